//! Its page is the Markdown file beside this one.
#![doc = include_str!("rate_exceeds_term.md")]

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::Datelike as _;
use iop_core::model::{Agreement, Basis as Time, ClauseKind, Stage, Target};
use iop_core::{Due, Duration, Frequency, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::{extension, no_term};

pub(super) const RULE: Rule = Rule {
    id: "period/rate-exceeds-term",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("rate_exceeds_term.md"),
    check,
};

/// A term that lacks no whole month of a year, or is as long as a school year, gives a year's number its time.
const YEAR: Duration = Duration::new(11, TimeUnit::Month);
const SCHOOL_YEAR: Duration = Duration::new(9, TimeUnit::Month);

/// So many other places are named; who corrects them sees the rest.
const MOST: usize = 12;

/// Words of what is done together or for each other.
const DONE: &[&str] = &[
    "håller",
    "hålls",
    "hålla",
    "ordna*",
    "anordna*",
    "arrangera*",
    "genomför*",
    "bjud*",
    "inbjud*",
    "träffa*",
    "möts",
    "mötas",
    "samla*",
    "ses",
    "besök",
    "besöks",
    "besöker",
    "redovisa*",
    "utvärdera*",
    "följs upp",
    "följer upp",
    "följa upp",
    "lämna*",
    "erbjud*",
    "utbilda*",
    "informera*",
    "stäms av",
    "stämmer av",
    "rapportera*",
    "sammanträder",
    "skicka*",
    "publicera*",
    "kallar",
    "kallas",
    "hold*",
    "meet*",
    "arrange*",
    "invite*",
    "report*",
];

/// Those who do things by the year whatever the term is.
const OTHERS: &[&str] = &[
    "*gruppen",
    "*rådet",
    "*fullmäktige",
    "*nämnden",
    "riksförbund*",
    "*myndigheten",
    "årsmöte*",
    "den som",
    "de som",
];

/// Words that say how much of a year's number falls within the term.
const PRO_RATA: &[&str] = &[
    "*proportion*",
    "pro rata",
    "*omräkn*",
    "*räknas om*",
    "*årstakt*",
    "i förhållande till avtalstid*",
    "*delår*",
    "*motsvarande andel*",
    "*helårsbasis*",
    "*annualis*",
    "*annualiz*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some((first, last)) = derive::term(agreement) else { return no_term(agreement) };
    // From one calendar year to the next it is a school year or a season; within one year a month is lacking.
    let within = first.year() == last.year();
    let whole =
        if within { YEAR.after(first).is_none_or(|end| last >= end) } else { !SCHOOL_YEAR.is_longer_than(first, last) };
    if whole {
        return Answer::does_not_apply("reason-term-is-a-year");
    }
    if extension(agreement).is_some() {
        return Answer::does_not_apply("reason-term-extends");
    }
    let mut faults = reports(agreement);
    let numbers = numbers(context);
    // A text is searched only where a number could need its help.
    if !numbers.is_empty() && !said::anywhere(context, PRO_RATA) {
        // One rule for all of them would settle it: they are told once.
        let also: Vec<Spot> = numbers.iter().skip(1).take(MOST).map(|fault| fault.spot.clone()).collect();
        let first = numbers.into_iter().next();
        faults.extend(first.map(|first| also.into_iter().fold(first, |fault, spot| fault.related(spot, "also"))));
    }
    let period = Pointer::root().key("period");
    Answer::from_faults(faults.into_iter().map(|fault| fault.related(Spot::Key(period.clone()), "term")).collect())
}

/// Reports of every year whose day never comes.
fn reports(agreement: &Agreement) -> Vec<Fault> {
    let reports = agreement.reports.iter().enumerate();
    let never = reports.filter_map(|(index, report)| {
        let due = *report.due.known().filter(|due| matches!(due, Due::EveryYear { .. }))?;
        derive::due_days(agreement, due)?.is_empty().then_some((index, due))
    });
    let place = |index| Spot::Value(Pointer::root().key("reports").index(index).key("due"));
    never.map(|(index, due)| Fault::at(place(index)).variant("report").arg("due", due)).collect()
}

/// The first thing that is put in by the year, as hours or as money.
fn given(agreement: &Agreement) -> Option<Fault> {
    let funding = agreement.funding.as_ref()?;
    let index = funding.contributions.iter().position(|one| one.per.known() == Some(&Frequency::Year))?;
    let place = Pointer::root().key("funding").key("contributions").index(index);
    Some(Fault::at(Spot::Value(place.key("per"))).variant("given"))
}

/// The first thing that is to come again only when the term is over.
fn recurring(context: &Context<'_>) -> Option<Fault> {
    context.passages.iter().find_map(|passage| {
        let every = passage.mentions.iter().find(|mention| {
            let often = matches!(mention.what, What::Recurs(often) if often.unit() == TimeUnit::Year);
            often && is_done(passage, &mention.range)
        })?;
        let words = passage.text.get(every.range.clone())?;
        let spot = Spot::Words(passage.pointer.clone(), every.range.clone());
        Some(Fault::at(spot).variant("recurs").arg("often", words))
    })
}

/// Whether the parties do what is told there: not what was, what others do, or who the work is for.
fn is_done(passage: &Passage<'_>, place: &Range<usize>) -> bool {
    use ClauseKind::{Annexes, Background, Changes, Criteria, Related, Steering, TargetGroups, Values};
    // How often a group meets is a pace, which holds in any part of a year.
    const ELSEWHERE: &[ClauseKind] = &[Annexes, Background, Changes, Criteria, Related, Steering, TargetGroups, Values];
    let Topic::Clause(_, Some(kind)) = passage.topic else { return false };
    !ELSEWHERE.contains(&kind)
        && said::within(passage, DONE)
            .any(|said| said.range.contains(&place.start) && !said.denies() && !said.has(OTHERS))
}

/// The numbers per year, each thing once; what has a time of its own as well is told where the two differ.
fn numbers(context: &Context<'_>) -> Vec<Fault> {
    let agreement = context.agreement;
    let goals = agreement.goals.iter().map(|own| &own.targets).enumerate().map(|own| ("goals", own));
    let commitments = agreement.commitments.iter().map(|own| &own.targets).enumerate().map(|own| ("commitments", own));
    let targets: Vec<(Pointer, &Target)> = goals
        .chain(commitments)
        .flat_map(|(list, (index, targets))| {
            let root = Pointer::root().key(list).index(index).key("targets");
            targets.iter().enumerate().map(move |(own, target)| (root.index(own), target))
        })
        .collect();
    let mut told: BTreeSet<String> = BTreeSet::new();
    for (_, target) in &targets {
        if target.basis().is_some_and(|basis| basis != Time::Per(Frequency::Year)) {
            told.extend(target.measure.known().cloned());
        }
    }
    let counted = context.passages.iter().flat_map(|passage| passage.mentions.iter().map(move |own| (passage, own)));
    let counted: Vec<_> = counted
        .filter_map(|(passage, mention)| match &mention.what {
            What::Count { noun, basis: Some(basis), .. } => Some((passage, mention, noun, *basis)),
            _ => None,
        })
        .collect();
    for (_, _, noun, basis) in &counted {
        if *basis != reader::Basis::Per(Frequency::Year) {
            told.insert((*noun).clone());
        }
    }
    let mut faults: Vec<Fault> = recurring(context).into_iter().chain(given(agreement)).collect();
    for (place, target) in targets {
        let Some(measure) = target.measure.known() else { continue };
        if target.per.known() == Some(&Frequency::Year) && !told.iter().any(|other| is_same(other, measure)) {
            faults.push(Fault::at(Spot::Value(place.key("per"))).arg("measure", measure.as_str()));
            told.insert(measure.clone());
        }
    }
    for (passage, mention, noun, basis) in counted {
        let promises = matches!(passage.topic, Topic::Goal(_) | Topic::Commitment(..))
            || passage.topic.is_about(ClauseKind::Goals)
            || passage.topic.is_about(ClauseKind::Commitments)
            || is_done(passage, &mention.range);
        let yearly = basis == reader::Basis::Per(Frequency::Year);
        // "Gånger" alone names nothing.
        let times = ["gång", "gånger", "twice", "times"].contains(&noun.as_str());
        let is_told = |other: &String| if times { other == noun } else { is_same(other, noun) };
        if promises && yearly && !told.iter().any(is_told) {
            let spot = Spot::Words(passage.pointer.clone(), mention.range.clone());
            let measure = passage.text.get(mention.range.clone()).filter(|_| times).unwrap_or(noun);
            faults.push(Fault::at(spot).arg("measure", measure));
            told.insert(noun.clone());
        }
    }
    faults
}

/// Whether two measures count the same: `träffar för äldre` and `träffar`.
fn is_same(a: &str, b: &str) -> bool {
    let same = |one: &str, other: &str| {
        one.len() > 3 && reader::same_noun(one, other)
            || one.len() > 4 && other.ends_with(one)
            || other.len() > 4 && one.ends_with(other)
    };
    a.split(' ').any(|one| b.split(' ').any(|other| same(one, other)))
}
