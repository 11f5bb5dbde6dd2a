//! What holds of every value, whatever it is: spellings that read back, sums that lose nothing, dates that come home.

use std::num::NonZeroU32;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::org_number::check_digit;
use super::{
    Currency, Due, Duration, Money, OrgNumber, Share, Slot, StatedDate, TimeUnit, ValueFormat, mask_personal_numbers,
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

fn due() -> impl Strategy<Value = Due> {
    prop_oneof![
        stated_date().prop_map(Due::On),
        Just(Due::AtEnd),
        duration(u32::MAX).prop_map(Due::AfterEnd),
        duration(u32::MAX).prop_map(Due::BeforeEnd),
    ]
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
        let paper = money.typeset(super::Language::Sv);
        prop_assert_eq!(paper.parse(), Ok(money));
        let json = serde_json::to_string(&Slot::Known(money)).unwrap();
        prop_assert_eq!(serde_json::from_str::<Slot<Money>>(&json).unwrap(), Slot::Known(money));
    }

    #[test]
    fn shares_read_back(share in share()) {
        prop_assert_eq!(share.to_string().parse(), Ok(share));
        prop_assert_eq!(share.typeset(super::Language::Sv).parse(), Ok(share));
    }

    #[test]
    fn dates_read_back(date in stated_date()) {
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        prop_assert!(date.first() <= date.last());
        prop_assert_eq!(date.is_day(), date.first() == date.last());
    }

    #[test]
    fn durations_and_due_dates_read_back(duration in duration(u32::MAX), due in due()) {
        prop_assert_eq!(duration.to_string().parse(), Ok(duration));
        prop_assert_eq!(duration.typeset(super::Language::Sv).parse(), Ok(duration));
        prop_assert_eq!(due.to_string().parse(), Ok(due));
    }

    #[test]
    fn splitting_and_adding_lose_nothing(money in money(), parts in 1..500_u32) {
        let split = money.split(NonZeroU32::new(parts).unwrap());
        prop_assert_eq!(split.len(), parts as usize);
        prop_assert_eq!(Money::sum(split.iter().copied()), Ok(Some(money)));
        prop_assert!(split[0].minor() - split[split.len() - 1].minor() <= 1);
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
