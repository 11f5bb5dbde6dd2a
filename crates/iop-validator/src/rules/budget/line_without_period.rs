//! Its page is the Markdown file beside this one.
#![doc = include_str!("line_without_period.md")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Contribution, ContributionForm, CostLine, Funding, Stage};
use iop_core::{Frequency, Interval, Money, Pointer, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::AUTHORITY;
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "budget/line-without-period",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("line_without_period.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let stated = |line: &CostLine| line.during.known().copied().and_then(bounds);
    let dated: Vec<_> = funding.costs.iter().filter_map(stated).collect();
    // Lines of one time only may all be of it; a table has times where there are several.
    let times: BTreeSet<_> = dated.iter().collect();
    // A thing of its own may be for the whole time; one that is dated elsewhere, or stands among several that are, is not.
    let items: BTreeSet<&String> =
        funding.costs.iter().filter(|line| stated(line).is_some()).filter_map(|line| line.item.known()).collect();
    let is_bare = |line: &CostLine| {
        let untold = line.during.known().is_none() && line.per.known().is_none();
        untold && (items.len() > 1 || line.item.known().is_some_and(|item| items.contains(item)))
    };
    let bare: Vec<usize> = (0..funding.costs.len()).filter(|at| is_bare(&funding.costs[*at])).collect();
    // Where most lines have no time, the whole is the rule and a year the exception.
    let is_dated = times.len() > 1 && bare.len() < dated.len();
    // A line that has no year beside others that have is told once.
    let yearly = || beside_yearly(context, funding).filter(|_| !is_dated || bare.is_empty());
    let told = told(context, funding)
        .or_else(yearly)
        .or_else(|| given_without(funding))
        .or_else(|| worth_without(context, funding));
    if !is_dated && told.is_none() {
        return Answer::does_not_apply("reason-no-dated-lines");
    }
    let place = Pointer::root().key("funding").key("costs");
    let first = funding.costs.iter().position(|line| stated(line).is_some());
    let faults = bare.into_iter().filter(|_| is_dated).map(|index| {
        let fault = Fault::at(Spot::Value(place.index(index).key("amount")));
        first.into_iter().fold(fault, |fault, at| fault.related(Spot::Value(place.index(at).key("during")), "other"))
    });
    Answer::from_faults(faults.chain(told).collect())
}

/// The first and the last day of a time that has both.
fn bounds(time: Interval) -> Option<(NaiveDate, NaiveDate)> {
    time.first().zip(time.last())
}

/// Money of a party for no time, where the same party gives the rest of it for one time after another.
fn given_without(funding: &Funding) -> Option<Fault> {
    // What is paid by the kilometre has no year of its own.
    let own = |one: &Contribution| {
        one.form.known() == Some(&ContributionForm::Cash) && one.amount.known().is_some() && one.price_of.is_none()
    };
    let cash: Vec<_> = funding.contributions.iter().enumerate().filter(|(_, one)| own(one)).collect();
    let bare = |one: &Contribution| one.during.known().is_none() && one.per.known().is_none();
    let (index, one) = cash.iter().find(|(_, one)| bare(one))?;
    let same = |other: &Contribution| {
        let told = [&other.source, &one.source];
        other.party.known() == one.party.known() && told[0] == told[1] && other.earmarked_for == one.earmarked_for
    };
    let mut others = cash.iter().filter(|(_, other)| same(other) && other.during.known().is_some());
    let (dated, _) = others.next()?;
    let fault = Fault::at(contribution(*index, "amount")).related(contribution(*dated, "during"), "other");
    others.next().map(|_| fault.variant("given"))
}

/// What is worth a sum for no time, lent or done by a party beside what it gives in a year: premises, staff.
fn worth_without(context: &Context<'_>, funding: &Funding) -> Option<Fault> {
    const WHEN: &[&str] =
        &["hela", "under", "åren", "tiden", "gång", "engång*", "*start*", "årlig*", "whole", "during", "once"];
    let (first, last) = derive::term(context.agreement)?;
    last.years_since(first).filter(|years| *years > 0)?;
    let all = || funding.contributions.iter().enumerate();
    let yearly = |one: &Contribution| one.per.known() == Some(&Frequency::Year);
    let (index, own) = all().find(|(_, one)| {
        let bare = one.during.known().is_none() && !is_stated(&one.per);
        let kind = matches!(one.form.known(), Some(ContributionForm::Premises | ContributionForm::Staff));
        let told = one.description.as_ref().is_some_and(|text| reader::has(text, WHEN));
        bare && kind && one.amount.known().is_some() && !told
    })?;
    let (other, _) = all().find(|(_, one)| one.party.known() == own.party.known() && yearly(one))?;
    let fault = Fault::at(contribution(index, "amount")).related(contribution(other, "per"), "yearly");
    Some(fault.variant("worth"))
}

fn contribution(index: usize, key: &str) -> Spot {
    Spot::Value(Pointer::root().key("funding").key("contributions").index(index).key(key))
}

/// A line for no time in a budget by the year: beside lines of each year, or where the lines come to what is given in a
/// year. What is bought once has no year.
fn beside_yearly(context: &Context<'_>, funding: &Funding) -> Option<Fault> {
    const ONCE: &[&str] = &[
        "engång*",
        "*start*",
        "invest*",
        "*inköp*",
        "inventarie*",
        "möbler*",
        "utrustning*",
        "*renover*",
        "*ombygg*",
        "iordning*",
        "*utvärder*",
        "*avslut*",
        "hela *",
        "one-off",
        "equipment",
        "evaluation",
    ];
    let (first, last) = derive::term(context.agreement)?;
    let several = last.years_since(first).is_some_and(|years| years > 0);
    let is_yearly = |line: &&CostLine| line.per.known() == Some(&Frequency::Year);
    let is_bare = |line: &&CostLine| line.during.known().is_none() && line.per.known().is_none();
    let given = derive::cash(funding);
    let given = given.map(|one| one.amount.known().copied().filter(|_| one.per.known() == Some(&Frequency::Year)));
    let given = Money::sum(given.collect::<Option<Vec<_>>>()?).ok().flatten();
    let lines = Money::sum(funding.costs.iter().filter_map(|line| line.amount.known().copied())).ok().flatten();
    let of_a_year = given.is_some() && given == lines && funding.costs.iter().all(|one| one.during.known().is_none());
    let yearly = funding.costs.iter().position(|line| is_yearly(&line));
    let bare = funding.costs.iter().position(|line| {
        let once = line.item.known().is_some_and(|item| reader::has(item, ONCE));
        is_bare(&line) && (of_a_year || yearly.is_some() && !once)
    })?;
    let root = Pointer::root().key("funding");
    let other = match yearly {
        Some(at) => root.key("costs").index(at).key("per"),
        None => root.key("contributions"),
    };
    let fault = Fault::at(Spot::Value(root.key("costs").index(bare).key("amount"))).variant("yearly");
    several.then(|| fault.related(if yearly.is_some() { Spot::Value(other) } else { Spot::Key(other) }, "yearly"))
}

/// Money that only the text promises, for no time, beside sums for each year: "Vidare avsätter kommunen 30 000 kr".
fn told(context: &Context<'_>, funding: &Funding) -> Option<Fault> {
    const GIVES: &[&str] = &[
        "avsätter",
        "bidrar med",
        "bidrar därtill",
        "bidrar därutöver",
        "bidrar även",
        "lägger",
        "anslår",
        "skjuter till",
        "skjuter därutöver till",
        "lämnar",
        "satsar",
        "står för",
        "sets aside",
    ];
    const TIME: &[&str] = &[
        "år",
        "året",
        "åren",
        "årlig*",
        "*termin*",
        "*halvår*",
        "månad*",
        "engång*",
        "en gång",
        "sammanlagt",
        "totalt",
        "tillsammans",
        "avtalstiden",
        "avtalsperioden",
        "hela tiden",
        "starten",
        "uppstart*",
        "när",
        "därav",
        "varav",
        "högst",
        "värde*",
        "year*",
        "once",
    ];
    let agreement = context.agreement;
    let (first, last) = derive::term(agreement)?;
    let several = last.years_since(first).is_some_and(|years| years > 0);
    let yearly = funding.contributions.iter().position(|one| one.per.known() == Some(&Frequency::Year))?;
    let known = funding.contributions.iter().filter_map(|one| one.amount.known());
    let known = known.chain(funding.costs.iter().filter_map(|line| line.amount.known()));
    let known: Vec<_> = known.chain(funding.payments.iter().filter_map(|one| one.amount.known())).collect();
    let economy = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::Economy);
    let bare = said::about(context, economy).find_map(|said| {
        let [Mention { range, what: What::Amount { money, each: false, per: None, during: None, .. }, .. }] =
            said.mentions
        else {
            return None;
        };
        let plain = said.has_each(&[GIVES, AUTHORITY]) && !said.has(TIME) && !said.denies();
        let printed = said.text().contains('{') || known.contains(&money);
        (plain && !printed).then(|| Fault::at(Spot::Words(said.passage.pointer.clone(), range.clone())))
    });
    let place = Pointer::root().key("funding").key("contributions").index(yearly).key("per");
    bare.filter(|_| several).map(|fault| fault.related(Spot::Value(place), "yearly").variant("told"))
}
