//! What the paper calls things: lists of criteria, statutes, and parties when they are several.

use serde_json::json;

use super::*;

fn paper(parts: &Value) -> String {
    let mut agreement = json!({ "format": "iop/1", "kind": "partnership" });
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

#[test]
fn a_list_of_criteria_goes_by_the_name_the_agreement_has_for_it_and_never_by_its_id() {
    let items = json!([{ "criterion": "initiativ", "text": "Initiativet är föreningens", "met": true }]);
    let told = |parts: Value, items: &Value| {
        let mut parts = parts;
        parts["criteria"] = json!({ "set": "lista-2018", "items": items });
        let paper = paper(&parts);
        assert!(!paper.contains("lista-2018") && !paper.contains("kriterium initiativ"), "{paper}");
        paper
    };
    let none = json!([]);
    let named =
        json!({ "related": [{ "id": "lista-2018", "kind": "guideline", "title": "Riktlinje för partnerskap" }] });
    let annexed = json!({ "annexes": [{ "id": "lista-2018", "title": "Kriterier" }] });
    has(
        &told(json!({}), &items),
        &["Formen partnerskap används enligt de kriterier som anges nedan.", "Initiativet är föreningens. Uppfyllt."],
    );
    has(&told(named.clone(), &items), &["av följande skäl, enligt kriterierna i Riktlinje för partnerskap."]);
    has(&told(annexed, &items), &["enligt kriterierna i bilaga 1, Kriterier."]);
    has(&told(json!({}), &none), &["Skälen följer en publicerad lista med kriterier."]);
    has(&told(named, &none), &["Skälen följer kriterierna i Riktlinje för partnerskap."]);
    has(&paper(&json!({ "criteria": { "items": items } })), &["Formen partnerskap används av följande skäl. "]);
}

#[test]
fn a_statute_is_cited_as_it_is_written_and_a_bare_number_as_that_of_a_statute() {
    let cited = |language: &str, statutes: Value| {
        paper(&json!({ "language": language, "record_checks": { "statutes": statutes } }))
    };
    has(
        &cited("sv", json!(["2013:852"])),
        &["Det sker enligt lagen (2013:852) om registerkontroll av personer som ska arbeta med barn."],
    );
    has(
        &cited("sv", json!(["lagen (2013:852) om kontroll", "1998:620"])),
        &["Det sker enligt lagen (2013:852) om kontroll och författningen (SFS 1998:620)."],
    );
    has(
        &cited("en", json!(["2013:852"])),
        &["This is done under the Act (2013:852) on criminal record checks of persons who are to work with children."],
    );
}

#[test]
fn municipalities_alone_are_not_told_of_volunteers_or_of_parties_outside_the_secrecy_act() {
    let told = |roles: [&str; 2]| {
        let parties: Vec<Value> = roles
            .iter()
            .enumerate()
            .map(|(at, role)| json!({ "id": format!("p{at}"), "role": role, "name": "N" }))
            .collect();
        let clauses = json!([{ "kind": "staff" }, { "kind": "secrecy" }]);
        paper(&json!({ "kind": "cooperation", "parties": parties, "clauses": clauses }))
    };
    let alone = told(["public", "public"]);
    has(
        &alone,
        &["ensam arbetsgivare för sin personal.", "För parterna gäller offentlighets- och sekretesslagen (2009:400)."],
    );
    assert!(!alone.contains("volontärer") && !alone.contains("som lagen inte gäller för"), "{alone}");
    let both = told(["public", "civil-society"]);
    has(&both, &["för sina volontärer", "För offentliga parter gäller", "Den part som lagen inte gäller för"]);
}

#[test]
fn several_parties_of_a_role_are_told_of_in_the_plural() {
    let told = |language: &str, roles: &[&str]| {
        let parties: Vec<Value> = roles
            .iter()
            .enumerate()
            .map(|(at, role)| json!({ "id": format!("p{at}"), "role": role, "name": "N" }))
            .collect();
        let clauses = json!([{ "kind": "values" }, { "kind": "secrecy" }, { "kind": "insight" }]);
        paper(&json!({ "language": language, "parties": parties, "clauses": clauses }))
    };
    let several = told("sv", &["public", "public", "civil-society", "civil-society"]);
    has(
        &several,
        &[
            "De idéburna parternas självständighet",
            "För de offentliga parterna gäller",
            "De idéburna parterna ser till att",
            "De offentliga parterna har rätt att följa",
            "Handlingar hos en offentlig part är",
        ],
    );
    assert!(!several.contains("n offentliga parten") && !several.contains("n idéburna parten"), "{several}");
    let one = told("sv", &["public", "civil-society"]);
    has(
        &one,
        &["Den idéburna partens", "För den offentliga parten", "Den idéburna parten ser", "hos den offentliga parten"],
    );
    has(
        &told("en", &["public", "public", "civil-society", "civil-society"]),
        &[
            "civil-society parties and their right",
            "The public parties are bound",
            "parties see to it that their staff",
        ],
    );
}
