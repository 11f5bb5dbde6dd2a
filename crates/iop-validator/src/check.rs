//! From a reading, the law and a date to a report: every rule is asked once, and every answer is kept. The rules about
//! deviations are asked last, since they see what the others found.

use chrono::NaiveDate;
use iop_core::model::{Agreement, Stage};
use iop_core::{Reading, StatedDate};
use iop_law::Law;

use crate::context::{Among, Context, Guideline, Told};
use crate::deviation::{Standing, standing};
use crate::finding::{Finding, Severity, Suppression};
use crate::fingerprint::identify;
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
    /// So many findings, those that are set aside included.
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
    /// The day on which it was checked: by it deviations stand or have passed.
    pub now: NaiveDate,
    /// The stage it was checked for.
    pub stage: Stage,
    /// The guideline it was held to, by the id of its profile.
    pub profile: Option<String>,
}

impl Report {
    /// The findings that count.
    pub fn counted(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.suppressed.is_none())
    }

    /// How many findings that count have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.counted().filter(|finding| finding.severity() == severity).count()
    }

    /// Whether anything forbids signing; see [`Finding::forbids_signing`].
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(Finding::forbids_signing)
    }

    /// Sets aside the findings that were there before, as far as a baseline may; see [`Finding::may_be_known`].
    pub fn set_aside(&mut self, mut known: impl FnMut(&Finding) -> bool) {
        for finding in &mut self.findings {
            if finding.suppressed.is_none() && finding.may_be_known() && known(finding) {
                finding.suppressed = Some(Suppression::Baseline);
            }
        }
    }
}

/// Asks every rule about what was read. A file that could not be read at all still gives its findings.
///
/// What can only be seen in several agreements is not judged; see [`check_among`].
#[must_use]
pub fn check(reading: &Reading, law: &Law, settings: &Settings) -> Report {
    examine(reading, Among::default(), law, settings, &rules::all().collect::<Vec<_>>())
}

/// Asks every rule about one of several agreements, the one at `own` in `readings`, in the light of the others.
///
/// # Panics
/// When `own` is not the place of a reading.
#[must_use]
pub fn check_among(readings: &[&Reading], own: usize, law: &Law, settings: &Settings) -> Report {
    examine(readings[own], Among { readings, own }, law, settings, &rules::all().collect::<Vec<_>>())
}

/// Asks these rules.
pub(crate) fn examine(
    reading: &Reading,
    among: Among<'_>,
    law: &Law,
    settings: &Settings,
    asked: &[&'static Rule],
) -> Report {
    let nothing = Agreement::default();
    let agreement = reading.agreement.as_ref().unwrap_or(&nothing);
    let now = settings.as_of.unwrap_or(settings.today);
    let date = settings.as_of.or_else(|| agreement.dated.known().map(|dated| StatedDate::last(*dated))).unwrap_or(now);
    let stage = settings.stage.unwrap_or(agreement.stage);
    let profile = settings.profile.as_deref();
    let context = Context::new(agreement, reading, law, profile, (date, now), stage, among);

    let (last, first): (Vec<&Rule>, Vec<&Rule>) =
        asked.iter().copied().partition(|rule| rule.family() == rules::DEVIATION);
    let guideline = context.guideline;
    // What was forgotten in a draft that is written out is told while it can still be written.
    let due = if rules::is_written_out(&context) { Stage::Signing } else { stage };
    let mut told = Told::default();
    ask(&first, &context, due, reading, &mut told);
    set_aside(&mut told.findings, agreement, now);
    let mut own = Told::default();
    ask(&last, &context.after(&told), due, reading, &mut own);
    let profile = match guideline {
        Guideline::Known(profile) => Some(profile.id.clone()),
        Guideline::None | Guideline::Unknown { .. } => None,
    };

    let Told { mut findings, mut outcomes } = told;
    findings.append(&mut own.findings);
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.place.span.start.offset, f.place.span.end.offset, f.rule.id);
        key(a).cmp(&key(b))
    });
    identify(&mut findings, reading.tree.as_ref());
    outcomes.append(&mut own.outcomes);
    outcomes.sort_by_key(|(rule, _)| rule.id);
    Report { findings, outcomes, date, now, stage, profile }
}

