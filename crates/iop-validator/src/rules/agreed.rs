//! Amounts as the parties agreed on them. Knows no rule.

use iop_core::derive::{self, Sum};
use iop_core::model::Agreement;

use crate::rule::Answer;

/// The agreement with its amounts as they were agreed, before any index has moved them.
pub(in crate::rules) fn unindexed(agreement: &Agreement) -> Agreement {
    let mut plain = agreement.clone();
    if let Some(funding) = &mut plain.funding {
        funding.indexation = None;
    }
    plain
}

/// Why a sum of the economy cannot be judged.
pub(in crate::rules) fn unknown(agreement: &Agreement, sum: &Sum) -> Answer {
    let indexed = agreement.funding.as_ref().is_some_and(|funding| funding.indexation.is_some());
    let is_index = || indexed && matches!(derive::cash_total(&unindexed(agreement)), Sum::Known(_) | Sum::AtMost(_));
    Answer::not_judged(match sum {
        Sum::NotAddable => "reason-currencies",
        Sum::About(_) | Sum::Blank if is_index() => "reason-index-unknown",
        Sum::About(_) => "reason-about-amount",
        Sum::Known(_) | Sum::AtMost(_) | Sum::Nothing | Sum::Blank | Sum::Unending => "reason-blank-amount",
    })
}
