//! Numbers with a unit that is not money: hours, places, square metres. Knows no price list.

use std::fmt;
use std::str::FromStr;

use super::decimal::{Decimal, DecimalError};
use super::language::Language;
use super::money::{Money, MoneyError, is_unit_of_money};
use super::number;
use super::rounding::nearest;
use super::scalar::scalar;

/// So much of something: `400 timmar`, `0,5 tjänst`, `120 m²`.
///
/// The unit is any word or words of at most 40 characters, as they are written, with single spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Quantity {
    number: Decimal,
    unit: String,
}

/// Why a text is not a quantity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuantityError {
    /// Nothing is written.
    #[error("no quantity is written")]
    Empty,
    /// The number is no number.
    #[error(transparent)]
    Number(#[from] DecimalError),
    /// There is no unit.
    #[error("a quantity needs its unit, as in 400 timmar")]
    NoUnit,
    /// The unit begins with something that belongs to a number, or has brackets or signs that cannot be printed.
    #[error("a unit begins with no digit and has no brackets")]
    Unit,
    /// The unit is longer than 40 characters.
    #[error("a unit has at most 40 characters")]
    LongUnit,
    /// The unit is money.
    #[error("this is an amount of money and no quantity")]
    Money,
    /// The unit is the percent sign.
    #[error("a percentage is no quantity; write half a post as 0,5 tjänst")]
    Percent,
}

impl Quantity {
    const LONGEST_UNIT: usize = 40;

    /// So much of that unit.
    ///
    /// # Errors
    /// Every [`QuantityError`] of units.
    pub fn new(number: Decimal, unit: &str) -> Result<Self, QuantityError> {
        let unit = unit.split_whitespace().collect::<Vec<_>>().join(" ");
        if unit.is_empty() {
            return Err(QuantityError::NoUnit);
        }
        let is_bracket = |c: char| matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>');
        if !number::split_number(&unit).0.is_empty() || unit.contains(|c: char| is_bracket(c) || c.is_control()) {
            return Err(QuantityError::Unit);
        }
        if unit.chars().count() > Self::LONGEST_UNIT {
            return Err(QuantityError::LongUnit);
        }
        // `kr per timme` is a price.
        let first = unit.split([' ', '/']).next().unwrap_or_default();
        if !first.is_empty() && is_unit_of_money(first) {
            return Err(QuantityError::Money);
        }
        if unit.starts_with('%') || unit.to_lowercase().starts_with("procent") {
            return Err(QuantityError::Percent);
        }
        Ok(Self { number, unit })
    }

    /// The number.
    #[must_use]
    pub const fn number(&self) -> Decimal {
        self.number
    }

    /// The unit, as written.
    #[must_use]
    pub fn unit(&self) -> &str {
        &self.unit
    }

    /// What it costs at that price a unit: the exact product, rounded to whole öre or cent, halves upwards.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn times(&self, rate: Money) -> Result<Money, MoneyError> {
        let product = i128::from(self.number.millionths()) * i128::from(rate.minor());
        Ok(Money::new(nearest(product, i128::from(Decimal::ONE))?, rate.currency()))
    }

    /// The quantity as it stands on paper, with no-break spaces before the unit and in the number: `2 500 timmar`.
    #[must_use]
    pub fn typeset(&self, language: Language) -> String {
        format!("{}\u{a0}{}", self.number.typeset(language), self.unit)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.number, self.unit)
    }
}

impl FromStr for Quantity {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(QuantityError::Empty);
        }
        let (number, unit) = number::split_number(text);
        if number.is_empty() {
            return Err(QuantityError::Number(DecimalError::NotANumber));
        }
        Self::new(number.parse()?, unit)
    }
}

