//! Amounts as the parties agreed on them. Knows no rule.

use iop_core::model::Agreement;

/// The agreement with its amounts as they were agreed, before any index has moved them.
pub(in crate::rules) fn unindexed(agreement: &Agreement) -> Agreement {
    let mut plain = agreement.clone();
    if let Some(funding) = &mut plain.funding {
        funding.indexation = None;
    }
    plain
}
