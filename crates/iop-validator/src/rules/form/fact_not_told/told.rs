//! What the paper tells: what the reader reads in its texts, the words that tell such things without a number, and the
//! tables of the economy. In doubt a fact is told. Knows no rule.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use iop_core::derive::Ledger;
use iop_core::model::ClauseKind;
use iop_core::{Due, Duration, Frequency, Language, Money, Share, StatedDate, TimeUnit};

use super::facts::Value;
use super::paper::Paper;
use super::stems::Stems;
use crate::context::{Context, Passage, Topic};
use crate::reader::{self, What};

/// Everything told.
pub(super) struct Prints {
    /// First and last days of the stretches told.
    firsts: HashSet<NaiveDate>,
    lasts: HashSet<NaiveDate>,
    /// The single days told.
    days: BTreeSet<NaiveDate>,
    /// Lengths in months, and in days.
    lengths: HashSet<(bool, u64)>,
    /// What is counted in any text.
    numbers: HashSet<u64>,
    /// Every number, by the kind of clause whose texts have it.
    own_numbers: HashMap<ClauseKind, HashSet<u64>>,
    amounts: HashSet<Money>,
    shares: HashSet<Share>,
    /// Every text in lower case.
    text: String,
    /// The texts that have a word, by its beginning.
    words: HashMap<String, Vec<usize>>,
    /// The closed words that have been looked for, and whether they are told.
    closed: HashMap<Stems, bool>,
}

impl Prints {
    pub(super) fn of(context: &Context<'_>, paper: &Paper) -> Self {
        let mut told = Self {
            firsts: HashSet::new(),
            lasts: HashSet::new(),
            days: BTreeSet::new(),
            lengths: HashSet::new(),
            numbers: HashSet::new(),
            own_numbers: HashMap::new(),
            amounts: HashSet::new(),
            shares: HashSet::new(),
            text: String::new(),
            words: HashMap::new(),
            closed: HashMap::new(),
        };
        for (at, passage) in context.passages.iter().enumerate().filter(|(_, passage)| paper.has(context, passage)) {
            for mention in &passage.mentions {
                told.mention(&mention.what);
            }
            let numbers = reader::numbers(passage.text, context.agreement.language);
            for kind in kinds(context, passage) {
                told.own_numbers.entry(kind).or_default().extend(&numbers);
            }
            let text = passage.text.to_lowercase();
            for beginning in significant(&text).flat_map(beginnings) {
                let texts = told.words.entry(beginning).or_default();
                if texts.last() != Some(&at) {
                    texts.push(at);
                }
            }
            told.text.push_str(&text);
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
                self.lengths.insert(plain(*duration));
            }
            What::Age { years, upper } => {
                self.numbers.insert(u64::from(*years));
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
            What::NoSuchDate(_) | What::Statute { .. } | What::Recurs(_) => {}
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
    pub(super) fn tell(&mut self, clause: ClauseKind, value: &Value<'_>) -> bool {
        let counted = |number: u64| {
            self.numbers.contains(&number) || self.own_numbers.get(&clause).is_some_and(|own| own.contains(&number))
        };
        match *value {
            Value::Date(date) => self.tell_date(date),
            Value::Due(due) => self.tell_due(due),
            Value::Duration(duration) => self.tell_duration(duration),
            Value::Every(duration) => self.tell_duration(duration) || self.tell_every(duration),
            Value::Number(number) => counted(number),
            Value::Times(times, per) => counted(u64::from(times)) || self.tell_rate(times, per),
            Value::Money(money) => self.amounts.contains(&money) || money.is_zero(),
            Value::Share(share) => self.tell_share(share),
            Value::Text(text) => self.tell_text(text),
            Value::Mark(mark) => self.says(&mark.to_lowercase()),
            Value::Word(stems) => {
                let text = &self.text;
                *self.closed.entry(stems).or_insert_with(|| stems.iter().any(|stem| text.contains(stem)))
            }
        }
    }

    /// Whether one text has most of the words that carry the meaning.
    fn tell_text(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let mut counts: HashMap<usize, usize> = HashMap::new();
        let mut all = 0;
        for word in significant(&text).take(WORDS) {
            all += 1;
            let mut texts: Vec<usize> =
                sought(word).iter().filter_map(|own| self.words.get(own)).flatten().copied().collect();
            texts.sort_unstable();
            texts.dedup();
            for at in texts {
                *counts.entry(at).or_default() += 1;
            }
        }
        all == 0 || counts.values().any(|count| count * 2 > all)
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
    }

    fn tell_due(&self, due: Due) -> bool {
        match due {
            Due::On(date) => self.tell_date(date),
            Due::EveryYear { month, day } => {
                NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).is_none_or(|day| self.tell_day(day))
                    || self.says(&format!("{month:02}-{day:02}"))
            }
            // "Vid periodens slut" is told in too many ways to be looked for.
            Due::At(_) | Due::First(..) => true,
            Due::After(duration, _) | Due::Before(duration, _) => self.tell_duration(duration),
        }
    }

    fn tell_duration(&self, duration: Duration) -> bool {
        if self.lengths.contains(&plain(duration)) {
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

/// The words of a text in lower case that carry its meaning.
fn significant(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| word.chars().nth(LETTERS - 1).is_some() && !PLAIN.contains(word))
}

/// The first so many letters of a word; all of it where it is shorter.
fn first(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
}

/// What a word in a text is found by: its beginning, and what marks a short one as whole.
fn beginnings(word: &str) -> [String; 2] {
    let short = first(word, LETTERS);
    [short.to_owned(), if short == word { format!("{word}.") } else { first(word, LETTERS + 1).to_owned() }]
}

/// What tells a word of a fact: a word with the same first five letters, or a short one that either begins with.
fn sought(word: &str) -> Vec<String> {
    let short = first(word, LETTERS);
    if short == word {
        return vec![short.to_owned()];
    }
    vec![first(word, LETTERS + 1).to_owned(), format!("{short}.")]
}

/// The letters of the shortest word that carries meaning.
const LETTERS: usize = 4;

/// Longer words without a meaning of their own.
const PLAIN: &[&str] = &[
    "från", "till", "eller", "samt", "inom", "efter", "under", "vara", "skall", "inte", "denna", "detta", "dessa",
    "deras", "över", "även", "andra", "genom", "with", "from", "that", "this", "shall", "will", "have", "been",
    "their", "which",
];

/// The words of a fact that are looked for: a longer one is told by its beginning.
const WORDS: usize = 12 * 12;

/// A year that has every day of the calendar.
const LEAP_YEAR: i32 = 2 * 10 * 10 * 10;

/// Whether a length is in months, and how many of those or of days.
fn plain(length: Duration) -> (bool, u64) {
    let count = u64::from(length.count());
    match length.unit() {
        TimeUnit::Day => (false, count),
        TimeUnit::Week => (false, count * 7),
        TimeUnit::Month => (true, count),
        TimeUnit::Year => (true, count * 12),
    }
}
