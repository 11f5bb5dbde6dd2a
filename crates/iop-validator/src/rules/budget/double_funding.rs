//! Its page is the Markdown file beside this one.
#![doc = include_str!("double_funding.md")]

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use iop_core::derive::Ledger;
use iop_core::model::{CostLine, Funding, Stage};
use iop_core::{Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::normal_paragraph;
use crate::rule::{Answer, Rule};
use crate::rules::item::Item;

mod charged;
mod elsewhere;
mod told;

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

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let told = told::again(context, funding);
    let told = told.map(|words| Fault::at(words).variant("told")).or_else(|| elsewhere::paid(context));
    let mut faults: Vec<Fault> = told.into_iter().collect();
    // The same line twice.
    let mut lines: HashMap<String, usize> = HashMap::new();
    let mut costs: HashMap<String, Option<Money>> = HashMap::new();
    // The same under another order of its words, whatever the amounts.
    let mut named: Vec<(usize, Item, String)> = Vec::new();
    for (index, line) in funding.costs.iter().enumerate() {
        let Some(item) = line.item.known() else { continue };
        if let Some(first) = line.amount.known().and_then(|_| lines.insert(of(line, item), index)) {
            let place = |index: usize| Spot::Value(root.key("costs").index(index).key("item"));
            faults
                .push(Fault::at(place(index)).related(place(first), "line").variant("line").arg("item", item.as_str()));
        }
        // A cost per unit is as large as its time; what it is in all is known to the ledger only.
        let amount = line.amount.known().copied().filter(|_| line.per.is_blank());
        if let Some(own) = Item::of(item).filter(|own| own.len() > 1 && line.amount.known().is_some()) {
            let same = |other: &&(usize, Item, String)| other.1.is_same(&own) && other.2 == beside(line);
            if let Some((first, ..)) = named.iter().find(same).filter(|other| !is_worded(funding, other.0, item)) {
                let place = |index: usize| Spot::Value(root.key("costs").index(index).key("item"));
                let fault = Fault::at(place(index)).related(place(*first), "line").variant("line");
                faults.push(fault.arg("item", item.as_str()));
            }
            named.push((index, own, beside(line)));
        }
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
    format!("{}|{amount}|{}", normal_paragraph(item), beside(line))
}

/// Whether a line has just these words.
fn is_worded(funding: &Funding, index: usize, item: &str) -> bool {
    let other = funding.costs.get(index).and_then(|line| line.item.known());
    other.is_some_and(|other| normal_paragraph(other) == normal_paragraph(item))
}

/// When, whose and where a cost is.
fn beside(line: &CostLine) -> String {
    let during = line.during.known().map(ToString::to_string).unwrap_or_default();
    let party = line.party.as_ref().map(ToString::to_string).unwrap_or_default();
    let annex = line.annex.as_ref().map(ToString::to_string).unwrap_or_default();
    let activity = line.activity.as_deref().unwrap_or_default();
    format!("{during}|{party}|{annex}|{activity}")
}
