//! What is set aside, in words: one sentence for every format.

use std::fmt::Write as _;

use iop_core::StatedDate;
use iop_validator::{Finding, Suppression};

use super::snippet::masked;
use crate::examination::Findings;
use crate::session::Session;
use crate::trouble::visible;
use crate::words::Words;

/// Why a finding is set aside, as one sentence.
pub(crate) fn why(suppression: &Suppression, words: &Words) -> String {
    let Suppression::Deviation { reason, decided_by, on, until } = suppression else {
        return words.say("baseline-why");
    };
    let day = |date: &StatedDate| date.typeset(words.language());
    let line = |text: &str| visible(&masked(&text.split_whitespace().collect::<Vec<_>>().join(" ")));
    let until = match until {
        Some(until) => words.with("deviation-until", &[("until", day(until).into())]),
        None => words.say("deviation-open"),
    };
    let values = [
        ("reason", line(reason).trim_end_matches('.').to_owned().into()),
        ("who", line(decided_by).into()),
        ("on", day(on).into()),
        ("until", until.into()),
    ];
    words.with("deviation-why", &values)
}

/// Why the finding is set aside, if an agreement deviates from its rule.
pub(super) fn deviation(finding: &Finding) -> Option<&Suppression> {
    finding.suppressed.as_ref().filter(|suppression| matches!(suppression, Suppression::Deviation { .. }))
}

/// The deviations, file by file; empty if there are none.
pub(super) fn deviations(found: &Findings<'_>, session: &Session) -> String {
    let mut out = String::new();
    for file in &found.files {
        let mut open = false;
        for finding in &file.report.findings {
            let Some(suppression) = deviation(finding) else { continue };
            if !open {
                let name = visible(&file.source.name());
                let _ = writeln!(out, "{}", session.words.with("deviations-in", &[("file", name.into())]));
                open = true;
            }
            let wording = session.catalogue.wording(finding, session.law);
            let line = session.words.with("at-line", &[("line", finding.place.span.start.line.to_string().into())]);
            let _ = writeln!(out, "  {} ({line}): {}", finding.rule.id, wording.title);
            let _ = writeln!(out, "    {}", why(suppression, &session.words));
        }
        if open {
            out.push('\n');
        }
    }
    out
}

/// How many findings are set aside, for the summary; none if none are.
pub(super) fn counted(found: &Findings<'_>, words: &Words) -> Option<String> {
    let mut deviations = 0_usize;
    let mut known = 0_usize;
    let mut next = None;
    for suppression in found.suppressed().filter_map(|finding| finding.suppressed.as_ref()) {
        match suppression {
            Suppression::Baseline => known += 1,
            Suppression::Deviation { until, .. } => {
                deviations += 1;
                // The first that ends is the one to know of.
                next = [next, until.map(StatedDate::last)].into_iter().flatten().min();
            }
        }
    }
    let mut parts = Vec::new();
    if deviations > 0 {
        let until = match next {
            Some(day) if deviations == 1 => words.with("count-deviations-until", &[("day", day.to_string().into())]),
            Some(day) => words.with("count-deviations-first", &[("day", day.to_string().into())]),
            None => words.say("count-deviations-open"),
        };
        parts.push(words.with("count-deviations", &[("count", deviations.into()), ("until", until.into())]));
    }
    if known > 0 {
        parts.push(words.with("count-known", &[("count", known.into())]));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What the baselines came to, one a line.
pub(super) fn baselines(found: &Findings<'_>, words: &Words) -> String {
    let mut out = String::new();
    for used in found.baselines.iter().flat_map(|baselines| &baselines.used) {
        let path = visible(&used.path.to_string_lossy());
        if used.written {
            let values = [("path", path.into()), ("count", used.covered.into())];
            let _ = writeln!(out, "{}", words.with("baseline-written", &values));
        } else if used.stale > 0 {
            let values = [("path", path.into()), ("count", used.stale.into())];
            let _ = writeln!(out, "{}", words.with("baseline-stale", &values));
        }
    }
    out
}

/// The places of another agreement that make something wrong: `jfr b.yaml:12: …`.
pub(super) fn elsewhere(found: &Findings<'_>, finding: &Finding, labels: &[String], words: &Words) -> Vec<String> {
    let related = finding.related.iter().zip(labels);
    let said = related.filter_map(|(related, label)| {
        let file = found.elsewhere(related)?.source.name();
        let file = visible(file.strip_prefix("./").unwrap_or(&file));
        let line = related.place.span.start.line.to_string();
        let said = words.with("compare", &[("file", file.into()), ("line", line.into())]);
        Some(if label.is_empty() { said } else { format!("{said}: {label}") })
    });
    said.collect()
}
