//! The Word file read back: its parts, its words and its styles.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "the events of another library, of which a test names the few it expects"
)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::docx;
use crate::document::{Block, Document, Fact, Inline, Signer, Table};
use crate::error::RenderError;
use crate::furniture::running;
use crate::plain::plain;
use crate::sample;
use crate::style::{Colour, Logo, PictureForm};

const HOSTILE: [&str; 6] = [
    "<w:br/> & ]]> \" '",
    "*x* _y_ [a](b) <script>alert(1)</script> # 1. |",
    "&amp; &#60; &lt;b&gt; &nbsp;",
    "  två  mellanslag  ",
    "rad\r\nslut\tflik",
    "åäö \u{1F600} \u{a0}§",
];

/// The parts by name.
fn parts(document: &Document) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(docx(document).unwrap())).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = String::new();
        file.read_to_string(&mut content).unwrap();
        parts.insert(name, content);
    }
    parts
}

fn main_part(document: &Document) -> String {
    parts(document)["word/document.xml"].clone()
}

/// The words of each paragraph, as a reader of the XML sees them.
fn paragraphs(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut paragraphs = Vec::new();
    let mut inside = false;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "w:p" => paragraphs.push(String::new()),
            Event::Start(tag) => inside = tag.name().as_ref() == "w:t",
            Event::End(_) => inside = false,
            Event::Empty(tag) if tag.name().as_ref() == "w:br" => paragraphs.last_mut().unwrap().push('\n'),
            Event::Text(text) if inside => paragraphs.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(name) if inside => {
                let entity = format!("&{};", &*name);
                paragraphs.last_mut().unwrap().push_str(&unescape(&entity).unwrap());
            }
            Event::Eof => return paragraphs,
            _ => {}
        }
    }
}

fn words(text: &str) -> Vec<Inline> {
    sample::words(text)
}

#[test]
fn hostile_text_comes_back_letter_for_letter_wherever_it_stands() {
    for text in HOSTILE {
        let mut table = sample::budget();
        text.clone_into(&mut table.caption);
        text.clone_into(&mut table.columns[0].header);
        table.rows[0][1] = words(text);
        let mut document = sample::document(vec![
            Block::Heading { level: 1, number: Some("1".to_owned()), text: words(text), anchor: text.to_owned() },
            sample::paragraph(text),
            Block::Paragraph { text: vec![Inline::Strong { content: words(text) }] },
            Block::Paragraph { text: vec![Inline::Reference { anchor: text.to_owned(), text: text.to_owned() }] },
            Block::List { start: Some(1), items: vec![vec![sample::paragraph(text)]] },
            Block::Table(table),
            Block::Facts {
                heading: Some(words(text)),
                rows: vec![Fact { label: text.to_owned(), value: words(text) }],
            },
            Block::Signatures {
                signers: vec![Signer {
                    id: "a".to_owned(),
                    party: None,
                    described: String::new(),
                    for_party: words(text),
                    name: words(text),
                    title: words(text),
                    mandate: Some(Fact { label: text.to_owned(), value: words(text) }),
                    place_and_date: Vec::new(),
                }],
            },
        ]);
        text.clone_into(&mut document.meta.title);
        document.meta.subtitle = words(text);
        let found = paragraphs(&main_part(&document)).iter().filter(|found| *found == text).count();
        // Title, subtitle, heading, three paragraphs, item, caption, header, cell, facts heading, label and value,
        // and the five lines of the signer that say something.
        assert_eq!(found, 18, "{text:?}");
    }
}

#[test]
fn a_blank_is_shaded_and_carries_its_name() {
    let blank = Inline::Blank { label: "BELOPP & <x>".to_owned() };
    let xml = main_part(&sample::document(vec![Block::Paragraph { text: vec![blank] }]));
    assert!(xml.contains("<w:rStyle w:val=\"Blank\"/>"));
    // A control that a click marks whole, with its name.
    assert!(xml.contains("<w:sdtPr><w:alias w:val=\"BELOPP &amp; &lt;x&gt;\"/><w:showingPlcHdr/></w:sdtPr>"));
    assert!(paragraphs(&xml).contains(&"[BELOPP & <x>]".to_owned()));
}

