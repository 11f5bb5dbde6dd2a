//! The term and the days that follow from it: its end, extensions, the last day of notice, reviews, reports.

use chrono::{Datelike, NaiveDate};

use super::working::{Figure, How, Undetermined, Working};
use crate::model::{Agreement, Extension, ExtensionKind, NoticeRight, NoticeStart, Period, Review};
use crate::{Due, Duration, Frame, Pointer, Precision, StatedDate, TimeUnit};

/// So many extensions are listed when the agreement sets no limit to them.
const USUAL_EXTENSIONS: u32 = 3;
/// More extensions than any agreement has.
const MOST_EXTENSIONS: u32 = 100;
/// More reviews than any agreement has.
const MOST_REVIEWS: usize = 100;
/// So many reviews are listed when the agreement has no end.
const USUAL_REVIEWS: usize = 3;

/// One extension of the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extended {
    /// Which in order, from 1.
    pub number: u32,
    /// Its first day, the day after the end of what went before.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// The last day on which it can still be stopped, or asked for; none when the agreement does not say.
    pub notice_by: Option<NaiveDate>,
}

fn at(keys: &[&str]) -> Pointer {
    keys.iter().fold(Pointer::root(), |pointer, key| pointer.key(*key))
}

/// The start as stated.
#[must_use]
pub fn start(agreement: &Agreement) -> Option<StatedDate> {
    agreement.period.as_ref()?.start.known().copied()
}

/// The end, stated or following from the length.
///
/// From a length the last day is the day before the one that lies so long after the first: five months from 1 January
/// end on 31 May. A start that is no day gives an end of its own precision, where the length comes out even: one year
/// from 2019-07 ends in 2020-06; ten days from 2019-07 end on no day that is known.
#[must_use]
pub fn end(agreement: &Agreement) -> Option<StatedDate> {
    end_working(agreement).date()
}

pub(super) fn end_working(agreement: &Agreement) -> Working {
    let path = at(&["period", "end"]);
    let Some(period) = &agreement.period else { return Working::unknown(path, Undetermined::NoTerm, Vec::new()) };
    if let Some(end) = period.end.known() {
        return Working::stated(path, Figure::Date(*end));
    }
    let mut from = Vec::new();
    if let Some(start) = period.start.known() {
        from.push(Working::stated(at(&["period", "start"]), Figure::Date(*start)));
    }
    if period.open_ended {
        return Working::unknown(path, Undetermined::Unending, from);
    }
    let (Some(start), Some(length)) = (period.start.known(), period.length.known()) else {
        return Working::unknown(path, Undetermined::NoTerm, from);
    };
    from.push(Working::stated(at(&["period", "length"]), Figure::Duration(*length)));
    match end_after(*start, *length) {
        Some(end) => Working::new(path, Figure::Date(end), How::Length(*length), from),
        None => Working::unknown(path, Undetermined::NoTerm, from),
    }
}

fn end_after(start: StatedDate, length: Duration) -> Option<StatedDate> {
    let last = length.after(start.first())?.pred_opt().filter(|last| *last >= start.first())?;
    let whole_months = matches!(length.unit(), TimeUnit::Month | TimeUnit::Year);
    let (year, month) = (last.year(), last.month());
    let part = |months: u32| u8::try_from((month - 1) / months + 1).unwrap_or(1);
    let end = match start.precision() {
        Precision::Day => return Some(StatedDate::Day(last)),
        Precision::Month => StatedDate::Month { year, month },
        Precision::Quarter => StatedDate::Quarter { year, quarter: part(3) },
        Precision::Half => StatedDate::Half { year, half: part(6) },
        Precision::Year => StatedDate::Year(year),
    };
    (whole_months && end.last() == last).then_some(end)
}

/// The first and the last day of the agreement, where both are known and in order.
#[must_use]
pub fn term(agreement: &Agreement) -> Option<(NaiveDate, NaiveDate)> {
    let first = start(agreement)?.first();
    let last = end(agreement)?.last();
    (first <= last).then_some((first, last))
}

/// The days that due dates are counted from: the first and the last day of the term, and the day of the last
/// signature when every signature carries its day.
#[must_use]
pub fn frame(agreement: &Agreement) -> Frame {
    let day = |date: &StatedDate| date.is_day().then(|| date.first());
    let signed: Option<Vec<NaiveDate>> =
        agreement.signatures.iter().map(|signature| signature.date.known().and_then(day)).collect();
    Frame {
        start: start(agreement).map(StatedDate::first),
        end: end(agreement).map(StatedDate::last),
        signed: signed.and_then(|days| days.into_iter().max()),
    }
}

