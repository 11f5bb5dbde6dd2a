//! How amounts are rounded, divided, multiplied and set in thousands or millions. Knows no budget and no index.

use std::num::NonZeroU32;

use super::decimal::Decimal;
use super::language::Language;
use super::money::{Currency, Money, MoneyError};
use super::number;
use super::scalar::words;
use super::share::{Share, greatest_common_divisor};

/// Which way an amount is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To the nearest below.
    Down,
    /// To the nearest above.
    Up,
    /// To the nearest, halves upwards.
    Nearest,
}

words!(Direction, "Hur beloppet avrundas: down (nedåt), up (uppåt) eller nearest (till närmaste).", {
    Down => "down",
    Up => "up",
    Nearest => "nearest",
});

/// Which part is given what is left when an amount is divided into equal parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remainder {
    /// The first part.
    First,
    /// The last part.
    Last,
}

words!(Remainder, "Vilken del som får det som blir över: first (den första) eller last (den sista).", {
    First => "first",
    Last => "last",
});

/// What amounts are stated in, in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoneyUnit {
    /// Whole kronor or euro.
    Kr,
    /// Thousands of them.
    Tkr,
    /// Millions of them.
    Mnkr,
}

words!(MoneyUnit, "Vad belopp anges i: kr, tkr (tusental kronor) eller mnkr (miljoner kronor).", {
    Kr => "kr",
    Tkr => "tkr",
    Mnkr => "mnkr",
});

impl Money {
    /// The amount as a whole number of units, as 100 kr. Down and up are on the scale of numbers, so that minus 150 kr
    /// is rounded down to minus 200.
    ///
    /// # Errors
    /// [`MoneyError::Unit`] for a unit of nothing or less, [`MoneyError::MixedCurrencies`] and
    /// [`MoneyError::TooLarge`].
    pub fn round_to(self, unit: Self, direction: Direction) -> Result<Self, MoneyError> {
        let unit = self.in_units_of(unit)?;
        self.with_minor(wholes(i128::from(self.minor()), unit, direction) * unit)
    }

