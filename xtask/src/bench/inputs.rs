//! The files that are measured: the agreement of Lund, the same spoilt, one with ten thousand rows, and those made to
//! hurt. All but the first are generated, the same bytes every time.

use std::fs;
use std::path::{Path, PathBuf};

use crate::trouble::{Outcome, Trouble};
use crate::workspace::Workspace;

/// A file to be measured on.
pub(super) struct Input {
    /// The name of the file, without its extension.
    pub(super) name: &'static str,
    pub(super) content: String,
}

impl Input {
    /// Writes it as `<name>.yaml`.
    pub(super) fn write(&self, folder: &Path) -> Outcome<PathBuf> {
        let path = folder.join(self.name).with_extension("yaml");
        fs::write(&path, &self.content).map_err(Trouble::disk(&path))?;
        Ok(path)
    }
}

/// Where the agreement of Lund stands.
pub(super) fn lund_path(workspace: &Workspace) -> PathBuf {
    workspace.root.join("agreements/lund-im-vanskapa-2019.yaml")
}

pub(super) fn lund(workspace: &Workspace) -> Outcome<Input> {
    let path = lund_path(workspace);
    let content = fs::read_to_string(&path).map_err(Trouble::disk(&path))?;
    Ok(Input { name: "lund", content })
}

/// The agreement of Lund with a misspelt key.
pub(super) fn faulty(workspace: &Workspace) -> Outcome<Input> {
    let lund = lund(workspace)?;
    Ok(Input { name: "lund-faulty", content: spoilt(&lund.content, "\nperiod:", "\nperiode:")? })
}

/// An agreement with ten thousand rows of costs, whose sum is right.
pub(super) fn rows() -> Input {
    Input { name: "rows", content: with_rows("58 000 kr") }
}

/// The same with a last amount that is none, so that the schema is asked about all of them.
pub(super) fn faulty_rows() -> Input {
    Input { name: "rows-faulty", content: with_rows("femtio kronor") }
}

fn with_rows(last: &str) -> String {
    let rows: String = (1..10_000).map(|row| format!("    - {{item: Post {row}, amount: 58 000 kr}}\n")).collect();
    format!(
        "{HEAD}funding:\n  costs_total: 580 000 000 kr\n  costs:\n{rows}    - {{item: Post 10000, amount: {last}}}\n"
    )
}

const HEAD: &str = "\
format: iop/1
id: rows
kind: partnership
title: Överenskommelse om idéburet offentligt partnerskap
stage: draft
dated: 2024-01-15
parties:
  - {id: kommunen, role: public, name: Exempelstads kommun}
  - {id: foreningen, role: civil-society, name: Föreningen Exempel}
period: {start: 2024-02-01, end: 2024-12-31}
";

/// A file made to hurt.
pub(super) struct Hostile {
    /// What it is, in words.
    pub(super) what: &'static str,
    /// Made when it is its turn: one is large.
    pub(super) make: fn() -> Input,
}

/// What is tried. `rows` is among them.
pub(super) const HOSTILE: &[Hostile] = &[
    Hostile { what: "nine levels of aliases", make: || input("aliases", nested_aliases()) },
    Hostile {
        what: "25 000 aliases to 100 kB",
        make: || input("alias-to-text", format!("a: &a {}\nb:\n{}", "x".repeat(100_000), "- *a\n".repeat(25_000))),
    },
    Hostile { what: "100 000 nested `[`", make: || input("brackets", "[".repeat(100_000)) },
    Hostile { what: "100 000 nested `{a: `", make: || input("braces", "{a: ".repeat(100_000)) },
    Hostile { what: "100 000 nested `- `", make: || input("dashes", "- ".repeat(100_000)) },
    Hostile {
        what: "50 MB of rows",
        make: || {
            let row = "    - {item: Post, amount: 58 000 kr}\n";
            input("large", format!("{HEAD}funding:\n  costs:\n{}", row.repeat(50_000_000 / row.len())))
        },
    },
    Hostile {
        what: "4 MB in quotes never closed",
        make: || input("quote", format!("title: \"{}", "ord ".repeat(999_000))),
    },
    Hostile { what: "NUL bytes, 1 MB", make: || input("nul", format!("{HEAD}subtitle: {}\n", "a\0".repeat(500_000))) },
    Hostile {
        what: "99 000 unknown keys",
        make: || {
            input("keys", format!("{HEAD}{}", (0..99_000).map(|key| format!("key{key}: 1\n")).collect::<String>()))
        },
    },
    Hostile {
        what: "the same key 99 000 times",
        make: || input("duplicates", format!("{HEAD}{}", "subtitle: x\n".repeat(99_000))),
    },
    Hostile {
        what: "150 000 wrong values on one line",
        make: || input("one-line", format!("{HEAD}reports: [{}]\n", "x, ".repeat(150_000))),
    },
    Hostile {
        what: "3 MB of prose, an amount in every sentence",
        make: || {
            let sentence = "Parten betalar 58 000 kr senast den 1 mars 2024. ";
            let text = format!("      {}\n\n", sentence.repeat(20));
            let clause = format!("clauses:\n  - kind: background\n    text: |\n{}", text.repeat(3_000));
            input("prose", format!("{HEAD}{clause}"))
        },
    },
    Hostile { what: "10 000 rows of costs", make: rows },
    Hostile { what: "10 000 rows of costs, one amount wrong", make: faulty_rows },
    Hostile {
        what: "10 000 rows of costs without amounts",
        make: || {
            let rows: String =
                (0..10_000).map(|row| format!("    - {{item: Post {row}, amount: [BELOPP]}}\n")).collect();
            input("blanks", format!("{HEAD}funding:\n  costs:\n{rows}"))
        },
    },
];

