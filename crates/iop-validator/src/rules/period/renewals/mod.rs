//! The times within which notice must be given, or an extension asked for. Knows no fault.

use chrono::NaiveDate;
use iop_core::{Duration, Pointer, TimeUnit, derive};

use crate::context::Context;
use crate::rule::Answer;
use crate::rules::term::{extension, of_period};

/// A time before an extension.
pub(super) struct Renewal {
    /// How long before its end.
    pub(super) notice: Duration,
    /// Its first and last day; where the agreement does not say when it begins, those of a time as long.
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    /// Whether the days are those of the agreement.
    pub(super) is_dated: bool,
    /// The last day to give notice; none when it lies beyond the calendar.
    pub(super) notice_by: Option<NaiveDate>,
    /// How long it is stated to be.
    stated: Option<Duration>,
    /// Where its length stands.
    pub(super) place: Pointer,
    /// Whether it is the agreement's own term rather than an extension.
    pub(super) is_first: bool,
}

impl Renewal {
    /// How long the time is: as stated, else in days.
    pub(super) fn length(&self) -> Duration {
        let days = (self.last - self.first).num_days().saturating_add(1);
        self.stated.unwrap_or_else(|| Duration::new(u32::try_from(days).unwrap_or(u32::MAX), TimeUnit::Day))
    }
}

/// The term and the first extension that another may follow on, or the answer of a rule that needs them and lacks one.
pub(super) fn renewals(context: &Context<'_>) -> Result<Vec<Renewal>, Answer> {
    let agreement = context.agreement;
    let (Some(period), Some(extension)) = (&agreement.period, extension(agreement)) else {
        return Err(Answer::does_not_apply("reason-no-extension"));
    };
    let Some(notice) = extension.notice.known().copied() else {
        return Err(if extension.notice.label().is_some() {
            Answer::not_judged("reason-no-extension-notice")
        } else {
            Answer::does_not_apply("reason-no-extension-notice")
        });
    };
    let after = |first: NaiveDate, length: Duration| length.after(first)?.pred_opt().filter(|last| *last >= first);
    let stated = period.length.known().copied().filter(|_| period.end.is_blank());
    let dated = derive::term(agreement);
    // How long a notice is of a year is the same whenever the year begins.
    let nominal = || after(context.date, stated?).map(|last| (context.date, last));
    let Some((first, last)) = dated.or_else(nominal) else { return Err(Answer::not_judged("reason-no-term")) };
    let (is_dated, notice_by) = (dated.is_some(), notice.before(last));
    let place = if stated.is_some() { of_period("length") } else { of_period("end") };
    let mut found = vec![Renewal { notice, first, last, is_dated, notice_by, stated, place, is_first: true }];
    let by = extension.by.known().copied().filter(|_| extension.times.known() != Some(&1));
    let next = by.zip(last.succ_opt()).and_then(|(by, first)| Some((by, first, after(first, by)?)));
    if let Some((by, first, last)) = next {
        let ends = is_dated && extension.until.known().is_some_and(|until| until.last() <= last);
        if !ends {
            let (notice_by, place) = (notice.before(last), of_period("extension").key("by"));
            found.push(Renewal { notice, first, last, is_dated, notice_by, stated: Some(by), place, is_first: false });
        }
    }
    Ok(found)
}
