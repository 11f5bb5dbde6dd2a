//! Its page is the Markdown file beside this one.
#![doc = include_str!("conflicting_targets.md")]

mod arithmetic;
mod claims;
mod qualifiers;

use iop_core::derive;
use iop_core::model::{Agreement, Basis as Time, Bound, Stage};
use iop_law::Basis;

use self::arithmetic::{Term, contradict, falls_short};
use self::claims::{Claim, Home, Measure};
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::message::Arg;
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/conflicting-targets",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("conflicting_targets.md"),
    check,
};

/// The most faults that are told at a time: who has more of them corrects these and asks again.
// no law: how many faults are told
const MOST: usize = 48;

/// The least number that is told twice for a reason: smaller ones are often the same by chance.
// no law: which numbers are large
const TELLING: u64 = 25;

fn check(context: &Context<'_>) -> Answer {
    let term = derive::term(context.agreement).map(|(first, last)| Term { first, last });
    let measures = claims::gather(context, term);
    if measures.iter().all(|measure| measure.claims.len() < 2) {
        return Answer::does_not_apply("reason-no-repeated-target");
    }
    let faults = measures.iter().flat_map(|measure| of_measure(context.agreement, measure, term));
    Answer::from_faults(faults.take(MOST).collect())
}

/// A pair of numbers that contradict each other, with every two places where they do: the number told first in the
/// agreement stands first in each.
type Contradiction<'c> = Vec<(&'c Claim, &'c Claim)>;

/// One fault for each pair of numbers that contradict each other.
fn of_measure(agreement: &Agreement, measure: &Measure, term: Option<Term>) -> Vec<Fault> {
    let claims = &measure.claims;
    let mut found: Vec<Contradiction<'_>> = Vec::new();
    for (at, later) in claims.iter().enumerate() {
        for earlier in &claims[..at] {
            if !(comparable(agreement, measure, earlier, later) && conflict(earlier, later, term)) {
                continue;
            }
            let known = found.iter().enumerate().find_map(|(at, pairs)| {
                let (a, b) = *pairs.first()?;
                let turned = a.same_value(later) && b.same_value(earlier);
                (turned || a.same_value(earlier) && b.same_value(later)).then_some((at, turned))
            });
            match known {
                Some((at, true)) => found[at].push((later, earlier)),
                Some((at, false)) => found[at].push((earlier, later)),
                // A number that contradicts several, and a span that does so at both ends, is told once.
                None if found.iter().flatten().any(|(_, told)| told.same_value(later) || told.spot == later.spot) => {}
                None => found.push(vec![(earlier, later)]),
            }
        }
    }
    found.iter().filter_map(|pairs| fault(measure, pairs)).collect()
}

/// Marks the words of the paper, where both places have them, and names every other place.
fn fault(measure: &Measure, pairs: &[(&Claim, &Claim)]) -> Option<Fault> {
    let prose = |(a, b): &&(&Claim, &Claim)| (u8::from(a.is_fact) + u8::from(b.is_fact), u8::from(b.is_fact));
    let (earlier, later) = pairs.iter().min_by_key(prose).copied()?;
    let mut fault =
        Fault::at(later.spot.clone()).related(earlier.spot.clone(), "other").arg("measure", measure.name.as_str());
    let mut named = vec![&later.spot, &earlier.spot];
    for claim in pairs.iter().flat_map(|(a, b)| [*a, *b]) {
        if !named.contains(&&claim.spot) {
            named.push(&claim.spot);
            let label = if claim.same_value(later) { "same" } else { "other" };
            fault = fault.related(claim.spot.clone(), label);
        }
    }
    let keys = [("bound", "number", "time", later), ("other-bound", "other-number", "other-time", earlier)];
    for (bound, number, time, claim) in keys {
        fault = fault.arg(bound, Arg::Message(bound_word(claim.bound))).arg(number, claim.number);
        fault = match claim.time {
            Some(Time::During(during)) => fault.arg(time, during),
            Some(Time::Per(frequency)) => fault.arg(time, frequency),
            None => fault.arg(time, Arg::Message("goals-no-time")),
        };
    }
    Some(fault)
}

fn bound_word(bound: Bound) -> &'static str {
    match bound {
        Bound::Exactly => "goals-exactly",
        Bound::AtLeast => "goals-at-least",
        Bound::AtMost => "goals-at-most",
        Bound::About => "goals-about",
    }
}

fn conflict(a: &Claim, b: &Claim, term: Option<Term>) -> bool {
    let copied = a.number == b.number && a.number >= TELLING && a.time.is_some() && b.time.is_some();
    match (a.bound, b.bound) {
        (x, y) if x == y || copied => contradict(a.bound, a.value(), b.value(), term),
        // A number within the other's bound says the same more closely.
        (Bound::Exactly, Bound::AtLeast) => falls_short(a.value(), b.value(), term),
        (Bound::AtLeast, Bound::Exactly) => falls_short(b.value(), a.value(), term),
        (Bound::Exactly, Bound::AtMost) => a.time == b.time && a.number > b.number,
        (Bound::AtMost, Bound::Exactly) => a.time == b.time && b.number > a.number,
        _ => false,
    }
}

