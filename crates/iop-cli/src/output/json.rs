//! The JSON of `iop check`, version 1. A contract: a change needs a new version number.

use chrono::NaiveDate;
use iop_core::{Position, Span, StatedDate};
use iop_law::Basis;
use iop_validator::{Finding, Severity, Suppression, Wording};
use serde::Serialize;

use super::pretty;
use super::snippet::masked;
use crate::examination::{Examined, Findings};
use crate::session::Session;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document {
    version: u32,
    findings: Vec<Entry>,
    summary: Summary,
}

/// A finding.
#[derive(Serialize)]
pub(crate) struct Entry {
    pub(crate) rule: &'static str,
    pub(crate) severity: &'static str,
    pub(crate) message: String,
    pub(crate) help: String,
    pub(crate) file: String,
    pointer: String,
    pub(crate) start: Point,
    end: Point,
    pub(crate) related: Vec<Related>,
    pub(crate) basis: Vec<Source>,
    fix: Option<Fix>,
    /// Why the finding is not counted; none if it is.
    pub(crate) suppressed: Option<Suppressed>,
}

/// A decision to deviate, or the baseline, of which nobody has decided anything.
#[derive(Serialize)]
pub(crate) struct Suppressed {
    kind: &'static str,
    reason: Option<String>,
    decided_by: Option<String>,
    on: Option<StatedDate>,
    until: Option<StatedDate>,
}

impl Suppressed {
    /// Whether the baseline knows the finding.
    pub(crate) fn is_known(&self) -> bool {
        self.decided_by.is_none()
    }
}

/// Lines and columns from 1, columns in Unicode characters, the offset in bytes from 0.
#[derive(Serialize)]
pub(crate) struct Point {
    pub(crate) line: u32,
    column: u32,
    offset: usize,
}

#[derive(Serialize)]
pub(crate) struct Related {
    pub(crate) message: String,
    pub(crate) file: String,
    pointer: String,
    pub(crate) start: Point,
    end: Point,
}

#[derive(Serialize)]
pub(crate) struct Source {
    act: Option<String>,
    locus: Option<&'static str>,
    pub(crate) title: String,
    /// The day whose law was applied.
    as_of: NaiveDate,
}

/// What can be put in the place instead.
#[derive(Serialize)]
struct Fix {
    start: Point,
    end: Point,
    replacement: String,
}

/// How much was found; what is set aside is counted apart.
#[derive(Serialize)]
pub(crate) struct Summary {
    files: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    suppressed: usize,
}

/// The findings as JSON.
pub(crate) fn json(found: &Findings<'_>, session: &Session) -> String {
    pretty(&Document {
        version: VERSION,
        findings: found
            .told(session)
            .map(|(file, finding, wording)| entry(found, file, finding, wording, session))
            .collect(),
        summary: summed(found),
    })
}

/// The findings counted.
pub(crate) fn summed(found: &Findings<'_>) -> Summary {
    Summary {
        files: found.files.len(),
        errors: found.count(Severity::Error),
        warnings: found.count(Severity::Warning),
        notes: found.count(Severity::Note),
        suppressed: found.suppressed().count(),
    }
}

/// A finding with its file and its words.
pub(crate) fn entry(
    found: &Findings<'_>,
    file: &Examined,
    finding: &Finding,
    wording: Wording,
    session: &Session,
) -> Entry {
    let (start, end) = points(finding.place.span);
    let fix = finding.replacement.clone().map(|replacement| {
        let (start, end) = points(finding.place.span);
        Fix { start, end, replacement }
    });
    let related = finding.related.iter().zip(wording.related).map(|(related, message)| {
        let (start, end) = points(related.place.span);
        let file = found.elsewhere(related).unwrap_or(file).source.name();
        Related { message, file, pointer: related.place.pointer.to_string(), start, end }
    });
    Entry {
        rule: finding.rule.id,
        severity: finding.severity().as_str(),
        message: wording.title,
        help: wording.help,
        file: file.source.name(),
        pointer: finding.place.pointer.to_string(),
        start,
        end,
        related: related.collect(),
        basis: finding.basis.iter().map(|basis| source(basis, file.report.date, session)).collect(),
        fix,
        suppressed: finding.suppressed.clone().map(suppressed),
    }
}

fn suppressed(suppression: Suppression) -> Suppressed {
    match suppression {
        Suppression::Deviation { reason, decided_by, on, until } => Suppressed {
            kind: "deviation",
            reason: Some(masked(&reason)),
            decided_by: Some(masked(&decided_by)),
            on: Some(on),
            until,
        },
        Suppression::Baseline => Suppressed { kind: "baseline", reason: None, decided_by: None, on: None, until: None },
    }
}

fn points(span: Span) -> (Point, Point) {
    let point = |at: Position| Point { line: at.line, column: at.column, offset: at.offset };
    (point(span.start), point(span.end))
}

fn source(basis: &Basis, as_of: NaiveDate, session: &Session) -> Source {
    let title = basis.render(session.law, session.words.language());
    match session.law.cite(basis, session.words.language()) {
        Ok(citation) => Source { act: citation.act.map(|act| act.to_string()), locus: citation.locus, title, as_of },
        Err(_) => Source { act: None, locus: None, title, as_of },
    }
}
