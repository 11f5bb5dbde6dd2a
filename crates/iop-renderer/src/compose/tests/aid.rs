//! State aid, who may sign, what happens when a group does not agree, and what is never on the paper.

use serde_json::json;

use super::*;

fn with(kind: &str, parts: &Value) -> Value {
    let mut agreement = json!({
        "format": "iop/1",
        "kind": kind,
        "stage": "signing",
        "dated": "2026-01-15",
        "parties": [
            { "id": "a", "role": "public", "name": "A kommun" },
            { "id": "b", "role": "civil-society", "name": "Föreningen B" },
        ],
    });
    for (key, value) in parts.as_object().into_iter().flatten() {
        agreement[key] = value.clone();
    }
    agreement
}

fn paper(kind: &str, parts: &Value) -> String {
    line(&with(kind, parts)).replace('\u{a0}', " ")
}

fn aid(kind: &str, aid: &Value) -> String {
    let parts = json!({
        "state_aid": aid,
        "period": { "start": "2026", "end": "2027" },
        "funding": { "contributions": [{ "party": "a", "form": "cash", "amount": "114 500 kr", "per": "year" }] },
    });
    paper(kind, &parts)
}

#[track_caller]
fn has(paper: &str, parts: &[&str]) {
    for part in parts {
        assert!(paper.contains(part), "{part} in\n{paper}");
    }
}

#[test]
fn every_ground_is_told_as_the_judgement_of_someone() {
    for (ground, regulation, words) in [
        ("none", Value::Null, "inte statligt stöd enligt artikel 107.1 i fördraget"),
        ("de-minimis", json!("2023/2831"), "stöd av mindre betydelse enligt kommissionens förordning (EU) 2023/2831."),
        ("de-minimis", Value::Null, "stöd av mindre betydelse enligt kommissionens förordning [förordning]."),
        (
            "sgei-de-minimis",
            json!("360/2012"),
            "allmänt ekonomiskt intresse, enligt kommissionens förordning (EU) nr 360/2012.",
        ),
        (
            "block-exemption",
            json!("651/2014"),
            "undantaget från anmälan enligt kommissionens förordning (EU) nr 651/2014.",
        ),
        ("block-exemption", json!("800/2008"), "kommissionens förordning (EG) nr 800/2008."),
        ("notified", json!("SA.1"), "statligt stöd. Stödet har anmälts till Europeiska kommissionen, ärende SA.1."),
    ] {
        let told = json!({ "ground": ground, "regulation": regulation });
        let judged = |what| format!("Enligt bedömning av den offentliga parten är {what} ");
        let paper = aid("partnership", &told);
        has(&paper, &[&judged("de medel som betalas enligt överenskommelsen"), words]);
        assert!(!paper.contains("bedömer om insatserna är statligt stöd"), "{paper}");
        has(&aid("grant", &told), &[&judged("bidraget"), words]);
        let cooperation = "Enligt bedömning av den part som betalar ut medlen är de medel som betalas enligt avtalet";
        has(&aid("cooperation", &told), &[cooperation, words]);
    }
}

#[test]
fn the_one_who_has_judged_is_named() {
    let parts = json!({
        "state_aid": { "ground": "none" },
        "assessments": [{ "matter": "state-aid", "by": "Juristen Al", "on": "2026-01-02", "finds": "does-not-apply", "outcome": "Ingen ekonomisk verksamhet" }],
    });
    has(
        &paper("partnership", &parts),
        &[
            "Enligt bedömning av Juristen Al är de medel",
            "funktionssätt. Ingen ekonomisk verksamhet. Bedömningen gjordes av Juristen Al, den 2 januari 2026.",
        ],
    );
}

#[test]
fn a_ground_that_is_not_said_leaves_the_judgement_to_be_made() {
    for kind in ["partnership", "cooperation", "grant"] {
        has(&aid(kind, &json!({ "declared": "2026-01-03" })), &["och dokumenterar bedömningen innan medel"]);
    }
}

#[test]
fn a_judgement_that_is_told_is_not_still_to_be_made() {
    let judged = |kind: &str, matter: &str| {
        let one = json!({ "matter": matter, "by": "Juristen Al", "on": "2026-01-02", "outcome": "Ingen marknad" });
        paper(kind, &json!({ "assessments": [one], "clauses": [{ "kind": "state-aid" }, { "kind": "form" }] }))
    };
    for kind in ["partnership", "cooperation"] {
        let told = judged(kind, "state-aid");
        has(&told, &["Statligt stöd: Ingen marknad. Bedömningen gjordes av Juristen Al"]);
        assert!(!told.contains("innan medel betalas ut"), "{told}");
        has(&judged(kind, "procurement"), &["och dokumenterar bedömningen innan medel betalas ut."]);
    }
}

#[test]
fn several_public_parties_judge_together() {
    let judged = |kind: &str, aid: Value| {
        let parties = json!([
            { "id": "a", "role": "public", "name": "A" }, { "id": "b", "role": "public", "name": "B" }, { "id": "c", "name": "C" },
        ]);
        paper(kind, &json!({ "parties": parties, "state_aid": aid, "clauses": [{ "kind": "state-aid" }] }))
    };
    has(&judged("grant", json!({ "ground": "none" })), &["Enligt bedömning av de offentliga parterna är bidraget"]);
    has(&judged("cooperation", json!({ "ground": "none" })), &["Enligt bedömning av den part som betalar ut medlen"]);
    has(&judged("partnership", json!({})), &["De offentliga parterna bedömer om insatserna"]);
}

