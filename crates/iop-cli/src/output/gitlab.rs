//! Findings as GitLab's code quality report. It has no word for what is set aside, which is therefore left out.

use iop_validator::Severity;
use serde::Serialize;

use super::pretty;
use super::suppressed::elsewhere;
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
    let issues: Vec<Issue> = found
        .told(session)
        .filter(|(_, finding, _)| finding.suppressed.is_none())
        .map(|(file, finding, wording)| {
            let name = file.source.name();
            let at = |position: iop_core::Position| Position { line: position.line, column: position.column };
            let mut said = vec![wording.title];
            said.extend(elsewhere(found, finding, &wording.related, &session.words));
            Issue {
                description: said.join("; "),
                check_name: finding.rule.id,
                // Two files of one report must not share a fingerprint, not even with the same id in both.
                fingerprint: finding.fingerprint(&name),
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
