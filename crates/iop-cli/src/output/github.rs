//! Findings as workflow commands of GitHub Actions, which shows them as annotations in the pull request.

use std::fmt::Write as _;

use iop_validator::{Severity, Suppression};

use super::suppressed::{elsewhere, why};
use crate::examination::Findings;
use crate::session::Session;

/// The findings as annotations, one a line.
pub(super) fn github(found: &Findings<'_>, session: &Session) -> String {
    let mut out = String::new();
    let mut known = 0_usize;
    for (file, finding, wording) in found.told(session) {
        let command = match (&finding.suppressed, finding.severity()) {
            // What nobody has decided anything about would stand at every line of an old repository.
            (Some(Suppression::Baseline), _) => {
                known += 1;
                continue;
            }
            (Some(Suppression::Deviation { .. }), _) | (None, Severity::Note) => "notice",
            (None, Severity::Error) => "error",
            (None, Severity::Warning) => "warning",
        };
        let (start, end) = (finding.place.span.start, finding.place.span.end);
        let name = file.source.name();
        let name = property(name.strip_prefix("./").unwrap_or(&name));
        let title = property(finding.rule.id);
        let _ = write!(out, "::{command} file={name},line={},endLine={}", start.line, end.line);
        // Columns are understood only within one line.
        if start.line == end.line {
            let _ = write!(out, ",col={},endColumn={}", start.column, end.column);
        }
        let rest = match &finding.suppressed {
            Some(suppression) => why(suppression, &session.words),
            None => session.words.with("help-after-title", &[("help", wording.help.into())]),
        };
        let mut lines = vec![wording.title];
        lines.extend(elsewhere(found, finding, &wording.related, &session.words));
        lines.push(rest);
        let message = data(&lines.join("\n"));
        let _ = writeln!(out, ",title={title}::{message}");
    }
    if known > 0 {
        let said = session.words.with("known-not-counted", &[("count", known.into())]);
        let _ = writeln!(out, "::notice::{}", data(&said));
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_the_command() {
        assert_eq!(data("50 %\r\nnytt"), "50 %25%0D%0Anytt");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}
