//! Whom and which group the sentences of an agreement are about. Knows no rule.

pub(in crate::rules) mod actors;
pub(super) mod groups;
