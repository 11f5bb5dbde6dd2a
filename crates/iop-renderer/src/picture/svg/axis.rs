//! Days on paper: where a day stands, and which days are named above the rows. Places are whole tenths of a unit.

use chrono::{Datelike, Days, Months, NaiveDate};
use iop_core::Language;

use super::canvas::{LETTERS, Tenths};
use super::measure::width;
use crate::picture::Timeline;

/// A term without an end is drawn this many days beyond what is known.
const BEYOND: u64 = 200;
/// A line of more days begins and ends with whole months.
const DAILY: i64 = 45;
/// On a longer line no day of a month is named.
const DAYS: i64 = 120;
/// The least room between two names, in tenths.
const ROOM: i64 = 60;

/// The axis that all rows share.
pub(super) struct Axis {
    first: NaiveDate,
    /// The day after the last.
    end: NaiveDate,
    left: i64,
    units: i64,
}

/// The names of some days, in order.
type Names = Vec<(NaiveDate, String)>;

/// Which days are named.
#[derive(Clone, Copy)]
enum Step {
    /// Every so many days of each month, counted from its first.
    Days(u32),
    /// Every so many months, counted from a January.
    Months(u32),
}

/// The steps there are, from the finest. The last is taken when none has room.
const STEPS: &[Step] = &[
    Step::Days(1),
    Step::Days(2),
    Step::Days(7),
    Step::Months(1),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(24),
    Step::Months(60),
    Step::Months(120),
    Step::Months(600),
];

impl Axis {
    /// The axis of a time line, from `left` and so many units wide; none where no day is known.
    pub(super) fn of(timeline: &Timeline, (left, units): (i64, i64)) -> Option<Self> {
        let bars = timeline.bars.iter().flat_map(|bar| [Some(bar.first), bar.last]).flatten();
        let days = timeline.events.iter().flat_map(|event| &event.days).flat_map(|(first, last)| [*first, *last]);
        let known: Vec<NaiveDate> = bars.chain(days).collect();
        let (first, mut last) = (*known.iter().min()?, *known.iter().max()?);
        if timeline.bars.iter().any(|bar| bar.last.is_none()) {
            last = last.checked_add_days(Days::new(BEYOND))?;
        }
        let (first, end) = if (last - first).num_days() <= DAILY {
            (first.checked_sub_days(Days::new(1))?, last.checked_add_days(Days::new(2))?)
        } else {
            (first.with_day(1)?, last.with_day(1)?.checked_add_months(Months::new(1))?)
        };
        Some(Self { first, end, left, units })
    }

    /// The beginning of a day.
    pub(super) fn x(&self, day: NaiveDate) -> Tenths {
        let days = (day - self.first).num_days().clamp(0, self.days());
        Tenths(self.left * 10 + days * self.units * 10 / self.days())
    }

    /// The end of a day.
    pub(super) fn x_after(&self, day: NaiveDate) -> Tenths {
        self.x(day.succ_opt().unwrap_or(day))
    }

    /// Where the axis ends.
    pub(super) fn right(&self) -> Tenths {
        Tenths((self.left + self.units) * 10)
    }

    /// The finest names that have room, and above them what they are parts of: the months of days, the years of months.
    pub(super) fn names(&self, language: Language) -> (Names, Names) {
        let tried = STEPS.iter().map(|step| (*step, self.named(*step, language)));
        let mut fitting = tried.filter(|(_, names)| !names.is_empty() && self.has_room(names));
        let Some((step, names)) = fitting.next() else { return (Vec::new(), Vec::new()) };
        let whole = |day: NaiveDate| match step {
            Step::Days(_) => Some(format!("{} {}", month(day, language), day.year())),
            Step::Months(0..12) => Some(day.year().to_string()),
            Step::Months(_) => None,
        };
        let mut above: Names = Vec::new();
        let turns = self.starts(if matches!(step, Step::Days(_)) { 1 } else { 12 });
        for day in std::iter::once(self.first).chain(turns.filter(|day| *day > self.first)) {
            above.extend(whole(day).map(|name| (day, name)));
        }
        self.within(&mut above);
        if above.len() > 1 && !self.has_room(&above) {
            above.remove(0);
        }
        (above, names)
    }

    /// Whether each name ends before the next begins, and the last before the axis does.
    fn has_room(&self, names: &Names) -> bool {
        let starts = names.iter().skip(1).map(|(day, _)| self.x(*day).0).chain([self.right().0 + ROOM]);
        names.iter().zip(starts).all(|((day, name), next)| self.x(*day).0 + width(name, LETTERS) + ROOM <= next)
    }

    fn named(&self, step: Step, language: Language) -> Names {
        let mut names: Names = match step {
            Step::Days(step) if self.days() <= DAYS => {
                let days = self.first.iter_days().take_while(|day| *day < self.end);
                // No day so near the end of its month that the first of the next is nearer than the step.
                let named = days.filter(|day| day.day0() % step == 0 && (step == 1 || day.day() < 29));
                named.map(|day| (day, day.day().to_string())).collect()
            }
            Step::Days(_) => Vec::new(),
            Step::Months(step @ 0..12) => self.starts(step).map(|day| (day, month(day, language).to_owned())).collect(),
            Step::Months(step) => self.starts(step).map(|day| (day, day.year().to_string())).collect(),
        };
        self.within(&mut names);
        names
    }

    /// Takes away the last names, where they would run out of the picture.
    fn within(&self, names: &mut Names) {
        while names.last().is_some_and(|(day, name)| self.x(*day).0 + width(name, LETTERS) > self.right().0) {
            names.pop();
        }
    }

    /// The first days of every so many months, or years, as the calendar has them.
    fn starts(&self, months: u32) -> impl Iterator<Item = NaiveDate> {
        let years = i32::try_from(months / 12).unwrap_or(1).max(1);
        let january = NaiveDate::from_ymd_opt(self.first.year() - self.first.year().rem_euclid(years), 1, 1);
        let next = move |day: &NaiveDate| day.checked_add_months(Months::new(months));
        let (first, end) = (self.first, self.end);
        std::iter::successors(january, next).skip_while(move |day| *day < first).take_while(move |day| *day < end)
    }

    fn days(&self) -> i64 {
        (self.end - self.first).num_days().max(1)
    }
}

fn month(day: NaiveDate, language: Language) -> &'static str {
    let names = match language {
        Language::Sv => ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
        Language::En => ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    };
    usize::try_from(day.month0()).ok().and_then(|month| names.get(month)).copied().unwrap_or_default()
}
