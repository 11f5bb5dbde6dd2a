//! What a report says in words, the same in every format for people.

use std::collections::BTreeMap;

use iop_core::StatedDate;

use super::{Agreement, Decision, Line, Report, Verdict, rule_set};
use crate::output::{Entry, Suppressed};
use crate::trouble::visible;
use crate::words::Words;

impl Agreement {
    /// What it was checked by: a heading and a value each.
    pub(super) fn facts(&self, words: &Words) -> Vec<(String, String)> {
        let none = || words.say("report-none");
        vec![
            (words.say("report-file"), visible(&self.file)),
            (words.say("report-id"), self.id.clone().unwrap_or_else(none)),
            (words.say("report-stage"), self.stage_word.clone()),
            (words.say("report-profile"), self.guideline(words)),
            (words.say("report-checked-on"), self.checked_on.to_string()),
            (words.say("report-law-date"), self.law.date.to_string()),
            (words.say("report-law-checked"), self.law.checked_until.to_string()),
            (words.say("report-law-print"), self.law.fingerprint.clone()),
            (words.say("report-print"), self.fingerprint.clone().unwrap_or_else(none)),
        ]
    }

    /// The guideline that it was held to, or named in vain.
    pub(super) fn guideline(&self, words: &Words) -> String {
        match (&self.profile, &self.named_profile) {
            (Some(profile), _) => profile.clone(),
            (None, Some(named)) => words.with("report-profile-unknown", &[("profile", named.as_str().into())]),
            (None, None) => words.say("report-none"),
        }
    }

    /// The rules that became this, in the order of their names.
    pub(super) fn lines(&self, verdict: Verdict) -> impl Iterator<Item = &Line> {
        self.rules.iter().filter(move |line| line.outcome == verdict)
    }

    /// Rules of a verdict by the reason they share.
    pub(super) fn reasons(&self, verdict: Verdict) -> BTreeMap<&str, Vec<&'static str>> {
        let mut reasons: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
        for line in self.lines(verdict) {
            reasons.entry(line.reason.as_deref().unwrap_or_default()).or_default().push(line.rule);
        }
        reasons
    }

    /// The findings that count.
    pub(super) fn counted(&self) -> impl Iterator<Item = &Entry> {
        self.findings.iter().filter(|finding| finding.suppressed.is_none())
    }

    /// What a rule found that is set aside: `rad 62: …`.
    pub(super) fn set_aside(&self, rule: Option<&str>, words: &Words) -> Vec<String> {
        let own = self.findings.iter().filter(|one| one.suppressed.is_some() && Some(one.rule) == rule);
        own.map(|finding| format!("{}: {}", at(finding, words), finding.message)).collect()
    }

    /// How many findings the baseline sets aside.
    pub(super) fn known(&self) -> usize {
        self.findings.iter().filter(|finding| finding.suppressed.as_ref().is_some_and(Suppressed::is_known)).count()
    }
}

impl Decision {
    /// Who decided it, when, for how long and with what effect.
    pub(super) fn said(&self, words: &Words) -> String {
        let none = || words.say("report-missing");
        let text = |text: &Option<String>| text.as_deref().map_or_else(none, visible);
        let day = |day: &Option<StatedDate>| day.map(|day| day.typeset(words.language()));
        let until = match day(&self.until) {
            Some(until) => words.with("deviation-until", &[("until", until.into())]),
            None => words.say("deviation-open"),
        };
        let values = [
            ("reason", text(&self.reason).trim_end_matches('.').to_owned().into()),
            ("who", text(&self.decided_by).into()),
            ("on", day(&self.on).unwrap_or_else(none).into()),
            ("until", until.into()),
        ];
        let covers = match self.findings {
            0 => words.say("deviation-covers-nothing"),
            count => words.with("deviation-covers", &[("count", count.into())]),
        };
        format!("{}; {covers}", words.with("deviation-why", &values))
    }

    /// The rule, and the place if there is one.
    pub(super) fn named(&self, words: &Words) -> String {
        let rule = self.rule.as_deref().map_or_else(|| words.say("report-missing"), visible);
        match &self.place {
            Some(place) => format!("{rule} ({})", visible(place)),
            None => rule,
        }
    }
}

impl Report {
    /// What was not checked, of all the agreements together; then what no rule can say.
    pub(super) fn limits(&self, words: &Words) -> Vec<String> {
        let mut limits = Vec::new();
        let not_judged: usize = self.agreements.iter().map(|agreement| agreement.counts.not_judged).sum();
        if not_judged > 0 {
            limits.push(words.with("limit-not-judged", &[("count", not_judged.into())]));
        }
        let known: usize = self.agreements.iter().map(Agreement::known).sum();
        if known > 0 {
            limits.push(words.with("known-not-counted", &[("count", known.into())]));
        }
        if self.skipped > 0 {
            limits.push(words.with("skipped", &[("count", self.skipped.into())]));
        }
        limits.extend(self.troubles.iter().cloned());
        limits.push(words.say("limit-rules"));
        limits
    }

    /// What it was made with.
    pub(super) fn made_with(&self, words: &Words) -> Vec<(String, String)> {
        vec![
            (words.say("report-program"), format!("iop {}", env!("CARGO_PKG_VERSION"))),
            (words.say("report-rules"), self.rules.to_string()),
            (words.say("report-rules-print"), rule_set().to_owned()),
        ]
    }
}

/// A finding's place: `rad 48`.
pub(super) fn at(finding: &Entry, words: &Words) -> String {
    words.with("at-line", &[("line", finding.start.line.to_string().into())])
}

/// The word for a severity, as the catalogue of the rules has it.
pub(super) fn severity<'a>(agreement: &'a Agreement, finding: &Entry) -> &'a str {
    let own = agreement.rules.iter().find(|line| line.rule == finding.rule);
    own.map_or(finding.severity, |line| line.severity_word.as_str())
}
