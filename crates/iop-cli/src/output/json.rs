//! The JSON of `iop check`, version 1. A contract: a change needs a new version number.

use chrono::NaiveDate;
use iop_core::{Position, Span};
use iop_law::Basis;
use iop_validator::{Finding, Severity, Wording};
use serde::Serialize;

use super::pretty;
use crate::examination::{Examined, Findings};
use crate::session::Session;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document {
    version: u32,
    findings: Vec<Entry>,
    summary: Summary,
}

#[derive(Serialize)]
struct Entry {
    rule: &'static str,
    severity: &'static str,
    message: String,
    help: String,
    file: String,
    pointer: String,
    start: Point,
    end: Point,
    related: Vec<Related>,
    basis: Vec<Source>,
    fix: Option<Fix>,
    /// Why the finding is set aside; nothing can be yet.
    suppressed: Option<String>,
}

/// Lines and columns from 1, columns in Unicode characters, the offset in bytes from 0.
#[derive(Serialize)]
struct Point {
    line: u32,
    column: u32,
    offset: usize,
}

#[derive(Serialize)]
struct Related {
    message: String,
    file: String,
    pointer: String,
    start: Point,
    end: Point,
}

#[derive(Serialize)]
struct Source {
    act: Option<String>,
    locus: Option<&'static str>,
    title: String,
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

#[derive(Serialize)]
struct Summary {
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
        findings: found.told(session).map(|(file, finding, wording)| entry(file, finding, wording, session)).collect(),
        summary: Summary {
            files: found.files.len(),
            errors: found.count(Severity::Error),
            warnings: found.count(Severity::Warning),
            notes: found.count(Severity::Note),
            suppressed: 0,
        },
    })
}

fn entry(file: &Examined, finding: &Finding, wording: Wording, session: &Session) -> Entry {
    let (start, end) = points(finding.place.span);
    let fix = finding.replacement.clone().map(|replacement| {
        let (start, end) = points(finding.place.span);
        Fix { start, end, replacement }
    });
    let related = finding.related.iter().zip(wording.related).map(|(related, message)| {
        let (start, end) = points(related.place.span);
        Related { message, file: file.source.name(), pointer: related.place.pointer.to_string(), start, end }
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
        basis: finding.rule.basis.iter().map(|basis| source(basis, file.report.date, session)).collect(),
        fix,
        suppressed: None,
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
