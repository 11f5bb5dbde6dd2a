//! The registry: a slice of families, each a slice of rules. A rule is `<family>/<name>.rs` with its page `<name>.md`
//! beside it, one line in the family's slice, and its words in the family's `sv.ftl` and `en.ftl`: one folder.

mod agreed;
mod around;
mod budget;
mod children;
mod contributions;
mod data_protection;
mod deviation;
mod disputes;
mod file;
mod follow_up;
mod form;
mod goals;
mod language;
mod municipal_law;
mod near;
mod parties;
mod payment;
mod period;
mod privacy;
mod procurement;
mod prose;
mod references;
mod register;
mod repayment;
mod said;
mod secrecy;
mod signing;
mod state_aid;
mod term;
mod termination;
mod who;

use crate::rule::{Family, Rule};

/// The family of rules about the file itself: the only ones that can be judged when nothing could be read.
pub(crate) const FILE: &str = "file";

/// The family of rules about deviations: the only ones that see what the others found.
pub(crate) const DEVIATION: &str = "deviation";

/// The folder of a family: its rules, and their words in both languages.
macro_rules! family {
    ($name:literal, $folder:ident) => {
        Family {
            name: $name,
            rules: $folder::RULES,
            swedish: include_str!(concat!(stringify!($folder), "/sv.ftl")),
            english: include_str!(concat!(stringify!($folder), "/en.ftl")),
        }
    };
}

/// Every family, in the order of their names.
pub const FAMILIES: &[Family] = &[
    family!("budget", budget),
    family!("children", children),
    family!("contributions", contributions),
    family!("data-protection", data_protection),
    family!("deviation", deviation),
    family!("disputes", disputes),
    family!("file", file),
    family!("follow-up", follow_up),
    family!("form", form),
    family!("goals", goals),
    family!("language", language),
    family!("municipal-law", municipal_law),
    family!("parties", parties),
    family!("payment", payment),
    family!("period", period),
    family!("privacy", privacy),
    family!("procurement", procurement),
    family!("prose", prose),
    family!("references", references),
    family!("register", register),
    family!("repayment", repayment),
    family!("secrecy", secrecy),
    family!("signing", signing),
    family!("state-aid", state_aid),
    family!("termination", termination),
];

/// Every rule, in the order of their ids.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.rules.iter().copied())
}

/// The rule with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    use iop_law::Law;

    use super::*;
    use crate::check::Outcome;
    use crate::testing::{SMALLEST, check_rule, check_text, splice};

    /// The sections of a rule's page, in order.
    const SECTIONS: &[&str] = &[
        "## Vad regeln finner",
        "## Varför det spelar roll",
        "## Vad du gör",
        "## När det är rätt att avvika",
        "## Exempel",
        "## In English",
    ];

    /// An example on a page: the words after the language of its fence, and the YAML.
    fn examples(page: &str) -> Vec<(&str, &str)> {
        page.split("```yaml ")
            .skip(1)
            .filter_map(|rest| {
                let (header, rest) = rest.split_once('\n')?;
                Some((header.trim(), rest.split_once("```")?.0))
            })
            .collect()
    }

    /// The texts between « and » in a header.
    fn quoted(header: &str) -> Vec<&str> {
        header.split('«').skip(1).filter_map(|part| part.split_once('»').map(|(inner, _)| inner)).collect()
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test of the folder itself")]
    fn the_registry_is_sorted_and_every_id_is_its_path() {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/rules");
        let ids: Vec<_> = all().map(|rule| rule.id).collect();
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(ids, sorted, "rules stand in the order of their ids, once each");
        let mut on_disk = BTreeSet::new();
        for family in FAMILIES {
            assert!(family.rules.iter().all(|rule| rule.family() == family.name));
            let folder = root.join(family.name.replace('-', "_"));
            for entry in std::fs::read_dir(folder).expect("a folder for every family") {
                let path = entry.expect("an entry").path();
                let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
                if path.extension().is_some_and(|e| e == "rs") && stem != "mod" {
                    on_disk.insert(format!("{}/{}", family.name, stem.replace('_', "-")));
                }
            }
        }
        assert_eq!(ids, on_disk.iter().map(String::as_str).collect::<Vec<_>>(), "every file is a rule in the registry");
    }

    #[test]
    fn every_page_has_its_sections_in_order_and_an_example_of_each_kind() {
        for rule in all() {
            let mut at = 0;
            assert!(rule.page.starts_with("# "), "{}: the page opens with its heading", rule.id);
            for section in SECTIONS {
                let found = rule.page[at..].find(section);
                assert!(found.is_some(), "{}: {section} is missing or out of order", rule.id);
                at += found.unwrap_or_default();
            }
            let headers: Vec<_> = examples(rule.page).into_iter().map(|(header, _)| header).collect();
            assert!(headers.iter().any(|h| h.starts_with("fynd")), "{}: an example that fails", rule.id);
            assert!(headers.iter().any(|h| h.starts_with("utan fynd")), "{}: an example that passes", rule.id);
        }
    }

    #[test]
    fn every_example_does_what_its_page_says() {
        let mut faults = Vec::new();
        for rule in all() {
            for (header, fragment) in examples(rule.page) {
                // `# intill` begins a change to the smallest agreement that is checked beside the first.
                let mut parts = fragment.split("# intill\n");
                let own = parts.next().unwrap_or_default();
                let text = if header.ends_with("hel fil") { own.to_owned() } else { splice(own) };
                let mut texts = vec![text.clone()];
                texts.extend(parts.map(splice));
                let report = check_rule(rule, &texts);
                let marked: Vec<&str> = report
                    .findings
                    .iter()
                    .filter(|finding| finding.rule == rule)
                    .map(|finding| {
                        let span = finding.place.span;
                        text[span.start.offset..span.end.offset].lines().next().unwrap_or_default()
                    })
                    .collect();
                let outcome = report.outcomes.iter().find(|(other, _)| *other == rule).map(|(_, outcome)| outcome);
                let right = match header {
                    _ if header.starts_with("fynd") => marked == quoted(header),
                    _ if header.starts_with("utan fynd") => matches!(outcome, Some(Outcome::Holds)),
                    _ if header.starts_with("gäller inte") => matches!(outcome, Some(Outcome::DoesNotApply(_))),
                    _ if header.starts_with("prövas inte") => matches!(outcome, Some(Outcome::NotJudged(_))),
                    _ => false,
                };
                if !right {
                    faults.push(format!("{} — {header}\n{fragment}marked {marked:?}, outcome {outcome:?}", rule.id));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    }

    #[test]
    fn the_smallest_agreement_has_no_findings() {
        let report = check_text(SMALLEST);
        let found: Vec<_> = report.findings.iter().map(|f| (f.rule.id, f.place.pointer.to_string())).collect();
        assert_eq!(found, []);
    }

    #[test]
    fn every_basis_stands_in_the_law_data() {
        for rule in all() {
            assert!(!rule.basis.is_empty(), "{}: a rule says where it comes from", rule.id);
            for basis in rule.basis {
                assert_eq!(Law::bundled().check_basis(basis).map_err(|error| error.to_string()), Ok(()), "{}", rule.id);
            }
        }
    }
}
