//! Money in whole öre or cent, with its currency. Knows no budget and no exchange rate.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::language::Language;
use super::number::{self, NumberError};
use super::scalar::{scalar, words};

/// A currency that an agreement can be drawn up in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Currency {
    /// Swedish kronor, counted in öre.
    #[default]
    Sek,
    /// Euro, counted in cent.
    Eur,
    /// Norwegian kroner, counted in øre.
    Nok,
    /// Danish kroner, counted in øre.
    Dkk,
    /// Pounds sterling, counted in pence.
    Gbp,
    /// United States dollars, counted in cents.
    Usd,
}

words!(Currency, "Valutan: SEK (svenska kronor), EUR (euro), NOK, DKK, GBP eller USD.", {
    Sek => "SEK",
    Eur => "EUR",
    Nok => "NOK",
    Dkk => "DKK",
    Gbp => "GBP",
    Usd => "USD",
});

/// An exact amount of money.
///
/// Read from `58 000 kr`, `58000`, `58 000:-`, `58 tkr`, `1,5 mnkr`, `58 000,50 kr`, `58 000 SEK`, `320 000 EUR`,
/// `320 000 euro` or `320 000 €`; a bare number is kronor. Digits are grouped by threes, with any of the spaces used
/// for it, or not at all. The decimal sign is the comma; a point is refused, since `58.000` is a group mark to some
/// and a decimal sign to others. For the same reason thousandths that end in a nought (`1,500 mnkr`) are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why a text is not an amount, or why amounts cannot be counted together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// Nothing is written.
    #[error("no amount is written")]
    Empty,
    /// The amount does not begin with a number.
    #[error("not an amount; write it as 58 000 kr")]
    NotANumber,
    /// The amount is below zero.
    #[error("an amount cannot be negative")]
    Negative,
    /// The digits are not grouped by threes.
    #[error("digits are grouped by threes, as in 58 000 kr")]
    Grouping,
    /// A point, which may be a decimal sign or a group mark.
    #[error("a point in an amount can be read in two ways; write decimals with a comma and thousands with a space")]
    DecimalPoint,
    /// More decimals than the unit has öre or cent, or thousandths that look like an English group mark.
    #[error("these decimals are not whole öre or cent, or look like an English thousands mark")]
    Decimals,
    /// The word after the number is no unit of money.
    #[error("unknown unit of money; write kr, tkr, mnkr, SEK or EUR")]
    UnknownUnit,
    /// The amount cannot be held exactly.
    #[error("the amount is too large")]
    TooLarge,
    /// A unit to round to or divide by that is nothing or less.
    #[error("amounts are rounded to a unit above zero")]
    Unit,
    /// An index that begins at zero.
    #[error("an index cannot be counted from zero")]
    ZeroIndex,
    /// A rate of exchange of nothing or less.
    #[error("a rate of exchange cannot be zero or less")]
    ZeroRate,
    /// Two currencies in one sum.
    #[error("{left} and {right} cannot be counted together")]
    MixedCurrencies {
        /// The currency counted so far.
        left: Currency,
        /// The currency that came to it.
        right: Currency,
    },
}

impl From<NumberError> for MoneyError {
    fn from(error: NumberError) -> Self {
        match error {
            NumberError::Empty => Self::Empty,
            NumberError::NotANumber => Self::NotANumber,
            NumberError::Negative => Self::Negative,
            NumberError::Grouping => Self::Grouping,
            NumberError::DecimalPoint => Self::DecimalPoint,
            NumberError::TooLarge => Self::TooLarge,
        }
    }
}

impl Money {
    /// An amount in öre or cent. A difference may be negative; no amount that is read is.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// An amount in whole kronor. For amounts known when the program is written: beyond the range of [`Money`]
    /// (92 quadrillion kronor) it stays at the end of that range.
    #[must_use]
    pub const fn kronor(kronor: i64) -> Self {
        Self::new(kronor.saturating_mul(100), Currency::Sek)
    }

