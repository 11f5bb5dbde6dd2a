//! Days that a text tells by another: "den 8 september 2026 … två dagar senare", "veckan därpå". Knows no fact.

use chrono::{Days, NaiveDate, Weekday};

use crate::context::Passage;
use crate::reader::{Mention, What};
use crate::rules::said::{self, Said};

/// After the day that was told last.
const LATER: &[&str] =
    &["senare", "därefter", "därpå", "efteråt", "efter", "later", "after", "thereafter", "afterwards"];

/// Before it.
const SOONER: &[&str] = &["tidigare", "dessförinnan", "innan", "före", "earlier", "before"];

const NEXT_DAY: &[&str] = &[
    "dagen efter",
    "dagen därpå",
    "dagen därefter",
    "påföljande dag",
    "följande dag",
    "nästa dag",
    "the day after",
    "the next day",
    "the following day",
];

const DAY_BEFORE: &[&str] = &["dagen innan", "dagen före", "föregående dag", "the day before", "the previous day"];

const NEXT_WEEK: &[&str] = &[
    "veckan efter",
    "veckan därpå",
    "veckan därefter",
    "påföljande vecka",
    "följande vecka",
    "nästa vecka",
    "the week after",
    "the next week",
    "the following week",
];

/// The days that the text tells by the day before them.
pub(super) fn days(passage: &Passage<'_>) -> Vec<NaiveDate> {
    let (mut days, mut last) = (Vec::new(), None);
    for said in said::all(passage) {
        for at in 0..said.words.len() {
            last = told_at(&said, at).or(last);
            let Some(from) = last else { continue };
            days.extend(week_after(&said, at, from));
            if let Some(day) = relative(&said, at, from) {
                days.push(day);
                last = Some(day);
            }
        }
    }
    days
}

/// The mention that begins with the word at a place.
fn mention<'a>(said: &Said<'a>, at: usize) -> Option<&'a Mention> {
    let word = said.words.get(at)?;
    said.mentions.iter().find(|mention| mention.range.contains(&word.range.start))
}

/// The day that the words at a place tell.
fn told_at(said: &Said<'_>, at: usize) -> Option<NaiveDate> {
    match mention(said, at)?.what {
        What::Date(date) if date.is_day() => Some(date.first()),
        _ => None,
    }
}

fn relative(said: &Said<'_>, at: usize, from: NaiveDate) -> Option<NaiveDate> {
    if said.is(at, NEXT_DAY) {
        return from.succ_opt();
    }
    if said.is(at, DAY_BEFORE) {
        return from.pred_opt();
    }
    let told = mention(said, at.checked_sub(1)?)?;
    let What::Duration { duration, .. } = told.what else { return None };
    if said.is(at, LATER) {
        return duration.after(from);
    }
    if said.is(at, SOONER) { duration.before(from) } else { None }
}

/// Every day of the week after.
fn week_after(said: &Said<'_>, at: usize, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let monday = from.week(Weekday::Mon).first_day();
    // no law: the days of the week after
    let days = if said.is(at, NEXT_WEEK) { 7..14 } else { 0..0 };
    days.filter_map(move |count| monday.checked_add_days(Days::new(count)))
}
