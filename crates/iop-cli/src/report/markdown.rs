//! The report as a comment on a change: what counts in sight, all the rest folded. Nothing in an agreement is markup.

use std::fmt::Write as _;

use super::said::{at, severity};
use super::{Agreement, Report, Verdict};
use crate::trouble::visible;
use crate::words::Words;

/// Hosts refuse a comment beyond 65 536 characters: the report ends before that and says so.
const LONGEST: usize = 50_000;

/// What is in sight stays far below that.
const MOST_FINDINGS: usize = 20;
const MOST_ROWS: usize = 100;

pub(super) fn markdown(report: &Report, words: &Words) -> String {
    let mut out = format!("## {}\n\n{}\n", words.say("report-title"), plain(&report.headline));
    if report.agreements.len() > 1 {
        table(&mut out, report, words);
    }
    let mut cut = false;
    for agreement in &report.agreements {
        for part in [in_sight(agreement, words), folded(agreement, words)] {
            cut |= out.len() + part.len() > LONGEST;
            if !cut {
                out.push_str(&part);
            }
        }
    }
    if cut {
        let _ = write!(out, "\n{}\n", words.say("report-cut"));
    }
    let _ = write!(out, "\n<details><summary>{}</summary>\n\n", words.say("report-limits"));
    for limit in report.limits(words) {
        let _ = writeln!(out, "- {}", plain(&limit));
    }
    for (heading, value) in report.made_with(words) {
        let _ = writeln!(out, "- {heading}: `{value}`");
    }
    out + "\n</details>\n"
}

fn table(out: &mut String, report: &Report, words: &Words) {
    let heads = ["report-agreement", "verdict-fails", "verdict-deviates", "verdict-not-judged", "verdict-holds"];
    let heads = heads.map(|head| words.say(head));
    let _ = write!(out, "\n| {} |\n|---|---|---|---|---|\n", heads.join(" | "));
    for agreement in report.agreements.iter().take(MOST_ROWS) {
        let counts = &agreement.counts;
        let numbers = [counts.fails, counts.deviates, counts.not_judged, counts.holds].map(|count| count.to_string());
        let _ = writeln!(out, "| {} | {} |", plain(&agreement.file), numbers.join(" | "));
    }
    if report.agreements.len() > MOST_ROWS {
        let _ = write!(out, "\n{}\n", words.say("report-cut"));
    }
}

/// What counts, and what is deviated from.
fn in_sight(agreement: &Agreement, words: &Words) -> String {
    let file = plain(&agreement.file);
    let mut out = match &agreement.title {
        Some(title) => format!("\n### {} ({file})\n\n", plain(title)),
        None => format!("\n### {file}\n\n"),
    };
    let _ = writeln!(out, "{}\n", plain(&agreement.conclusion));
    for finding in agreement.counted().take(MOST_FINDINGS) {
        let (place, severity) = (at(finding, words), severity(agreement, finding));
        let help = words.with("help-after-title", &[("help", finding.help.as_str().into())]);
        let said = plain(&format!("{}. {help}", finding.message));
        let _ = writeln!(out, "- **{severity}** `{}` {place}: {said}", finding.rule);
    }
    let more = agreement.counted().count().saturating_sub(MOST_FINDINGS);
    if more > 0 {
        let _ = writeln!(out, "- {}", words.with("report-more", &[("count", more.into())]));
    }
    for deviation in &agreement.deviations {
        let named = plain(&deviation.named(words));
        let _ = writeln!(out, "- {} {named}: {}", words.say("report-deviation"), plain(&deviation.said(words)));
    }
    out
}

/// What it was checked by, and what became of every rule.
fn folded(agreement: &Agreement, words: &Words) -> String {
    let all = words.with("report-all-rules", &[("count", agreement.rules.len().into())]);
    let mut out = format!("\n<details><summary>{all}</summary>\n\n");
    for (heading, value) in agreement.facts(words) {
        let _ = writeln!(out, "- {heading}: {}", plain(&value));
    }
    for verdict in Verdict::ALL {
        let rules: Vec<String> = agreement.lines(verdict).map(|line| format!("`{}`", line.rule)).collect();
        if rules.is_empty() {
            continue;
        }
        let _ = write!(out, "\n**{}** ({})\n\n", words.say(verdict.word()), rules.len());
        if !matches!(verdict, Verdict::NotJudged | Verdict::DoesNotApply) {
            let _ = writeln!(out, "{}", rules.join(", "));
            continue;
        }
        for (reason, rules) in agreement.reasons(verdict) {
            let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
            let _ = writeln!(out, "- {}: {}", plain(reason), rules.join(", "));
        }
    }
    out + "\n</details>\n"
}

/// A text on one line in which nothing is markup.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // A host would otherwise notify whoever has that name, or link to a matter of that number.
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        let told = plain("a | b\n<img> @namn #1 [x](y) *z* `k`");
        assert_eq!(told, "a \\| b &lt;img&gt; &#64;namn &#35;1 \\[x\\](y) \\*z\\* \\`k\\`");
    }
}
