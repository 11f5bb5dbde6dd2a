//! The whole of composing: what is on the paper for what is in the file.

mod aid;
mod clauses;
mod heads;
mod houses;
mod leaves;
mod money;
mod named;
mod pictures;
mod schema;
mod sentences;
mod terms;

use iop_core::Language;
use iop_core::model::Kind;
use serde_json::Value;

use super::*;
use crate::document::Inline;

const LANGUAGES: [Language; 2] = [Language::Sv, Language::En];

/// The agreement that fills every key, as a file says it.
fn sample(language: Language) -> Value {
    serde_json::to_value(house::sample(language, Kind::Partnership)).expect("JSON")
}

fn agreement(value: &Value) -> Agreement {
    serde_json::from_value(value.clone()).expect("an agreement")
}

fn composed(value: &Value) -> Document {
    compose(&agreement(value), Mark::None, &House::default()).expect("a paper")
}

/// The words of the paper in one line.
fn line(value: &Value) -> String {
    crate::text(&composed(value)).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of the paper, one line for each paragraph, cell and label: quicker than a writer, for the tests that
/// compose hundreds of papers.
fn words(agreement: &Agreement, wording: &Wording) -> Vec<String> {
    let sections = sections(agreement, wording, Numbering::default());
    let ledger = Ledger::of(agreement);
    let composer = Composer { agreement, wording, ledger: &ledger, sections: &sections, within_fact: false };
    let mut lines = Vec::new();
    lines.push(agreement.title.known().cloned().unwrap_or_default());
    lines.extend(agreement.title.label().map(|label| format!("[{label}]")));
    for fact in composer.head_lines() {
        lines.push(crate::plain::plain(&fact));
    }
    let blocks = composer.clauses().expect("clauses");
    for block in &blocks {
        collect(block, &mut lines);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn standard(language: Language) -> Wording {
    Wording::new(language, Some(Kind::Partnership), &House::default()).expect("a wording")
}

/// What no reader should meet on a paper: what a template left behind, and doubled marks.
fn blemish(lines: &[String]) -> Option<String> {
    let bad = [
        "none",
        "None",
        "{{",
        "{%",
        "}}",
        "%}",
        "undefined",
        "  ",
        " .",
        " ,",
        " ;",
        " :",
        "..",
        ",,",
        ",.",
        ".,",
        ";.",
        ";;",
        "::",
        ":.",
        "( ",
        " )",
        "()",
        "[]",
        "en gånger",
        "ett tillfällen",
        "one occasions",
        "one times",
    ];
    let faulty = |line: &&String| {
        let line = line.replace('\u{a0}', " ");
        line.trim().is_empty() || line != line.trim() || bad.iter().any(|bad| line.contains(bad)) || glued(&line)
    };
    lines.iter().find(faulty).cloned()
}

/// Whether two sentences stand without a space between them.
fn glued(line: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    letters.windows(3).any(|three| three[0].is_lowercase() && three[1] == '.' && three[2].is_uppercase())
}

fn collect(block: &Block, out: &mut Vec<String>) {
    let cell = |words: &[Inline]| crate::plain::plain(words);
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text } => out.push(cell(text)),
        Block::List { items, .. } => {
            for item in items {
                assert!(!item.is_empty(), "an empty item after {:?}", out.last());
                for block in item {
                    collect(block, out);
                }
            }
        }
        Block::Table(table) => {
            out.push(table.caption.clone());
            out.extend(table.columns.iter().map(|column| column.header.clone()));
            let cells = table.rows.iter().chain(&table.footer).flatten();
            out.extend(cells.map(|words| cell(words)).filter(|words| !words.is_empty()));
        }
        Block::Facts { heading, rows } => {
            out.extend(heading.iter().map(|words| cell(words)));
            out.extend(rows.iter().flat_map(|row| [row.label.clone(), cell(&row.value)]));
        }
        Block::Signatures { signers } => {
            for signer in signers {
                out.extend([cell(&signer.for_party), cell(&signer.name), cell(&signer.title)]);
                out.extend(signer.mandate.iter().map(|fact| format!("{}: {}", fact.label, cell(&fact.value))));
                out.extend(signer.place_and_date.iter().map(|fact| cell(&fact.value)));
            }
        }
    }
}
