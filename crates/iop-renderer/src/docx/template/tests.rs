//! Templates as Word in Swedish writes them, and such as nobody should.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::{Template, TemplateFault};
use crate::document::{Block, Document, Inline};
use crate::docx::docx;
use crate::sample;

type Files = BTreeMap<String, Vec<u8>>;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                 xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn rels(entries: &[(&str, &str, &str)]) -> Vec<u8> {
    let entries = entries.iter().map(|(id, kind, target)| {
        let mode = if target.contains(':') { " TargetMode=\"External\"" } else { "" };
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"{mode}/>")
    });
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    format!("<Relationships xmlns=\"{namespace}\">{}</Relationships>", entries.collect::<String>()).into_bytes()
}

/// The template of a Swedish house: identities in Swedish, a logo at the top, page numbers of its own on all pages but
/// the first, wide margins, headings and lists by numberings of its own.
fn swedish() -> Files {
    let style = |kind: &str, id: &str, name: &str, inside: &str| {
        format!("<w:style w:type=\"{kind}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{inside}</w:style>")
    };
    let numbered = |id: u32| format!("<w:numPr><w:numId w:val=\"{id}\"/></w:numPr>");
    let styles = [
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
         <w:rPr><w:rFonts w:ascii=\"Exempelsans\"/><w:lang w:val=\"en-US\"/></w:rPr></w:style>"
            .to_owned(),
        style(
            "paragraph",
            "Rubrik1",
            "heading 1",
            &format!("<w:pPr><w:keepNext/>{}<w:jc w:val=\"left\"/></w:pPr>", numbered(3)),
        ),
        style("paragraph", "Rubrik2", "heading 2", "<w:basedOn w:val=\"Rubrik1\"/>"),
        style("paragraph", "Brdtext", "Body Text", "<w:next w:val=\"Rubrik1\"/>"),
        style("paragraph", "Punktlista", "List Bullet", &format!("<w:pPr>{}</w:pPr>", numbered(5))),
        style("paragraph", "Numreradlista", "List Number", &format!("<w:pPr>{}</w:pPr>", numbered(7))),
        style("paragraph", "Numreradlista2", "List Number 2", &format!("<w:pPr>{}</w:pPr>", numbered(8))),
        style("paragraph", "Tabelltext", "Tabelltext", "<w:rPr><w:sz w:val=\"18\"/></w:rPr>"),
        // A style of the house's own that has one of our identities by chance.
        style("paragraph", "Caption", "Faktaruta", ""),
    ];
    let scheme = |id: u32, format: &str, text: &str, style: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
             <w:pStyle w:val=\"{style}\"/><w:lvlText w:val=\"{text}\"/><w:pPr><w:ind w:left=\"{id}11\"/></w:pPr></w:lvl></w:abstractNum>"
        )
    };
    let num = |id: u32, scheme: u32| format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{scheme}\"/></w:num>");
    let numbering = [
        scheme(1, "upperRoman", "%1", "Rubrik1"),
        scheme(2, "bullet", "→", "Punktlista"),
        scheme(4, "decimal", "%1)", "Numreradlista"),
        scheme(6, "lowerLetter", "%1)", "Numreradlista2"),
        num(3, 1),
        num(5, 2),
        num(7, 4),
        num(8, 6),
    ];
    let field = |code: &str| {
        let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        format!("<w:p>{}<w:r><w:instrText>{code}</w:instrText></w:r>{}</w:p>", mark("begin"), mark("end"))
    };
    let document = format!(
        "<w:document {W}><w:body><w:p><w:r><w:t>Mallens egen text</w:t></w:r></w:p><w:sectPr>\
         <w:headerReference w:type=\"default\" r:id=\"h\"/><w:headerReference w:type=\"first\" r:id=\"h1\"/>\
         <w:footerReference w:type=\"default\" r:id=\"f\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1\" w:right=\"2000\" w:bottom=\"1\" w:left=\"3000\" w:header=\"1\" w:footer=\"1\" w:gutter=\"0\"/>\
         <w:cols w:num=\"2\"/><w:titlePg/></w:sectPr></w:body></w:document>"
    );
    let logo = "<w:p><w:pPr><w:pStyle w:val=\"Brdtext\"/></w:pPr><w:r><w:drawing><a:blip xmlns:a=\"a\" r:embed=\"p\"/></w:drawing></w:r></w:p>";
    let mut files: Files = [
        ("word/document.xml", document),
        ("word/styles.xml", format!("<w:styles {W}>{}</w:styles>", styles.concat())),
        ("word/numbering.xml", format!("<w:numbering {W}>{}</w:numbering>", numbering.concat())),
        (
            "word/settings.xml",
            format!("<w:settings {W}><w:autoHyphenation/><w:attachedTemplate r:id=\"x\"/></w:settings>"),
        ),
        ("word/header7.xml", format!("<w:hdr {W}><w:p><w:r><w:t>Exempelby</w:t></w:r></w:p></w:hdr>")),
        ("word/header8.xml", format!("<w:hdr {W}>{logo}</w:hdr>")),
        ("word/footer7.xml", format!("<w:ftr {W}>{}</w:ftr>", field(" PAGE \\* Arabic "))),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .into();
    files.insert("_rels/.rels".to_owned(), rels(&[("a", "officeDocument", "word/document.xml")]));
    files.insert(
        "word/_rels/document.xml.rels".to_owned(),
        rels(&[
            ("s", "styles", "styles.xml"),
            ("n", "numbering", "/word/numbering.xml"),
            ("e", "settings", "settings.xml"),
            ("h", "header", "header7.xml"),
            ("h1", "header", "header8.xml"),
            ("f", "footer", "footer7.xml"),
            ("v", "vbaProject", "vbaProject.bin"),
        ]),
    );
    files.insert("word/_rels/header8.xml.rels".to_owned(), rels(&[("p", "image", "media/../media/vapen.PNG")]));
    files.insert("word/media/vapen.PNG".to_owned(), b"bild".to_vec());
    files.insert("word/vbaProject.bin".to_owned(), b"makro".to_vec());
    files
}

