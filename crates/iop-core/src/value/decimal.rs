//! Plain numbers with decimals, exact to the millionth. Knows no unit.

use std::fmt;
use std::str::FromStr;

use super::language::Language;
use super::number::{self, NumberError};
use super::scalar::scalar;

/// An exact number, zero or more, with up to six decimals: `115,3`, `0,5` or `2 500`.
///
/// A point is read as the decimal sign too, but not where it may group thousands: `2.500` is refused, and so is
/// `2,500`, which is a group mark in English. `0,500` and `2,525` are not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    millionths: i64,
}

/// Why a text is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// Nothing is written.
    #[error("no number is written")]
    Empty,
    /// Something else than a number.
    #[error("not a number; write it as 115,3 or 2 500")]
    NotANumber,
    /// The number is below zero.
    #[error("the number cannot be negative")]
    Negative,
    /// The digits are not grouped by threes.
    #[error("digits are grouped by threes, as in 2 500")]
    Grouping,
    /// A point or comma that may be a decimal sign or a group mark.
    #[error("this number can be read in two ways; write decimals with a comma and thousands with a space")]
    Ambiguous,
    /// More than six decimals.
    #[error("the number has more than six decimals")]
    Decimals,
    /// The number cannot be held exactly.
    #[error("the number is too large")]
    TooLarge,
}

impl From<NumberError> for DecimalError {
    fn from(error: NumberError) -> Self {
        match error {
            NumberError::Empty => Self::Empty,
            NumberError::NotANumber => Self::NotANumber,
            NumberError::Negative => Self::Negative,
            NumberError::Grouping => Self::Grouping,
            NumberError::DecimalPoint => Self::Ambiguous,
            NumberError::TooLarge => Self::TooLarge,
        }
    }
}

impl Decimal {
    /// How many decimals it has at most.
    const DECIMALS: u32 = 6;
    /// How many millionths make one.
    pub(super) const ONE: i64 = 1_000_000;

    /// The number of so many millionths.
    ///
    /// # Errors
    /// [`DecimalError::Negative`].
    pub const fn from_millionths(millionths: i64) -> Result<Self, DecimalError> {
        if millionths < 0 {
            return Err(DecimalError::Negative);
        }
        Ok(Self { millionths })
    }

    /// The number in millionths.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.millionths
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.millionths == 0
    }

    /// The number as it stands on paper: `2 500,5` with no-break spaces, or `2,500.5`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        match language {
            Language::Sv => self.number('\u{a0}', ','),
            Language::En => self.number(',', '.'),
        }
    }

    fn number(self, group_mark: char, decimal_sign: char) -> String {
        number::shortest(self.millionths.unsigned_abs(), Self::DECIMALS, group_mark, decimal_sign)
    }
}

impl From<u32> for Decimal {
    fn from(whole: u32) -> Self {
        Self { millionths: i64::from(whole) * Self::ONE }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.number(' ', ','))
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let text = text.trim();
        let point = text.matches('.').count() == 1 && !text.contains(',');
        let number = number::parse_decimal(&if point { text.replace('.', ",") } else { text.to_owned() })?;
        let may_group = number.decimals == 3 && number.digits >= 1000;
        if may_group && (point || number.digits.is_multiple_of(10)) {
            return Err(DecimalError::Ambiguous);
        }
        let missing = Self::DECIMALS.checked_sub(number.decimals).ok_or(DecimalError::Decimals)?;
        let millionths = number.digits.checked_mul(10_u64.pow(missing));
        let millionths = millionths.and_then(|millionths| i64::try_from(millionths).ok());
        Ok(Self { millionths: millionths.ok_or(DecimalError::TooLarge)? })
    }
}

scalar!(Decimal, "a number as 115,3", {
    "type": ["string", "integer"],
    "format": "iop-decimal",
    "minimum": 0,
    "maximum": 9_223_372_036_854_i64,
    "description": "Tal med högst sex decimaler: 115,3, 0,5 eller 2 500. Decimaler skrivs med komma.",
    "examples": ["115,3", "2 500"],
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_ways_a_number_is_written() {
        for (text, millionths, display, en) in [
            ("115,3", 115_300_000, "115,3", "115.3"),
            ("115.3", 115_300_000, "115,3", "115.3"),
            ("0.5", 500_000, "0,5", "0.5"),
            ("0,500", 500_000, "0,5", "0.5"),
            ("0.125", 125_000, "0,125", "0.125"),
            ("2 500", 2_500_000_000, "2 500", "2,500"),
            ("2500", 2_500_000_000, "2 500", "2,500"),
            ("2\u{a0}500,50", 2_500_500_000, "2 500,5", "2,500.5"),
            (" 2\u{202f}500 ", 2_500_000_000, "2 500", "2,500"),
            ("2,525", 2_525_000, "2,525", "2.525"),
            ("1,0000", 1_000_000, "1", "1"),
            ("0,000001", 1, "0,000001", "0.000001"),
            ("0", 0, "0", "0"),
            ("9 223 372 036 854,775807", i64::MAX, "9 223 372 036 854,775807", "9,223,372,036,854.775807"),
        ] {
            let decimal: Decimal = text.parse().unwrap();
            assert_eq!(decimal.millionths(), millionths, "{text}");
            assert_eq!(Decimal::from_millionths(millionths), Ok(decimal));
            assert_eq!(decimal.to_string(), display);
            assert_eq!(decimal.typeset(Language::Sv), display.replace(' ', "\u{a0}"));
            assert_eq!(decimal.typeset(Language::En), en);
            assert_eq!(decimal.is_zero(), millionths == 0);
        }
        assert_eq!(Decimal::from(25).to_string(), "25");
    }

    #[test]
    fn refuses_what_can_be_misread() {
        for (text, error) in [
            ("", DecimalError::Empty),
            ("fyra", DecimalError::NotANumber),
            ("åtta", DecimalError::NotANumber),
            ("115,3 %", DecimalError::NotANumber),
            (".5", DecimalError::NotANumber),
            ("5.", DecimalError::NotANumber),
            ("1,5,5", DecimalError::NotANumber),
            ("1e3", DecimalError::NotANumber),
            ("-1", DecimalError::Negative),
            ("\u{2212}1", DecimalError::Negative),
            ("25 00", DecimalError::Grouping),
            ("2.500", DecimalError::Ambiguous),
            ("2.525", DecimalError::Ambiguous),
            ("2,500", DecimalError::Ambiguous),
            ("1.234.567", DecimalError::Ambiguous),
            ("1.234,5", DecimalError::Ambiguous),
            ("0,0000001", DecimalError::Decimals),
            ("9 223 372 036 854,775808", DecimalError::TooLarge),
            ("99999999999999999999", DecimalError::TooLarge),
        ] {
            assert_eq!(text.parse::<Decimal>(), Err(error), "{text}");
        }
        assert_eq!(Decimal::from_millionths(-1), Err(DecimalError::Negative));
    }

    #[test]
    fn is_read_from_text_and_whole_numbers_but_never_from_floats() {
        let yaml = |text: &str| serde_yaml::from_str::<Decimal>(text);
        assert_eq!(yaml("2500").unwrap(), Decimal::from(2500));
        assert_eq!(yaml("115,3").unwrap().to_string(), "115,3");
        assert_eq!(yaml("'115.3'").unwrap().to_string(), "115,3");
        assert!(yaml("115.3").unwrap_err().to_string().contains("write a number as 115,3"));
        assert!(yaml("-1").unwrap_err().to_string().contains("negative"));
        assert_eq!(serde_json::to_string(&Decimal::from(2500)).unwrap(), r#""2 500""#);
    }
}
