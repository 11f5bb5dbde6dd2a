//! Its page is the Markdown file beside this one.
#![doc = include_str!("double_funding.md")]

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use iop_core::derive::Ledger;
use iop_core::model::{CostLine, Stage};
use iop_core::{Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::normal_paragraph;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "budget/double-funding",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("double_funding.md"),
    check,
};

/// That a cost is paid.
const PAID: &[&str] = &[
    "finansiera*",
    "betalas",
    "betald*",
    "betalt",
    "bekosta*",
    "täcks",
    "täcka",
    "täckt*",
    "ersätts",
    "ersätta*",
    "ersatt*",
    "ersättning*",
    "redovisa*",
    "rekvirera*",
    "används",
    "söks",
    "sökts",
    "bidrag",
    "stöd",
    "medel",
    "covered",
    "paid",
    "funded",
    "charged",
];

/// Once more, beside that word.
const ALSO: &[&str] = &["även", "också", "redan", "dessutom", "samtidigt", "dubbelt", "also", "already"];

/// What is paid for is what is paid for here.
const SAME: &[&str] = &[
    "samma kostnad*",
    "samma utgift*",
    "samma lön*",
    "samma tjänst*",
    "samma hyra*",
    "samma post*",
    "samma timmar",
    "samma insats*",
    "same cost*",
    "same salary*",
];

/// This agreement's own money, with another's after it.
const OWN_MONEY: &[&str] =
    &["av bidraget", "av detta bidrag", "av det här bidraget", "med bidraget", "by this grant", "by the grant"];
const AND_BY: &[&str] = &["och av", "samt av", "och med", "samt med", "och genom", "och från", "and by", "and from"];

/// A cost of its own, or the same one.
const COST: &[&str] =
    &["*lön", "*lönen*", "löner*", "*kostnad*", "hyra*", "*hyran*", "*tjänst*", "salary*", "cost*", "rent*", "post"];

/// Public money with terms of its own. Gifts and fees may pay for the same work.
const PUBLIC: &[&str] = &[
    "*statsbidrag*",
    "statlig*",
    "esf*",
    "eu-*",
    "amif*",
    "länsstyrelse*",
    "arbetsförmedling*",
    "lönebidrag*",
    "försäkringskassa*",
    "*myndighet*",
    "*verket",
    "socialfond*",
    "*fonden",
    "kommunens",
    "fond*",
    "public employment service",
    "the state",
    "arvsfond*",
    "migrationsverk*",
    "socialstyrels*",
    "region*",
    "*bidraget",
    "kommunal*",
    "kommunen*",
    "ordinarie*",
    "annat bidrag*",
    "andra bidrag*",
    "*projektmedel*",
    "state grant*",
    "eu fund*",
];

/// What rules it out, or shares the cost.
const NOT: &[&str] = &[
    "inte",
    "ej",
    "ingen*",
    "får inte*",
    "återstående*",
    "resterande*",
    "del av*",
    "delen*",
    "delas*",
    "utöver*",
    "not",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let told = said::with(context, PAID).find_map(|sentence| twice(&sentence));
    let mut faults: Vec<Fault> = told.map(|words| Fault::at(words).variant("told")).into_iter().collect();
    // The same line twice.
    let mut lines: HashMap<String, usize> = HashMap::new();
    let mut costs: HashMap<String, Option<Money>> = HashMap::new();
    for (index, line) in funding.costs.iter().enumerate() {
        let Some(item) = line.item.known() else { continue };
        if let Some(first) = line.amount.known().and_then(|_| lines.insert(of(line, item), index)) {
            let place = |index: usize| Spot::Value(root.key("costs").index(index).key("item"));
            faults
                .push(Fault::at(place(index)).related(place(first), "line").variant("line").arg("item", item.as_str()));
        }
        // A cost per unit is as large as its time; what it is in all is known to the ledger only.
        let amount = line.amount.known().copied().filter(|_| line.per.is_blank());
        let item = normal_paragraph(item);
        let before = costs.get(&item).copied();
        let sum = before.map_or(amount, |sum| sum?.checked_add(amount?).ok());
        costs.insert(item, sum);
    }
    let ledger = Ledger::of(context.agreement);
    let mut given: BTreeMap<String, Vec<(usize, Option<Money>)>> = BTreeMap::new();
    for (index, one) in funding.contributions.iter().enumerate() {
        if let Some(purpose) = &one.earmarked_for {
            let all = given.entry(normal_paragraph(purpose)).or_default();
            all.push((index, ledger.contribution_total(one).known()));
        }
    }
    for (purpose, parts) in given {
        let Some(cost) = costs.get(&purpose).copied().flatten().filter(|_| parts.len() > 1) else { continue };
        let sum = parts.iter().map(|(_, part)| *part).collect::<Option<Vec<_>>>().map(Money::sum);
        let (Some(Ok(Some(sum))), Some((last, others))) = (sum, parts.split_last()) else { continue };
        if sum.checked_cmp(cost) == Ok(Ordering::Greater) {
            let place = |index: usize| Spot::Value(root.key("contributions").index(index).key("earmarked_for"));
            let fault = Fault::at(place(last.0)).arg("sum", sum).arg("cost", cost);
            faults.push(others.iter().take(3).fold(fault, |fault, (index, _)| fault.related(place(*index), "other")));
        }
    }
    if faults.is_empty() && funding.costs.is_empty() {
        return Answer::does_not_apply("reason-no-costs");
    }
    Answer::from_faults(faults)
}

/// The words by which a sentence has a cost paid once more, with public money.
fn twice(sentence: &Said<'_>) -> Option<Spot> {
    if sentence.has(NOT) {
        return None;
    }
    // "… ett bidrag från Brottsoffermyndigheten. Det används till samma kostnader."
    let before = || {
        let earlier = said::all(sentence.passage).take_while(|one| one.range.start < sentence.range.start);
        earlier.last().is_some_and(|one| one.has(PUBLIC))
    };
    if sentence.has(SAME) && (sentence.has(PUBLIC) || before()) {
        return sentence.spot_of(SAME);
    }
    let places = || (0..sentence.words.len()).filter(|at| sentence.is(*at, PAID));
    let also = || {
        places().find_map(|at| {
            let beside = (at.saturating_sub(2)..at + 3).find(|near| sentence.is(*near, ALSO))?;
            Some(sentence.spot_between(at, beside))
        })
    };
    let both = || sentence.bytes(OWN_MONEY).zip(sentence.bytes(AND_BY)).filter(|(own, by)| own.start < by.start);
    let both = || both().and_then(|_| sentence.spot_of(AND_BY));
    if sentence.has(COST) && sentence.has(PUBLIC) { also().or_else(both) } else { None }
}

/// Everything that tells one line from another.
fn of(line: &CostLine, item: &str) -> String {
    let amount = line.amount.known().map(ToString::to_string).unwrap_or_default();
    let during = line.during.known().map(ToString::to_string).unwrap_or_default();
    let party = line.party.as_ref().map(ToString::to_string).unwrap_or_default();
    let annex = line.annex.as_ref().map(ToString::to_string).unwrap_or_default();
    let activity = line.activity.as_deref().unwrap_or_default();
    let item = normal_paragraph(item);
    format!("{item}|{amount}|{during}|{party}|{annex}|{activity}")
}
