//! The registry: a slice of families, each a slice of rules. A rule is `<family>/<name>.rs` with its page `<name>.md`
//! beside it, one line in the family's slice, and its words in the family's `sv.ftl` and `en.ftl`: one folder.

mod agreed;
mod around;
mod budget;
mod children;
mod contributions;
mod data_protection;
mod denied;
mod deviation;
mod disputes;
mod file;
mod follow_up;
mod form;
mod goals;
mod item;
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
mod unsettled;
mod who;
mod words;
mod written_out;

pub(crate) use self::written_out::is_written_out;
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
    use crate::testing::{SMALLEST, check_text};

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
