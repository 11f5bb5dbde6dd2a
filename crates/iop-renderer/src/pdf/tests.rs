//! The PDF as outside tools read it, where they are installed, and as bytes where not.

#![expect(clippy::disallowed_methods, reason = "other programs read the paper here, from a temporary file")]

mod annex;
mod layout;
mod reader;
mod signing;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::*;
use crate::document::{Block, Fact, Inline, Signer};
use crate::sample::{agreement, budget, document, paragraph, words};
use crate::style::{Colour, Face, FontFile, Logo, Style, Typeface};

/// Everything that Typst, HTML and LaTeX would take for their own.
const HOSTILE: &str = "#read(\"/etc/passwd\") *x* _e_ $y$ `raw` @z <a> // /* \\ \\\\ = h - list + enum -- --- ... \
                       ~ \"q\" ' [c] {d} #panic() \\u{41} https://ex.se <b>&amp;</b> &lt; ]]> {{ x }} {% y %}";

const SOURCE: Attachment<'static> = Attachment {
    name: "lund-im-vanskapa-2019.yaml",
    mime: "application/yaml",
    description: "Överenskommelsen som data",
    relationship: Relationship::Source,
    bytes: b"format: iop/1\n",
};

const WITH_SOURCE: PdfOptions<'static> = with(&[SOURCE]);

/// Nothing out of the ordinary but these attachments.
const fn with<'a>(attachments: &'a [Attachment<'a>]) -> PdfOptions<'a> {
    PdfOptions { attachments, signing: Signing::Fields, annex: &[], noted: &[] }
}

/// A fresh folder for this test's files, below the target folder.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("iop-pdf-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder
}

