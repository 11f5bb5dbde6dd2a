//! What a rule is: its data, its page and its check.

use std::fmt;

use chrono::NaiveDate;
use iop_core::Language;
use iop_core::model::Stage;
use iop_law::{Basis, Law, Sourced};

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::message::Message;

/// What begins the English part of a page.
const ENGLISH: &str = "\n## In English\n";

/// Rules that belong together.
#[derive(Debug)]
pub struct Family {
    /// The part of their ids before the slash.
    pub name: &'static str,
    /// The rules, in the order of their names.
    pub rules: &'static [&'static Rule],
    /// Their words in Swedish.
    pub(crate) swedish: &'static str,
    /// Their words in English.
    pub(crate) english: &'static str,
}

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

    /// The heading of the rule's page: what it finds, in a line.
    #[must_use]
    pub fn heading(&self, language: Language) -> String {
        match language {
            Language::Sv => self.page.lines().next().unwrap_or(self.id).trim_start_matches('#').trim().to_owned(),
            Language::En => {
                let text = self.text(language).split_whitespace().collect::<Vec<_>>().join(" ");
                text.split_once(". ").map(|(first, _)| format!("{first}.")).unwrap_or(text)
            }
        }
    }

    /// The text of the rule's page in one language, without its heading. The examples stand in the Swedish part.
    #[must_use]
    pub fn text(&self, language: Language) -> &'static str {
        let (swedish, english) = self.page.split_once(ENGLISH).unwrap_or((self.page, ""));
        match language {
            Language::Sv => swedish.split_once('\n').map_or("", |(_, text)| text).trim(),
            Language::En => english.trim(),
        }
    }

    /// The days on which the rule applies, as far as it rests on law alone: from the first day of the oldest act to the
    /// last day of the youngest. Open where it also rests on something else, or where a date is not known.
    #[must_use]
    pub fn applies(&self, law: &Law) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let mut days = Vec::new();
        for basis in self.basis {
            let Basis::Act { act, .. } = basis else { return (None, None) };
            let Some(statute) = act.parse().ok().and_then(|id| law.statute(&id)) else { return (None, None) };
            let day = |day: &Option<Sourced<NaiveDate>>| day.as_ref().and_then(Sourced::known).copied();
            days.push((day(&statute.in_force), day(&statute.repealed)));
        }
        let first = days.iter().map(|(from, _)| *from).min().flatten();
        let last = days.iter().map(|(_, to)| *to).collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().max());
        (first, last.and_then(|day| day.pred_opt()))
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
