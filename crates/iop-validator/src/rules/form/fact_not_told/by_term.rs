//! Facts of an extension that a text tells by the term instead. Knows no rule.

use chrono::{Datelike, NaiveDate};
use iop_core::{Pointer, StatedDate, derive};

use super::told::{Prints, ends_month};

impl Prints<'_> {
    /// Whether a fact of the extension is told by the term: its notice by the last day for it ("senast den 30 september"),
    /// its last day by how long it is ("en gång, med sex månader").
    pub(super) fn tell_by_term(&self, place: &Pointer) -> bool {
        let end = derive::end(self.agreement).map(StatedDate::last);
        let extension = self.agreement.period.as_ref().and_then(|period| period.extension.as_ref());
        let Some((end, extension)) = end.zip(extension) else { return false };
        match place.tokens().collect::<Vec<_>>()[..] {
            ["period", "extension", "notice"] => {
                let day = extension.notice.known().and_then(|notice| notice.before(end));
                // The last day of a month is so many months before the last day of another.
                day.is_some_and(|day| self.tell_until(day) || ends_month(end) && self.tell_until(last_of_month(day)))
            }
            ["period", "extension", "until"] => {
                let Some(by) = extension.by.known().filter(|by| self.tell_duration(**by)) else { return false };
                let times = extension.times.known().copied().unwrap_or(1);
                let after = (0..times).try_fold(end, |day, _| by.after(day));
                let until = extension.until.known().map(|until| until.last());
                after
                    .zip(until)
                    .is_some_and(|(after, until)| after == until || ends_month(end) && last_of_month(after) == until)
            }
            _ => false,
        }
    }
}

/// The last day of the month that a day is in.
fn last_of_month(day: NaiveDate) -> NaiveDate {
    StatedDate::Month { year: day.year(), month: day.month() }.last()
}
