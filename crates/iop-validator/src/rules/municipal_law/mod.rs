//! Rules of the family `municipal-law`.

use crate::rule::Rule;

mod agency_outside_mandate;
mod appeal_time_wrong;
mod authority_handed_over;
mod authority_term;
mod budget_bypassed;
mod competence_denied;
mod competence_unassessed;
mod conflict_of_interest;
mod control_missing;
mod decision_by_unit;
mod decision_of_another_time;
mod delegation_unreported;
mod handover_undecided;
mod insight_denied;
mod insight_missing;
mod no_form_of_cooperation;
pub(in crate::rules) mod organs;
mod outside_the_area;
mod principle_name;
mod programme_untold;
mod publication_inaccessible;
mod retroactive;
mod starts_while_appealable;
mod trader_supported;
mod unequal_treatment;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &agency_outside_mandate::RULE,
    &appeal_time_wrong::RULE,
    &authority_handed_over::RULE,
    &authority_term::RULE,
    &budget_bypassed::RULE,
    &competence_denied::RULE,
    &competence_unassessed::RULE,
    &conflict_of_interest::RULE,
    &control_missing::RULE,
    &decision_by_unit::RULE,
    &decision_of_another_time::RULE,
    &delegation_unreported::RULE,
    &handover_undecided::RULE,
    &insight_denied::RULE,
    &insight_missing::RULE,
    &no_form_of_cooperation::RULE,
    &outside_the_area::RULE,
    &principle_name::RULE,
    &programme_untold::RULE,
    &publication_inaccessible::RULE,
    &retroactive::RULE,
    &starts_while_appealable::RULE,
    &trader_supported::RULE,
    &unequal_treatment::RULE,
];
