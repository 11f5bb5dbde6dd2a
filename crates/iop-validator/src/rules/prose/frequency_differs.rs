//! Its page is the Markdown file beside this one.
#![doc = include_str!("frequency_differs.md")]

use std::collections::{BTreeMap, HashSet};

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Anchor, Due, Duration, Frequency, Pointer, TimeUnit};
use iop_law::Basis;

use super::told::Told;
use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Basis as Reference, Bound, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "prose/frequency-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("frequency_differs.md"),
    check,
};

/// What meets, and what meetings are called.
const MEETS: &[&str] = &["möt*", "träff*", "sammanträd*", "samlas*", "meet*"];

/// Meetings of others than the steering group, and meetings beside the ordinary ones.
const OTHER_MEETINGS: &[&str] = &[
    "extra*",
    "behov*",
    "arbetsgrupp*",
    "referensgrupp*",
    "nätverk*",
    "deltag*",
    "deltar*",
    "delta",
    "närvar*",
    "bjuds*",
    "adjungera*",
    "tidigare*",
    "dittills*",
    "hittills*",
    "attend*",
    "previous*",
    "barn*",
    "ungdom*",
    "volontär*",
    "personal*",
    "medarbet*",
    "avstämning*",
    "årsmöte*",
    "medlem*",
    "famil*",
    "handled*",
    "additional*",
    "participant*",
];

/// What a report is called, and what is done with it.
const REPORTS: &[&str] = &["rapport*", "redovis*", "återrapport*", "delrapport*", "lägesrapport*", "report*"];

/// How often, in times a year: a fraction.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rate {
    times: u64,
    years: u64,
}

impl PartialEq for Rate {
    fn eq(&self, other: &Self) -> bool {
        self.times.saturating_mul(other.years) == other.times.saturating_mul(self.years)
    }
}

impl Rate {
    fn per(times: u64, unit: Frequency) -> Option<Self> {
        let units = match unit {
            Frequency::SchoolTerm => Some(2),
            _ => unit.per_year(),
        };
        Some(Self { times: times.checked_mul(u64::from(units?))?, years: 1 })
    }

    fn every(length: Duration) -> Option<Self> {
        let count = u64::from(length.count()).max(1);
        match length.unit() {
            TimeUnit::Month => Some(Self { times: 12, years: count }),
            TimeUnit::Year => Some(Self { times: 1, years: count }),
            TimeUnit::Day | TimeUnit::Week => None,
        }
    }

    fn of(due: Due) -> Option<Self> {
        match due {
            Due::EveryYear { .. } => Some(Self { times: 1, years: 1 }),
            Due::At(anchor) | Due::After(_, anchor) | Due::Before(_, anchor) => match anchor {
                Anchor::Each(unit, _) => Self::per(1, unit),
                Anchor::Every(length) => Self::every(length),
                Anchor::Period(_) | Anchor::Event(_) => None,
            },
            Due::First(_, unit) => Self::per(1, unit),
            Due::On(_) => None,
        }
    }
}

/// What comes again according to the facts.
struct Recurring {
    words: &'static [&'static str],
    others: &'static [&'static str],
    /// The stems of words that are not of others here: those of the group's own name and of who sits in it.
    names: HashSet<String>,
    counted: &'static [&'static str],
    about: &'static [ClauseKind],
    rates: Vec<Rate>,
    place: Pointer,
    variant: &'static str,
}

fn check(context: &Context<'_>) -> Answer {
    let recurring: Vec<Recurring> = [meetings(context), reports(context)].into_iter().flatten().collect();
    if recurring.is_empty() {
        return Answer::does_not_apply("reason-nothing-recurs");
    }
    let mut faults = Vec::new();
    for passage in &context.passages {
        for own in recurring.iter().filter(|own| own.about.iter().any(|kind| passage.topic.is_about(*kind))) {
            let other = |said: &Said<'_>| {
                said.words.iter().any(|word| word.is(own.others) && !own.names.contains(&reader::stem(&word.key)))
            };
            for said in said::sentences(passage).filter(|said| said.has(own.words) && !other(said)) {
                let told = said.mentions.iter().find_map(|mention| told(mention, own).map(|told| (mention, told)));
                let Some((mention, (rate, floor))) = told else { continue };
                let less = |fact: &Rate| rate.times * fact.years <= fact.times * rate.years;
                if own.rates.iter().any(|fact| *fact == rate || floor && less(fact)) {
                    continue;
                }
                let end = match &mention.what {
                    What::Count { basis_range: Some(basis), .. } => basis.end.max(mention.range.end),
                    _ => mention.range.end,
                };
                let start = mention.range.start.min(end);
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), start..end)).variant(own.variant);
                let place = group(context, passage.text, mention.sentence.start).filter(|_| own.variant == "meetings");
                faults.push(fault.related(Spot::Value(place.unwrap_or_else(|| own.place.clone())), "fact"));
            }
        }
    }
    faults.extend(after_each(context));
    Answer::from_faults(faults)
}