#[test]
fn every_word_is_there_in_order() {
    let document = sample::agreement();
    let found = paragraphs(&main_part(&document)).join(" ");
    let mut rest = found.as_str();
    for block in &document.blocks {
        if let Block::Paragraph { text } | Block::Heading { text, .. } = block {
            let at = rest.find(&plain(text)).unwrap_or_else(|| panic!("missing or out of order: {text:?}"));
            rest = &rest[at..];
        }
    }
}

#[test]
fn a_character_xml_forbids_is_refused() {
    let document = sample::document(vec![sample::paragraph("fel\u{b}tecken")]);
    assert!(matches!(docx(&document), Err(RenderError::Unprintable { character: '\u{b}', .. })));
}

#[test]
fn the_same_document_gives_the_same_bytes_without_the_clock() {
    let document = sample::agreement();
    let bytes = docx(&document).unwrap();
    assert_eq!(bytes, docx(&document).unwrap());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        assert_eq!(archive.by_index(index).unwrap().last_modified().map(|time| time.year()), Some(1980));
    }
}

#[test]
fn every_part_is_well_formed_and_declared() {
    let mut document = sample::agreement();
    document.meta.draft = true;
    let parts = parts(&document);
    for (name, xml) in &parts {
        let mut reader = Reader::from_str(xml);
        while reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) != Event::Eof {}
        let placeholders =
            ["@LANG@", "@DECIMAL@", "@SEPARATOR@", "@NUMBER", "@WORD@", "@SHAPE@", "@ACCENT@", "@MAJOR@"];
        assert!(!placeholders.iter().any(|mark| xml.contains(mark)), "a placeholder is left in {name}");
        let declared = parts["[Content_Types].xml"].contains(&format!("\"/{name}\""));
        assert!(declared || name.contains("_rels/") || name == "[Content_Types].xml", "{name}");
    }
}

#[test]
fn headings_are_numbered_by_their_style_when_word_counts_the_same() {
    let parts = parts(&sample::agreement());
    assert!(parts["word/styles.xml"].contains("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"));
    assert!(paragraphs(&parts["word/document.xml"]).contains(&"Bakgrund".to_owned()));
}

#[test]
fn other_numbers_stand_as_words() {
    let heading = |number: &str| Block::Heading {
        level: 1,
        number: Some(number.to_owned()),
        text: words("Ekonomi"),
        anchor: number.to_owned(),
    };
    let parts = parts(&sample::document(vec![heading("1"), heading("7 a")]));
    let (_, heading_style) = parts["word/styles.xml"].split_once("w:styleId=\"Heading1\"").unwrap();
    assert!(!heading_style.split_once("</w:style>").unwrap().0.contains("w:numPr"));
    assert!(paragraphs(&parts["word/document.xml"]).contains(&"7 aEkonomi".to_owned()));
}

#[test]
fn an_unnumbered_heading_stands_outside_the_numbering() {
    let heading = |number: Option<&str>, text: &str| Block::Heading {
        level: 1,
        number: number.map(str::to_owned),
        text: words(text),
        anchor: text.to_owned(),
    };
    let xml = main_part(&sample::document(vec![heading(Some("1"), "Mål"), heading(None, "Bilagor")]));
    let unnumbered = "<w:pStyle w:val=\"Heading1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";
    assert_eq!(xml.matches(unnumbered).count(), 1);
}

#[test]
fn each_list_begins_at_its_own_number() {
    let list =
        |start| Block::List { start, items: vec![vec![sample::paragraph("ett")], vec![sample::paragraph("två")]] };
    let nested = Block::List { start: Some(1), items: vec![vec![sample::paragraph("yttre"), list(Some(4))]] };
    let parts = parts(&sample::document(vec![list(Some(1)), list(Some(3)), list(None), nested]));
    let numbering = &parts["word/numbering.xml"];
    let start = |id: u32, level: u8, start: u32| {
        format!(
            "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"{level}\">\
             <w:startOverride w:val=\"{start}\"/></w:lvlOverride></w:num>"
        )
    };
    for expected in [start(5, 0, 1), start(6, 0, 3), start(7, 0, 1), start(8, 1, 4)] {
        assert!(numbering.contains(&expected), "{expected}\n{numbering}");
    }
    let second = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"6\"/></w:numPr>";
    assert_eq!(parts["word/document.xml"].matches(second).count(), 2);
}

#[test]
fn an_item_that_begins_with_a_table_still_has_its_number() {
    let item = vec![Block::Table(sample::budget()), sample::paragraph("efter")];
    let xml = main_part(&sample::document(vec![Block::List { start: Some(1), items: vec![item, Vec::new()] }]));
    assert_eq!(xml.matches("<w:numId w:val=\"5\"/>").count(), 2);
}

