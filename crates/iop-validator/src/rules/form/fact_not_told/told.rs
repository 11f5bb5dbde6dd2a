//! What the paper tells: what the reader reads in its texts, the words that tell such things without a number, and the
//! tables of the economy. In doubt a fact is told. Knows no rule.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use iop_core::derive::{self, Ledger};
use iop_core::model::{Agreement, ClauseKind};
use iop_core::{Due, Duration, Frequency, Language, Money, Share, StatedDate, TimeUnit};

use super::facts::Value;
use super::paper::Paper;
use super::relative;
use crate::context::{Context, Passage, Topic};
use crate::reader::{self, What};
use crate::rules::term::plain_length;

/// Everything told.
pub(super) struct Prints<'a> {
    pub(super) agreement: &'a Agreement,
    /// First and last days of the stretches told.
    firsts: HashSet<NaiveDate>,
    lasts: HashSet<NaiveDate>,
    /// The single days told.
    days: BTreeSet<NaiveDate>,
    /// Lengths in months, and in days.
    lengths: HashSet<(TimeUnit, u64)>,
    /// What is counted in any text.
    numbers: HashSet<u64>,
    /// Every number, by the kind of clause whose texts have it.
    own_numbers: HashMap<ClauseKind, HashSet<u64>>,
    amounts: HashSet<Money>,
    shares: HashSet<Share>,
    /// Every text in lower case.
    text: String,
}

impl<'a> Prints<'a> {
    pub(super) fn of(context: &Context<'a>, paper: &Paper) -> Self {
        let mut told = Self {
            agreement: context.agreement,
            firsts: HashSet::new(),
            lasts: HashSet::new(),
            days: BTreeSet::new(),
            lengths: HashSet::new(),
            numbers: HashSet::new(),
            own_numbers: HashMap::new(),
            amounts: HashSet::new(),
            shares: HashSet::new(),
            text: String::new(),
        };
        for passage in context.passages.iter().filter(|passage| paper.has(context, passage)) {
            for mention in &passage.mentions {
                told.mention(&mention.what);
            }
            for day in relative::days(passage) {
                told.date(StatedDate::Day(day));
            }
            let numbers = reader::numbers(passage.text, context.agreement.language);
            for kind in kinds(context, passage) {
                told.own_numbers.entry(kind).or_default().extend(&numbers);
            }
            told.text.push_str(&passage.text.to_lowercase());
            told.text.push('\n');
        }
        if paper.has_tables(ClauseKind::Economy) {
            told.tables(context);
        }
        told
    }

    fn mention(&mut self, what: &What) {
        match what {
            What::Amount { money, during, .. } => {
                self.amounts.insert(*money);
                if let Some(during) = during {
                    self.date(*during);
                }
            }
            What::Date(date) => self.date(*date),
            What::Range { from, to } => {
                self.date(*from);
                self.date(*to);
            }
            What::Duration { duration, .. } => {
                self.lengths.insert(plain_length(*duration));
            }
            What::Age { years, upper } => {
                self.numbers.insert(u64::from(*years));
                // "Högst tre år gammalt" is a length too.
                self.lengths.insert((TimeUnit::Month, u64::from(*years) * 12));
                self.numbers.extend(upper.map(u64::from));
            }
            What::Count { number, upper, .. } => {
                self.numbers.insert(*number);
                self.numbers.extend(upper);
            }
            What::Percent(share) => {
                self.shares.insert(*share);
            }
            What::Numeral { word, digits } => self.numbers.extend([*word, *digits]),
            What::DayOfYear { .. } | What::NoSuchDate(_) | What::Statute { .. } | What::Recurs(_) => {}
        }
    }

    fn date(&mut self, date: StatedDate) {
        self.firsts.insert(date.first());
        self.lasts.insert(date.last());
        if date.is_day() {
            self.days.insert(date.first());
        }
    }

    /// The tables of contributions and costs, which are printed whoever wrote the text before them.
    fn tables(&mut self, context: &Context<'_>) {
        let Some(funding) = &context.agreement.funding else { return };
        let ledger = Ledger::of(context.agreement);
        for one in &funding.contributions {
            let stated = [&one.amount, &one.at_least, &one.at_most, &one.about];
            self.amounts.extend(stated.into_iter().filter_map(|money| money.known().copied()));
            self.amounts.extend(ledger.contribution_total(one).money());
            self.shares.extend(one.share.known());
        }
        self.amounts.extend(funding.costs.iter().filter_map(|line| line.amount.known().copied()));
        self.amounts.extend(ledger.cash_total().money());
    }

