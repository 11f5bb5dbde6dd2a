//! Quantities of contributions that the text tells as another number: "2,5 tjänster" of one and a half. Hours and areas have
//! rules of their own.

use iop_core::model::{ClauseKind, Contribution};
use iop_core::{Pointer, Quantity};

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::{self, Bound, What, Word};
use crate::rules::said::{self, Said};

/// Units that other rules compare.
const ELSEWHERE: &[&str] = &["tim*", "hour*", "m²*", "m2*", "kvm*", "kvadratmeter*", "square*", "sqm*"];

/// A quantity among the facts.
struct Known<'a> {
    index: usize,
    quantity: &'a Quantity,
    stem: String,
}

/// The quantities that are told as another number, where the text never tells the right one.
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let given = context.agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
    let known: Vec<Known<'_>> = given.filter_map(known).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let about = [ClauseKind::Economy, ClauseKind::Commitments, ClauseKind::Scope];
    let passages = context.passages.iter().filter(|passage| about.iter().any(|kind| passage.topic.is_about(*kind)));
    let plain = |said: &Said<'_>| !said.has_any(super::OTHER) && !said.has(super::EACH_OF);
    let told: Vec<(Spot, String, Quantity)> =
        passages.flat_map(said::all).filter(plain).flat_map(|said| told(&said)).collect();
    let of = |stem: &str, quantity: &Quantity| {
        known.iter().any(|own| own.stem == stem && own.quantity.number() == quantity.number())
    };
    let untold = known.iter().find(|own| {
        !told.iter().any(|(_, stem, quantity)| *stem == own.stem && quantity.number() == own.quantity.number())
    });
    let Some(untold) = untold else { return Vec::new() };
    let wrong = told.iter().find(|(_, stem, quantity)| *stem == untold.stem && !of(stem, quantity));
    let fault = wrong.map(|(spot, _, quantity)| {
        let place = Pointer::root().key("funding").key("contributions").index(untold.index).key("quantity");
        let fault = Fault::at(spot.clone()).related(Spot::Value(place), "fact").variant("quantity");
        fault.arg("told", quantity.to_string()).arg("fact", untold.quantity.to_string())
    });
    fault.into_iter().collect()
}

fn known((index, one): (usize, &Contribution)) -> Option<Known<'_>> {
    let quantity = one.quantity.known().filter(|own| !reader::has(own.unit(), ELSEWHERE))?;
    Some(Known { index, quantity, stem: reader::stem(quantity.unit()) })
}

/// The numbers of the sentence with what they count.
fn told(said: &Said<'_>) -> Vec<(Spot, String, Quantity)> {
    let spot = |start: usize, end: usize| Spot::Words(said.passage.pointer.clone(), start..end);
    let of = |number: &str, unit: &str| format!("{number} {unit}").parse::<Quantity>().ok();
    let whole = said.mentions.iter().filter_map(|mention| match &mention.what {
        What::Count { number, upper: None, bound: Bound::Exactly, noun, .. } => {
            Some((spot(mention.range.start, mention.range.end), reader::stem(noun), of(&number.to_string(), noun)?))
        }
        _ => None,
    });
    let broken = said.words.windows(3).filter_map(|words| {
        let [first, second, unit] = words else { return None };
        let number = said.passage.text.get(first.range.start..second.range.end)?;
        let is_digits = |word: &Word| word.key.bytes().all(|byte| byte.is_ascii_digit());
        let joined = first.range.end + 1 == second.range.start && is_digits(first) && is_digits(second);
        let quantity = of(&number.replace('.', ","), said.raw(unit)).filter(|_| joined)?;
        Some((spot(first.range.start, unit.range.end), reader::stem(&unit.key), quantity))
    });
    whole.chain(broken).collect()
}
