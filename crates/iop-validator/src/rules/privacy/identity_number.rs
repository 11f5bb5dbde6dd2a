//! Its page is the Markdown file beside this one.
#![doc = include_str!("identity_number.md")]

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{FaultKind, NodeId, OrgNumberError, Pointer, Position, Span, Tree, ValueError, personal_numbers};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "privacy/identity-number",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2018:218", locus: Some("3 kap. 10 §") },
        Basis::Act { act: "1998:204", locus: Some("22 §") },
    ],
    waivable: false,
    page: include_str!("identity_number.md"),
    check,
};

/// What is written before the number of a person.
const PERSON: &[&str] =
    &["personn", "persnr", "pnr", "samordningsn", "född", "identitetsn", "identity", "birth", "born"];

/// What is written before a telephone number.
const PHONE: &[&str] = &["tel", "mobil", "phone", "fax", "ring", "call"];

/// What is written before a number that may begin with the day of its case or invoice.
const CASE: &[&str] = &[
    "dnr",
    "diari",
    "ärende",
    "faktur",
    "ocr",
    "order",
    "avtal",
    "kontrakt",
    "projekt",
    "ref",
    "case",
    "invoice",
    "contract",
    "project",
    "beslut",
    "protokoll",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(tree) = context.tree else { return Answer::not_judged("reason-unreadable") };
    let source = tree.source();
    let values = values(tree);
    let told = told_already(context);
    let mut cursor = Cursor { source, position: Position { line: 1, column: 1, offset: 0 } };
    let mut faults = Vec::new();
    for range in personal_numbers(source) {
        let number = &source[range.clone()];
        let is_told = told.binary_search(&range.start).is_ok();
        if is_told || !is_person(source, &range, context.date) {
            continue;
        }
        let span = Span { start: cursor.at(range.start), end: cursor.at(range.end) };
        let fault = Fault::at(Spot::File(pointer_at(tree, &values, range.start), span));
        faults.push(if is_coordination(number) { fault.variant("coordination") } else { fault });
    }
    Answer::from_faults(faults)
}

/// Where an identity number stands in the place of an organisation number: that is told by the rule for values.
fn told_already(context: &Context<'_>) -> Vec<usize> {
    let source = context.tree.map(Tree::source).unwrap_or_default();
    let personal = ValueError::OrgNumber(OrgNumberError::LooksPersonal);
    let looks_personal = context
        .faults
        .iter()
        .filter(|fault| matches!(&fault.kind, FaultKind::InvalidValue { reason, .. } if *reason == personal));
    let mut starts: Vec<usize> = looks_personal
        .flat_map(|fault| {
            let start = fault.span.start.offset;
            let text = source.get(start..fault.span.end.offset).unwrap_or_default();
            personal_numbers(text).into_iter().map(move |range| start + range.start)
        })
        .collect();
    starts.sort_unstable();
    starts
}

/// Whether a number with the date and the check digit of an identity number is one.
///
/// A date and one digit in ten are soon met by chance. So ten digits in a row count only after a word that says so, and
/// in telephone, case and invoice numbers what can be read as such a number is.
fn is_person(source: &str, range: &Range<usize>, today: NaiveDate) -> bool {
    let number = &source[range.clone()];
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let with_century = digits.len() > 10;
    let bare = digits.len() == number.len();
    if with_century && born(&digits).is_none_or(|day| day > today) {
        return false;
    }
    match kind_before(source.get(..range.start).unwrap_or_default()) {
        Some(Before::Person) => true,
        Some(Before::Phone) => with_century || !bare && !digits.starts_with('0'),
        Some(Before::Case) => {
            let this_year = today.format("%y").to_string();
            if with_century { !digits.starts_with("20") } else { !bare && digits.get(..2) > Some(this_year.as_str()) }
        }
        None => with_century || !bare,
    }
}

enum Before {
    Person,
    Phone,
    Case,
}

/// What the nearest telling word before a number says that it is.
fn kind_before(text: &str) -> Option<Before> {
    // Four words are near; a line may be as long as the file.
    // no law: how far apart words of one thought stand
    const NEAR: usize = 144;
    let from = text.char_indices().rev().take(NEAR).last().map_or(text.len(), |(at, _)| at);
    let text = &text[from..];
    let mut lines = text.rsplit('\n');
    let line = lines.next().unwrap_or_default();
    let above = if line.trim().is_empty() { lines.next().unwrap_or_default() } else { "" };
    let words = [line, above].into_iter().flat_map(|line| line.rsplit(|c: char| !c.is_alphabetic()));
    words.filter(|word| !word.is_empty()).take(4).find_map(|word| {
        let word = word.to_lowercase();
        let starts = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
        match () {
            () if starts(PERSON) => Some(Before::Person),
            () if starts(PHONE) => Some(Before::Phone),
            () if starts(CASE) => Some(Before::Case),
            () => None,
        }
    })
}

/// The day of birth in twelve digits.
fn born(digits: &str) -> Option<NaiveDate> {
    let part = |range: Range<usize>| digits.get(range)?.parse::<u32>().ok();
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    NaiveDate::from_ymd_opt(
        year.cast_signed(),
        month,
        if is_coordination(digits) { day - super::COORDINATION } else { day },
    )
}

fn is_coordination(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let day = digits.len().checked_sub(6).and_then(|at| digits.get(at..at + 2)).and_then(|day| day.parse::<u32>().ok());
    day.is_some_and(|day| day > super::COORDINATION)
}

/// Every scalar with its place, in the order of the file.
fn values(tree: &Tree) -> Vec<(Range<usize>, NodeId)> {
    let mut found = Vec::new();
    let mut open: Vec<NodeId> = tree.root().into_iter().collect();
    while let Some(node) = open.pop() {
        if tree.text(node).is_some() {
            let span = tree.span(node);
            found.push((span.start.offset..span.end.offset, node));
        }
        open.extend(tree.entries(node).map(|(_, value)| value));
        open.extend(tree.elements(node));
    }
    found.sort_unstable_by_key(|(range, _)| range.start);
    found
}

fn pointer_at(tree: &Tree, values: &[(Range<usize>, NodeId)], offset: usize) -> Pointer {
    let after = values.partition_point(|(range, _)| range.start <= offset);
    let value = values[..after].last().filter(|(range, _)| range.contains(&offset));
    value.map(|(_, node)| tree.pointer(*node)).unwrap_or_default()
}

/// Counts lines and columns once through the file.
struct Cursor<'a> {
    source: &'a str,
    position: Position,
}

impl Cursor<'_> {
    fn at(&mut self, offset: usize) -> Position {
        for character in self.source.get(self.position.offset..offset).unwrap_or_default().chars() {
            self.position.offset += character.len_utf8();
            self.position.column += 1;
            if character == '\n' {
                self.position.line += 1;
                self.position.column = 1;
            }
        }
        self.position
    }
}