fn packed(files: &Files) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The template with a part changed.
fn changed(name: &str, from: &str, to: &str) -> Vec<u8> {
    let mut files = swedish();
    let text = String::from_utf8(files[name].clone()).unwrap();
    assert!(text.contains(from), "{name} has no {from}");
    files.insert(name.to_owned(), text.replacen(from, to, 1).into_bytes());
    packed(&files)
}

fn with(template: Vec<u8>, mut document: Document) -> BTreeMap<String, String> {
    document.style.word_template = Some(Arc::from(template));
    let mut archive = ZipArchive::new(Cursor::new(docx(&document).unwrap())).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut content = String::new();
        file.read_to_string(&mut content).unwrap();
        parts.insert(file.name().unwrap().into_owned(), content);
    }
    parts
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, after) = text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}"));
    after.split_once(to).unwrap().0
}

fn style<'a>(parts: &'a BTreeMap<String, String>, id: &str) -> &'a str {
    between(&parts["word/styles.xml"], &format!("w:styleId=\"{id}\">"), "</w:style>")
}

fn lists() -> Document {
    let list = |start| Block::List { start, items: vec![vec![sample::paragraph("ett")]] };
    let nested = Block::List { start: Some(1), items: vec![vec![sample::paragraph("a"), list(Some(2))]] };
    let heading = |number: &str| Block::Heading {
        level: 1,
        number: Some(number.to_owned()),
        text: sample::words("Mål"),
        anchor: number.to_owned(),
    };
    sample::document(vec![heading("§ 1"), list(None), list(Some(3)), nested, heading("§ 2")])
}

