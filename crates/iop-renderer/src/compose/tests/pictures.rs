//! The pictures: drawn from the facts and from nothing else, with the same said in words and in the table.

use serde_json::json;

use super::*;
use crate::picture::{BarKind, Drawing, EventKind, Gift, Picture, PictureKind, Worth};
use crate::plain::plain;

/// The pictures of an agreement between two parties that also says this.
fn pictures(more: &Value) -> Vec<Picture> {
    let mut value = json!({
        "format": "iop/1",
        "parties": [{ "id": "a", "name": "A kommun" }, { "id": "b", "name": "Föreningen B" }],
    });
    for (key, own) in more.as_object().into_iter().flatten() {
        value[key] = own.clone();
    }
    composed(&value).pictures
}

fn picture(more: &Value, kind: PictureKind) -> Picture {
    pictures(more).into_iter().find(|picture| picture.kind() == kind).expect("the picture")
}

/// The rows of the table, cells parted by a bar.
fn rows(picture: &Picture) -> Vec<String> {
    let row = |cells: &Vec<Vec<Inline>>| cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join(" | ");
    picture.table.rows.iter().map(row).map(|row| row.replace('\u{a0}', " ")).collect()
}

#[test]
fn without_the_facts_there_is_no_picture() {
    assert_eq!(pictures(&json!({})), []);
    assert_eq!(
        pictures(&json!({ "dated": "2019-01-01", "period": { "end": "2019-06-30" } })),
        [],
        "one day is no line"
    );
    assert_eq!(pictures(&json!({ "funding": { "currency": "SEK" } })), []);
}

#[test]
fn the_time_line_has_what_the_agreement_settles_and_tells_the_rest() {
    let picture = picture(
        &json!({
            "dated": "2018-12",
            "period": { "start": "2019-01-01", "end": "2019-12-31", "extension": { "kind": "option", "by": "1 year", "times": 1, "notice": "2 months" } },
            "termination": { "notice": "3 months" },
            "review": { "by": "2019-02-15", "responsible": "a" },
            "reports": [{ "party": "b", "kind": "final", "due": "6 weeks after period.end" }, { "party": "b", "due": "30 days after invoice" }],
            "decisions": [{ "body": "Nämnden", "date": "2018-11-20" }],
            "steering": { "meetings": { "times": 4, "per": "year" } },
            "signatures": [{ "party": "a", "name": "Kim", "date": "2018-12-04" }, { "party": "b", "name": "Lo", "date": "2018-12-04" }],
            "funding": {
                "contributions": [{ "id": "g", "party": "a", "form": "cash", "amount": "400 kr" }],
                "payments": [{ "from": "a", "to": "b", "of": "g", "on": "quarter.start" }],
                "spend_by": "2019-11",
            },
        }),
        PictureKind::Timeline,
    );
    let expected = [
        "Avtalstid | 2019-01-01 – 2019-12-31",
        "Möjlig förlängning 1 | 2020-01-01 – 2020-12-31",
        "Uppsägningstid före slutet | 2019-10-01 – 2019-12-31",
        "Beslut, Nämnden | 2018-11-20",
        "Daterad | december 2018",
        "Undertecknad för A kommun och Föreningen B | 2018-12-04",
        "Betalning till Föreningen B, varje gång 100 kr | 2019-01-01, 2019-04-01, 2019-07-01, 2019-10-01",
        "Översyn, A kommun | 2019-02-15",
        "Sista dag att säga upp till avtalstidens slut | 2019-09-30",
        "Sista dag för besked om förlängning 1 | 2019-10-31",
        "Medlen ska vara använda | november 2019",
        "Slutrapport från Föreningen B | 2020-02-11",
        "Rapport från Föreningen B | 30 dagar efter faktura",
        "Möten, parterna | 4 gånger per år",
    ];
    assert_eq!(rows(&picture), expected);
    for row in expected {
        let sentence = format!("{}.", row.replace(" | ", ": "));
        assert!(
            picture.alternative.replace('\u{a0}', " ").contains(&sentence),
            "{sentence} in {}",
            picture.alternative
        );
    }
    let Drawing::Timeline(line) = &picture.drawing else { panic!("a time line") };
    assert_eq!(
        line.bars.iter().map(|bar| bar.kind).collect::<Vec<_>>(),
        [BarKind::Term, BarKind::Extension, BarKind::Notice]
    );
    let payment = line.events.iter().find(|event| event.kind == EventKind::Payment).expect("the payments");
    assert_eq!((payment.days.len(), payment.time.as_str()), (4, "4 gånger, 2019-01-01 – 2019-10-01"));
    let month = line.events.iter().find(|event| event.label == "Daterad").expect("its date").days[0];
    assert_eq!((month.0.to_string(), month.1.to_string()), ("2018-12-01".to_owned(), "2018-12-31".to_owned()));
    assert_eq!(line.undated.len(), 2);
}

