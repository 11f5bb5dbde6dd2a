//! What follows from an agreement without being written in it: sums and days. One function computes each; rules and
//! papers use the same.

use chrono::NaiveDate;

use crate::model::{Agreement, Contribution, ContributionForm, Funding};
use crate::{Money, StatedDate};

/// A sum of stated amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sum {
    /// Every amount is known and they are in one currency.
    Known(Money),
    /// There is nothing to add.
    Nothing,
    /// Some amount is blank.
    Blank,
    /// The amounts are in different currencies, or larger than money can be.
    NotAddable,
}

impl Sum {
    /// The sum, where it is known.
    #[must_use]
    pub fn known(self) -> Option<Money> {
        match self {
            Self::Known(money) => Some(money),
            Self::Nothing | Self::Blank | Self::NotAddable => None,
        }
    }

    /// Adds amounts of which some may be blank.
    pub fn of<'a>(amounts: impl IntoIterator<Item = Option<&'a Money>>) -> Self {
        let mut known = Vec::new();
        for amount in amounts {
            match amount {
                Some(money) => known.push(*money),
                None => return Self::Blank,
            }
        }
        match Money::sum(known) {
            Ok(Some(sum)) => Self::Known(sum),
            Ok(None) => Self::Nothing,
            Err(_) => Self::NotAddable,
        }
    }
}

/// The contributions in money.
pub fn cash(funding: &Funding) -> impl Iterator<Item = &Contribution> {
    funding.contributions.iter().filter(|contribution| contribution.form.known() == Some(&ContributionForm::Cash))
}

/// The sum of the contributions in money.
#[must_use]
pub fn cash_total(funding: &Funding) -> Sum {
    Sum::of(cash(funding).map(|contribution| contribution.amount.known()))
}

/// The sum of the cost lines.
#[must_use]
pub fn costs_total(funding: &Funding) -> Sum {
    Sum::of(funding.costs.iter().map(|line| line.amount.known()))
}

/// The first and the last day of the agreement, where both are known and in order.
#[must_use]
pub fn term(agreement: &Agreement) -> Option<(NaiveDate, NaiveDate)> {
    let first = start(agreement)?.first();
    let last = end(agreement)?.last();
    (first <= last).then_some((first, last))
}

/// The start as stated.
#[must_use]
pub fn start(agreement: &Agreement) -> Option<StatedDate> {
    agreement.period.as_ref()?.start.known().copied()
}

/// The end as stated.
#[must_use]
pub fn end(agreement: &Agreement) -> Option<StatedDate> {
    agreement.period.as_ref()?.end.known().copied()
}

/// The last day on which notice still ends the agreement on or before its last day: the end less the notice.
///
/// Counted in months as [`crate::Duration::before`] counts: three months before 30 June is 30 March.
#[must_use]
pub fn last_notice_day(agreement: &Agreement) -> Option<NaiveDate> {
    let notice = agreement.termination.as_ref()?.notice.known()?;
    notice.before(end(agreement)?.last())
}