#[test]
fn styles_are_known_by_name_whatever_their_identity() {
    let parts = with(packed(&swedish()), sample::agreement());
    let sheet = &parts["word/styles.xml"];
    assert!(style(&parts, "Heading1").contains("<w:jc w:val=\"left\"/>"));
    assert!(style(&parts, "Heading2").contains("<w:basedOn w:val=\"Heading1\"/>"));
    assert!(style(&parts, "BodyText").contains("<w:next w:val=\"Heading1\"/>"));
    // One of ours that the house has made to look its own way.
    assert!(style(&parts, "TableText").contains("<w:sz w:val=\"18\"/>"));
    assert!(style(&parts, "Caption0").contains("Faktaruta") && style(&parts, "Caption").contains("\"caption\""));
    // What it lacks is ours, in the typeface of the house.
    assert!(
        style(&parts, "AgreementTable").contains("Avtalstabell") && !style(&parts, "TableFigures").contains("rFonts")
    );
    assert!(sheet.contains("Exempelsans") && !sheet.contains("Rubrik1"));
    assert_eq!(sheet.matches("w:default=\"1\" w:styleId=\"Normal\"").count(), 1);
    let body = &parts["word/document.xml"];
    assert!(body.contains("<w:pStyle w:val=\"Heading1\"/>") && !body.contains("Mallens egen text"));
    let header = &parts["word/header2.xml"];
    assert!(header.contains("<w:pStyle w:val=\"BodyText\"/>"));
}

#[test]
fn the_words_are_in_the_language_of_the_agreement() {
    let parts = with(packed(&swedish()), sample::agreement());
    assert!(parts["word/styles.xml"].contains("<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"sv-SE\"/>"));
    assert!(!parts["word/styles.xml"].contains("en-US"));
}

#[test]
fn headings_have_the_numbers_they_are_printed_with_in_the_place_of_the_templates() {
    let parts = with(packed(&swedish()), lists());
    let numbering = &parts["word/numbering.xml"];
    // The numbering of the style is the first after those of the template.
    let heading = style(&parts, "Heading1");
    assert!(heading.contains(
        "<w:keepNext/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"9\"/></w:numPr><w:ind w:left=\"111\"/><w:jc "
    ));
    assert!(numbering.contains("<w:num w:numId=\"9\"><w:abstractNumId w:val=\"7\"/></w:num>"));
    assert!(between(numbering, "w:abstractNumId=\"7\"", "</w:lvl>").contains("<w:lvlText w:val=\"§ %1\"/>"));
    // One level for one style: the template's has let go of it.
    assert_eq!(numbering.matches("<w:pStyle w:val=\"Heading1\"/>").count(), 1);
    let unnumbered = with(packed(&swedish()), sample::document(vec![sample::paragraph("text")]));
    assert!(!style(&unnumbered, "Heading1").contains("numPr"));
}

#[test]
fn lists_look_as_the_template_has_them_and_count_as_the_paper_does() {
    let parts = with(packed(&swedish()), lists());
    let (body, numbering) = (&parts["word/document.xml"], &parts["word/numbering.xml"]);
    assert!(style(&parts, "ListBullet").contains("<w:numId w:val=\"5\"/>"));
    assert!(body.contains("<w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>"));
    // The first list is the fifth of ours, begins at three, and has the bracket of the template.
    assert!(body.contains("<w:pStyle w:val=\"ListNumber\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"13\"/>"));
    let first = between(numbering, "<w:num w:numId=\"13\">", "</w:num>");
    assert!(first.contains("<w:abstractNumId w:val=\"4\"/>") && first.contains("<w:startOverride w:val=\"3\"/>"));
    // Letters would say something else than the other formats: the second level is ours.
    assert!(body.contains("<w:pStyle w:val=\"ListNumber2\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"15\"/>"));
    assert!(between(numbering, "<w:num w:numId=\"15\">", "</w:num>").contains("<w:abstractNumId w:val=\"8\"/>"));
    assert!(style(&parts, "ListNumber2").contains("<w:numId w:val=\"12\"/>"));
    let nums = numbering.find("<w:num ").unwrap();
    assert!(numbering.rfind("<w:abstractNum ").unwrap() < nums, "the schemes stand first");
}

