//! The last lines: what could not be judged and why, and how much was found and tried.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use iop_validator::{Outcome, Severity};

use super::suppressed;
use crate::examination::Findings;
use crate::session::Session;
use crate::trouble::visible;

/// Longer lists of rules are given as a number.
const MOST_RULES: usize = 6;

/// What could not be judged, file by file, with the reasons; empty if all could.
pub(super) fn not_judged(found: &Findings<'_>, session: &Session) -> String {
    let mut out = String::new();
    for file in &found.files {
        let mut reasons: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (rule, outcome) in &file.report.outcomes {
            if let Outcome::NotJudged(reason) = outcome {
                reasons.entry(session.catalogue.text(reason)).or_default().push(rule.id);
            }
        }
        if reasons.is_empty() {
            continue;
        }
        let name = visible(&file.source.name());
        let _ = writeln!(out, "{}", session.words.with("not-judged-in", &[("file", name.into())]));
        for (reason, rules) in reasons {
            let rules = if rules.len() > MOST_RULES {
                session.words.with("count-rules", &[("count", rules.len().into())])
            } else {
                rules.join(", ")
            };
            let _ = writeln!(out, "  {reason}: {rules}");
        }
        out.push('\n');
    }
    out
}

/// The findings counted, and how many rules were tried.
pub(crate) fn summary(found: &Findings<'_>, session: &Session) -> String {
    let words = &session.words;
    let count = |id: &str, number: usize| words.with(id, &[("count", number.into())]);
    let counted: Vec<String> =
        [("count-errors", Severity::Error), ("count-warnings", Severity::Warning), ("count-notes", Severity::Note)]
            .into_iter()
            .map(|(id, severity)| (id, found.count(severity)))
            .filter(|(_, number)| *number > 0)
            .map(|(id, number)| count(id, number))
            .collect();
    let mut out = String::new();
    if !found.files.is_empty() {
        let counted = if counted.is_empty() { words.say("nothing-found") } else { counted.join(", ") };
        let counted = [Some(counted), suppressed::counted(found, words)].into_iter().flatten().collect::<Vec<_>>();
        let values = [
            ("found", counted.join("; ").into()),
            ("files", count("count-agreements", found.files.len()).into()),
            ("tried", tried(found, session).into()),
        ];
        let _ = writeln!(out, "{}", words.with("summary", &values));
    }
    out.push_str(&suppressed::baselines(found, words));
    if found.skipped > 0 {
        let _ = writeln!(out, "{}", count("skipped", found.skipped));
    }
    out
}

/// How many rules were judged, did not apply to any agreement, and could not be judged for some.
fn tried(found: &Findings<'_>, session: &Session) -> String {
    let (mut all, mut judged, mut not_judged) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (rule, outcome) in found.files.iter().flat_map(|file| &file.report.outcomes) {
        all.insert(rule.id);
        match outcome {
            Outcome::Holds | Outcome::Fails(_) => {
                judged.insert(rule.id);
            }
            Outcome::NotJudged(_) => {
                not_judged.insert(rule.id);
            }
            Outcome::DoesNotApply(_) => {}
        }
    }
    let inapplicable = all.iter().filter(|id| !judged.contains(*id) && !not_judged.contains(*id)).count();
    let judged = judged.difference(&not_judged).count();
    let words = &session.words;
    let mut parts = vec![words.with("tried-judged", &[("count", judged.into())])];
    if inapplicable > 0 {
        parts.push(words.with("tried-inapplicable", &[("count", inapplicable.into())]));
    }
    if !not_judged.is_empty() {
        parts.push(words.with("tried-not-judged", &[("count", not_judged.len().into())]));
    }
    parts.join(", ")
}
