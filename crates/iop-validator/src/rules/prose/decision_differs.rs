//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_differs.md")]

use std::ops::Range;

use chrono::Datelike;
use iop_core::model::{Agreement, Decision, Stage};
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "prose/decision-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("decision_differs.md"),
    check,
};

/// What is said of another decision than those of this agreement.
const OTHER: &[&str] = &[
    "tidigare*",
    "föregående*",
    "budget*",
    "riktlinj*",
    "program*",
    "policy*",
    "strategi*",
    "taxa*",
    "reglement*",
    "upphäv*",
    "ramavtal*",
];

fn check(context: &Context<'_>) -> Answer {
    let decisions = &context.agreement.decisions;
    if decisions.is_empty() && context.agreement.case_number.is_none() {
        return Answer::does_not_apply("reason-no-decisions");
    }
    let numbers = case_numbers(context.agreement);
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            faults.extend(case_number(&said, &numbers));
            if said.words.iter().any(|word| word.is(&["beslut*", "godkän*", "bevilja*", "decided*", "granted"])) {
                faults.extend(of_decision(&said, decisions));
            }
        }
    }
    Answer::from_faults(faults)
}

/// A decision told with its body, day and paragraph, of which one is not that of the fact where the others are.
fn of_decision(said: &Said<'_>, decisions: &[Decision]) -> Option<Fault> {
    let mut days = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) if date.is_day() => Some((mention.range.clone(), date)),
        _ => None,
    });
    let (day_range, day) = days.next()?;
    // Two decisions in one sentence cannot be told apart, but a paragraph just after its day can. Days may share a year.
    let (next, shared) = (days.next(), said.days_of_year().next().is_some());
    if shared || next.is_some() {
        let all = [(day_range, day)].into_iter().chain(next).chain(days);
        let mut from = said.range.start;
        return all.into_iter().find_map(|(range, day)| {
            let before = from..range.start;
            from = range.end;
            let section = section_after(said, &range, day, decisions);
            section.or_else(|| body_before(said, &before, &range, day, decisions))
        });
    }
    let section = section(said);
    let body = |decision: &Decision| decision.body.known().is_some_and(|body| names_body(said, body));
    let same_day = |decision: &Decision| decision.date.known().is_some_and(|date| *date == day);
    let same_section = |decision: &Decision| {
        let own = decision.section.as_deref().map(digits);
        own.is_none() || section.is_none() || own == section.as_ref().map(|(_, number)| number.clone())
    };
    if decisions.iter().any(|decision| body(decision) && same_day(decision) && same_section(decision)) {
        return None;
    }
    let at = |wanted: &dyn Fn(&Decision) -> bool| decisions.iter().position(wanted);
    let fault = |range: Range<usize>, index: usize, key: &str, variant: &'static str| {
        let place = Pointer::root().key("decisions").index(index).key(key);
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant(variant);
        Some(fault.related(Spot::Value(place), "fact"))
    };
    if let Some(index) = at(&|decision| body(decision) && same_day(decision)) {
        return fault(section?.0, index, "section", "section");
    }
    let told = section.is_some();
    let whole = |decision: &Decision| body(decision) && told && decision.section.is_some() && same_section(decision);
    let own = |decision: &Decision| {
        body(decision)
            && said.has(&["överenskommelse*", "avtal*", "partnerskap*", "iop*", "agreement*"])
            && !said.has(OTHER)
    };
    let near = |decision: &Decision| {
        let same = |date: &StatedDate| {
            date.year() == day.year() || date.is_day() && date.first().with_year(day.year()) == Some(day.first())
        };
        decision.date.known().is_some_and(same)
    };
    let is_approval = said.has(&["godkän*", "anta*", "ingå*", "approv*"]);
    if let Some(index) = at(&|decision| {
        (whole(decision) && near(decision))
            || own(decision) && is_approval && decisions.len() == 1 && same_section(decision)
    }) {
        return fault(day_range, index, "date", "date");
    }
    // The body: its day and paragraph are those of the fact, and some other body is named.
    let index = at(&|decision| same_day(decision) && told && decision.section.is_some() && same_section(decision))?;
    // "Nämnden" is short for the committee of the fact.
    let own = decisions[index].body.known().map(|body| body.to_lowercase()).unwrap_or_default();
    let is_other = |word: &&Word| BODIES.iter().any(|ending| word.key.ends_with(ending)) && !own.ends_with(&word.key);
    let other = said.words.iter().find(is_other)?;
    fault(other.range.clone(), index, "body", "body")
}