    /// The amount in öre or cent.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Whether the amount is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// The sum of two amounts.
    ///
    /// # Errors
    /// [`MoneyError::MixedCurrencies`] and [`MoneyError::TooLarge`].
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// What is left when the other amount is taken away; may be negative.
    ///
    /// # Errors
    /// [`MoneyError::MixedCurrencies`] and [`MoneyError::TooLarge`].
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor = self.minor.checked_sub(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// Which of two amounts is larger.
    ///
    /// # Errors
    /// [`MoneyError::MixedCurrencies`].
    pub fn checked_cmp(self, other: Self) -> Result<Ordering, MoneyError> {
        self.same_currency(other)?;
        Ok(self.minor.cmp(&other.minor))
    }

    /// The sum of many amounts; `None` when there are none, since no currency is then known.
    ///
    /// # Errors
    /// [`MoneyError::MixedCurrencies`] and [`MoneyError::TooLarge`].
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Option<Self>, MoneyError> {
        amounts.into_iter().try_fold(None, |total: Option<Self>, amount| match total {
            None => Ok(Some(amount)),
            Some(total) => total.checked_add(amount).map(Some),
        })
    }

    /// The amount as it stands on paper: `58 000 kr` with no-break spaces, or `SEK 58,000`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        let sign = if self.minor < 0 { "\u{2212}" } else { "" };
        match language {
            Language::Sv => {
                format!("{sign}{}\u{a0}{}", self.number('\u{a0}', ','), self.unit())
            }
            Language::En => {
                format!("{}\u{a0}{sign}{}", self.currency, self.number(',', '.'))
            }
        }
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::MixedCurrencies { left: self.currency, right: other.currency })
    }

    /// The number without sign and unit; decimals only when there are any.
    pub(super) fn number(self, group_mark: char, decimal_sign: char) -> String {
        let minor = self.minor.unsigned_abs();
        let whole = number::grouped(minor / 100, group_mark);
        match minor % 100 {
            0 => whole,
            decimals => format!("{whole}{decimal_sign}{decimals:02}"),
        }
    }

    const fn unit(self) -> &'static str {
        match self.currency {
            Currency::Sek => "kr",
            Currency::Eur | Currency::Nok | Currency::Dkk | Currency::Gbp | Currency::Usd => self.currency.as_str(),
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        write!(formatter, "{sign}{} {}", self.number(' ', ','), self.unit())
    }
}

/// The currency of a written unit and how many decimal places it lies above the öre or cent.
fn unit_of(word: &str) -> Option<(Currency, u32)> {
    match word.to_lowercase().as_str() {
        "" | "kr" | ":-" | "krona" | "kronor" | "sek" => Some((Currency::Sek, 2)),
        "tkr" | "tsek" => Some((Currency::Sek, 5)),
        "mkr" | "mnkr" | "msek" => Some((Currency::Sek, 8)),
        "eur" | "euro" | "€" => Some((Currency::Eur, 2)),
        "nok" => Some((Currency::Nok, 2)),
        "dkk" => Some((Currency::Dkk, 2)),
        "gbp" | "£" => Some((Currency::Gbp, 2)),
        "usd" => Some((Currency::Usd, 2)),
        _ => None,
    }
}

/// Whether the word is a unit of money.
pub(super) fn is_unit_of_money(word: &str) -> bool {
    unit_of(word).is_some()
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(MoneyError::Empty);
        }
        let (number, word) = number::split_number(text);
        if number.is_empty() {
            return Err(MoneyError::NotANumber);
        }
        let number = number::parse_decimal(number)?;
        let (currency, places) = unit_of(word).ok_or(MoneyError::UnknownUnit)?;
        let english_group = number.decimals >= 3 && number.digits.is_multiple_of(10);
        let missing = places.checked_sub(number.decimals).filter(|_| !english_group);
        let missing = missing.ok_or(MoneyError::Decimals)?;
        let minor = number.digits.checked_mul(10_u64.pow(missing));
        let minor = minor.and_then(|minor| i64::try_from(minor).ok());
        Ok(Self::new(minor.ok_or(MoneyError::TooLarge)?, currency))
    }
}

