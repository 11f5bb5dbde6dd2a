//! A file laid out anew: the same agreement, every comment, one layout.

use iop_core::{Agreement, FaultKind, FormatError, canonical_json, format, read, to_yaml};
use proptest::prelude::*;

fn agreement(source: &str) -> Agreement {
    let reading = read(source.as_bytes());
    assert_eq!(reading.faults, [], "{source}");
    reading.agreement.expect("it is read")
}

/// The layout of a source, which a second time must change nothing.
#[track_caller]
fn laid_out(source: &str) -> String {
    let text = format(source).unwrap_or_else(|error| panic!("{error:?} in\n{source}"));
    assert_eq!(format(&text).as_ref(), Ok(&text), "a second time changes something");
    assert_eq!(canonical_json(&agreement(&text)), canonical_json(&agreement(source)));
    text
}

#[track_caller]
fn becomes(source: &str, expected: &str) {
    assert_eq!(laid_out(source), expected);
}

#[track_caller]
fn stays(source: &str) {
    becomes(source, source);
}

#[test]
fn keys_stand_in_the_order_of_the_model_and_none_is_added() {
    becomes(
        "title: Ö\nparties:\n- name: Å\n  id: a\ndated:\nlanguage: sv\nid:\nformat: iop/1\n",
        "format: iop/1\nid:\ntitle: Ö\nlanguage: sv\ndated:\n\nparties:\n  - {id: a, name: Å}\n",
    );
    becomes("format: iop/1\ngoals: []\nsteering: {}\nid: ~\n", "format: iop/1\nid:\ngoals: []\nsteering: {}\n");
}

#[test]
fn values_get_their_one_spelling() {
    becomes(
        "format: \"iop/1\"\ntitle: 'no'\ndated: '2019-01-01'\nfunding:\n  contributions:\n    - {party: im, amount: 58tkr}\n    \
         - {party: im, amount: [BELOPP]}\n    - {party: im, amount: 58000}\n",
        "format: iop/1\ntitle: \"no\"\ndated: 2019-01-01\n\nfunding:\n  contributions:\n    - {party: im, amount: 58 000 kr}\n    \
         - {party: im, amount: \"[BELOPP]\"}\n    - {party: im, amount: 58 000 kr}\n",
    );
}

#[test]
fn quotation_marks_stand_only_where_they_are_needed() {
    becomes(
        "format: iop/1\ntitle: \"\\u00c5r: ett\"\nsubtitle: \"Å ä ö\"\ncase_number: \"2019\"\n",
        "format: iop/1\ntitle: \"År: ett\"\nsubtitle: Å ä ö\ncase_number: \"2019\"\n",
    );
    stays("format: iop/1\ndated: 2019\n");
}

#[test]
fn line_breaks_and_marks_of_other_editors_go() {
    becomes("\u{feff}format: iop/1\r\ntitle: A # b\r\n\r\n\r\n", "format: iop/1\ntitle: A  # b\n");
    becomes("%YAML 1.2\n---\nformat: iop/1\ntitle: A\n...\n", "format: iop/1\ntitle: A\n");
    becomes("format: iop/1", "format: iop/1\n");
    becomes("{title: Å, format: iop/1} # x\n", "format: iop/1\ntitle: Å\n# x\n");
}

#[test]
fn sections_have_an_empty_line_around_them() {
    becomes(
        "format: iop/1\n\n\nid: a\n\nparties:\n\n  - id: b\n    name: B\n\n    contacts: [{name: C}]\nperiod: {start: 2019, end: 2020}\n\
         review: {by: 2019}\ngoals:\n  - id: c\n    text: D\n",
        "format: iop/1\nid: a\n\nparties:\n  - id: b\n    name: B\n    contacts:\n      - name: C\n\n\
         goals:\n  - {id: c, text: D}\n\nperiod: {start: 2019, end: 2020}\nreview: {by: 2019}\n",
    );
}

#[test]
fn rows_stand_on_one_line_all_or_none() {
    let long = "ord ".repeat(30);
    becomes(
        "format: iop/1\ngoals:\n  - id: a\n    text: A\n  - {id: b, text: B}\n",
        "format: iop/1\n\ngoals:\n  - {id: a, text: A}\n  - {id: b, text: B}\n",
    );
    let text = laid_out(&format!("format: iop/1\ngoals:\n  - {{id: a, text: A}}\n  - {{id: b, text: {long}}}\n"));
    assert!(text.contains("goals:\n  - id: a\n    text: A\n  - id: b\n    text: >-\n      ord ord"), "{text}");
}