/// Asks the rules that are due at a stage, and adds what they answer.
fn ask(rules: &[&'static Rule], context: &Context<'_>, due: Stage, reading: &Reading, told: &mut Told) {
    for rule in rules.iter().copied() {
        let answer = if reading.agreement.is_none() && rule.family() != rules::FILE {
            Answer::not_judged("reason-unreadable")
        } else if let Some(why) = premise_missing(rule, due, context) {
            Answer::DoesNotApply(why)
        } else {
            (rule.check)(context)
        };
        let outcome = match answer {
            Answer::Holds => Outcome::Holds,
            Answer::DoesNotApply(reason) => Outcome::DoesNotApply(reason),
            Answer::NotJudged(reason) => Outcome::NotJudged(reason),
            Answer::Fails(faults) => {
                let count = faults.len();
                told.findings.extend(faults.into_iter().map(|fault| Finding::new(rule, fault, context)));
                Outcome::Fails(count)
            }
        };
        told.outcomes.push((rule, outcome));
    }
}

/// Sets aside what the agreement deviates from, each finding by the first deviation that covers it.
fn set_aside(findings: &mut [Finding], agreement: &Agreement, now: NaiveDate) {
    for deviation in &agreement.deviations {
        let Standing::Valid(cover) = standing(deviation, now) else { continue };
        for finding in findings.iter_mut().filter(|finding| finding.suppressed.is_none() && cover.covers(finding)) {
            finding.suppressed = Some(cover.suppression.clone());
        }
    }
}

/// Why a rule has nothing to say before it is asked: the stage, the kind of agreement, or law that did not apply on the
/// day.
fn premise_missing(rule: &Rule, due: Stage, context: &Context<'_>) -> Option<Message> {
    if due < rule.stage {
        return Some(Message::new("reason-stage"));
    }
    if let Some(off) = context.kind.and_then(|kind| kind.rule_off(rule.id)) {
        let why = Arg::Either { sv: off.why.clone(), en: off.why_en.clone() };
        return Some(Message::new("reason-rule-off").arg("why", why));
    }
    let stands = rule.basis.iter().any(|basis| basis.may_stand(context.law, context.date));
    (!stands).then(|| Message::new("reason-law-not-in-force"))
}

#[cfg(test)]
mod tests {
    use iop_core::read;

    use super::*;
    use crate::testing::splice;

    /// An agreement that deviates from the one thing that is found in it.
    fn deviating() -> String {
        splice(
            "profile: var-egen-handbok-fran-varen\ndeviations:\n  - rule: form/unknown-profile\n    reason: Handboken läggs in \
             senare.\n    decided_by: Kommunjuristen\n    on: 2026-03-02\n    until: 2026-06-30\n",
        )
    }

    fn check_as_of(text: &str, day: &str) -> Report {
        let day = day.parse().expect("a day");
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let settings = Settings { today, as_of: Some(day), stage: None, profile: None };
        check(&read(text.as_bytes()), Law::bundled(), &settings)
    }

    fn counted(report: &Report) -> Vec<&str> {
        report.counted().map(|finding| finding.rule.id).collect()
    }

    #[test]
    fn what_is_deviated_from_stays_in_the_report_and_is_not_counted() {
        let report = check_as_of(&deviating(), "2026-04-01");
        assert_eq!(counted(&report), [""; 0]);
        let finding =
            report.findings.iter().find(|finding| finding.rule.id == "form/unknown-profile").expect("a finding");
        let Some(Suppression::Deviation { reason, decided_by, .. }) = &finding.suppressed else {
            panic!("{finding:?}")
        };
        assert_eq!((reason.as_str(), decided_by.as_str()), ("Handboken läggs in senare.", "Kommunjuristen"));
        assert_eq!(report.count(Severity::Warning), 0);
    }

    #[test]
    fn the_day_that_is_asked_about_decides_whether_a_deviation_stands() {
        assert_eq!(counted(&check_as_of(&deviating(), "2026-07-01")), ["form/unknown-profile", "deviation/expired"]);
        assert_eq!(
            counted(&check_as_of(&deviating(), "2026-03-01")),
            ["form/unknown-profile", "deviation/decided-later"]
        );
        assert_eq!(check_as_of(&deviating(), "2026-03-02").now.to_string(), "2026-03-02");
    }

    #[test]
    fn an_incomplete_deviation_covers_nothing() {
        let text = deviating().replace("reason: Handboken läggs in senare.", "reason: se ovan");
        assert_eq!(counted(&check_as_of(&text, "2026-04-01")), ["form/unknown-profile", "deviation/incomplete"]);
        let text = deviating().replace("until: 2026-06-30", "until: \"[DAG]\"");
        assert_eq!(counted(&check_as_of(&text, "2026-04-01")), ["form/unknown-profile", "form/blank"], "told once");
        let text = text.replace("stage: signed", "stage: draft");
        assert_eq!(counted(&check_as_of(&text, "2026-04-01")), ["form/unknown-profile", "deviation/incomplete"]);
    }

    #[test]
    fn a_deviation_is_not_called_needless_while_its_rule_cannot_be_judged() {
        let text = splice(
            "stage: draft\ndeviations:\n  - {rule: signing/before-decision, reason: Delegation finns., decided_by: \
             Kommunjuristen, on: 2026-03-02}\n",
        );
        let report = check_as_of(&text, "2026-04-01");
        assert!(!counted(&report).contains(&"deviation/unmatched"), "{:?}", report.findings);
    }

    #[test]
    fn a_baseline_covers_what_the_agreement_says_but_not_how_the_file_is_written_and_allows_no_signing() {
        let text =
            splice("funding:\n  contributions:\n    - {party: kommunen, form: cash, amount: 1 kr}\n  total: 2 kr\n");
        let mut report = check_as_of(&(text + "titel: x\n"), "2026-04-01");
        report.set_aside(|_| true);
        assert_eq!(counted(&report), ["file/unknown-key"]);
        assert!(report.findings.iter().any(|f| f.rule.id == "budget/total-mismatch" && f.suppressed.is_some()));
        assert!(report.has_errors());
        report.findings.retain(|finding| finding.rule.family() != rules::FILE);
        assert!(report.has_errors(), "an error that is only known of still forbids signing");
    }
}