#[test]
fn tables_repeat_their_header_and_set_figures_to_the_right() {
    let xml = main_part(&sample::document(vec![Block::Table(sample::budget())]));
    assert_eq!(xml.matches("<w:cantSplit/><w:tblHeader/>").count(), 1);
    assert!(xml.contains("<w:tblCaption w:val=\"Parternas insatser under överenskommelsens tid\"/>"));
    assert!(xml.contains("<w:tblDescription w:val=\"Part, Insats, År, Belopp\"/>"));
    // Two columns of figures in header, two rows and sum.
    assert_eq!(xml.matches("<w:pStyle w:val=\"TableFigures\"/>").count(), 8);
}

#[test]
fn a_reference_is_a_field_to_a_bookmark_that_exists() {
    let xml = main_part(&sample::agreement());
    let (_, field) = xml.split_once(" REF ").expect("a field");
    let (bookmark, rest) = field.split_once(' ').unwrap();
    assert!(rest.starts_with("\\r \\h "));
    assert_eq!(xml.matches(&format!("w:name=\"{bookmark}\"")).count(), 1);
    assert!(paragraphs(&xml).iter().any(|found| found.contains("se avsnitt 12.")));
}

#[test]
fn number_and_heading_of_a_reference_follow_the_heading() {
    let heading =
        Block::Heading { level: 1, number: Some("1.".to_owned()), text: words("Ekonomi"), anchor: "e".to_owned() };
    let text = "avsnitt\u{a0}1, Ekonomi".to_owned();
    let reference = Block::Paragraph { text: vec![Inline::Reference { anchor: "e".to_owned(), text: text.clone() }] };
    let xml = main_part(&sample::document(vec![heading, reference]));
    assert!(paragraphs(&xml).contains(&text));
    assert_eq!(xml.matches("> REF _Ref000000001 \\r \\h <").count(), 1);
    assert_eq!(xml.matches("> REF _Ref000000001 \\h <").count(), 1);
    // Only the words are marked: a field that asks for them must not get the number too.
    let marked = xml.split_once("w:name=\"_Ref000000001\"/>").unwrap().1.split_once("<w:bookmarkEnd").unwrap().0;
    assert_eq!(marked, "<w:r><w:t xml:space=\"preserve\">Ekonomi</w:t></w:r>");
}

#[test]
fn a_reference_word_would_word_differently_is_a_link_and_a_broken_one_plain() {
    let reference = |anchor: &str, text: &str| Block::Paragraph {
        text: vec![Inline::Reference { anchor: anchor.to_owned(), text: text.to_owned() }],
    };
    let heading =
        Block::Heading { level: 1, number: Some("1".to_owned()), text: words("Ekonomi"), anchor: "e".to_owned() };
    let xml = main_part(&sample::document(vec![heading, reference("e", "ovan"), reference("x", "punkt 1")]));
    assert!(!xml.contains(" REF "));
    assert_eq!(xml.matches("<w:hyperlink ").count(), 1);
}

#[test]
fn the_look_is_left_to_styles_that_are_there() {
    let parts = parts(&sample::agreement());
    let xml = &parts["word/document.xml"];
    for direct in
        ["<w:b/>", "<w:i/>", "<w:jc ", "<w:shd ", "<w:spacing ", "<w:color ", "<w:sz ", "<w:tcBorders>", "<w:tabs>"]
    {
        assert!(!xml.contains(direct), "{direct}");
    }
    for text in [xml, &parts["word/header1.xml"], &parts["word/footer1.xml"], &parts["word/numbering.xml"]] {
        for mark in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            for after in text.split(&format!("<{mark} w:val=\"")).skip(1) {
                let id = after.split_once('"').unwrap().0;
                assert!(parts["word/styles.xml"].contains(&format!("w:styleId=\"{id}\"")), "{id}");
            }
        }
    }
}

