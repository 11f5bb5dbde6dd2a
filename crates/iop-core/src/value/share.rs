//! Shares of a whole as exact ratios. Knows no budget.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::language::Language;
use super::money::Money;
use super::number::{self, NumberError};
use super::scalar::scalar;

/// An exact share, reduced: `80 %`, `12,5 %` or `1/3`.
///
/// A share above the whole can be written (up to a hundred times it), since a sum of shares may be wrong and must
/// still be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    numerator: u64,
    denominator: u64,
}

/// Why a text is not a share, or why shares cannot be added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShareError {
    /// Nothing is written.
    #[error("no share is written")]
    Empty,
    /// Neither a percentage nor a fraction.
    #[error("not a share; write it as 80 % or 1/3")]
    NotAShare,
    /// A number without a percent sign.
    #[error("a share needs its percent sign, as in 80 %")]
    NoPercentSign,
    /// The share is below zero.
    #[error("a share cannot be negative")]
    Negative,
    /// A point as decimal sign.
    #[error("write decimals with a comma, as in 12,5 %")]
    DecimalPoint,
    /// A fraction of nought parts.
    #[error("a share cannot be divided by zero")]
    ZeroDenominator,
    /// More decimals or larger numbers than can be held exactly.
    #[error("the share is too large or has too many decimals")]
    OutOfRange,
}

impl From<NumberError> for ShareError {
    fn from(error: NumberError) -> Self {
        match error {
            NumberError::Empty | NumberError::NotANumber | NumberError::Grouping => Self::NotAShare,
            NumberError::Negative => Self::Negative,
            NumberError::DecimalPoint => Self::DecimalPoint,
            NumberError::TooLarge => Self::OutOfRange,
        }
    }
}

impl Share {
    /// How many times the whole a share can be.
    const LARGEST: u64 = 100;
    /// The largest denominator: nine decimals of a percent.
    const FINEST: u64 = 100_000_000_000;
    const PERCENT_DECIMALS: usize = 9;

    /// The share `numerator/denominator`, reduced.
    ///
    /// # Errors
    /// [`ShareError::ZeroDenominator`] and [`ShareError::OutOfRange`].
    pub fn new(numerator: u64, denominator: u64) -> Result<Self, ShareError> {
        Self::reduced(u128::from(numerator), u128::from(denominator))
    }

    /// All of it: `100 %`.
    #[must_use]
    pub const fn whole() -> Self {
        Self { numerator: 1, denominator: 1 }
    }

    /// The numerator of the reduced fraction.
    #[must_use]
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// The denominator of the reduced fraction.
    #[must_use]
    pub const fn denominator(self) -> u64 {
        self.denominator
    }

    /// Whether it is exactly the whole.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self == Self::whole()
    }

    /// The exact sum of two shares.
    ///
    /// # Errors
    /// [`ShareError::OutOfRange`].
    pub fn checked_add(self, other: Self) -> Result<Self, ShareError> {
        let [a, b] = [self, other].map(|share| u128::from(share.numerator));
        let [c, d] = [self, other].map(|share| u128::from(share.denominator));
        Self::reduced(a * d + b * c, c * d)
    }

    /// This share of an amount, rounded to whole öre or cent, halves away from zero. The rounded shares of an amount
    /// need not sum to it. Beyond the range of [`Money`] the result stays at the end of that range.
    #[must_use]
    pub fn of(self, amount: Money) -> Money {
        let denominator = i128::from(self.denominator);
        let product = i128::from(amount.minor()) * i128::from(self.numerator);
        // An odd denominator has no halves to round, so that its own half may be rounded down.
        let rounded = (product + product.signum() * (denominator / 2)) / denominator;
        let end = if rounded < 0 { i64::MIN } else { i64::MAX };
        let minor = i64::try_from(rounded).unwrap_or(end);
        Money::new(minor, amount.currency())
    }

    /// The share as it stands on paper: `12,5 %` with a no-break space, or `12.5%`; a fraction as `1/3`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        match (self.percent(), language) {
            (Some(percent), Language::Sv) => format!("{percent}\u{a0}%"),
            (Some(percent), Language::En) => format!("{}%", percent.replace(',', ".")),
            (None, _) => self.to_string(),
        }
    }

    fn reduced(numerator: u128, denominator: u128) -> Result<Self, ShareError> {
        if denominator == 0 {
            return Err(ShareError::ZeroDenominator);
        }
        let divisor = greatest_common_divisor(numerator, denominator);
        let [numerator, denominator] = [numerator, denominator].map(|number| u64::try_from(number / divisor));
        let share = Self {
            numerator: numerator.map_err(|_| ShareError::OutOfRange)?,
            denominator: denominator.map_err(|_| ShareError::OutOfRange)?,
        };
        if share.denominator > Self::FINEST || share.numerator > Self::LARGEST * share.denominator {
            return Err(ShareError::OutOfRange);
        }
        Ok(share)
    }

    /// The number of percent with a decimal comma, where it has an end.
    fn percent(self) -> Option<String> {
        let denominator = u128::from(self.denominator);
        let hundredfold = u128::from(self.numerator) * 100;
        let mut text = (hundredfold / denominator).to_string();
        let mut rest = hundredfold % denominator;
        if rest > 0 {
            text.push(',');
        }
        for _ in 0..Self::PERCENT_DECIMALS {
            if rest == 0 {
                break;
            }
            rest *= 10;
            text.push_str(&(rest / denominator).to_string());
            rest %= denominator;
        }
        (rest == 0).then_some(text)
    }
}

