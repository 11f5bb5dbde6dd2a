//! Rules of the family `disputes`: who settles them, in what order, by which law.

use std::ops::Range;

use crate::rule::Rule;
use crate::rules::said::Said;
use crate::rules::words::NOT;

mod arbitration_against_transparency;
mod conflicting_forums;
mod decided_by_one;
mod foreign_law;
mod forum_impossible;
mod forum_missing;
mod law_missing;
mod limitation_wrong;
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
    &law_missing::RULE,
    &limitation_wrong::RULE,
    &step_differs::RULE,
    &step_without_group::RULE,
    &steps_out_of_order::RULE,
];

/// Words for a dispute.
pub(super) const DISPUTE: &[&str] =
    &["tvist", "tvisten", "tvister*", "tvistefråg*", "tvistelösning*", "meningsskiljaktig*", "oenighet*", "dispute*"];

/// Words for a court.
pub(super) const COURT: &[&str] =
    &["allmän domstol", "domstol", "domstolen", "svensk domstol", "*tingsrätt*", "hovrätt*", "court", "courts"];

/// Words for arbitration.
pub(super) const ARBITRATION: &[&str] =
    &["skiljeförfarande*", "skiljenämnd*", "skiljedom*", "skiljeman*", "skiljemän*", "arbitrat*"];

/// Whether a denial stands beside a place: "inte genom skiljeförfarande", "finsk rätt tillämpas inte", and not "har det
/// inte lyckats inom 30 dagar prövas …".
fn is_denied(sentence: &Said<'_>, place: &Range<usize>) -> bool {
    const BEFORE: usize = 3;
    const AFTER: usize = 2;
    let mut near = sentence.before(place, BEFORE).chain(sentence.after(place, AFTER));
    // "Shall not be referred to arbitration": English puts a word more between.
    near.any(|word| word.is(NOT) || word.is(&["utesluts"]))
        || sentence.before(place, BEFORE + 1).any(|word| word.is(NOT))
}
