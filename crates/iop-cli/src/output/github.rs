//! Findings as workflow commands of GitHub Actions, which shows them as annotations in the pull request.

use std::fmt::Write as _;

use iop_validator::Severity;

use crate::examination::Findings;
use crate::session::Session;

/// The findings as annotations, one a line.
pub(super) fn github(found: &Findings<'_>, session: &Session) -> String {
    let mut out = String::new();
    for (file, finding, wording) in found.told(session) {
        let command = match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
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
        let help = session.words.with("help-after-title", &[("help", wording.help.into())]);
        let message = data(&format!("{}\n{help}", wording.title));
        let _ = writeln!(out, ",title={title}::{message}");
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
