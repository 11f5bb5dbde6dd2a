//! Its page is the Markdown file beside this one.
#![doc = include_str!("outside_term.md")]

use chrono::NaiveDate;
use iop_core::model::{Against, Agreement, Payment, ReportKind, Stage};
use iop_core::{Anchor, Due, Duration, Edge, Interval, Pointer, Slot, StatedDate, TimeUnit, derive};
use iop_law::Basis;

use crate::Arg;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::term::{days_between, extension, no_term, of_period};

mod told;

/// How long after the end a last report may come, and a payment that waits for it.
const AFTERWARDS: Duration = Duration::new(12, TimeUnit::Month);

/// How long after the end what was promised may still be wound up.
const WOUND_UP: Duration = Duration::new(3, TimeUnit::Month);

/// How long after the end a report of what is going on may come.
const SOON: Duration = Duration::new(2, TimeUnit::Month);

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

/// Words of what is done last, when everything else is over.
const LAST: &[&str] = &[
    "slut*",
    "avslut*",
    "avveckl*",
    "redovis*",
    "*rapport*",
    "utvärder*",
    "sammanställ*",
    "lämna* tillbaka",
    "återlämn*",
    "återställ*",
    "överlämn*",
    "betala*",
    "återbetal*",
    "bevara*",
    "spara*",
    "arkiv*",
    "gallra*",
    "radera*",
    "final*",
    "report*",
    "evaluat*",
    "return*",
    "keep*",
];

/// Something with a time, and whether it may lie after the end.
struct Dated {
    place: Pointer,
    variant: &'static str,
    time: Time,
    /// How long after the end it may come, where it may.
    afterwards: Option<Duration>,
    /// Whether it may come any time after the end.
    ever: bool,
    /// Whether it may come before the start.
    before: bool,
}

impl Dated {
    /// Something that belongs between the start and the end.
    fn within(place: Pointer, variant: &'static str, time: Time) -> Self {
        Self { place, variant, time, afterwards: None, ever: false, before: false }
    }

    /// The same, where it may come before the start.
    fn or_before(self) -> Self {
        Self { before: true, ..self }
    }

    /// The same, where it may come any time after the end.
    fn or_after(self) -> Self {
        Self { ever: true, ..self }
    }
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
            (_, Some(last)) if !dated.ever => {
                let allowed = dated.afterwards.and_then(|time| time.after(last)).unwrap_or(last);
                if dated.time.first().is_some_and(|first| first > allowed) {
                    faults.extend(fault(dated, "end", last));
                } else if let Some(over) = over(&dated, last) {
                    let variant = match dated.variant {
                        "target" => "target-over",
                        "commitment" => "commitment-over",
                        _ => "contribution-over",
                    };
                    let fault = fault(dated, "end", last).map(|fault| fault.variant(variant));
                    faults.extend(fault.map(|fault| fault.arg("days", days_between(over, last))));
                }
            }
            _ => {}
        }
    }
    faults.extend(passed(agreement, start));
    faults.extend(told::faults(context, reach));
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

