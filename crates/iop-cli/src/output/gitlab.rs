//! Findings as GitLab's code quality report.

use iop_validator::Severity;
use serde::Serialize;

use super::pretty;
use super::print::Prints;
use crate::examination::Findings;
use crate::session::Session;

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    positions: Positions,
}

#[derive(Serialize)]
struct Positions {
    begin: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

/// The findings as a list of issues.
pub(super) fn gitlab(found: &Findings<'_>, session: &Session) -> String {
    let mut prints = Prints::default();
    let issues: Vec<Issue> = found
        .told(session)
        .map(|(file, finding, wording)| {
            let name = file.source.name();
            let at = |position: iop_core::Position| Position { line: position.line, column: position.column };
            Issue {
                description: wording.title,
                check_name: finding.rule.id,
                fingerprint: prints.of(file, finding),
                severity: match finding.severity() {
                    Severity::Error => "critical",
                    Severity::Warning => "major",
                    Severity::Note => "info",
                },
                location: Location {
                    path: name.strip_prefix("./").unwrap_or(&name).to_owned(),
                    positions: Positions { begin: at(finding.place.span.start), end: at(finding.place.span.end) },
                },
            }
        })
        .collect();
    pretty(&issues)
}
