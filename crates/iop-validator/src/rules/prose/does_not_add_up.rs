//! Its page is the Markdown file beside this one.
#![doc = include_str!("does_not_add_up.md")]

use iop_core::derive::Ledger;
use iop_core::model::{ClauseKind, Stage};
use iop_core::{Currency, Money};
use iop_law::Basis;

use self::figures::{Figure, Unit, figures};
use super::is_about_money;
use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::IN_ALL;

mod figures;
mod instalments;
mod named;
mod shares;
mod sources;
mod units;

pub(super) const RULE: Rule = Rule {
    id: "prose/does-not-add-up",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("does_not_add_up.md"),
    check,
};

/// What goes before some of the parts of a number.
const OF_WHICH: &[&str] = &["varav", "därav", "whereof", "of which", "of whom"];

/// What goes before all the parts of a number.
const DIVIDED: &[&str] = &[
    "fördelat på",
    "fördelade på",
    "fördelas på",
    "uppdelat på",
    "uppdelade på",
    "delat på",
    "fördelat så",
    "divided into",
    "split into",
];

/// The last part of a number.
const REST: &[&str] =
    &["resten", "återstoden", "det återstående", "återstående", "resterande", "the rest", "the remainder"];

/// What makes numbers be counted more than once, or be of different things.
const WEIGHTED: &[&str] = &[
    "vardera",
    "varje",
    "var och en",
    "vart och ett",
    "per",
    "gånger",
    "respektive",
    "i taget",
    "i sänder",
    "each",
    "every",
    "times",
    "respectively",
    "om vardera",
    "à",
];

/// How many words there may be between one part and the next.
const REACH: usize = 8;

fn check(context: &Context<'_>) -> Answer {
    let tells = |passage: &&Passage<'_>| {
        passage
            .mentions
            .iter()
            .any(|one| matches!(one.what, What::Amount { .. } | What::Count { .. } | What::Percent(_)))
    };
    let mut told = context.passages.iter().filter(tells).peekable();
    if told.peek().is_none() {
        return Answer::does_not_apply("reason-no-number-in-prose");
    }
    let known = Amounts::of(context);
    let given = context.agreement.funding.iter().flat_map(|funding| &funding.contributions);
    let are_stated = given.into_iter().any(|one| one.share.known().is_some());
    let faults = told.flat_map(|passage| {
        // Where the facts state shares, the rule on percentages holds the text on money against them.
        let stated = are_stated && passage.topic.is_about(ClauseKind::Economy);
        let shares = if stated { Vec::new() } else { shares::faults(passage, &known) };
        let sums = said::sentences(passage).filter_map(|said| {
            let parts = wrong_sum(&said).or_else(|| wrong_rest(&said, &known));
            let parts = parts.or_else(|| instalments::fault(&said)).or_else(|| units::fault(&said, &known));
            let parts = parts.or_else(|| named::fault(&said, context.agreement));
            parts.or_else(|| sources::fault(&said, context.agreement))
        });
        sums.chain(shares).collect::<Vec<_>>()
    });
    Answer::from_faults(faults.collect())
}

/// Every amount that a text tells or that the facts come to: what a part may be a part of.
struct Amounts(Vec<Money>);

impl Amounts {
    fn of(context: &Context<'_>) -> Self {
        let ledger = Ledger::of(context.agreement);
        let given = context.agreement.funding.iter().flat_map(|funding| &funding.contributions);
        let given = given.flat_map(|one| {
            [one.amount.known().copied(), one.at_most.known().copied(), ledger.contribution_total(one).money()]
        });
        let totals = [ledger.cash_total().money(), ledger.costs_total().money()];
        let told =
            context.passages.iter().flat_map(|passage| &passage.mentions).filter_map(|mention| match mention.what {
                What::Amount { money, .. } => Some(money),
                _ => None,
            });
        Self(given.chain(totals).flatten().chain(told).collect())
    }

    fn of_currency(&self, currency: Currency) -> impl Iterator<Item = Money> {
        self.0.iter().copied().filter(move |money| money.currency() == currency)
    }
}

/// A whole, its parts, and whether they are all of it.
struct Split<'a> {
    whole: &'a Figure,
    parts: Vec<&'a Figure>,
    all: bool,
}

/// The sum that a sentence gets wrong.
fn wrong_sum(said: &Said<'_>) -> Option<Fault> {
    let figures = figures(said);
    let split = total(said, &figures).or_else(|| parts(said, &figures))?;
    let sum: i128 = split.parts.iter().map(|part| part.value).sum();
    let wrong = if split.all { sum != split.whole.value } else { sum > split.whole.value };
    wrong.then(|| fault(said, &split, sum))
}

