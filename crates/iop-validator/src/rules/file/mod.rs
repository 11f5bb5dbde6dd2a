//! Rules of the family `file`: what is wrong with the file itself. Every fault the reading can tell of is told by one
//! rule, so that none goes unseen.

use iop_core::{FaultKind, Shape, mask_personal_numbers};

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::message::Arg;
use crate::rule::{Answer, Rule};

mod duplicate_key;
mod forbidden_character;
mod invalid_value;
mod not_an_agreement;
mod syntax;
mod too_large;
mod unknown_format;
mod unknown_key;
mod unknown_value;
mod wrong_type;
mod yaml_feature;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &duplicate_key::RULE,
    &forbidden_character::RULE,
    &invalid_value::RULE,
    &not_an_agreement::RULE,
    &syntax::RULE,
    &too_large::RULE,
    &unknown_format::RULE,
    &unknown_key::RULE,
    &unknown_value::RULE,
    &wrong_type::RULE,
    &yaml_feature::RULE,
];

/// The rule that tells of this kind of fault.
fn teller(kind: &FaultKind) -> &'static Rule {
    match kind {
        FaultKind::Syntax { .. } => &syntax::RULE,
        FaultKind::TooLarge { .. }
        | FaultKind::TooDeep { .. }
        | FaultKind::TooManyNodes { .. }
        | FaultKind::TooManyFaults { .. } => &too_large::RULE,
        FaultKind::NotUtf8 | FaultKind::NotAMapping { .. } => &not_an_agreement::RULE,
        FaultKind::ForbiddenCharacter { .. } => &forbidden_character::RULE,
        FaultKind::Anchor
        | FaultKind::Alias
        | FaultKind::Tag
        | FaultKind::MergeKey
        | FaultKind::ComplexKey
        | FaultKind::SeveralDocuments => &yaml_feature::RULE,
        FaultKind::DuplicateKey { .. } => &duplicate_key::RULE,
        FaultKind::UnknownKey { .. } => &unknown_key::RULE,
        FaultKind::WrongType { .. } => &wrong_type::RULE,
        FaultKind::UnknownValue { .. } => &unknown_value::RULE,
        FaultKind::InvalidValue { .. }
        | FaultKind::InvalidId { .. }
        | FaultKind::OutOfRange { .. }
        | FaultKind::Refused { .. } => &invalid_value::RULE,
        FaultKind::MissingKey { .. } | FaultKind::UnknownFormat { .. } => &unknown_format::RULE,
    }
}

/// The answer of the rule with this id: a finding for every fault it tells of. `words` gives the finding its values.
fn tell(context: &Context<'_>, id: &str, words: impl Fn(&iop_core::Fault, Fault) -> Fault) -> Answer {
    tell_with(context, id, Vec::new(), words)
}

/// The same, with `more` that the rule itself found.
fn tell_with(
    context: &Context<'_>,
    id: &str,
    more: Vec<Fault>,
    words: impl Fn(&iop_core::Fault, Fault) -> Fault,
) -> Answer {
    let own = context.faults.iter().filter(|told| teller(&told.kind).id == id);
    let told = own.map(|told| words(told, Fault::at(Spot::File(told.pointer.clone(), told.span))));
    let faults: Vec<Fault> = told.chain(more).collect();
    if faults.is_empty() {
        // What was not read, or not told, is not known to hold.
        if context.tree.is_none()
            || context.faults.iter().any(|told| matches!(told.kind, FaultKind::NotAMapping { .. }))
        {
            return Answer::not_judged("reason-unreadable");
        }
        if context.faults.iter().any(|told| matches!(told.kind, FaultKind::TooManyFaults { .. })) {
            return Answer::not_judged("reason-too-many-faults");
        }
    }
    Answer::from_faults(faults)
}

