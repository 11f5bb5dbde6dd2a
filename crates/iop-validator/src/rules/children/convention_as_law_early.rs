//! Its page is the Markdown file beside this one.
#![doc = include_str!("convention_as_law_early.md")]

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::StatedDate;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "children/convention-as-law-early",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2018:1197", locus: None }, Basis::Logic],
    waivable: false,
    page: include_str!("convention_as_law_early.md"),
    check,
};

/// Names of the convention.
const CONVENTION: &[&str] =
    &["*barnkonvention*", "konvention* om barnets rättigheter", "convention on the rights of the child"];

/// Words by which it is said to be law.
const LAW: &[&str] = &[
    "svensk lag",
    "är lag",
    "som lag",
    "blivit lag",
    "lagen om",
    "gällande lag",
    "införlivad*",
    "inkorporer*",
    "svensk rätt",
    "svensk* rättsordning*",
    "swedish law",
    "is law",
];

/// Words for what is to come.
const COMING: &[&str] = &[
    "blir",
    "ska bli",
    "kommer att bli",
    "föreslås",
    "från 2020",
    "januari 2020",
    "träder i kraft",
    "inte",
    "kommer att",
    "will",
    "not",
];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, CONVENTION).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-convention");
    }
    let number = "2018:1197".parse().ok().and_then(|id| context.law.statute(&id));
    let Some(begins) = number.and_then(|statute| statute.in_force.as_ref()?.known().copied()) else {
        return Answer::not_judged("reason-no-convention-day");
    };
    if context.date >= begins {
        let wrong = said.iter().find_map(|sentence| {
            let since = sentence.has(LAW) || sentence.has(&["gäller", "applies"]);
            let (range, _) = since_another_time(sentence, begins).filter(|_| since && !sentence.denies())?;
            let words = sentence.passage.text.get(range.clone())?;
            let spot = Spot::Words(sentence.passage.pointer.clone(), range);
            Some(Fault::at(spot).variant("day").arg("words", words).arg("begins", begins))
        });
        return Answer::from_faults(wrong.into_iter().collect());
    }
    let early = said.iter().filter(|sentence| sentence.has(LAW) && !sentence.has(COMING));
    Answer::from_faults(early.map(|sentence| Fault::at(sentence.spot()).arg("begins", begins)).collect())
}

/// The time that a sentence gives for the beginning of something that began on another day.
fn since_another_time(sentence: &Said<'_>, begins: NaiveDate) -> Option<(Range<usize>, i32)> {
    let days = sentence.mentions.iter().filter_map(|mention| match mention.what {
        What::Date(date) => Some((mention.range.clone(), date)),
        _ => None,
    });
    let bare = sentence.years().into_iter().map(|(range, year)| (range, StatedDate::Year(year)));
    let mut told = days.chain(bare).filter(|(range, _)| {
        let before = sentence.before(range, 4).take_while(|word| !word.is(&["som", "med", "and"]));
        before.into_iter().any(|word| word.is(&["sedan", "från", "since", "from"]))
    });
    told.find(|(_, date)| begins < date.first() || date.last() < begins).map(|(range, date)| (range, date.year()))
}
