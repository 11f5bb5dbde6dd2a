//! The file as a program reads it: well formed, its names unique, its links alive, no word lost.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

use super::akn;
use crate::document::{Block, Document, Fact, Inline};
use crate::plain::plain;
use crate::sample::{agreement, budget, document, paragraph, words};

/// The words, and the values of every attribute of these names.
fn read(xml: &str, names: &[&str]) -> (String, Vec<String>) {
    let mut reader = Reader::from_str(xml);
    let (mut text, mut values) = (String::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes().map(Result::unwrap) {
                    if names.contains(&attribute.key.as_ref()) {
                        values.push(unescape(&attribute.value).unwrap().into_owned());
                    }
                }
            }
            Event::Text(run) => text.push_str(&unescape(&run).unwrap()),
            Event::GeneralRef(name) => text.push_str(&unescape(&format!("&{};", &*name)).unwrap()),
            Event::Eof => return (text, values),
            Event::End(_) | Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
            }
        }
    }
}

fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn body(blocks: Vec<Block>) -> String {
    let xml = akn(&document(blocks)).unwrap();
    let (_, rest) = xml.split_once("<mainBody>\n").unwrap();
    rest.split_once("</mainBody>").unwrap().0.trim_end().to_owned()
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, number: (level == 1).then(|| "7".to_owned()), text: words(text), anchor: text.to_owned() }
}

#[test]
fn every_word_is_there_in_order() {
    let paper = agreement();
    let text = flowing(&read(&akn(&paper).unwrap(), &[]).0);
    let mut rest = text.as_str();
    let mut expect = |words: &str| {
        let words = flowing(words);
        let at = rest.find(&words).unwrap_or_else(|| panic!("missing or out of order: {words:?}"));
        rest = &rest[at + words.len()..];
    };
    expect(&paper.meta.title);
    expect("SOC 2018/0123");
    expect("Individuell Människohjälp");
    for block in paper.blocks.iter().filter(|block| !matches!(block, Block::Signatures { .. })) {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => expect(&plain(text)),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| expect(&plain(cell))),
            Block::Facts { rows, .. } => rows.iter().for_each(|row| {
                expect(&row.label);
                expect(&plain(&row.value));
            }),
            Block::List { items, .. } => items.iter().flatten().for_each(|block| {
                if let Block::Paragraph { text } = block {
                    expect(&plain(text));
                }
            }),
            Block::Signatures { .. } => {}
        }
    }
    expect("Karin Exempel");
    expect("HR-chef");
}

#[test]
fn names_are_unique_and_every_link_leads_somewhere() {
    let mut paper = agreement();
    // Two headings of one anchor and one of none: a link leads to the first, and no name is given twice.
    paper.blocks.extend([heading(1, "samma"), heading(2, "samma"), heading(2, ""), Block::Table(budget())]);
    paper.blocks.push(Block::Paragraph {
        text: ["samma", "ingenstans"]
            .map(|anchor| Inline::Reference { anchor: anchor.to_owned(), text: "se".to_owned() })
            .to_vec(),
    });
    let xml = akn(&paper).unwrap();
    let (_, names) = read(&xml, &["eId"]);
    let unique: BTreeSet<&String> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "{names:?}");
    let (_, links) = read(&xml, &["href", "refersTo", "as", "source"]);
    let local: Vec<&str> = links.iter().filter_map(|link| link.strip_prefix('#')).collect();
    assert!(local.len() > 20 && local.iter().all(|link| unique.contains(&(*link).to_owned())), "{local:?}");
    assert!(xml.contains("<ref href=\"#sec_15\">se</ref>se</p>"), "{xml}");
}

#[test]
fn a_clause_is_a_section_and_a_part_of_it_a_subsection() {
    let inner = Block::List { start: None, items: vec![vec![paragraph("c")]] };
    let list = Block::List { start: Some(2), items: vec![vec![paragraph("b"), inner]] };
    assert_eq!(
        body(vec![heading(1, "H"), paragraph("a"), heading(2, "D"), list]),
        "<section eId=\"sec_1\">\n<num>7</num>\n<heading>H</heading>\n<intro eId=\"sec_1__intro\">\n<p>a</p>\n</intro>\n\
         <subsection eId=\"sec_1__subsec_1\">\n<heading>D</heading>\n<content eId=\"sec_1__subsec_1__content\">\n\
         <blockList eId=\"sec_1__subsec_1__list_1\">\n<item eId=\"sec_1__subsec_1__list_1__item_1\">\n<num>2.</num>\n\
         <p>b</p>\n<blockList eId=\"sec_1__subsec_1__list_1__item_1__list_1\">\n\
         <item eId=\"sec_1__subsec_1__list_1__item_1__list_1__item_1\">\n<num>–</num>\n<p>c</p>\n</item>\n</blockList>\n\
         </item>\n</blockList>\n</content>\n</subsection>\n</section>"
    );
    assert_eq!(body(vec![]), "<p/>");
    assert_eq!(body(vec![paragraph("a")]), "<p>a</p>");
}

