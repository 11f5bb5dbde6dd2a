//! Its page is the Markdown file beside this one.
#![doc = include_str!("unit_suspect.md")]

use std::cmp::Ordering;

use iop_core::model::{Contribution, ContributionForm, Funding, Stage};
use iop_core::{Frequency, Money, MoneyUnit, Pointer};
use iop_law::Basis;

use super::amounts_in_tables;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/unit-suspect",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unit_suspect.md"),
    check,
};

/// A bare number with more digits than this is not small: whoever writes it has kronor in mind.
const DIGITS: usize = 4;

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let Some(tree) = context.tree else { return Answer::not_judged("reason-unreadable") };
    let unit = match funding.unit.known() {
        None | Some(MoneyUnit::Kr) => {
            let faults = too_small(funding);
            return if faults.is_empty() {
                Answer::does_not_apply("reason-no-large-unit")
            } else {
                Answer::Fails(faults)
            };
        }
        Some(unit @ (MoneyUnit::Tkr | MoneyUnit::Mnkr)) => *unit,
    };
    // One of the unit, as the file spells it.
    let Ok(one) = format!("1 {unit}").parse::<Money>() else { return Answer::Holds };
    let root = Pointer::root().key("funding");
    let mut faults = Vec::new();
    for (place, money) in amounts_in_tables(funding, &root) {
        let span = tree.span_of(&place);
        let written = tree.source().get(span.start.offset..span.end.offset).unwrap_or_default();
        let written = written.trim_matches(['"', '\'']).trim();
        if money.minor() % one.minor() == 0 || !is_small_and_bare(written) {
            continue;
        }
        let fault = Fault::at(Spot::Value(place)).related(Spot::Value(root.key("unit")), "unit");
        let fault = fault.arg("written", written).arg("read", money).arg("unit", unit.to_string());
        faults.push(fault.arg("meant", format!("{written} {unit}")));
    }
    Answer::from_faults(faults)
}

/// Contributions in money for the whole of their time, or for a year, that come to less than a thousand kronor.
fn too_small(funding: &Funding) -> Vec<Fault> {
    let Ok(thousand) = format!("1 {}", MoneyUnit::Tkr).parse::<Money>() else { return Vec::new() };
    let whole = |one: &Contribution| matches!(one.per.known(), None | Some(Frequency::Year)) && one.price_of.is_none();
    let cash =
        funding.contributions.iter().enumerate().filter(|(_, one)| one.form.known() == Some(&ContributionForm::Cash));
    cash.filter(|(_, one)| whole(one) && one.per.label().is_none() && one.quantity.is_blank())
        .filter_map(|(index, one)| {
            let amount = *one.amount.known()?;
            let small = !amount.is_zero() && amount.checked_cmp(thousand) == Ok(Ordering::Less);
            let place = Pointer::root().key("funding").key("contributions").index(index).key("amount");
            small.then(|| Fault::at(Spot::Value(place)).variant("small").arg("read", amount))
        })
        .collect()
}

/// Whether what is written is a number of few digits and nothing else.
fn is_small_and_bare(written: &str) -> bool {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    let bare = written.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | ',' | '\u{a0}' | '_'));
    bare && (1..=DIGITS).contains(&digits)
}
