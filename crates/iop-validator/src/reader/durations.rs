//! Lengths of time, and ages, which look the same and are something else. Knows no period of any agreement.

use iop_core::{Duration, TimeUnit};

use super::numerals::Number;
use super::tokens::Kind;
use super::{Mention, Reader, What};

impl Reader<'_> {
    /// A duration or an age that starts at `at`.
    pub(super) fn duration(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let tokens = &self.tokens;
        if tokens.joined(at) && matches!(tokens.before(at, 1), "-" | "–" | "/" | ":" | "." | ",") {
            return None;
        }
        let number = self.number(at).filter(|number| !number.tally)?;
        let upper = self.upper(at, &number);
        let after = upper.as_ref().map_or(number.end, |(_, upper)| upper.end);
        let hyphen = usize::from(tokens.joint(after, "-") && tokens.joined(after + 1));
        let unit_at = after + hyphen;
        let key = tokens.key(unit_at);
        // "13-åringar" and "18+".
        if hyphen == 1 && key.starts_with("åring") {
            let years = u32::try_from(number.whole()?).ok()?;
            let upper = upper.as_ref().and_then(|(_, upper)| u32::try_from(upper.whole()?).ok());
            self.add(out, at, unit_at + 1, What::Age { years, upper });
            return Some(unit_at + 1);
        }
        let (unit, months) = time_unit(key)?;
        // "18-års" is a compound of an age or a jubilee; "6-månaders" is a length.
        if hyphen == 1 && (unit == TimeUnit::Year || !key.ends_with('s')) {
            return None;
        }
        let end = unit_at + 1;
        self.add_pair(out, at, &number);
        if unit == TimeUnit::Year && months == 12 && number.scale == 0 {
            let years = u32::try_from(number.mantissa).ok()?;
            let top = upper.as_ref().and_then(|(_, upper)| u32::try_from(upper.whole()?).ok());
            if self.is_age(at, years, top, end) {
                self.add(out, at, end, What::Age { years, upper: top });
                return Some(end);
            }
            if self.is_history(at, years, end) {
                return Some(end);
            }
        }
        if self.basis(end).is_some() || self.of_something(end) {
            // "två dagar i veckan" counts days.
            return None;
        }
        if upper.is_some() {
            return Some(end);
        }
        let duration = length(&number, unit, months)?;
        let (duration, end) = self.and_months(duration, end).unwrap_or((duration, end));
        let words = tokens.text[tokens.bytes(at, end)].to_owned();
        self.add(out, at, end, What::Duration { duration, words });
        Some(end)
    }

    /// "Ett år och tio månader" is one length; "ett år och tre månaders uppsägningstid" are two.
    fn and_months(&self, years: Duration, at: usize) -> Option<(Duration, usize)> {
        let number = self.number(at + 1).filter(|_| matches!(self.tokens.key(at), "och" | "and"))?;
        let months = matches!(self.tokens.key(number.end), "månader" | "månad" | "months" | "month");
        let count = u32::try_from(number.whole()?).ok()?;
        let sum = years.count().checked_mul(12)?.checked_add(count)?;
        let both = months && years.unit() == TimeUnit::Year;
        both.then(|| (Duration::new(sum, TimeUnit::Month), number.end + 1))
    }

    /// The upper end of a span of numbers.
    pub(super) fn upper(&self, at: usize, number: &Number) -> Option<(usize, Number)> {
        let or = matches!(self.tokens.key(number.end), "eller" | "or").then_some(number.end + 1);
        let next = self.span_mark(at, number.end).or(or)?;
        let upper = self.number(next).filter(|upper| !upper.tally && upper.whole() > number.whole())?;
        Some((next, upper))
    }

    /// Whether the words after a length say that the thing itself is counted, as in "tre dagar om året".
    fn of_something(&self, at: usize) -> bool {
        self.tokens.is(at, "om") && matches!(self.tokens.key(at + 1), "året" | "dagen" | "dygnet")
    }

    fn is_age(&self, at: usize, years: u32, upper: Option<u32>, end: usize) -> bool {
        let tokens = &self.tokens;
        if matches!(tokens.key(end), "gammal" | "gamla" | "gammalt" | "old" | "ålder")
            || tokens.phrase(end, &["of", "age"]).is_some()
        {
            return true;
        }
        // "65 år och äldre", "16 år eller yngre".
        let open = matches!(tokens.key(end), "och" | "eller" | "and" | "or")
            && matches!(tokens.key(end + 1), "äldre" | "yngre" | "uppåt" | "over" | "older" | "under" | "younger");
        if open {
            return true;
        }
        let near = |back| tokens.before(at, back);
        let opens = at == 1;
        if (1..=5).any(|back| near(back).starts_with("fyll") || near(back).starts_with("ålder")) {
            return true;
        }
        if matches!(near(2), "yngre" | "äldre" | "under" | "over") && matches!(near(1), "än" | "the")
            || matches!(near(1), "aged" | "vid")
        {
            return true;
        }
        // "Barn till och med 15 år", "ungdomar upp till och med 25 år".
        let led = match near(1) {
            "med" if near(2) == "och" && near(3) == "till" => 3,
            _ => 0,
        };
        let persons = (1..=3).any(|back| is_person(near(led + back)));
        if led > 0 && persons {
            return true;
        }
        // "Den som är under 12 år".
        if matches!(near(1), "under" | "över") && near(2) == "är" && near(3) == "som" {
            return true;
        }
        // "Den som är 7–12 år".
        if near(1) == "är" && near(2) == "som" && (matches!(near(3), "den" | "de") || is_person(near(3))) {
            return true;
        }
        match near(1) {
            "under" | "över" | "till" | "från" | "mellan" | "minst" | "lägst" | "högst" if persons => true,
            "under" | "över" => years >= 13 && !opens && !matches!(near(2), "gäller" | "löper" | "i" | "sedan"),
            "efter" => (15..=21).contains(&years),
            _ => persons && upper.is_none_or(|upper| upper >= 6) || upper.is_some_and(|upper| upper >= 13),
        }
    }

    /// Whether the years are told of the past or of experience rather than agreed.
    fn is_history(&self, at: usize, years: u32, end: usize) -> bool {
        let tokens = &self.tokens;
        years > 100
            || matches!(tokens.key(end), "sedan" | "tillbaka" | "erfarenhet" | "jubileum" | "ago")
            || matches!(tokens.before(at, 1), "över" | "drygt" | "snart" | "senaste" | "sedan")
            || (tokens.before(at, 1) == "än" && tokens.before(at, 2) == "mer")
            || (tokens.before(at, 1) == "de" && tokens.is(end, "som"))
            || years >= 20 && tokens.key(end - 1) == "års"
    }
}