#[test]
fn page_headers_and_pictures_are_the_templates_with_what_belongs_to_the_paper() {
    let mut document = sample::agreement();
    document.meta.draft = true;
    let parts = with(packed(&swedish()), document);
    let body = &parts["word/document.xml"];
    assert!(body.contains("w:left=\"3000\"") && body.contains("<w:titlePg/>") && !body.contains("w:cols"));
    // As wide as its margins leave.
    assert!(body.contains("<w:tblW w:w=\"6906\" w:type=\"dxa\"/>"));
    let (running, first) = (&parts["word/header1.xml"], &parts["word/header2.xml"]);
    assert!(running.contains("Exempelby") && first.contains("r:embed=\"p\""));
    for header in [running, first] {
        assert!(header.contains("UTKAST") && header.contains("SOC 2018/0123") && header.contains("string=\"UTKAST\""));
    }
    assert_eq!(parts["word/media/picture1.png"], "bild");
    assert!(parts["word/_rels/header2.xml.rels"].contains("Target=\"media/picture1.png\""));
    // It counts its pages itself, but for the first, which has no footer.
    let (running, first) = (&parts["word/footer1.xml"], &parts["word/footer2.xml"]);
    assert_eq!((running.matches("PAGE").count(), first.matches("PAGE").count()), (1, 2));
    for footer in [running, first] {
        assert!(footer.contains("Avtals-id lund-im-vanskapa-2019 · Fingeravtryck 9f2c 11ab 73de 0042"));
    }
    assert!(parts["word/settings.xml"].contains("<w:autoHyphenation/>"));
    assert!(!parts.values().any(|part| part.contains("attachedTemplate") || part.contains("makro")));
}

#[test]
fn the_same_template_gives_the_same_bytes() {
    let mut document = sample::agreement();
    document.style.word_template = Some(Arc::from(packed(&swedish())));
    assert_eq!(docx(&document).unwrap(), docx(&document).unwrap());
}

#[test]
fn a_paper_of_ours_serves_as_template() {
    let template = docx(&sample::agreement()).unwrap();
    let parts = with(template, sample::agreement());
    assert!(!parts["word/styles.xml"].contains("w:styleId=\"Heading10\""));
    assert_eq!(parts["word/document.xml"].matches("w:titlePg").count(), 1);
}

fn fault(template: &[u8]) -> (String, TemplateFault) {
    let error = Template::read(template).expect_err("it is refused");
    (error.part, error.fault)
}

#[test]
fn what_is_no_template_is_refused_with_the_part_and_the_reason() {
    assert_eq!(Template::read(&packed(&swedish())).map(drop), Ok(()));
    assert_eq!(fault(b"hej").1, TemplateFault::NotWord);
    assert_eq!(fault(&packed(&Files::from([("a.txt".to_owned(), b"a".to_vec())]))).1, TemplateFault::NotWord);
    let main = "word/document.xml";
    assert_eq!(
        fault(&changed(main, "w:document", "w:other")).1,
        TemplateFault::Broken("ill-formed document: expected `</w:other>`, but `</w:document>` was found".to_owned())
    );
    let strict = changed(
        main,
        "schemas.openxmlformats.org/wordprocessingml/2006/main",
        "purl.oclc.org/ooxml/wordprocessingml/main",
    );
    assert_eq!(fault(&strict), (main.to_owned(), TemplateFault::Strict));
    let bare = changed("word/_rels/document.xml.rels", "/styles\"", "/other\"");
    assert_eq!(fault(&bare), (main.to_owned(), TemplateFault::Missing("styles.xml")));
    let narrow = changed(main, "w:left=\"3000\"", "w:left=\"8000\"");
    assert_eq!(fault(&narrow), (main.to_owned(), TemplateFault::Narrow { millimetres: 33 }));
    assert!(matches!(fault(&changed(main, "w:left=\"3000\"", "w:left=\"5cm\"")).1, TemplateFault::Missing(_)));
}

