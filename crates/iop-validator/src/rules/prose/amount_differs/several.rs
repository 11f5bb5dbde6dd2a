//! How many times, or what share of, an amount a sentence may mean.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use iop_core::{Duration, Frequency, Money, Share, TimeUnit};

use super::sums::Sums;
use super::words::INSTALMENTS;
use crate::reader::What;
use crate::rules::said::Said;

/// More numbers of a kind than these are no honest sentence's.
const FEW: usize = 4;

/// How many times, or what share, a sentence may mean by its amounts.
pub(super) struct Several {
    times: Vec<u64>,
    /// Lengths of time, in which what comes each day or month comes so many times.
    lengths: Vec<Duration>,
    /// Each with where it stands.
    shares: Vec<(Share, Range<usize>)>,
    /// The amounts, which may be prices of what is counted.
    prices: Vec<Money>,
    /// Whether the sentence is about instalments.
    pub(super) instalments: bool,
}

impl Several {
    pub(super) fn of(said: &Said<'_>) -> Self {
        let times = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Count { number, .. } => Some(number),
            What::Numeral { digits, .. } => Some(digits),
            _ => None,
        });
        let lengths = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => Some(duration),
            What::Range { from, to } => months(from.first(), to.last()),
            _ => None,
        });
        let prices = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Amount { money, .. } => Some(money),
            _ => None,
        });
        let halves = said.has(&["hälften", "halva", "half"]).then_some(2);
        let shares = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Percent(share) => Some((share, mention.range.clone())),
            _ => None,
        });
        Self {
            times: times.take(FEW).chain(halves).collect(),
            lengths: lengths.take(FEW).collect(),
            shares: shares.take(FEW).collect(),
            prices: prices.take(FEW).collect(),
            instalments: said.has(INSTALMENTS),
        }
    }

    /// Whether the amount is what so many cost at a price that the sentence tells too: "9 000 timmar à 180 kr, 1 620 000 kr".
    fn is_priced(&self, money: Money) -> bool {
        let comes_to = |price: &Money, times: u64| {
            times > 1 && u32::try_from(times).is_ok_and(|times| price.checked_mul(times) == Ok(money))
        };
        self.prices.iter().any(|price| self.times.iter().any(|times| comes_to(price, *times)))
    }

    /// Whether some number of times the amount is a fact, or some share of the money is the amount.
    pub(super) fn explain(
        &self,
        said: &Said<'_>,
        (money, place): (Money, &Range<usize>),
        per: Option<Frequency>,
        sums: &Sums,
    ) -> bool {
        let in_length =
            per.into_iter().flat_map(|per| self.lengths.iter().filter_map(move |length| times(*length, per)));
        let mut times = self.times.iter().copied().chain(in_length);
        let share = |(share, at): &(Share, Range<usize>)| is_of(said, place, at) && sums.has_share(money, *share);
        // "Tre betalningar, 435 000 kr tillsammans".
        let together = said.has(&["tillsammans", "sammanlagt", "totalt", "together", "in total"]);
        let is_all = |times: u64| together && one_of(money, times).is_some_and(|one| sums.has(one));
        times.any(|times| sums.has_times(money, times) || is_all(times))
            || self.shares.iter().any(share)
            || self.is_priced(money)
    }
}

/// The length of what is a number of whole months.
fn months(first: NaiveDate, last: NaiveDate) -> Option<Duration> {
    let next = last.succ_opt().filter(|next| first.day() == 1 && next.day() == 1)?;
    let count = (next.year() - first.year()) * 12 + next.month().cast_signed() - first.month().cast_signed();
    u32::try_from(count).ok().filter(|count| *count > 0).map(|count| Duration::new(count, TimeUnit::Month))
}

/// How many times something comes in a length of time that is told in the same unit: each day in 25 days.
fn times(length: Duration, per: Frequency) -> Option<u64> {
    let each = per.duration();
    let same = each.unit() == length.unit() && length.count().is_multiple_of(each.count());
    same.then(|| u64::from(length.count() / each.count()))
}

/// Whether no other amount stands between an amount and a share.
fn is_of(said: &Said<'_>, amount: &Range<usize>, share: &Range<usize>) -> bool {
    let (start, end) = if amount.start < share.start { (amount.end, share.start) } else { (share.end, amount.start) };
    !said.mentions.iter().any(|mention| {
        matches!(mention.what, What::Amount { .. }) && mention.range.start >= start && mention.range.end <= end
    })
}

/// One of so many equal parts of the amount.
fn one_of(money: Money, times: u64) -> Option<Money> {
    let times = i64::try_from(times).ok().filter(|times| *times > 1)?;
    (money.minor() % times == 0).then(|| Money::new(money.minor() / times, money.currency()))
}
