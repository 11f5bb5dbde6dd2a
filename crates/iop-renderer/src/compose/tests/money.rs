//! Money, payments and what is derived from them, as the paper tells it.

use serde_json::json;

use super::*;

/// The paper of an agreement with this funding over three years.
fn funded(funding: &Value) -> String {
    line(&json!({
        "format": "iop/1",
        "parties": [{ "id": "a", "name": "A kommun" }, { "id": "b", "name": "Föreningen B" }],
        "period": { "start": "2024-01-01", "end": "2026-12-31" },
        "funding": funding,
    }))
    .replace('\u{a0}', " ")
}

#[track_caller]
fn has(paper: &str, parts: &[&str]) {
    for part in parts {
        assert!(paper.contains(part), "{part} in\n{paper}");
    }
}

#[test]
fn an_amount_per_year_is_summed_and_told_by_year() {
    let paper =
        funded(&json!({ "contributions": [{ "party": "a", "form": "cash", "amount": "100 000 kr", "per": "year" }] }));
    has(&paper, &["sammanlagt 300 000 kr", "100 000 kr per år 300 000 kr", "Pengar per år", "2025 100 000 kr"]);
    let ceiling = funded(&json!({ "contributions": [{ "party": "a", "form": "cash", "at_most": "4 mnkr" }] }));
    has(&ceiling, &["sammanlagt högst 4 000 000 kr", "högst 4 000 000 kr"]);
}

#[test]
fn tables_are_in_the_unit_of_the_paper_and_sentences_in_kronor() {
    let paper = funded(&json!({
        "unit": "tkr",
        "contributions": [{ "party": "a", "form": "cash", "amount": "58 500 kr" }, { "party": "b", "form": "cash", "amount": "1 mnkr" }],
    }));
    has(&paper, &["Belopp (tkr)", "58,5", "1 000 ", "Summa i pengar 1 058,5", "sammanlagt 1 058 500 kr"]);
}

#[test]
fn a_divided_contribution_has_a_plan_whose_sum_is_the_contribution() {
    let paper = funded(&json!({
        "contributions": [{ "id": "stod", "party": "a", "form": "cash", "amount": "100 000 kr" }],
        "payments": [{ "from": "a", "to": "b", "of": "stod", "times": 3, "round_to": "100 kr" }],
    }));
    has(
        &paper,
        &[
            "A kommun betalar insatsen (pengar, 100 000 kr) till Föreningen B, vid tre tillfällen.",
            "Betalningsplan",
            "1 33 300 kr",
            "3 33 400 kr",
            "Summa 100 000 kr",
        ],
    );
}

#[test]
fn a_single_payment_of_a_part_says_how_much_it_is() {
    let paid = |amount: Value, payment: Value| {
        let mut contribution = json!({ "id": "stod", "party": "a", "form": "cash" });
        let mut paid = json!({ "from": "a", "to": "b", "of": "stod" });
        for (one, parts) in [(&mut contribution, amount), (&mut paid, payment)] {
            one.as_object_mut().expect("an object").extend(parts.as_object().cloned().expect("an object"));
        }
        funded(&json!({ "contributions": [contribution], "payments": [paid] }))
    };
    let whole = || json!({ "amount": "640 000 kr" });
    has(
        &paid(whole(), json!({ "share": "75 %" })),
        &["betalar 480 000 kr (75 %) av insatsen (pengar, 640 000 kr) till"],
    );
    has(
        &paid(json!({ "amount": "10 kr", "per": "year" }), json!({ "times": 1 })),
        &["betalar 30 kr av insatsen (pengar, 10 kr per år) till"],
    );
    has(&paid(whole(), json!({})), &["betalar insatsen (pengar, 640 000 kr) till"]);
    has(
        &paid(json!({ "at_most": "9 kr" }), json!({ "share": "75 %" })),
        &["betalar 75 % av insatsen (pengar, högst 9 kr)"],
    );
    has(
        &paid(whole(), json!({ "share": "75 %", "times": 2 })),
        &["betalar 75 % av insatsen (pengar, 640 000 kr) till"],
    );
}