/// "44, 31 och 52 deltagare, sammanlagt 127". What the clauses on money draw from amounts is held against the facts, by the
/// rule on amounts.
fn total<'a>(said: &Said<'_>, figures: &'a [Option<Figure>]) -> Option<Split<'a>> {
    let marker = (0..said.words.len()).find(|at| said.is(*at, IN_ALL) || said.is(*at, &["tillsammans"]))?;
    let split = figures.iter().position(|figure| figure.as_ref().is_none_or(|figure| figure.at.start > marker))?;
    let whole = figures.get(split)?.as_ref().filter(|whole| whole.at.start <= marker + 3)?;
    let money = matches!(whole.unit, Unit::Money(..)) && is_about_money(said.passage.topic);
    if money || said.has(WEIGHTED) {
        return None;
    }
    let mut next = marker;
    let mut parts: Vec<&Figure> = Vec::new();
    for figure in figures[..split].iter().rev() {
        let Some(figure) = figure else { break };
        let fits = figure.unit.fits(&whole.unit) && parts.iter().all(|part| part.unit.fits(&figure.unit));
        if !fits || next.saturating_sub(figure.at.end) > REACH {
            break;
        }
        parts.push(figure);
        next = figure.at.start;
    }
    let mut sum = 0;
    let follows = parts.iter().any(|part| {
        sum += part.value;
        sum == whole.value
    });
    let is_sum = parts.len() > 1 && !follows && parts.iter().all(|part| part.value < whole.value);
    parts.reverse();
    is_sum.then_some(Split { whole, parts, all: true })
}

/// "14 hektar, varav sex genom slåtter och åtta genom bete", "210 000 kr, varav 132 000 kr till … och resten, 78 000 kr".
fn parts<'a>(said: &Said<'_>, figures: &'a [Option<Figure>]) -> Option<Split<'a>> {
    let (marker, all) = (0..said.words.len()).find_map(|at| {
        let divided = said.is(at, DIVIDED);
        (divided || said.is(at, OF_WHICH)).then_some((at, divided))
    })?;
    let split = figures.iter().position(|figure| figure.as_ref().is_none_or(|figure| figure.at.start > marker))?;
    let whole = figures[..split].last()?.as_ref().filter(|whole| marker.saturating_sub(whole.at.end) <= REACH)?;
    let mut parts: Vec<&Figure> = Vec::new();
    let mut end = marker;
    for figure in &figures[split..] {
        let Some(figure) = figure else { return None };
        if !figure.unit.fits(&whole.unit) || figure.at.start.saturating_sub(end) > REACH {
            break;
        }
        parts.push(figure);
        end = figure.at.end;
    }
    let rest = said.find(REST).is_some_and(|rest| rest > marker && parts.iter().any(|part| part.at.start > rest));
    let several = parts.len() > 1 || !all;
    (several && !parts.is_empty() && !said.has(WEIGHTED)).then_some(Split { whole, parts, all: all || rest })
}

/// "Av ökningen går 132 000 kr till lön och resten, 78 000 kr, till mat", where they come to no amount at all.
fn wrong_rest(said: &Said<'_>, known: &Amounts) -> Option<Fault> {
    let rest = said.find(REST).filter(|_| !said.has(WEIGHTED))?;
    let figures: Vec<Figure> = figures(said).into_iter().collect::<Option<_>>()?;
    let last = figures.iter().position(|figure| (rest..rest + 3).contains(&figure.at.start))?;
    let Unit::Money(currency, _) = figures[last].unit else { return None };
    let parts: Vec<&Figure> = figures[..=last].iter().filter(|one| one.currency() == Some(currency)).collect();
    let [first, others @ ..] = &parts[..] else { return None };
    let sum = |parts: &[&Figure]| parts.iter().map(|part| part.value).sum::<i128>();
    let wholes: Vec<i128> = known.of_currency(currency).map(|money| i128::from(money.minor())).collect();
    let right = first.value == sum(others) || wholes.contains(&sum(&parts));
    let told = *parts.last().filter(|_| !others.is_empty() && !right)?;
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), told.range.clone())).variant("rest");
    let fault = fault.arg("told", told.told(told.value)).arg("sum", told.told(sum(&parts)));
    let earlier = others.split_last().map_or(&[][..], |(_, earlier)| earlier);
    let marked = [*first].into_iter().chain(earlier.iter().copied()).take(12);
    Some(marked.fold(fault, |fault, part| {
        fault.related(Spot::Words(said.passage.pointer.clone(), part.range.clone()), "part")
    }))
}

fn fault(said: &Said<'_>, split: &Split<'_>, sum: i128) -> Fault {
    let spot = |figure: &Figure| Spot::Words(said.passage.pointer.clone(), figure.range.clone());
    let whole = split.whole;
    let fault = Fault::at(spot(whole)).arg("told", whole.told(whole.value)).arg("sum", whole.told(sum));
    // More marks than a dozen would only hide the place.
    split.parts.iter().take(12).fold(fault, |fault, part| fault.related(spot(part), "part"))
}