/// The last day on which notice still ends the agreement with its last day.
///
/// Counted from the day of the notice it is the end less the notice, as [`Duration::before`] counts: three months
/// before 30 June is 30 March. Counted from the month's end, the notice runs from the first day of the month after the
/// one in which it is given and must have run out with the last day of the agreement: three months before 30 June is
/// then 31 March, and so it is before 29 July.
///
/// An agreement that goes on of itself is stopped within the extension's own time of notice, before the day it would
/// go on from, whatever is said of notice otherwise. None when there is no right to give notice, no time of notice, or
/// no end.
#[must_use]
pub fn last_notice_day(agreement: &Agreement) -> Option<NaiveDate> {
    last_notice_working(agreement).date().map(StatedDate::last)
}

/// The days on which notice comes too late to end the agreement with its last day: from the day after
/// [`last_notice_day`] to the end. None where there are none.
#[must_use]
pub fn notice_time(agreement: &Agreement) -> Option<(NaiveDate, NaiveDate)> {
    let first = last_notice_day(agreement)?.succ_opt()?;
    let last = end(agreement)?.last();
    (first <= last).then_some((first, last))
}

pub(super) fn last_notice_working(agreement: &Agreement) -> Working {
    let end = end_working(agreement);
    stop_working(agreement, &end, at(&["termination", "last_notice"]))
}

/// The last day to give notice, or to ask for an extension, before an end.
fn stop_working(agreement: &Agreement, end: &Working, path: Pointer) -> Working {
    let extension = agreement.period.as_ref().and_then(|period| period.extension.as_ref());
    let of_itself = extension.filter(|extension| extension.kind.known() == Some(&ExtensionKind::Automatic));
    let termination = agreement.termination.as_ref();
    let (notice, counted_from, stated_at) = match (of_itself.and_then(|own| own.notice.known()), termination) {
        (Some(notice), _) => (*notice, NoticeStart::Notice, at(&["period", "extension", "notice"])),
        (None, Some(termination)) if termination.right.known() == Some(&NoticeRight::None) => {
            return Working::unknown(path, Undetermined::NoRight, Vec::new());
        }
        (None, Some(termination)) => match termination.notice.known() {
            Some(notice) => {
                let counted_from = termination.counted_from.known().copied().unwrap_or(NoticeStart::Notice);
                (*notice, counted_from, at(&["termination", "notice"]))
            }
            None => return Working::unknown(path, Undetermined::Blank, Vec::new()),
        },
        (None, None) => return Working::unknown(path, Undetermined::Blank, Vec::new()),
    };
    let from = vec![end.clone(), Working::stated(stated_at, Figure::Duration(notice))];
    let Some(last) = end.date() else { return Working::unknown(path, Undetermined::NoTerm, from) };
    match notice_before(last.last(), notice, counted_from) {
        Some(day) => Working::new(path, Figure::Date(day.into()), How::Before { notice, counted_from }, from),
        None => Working::unknown(path, Undetermined::NoDay, from),
    }
}

fn notice_before(end: NaiveDate, notice: Duration, counted_from: NoticeStart) -> Option<NaiveDate> {
    match counted_from {
        NoticeStart::Notice => notice.before(end),
        // It runs from the first day of a month: from the last such day that leaves room for it.
        NoticeStart::MonthEnd => notice.before(end.succ_opt()?)?.with_day(1)?.pred_opt(),
    }
}

/// The extensions that may follow on the end, in order: as many as the agreement allows, and the first three when it
/// sets no limit. One that would reach beyond the last day there can be ends with that day.
#[must_use]
pub fn extensions(agreement: &Agreement) -> Vec<Extended> {
    let value = extensions_working(agreement).map(|working| working.value);
    if let Some(Figure::Extensions(extensions)) = value { extensions } else { Vec::new() }
}

