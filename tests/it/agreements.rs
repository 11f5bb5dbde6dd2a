//! Every agreement of the repository, through the whole line: read, judged by the schemas, checked, rendered. Knows no
//! single rule: what is found in an agreement stands beside it, and is held by the validator's own tests.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Stage};
use iop_core::{Agreement, Reading, SchemaDraft};
use iop_law::Law;
use iop_renderer::{Document, House, Mark};
use iop_tests::root;
use iop_validator::{Report, Settings};

/// Every agreement of the repository, templates and fixtures included, with its file.
pub(crate) fn agreements() -> Vec<(PathBuf, String)> {
    let mut found: Vec<_> = ["agreements", "agreements/templates", "tests/fixtures"]
        .into_iter()
        .flat_map(|folder| fs::read_dir(root().join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .map(|path| (path.clone(), fs::read_to_string(&path).unwrap()))
        .collect();
    found.sort();
    assert!(found.len() >= 2, "the agreements are there");
    found
}

fn agreement(reading: &Reading) -> &Agreement {
    reading.agreement.as_ref().expect("an agreement")
}

fn checked(text: &str) -> Report {
    checked_for(text, None)
}

fn checked_for(text: &str, stage: Option<Stage>) -> Report {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    iop_validator::check(
        &iop_core::read(text.as_bytes()),
        Law::bundled(),
        &Settings { today, as_of: None, stage, profile: None },
    )
}

fn composed(text: &str) -> Document {
    iop_renderer::compose(agreement(&iop_core::read(text.as_bytes())), Mark::None, &House::default()).unwrap()
}

#[test]
fn every_agreement_is_read_without_a_fault_and_as_serde_yaml_reads_it() {
    for (path, text) in agreements() {
        let reading = iop_core::read(text.as_bytes());
        assert_eq!(reading.faults, [], "{}", path.display());
        let plain: Agreement = serde_yaml::from_str(&text).unwrap();
        assert_eq!(agreement(&reading), &plain, "{}", path.display());
        let written = iop_core::to_yaml(&plain);
        assert_eq!(agreement(&iop_core::read(written.as_bytes())), &plain, "{}", path.display());
    }
}

#[test]
fn every_agreement_follows_both_schemas_and_a_spoilt_copy_does_not() {
    for draft in [SchemaDraft::Draft202012, SchemaDraft::Draft07] {
        let schema = iop_core::schema(draft);
        let validator = jsonschema::validator_for(&schema).unwrap();
        for (path, text) in agreements() {
            let mut value: serde_json::Value = serde_yaml::from_str(&text).unwrap();
            let faults: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert_eq!(faults, [] as [String; 0], "{}", path.display());
            value["parties"][0]["rol"] = "public".into();
            assert!(!validator.is_valid(&value), "an unknown key is refused");
        }
    }
}

/// The labels in brackets that stand for a whole value of the file.
fn labels(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) if text.starts_with('[') && text.ends_with(']') => found.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| labels(item, found)),
        serde_json::Value::Object(entries) => entries.values().for_each(|entry| labels(entry, found)),
        _ => {}
    }
}

#[test]
fn every_label_in_brackets_is_found_as_a_blank_before_signing() {
    let mut all = 0;
    for (path, text) in agreements() {
        let mut wanted = Vec::new();
        labels(&serde_json::to_value(agreement(&iop_core::read(text.as_bytes()))).unwrap(), &mut wanted);
        let report = checked_for(&text, Some(Stage::Signing));
        let blanks = report.findings.iter().filter(|finding| finding.rule.id == "form/blank");
        let places = blanks.map(|finding| finding.place.span);
        let mut found: Vec<&str> = places.map(|span| &text[span.start.offset..span.end.offset]).collect();
        for label in &wanted {
            let place = found.iter().position(|mark| mark.trim_matches(['"', '\'']) == label);
            assert!(place.is_some(), "{}: {label} is not found", path.display());
            found.swap_remove(place.unwrap());
        }
        all += wanted.len();
    }
    assert!(all > 200, "{all}");
}

#[test]
fn every_agreement_is_laid_out_as_fmt_lays_it_out() {
    for (path, text) in agreements() {
        assert_eq!(iop_core::format(&text).unwrap(), text, "{}: run `iop fmt`", path.display());
    }
}

