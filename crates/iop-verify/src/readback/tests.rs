//! Papers of a real agreement and of one that has everything, as the writer of Word documents makes them, read back whole
//! and with one thing spoilt.

use std::collections::HashSet;

use iop_renderer::{House, Mark, compose, docx};

use super::*;
use crate::passages_of_docx;

const LUND: &[u8] = include_bytes!("../../../../agreements/lund-im-vanskapa-2019.yaml");
const EVERYTHING: &[u8] = include_bytes!("../../../../tests/fixtures/structures.yaml");

fn agreement(yaml: &[u8]) -> Agreement {
    iop_core::read(yaml).agreement.expect("an agreement")
}

fn paper(agreement: &Agreement) -> Vec<Passage> {
    let document = compose(agreement, Mark::None, &House::default()).expect("a paper");
    passages_of_docx(&docx(&document).expect("a Word document")).expect("passages")
}

/// What reading the paper back shows when every `from` on it is `to`.
fn spoilt(yaml: &[u8], from: &str, to: &str) -> (Vec<String>, Vec<String>) {
    let agreement = agreement(yaml);
    let mut passages = paper(&agreement);
    assert!(passages.iter().any(|passage| passage.text.contains(from)), "{from} stands on the paper");
    for passage in &mut passages {
        passage.text = passage.text.replace(from, to);
    }
    let back = read_back(&agreement, &passages);
    (back.missing.iter().map(|missing| missing.pointer.to_string()).collect(), back.foreign)
}

#[test]
fn a_whole_paper_reads_back() {
    for (yaml, least) in [(LUND, 90), (EVERYTHING, 280)] {
        let agreement = agreement(yaml);
        let back = read_back(&agreement, &paper(&agreement));
        assert_eq!((&back.missing, &back.foreign), (&vec![], &vec![]));
        assert!(back.looked_for > least, "{}", back.looked_for);
    }
}

#[test]
fn the_paper_of_another_agreement_does_not() {
    let back = read_back(&agreement(LUND), &paper(&agreement(EVERYTHING)));
    assert!(back.missing.len() > 50 && back.foreign.len() > 20);
}

#[test]
fn nothing_reads_back_from_an_empty_paper() {
    let back = read_back(&agreement(LUND), &[]);
    let looked_for: HashSet<String> =
        stated::stated(&agreement(LUND)).iter().map(|one| one.pointer.to_string()).collect();
    let missing: HashSet<String> =
        back.missing.iter().chain(&back.in_own_words).map(|missing| missing.pointer.to_string()).collect();
    assert_eq!(looked_for, missing);
}

#[test]
fn what_is_changed_on_the_paper_is_missing_and_what_stands_there_instead_is_foreign() {
    let name = ("Föreningen Exempel", "Föreningen Exemplet");
    for ((from, to), pointer, foreign) in [
        (("480\u{a0}000\u{a0}kr", "490\u{a0}000\u{a0}kr"), "", "490\u{a0}000\u{a0}kr"),
        (("31\u{a0}mars\u{a0}2029", "30\u{a0}mars\u{a0}2029"), "", "30\u{a0}mars\u{a0}2029"),
        (("60\u{a0}dagar", "90\u{a0}dagar"), "/termination/renegotiation/within", ""),
        (name, "/parties/2/name", ""),
        (("Städa lokalerna", "Städa inte lokalerna"), "/commitments/1/text", ""),
        (("25 platser", "26 platser"), "/goals/0/targets/1/at_most", ""),
    ] {
        let (missing, found) = spoilt(EVERYTHING, from, to);
        assert!(pointer.is_empty() || missing.iter().any(|own| own == pointer), "{from}: {missing:?}");
        assert!(foreign.is_empty() && found.is_empty() || found == [foreign], "{from}: {found:?}");
    }
}

#[test]
fn a_figure_in_a_cell_has_the_unit_of_its_column() {
    let agreement = agreement(b"format: iop/1\nfunding: {contributions: [{form: cash, amount: 320 000 kr}]}\n");
    let cell = |text: &str, under: &str| Passage { text: text.to_owned(), under: Some(under.to_owned()) };
    let back = |text: &str, under: &str| read_back(&agreement, &[cell(text, under)]);
    assert!(back("320", "Belopp (tkr)").holds());
    assert!(back("320 per år", "Belopp (tkr)").holds());
    assert!(back("(320)", "Belopp (tkr)").holds());
    assert!(back("320\u{a0}000", "Belopp (kr)").holds());
    assert_eq!(back("320", "Belopp (kr)").foreign, ["320 kr"]);
    assert_eq!(back("320", "Antal").missing.len(), 1);
    assert_eq!(back("320", "Föreningen (”IM”)").foreign, [""; 0]);
    let dated = self::agreement(b"format: iop/1\ndated: 2018-12-04\n");
    assert!(read_back(&dated, &[cell("2018-12-04", "Föreningen (”IM”)")]).holds());
}

#[test]
fn what_the_drafter_tells_in_her_own_words_is_not_asked_of_the_writer() {
    let yaml = b"format: iop/1\nreview: {by: 2019-02-15}\nclauses: [{kind: review, text: Parterna ses i februari.}]\n";
    let back = read_back(&agreement(yaml), &[String::from("Parterna ses i februari.").into()]);
    assert!(back.holds());
    assert_eq!(back.in_own_words.len(), 1);
    let back = read_back(&agreement(yaml), &[String::from("Parterna ses i mars.").into()]);
    assert_eq!(back.missing.len(), 1);

    let yaml = "format: iop/1\nparties: [{id: k, name: Ale kommun, contacts: [{title: chef}]}]\n\
                participants: [{id: esf, text: Betalar.}]\n\
                clauses: [{kind: parties, text: Parterna står ovan.}, {kind: contacts, text: Ring växeln.}]\n";
    let back = read_back(
        &agreement(yaml.as_bytes()),
        &["Parterna står ovan.", "Ring växeln."].map(|text| text.to_owned().into()),
    );
    let pointers = |missing: &[Missing]| missing.iter().map(|one| one.pointer.to_string()).collect::<Vec<_>>();
    assert_eq!(pointers(&back.missing), ["/parties/0/name"], "stands on every paper");
    assert_eq!(pointers(&back.in_own_words), ["/parties/0/contacts/0/title", "/participants/0/text"]);
}