pub(super) fn extensions_working(agreement: &Agreement) -> Option<Working> {
    let extension = agreement.period.as_ref()?.extension.as_ref()?;
    let (path, end) = (at(&["period", "extension"]), end_working(agreement));
    let mut from = vec![end.clone()];
    let Some(by) = extension.by.known().copied() else {
        return Some(Working::unknown(path, Undetermined::Blank, from));
    };
    from.push(Working::stated(path.key("by"), Figure::Duration(by)));
    if let Some(notice) = extension.notice.known() {
        from.push(Working::stated(path.key("notice"), Figure::Duration(*notice)));
    }
    if let Some(times) = extension.times.known() {
        from.push(Working::stated(path.key("times"), Figure::Count(*times)));
    }
    if let Some(until) = extension.until.known() {
        from.push(Working::stated(path.key("until"), Figure::Date(*until)));
    }
    let Some(end) = end.date() else { return Some(Working::unknown(path, Undetermined::NoTerm, from)) };
    let extended = extend(agreement, extension, by, end.last());
    Some(Working::new(path, Figure::Extensions(extended), How::Extended { by }, from))
}

fn extend(agreement: &Agreement, extension: &Extension, by: Duration, mut end: NaiveDate) -> Vec<Extended> {
    let until = extension.until.known().map(|until| until.last());
    let usual = if until.is_some() { MOST_EXTENSIONS } else { USUAL_EXTENSIONS };
    let times = extension.times.known().copied().unwrap_or(usual).min(MOST_EXTENSIONS);
    let mut extended = Vec::new();
    for number in 1..=times {
        let Some(first) = end.succ_opt() else { break };
        let Some(last) = by.after(first).and_then(|next| next.pred_opt()) else { break };
        let last = until.map_or(last, |until| last.min(until));
        if last < first {
            break;
        }
        let notice_by = match extension.kind.known() {
            Some(ExtensionKind::Automatic) => {
                let end = Working::stated(Pointer::root(), Figure::Date(end.into()));
                stop_working(agreement, &end, Pointer::root()).date().map(StatedDate::last)
            }
            Some(ExtensionKind::Option | ExtensionKind::Agreed) | None => {
                extension.notice.known().and_then(|notice| notice.before(end))
            }
        };
        extended.push(Extended { number, first, last, notice_by });
        end = last;
    }
    extended
}

/// The days on which the parties look at the agreement again. One that comes again does so until the end; it is given
/// once even if that is after the end, and three times when there is no end. None when no day is known.
#[must_use]
pub fn review_days(agreement: &Agreement) -> Option<Vec<NaiveDate>> {
    Some(review_working(agreement)?.days()?.to_vec())
}

pub(super) fn review_working(agreement: &Agreement) -> Option<Working> {
    Some(reviewed(agreement, agreement.review.as_ref()?, &at(&["review"])))
}

/// The days of one of the further reviews.
pub(super) fn other_review_working(agreement: &Agreement, index: usize) -> Option<Working> {
    Some(reviewed(agreement, agreement.other_reviews.get(index)?, &at(&["other_reviews"]).index(index)))
}

fn reviewed(agreement: &Agreement, review: &Review, at: &Pointer) -> Working {
    let path = at.key("by");
    let by = review.by.known().map(|due| due_working(agreement, *due, path.clone()));
    let Some(every) = review.every.known().copied() else {
        return by.unwrap_or_else(|| Working::unknown(path, Undetermined::Blank, Vec::new()));
    };
    let stated = Working::stated(at.key("every"), Figure::Duration(every));
    let frame = frame(agreement);
    let first = match &by {
        Some(by) => by.days().and_then(|days| days.first().copied()),
        None => frame.start.and_then(|start| every.after(start)),
    };
    let mut from = vec![by.unwrap_or_else(|| start_working(agreement)), stated];
    let Some(first) = first else { return Working::unknown(path, Undetermined::NoDay, from) };
    from.extend(frame.end.is_some().then(|| end_working(agreement)));
    let again = std::iter::successors(Some(first), |day| every.after(*day).filter(|next| next > day));
    let days: Vec<NaiveDate> = match frame.end {
        Some(end) => again.enumerate().take_while(|(n, day)| *n == 0 || *day <= end).map(|(_, day)| day).collect(),
        None => again.take(USUAL_REVIEWS).collect(),
    };
    if days.len() > MOST_REVIEWS {
        return Working::unknown(path, Undetermined::TooMany, from);
    }
    Working::new(path, Figure::Days(days), How::Every(every), from)
}

fn start_working(agreement: &Agreement) -> Working {
    let path = at(&["period", "start"]);
    match start(agreement) {
        Some(start) => Working::stated(path, Figure::Date(start)),
        None => Working::unknown(path, Undetermined::NoTerm, Vec::new()),
    }
}

/// Every last day on which something is done in time; none when it depends on a day that is not known.
#[must_use]
pub fn due_days(agreement: &Agreement, due: Due) -> Option<Vec<NaiveDate>> {
    due.days(&frame(agreement))
}

