//! Its page is the Markdown file beside this one.
#![doc = include_str!("case_misquoted.md")]

use std::ops::Range;

use iop_core::StatedDate;
use iop_core::model::Stage;
use iop_law::{Basis, Case};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "references/case-misquoted",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Case { case: "HFD 2020 ref. 15" }, Basis::Case { case: "KamR Göteborg 3556-18" }, Basis::Logic],
    waivable: true,
    page: include_str!("case_misquoted.md"),
    check,
};

/// A yearbook of cases: how it is cited, the court that it is of, and the years that it covers.
struct Yearbook {
    short: &'static str,
    court: &'static [&'static str],
    first: i32,
    last: i32,
}

const fn yearbook(short: &'static str, court: &'static [&'static str], first: i32, last: i32) -> Yearbook {
    Yearbook { short, court, first, last }
}

const HIGHEST: &[&str] = &["högsta förvaltningsdomstol*", "regeringsrätt*", "supreme administrative court*"];
/// The yearbooks that a lawyer cites. The court of `RÅ` was renamed on 1 January 2011, and its yearbook with it.
const YEARBOOKS: &[Yearbook] = &[
    yearbook("hfd", HIGHEST, 2011, i32::MAX), // no law: its first year
    yearbook("rå", HIGHEST, 1909, 2010),      // no law: its first year and its last
    yearbook("nja", &["högsta domstol*", "supreme court*"], 1874, i32::MAX), // no law: its first year
    yearbook("rh", &["*hovrätt*", "court of appeal*"], 1980, i32::MAX), // no law: its first year
    yearbook("ad", &["arbetsdomstol*", "labour court*"], 1929, i32::MAX), // no law: its first year
    yearbook("mig", &["migrationsöverdomstol*"], 2006, i32::MAX), // no law: its first year
    yearbook("möd", &["miljööverdomstol*", "mark och miljööverdomstol*"], 1999, i32::MAX), // no law: its first year
];

/// Words for a court, as they begin its name.
const COURTS: &[&str] = &[
    "högsta förvaltningsdomstol*",
    "högsta domstol*",
    "regeringsrätt*",
    "kammarrätt*",
    "förvaltningsrätt*",
    "tingsrätt*",
    "*hovrätt*",
    "arbetsdomstol*",
    "eu domstol*",
    "supreme administrative court*",
    "supreme court*",
    "labour court*",
];
/// Words by which one court has to do with what another decided.
const BETWEEN: &[&str] = &[
    "överklag*",
    "fastställ*",
    "ändra*",
    "avslog*",
    "upphäv*",
    "efter",
    "hänvis*",
    "tilläm*",
    "jämför",
    "jfr",
    "stöd",
    "mot bakgrund",
    "following",
    "appeal*",
];
/// Words by which a sentence is about a partnership or its procurement.
const PARTNERSHIP: &[&str] =
    &["idébur*", "iop", "*partnerskap*", "tjänstekontrakt*", "äldreboende*", "upphandlingsskadeavgift*"];
/// Words beside the day or the number of a judgment.
const JUDGMENT: &[&str] =
    &["dom", "domen", "avgörande*", "avgjorde*", "avgjord*", "dömde", "meddela*", "judgment*", "decided"];

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut faults = Vec::new();
    for sentence in context.passages.iter().flat_map(said::all) {
        let cited: Vec<_> = citations(&sentence).collect();
        let numbers: Vec<_> = numbers(&sentence).collect();
        any |= !cited.is_empty() || !numbers.is_empty();
        faults.extend(cited.iter().find_map(|one| of_yearbook(context, &sentence, one)));
        faults.extend(cited.iter().find_map(|one| near_case(context, &sentence, one)));
        let case = known(context, &sentence, &cited, &numbers);
        faults.extend(case.and_then(|case| of_case(context, &sentence, case, &cited, &numbers)));
    }
    if !any {
        return Answer::does_not_apply("reason-no-case-cited");
    }
    Answer::from_faults(faults)
}

