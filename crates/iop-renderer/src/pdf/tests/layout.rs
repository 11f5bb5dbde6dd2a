//! Where words stand on the pages: within the room for text, apart from each other, and signatures with what is signed.

use super::*;
use crate::document::{Align, Column, Table};

// The edges of the room for text, in points from the left and the top of the page; a footer stands below the last.
const LEFT: f64 = 72.0;
const RIGHT: f64 = 514.0;
const BOTTOM: f64 = 758.0;
const FOOTER: f64 = 780.0;

/// A word as it is printed.
#[derive(Debug, Clone, PartialEq)]
struct Word {
    page: usize,
    /// Left, top, right and bottom, in points from the upper left corner.
    place: [f64; 4],
    text: String,
}

/// Every word of the paper; none without `pdftotext`.
fn printed(document: &Document, name: &str) -> Option<Vec<Word>> {
    let bytes = pdf(document, &PdfOptions::default()).expect("printable");
    let folder = folder(name);
    let file = folder.join("paper.pdf");
    fs::write(&file, &bytes).expect("the file can be written");
    let told = tool("pdftotext", &["-bbox"], &file);
    fs::remove_dir_all(&folder).expect("the folder can be removed");
    if told.is_none() {
        eprintln!("SKIPPED: pdftotext is not installed, so the places of the words were not read");
    }
    let mut page = 0;
    let mut words = Vec::new();
    for line in told?.lines().map(str::trim) {
        page += usize::from(line.starts_with("<page "));
        if let Some(rest) = line.strip_prefix("<word ") {
            let (place, text) = rest.split_once('>').expect("a word");
            let place: Vec<f64> = place.split('"').skip(1).step_by(2).map(|n| n.parse().expect("a number")).collect();
            let text = text.trim_end_matches("</word>").to_owned();
            words.push(Word { page, place: place.try_into().expect("four numbers"), text });
        }
    }
    Some(words)
}

/// Whether one is printed upon the other: more than the air of a line is shared.
fn meet(one: &Word, other: &Word) -> bool {
    let shared = |from: usize| one.place[from + 2].min(other.place[from + 2]) - one.place[from].max(other.place[from]);
    one.page == other.page && shared(0) > 1.0 && shared(1) > 0.5 * (one.place[3] - one.place[1])
}

fn well_placed(words: &[Word]) {
    for word in words {
        let [left, top, right, bottom] = word.place;
        assert!(left > LEFT && right < RIGHT && top > 20.0, "{word:?}");
        assert!(bottom < BOTTOM || top > FOOTER, "below the text: {word:?}");
    }
    for (at, one) in words.iter().enumerate() {
        let upon = words[at + 1..].iter().find(|other| meet(one, other));
        assert!(upon.is_none(), "{one:?} and {upon:?}");
    }
}

/// A table of three columns with so many words in the cell of each row.
fn table(rows: &[usize]) -> Block {
    let column = |header: &str, align| Column { header: header.to_owned(), align };
    let row = |(number, count): (usize, &usize)| {
        let long: String = (0..*count).map(|word| format!("ord-{number}-{word} ")).collect();
        ["Föreningen Exempel", &long, "246 913 578 kr per år"].map(words).to_vec()
    };
    Block::Table(Table {
        caption: "Insatser".to_owned(),
        columns: vec![column("Part", Align::Start), column("Insats", Align::Start), column("Belopp", Align::End)],
        rows: rows.iter().enumerate().map(row).collect(),
        footer: Some(["Summa", "", "246 913 578 kr"].map(words).to_vec()),
    })
}

fn signer(id: usize, party: usize, title: &str) -> Signer {
    let fact = |label: &str, value: &str| Fact { label: label.to_owned(), value: words(value) };
    Signer {
        id: format!("s{id}"),
        party: Some(party),
        described: format!("Underskrift {id}"),
        for_party: words(&format!("För part-{party}")),
        name: words(&format!("Person-{id}")),
        title: words(title),
        mandate: None,
        place_and_date: vec![fact("Ort", "Exempelby"), fact("Datum", "2026-01-02")],
    }
}

/// The pages that say a word.
fn pages(words: &[Word], text: &str) -> Vec<usize> {
    words.iter().filter(|word| word.text == text).map(|word| word.page).collect()
}

/// A paper with so many lines above the clause that is signed.
fn signed(lines: usize, signers: Vec<Signer>) -> Document {
    let heading = Block::Heading { level: 1, number: None, text: words("Underskrifter"), anchor: "u".to_owned() };
    let lines = (0..lines).map(|line| paragraph(&format!("Rad {line}.")));
    document(lines.chain([heading, paragraph("Avtalet undertecknas."), Block::Signatures { signers }]).collect())
}