/// "Den 26 november 2026, § 138", where the body that the sentence names took the decision of that day in another paragraph.
fn section_after(said: &Said<'_>, range: &Range<usize>, day: StatedDate, decisions: &[Decision]) -> Option<Fault> {
    let rest = said.passage.text.get(range.end..said.range.end)?;
    let sign = rest.find('§').filter(|at| !rest[..*at].contains(char::is_alphanumeric))?;
    let number = said.after(range, 1).find(|word| word.key.bytes().all(|byte| byte.is_ascii_digit()))?;
    let of_day = |(_, decision): &(usize, &Decision)| {
        let body = decision.body.known().is_some_and(|body| names_body(said, body));
        body && decision.date.known() == Some(&day)
    };
    let mut own = decisions.iter().enumerate().filter(of_day);
    let (index, decision) = own.next().filter(|_| own.next().is_none())?;
    let fact = decision.section.as_deref().map(digits)?;
    let place = Pointer::root().key("decisions").index(index).key("section");
    let words = Spot::Words(said.passage.pointer.clone(), range.end + sign..number.range.end);
    let fault = Fault::at(words).variant("section").related(Spot::Value(place), "fact");
    (fact != number.key).then_some(fault)
}

/// "Kulturnämnden den 26 november 2026, § 138", where another body took the decision of that day with that paragraph.
fn body_before(
    said: &Said<'_>,
    before: &Range<usize>,
    range: &Range<usize>,
    day: StatedDate,
    decisions: &[Decision],
) -> Option<Fault> {
    let rest = said.passage.text.get(range.end..said.range.end)?;
    rest.find('§').filter(|at| !rest[..*at].contains(char::is_alphanumeric))?;
    let number = said.after(range, 1).next()?;
    let is_own = |(_, decision): &(usize, &Decision)| {
        let section = decision.section.as_deref().map(digits);
        decision.date.known() == Some(&day) && section.as_ref() == Some(&number.key)
    };
    let mut own = decisions.iter().enumerate().filter(is_own);
    let (index, decision) = own.next().filter(|_| own.next().is_none())?;
    let fact = decision.body.known()?.to_lowercase();
    let mut words = said.words.iter().filter(|word| before.contains(&word.range.start));
    let other = words.rfind(|word| BODIES.iter().any(|end| word.key.ends_with(end)))?;
    let last = fact.split_whitespace().next_back()?;
    let same = fact.ends_with(&other.key) || other.key.ends_with(last);
    let place = Pointer::root().key("decisions").index(index).key("body");
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), other.range.clone())).variant("body");
    (!same).then(|| fault.related(Spot::Value(place), "fact"))
}

/// What the bodies that decide are called.
const BODIES: &[&str] = &["nämnden", "styrelsen", "fullmäktige", "utskottet", "nämnd"];

/// Whether the sentence names the body: every word of its name stands there.
fn names_body(said: &Said<'_>, body: &str) -> bool {
    let mut words = body.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).peekable();
    words.peek().is_some()
        && words.all(|name| {
            let stem = reader::stem(name);
            said.words.iter().any(|word| reader::stem(&word.key) == stem)
        })
}

/// The paragraph that the sentence tells, and its place.
fn section(said: &Said<'_>) -> Option<(Range<usize>, String)> {
    let text = said.text();
    let sign = text.find('§')?;
    let is_digits = |word: &&Word| word.key.bytes().all(|byte| byte.is_ascii_digit());
    let at = said.range.start + sign;
    let after = said.words.iter().filter(is_digits).find(|word| word.range.start > at && word.range.start - at <= 6)?;
    Some((at..after.range.end, after.key.clone()))
}

fn digits(section: &str) -> String {
    section.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect()
}

