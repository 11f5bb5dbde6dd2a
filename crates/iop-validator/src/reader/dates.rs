//! Dates and stretches of time, in every way Swedish paper writes them. Knows no today: a date without a year is no
//! date, unless the words around it tell the year.

mod calendar;

use chrono::{Datelike, NaiveDate};
use iop_core::{Language, StatedDate};

pub(super) use self::calendar::{LEAP_YEAR, Part, day_of};
use self::calendar::{fold, month, period_code, period_of};
use super::tokens::Kind;
use super::{Mention, Reader, What, cardinals};

impl Reader<'_> {
    /// A date or span that starts at `at`.
    pub(super) fn date(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        if self.tokens.joined(at) && matches!(self.tokens.before(at, 1), "/" | "-" | ".") {
            return None;
        }
        if let Some((from, to, end)) = self.span(at) {
            self.add(out, at, end, What::Range { from, to });
            return Some(end);
        }
        let (part, end) = self.part(at)?;
        match part {
            Part::Full(date) => self.add(out, at, end, What::Date(date)),
            Part::Year(year) if self.announced(at) => self.add(out, at, end, What::Date(StatedDate::Year(year))),
            Part::Impossible => {
                let written = self.tokens.text[self.tokens.bytes(at, end)].to_owned();
                self.add(out, at, end, What::NoSuchDate(written));
            }
            Part::DayMonth { day, month } => {
                if let Some(what) = self.undated(month, day, end) {
                    self.add(out, at, end, what);
                }
            }
            Part::Month(month) if self.is_of_every_year(at, end) => {
                self.add(out, at, end, What::DayOfYear { month, day: None });
            }
            Part::Month(_) | Part::Day(_) | Part::Year(_) => return None,
        }
        Some(end)
    }

    /// A date at `at` that can be a reference period; spans that are a calendar period count as that period.
    pub(super) fn stated(&self, at: usize) -> Option<(StatedDate, usize)> {
        if let Some((from, to, end)) = self.span(at) {
            return fold(from, to).map(|date| (date, end));
        }
        match self.part(at)? {
            (Part::Full(date), end) if !date.is_day() => Some((date, end)),
            (Part::Year(year), end) => Some((StatedDate::Year(year), end)),
            _ => None,
        }
    }

    fn span(&self, at: usize) -> Option<(StatedDate, StatedDate, usize)> {
        if let Some(span) = self.hyphenated_months(at).or_else(|| self.tertial(at)) {
            return Some(span);
        }
        let (left, end) = self.part(at)?;
        let (start, dash) = self.connector(at, end)?;
        let (right, end) = self.part(start)?;
        let (from, to) = self.join(at, left, right, dash)?;
        Some((from, to, end))
    }

    /// `januari-juni 2019`, which is one word to the tokens.
    fn hyphenated_months(&self, at: usize) -> Option<(StatedDate, StatedDate, usize)> {
        let (from, to) = self.tokens.key(at).split_once('-')?;
        let (from, to) = (self.month(from)?, self.month(to)?);
        let year = self.year(at + 1)?;
        Some((StatedDate::Month { year, month: from }, StatedDate::Month { year, month: to }, at + 2))
    }

    fn join(&self, at: usize, left: Part, right: Part, dash: bool) -> Option<(StatedDate, StatedDate)> {
        Some(match (left, right) {
            (Part::Full(from), Part::Full(to)) => (from, to),
            (Part::DayMonth { day, month }, Part::Full(to @ StatedDate::Day(last))) => {
                let turn = (month, day) > (last.month(), last.day());
                (StatedDate::Day(NaiveDate::from_ymd_opt(last.year() - i32::from(turn), month, day)?), to)
            }
            (Part::Month(month), Part::Full(to @ StatedDate::Month { year, month: last })) => {
                (StatedDate::Month { year: year - i32::from(month > last), month }, to)
            }
            (Part::Day(day), Part::Full(to @ StatedDate::Day(last)))
                if day < last.day() && (dash || matches!(self.tokens.before(at, 1), "den" | "mellan" | "från")) =>
            {
                (StatedDate::Day(last.with_day(day)?), to)
            }
            (Part::Year(from), Part::Year(to)) if from < to && to - from <= 60 && !self.seasonal(at) => {
                if !dash && !self.announced(at) && !self.span_announced(at) {
                    return None;
                }
                (StatedDate::Year(from), StatedDate::Year(to))
            }
            (Part::Year(from), Part::Full(to)) if !dash && self.announced(at) => (StatedDate::Year(from), to),
            (Part::Full(from), Part::Year(to)) if !dash && !from.is_day() => (from, StatedDate::Year(to)),
            _ => return None,
        })
    }

    /// The words between the two ends of a span; says whether they are a dash.
    fn connector(&self, at: usize, end: usize) -> Option<(usize, bool)> {
        let tokens = &self.tokens;
        if matches!(tokens.key(end), "-" | "–") {
            let twice = tokens.joined(end + 1) && matches!(tokens.key(end + 1), "-" | "–");
            return Some((self.skip_article(end + 1 + usize::from(twice)), true));
        }
        let words: [&[&str]; 13] = [
            &["till", "och", "med"],
            &["fram", "till", "och", "med"],
            &["fram", "till"],
            &["till"],
            &["t", ".", "o", ".", "m", "."],
            &["t", ".", "o", ".", "m"],
            &["t", "o", "m"],
            &["tom"],
            &["up", "to", "and", "including"],
            &["to"],
            &["until"],
            &["through"],
            &["till", "den", "sista"],
        ];
        if let Some(next) = words.iter().find_map(|words| tokens.phrase(end, words)) {
            return Some((self.skip_article(next), false));
        }
        let between = (1..=2).any(|back| matches!(tokens.before(at, back), "mellan" | "between"));
        let and = tokens.phrase(end, &["och"]).or_else(|| tokens.phrase(end, &["and"]));
        and.filter(|_| between).map(|next| (self.skip_article(next), false))
    }

    fn skip_article(&self, at: usize) -> usize {
        at + usize::from(matches!(self.tokens.key(at), "den" | "the"))
    }

    pub(super) fn part(&self, at: usize) -> Option<(Part, usize)> {
        match self.tokens.kind(at)? {
            Kind::Digits => {
                let short = || self.short_date(at).map(|(date, end)| (Part::Full(date), end));
                self.compact(at)
                    .or_else(|| self.iso(at))
                    .or_else(short)
                    .or_else(|| self.slashed(at))
                    .or_else(|| self.day_first(at))
            }
            Kind::Word => self.in_words(at),
            Kind::Mark | Kind::Link => None,
        }
    }

    /// `20190101`, unless it begins a longer number.
    fn compact(&self, at: usize) -> Option<(Part, usize)> {
        let tokens = &self.tokens;
        let number = tokens.digits(at, 8..9)?;
        let year = i32::try_from(number / 10_000).ok().filter(|year| (1900..=2200).contains(year))?;
        let more = matches!(tokens.key(at + 1), "-" | "+") && tokens.joined_digits(at + 2, 4..5).is_some();
        let date = NaiveDate::from_ymd_opt(year, number / 100 % 100, number % 100).filter(|_| !more)?;
        Some((Part::Full(StatedDate::Day(date)), at + 1))
    }

    /// `2019-01-01`, `2019-01`, `2019-H1`, `2019`.
    fn iso(&self, at: usize) -> Option<(Part, usize)> {
        let tokens = &self.tokens;
        let year = self.year(at)?;
        if tokens.joint(at + 1, "-") && tokens.joined(at + 2) {
            if let Some(half) = period_code(tokens.key(at + 2), year) {
                return Some((Part::Full(half), at + 3));
            }
            if let Some(month) = tokens.digits(at + 2, 2..3) {
                let day = tokens.joint(at + 3, "-").then(|| tokens.joined_digits(at + 4, 2..3)).flatten();
                if let Some(day) = day {
                    let more = (tokens.joint(at + 5, "-") || tokens.joint(at + 5, "/"))
                        && tokens.joined_digits(at + 6, 1..4).is_some();
                    return (!more).then(|| day_of(year, month, day)).flatten().map(|part| (part, at + 5));
                }
                let season = self.seasonal(at);
                let month = (!season && (1..=12).contains(&month)).then_some(StatedDate::Month { year, month })?;
                return Some((Part::Full(month), at + 3));
            }
        }
        if let Some(half) = period_code(tokens.key(at + 1), year).filter(|_| !tokens.joined(at + 1)) {
            return Some((Part::Full(half), at + 2));
        }
        let mark = tokens.joined(at + 1) && matches!(tokens.key(at + 1), "/" | ":" | "." | ",");
        let runs_on = mark && tokens.joined_digits(at + 2, 1..9).is_some();
        let compound = tokens.joint(at + 1, "-") && tokens.joined(at + 2) && tokens.kind(at + 2) == Some(Kind::Word);
        (!runs_on && !compound && !tokens.is(at + 1, "års")).then_some((Part::Year(year), at + 1))
    }

    /// `1/1 2019`, `30/6-2019`, `1/1/2019`, `26.10.2020`.
    fn slashed(&self, at: usize) -> Option<(Part, usize)> {
        let tokens = &self.tokens;
        let day = tokens.digits(at, 1..3)?;
        let mark = tokens.key(at + 1);
        if !tokens.joined(at + 1) || !matches!(mark, "/" | ".") {
            return None;
        }
        let month = tokens.joined_digits(at + 2, 1..3)?;
        let next = tokens.key(at + 3);
        let split = tokens.joined(at + 3) && (next == mark || (mark == "/" && next == "-"));
        let year_at = at + 3 + usize::from(split);
        let Some(year) = self.year(year_at) else {
            let real = mark == "/" && !split && (1..=12).contains(&month) && (1..=31).contains(&day);
            return real.then_some((Part::DayMonth { day, month }, at + 3));
        };
        let good = if split { tokens.joined(year_at) } else { mark == "/" && !tokens.joined(year_at) };
        // 3/4/2019 is 3 April or 4 March in English.
        let ambiguous = self.language == Language::En && day <= 12 && month <= 12 && day != month;
        if !good || ambiguous {
            return None;
        }
        day_of(year, month, day).map(|part| (part, year_at + 1))
    }

    /// `1 januari 2019`, `1:a januari`, `1:a halvåret 2019`, and a lone day for the start of a span.
    fn day_first(&self, at: usize) -> Option<(Part, usize)> {
        let tokens = &self.tokens;
        let day = tokens.digits(at, 1..3).filter(|day| (1..=31).contains(day))?;
        let ending = tokens.joint(at + 1, ":") && tokens.joined(at + 2) && matches!(tokens.key(at + 2), "a" | "e");
        let english = tokens.joined(at + 1) && matches!(tokens.key(at + 1), "st" | "nd" | "rd" | "th");
        let end = at + 1 + 2 * usize::from(ending) + usize::from(english);
        if ending && let Some(found) = self.period(day, end) {
            return Some(found);
        }
        self.day_month(day, end).or(Some((Part::Day(day), end)))
    }

    fn day_month(&self, day: u32, at: usize) -> Option<(Part, usize)> {
        let of = at + usize::from(self.language == Language::En && self.tokens.is(at, "of"));
        let month = self.month(self.tokens.key(of))?;
        let end = of + 1 + usize::from(self.tokens.joint(of + 1, "."));
        match self.year(end) {
            Some(year) => day_of(year, month, day).map(|part| (part, end + 1)),
            // A day that the month has in no year.
            None if NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).is_none() => Some((Part::Impossible, of + 1)),
            None => Some((Part::DayMonth { day, month }, of + 1)),
        }
    }

    fn in_words(&self, at: usize) -> Option<(Part, usize)> {
        let tokens = &self.tokens;
        let key = tokens.key(at);
        if let Some(month) = self.month(key) {
            let end = at + 1 + usize::from(tokens.joint(at + 1, "."));
            if let Some(year) = self.year(end) {
                return Some((Part::Full(StatedDate::Month { year, month }), end + 1));
            }
            // "January 1, 2019".
            let day = tokens.digits(end, 1..3).filter(|_| tokens.joint(end + 1, ","));
            if let Some((day, year)) = day.zip(self.year(end + 2)) {
                return day_of(year, month, day).map(|part| (part, end + 3));
            }
            return self.month_first(end, month).or(Some((Part::Month(month), at + 1)));
        }
        if let Some(last) = self.last_of_month(at) {
            return Some(last);
        }
        if let Some(ordinal) = cardinals::ordinal(key) {
            return self.period(ordinal, at + 1).or_else(|| self.day_month(ordinal, at + 1));
        }
        let code_year = self.year(at + 1);
        if let Some(date) = code_year.and_then(|year| period_code(key, year)) {
            return Some((Part::Full(date), at + 2));
        }
        if matches!(key, "halvår" | "kvartal" | "quarter") {
            let number = tokens.digits(at + 1, 1..2)?;
            let year_at = at + 2 + usize::from(tokens.is(at + 2, ","));
            let year = self.year(year_at)?;
            return period_of(key, number, year).map(|date| (Part::Full(date), year_at + 1));
        }
        None
    }

    /// `halvåret 2019`, `kvartalet 2019`, after its ordinal.
    fn period(&self, ordinal: u32, at: usize) -> Option<(Part, usize)> {
        let name = self.tokens.key(at);
        let joiner = matches!(self.tokens.key(at + 1), "of" | "av" | "år" | "i" | "under" | ",");
        let year_at = at + 1 + usize::from(joiner);
        let date = period_of(name, ordinal, self.year(year_at)?)?;
        Some((Part::Full(date), year_at + 1))
    }

    pub(super) fn year(&self, at: usize) -> Option<i32> {
        let year = self.tokens.digits(at, 4..5).filter(|year| (1800..=2200).contains(year))?;
        i32::try_from(year).ok()
    }

    pub(super) fn month(&self, key: &str) -> Option<u32> {
        month(key, self.language)
    }

    /// Whether a bare year is said to be one.
    fn announced(&self, at: usize) -> bool {
        let before = self.tokens.before(at, 1);
        let plainly = matches!(
            before,
            "år" | "året"
                | "kalenderåret"
                | "verksamhetsåret"
                | "budgetåret"
                | "räkenskapsåret"
                | "helåret"
                | "under"
                | "för"
                | "avseende"
                | "sedan"
                | "från"
                | "till"
                | "tom"
                | "year"
                | "during"
                | "since"
                | "in"
                | "for"
        );
        // "2018 och 2019", where the first is announced.
        let second = matches!(before, "och" | "and" | "samt")
            && at >= 2
            && self.year(at - 2).is_some()
            && matches!(self.tokens.before(at, 3), "under" | "för" | "åren" | "mellan" | "avseende" | "during" | "for");
        // "Till utgången av 2030".
        let edge = matches!(before, "av" | "of")
            && matches!(self.tokens.before(at, 2), "utgången" | "slutet" | "ingången" | "början" | "end" | "beginning");
        plainly || second || edge
    }

    fn span_announced(&self, at: usize) -> bool {
        matches!(
            self.tokens.before(at, 1),
            "åren" | "mellan" | "perioden" | "tiden" | "between" | "period" | "m" | "from"
        )
    }

    /// Whether the year is part of a season or school year, which is no calendar year.
    fn seasonal(&self, at: usize) -> bool {
        let before = self.tokens.before(at, 1);
        let seasons =
            ["våren", "sommaren", "hösten", "vintern", "terminen", "läsåret", "säsongen", "årsskiftet", "winter"];
        seasons.iter().any(|season| before.ends_with(season)) || matches!(before, "ht" | "vt" | "läsår")
    }
}
