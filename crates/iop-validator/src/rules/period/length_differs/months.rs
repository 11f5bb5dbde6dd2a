//! Lengths of time in months. Knows no text.

use chrono::{Datelike, NaiveDate};
use iop_core::{Duration, TimeUnit};

/// How many months there are from one day to another, both included, where they are whole.
pub(super) fn whole_months(first: NaiveDate, last: NaiveDate) -> Option<u64> {
    let next = last.succ_opt()?;
    let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    (next.day() == first.day()).then(|| u64::try_from(months(next) - months(first)).ok())?
}

/// A length that is whole months.
pub(super) fn in_months(length: Duration) -> Option<u64> {
    match length.unit() {
        TimeUnit::Month => Some(u64::from(length.count())),
        TimeUnit::Year => Some(u64::from(length.count()) * 12),
        TimeUnit::Day | TimeUnit::Week => None,
    }
}

/// So many months, as years where they are whole.
pub(super) fn of_months(months: u64) -> Duration {
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    if months.is_multiple_of(12) {
        Duration::new(count(months / 12), TimeUnit::Year)
    } else {
        Duration::new(count(months), TimeUnit::Month)
    }
}
