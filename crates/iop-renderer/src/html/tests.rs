//! The page as text: what stands in it, and what must not.

use super::*;
use crate::compose::{House, Mark, compose};
use crate::document::{Fact, Inline, Signer};
use crate::sample::{agreement, budget, document, paragraph, words};

/// The page's body for these blocks.
fn body(blocks: Vec<Block>) -> String {
    let page = html(&document(blocks));
    let (_, rest) = page.split_once("<main id=\"content\" tabindex=\"-1\">\n").expect("a page has a main part");
    rest.split_once("</main>").expect("the main part ends").0.trim_end().to_owned()
}

#[test]
fn the_page_stands_alone_and_says_its_language() {
    let page = html(&agreement());
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"sv-SE\">"));
    assert_eq!(page.matches("<h1>").count(), 1);
    assert!(page.contains("default-src 'none'") && page.contains("size: A4"));
    for foreign in ["<script", "<link", "<img", "url(", "@import", "http://", "https://"] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    assert!(page.contains("9f2c 11ab 73de 0042</p>\n</footer>"));
}

#[test]
fn an_english_page_says_so() {
    let mut english = agreement();
    english.meta.language = iop_core::Language::En;
    let page = html(&english);
    assert!(page.contains("<html lang=\"en-GB\">") && page.contains("<dt>Signature</dt>"));
}

#[test]
fn hostile_text_is_shown_and_never_obeyed() {
    let hostile = "</style><script>alert('x')</script> \" onload=\"x &amp; ]]> <!-- {{ x }} \u{202E}";
    let escaped = "&lt;/style&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot; onload=&quot;x &amp;amp; ]]&gt; \
                   &lt;!-- {{ x }} ‹U+202E›";
    let runs = || words(hostile);
    let mut table = budget();
    table.caption = hostile.to_owned();
    table.columns[0].header = hostile.to_owned();
    table.rows[0][0] = runs();
    let mut paper = document(vec![
        Block::Heading { level: 1, number: Some(hostile.to_owned()), text: runs(), anchor: hostile.to_owned() },
        Block::Paragraph {
            text: vec![
                Inline::Reference { anchor: hostile.to_owned(), text: hostile.to_owned() },
                Inline::Blank { label: hostile.to_owned() },
                Inline::Strong { content: runs() },
            ],
        },
        Block::Table(table),
        Block::Facts { heading: Some(runs()), rows: vec![Fact { label: hostile.to_owned(), value: runs() }] },
        Block::Signatures {
            signers: vec![Signer {
                id: hostile.to_owned(),
                party: None,
                described: String::new(),
                for_party: words(hostile),
                name: runs(),
                title: words(hostile),
                mandate: Some(Fact { label: hostile.to_owned(), value: runs() }),
                place_and_date: Vec::new(),
            }],
        },
    ]);
    paper.meta.id = hostile.to_owned();
    paper.meta.title = hostile.to_owned();
    paper.meta.subtitle = words(hostile);
    paper.meta.authors = vec![hostile.to_owned()];
    paper.meta.case_number = Some(hostile.to_owned());
    paper.meta.fingerprint = hostile.to_owned();
    paper.meta.particulars = vec![Fact { label: hostile.to_owned(), value: runs() }];
    let page = html(&paper);
    // Description twice, author, title twice, subtitle, label and value of a particular, id, fingerprint; then number, heading, reference, blank,
    // strong, caption, header cell, cell, facts' heading, label, value; party, name, office, label and value of the mandate of the signer.
    assert_eq!(page.matches(escaped).count(), 26);
    assert!(!page.contains("<script") && !page.contains(" onload=\"") && !page.contains('\u{202E}'));
}

