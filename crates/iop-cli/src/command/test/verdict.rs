//! What became of a case: every expectation that was not met, in words.

use iop_core::derive::{Figure, Ledger, Sum};
use iop_core::{Money, Reading};
use iop_validator::{Finding, Outcome, Report};

use super::cases::{Case, Expected};
use crate::session::Session;

/// A case with what was wrong; nothing when it passed.
pub(super) struct Verdict {
    pub(super) case: String,
    pub(super) line: u32,
    pub(super) faults: Vec<String>,
}

/// Compares what a case expects with what came of its agreement, whose text is `source`.
pub(super) fn of(case: &Case, source: &str, reading: &Reading, report: &Report, session: &Session) -> Verdict {
    let mut open: Vec<&Finding> = report.counted().collect();
    let mut faults = Vec::new();
    for expected in &case.finds {
        match open.iter().position(|finding| meets(finding, expected, source)) {
            Some(at) => {
                open.remove(at);
            }
            None => faults.push(missing(expected, source, report, session)),
        }
    }
    for finding in open {
        if case.only || case.finds_not.iter().any(|rule| rule == finding.rule.id) {
            let title = session.catalogue.wording(finding, session.law).title;
            faults.push(session.words.with(
                "test-unexpected",
                &[
                    ("rule", finding.rule.id.into()),
                    ("place", finding.place.pointer.to_string().into()),
                    ("title", title.into()),
                ],
            ));
        }
    }
    faults.extend(case.figures.iter().filter_map(|(path, expected)| figure(path, expected, reading, session)));
    Verdict { case: case.name.clone(), line: case.line, faults }
}

fn meets(finding: &Finding, expected: &Expected, source: &str) -> bool {
    finding.rule.id == expected.rule
        && expected.at.as_ref().is_none_or(|at| *at == finding.place.pointer)
        && expected.marks.as_ref().is_none_or(|marks| marks == marked(finding, source))
}

/// The marked words, without the marks of quotation that a change gives them.
fn marked<'a>(finding: &Finding, source: &'a str) -> &'a str {
    let span = finding.place.span;
    source.get(span.start.offset..span.end.offset).unwrap_or_default().trim_matches('"')
}

/// What the rule said instead.
fn missing(expected: &Expected, source: &str, report: &Report, session: &Session) -> String {
    let words = &session.words;
    let found = report.counted().filter(|finding| finding.rule.id == expected.rule);
    let places: Vec<String> =
        found.map(|finding| format!("{} «{}»", finding.place.pointer, marked(finding, source))).collect();
    let outcome = report.outcomes.iter().find(|(rule, _)| rule.id == expected.rule).map(|(_, outcome)| outcome);
    let instead = match outcome {
        Some(Outcome::DoesNotApply(why)) => {
            words.with("test-does-not-apply", &[("why", session.catalogue.text(why).into())])
        }
        Some(Outcome::NotJudged(why)) => words.with("test-not-judged", &[("why", session.catalogue.text(why).into())]),
        _ if places.is_empty() => words.say("test-holds"),
        _ => words.with("test-elsewhere", &[("places", places.join(", ").into())]),
    };
    let mut what = expected.rule.clone();
    what += &expected.at.as_ref().map(|at| format!(" {at}")).unwrap_or_default();
    what += &expected.marks.as_ref().map(|marks| format!(" «{marks}»")).unwrap_or_default();
    words.with("test-missing", &[("what", what.into()), ("instead", instead.into())])
}

/// What is wrong with a figure.
fn figure(path: &str, expected: &str, reading: &Reading, session: &Session) -> Option<String> {
    let words = &session.words;
    let working = reading.agreement.as_ref().and_then(|agreement| Ledger::of(agreement).working(path));
    let Some(working) = working else {
        return Some(words.with("test-no-figure", &[("path", path.to_owned().into())]));
    };
    if is(&working.value, expected) {
        return None;
    }
    let found = written(&working.value).unwrap_or_else(|| words.say("test-figure-unknown"));
    Some(words.with(
        "test-figure",
        &[("path", path.to_owned().into()), ("found", found.into()), ("expected", expected.to_owned().into())],
    ))
}

/// Whether a figure is what is expected; amounts are compared as amounts, however they are written.
fn is(figure: &Figure, expected: &str) -> bool {
    if let Figure::Sum(Sum::Known(money)) = figure
        && let Ok(expected) = expected.parse::<Money>()
    {
        return *money == expected;
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    written(figure).is_some_and(|written| plain(&written) == plain(expected))
}

/// A figure as a file writes it; none for what is not known.
fn written(figure: &Figure) -> Option<String> {
    let join = |all: Vec<String>| all.join(", ");
    Some(match figure {
        Figure::Sum(Sum::Known(money)) => money.to_string(),
        Figure::Sum(Sum::AtMost(money)) => format!("at most {money}"),
        Figure::Sum(Sum::About(money)) => format!("about {money}"),
        Figure::Sum(Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable) | Figure::Unknown => return None,
        Figure::Between { least, most } => {
            let bound = |sum: &Sum| written(&Figure::Sum(*sum)).unwrap_or_default();
            format!("{} to {}", bound(least), bound(most))
        }
        Figure::Share(share) => share.to_string(),
        Figure::Date(date) => date.to_string(),
        Figure::Days(days) => join(days.iter().map(ToString::to_string).collect()),
        Figure::Due(due) => due.to_string(),
        Figure::Duration(duration) => duration.to_string(),
        Figure::Interval(interval) => interval.to_string(),
        Figure::Quantity(quantity) => quantity.to_string(),
        Figure::Number(number) => number.to_string(),
        Figure::Count(count) => count.to_string(),
        Figure::Instalments(all) => join(all.iter().map(|one| one.amount.to_string()).collect()),
        Figure::Extensions(all) => join(all.iter().map(|one| one.last.to_string()).collect()),
    })
}
