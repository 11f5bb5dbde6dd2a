//! Its page is the Markdown file beside this one.
#![doc = include_str!("related_differs.md")]

use std::ops::Range;

use chrono::Datelike;
use iop_core::model::{Agreement, Related, RelatedKind, Stage};
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::{names_of, phrase};
use crate::rules::words::{AGREEMENT, EARLIER};

pub(super) const RULE: Rule = Rule {
    id: "prose/related-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("related_differs.md"),
    check,
};

/// How a text says on what day a paper was decided or made.
const DECIDED: &[&str] = &[
    "antog*",
    "antag*",
    "beslut*",
    "fastställ*",
    "daterad*",
    "dagtecknad*",
    "undertecknad*",
    "ingick*",
    "adopted",
    "dated",
    "decided",
    "signed",
];

/// Words of the agreement before this one.
const BEFORE: &[&[&str]] = &[EARLIER, &["senast*", "last"]];

/// The letters that a title of one word has at least, for it to name one paper.
const LETTERS: usize = 8;

/// Another paper as the text may name it.
struct Named<'a> {
    index: usize,
    related: &'a Related,
    /// The title up to its first year, and the same without whose it is.
    titles: Vec<String>,
    /// The years of the title.
    years: Vec<i32>,
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let owners = [names_of(agreement, true), names_of(agreement, false)].concat();
    let named: Vec<Named<'_>> =
        agreement.related.iter().enumerate().filter_map(|related| named(related, &owners)).collect();
    let predecessor = predecessor(agreement);
    if named.is_empty() && predecessor.is_none() {
        return Answer::does_not_apply("reason-no-related");
    }
    let own = Pointer::root().key("related");
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| !own.contains(&passage.pointer)) {
        for said in said::all(passage) {
            for paper in &named {
                let Some(title) = said.bytes(&paper.titles) else { continue };
                faults.extend(other_years(&said, paper, title.end));
                faults.extend(other_day(&said, paper, agreement));
            }
            faults.extend(predecessor.and_then(|(index, first, last)| other_term(&said, index, first, last)));
        }
    }
    Answer::from_faults(faults)
}

fn named<'a>((index, related): (usize, &'a Related), owners: &[String]) -> Option<Named<'a>> {
    /// The words that a title has at least, for it to name one paper when nothing says whose it is.
    const WORDS: usize = 3;
    let words = phrase(related.title.known()?);
    let years: Vec<i32> = words.split(' ').filter_map(reader::year).collect();
    let title: Vec<&str> = words.split(' ').take_while(|word| reader::year(word).is_none()).collect();
    let title = title.join(" ");
    let long = title.contains(' ') || title.chars().count() >= LETTERS;
    // "Kommunens program mot våld" is "programmet mot våld" where the text tells who adopted it.
    let own = owners.iter().find_map(|owner| title.strip_prefix(owner.as_str())?.strip_prefix(' '));
    let own = own.filter(|own| own.split(' ').count() >= WORDS);
    let own = own.and_then(|own| own.split_once(' ')).map(|(head, rest)| format!("{head}* {rest}"));
    let titles = own.into_iter().chain([title]).collect();
    long.then_some(Named { index, related, titles, years })
}

/// "Strategi 2022–2026", where the title has "2022–2027".
fn other_years(said: &Said<'_>, paper: &Named<'_>, end: usize) -> Option<Fault> {
    let start = said.words.partition_point(|word| word.range.start < end);
    let told = said.words[start..].iter().map_while(|word| Some((word.range.clone(), reader::year(&word.key)?)));
    let told: Vec<(Range<usize>, i32)> = told.take(2).collect();
    let ((first, _), (last, _)) = (told.first()?, told.last()?);
    let same = told.iter().map(|(_, year)| *year).eq(paper.years.iter().copied());
    // A year alone may be that of the decision.
    if same || told.len() != paper.years.len() || paper.years.is_empty() {
        return None;
    }
    let spot = Spot::Words(said.passage.pointer.clone(), first.start..last.end);
    Some(Fault::at(spot).related(Spot::Value(place(paper.index, "title")), "fact").variant("years"))
}

/// "Som fullmäktige antog den 30 oktober 2022", where the paper is of another day.
fn other_day(said: &Said<'_>, paper: &Named<'_>, agreement: &Agreement) -> Option<Fault> {
    let fact = paper.related.dated.known().filter(|day| day.is_day())?;
    let mut days = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(day) if day.is_day() => Some((mention.range.clone(), day)),
        _ => None,
    });
    let (range, told) = days.next().filter(|_| days.next().is_none())?;
    let known = |day: &StatedDate| day.first() == told.first();
    let decided = agreement.decisions.iter().filter_map(|decision| decision.date.known());
    let others =
        agreement.related.iter().flat_map(|one| [one.dated.known(), one.from.known(), one.to.known()]).flatten();
    if !said.has(DECIDED) || decided.chain(others).chain(agreement.dated.known()).any(known) {
        return None;
    }
    let spot = Spot::Words(said.passage.pointer.clone(), range);
    let fault = Fault::at(spot).related(Spot::Value(place(paper.index, "dated")), "fact").variant("day");
    Some(fault.arg("told", told).arg("fact", *fact))
}

/// The only agreement before this one, with the years of its term.
fn predecessor(agreement: &Agreement) -> Option<(usize, i32, i32)> {
    let all = agreement.related.iter().enumerate();
    let mut all = all.filter(|(_, one)| one.kind.known() == Some(&RelatedKind::Predecessor));
    let (index, one) = all.next().filter(|_| all.next().is_none())?;
    Some((index, one.from.known()?.first().year(), one.to.known()?.last().year()))
}

/// "Den förra överenskommelsen, 2020–2023", where it was for 2021–2023.
fn other_term(said: &Said<'_>, index: usize, first: i32, last: i32) -> Option<Fault> {
    if !said.has_any(BEFORE) {
        return None;
    }
    let paper = said.find(AGREEMENT)?;
    let pairs = said.words.windows(2).enumerate().skip(paper + 1);
    let mut told = pairs.filter_map(|(at, pair)| Some((at, reader::year(&pair[0].key)?, reader::year(&pair[1].key)?)));
    let (at, from, to) = told.next().filter(|(at, ..)| at - paper <= 4)?;
    let range = said.words[at].range.start..said.words[at + 1].range.end;
    let spot = Spot::Words(said.passage.pointer.clone(), range);
    let fault = || Fault::at(spot).related(Spot::Value(place(index, "from")), "fact").variant("term");
    ((from, to) != (first, last) && from < to).then(fault)
}

fn place(index: usize, key: &str) -> Pointer {
    Pointer::root().key("related").index(index).key(key)
}
