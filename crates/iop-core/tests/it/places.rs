//! Where things stand: keys, values, and words inside texts of every style.

use iop_core::{Limits, Pointer, Tree};
use proptest::prelude::*;

fn tree(source: &str) -> Tree {
    Tree::parse(source, &Limits::default()).expect("the text is YAML")
}

fn at(pointer: &str) -> Pointer {
    pointer.parse().expect("a pointer")
}

fn shown(source: &str, span: iop_core::Span) -> &str {
    &source[span.start.offset..span.end.offset]
}

const FILE: &str = "\u{feff}å: 1\r\nperiod: {start: 2019, end: }\r\nlist:\r\n- a: x\r\n  b: |\r\n    ö ett\r\n    två\r\n\r\n- 'c'\r\n# end\r\n";

#[test]
fn values_and_keys_are_found() {
    let tree = tree(FILE);
    assert_eq!(shown(FILE, tree.span_of(&at("/period/start"))), "2019");
    assert_eq!(shown(FILE, tree.key_span(&at("/period/start")).expect("a key")), "start");
    assert_eq!(shown(FILE, tree.span_of(&at("/list/0/b"))), "ö ett\r\n    två");
    assert_eq!(shown(FILE, tree.span_of(&at("/list/1"))), "'c'");
    assert_eq!(shown(FILE, tree.span_of(&at("/period"))), "{start: 2019, end: }");
    assert_eq!(shown(FILE, tree.span_of(&at("/list"))), "a: x\r\n  b: |\r\n    ö ett\r\n    två\r\n\r\n- 'c'");
    assert_eq!(tree.key_span(&at("/list/1")), None);
    let start = tree.span_of(&at("/å")).start;
    assert_eq!((start.offset, start.line, start.column), (7, 1, 4));
}

#[test]
fn what_is_not_there_is_shown_where_it_belongs() {
    let tree = tree(FILE);
    for (pointer, place) in [("/period/end", "end"), ("/period/x/y", "period"), ("/list/7", "list"), ("/nothing", "")] {
        assert_eq!(shown(FILE, tree.span_of(&at(pointer))), place, "{pointer}");
    }
    assert_eq!(tree.span_of(&at("/list/0/x")).start.line, 4);
}

#[test]
fn every_node_leads_back_to_itself() {
    let tree = tree(FILE);
    for pointer in ["", "/å", "/period", "/period/start", "/list", "/list/0", "/list/0/b", "/list/1"] {
        let node = tree.resolve(&at(pointer)).expect("it exists");
        assert_eq!(tree.pointer(node), at(pointer));
    }
    let inner = tree.node_at(FILE.find("två").expect("it stands there")).expect("a node");
    assert_eq!(tree.pointer(inner), at("/list/0/b"));
}

fn mark(source: &str, word: &str) -> String {
    let tree = tree(source);
    let node = tree.resolve(&at("/t")).expect("a text");
    let text = tree.text(node).expect("a text");
    let start = text.find(word).unwrap_or_else(|| panic!("{word:?} in {text:?}"));
    shown(source, tree.text_span(&at("/t"), start..start + word.len())).to_owned()
}

#[test]
fn words_inside_texts_are_found_in_every_style() {
    assert_eq!(mark("t: |\n  ö ett\n  två tre\n", "två"), "två");
    assert_eq!(
        mark("t: >-\n    ö ett\n    två\n\n     tre\n    fyra\n", "ett två\n\n tre\nfyra"),
        "ett\n    två\n\n     tre\n    fyra"
    );
    assert_eq!(mark("t: ö ett\n  två # x\n", "ett två"), "ett\n  två");
    assert_eq!(mark("t: 'ö''s\n\n  två'\n", "'s\ntvå"), "''s\n\n  två");
    assert_eq!(mark("t: \"\\u00f6 e\\\n   tt \\\"två\\\"\"\n", "tt \"två\""), "tt \\\"två\\\"");
    assert_eq!(mark("t: |2\n\n    x\n   y\n", "x\n y"), "x\n   y");
    assert_eq!(mark("t: \"\\ud83d\\ude42 x\"\n", "🙂"), "\\ud83d\\ude42");
    assert_eq!(mark("t: abc\n", "b"), "b");
}