scalar!(Quantity, "a quantity as 400 timmar", {
    "type": "string",
    "format": "iop-quantity",
    "description": "Mängd med sin enhet, annat än pengar: 400 timmar, 0,5 tjänst, 120 m² eller 25 platser.",
    "examples": ["400 timmar", "0,5 tjänst", "120 m²"],
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Currency;

    fn quantity(text: &str) -> Quantity {
        text.parse().unwrap()
    }

    #[test]
    fn reads_a_number_and_its_unit() {
        for (text, millionths, unit, display) in [
            ("400 timmar", 400_000_000, "timmar", "400 timmar"),
            ("400timmar", 400_000_000, "timmar", "400 timmar"),
            ("0,5 tjänst", 500_000, "tjänst", "0,5 tjänst"),
            ("0.5 tjänst", 500_000, "tjänst", "0,5 tjänst"),
            ("120 m²", 120_000_000, "m²", "120 m²"),
            ("2\u{a0}500\u{a0}timmar per\u{a0}år", 2_500_000_000, "timmar per år", "2 500 timmar per år"),
            ("12 Ärenden/vecka", 12_000_000, "Ärenden/vecka", "12 Ärenden/vecka"),
            ("3 /vecka", 3_000_000, "/vecka", "3 /vecka"),
            ("1 kroppsdel", 1_000_000, "kroppsdel", "1 kroppsdel"),
        ] {
            let quantity = quantity(text);
            assert_eq!((quantity.number().millionths(), quantity.unit()), (millionths, unit), "{text}");
            assert_eq!(quantity.to_string(), display);
            assert_eq!(display.parse(), Ok(quantity));
        }
        let longest = "å".repeat(40);
        assert_eq!(quantity(&format!("1 {longest}")).unit(), longest);
    }

    #[test]
    fn refuses_what_has_no_unit_or_another_kind_of_value() {
        for (text, error) in [
            ("", QuantityError::Empty),
            ("400", QuantityError::NoUnit),
            ("timmar", QuantityError::Number(DecimalError::NotANumber)),
            ("fyra timmar", QuantityError::Number(DecimalError::NotANumber)),
            ("3-5 dagar", QuantityError::Number(DecimalError::NotANumber)),
            ("-5 timmar", QuantityError::Number(DecimalError::Negative)),
            ("2.500 timmar", QuantityError::Number(DecimalError::Ambiguous)),
            ("25 00 timmar", QuantityError::Number(DecimalError::Grouping)),
            ("400 [enhet]", QuantityError::Unit),
            ("400 timmar (ca)", QuantityError::Unit),
            ("400 h\u{7}", QuantityError::Unit),
            ("400 kr", QuantityError::Money),
            ("400 €", QuantityError::Money),
            ("400 kr per timme", QuantityError::Money),
            ("400 SEK/h", QuantityError::Money),
            ("50 %", QuantityError::Percent),
            ("50 % tjänst", QuantityError::Percent),
            ("50 procent", QuantityError::Percent),
        ] {
            assert_eq!(text.parse::<Quantity>(), Err(error), "{text}");
        }
        let long = format!("1 {}", "å".repeat(41));
        assert_eq!(long.parse::<Quantity>(), Err(QuantityError::LongUnit));
        assert_eq!(Quantity::new(Decimal::from(1), "2 timmar"), Err(QuantityError::Unit));
        assert!(serde_yaml::from_str::<Quantity>("400").unwrap_err().to_string().contains("unit"));
    }

    #[test]
    fn costs_its_number_times_the_price() {
        let ore = |minor| Money::new(minor, Currency::Sek);
        assert_eq!(quantity("400 timmar").times(Money::kronor(350)), Ok(Money::kronor(140_000)));
        assert_eq!(quantity("0,5 tjänst").times(ore(1)), Ok(ore(1)));
        assert_eq!(quantity("0,5 tjänst").times(ore(-1)), Ok(ore(0)));
        assert_eq!(quantity("0,499999 tjänst").times(ore(1)), Ok(ore(0)));
        assert_eq!(quantity("0 h").times(ore(i64::MAX)), Ok(ore(0)));
        assert_eq!(quantity("1,000001 h").times(ore(i64::MAX)), Err(MoneyError::TooLarge));
        let euro = Money::new(200, Currency::Eur);
        assert_eq!(quantity("2 h").times(euro), Ok(Money::new(400, Currency::Eur)));
    }

    #[test]
    fn is_typeset_in_both_languages() {
        let quantity = quantity("2 500,5 timmar per år");
        assert_eq!(quantity.typeset(Language::Sv), "2\u{a0}500,5\u{a0}timmar per år");
        assert_eq!(quantity.typeset(Language::En), "2,500.5\u{a0}timmar per år");
    }
}
