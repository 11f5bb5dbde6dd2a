//! What holds of every value, whatever it is: spellings that read back, sums that lose nothing, dates that come home.

use std::num::NonZeroU32;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::org_number::check_digit;
use super::{
    Anchor, Currency, Decimal, Direction, Due, Duration, Edge, Event, Frame, Frequency, Interval, Language, Money,
    OrgNumber, Quantity, Remainder, Share, Slot, StatedDate, TimeUnit, ValueFormat, Verdict, mask_personal_numbers,
    personal_numbers,
};

fn currency() -> impl Strategy<Value = Currency> {
    prop::sample::select(Currency::ALL)
}

fn money() -> impl Strategy<Value = Money> {
    (prop_oneof![0..=i64::MAX, 0..100_000_i64], currency()).prop_map(|(minor, currency)| Money::new(minor, currency))
}

fn share() -> impl Strategy<Value = Share> {
    let percent = (0..=100_000_000_u64).prop_map(|parts| Share::new(parts, 100_000_000));
    let fraction = (0..=1000_u64, 1..=1000_u64).prop_map(|(part, whole)| Share::new(part.min(whole), whole));
    prop_oneof![percent, fraction].prop_map(Result::unwrap)
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..146_000_i32).prop_map(|days| NaiveDate::from_num_days_from_ce_opt(657_438 + days).unwrap())
}

fn stated_date() -> impl Strategy<Value = StatedDate> {
    let year = 1800..=2200_i32;
    prop_oneof![
        day().prop_map(StatedDate::Day),
        (year.clone(), 1..=12_u32).prop_map(|(year, month)| StatedDate::Month { year, month }),
        (year.clone(), 1..=4_u8).prop_map(|(year, quarter)| StatedDate::Quarter { year, quarter }),
        (year.clone(), 1..=2_u8).prop_map(|(year, half)| StatedDate::Half { year, half }),
        year.prop_map(StatedDate::Year),
    ]
}

fn duration(longest: u32) -> impl Strategy<Value = Duration> {
    (0..=longest, prop::sample::select(TimeUnit::ALL)).prop_map(|(count, unit)| Duration::new(count, unit))
}

fn anchor() -> impl Strategy<Value = Anchor> {
    let in_calendar: Vec<Frequency> = Frequency::ALL
        .iter()
        .copied()
        .filter(|frequency| !matches!(frequency, Frequency::Day | Frequency::SchoolTerm))
        .collect();
    let edge = prop::sample::select(Edge::ALL);
    prop_oneof![
        edge.clone().prop_map(Anchor::Period),
        (prop::sample::select(in_calendar), edge).prop_map(|(unit, edge)| Anchor::Each(unit, edge)),
        prop::sample::select(Event::ALL).prop_map(Anchor::Event),
    ]
}

fn due(longest: u32) -> impl Strategy<Value = Due> {
    prop_oneof![
        stated_date().prop_map(Due::On),
        (
            1..40_u32,
            prop::sample::select(TimeUnit::ALL),
            prop::sample::select(vec![Frequency::Month, Frequency::Tertial])
        )
            .prop_map(|(count, unit, of)| Due::First(Duration::new(count, unit), of)),
        day().prop_map(|day| Due::EveryYear { month: day.month(), day: day.day() }),
        anchor().prop_map(Due::At),
        (duration(longest), anchor()).prop_map(|(duration, anchor)| Due::After(duration, anchor)),
        (duration(longest), anchor()).prop_map(|(duration, anchor)| Due::Before(duration, anchor)),
    ]
}

fn interval() -> impl Strategy<Value = Interval> {
    let between = (stated_date(), stated_date()).prop_map(|(one, other)| {
        if one.first() <= other.last() { Interval::Between(one, other) } else { Interval::Between(other, one) }
    });
    prop_oneof![
        stated_date().prop_map(Interval::Within),
        between,
        stated_date().prop_map(Interval::Since),
        stated_date().prop_map(Interval::Until),
    ]
}

