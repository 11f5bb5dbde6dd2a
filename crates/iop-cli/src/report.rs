//! The report on a check: every rule with what became of it, by which law, rules and settings, and what was not
//! checked. The contents are made here once, as values; each format is a module that prints them.

mod html;
mod json;
mod markdown;
mod said;
mod text;

use chrono::NaiveDate;
use clap::ValueEnum;
use iop_core::model::{Deviation, Stage};
use iop_core::{Pointer, StatedDate, fingerprint};
use iop_validator::{Outcome, Rule, Suppression, rule_set_fingerprint, rules};
use serde::Serialize;

use crate::command::stage_word;
use crate::examination::{Examined, Findings};
use crate::output::{Entry, Summary, entry, masked, summary, summed};
use crate::session::Session;

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Text,
    Json,
    Html,
    Md,
}

impl ReportFormat {
    /// The report on these agreements.
    pub(crate) fn write(self, found: &Findings<'_>, session: &Session) -> String {
        let report = Report::of(found, session);
        match self {
            Self::Text => text::text(&report, &session.words),
            Self::Json => json::json(&report),
            Self::Html => html::html(&report, &session.words),
            Self::Md => markdown::markdown(&report, &session.words),
        }
    }

    /// The end of the name of the file that a report has beside the papers.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Text => "check.txt",
            Self::Json => "check.json",
            Self::Html => "check.html",
            Self::Md => "check.md",
        }
    }
}

/// All that a report says.
struct Report {
    /// The whole in one sentence.
    headline: String,
    agreements: Vec<Agreement>,
    summary: Summary,
    rules: usize,
    /// What could not be read or done.
    troubles: Vec<String>,
    /// YAML files in folders that are no agreements.
    skipped: usize,
}

/// What was found out about one agreement.
#[derive(Serialize)]
struct Agreement {
    file: String,
    id: Option<String>,
    title: Option<String>,
    fingerprint: Option<String>,
    /// The stage it was checked for.
    stage: Stage,
    #[serde(skip)]
    stage_word: String,
    profile: Option<String>,
    /// The one that the agreement names, known or not.
    #[serde(skip)]
    named_profile: Option<String>,
    /// The day of the check, by which deviations stand or have passed.
    checked_on: NaiveDate,
    law: LawData,
    conclusion: String,
    counts: Counts,
    rules: Vec<Line>,
    deviations: Vec<Decision>,
    #[serde(skip)]
    findings: Vec<Entry>,
}

/// The law that an agreement was judged by.
#[derive(Serialize)]
struct LawData {
    /// The day whose law was applied.
    date: NaiveDate,
    /// The day through which all of it has been compared with its sources.
    checked_until: NaiveDate,
    fingerprint: String,
}

/// Rules by what became of them.
#[derive(Default, Serialize)]
struct Counts {
    holds: usize,
    fails: usize,
    deviates: usize,
    known: usize,
    does_not_apply: usize,
    not_judged: usize,
}

/// What became of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    Fails,
    Deviates,
    Known,
    NotJudged,
    Holds,
    DoesNotApply,
}

impl Verdict {
    /// In the order in which a reader wants them.
    const ALL: [Self; 6] = [Self::Fails, Self::Deviates, Self::Known, Self::NotJudged, Self::Holds, Self::DoesNotApply];

    /// The name of its words.
    fn word(self) -> &'static str {
        match self {
            Self::Fails => "verdict-fails",
            Self::Deviates => "verdict-deviates",
            Self::Known => "verdict-known",
            Self::NotJudged => "verdict-not-judged",
            Self::Holds => "verdict-holds",
            Self::DoesNotApply => "verdict-does-not-apply",
        }
    }
}

/// A rule with what became of it.
#[derive(Serialize)]
struct Line {
    rule: &'static str,
    title: String,
    severity: &'static str,
    #[serde(skip)]
    severity_word: String,
    outcome: Verdict,
    /// How many findings it has, those that are set aside included.
    findings: usize,
    /// Why it does not apply or could not be judged.
    reason: Option<String>,
}

/// A deviation as the agreement states it.
#[derive(Serialize)]
struct Decision {
    rule: Option<String>,
    place: Option<String>,
    reason: Option<String>,
    decided_by: Option<String>,
    on: Option<StatedDate>,
    until: Option<StatedDate>,
    /// How many findings it covers; none if it has no effect.
    findings: usize,
}

impl Report {
    fn of(found: &Findings<'_>, session: &Session) -> Self {
        Self {
            headline: summary(found, session).lines().next().unwrap_or_default().to_owned(),
            agreements: found.files.iter().map(|file| agreement(found, file, session)).collect(),
            summary: summed(found),
            rules: rules().count(),
            troubles: found.troubles.iter().map(|trouble| trouble.said(&session.words)).collect(),
            skipped: found.skipped,
        }
    }
}