#[test]
fn lists_have_the_styles_of_their_depth() {
    let nested = |inner: Vec<Block>| Block::List { start: None, items: vec![inner] };
    let deep = (0..7).fold(vec![sample::paragraph("innerst"), sample::paragraph("mer")], |inner, depth| {
        vec![sample::paragraph(&format!("{depth}")), nested(inner)]
    });
    let xml = main_part(&sample::document(deep));
    for style in ["ListBullet", "ListBullet2", "ListBullet3", "ListBullet4"] {
        assert_eq!(xml.matches(&format!("<w:pPr><w:pStyle w:val=\"{style}\"/>")).count(), 1, "{style}");
    }
    // Word has no sixth style: the level stands beside the fifth.
    let sixth = "<w:pStyle w:val=\"ListBullet5\"/><w:numPr><w:ilvl w:val=\"6\"/><w:numId w:val=\"3\"/></w:numPr>";
    assert_eq!(xml.matches(sixth).count(), 1);
    assert!(xml.contains("<w:pStyle w:val=\"ListContinue5\"/><w:ind w:left=\"2975\" w:firstLine=\"0\"/>"));
}

#[test]
fn a_table_has_air_below_it_only_where_the_next_block_has_none() {
    let table = || Block::Table(sample::budget());
    let xml = main_part(&sample::document(vec![table(), table(), sample::paragraph("efter")]));
    // The particulars, and the table before the paragraph; between the tables stands a caption.
    assert_eq!(xml.matches("<w:pStyle w:val=\"TableSpacing\"/>").count(), 1);
}

#[test]
fn a_row_taller_than_a_page_breaks_and_no_other() {
    let mut table = sample::budget();
    table.rows[1][0] = words(&"ord ".repeat(1_500));
    let xml = main_part(&sample::document(vec![Block::Table(table)]));
    let (_, table) = xml.split_once("<w:tblStyle w:val=\"AgreementTable\"/>").unwrap();
    let rows: Vec<&str> = table.split("<w:tr>").skip(1).collect();
    let whole: Vec<bool> = rows.iter().map(|row| row.starts_with("<w:trPr><w:cantSplit/>")).collect();
    assert_eq!(whole, [true, true, false, true], "header, row, row, sum");
    assert!(!rows[1].contains("<w:keepNext/>"), "so much is not kept on one page");
}

#[test]
fn a_short_table_stays_on_one_page_and_a_long_one_breaks_between_its_rows() {
    let mut table = sample::budget();
    let kept = |table: &Table| {
        let xml = main_part(&sample::document(vec![Block::Table(table.clone())]));
        let (_, table) = xml.split_once("<w:tblStyle w:val=\"AgreementTable\"/>").unwrap();
        table.split("</w:tr>").filter(|row| row.contains("<w:keepNext/>")).count()
    };
    // Header and two rows stand with the sum.
    assert_eq!(kept(&table), 3);
    table.rows = vec![table.rows[0].clone(); 40];
    // The header with the first row, and the last row with the sum.
    assert_eq!(kept(&table), 2);
}

#[test]
fn weight_is_not_switched_off_by_weight() {
    let heavy = vec![Inline::Strong { content: words("tungt") }];
    let heading = Block::Heading { level: 1, number: None, text: heavy.clone(), anchor: "a".to_owned() };
    let xml = main_part(&sample::document(vec![heading, Block::Paragraph { text: heavy }]));
    assert_eq!(xml.matches("<w:rStyle w:val=\"Strong\"/>").count(), 1);
}

#[test]
fn signature_blocks_say_what_the_pdf_says() {
    let found = paragraphs(&main_part(&sample::agreement()));
    let first = found.iter().position(|line| line == "För Lunds kommun, Socialnämnden").unwrap();
    let expected = ["Ort", "Lund", "Datum", "", "Underskrift", "", "Namnförtydligande", "Karin Exempel", "Befattning"];
    assert_eq!(found[first + 1..first + 10], expected);
}

#[test]
fn signature_blocks_stay_whole_two_in_a_row() {
    let xml = main_part(&sample::agreement());
    let (_, table) = xml.split_once("<w:tblCaption w:val=\"Underskrift\"/>").unwrap();
    // The one who signs alone, the name of the party that two sign for, and those two.
    assert_eq!(table.matches("<w:tr><w:trPr><w:cantSplit/>").count(), 3);
    assert_eq!(table.matches("<w:gridSpan w:val=\"3\"/>").count(), 1);
    let (first_row, _) = table.split_once("</w:tr>").unwrap();
    let content = first_row.split_once("<w:tr>").unwrap().1;
    assert_eq!(content.matches("<w:p>").count(), content.matches("<w:keepNext/>").count());
}