/// A case as it is cited: "HFD 2020 ref. 15".
struct Citation {
    book: &'static Yearbook,
    year: i32,
    number: Option<String>,
    /// Its first and last word.
    from: usize,
    to: usize,
}

fn citations<'a>(sentence: &'a Said<'a>) -> impl Iterator<Item = Citation> + 'a {
    (0..sentence.words.len()).filter_map(|at| {
        let book = YEARBOOKS.iter().find(|book| sentence.key(at) == book.short)?;
        let year = sentence.key(at + 1);
        let year = year.parse().ok().filter(|_| year.len() == 4)?;
        let mark = matches!(sentence.key(at + 2), "ref" | "referat" | "not" | "nr" | "s" | "sid");
        let number = sentence.key(at + if mark { 3 } else { 2 });
        let digits = number.starts_with(|c: char| c.is_ascii_digit());
        let number = (mark && digits).then(|| number.to_owned());
        Some(Citation { book, year, to: if number.is_some() { at + 3 } else { at + 1 }, number, from: at })
    })
}

/// The numbers of cases at a court, "3165-19", each with its place.
fn numbers<'a>(sentence: &'a Said<'a>) -> impl Iterator<Item = (Range<usize>, String)> + 'a {
    (0..sentence.words.len()).filter_map(|at| {
        let digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        let (number, year) = (sentence.key(at), sentence.key(at + 1));
        // no law: how courts number cases
        let sized = (3..=5).contains(&number.len()) && year.len() == 2 && digits(number) && digits(year);
        let raw = sentence.raw_between(at, at + 1).replace('–', "-");
        (sized && raw == format!("{number}-{year}"))
            .then(|| (sentence.words[at].range.start..sentence.words[at + 1].range.end, raw))
    })
}

/// A yearbook of another court than the one that is named, or of a year that it does not cover or that is to come.
fn of_yearbook(context: &Context<'_>, sentence: &Said<'_>, one: &Citation) -> Option<Fault> {
    let spot = sentence.spot_between(one.from, one.to);
    let cited = sentence.raw_between(one.from, one.to).to_owned();
    if one.year > chrono::Datelike::year(&context.date) || one.year < one.book.first || one.year > one.book.last {
        return Some(Fault::at(spot).variant("year").arg("cited", cited));
    }
    // A court that is named after it is told of for itself.
    let named = sentence.find(COURTS).is_some_and(|named| named < one.from);
    let other = named && !sentence.has(one.book.court) && !sentence.has(BETWEEN);
    other.then(|| {
        let fault = Fault::at(sentence.mark(COURTS)).variant("court").arg("cited", cited);
        fault.related(spot, "cited")
    })
}

/// A citation that is no case known here, but nearly one that is about the same: another year, or the same digits.
fn near_case(context: &Context<'_>, sentence: &Said<'_>, one: &Citation) -> Option<Fault> {
    /// How far a year is off that was written by mistake.
    const NEAR: u32 = 3;
    let number = one.number.as_deref()?;
    let id = |case: &Case| said_id(case).filter(|(book, ..)| book == one.book.short);
    let same = |case: &&Case| id(case).is_some_and(|(_, year, own)| year == one.year && own == number);
    if context.law.cases().any(|case| same(&case)) {
        return None;
    }
    let near = |case: &&Case| {
        id(case).is_some_and(|(_, year, own)| {
            let turned = own.chars().rev().eq(number.chars());
            own == number && year.abs_diff(one.year) <= NEAR && sentence.has(PARTNERSHIP)
                || year == one.year && turned && sentence.has(PARTNERSHIP)
                || sentence.has(&subjects(case))
        })
    };
    let case = context.law.cases().find(near)?;
    let fault = Fault::at(sentence.spot_between(one.from, one.to));
    let cited = sentence.raw_between(one.from, one.to).to_owned();
    Some(fault.arg("cited", cited).arg("case", case.id.clone()))
}

