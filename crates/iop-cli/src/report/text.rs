//! The report for the terminal and for plain files.

use std::fmt::Write as _;

use super::said::{at, severity};
use super::{Agreement, Report, Verdict};
use crate::words::Words;

pub(super) fn text(report: &Report, words: &Words) -> String {
    let mut out = format!("{}\n{}\n\n", words.say("report-title"), report.headline);
    for agreement in &report.agreements {
        one(&mut out, agreement, words);
    }
    let _ = writeln!(out, "{}", words.say("report-limits").to_uppercase());
    for limit in report.limits(words) {
        let _ = writeln!(out, "  {limit}");
    }
    out.push('\n');
    for (heading, value) in report.made_with(words) {
        let _ = writeln!(out, "{heading}: {value}");
    }
    out
}

fn one(out: &mut String, agreement: &Agreement, words: &Words) {
    let title = agreement.title.as_deref().unwrap_or(&agreement.file);
    let _ = writeln!(out, "{}", title.to_uppercase());
    for (heading, value) in agreement.facts(words) {
        let _ = writeln!(out, "  {heading}: {value}");
    }
    let _ = writeln!(out, "  {}\n", agreement.conclusion);
    for verdict in Verdict::ALL {
        let count = agreement.lines(verdict).count();
        if count == 0 {
            continue;
        }
        let _ = writeln!(out, "  {} ({count})", words.say(verdict.word()));
        match verdict {
            Verdict::Fails => {
                for finding in agreement.counted() {
                    let (place, severity) = (at(finding, words), severity(agreement, finding));
                    let _ = writeln!(out, "    {severity} {} ({place}): {}", finding.rule, finding.message);
                    for related in finding.related.iter().filter(|related| related.file != finding.file) {
                        let _ = writeln!(out, "      {}:{}: {}", related.file, related.start.line, related.message);
                    }
                    let _ = writeln!(out, "      {}: {}", words.say("remark-help"), finding.help);
                }
            }
            Verdict::NotJudged | Verdict::DoesNotApply => {
                for (reason, rules) in agreement.reasons(verdict) {
                    let _ = writeln!(out, "    {reason}: {}", rules.join(", "));
                }
            }
            Verdict::Deviates | Verdict::Known => {
                for line in agreement.lines(verdict) {
                    for said in agreement.set_aside(Some(line.rule), words) {
                        let _ = writeln!(out, "    {}, {said}", line.rule);
                    }
                }
            }
            Verdict::Holds => {
                for line in agreement.lines(verdict) {
                    let _ = writeln!(out, "    {}: {}", line.rule, line.title);
                }
            }
        }
        out.push('\n');
    }
    if !agreement.deviations.is_empty() {
        let _ = writeln!(out, "  {} ({})", words.say("report-deviations"), agreement.deviations.len());
        for deviation in &agreement.deviations {
            let _ = writeln!(out, "    {}: {}", deviation.named(words), deviation.said(words));
        }
        out.push('\n');
    }
}
