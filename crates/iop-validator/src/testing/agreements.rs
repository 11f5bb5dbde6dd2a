//! Every agreement of the repository with the findings that stand beside it: what rules say of texts as they are written,
//! and what they do not say. Knows no single rule.

use std::fs;
use std::path::{Path, PathBuf};

use iop_core::Language;
use iop_law::Law;

use super::check_text;
use crate::Catalogue;
use crate::finding::Finding;

/// Every agreement of the repository, templates and fixtures included.
#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the agreements of the repository are files")]
fn agreements() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found: Vec<_> = ["agreements", "agreements/templates", "tests/fixtures"]
        .into_iter()
        .flat_map(|folder| fs::read_dir(root.join(folder)).expect("the folder is there"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    found.sort();
    found
}

/// A finding with its place, as it stands beside the agreement. One that is deviated from by decision says so.
fn told(finding: &Finding, text: &str, catalogue: &Catalogue) -> String {
    let span = finding.place.span;
    let marked = text[span.start.offset..span.end.offset].lines().next().unwrap_or_default();
    let set_aside = if finding.suppressed.is_some() { "set aside: " } else { "" };
    let (severity, rule, start) = (finding.severity().as_str(), finding.rule.id, span.start);
    let title = catalogue.wording(finding, Law::bundled()).title;
    format!("{set_aside}{severity} {rule} {}:{} «{marked}»\n    {title}", start.line, start.column)
}

#[test]
#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the agreements of the repository are files")]
fn every_agreement_has_the_findings_that_stand_beside_it() {
    let catalogue = Catalogue::new(Language::Sv);
    for path in agreements() {
        let text = fs::read_to_string(&path).expect("a file");
        let report = check_text(&text);
        let lines: Vec<String> = report.findings.iter().map(|finding| told(finding, &text, &catalogue)).collect();
        let name = format!("{}.findings", path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default());
        insta::with_settings!({
            snapshot_path => path.parent().expect("a folder"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, lines.join("\n"));
        });
    }
}