#[test]
fn a_row_that_the_drafter_chose_may_be_longer() {
    let words = "x".repeat(88);
    stays(&format!("format: iop/1\n\ngoals:\n  - {{id: a, text: {words}}}\n"));
    stays(&format!("format: iop/1\n\ngoals:\n  - id: a\n    text: {words}\n"));
    let words = "x".repeat(110);
    let (row, stacked) = (format!("  - {{id: a, text: {words}}}"), format!("  - id: a\n    text: {words}"));
    becomes(&format!("format: iop/1\ngoals:\n{row}\n"), &format!("format: iop/1\n\ngoals:\n{stacked}\n"));
}

#[test]
fn blanks_stand_in_rows() {
    stays("format: iop/1\n\nsignatures:\n  - {party: a, name: \"[namn]\", place: , date: }\n");
}

#[test]
fn lists_of_words_stand_on_one_line_if_they_fit() {
    becomes(
        "format: iop/1\nparties:\n  - id: a\n    short_names:\n      - å\n      - \"no\"\n    contacts:\n      - name: B\n",
        "format: iop/1\n\nparties:\n  - id: a\n    short_names: [å, \"no\"]\n    contacts:\n      - name: B\n",
    );
    becomes(
        "format: iop/1\nparties: [{id: a, short_names: [\"Å, Ä\", Ö]}]\n",
        "format: iop/1\n\nparties:\n  - id: a\n    short_names:\n      - Å, Ä\n      - Ö\n",
    );
    let words = ["kommunen"; 12].join(", ");
    let text = laid_out(&format!("format: iop/1\nparties: [{{id: a, short_names: [{words}]}}]\n"));
    assert!(text.contains("  - id: a\n    short_names:\n      - kommunen\n      - kommunen\n"), "{text}");
}

#[test]
fn a_long_paragraph_is_folded_and_lines_stay_lines() {
    let words = "åäö ".repeat(40);
    let text = laid_out(&format!("format: iop/1\nsubtitle: {words}\ntitle: \"a\\nb\"\n"));
    let (first, second) = ("åäö ".repeat(29), "åäö ".repeat(11));
    let folded = format!("  {}\n  {}\n", first.trim_end(), second.trim_end());
    assert_eq!(text, format!("format: iop/1\ntitle: |-\n  a\n  b\nsubtitle: >-\n{folded}"));
    let long = "Ett stycke som är långt. ".repeat(20);
    stays(&format!(
        "format: iop/1\n\nclauses:\n  - kind: values\n    text: |\n      {long}x\n\n      - a\n        b\n"
    ));
}

#[test]
fn a_comment_inside_a_text_is_text() {
    stays("format: iop/1\n\nclauses:\n  - kind: values\n    text: |\n      Ett\n      # två\n");
    becomes("format: iop/1\ntitle: > # x\n  Ett\n  # två\n", "format: iop/1\ntitle: |  # x\n  Ett # två\n");
}

#[test]
fn comments_stay_where_they_stood() {
    stays(
        "\
# yaml-language-server: $schema=x
#
# Avtalet om Å.
format: iop/1  # alltid så
# om titeln
title: A

# Parterna.
parties:  # två
  # den första
  - id: a  # kort
    # om namnet
    name: Å
    # sist i den första
  # den andra
  - id: b
    name: Ö  # namn
  # sist bland parterna

# om målen

goals: []  # inga
period: {start: 2019, end: 2020}  # rad

review:
  by: 2019  # i
  # ii
  responsible: all

# slut

# allra sist
",
    );
    becomes(
        "format: iop/1\ngoals:\n  - {id: a, text: A} # rad\n  - id: b\n    # om texten\n    text: B\n",
        "format: iop/1\n\ngoals:\n  # rad\n  - id: a\n    text: A\n  - id: b\n    # om texten\n    text: B\n",
    );
}

