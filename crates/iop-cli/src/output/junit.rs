//! Findings as JUnit XML: a suite for each agreement, a case for each rule.

use std::fmt::Write as _;

use iop_validator::{Outcome, Severity, Wording};

use super::suppressed::{elsewhere, why};
use crate::examination::{Examined, Findings};
use crate::session::Session;

/// The outcomes as test cases. Findings below the threshold stand in the output of a passed case.
pub(super) fn junit(found: &Findings<'_>, session: &Session, threshold: Severity) -> String {
    let mut suites = String::new();
    let mut total = Count::default();
    for file in &found.files {
        let (cases, count) = cases(found, file, session, threshold);
        let name = escape(&file.source.name());
        let _ = write!(
            suites,
            "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n{cases}  </testsuite>\n",
            count.tests, count.failures, count.skipped,
        );
        total.tests += count.tests;
        total.failures += count.failures;
        total.skipped += count.skipped;
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"iop check\" tests=\"{}\" failures=\"{}\" \
         errors=\"0\" skipped=\"{}\">\n{suites}</testsuites>\n",
        total.tests, total.failures, total.skipped,
    )
}

#[derive(Default)]
struct Count {
    tests: usize,
    failures: usize,
    skipped: usize,
}

fn cases(found: &Findings<'_>, file: &Examined, session: &Session, threshold: Severity) -> (String, Count) {
    let mut out = String::new();
    let mut count = Count::default();
    for (rule, outcome) in &file.report.outcomes {
        count.tests += 1;
        let _ = write!(out, "    <testcase classname=\"{}\" name=\"{}\"", escape(&file.source.name()), escape(rule.id));
        match outcome {
            Outcome::Holds => out.push_str("/>\n"),
            Outcome::DoesNotApply(reason) | Outcome::NotJudged(reason) => {
                count.skipped += 1;
                let reason = escape(&session.catalogue.text(reason));
                let _ = write!(out, ">\n      <skipped message=\"{reason}\"/>\n    </testcase>\n");
            }
            Outcome::Fails(_) => {
                let said: Vec<String> = findings(found, file, rule.id, session).collect();
                if said.is_empty() {
                    count.skipped += 1;
                    let reason = escape(&set_aside(file, rule.id, session));
                    let _ = write!(out, ">\n      <skipped message=\"{reason}\"/>\n    </testcase>\n");
                    continue;
                }
                let body = escape(&said.join("\n"));
                // Beside what counts, what the same rule found and is set aside.
                let aside = Some(escape(&set_aside(file, rule.id, session))).filter(|aside| !aside.is_empty());
                let output = |text: &str| format!("\n      <system-out>{text}</system-out>");
                out.push('>');
                if rule.severity >= threshold {
                    count.failures += 1;
                    let message = escape(said.first().map_or("", String::as_str));
                    let kind = rule.severity.as_str();
                    let _ = write!(out, "\n      <failure type=\"{kind}\" message=\"{message}\">{body}</failure>");
                    out.push_str(&aside.map(|aside| output(&aside)).unwrap_or_default());
                } else {
                    let told: Vec<String> = [Some(body), aside].into_iter().flatten().collect();
                    out.push_str(&output(&told.join("&#10;")));
                }
                out.push_str("\n    </testcase>\n");
            }
        }
    }
    (out, count)
}

/// Why nothing that the rule found counts.
fn set_aside(file: &Examined, rule: &str, session: &Session) -> String {
    let own = file.report.findings.iter().filter(|finding| finding.rule.id == rule);
    let mut reasons: Vec<_> =
        own.filter_map(|finding| Some(why(finding.suppressed.as_ref()?, &session.words))).collect();
    reasons.dedup();
    reasons.join("; ")
}

/// What the rule found and counts.
fn findings<'a>(
    found: &'a Findings<'a>,
    file: &'a Examined,
    rule: &'a str,
    session: &'a Session,
) -> impl Iterator<Item = String> + 'a {
    file.report.counted().filter(move |finding| finding.rule.id == rule).map(move |finding| {
        let Wording { title, help, related, .. } = session.catalogue.wording(finding, session.law);
        let at = finding.place.span.start;
        let help = session.words.with("help-after-title", &[("help", help.into())]);
        let compared = elsewhere(found, finding, &related, &session.words);
        let said = [vec![title], compared, vec![help]].concat().join("; ");
        format!("{}:{}:{}: {said}", file.source.name(), at.line, at.column)
    })
}

/// Text for XML, in content and attributes; what XML 1.0 cannot hold becomes the replacement character.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\t' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => out.push(c),
            _ => out.push(char::REPLACEMENT_CHARACTER),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(
            escape("<a href=\"x\">&'\u{0}\u{1b}å</a>"),
            "&lt;a href=&quot;x&quot;&gt;&amp;&apos;\u{fffd}\u{fffd}å&lt;/a&gt;"
        );
    }
}
