//! Days of payments that come again: those of every year, the first of them, and those counted from a request.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use iop_core::derive::Ledger;
use iop_core::model::{Funding, Payment};
use iop_core::{Anchor, Due, Duration, Edge, Event, Frequency, Pointer, StatedDate};

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;

/// What is done before money is paid, and has a day of its own.
const OTHER_DEED: &[&str] =
    &["rapport*", "redovis*", "lämna*", "rekvire*", "ansök*", "beslut*", "report*", "submit*", "requisition*"];

/// The days of all payments.
struct Days {
    /// Those of every year, with the place of the payment.
    yearly: Vec<(usize, u32, u32)>,
    /// Every day that is known.
    all: Vec<NaiveDate>,
    /// Whether some payment has no day that is known.
    some_unknown: bool,
}

impl Days {
    fn of(context: &Context<'_>, funding: &Funding) -> Self {
        let ledger = Ledger::of(context.agreement);
        let mut days = Self { yearly: Vec::new(), all: Vec::new(), some_unknown: false };
        for (index, payment) in funding.payments.iter().enumerate() {
            let paid = ledger.instalments(payment).unwrap_or_default();
            let own: Option<Vec<NaiveDate>> = paid.iter().map(|instalment| instalment.due).collect();
            days.some_unknown |= own.as_ref().is_none_or(Vec::is_empty);
            days.all.extend(own.unwrap_or_default());
            match payment.on.known() {
                Some(Due::EveryYear { month, day }) => days.yearly.push((index, *month, *day)),
                Some(Due::On(StatedDate::Day(day))) => days.all.push(*day),
                _ => {}
            }
        }
        days
    }

    fn has(&self, month: u32, day: Option<u32>) -> bool {
        let is = |own: u32, on: u32| own == month && day.is_none_or(|day| day == on);
        self.yearly.iter().any(|(_, own, on)| is(*own, *on)) || self.all.iter().any(|date| is(date.month(), date.day()))
    }
}

/// "Den 15 juni varje år", where no payment falls on that day: in place of the day of every year that the text leaves
/// out, or of any where all days are known.
pub(super) fn day(context: &Context<'_>, funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    let days = Days::of(context, funding);
    let is_told = |month: u32, day: u32| {
        let told = |own: u32, on: Option<u32>| own == month && on.is_none_or(|on| on == day);
        let dates = said.iter().flat_map(|said| said.mentions).filter_map(|mention| match mention.what {
            What::Date(StatedDate::Day(date)) => Some((date.month(), Some(date.day()))),
            What::DayOfYear { month, day } => Some((month, day)),
            _ => None,
        });
        dates.into_iter().any(|(own, on)| told(own, on))
    };
    let untold = days.yearly.iter().find(|(_, month, day)| !is_told(*month, *day)).map(|(index, ..)| *index);
    let mut told = said.iter().flat_map(|said| said.days_of_year().map(move |told| (said, told)));
    let (said, (range, ..)) = told.find(|(said, (range, month, day))| {
        // "Rekvireras senast den 15 januari" is the day of something else.
        let last = said.before(range, 3).any(|word| word.is(&["senast", "före", "latest", "before"]));
        // Beside a day of payment, another is that of something else.
        let alone = || !said.days_of_year().any(|(_, month, day)| days.has(month, day));
        let plain = !days.some_unknown && !last && (day.is_none() || said.is_every_year(range) || alone());
        let other = said.before(range, 5).any(|word| word.is(OTHER_DEED));
        !other && !days.has(*month, *day) && (untold.is_some() || plain)
    })?;
    let place = Pointer::root().key("funding").key("payments").index(untold.unwrap_or_default());
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range.clone())).variant("yearly");
    Some(fault.related(Spot::Value(place.key("on")), "fact").arg("told", said.passage.text.get(range)?))
}

/// "Första gången den 1 februari 2027", where no payment falls on that day.
pub(super) fn first(context: &Context<'_>, funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    const FIRST: &[&str] = &[
        "första gången",
        "första utbetalning*",
        "första betalning*",
        "med början",
        "starting",
        "beginning",
        "first payment",
        "first instalment",
        "first time",
    ];
    let days = Days::of(context, funding);
    let own = days.all.iter().min().filter(|_| !days.some_unknown)?;
    said.iter().find_map(|said| {
        let at = said.bytes(FIRST)?;
        let (range, told) = said.mentions.iter().find_map(|mention| match mention.what {
            What::Date(told) if mention.range.start > at.start => Some((mention.range.clone(), told)),
            _ => None,
        })?;
        // "Första gången sker det senast den …".
        let near = said.before(&range, 5).any(|word| word.range.start == at.start);
        let known = |day: &NaiveDate| told.first() <= *day && *day <= told.last();
        // Of one payment that comes again the first day is known; of several any may be the first of its kind.
        let is_right = if funding.payments.len() == 1 { known(own) } else { days.all.iter().any(known) };
        if !near || is_right {
            return None;
        }
        let place = Pointer::root().key("funding").key("payments").index(0).key("on");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("first");
        Some(fault.related(Spot::Value(place), "fact").arg("told", told).arg("day", *own))
    })
}