/// What a tool prints about a file; none where the tool is not installed.
fn tool(name: &str, arguments: &[&str], file: &Path) -> Option<String> {
    let output = Command::new(name).args(arguments).arg(file).arg("-").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The text of a PDF on one line, without line-end hyphens; none without `pdftotext`.
fn text_of(bytes: &[u8], name: &str) -> Option<String> {
    let folder = folder(name);
    let file = folder.join("paper.pdf");
    fs::write(&file, bytes).expect("the file can be written");
    let text = tool("pdftotext", &["-raw"], &file);
    fs::remove_dir_all(&folder).expect("the folder can be removed");
    if text.is_none() {
        eprintln!("SKIPPED: pdftotext is not installed, so the text of the paper was not read");
    }
    text.map(|text| text.replace("\u{ad}\n", "").split_whitespace().collect::<Vec<_>>().join(" "))
}

fn has(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

/// The error that a paper with this paragraph gives.
fn refusal(text: &str) -> RenderError {
    pdf(&document(vec![paragraph(text)]), &PdfOptions::default()).expect_err("the paper must be refused")
}

#[test]
fn the_sample_is_pdf_a_3a_and_pdf_ua_1_with_its_source_inside() {
    let bytes = pdf(&agreement(), &WITH_SOURCE).expect("the sample is printable");
    for mark in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Lang(sv-SE)",
        "/AFRelationship/Source",
        "lund-im-vanskapa-2019.yaml",
        "2018-12-04T00:00:00",
    ] {
        assert!(has(&bytes, mark), "{mark} is missing");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = pdf(&agreement(), &WITH_SOURCE).expect("printable");
    comemo::evict(0);
    assert!(first == pdf(&agreement(), &WITH_SOURCE).expect("printable"));
    let mut other = agreement();
    other.meta.fingerprint = "0000 0000 0000 0000".to_owned();
    assert!(first != pdf(&other, &WITH_SOURCE).expect("printable"));
}

/// A house with everything of its own.
fn styled() -> Style {
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path fill=\"#700\" d=\"M0 0h2v1z\"/></svg>";
    let font = |face, name: &str| {
        let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts").join(name)).expect("a font");
        FontFile::read(face, bytes).expect("it may be embedded")
    };
    Style {
        accent: Colour([0x7a, 0x1f, 0x3d]),
        logo: Some(Logo::read(svg.into(), "Exempelbys vapen".to_owned()).expect("a picture")),
        // The letters of iop under other cuts, so that it can be seen whose are used.
        typeface: Some(Typeface {
            regular: font(Face::Regular, "DejaVuSansMono.ttf"),
            italic: font(Face::Italic, "LibertinusSerif-Italic.otf"),
            bold: font(Face::Bold, "LibertinusSerif-Semibold.otf"),
            bold_italic: font(Face::BoldItalic, "LibertinusSerif-SemiboldItalic.otf"),
        }),
        header: Some("Huvud #1".to_owned()),
        footer: Some("Fot $2".to_owned()),
        sender: vec!["Exempelby kommun".to_owned(), "123 45 Exempelby".to_owned()],
        ..Style::default()
    }
}

#[test]
fn the_style_of_the_house_is_on_the_paper() {
    let plain = pdf(&agreement(), &WITH_SOURCE).expect("printable");
    let bytes = pdf(&Document { style: styled(), ..agreement() }, &WITH_SOURCE).expect("printable");
    assert!(!has(&plain, "Exempelbys vapen") && has(&bytes, "/Alt(Exempelbys vapen)"));
    assert!(has(&plain, "LibertinusSerif-Regular") && !has(&bytes, "LibertinusSerif-Regular"));
    if let Some(text) = text_of(&bytes, "style") {
        for words in ["Exempelby kommun 123 45 Exempelby Överenskommelse om", "· Diarienummer SOC 2018/0123"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        let pages = text.matches("Sida ").count();
        assert_eq!(text.matches("Fot $2").count(), pages);
        assert_eq!(text.matches("Huvud #1").count(), pages - 1, "the letterhead stands alone on the first page");
    }
}

#[test]
fn the_properties_say_with_what_the_paper_was_made() {
    let options = PdfOptions { signing: Signing::Ink, noted: &[("as-of", "2018-12-04")], ..WITH_SOURCE };
    let bytes = pdf(&agreement(), &options).expect("printable");
    let wanted = agreement().meta.imprint.with("signing", "ink").with("as-of", "2018-12-04");
    assert!(has(&bytes, &format!("/Keywords({wanted})")) && has(&bytes, &format!("<pdf:Keywords>{wanted}<")));
}

#[test]
fn an_undated_paper_carries_the_documented_date() {
    let mut undated = document(vec![paragraph("Text.")]);
    undated.meta.date = None;
    undated.meta.particulars.retain(|fact| fact.label != "Datum");
    let bytes = pdf(&undated, &PdfOptions::default()).expect("printable");
    assert!(has(&bytes, "2000-01-01T00:00:00"));
    assert!(text_of(&bytes, "undated").is_none_or(|text| !text.contains("2000") && !text.contains("Datum")));
}

#[test]
fn hostile_text_comes_out_letter_for_letter_wherever_it_stands() {
    let hostile = || words(HOSTILE);
    let mut table = budget();
    table.caption = HOSTILE.to_owned();
    table.columns[1].header = HOSTILE.to_owned();
    table.rows[0][1] = hostile();
    let mut paper = document(vec![
        Block::Heading { level: 1, number: Some("#1".to_owned()), text: hostile(), anchor: HOSTILE.to_owned() },
        Block::Paragraph { text: vec![Inline::Strong { content: hostile() }, Inline::Break] },
        Block::Paragraph { text: vec![Inline::Reference { anchor: HOSTILE.to_owned(), text: HOSTILE.to_owned() }] },
        Block::List { start: Some(7), items: vec![vec![Block::Paragraph { text: hostile() }]] },
        Block::Table(table),
        Block::Facts { heading: Some(hostile()), rows: vec![Fact { label: "#x".to_owned(), value: hostile() }] },
        Block::Signatures {
            signers: vec![Signer {
                id: HOSTILE.to_owned(),
                party: None,
                described: HOSTILE.to_owned(),
                for_party: words(HOSTILE),
                name: hostile(),
                title: words(HOSTILE),
                mandate: Some(Fact { label: "#z".to_owned(), value: hostile() }),
                place_and_date: vec![Fact { label: "#y".to_owned(), value: hostile() }],
            }],
        },
    ]);
    paper.meta.title = HOSTILE.to_owned();
    paper.meta.subtitle = words(HOSTILE);
    paper.meta.authors = vec![HOSTILE.to_owned()];
    paper.meta.case_number = Some(HOSTILE.to_owned());
    paper.meta.particulars = vec![Fact { label: "#z".to_owned(), value: hostile() }];
    let bytes = pdf(&paper, &PdfOptions::default()).expect("printable");
    if let Some(text) = text_of(&bytes, "hostile") {
        let wanted: String = HOSTILE.split_whitespace().collect();
        let text: String = text.split_whitespace().collect();
        // Title, subtitle, particular, case number in the second page's header, heading, paragraph, reference,
        // item, caption, header cell, cell, facts' heading, fact, party signed for, place, name, office.
        assert_eq!(text.matches(&wanted).count(), 18, "{text}");
    }
}

#[test]
fn a_draft_is_marked_on_every_page_and_a_final_paper_nowhere() {
    let mut draft = agreement();
    draft.meta.draft = true;
    let (draft, last) = (
        pdf(&draft, &PdfOptions::default()).expect("printable"),
        pdf(&agreement(), &PdfOptions::default()).expect("printable"),
    );
    if let (Some(draft), Some(last)) = (text_of(&draft, "draft"), text_of(&last, "last")) {
        let pages = draft.matches("Sida ").count();
        assert!(pages > 2);
        assert_eq!(draft.matches("UTKAST").count(), pages, "in every header; the watermark's letters stand askew");
        assert!(draft.contains("Utkast. Inte avsett för underskrift."));
        assert!(!last.contains("UTKAST") && !last.contains("Utkast"));
    }
}

#[test]
fn lists_keep_their_first_number_and_pages_are_counted() {
    if let Some(text) = text_of(&pdf(&agreement(), &PdfOptions::default()).expect("printable"), "lists") {
        assert!(text.contains("3. Få ökade kunskaper"), "{text}");
        assert!(text.contains("Sida 1 (5)") && text.contains("Sida 5 (5)"), "{text}");
        assert!(text.contains("[datum för översyn]"), "{text}");
        assert!(text.contains("Avtals-id lund-im-vanskapa-2019 · Fingeravtryck 9f2c 11ab 73de 0042"), "{text}");
    }
}

#[test]
fn an_english_paper_has_english_furniture() {
    let mut english = agreement();
    english.meta.language = iop_core::Language::En;
    let bytes = pdf(&english, &PdfOptions::default()).expect("printable");
    assert!(has(&bytes, "/Lang(en-GB)"));
    if let Some(text) = text_of(&bytes, "english") {
        assert!(
            text.contains("Page 1 (") && text.contains("Name in block letters") && !text.contains("Sida"),
            "{text}"
        );
    }
}

#[test]
fn characters_without_a_glyph_are_named_with_their_place() {
    for (text, wanted) in [("Ett \u{1F600} i texten", '\u{1F600}'), ("漢 först", '漢'), ("sist \u{7}", '\u{7}')] {
        let RenderError::Unprintable { character, context } = refusal(text) else { panic!("another error") };
        assert_eq!(character, wanted);
        assert!(context.contains(&format!("U+{:04X}", u32::from(wanted))), "{context}");
    }
    let message = refusal(&format!("{}\u{1F600}{}", "a".repeat(100), "b".repeat(100))).to_string();
    assert!(message.contains("U+1F600") && message.contains("…aaa") && message.contains("bbb…"), "{message}");
}

#[test]
fn characters_that_deceive_the_eye_are_refused() {
    for hidden in ['\u{202E}', '\u{200B}', '\u{2060}', '\u{FEFF}', '\u{2066}', '\u{E000}', '\u{2028}'] {
        let refused = refusal(&format!("58 {hidden}000 kr"));
        assert!(matches!(refused, RenderError::Unprintable { character, .. } if character == hidden));
    }
}

#[test]
fn a_draft_shows_what_cannot_be_printed_by_its_number() {
    let mut draft = document(vec![paragraph("årlig \u{202e}001 kr 🙂")]);
    draft.meta.draft = true;
    let bytes = pdf(&draft, &PdfOptions::default()).expect("a draft is printed");
    if let Some(text) = text_of(&bytes, "numbered") {
        assert!(text.contains("årlig ‹U+202E›001 kr ‹U+1F642›"), "{text}");
    }
}

#[test]
fn letters_of_europe_and_boxes_to_tick_are_printed() {
    let text = "ÅÄÖ åäö é ł ő ș ŋ č Ω Ж ½ ≥ − – — § € ☐ ☑ ✓ e\u{301} a\u{30a} 58\u{202f}000\u{a0}kr \u{2011}";
    let bytes = pdf(&document(vec![paragraph(text)]), &PdfOptions::default()).expect("printable");
    assert!(text_of(&bytes, "europe").is_none_or(|found| found.contains("☐ ☑ ✓")));
}

#[test]
fn a_word_longer_than_the_line_is_kept_whole_and_quick() {
    let word = "x1".repeat(2000);
    let bytes = pdf(&document(vec![paragraph(&word)]), &PdfOptions::default()).expect("printable");
    if let Some(text) = text_of(&bytes, "long") {
        let letters: String = text.split_whitespace().collect();
        assert!(letters.matches("x1").count() >= 2000, "{letters}");
    }
}

#[test]
fn attachments_with_bad_names_or_types_are_refused() {
    for (name, mime) in [("", "a/b"), ("../x", "a/b"), ("a/b", "a/b"), (".x", "a/b"), ("x", "yaml"), ("x", "a/")] {
        let refused = pdf(&document(Vec::new()), &with(&[Attachment { name, mime, ..SOURCE }]));
        assert!(matches!(refused, Err(RenderError::Attachment { .. })), "{name} {mime}");
    }
    assert!(matches!(pdf(&document(Vec::new()), &with(&[SOURCE, SOURCE])), Err(RenderError::Attachment { .. })));
}

#[test]
fn a_table_longer_than_memory_allows_is_refused() {
    let of = |rows| {
        let mut table = budget();
        table.rows = vec![vec![words("en"), words("två")]; rows];
        short_enough(&[Block::Table(table)])
    };
    assert!(of(LONGEST_TABLE).is_ok());
    assert!(matches!(of(LONGEST_TABLE + 1), Err(RenderError::TableTooLong { rows, .. }) if rows == LONGEST_TABLE + 1));
}

#[test]
fn a_table_of_many_columns_breaks_no_word() {
    let mut table = budget();
    let [part, work, year, amount] = &table.columns[..] else { panic!("four columns") };
    table.columns = [part, work, work, year, amount, amount].map(Clone::clone).to_vec();
    let text = "Lokaler: lokal om 140 m² på Torggatan, med värme och el";
    let row = ["Almstads kommun", text, "1 200 timmar per år", "år 2026", "720 per år", "2 160"];
    (table.rows, table.footer) = (vec![row.map(words).to_vec(); 3], None);
    let mut paper = document(vec![Block::Table(table)]);
    paper.meta.subtitle = Vec::new();
    let bytes = pdf(&paper, &PdfOptions::default()).expect("printable");
    let folder = folder("columns");
    let file = folder.join("paper.pdf");
    fs::write(&file, &bytes).expect("the file can be written");
    if let Some(found) = tool("pdftotext", &["-layout"], &file) {
        assert!(!found.contains('\u{ad}') && found.matches("kommun").count() >= 3, "{found}");
        assert!(found.matches("720 per år").count() == 3, "a short cell stays on one line: {found}");
    }
    fs::remove_dir_all(&folder).expect("the folder can be removed");
}

#[test]
fn unusual_documents_are_printed_too() {
    let part = |level| Block::Heading { level, number: None, text: words("Del"), anchor: "same".to_owned() };
    let mut table = budget();
    table.rows = (0..90).map(|_| vec![words("en"), words("två")]).collect();
    let mut paper = document(vec![
        part(2),
        part(1),
        Block::Paragraph { text: vec![Inline::Reference { anchor: "same".to_owned(), text: "Del".to_owned() }] },
        Block::List { start: None, items: Vec::new() },
        Block::Table(table),
        Block::Facts { heading: None, rows: Vec::new() },
        Block::Signatures { signers: Vec::new() },
        Block::Paragraph {
            text: vec![Inline::Blank { label: "ord ".repeat(60) }, Inline::Blank { label: String::new() }],
        },
    ]);
    paper.meta.title = String::new();
    paper.meta.authors = Vec::new();
    let bytes = pdf(&paper, &PdfOptions::default()).expect("printable");
    if let Some(text) = text_of(&bytes, "unusual") {
        assert!(text.matches("Belopp").count() > 1, "the header row is repeated");
    }
}
