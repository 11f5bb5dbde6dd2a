//! Sums of money and percentages. Knows no budget: a sum is what the words by the number say.

use iop_core::{Currency, Frequency, Money, Share, StatedDate};

use super::numerals::Number;
use super::qualifiers::unit;
use super::tokens::Kind;
use super::{Basis, Bound, Mention, Reader, What};

/// A currency word: the currency and the power of ten from its unit to whole kronor or euro.
struct Unit {
    currency: Currency,
    power: u32,
    end: usize,
}

impl Reader<'_> {
    /// A sum that starts at `at`, number or currency first.
    pub(super) fn amount(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let prefix = self.prefix(at);
        let first = at + usize::from(prefix.is_some());
        let number = self.sum_number(first)?;
        let mut sums = vec![(first, number)];
        if let Some((second_at, second)) = self.second(first, &sums[0].1) {
            sums.push((second_at, second));
        }
        let mut found = None;
        while let Some((_, last)) = sums.last() {
            found = self.unit(last).or_else(|| {
                let currency = prefix?;
                Some(Unit { currency, power: 2, end: last.end })
            });
            if found.is_some() {
                break;
            }
            sums.pop();
        }
        let unit = found?;
        let bound = self.bound_before(at);
        let spelled_out = self.spelled_out(&sums, &unit);
        let next = spelled_out.map_or(unit.end, |(_, end)| end);
        let (per, during, each) = self.terms(at, next);
        for (index, (start, number)) in sums.iter().enumerate() {
            let minor = number.scaled(unit.power).and_then(|minor| i64::try_from(minor).ok())?;
            let start = if index == 0 { at } else { *start };
            let end = if index + 1 == sums.len() { unit.end } else { number.end };
            let what = What::Amount {
                money: Money::new(minor, unit.currency),
                approximate: sums.len() > 1 || matches!(bound, Some((Bound::About, _))),
                ceiling: matches!(bound, Some((Bound::AtMost, _))),
                each,
                per,
                during,
            };
            self.add(out, start, end, what);
            self.add_pair(out, start, number);
        }
        if let (Some((word, end)), Some(digits)) = (spelled_out, sums[0].1.whole()) {
            self.add(out, at, end, What::Numeral { word, digits });
        }
        Some(next)
    }

    /// The same sum in words in a bracket: `58 000 kr (femtioåtta tusen kronor)`.
    fn spelled_out(&self, sums: &[(usize, Number)], unit: &Unit) -> Option<(u64, usize)> {
        let open = unit.end;
        let [(first, _)] = sums else { return None };
        if self.tokens.kind(*first) != Some(Kind::Digits) || !self.tokens.is(open, "(") {
            return None;
        }
        let words = self.number(open + 1).filter(|_| self.tokens.kind(open + 1) == Some(Kind::Word))?;
        let close = self.unit(&words)?.end;
        self.tokens.is(close, ")").then_some((words.whole()?, close + 1))
    }

    fn prefix(&self, at: usize) -> Option<Currency> {
        match self.tokens.key(at) {
            "sek" => Some(Currency::Sek),
            "eur" | "€" => Some(Currency::Eur),
            _ => None,
        }
    }

    /// A number that can be a sum: not an article, not a tally, not a bare "tusen" as in "angett i tusen kronor".
    fn sum_number(&self, at: usize) -> Option<Number> {
        let number = self.number(at)?;
        let bare = number.end == at + 1 && matches!(self.tokens.key(at), "tusen" | "hundra" | "halva" | "halv");
        let part = self.tokens.joined(at) && matches!(self.tokens.before(at, 1), "-" | "/" | ":" | ".");
        (!number.article && !number.tally && !bare && !part).then_some(number)
    }

    /// The upper end of `50 000–60 000 kr`.
    fn second(&self, at: usize, first: &Number) -> Option<(usize, Number)> {
        let next = self.span_mark(at, first.end)?;
        Some((next, self.sum_number(next)?))
    }

    /// The token after a dash, `till`, or `och` after `mellan`, between two numbers.
    pub(super) fn span_mark(&self, at: usize, end: usize) -> Option<usize> {
        let between = matches!(self.tokens.before(at, 1), "mellan" | "between");
        match self.tokens.key(end) {
            "-" | "–" | "till" | "to" => Some(end + 1),
            "och" | "and" if between => Some(end + 1),
            _ => None,
        }
    }

    fn unit(&self, number: &Number) -> Option<Unit> {
        let at = number.end;
        let tokens = &self.tokens;
        let (currency, power) = match tokens.key(at) {
            ":" | "," if tokens.joined(at) && tokens.joined(at + 1) && matches!(tokens.key(at + 1), "-" | "–") => {
                let kr = usize::from(tokens.is(at + 2, "kr"));
                return Some(Unit { currency: Currency::Sek, power: 2, end: at + 2 + kr });
            }
            "kr" | "krona" | "kronor" | "kronorna" | "sek" => (Currency::Sek, 2),
            "öre" => (Currency::Sek, 0),
            "tkr" | "kkr" | "tsek" | "ksek" => (Currency::Sek, 5),
            "mkr" | "mnkr" | "msek" => (Currency::Sek, 8),
            "mdkr" => (Currency::Sek, 11),
            "eur" | "euro" | "euros" | "€" => (Currency::Eur, 2),
            "keur" | "teur" => (Currency::Eur, 5),
            "meur" => (Currency::Eur, 8),
            _ => return None,
        };
        Some(Unit { currency, power, end: at + 1 })
    }

    /// What the words around say of the sum: how often, for when, and whether it is one of several.
    fn terms(&self, at: usize, end: usize) -> (Option<Frequency>, Option<StatedDate>, bool) {
        let tokens = &self.tokens;
        let mut each = matches!(tokens.before(at, 1), "vardera" | "à" | "á" | "respektive");
        let mut place = end + usize::from(tokens.joint(end, ".") && tokens.is(end + 1, "/"));
        if matches!(tokens.key(place), "vardera" | "styck" | "st" | "each") {
            each = true;
            place += 1;
        } else if matches!(tokens.key(place), "per" | "/")
            && self.basis(place).is_none()
            && tokens.get(place + 1).is_some_and(|token| token.kind == Kind::Word)
        {
            each = true;
            place += 2;
            if tokens.is(place, "och") {
                // "per deltagare och år".
                let unit = unit(tokens.key(place + 1));
                if unit.is_some() {
                    return (unit, None, each);
                }
            }
        }
        let (mut per, mut during) = (None, None);
        // "800 000 kr 2019".
        if !tokens.joined(place)
            && let Some((StatedDate::Year(year), _)) = self.stated(place)
        {
            return (None, Some(StatedDate::Year(year)), each);
        }
        let mut take = |basis| match basis {
            Basis::Per(frequency) => per = per.or(Some(frequency)),
            Basis::During(date) => during = during.or(Some(date)),
        };
        match self.basis_after(place) {
            Some((basis, _, next)) => {
                take(basis);
                // "per år för 2019", at once.
                if let Some((basis, _)) = self.basis(next) {
                    take(basis);
                }
            }
            None => {
                if let Some((basis, ..)) = self.basis_before(at) {
                    take(basis);
                }
            }
        }
        (per, during, each)
    }

    /// A percentage that starts at `at`.
    pub(super) fn percent(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let number = self.number(at).filter(|number| !number.article && !number.tally)?;
        if self.tokens.joined(at) && matches!(self.tokens.before(at, 1), "/" | ":" | ".") {
            return None;
        }
        if let Some(next) = self.span_mark(at, number.end)
            && let Some(upper) = self.number(next)
            && let Some(end) = self.percent_sign(upper.end)
        {
            self.add(out, at, number.end, What::Percent(share(&number)?));
            self.add(out, next, end, What::Percent(share(&upper)?));
            return Some(end);
        }
        let mut end = self.percent_sign(number.end)?;
        // "tio procent (10 %)".
        if self.tokens.is(end, "(")
            && let Some(digits) = self.number(end + 1)
            && let Some(close) = self.percent_sign(digits.end).filter(|close| self.tokens.is(*close, ")"))
            && let (Some(word), Some(digits)) = (number.whole(), digits.whole())
            && self.tokens.kind(at) == Some(Kind::Word)
        {
            end = close + 1;
            self.add(out, at, end, What::Numeral { word, digits });
        }
        self.add(out, at, end, What::Percent(share(&number)?));
        self.add_pair(out, at, &number);
        Some(end)
    }

    fn percent_sign(&self, at: usize) -> Option<usize> {
        match self.tokens.key(at) {
            "%" | "procent" | "percent" => Some(at + 1),
            "per" if self.tokens.is(at + 1, "cent") => Some(at + 2),
            _ => None,
        }
    }
}

fn share(number: &Number) -> Option<Share> {
    Share::new(number.mantissa, 10_u64.checked_pow(number.scale)?.checked_mul(100)?).ok()
}
