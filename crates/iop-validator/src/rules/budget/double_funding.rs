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

/// What is said of costs that someone else pays for already.
const TWICE: &[&str] = &[
    "samma kostnader finansieras*",
    "samma kostnad finansieras*",
    "finansieras redan*",
    "finansieras även av*",
    "finansieras också av*",
    "betalas även av*",
    "betalas också av*",
    "täcks även av*",
    "täcks också av*",
    "täcks redan av*",
    "ersättning för samma*",
    "bidrag för samma*",
    "finansieras även med*",
    "finansieras också med*",
    "finansieras även genom*",
    "finansieras också genom*",
    "finansieras dessutom*",
    "finansieras dubbelt*",
    "finansieras samtidigt*",
    "täcks även med*",
    "täcks också med*",
    "täcks dessutom av*",
    "täcks samtidigt av*",
    "bekostas även av*",
    "bekostas också av*",
    "bekostas redan av*",
    "betalas redan av*",
    "betalas dessutom av*",
    "ersätts även av*",
    "ersätts också av*",
    "ersätts redan av*",
    "bekostas samtidigt*",
    "bekostas dessutom*",
    "betalas samtidigt*",
    "ersätts samtidigt*",
    "ersätts dessutom*",
    "också ersatt*",
    "även ersatt*",
    "redan ersatt*",
    "också ersättning*",
    "även ersättning*",
    "redan ersättning*",
    "också täckt*",
    "också betald*",
    "redan betald*",
    "bidrag till samma*",
    "stöd för samma*",
    "stöd till samma*",
    "medel för samma*",
    "also covered by*",
    "already paid by*",
    "already covered by*",
    "also funded by*",
    "already funded by*",
    "also paid by*",
];

/// A cost of its own, or the same one.
const COST: &[&str] = &[
    "*lön",
    "*lönen*",
    "löner*",
    "*kostnad*",
    "hyra*",
    "*hyran*",
    "*tjänst*",
    "samma*",
    "salary*",
    "cost*",
    "rent*",
    "post",
];

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
    let told: Vec<_> = said::with(context, TWICE).collect();
    let is_twice = |sentence: &&Said<'_>| !sentence.has(NOT) && sentence.has(COST) && sentence.has(PUBLIC);
    let told = told.iter().find(is_twice).and_then(|one| one.spot_of(TWICE));
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
