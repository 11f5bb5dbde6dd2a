//! Sentences that bind: who does what to whom, and what belongs to what.

use serde_json::json;

use super::*;

/// The paper of an agreement between `parties` with these parts.
fn paper(parties: usize, parts: &Value) -> String {
    let all = [("a", "A kommun"), ("b", "Föreningen B"), ("c", "Region C")];
    let parties: Vec<Value> = all[..parties].iter().map(|(id, name)| json!({ "id": id, "name": name })).collect();
    let mut agreement = json!({ "format": "iop/1", "kind": "partnership", "parties": parties,
        "period": { "start": "2024-01-01", "end": "2026-12-31" } });
    for (key, value) in parts.as_object().into_iter().flatten() {
        agreement[key] = value.clone();
    }
    line(&agreement).replace('\u{a0}', " ")
}

#[track_caller]
fn has(paper: &str, parts: &[&str]) {
    for part in parts {
        assert!(paper.contains(part), "{part} in\n{paper}");
    }
}

#[track_caller]
fn lacks(paper: &str, parts: &[&str]) {
    for part in parts {
        assert!(!paper.contains(part), "{part} in\n{paper}");
    }
}

#[test]
fn rescission_names_who_has_given_cause_and_lets_the_cure_hold_for_every_ground() {
    let rescinded = |parties: usize, rescission: Value| {
        paper(parties, &json!({ "termination": { "notice": "3 months", "rescission": rescission } }))
    };
    let grounds = || json!(["material-breach", "misuse", "false-information"]);
    let two = rescinded(2, json!({ "grounds": grounds(), "cure": "30 days" }));
    has(
        &two,
        &[
            "Varje part får häva överenskommelsen om - den andra parten väsentligt brister i sina åtaganden, - den andra parten har använt medel till annat än de är avsedda för, eller - den andra parten har lämnat oriktiga uppgifter. Hävning får ske först om rättelse inte har gjorts inom 30 dagar från en skriftlig uppmaning, vilken av grunderna det än gäller. Den har då omedelbar verkan.",
        ],
    );
    has(
        &rescinded(3, json!({ "grounds": ["misuse"] })),
        &["får häva överenskommelsen med omedelbar verkan om en annan part har använt medel"],
    );
    let named = rescinded(2, json!({ "party": "a", "grounds": ["breach"], "cure": "1 month" }));
    has(
        &named,
        &[
            "A kommun får häva överenskommelsen om Föreningen B inte fullgör sina åtaganden. Hävning får ske först om rättelse inte har gjorts inom 1 månad från en skriftlig uppmaning. Den har då omedelbar verkan.",
        ],
    );
    has(
        &rescinded(2, json!({ "grounds": ["law-change", "breach"] })),
        &["om - ändrad lag", "eller - den andra parten inte fullgör"],
    );
}

#[test]
fn who_has_given_cause_pays_back_and_to_whom_is_said() {
    let repaid = |repayment: Value| {
        let funding = json!({ "payments": [{ "from": "a", "to": "b", "amount": "5 kr" }] });
        paper(2, &json!({ "funding": funding, "termination": { "notice": "3 months", "repayment": repayment } }))
    };
    has(
        &repaid(json!({ "party": "b", "extent": "unused", "grounds": ["material-breach", "misuse", "no-funding"] })),
        &[
            "Om Föreningen B väsentligt brister i sina åtaganden eller har använt medel till annat än de är avsedda för, eller om medel för verksamheten saknas betalar Föreningen B tillbaka det som inte har använts till A kommun.",
        ],
    );
    let all = repaid(json!({ "party": "all", "extent": "whole", "grounds": ["breach"] }));
    has(
        &all,
        &[
            "Om den part som har tagit emot medel inte fullgör sina åtaganden betalar parten tillbaka hela det mottagna beloppet till A kommun.",
        ],
    );
}

#[test]
fn the_other_of_two_parties_is_no_other_among_many() {
    let clauses = json!({ "clauses": [{ "kind": "relation" }, { "kind": "force-majeure" }, { "kind": "contacts" }, { "kind": "data-protection" }],
        "termination": { "right": "on-grounds", "grounds": ["breach"], "notice": "3 months" } });
    let two = paper(2, &clauses);
    has(&two, &["binda den andra parten eller", "utan dröjsmål den andra parten.", "om den andra parten inte fullgör"]);
    lacks(&two, &["en annan part", "de övriga"]);
    has(&paper(3, &clauses), &["binda en annan part eller", "utan dröjsmål de övriga parterna."]);
}

#[test]
fn what_goes_with_a_contribution_is_tied_to_its_row() {
    let paper = paper(
        2,
        &json!({ "funding": { "contributions": [
        { "party": "a", "form": "cash", "amount": "100 kr" },
        { "party": "a", "form": "cash", "amount": "30 kr", "earmarked_for": "lön" }] } }),
    );
    has(
        &paper,
        &[
            "A kommun Pengar 100 kr",
            "A kommun Pengar (not 1) 30 kr",
            "1. A kommun, Pengar – får bara användas till lön.",
        ],
    );
}

