//! Its page is the Markdown file beside this one.
#![doc = include_str!("outside_term.md")]

use chrono::NaiveDate;
use iop_core::model::{Against, Agreement, Payment, Stage};
use iop_core::{Anchor, Due, Duration, Edge, Interval, Pointer, Slot, StatedDate, TimeUnit, derive};
use iop_law::Basis;

use super::{days_between, extension, no_term, of_period};
use crate::Arg;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

/// How long after the end a last report may come, and a payment that waits for it.
const AFTERWARDS: Duration = Duration::new(12, TimeUnit::Month);

pub(super) const RULE: Rule = Rule {
    id: "period/outside-term",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("outside_term.md"),
    check,
};

/// Something with a time, and whether it may lie after the end.
struct Dated {
    place: Pointer,
    variant: &'static str,
    time: Time,
    afterwards: bool,
    /// Whether it may come before the start.
    before: bool,
}

/// A time: a day as precisely as it is stated, or a stretch that may have one end only.
#[derive(Clone, Copy)]
enum Time {
    On(StatedDate),
    During(Interval),
}

impl Time {
    fn first(self) -> Option<NaiveDate> {
        match self {
            Self::On(date) => Some(date.first()),
            Self::During(during) => during.first(),
        }
    }

    fn last(self) -> Option<NaiveDate> {
        match self {
            Self::On(date) => Some(date.last()),
            Self::During(during) => during.last(),
        }
    }

    fn arg(self) -> Arg {
        match self {
            Self::On(date) => date.into(),
            Self::During(during) => during.into(),
        }
    }
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let (start, end) = (derive::start(agreement), derive::end(agreement));
    if start.is_some() && end.is_some() && derive::term(agreement).is_none() {
        return no_term(context.agreement);
    }
    let endless = agreement.period.as_ref().is_some_and(|period| period.open_ended);
    let reach = end.and_then(|end| reach(agreement, end));
    let mut faults = Vec::new();
    for dated in dated(agreement) {
        match (start.map(StatedDate::first), reach) {
            (Some(first), _) if !dated.before && dated.time.last().is_some_and(|last| last < first) => {
                faults.extend(fault(dated, "start", first));
            }
            (_, Some(last)) => {
                let allowed = if dated.afterwards { AFTERWARDS.after(last).unwrap_or(last) } else { last };
                if dated.time.first().is_some_and(|first| first > allowed) {
                    faults.extend(fault(dated, "end", last));
                }
            }
            _ => {}
        }
    }
    if faults.is_empty() && (start.is_none() || end.is_none() && !endless) {
        return no_term(context.agreement);
    }
    Answer::from_faults(faults)
}

/// The last day that the agreement can apply: its end, or that of its last extension; none where it may go on for ever.
fn reach(agreement: &Agreement, end: StatedDate) -> Option<NaiveDate> {
    let Some(extension) = extension(agreement) else { return Some(end.last()) };
    if let Some(until) = extension.until.known() {
        return Some(until.last().max(end.last()));
    }
    extension.times.known().and(derive::extensions(agreement).last().map(|last| last.last))
}

fn fault(dated: Dated, key: &'static str, limit: NaiveDate) -> Option<Fault> {
    let nearest = if key == "start" { dated.time.last() } else { dated.time.first() }?;
    let fault = Fault::at(Spot::Value(dated.place))
        .related(Spot::Value(of_period(key)), "limit")
        .variant(dated.variant)
        .arg("time", dated.time.arg())
        .arg("limit", limit)
        .arg("side", key);
    Some(fault.arg("days", days_between(nearest, limit)))
}

/// Everything with a time that belongs within the term.
fn dated(agreement: &Agreement) -> Vec<Dated> {
    let root = Pointer::root();
    let mut found = Vec::new();
    for (index, report) in agreement.reports.iter().enumerate() {
        let place = root.key("reports").index(index).key("due");
        found.extend(due(agreement, &report.due, place, "report", true));
    }
    if let Some(funding) = &agreement.funding {
        let root = root.key("funding");
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = root.key("payments").index(index);
            found.extend(due(agreement, &payment.on, place.key("on"), "payment", waits(payment)));
        }
        let during = funding.contributions.iter().map(|contribution| &contribution.during).enumerate();
        found.extend(stretches(&root.key("contributions"), during, "contribution"));
        let during = funding.costs.iter().map(|line| &line.during).enumerate();
        found.extend(stretches(&root.key("costs"), during, "cost"));
    }
    // A change may apply before the new term that it brings, but not after its end.
    if let Some(date) = agreement.amendment.as_ref().and_then(|amendment| amendment.effective.known()) {
        let (place, time) = (root.key("amendment").key("effective"), Time::On(*date));
        found.push(Dated { place, variant: "amendment", time, afterwards: false, before: true });
    }
    let during = agreement.commitments.iter().map(|commitment| &commitment.during).enumerate();
    found.extend(stretches(&root.key("commitments"), during, "commitment"));
    let goals = agreement.goals.iter().map(|goal| &goal.targets).enumerate().map(|at| ("goals", at));
    let commitments = agreement.commitments.iter().map(|own| &own.targets).enumerate().map(|at| ("commitments", at));
    for (list, (index, targets)) in goals.chain(commitments) {
        let place = root.key(list).index(index).key("targets");
        found.extend(stretches(&place, targets.iter().map(|target| &target.during).enumerate(), "target"));
    }
    found
}

fn stretches<'a>(
    list: &Pointer,
    during: impl Iterator<Item = (usize, &'a Slot<Interval>)>,
    variant: &'static str,
) -> impl Iterator<Item = Dated> {
    let list = list.clone();
    during.filter_map(move |(index, during)| {
        let time = Time::During(*during.known()?);
        Some(Dated { place: list.index(index).key("during"), variant, time, afterwards: false, before: false })
    })
}

/// A due date, or the first of its days that is outside where it comes again.
fn due(
    agreement: &Agreement,
    due: &Slot<Due>,
    place: Pointer,
    variant: &'static str,
    afterwards: bool,
) -> Option<Dated> {
    let date = match due.known()? {
        Due::On(date) => *date,
        // What comes again within the term comes within it; what is counted from that may come after, and says so. What
        // is counted from the signing is meant to come soon after it.
        recurring if recurring.is_recurring() => return None,
        Due::At(Anchor::Event(_)) | Due::After(_, Anchor::Event(_)) | Due::Before(_, Anchor::Event(_)) => return None,
        other => StatedDate::Day(derive::due_days(agreement, *other)?.first().copied()?),
    };
    Some(Dated { place, variant, time: Time::On(date), afterwards, before: false })
}

/// Whether a payment may come after the end: it waits for the last report, or is counted from the end on purpose.
fn waits(payment: &Payment) -> bool {
    let on_purpose = matches!(payment.on.known(), Some(Due::After(_, Anchor::Period(Edge::End))));
    on_purpose || payment.against.known() == Some(&Against::Report)
}
