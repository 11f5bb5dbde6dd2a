//! The Markdown read back by another library.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "the events of another library, of which a test names the few it expects"
)]

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::inline::{Setting, inline};
use super::markdown;
use crate::document::{Block, Document, Inline};
use crate::plain::plain;
use crate::sample;

const HOSTILE: [&str; 14] = [
    "<w:br/> & ]]> \" '",
    "*x* _y_ [a](b) <script>alert(1)</script> # 1. | \\| `kod` ~~s~~",
    "&amp; &#60; &lt;b&gt; &nbsp;",
    "# rubrik #",
    "1. punkt",
    "12) punkt",
    "- punkt",
    "+ punkt",
    "=====",
    "---",
    "    indrag  med  slut  ",
    "rad\nrad\ttab",
    "![bild](http://example.org/x.png) <http://example.org> [^1] $x$ {.a}",
    "\\",
];

fn parse(source: &str) -> Vec<Event<'_>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    Parser::new_ext(source, options).collect()
}

/// The words of each innermost block.
fn texts(events: &[Event<'_>]) -> Vec<String> {
    let mut texts = vec![String::new()];
    for event in events {
        match event {
            Event::Text(text) => texts.last_mut().unwrap().push_str(text),
            Event::HardBreak => texts.last_mut().unwrap().push('\n'),
            Event::Start(Tag::Strong | Tag::Emphasis) | Event::End(TagEnd::Strong | TagEnd::Emphasis) => {}
            Event::Start(_) | Event::End(_) | Event::Rule => texts.push(String::new()),
            other => panic!("text acted as markup: {other:?}"),
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

fn written(blocks: Vec<Block>) -> (String, Document) {
    let document = sample::document(blocks);
    (markdown(&document), document)
}

#[test]
fn hostile_text_comes_back_letter_for_letter_wherever_it_stands() {
    for text in HOSTILE {
        let mut table = sample::budget();
        text.clone_into(&mut table.caption);
        text.clone_into(&mut table.columns[0].header);
        table.rows[0][1] = sample::words(text);
        let (source, _) = written(vec![
            Block::Heading { level: 2, number: None, text: sample::words(text), anchor: "a".to_owned() },
            sample::paragraph(text),
            Block::List { start: None, items: vec![vec![sample::paragraph(text)], vec![sample::paragraph("b")]] },
            Block::List { start: None, items: vec![vec![sample::paragraph(text), sample::paragraph(text)]] },
            Block::Table(table),
        ]);
        let events = parse(&source);
        let found = texts(&events).iter().filter(|found| *found == text).count();
        let rules = events.iter().filter(|event| **event == Event::Rule).count();
        assert_eq!(rules, 1, "only the one above the fingerprint: {source}");
        // Heading, paragraph, three in lists, caption, header and cell.
        assert_eq!(found, 8, "{text:?}\n{source}");
    }
}

#[test]
fn every_word_is_there_in_order() {
    let document = sample::agreement();
    let source = markdown(&document);
    let found = texts(&parse(&source)).join(" ");
    let mut rest = found.as_str();
    for block in &document.blocks {
        if let Block::Paragraph { text } | Block::Heading { text, .. } = block {
            let at = rest.find(&plain(text)).unwrap_or_else(|| panic!("missing or out of order: {text:?}"));
            rest = &rest[at..];
        }
    }
    assert!(rest.ends_with("Avtals-id lund-im-vanskapa-2019 · Fingeravtryck 9f2c 11ab 73de 0042"));
}

#[test]
fn lists_in_a_row_stay_apart_and_keep_their_numbers() {
    let list = |start| Block::List { start, items: vec![vec![sample::paragraph("a")], vec![sample::paragraph("b")]] };
    let nested = Block::List { start: None, items: vec![vec![sample::paragraph("c"), list(Some(7))], vec![]] };
    let (source, _) = written(vec![list(Some(1)), list(Some(3)), list(None), list(None), nested]);
    let starts: Vec<Option<u64>> = parse(&source)
        .iter()
        .filter_map(|event| if let Event::Start(Tag::List(start)) = event { Some(*start) } else { None })
        .collect();
    // The first list holds the particulars under the title.
    assert_eq!(starts, [None, Some(1), Some(3), None, None, None, Some(7)], "{source}");
}

#[test]
fn a_number_too_great_for_markdown_stands_as_words() {
    let list = Block::List { start: Some(u32::MAX), items: vec![vec![sample::paragraph("a")]] };
    let (source, _) = written(vec![list]);
    assert!(texts(&parse(&source)).contains(&"4294967295. a".to_owned()), "{source}");
}

#[test]
fn a_table_has_its_columns_whatever_the_cells_hold() {
    let mut table = sample::budget();
    table.rows[0][1] =
        vec![Inline::Text { text: "a | b".to_owned() }, Inline::Break, Inline::Blank { label: "\\|".to_owned() }];
    let (source, _) = written(vec![Block::Table(table)]);
    let events = parse(&source);
    assert_eq!(events.iter().filter(|event| matches!(event, Event::Start(Tag::TableCell))).count(), 16);
    assert!(texts(&events).contains(&"a | b [\\|]".to_owned()), "{source}");
}

#[test]
fn weight_and_stress_survive_beside_words_and_signs() {
    let text = |text: &str| Inline::Text { text: text.to_owned() };
    let strong = |content| Inline::Strong { content };
    let stressed = |content| Inline::Emphasis { content };
    let content = [
        text("a"),
        strong(vec![text("(b."), stressed(vec![text("c")])]),
        text("d"),
        stressed(vec![text(" e")]),
        text("f"),
    ];
    assert_eq!(inline(&content, Setting::Paragraph), "&#97;**(b._c_**&#100; _e_&#102;");
}

#[test]
fn a_draft_says_so_first() {
    let mut document = sample::agreement();
    document.meta.draft = true;
    assert!(markdown(&document).starts_with("**UTKAST**\n\n# "));
}

fn any_inlines() -> impl Strategy<Value = Vec<Inline>> {
    let text = "[a1é*_.( \\\\<&|!\\-–€#\n\t`\\[]{0,5}";
    let leaf = prop_oneof![
        5 => text.prop_map(|text| Inline::Text { text }),
        1 => "[a*_.]{0,3}".prop_map(|label| Inline::Blank { label }),
        1 => Just(Inline::Break),
    ];
    let node = leaf.prop_recursive(3, 24, 4, |inner| {
        let content = prop::collection::vec(inner, 0..4);
        prop_oneof![
            content.clone().prop_map(|content| Inline::Strong { content }),
            content.prop_map(|content| Inline::Emphasis { content }),
        ]
    });
    prop::collection::vec(node, 0..6)
}

/// The characters with their dress, white space left out: it carries none.
fn dressed(content: &[Inline], dress: (bool, bool), out: &mut Vec<(char, bool, bool)>) {
    for inline in content {
        match inline {
            Inline::Strong { content } => dressed(content, (true, dress.1), out),
            Inline::Emphasis { content } => dressed(content, (dress.0, true), out),
            other => {
                let words = plain(std::slice::from_ref(other));
                out.extend(words.chars().filter(|c| !c.is_whitespace()).map(|c| (c, dress.0, dress.1)));
            }
        }
    }
}

proptest! {
    #[test]
    fn any_words_come_back_with_their_dress(content in any_inlines()) {
        let source = inline(&content, Setting::Paragraph);
        let (mut strong, mut stressed, mut found, mut words) = (0, 0, Vec::new(), String::new());
        for event in parse(&source) {
            match event {
                Event::Start(Tag::Strong) => strong += 1,
                Event::End(TagEnd::Strong) => strong -= 1,
                Event::Start(Tag::Emphasis) => stressed += 1,
                Event::End(TagEnd::Emphasis) => stressed -= 1,
                Event::Text(text) => {
                    words.push_str(&text);
                    let visible = text.chars().filter(|c| !c.is_whitespace());
                    found.extend(visible.map(|c| (c, strong > 0, stressed > 0)));
                }
                Event::HardBreak => words.push('\n'),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                other => prop_assert!(false, "text acted as markup: {other:?} in {source:?}"),
            }
        }
        let mut expected = Vec::new();
        dressed(&content, (false, false), &mut expected);
        prop_assert_eq!(found, expected, "{}", source);
        let plain = plain(&content);
        let breaks_at_ends = |text: &str| text.trim_matches('\n').to_owned();
        prop_assert_eq!(breaks_at_ends(&words), breaks_at_ends(&plain), "{}", source);
    }
}