/// A word of the file as a message quotes it: three dozen characters at most, identity numbers masked.
fn shown(word: &str) -> String {
    // no law: how much of a line a message quotes
    const LONGEST: usize = 36;
    let line = mask_personal_numbers(word.lines().next().unwrap_or_default());
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The words for a shape.
fn shape(shape: Shape) -> Arg {
    Arg::Message(match shape {
        Shape::Nothing => "shape-nothing",
        Shape::Truth => "shape-truth",
        Shape::Integer => "shape-integer",
        Shape::Decimal => "shape-decimal",
        Shape::Text => "shape-text",
        Shape::List => "shape-list",
        Shape::Mapping => "shape-mapping",
    })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use iop_core::{Language, Limits, read, read_within};
    use iop_law::Law;

    use super::RULES;
    use crate::message::Catalogue;
    use crate::{Outcome, Report, Settings, check};

    fn report(reading: &iop_core::Reading) -> Report {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");
        check(reading, Law::bundled(), &Settings { today, as_of: None, stage: None, profile: None })
    }

    /// The titles of the findings about the file.
    fn titles(report: &Report, language: Language) -> Vec<String> {
        let catalogue = Catalogue::new(language);
        let own = report.findings.iter().filter(|finding| finding.rule.family() == "file");
        own.map(|finding| catalogue.wording(finding, Law::bundled()).title).collect()
    }

    const FAULTY: &[&[u8]] = &[
        b"", b"- a", b"\xff\xfe", b"format: iop/1\x00", b"title: a", b"format: iop/9", b"format: 'iop/1", b"a: [b",
        b"a: {b: c", b"a: b: c", b"a:\n\t- b", b"a: 'b' c", b"a: \"\\q\"", b"a: ]", b"a: @b", b"a: b\n  c: d", b"format: iop/1\nid: &a b",
        b"format: iop/1\nid: *a", b"format: iop/1\n<<: {a: b}", b"format: iop/1\n? [a]\n: b", b"format: iop/1\n---\na: b",
        b"format: iop/1\nstage: draft\nstage: draft", b"format: iop/1\nkind: x", b"format: iop/1\nstag: draft",
        b"format: iop/1\nparties: a", b"format: iop/1\nsigning: {originals: 99999999999}", b"format: iop/1\nid: A",
        b"format: iop/1\nperiod: {start: 2019-13-01, end: 2019-02-30}", b"format: iop/1\nid: \xe2\x80\xae",
        b"format: iop/1\nfunding: {contributions: [{amount: -5 kr, share: 5}, {amount: 1.5 kr, share: 1/0}, {amount: 5 x}]}",
        b"format: iop/1\ntermination: {notice: 3, rescission: {cure: x days}}\nreports: [{due: soon}, {due: 2019-31-01}]",
        b"format: iop/1\nparties: [{org_number: 123}, {org_number: 212000-1133}, {org_number: x}, {org_number: 1901011234}]",
    ];

    #[test]
    fn every_fault_is_told_once_in_words_that_fit() {
        for file in FAULTY {
            let reading = read(file);
            assert!(!reading.faults.is_empty(), "{file:?}");
            let report = report(&reading);
            for language in [Language::Sv, Language::En] {
                let titles = titles(&report, language);
                assert_eq!(titles.len(), reading.faults.len(), "{file:?}");
                for title in titles {
                    assert!(!title.is_empty() && title.chars().count() <= 100, "{title}");
                }
            }
        }
    }

    #[test]
    fn characters_that_mislead_are_told_at_their_own_line_and_column() {
        // A mark of byte order, line ends of two characters, letters of two bytes, a folded text, a key and an escape.
        let file = "\u{feff}format: iop/1\r\ntitle: \"åäö k\u{43e}mmun\"\r\nsubtitle: >-\r\n  åäö\r\n  ö 漢字\r\n\
                    case_number: \"å \\U0001F642\"\r\nnamn漢: 1\r\nparties: [{name: \"fo\u{308}rening\", body: a\u{feff}}]\r\n";
        let report = report(&read(file.as_bytes()));
        let own = report.findings.iter().filter(|finding| finding.rule.id == "file/forbidden-character");
        let mut found: Vec<_> = own
            .map(|finding| {
                let span = finding.place.span;
                let marked = &file[span.start.offset..span.end.offset];
                (span.start.line, span.start.column, marked, finding.place.pointer.to_string())
            })
            .collect();
        found.sort_unstable();
        assert_eq!(
            found,
            [
                (2, 14, "\u{43e}", "/title".to_owned()),
                (5, 5, "漢字", "/subtitle".to_owned()),
                (6, 17, "\\U0001F642", "/case_number".to_owned()),
                (7, 5, "漢", "/namn漢".to_owned()),
                (8, 20, "o\u{308}", "/parties/0/name".to_owned()),
                (8, 38, "\u{feff}", "/parties/0/body".to_owned()),
            ]
        );
    }

    #[test]
    fn what_lies_beyond_a_limit_is_told_and_the_rest_is_not_passed() {
        let limits = Limits { bytes: 40, depth: 3, nodes: 8, faults: 2 };
        for (file, variant) in [
            ("x".repeat(41), None),
            ("a: [[[[1]]]]".to_owned(), Some("deep")),
            ("[1, 2, 3, 4, 5, 6, 7, 8]".to_owned(), Some("values")),
            ("a: 1\nb: 2\nc: 3".to_owned(), Some("faults")),
        ] {
            let report = report(&read_within(file.as_bytes(), &limits));
            for rule in RULES {
                let outcome = report.outcomes.iter().find(|(other, _)| other == rule).map(|(_, outcome)| outcome);
                let right = matches!(outcome, Some(Outcome::Fails(_) | Outcome::NotJudged(_)));
                assert!(right, "{file}: {} {outcome:?}", rule.id);
            }
            let told = report.findings.iter().find(|finding| finding.rule.id == "file/too-large");
            assert_eq!(told.map(|finding| finding.variant), Some(variant), "{file}");
        }
    }
}
