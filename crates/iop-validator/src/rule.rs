//! What a rule is: its data, its page and its check.

use std::fmt;

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::message::Message;

/// A rule: one fault it looks for, why, and how.
///
/// Its page, `<name>.md` beside it, is what the user reads; the examples on the page are run as tests.
pub struct Rule {
    /// `family/name`, named for the fault.
    pub id: &'static str,
    /// What a finding means for signing.
    pub severity: Severity,
    /// The first stage at which the rule applies.
    pub stage: Stage,
    /// The version of iop that brought the rule.
    pub since: &'static str,
    /// Where the rule comes from.
    pub basis: &'static [Basis],
    /// Whether an agreement may deviate from it, with a reason.
    pub waivable: bool,
    /// The rule's page, in Markdown, Swedish first.
    pub page: &'static str,
    pub(crate) check: fn(&Context<'_>) -> Answer,
}

impl Rule {
    /// The part of the id before the slash.
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.id.split('/').next().unwrap_or(self.id)
    }

    /// The rule's message in the language files.
    pub(crate) fn message_id(&self) -> String {
        self.id.replace('/', "-")
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// A rule's answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    /// The agreement is as the rule wants it.
    Holds,
    /// It is not; one fault for each place.
    Fails(Vec<Fault>),
    /// The rule has nothing to say of this agreement, and why.
    DoesNotApply(Message),
    /// Something the rule needs is missing, and what.
    NotJudged(Message),
}

impl Answer {
    /// Holds without faults, fails with them.
    pub(crate) fn from_faults(faults: Vec<Fault>) -> Self {
        if faults.is_empty() { Self::Holds } else { Self::Fails(faults) }
    }

    /// The rule does not apply; `reason` is a message of the language files' `reasons`.
    pub(crate) fn does_not_apply(reason: &'static str) -> Self {
        Self::DoesNotApply(Message::new(reason))
    }

    /// The rule could not be judged; `reason` is a message of the language files' `reasons`.
    pub(crate) fn not_judged(reason: &'static str) -> Self {
        Self::NotJudged(Message::new(reason))
    }
}