#[test]
fn what_would_fetch_change_or_run_is_refused() {
    let (header, rels) = ("word/header8.xml", "word/_rels/header8.xml.rels");
    let linked = changed(rels, "media/../media/vapen.PNG\"", "https://example.org/spår.png\" TargetMode=\"External\"");
    assert_eq!(fault(&linked), (header.to_owned(), TemplateFault::Fetches("https://example.org/spår.png".to_owned())));
    let object = changed(rels, "/image\"", "/oleObject\"");
    assert_eq!(fault(&object), (header.to_owned(), TemplateFault::Holds("oleObject".to_owned())));
    let footer = "word/footer7.xml";
    // Cut in two, as Word does.
    let dde = changed(footer, " PAGE \\* Arabic ", " DD</w:instrText></w:r><w:r><w:instrText>EAUTO x");
    assert_eq!(fault(&dde), (footer.to_owned(), TemplateFault::Fetches("DDEAUTO".to_owned())));
    let day = changed(footer, " PAGE \\* Arabic ", " date \\@ \"d MMMM\" ");
    assert_eq!(fault(&day), (footer.to_owned(), TemplateFault::Changes("DATE".to_owned())));
    let dangling = changed(header, "r:embed=\"p\"", "r:embed=\"q\"");
    assert!(matches!(fault(&dangling).1, TemplateFault::Broken(why) if why.contains('q')));
    let escaping = changed(rels, "media/../media/vapen.PNG", "../../../../etc/passwd");
    assert!(matches!(fault(&escaping), (part, TemplateFault::Broken(_)) if part == rels));
}

#[test]
fn a_bomb_is_refused_before_it_has_burst() {
    let mut files = swedish();
    files.insert("word/styles.xml".to_owned(), vec![b' '; 40_000_000]);
    assert_eq!(fault(&packed(&files)), ("word/styles.xml".to_owned(), TemplateFault::TooLarge { limit: 24_000_000 }));
    for (text, why) in [
        ("<a>".repeat(300), "in each other"),
        (format!("<a>{}</a>", "<b/>".repeat(300_000)), "elements"),
        ("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>".to_owned(), "a document type"),
        ("<a>&b;</a>".to_owned(), "b"),
        ("<a".to_owned(), ""),
    ] {
        files.insert("word/styles.xml".to_owned(), text.into_bytes());
        let found = fault(&packed(&files));
        assert!(
            matches!(&found, (part, TemplateFault::Broken(said)) if part == "word/styles.xml" && said.contains(why)),
            "{found:?}"
        );
    }
}

#[test]
fn no_template_makes_it_panic() {
    let whole = packed(&swedish());
    for cut in (0..whole.len()).step_by(97) {
        let _ = Template::read(&whole[..cut]);
        let mut bent = whole.clone();
        bent[cut] ^= 0x55;
        let _ = Template::read(&bent);
    }
    for (name, content) in swedish() {
        for from in (0..content.len()).step_by(61) {
            let mut files = swedish();
            files.insert(name.clone(), content[from..].to_vec());
            let _ = Template::read(&packed(&files));
        }
    }
}

#[test]
fn a_reference_still_finds_its_heading() {
    let heading = Block::Heading {
        level: 1,
        number: Some("1".to_owned()),
        text: sample::words("Ekonomi"),
        anchor: "e".to_owned(),
    };
    let reference = Inline::Reference { anchor: "e".to_owned(), text: "avsnitt 1, Ekonomi".to_owned() };
    let parts = with(packed(&swedish()), sample::document(vec![heading, Block::Paragraph { text: vec![reference] }]));
    assert_eq!(parts["word/document.xml"].matches(" REF _Ref000000001 ").count(), 2);
}