    /// The amount so many times over.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn checked_mul(self, times: u32) -> Result<Self, MoneyError> {
        self.with_minor(i128::from(self.minor()) * i128::from(times))
    }

    /// The amount in another currency, of which one costs `rate` of this one, rounded to the nearest cent or öre.
    ///
    /// # Errors
    /// [`MoneyError::ZeroRate`] for a rate of nothing or less, and [`MoneyError::TooLarge`].
    pub fn exchanged(self, rate: Decimal, into: Currency) -> Result<Self, MoneyError> {
        let rate = i128::from(rate.millionths());
        if rate <= 0 {
            return Err(MoneyError::ZeroRate);
        }
        Ok(Self::new(nearest(i128::from(self.minor()) * i128::from(Decimal::ONE), rate)?, into))
    }

    /// Equal parts whose sum is the amount: each a whole number of units (of öre or cent when there is no unit),
    /// rounded down, and all that is left given to the first or to the last of them.
    ///
    /// # Errors
    /// [`MoneyError::Unit`] for a unit of nothing or less, [`MoneyError::MixedCurrencies`] and
    /// [`MoneyError::TooLarge`].
    pub fn split_with(
        self,
        parts: NonZeroU32,
        unit: Option<Self>,
        remainder: Remainder,
    ) -> Result<Vec<Self>, MoneyError> {
        let unit = self.in_units_of(unit.unwrap_or(Self::new(1, self.currency())))?;
        let (minor, count) = (i128::from(self.minor()), i128::from(parts.get()));
        let each = minor.div_euclid(unit * count) * unit;
        let odd = self.with_minor(each + minor - each * count)?;
        let mut split = vec![self.with_minor(each)?; parts.get() as usize];
        let place = match remainder {
            Remainder::First => split.first_mut(),
            Remainder::Last => split.last_mut(),
        };
        if let Some(part) = place {
            *part = odd;
        }
        Ok(split)
    }

    /// The amount with that share of it following an index that went `from` one value `to` another:
    /// amount × (1 + share × (to − from) / from), computed exactly and rounded once, to a whole number of units (of öre
    /// or cent when there is no unit). An index that has fallen lowers it.
    ///
    /// # Errors
    /// [`MoneyError::ZeroIndex`] when `from` is zero, [`MoneyError::Unit`] for a unit of nothing or less,
    /// [`MoneyError::MixedCurrencies`] and [`MoneyError::TooLarge`].
    pub fn indexed(
        self,
        share: Share,
        from: Decimal,
        to: Decimal,
        unit: Option<Self>,
        direction: Direction,
    ) -> Result<Self, MoneyError> {
        let unit = self.in_units_of(unit.unwrap_or(Self::new(1, self.currency())))?;
        if from.is_zero() {
            return Err(MoneyError::ZeroIndex);
        }
        let [from, to] = [from, to].map(|value| i128::from(value.millionths()));
        let [part, whole] = [share.numerator(), share.denominator()].map(i128::from);
        // Both lie far within 128 bits: a share is below 2^44, a number below 2^63.
        let (factor, divisor) = reduced(whole * from + part * (to - from), whole * from);
        let (minor, divisor) = reduced(i128::from(self.minor()), divisor);
        let product = minor.checked_mul(factor).ok_or(MoneyError::TooLarge)?;
        let divisor = divisor.checked_mul(unit).ok_or(MoneyError::TooLarge)?;
        self.with_minor(wholes(product, divisor, direction).checked_mul(unit).ok_or(MoneyError::TooLarge)?)
    }

    /// The bare number of the amount in that unit, exact, with the decimals that it needs: 3 190 000 kr in tkr is
    /// `3 190`. The unit's own word stands elsewhere, as in the head of a table.
    #[must_use]
    pub fn typeset_in(self, unit: MoneyUnit, language: Language) -> String {
        let sign = if self.minor() < 0 { "\u{2212}" } else { "" };
        let (group_mark, decimal_sign) = match language {
            Language::Sv => ('\u{a0}', ','),
            Language::En => (',', '.'),
        };
        let number = match unit {
            MoneyUnit::Kr => self.number(group_mark, decimal_sign),
            MoneyUnit::Tkr => number::shortest(self.minor().unsigned_abs(), 5, group_mark, decimal_sign),
            MoneyUnit::Mnkr => number::shortest(self.minor().unsigned_abs(), 8, group_mark, decimal_sign),
        };
        format!("{sign}{number}")
    }

    /// The unit in öre or cent, if this amount can be counted in it.
    fn in_units_of(self, unit: Self) -> Result<i128, MoneyError> {
        self.checked_cmp(unit)?;
        if unit.minor() <= 0 {
            return Err(MoneyError::Unit);
        }
        Ok(unit.minor().into())
    }

    fn with_minor(self, minor: i128) -> Result<Self, MoneyError> {
        Ok(Self::new(i64::try_from(minor).map_err(|_| MoneyError::TooLarge)?, self.currency()))
    }
}

/// A ratio as whole öre or cent, the nearest there is, halves upwards. The divisor is above zero.
pub(super) fn nearest(number: i128, divisor: i128) -> Result<i64, MoneyError> {
    i64::try_from(nearest_whole(number, divisor)).map_err(|_| MoneyError::TooLarge)
}

/// How many whole divisors a number is, rounded that way. The divisor is above zero.
fn wholes(number: i128, divisor: i128, direction: Direction) -> i128 {
    match direction {
        Direction::Down => number.div_euclid(divisor),
        Direction::Up => -(-number).div_euclid(divisor),
        Direction::Nearest => nearest_whole(number, divisor),
    }
}

fn nearest_whole(number: i128, divisor: i128) -> i128 {
    let (whole, rest) = (number.div_euclid(divisor), number.rem_euclid(divisor));
    if rest >= divisor - rest { whole + 1 } else { whole }
}

