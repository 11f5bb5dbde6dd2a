//! The plain text as people read it.

use super::text;
use crate::document::{Align, Block, Column, Fact, Inline, Table};
use crate::plain::plain;
use crate::sample;

fn written(blocks: Vec<Block>) -> String {
    text(&sample::document(blocks))
}

/// Words without the way they are set.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_word_is_there_in_order() {
    let document = sample::agreement();
    let found = flowing(&text(&document));
    let mut rest = found.as_str();
    let mut expect = |words: &str| {
        let words = flowing(words);
        let at = rest.find(&words).unwrap_or_else(|| panic!("missing or out of order: {words:?}"));
        rest = &rest[at..];
    };
    expect(&document.meta.title);
    for block in &document.blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => expect(&plain(text)),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| expect(&plain(cell))),
            Block::Facts { rows, .. } => rows.iter().for_each(|row| {
                expect(&row.label);
                expect(&plain(&row.value));
            }),
            Block::Signatures { signers } => signers.iter().for_each(|signer| {
                expect(&plain(&signer.for_party));
                expect(&plain(&signer.name));
            }),
            Block::List { items, .. } => items.iter().flatten().for_each(|block| {
                if let Block::Paragraph { text } = block {
                    expect(&plain(text));
                }
            }),
        }
    }
    assert!(rest.ends_with("Avtals-id lund-im-vanskapa-2019 · Fingeravtryck 9f2c 11ab 73de 0042"));
}

#[test]
fn lines_stay_within_eighty_columns_and_words_whole() {
    let long = "ö".repeat(100);
    let blocks = vec![sample::paragraph(&format!("{} {long} slut", "ord ".repeat(40)))];
    let source = written(blocks);
    assert!(source.lines().any(|line| line == long));
    assert!(source.lines().all(|line| line == long || line.chars().count() <= 80), "{source}");
    assert!(text(&sample::agreement()).lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn headings_are_underlined_as_long_as_they_are() {
    let source = text(&sample::agreement());
    assert!(source.contains("\n1 Bakgrund\n==========\n"), "{source}");
    assert!(source.contains("\n6.1 Direkt målgrupp\n-------------------\n"), "{source}");
}

#[test]
fn lists_keep_their_numbers_and_hang_under_their_words() {
    let item = |text: &str| vec![sample::paragraph(text)];
    let inner = Block::List { start: None, items: vec![item("inre")] };
    let list =
        Block::List { start: Some(9), items: vec![item(&"ord ".repeat(30)), vec![sample::paragraph("b"), inner]] };
    let source = written(vec![list]);
    assert!(source.contains("\n9.  ord ord") && source.contains("\n    ord ord"), "{source}");
    assert!(source.contains("\n10. b\n\n    - inre\n"), "{source}");
}

#[test]
fn figures_stand_to_the_right_and_the_sum_below_a_rule() {
    let column = |header: &str, align| Column { header: header.to_owned(), align };
    let row = |cells: [&str; 2]| cells.map(sample::words).to_vec();
    let table = Table {
        caption: "Budget".to_owned(),
        columns: vec![column("Post", Align::Start), column("Belopp", Align::End)],
        rows: vec![row(["Lön", "58 000 kr"]), row(["Hyra åt två", "700 kr"])],
        footer: Some(row(["Summa", "58 700 kr"])),
    };
    let expected = "\
Budget

Post            Belopp
-----------  ---------
Lön          58 000 kr
Hyra åt två     700 kr
-----------  ---------
Summa        58 700 kr
";
    let source = written(vec![Block::Table(table)]);
    assert!(source.contains(expected), "{source}");
}

#[test]
fn a_table_too_wide_becomes_labelled_lines_without_losing_order() {
    let mut table = sample::budget();
    table.rows[0][1] = sample::words(&"ord ".repeat(30));
    let source = written(vec![Block::Table(table)]);
    assert!(source.contains("\nPart: Lunds kommun\nInsats: ord ord"), "{source}");
    assert!(source.contains("\n\nSumma\nBelopp: 79"), "{source}");
}

#[test]
fn blanks_and_signature_lines_can_be_seen() {
    let value = vec![Inline::Blank { label: "BELOPP".to_owned() }];
    let facts = Block::Facts { heading: None, rows: vec![Fact { label: "Summa".to_owned(), value }] };
    assert!(written(vec![facts]).contains("\nSumma: [BELOPP]\n"));
    let line = "_".repeat(40);
    let source = text(&sample::agreement());
    assert!(source.contains(&format!("\n{line}\nStefan Exempelsson\nEkonom\n")), "{source}");
}

#[test]
fn hostile_text_is_left_as_it_is() {
    for hostile in ["<w:br/> & ]]> \" '", "*x* _y_ [a](b) <script> # 1. |", "&amp; &#60;"] {
        assert!(written(vec![sample::paragraph(hostile)]).lines().any(|line| line == hostile));
    }
}

#[test]
fn a_draft_says_so_on_the_first_line() {
    let mut document = sample::agreement();
    document.meta.draft = true;
    assert!(text(&document).starts_with("UTKAST\n"));
}