/// "Två månader efter halvårets början", "vid slutet av varje kvartal", where every payment that comes so often has
/// another day in it.
pub(super) fn within(funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    let of = |payment: &Payment| match payment.on.known()? {
        Due::At(Anchor::Each(per, edge)) => Some((*per, *edge, None)),
        Due::After(time, Anchor::Each(per, edge)) => Some((*per, *edge, Some(*time))),
        _ => None,
    };
    let own: Option<Vec<_>> = funding.payments.iter().map(of).collect();
    let own = own.filter(|own| !own.is_empty())?;
    said.iter().find_map(|said| {
        let (range, per, edge) = edge_told(said)?;
        let after = said.mentions.iter().rfind(|mention| mention.range.end <= range.start);
        let time = after.and_then(|mention| match mention.what {
            What::Duration { duration, .. } => {
                let between = said.after(&mention.range, 1).next()?;
                between.is(&["efter", "från", "after", "of", "from"]).then_some((duration, mention.range.start))
            }
            _ => None,
        });
        let same = own.iter().all(|(other, ..)| *other == per);
        let told = (edge, time.map(|(duration, _)| duration));
        // Fourteen days are two weeks.
        let differs = |time: Option<Duration>| match (time, told.1) {
            (Some(own), Some(other)) => own.unit() == other.unit() && own.count() != other.count(),
            (None, None) => false,
            _ => true,
        };
        let wrong = same && own.iter().all(|(_, edge, time)| *edge != told.0 || differs(*time));
        let start = time.map_or(range.start, |(_, start)| start);
        let words = said.passage.text.get(start..range.end)?;
        let spot = Spot::Words(said.passage.pointer.clone(), start..range.end);
        let place = Pointer::root().key("funding").key("payments").index(0).key("on");
        wrong.then(|| Fault::at(spot).variant("yearly").related(Spot::Value(place), "fact").arg("told", words))
    })
}

/// Which end of which stretch of time the sentence tells, and where.
fn edge_told(said: &Said<'_>) -> Option<(Range<usize>, Frequency, Edge)> {
    const TIMES: &[(&[&str], Frequency)] = &[
        (&["månad*", "month*"], Frequency::Month),
        (&["kvartal*", "quarter*"], Frequency::Quarter),
        (&["halvår*", "half-year*"], Frequency::HalfYear),
        (&["år", "året", "årets", "kalenderår*", "year*"], Frequency::Year),
    ];
    let edge = (0..said.words.len()).find_map(|at| {
        let start = said.is(at, &["början", "ingången", "start", "beginning"]);
        let end = said.is(at, &["slutet", "slut", "utgången", "end"]);
        (start || end).then_some((at, if start { Edge::Start } else { Edge::End }))
    });
    let (at, edge) = edge?;
    let near = |to: usize| TIMES.iter().find(|(words, _)| said.is(to, words)).map(|(_, per)| (to, *per));
    // "Halvårets början", "början av varje kvartal".
    let (to, per) = at.checked_sub(1).and_then(near).or_else(|| (at + 1..at + 4).find_map(near))?;
    let (first, last) = (said.words.get(at.min(to))?, said.words.get(at.max(to))?);
    Some((first.range.start..last.range.end, per, edge))
}

/// "60 dagar efter fakturan", where the payments that are counted from an event have another time.
pub(super) fn after(funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    const EVENT: &[&str] =
        &["fakt*", "rekvi*", "underlag*", "begär*", "invoice*", "request*", "requisition*", "claim*", "redovisning*"];
    const LATE: &[&str] = &["dröjsmål*", "ränt*", "påminn*", "försen*", "vidare*", "förmedla*", "interest*", "late"];
    let times: Vec<(usize, Duration)> = funding
        .payments
        .iter()
        .enumerate()
        .filter_map(|(index, payment)| match payment.on.known()? {
            Due::After(time, Anchor::Event(Event::Invoice | Event::Request | Event::Report)) => Some((index, *time)),
            _ => None,
        })
        .collect();
    let told: Vec<_> = said
        .iter()
        .filter(|said| said.has(EVENT) && !said.has(LATE))
        .flat_map(|said| {
            said.mentions.iter().filter_map(move |mention| match mention.what {
                What::Duration { duration, .. } => Some((said, mention.range.clone(), duration)),
                _ => None,
            })
        })
        .filter(|(said, range, _)| {
            let follows = said.after(range, 1).any(|word| word.is(&["efter", "från", "sedan", "after", "from", "of"]));
            follows || said.before(range, 1).any(|word| word.is(&["inom", "within"]))
        })
        .collect();
    let (index, time) = *times.iter().find(|(_, time)| told.iter().all(|(_, _, told)| told != time))?;
    let (said, range, told) = told.into_iter().find(|(_, _, told)| times.iter().all(|(_, time)| time != told))?;
    let place = Pointer::root().key("funding").key("payments").index(index).key("on");
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("after");
    Some(fault.related(Spot::Value(place), "fact").arg("told", told).arg("time", time))
}
