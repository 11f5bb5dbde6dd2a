//! Amounts and limits on either side of every kind of date.

use iop_core::{Currency, Money};
use iop_law::{Law, Quantity, Why};

use crate::day;

fn look_up(kind: &str, at: &str) -> Result<Quantity, Why> {
    match Law::bundled().amount(kind, day(at)) {
        iop_law::Lookup::Known(amount) => Ok(amount.value),
        iop_law::Lookup::Unknown(why) => Err(why),
    }
}

fn kronor(amount: i64) -> Quantity {
    Quantity::Money(Money::kronor(amount))
}

fn euro(amount: i64) -> Quantity {
    Quantity::Money(Money::new(amount * 100, Currency::Eur))
}

#[test]
fn the_limit_for_direct_award_changes_on_its_days() {
    let limit = |at| look_up("lou.direct_award.general", at);
    assert_eq!(limit("2013-12-31"), Err(Why::BeforeFirst));
    assert_eq!(limit("2014-01-01"), Ok(kronor(270_964)));
    assert_eq!(limit("2014-06-30"), Ok(kronor(270_964)));
    assert_eq!(limit("2014-07-01"), Ok(kronor(505_800)));
    assert_eq!(limit("2018-12-04"), Ok(kronor(586_907)));
    assert_eq!(limit("2021-12-31"), Ok(kronor(615_312)));
    assert_eq!(limit("2022-01-01"), Ok(kronor(626_284)));
    assert_eq!(limit("2022-01-31"), Ok(kronor(626_284)));
    assert_eq!(limit("2022-02-01"), Ok(kronor(700_000)));
    assert_eq!(limit("2026-11-22"), Ok(kronor(700_000)));
}

#[test]
fn a_threshold_without_amount_in_kronor_is_unknown_but_shows_the_euro() {
    for kind in [
        "lou.threshold.goods_services.local",
        "lou.threshold.goods_services.state",
        "lou.threshold.social_services",
        "lou.direct_award.social_services",
    ] {
        assert!(look_up(kind, "2025-12-31").is_ok(), "{kind}");
        assert_eq!(look_up(kind, "2026-01-01"), Err(Why::ValueMissing), "{kind}");
        assert_eq!(look_up(kind, "2028-01-01"), Err(Why::AfterLast), "{kind}");
    }
    let series = Law::bundled().series("lou.threshold.social_services").expect("the kind is there");
    let missing = series.missing.iter().find(|missing| missing.valid_from == day("2026-01-01"));
    assert_eq!(missing.and_then(|missing| missing.euro), Some(Money::new(75_000_000, Currency::Eur)));
}

#[test]
fn a_value_from_memory_is_unknown() {
    assert_eq!(look_up("lou.direct_award.social_services", "2016-06-01"), Err(Why::Unverified));
    assert_eq!(look_up("lou.direct_award.social_services", "2018-01-01"), Ok(kronor(586_907)));
    assert_eq!(look_up("state_aid.register_deadline_working_days", "2026-11-22"), Err(Why::Unverified));
}

#[test]
fn a_value_whose_first_day_is_not_verified_is_known_from_the_day_it_was_read() {
    assert_eq!(look_up("lou.penalty.max", "2020-12-31"), Err(Why::BeforeFirst));
    assert_eq!(look_up("lou.penalty.max", "2025-08-31"), Err(Why::Unverified));
    assert_eq!(look_up("lou.penalty.max", "2025-09-01"), Ok(kronor(20_000_000)));
}

#[test]
fn the_ceiling_for_small_aid_follows_its_regulation() {
    let ceiling = |at| look_up("state_aid.de_minimis", at);
    assert_eq!(ceiling("2006-12-31"), Err(Why::BeforeFirst));
    assert_eq!(ceiling("2018-12-04"), Ok(euro(200_000)));
    assert_eq!(ceiling("2023-12-31"), Ok(euro(200_000)));
    assert_eq!(ceiling("2024-01-01"), Ok(euro(300_000)));
    assert_eq!(ceiling("2030-12-31"), Ok(euro(300_000)));
    assert_eq!(ceiling("2031-01-01"), Err(Why::AfterLast));
    assert_eq!(look_up("state_aid.sgei_de_minimis", "2023-12-31"), Err(Why::Unverified));
    assert_eq!(look_up("state_aid.sgei_de_minimis", "2024-01-01"), Ok(euro(750_000)));
}

#[test]
fn what_is_no_money_has_its_own_unit() {
    assert_eq!(look_up("lou.contract_value_months_when_indefinite", "2018-12-04"), Ok(Quantity::Months(48)));
    assert_eq!(look_up("lou.reserved_contract_max_years_19_25", "2026-01-01"), Ok(Quantity::Years(3)));
    assert_eq!(look_up("state_aid.register_mandatory_from", "2025-12-31"), Err(Why::BeforeFirst));
    assert_eq!(look_up("state_aid.register_mandatory_from", "2026-01-01"), Ok(Quantity::Flag(true)));
    assert_eq!(look_up("lou.penalty.max_percent_of_value", "2026-01-01"), Ok(Quantity::Percent(10)));
    assert_eq!(Quantity::Percent(10).count(), Some(10));
    assert_eq!(Quantity::Flag(true).count(), None);
    assert_eq!(Quantity::Months(48).money(), None);
}

#[test]
fn an_unknown_kind_is_told_apart_from_an_unknown_day() {
    assert_eq!(look_up("lou.direct_award", "2018-12-04"), Err(Why::NoSuchKind));
}

#[test]
fn the_next_change_is_the_first_day_of_another_answer() {
    let next = |kind, at| Law::bundled().next_change(kind, day(at));
    assert_eq!(next("lou.direct_award.general", "2022-01-31"), Some(day("2022-02-01")));
    assert_eq!(next("lou.direct_award.general", "2022-02-01"), None);
    assert_eq!(next("lou.threshold.social_services", "2025-06-01"), Some(day("2026-01-01")));
    assert_eq!(next("lou.threshold.social_services", "2026-01-01"), Some(day("2028-01-01")));
    assert_eq!(next("lou.penalty.min", "2024-01-01"), Some(day("2025-09-01")));
    assert_eq!(next("lou.nothing", "2024-01-01"), None);
}
