//! How sources look: every module says what it is, none grows too long, nothing is left undone, and nothing names the
//! machine it was written on.

use super::{Text, holds, lines_with};

const CODE: &[&str] = &["rs", "typ", "py", "mjs", "java"];
const LONGEST: usize = 700;

fn unopened(text: &str) -> Vec<String> {
    if text.starts_with("//!") { Vec::new() } else { vec!["does not open with //! and what lives here".into()] }
}

fn too_long(text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if lines > LONGEST { vec![format!("{lines} lines, at most {LONGEST}")] } else { Vec::new() }
}

/// Spelled in two halves, so that this file does not hold what it forbids.
fn forbidden_words() -> Vec<String> {
    [["to", "do!("], ["unimple", "mented!("], ["#[ig", "nore"], ["TO", "DO"], ["FIX", "ME"], ["db", "g!("]]
        .map(|halves| halves.concat())
        .to_vec()
}

fn unfinished(text: &str) -> Vec<String> {
    let words = forbidden_words();
    lines_with(text, |line| words.iter().any(|word| line.contains(word)))
}

fn machine_places() -> Vec<String> {
    let folders = [["/ho", "me/"], ["/ro", "ot/"], ["/wo", "rk/"], ["/Us", "ers/"], ["C:\\Us", "ers"]];
    let hosts = [["registry.npm", "js.org"], ["py", "pi.org"], ["pythonhos", "ted.org"], ["index.cra", "tes.io"]];
    folders.iter().chain(&hosts).map(|halves| halves.concat()).collect()
}

/// A folder of a machine begins a path: in the middle of one, or of an address, it is a word like any other.
fn machine_bound(text: &str) -> Vec<String> {
    let places = machine_places();
    let begins = |line: &str, at: usize| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|character| !character.is_alphanumeric() && !"._-/*}".contains(character))
    };
    lines_with(text, |line| {
        places.iter().any(|place| {
            let folder = place.starts_with('/');
            line.match_indices(place.as_str()).any(|(at, _)| !folder || begins(line, at))
        })
    })
}

fn is_code(text: &Text) -> bool {
    text.is(CODE)
}

#[test]
fn every_module_opens_with_what_lives_there() {
    holds(|text| text.is(&["rs"]), unopened);
    assert_eq!(unopened("use std::fs;\n//! late\n").len(), 1);
    assert_eq!(unopened("//! What lives here.\n"), [""; 0]);
}

#[test]
fn no_source_is_too_long() {
    holds(is_code, too_long);
    assert_eq!(too_long(&"x\n".repeat(LONGEST)), [""; 0]);
    assert_eq!(too_long(&"x\n".repeat(LONGEST + 1)).len(), 1);
}

#[test]
fn nothing_is_left_undone() {
    holds(|text| is_code(text) || text.is(&["yaml", "ftl"]), unfinished);
    for word in forbidden_words() {
        assert_eq!(unfinished(&format!("fine\n    {word} later\n")).len(), 1, "{word}");
    }
    assert_eq!(unfinished("metodologi; ignore this; dbg\n"), [""; 0]);
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    holds(|_| true, machine_bound);
    for place in machine_places() {
        assert_eq!(machine_bound(&format!("see `{place}x`")).len(), 1, "{place}");
    }
    assert_eq!(machine_bound(&["https://example.org", "/wo", "rk/7"].concat()), [""; 0]);
}
