//! Its page is the Markdown file beside this one.
#![doc = include_str!("unit_cost_wrong.md")]

use std::ops::Range;

use iop_core::derive::{self, Ledger};
use iop_core::model::{Agreement, ClauseKind, ContributionForm, Funding, Stage, Target};
use iop_core::{Money, Pointer};
use iop_law::Basis;

use super::amounts_in_tables;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "budget/unit-cost-wrong",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unit_cost_wrong.md"),
    check,
};

/// How a text says that an amount has been worked out.
const WORKED_OUT: &[&str] = &[
    "motsvara*",
    "alltså",
    "det vill säga",
    "dvs*",
    "blir",
    "ger",
    "innebär",
    "i genomsnitt",
    "i snitt",
    "genomsnittlig*",
    "kostnad",
    "kostnaden",
    "styckkostnad*",
    "kostar",
    "lägger",
    "satsar",
    "betyder",
    "går * till varje",
    "uppgår till",
    "corresponds*",
    "equals*",
    "comes to",
    "amounts to",
    "on average",
    "cost",
    "costs",
];

/// The money that is worked out, where it is told which.
const OF_CASH: &[&str] = &["bidrag*", "*bidrag", "*bidraget", "stödet", "kontant*", "pengar*", "grant", "cash"];

/// What makes it a price, a fee or a limit.
const OTHER: &[&str] = &[
    "*avgift*",
    "betalar",
    "betalas",
    "betala",
    "ersätt*",
    "utöver",
    "överstig*",
    "högst",
    "minst",
    "upp till",
    "rabatt*",
    "pris",
    "priset",
    "*hyra*",
    "tidigare*",
    "förra*",
    "försök*",
    "idag",
    "i dag",
    "annars",
    "fee*",
    "charge*",
    "pays",
    "paid",
    "exceed*",
    "at most",
    "at least",
];

/// What stands before that by which it is counted.
const PER: &[&str] = &["per", "varje", "var", "each", "every"];

/// A target with its place and how often it is counted.
type Counted<'a> = (Pointer, &'a Target);

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let targets = targets(agreement);
    if targets.is_empty() {
        return Answer::does_not_apply("reason-no-target");
    }
    let told = |topic: Topic| matches!(topic, Topic::Clause(..)) || topic.is_about(ClauseKind::Economy);
    let said = said::about(context, told).filter(|said| said.has(WORKED_OUT) && !said.has(OTHER) && !said.denies());
    let faults = said.filter_map(|said| {
        let own: Vec<&Counted<'_>> = targets.iter().filter(|(_, target)| is_per(&said, target)).collect();
        let (place, target) = own.first()?;
        // What is said of the grant is not worked out of what others put in.
        let wholes = if said.has(OF_CASH) { cash(agreement, funding) } else { wholes(agreement, funding) };
        let (range, told) = only_amount(&said, &wholes)?;
        let years = years(agreement);
        let own_count = counted(&said, target);
        let counts: Vec<u64> = match own_count {
            Some(count) => vec![count],
            None => own.iter().flat_map(|(_, target)| numbers(target)).collect(),
        };
        let fits = |count: u64| wholes.iter().any(|whole| is_quotient(told, count, *whole));
        if wholes.contains(&told) || counts.iter().any(|count| fits(*count) || fits(count * years)) {
            return None;
        }
        let (whole, count) = (*wholes.first()?, own_count.or_else(|| numbers(target).next())?);
        let each = Money::new(whole.minor() / i64::try_from(count).ok().filter(|count| *count > 0)?, whole.currency());
        let fault =
            Fault::at(Spot::Words(said.passage.pointer.clone(), range)).related(Spot::Value(place.clone()), "target");
        Some(fault.arg("told", told).arg("whole", whole).arg("count", count).arg("expected", each))
    });
    Answer::from_faults(faults.collect())
}

/// The number that the sentence itself says that it has divided by: "räknat på 80 familjer".
fn counted(said: &Said<'_>, target: &Target) -> Option<u64> {
    const LED: &[&str] =
        &["räknat på", "delat på", "fördelat på", "utslaget på", "beräknat på", "divided by", "based on"];
    let measure = target.measure.known()?;
    let words = reader::words(measure, 0..measure.len());
    let led = said.bytes(LED)?;
    said.mentions.iter().filter(|one| one.range.start >= led.end).find_map(|one| match &one.what {
        What::Count { number, upper: None, noun, .. } => {
            let noun = reader::words(noun, 0..noun.len());
            let same = noun.iter().any(|own| words.iter().any(|word| reader::same_noun(&own.key, &word.key)));
            same.then_some(*number)
        }
        _ => None,
    })
}