pub(super) fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u128::from(self.numerator) * u128::from(other.denominator);
        left.cmp(&(u128::from(other.numerator) * u128::from(self.denominator)))
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.percent() {
            Some(percent) => write!(formatter, "{percent} %"),
            None => write!(formatter, "{}/{}", self.numerator, self.denominator),
        }
    }
}

impl FromStr for Share {
    type Err = ShareError;

    fn from_str(text: &str) -> Result<Self, ShareError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ShareError::Empty);
        }
        if let Some((numerator, denominator)) = text.split_once('/') {
            let [numerator, denominator] = [numerator, denominator].map(|part| number::parse_decimal(part.trim()));
            let (numerator, denominator) = (numerator?, denominator?);
            if numerator.decimals + denominator.decimals > 0 {
                return Err(ShareError::NotAShare);
            }
            return Self::new(numerator.digits, denominator.digits);
        }
        let (number, word) = number::split_number(text);
        let number = number::parse_decimal(number)?;
        match word {
            "%" | "procent" => {}
            "" => return Err(ShareError::NoPercentSign),
            _ => return Err(ShareError::NotAShare),
        }
        let parts = 10_u128.checked_pow(number.decimals).and_then(|parts| parts.checked_mul(100));
        Self::reduced(u128::from(number.digits), parts.ok_or(ShareError::OutOfRange)?)
    }
}

scalar!(Share, "a share as 80 % or 1/3", {
    "type": "string",
    "format": "iop-share",
    "description": "Andel: 80 %, 12,5 % eller 1/3.",
    "examples": ["80 %", "12,5 %", "1/3"],
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Currency;

    fn share(text: &str) -> Share {
        text.parse().unwrap()
    }

    #[test]
    fn reads_percent_and_fractions() {
        for (text, numerator, denominator, display) in [
            ("80 %", 4, 5, "80 %"),
            ("80%", 4, 5, "80 %"),
            ("80\u{a0}%", 4, 5, "80 %"),
            ("80 procent", 4, 5, "80 %"),
            ("12,5 %", 1, 8, "12,5 %"),
            ("12,500 %", 1, 8, "12,5 %"),
            ("1/3", 1, 3, "1/3"),
            ("2 / 6", 1, 3, "1/3"),
            ("1/8", 1, 8, "12,5 %"),
            ("0 %", 0, 1, "0 %"),
            ("10 000 %", 100, 1, "10000 %"),
            ("0,000000001 %", 1, 100_000_000_000, "0,000000001 %"),
        ] {
            let share = share(text);
            assert_eq!((share.numerator(), share.denominator()), (numerator, denominator), "{text}");
            assert_eq!(share.to_string(), display);
            assert_eq!(display.parse(), Ok(share));
        }
    }

    #[test]
    fn refuses_what_is_no_exact_share() {
        for (text, error) in [
            ("", ShareError::Empty),
            ("80", ShareError::NoPercentSign),
            ("%", ShareError::NotAShare),
            ("åttio %", ShareError::NotAShare),
            ("80 kr", ShareError::NotAShare),
            ("33 1/3 %", ShareError::NotAShare),
            ("0,5/2", ShareError::NotAShare),
            ("1/0", ShareError::ZeroDenominator),
            ("-5 %", ShareError::Negative),
            ("12.5 %", ShareError::DecimalPoint),
            ("10000,1 %", ShareError::OutOfRange),
            ("0,0000000001 %", ShareError::OutOfRange),
            ("99999999999999999999 %", ShareError::OutOfRange),
        ] {
            assert_eq!(text.parse::<Share>(), Err(error), "{text}");
        }
    }

    #[test]
    fn thirds_make_the_whole_exactly() {
        let third = share("1/3");
        let sum = third.checked_add(third).unwrap().checked_add(third).unwrap();
        assert!(sum.is_whole());
        assert_eq!(share("100 %"), Share::whole());
        assert!(share("33,333333333 %") < third);
        assert_eq!(share("10 000 %").checked_add(third), Err(ShareError::OutOfRange));
    }

    #[test]
    fn halves_round_away_from_zero() {
        let ore = |minor| Money::new(minor, Currency::Sek);
        assert_eq!(share("50 %").of(ore(1)), ore(1));
        assert_eq!(share("50 %").of(ore(-1)), ore(-1));
        assert_eq!(share("1/3").of(ore(100)), ore(33));
        assert_eq!(share("2/3").of(ore(100)), ore(67));
        assert_eq!(share("49,999 %").of(ore(1)), ore(0));
        assert_eq!(Share::whole().of(ore(i64::MIN)), ore(i64::MIN));
        assert_eq!(share("101 %").of(ore(i64::MAX)), ore(i64::MAX));
    }

    #[test]
    fn is_typeset_in_both_languages() {
        assert_eq!(share("12,5 %").typeset(Language::Sv), "12,5\u{a0}%");
        assert_eq!(share("12,5 %").typeset(Language::En), "12.5%");
        assert_eq!(share("1/3").typeset(Language::En), "1/3");
    }
}
