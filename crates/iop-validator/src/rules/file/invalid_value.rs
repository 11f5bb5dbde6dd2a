//! Its page is the Markdown file beside this one.
#![doc = include_str!("invalid_value.md")]

use iop_core::model::Stage;
use iop_core::{
    DueError, DurationError, FaultKind, IdError, IntervalError, MoneyError, OrgNumberError, QuantityError, ShareError,
    StatedDateError, ValueError,
};
use iop_law::Basis;

use super::{shown, tell};
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "file/invalid-value",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: false,
    page: include_str!("invalid_value.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    tell(context, RULE.id, |told, fault| match &told.kind {
        FaultKind::InvalidValue { reason, .. } => value(reason, fault),
        FaultKind::InvalidId { reason, .. } => id(reason, fault),
        FaultKind::OutOfRange { value, least: Some(least), .. } => {
            fault.variant("least").arg("value", shown(value)).arg("limit", least.as_str())
        }
        FaultKind::OutOfRange { value, most: Some(most), .. } => {
            fault.variant("most").arg("value", shown(value)).arg("limit", most.as_str())
        }
        _ => fault,
    })
}

fn value(reason: &ValueError, fault: Fault) -> Fault {
    match reason {
        ValueError::Money(reason) => fault.variant(money(reason)),
        ValueError::Share(reason) => fault.variant(share(reason)),
        ValueError::Date(reason)
        | ValueError::Due(DueError::Date(reason))
        | ValueError::Interval(IntervalError::Date(reason)) => date(reason, fault),
        ValueError::Duration(reason) | ValueError::Due(DueError::Duration(reason)) => fault.variant(duration(reason)),
        ValueError::OrgNumber(reason) => org_number(reason, fault),
        ValueError::Due(DueError::DayOfYear { month, day }) => {
            fault.variant("date-day").arg("month", format!("{month:02}")).arg("day", *day)
        }
        ValueError::Due(_) => fault.variant("due"),
        ValueError::Interval(IntervalError::Backwards) => fault.variant("interval-backwards"),
        ValueError::Interval(_) => fault.variant("interval"),
        ValueError::Decimal(_) => fault.variant("decimal"),
        ValueError::Quantity(reason) => fault.variant(quantity(reason)),
    }
}

fn money(reason: &MoneyError) -> &'static str {
    match reason {
        MoneyError::Negative => "money-negative",
        MoneyError::Grouping => "money-grouping",
        MoneyError::DecimalPoint => "money-point",
        MoneyError::Decimals => "money-decimals",
        MoneyError::UnknownUnit | MoneyError::MixedCurrencies { .. } => "money-unit",
        MoneyError::TooLarge => "money-large",
        _ => "money",
    }
}

fn share(reason: &ShareError) -> &'static str {
    match reason {
        ShareError::NoPercentSign => "share-percent",
        ShareError::Negative => "share-negative",
        ShareError::DecimalPoint => "share-point",
        ShareError::ZeroDenominator => "share-zero",
        ShareError::OutOfRange => "share-range",
        _ => "share",
    }
}

fn date(reason: &StatedDateError, fault: Fault) -> Fault {
    match *reason {
        StatedDateError::Year { year } => fault.variant("date-year").arg("year", year.to_string()),
        StatedDateError::Month { month } => fault.variant("date-month").arg("month", month),
        StatedDateError::Day { year, month, day } => {
            fault.variant("date-day").arg("month", format!("{year}-{month:02}")).arg("day", day)
        }
        StatedDateError::Quarter { quarter } => fault.variant("date-quarter").arg("quarter", u32::from(quarter)),
        StatedDateError::Half { half } => fault.variant("date-half").arg("half", u32::from(half)),
        _ => fault.variant("date"),
    }
}

fn duration(reason: &DurationError) -> &'static str {
    match reason {
        DurationError::NoUnit | DurationError::UnknownUnit => "duration-unit",
        DurationError::TooLong => "duration-long",
        _ => "duration",
    }
}

fn quantity(reason: &QuantityError) -> &'static str {
    match reason {
        QuantityError::Money => "quantity-money",
        QuantityError::Percent => "quantity-percent",
        QuantityError::NoUnit => "quantity-unit",
        _ => "quantity",
    }
}

fn org_number(reason: &OrgNumberError, fault: Fault) -> Fault {
    match reason {
        OrgNumberError::Length { found } => fault.variant("org-number-length").arg("found", *found),
        OrgNumberError::LooksPersonal => fault.variant("org-number-personal"),
        OrgNumberError::CheckDigit { expected } => {
            fault.variant("org-number-check-digit").arg("expected", u32::from(*expected))
        }
        _ => fault.variant("org-number"),
    }
}

fn id(reason: &IdError, fault: Fault) -> Fault {
    match reason {
        IdError::Empty => fault.variant("id"),
        IdError::TooLong => fault.variant("id-long"),
        IdError::Character(character) => fault.variant("id-character").arg("character", character.to_string()),
    }
}
