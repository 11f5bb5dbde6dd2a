//! Every agreement of the repository in the canonical layout: the same agreement, with the same comments.

use std::fs;
use std::path::PathBuf;

use iop_core::{fingerprint, format, read, to_yaml};
use iop_tests::root;

/// Every agreement of the repository, templates included, with its file.
fn agreements() -> Vec<(PathBuf, String)> {
    let folders = ["agreements", "agreements/templates"].into_iter();
    let files =
        folders.flat_map(|folder| fs::read_dir(root().join(folder)).unwrap()).map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let found: Vec<_> = files.map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect();
    assert!(found.len() >= 2, "the agreements are there");
    found
}

/// The lines that hold nothing but a comment, outside texts. No agreement here has a text with such a line.
fn comments(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| line.starts_with("# ")).collect()
}

fn print(text: &str) -> String {
    fingerprint(read(text.as_bytes()).agreement.as_ref().unwrap()).to_string()
}

#[test]
fn laying_out_changes_neither_the_agreement_nor_its_comments() {
    assert!(agreements().iter().any(|(_, text)| comments(text).len() > 5));
    for (path, text) in agreements() {
        let laid_out = format(&text).unwrap();
        assert_eq!(format(&laid_out).as_ref(), Ok(&laid_out), "{}", path.display());
        assert_eq!(print(&laid_out), print(&text), "{}", path.display());
        assert_eq!(comments(&laid_out), comments(&text), "{}", path.display());
    }
}

#[test]
fn a_file_spoilt_by_an_editor_becomes_the_same_again() {
    for (path, text) in agreements() {
        let laid_out = format(&text).unwrap();
        let spoilt = format!("\u{feff}{}\r\n\r\n", laid_out.replace('\n', "\r\n"));
        assert_ne!(spoilt, laid_out);
        assert_eq!(format(&spoilt), Ok(laid_out), "{}", path.display());
    }
}

#[test]
fn an_agreement_written_from_its_types_is_laid_out_already() {
    for (path, text) in agreements() {
        let written = to_yaml(read(text.as_bytes()).agreement.as_ref().unwrap());
        assert_eq!(format(&written), Ok(written.clone()), "{}", path.display());
    }
}
