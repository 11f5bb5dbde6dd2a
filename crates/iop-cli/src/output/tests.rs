//! What every format says of a place in another file than the one a finding is about.

use std::fs;

use clap::ValueEnum as _;
use iop_core::Language;
use iop_validator::Severity;

use super::Format;
use crate::baseline::Past;
use crate::config::Choice;
use crate::examination::{Aim, Examination};
use crate::report::ReportFormat;
use crate::session::{Colour, Session};
use crate::source::Folders;

const SOUND: &str = include_str!("../../tests/it/sound.yaml");

/// Two agreements, the first with a finding whose other place stands in the second.
fn two(session: &Session) -> (tempfile::TempDir, Examination) {
    let folder = tempfile::tempdir().expect("a folder");
    let first = SOUND.replace("total: 200 000 kr", "total: 210 000 kr");
    let second = format!(
        "# en rad till\n{}",
        SOUND
            .replace("id: exempel\n", "id: annat\n")
            .replace("212000-0001", "212000-0019")
            .replace("802000-0009", "802000-0017")
    );
    let paths = [("a.yaml", first), ("b.yaml", second)].map(|(name, text)| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        path
    });
    let mut examination =
        Examination::of(&paths, Folders::Walk, Aim::default(), &Choice::default(), &Past::default(), session);
    let [first, second] = &mut examination.files[..] else { panic!("two agreements") };
    let tree = second.source.reading.tree.as_ref().expect("a tree");
    let related = &mut first.report.findings[0].related[0];
    related.place.pointer = "/funding/total".parse().expect("a place");
    related.place.span = tree.span_of(&related.place.pointer);
    related.agreement = Some(1);
    (folder, examination)
}

#[test]
fn every_format_names_the_other_file() {
    let session = Session::new(Language::Sv);
    let (_folder, examination) = two(&session);
    let found = examination.findings();
    for format in Format::value_variants() {
        let told = format.write(&found, &session, Colour::Off, Severity::Error);
        let named = told.matches("b.yaml").count();
        // Where every agreement is named anyway, once more than that.
        let otherwise = usize::from(*format == Format::Junit) * (1 + examination.files[1].report.outcomes.len());
        assert!(named > otherwise, "{format:?}: {told}");
    }
    for format in ReportFormat::value_variants() {
        let alone = format.write(&found.only(&examination.files[0]), &session);
        assert!(alone.contains("b.yaml") || *format == ReportFormat::Md, "{format:?}: {alone}");
    }
}

#[test]
fn many_places_elsewhere_are_given_as_a_number() {
    let session = Session::new(Language::Sv);
    let (_folder, mut examination) = two(&session);
    let related = &mut examination.files[0].report.findings[0].related;
    *related = vec![related[0].clone(); 8];
    let told = Format::Json.write(&examination.findings(), &session, Colour::Off, Severity::Error);
    assert_eq!(told.matches("b.yaml").count(), 8, "{told}");
    let told = Format::Text.write(&examination.findings(), &session, Colour::Off, Severity::Error);
    assert!(told.contains("= jämför även: 3 ställen till i andra avtal\n"), "{told}");
}

#[test]
fn the_lines_of_the_other_file_are_shown() {
    let session = Session::new(Language::Sv);
    let (folder, examination) = two(&session);
    let told = Format::Text.write(&examination.findings(), &session, Colour::Off, Severity::Error);
    let told = told.replace(&format!("{}/", folder.path().display()), "").replace('\u{a0}', " ");
    let shown = told.split("\n   = ").next().unwrap_or_default();
    assert_eq!(
        shown,
        "\
fel[budget/total-mismatch]: delarna blir 200 000 kr, men summan anges till 210 000 kr: 10 000 kr skiljer
  --> a.yaml:48:10
   |
48 |   total: 210 000 kr
   |          ^^^^^^^^^^ 210 000 kr
   |
  ::: b.yaml:49:10
   |
49 |   total: 200 000 kr
   |          ---------- delarna blir 200 000 kr
   |"
    );
}
