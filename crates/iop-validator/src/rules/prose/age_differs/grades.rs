//! School years: "årskurs 1–6" of an activity for those in years 4 to 9. The facts have them in words alone.

use std::ops::{Range, RangeInclusive};

use iop_core::Pointer;

use super::is_central;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::rules::said::{self, Said};

/// What school years are called before their numbers.
const GRADES: &[&str] =
    &["årskurs", "årskurserna", "årskurser", "åk", "klass", "klasserna", "grades", "grade", "years"];

/// The last year of school that has a number.
const LAST: u32 = 9;

/// School years in the texts on whom the activity is for that reach beyond those of every target group.
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let groups = context.passages.iter().filter_map(|passage| match passage.topic {
        Topic::TargetGroup(index) => Some((index, passage)),
        _ => None,
    });
    let own = groups.flat_map(|(index, passage)| {
        said::all(passage).filter_map(move |said| Some((index, told(&said)?.1))).collect::<Vec<_>>()
    });
    let own: Vec<(usize, RangeInclusive<u32>)> = own.collect();
    let Some((first, _)) = own.first() else { return Vec::new() };
    let place = Pointer::root().key("target_groups").index(*first).key("text");
    let texts = context
        .passages
        .iter()
        .filter(|passage| matches!(passage.topic, Topic::Clause(..)) && is_central(passage.topic));
    let wrong = texts.flat_map(said::all).filter_map(|said| {
        let (range, years) = told(&said)?;
        let fits = own.iter().any(|(_, own)| own.contains(years.start()) && own.contains(years.end()));
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("grade");
        (!fits && !said.denies()).then(|| fault.related(Spot::Value(place.clone()), "fact"))
    });
    wrong.take(1).collect()
}

/// The first school years of the sentence, from one to another.
fn told(said: &Said<'_>) -> Option<(Range<usize>, RangeInclusive<u32>)> {
    (0..said.words.len()).filter(|at| said.is(*at, GRADES)).find_map(|at| {
        let start = said.words[at].range.start;
        let rest = said.passage.text.get(said.words[at].range.end..said.range.end)?;
        let numbers = rest.trim_start();
        let end = numbers.find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '–')).unwrap_or(numbers.len());
        let (from, to) = numbers.get(..end)?.split_once(['-', '–'])?;
        let (from, to) = (from.parse().ok()?, to.parse().ok()?);
        let end = said.words[at].range.end + (rest.len() - numbers.len()) + end;
        (from < to && to <= LAST).then_some((start..end, from..=to))
    })
}