fn input(name: &'static str, content: String) -> Input {
    Input { name, content }
}

fn nested_aliases() -> String {
    let mut file = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in ('b'..='i').zip('a'..='h') {
        file.push_str(&format!("{name}: &{name} [{}]\n", vec![format!("*{of}"); 9].join(", ")));
    }
    file
}

/// A folder with a hundred agreements: copies of Lund's, each with an id of its own.
pub(super) fn hundred(workspace: &Workspace, folder: &Path) -> Outcome<Vec<PathBuf>> {
    let lund = lund(workspace)?.content;
    fs::create_dir_all(folder).map_err(Trouble::disk(folder))?;
    (0..100)
        .map(|number| {
            let path = folder.join(format!("agreement-{number}.yaml"));
            let copy = spoilt(&lund, "\nid: lund-im-vanskapa-2019\n", &format!("\nid: agreement-{number}\n"))?;
            fs::write(&path, copy).map_err(Trouble::disk(&path))?;
            Ok(path)
        })
        .collect()
}

/// The agreements of the tests' cases that may be signed whatever stands beside them: none has aid, which adds up.
const SIGNABLE: &[&str] = &[
    "manniskor-a-vagkamrat.yaml",
    "manniskor-b-laxhjalp.yaml",
    "manniskor-c-kompassen.yaml",
    "pengar-a.yaml",
    "pengar-c.yaml",
    "pengar-d.yaml",
    "rattsliga-beredskap.yaml",
    "rattsliga-fritidsbank.yaml",
    "rattsliga-kvinnojour.yaml",
    "rattsliga-mentor.yaml",
];

/// A folder with so many agreements to be signed: copies of those of the tests' cases, each with an id of its own.
pub(super) fn signable(workspace: &Workspace, folder: &Path, count: u32) -> Outcome<Vec<PathBuf>> {
    fs::create_dir_all(folder).map_err(Trouble::disk(folder))?;
    (0..count)
        .zip(SIGNABLE.iter().cycle())
        .map(|(number, name)| {
            let source = workspace.root.join("tests/cases").join(name);
            let text = fs::read_to_string(&source).map_err(Trouble::disk(&source))?;
            let path = folder.join(format!("agreement-{number}.yaml"));
            fs::write(&path, spoilt(&text, "\nid: ", &format!("\nid: n{number}-"))?).map_err(Trouble::disk(&path))?;
            Ok(path)
        })
        .collect()
}

/// The text with one thing changed; fails when there is nothing to change, since then the wrong thing is measured.
fn spoilt(text: &str, old: &str, new: &str) -> Outcome<String> {
    if !text.contains(old) {
        return Err(Trouble::Failed(format!("nothing to change: no {old:?}")));
    }
    Ok(text.replacen(old, new, 1))
}

#[cfg(test)]
mod tests {
    use iop_core::read;

    use super::*;

    #[test]
    fn the_rows_are_read_without_a_fault_and_the_spoilt_ones_with_one() {
        assert_eq!(read(rows().content.as_bytes()).faults, []);
        assert_eq!(read(faulty_rows().content.as_bytes()).faults.len(), 1);
    }

    #[test]
    fn what_cannot_be_changed_is_told() {
        assert_eq!(spoilt("a b a", "a", "c").unwrap(), "c b a");
        assert!(spoilt("a", "b", "c").is_err());
    }

    #[test]
    fn every_hostile_file_has_a_name_of_its_own() {
        let mut names: Vec<_> = HOSTILE.iter().map(|hostile| (hostile.make)().name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), HOSTILE.len());
    }
}
