//! From a reading, the law and a date to a report: every rule is asked once, and every answer is kept.

use chrono::NaiveDate;
use iop_core::model::{Agreement, Stage};
use iop_core::{Reading, StatedDate};
use iop_law::Law;

use crate::context::Context;
use crate::finding::{Finding, Severity};
use crate::message::{Arg, Message};
use crate::rule::{Answer, Rule};
use crate::rules;

/// What a check is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Today, for agreements that carry no date of their own.
    pub today: NaiveDate,
    /// The day whose law applies, instead of the agreement's own date.
    pub as_of: Option<NaiveDate>,
    /// The stage to check for, instead of the agreement's own.
    pub stage: Option<Stage>,
    /// The guideline of agreements that name none, by the id of its profile.
    pub profile: Option<String>,
}

/// What became of one rule.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The agreement is as the rule wants it.
    Holds,
    /// So many findings.
    Fails(usize),
    /// The rule has nothing to say of this agreement, and why.
    DoesNotApply(Message),
    /// Something the rule needs is missing, and what.
    NotJudged(Message),
}

/// All that is known after a check.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The findings, in the order of the file.
    pub findings: Vec<Finding>,
    /// Every rule with its outcome, in the order of the registry.
    pub outcomes: Vec<(&'static Rule, Outcome)>,
    /// The day whose law was applied.
    pub date: NaiveDate,
    /// The stage it was checked for.
    pub stage: Stage,
}

impl Report {
    /// How many findings have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity() == severity).count()
    }

    /// Whether anything forbids signing.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}

/// Asks every rule about what was read. A file that could not be read at all still gives its findings.
#[must_use]
pub fn check(reading: &Reading, law: &Law, settings: &Settings) -> Report {
    let nothing = Agreement::default();
    let agreement = reading.agreement.as_ref().unwrap_or(&nothing);
    let date = settings
        .as_of
        .or_else(|| agreement.dated.known().map(|dated| StatedDate::last(*dated)))
        .unwrap_or(settings.today);
    let stage = settings.stage.unwrap_or(agreement.stage);
    let profile = settings.profile.as_deref();
    let context = Context::new(agreement, &reading.faults, reading.tree.as_ref(), law, profile, (date, stage));

    let mut findings = Vec::new();
    let mut outcomes = Vec::new();
    for rule in rules::all() {
        let outcome = if reading.agreement.is_none() && rule.family() != rules::FILE {
            Outcome::NotJudged(Message::new("reason-unreadable"))
        } else if stage < rule.stage {
            Outcome::DoesNotApply(Message::new("reason-stage"))
        } else if let Some(off) = context.kind.and_then(|kind| kind.rule_off(rule.id)) {
            let why = Arg::Either { sv: off.why.clone(), en: off.why_en.clone() };
            Outcome::DoesNotApply(Message::new("reason-rule-off").arg("why", why))
        } else {
            match (rule.check)(&context) {
                Answer::Holds => Outcome::Holds,
                Answer::DoesNotApply(reason) => Outcome::DoesNotApply(reason),
                Answer::NotJudged(reason) => Outcome::NotJudged(reason),
                Answer::Fails(faults) => {
                    let count = faults.len();
                    findings.extend(faults.into_iter().map(|fault| Finding::new(rule, fault, context.tree)));
                    Outcome::Fails(count)
                }
            }
        };
        outcomes.push((rule, outcome));
    }
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.place.span.start.offset, f.place.span.end.offset, f.rule.id);
        key(a).cmp(&key(b))
    });
    Report { findings, outcomes, date, stage }
}