/// The yearbook, the year and the number of a case that is cited so.
fn said_id(case: &Case) -> Option<(String, i32, String)> {
    let words = reader::words(&case.id, 0..case.id.len());
    let year = words.get(1)?.key.parse().ok()?;
    Some((words.first()?.key.clone(), year, words.last()?.key.clone()))
}

/// The names in what a case was about.
fn subjects(case: &Case) -> Vec<String> {
    const COMMON: &[&str] = &["stiftelsen", "kommun"];
    let words = case.subject.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_uppercase));
    // no law: shorter names stand in other words
    let names = words.map(str::to_lowercase).filter(|word| word.chars().count() > 5);
    names.filter(|word| !COMMON.contains(&word.as_str())).map(|word| format!("{word}*")).collect()
}

/// The only case known here that the sentence cites.
fn known<'a>(
    context: &'a Context<'_>,
    sentence: &Said<'_>,
    cited: &[Citation],
    numbers: &[(Range<usize>, String)],
) -> Option<&'a Case> {
    let by_id = |case: &&Case| {
        said_id(case).is_some_and(|(book, year, number)| {
            let same =
                |one: &Citation| one.book.short == book && one.year == year && one.number.as_ref() == Some(&number);
            cited.iter().any(same)
        })
    };
    let by_number = |case: &&Case| numbers.iter().any(|(_, own)| case.number.as_ref() == Some(own));
    let mut cases = context.law.cases().filter(|case| by_id(case) || by_number(case));
    let case = cases.next()?;
    (cases.next().is_none() && cited.len() < 2 && !sentence.has(BETWEEN)).then_some(case)
}

/// What a sentence says of a case otherwise than it is: its court, its number or its day.
fn of_case(
    context: &Context<'_>,
    sentence: &Said<'_>,
    case: &Case,
    cited: &[Citation],
    numbers: &[(Range<usize>, String)],
) -> Option<Fault> {
    let fault = |spot: Spot, is: String| Fault::at(spot).variant("differs").arg("case", case.id.clone()).arg("is", is);
    let own = case.number.as_deref().unwrap_or_default();
    if let (Some((range, told)), false) = (numbers.first().filter(|(_, told)| told != own), own.is_empty()) {
        let other = context.law.cases().any(|other| other.number.as_ref() == Some(told));
        let spot = Spot::Words(sentence.passage.pointer.clone(), range.clone());
        return (!other && numbers.len() == 1).then(|| fault(spot, own.to_owned()));
    }
    if let (Some(at), true) = (sentence.find(COURTS), cited.is_empty()) {
        let words = reader::words(&case.court, 0..case.court.len());
        let court: Vec<String> = words.iter().map(|word| format!("{}*", word.key)).collect();
        let phrase = court.join(" ");
        if !sentence.has(&[phrase]) {
            let end = at + words.len().saturating_sub(1);
            return Some(fault(sentence.spot_between(at, end), case.court.clone()));
        }
    }
    let decided = case.decided?;
    let day = sentence.mentions.iter().find_map(|one| match one.what {
        What::Date(date) => {
            let near = |word: &Word| word.is(JUDGMENT);
            let of_judgment = sentence.before(&one.range, 4).any(near) || sentence.after(&one.range, 3).any(near);
            let within_id = cited.iter().any(|own| {
                let (from, to) = (&sentence.words[own.from].range, &sentence.words[own.to].range);
                (from.start..to.end).contains(&one.range.start)
            });
            let wrong = StatedDate::Day(decided).cmp_stated(&date).is_some_and(std::cmp::Ordering::is_ne);
            (of_judgment && !within_id && wrong).then(|| one.range.clone())
        }
        _ => None,
    })?;
    let spot = Spot::Words(sentence.passage.pointer.clone(), day);
    Some(Fault::at(spot).variant("day").arg("case", case.id.clone()).arg("is", StatedDate::Day(decided)))
}