#[test]
fn a_paper_has_its_address_its_parties_and_its_signers() {
    let xml = akn(&agreement()).unwrap();
    for part in [
        "<FRBRuri value=\"/akn/se/doc/overenskommelse/2018-12-04/lund-im-vanskapa-2019/swe@2018-12-04\"/>",
        "<FRBRnumber value=\"SOC 2018/0123\"/>",
        "<TLCOrganization eId=\"party_1\" href=\"/akn/ontology/organization/se/212000-1132\" showAs=\"Lunds kommun, Socialnämnden\"/>",
        "<TLCPerson eId=\"person_2\" href=\"/akn/ontology/person/lund-im-vanskapa-2019/person_2\" showAs=\"Stefan Exempelsson\"/>",
        "<docDate date=\"2018-12-04\">2018-12-04</docDate>",
        "<docNumber>SOC 2018/0123</docNumber>",
        "<p><party refersTo=\"#party_2\" as=\"#party\">Individuell Människohjälp</party></p>",
        "<person refersTo=\"#person_1\" as=\"#signatory\">Karin Exempel</person>",
        "fingerprint=\"9f2c 11ab 73de 0042\" imprint=\"iop ",
    ] {
        assert!(xml.contains(part), "{part}\n{xml}");
    }
    // Who is to sign is not known until the name is.
    assert!(!xml.contains("person_3") && xml.contains("<fillIn>[namn]</fillIn>"));
    // The parties stand in the preamble, and there alone.
    let (preface, _) = xml.split_once("</preface>").unwrap();
    assert!(!preface.contains("<p>Individuell") && !preface.contains("Parter"), "{preface}");
}

#[test]
fn an_undated_paper_says_so_and_an_english_one_its_language() {
    let mut paper = agreement();
    (paper.meta.date, paper.meta.language) = (None, iop_core::Language::En);
    paper.meta.id = "[id]".to_owned();
    let xml = akn(&paper).unwrap();
    assert!(xml.contains("<FRBRdate date=\"0001-01-01\" name=\"undated\"/>"));
    assert!(xml.contains("/akn/se/doc/overenskommelse/0001-01-01/nn/eng@/!main\""));
    assert!(xml.contains("<FRBRlanguage language=\"eng\"/>") && !xml.contains("docDate"));
}

#[test]
fn a_draft_says_so_in_its_words_and_in_its_identity() {
    let mut paper = agreement();
    assert!(!akn(&paper).unwrap().contains("raft"));
    paper.meta.draft = true;
    let xml = akn(&paper).unwrap();
    assert!(xml.contains("<p class=\"draft\">UTKAST") && xml.contains("<FRBRauthoritative value=\"false\"/>"));
    assert!(xml.contains("<FRBRversionNumber value=\"draft\"/>"));
}

#[test]
fn hostile_text_is_text_wherever_it_stands() {
    let hostile = "</p><script>&amp;]]>\" '<!-- å";
    let mut table = budget();
    table.caption = hostile.to_owned();
    table.columns[0].header = hostile.to_owned();
    let mut paper: Document = document(vec![
        Block::Heading { level: 1, number: Some(hostile.to_owned()), text: words(hostile), anchor: hostile.to_owned() },
        Block::Paragraph { text: vec![Inline::Reference { anchor: hostile.to_owned(), text: hostile.to_owned() }] },
        Block::Facts {
            heading: Some(words(hostile)),
            rows: vec![Fact { label: hostile.to_owned(), value: words(hostile) }],
        },
        Block::Table(table),
    ]);
    (paper.meta.id, paper.meta.title) = (hostile.to_owned(), hostile.to_owned());
    paper.meta.fingerprint = hostile.to_owned();
    let xml = akn(&paper).unwrap();
    let (text, values) = read(&xml, &["value", "id", "fingerprint"]);
    assert_eq!(text.matches(hostile).count(), 9);
    assert_eq!(values.iter().filter(|value| *value == hostile).count(), 3);
    assert_eq!(akn(&paper).unwrap(), xml, "the same bytes twice");
    assert!(akn(&document(vec![paragraph("a\u{1}")])).is_err());
}