/// The case numbers among the facts, without spaces, and where they stand.
fn case_numbers(agreement: &Agreement) -> Vec<(String, Pointer)> {
    let root = Pointer::root();
    let mut numbers: Vec<(String, Pointer)> = Vec::new();
    numbers.extend(agreement.case_number.as_deref().map(|own| (plain(own), root.key("case_number"))));
    let lists = [
        ("decisions", agreement.decisions.iter().map(|own| own.case_number.as_deref()).collect::<Vec<_>>()),
        ("related", agreement.related.iter().map(|own| own.case_number.as_deref()).collect()),
        ("assessments", agreement.assessments.iter().map(|own| own.case_number.as_deref()).collect()),
    ];
    for (list, own) in lists {
        for (index, number) in own.into_iter().enumerate() {
            numbers.extend(number.map(|number| (plain(number), root.key(list).index(index).key("case_number"))));
        }
    }
    numbers
}

/// A case number that is almost one of the facts'.
fn case_number(said: &Said<'_>, numbers: &[(String, Pointer)]) -> Option<Fault> {
    const LABELS: [&str; 7] = ["dnr", "diarienr", "diarienummer", "ärendenummer", "ärende", "diarienumret", "case"];
    // A procurement has a case of its own.
    if said.has(&["annonser*", "anbud*", "upphandlingens", "advertis*", "tender*"]) {
        return None;
    }
    let label = said.words.iter().find(|word| LABELS.contains(&word.key.as_str()));
    // Without a label a number is known by the letters that it begins with, such as "KS".
    let from = match label {
        Some(label) => label.range.end,
        None => said.words.iter().find(|word| opens_number(word, numbers))?.range.start,
    };
    let rest = said.passage.text.get(from..said.range.end)?;
    let skipped = rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let number = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | ':' | ' ' | '\u{a0}');
    let body = &rest[skipped..];
    let last = body.char_indices().find(|(_, c)| !number(*c)).map_or(body.len(), |(at, _)| at);
    // No farther than the last digit of the number.
    let end = body[..last].rfind(|c: char| c.is_ascii_digit())? + 1;
    let told = body.get(..end)?;
    if !told.contains('/') && !told.contains('-') && !told.contains(':') {
        return None;
    }
    let own = plain(told);
    // no law: the letters of a case number
    if own.len() > 30
        || numbers.iter().any(|(number, _)| *number == own || number.ends_with(&own) || own.ends_with(number))
    {
        return None;
    }
    let (_, place) = numbers.iter().find(|(number, _)| strsim::damerau_levenshtein(number, &own) <= 2)?;
    // Another document of the same case: "ALN 2023-000164-3" beside "ALN 2023-000164-5".
    if numbers.iter().any(|(number, _)| case_of(number) == case_of(&own)) {
        return None;
    }
    let start = from + skipped;
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), start..start + end)).variant("case");
    Some(fault.related(Spot::Value(place.clone()), "fact"))
}

/// Whether the word is the letters that some case number begins with.
fn opens_number(word: &Word, numbers: &[(String, Pointer)]) -> bool {
    let letters = |number: &str| number.chars().take_while(|c| c.is_alphabetic()).collect::<String>();
    numbers.iter().any(|(number, _)| word.key == letters(number))
}

/// The case that a document belongs to, whose number ends with one more part; the number itself where it is a case's.
fn case_of(number: &str) -> &str {
    /// The digits of a document within its case.
    const DIGITS: usize = 3;
    let document = |(case, own): &(&str, &str)| {
        let (_, last) = case.rsplit_once(['-', '/', ':'])?;
        // "KS-2024-118" is a year and a number.
        let is_year = last.len() == 4 && (last.starts_with("19") || last.starts_with("20"));
        let short = (1..=DIGITS).contains(&own.len()) && own.bytes().all(|byte| byte.is_ascii_digit());
        (short && !is_year && last.ends_with(|c: char| c.is_ascii_digit())).then_some(())
    };
    number.rsplit_once(['-', ':']).filter(|parts| document(parts).is_some()).map_or(number, |(case, _)| case)
}

/// The number in lower case without spaces.
fn plain(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
