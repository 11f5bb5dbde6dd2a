//! Its page is the Markdown file beside this one.
#![doc = include_str!("case_number_after_date.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "form/case-number-after-date",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("case_number_after_date.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let root = Pointer::root();
    let mut any = false;
    let mut faults = Vec::new();
    // The day of the paper, and of each decision, with the case number that must have been there.
    let own = agreement.case_number.as_deref().and_then(|number| Some((year(number)?, root.key("case_number"))));
    let dated = agreement.dated.known().map(|date| (*date, root.key("dated")));
    let mut compare = |number: Option<&(i32, Pointer)>, day: Option<&(StatedDate, Pointer)>| {
        let (Some((year, place)), Some((date, day))) = (number, day) else { return };
        any = true;
        if *year > date.year() {
            let fault = Fault::at(Spot::Value(place.clone())).related(Spot::Value(day.clone()), "day");
            faults.push(fault.arg("year", year.to_string()).arg("date", *date));
        }
    };
    compare(own.as_ref(), dated.as_ref());
    for (index, decision) in agreement.decisions.iter().enumerate() {
        let place = root.key("decisions").index(index);
        let number = decision.case_number.as_deref().and_then(|number| Some((year(number)?, place.key("case_number"))));
        let date = decision.date.known().map(|date| (*date, place.key("date")));
        compare(number.as_ref(), date.as_ref());
    }
    for (index, related) in agreement.related.iter().enumerate() {
        let place = root.key("related").index(index);
        let number = related.case_number.as_deref().and_then(|number| Some((year(number)?, place.key("case_number"))));
        let date = related.dated.known().map(|date| (*date, place.key("dated")));
        compare(number.as_ref(), date.as_ref());
    }
    for sentence in context.passages.iter().flat_map(said::all) {
        for (range, year) in numbers(&sentence) {
            any = true;
            let words = || Fault::at(Spot::Words(sentence.passage.pointer.clone(), range.clone()));
            let beside =
                beside(&sentence, &range).map(|(day, date)| (Spot::Words(sentence.passage.pointer.clone(), day), date));
            let paper = || dated.as_ref().map(|(date, place)| (Spot::Value(place.clone()), *date));
            if let Some((day, date)) = beside.or_else(paper).filter(|(_, date)| year > date.year()) {
                faults.push(words().related(day, "day").arg("year", year.to_string()).arg("date", date));
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-case-year");
    }
    Answer::from_faults(faults)
}

/// The case numbers that a sentence tells, "SN 2026/00118" or "dnr 2026-118", with their years.
fn numbers(sentence: &Said<'_>) -> Vec<(Range<usize>, i32)> {
    /// What is called so.
    const LABELS: &[&str] = &["dnr", "diarienr", "diarienummer", "diarienumret", "ärendenummer", "ärende", "ärendet"];
    /// The letters that begin the number of an act, a bill, a report or a judgment.
    const OTHERS: &[&str] = &["SFS", "EU", "EG", "SOU", "DS", "HFD", "NJA", "RÅ", "ISO", "COM", "KOM", "SKR"];
    /// The most letters of a register.
    const LETTERS: usize = 6;
    let text = sentence.text();
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut found = Vec::new();
    for (at, _) in text.match_indices(|c: char| c.is_ascii_digit()) {
        let before = &text[..at];
        if before.ends_with(|c: char| c.is_ascii_digit()) || digits(at) != 4 {
            continue;
        }
        if let Some(number) = ends_in_year(text, at, LABELS) {
            found.push((
                sentence.range.start + number.start..sentence.range.start + number.end,
                year(&text[at..at + 4]).unwrap_or_default(),
            ));
            continue;
        }
        let (mark, serial) = (text[at + 4..].chars().next(), at + 5);
        let joined = mark.is_some_and(|mark| matches!(mark, '/' | '-' | '.' | ':'));
        let end = serial + if joined { digits(serial) } else { 0 };
        // "2026-03-01" is a day, "2025-2028" are years.
        let is_day = joined && text[end..].starts_with('-');
        if end < serial + 2 || is_day || mark == Some('-') && end == serial + 4 {
            continue;
        }
        let lead = before.trim_end_matches([' ', '\u{a0}', '-', '.', ':', '/']);
        let letters = &lead[lead.trim_end_matches(char::is_alphabetic).len()..];
        let register = (1..=LETTERS).contains(&letters.chars().count())
            && letters.chars().all(char::is_uppercase)
            && !OTHERS.contains(&letters)
            && !letters.ends_with("FS");
        let Some(year) =
            year(&text[at..at + 4]).filter(|_| register || LABELS.contains(&letters.to_lowercase().as_str()))
        else {
            continue;
        };
        let from = sentence.range.start + if register { lead.len() - letters.len() } else { at };
        found.push((from..sentence.range.start + end, year));
    }
    found
}

/// The whole of a number that ends in the year at a place, "dnr 801-1234-2022".
fn ends_in_year(text: &str, at: usize, labels: &[&str]) -> Option<Range<usize>> {
    let before = &text[..at];
    let lead = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    let parts = before[lead.len()..].strip_suffix('-')?;
    let whole = parts.split('-').all(|part| !part.is_empty()) && parts.len() > 4;
    let ends = !text[at + 4..].starts_with(|c: char| c == '-' || c == '/' || c.is_ascii_digit());
    let word = lead.trim_end().rsplit(|c: char| !c.is_alphabetic()).next()?.to_lowercase();
    (whole && ends && labels.contains(&word.as_str()) && year(&text[at..at + 4]).is_some())
        .then_some(lead.len()..at + 4)
}

/// The day that a case number stands with: the only one of the sentence, with no more than a few words between.
fn beside(sentence: &Said<'_>, number: &Range<usize>) -> Option<(Range<usize>, StatedDate)> {
    const BETWEEN: usize = 4;
    let mut days = sentence.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) if date.is_day() && !number.contains(&mention.range.start) => {
            Some((mention.range.clone(), date))
        }
        _ => None,
    });
    let (day, date) = days.next().filter(|_| days.next().is_none())?;
    let (first, last) = if day.end <= number.start { (&day, number) } else { (number, &day) };
    let between = sentence.words.iter().filter(|word| first.end <= word.range.start && word.range.end <= last.start);
    (between.count() <= BETWEEN).then_some((day, date))
}

/// The year that a case number bears: its only run of four digits that can be one.
fn year(number: &str) -> Option<i32> {
    let runs = number.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() == 4);
    // no law: what may be a year
    let mut years = runs.filter_map(|run| run.parse::<i32>().ok()).filter(|year| (1900..2100).contains(year));
    let first = years.next()?;
    years.next().is_none().then_some(first)
}