fn time_unit(key: &str) -> Option<(TimeUnit, u64)> {
    // "One month's notice".
    let key = key.strip_suffix("'s").or_else(|| key.strip_suffix("’s")).unwrap_or(key);
    Some(match key {
        "dag" | "dagar" | "dagars" | "dygn" | "dygns" | "kalenderdagar" | "day" | "days" => (TimeUnit::Day, 0),
        "vecka" | "veckor" | "veckors" | "veckas" | "week" | "weeks" => (TimeUnit::Week, 0),
        "månad" | "månader" | "månaders" | "månads" | "mån" | "kalendermånader" | "month" | "months" => {
            (TimeUnit::Month, 1)
        }
        "kvartal" | "kvartals" => (TimeUnit::Month, 3),
        "halvår" | "halvårs" => (TimeUnit::Month, 6),
        "år" | "års" | "year" | "years" => (TimeUnit::Year, 12),
        _ => return None,
    })
}

fn length(number: &Number, unit: TimeUnit, months: u64) -> Option<Duration> {
    let (count, unit) = match (number.whole(), months) {
        (Some(count), 3 | 6) => (count.checked_mul(months)?, TimeUnit::Month),
        (Some(count), _) => (count, unit),
        // "ett och ett halvt år" is eighteen months.
        (None, 1..) => {
            let tenths = number.scaled(1)?.checked_mul(months)?;
            (tenths.is_multiple_of(10).then_some(tenths / 10)?, TimeUnit::Month)
        }
        (None, 0) => return None,
    };
    let count = u32::try_from(count).ok().filter(|count| (1..=1200).contains(count))?;
    Some(Duration::new(count, unit))
}

fn is_person(key: &str) -> bool {
    const PERSONS: [&str; 13] = [
        "minderåriga",
        "barn",
        "unga",
        "ungdom",
        "pojk",
        "flick",
        "kvinn",
        "män",
        "person",
        "vuxna",
        "elev",
        "deltagare",
        "children",
    ];
    PERSONS.iter().any(|person| key.ends_with(person) || (key.starts_with(person) && person.len() > 4))
        || matches!(key, "people" | "ungdomar" | "ungdomarna" | "killar" | "tjejer" | "alla" | "medlemmar")
}

impl Reader<'_> {
    /// Whether a word can be what a number counts: a common noun or an acronym, nothing that has its own reader.
    pub(super) fn countable(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        let raw = self.tokens.raw(at);
        let acronym = raw.chars().count() >= 2 && raw.chars().all(char::is_uppercase);
        token.kind == Kind::Word
            && !self.tokens.joined(at)
            && token.key.chars().count() >= 2
            && (!self.tokens.starts_upper(at) || acronym)
    }
}
