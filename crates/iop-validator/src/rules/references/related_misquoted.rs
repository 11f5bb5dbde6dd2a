//! Its page is the Markdown file beside this one.
#![doc = include_str!("related_misquoted.md")]

use std::ops::Range;

use iop_core::StatedDate;
use iop_core::model::{Related, RelatedKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::at;
use crate::rules::words::{AGREEMENT, EARLIER};

pub(super) const RULE: Rule = Rule {
    id: "references/related-misquoted",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("related_misquoted.md"),
    check,
};

/// How the day of a paper is told after its name.
const MADE: &[&str] = &[
    "antagen",
    "antagna",
    "antogs",
    "antagits",
    "antaget",
    "beslutad",
    "beslutade",
    "beslutades",
    "beslutats",
    "fastställd",
    "fastställda",
    "fastställdes",
    "fastställts",
    "daterad",
    "daterat",
    "daterade",
    "undertecknad",
    "undertecknat",
    "undertecknades",
    "ingånget",
    "ingången",
    "ingicks",
    "adopted",
    "dated",
    "signed",
    "approved",
];

/// The same told by who made it: "som fullmäktige antog".
const BY_WHOM: &[&str] = &["antog", "fastställde", "undertecknade", "ingick"];

/// What is told of another version.
const CHANGED: &[&str] = &["ändra*", "revider*", "förläng*", "aktualiser*", "amended", "revised", "extended"];

/// How the agreement before this one is spoken of.
const BEFORE: &[&[&str]] = &[EARLIER, &["senast*"]];

/// A related paper, and how the title that it is known by divides.
struct Paper<'a> {
    index: usize,
    related: &'a Related,
    /// The words of the title before its years, as stems.
    name: Vec<String>,
    /// Its first and last year.
    years: Option<(i32, i32)>,
}

fn check(context: &Context<'_>) -> Answer {
    let papers: Vec<_> = context.agreement.related.iter().enumerate().filter_map(paper).collect();
    if papers.is_empty() {
        return Answer::does_not_apply("reason-nothing-related");
    }
    let faults = context.passages.iter().flat_map(said::all).flat_map(|said| judge(context, &papers, &said));
    Answer::from_faults(faults.collect())
}

fn paper((index, related): (usize, &Related)) -> Option<Paper<'_>> {
    let title = related.title.known()?;
    let words = reader::words(title, 0..title.len());
    let name =
        words.iter().take_while(|word| reader::year(&word.key).is_none()).map(|word| reader::stem(&word.key)).collect();
    let mut told = words.iter().filter_map(|word| reader::year(&word.key));
    let titled = told.next().zip(told.next());
    let terms = || Some((related.from.known()?.year(), related.to.known()?.year()));
    Some(Paper { index, related, name, years: titled.or_else(terms) })
}

fn judge(context: &Context<'_>, papers: &[Paper<'_>], said: &Said<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let named: Vec<_> = papers.iter().filter_map(|paper| Some((paper, after_name(said, &paper.name)?))).collect();
    for (paper, after) in &named {
        // With at most "för åren" between.
        let told = years(said, *after, 2);
        let own_years = told.as_ref().is_none_or(|(_, told)| Some(*told) == paper.years);
        faults.extend(told.and_then(|told| other_years(papers, paper, told)));
        if own_years && named.len() == 1 {
            faults.extend(other_day(context, paper, said, *after));
        }
    }
    let mut before = papers.iter().filter(|paper| paper.related.kind.known() == Some(&RelatedKind::Predecessor));
    if let (Some(paper), None) = (before.next(), before.next())
        && faults.is_empty()
        && said.has_any(BEFORE)
        && said.has_any(&[AGREEMENT, &["*avtal", "*avtalet"]])
    {
        let told = years(said, 0, said.words.len()).filter(|(_, told)| Some(*told) != own_term(context));
        faults.extend(told.and_then(|told| other_years(papers, paper, told)));
    }
    faults
}

/// The place of the word after the name of a paper.
fn after_name(said: &Said<'_>, name: &[String]) -> Option<usize> {
    // no law: a name of one short word is no name
    let telling = name.len() > 1 || name.iter().any(|word| word.chars().count() >= 8);
    let last = said.words.len().checked_sub(name.len())?;
    let stands = |from: usize| name.iter().zip(&said.words[from..]).all(|(own, word)| reader::has_stem(&word.key, own));
    (telling && !name.is_empty()).then(|| (0..=last).find(|from| stands(*from)))?.map(|from| from + name.len())
}

/// The first two years that stand beside each other, no more than `skip` words after `from`, and where.
fn years(said: &Said<'_>, from: usize, skip: usize) -> Option<(Spot, (i32, i32))> {
    let year = |at: usize| said.words.get(at).and_then(|word| reader::year(&word.key));
    (from..=from + skip).find_map(|at| Some((said.spot_between(at, at + 1), (year(at)?, year(at + 1)?))))
}

/// The years of a paper told otherwise: one end is right and the other is not, and no other paper has them.
fn other_years(papers: &[Paper<'_>], paper: &Paper<'_>, (spot, told): (Spot, (i32, i32))) -> Option<Fault> {
    let own = paper.years?;
    let half = (told.0 == own.0) != (told.1 == own.1);
    if !half || papers.iter().any(|other| other.years == Some(told)) {
        return None;
    }
    let words = |(from, to): (i32, i32)| format!("{from}–{to}");
    let key = if paper.related.from.known().is_none() { "title" } else { "from" };
    let fault = Fault::at(spot).related(Spot::Value(at("related", paper.index).key(key)), "fact");
    Some(fault.arg("told", words(told)).arg("fact", words(own)))
}

/// The day of a paper told otherwise.
fn other_day(context: &Context<'_>, paper: &Paper<'_>, said: &Said<'_>, after: usize) -> Option<Fault> {
    let own = paper.related.dated.known().copied().filter(|day| day.is_day())?;
    let (place, told) = day(said)?;
    let next = said.words.partition_point(|word| word.range.start < place.start);
    let between = said.words.get(after..next)?;
    let has = |phrases: &[&str]| between.iter().any(|word| word.is(phrases));
    let made = has(MADE) || has(&["som", "vilken", "vilket"]) && has(BY_WHOM);
    if told == own || !made || has(CHANGED) || is_decision(context, told) {
        return None;
    }
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), place)).variant("day");
    let fault = fault.related(Spot::Value(at("related", paper.index).key("dated")), "fact");
    Some(fault.arg("told", told).arg("fact", own))
}

/// The one day that the sentence tells.
fn day(said: &Said<'_>) -> Option<(Range<usize>, StatedDate)> {
    let mut days = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) if date.is_day() => Some((mention.range.clone(), date)),
        _ => None,
    });
    days.next().filter(|_| days.next().is_none())
}

/// Whether a decision on this agreement was made that day: then the sentence may tell of that.
fn is_decision(context: &Context<'_>, day: StatedDate) -> bool {
    context.agreement.decisions.iter().any(|decision| decision.date.known() == Some(&day))
}

/// The first and the last year of this agreement.
fn own_term(context: &Context<'_>) -> Option<(i32, i32)> {
    let period = context.agreement.period.as_ref()?;
    Some((period.start.known()?.year(), period.end.known()?.year()))
}