/// Whether two numbers are promises of one and the same thing, so that they must agree.
fn comparable(agreement: &Agreement, measure: &Measure, a: &Claim, b: &Claim) -> bool {
    if a.party.is_some() && b.party.is_some() && a.party != b.party || a.sentence.is_some() && a.sentence == b.sentence
    {
        return false;
    }
    let alike = a.number == b.number;
    // The shares of several parties, or of several commitments, add up to the whole; only a copied number shows a slip.
    let shares = measure.is_shared() && (a.is_share() || b.is_share());
    let qualified = a.qualifiers == b.qualifiers;
    let one_sided = a.qualifiers.is_empty() || b.qualifiers.is_empty();
    if let Some((fact, text)) = told_of(a, b) {
        // The measure of an element and the element's own words: unless the words tell several numbers.
        let others = |claim: &&Claim| claim.home == text.home && !claim.is_fact && claim.spot != text.spot;
        // A part has a number of its own: "minst 110 deltagare, av vilka 45 i arbete", with a target for each.
        let own = |claim: &Claim| claim.is_fact && claim.home == text.home && claim.spot != fact.spot;
        let meant = |claim: &Claim| own(claim) && claim.number == text.number;
        return !measure.claims.iter().any(|claim| others(&claim) || meant(claim))
            && (qualified || one_sided)
            && fact.home == text.home;
    }
    // One large number of one thing, over two times that are both told: nobody means two things by it.
    if alike && a.number >= TELLING && a.time.is_some() && b.time.is_some() && (qualified || one_sided) {
        return true;
    }
    if a.bound != b.bound || !(qualified || one_sided && alike && measure.is_specific()) {
        return false;
    }
    if (a.is_fact != b.is_fact) && told_elsewhere(measure, a, b) || shares && !alike {
        return false;
    }
    match (a.home, b.home) {
        (Home::Goal(x), Home::Goal(y)) if x == y => a.time == b.time || alike,
        (Home::Commitment(x), Home::Commitment(y)) if x == y => a.time == b.time || alike,
        (Home::Goal(_), Home::Goal(_)) | (Home::Commitment(_), Home::Commitment(_)) => measure.is_specific() && alike,
        (Home::Goal(goal), Home::Commitment(own)) | (Home::Commitment(own), Home::Goal(goal)) => {
            let promise = if a.home == Home::Commitment(own) { a } else { b };
            serves(agreement, measure, own, goal) && !restates(agreement, measure, own, promise)
        }
        (Home::Clause(x, _), Home::Clause(y, _)) if x == y => {
            measure.is_specific() && (alike || a.time.is_some() && a.time == b.time)
        }
        (Home::Clause(_, x), Home::Clause(_, y)) => measure.is_specific() && (x && y || a.bound != Bound::Exactly),
        (Home::Clause(_, promise), _) | (_, Home::Clause(_, promise)) => {
            let floor = a.bound != Bound::Exactly;
            let plain = promise && floor && qualified && measure.facts_agree();
            plain || measure.is_specific() && (promise || floor)
        }
    }
}

/// A fact and a text of one element, in that order.
fn told_of<'c>(a: &'c Claim, b: &'c Claim) -> Option<(&'c Claim, &'c Claim)> {
    match (a.is_fact, b.is_fact) {
        (true, false) if a.home == b.home => Some((a, b)),
        (false, true) if a.home == b.home => Some((b, a)),
        _ => None,
    }
}

/// Whether the text that contradicts a fact also tells the fact itself: then its other numbers are details.
fn told_elsewhere(measure: &Measure, a: &Claim, b: &Claim) -> bool {
    let (fact, text) = if a.is_fact { (a, b) } else { (b, a) };
    measure.claims.iter().any(|claim| !claim.is_fact && claim.home == text.home && claim.same_value(fact))
}

/// Whether the words of a commitment tell a target of its own that counts something else.
fn restates(agreement: &Agreement, measure: &Measure, commitment: usize, claim: &Claim) -> bool {
    let targets = agreement.commitments.get(commitment).map(|own| own.targets.as_slice()).unwrap_or_default();
    targets.iter().any(|target| {
        let other = target.measure.known().is_some_and(|own| !reader::has(own, &[&format!("*{}*", measure.name)]));
        other && !claim.is_fact && target.numbers().into_iter().any(|(_, number)| number == claim.number)
    })
}

/// Whether a commitment is for the goal: it names it, or names none and both are the only ones with the measure.
fn serves(agreement: &Agreement, measure: &Measure, commitment: usize, goal: usize) -> bool {
    let named = agreement.commitments.get(commitment).map(|own| own.goals.as_slice()).unwrap_or_default();
    let id = agreement.goals.get(goal).and_then(|own| own.id.known());
    if named.is_empty() {
        measure.is_specific() || measure.has_one_goal()
    } else {
        id.is_some_and(|id| named.contains(id))
    }
}
