//! Findings for people: the place with its line, what makes it wrong, why, and what to do; then a calm summary.

use std::fmt::Write as _;

use annotate_snippets::{Element, Group, Level, Renderer, normalize_untrusted_str};
use anstream::adapter::strip_str;
use iop_core::{Language, Span};
use iop_law::{Basis, Status};
use iop_validator::{Finding, Severity, Wording};

use super::snippet::{Mark, Page};
use super::{summary, suppressed};
use crate::examination::{Examined, Findings};
use crate::session::{Colour, Session};
use crate::trouble::visible;

/// More places in other files than this are given as a number: each costs a look through its file.
const MOST_ELSEWHERE: usize = 5;

/// The findings, what could not be judged, and the summary.
pub(crate) fn text(found: &Findings<'_>, session: &Session, colour: Colour) -> String {
    let mut out = String::new();
    for file in &found.files {
        let page = Page::of(visible(&file.source.name()), &file.source.bytes);
        for finding in file.report.counted() {
            let wording = session.catalogue.wording(finding, session.law);
            let _ = writeln!(out, "{}\n", one(found, file, finding, &wording, &page, session, colour));
        }
    }
    out.push_str(&suppressed::deviations(found, session));
    out.push_str(&summary::not_judged(found, session));
    out.push_str(&summary::summary(found, session));
    out
}

fn one(
    found: &Findings<'_>,
    file: &Examined,
    finding: &Finding,
    wording: &Wording,
    page: &Page,
    session: &Session,
    colour: Colour,
) -> String {
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let name = session.catalogue.severity(finding.severity());
    let title = level.with_name(name).primary_title(&wording.title).id(finding.rule.id);
    let mut marks = vec![Mark { span: finding.place.span, label: &wording.label }];
    let mut others: Vec<(Page, Mark<'_>)> = Vec::new();
    let mut more = 0_usize;
    for (at, label) in finding.related.iter().zip(&wording.related) {
        let mark = Mark { span: at.place.span, label };
        match found.elsewhere(at) {
            None => marks.push(mark),
            Some(_) if others.len() == MOST_ELSEWHERE => more += 1,
            Some(other) => others.push((Page::of(visible(&other.source.name()), &other.source.bytes), mark)),
        }
    }
    let mut group = Group::with_title(title);
    let beside = others.iter().map(|(page, mark)| page.beside(mark));
    for element in page.elements(&marks).into_iter().chain(beside) {
        group = group.element(element);
    }
    if more > 0 {
        let said = session.words.with("compare-more", &[("count", more.into())]);
        group = group.element(remark(&session.words.say("remark-compare"), &said));
    }
    for (heading, text) in remarks(file, finding, wording, session) {
        group = group.element(remark(&heading, &text));
    }
    let renderer = match colour {
        Colour::On => Renderer::styled(),
        Colour::Off => Renderer::plain(),
    };
    // A second place in the same file is announced by `:::` and its path; its line number is enough.
    let rendered = renderer.render(&[group]);
    let kept = rendered.lines().filter(|line| strip_str(line).to_string().trim() != ":::");
    kept.map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// A remark below the lines: `= lagrum: …`.
fn remark<'a>(heading: &str, text: &str) -> Element<'a> {
    Level::NOTE.with_name(heading.to_owned()).message(normalize_untrusted_str(text)).into()
}

fn remarks(file: &Examined, finding: &Finding, wording: &Wording, session: &Session) -> Vec<(String, String)> {
    let heading = |name: &str| session.words.say(name);
    let mut remarks = Vec::new();
    for (basis, printed) in finding.basis.iter().zip(&wording.basis) {
        let ground = if matches!(basis, Basis::Act { .. }) { "remark-basis" } else { "remark-ground" };
        remarks.push((heading(ground), printed.clone()));
        if let Some(standing) = standing(basis, file, session) {
            remarks.push((heading("remark-applies"), standing));
        }
    }
    if !wording.why.is_empty() {
        remarks.push((heading("remark-why"), wording.why.clone()));
    }
    remarks.push((heading("remark-help"), wording.help.clone()));
    if let Some(replacement) = &finding.replacement {
        let values = [("old", marked(file, finding.place.span).into()), ("new", replacement.as_str().into())];
        remarks.push((heading("remark-fix"), session.words.with("fix", &values)));
    }
    let waivable = if finding.rule.waivable { "remark-waivable" } else { "not-waivable" };
    remarks.push((heading("remark-deviation"), heading(waivable)));
    let command = match session.words.language() {
        Language::Sv => format!("iop explain {}", finding.rule.id),
        Language::En => format!("iop --lang en explain {}", finding.rule.id),
    };
    remarks.push((heading("remark-more"), command));
    remarks
}

/// How the act stood on the day, and when a human last compared the data with its source.
fn standing(basis: &Basis, file: &Examined, session: &Session) -> Option<String> {
    let citation = session.law.cite(basis, session.words.language()).ok()?;
    let checked = citation.checked?.to_string();
    let Some(statute) = citation.act.and_then(|act| session.law.statute(&act)) else {
        return Some(session.words.with("standing-checked", &[("checked", checked.into())]));
    };
    let at = file.report.date;
    let (id, day) = match statute.status(at) {
        Status::InForce => ("standing-in-force", at),
        Status::NotYetInForce { from } => ("standing-not-yet", from),
        Status::Repealed { on, .. } => ("standing-repealed", on),
        Status::Unknown { .. } => ("standing-unknown", at),
    };
    Some(session.words.with(id, &[("day", day.to_string().into()), ("checked", checked.into())]))
}

fn marked(file: &Examined, span: Span) -> String {
    let bytes = file.source.bytes.get(span.start.offset..span.end.offset).unwrap_or_default();
    String::from_utf8_lossy(bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}
