//! Time, reviews, groups and what an agreement is called, as the paper tells them.

use serde_json::json;

use super::*;

/// The paper of an agreement with these parts beside its parties.
fn paper(parts: &Value) -> String {
    let mut agreement = json!({
        "format": "iop/1",
        "kind": "partnership",
        "parties": [{ "id": "a", "name": "A kommun" }, { "id": "b", "name": "Föreningen B" }],
    });
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
fn a_term_of_one_stretch_names_it_once() {
    has(
        &paper(&json!({ "period": { "start": "2009", "end": "2009" } })),
        &["gäller under år 2009. Därefter upphör den"],
    );
    has(&paper(&json!({ "period": { "start": "2009-01-01", "end": "2009-01-01" } })), &["gäller den 1 januari 2009."]);
    let event = paper(&json!({ "period": { "start": "2009-05", "end": "2009-05", "starts_on": "signing" } }));
    has(&event, &["avser tiden under maj 2009. Den börjar gälla när alla som ska underteckna har gjort det."]);
}

#[test]
fn only_a_term_with_a_known_end_is_said_to_end_by_itself() {
    for (period, ends) in [
        (json!({ "start": "2009-01-01", "end": "2009-12-31" }), true),
        (json!({ "start": "2009-01-01", "length": "1 year" }), true),
        (json!({ "start": "[DAG]", "length": "1 year" }), false),
        (json!({ "start": "2009-01-01", "end": "[DAG]" }), false),
        (json!({ "start": "2009-01-01" }), false),
        (json!({ "start": "2009-01-01", "end": "2009-12-31", "open_ended": true }), false),
        (json!({ "start": "2009-01-01", "end": "2009-12-31", "extension": { "by": "1 year" } }), false),
    ] {
        let paper = paper(&json!({ "period": period }));
        assert_eq!(paper.contains("utan uppsägning"), ends, "{paper}");
    }
}

#[test]
fn an_amendment_concerns_a_time_and_says_nothing_of_how_the_agreement_ends() {
    let told =
        |language: &str, period: Value| paper(&json!({ "kind": "amendment", "language": language, "period": period }));
    let year = || json!({ "start": "2024-01-01", "end": "2024-06-30" });
    let swedish = told("sv", year());
    has(
        &swedish,
        &["Tid som tillägget avser", "avser tiden från och med den 1 januari 2024 till och med den 30 juni 2024."],
    );
    let english = told("en", year());
    has(&english, &["concerns the time from 1 January 2024 to 30 June 2024, both included."]);
    lacks(&(swedish + &english), &["utan uppsägning", "without notice", "Tillägget gäller"]);
    has(&told("sv", json!({ "start": "2024", "end": "2024" })), &["Tillägget avser tiden under år 2024."]);
    has(&told("sv", json!({ "end": "2024" })), &["avser tiden från och med [startdatum] till och med"]);
    has(
        &told("sv", json!({ "starts_on": "signing", "length": "2 years" })),
        &["Tillägget börjar gälla när alla som ska underteckna har gjort det och gäller i 2 år."],
    );
}

#[test]
fn extensions_without_a_limit_are_told_by_the_first() {
    let extended = |extension: Value| {
        paper(&json!({ "period": { "start": "2009-01-01", "end": "2009-12-31", "extension": extension } }))
    };
    let free = extended(json!({ "kind": "automatic", "by": "1 year", "notice": "3 months" }));
    has(
        &free,
        &[
            "Den första förlängningen gäller från och med den 1 januari 2010 till och med den 31 december 2010, och besked lämnas senast den 30 september 2009.",
        ],
    );
    lacks(&free, &["2011", "Förlängning 1"]);
    let twice = extended(json!({ "kind": "automatic", "by": "1 year", "times": 2 }));
    has(
        &twice,
        &["- Förlängning 1: från och med den 1 januari 2010", "- Förlängning 2: från och med den 1 januari 2011"],
    );
    let once = extended(json!({ "kind": "option", "by": "1 year", "times": 1 }));
    has(&once, &["Förlängningen gäller från och med den 1 januari 2010"]);
    lacks(&once, &["Förlängning 1", "första"]);
    has(&extended(json!({ "kind": "agreed", "by": "1 year" })), &["Parterna kan komma överens om att förlänga"]);
}

#[test]
fn a_review_says_when_it_comes_again() {
    for (review, words) in [
        (json!({ "after": "varje kommunalval" }), "Efter varje kommunalval gör parterna en översyn."),
        (json!({ "every": "1 year" }), "Parterna gör en översyn varje år."),
        (
            json!({ "every": "2 years", "decides": "om avtalet ska fortsätta." }),
            "Parterna gör en översyn vartannat år och avgör om avtalet ska fortsätta.",
        ),
        (json!({ "every": "3 years" }), "Parterna gör en översyn vart tredje år."),
        (json!({ "every": "18 months" }), "Parterna gör en översyn var artonde månad."),
        (json!({ "every": "60 days" }), "Parterna gör en översyn var 60:e dag."),
        (
            json!({ "every": "2 years", "after": "varje val" }),
            "Vartannat år och efter varje val gör parterna en översyn.",
        ),
        (json!({ "by": "2010-05-01" }), "Senast den 1 maj 2010 gör parterna en översyn."),
        (
            json!({ "by": "2010-05-01", "every": "2 years" }),
            "Senast den 1 maj 2010, därefter vartannat år, gör parterna en översyn.",
        ),
        (
            json!({ "by": "2010-05-01", "after": "varje val" }),
            "Senast den 1 maj 2010 och efter varje val gör parterna en översyn.",
        ),
        (json!({ "by": "[DAG]" }), "Senast [DAG] gör parterna en översyn."),
    ] {
        has(&paper(&json!({ "review": review })), &[words]);
    }
    let several = paper(&json!({ "review": { "every": "3 years" }, "other_reviews": [{ "after": "ett val" }] }));
    has(&several, &["- Parterna gör en översyn vart tredje år. - Efter ett val gör parterna en översyn."]);
    let english = paper(&json!({ "language": "en", "review": { "every": "3 years" } }));
    has(&english, &["The parties review this partnership agreement every three years."]);
}

#[test]
fn meetings_alone_make_no_group() {
    let steered = |steering: Value| paper(&json!({ "steering": steering }));
    let meetings =
        steered(json!({ "meetings": { "times": 2, "per": "year", "convened_by": "a" }, "decides_by": "consensus" }));
    has(
        &meetings,
        &["Parterna möts två gånger per år. A kommun kallar till mötena. Parterna fattar beslut i enighet."],
    );
    lacks(&meetings, &["styrgrupp", "Gruppen"]);
    has(&steered(json!({ "members": "två var" })), &["leds av en styrgrupp som består av två var."]);
    has(&steered(json!({ "tasks": ["Leda"] })), &["leds av en styrgrupp. Gruppens uppgifter"]);
    let groups = paper(
        &json!({ "steering": { "name": "ledningsgrupp", "members": "två" }, "other_groups": [{ "members": "tre" }] }),
    );
    has(
        &groups,
        &["Ledningsgrupp", "Gruppen leder samarbetet och består av två.", "[gruppens namn]", "Gruppen består av tre."],
    );
}

#[test]
fn the_agreement_is_called_what_it_is() {
    for (kind, parties, ends) in [
        ("partnership", "Parter i överenskommelsen är", "Därefter upphör den"),
        ("cooperation", "Parter i avtalet är", "Därefter upphör det"),
        ("grant", "Parter i avtalet är", "Därefter upphör det"),
        ("agreement", "Parter i avtalet är", "Därefter upphör det"),
        ("amendment", "Parter i tillägget är", "Tillägget avser tiden från och med den 1 januari 2009"),
        ("[SLAG]", "Parter i överenskommelsen är", "Därefter upphör den"),
    ] {
        let all: Vec<Value> = ClauseKind::ALL.iter().map(|clause| json!({ "kind": clause })).collect();
        let clauses = if kind == "partnership" || kind == "[SLAG]" { json!([]) } else { json!(all) };
        let period = json!({ "start": "2009-01-01", "end": "2009-12-31" });
        let paper = paper(&json!({ "kind": kind, "period": period, "clauses": clauses, "precedence": ["agreement"] }));
        has(&paper, &[parties, ends]);
        if parties != "Parter i överenskommelsen är" {
            lacks(&paper, &["verenskommelse"]);
        }
    }
    let english = |kind: &str| paper(&json!({ "kind": kind, "language": "en" }));
    has(&english("amendment"), &["The parties to this amendment are"]);
    has(&english("grant"), &["The parties to this agreement are"]);
}