#[test]
fn a_comment_follows_its_entry_and_the_head_stays() {
    becomes(
        "# huvud\n\n# om titeln\ntitle: A # a\n# om id\nid: b # b\nformat: iop/1\n# sist\n",
        "# huvud\n\nformat: iop/1\n# om id\nid: b  # b\n# om titeln\ntitle: A  # a\n# sist\n",
    );
    becomes("# huvud\ntitle: A\nformat: iop/1\n", "# huvud\nformat: iop/1\ntitle: A\n");
    becomes(
        "format: iop/1\ngoals:\n  - text: T\n    # om id\n    id: a\n",
        "format: iop/1\n\ngoals:\n  # om id\n  - {id: a, text: T}\n",
    );
}

#[test]
fn a_comment_inside_brackets_opens_them() {
    becomes(
        "format: iop/1\nperiod: {start: 2019, # i\n  # ii\n  end: 2020, # iii\n  } # iv\n",
        "format: iop/1\n\nperiod:  # iv\n  start: 2019  # i\n  # ii\n  end: 2020  # iii\n",
    );
    becomes(
        "format: iop/1\nparties:\n  - id: a\n    short_names: [ # i\n      b, # ii\n      # iii\n      c\n      # iv\n    ]\n",
        "format: iop/1\n\nparties:\n  - id: a\n    short_names:\n      # i\n      - b  # ii\n      # iii\n      - c\n      # iv\n",
    );
    becomes(
        "format: iop/1\ngoals: [ # tomt\n]\ntitle: # titel\n  # mer\n  A\nparties:\n  - # i\n    # ii\n    id: a\n",
        "format: iop/1\n# mer\ntitle: A  # titel\n\nparties:\n  # i\n  # ii\n  - id: a\n\n# tomt\ngoals: []\n",
    );
}

#[test]
fn comments_at_the_end_of_a_list_that_is_not_indented_belong_to_what_follows() {
    becomes(
        "format: iop/1\nparties:\n- id: a\n# om b\n- id: b\n# om målen\ngoals:\n- id: c\n# slut\n",
        "format: iop/1\n\nparties:\n  - id: a\n  # om b\n  - id: b\n\n# om målen\ngoals:\n  - id: c\n# slut\n",
    );
}

#[test]
fn empty_lines_inside_stand_only_at_comments_and_never_two() {
    becomes(
        "format: iop/1\nclauses:\n\n  # i\n\n  - kind: values\n\n\n  # ii\n\n\n  - kind: goals\n\n  - kind: period\n",
        "format: iop/1\n\nclauses:\n  # i\n\n  - kind: values\n\n  # ii\n\n  - kind: goals\n  - kind: period\n",
    );
}

#[test]
fn empty_lines_at_the_end_of_a_text_are_text() {
    stays("format: iop/1\ntitle: |+\n  A\n\n# om id\nlanguage: sv\n");
    becomes(
        "format: iop/1\nclauses:\n  - text: \"a\\n\\n\"\n# om tiden\nannexes:\n  - id: a\n",
        "format: iop/1\n\n# om tiden\nannexes:\n  - id: a\n\nclauses:\n  - text: |+\n      a\n\n",
    );
}

#[test]
fn what_is_not_understood_is_not_touched() {
    for source in [
        "",
        "# bara en kommentar\n",
        "- a\n",
        "format: iop/1\nid: a\nid: b\n",
        "format: iop/1\ntitel: A\n",
        "format: iop/1\ndated: i går\n",
        "format: iop/1\ntitle: &a A\n",
        "title: A\n",
        "format: annat\n",
        "format: iop/1\nparties: [\n",
    ] {
        assert!(matches!(format(source), Err(FormatError::Faults(faults)) if !faults.is_empty()), "{source}");
    }
}

#[test]
fn another_version_is_named() {
    let found = |source| match format(source) {
        Err(FormatError::OtherVersion { found }) => Some(found),
        Ok(_) | Err(FormatError::Faults(_) | FormatError::Unfaithful) => None,
    };
    assert_eq!(found("format: iop/9\nnytt: {a: b}\n").as_deref(), Some("iop/9"));
    assert_eq!(found("format: iop/1\n"), None);
    assert!(read(b"format: iop/9\n").faults.iter().any(|fault| matches!(fault.kind, FaultKind::UnknownFormat { .. })));
}