#[test]
fn what_is_unused_is_settled_when_its_time_is_over() {
    for (due, when) in [
        ("2027-02-01", "när tiden är ute"),
        ("3 months after period.end", "när tiden är ute"),
        ("30 days after request", "när tiden är ute"),
        ("2 months after year.end", "när året är slut"),
        ("03-01 every year", "när året är slut"),
        ("half-year.end", "när halvåret är slut"),
        ("1 week before quarter.end", "när kvartalet är slut"),
        ("first 10 days of month", "när månaden är slut"),
        ("1 month after tertial.end", "när tertialet är slut"),
        ("1 day after week.end", "när varje period är slut"),
        ("[DAG]", "när tiden är ute"),
    ] {
        for surplus in ["returned", "carried-over", "agreed", "kept"] {
            let paper = funded(&json!({ "surplus": surplus, "surplus_due": due }));
            has(&paper, &[&format!("som inte har använts {when}")]);
        }
    }
}

#[test]
fn a_payment_of_nothing_said_is_not_finished() {
    has(
        &funded(&json!({ "payments": [{ "from": "a", "to": "b", "against": "invoice" }] })),
        &["A kommun betalar [belopp] till Föreningen B, mot faktura."],
    );
    has(
        &funded(&json!({ "payments": [{ "from": "a", "to": "b", "amount": "[SUMMA]", "times": 1 }] })),
        &["betalar [SUMMA] till Föreningen B, vid ett tillfälle."],
    );
}

#[test]
fn days_of_payment_lie_in_the_time_of_the_plan_and_of_what_it_pays() {
    let paid = |during: &str, plan: &str, on: &str| {
        let contribution =
            json!({ "id": "stod", "party": "a", "form": "cash", "amount": "10 kr", "per": "year", "during": during });
        let payment = json!({ "from": "a", "to": "b", "of": "stod", "on": on, "during": plan });
        funded(&json!({ "contributions": [contribution], "payments": [payment] }))
    };
    has(
        &paid("2024 to 2026", "2025", "tertial.start"),
        &[
            "vid varje tertials början (den 1 januari 2025, den 1 maj 2025 och den 1 september 2025). Det gäller år 2025.",
        ],
    );
    has(&paid("2026", "from 2025", "half-year.start"), &["(den 1 januari 2026 och den 1 juli 2026)"]);
    has(
        &paid("2024 to 2026", "from 2027", "tertial.start"),
        &["vid varje tertials början. Det gäller från och med år 2027."],
    );
    has(
        &paid("2024 to 2026", "2024", "first week of quarter"),
        &["under varje kvartals första vecka (senast den 7 januari 2024, den 7 april 2024,"],
    );
    has(
        &paid("2024 to 2026", "2024 to 2025", "first week of quarter"),
        &[
            "under varje kvartals första vecka (första gången senast den 7 januari 2024, sista gången senast den 7 oktober 2025).",
        ],
    );
    has(
        &paid("2024 to 2026", "2024 to 2025", "quarter.start"),
        &["(första gången den 1 januari 2024, sista gången den 1 oktober 2025)"],
    );
}

#[test]
fn an_index_has_no_days_and_no_amount_that_is_not_known() {
    let paper = funded(&json!({
        "contributions": [{ "id": "stod", "party": "a", "form": "cash", "amount": "1 000 kr", "per": "year", "description": "stöd" }],
        "indexation": { "index": "KPI", "of": ["stod"], "on": "year.start", "revisions": [
            { "year": 2025, "from": "100", "to": "110" }, { "year": 2026, "from": "[TAL]", "to": "[TAL]" }] },
    }));
    has(&paper, &["Uppräkningen sker vid varje års början. ", "Stöd 2025 1 100 kr"]);
    assert!(!paper.contains("Stöd 2026"), "{paper}");
}

#[test]
fn what_is_held_back_is_lost_when_that_which_frees_it_is_late() {
    let paid = |against: &str| {
        funded(&json!({ "payments": [{ "from": "a", "to": "b", "amount": "5 kr",
            "retention": { "share": "10 %", "against": against, "forfeited": "2027-03-01" } }] }))
    };
    has(&paid("report"), &["går förlorad om rapporten inte har kommit in senast den 1 mars 2027."]);
    has(&paid("invoice"), &["om fakturan inte har kommit in senast"]);
    has(&paid("nothing"), &["om den inte har begärts senast"]);
}

#[test]
fn each_way_the_money_goes_has_a_plan_and_a_sum_of_its_own_in_the_order_of_its_days() {
    let paper = funded(&json!({
        "contributions": [{ "id": "stod", "party": "a", "form": "cash", "amount": "90 kr" }],
        "payments": [
            { "from": "a", "to": "b", "of": "stod", "on": "half-year.end", "during": "2025" },
            { "from": "a", "to": "b", "amount": "7 kr", "on": "2024-02-01" },
            { "from": "b", "to": "all", "amount": "20 kr", "times": 2, "passes_on": true },
        ],
    }));
    has(
        &paper,
        &[
            "Betalningsplan: A kommun till Föreningen B Dag Belopp",
            "den 1 februari 2024 7 kr den 30 juni 2025 45 kr den 31 december 2025 45 kr",
            "Summa 97 kr",
            "Betalningsplan: Föreningen B till varje part Nr Belopp",
            "Summa 40 kr",
        ],
    );
    assert!(!paper.contains("137 kr"), "{paper}");
}