/// "Inom en månad efter varje tertial", where the reports that come again come after other units of time, one of which the
/// text leaves out.
fn after_each(context: &Context<'_>) -> Option<Fault> {
    const AFTER: &[&str] = &["efter", "after"];
    const EACH: &[&str] = &["varje", "vart", "each", "every"];
    const UNITS: &[(&[&str], Frequency)] = &[
        (&["månad", "kalendermånad", "month"], Frequency::Month),
        (&["kvartal", "quarter"], Frequency::Quarter),
        (&["tertial"], Frequency::Tertial),
        (&["halvår", "half-year"], Frequency::HalfYear),
        (&["år", "kalenderår", "year"], Frequency::Year),
    ];
    let reports = context.agreement.reports.iter().enumerate();
    let facts: Vec<(usize, Frequency)> = reports
        .filter_map(|(index, report)| match report.due.known()? {
            Due::After(_, Anchor::Each(unit, _)) | Due::At(Anchor::Each(unit, _)) => Some((index, *unit)),
            Due::EveryYear { .. } => Some((index, Frequency::Year)),
            _ => None,
        })
        .collect();
    let about = |passage: &&Passage<'_>| passage.topic.is_about(ClauseKind::FollowUp);
    let said = context.passages.iter().filter(about).flat_map(said::all);
    let told = said.filter(|said| said.has(REPORTS) || said.has(&["verksamhetsberättelse*"])).filter_map(|said| {
        let at = (0..said.words.len()).find(|at| said.is(*at, AFTER) && said.is(at + 1, EACH))?;
        let unit = UNITS.iter().find(|(names, _)| said.is(at + 2, names)).map(|(_, unit)| *unit)?;
        Some((said.spot_between(at, at + 2), unit))
    });
    let told: Vec<(Spot, Frequency)> = told.collect();
    let is_told = |unit: Frequency| told.iter().any(|(_, told)| *told == unit);
    let (index, _) = *facts.iter().find(|(_, unit)| *unit != Frequency::Year && !is_told(*unit))?;
    let (spot, _) = told.iter().find(|(_, told)| facts.iter().all(|(_, unit)| unit != told))?;
    let place = Pointer::root().key("reports").index(index).key("due");
    Some(Fault::at(spot.clone()).variant("reports").related(Spot::Value(place), "fact"))
}

/// Where the meetings stand of the group that the text last named before the end of the line that tells of them.
fn group(context: &Context<'_>, text: &str, at: usize) -> Option<Pointer> {
    let agreement = context.agreement;
    let end = text.get(at..)?.find(". ").map_or(text.len(), |end| at + end);
    let before = text.get(..end)?.to_lowercase();
    let root = Pointer::root();
    let own = agreement.steering.as_ref().and_then(|steering| Some((steering.name.as_ref()?, root.key("steering"))));
    let others = agreement.other_groups.iter().enumerate();
    let others =
        others.filter_map(|(index, group)| Some((group.name.as_ref()?, root.key("other_groups").index(index))));
    let named =
        own.into_iter().chain(others).filter_map(|(name, place)| Some((before.rfind(&name.to_lowercase())?, place)));
    let (_, place) = named.max_by_key(|(at, _)| *at)?;
    Some(place.key("meetings").key("times"))
}