#[test]
fn the_amount_is_told_in_euro_too_and_is_what_is_paid_when_nothing_else_is_said() {
    let told = |aid: Value| self::aid("partnership", &aid);
    let ground = |rest: Value| {
        let mut aid = json!({ "ground": "de-minimis" });
        aid.as_object_mut().expect("an object").extend(rest.as_object().cloned().unwrap_or_default());
        aid
    };
    has(
        &told(ground(json!({ "rate": "11,45", "rate_on": "2026-01-02" }))),
        &["Stödet är 229 000 kr, vilket motsvarar 20 000 EUR. Kursen är 11,45 kronor för en euro, den 2 januari 2026."],
    );
    has(&told(ground(json!({ "amount": "5 000 EUR" }))), &["Stödet är 5 000 EUR."]);
    let none = told(json!({ "ground": "none" }));
    assert!(!none.contains("Stödet är"), "{none}");
}

#[test]
fn earlier_aid_stands_in_a_table_whoever_wrote_the_text() {
    let parts = json!({
        "state_aid": { "earlier": [{ "from": "B region", "amount": "8 300 EUR", "granted": "2024-05", "regulation": "2023/2831" }] },
        "clauses": [{ "kind": "state-aid", "text": "Eget." }],
    });
    has(&paper("partnership", &parts), &["Annat stöd av mindre betydelse", "B region", "8 300 EUR", "(EU) 2023/2831"]);
}

#[test]
fn earlier_aid_is_told_in_euro_where_all_of_it_can_be() {
    let earlier = |amounts: &[&str], rate: Value| {
        let all: Vec<Value> = amounts.iter().map(|amount| json!({ "from": "B region", "amount": amount })).collect();
        aid("partnership", &json!({ "ground": "de-minimis", "amount": "1 EUR", "rate": rate, "earlier": all }))
    };
    has(&earlier(&["8 300 EUR", "200 EUR"], Value::Null), &["framgår av tabellen. Det är sammanlagt 8 500 EUR."]);
    has(
        &earlier(&["8 300 EUR", "1 145 kr"], json!("11,45")),
        &["Det är sammanlagt 8 400 EUR, med kronor omräknade efter samma kurs."],
    );
    for (amounts, rate) in [
        (["8 300 EUR", "1 145 kr"], Value::Null),
        (["8 300 EUR", "1 145 kr"], json!("0")),
        (["8 300 EUR", "[BELOPP]"], json!("11,45")),
        (["8 300 EUR", "7 NOK"], json!("11,45")),
    ] {
        let paper = earlier(&amounts, rate);
        assert!(!paper.contains("Det är sammanlagt"), "{paper}");
    }
}

#[test]
fn who_may_sign_stands_with_the_party_and_at_the_signatures() {
    let power = |power: Value| {
        let parties =
            json!([{ "id": "b", "name": "Föreningen B", "part_of": "Riksförbundet", "signing_power": power }]);
        paper("partnership", &json!({ "parties": parties }))
    };
    let two = power(json!({ "together": 2, "stated_in": "styrelsens protokoll" }));
    has(
        &two,
        &[
            "Del av: Riksförbundet",
            "Firmateckning: Två firmatecknare i förening, enligt styrelsens protokoll",
            "Firman för Föreningen B tecknas av två firmatecknare i förening enligt styrelsens protokoll.",
        ],
    );
    assert_eq!(two.matches("För Föreningen B").count(), 2, "a line for each of the two: {two}");
    has(&power(json!({ "together": 1 })), &["tecknas av en firmatecknare ensam."]);
    has(&power(json!({ "stated_in": "stadgarna" })), &["Firman för Föreningen B tecknas enligt stadgarna."]);
    assert!(!power(json!({})).contains("Firma"));
    assert_eq!(power(json!({ "together": 900 })).matches("För Föreningen B").count(), 6);
}

#[test]
fn a_group_that_does_not_agree_has_its_way_out_told() {
    let steered = |steering: Value| paper("partnership", &json!({ "steering": steering }));
    let otherwise = "frågan lämnas till parternas firmatecknare";
    has(
        &steered(json!({ "name": "styrgrupp", "members": "två var", "otherwise": otherwise })),
        &["Om gruppen inte kan enas gäller följande. Frågan lämnas till parternas firmatecknare."],
    );
}

#[test]
fn deviations_are_never_on_the_paper() {
    let own = json!({ "rule": "budget/one-sided", "place": "/funding", "reason": "Skälet", "decided_by": "Nämnden", "on": "2026-01-02", "until": "2027-01-02" });
    for kind in ["partnership", "cooperation", "grant", "agreement", "amendment"] {
        let parts = json!({ "deviations": [own] });
        assert_eq!(
            paper(kind, &parts).replace(&fingerprint(kind, &parts), ""),
            paper(kind, &json!({})).replace(&fingerprint(kind, &json!({})), "")
        );
    }
}

fn fingerprint(kind: &str, parts: &Value) -> String {
    iop_core::fingerprint(&agreement(&with(kind, parts))).short()
}
