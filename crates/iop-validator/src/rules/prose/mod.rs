//! Rules of the family `prose`: what the text says against the facts, and against itself.

use iop_core::Pointer;
use iop_core::model::ClauseKind;

use crate::context::{Context, Topic};
use crate::finding::Spot;
use crate::rule::{Answer, Rule};

mod age_differs;
mod amount_differs;
mod contradiction;
mod count_differs;
mod date_differs;
mod decision_differs;
mod does_not_add_up;
mod duration_differs;
mod fact_differs;
mod frequency_differs;
mod impossible_date;
mod numeral_mismatch;
mod org_number_differs;
mod party_differs;
mod percent_differs;
mod person_differs;
mod related_differs;
mod report_date_differs;
mod told;
mod told_twice;
mod two_names_one_post;

pub(in crate::rules) use told::Names;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &age_differs::RULE,
    &amount_differs::RULE,
    &contradiction::RULE,
    &count_differs::RULE,
    &date_differs::RULE,
    &decision_differs::RULE,
    &does_not_add_up::RULE,
    &duration_differs::RULE,
    &fact_differs::RULE,
    &frequency_differs::RULE,
    &impossible_date::RULE,
    &numeral_mismatch::RULE,
    &org_number_differs::RULE,
    &party_differs::RULE,
    &percent_differs::RULE,
    &person_differs::RULE,
    &related_differs::RULE,
    &report_date_differs::RULE,
    &told_twice::RULE,
    &two_names_one_post::RULE,
];

/// The places of the facts that a text tells with another value.
pub(in crate::rules) fn contradicted(context: &Context<'_>) -> Vec<Pointer> {
    let answers = RULES.iter().map(|rule| (rule.check)(context));
    let faults = answers.flat_map(|answer| if let Answer::Fails(faults) = answer { faults } else { Vec::new() });
    let related =
        faults.into_iter().filter(|fault| matches!(fault.spot, Spot::Words(..))).flat_map(|fault| fault.related);
    related.filter_map(|(spot, _)| if let Spot::Value(place) = spot { Some(place) } else { None }).collect()
}

/// Texts on who gives how much, and what for.
fn is_about_money(topic: Topic) -> bool {
    [ClauseKind::Economy, ClauseKind::Payments, ClauseKind::Commitments].iter().any(|kind| topic.is_about(*kind))
}