#[test]
fn headings_are_numbered_targets_and_references_link_to_them() {
    let heading = |level, anchor: &str| Block::Heading {
        level,
        number: Some("1".to_owned()),
        text: words("Mål"),
        anchor: anchor.to_owned(),
    };
    let reference = |anchor: &str| Block::Paragraph {
        text: vec![Inline::Reference { anchor: anchor.to_owned(), text: "se".to_owned() }],
    };
    let body = body(vec![
        heading(1, "goals"),
        heading(2, "å ä"),
        heading(1, "goals"),
        reference("goals"),
        reference("å ä"),
        reference("none"),
    ]);
    assert!(body.starts_with("<h2 id=\"c-goals\"><span class=\"number\">1</span> Mål</h2>"), "{body}");
    assert!(body.contains("<h3 id=\"n-1\">") && body.contains("<h2 id=\"m-2\">"), "{body}");
    assert!(body.ends_with("<p><a href=\"#c-goals\">se</a></p>\n<p><a href=\"#n-1\">se</a></p>\n<p>se</p>"), "{body}");
}

#[test]
fn the_first_heading_skips_no_level() {
    let part = Block::Heading { level: 2, number: None, text: words("Del"), anchor: "a".to_owned() };
    assert_eq!(body(vec![part]), "<h2 id=\"c-a\">Del</h2>");
}

#[test]
fn lists_nest_and_keep_their_first_number() {
    let inner = Block::List { start: None, items: vec![vec![paragraph("inne")]] };
    let list = Block::List { start: Some(3), items: vec![vec![paragraph("ute"), inner]] };
    assert_eq!(body(vec![list]), "<ol start=\"3\"><li><p>ute</p>\n<ul><li>inne</li></ul>\n</li></ol>");
}

#[test]
fn a_table_has_caption_header_cells_and_sum_row() {
    let body = body(vec![Block::Table(budget())]);
    for part in [
        "aria-labelledby=\"t-1\"",
        "<caption id=\"t-1\">Parternas insatser",
        "<th scope=\"col\">Part</th>",
        "<th scope=\"col\" class=\"end\">Belopp</th>",
        "<td class=\"end\">58\u{a0}000\u{a0}kr</td>",
        "<tbody><tr><th scope=\"row\">",
        "<tfoot><tr><th scope=\"row\">Summa</th>",
    ] {
        assert!(body.contains(part), "{part} is missing in {body}");
    }
}

#[test]
fn a_printed_table_has_its_sum_once_and_long_words_wrap() {
    let page = html(&document(vec![Block::Table(budget())]));
    let (_, print) = page.split_once("@media print {").unwrap();
    assert!(print.contains("tfoot { display: table-row-group; }"));
    assert!(page.contains("overflow-wrap: anywhere") && page.contains("minmax(0, 1fr)"));
}

#[test]
fn those_who_sign_for_one_party_stand_under_its_name() {
    let page = html(&agreement());
    assert_eq!(page.matches("<div class=\"together\">").count(), 1);
    assert_eq!(page.matches("<p>För Individuell Människohjälp</p>").count(), 1, "{page}");
}

#[test]
fn a_draft_is_marked_for_eye_and_ear_and_a_final_page_is_not() {
    let mut draft = agreement();
    draft.meta.draft = true;
    let (draft, last) = (html(&draft), html(&agreement()));
    assert!(draft.contains("<title>UTKAST – ") && draft.contains("<body data-mark=\"UTKAST\">"));
    assert!(draft.contains("<p class=\"notice\">Utkast. "));
    assert!(!last.contains("UTKAST") && last.contains("<body>"));
}

#[test]
fn blanks_and_signature_lines_are_visible() {
    let page = html(&agreement());
    assert!(page.contains("<span class=\"blank\">[datum för översyn]</span>"));
    assert_eq!(page.matches("<dt>Underskrift</dt><dd></dd>").count(), 3);
    assert!(page.contains("<dt>Namnförtydligande</dt><dd>Karin Exempel</dd>"));
    assert_eq!(page.matches("<dt>Datum</dt><dd></dd>").count(), 3, "left empty for the pen");
}