#[test]
fn money_without_a_year_is_told_beside_the_years() {
    let with = |other: Value| {
        funded(&json!({ "contributions": [
            { "party": "a", "form": "cash", "amount": "1 000 kr", "per": "year" }, other] }))
    };
    let known = with(json!({ "party": "b", "form": "cash", "amount": "50 kr" }));
    has(&known, &["Utöver detta, utan angivet år 50 kr", "Summa 3 050 kr"]);
    let blank = with(json!({ "party": "b", "form": "cash", "amount": "[SUMMA]" }));
    has(&blank, &["Utöver detta finns pengar utan angivet år"]);
    let placed = with(json!({ "party": "b", "form": "cash", "amount": "50 kr", "during": "2025" }));
    assert!(!placed.contains("Utöver detta"), "{placed}");
}

#[test]
fn bounds_stay_in_the_column_of_the_whole_term() {
    let paper = funded(&json!({ "contributions": [
        { "party": "a", "form": "cash", "at_most": "10 kr", "per": "year" },
        { "party": "b", "form": "[FORM]", "about": "20 kr", "per": "year" }] }));
    has(&paper, &["högst 10 kr per år högst 30 kr", "Föreningen B [FORM] cirka 20 kr per år cirka 60 kr"]);
}

#[test]
fn a_blank_for_an_amount_shows_a_currency_that_is_not_kronor() {
    let blank = |currency: &str| {
        funded(&json!({
            "currency": currency,
            "contributions": [{ "id": "x", "party": "a", "form": "cash", "amount": "[SUMMA]", "per": "year" }],
            "costs": [{ "item": "Hyra" }],
            "payments": [{ "from": "a", "to": "b" }],
        }))
    };
    has(&blank("EUR"), &["[SUMMA] EUR per år", "Hyra [belopp] EUR", "betalar [belopp] EUR till"]);
    assert!(!blank("SEK").contains("SEK"));
}

#[test]
fn a_value_that_ends_a_sentence_does_not_end_one_within_another() {
    let paper =
        funded(&json!({ "contributions": [{ "party": "a", "form": "cash", "amount": "5 kr", "description": "Stöd.",
        "earmarked_for": "lön m.m.", "awaits": { "text": "nämnden anslår medel för 2028.", "by": "2027-12-01" } }] }));
    has(
        &paper,
        &[
            "Pengar: Stöd – får bara användas till lön m.m.; under förutsättning att nämnden anslår medel för 2028, senast den 1 december 2027.",
        ],
    );
}

#[test]
fn what_is_stated_twice_is_derived_once() {
    let paper = funded(&json!({
        "contributions": [{ "party": "a", "form": "cash", "amount": "5 kr" }], "total": "7 kr",
    }));
    assert!(paper.contains("sammanlagt 5 kr") && !paper.contains("7 kr"), "{paper}");
}

#[test]
fn prices_and_penalties_are_in_kronor_whatever_the_unit_of_the_tables() {
    let paper = funded(&json!({
        "unit": "tkr",
        "contributions": [{ "party": "a", "form": "premises", "amount": "77 kr", "price_of": "timme", "vat": "added" }],
        "charges": [{ "kind": "penalty", "item": "varje nyckel", "from": "b", "amount": "450 kr", "per": "day", "at_most": "2 600 kr" }],
        "costs": [{ "item": "Hyra", "amount": "10 tkr", "per": "year" }],
        "late_interest": "none",
        "payments": [{ "from": "a", "to": "b", "amount": "5 kr", "awaits": { "text": "lokalen besiktigas.", "by": "2024-02-01" } }],
        "surplus": "returned", "surplus_due": "2027-02-01",
    }));
    has(
        &paper,
        &[
            "77 kr per timme",
            "Lokaler – mervärdesskatt tillkommer.",
            "Vite varje nyckel Föreningen B 450 kr per dag 2 600 kr",
            "10 per år",
            "På belopp som betalas för sent löper ingen ränta.",
            "Det sker under förutsättning att lokalen besiktigas, senast den 1 februari 2024.",
            "betalas tillbaka till A kommun. Det ska ske senast den 1 februari 2027.",
        ],
    );
}