/// How often a mention says that something comes, and whether that is the least.
fn told(mention: &Mention, own: &Recurring) -> Option<(Rate, bool)> {
    match &mention.what {
        What::Recurs(every) => Rate::every(*every).map(|rate| (rate, false)),
        What::Count { number, upper: None, bound, noun, basis: Some(Reference::Per(unit)), .. } => {
            let noun = noun.to_lowercase();
            let counts = ["gång", "ggr", "tillfäll", "times", "once", "twice", "occasion"];
            let named = counts.iter().chain(own.counted).any(|stem| noun.starts_with(stem));
            let plain = matches!(bound, Bound::Exactly | Bound::AtLeast) && named;
            plain.then(|| Rate::per(*number, *unit)).flatten().map(|rate| (rate, *bound == Bound::AtLeast))
        }
        _ => None,
    }
}

/// How often the steering group meets as the text tells it: times in so many years, with the place.
pub(super) fn meetings_told(context: &Context<'_>) -> Vec<Told<Rate>> {
    let own = of_meetings(Vec::new());
    let mut found = Vec::new();
    for passage in context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Steering)) {
        for said in said::sentences(passage).filter(|said| said.has(own.words) && !said.has(own.others)) {
            let first = said.mentions.iter().find_map(|mention| Some((mention, told(mention, &own)?)));
            if let Some((mention, (rate, false))) = first {
                found.push(Told { pointer: passage.pointer.clone(), range: mention.range.clone(), what: rate });
            }
        }
    }
    found
}

fn meetings(context: &Context<'_>) -> Option<Recurring> {
    let meetings = context.agreement.steering.as_ref()?.meetings.as_ref()?;
    let rate = Rate::per(u64::from(*meetings.times.known()?), *meetings.per.known()?)?;
    let others = context.agreement.other_groups.iter().filter_map(|group| group.meetings.as_ref());
    let others = others.filter_map(|own| Rate::per(u64::from(*own.times.known()?), *own.per.known()?));
    let steering = context.agreement.steering.as_ref();
    let names = steering.iter().flat_map(|steering| steering.name.iter().chain(&steering.members));
    let names = names.flat_map(|text| reader::words(text, 0..text.len())).map(|word| reader::stem(&word.key)).collect();
    Some(Recurring { names, ..of_meetings(std::iter::once(rate).chain(others).collect()) })
}

fn of_meetings(rates: Vec<Rate>) -> Recurring {
    Recurring {
        words: MEETS,
        others: OTHER_MEETINGS,
        names: HashSet::new(),
        counted: &["möte", "styrgruppsmöte", "träff", "sammanträde", "meeting"],
        about: &[ClauseKind::Steering, ClauseKind::FollowUp],
        rates,
        place: Pointer::root().key("steering").key("meetings").key("times"),
        variant: "meetings",
    }
}

/// The reports, where each of them comes again or each has its day.
fn reports(context: &Context<'_>) -> Option<Recurring> {
    let reports = &context.agreement.reports;
    let dues: Vec<Due> = reports.iter().map(|report| report.due.known().copied()).collect::<Option<_>>()?;
    let mut rates: Vec<Rate> = dues.iter().filter_map(|due| Rate::of(*due)).collect();
    let mut years: BTreeMap<i32, u64> = BTreeMap::new();
    for due in &dues {
        if let Due::On(date) = due {
            *years.entry(date.year()).or_default() += 1;
        } else if Rate::of(*due).is_none() {
            // What is due by an event may be what the text tells of.
            rates.push(Rate { times: 1, years: 1 });
        }
    }
    rates.extend(years.into_values().map(|times| Rate { times, years: 1 }));
    let first =
        dues.iter().position(|due| Rate::of(*due).is_some()).or(if dues.is_empty() { None } else { Some(0) })?;
    let total = rates.iter().try_fold(0, |sum, rate| (rate.years == 1).then_some(sum + rate.times));
    rates.extend(total.map(|times| Rate { times, years: 1 }));
    // A yearly report goes without saying beside others.
    rates.push(Rate { times: 1, years: 1 });
    Some(Recurring {
        words: REPORTS,
        names: HashSet::new(),
        others: &["styrgrupp", "möt", "behov", "nämnd", "fullmäktig", "revis", "slutrapport", "slutredovis"],
        counted: &["rapport", "delrapport", "redovisning", "report"],
        about: &[ClauseKind::FollowUp, ClauseKind::Economy],
        rates,
        place: Pointer::root().key("reports").index(first).key("due"),
        variant: "reports",
    })
}
