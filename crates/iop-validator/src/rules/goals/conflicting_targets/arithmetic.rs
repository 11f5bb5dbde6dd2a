//! When two numbers over two times contradict each other. Knows no measure and no place.

use chrono::{Datelike, NaiveDate};
use iop_core::model::{Basis as Time, Bound};
use iop_core::{Duration, Frequency, Interval, StatedDate, TimeUnit};

/// The term of the agreement, both days included.
#[derive(Debug, Clone, Copy)]
pub(super) struct Term {
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
}

impl Term {
    /// The whole months of the term, where it consists of whole months.
    fn months(self) -> Option<u64> {
        let following = self.last.succ_opt()?;
        let months = i64::from(following.year() - self.first.year()) * 12 + i64::from(following.month())
            - i64::from(self.first.month());
        let months = u32::try_from(months).ok()?;
        (Duration::new(months, TimeUnit::Month).after(self.first)? == following).then_some(u64::from(months))
    }

    pub(super) fn interval(self) -> Interval {
        Interval::Between(StatedDate::Day(self.first), StatedDate::Day(self.last))
    }

    pub(super) fn overlaps(self, time: Interval) -> bool {
        time.overlaps(self.first, self.last)
    }

    fn is_within(self, time: Interval) -> bool {
        time.contains(self.first) && time.contains(self.last)
    }
}

/// A number and the time it is for.
pub(super) type Value = (u64, Option<Time>);

/// A school term is half a year: a text says "per termin" of both.
fn by_half_year((number, time): Value) -> Value {
    match time {
        Some(Time::Per(Frequency::SchoolTerm)) => (number, Some(Time::Per(Frequency::HalfYear))),
        _ => (number, time),
    }
}

/// Whether two numbers with one bound contradict each other. Numbers in proportion to their times do not, and neither
/// does a number that follows from the other or is a step on the way to it.
pub(super) fn contradict(bound: Bound, a: Value, b: Value, term: Option<Term>) -> bool {
    let ((x, first), (y, second)) = (by_half_year(a), by_half_year(b));
    match (first, second) {
        (None, None) => x != y,
        (Some(time), None) => against_total(x, time, y, term),
        (None, Some(time)) => against_total(y, time, x, term),
        (Some(first), Some(second)) if first == second => x != y,
        (Some(Time::During(first)), Some(Time::During(second))) if are_apart(first, second) => false,
        (Some(first), Some(second)) => over_time(bound, (x, first), (y, second), term),
    }
}

/// Whether one stretch of time ends before the other begins.
fn are_apart(a: Interval, b: Interval) -> bool {
    let before = |a: Interval, b: Interval| a.last().zip(b.first()).is_some_and(|(last, first)| last < first);
    before(a, b) || before(b, a)
}

/// Whether a number is less than a floor, over the same time or in proportion to the two times.
pub(super) fn falls_short(number: Value, floor: Value, term: Option<Term>) -> bool {
    let (number, floor) = (by_half_year(number), by_half_year(floor));
    if number.1 == floor.1 {
        return number.0 < floor.0;
    }
    let (Some(own), Some(other)) = (number.1.and_then(months), floor.1.and_then(months)) else { return false };
    number.0.saturating_mul(other) < floor.0.saturating_mul(own) && contradict(Bound::AtLeast, number, floor, term)
}

/// A number over a time against one that names no time, which may be the total of the term.
fn against_total(number: u64, time: Time, total: u64, term: Option<Term>) -> bool {
    if number == total {
        return false;
    }
    let (Some(length), Some(whole)) = (months(time), term.and_then(Term::months)) else { return total < number };
    let (over_term, stated) = (number.saturating_mul(whole), total.saturating_mul(length));
    over_term != stated && (total < number || over_term < stated)
}

fn over_time(bound: Bound, a: (u64, Time), b: (u64, Time), term: Option<Term>) -> bool {
    let (Some(first), Some(second)) = (months(a.1), months(b.1)) else { return a.0 == b.0 };
    let over = |number: u64, length: u64| number.saturating_mul(length);
    if over(a.0, second) == over(b.0, first) {
        return false;
    }
    if first == second || a.0 == b.0 {
        return true;
    }
    let ((short, time, shorter), (long, longer)) =
        if first < second { ((a.0, a.1, first), (b.0, second)) } else { ((b.0, b.1, second), (a.0, first)) };
    match (time, bound) {
        // A step on the way, unless nothing comes after it.
        (Time::During(date), _) => {
            term.is_some_and(|term| term.is_within(date)) || bound != Bound::AtMost && short > long
        }
        (Time::Per(_), Bound::Exactly) => true,
        (Time::Per(_), Bound::AtLeast) => over(short, longer) < over(long, shorter),
        (Time::Per(_), Bound::AtMost | Bound::About) => false,
    }
}

/// The length of a time in months; days and weeks make no whole months.
fn months(time: Time) -> Option<u64> {
    match time {
        Time::During(time) => Term { first: time.first()?, last: time.last()? }.months(),
        Time::Per(per) => Some(u64::from(12 / per.per_year()?)),
    }
}