#[test]
fn what_is_written_from_a_value_is_laid_out_already() {
    let source =
        "format: iop/1\ndated: 2019\ngoals: [{id: a, text: \"A, b\"}]\nclauses:\n  - {kind: values, text: \"a\\nb\"}\n";
    stays(&to_yaml(&agreement(source)));
}

/// The same agreement in many spellings: the top in any order, comments and empty lines in between.
fn spelt() -> impl Strategy<Value = (String, usize)> {
    let parts = vec![
        vec!["format: iop/1", "format: \"iop/1\"", "'format': iop/1"],
        vec!["title: Å", "title: 'Å'", "title: >-\n  Å", "title: \"\\u00c5\""],
        vec!["dated: 2019-01-01", "dated: '2019-01-01'"],
        vec![
            "parties:\n- id: a\n  #C\n  name: A b\n  short_names: [x, y]\n#C\n- name: B\n  id: b",
            "parties:\n  - {id: a, name: A b, short_names: [x, y]}\n  #C\n  - {name: B, id: b}",
            "parties: [{name: A b, #C\n id: a, short_names: [\n#C\n x, y]}, #C\n {id: b, name: B}]",
            "parties:\n    -   id: a\n        short_names:\n        - x #C\n        - y\n        name: |-\n            A b\n    #C\n    -   id: b\n        name: B #C",
        ],
        vec![
            "period: {start: 2019-01-01, end: 2019-06-30}",
            "period:\n  end: 2019-06-30 #C\n  #C\n  start: '2019-01-01'",
        ],
        vec![
            "funding:\n  contributions:\n    - {party: a, form: cash, amount: 58 tkr} #C",
            "funding:\n   contributions:\n   - amount: 58000 #C\n     party: a\n     form: cash\n     #C",
            "funding: {contributions: [{party: a, form: cash, amount: \"58 000 kr\"}]}",
        ],
        vec![
            "clauses:\n  - kind: values #C\n    text: |\n      Ett\n\n      # inte\n  #C\n  - kind: goals",
            "clauses:\n- text: \"Ett\\n\\n# inte\\n\" #C\n  kind: values\n#C\n- {kind: goals}",
        ],
    ];
    let chosen: Vec<_> = parts.into_iter().map(prop::sample::select).collect();
    let fillers = prop::collection::vec(
        prop::sample::select(vec!["", "\n", "#C\n", "\n#C\n\n", "#C\n#C\n", "\n\n\n", " #C\n"]),
        8,
    );
    let order = Just((0..7).collect::<Vec<usize>>()).prop_shuffle();
    let ending = prop::sample::select(vec!["\n", "\r\n"]);
    (chosen, fillers, order, ending).prop_map(|(chosen, fillers, order, ending)| {
        let mut text = String::new();
        for (number, at) in order.into_iter().enumerate() {
            text.push_str(fillers[number]);
            text.push_str(chosen[at]);
            text.push('\n');
        }
        text.push_str(fillers[7]);
        let mut count = 0;
        while let Some(at) = text.find("#C") {
            text.replace_range(at..at + 2, &format!("# kommentar {count}."));
            count += 1;
        }
        (text.replace('\n', ending), count)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn every_spelling_becomes_the_same_agreement_with_all_comments((source, count) in spelt()) {
        let text = format(&source).map_err(|error| TestCaseError::fail(format!("{error:?} in\n{source}")))?;
        prop_assert_eq!(format(&text), Ok(text.clone()), "{}", source);
        for number in 0..count {
            let comment = format!("# kommentar {number}.");
            prop_assert_eq!(text.matches(&comment).count(), 1, "{} in\n{}", comment, text);
        }
        let bare: Vec<&str> = text.lines().map(|line| line.split("# kommentar").next().unwrap_or_default().trim_end()).collect();
        prop_assert!(!text.contains("\n\n\n") && !text.contains('\r') && text.ends_with('\n'));
        prop_assert!(bare.contains(&"title: Å") && bare.contains(&"format: iop/1"), "{}", text);
        prop_assert!(text.contains("amount: 58 000 kr"));
    }

    #[test]
    fn no_text_makes_the_layout_panic(text in "[a-d:#\\-{}\\[\\], \n'\"|>~]{0,60}") {
        let _ = format(&format!("format: iop/1\n{text}"));
        let _ = format(&format!("format: iop/1\ntitle: {text}"));
    }
}