/// The last day of a number's or a contribution's time, where that time ends after the agreement.
fn over(dated: &Dated, last: NaiveDate) -> Option<NaiveDate> {
    let Time::During(Interval::Between(_, to) | Interval::Until(to)) = dated.time else { return None };
    (matches!(dated.variant, "target" | "contribution" | "commitment") && to.first() > last).then(|| to.last())
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
        let interim = report.kind.known() == Some(&ReportKind::Interim);
        let afterwards = if interim { SOON } else { AFTERWARDS };
        found.extend(due(agreement, &report.due, place, "report", Some(afterwards)));
    }
    if let Some(funding) = &agreement.funding {
        let root = root.key("funding");
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = root.key("payments").index(index);
            found.extend(due(agreement, &payment.on, place.key("on"), "payment", waits(payment).then_some(AFTERWARDS)));
        }
        let during = funding.contributions.iter().map(|contribution| &contribution.during).enumerate();
        found.extend(stretches(&root.key("contributions"), during, "contribution"));
        let spend_by = due(agreement, &funding.spend_by, root.key("spend_by"), "spend", Some(AFTERWARDS));
        found.extend(spend_by);
        // Money that may be used after the end is left over later.
        if !funding.spend_by.known().is_some_and(|own| *own != Due::At(Anchor::Period(Edge::End))) {
            found.extend(due(agreement, &funding.surplus_due, root.key("surplus_due"), "surplus", Some(AFTERWARDS)));
        }
        let during = funding.costs.iter().map(|line| &line.during).enumerate();
        found.extend(stretches(&root.key("costs"), during, "cost"));
    }
    // A change may apply before the new term that it brings, but not after its end.
    if let Some(date) = agreement.amendment.as_ref().and_then(|amendment| amendment.effective.known()) {
        let (place, time) = (root.key("amendment").key("effective"), Time::On(*date));
        found.push(Dated::within(place, "amendment", time).or_before());
    }
    let during = agreement.commitments.iter().map(|commitment| &commitment.during).enumerate();
    found.extend(stretches(&root.key("commitments"), during, "commitment"));
    for (index, commitment) in agreement.commitments.iter().enumerate() {
        // What is counted from the end comes after it on purpose: papers are kept for years.
        let Some(Due::On(date)) = commitment.due.known() else { continue };
        let place = root.key("commitments").index(index).key("due");
        // Something may be done first, so that the rest can begin, and something last.
        let own = Dated::within(place, "commitment", Time::On(*date)).or_before();
        let last = commitment.text.known().is_some_and(|text| reader::has(text.as_str(), LAST));
        found.push(Dated { afterwards: Some(if last { AFTERWARDS } else { WOUND_UP }), ..own });
    }
    for (index, post) in agreement.staff.iter().flat_map(|staff| staff.posts.iter().enumerate()) {
        let place = root.key("staff").key("posts").index(index);
        let time = post.during.known().map(|during| Time::During(*during));
        found.extend(time.map(|time| Dated::within(place.key("during"), "post", time)));
    }
    for (index, party) in agreement.parties.iter().enumerate() {
        let place = root.key("parties").index(index);
        // Who joins must do so before the end, and who leaves after the start.
        let since =
            party.since.known().map(|date| Dated::within(place.key("since"), "joins", Time::On(*date)).or_before());
        found.extend(since);
        // Who is succeeded may have left when the successor agreed.
        let is_succeeded = |id| agreement.parties.iter().any(|other| other.succeeds.as_ref() == Some(id));
        let succeeded = party.id.known().is_some_and(is_succeeded);
        let until = party
            .until
            .known()
            .filter(|_| !succeeded)
            .map(|date| Dated::within(place.key("until"), "leaves", Time::On(*date)));
        found.extend(until.map(Dated::or_after));
    }
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
        Some(Dated::within(list.index(index).key("during"), variant, time))
    })
}

/// A due date, or the first of its days that is outside where it comes again.
fn due(
    agreement: &Agreement,
    due: &Slot<Due>,
    place: Pointer,
    variant: &'static str,
    afterwards: Option<Duration>,
) -> Option<Dated> {
    let date = match due.known()? {
        Due::On(date) => *date,
        // What comes again within the term comes within it; what is counted from that may come after, and says so. What
        // is counted from the signing is meant to come soon after it.
        recurring if recurring.is_recurring() => return None,
        Due::At(Anchor::Event(_)) | Due::After(_, Anchor::Event(_)) | Due::Before(_, Anchor::Event(_)) => return None,
        other => StatedDate::Day(derive::due_days(agreement, *other)?.first().copied()?),
    };
    Some(Dated { afterwards, ..Dated::within(place, variant, Time::On(date)) })
}

/// What was to be done before the agreement was made: nobody can promise it any more.
fn passed(agreement: &Agreement, start: Option<StatedDate>) -> Vec<Fault> {
    let Some(dated) = agreement.dated.known() else { return Vec::new() };
    let limit = start.map_or(dated.first(), |start| start.first().min(dated.first()));
    let due = agreement.commitments.iter().enumerate().filter_map(|(index, own)| match own.due.known()? {
        Due::On(date) if date.last() < limit => Some((index, *date)),
        _ => None,
    });
    let fault = |(index, date): (usize, StatedDate)| {
        Fault::at(Spot::Value(Pointer::root().key("commitments").index(index).key("due")))
            .related(Spot::Value(Pointer::root().key("dated")), "limit")
            .variant("passed")
            .arg("time", date)
            .arg("limit", *dated)
    };
    due.map(fault).collect()
}

/// Whether a payment may come after the end: it waits for the last report, or is counted from the end on purpose.
fn waits(payment: &Payment) -> bool {
    let on_purpose = matches!(payment.on.known(), Some(Due::After(_, Anchor::Period(Edge::End))));
    on_purpose || payment.against.known() == Some(&Against::Report)
}