#[test]
fn the_words_of_a_clause_that_is_signed_stand_with_the_signatures() {
    let signatures = sample::agreement().blocks.into_iter().find(|block| matches!(block, Block::Signatures { .. }));
    let blocks = [sample::paragraph("ett"), sample::paragraph("två")].into_iter().chain(signatures).collect();
    let xml = main_part(&sample::document(blocks));
    assert_eq!(xml.matches("<w:pStyle w:val=\"BodyText\"/><w:keepNext/>").count(), 2);
}

#[test]
fn the_footer_counts_pages_and_names_the_paper() {
    let footer = &parts(&sample::agreement())["word/footer1.xml"];
    assert_eq!(paragraphs(footer), ["Avtals-id lund-im-vanskapa-2019 · Fingeravtryck 9f2c 11ab 73de 0042Sida 1 (1)"]);
    assert!(footer.contains("> PAGE <") && footer.contains("> NUMPAGES <"));
}

#[test]
fn properties_and_language_are_those_of_the_agreement() {
    let mut document = sample::agreement();
    let swedish = parts(&document);
    let core = &swedish["docProps/core.xml"];
    assert!(core.contains("<dc:title>Överenskommelse om Idéburet Offentligt Partnerskap</dc:title>"));
    assert!(core.contains("<dc:creator>Lunds kommun, Socialnämnden; Individuell Människohjälp</dc:creator>"));
    assert!(core.contains("<dc:language>sv-SE</dc:language>"));
    let keywords = core.split_once("<cp:keywords>").unwrap().1.split_once('<').unwrap().0;
    assert_eq!(keywords.parse(), Ok(document.meta.imprint.clone()));
    assert_eq!(core.matches(">2018-12-04T00:00:00Z<").count(), 2);
    assert!(swedish["word/styles.xml"].contains("<w:lang w:val=\"sv-SE\""));
    document.meta.language = iop_core::Language::En;
    document.meta.date = None;
    let english = parts(&document);
    assert!(english["word/styles.xml"].contains("<w:lang w:val=\"en-GB\""));
    assert!(!english["docProps/core.xml"].contains("dcterms:created"));
}

#[test]
fn a_draft_is_marked_in_the_header_of_every_page() {
    let mut document = sample::agreement();
    assert!(!parts(&document)["word/header1.xml"].contains("UTKAST"));
    document.meta.draft = true;
    let parts = parts(&document);
    assert!(paragraphs(&parts["word/header1.xml"])[0].contains("UTKAST"));
    assert!(parts["word/header1.xml"].contains("string=\"UTKAST\""));
    assert!(parts["word/document.xml"].contains("<w:headerReference w:type=\"default\""));
}

#[test]
fn a_house_has_its_letterhead_colour_and_words() {
    let mut document = sample::agreement();
    document.meta.draft = true;
    document.style.accent = Colour([0x00, 0x5A, 0x3C]);
    document.style.header = Some("Exempelby & kommun".to_owned());
    document.style.footer = Some("Org.nr 212000-0000".to_owned());
    document.style.sender = vec!["Exempelby kommun".to_owned(), "Storgatan 1".to_owned()];
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>";
    let alternative = "Exempelby vapen".to_owned();
    document.style.logo = Some(Logo { bytes: Arc::from(&svg[..]), form: PictureForm::Svg, alternative });
    let parts = parts(&document);
    assert!(parts["word/styles.xml"].contains("<w:color w:val=\"005A3C\"/>"));
    assert_eq!(paragraphs(&parts["word/header1.xml"]), [format!("{}UTKAST", running(&document))]);
    assert_eq!(paragraphs(&parts["word/header2.xml"]), ["UTKAST", "", "Exempelby kommun", "Storgatan 1", ""]);
    assert!(parts["word/header2.xml"].contains("descr=\"Exempelby vapen\""));
    assert!(parts["word/_rels/header2.xml.rels"].contains("Target=\"media/logo.svg\""));
    assert_eq!(parts["word/media/logo.svg"].as_bytes(), svg);
    for footer in ["word/footer1.xml", "word/footer2.xml"] {
        assert_eq!(paragraphs(&parts[footer])[0], "Org.nr 212000-0000");
    }
    let xml = &parts["word/document.xml"];
    assert!(xml.contains("<w:headerReference w:type=\"first\" r:id=\"header2\"/>") && xml.contains("<w:titlePg/>"));
    // Two shapes in one file must differ in name.
    assert!(parts["word/header1.xml"].contains("_x0000_s2051") && parts["word/header2.xml"].contains("_x0000_s2052"));
}
