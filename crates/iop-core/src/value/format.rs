//! The `format` names under which the values stand in the JSON Schema, and their errors under one roof.
//!
//! Lets a reader judge a scalar by its schema, without knowing which type it will become.

use super::date::{StatedDate, StatedDateError};
use super::decimal::{Decimal, DecimalError};
use super::due::{Due, DueError};
use super::duration::{Duration, DurationError};
use super::interval::{Interval, IntervalError};
use super::money::{Money, MoneyError};
use super::org_number::{OrgNumber, OrgNumberError};
use super::quantity::{Quantity, QuantityError};
use super::share::{Share, ShareError};

/// Why a text is not the value it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub enum ValueError {
    /// Not an amount.
    Money(#[from] MoneyError),
    /// Not a share.
    Share(#[from] ShareError),
    /// Not a date.
    Date(#[from] StatedDateError),
    /// Not a duration.
    Duration(#[from] DurationError),
    /// Not an organisation number.
    OrgNumber(#[from] OrgNumberError),
    /// Not a due date.
    Due(#[from] DueError),
    /// Not a stretch of time.
    Interval(#[from] IntervalError),
    /// Not a number.
    Decimal(#[from] DecimalError),
    /// Not a quantity.
    Quantity(#[from] QuantityError),
}

/// A grammar for scalars, named in the JSON Schema's `format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueFormat {
    /// [`Money`].
    Money,
    /// [`Share`].
    Share,
    /// [`StatedDate`].
    Date,
    /// [`Duration`].
    Duration,
    /// [`OrgNumber`].
    OrgNumber,
    /// [`Due`].
    Due,
    /// [`Interval`].
    Interval,
    /// [`Decimal`].
    Decimal,
    /// [`Quantity`].
    Quantity,
}

impl ValueFormat {
    /// Every format.
    pub const ALL: &'static [Self] = &[
        Self::Money,
        Self::Share,
        Self::Date,
        Self::Duration,
        Self::OrgNumber,
        Self::Due,
        Self::Interval,
        Self::Decimal,
        Self::Quantity,
    ];

    /// The name in the schema: `iop-money`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Money => "iop-money",
            Self::Share => "iop-share",
            Self::Date => "iop-date",
            Self::Duration => "iop-duration",
            Self::OrgNumber => "iop-org-number",
            Self::Due => "iop-due",
            Self::Interval => "iop-interval",
            Self::Decimal => "iop-decimal",
            Self::Quantity => "iop-quantity",
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.name() == name)
    }

    /// Whether the text is such a value.
    ///
    /// # Errors
    /// The value's own error.
    pub fn check(self, text: &str) -> Result<(), ValueError> {
        match self {
            Self::Money => text.parse::<Money>().map(drop)?,
            Self::Share => text.parse::<Share>().map(drop)?,
            Self::Date => text.parse::<StatedDate>().map(drop)?,
            Self::Duration => text.parse::<Duration>().map(drop)?,
            Self::OrgNumber => text.parse::<OrgNumber>().map(drop)?,
            Self::Due => text.parse::<Due>().map(drop)?,
            Self::Interval => text.parse::<Interval>().map(drop)?,
            Self::Decimal => text.parse::<Decimal>().map(drop)?,
            Self::Quantity => text.parse::<Quantity>().map(drop)?,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use schemars::{JsonSchema, SchemaGenerator};

    use super::*;

    #[test]
    fn every_format_is_found_by_its_name_and_checks_its_own_value() {
        let values = [
            "58 000 kr",
            "80 %",
            "2019-02-28",
            "3 months",
            "212000-1132",
            "period.end",
            "from 2010",
            "115,3",
            "400 timmar",
        ];
        for (format, value) in ValueFormat::ALL.iter().zip(values) {
            assert_eq!(ValueFormat::from_name(format.name()), Some(*format));
            assert_eq!(format.check(value), Ok(()));
            assert!(format.check("å").is_err());
        }
        assert_eq!(values.len(), ValueFormat::ALL.len());
        assert_eq!(ValueFormat::from_name("date"), None);
    }

    #[test]
    fn schemas_carry_the_formats_and_their_examples_are_valid() {
        fn judge<T: JsonSchema>(format: ValueFormat) {
            let schema = T::json_schema(&mut SchemaGenerator::default());
            assert_eq!(schema.get("format").and_then(|name| name.as_str()), Some(format.name()));
            let examples = schema.get("examples").and_then(|examples| examples.as_array()).unwrap();
            for example in examples {
                assert_eq!(format.check(example.as_str().unwrap()), Ok(()));
            }
        }
        judge::<Money>(ValueFormat::Money);
        judge::<Share>(ValueFormat::Share);
        judge::<StatedDate>(ValueFormat::Date);
        judge::<Duration>(ValueFormat::Duration);
        judge::<OrgNumber>(ValueFormat::OrgNumber);
        judge::<Due>(ValueFormat::Due);
        judge::<Interval>(ValueFormat::Interval);
        judge::<Decimal>(ValueFormat::Decimal);
        judge::<Quantity>(ValueFormat::Quantity);
    }

    #[test]
    fn errors_come_as_the_errors_of_their_value() {
        assert_eq!(ValueFormat::Money.check("-1"), Err(ValueError::Money(MoneyError::Negative)));
        assert_eq!(ValueFormat::Due.check(""), Err(ValueError::Due(DueError::Empty)));
    }
}