fn decimal() -> impl Strategy<Value = Decimal> {
    let millionths = prop_oneof![0..=i64::MAX, 0..=1_000_000_000_i64, (0..100_000_i64).prop_map(|n| n * 100_000)];
    millionths.prop_map(|millionths| Decimal::from_millionths(millionths).unwrap())
}

fn quantity() -> impl Strategy<Value = Quantity> {
    (decimal(), "[a-zåäöA-ZÅÄÖ²/]{1,12}( [a-zåäö0-9]{1,8}){0,3}")
        .prop_filter_map("a unit that may stand there", |(number, unit)| Quantity::new(number, &unit).ok())
}

/// The check digit as card companies state it: doubled from the right, the whole number sums to a multiple of ten.
fn passes_luhn(number: u64) -> bool {
    let mut sum = 0;
    let (mut rest, mut double) = (number, false);
    while rest > 0 {
        let digit = rest % 10 * if double { 2 } else { 1 };
        sum += if digit > 9 { digit - 9 } else { digit };
        (rest, double) = (rest / 10, !double);
    }
    sum % 10 == 0
}

proptest! {
    #[test]
    fn money_reads_back(money in money()) {
        prop_assert_eq!(money.to_string().parse(), Ok(money));
        let paper = money.typeset(Language::Sv);
        prop_assert_eq!(paper.parse(), Ok(money));
        let json = serde_json::to_string(&Slot::Known(money)).unwrap();
        prop_assert_eq!(serde_json::from_str::<Slot<Money>>(&json).unwrap(), Slot::Known(money));
    }

    #[test]
    fn shares_read_back(share in share()) {
        prop_assert_eq!(share.to_string().parse(), Ok(share));
        prop_assert_eq!(share.typeset(Language::Sv).parse(), Ok(share));
    }

    #[test]
    fn dates_read_back(date in stated_date()) {
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        prop_assert!(date.first() <= date.last());
        prop_assert_eq!(date.is_day(), date.first() == date.last());
    }

    #[test]
    fn durations_and_due_dates_read_back(duration in duration(u32::MAX), due in due(u32::MAX)) {
        prop_assert_eq!(duration.to_string().parse(), Ok(duration));
        prop_assert_eq!(duration.typeset(Language::Sv).parse(), Ok(duration));
        prop_assert_eq!(due.to_string().parse(), Ok(due));
        for language in Language::ALL {
            prop_assert!(matches!(due, Due::On(_)) || due.typeset(*language).parse() == Ok(due));
        }
    }

    #[test]
    fn days_that_are_due_are_in_order_and_within_the_period(
        due in due(100),
        start in day(),
        length in 0..4000_i64,
    ) {
        let end = start + chrono::TimeDelta::days(length);
        let frame = Frame { start: Some(start), end: Some(end), signed: Some(start) };
        let Some(days) = due.days(&frame) else { return Ok(()) };
        prop_assert!(days.is_sorted_by(|one, next| one < next));
        if matches!(due, Due::EveryYear { .. } | Due::At(_)) {
            prop_assert!(days.iter().all(|day| (start..=end).contains(day)));
        }
        prop_assert!(due.is_recurring() || days.len() == 1);
    }

    /// Each end of a unit is the day before the next begins, and the last of them is the period's own.
    #[test]
    fn units_of_the_calendar_fill_the_period(start in day(), length in 0..4000_i64, frequency in 0..Frequency::ALL.len()) {
        let (frequency, end) = (Frequency::ALL[frequency], start + chrono::TimeDelta::days(length));
        let Some(units) = frequency.units(start, end) else { return Ok(()) };
        prop_assert!(units[0].0 <= start && units[0].1 >= start);
        prop_assert!(units[units.len() - 1].0 <= end && units[units.len() - 1].1 >= end);
        prop_assert!(units.windows(2).all(|pair| pair[0].1.succ_opt() == Some(pair[1].0)));
        let frame = Frame { start: Some(start), end: Some(end), signed: None };
        let ends = Due::At(Anchor::Each(frequency, Edge::End)).days(&frame).unwrap();
        prop_assert_eq!((ends.len(), ends.last()), (units.len(), Some(&end)));
    }

    #[test]
    fn stretches_of_time_read_back_and_are_clipped_inside(interval in interval(), one in day(), other in day()) {
        prop_assert_eq!(interval.to_string().parse(), Ok(interval));
        let (first, last) = (one.min(other), one.max(other));
        match interval.clip(first, last) {
            Some((from, to)) => {
                prop_assert!(first <= from && from <= to && to <= last);
                prop_assert!(interval.contains(from) && interval.contains(to));
            }
            None => prop_assert!(!interval.contains(first) && !interval.contains(last)),
        }
    }

    #[test]
    fn numbers_and_quantities_read_back(decimal in decimal(), quantity in quantity()) {
        prop_assert_eq!(decimal.to_string().parse(), Ok(decimal));
        prop_assert_eq!(decimal.typeset(Language::Sv).parse(), Ok(decimal));
        prop_assert_eq!(quantity.to_string().parse(), Ok(quantity.clone()));
        let json = serde_json::to_string(&Slot::Known(quantity.clone())).unwrap();
        prop_assert_eq!(serde_json::from_str::<Slot<Quantity>>(&json).unwrap(), Slot::Known(quantity));
    }

    #[test]
    fn verdicts_read_back_through_slots(verdict in prop::sample::select(Verdict::ALL)) {
        let json = serde_json::to_string(&Slot::Known(verdict)).unwrap();
        prop_assert_eq!(serde_json::from_str::<Slot<Verdict>>(&json).unwrap(), Slot::Known(verdict));
    }

    #[test]
    fn splitting_loses_nothing(
        money in money(),
        parts in 1..500_u32,
        unit in 1..1_000_000_i64,
        remainder in prop::sample::select(Remainder::ALL),
    ) {
        let unit = Money::new(unit, money.currency());
        let split = money.split_with(NonZeroU32::new(parts).unwrap(), Some(unit), remainder).unwrap();
        prop_assert_eq!(split.len(), parts as usize);
        prop_assert_eq!(Money::sum(split.iter().copied()), Ok(Some(money)));
        let (odd, even) = match remainder {
            Remainder::First => (split[0], &split[1..]),
            Remainder::Last => (split[split.len() - 1], &split[..split.len() - 1]),
        };
        prop_assert!(even.iter().all(|part| part.minor() % unit.minor() == 0 && *part == even[0]));
        prop_assert!(even.iter().all(|part| part.minor() <= odd.minor()));
        prop_assert!(even.iter().all(|part| odd.minor() - part.minor() < unit.minor() * i64::from(parts)));
    }

    #[test]
    fn rounding_goes_its_own_way_and_less_than_a_unit(money in money(), unit in 1..1_000_000_i64) {
        let rounded = |direction| money.round_to(Money::new(unit, money.currency()), direction).map(Money::minor);
        let down = rounded(Direction::Down).unwrap();
        prop_assert!(down <= money.minor() && money.minor() - down < unit && down % unit == 0);
        if let (Ok(up), Ok(nearest)) = (rounded(Direction::Up), rounded(Direction::Nearest)) {
            prop_assert!(up >= money.minor() && up - money.minor() < unit && up % unit == 0);
            prop_assert_eq!(nearest, if up - money.minor() <= money.minor() - down { up } else { down });
        }
    }

    #[test]
    fn an_index_moves_an_amount_the_way_it_went(
        minor in 0..1_000_000_000_000_i64,
        share in (0..=100_u64).prop_map(|percent| Share::new(percent, 100).unwrap()),
        from in 1..1_000_000_000_i64,
        to in 0..1_000_000_000_i64,
    ) {
        let index = |millionths| Decimal::from_millionths(millionths).unwrap();
        let money = Money::new(minor, Currency::Sek);
        let indexed = money.indexed(share, index(from), index(to), None, Direction::Nearest).unwrap().minor();
        let its_way = if to >= from { indexed >= minor } else { indexed <= minor };
        prop_assert!(its_way);
        let exact = |numerator: i128| numerator * i128::from(share.denominator()) * i128::from(from) * 2;
        let change = i128::from(minor) * i128::from(share.numerator()) * i128::from(to - from) * 2;
        let off = exact(i128::from(indexed - minor)) - change;
        let one = exact(1);
        prop_assert!(-one < 2 * off && 2 * off <= one);
    }

    #[test]
    fn adding_and_taking_away_come_home(one in money(), other in money()) {
        if let Ok(sum) = one.checked_add(other) {
            prop_assert_eq!(sum.checked_sub(other), Ok(one));
            prop_assert_eq!(other.checked_add(one), Ok(sum));
        }
    }

    /// The rounded share is the nearest there is: less than half an öre off, or a half upwards.
    #[test]
    fn a_share_of_money_is_the_nearest_ore(share in share(), money in money()) {
        let part = i128::from(share.of(money).minor());
        let off = part * i128::from(share.denominator()) - i128::from(money.minor()) * i128::from(share.numerator());
        let denominator = i128::from(share.denominator());
        prop_assert!(-denominator < 2 * off && 2 * off <= denominator);
    }

    #[test]
    fn shares_add_in_any_order(one in share(), other in share()) {
        let sum = one.checked_add(other);
        prop_assert_eq!(&sum, &other.checked_add(one));
        if let Ok(sum) = sum {
            prop_assert!(sum >= one && sum >= other);
        }
    }

    #[test]
    fn going_there_and_back_loses_at_most_the_end_of_a_month(day in day(), duration in duration(1200)) {
        let after = duration.after(day).unwrap();
        let home = duration.before(after).unwrap();
        prop_assert!(home <= day && (day - home).num_days() <= 3);
        if day.day() <= 28 {
            prop_assert_eq!(home, day);
        }
    }

    #[test]
    fn a_duration_just_fills_the_period_it_measures(first in day(), duration in duration(1200)) {
        prop_assume!(duration.count() > 0);
        let last = duration.after(first).unwrap().pred_opt().unwrap();
        prop_assert!(!duration.is_longer_than(first, last));
        prop_assert!(duration.is_longer_than(first, last.pred_opt().unwrap()));
    }

    #[test]
    fn order_of_dates_agrees_with_their_days(one in stated_date(), other in stated_date()) {
        match one.cmp_stated(&other) {
            Some(std::cmp::Ordering::Less) => prop_assert!(one.last() < other.first()),
            Some(std::cmp::Ordering::Greater) => prop_assert!(one.first() > other.last()),
            Some(std::cmp::Ordering::Equal) => prop_assert!(one.first() == other.first() && one.last() == other.last()),
            None => prop_assert!(one.contains(other.first()) || other.contains(one.first())),
        }
    }

    #[test]
    fn check_digits_agree_with_luhn(nine in 0..1_000_000_000_u64) {
        let digits: Vec<u8> = format!("{nine:09}").bytes().map(|byte| byte - b'0').collect();
        prop_assert!(passes_luhn(nine * 10 + u64::from(check_digit(&digits))));
    }

    #[test]
    fn organisation_numbers_are_read_exactly_when_they_hold(number in 0..10_000_000_000_u64) {
        let text = format!("{number:010}");
        let holds = passes_luhn(number) && text.as_bytes()[2] >= b'2';
        prop_assert_eq!(text.parse::<OrgNumber>().is_ok(), holds);
    }

    #[test]
    fn no_text_makes_a_grammar_panic(text in "[0-9 ,.:+\u{a0}\u{202f}krmnåÅ€%/QH\\-\\[\\]a-z]{0,24}") {
        for format in ValueFormat::ALL {
            let _ = format.check(&text);
        }
        let _ = serde_json::from_value::<Slot<Money>>(text.clone().into());
        for range in personal_numbers(&text) {
            prop_assert!(text.get(range).is_some());
        }
        prop_assert_eq!(mask_personal_numbers(&text).chars().count(), text.chars().count());
    }
}