#[test]
fn the_column_adds_up_to_its_sum_and_every_row_has_its_whole() {
    let paper = paper(
        2,
        &json!({ "funding": {
        "contributions": [
            { "party": "a", "form": "cash", "amount": "100 kr", "per": "year" },
            { "party": "b", "form": "volunteer-work", "quantity": "10 timmar", "rate": "2 kr", "per": "year" },
            { "party": "b", "form": "premises", "quantity": "60 m²", "rate": "9 kr", "per": "year" }],
        "costs": [{ "item": "Hyra", "amount": "70 kr", "per": "year" }, { "item": "Resor", "amount": "90 kr" }] } }),
    );
    has(
        &paper,
        &[
            "Hela tiden: (60 kr)",
            "Mängd: 10 timmar per år à 2 kr",
            "Mängd: 60 m² à 9 kr per år",
            "Summa i pengar, utan värden inom parentes Hela tiden: 300 kr",
        ],
    );
    has(&paper, &["Hyra 70 kr per år 210 kr Resor 90 kr 90 kr", "300 kr"]);
}

#[test]
fn a_payment_says_how_much_it_is_each_time_and_a_row_without_a_day_what_it_waits_for() {
    let paid = |payments: Value, period: Value| {
        let funding = json!({ "contributions": [{ "id": "x", "party": "a", "form": "cash", "amount": "150 000 kr", "per": "year" }], "payments": payments });
        paper(2, &json!({ "period": period, "funding": funding }))
    };
    let invoiced = json!([{ "from": "a", "to": "b", "of": "x", "times": 1, "per": "half-year", "on": "30 days after invoice", "against": "invoice" }]);
    let sentence = "till Föreningen B, 75 000 kr vid ett tillfälle per halvår, 30 dagar efter faktura.";
    let ended = paid(invoiced.clone(), json!({ "start": "2024-01-01", "end": "2025-12-31" }));
    has(&ended, &[sentence, "Nr Dag eller villkor Belopp", "1 30 dagar efter faktura 75 000 kr"]);
    has(&paid(invoiced, json!({ "start": "2024-03-01", "open_ended": true })), &[sentence]);
    let unequal = json!([{ "from": "a", "to": "b", "of": "x", "times": 7, "per": "year" }]);
    has(
        &paid(unequal, json!({ "start": "2024-01-01", "end": "2025-12-31" })),
        &["till Föreningen B, vid sju tillfällen per år"],
    );
}

#[test]
fn an_amendment_names_the_agreement_by_title_day_and_number() {
    let paper = paper(
        2,
        &json!({ "kind": "amendment",
        "amendment": { "otherwise_unchanged": true },
        "related": [{ "kind": "amends", "title": "Överenskommelse", "dated": "2025-12-04", "case_number": "SN 2025/214" },
            { "kind": "parallel", "title": "Annat", "from": "2023-01-01", "to": "2025-12-31" }] }),
    );
    has(
        &paper,
        &[
            "ändras ”Överenskommelse” av den 4 december 2025 (SN 2025/214).",
            "I övrigt gäller",
            "från och med den 1 januari 2023 till och med den 31 december 2025",
        ],
    );
}

#[test]
fn nothing_is_said_twice_in_a_composed_sentence() {
    let paper = paper(
        2,
        &json!({
        "decisions": [{ "party": "a", "body": "Nämnden i A", "date": "2024-01-02" }, { "party": "b", "body": "Styrelsen", "date": "2024-01-02" }],
        "steering": { "members": "två", "meetings": { "times": 2, "per": "year", "convened_by": "a", "minutes_by": "a" },
            "decides_by": "consensus", "otherwise": "Kan gruppen inte enas avgör parterna frågan." },
        "disputes": { "steps": [{ "by": "court", "forum": "Allmän domstol" }, { "by": "court", "forum": "A tingsrätt" }] },
        "reports": [{ "party": "b", "kind": "final", "form": "audited", "to": "a", "due": "2027-03-01", "text": "Hur medlen har använts." },
            { "party": "b", "due": "2026-03-01", "text": "Lämnas på mall." }] }),
    );
    has(
        &paper,
        &[
            "- Nämnden i A, den 2",
            "- Styrelsen (Föreningen B), den 2",
            "A kommun kallar till mötena och dokumenterar dem.",
            "beslut i enighet. Kan gruppen inte enas avgör",
            "1. Prövning i allmän domstol 2. Prövning i allmän domstol, A tingsrätt",
            "- Föreningen B lämnar en slutrapport (granskad av revisor) till A kommun senast den 1 mars 2027. Rapporten visar hur medlen har använts.",
            "- Föreningen B lämnar en rapport senast den 1 mars 2026. Lämnas på mall.",
        ],
    );
    lacks(&paper, &["gäller följande"]);
}

#[test]
fn the_head_names_each_party_with_its_number_and_short_name() {
    let agreement = json!({ "format": "iop/1", "parties": [
        { "id": "a", "name": "A kommun", "org_number": "212000-0001", "short_names": ["kommunen"] }, { "id": "b", "name": "B", "short_names": ["b"] }] });
    has(&line(&agreement), &["Parter: A kommun, 212000-0001 (”kommunen”) B (”b”)"]);
}
