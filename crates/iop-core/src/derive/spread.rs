//! What a contribution is each time, and for any part of its time.

use chrono::{Datelike, NaiveDate};

use super::ledger::added;
use super::span::{Span, whole_units};
use super::working::{Figure, How, Undetermined, Working};
use crate::{Frequency, Pointer, Slot};

/// What a contribution is, each time and when.
#[derive(Debug)]
pub(super) struct Spread {
    pub(super) each: Working,
    pub(super) per: Slot<Frequency>,
    pub(super) time: Span,
    /// What the time was read from.
    pub(super) time_from: Vec<Working>,
    /// The amounts of the years from which they apply, in order; empty when no index moves them.
    pub(super) index: Vec<(i32, Working)>,
}

impl Spread {
    pub(super) fn total(&self, at: &Pointer) -> Working {
        if self.each.sum().money().is_none() {
            return self.each.clone();
        }
        let found = match self.per.known() {
            None if self.per.label().is_some() => Err(Undetermined::Blank),
            None => Ok(self.once().clone()),
            Some(_) => self.time.days().and_then(|(first, last)| self.between(first, last, at)),
        };
        found.unwrap_or_else(|why| {
            let from = [&self.each].into_iter().chain(&self.time_from).cloned().collect();
            Working::no_sum(at.clone(), why, from)
        })
    }

    /// What it is for a part of its time that holds whole units of it. What is not per unit is the whole of it.
    pub(super) fn between(&self, first: NaiveDate, last: NaiveDate, at: &Pointer) -> Result<Working, Undetermined> {
        let per = match &self.per {
            Slot::Known(per) => *per,
            Slot::Blank(Some(_)) => return Err(Undetermined::Blank),
            Slot::Blank(None) => return Ok(self.once().clone()),
        };
        let count = whole_units(per, first, last)?;
        let from_year = first.year();
        let to_year = from_year.saturating_add_unsigned(count);
        if self.index.is_empty() {
            return Ok(self.repeated(&self.each, count, per, at));
        }
        // An index moves the amount at the turn of a calendar year; what that is of a year that begins on another day
        // depends on when in it the money is paid.
        if self.index.len() > 1 && first.ordinal() != 1 {
            return Err(Undetermined::NoYear);
        }
        let starts = self.index.iter().map(|(year, _)| *year);
        let ends = starts.clone().skip(1).chain([i32::MAX]);
        let mut parts = Vec::new();
        for ((start, end), (_, amount)) in starts.zip(ends).zip(&self.index) {
            let (start, end) = (start.max(from_year), end.min(to_year));
            if let Ok(count @ 1..) = u32::try_from(end - start) {
                parts.push(self.repeated(amount, count, per, at));
            }
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { added(at.clone(), parts) })
    }

    /// What it is in all, when it is not per unit.
    fn once(&self) -> &Working {
        self.time.first().map_or(&self.each, |first| self.in_year(first.year()))
    }

    /// The amount that applies in the year.
    pub(super) fn in_year(&self, year: i32) -> &Working {
        let later = self.index.partition_point(|(from, _)| *from <= year);
        later.checked_sub(1).and_then(|last| self.index.get(last)).map_or(&self.each, |(_, amount)| amount)
    }

    /// The calendar years it belongs to, each with the number of times that it counts there. None where the file does
    /// not tell the year of every krona.
    pub(super) fn years(&self) -> Result<Vec<(i32, u32)>, Undetermined> {
        let (first, last) = self.time.days()?;
        let per = match &self.per {
            Slot::Known(per) => *per,
            Slot::Blank(Some(_)) => return Err(Undetermined::Blank),
            Slot::Blank(None) if first.year() == last.year() => return Ok(vec![(first.year(), 1)]),
            Slot::Blank(None) => return Err(Undetermined::NoYear),
        };
        let in_year = |year: i32| {
            let first = first.max(NaiveDate::from_ymd_opt(year, 1, 1)?);
            let last = last.min(NaiveDate::from_ymd_opt(year, 12, 31)?);
            Some((year, whole_units(per, first, last).ok()?))
        };
        (first.year()..=last.year()).map(in_year).collect::<Option<Vec<_>>>().ok_or(Undetermined::NoYear)
    }

    /// What it is in a calendar year where it counts so many times.
    pub(super) fn counted(&self, year: i32, count: u32, at: &Pointer) -> Working {
        match self.per.known() {
            Some(per) => self.repeated(self.in_year(year), count, *per, at),
            None => self.in_year(year).clone(),
        }
    }

    fn repeated(&self, amount: &Working, times: u32, per: Frequency, at: &Pointer) -> Working {
        let from = [amount].into_iter().chain(&self.time_from).cloned().collect();
        let sum = Figure::Sum(amount.sum().times(times));
        Working::new(at.clone(), sum, How::Repeated { times, per }, from)
    }
}
