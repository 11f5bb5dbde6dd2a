//! Rules of the family `state-aid`.

use crate::rule::Rule;

mod amount_differs;
mod ceiling_exceeded;
mod declaration_after_grant;
mod declaration_missing;
mod earlier_outside_time;
mod entrustment_missing;
pub(in crate::rules) mod facts;
mod figures_differ;
mod ground_contradicts_assessment;
mod ground_unstated;
mod not_assessed;
mod rate_differs;
mod rate_missing;
mod rate_stale;
mod recipient_not_paid;
mod recipient_not_told;
mod register_missing;
mod register_time_differs;
mod regulation_mismatch;
mod regulation_not_in_force;

/// What says that the question of state aid has been thought of.
pub(in crate::rules) const AID: &[&str] = &[
    "statsstöd*",
    "statligt*",
    "statliga*",
    "minimis*",
    "gruppundantag*",
    "feuf",
    "107",
    "aid",
    "stödregler*",
    "icke-ekonomisk*",
];

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &amount_differs::RULE,
    &ceiling_exceeded::RULE,
    &declaration_after_grant::RULE,
    &declaration_missing::RULE,
    &earlier_outside_time::RULE,
    &entrustment_missing::RULE,
    &figures_differ::RULE,
    &ground_contradicts_assessment::RULE,
    &ground_unstated::RULE,
    &not_assessed::RULE,
    &rate_differs::RULE,
    &rate_missing::RULE,
    &rate_stale::RULE,
    &recipient_not_paid::RULE,
    &recipient_not_told::RULE,
    &register_missing::RULE,
    &register_time_differs::RULE,
    &regulation_mismatch::RULE,
    &regulation_not_in_force::RULE,
];
