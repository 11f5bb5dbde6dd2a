//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_date_differs.md")]

use std::cmp::Ordering;
use std::ops::Range;

use chrono::Datelike;
use iop_core::model::{ClauseKind, ReportKind, Stage};
use iop_core::{Anchor, Due, Duration, Pointer, StatedDate, derive};
use iop_law::Basis;

use super::told::Names;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::EARLIER;

pub(super) const RULE: Rule = Rule {
    id: "prose/report-date-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("report_date_differs.md"),
    check,
};

/// What is handed in.
const REPORTS: &[&str] =
    &["rapport*", "slutrapport*", "delrapport*", "redovis*", "slutredovis*", "verksamhetsberättelse*", "report*"];

/// A time that is reported on.
const PERIOD: &[&str] = &["*period", "*perioden", "*perioder*", "*år", "*året", "period*"];

/// Deadlines of other things in the same sentence.
const OTHER: &[&[&str]] =
    &[EARLIER, &["styrgrupp*", "möt*", "faktur*", "betal*", "rekvis*", "ansök*", "översyn*", "nämnd*", "bokslut*"]];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let (mut days, mut unknown) = (Vec::new(), false);
    for (index, report) in agreement.reports.iter().enumerate() {
        match report.due.known().copied() {
            Some(Due::On(date)) => days.push((date, index)),
            Some(due) => match derive::due_days(agreement, due) {
                Some(found) => days.extend(found.into_iter().map(|day| (StatedDate::Day(day), index))),
                None => unknown = true,
            },
            None => unknown = true,
        }
    }
    if agreement.reports.is_empty() {
        return Answer::does_not_apply("reason-no-reports");
    }
    let names = Names::of(agreement);
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| is_told_here(passage.topic)) {
        for said in said::sentences(passage)
            .filter(|said| said.has(REPORTS) && !said.has_any(OTHER) && !is_to_another(said, &names))
        {
            let last = said.mentions.iter().find_map(|mention| match mention.what {
                What::Date(date) if is_deadline(&said, mention) => Some((mention, date)),
                _ => None,
            });
            let Some((mention, told)) = last else { continue };
            let differs = |day: &StatedDate| matches!(day.cmp_stated(&told), Some(Ordering::Less | Ordering::Greater));
            if days.iter().any(|(day, _)| !differs(day)) {
                continue;
            }
            // The report whose day is not known may be the one that is told of.
            if unknown {
                return Answer::not_judged("reason-no-report-day");
            }
            let near = days.iter().min_by_key(|(day, index)| {
                let kind = agreement.reports.get(*index).and_then(|report| report.kind.known());
                (!is_named(&said, kind), (day.last() - told.last()).num_days().abs())
            });
            let Some((fact, index)) = near else { continue };
            let place = Pointer::root().key("reports").index(*index).key("due");
            let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
            faults.push(fault.related(Spot::Value(place), "fact").arg("told", told).arg("fact", *fact));
        }
    }
    if !unknown {
        faults.extend(each_year(context, &days));
    }
    faults.extend(after(context));
    Answer::from_faults(faults)
}

/// Whether the report is made to somebody who is no party.
fn is_to_another(said: &Said<'_>, names: &Names) -> bool {
    (0..said.words.len()).any(|at| matches!(said.key(at), "till" | "to") && names.is_outsider(said, at))
}

/// "Inom två månader efter varje kvartal", where no report has that time and the text leaves out the time of one.
fn after(context: &Context<'_>) -> Option<Fault> {
    let facts =
        context.agreement.reports.iter().enumerate().filter_map(|(index, report)| match report.due.known()? {
            Due::After(time, anchor) if !matches!(anchor, Anchor::Event(_)) => Some((index, *time)),
            _ => None,
        });
    let facts: Vec<(usize, Duration)> = facts.collect();
    let passages = context.passages.iter().filter(|passage| is_told_here(passage.topic));
    let said = passages.flat_map(|passage| said::within(passage, REPORTS)).filter(|said| !said.has_any(OTHER));
    // What is handed in "after each reporting period" is no report by that, nor what somebody who reports nothing gives.
    let said = said.filter(|said| said.words.iter().any(|word| word.is(REPORTS) && !word.is(PERIOD)));
    let said = said.filter(|said| is_of_reporter(context, said.passage.topic));
    let told = said.flat_map(|said| {
        let within = |range: &Range<usize>| said.before(range, 1).any(|word| word.is(&["inom", "senast", "within"]));
        let follows =
            |range: &Range<usize>| said.after(range, 1).any(|word| word.is(&["efter", "från", "after", "of"]));
        let times = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Duration { duration, .. } if within(&mention.range) && follows(&mention.range) => {
                Some((Spot::Words(said.passage.pointer.clone(), mention.range.clone()), duration))
            }
            _ => None,
        });
        times.collect::<Vec<_>>()
    });
    let told: Vec<(Spot, Duration)> = told.collect();
    let (index, fact) = *facts.iter().find(|(_, fact)| told.iter().all(|(_, told)| told != fact))?;
    let (spot, time) = told.iter().find(|(_, told)| facts.iter().all(|(_, fact)| fact != told))?;
    let place = Pointer::root().key("reports").index(index).key("due");
    let fault = Fault::at(spot.clone()).variant("after").related(Spot::Value(place), "fact");
    Some(fault.arg("told", *time).arg("fact", fact))
}

