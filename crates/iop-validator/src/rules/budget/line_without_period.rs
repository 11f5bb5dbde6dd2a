//! Its page is the Markdown file beside this one.
#![doc = include_str!("line_without_period.md")]

use std::collections::BTreeSet;

use iop_core::model::{ClauseKind, CostLine, Funding, Stage};
use iop_core::{Frequency, Interval, Money, Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::AUTHORITY;

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
    let stated = |line: &CostLine| line.during.known().copied().and_then(Interval::stated);
    let dated: Vec<StatedDate> = funding.costs.iter().filter_map(stated).collect();
    // Lines of one time only may all be of it; a table has times where there are several.
    let times: BTreeSet<(_, _)> = dated.iter().map(|time| (time.first(), time.last())).collect();
    let told = told(context, funding).or_else(|| beside_yearly(context, funding));
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