scalar!(Money, "an amount as 58 000 kr", {
    "type": ["string", "integer"],
    "format": "iop-money",
    "minimum": 0,
    "maximum": 92_233_720_368_547_758_i64,
    "description": "Belopp: 58 000 kr, 58 tkr, 1,5 mnkr, 58 000,50 kr eller 320 000 EUR. Ett ensamt tal är kronor.",
    "examples": ["58 000 kr", "1,5 mnkr", "320 000 EUR"],
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_ways_an_amount_is_written() {
        for (text, ore) in [
            ("58 000 kr", 5_800_000),
            ("58000", 5_800_000),
            ("58000 kr", 5_800_000),
            ("58000kr", 5_800_000),
            ("58 000 Kronor", 5_800_000),
            ("58 000:-", 5_800_000),
            ("58 tkr", 5_800_000),
            ("1,5 mnkr", 150_000_000),
            ("1,50 mkr", 150_000_000),
            ("1,125 mnkr", 112_500_000),
            ("1,00000001 mnkr", 100_000_001),
            ("58 000,50 kr", 5_800_050),
            ("58 000,5 kr", 5_800_050),
            ("58 000 SEK", 5_800_000),
            ("58\u{a0}000\u{a0}kr", 5_800_000),
            ("58\u{202f}000\u{202f}kr", 5_800_000),
            ("58\u{2009}000 kr", 5_800_000),
            ("  58 000 kr\u{a0}", 5_800_000),
            ("1 000 000 kr", 100_000_000),
            ("0", 0),
            ("0,50 kr", 50),
            ("92 233 720 368 547 758,07 kr", i64::MAX),
        ] {
            assert_eq!(text.parse(), Ok(Money::new(ore, Currency::Sek)), "{text}");
        }
        for text in ["320 000 EUR", "320 000 euro", "320 000 €", "320000€"] {
            assert_eq!(text.parse(), Ok(Money::new(32_000_000, Currency::Eur)), "{text}");
        }
    }

    #[test]
    fn every_currency_is_read_by_its_code_and_written_with_it() {
        for currency in Currency::ALL {
            let money: Money = format!("1 200 {currency}").parse().unwrap();
            assert_eq!(money, Money::new(120_000, *currency));
            assert_eq!(money.to_string().parse(), Ok(money));
            assert_eq!(money.typeset(Language::En), format!("{currency}\u{a0}1,200"));
        }
    }

    #[test]
    fn refuses_what_can_be_misread() {
        for (text, error) in [
            ("", MoneyError::Empty),
            ("\u{a0}", MoneyError::Empty),
            ("kr", MoneyError::NotANumber),
            ("åtta kr", MoneyError::NotANumber),
            ("\u{661} kr", MoneyError::NotANumber),
            ("058 kr", MoneyError::NotANumber),
            ("0 058 kr", MoneyError::NotANumber),
            ("5, kr", MoneyError::NotANumber),
            (",5 kr", MoneyError::NotANumber),
            ("1,5,5 kr", MoneyError::NotANumber),
            ("58 000 - 60 000 kr", MoneyError::NotANumber),
            ("-5 kr", MoneyError::Negative),
            ("\u{2212}5 kr", MoneyError::Negative),
            ("58 00", MoneyError::Grouping),
            ("5800 000 kr", MoneyError::Grouping),
            ("58 0000 kr", MoneyError::Grouping),
            ("58  000 kr", MoneyError::Grouping),
            ("1.5 mnkr", MoneyError::DecimalPoint),
            ("58.000 kr", MoneyError::DecimalPoint),
            ("58,000 kr", MoneyError::Decimals),
            ("58,000 tkr", MoneyError::Decimals),
            ("1,500 mnkr", MoneyError::Decimals),
            ("0,001 kr", MoneyError::Decimals),
            ("58 000 dollar", MoneyError::UnknownUnit),
            ("58 000 kr per år", MoneyError::UnknownUnit),
            ("92 233 720 368 547 758,08 kr", MoneyError::TooLarge),
            ("99999999999 mnkr", MoneyError::TooLarge),
            ("99999999999999999999", MoneyError::TooLarge),
        ] {
            assert_eq!(text.parse::<Money>(), Err(error), "{text}");
        }
    }

    #[test]
    fn is_written_and_typeset() {
        let money = |text: &str| text.parse::<Money>().unwrap();
        for (text, display, sv, en) in [
            ("58000", "58 000 kr", "58\u{a0}000\u{a0}kr", "SEK\u{a0}58,000"),
            ("58000,5", "58 000,50 kr", "58\u{a0}000,50\u{a0}kr", "SEK\u{a0}58,000.50"),
            ("0,05", "0,05 kr", "0,05\u{a0}kr", "SEK\u{a0}0.05"),
            ("320000 €", "320 000 EUR", "320\u{a0}000\u{a0}EUR", "EUR\u{a0}320,000"),
            ("999", "999 kr", "999\u{a0}kr", "SEK\u{a0}999"),
            ("1000000", "1 000 000 kr", "1\u{a0}000\u{a0}000\u{a0}kr", "SEK\u{a0}1,000,000"),
        ] {
            assert_eq!(money(text).to_string(), display);
            assert_eq!(money(text).typeset(Language::Sv), sv);
            assert_eq!(money(text).typeset(Language::En), en);
        }
        let difference = Money::kronor(1).checked_sub(Money::kronor(1001)).unwrap();
        assert_eq!(difference.to_string(), "-1 000 kr");
        assert_eq!(difference.typeset(Language::Sv), "\u{2212}1\u{a0}000\u{a0}kr");
    }

    #[test]
    fn currencies_are_never_counted_together() {
        let mixed = Err(MoneyError::MixedCurrencies { left: Currency::Sek, right: Currency::Eur });
        let euro = Money::new(0, Currency::Eur);
        assert_eq!(Money::kronor(1).checked_add(euro), mixed);
        assert_eq!(Money::kronor(1).checked_sub(euro), mixed);
        assert_eq!(Money::sum([Money::kronor(1), euro]).map(|_| euro), mixed);
        assert!(Money::kronor(1).checked_cmp(euro).is_err());
    }

    #[test]
    fn sums_are_exact_or_refused() {
        assert_eq!(Money::sum([]), Ok(None));
        assert_eq!(Money::sum([Money::kronor(1), Money::kronor(2)]), Ok(Some(Money::kronor(3))));
        let most = Money::new(i64::MAX, Currency::Sek);
        assert_eq!(most.checked_add(Money::new(1, Currency::Sek)), Err(MoneyError::TooLarge));
        assert_eq!(Money::kronor(i64::MAX), most);
    }

    #[test]
    fn is_read_from_text_and_whole_numbers_but_never_from_floats() {
        let yaml = |text: &str| serde_yaml::from_str::<Money>(text);
        assert_eq!(yaml("58 000 kr").unwrap(), Money::kronor(58_000));
        assert_eq!(yaml("58000").unwrap(), Money::kronor(58_000));
        assert_eq!(serde_json::from_str::<Money>("58000").unwrap(), Money::kronor(58_000));
        assert_eq!(serde_json::to_string(&Money::kronor(58_000)).unwrap(), r#""58 000 kr""#);
        assert!(yaml("58000.5").unwrap_err().to_string().contains("write an amount as 58 000 kr"));
        assert!(yaml("-5").unwrap_err().to_string().contains("negative"));
        assert!(yaml("[1]").is_err());
        assert!(serde_json::from_str::<Money>("92233720368547759").is_err());
    }
}
