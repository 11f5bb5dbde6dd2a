//! A realistic paper for the writers' tests: the agreement between Lunds kommun and Individuell Människohjälp of
//! 2018, shortened, with invented signers.
//!
//! The text stands in `lund.txt` in a line format of its own; it says nothing of how agreements are read.

use chrono::NaiveDate;
use iop_core::{Fingerprint, Language};

use crate::document::{Align, Block, Column, Document, Fact, Inline, Meta, Organisation, Signer, Table};
use crate::imprint::Imprint;
use crate::style::Style;

const TEXT: &str = include_str!("lund.txt");

/// Plain words.
pub(crate) fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Text { text: text.to_owned() }]
}

fn blank(label: &str) -> Vec<Inline> {
    vec![Inline::Blank { label: label.to_owned() }]
}

/// A paragraph of plain words.
pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph { text: words(text) }
}

/// A document with these blocks and the sample's properties.
pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document {
        meta: Meta {
            id: "lund-im-vanskapa-2019".to_owned(),
            title: "Överenskommelse om Idéburet Offentligt Partnerskap".to_owned(),
            subtitle: words(
                "gällande främjande av ömsesidig integration för nyanlända familjer eller ensamkommande barn och \
                 unga samt etablerade",
            ),
            language: Language::Sv,
            date: NaiveDate::from_ymd_opt(2018, 12, 4),
            authors: vec!["Lunds kommun, Socialnämnden".to_owned(), "Individuell Människohjälp".to_owned()],
            parties: vec![
                Organisation {
                    shown: words("Lunds kommun, Socialnämnden"),
                    name: words("Lunds kommun, Socialnämnden"),
                    org_number: Some("212000-1132".to_owned()),
                },
                Organisation {
                    shown: words("Individuell Människohjälp"),
                    name: words("Individuell Människohjälp"),
                    org_number: None,
                },
            ],
            case_number: Some("SOC 2018/0123".to_owned()),
            fingerprint: "9f2c 11ab 73de 0042".to_owned(),
            imprint: Imprint::new(Fingerprint::of(b"sample"), "standard".to_owned()),
            draft: false,
            particulars: vec![
                fact(
                    "Parter",
                    vec![
                        Inline::Text { text: "Lunds kommun, Socialnämnden".to_owned() },
                        Inline::Break,
                        Inline::Text { text: "Individuell Människohjälp".to_owned() },
                    ],
                ),
                fact("Datum", words("2018-12-04")),
                fact("Diarienummer", words("SOC 2018/0123")),
            ],
        },
        style: Style::default(),
        blocks,
        pictures: Vec::new(),
    }
}

/// The whole sample.
pub(crate) fn agreement() -> Document {
    let mut blocks = Vec::new();
    let (mut clause, mut part) = (0, 0);
    for line in TEXT.lines() {
        if let Some(name) = line.strip_prefix("! ") {
            blocks.extend(special(name));
        } else if let Some(text) = line.strip_prefix("## ") {
            part += 1;
            blocks.push(heading(2, format!("{clause}.{part}"), text));
        } else if let Some(text) = line.strip_prefix("# ") {
            (clause, part) = (clause + 1, 0);
            blocks.push(heading(1, clause.to_string(), text));
        } else if let Some((mark, text)) =
            line.split_once(' ').filter(|(mark, _)| *mark == "-" || mark.ends_with('.') && mark.len() == 2)
        {
            let item = vec![Block::Paragraph { text: inlines(text) }];
            let first = mark.trim_end_matches('.').parse().ok();
            match blocks.last_mut() {
                Some(Block::List { start, items }) if start.is_some() == first.is_some() => items.push(item),
                _ => blocks.push(Block::List { start: first, items: vec![item] }),
            }
        } else {
            blocks.push(Block::Paragraph { text: inlines(line) });
        }
    }
    document(blocks)
}

fn heading(level: u8, number: String, text: &str) -> Block {
    Block::Heading { level, anchor: format!("clause-{number}"), number: Some(number), text: words(text) }
}

/// `*stressed*`, `^weight^`, `?blank?` and `@reference@`.
fn inlines(text: &str) -> Vec<Inline> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['*', '^', '?', '@']) {
        let mark = &rest[open..=open];
        let Some(close) = rest[open + 1..].find(mark).map(|length| open + 1 + length) else {
            break;
        };
        runs.extend(words(&rest[..open]));
        let inner = &rest[open + 1..close];
        runs.push(match mark {
            "*" => Inline::Emphasis { content: words(inner) },
            "^" => Inline::Strong { content: words(inner) },
            "?" => Inline::Blank { label: inner.to_owned() },
            _ => Inline::Reference { anchor: "clause-12".to_owned(), text: inner.to_owned() },
        });
        rest = &rest[close + 1..];
    }
    runs.extend(words(rest));
    runs
}

fn fact(label: &str, value: Vec<Inline>) -> Fact {
    Fact { label: label.to_owned(), value }
}

fn special(name: &str) -> Vec<Block> {
    match name {
        "parties" => vec![
            Block::Facts {
                heading: Some(words("Lunds kommun")),
                rows: vec![
                    fact("Organisationsnummer", words("212000-1132")),
                    fact("Nämnd", words("Socialnämnden")),
                    fact("Förvaltning", words("Socialförvaltningen i Lund")),
                    fact("Roll", words("Offentlig part")),
                ],
            },
            Block::Facts {
                heading: Some(words("Individuell Människohjälp, Lunds lokalförening")),
                rows: vec![
                    fact("Organisationsnummer", blank("organisationsnummer")),
                    fact("Roll", words("Ideell, icke vinstdrivande part")),
                ],
            },
        ],
        "budget" => vec![Block::Table(budget())],
        "signatures" => vec![Block::Signatures {
            signers: vec![
                signer("lund", "För Lunds kommun, Socialnämnden", words("Karin Exempel"), "Socialdirektör"),
                signer("im-1", "För Individuell Människohjälp", words("Stefan Exempelsson"), "Ekonom"),
                signer("im-2", "För Individuell Människohjälp", blank("namn"), "HR-chef"),
            ],
        }],
        other => panic!("the sample names an unknown block: {other}"),
    }
}

fn signer(id: &str, for_party: &str, name: Vec<Inline>, title: &str) -> Signer {
    Signer {
        id: id.to_owned(),
        party: Some(usize::from(id != "lund")),
        described: format!("Underskrift {id}"),
        for_party: words(for_party),
        name,
        title: words(title),
        mandate: None,
        place_and_date: vec![fact("Ort", words("Lund")), fact("Datum", blank("datum"))],
    }
}

/// A table of contributions with a sum row.
pub(crate) fn budget() -> Table {
    let column = |header: &str, align| Column { header: header.to_owned(), align };
    let row = |cells: [&str; 4]| cells.map(words).to_vec();
    Table {
        caption: "Parternas insatser under överenskommelsens tid".to_owned(),
        columns: vec![
            column("Part", Align::Start),
            column("Insats", Align::Start),
            column("År", Align::End),
            column("Belopp", Align::End),
        ],
        rows: vec![
            row(["Lunds kommun", "Finansiering mot faktura enligt särskild rutin", "2019", "58\u{a0}000\u{a0}kr"]),
            row(["Individuell Människohjälp", "Frivilligt arbete, 120 timmar", "2019", "21\u{a0}111\u{a0}kr"]),
        ],
        footer: Some(row(["Summa", "", "", "79\u{a0}111\u{a0}kr"])),
    }
}