/// Both divided by all that they have in common. The divisor is above zero.
fn reduced(number: i128, divisor: i128) -> (i128, i128) {
    let common = greatest_common_divisor(number.unsigned_abs(), divisor.unsigned_abs());
    let common = i128::try_from(common).unwrap_or(1);
    (number / common, divisor / common)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIXED: MoneyError = MoneyError::MixedCurrencies { left: Currency::Sek, right: Currency::Eur };

    fn ore(minor: i64) -> Money {
        Money::new(minor, Currency::Sek)
    }

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::Eur)
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn an_indexed_amount_is_rounded_once() {
        // 99,996 kr: to öre first it would be 100 kr.
        let indexed = |direction| {
            ore(10_000).indexed(Share::whole(), decimal("25 000"), decimal("24 999"), Some(ore(100)), direction)
        };
        assert_eq!(indexed(Direction::Down), Ok(ore(9_900)));
        assert_eq!(indexed(Direction::Up), Ok(ore(10_000)));
    }

    #[test]
    fn amounts_are_rounded_the_way_that_is_asked_for() {
        for (amount, unit, down, up, nearest) in [
            (150, 100, 100, 200, 200),
            (149, 100, 100, 200, 100),
            (200, 100, 200, 200, 200),
            (7, 3, 6, 9, 6),
            (-150, 100, -200, -100, -100),
            (0, 100, 0, 0, 0),
            (i64::MAX, 1, i64::MAX, i64::MAX, i64::MAX),
        ] {
            for (direction, rounded) in Direction::ALL.iter().zip([down, up, nearest]) {
                assert_eq!(ore(amount).round_to(ore(unit), *direction), Ok(ore(rounded)), "{amount} {direction}");
            }
        }
        assert_eq!(ore(i64::MAX).round_to(ore(100), Direction::Up), Err(MoneyError::TooLarge));
        assert_eq!(ore(1).round_to(ore(0), Direction::Up), Err(MoneyError::Unit));
        assert_eq!(ore(1).round_to(ore(-1), Direction::Down), Err(MoneyError::Unit));
        assert_eq!(ore(1).round_to(euro(1), Direction::Down), Err(MIXED));
    }

    #[test]
    fn what_is_left_lies_on_one_part() {
        let three = NonZeroU32::new(3).unwrap();
        let split = |minor, unit: Option<i64>, remainder| ore(minor).split_with(three, unit.map(ore), remainder);
        assert_eq!(split(100, None, Remainder::First), Ok(vec![ore(34), ore(33), ore(33)]));
        assert_eq!(split(100, None, Remainder::Last), Ok(vec![ore(33), ore(33), ore(34)]));
        assert_eq!(split(1055, Some(100), Remainder::First), Ok(vec![ore(455), ore(300), ore(300)]));
        assert_eq!(split(1055, Some(100), Remainder::Last), Ok(vec![ore(300), ore(300), ore(455)]));
        assert_eq!(split(50, Some(100), Remainder::Last), Ok(vec![ore(0), ore(0), ore(50)]));
        assert_eq!(split(-100, None, Remainder::Last), Ok(vec![ore(-34), ore(-34), ore(-32)]));
        assert_eq!(ore(7).split_with(NonZeroU32::MIN, None, Remainder::First), Ok(vec![ore(7)]));
        assert_eq!(split(100, Some(0), Remainder::Last), Err(MoneyError::Unit));
        assert_eq!(split(-1, Some(i64::MAX), Remainder::First), Err(MoneyError::TooLarge));
        assert_eq!(ore(100).split_with(three, Some(euro(1)), Remainder::Last), Err(MIXED));
    }

    #[test]
    fn products_are_exact_or_refused() {
        assert_eq!(ore(33).checked_mul(3), Ok(ore(99)));
        assert_eq!(euro(33).checked_mul(0), Ok(euro(0)));
        assert_eq!(ore(i64::MAX).checked_mul(2), Err(MoneyError::TooLarge));
    }

    #[test]
    fn an_amount_is_exchanged_and_rounded_once() {
        let euro = |minor, rate| ore(minor).exchanged(decimal(rate), Currency::Eur);
        assert_eq!(euro(114_500, "11,45"), Ok(self::euro(10_000)));
        assert_eq!(euro(100, "11,45"), Ok(self::euro(9)));
        assert_eq!(euro(100, "0"), Err(MoneyError::ZeroRate));
        assert_eq!(euro(i64::MAX, "0,000001"), Err(MoneyError::TooLarge));
    }

    #[test]
    fn an_index_raises_and_lowers_the_share_that_follows_it() {
        let indexed = |minor, share: &str, from, to| {
            ore(minor).indexed(share.parse().unwrap(), decimal(from), decimal(to), None, Direction::Nearest)
        };
        for (minor, share, from, to, result) in [
            (10_000, "100 %", "100", "110", 11_000),
            (10_000, "80 %", "100", "110", 10_800),
            (10_000, "100 %", "115,3", "115,3", 10_000),
            (10_000, "100 %", "115,3", "120,1", 10_416),
            (10_000, "100 %", "110", "100", 9_091),
            (10_000, "1/3", "3", "4", 11_111),
            (10_000, "0 %", "100", "200", 10_000),
            (1, "100 %", "2", "3", 2),
            (3, "100 %", "2", "1", 2),
            (100, "100 %", "5", "0", 0),
            (i64::MAX, "100 %", "0,000001", "0,000001", i64::MAX),
            (10_i64.pow(18), "0,000000001 %", "1000000000000", "1000000000000,000001", 10_i64.pow(18)),
        ] {
            assert_eq!(indexed(minor, share, from, to), Ok(ore(result)), "{minor} {share} {from} {to}");
        }
        assert_eq!(indexed(10_000, "100 %", "0", "1"), Err(MoneyError::ZeroIndex));
        assert_eq!(indexed(i64::MAX, "100 %", "1", "2"), Err(MoneyError::TooLarge));
        let uneven = indexed(i64::MAX - 1, "99,999999999 %", "9223372036854,775807", "9223372036854,775801");
        assert_eq!(uneven, Err(MoneyError::TooLarge));
    }

    #[test]
    fn a_table_states_the_exact_number_in_its_unit() {
        for (money, unit, sv, en) in [
            (Money::kronor(3_190_000), MoneyUnit::Tkr, "3\u{a0}190", "3,190"),
            (Money::kronor(3_190_500), MoneyUnit::Tkr, "3\u{a0}190,5", "3,190.5"),
            (Money::kronor(3_190_000), MoneyUnit::Mnkr, "3,19", "3.19"),
            (Money::kronor(3_190_000), MoneyUnit::Kr, "3\u{a0}190\u{a0}000", "3,190,000"),
            (ore(50), MoneyUnit::Kr, "0,50", "0.50"),
            (ore(1), MoneyUnit::Tkr, "0,00001", "0.00001"),
            (ore(1), MoneyUnit::Mnkr, "0,00000001", "0.00000001"),
            (euro(-150_000), MoneyUnit::Tkr, "\u{2212}1,5", "\u{2212}1.5"),
            (ore(0), MoneyUnit::Mnkr, "0", "0"),
        ] {
            assert_eq!(money.typeset_in(unit, Language::Sv), sv);
            assert_eq!(money.typeset_in(unit, Language::En), en);
        }
    }

    #[test]
    fn words_are_those_of_their_lists() {
        let words = |all: &[Direction]| all.iter().map(|word| word.as_str()).collect::<Vec<_>>();
        assert_eq!(words(Direction::ALL), ["down", "up", "nearest"]);
        assert_eq!(serde_yaml::from_str::<Remainder>("last").unwrap(), Remainder::Last);
        assert_eq!(serde_json::to_string(&MoneyUnit::Mnkr).unwrap(), r#""mnkr""#);
        assert_eq!("miljoner".parse::<MoneyUnit>().unwrap_err().allowed, ["kr", "tkr", "mnkr"]);
    }
}