#[test]
fn a_reader_may_skip_to_the_content_or_go_to_a_clause() {
    let heading = |number: u8| Block::Heading {
        level: 1,
        number: Some(number.to_string()),
        text: words("Mål"),
        anchor: format!("{number}-goals"),
    };
    let page = html(&document((1..=4).map(heading).collect()));
    assert!(page.contains("<body>\n<a class=\"skip\" href=\"#content\">Hoppa till innehållet</a>\n<header>"));
    assert!(page.contains("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Innehåll</h2>"));
    for number in 1..=4 {
        assert_eq!(page.matches(&format!("href=\"#c-{number}-goals\"")).count(), 1);
        assert_eq!(page.matches(&format!("id=\"c-{number}-goals\"")).count(), 1);
    }
    assert!(!page.contains("#pictures"), "there are none");
    assert!(!html(&document((1..=3).map(heading).collect())).contains("<nav"), "a short paper needs no list");
}

#[test]
fn the_page_says_what_it_is_and_what_it_was_made_with() {
    let paper = agreement();
    let page = html(&paper);
    let imprint = paper.meta.imprint.to_string();
    assert!(page.contains(&format!("<meta name=\"keywords\" content=\"{imprint}\">")));
    let parties = "Lunds kommun, Socialnämnden, Individuell Människohjälp";
    assert!(page.contains(&format!(
        "<meta name=\"description\" content=\"Överenskommelse om Idéburet Offentligt Partnerskap. {parties}. 2018-12-04\">"
    )));
}

/// The sample that fills every key.
fn with_pictures() -> Document {
    let read = iop_core::read(include_bytes!("../compose/sample.yaml")).agreement.expect("the sample is an agreement");
    compose(&read, Mark::None, &House::default()).expect("the sample is composed")
}

#[test]
fn each_picture_is_named_told_and_given_as_a_table() {
    let paper = with_pictures();
    let page = html(&paper);
    assert_eq!(paper.pictures.len(), 2);
    assert!(page.contains("<a href=\"#pictures\">Översikt i bilder</a>") && page.contains("id=\"pictures\""));
    for picture in &paper.pictures {
        let name = picture.kind().as_str();
        for width in ["wide-screen", "narrow-screen"] {
            for part in ["title", "desc"] {
                assert_eq!(page.matches(&format!("id=\"{name}-{width}-{part}\"")).count(), 1);
            }
        }
        assert!(page.contains(&format!("<h3>{}</h3>", picture.title)));
    }
    assert_eq!(page.matches("role=\"img\"").count(), 4);
    assert_eq!(page.matches("<details><summary>Samma uppgifter som tabell</summary><div class=\"wide\"").count(), 2);
}

#[test]
fn the_house_has_its_colour_its_logo_and_its_words() {
    let mut paper = agreement();
    paper.style.accent = crate::Colour([0x6b, 0x1d, 0x1d]);
    paper.style.sender = vec!["Exempelby <kommun>".to_owned(), "Storgatan 1".to_owned()];
    paper.style.header = Some("Avtal & villkor".to_owned());
    paper.style.footer = Some("exempelby.example".to_owned());
    let page = html(&paper);
    assert!(page.contains("--accent: #6b1d1d;") && !html(&agreement()).contains("#6b1d1d"));
    assert!(page.contains("<p>Exempelby &lt;kommun&gt;<br>Storgatan 1</p>"));
    assert!(page.contains("<p class=\"running\">Avtal &amp; villkor</p>"));
    assert!(page.contains("<footer>\n<p>exempelby.example</p>"));
}

/// A font may call itself anything: its name ends neither the string nor the style sheet.
#[test]
fn the_letters_of_the_house_are_asked_for_by_name() {
    let file = |family: &str| crate::FontFile { family: family.to_owned(), bytes: [].into() };
    let mut paper = agreement();
    let mut page = |family| {
        let [regular, italic, bold, bold_italic] = [family, "", "", ""].map(file);
        paper.style.typeface = Some(crate::Typeface { regular, italic, bold, bold_italic });
        html(&paper)
    };
    assert!(page("Åbo Sans").contains("--letters: \"Åbo Sans\", \"Libertinus Serif\";"));
    assert!(page("A\"}</style>").contains(r#"--letters: "A\22 \7d \3c \2f style\3e ", "Libertinus Serif";"#));
}