fn agreement(found: &Findings<'_>, file: &Examined, session: &Session) -> Agreement {
    let read = file.source.reading.agreement.as_ref();
    let report = &file.report;
    let lines: Vec<Line> = report.outcomes.iter().map(|(rule, outcome)| line(file, rule, outcome, session)).collect();
    let mut counts = Counts::default();
    for line in &lines {
        *match line.outcome {
            Verdict::Holds => &mut counts.holds,
            Verdict::Fails => &mut counts.fails,
            Verdict::Deviates => &mut counts.deviates,
            Verdict::Known => &mut counts.known,
            Verdict::DoesNotApply => &mut counts.does_not_apply,
            Verdict::NotJudged => &mut counts.not_judged,
        } += 1;
    }
    let told = report.findings.iter().map(|finding| {
        let wording = session.catalogue.wording(finding, session.law);
        entry(found, file, finding, wording, session)
    });
    Agreement {
        file: file.source.name(),
        id: read.and_then(|read| read.id.known()).map(ToString::to_string),
        title: read.and_then(|read| read.title.known()).map(|title| line_of(&masked(title))),
        fingerprint: read.map(|read| fingerprint(read).to_string()),
        stage: report.stage,
        stage_word: stage_word(report.stage, &session.words),
        profile: report.profile.clone(),
        named_profile: read.and_then(|read| read.profile.known()).map(ToString::to_string),
        checked_on: report.now,
        law: LawData {
            date: report.date,
            checked_until: file.config.law.checked_until(),
            fingerprint: file.config.law.fingerprint(),
        },
        conclusion: conclusion(file, session),
        counts,
        rules: lines,
        deviations: read.iter().flat_map(|read| &read.deviations).map(|one| decision(file, one)).collect(),
        findings: told.collect(),
    }
}

/// A text on one line.
fn line_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the findings mean for signing, in a sentence that promises nothing.
fn conclusion(file: &Examined, session: &Session) -> String {
    let id = if file.source.reading.agreement.is_none() {
        "conclusion-unreadable"
    } else if file.report.has_errors() {
        "conclusion-errors"
    } else if file.report.counted().next().is_some() {
        "conclusion-findings"
    } else if !file.report.findings.is_empty() {
        "conclusion-set-aside"
    } else {
        "conclusion-none"
    };
    session.words.say(id)
}

fn line(file: &Examined, rule: &'static Rule, outcome: &Outcome, session: &Session) -> Line {
    let own = || file.report.findings.iter().filter(|finding| finding.rule == rule);
    let (outcome, reason) = match outcome {
        Outcome::Holds => (Verdict::Holds, None),
        Outcome::DoesNotApply(reason) => (Verdict::DoesNotApply, Some(session.catalogue.text(reason))),
        Outcome::NotJudged(reason) => (Verdict::NotJudged, Some(session.catalogue.text(reason))),
        Outcome::Fails(_) if own().any(|finding| finding.suppressed.is_none()) => (Verdict::Fails, None),
        Outcome::Fails(_) if own().any(|finding| finding.suppressed == Some(Suppression::Baseline)) => {
            (Verdict::Known, None)
        }
        Outcome::Fails(_) => (Verdict::Deviates, None),
    };
    Line {
        rule: rule.id,
        title: rule.heading(session.words.language()),
        severity: rule.severity.as_str(),
        severity_word: session.catalogue.severity(rule.severity),
        outcome,
        findings: own().count(),
        reason,
    }
}

fn decision(file: &Examined, deviation: &Deviation) -> Decision {
    let Deviation { rule, place, reason, decided_by, on, until } = deviation;
    let covered = file.report.findings.iter().filter(|finding| match &finding.suppressed {
        Some(Suppression::Deviation { reason: why, decided_by: who, on: day, until: last }) => {
            let within = place
                .as_ref()
                .is_none_or(|place| place.parse::<Pointer>().is_ok_and(|place| place.contains(&finding.place.pointer)));
            let same = reason.known() == Some(why) && decided_by.known() == Some(who);
            within
                && same
                && on.known() == Some(day)
                && until.known() == last.as_ref()
                && rule.known().is_some_and(|id| id == finding.rule.id)
        }
        Some(Suppression::Baseline) | None => false,
    });
    Decision {
        rule: rule.known().map(|text| masked(text)),
        place: place.as_deref().map(masked),
        reason: reason.known().map(|text| masked(text)),
        decided_by: decided_by.known().map(|text| masked(text)),
        on: on.known().copied(),
        until: until.known().copied(),
        findings: covered.count(),
    }
}

/// What the rules were, the same for every report of this program.
fn rule_set() -> &'static str {
    rule_set_fingerprint()
}