    /// Whether a fact of a clause of that kind is told.
    pub(super) fn tell(&self, clause: ClauseKind, value: Value) -> bool {
        let counted = |number: u64| {
            self.numbers.contains(&number) || self.own_numbers.get(&clause).is_some_and(|own| own.contains(&number))
        };
        match value {
            Value::Date(date) => self.tell_date(date),
            Value::Due(due) => self.tell_due(due),
            Value::Duration(duration) => self.tell_duration(duration),
            Value::Every(duration) => self.tell_duration(duration) || self.tell_every(duration),
            Value::Number(number) => counted(number),
            Value::Times(times, per) => counted(u64::from(times)) || self.tell_rate(times, per),
            Value::Money(money) => self.amounts.contains(&money) || money.is_zero(),
            Value::Share(share) => self.tell_share(share),
        }
    }

    /// Whether a stretch that begins or ends with it is told, or a day within it, or the day of the year.
    fn tell_date(&self, date: StatedDate) -> bool {
        let within = !date.is_day() && self.days.range(date.first()..=date.last()).next().is_some();
        within
            || self.firsts.contains(&date.first())
            || self.lasts.contains(&date.last())
            || date.is_day() && self.tell_day(date.first())
            || ends_a_year(date) && self.says(&date.year().to_string())
    }

    /// "Varje kvartal", "vår och höst".
    fn tell_rate(&self, times: u32, per: Option<Frequency>) -> bool {
        let rate = per.and_then(Frequency::per_year).and_then(|units| units.checked_mul(times));
        let words: &[&str] = match rate {
            Some(2) => &["halvår", "termin", "vår och höst", "höst och vår", "half-year"],
            Some(3) => &["tertial"],
            Some(4) => &["kvartal", "quarter"],
            Some(6) => &["varannan månad", "every other month"],
            Some(12) => &["varje månad", "månadsvis", "månatlig", "i månaden", "monthly", "every month"],
            _ => &[],
        };
        words.iter().any(|word| self.text.contains(word))
    }

    /// A day without its year: "15 februari", "15/2".
    fn tell_day(&self, day: NaiveDate) -> bool {
        let stated = StatedDate::Day(day);
        [Language::Sv, Language::En].into_iter().any(|language| {
            // "den 15 februari 2019" without its first word and its year.
            let words = stated.typeset(language).to_lowercase().replace('\u{a0}', " ");
            let year = |word: &&str| word.len() >= 4 && word.starts_with(|c: char| c.is_ascii_digit());
            let words: Vec<&str> = words.split(' ').filter(|word| !year(word)).collect();
            self.says(words.join(" ").trim_start_matches("den "))
        }) || self.says(&day.format("%-d/%-m").to_string())
            || ends_month(day) && self.tell_end(day)
    }

    /// The last day of a month: "den sista februari", "utgången av februari".
    fn tell_end(&self, day: NaiveDate) -> bool {
        let month = StatedDate::Month { year: day.year(), month: day.month() };
        [Language::Sv, Language::En].into_iter().any(|language| {
            let words = month.typeset(language).to_lowercase().replace('\u{a0}', " ");
            let name = words.split(' ').find(|word| word.starts_with(char::is_alphabetic)).unwrap_or_default();
            ENDS.iter().any(|end| self.says(&format!("{end} {name}")))
        })
    }

