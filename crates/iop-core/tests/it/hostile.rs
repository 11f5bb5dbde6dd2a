//! Files made to break a reader: each is refused, or read around, with its place. A quadratic
//! step would show as a test that does not end; times are measured in the benchmark.

use iop_core::{FaultKind, Position, SyntaxProblem, read};

use crate::{first, kinds};

#[test]
fn a_file_beyond_the_limit_is_refused_by_its_size() {
    let file = vec![b' '; 50_000_000];
    let reading = read(&file);
    assert!(reading.agreement.is_none() && reading.tree.is_none());
    assert_eq!(kinds(&reading), [FaultKind::TooLarge { bytes: 50_000_000, limit: 4 * 1024 * 1024 }]);
    let key = format!("{}: x", "k".repeat(10_000_000));
    assert!(matches!(first(key.as_bytes()).kind, FaultKind::TooLarge { .. }));
}

#[test]
fn deep_nesting_is_refused() {
    let deep = FaultKind::TooDeep { limit: 64 };
    for file in [
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        (0..2_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect(),
        format!("{}{}{}", "- ".repeat(40), "[".repeat(40), "]".repeat(40)),
    ] {
        assert_eq!(first(file.as_bytes()).kind, deep);
    }
}

#[test]
fn sixty_four_levels_are_allowed() {
    let file = format!("format: iop/1\nx: {}{}\n", "[".repeat(63), "]".repeat(63));
    assert!(matches!(first(file.as_bytes()).kind, FaultKind::UnknownKey { .. }));
    let file = format!("format: iop/1\nx: {}{}\n", "[".repeat(64), "]".repeat(64));
    assert!(matches!(first(file.as_bytes()).kind, FaultKind::TooDeep { .. }));
}

#[test]
fn aliases_are_never_expanded() {
    let mut file = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in ('b'..='i').zip('a'..='h') {
        file.push_str(&format!("{name}: &{name} [{}]\n", vec![format!("*{of}"); 9].join(", ")));
    }
    let reading = read(file.as_bytes());
    let count = |wanted: &FaultKind| kinds(&reading).iter().filter(|kind| *kind == wanted).count();
    assert_eq!((count(&FaultKind::Anchor), count(&FaultKind::Alias)), (9, 72));
    let aliases = format!("a: &a {}\nb:\n{}", "x".repeat(100_000), "- *a\n".repeat(25_000));
    assert!(read(aliases.as_bytes()).faults.len() <= 1_001);
}

#[test]
fn a_quote_that_is_not_closed_is_shown_where_it_opens() {
    for text in [format!("a: 'x\n{}", "  y\n".repeat(900_000)), format!("a: \"{}", "y ".repeat(1_900_000))] {
        let fault = first(format!("format: iop/1\n{text}").as_bytes());
        assert_eq!(fault.kind, FaultKind::Syntax { problem: SyntaxProblem::UnclosedQuote });
        assert_eq!(fault.span.start, Position { offset: 17, line: 2, column: 4 });
    }
    let fault = first(b"format: iop/1 # it's\nb: 'open\nc: d\n");
    assert_eq!((fault.span.start.line, fault.span.start.column), (2, 4));
    assert_eq!(fault.related.map(|span| span.start.line), Some(3));
}

#[test]
fn very_many_keys_take_time_in_proportion() {
    let keys: String = (0..99_000).map(|key| format!("key{key}: 1\n")).collect();
    let reading = read(format!("format: iop/1\n{keys}").as_bytes());
    assert!(reading.agreement.is_some());
    assert_eq!(reading.faults.len(), 1_001);
    assert!(matches!(reading.faults.last().map(|fault| &fault.kind), Some(FaultKind::TooManyFaults { limit: 1_000 })));
    let same = format!("format: iop/1\n{}", "id: a\n".repeat(99_000));
    assert_eq!(read(same.as_bytes()).faults.len(), 1_001);
    let more: String = (0..200_000).map(|key| format!("key{key}: 1\n")).collect();
    assert_eq!(first(more.as_bytes()).kind, FaultKind::TooManyNodes { limit: 200_000 });
}

#[test]
fn very_many_faulty_values_take_time_in_proportion() {
    let file = format!("format: iop/1\nparties:\n{}", "- {name: [a, b], x: y}\n".repeat(20_000));
    assert!(read(file.as_bytes()).faults.len() <= 1_001);
    let file = format!("format: iop/1\nreports: [{}]\n", "x, ".repeat(150_000));
    assert!(read(file.as_bytes()).faults.len() <= 1_001);
}

#[test]
fn a_lone_surrogate_is_no_character() {
    let fault = first(b"format: iop/1\ntitle: \"\\ud800\"\n");
    assert_eq!(fault.kind, FaultKind::Syntax { problem: SyntaxProblem::Escape });
    assert_eq!(fault.span.start.line, 2);
}

#[test]
fn bytes_that_are_no_utf_8_are_shown_where_they_stand() {
    let fault = first(b"format: iop/1\ntitle: \xc3\xa5\xff\n");
    assert_eq!(fault.kind, FaultKind::NotUtf8);
    assert_eq!(fault.span.start, Position { offset: 23, line: 2, column: 9 });
    assert_eq!(first(b"\xff\xfef\0o\0").kind, FaultKind::NotUtf8);
}

#[test]
fn hidden_characters_are_shown_and_the_rest_is_read() {
    let file = "format: iop/1\ntitle: A\0B\nsubtitle: \"a\u{202e}b\" # \u{200b}\ncase_number: \"x\\u202ey\"\n";
    let reading = read(file.as_bytes());
    let found: Vec<_> = reading.faults.iter().map(|fault| (fault.kind.clone(), fault.span.start)).collect();
    let forbidden = |character| FaultKind::ForbiddenCharacter { character };
    let place = |offset, line, column| Position { offset, line, column };
    assert_eq!(
        found,
        [
            (forbidden('\0'), place(22, 2, 9)),
            (forbidden('\u{202e}'), place(37, 3, 13)),
            (forbidden('\u{200b}'), place(45, 3, 19)),
            (forbidden('\u{202e}'), place(64, 4, 16)),
        ]
    );
    assert_eq!(reading.faults[0].pointer.to_string(), "/title");
    assert!(reading.agreement.is_some_and(|agreement| agreement.case_number.as_deref() == Some("x\u{202e}y")));
}

#[test]
fn a_tab_as_indentation_is_told() {
    let fault = first(b"format: iop/1\nperiod:\n\tstart: 2019\n");
    assert_eq!((fault.kind, fault.span.start.line), (FaultKind::Syntax { problem: SyntaxProblem::Tab }, 3));
}

#[test]
fn a_file_that_cannot_be_read_and_names_no_format_is_told_so_first() {
    let told = |source: &[u8]| kinds(&read(source));
    let letter = told(b"# Letter\n\n**Dear** all: it's *late*\n- yes\n");
    assert!(matches!(&letter[..], [FaultKind::MissingKey { key }, .., FaultKind::Syntax { .. }] if key == "format"));
    assert!(matches!(told(b"title: 'x\nformat: iop/1\n")[..], [FaultKind::Syntax { .. }]));
}
