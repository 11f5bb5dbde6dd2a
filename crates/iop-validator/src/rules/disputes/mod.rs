//! Rules of the family `disputes`: who settles them, in what order, by which law.

use crate::rule::Rule;

mod arbitration_against_transparency;
mod conflicting_forums;
mod decided_by_one;
mod foreign_law;
mod forum_impossible;
mod forum_missing;
mod step_differs;
mod step_without_group;
mod steps_out_of_order;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &arbitration_against_transparency::RULE,
    &conflicting_forums::RULE,
    &decided_by_one::RULE,
    &foreign_law::RULE,
    &forum_impossible::RULE,
    &forum_missing::RULE,
    &step_differs::RULE,
    &step_without_group::RULE,
    &steps_out_of_order::RULE,
];

/// Words for a dispute.
const DISPUTE: &[&str] =
    &["tvist", "tvisten", "tvister*", "tvistefråg*", "tvistelösning*", "meningsskiljaktig*", "oenighet*", "dispute*"];

/// Words for a court.
const COURT: &[&str] =
    &["allmän domstol", "domstol", "domstolen", "svensk domstol", "*tingsrätt*", "hovrätt*", "court", "courts"];

/// Words for arbitration.
const ARBITRATION: &[&str] =
    &["skiljeförfarande*", "skiljenämnd*", "skiljedom*", "skiljeman*", "skiljemän*", "arbitrat*"];