pub(super) fn due_working(agreement: &Agreement, due: Due, path: Pointer) -> Working {
    let mut from = vec![Working::stated(path.clone(), Figure::Due(due))];
    if !matches!(due, Due::On(_)) {
        from.extend(start(agreement).map(|_| start_working(agreement)));
        from.extend(end(agreement).map(|_| end_working(agreement)));
    }
    match due_days(agreement, due) {
        Some(days) => Working::new(path, Figure::Days(days), How::Falls(due), from),
        None => Working::unknown(path, Undetermined::NoDay, from),
    }
}

/// Whether the agreement says that it has no end.
pub(super) fn is_open_ended(agreement: &Agreement) -> bool {
    agreement.period.as_ref().is_some_and(|period: &Period| period.open_ended && period.end.known().is_none())
}

#[cfg(test)]
mod tests {
    use super::super::{agreement, day};
    use super::*;

    fn period(yaml: &str) -> Agreement {
        agreement(&format!("period: {{{yaml}}}\n"))
    }

    #[test]
    fn the_end_is_stated_or_follows_from_the_length() {
        for (period_yaml, last) in [
            ("start: 2019-01-01, end: 2019-06-30", Some("2019-06-30")),
            ("start: 2019-01-01, length: 5 months", Some("2019-05-31")),
            ("start: 2019-01-01, length: 1 year", Some("2019-12-31")),
            ("start: 2019-01-15, length: 2 weeks", Some("2019-01-28")),
            ("start: 2020-02-29, length: 1 year", Some("2021-02-27")),
            ("start: 2019-01-31, length: 1 month", Some("2019-02-27")),
            ("start: 2019-07, length: 1 year", Some("2020-06")),
            ("start: 2019, length: 3 years", Some("2021")),
            ("start: 2019-H2, length: 6 months", Some("2019-H2")),
            ("start: 2019-Q2, length: 6 months", Some("2019-Q3")),
            ("start: 2019, length: 18 months", None),
            ("start: 2019-02, length: 4 weeks", None),
            ("start: 2019-01-01, length: 0 days", None),
            ("start: 2019-01-01, length: 1 year, open_ended: true", None),
            ("length: 1 year", None),
            ("start: 2019-01-01, length: '[TID]'", None),
            ("start: 2019-01-01, length: 4294967295 years", None),
        ] {
            assert_eq!(end(&period(period_yaml)), last.map(|last| last.parse().unwrap()), "{period_yaml}");
        }
    }

    #[test]
    fn a_term_that_ends_before_it_starts_is_none() {
        assert_eq!(term(&period("start: 2019-06-30, end: 2019-01-01")), None);
        let backwards = period("start: 2019, end: 2019");
        assert_eq!(term(&backwards), Some((day("2019-01-01"), day("2019-12-31"))));
    }

    #[test]
    fn notice_from_the_months_end_has_run_out_with_the_last_day() {
        let last = |end: &str, ending: &str| {
            let yaml = format!("period: {{start: 2018-01-01, end: {end}}}\ntermination: {{{ending}}}\n");
            last_notice_day(&agreement(&yaml)).map(|day| day.to_string())
        };
        let month_end = |end, notice| last(end, &format!("notice: {notice}, counted_from: month-end"));
        for (end, notice, from_notice, from_month_end) in [
            ("2019-06-30", "3 months", "2019-03-30", "2019-03-31"),
            ("2019-06-15", "3 months", "2019-03-15", "2019-02-28"),
            ("2019-07-29", "3 months", "2019-04-29", "2019-03-31"),
            ("2019-07-30", "3 months", "2019-04-30", "2019-03-31"),
            ("2019-07-31", "3 months", "2019-04-30", "2019-04-30"),
            ("2019-03-31", "1 month", "2019-02-28", "2019-02-28"),
            ("2019-03-28", "1 month", "2019-02-28", "2019-01-31"),
            ("2019-12-31", "1 year", "2018-12-31", "2018-12-31"),
            ("2019-06-30", "30 days", "2019-05-31", "2019-05-31"),
            ("2019-06-29", "30 days", "2019-05-30", "2019-04-30"),
        ] {
            assert_eq!(last(end, &format!("notice: {notice}")).as_deref(), Some(from_notice), "{end} {notice}");
            assert_eq!(month_end(end, notice).as_deref(), Some(from_month_end), "{end} {notice}");
        }
        assert_eq!(last("2019-06-30", "notice: 3 months, right: none"), None);
        assert_eq!(last("2019-06-30", "right: free"), None);
    }