fn word() -> impl Strategy<Value = String> {
    "[a-zåäöé0-9§🙂]{1,6}"
}

/// Lines of words; no words make an empty line.
fn lines() -> impl Strategy<Value = Vec<Vec<String>>> {
    let line = prop::collection::vec(word(), 0..4);
    prop::collection::vec(line, 0..6).prop_flat_map(|lines| {
        word().prop_map(move |first| {
            let mut all = vec![vec![first]];
            all.extend(lines.clone());
            all
        })
    })
}

/// Each visible character of the decoded text stands where the tree says, and the text itself is what was written.
fn check(source: &str, expected_words: &[Vec<String>]) -> Result<(), TestCaseError> {
    let tree = tree(source);
    let node = tree.resolve(&at("/a/0/t")).expect("a text");
    let text = tree.text(node).expect("a text");
    prop_assert_eq!(
        text.split_whitespace().collect::<Vec<_>>().concat(),
        expected_words.concat().concat(),
        "{:?}",
        source
    );
    let mut last = 0;
    for (start, character) in text.char_indices().filter(|(_, character)| !character.is_whitespace()) {
        let span = tree.text_span(&at("/a/0/t"), start..start + character.len_utf8());
        let found = shown(source, span);
        let escaped = format!("\\U{:08x}", u32::from(character));
        prop_assert!(found == character.to_string() || found == escaped, "{character} as {found:?} in {source:?}");
        prop_assert!(span.start.offset >= last);
        last = span.end.offset;
    }
    let after: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    for pair in after.windows(2) {
        let span = tree.text_span(&at("/a/0/t"), pair[0]..text.len());
        prop_assert!(source.is_char_boundary(span.start.offset) && span.start <= span.end);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn characters_of_blocks_are_found(
        lines in lines(), folded: bool, indent in 1usize..7, crlf: bool, deeper in prop::collection::vec(0usize..3, 8),
        chomp in prop::sample::select(vec!["", "-", "+"]), blanks in 0usize..3,
    ) {
        let mut source = format!("a:\n- t: {}{chomp}\n{}", if folded { '>' } else { '|' }, "\n".repeat(blanks));
        for (number, line) in lines.iter().enumerate() {
            let more = if number == 0 || line.is_empty() { 0 } else { deeper[number] };
            let pad = if line.is_empty() { 0 } else { 2 + indent + more };
            source.push_str(&format!("{}{}\n", " ".repeat(pad), line.join(" ")));
        }
        source.push_str("  u: x\n");
        let source = if crlf { source.replace('\n', "\r\n") } else { source };
        check(&source, &lines)?;
    }

    #[test]
    fn characters_of_flow_scalars_are_found(
        lines in lines(), style in 0usize..3, indent in 1usize..7, crlf: bool, marks in prop::collection::vec(0usize..4, 30),
    ) {
        let mut marks = marks.into_iter().cycle();
        let mut text = String::new();
        for (number, line) in lines.iter().enumerate() {
            if number > 0 {
                // Sometimes the line break itself is escaped.
                if style == 2 && !lines[number - 1].is_empty() && marks.next() == Some(0) { text.push('\\'); }
                text.push('\n');
                text.push_str(&" ".repeat(if line.is_empty() { 0 } else { 3 + indent }));
            }
            let words: Vec<String> = line.iter().map(|word| match (style, marks.next()) {
                (2, Some(1)) => word.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect(),
                _ => word.clone(),
            }).collect();
            text.push_str(&words.join(" "));
        }
        let text = match style {
            0 => text.trim_end().to_owned(),
            1 => format!("'{text}'"),
            _ => format!("\"{text}\""),
        };
        let source = format!("a:\n- t: {text}\n  u: x\n");
        let source = if crlf { source.replace('\n', "\r\n") } else { source };
        check(&source, &lines)?;
    }
}
