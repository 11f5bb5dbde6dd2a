//! How often something comes again, where it is said without a number: `varannan månad`, `kvartalsvis`, `twice a year`.
//! Knows nothing of what it is that comes.

use iop_core::{Duration, TimeUnit};

use super::qualifiers::unit;
use super::{Basis, Bound, Mention, Reader, What, cardinals};

impl Reader<'_> {
    /// A recurrence that starts at `at`.
    pub(super) fn recurring(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        self.every(at, out).or_else(|| self.times_english(at, out))
    }

    fn every(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let tokens = &self.tokens;
        let key = tokens.key(at);
        let (count, unit_at) = match key {
            "kvartalsvis" | "quarterly" => return self.recurs(at, at + 1, 3, TimeUnit::Month, out),
            "halvårsvis" => return self.recurs(at, at + 1, 6, TimeUnit::Month, out),
            "tertialvis" => return self.recurs(at, at + 1, 4, TimeUnit::Month, out),
            "månadsvis" | "månatligen" | "monthly" => return self.recurs(at, at + 1, 1, TimeUnit::Month, out),
            "årligen" | "årsvis" | "annually" | "yearly" => return self.recurs(at, at + 1, 1, TimeUnit::Year, out),
            "varannan" | "vartannat" => (2, at + 1),
            "varje" if !self.of_each(at) => (1, at + 1),
            "var" | "vart" => (u64::from(cardinals::ordinal(tokens.key(at + 1))?), at + 2),
            "every" => match self.number(at + 1) {
                Some(number) => (number.whole()?, number.end),
                None => {
                    (if tokens.is(at + 1, "other") { 2 } else { 1 }, at + 1 + usize::from(tokens.is(at + 1, "other")))
                }
            },
            _ => return None,
        };
        let (months, unit) = stretch(tokens.key(unit_at))?;
        self.recurs(at, unit_at + 1, count.checked_mul(months)?, unit, out)
    }

    /// `under varje år` and `för varje år` tell of each of several, not how often.
    fn of_each(&self, at: usize) -> bool {
        matches!(self.tokens.before(at, 1), "under" | "för" | "i" | "av" | "till" | "från" | "inför" | "efter" | "vid")
    }

    fn recurs(&self, first: usize, end: usize, count: u64, unit: TimeUnit, out: &mut Vec<Mention>) -> Option<usize> {
        let count = u32::try_from(count).ok().filter(|count| (1..=120).contains(count))?;
        self.add(out, first, end, What::Recurs(Duration::new(count, unit)));
        Some(end)
    }

    /// `once a year`, `twice per quarter`.
    fn times_english(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let tokens = &self.tokens;
        let number = match tokens.key(at) {
            "once" => 1,
            "twice" => 2,
            _ => return None,
        };
        let frequency = matches!(tokens.key(at + 1), "a" | "per" | "each" | "every").then(|| unit(tokens.key(at + 2)));
        let basis = Basis::Per(frequency.flatten()?);
        let noun_range = tokens.bytes(at, at + 1);
        let what = What::Count {
            number,
            upper: None,
            bound: Bound::Exactly,
            noun: tokens.raw(at).to_owned(),
            noun_range,
            basis: Some(basis),
            basis_range: Some(tokens.bytes(at + 1, at + 3)),
        };
        self.add(out, at, at + 1, what);
        Some(at + 3)
    }
}

/// The stretch that comes again: how many of which unit.
fn stretch(key: &str) -> Option<(u64, TimeUnit)> {
    Some(match key {
        "vecka" | "week" | "weeks" => (1, TimeUnit::Week),
        "månad" | "kalendermånad" | "month" | "months" => (1, TimeUnit::Month),
        "kvartal" | "quarter" | "quarters" => (3, TimeUnit::Month),
        "tertial" => (4, TimeUnit::Month),
        "halvår" | "termin" => (6, TimeUnit::Month),
        "år" | "kalenderår" | "verksamhetsår" | "year" | "years" => (1, TimeUnit::Year),
        _ => return None,
    })
}