/// Whether what is told is no one's own commitment, or that of someone who reports.
fn is_of_reporter(context: &Context<'_>, topic: Topic) -> bool {
    let Topic::Commitment(index, _) = topic else { return true };
    let agreement = context.agreement;
    let own = agreement.commitments.get(index).and_then(|own| own.party.known());
    own.is_none_or(|own| own.is_all() || agreement.reports.iter().any(|report| report.party.known() == Some(own)))
}

/// "Senast den 30 april" of a report that comes each year on another day.
fn each_year(context: &Context<'_>, days: &[(StatedDate, usize)]) -> Vec<Fault> {
    let yearly =
        context.agreement.reports.iter().enumerate().filter_map(|(index, report)| match report.due.known()? {
            Due::EveryYear { month, day } => Some((index, *month, *day)),
            _ => None,
        });
    let yearly: Vec<(usize, u32, u32)> = yearly.collect();
    let told = context.passages.iter().filter(|passage| is_told_here(passage.topic));
    let told = told.flat_map(|passage| said::within(passage, REPORTS)).filter(|said| !said.has_any(OTHER));
    let told: Vec<Said<'_>> = told.collect();
    let is_of_yearly =
        |month: u32, day: Option<u32>| yearly.iter().any(|(_, own, last)| is_on(month, day, *own, *last));
    let is_of_any = |month: u32, day: Option<u32>| {
        is_of_yearly(month, day) || days.iter().any(|(on, _)| is_on(month, day, on.last().month(), on.last().day()))
    };
    // A day that another report falls on too is wrong where the text leaves out the one that comes every year.
    let is_untold = yearly.iter().any(|(_, month, day)| {
        let mut all = told.iter().flat_map(Said::days_of_year);
        !all.any(|(_, own, last)| is_on(own, last, *month, *day))
    });
    let mut faults = Vec::new();
    for said in &told {
        for (range, month, day) in said.days_of_year() {
            let each = day.is_none() || said.is_every_year(&range);
            let known = if each && is_untold { is_of_yearly(month, day) } else { is_of_any(month, day) };
            let last = said.before(&range, 2).any(|word| word.is(&["senast", "före", "by", "latest"]));
            if known || !last && !each {
                continue;
            }
            let near = yearly.iter().min_by_key(|(_, own, on)| (own.abs_diff(month), on.abs_diff(day.unwrap_or(*on))));
            let Some((index, ..)) = near else { continue };
            let place = Pointer::root().key("reports").index(*index).key("due");
            let told = said.passage.text.get(range.clone()).unwrap_or_default();
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("yearly").arg("told", told);
            faults.push(fault.related(Spot::Value(place), "fact"));
        }
    }
    faults
}

/// Whether a day of the year as told, or a month, is or has a day.
fn is_on(month: u32, day: Option<u32>, own: u32, last: u32) -> bool {
    month == own && day.is_none_or(|day| day == last)
}

fn is_told_here(topic: Topic) -> bool {
    let kinds = [
        ClauseKind::FollowUp,
        ClauseKind::UseOfFunds,
        ClauseKind::Economy,
        ClauseKind::Payments,
        ClauseKind::Steering,
        ClauseKind::Commitments,
    ];
    kinds.into_iter().any(|kind| topic.is_about(kind))
}

/// Whether the sentence names a report of that kind.
fn is_named(said: &Said<'_>, kind: Option<&ReportKind>) -> bool {
    let stems: &[&str] = match kind {
        Some(ReportKind::Final) => &["slut*", "final*"],
        Some(ReportKind::Interim) => &["del*", "läges*", "halvårs*", "interim*"],
        Some(ReportKind::Financial) => &["ekonomi*", "financ*"],
        _ => return false,
    };
    said.words.iter().any(|word| {
        word.is(stems)
            && (word.key.contains("rapport")
                || word.key.contains("redovis")
                || word.key.contains("ekonomi")
                || word.key == "final"
                || word.key == "interim")
    })
}

/// Whether the words before the date make it the last day.
fn is_deadline(said: &Said<'_>, mention: &Mention) -> bool {
    let mut before = said.before(&mention.range, 3).map(|word| word.key.as_str());
    before.any(|word| matches!(word, "senast" | "latest"))
        || said.before(&mention.range, 2).any(|word| matches!(word.key.as_str(), "by" | "före"))
            && !said.has(&["lämnades*", "avser*", "om*", "was*"])
}
