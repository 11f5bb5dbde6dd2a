//! Rules of the family `follow-up`.

use crate::rule::Rule;

mod decision_fallback_missing;
mod decision_rule_missing;
mod evaluation_after_decision;
mod final_report_early;
mod meetings_differ;
mod meetings_too_few;
mod meetings_unled;
mod meetings_unstated;
mod no_economic_report;
mod no_report;
mod report_after_settlement;
mod report_to_self;
mod reports_undefined;
mod review_after_notice_day;
mod review_before_report;
mod review_missing;
mod review_not_binding;
mod review_one_sided;
mod review_outside_term;
mod seats_mismatch;
mod several_owners;
mod steering_composition_missing;
mod steering_differs;
pub(in crate::rules) mod told;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &decision_fallback_missing::RULE,
    &decision_rule_missing::RULE,
    &evaluation_after_decision::RULE,
    &final_report_early::RULE,
    &meetings_differ::RULE,
    &meetings_too_few::RULE,
    &meetings_unled::RULE,
    &meetings_unstated::RULE,
    &no_economic_report::RULE,
    &no_report::RULE,
    &report_after_settlement::RULE,
    &report_to_self::RULE,
    &reports_undefined::RULE,
    &review_after_notice_day::RULE,
    &review_before_report::RULE,
    &review_missing::RULE,
    &review_not_binding::RULE,
    &review_one_sided::RULE,
    &review_outside_term::RULE,
    &seats_mismatch::RULE,
    &several_owners::RULE,
    &steering_composition_missing::RULE,
    &steering_differs::RULE,
];