#[test]
fn a_template_has_no_error_findings_and_stays_without_when_filled_in_for_signing() {
    for (path, text) in agreements() {
        if path.parent().and_then(Path::file_name).is_some_and(|folder| folder == "templates") {
            let report = checked(&text);
            let errors: Vec<_> =
                report.findings.iter().filter(|finding| finding.severity().as_str() == "error").collect();
            assert_eq!(errors.len(), 0, "{}: {errors:?}", path.display());
            assert_eq!(report.stage, Stage::Draft);
        }
    }
}

#[test]
fn a_heading_that_is_printed_above_another_clause_is_found_as_a_second_one() {
    let mut held = 0;
    for (language, folder) in [("sv", "crates/iop-renderer/wording/sv"), ("en", "crates/iop-renderer/wording/en")] {
        for kind in ClauseKind::ALL {
            let read = |folder: &Path| fs::read_to_string(folder.join(format!("{}.md", kind.as_str())));
            let heading =
                |wording: &str| wording.lines().next().and_then(|line| line.strip_prefix("# ")).map(str::to_owned);
            let Some(own) = heading(&read(&root().join(folder)).unwrap_or_default()) else { continue };
            // A kind of clause with another heading in another kind of agreement, in either language, has no single one.
            let varies = ["sv", "en"].iter().any(|language| {
                let folder = root().join("crates/iop-renderer/wording").join(language);
                let usual = heading(&read(&folder).unwrap_or_default());
                let special = ["agreement", "amendment", "cooperation", "grant"].map(|kind| folder.join(kind));
                special.iter().filter_map(|folder| read(folder).ok()).any(|wording| heading(&wording) != usual)
            });
            if varies {
                continue;
            }
            let (kind, other) = (kind.as_str(), if *kind == ClauseKind::Background { "values" } else { "background" });
            let clauses = format!("[{{kind: {kind}, text: Ett.}}, {{kind: {other}, heading: \"{own}\", text: Två.}}]");
            let text =
                format!("format: iop/1\nkind: partnership\ntitle: Titel\nlanguage: {language}\nclauses: {clauses}\n");
            let found = checked(&text).findings;
            assert!(
                found.iter().any(|finding| finding.rule.id == "form/duplicate-heading"),
                "{language} {kind}: {own}"
            );
            held += 1;
        }
    }
    assert!(held > 60, "{held}");
}

#[test]
fn the_paper_has_the_words_of_the_original_in_their_order() {
    let original = fs::read_to_string(root().join("tests/fixtures/lund-im-vanskapa-2019.txt")).unwrap();
    let yaml = fs::read_to_string(root().join("agreements/lund-im-vanskapa-2019.yaml")).unwrap();
    let paper = iop_renderer::text(&composed(&yaml));
    let (original, paper) = (words(&original), words(&paper));
    let kept = longest_common(&original, &paper);
    assert!(kept * 100 >= original.len() * 99, "{kept} of {} words", original.len());
    // The measure can fail: without one long clause too much is missing.
    let cut = yaml.split("  - kind: values").next().unwrap().to_owned();
    let kept = longest_common(&original, &words(&iop_renderer::text(&composed(&cut))));
    assert!(kept * 100 < original.len() * 99);
}

/// The words of a text, without marks and punctuation.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// How many words of `a` stand in `b` in the same order.
fn longest_common(a: &[&str], b: &[&str]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (index, y) in b.iter().enumerate() {
            let above = row[index + 1];
            row[index + 1] = if x == y { diagonal + 1 } else { row[index].max(above) };
            diagonal = above;
        }
    }
    row[b.len()]
}

#[test]
fn every_format_is_the_same_bytes_twice() {
    for (path, text) in agreements() {
        let (one, two) = (composed(&text), composed(&text));
        let options = iop_renderer::PdfOptions::default();
        assert_eq!(iop_renderer::docx(&one).unwrap(), iop_renderer::docx(&two).unwrap(), "{}", path.display());
        assert_eq!(iop_renderer::html(&one), iop_renderer::html(&two));
        assert_eq!(iop_renderer::pdf(&one, &options).unwrap(), iop_renderer::pdf(&two, &options).unwrap());
    }
}