    #[test]
    fn an_agreement_that_goes_on_of_itself_is_stopped_by_the_notice_of_the_extension() {
        let bollnas = agreement(
            "period:\n  start: 2017-01-01\n  length: 1 year\n  extension: {kind: automatic, by: 1 year, notice: 6 months}\n\
             termination: {notice: 1 month, right: none}\n",
        );
        assert_eq!(last_notice_day(&bollnas), Some(day("2017-06-30")));
        assert_eq!(notice_time(&bollnas).map(|(first, _)| first), Some(day("2017-07-01")));
        let mid_month = agreement(
            "period: {start: 2017-01-01, end: 2017-12-15, extension: {kind: automatic, by: 1 year, notice: 6 months}}\n\
             termination: {counted_from: month-end}\n",
        );
        assert_eq!(last_notice_day(&mid_month), Some(day("2017-06-15")));
        let found = extensions(&bollnas);
        assert_eq!(found.len(), 3);
        let second = Extended {
            number: 2,
            first: day("2019-01-01"),
            last: day("2019-12-31"),
            notice_by: Some(day("2018-06-30")),
        };
        assert_eq!(found.get(1), Some(&second));
        assert_eq!(found.first().and_then(|first| first.notice_by), last_notice_day(&bollnas));
    }

    #[test]
    fn extensions_are_as_many_as_the_agreement_allows() {
        let lasts = |extension: &str| -> Vec<String> {
            let yaml = format!("start: 2019-01-01, end: 2019-12-31, extension: {{{extension}}}");
            extensions(&period(&yaml)).iter().map(|extended| extended.last.to_string()).collect()
        };
        assert_eq!(lasts("by: 1 year, times: 2"), ["2020-12-31", "2021-12-31"]);
        assert_eq!(lasts("by: 1 year, until: 2023"), ["2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31"]);
        assert_eq!(lasts("by: 1 year, until: 2021-06-30"), ["2020-12-31", "2021-06-30"]);
        assert_eq!(lasts("by: 1 year, until: 2019-06-30"), [""; 0]);
        assert_eq!(lasts("by: 1 year, times: 4294967295").len(), 100);
        assert_eq!(lasts("kind: option"), [""; 0]);
        let option =
            period("start: 2019-01-01, end: 2019-12-31, extension: {kind: option, by: 1 year, notice: 3 months}");
        assert_eq!(extensions(&option).first().and_then(|first| first.notice_by), Some(day("2019-09-30")));
        assert_eq!(extensions(&period("open_ended: true, extension: {by: 1 year}")), []);
    }

    #[test]
    fn reviews_come_again_until_the_end() {
        let days = |period: &str, review: &str| {
            let found = review_days(&agreement(&format!("period: {{{period}}}\nreview: {{{review}}}\n")));
            found.map(|days| days.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
        };
        let six = "start: 2019-01-01, end: 2024-12-31";
        for (period, review, found) in [
            (six, "by: 3 months before period.end", Some("2024-09-30")),
            (six, "every: 3 years", Some("2022-01-01")),
            (six, "by: 2020-05-01, every: 2 years", Some("2020-05-01 2022-05-01 2024-05-01")),
            ("start: 2023-01-01, end: 2024-12-31", "by: 04-30 every year", Some("2023-04-30 2024-04-30")),
            ("start: 2017-01-01, end: 2017-12-31", "every: 3 years", Some("2020-01-01")),
            ("start: 2017-01-01, open_ended: true", "every: 3 years", Some("2020-01-01 2023-01-01 2026-01-01")),
            (six, "every: 1 day", None),
            (six, "after: val", None),
            ("start: '[DAG]'", "every: 3 years", None),
        ] {
            assert_eq!(days(period, review).as_deref(), found, "{period} {review}");
        }
        assert_eq!(review_days(&Agreement::default()), None);
    }

    #[test]
    fn due_days_are_counted_from_the_signing_only_when_all_have_signed() {
        let signed = |dates: &str| {
            let agreement = agreement(&format!("signatures: [{dates}]\n"));
            due_days(&agreement, "30 days after signing".parse().unwrap())
        };
        assert_eq!(signed("{date: 2019-01-01}, {date: 2019-01-02}"), Some(vec![day("2019-02-01")]));
        assert_eq!(signed("{date: 2019-01-01}, {}"), None);
        assert_eq!(signed("{date: 2019-01}"), None);
        assert_eq!(signed(""), None);
    }
}
