//! Sums that may be exact, a ceiling, approximate, or not to be had. Knows no agreement.

use std::iter;

use crate::{Money, MoneyError, Share};

/// A sum of amounts, as certain as the amounts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sum {
    /// Every amount is known and they are in one currency.
    Known(Money),
    /// Some amount is only a ceiling, so that the sum is one too.
    AtMost(Money),
    /// Some amount is only approximate, so that the sum is too.
    About(Money),
    /// There is nothing to add.
    Nothing,
    /// Some amount, or how many times it counts, is not said.
    Blank,
    /// Some amount comes again and again without an end.
    Unending,
    /// The amounts are in different currencies, or larger than money can be.
    NotAddable,
}

impl Sum {
    /// The sum, where it is known exactly.
    #[must_use]
    pub fn known(self) -> Option<Money> {
        match self {
            Self::Known(money) => Some(money),
            Self::AtMost(_) | Self::About(_) | Self::Nothing | Self::Blank | Self::Unending | Self::NotAddable => None,
        }
    }

    /// The figure, whether it is exact, a ceiling or approximate.
    #[must_use]
    pub fn money(self) -> Option<Money> {
        match self {
            Self::Known(money) | Self::AtMost(money) | Self::About(money) => Some(money),
            Self::Nothing | Self::Blank | Self::Unending | Self::NotAddable => None,
        }
    }

    /// Adds amounts of which some may be blank.
    pub fn of<'a>(amounts: impl IntoIterator<Item = Option<&'a Money>>) -> Self {
        amounts.into_iter().map(|amount| amount.map_or(Self::Blank, |money| Self::Known(*money))).sum()
    }

    /// Both together: as uncertain as the more uncertain of them. What is blank hides what is not addable, that what
    /// is unending, that what is approximate, and that what is a ceiling.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        if let (Some(left), Some(right)) = (self.money(), other.money()) {
            let about = matches!(self, Self::About(_)) || matches!(other, Self::About(_));
            let at_most = matches!(self, Self::AtMost(_)) || matches!(other, Self::AtMost(_));
            let bound = match (about, at_most) {
                (true, _) => Self::About,
                (false, true) => Self::AtMost,
                (false, false) => Self::Known,
            };
            return left.checked_add(right).map_or(Self::NotAddable, bound);
        }
        match (self, other) {
            (Self::Nothing, one) | (one, Self::Nothing) => one,
            (Self::Blank, _) | (_, Self::Blank) => Self::Blank,
            (Self::NotAddable, _) | (_, Self::NotAddable) => Self::NotAddable,
            _ => Self::Unending,
        }
    }

    /// The sum so many times over.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        self.map(|money| money.checked_mul(count))
    }

    /// The sum in so many equal parts, each rounded to the nearest öre or cent; not addable in no parts.
    #[must_use]
    pub fn divided_by(self, parts: u64) -> Self {
        self.map(|money| Ok(Share::new(1, parts).map_err(|_| MoneyError::TooLarge)?.of(money)))
    }

    /// The same sort of sum with another figure.
    pub(super) fn map(self, figure: impl Fn(Money) -> Result<Money, MoneyError>) -> Self {
        let (sort, money): (fn(Money) -> Self, Money) = match self {
            Self::Known(money) => (Self::Known, money),
            Self::AtMost(money) => (Self::AtMost, money),
            Self::About(money) => (Self::About, money),
            Self::Nothing | Self::Blank | Self::Unending | Self::NotAddable => return self,
        };
        figure(money).map_or(Self::NotAddable, sort)
    }
}

impl iter::Sum for Sum {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        sums.fold(Self::Nothing, Self::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Currency;

    const ONE: Money = Money::kronor(1);
    const TWO: Money = Money::kronor(2);

    #[test]
    fn a_sum_is_as_uncertain_as_its_most_uncertain_part() {
        let euro = Sum::Known(Money::new(100, Currency::Eur));
        let most = Sum::Known(Money::new(i64::MAX, Currency::Sek));
        for (left, right, sum) in [
            (Sum::Known(ONE), Sum::Known(ONE), Sum::Known(TWO)),
            (Sum::Known(ONE), Sum::AtMost(ONE), Sum::AtMost(TWO)),
            (Sum::Known(ONE), Sum::About(ONE), Sum::About(TWO)),
            (Sum::AtMost(ONE), Sum::About(ONE), Sum::About(TWO)),
            (Sum::Known(ONE), Sum::Nothing, Sum::Known(ONE)),
            (Sum::Known(ONE), Sum::Unending, Sum::Unending),
            (Sum::Unending, Sum::Unending, Sum::Unending),
            (Sum::Unending, Sum::Nothing, Sum::Unending),
            (Sum::Unending, Sum::NotAddable, Sum::NotAddable),
            (Sum::Known(ONE), euro, Sum::NotAddable),
            (Sum::Known(ONE), most, Sum::NotAddable),
            (Sum::NotAddable, Sum::Blank, Sum::Blank),
            (Sum::Unending, Sum::Blank, Sum::Blank),
            (Sum::Nothing, Sum::Nothing, Sum::Nothing),
        ] {
            assert_eq!(left.plus(right), sum, "{left:?} {right:?}");
            assert_eq!(right.plus(left), sum, "{right:?} {left:?}");
        }
    }

    #[test]
    fn a_blank_amount_makes_a_blank_sum() {
        assert_eq!(Sum::of([Some(&ONE), Some(&ONE)]), Sum::Known(TWO));
        assert_eq!(Sum::of([Some(&ONE), None]), Sum::Blank);
        assert_eq!(Sum::of([]), Sum::Nothing);
    }

    #[test]
    fn a_sum_taken_many_times_keeps_its_sort() {
        assert_eq!(Sum::AtMost(ONE).times(2), Sum::AtMost(TWO));
        assert_eq!(Sum::About(ONE).times(2).money(), Some(TWO));
        assert_eq!(Sum::Blank.times(2), Sum::Blank);
        assert_eq!(Sum::Known(Money::new(i64::MAX, Currency::Sek)).times(2), Sum::NotAddable);
    }
}