/// The only amount of the sentence, beside the whole that it may tell too: "bidraget på 420 000 kr motsvarar 9 300 kr".
fn only_amount(said: &Said<'_>, wholes: &[Money]) -> Option<(Range<usize>, Money)> {
    let amounts = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Amount { money, ceiling: false, .. } => Some((mention.range.clone(), money)),
        _ => None,
    });
    let amounts: Vec<_> = amounts.collect();
    let several = amounts.len() > 1;
    let mut parts = amounts.into_iter().filter(|(_, money)| !several || !wholes.contains(money));
    parts.next().filter(|_| parts.next().is_none())
}

/// The targets of goals and commitments.
fn targets(agreement: &Agreement) -> Vec<Counted<'_>> {
    let at = |list: &str, index: usize, target: usize| {
        Pointer::root().key(list).index(index).key("targets").index(target).key("measure")
    };
    let goals = agreement.goals.iter().enumerate().flat_map(|(index, goal)| {
        goal.targets.iter().enumerate().map(move |(target, own)| (at("goals", index, target), own))
    });
    let promised = agreement.commitments.iter().enumerate().flat_map(|(index, commitment)| {
        commitment.targets.iter().enumerate().map(move |(target, own)| (at("commitments", index, target), own))
    });
    goals.chain(promised).filter(|(_, target)| numbers(target).next().is_some()).collect()
}

fn numbers(target: &Target) -> impl Iterator<Item = u64> {
    let stated = [&target.at_least, &target.exactly, &target.at_most, &target.about];
    stated.into_iter().filter_map(|number| number.known().copied()).filter(|number| *number > 0)
}

/// Whether the sentence counts by what the target counts: "per deltagande barn", "varje nytt språkpar".
fn is_per(said: &Said<'_>, target: &Target) -> bool {
    let Some(measure) = target.measure.known() else { return false };
    let words = reader::words(measure, 0..measure.len());
    let head =
        words.iter().take_while(|word| !word.is(&["som", "i", "på", "per", "med", "av", "who", "in", "of", "with"]));
    let Some(noun) = head.last() else { return false };
    (0..said.words.len()).filter(|at| said.is(*at, PER)).any(|at| {
        let near = said.words.iter().skip(at + 1).take_while(|word| !word.is(PER)).take(3);
        near.into_iter().any(|word| reader::same_noun(&word.key, &noun.key))
    })
}

/// The money that can be shared out: what each party pays, and what they come to in a year and in all.
fn cash(agreement: &Agreement, funding: &Funding) -> Vec<Money> {
    let own: Vec<Money> = derive::cash(funding).filter_map(|one| one.amount.known().copied()).collect();
    let sum = Money::sum(own.iter().copied()).ok().flatten();
    own.into_iter().chain(sum).chain(Ledger::of(agreement).cash_total().money()).collect()
}

/// The sums that can be shared out: what the public pays first, then every amount and what they come to.
fn wholes(agreement: &Agreement, funding: &Funding) -> Vec<Money> {
    let cash = funding.contributions.iter().filter(|one| one.form.known() == Some(&ContributionForm::Cash));
    let yearly = |cash: bool| {
        let all =
            funding.contributions.iter().filter(move |one| !cash || one.form.known() == Some(&ContributionForm::Cash));
        let worth = all.filter_map(|one| {
            let counted = || one.quantity.known()?.times(*one.rate.known()?).ok();
            one.amount.known().copied().or_else(counted)
        });
        Money::sum(worth).ok().flatten()
    };
    let ledger = Ledger::of(agreement);
    let stated = amounts_in_tables(funding, &Pointer::root()).into_iter().map(|(_, money)| money);
    let first = cash.filter_map(|one| one.amount.known().copied());
    let lines = funding.costs.iter().filter_map(|line| line.amount.known().copied());
    let lines = Money::sum(lines).ok().flatten();
    let sums =
        [yearly(true), yearly(false), lines, ledger.cash_total().money(), derive::costs_total(agreement).money()];
    first.chain(sums.into_iter().flatten()).chain(stated).filter(|money| !money.is_zero()).collect()
}

/// The years that the agreement goes on, to the nearest.
fn years(agreement: &Agreement) -> u64 {
    /// The days of a year.
    // no law: the calendar
    const YEAR: i64 = 365;
    let term = derive::start(agreement).zip(derive::end(agreement));
    let days = term.map_or(YEAR, |(start, end)| (end.last() - start.first()).num_days());
    u64::try_from((days + YEAR / 2) / YEAR).unwrap_or(1).max(1)
}

/// Whether so much for each of so many is the whole, but for a rounding.
fn is_quotient(told: Money, count: u64, whole: Money) -> bool {
    let all = i128::from(told.minor()) * i128::from(count);
    let apart = (all - i128::from(whole.minor())).abs();
    // no law: within a twentieth
    told.currency() == whole.currency() && apart * 20 <= i128::from(whole.minor())
}