#[test]
fn a_term_without_an_end_has_none() {
    let picture = picture(&json!({ "period": { "start": "2019", "open_ended": true } }), PictureKind::Timeline);
    assert_eq!(rows(&picture), ["Avtalstid | år 2019 – tills vidare"]);
    let Drawing::Timeline(line) = &picture.drawing else { panic!("a time line") };
    assert_eq!(line.bars[0].last, None);
}

/// The gifts of all, in order.
fn gifts(picture: &Picture) -> Vec<Gift> {
    let Drawing::Economy(economy) = &picture.drawing else { panic!("an economy") };
    economy.givers.iter().flat_map(|giver| giver.gifts.clone()).collect()
}

#[test]
fn what_is_given_is_valued_as_far_as_it_is_known_and_never_nothing() {
    let period = json!({ "start": "2024-01-01", "end": "2026-12-31" });
    let picture = picture(
        &json!({ "period": period, "funding": { "contributions": [
            { "party": "a", "form": "cash", "amount": "100 kr", "per": "year" },
            { "party": "a", "form": "cash", "amount": "50 kr", "during": "2024" },
            { "party": "a", "form": "premises" },
            { "party": "a", "form": "cash", "amount": "[belopp]" },
            { "party": "b", "form": "volunteer-work", "quantity": "10 timmar", "rate": "220 kr" },
            { "party": "b", "form": "staff", "quantity": "400 timmar" },
            { "party": "b", "form": "cash", "at_most": "900 kr", "awaits": { "text": "beslut" } },
        ] } }),
        PictureKind::Economy,
    );
    assert_eq!(
        rows(&picture),
        [
            "A kommun | Pengar | 350 kr | 2024: 150 kr\n2025: 100 kr\n2026: 100 kr",
            "A kommun | Lokaler | inte värderad | ",
            "A kommun | Pengar | [belopp] | ",
            "Föreningen B | Ideellt arbete | 2 200 kr | ",
            "Föreningen B | Personal | 400 timmar, inte värderad | ",
            "Föreningen B | Pengar, med förbehåll | högst 900 kr | ",
        ]
    );
    let sum = |minor, exact| Worth::Sum { minor, currency: iop_core::Currency::Sek, exact };
    let gifts = gifts(&picture);
    assert_eq!(
        gifts.iter().map(|gift| gift.worth).collect::<Vec<_>>(),
        [sum(35_000, true), Worth::Unvalued, Worth::Unknown, sum(220_000, true), Worth::Unvalued, sum(90_000, false)]
    );
    assert_eq!(gifts[0].years, [(2024, 15_000), (2025, 10_000), (2026, 10_000)]);
    let said = picture.alternative.replace('\u{a0}', " ");
    assert!(
        said.starts_with(
            "A kommun: Pengar, 350 kr (2024: 150 kr, 2025: 100 kr, 2026: 100 kr); Lokaler, inte värderad;"
        ),
        "{said}"
    );
}

#[test]
fn what_has_no_end_and_what_cannot_be_counted_say_so() {
    let given = |period: Value, contribution: Value| {
        picture(&json!({ "period": period, "funding": { "contributions": [contribution] } }), PictureKind::Economy)
    };
    let yearly = json!({ "party": "a", "form": "cash", "amount": "100 kr", "per": "year" });
    let unending = given(json!({ "start": "2024-01-01", "open_ended": true }), yearly.clone());
    assert_eq!(rows(&unending), ["A kommun | Pengar | 100 kr per år, utan slutdatum"]);
    assert_eq!(gifts(&unending)[0].worth, Worth::Unending);
    let broken = given(json!({ "start": "2024-01-01", "end": "2025-06-30" }), yearly);
    assert_eq!(rows(&broken), ["A kommun | Pengar | 100 kr per år, kan inte räknas samman"]);
    assert_eq!(gifts(&broken)[0].worth, Worth::Unknown);
    let silent = given(json!({}), json!({ "party": "a", "form": "cash" }));
    assert_eq!(rows(&silent), ["A kommun | Pengar | belopp saknas"]);
}
