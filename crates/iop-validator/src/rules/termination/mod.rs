//! Rules of the family `termination`.

use crate::rule::Rule;

mod cure_missing;
mod cure_not_measurable;
mod effect_unstated;
mod form_unstated;
mod last_notice_day;
mod no_ordinary_right;
mod notice_exceeds_term;
mod notice_only_on_breach;
mod notice_start_differs;
mod one_sided_right;
mod renegotiation_without_end;
mod rescission_differs;
mod rescission_on_any_breach;
mod right_differs;
mod same_breach_two_ways;
mod special_notice_longer;
mod wording;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &cure_missing::RULE,
    &cure_not_measurable::RULE,
    &effect_unstated::RULE,
    &form_unstated::RULE,
    &last_notice_day::RULE,
    &no_ordinary_right::RULE,
    &notice_exceeds_term::RULE,
    &notice_only_on_breach::RULE,
    &notice_start_differs::RULE,
    &one_sided_right::RULE,
    &renegotiation_without_end::RULE,
    &rescission_differs::RULE,
    &rescission_on_any_breach::RULE,
    &right_differs::RULE,
    &same_breach_two_ways::RULE,
    &special_notice_longer::RULE,
];