    fn tell_due(&self, due: Due) -> bool {
        match due {
            Due::On(date) => self.tell_date(date),
            Due::EveryYear { month, day } => {
                NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).is_none_or(|day| self.tell_day(day))
                    || (month, day) == LAST_DAY && YEAR_ENDS.iter().any(|end| self.says(end))
                    || self.says(&format!("{month:02}-{day:02}"))
                    || SAME.iter().any(|same| self.text.contains(same))
                        && self.days.iter().any(|told| (told.month(), told.day()) == (month, day))
            }
            // "Vid periodens slut" is told in too many ways to be looked for.
            Due::At(_) | Due::First(..) => true,
            Due::After(duration, _) | Due::Before(duration, _) => {
                let days = derive::due_days(self.agreement, due);
                self.tell_duration(duration)
                    || days.is_some_and(|days| days.into_iter().all(|day| self.tell_until(day)))
            }
        }
    }

    /// A day, or the end of the month that it is the last day of.
    pub(super) fn tell_until(&self, day: NaiveDate) -> bool {
        self.lasts.contains(&day) || self.tell_day(day)
    }

    pub(super) fn tell_duration(&self, duration: Duration) -> bool {
        if self.lengths.contains(&plain_length(duration)) {
            return true;
        }
        let words: &[&str] = match (duration.unit(), duration.count()) {
            (TimeUnit::Month, 1) => &["en månad", "månads", "månadsvis", "one month", "a month"],
            (TimeUnit::Month, 3) => &["kvartal", "quarter"],
            (TimeUnit::Month, 4) => &["tertial"],
            (TimeUnit::Month, 6) => &["halvår", "halvt år", "half-year", "half a year", "six-month"],
            (TimeUnit::Month, 12) | (TimeUnit::Year, 1) => {
                &["ett år", "ettårig", "årsvis", "årlig", "kalenderår", "one year", "a year", "annual"]
            }
            (TimeUnit::Year, 2) => &["tvåårig", "two-year"],
            (TimeUnit::Year, 3) => &["treårig", "three-year"],
            (TimeUnit::Day, 7) | (TimeUnit::Week, 1) => &["en vecka", "one week", "a week"],
            (TimeUnit::Week, 2) => &["fortnight"],
            _ => &[],
        };
        words.iter().any(|word| self.text.contains(word))
    }

    /// "Vartannat år", "vart tredje år".
    fn tell_every(&self, every: Duration) -> bool {
        const ORDINALS: [&str; 12] = [
            "varje", "annan", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "elfte",
            "tolfte",
        ];
        if every.count() == 2
            && ["vartannat", "varannan", "every other", "every second"].iter().any(|word| self.says(word))
        {
            return true;
        }
        let count = usize::try_from(every.count()).unwrap_or(usize::MAX);
        let number = u64::from(every.count());
        count.checked_sub(1).and_then(|at| ORDINALS.get(at)).is_some_and(|word| self.says(word))
            || self.numbers.contains(&number)
    }

    fn tell_share(&self, share: Share) -> bool {
        let words: &[&str] = match (share.numerator(), share.denominator()) {
            (1, 1) => &["hela ", "heltid", "full time", "in full"],
            (1, 2) => &["hälften", "halva ", "halvtid", "half"],
            (1, 3) => &["en tredjedel", "one third", "a third"],
            (2, 3) => &["två tredjedelar", "two thirds"],
            (1, 4) => &["en fjärdedel", "one quarter", "a quarter"],
            (3, 4) => &["tre fjärdedelar", "three quarters"],
            (1, 10) => &["en tiondel", "one tenth"],
            _ => &[],
        };
        self.shares.contains(&share) || words.iter().any(|word| self.text.contains(word))
    }

    /// Whether the texts say the words, not as the end of a number or a word, nor as a day of a year that is named.
    fn says(&self, words: &str) -> bool {
        let alone = |character: Option<char>| character.is_none_or(|character| !character.is_alphanumeric());
        let is_year = |text: &str| text.len() >= 4 && text.chars().take(4).all(|c| c.is_ascii_digit());
        !words.is_empty()
            && self.text.match_indices(words).any(|(at, found)| {
                let before = self.text[..at].chars().next_back();
                let after = &self.text[at + found.len()..];
                alone(before) && alone(after.chars().next()) && !is_year(after.trim_start())
            })
    }
}

/// The kinds of clauses that a text belongs to.
fn kinds(context: &Context<'_>, passage: &Passage<'_>) -> Vec<ClauseKind> {
    let Topic::Clause(index, _) = passage.topic else {
        return ClauseKind::ALL.iter().copied().filter(|kind| passage.topic.is_about(*kind)).collect();
    };
    let clause = context.agreement.clauses.get(index);
    clause.into_iter().flat_map(|clause| clause.kind.known().into_iter().chain(&clause.covers)).copied().collect()
}

/// Whether a year tells it: it is one, or the first or last day of one, as in "åren 2025 och 2026".
fn ends_a_year(date: StatedDate) -> bool {
    let year = StatedDate::Year(date.year());
    !date.is_day() || date.first() == year.first() || date.last() == year.last()
}

/// Whether a month ends with it; February does so on the 28th in most years.
pub(super) fn ends_month(day: NaiveDate) -> bool {
    // no law: a day of the calendar
    (day.month(), day.day()) == (2, 28) || day.succ_opt().is_some_and(|next| next.month() != day.month())
}

/// What stands before the name of a month whose last day is meant.
const ENDS: &[&str] = &["sista", "sista dagen i", "utgången av", "slutet av", "end of", "last day of"];

/// The last day of a year, and how it is told without its month.
// no law: a day of the calendar
const LAST_DAY: (u32, u32) = (12, 31);
const YEAR_ENDS: &[&str] = &[
    "årets slut",
    "kalenderårets slut",
    "slutet av året",
    "slutet av varje år",
    "slutet av kalenderåret",
    "utgången av året",
    "utgången av varje år",
    "utgången av kalenderåret",
    "årsskiftet",
    "varje årsskifte",
    "end of the year",
    "end of each year",
    "end of the calendar year",
    "year-end",
];

/// That a day which is told of one year comes in the years after it: "vid samma tidpunkter".
const SAME: &[&str] = &["samma tid", "samma dag", "samma dat", "motsvarande tid", "motsvarande dat", "the same da"];

/// A year that has every day of the calendar.
// no law: a year of the calendar
const LEAP_YEAR: i32 = 2000;
