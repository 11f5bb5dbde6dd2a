//! Rules of the tree that no compiler knows. Each is a function from a file's text to its faults, and is shown a sample
//! that breaks it; the samples are put together at run time, so that this file keeps the rules itself.

mod numbers;
mod persons;
mod sources;

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the tree that is text.
struct Text {
    path: PathBuf,
    content: String,
}

impl Text {
    fn is(&self, extensions: &[&str]) -> bool {
        self.path.extension().is_some_and(|found| extensions.iter().any(|extension| found == *extension))
    }

    fn under(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }
}

/// Texts that others wrote, or that programs keep: not ours to rule over.
const FOREIGN: &[&str] = &["LICENSES", "LICENSE-APACHE", "Cargo.lock", "crates/iop-renderer/fonts"];

/// Every text of ours, its path seen from the root. What is not UTF-8 is no text.
fn texts() -> Vec<Text> {
    let root = iop_tests::root();
    let read = |path: PathBuf| {
        let content = fs::read(&path).expect("a listed file can be read");
        let path = path.strip_prefix(&root).unwrap_or(&path).to_path_buf();
        let foreign = FOREIGN.iter().any(|folder| path.starts_with(folder));
        if foreign { None } else { String::from_utf8(content).ok().map(|content| Text { path, content }) }
    };
    iop_tests::files().expect("the tree can be listed").into_iter().filter_map(read).collect()
}

/// Holds a rule over the tree: every fault with its file.
fn holds(covers: impl Fn(&Text) -> bool, faults: impl Fn(&str) -> Vec<String>) {
    let texts = texts();
    let covered: Vec<&Text> = texts.iter().filter(|text| covers(text)).collect();
    assert!(!covered.is_empty(), "the rule covers no file");
    let told = |text: &&Text| -> Vec<String> {
        faults(&text.content).iter().map(|fault| format!("{}: {fault}", text.path.display())).collect()
    };
    let all: Vec<String> = covered.iter().flat_map(told).collect();
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}

/// The lines that hold a fault, numbered from 1.
fn lines_with(text: &str, faulty: impl Fn(&str) -> bool) -> Vec<String> {
    let numbered = text.lines().enumerate().filter(|(_, line)| faulty(line));
    numbered.map(|(index, line)| format!("line {}: {}", index + 1, line.trim())).collect()
}

const CHANGELOG_MUST_HAVE: &[&str] = &["### Rättsläge"];

fn changelog_faults(text: &str) -> Vec<String> {
    let has = |heading: &str| text.lines().any(|line| line.starts_with(heading));
    let mut faults: Vec<String> =
        CHANGELOG_MUST_HAVE.iter().filter(|heading| !has(heading)).map(|heading| format!("no {heading}")).collect();
    if !has("## [Unreleased]") && !has("## [0.") && !has("## [1.") {
        faults.push("no version, not even an unreleased one".into());
    }
    faults
}

#[test]
fn the_changelog_has_a_version_and_tells_what_changed_in_the_law() {
    holds(|text| text.path == Path::new("CHANGELOG.md"), changelog_faults);
    assert_eq!(changelog_faults("# Changelog\n### Rättsläge\n"), ["no version, not even an unreleased one"]);
    assert_eq!(changelog_faults("## [Unreleased]\n"), ["no ### Rättsläge"]);
}
