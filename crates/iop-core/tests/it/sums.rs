//! What holds of every budget there can be: a total is its parts, a plan pays what it divides, and no öre is lost.

use iop_core::derive::{Ledger, Sum};
use iop_core::{Agreement, Money, read};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

fn amount() -> impl Strategy<Value = String> {
    (0..2_000_000_i64, 0..100_i64).prop_map(|(kronor, ore)| format!("{kronor},{ore:02} kr"))
}

/// A contribution in money with the payment that divides it.
fn stream(number: usize, years: i32) -> impl Strategy<Value = (Value, Value)> {
    let during = prop_oneof![Just(None), (0..years).prop_map(|year| Some(2020 + year))];
    let per = select(vec![None, Some("year")]);
    let times = prop::option::of(1..7_u32);
    let cycle = select(vec![None, Some("year"), Some("tertial"), Some("quarter"), Some("month")]);
    let unit = select(vec![None, Some("1 kr"), Some("100 kr")]);
    let remainder = select(vec![None, Some("first"), Some("last")]);
    let held = select(vec![None, Some("10 %"), Some("1/3")]);
    let party = select(vec!["kommunen", "regionen"]);
    (amount(), during, per, times, cycle, unit, remainder, held, party).prop_map(
        move |(amount, during, per, times, cycle, unit, remainder, held, party)| {
            // A payment that says neither how many nor how often has no plan.
            let times = times.or(cycle.is_none().then_some(1));
            let id = format!("insats-{number}");
            let contribution = json!({"id": id, "party": party, "form": "cash", "amount": amount, "per": per, "during": during});
            let retention = held.map(|share| json!({"share": share}));
            let payment = json!({"from": party, "to": "foreningen", "of": id, "times": times, "per": cycle, "round_to": unit,
                "remainder": remainder, "retention": retention});
            (contribution, payment)
        },
    )
}

fn budget() -> impl Strategy<Value = Agreement> {
    (1..5_i32).prop_flat_map(|years| {
        let streams = (1..5_usize).prop_flat_map(move |count| (0..count).map(|n| stream(n, years)).collect::<Vec<_>>());
        streams.prop_map(move |streams| {
            let (contributions, payments): (Vec<Value>, Vec<Value>) = streams.into_iter().unzip();
            let file = json!({
                "format": "iop/1",
                "period": {"start": "2020-01-01", "end": format!("{}-12-31", 2019 + years)},
                "funding": {"contributions": contributions, "payments": payments},
            });
            let reading = read(file.to_string().as_bytes());
            assert_eq!(reading.faults, [], "{file}");
            reading.agreement.expect("an agreement")
        })
    })
}

fn all(amounts: impl Iterator<Item = Money>) -> Money {
    Money::sum(amounts).expect("one currency").unwrap_or(Money::kronor(0))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_total_is_the_sum_of_its_parts_whichever_way_they_are_cut(agreement in budget()) {
        let books = Ledger::of(&agreement);
        let funding = agreement.funding.as_ref().expect("funding");
        let total = books.cash_total();
        prop_assert!(total.known().is_some(), "{total:?}");
        let parts: Sum = funding.contributions.iter().map(|part| books.contribution_total(part)).sum();
        prop_assert_eq!(total, parts);
        let years = books.years();
        let by_year: Sum = years.years.iter().map(|(_, sum)| *sum).chain([years.unplaced]).sum();
        prop_assert_eq!(total, by_year);
        let by_party: Sum = books.parties().into_iter().map(|(_, sum)| sum).sum();
        prop_assert_eq!(total, by_party);
    }

    #[test]
    fn the_payments_of_a_plan_are_what_they_divide(agreement in budget()) {
        let books = Ledger::of(&agreement);
        let funding = agreement.funding.as_ref().expect("funding");
        for (contribution, payment) in funding.contributions.iter().zip(&funding.payments) {
            let instalments = books.instalments(payment);
            prop_assert!(instalments.is_ok(), "{instalments:?} of {payment:?}");
            let instalments = instalments.unwrap_or_default();
            let sum = all(instalments.iter().map(|one| one.amount));
            prop_assert_eq!(Some(sum), books.contribution_total(contribution).known());
            for one in &instalments {
                prop_assert_eq!(one.paid().checked_add(one.retained), Ok(one.amount));
            }
            if let Some(unit) = payment.round_to.known() {
                let odd = instalments.iter().filter(|one| one.amount.minor() % unit.minor() != 0).count();
                let years = contribution.per.known().map_or(1, |_| 4);
                prop_assert!(odd <= years, "only the one that takes what is left is no whole unit");
            }
        }
    }
}