#[test]
fn what_is_taller_than_a_page_breaks_and_nothing_is_printed_upon_anything() {
    let long = "ord ".repeat(900);
    let fact = |value: &str| Fact { label: "Adress".to_owned(), value: words(value) };
    let paper = document(vec![
        paragraph("Före."),
        table(&[250, 250, 250, 250]),
        table(&[1_200, 3, 3]),
        Block::Facts { heading: Some(words("Part")), rows: vec![fact(&long), fact("kort")] },
        Block::Signatures { signers: vec![signer(1, 1, &long), signer(2, 2, "ordförande")] },
    ]);
    let Some(words) = printed(&paper, "tall") else { return };
    well_placed(&words);
    for (row, count) in [(0, 1_200), (1, 250), (2, 250), (3, 250)] {
        for word in 0..count {
            assert!(!pages(&words, &format!("ord-{row}-{word}")).is_empty(), "ord-{row}-{word} is lost");
        }
    }
}

#[test]
fn a_row_that_has_room_on_a_page_stays_on_one() {
    let Some(words) = printed(&document(vec![table(&[150; 12])]), "rows") else { return };
    for row in 0..12 {
        let ends = [0, 149].map(|word| pages(&words, &format!("ord-{row}-{word}")));
        assert!(ends[0] == ends[1] && ends[0].len() == 1, "row {row}: {ends:?}");
    }
}

#[test]
fn a_figure_is_never_broken() {
    let Some(words) = printed(&document(vec![table(&[250, 3])]), "figures") else { return };
    let find = |text: &str| words.iter().filter(|word| word.text == text).collect::<Vec<_>>();
    for (first, last) in find("246").iter().zip(find("år")) {
        assert!((first.place[1] - last.place[1]).abs() < 1.0, "{first:?} {last:?}");
    }
}

#[test]
fn signatures_stand_on_one_page_with_their_heading_wherever_the_text_before_ends() {
    for lines in [0, 12, 18, 24, 30] {
        let signers = (0..4).map(|id| signer(id, id / 2, "ordförande")).collect();
        let Some(words) = printed(&signed(lines, signers), "whole") else { return };
        well_placed(&words);
        let heading = pages(&words, "Underskrifter");
        for id in 0..4 {
            assert_eq!(pages(&words, &format!("Person-{id}")), heading, "after {lines} lines");
        }
    }
}

#[test]
fn more_signatures_than_a_page_has_room_for_leave_nobody_alone() {
    for (lines, count) in [(0, 5), (10, 7), (18, 9), (25, 6)] {
        let signers = (0..count).map(|id| signer(id, id, "ordförande")).collect();
        let Some(words) = printed(&signed(lines, signers), "many") else { return };
        well_placed(&words);
        let signed: Vec<usize> = (0..count).flat_map(|id| pages(&words, &format!("Person-{id}"))).collect();
        assert_eq!(signed.first(), pages(&words, "Underskrifter").first(), "the heading stands with the first");
        let last = signed.last().expect("signers");
        assert!(signed.iter().filter(|page| *page == last).count() > 1, "{signed:?}");
    }
}

#[test]
fn the_lines_of_two_signers_are_in_step() {
    let long = "ordförande, två firmatecknare i förening enligt årsmötets protokoll den 2 mars 2026, § 11";
    let Some(words) = printed(&signed(0, vec![signer(1, 1, "ombud"), signer(2, 2, long)]), "step") else { return };
    well_placed(&words);
    for label in ["Ort", "Underskrift", "Namnförtydligande", "Befattning"] {
        let tops: Vec<f64> = words.iter().filter(|word| word.text == label).map(|word| word.place[1]).collect();
        assert!(tops.len() == 2 && (tops[0] - tops[1]).abs() < 0.5, "{label}: {tops:?}");
    }
}

#[test]
fn those_who_sign_for_one_party_stand_under_its_name() {
    let signers = vec![signer(1, 1, "ombud"), signer(2, 2, "ordförande"), signer(3, 2, "kassör")];
    let Some(words) = printed(&signed(0, signers), "party") else { return };
    assert_eq!([pages(&words, "part-1").len(), pages(&words, "part-2").len()], [1, 1]);
}

#[test]
fn every_page_but_the_first_says_of_which_agreement_it_is() {
    let mut paper = signed(60, vec![signer(1, 1, "ombud")]);
    paper.meta.title = "Partnerskap-om-vänskap".to_owned();
    let Some(words) = printed(&paper, "running") else { return };
    let last = words.last().expect("words").page;
    // In the title itself on the first.
    assert_eq!(pages(&words, "Partnerskap-om-vänskap"), (1..=last).collect::<Vec<_>>());
}
