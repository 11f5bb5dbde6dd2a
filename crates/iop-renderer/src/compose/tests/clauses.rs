//! Which clauses stand on the paper, in what order, and what the standard texts say of plain facts.

use serde_json::json;

use super::*;

fn printed(agreement: &Value) -> String {
    crate::text(&composed(agreement))
}

fn headings(document: &Document) -> Vec<String> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level: 1, number, anchor, .. } => Some((number.clone(), anchor.clone())),
        Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Table(_)
        | Block::Facts { .. }
        | Block::Signatures { .. } => None,
    });
    headings.map(|(number, anchor)| anchor.replacen(&format!("{}-", number.unwrap_or_default()), "", 1)).collect()
}

/// The number of the clause of this kind.
fn number_of(agreement: &Value, kind: &str) -> usize {
    headings(&composed(agreement)).iter().position(|heading| heading == kind).map_or(0, |index| index + 1)
}

fn whole(language: &str) -> Value {
    json!({
        "format": "iop/1", "id": "hel", "kind": "partnership", "title": "Hel", "language": language,
        "parties": [
            {"id": "a", "role": "public", "name": "A kommun", "short_names": ["kommunen"], "org_number": "212000-0001", "lead": true,
             "contacts": [{"name": "Kim Exempel"}]},
            {"id": "b", "role": "civil-society", "name": "Föreningen B"}
        ],
        "decisions": [{"body": "Styrelsen", "date": "2024-01-02", "section": "§ 1", "matter": "avtalet"}],
        "related": [{"kind": "predecessor", "title": "Förra", "from": "2022", "to": "2023", "case_number": "1/2022"}],
        "target_groups": [{"id": "g", "text": "äldre", "age_from": 65, "area": "A"}, {"id": "h", "kind": "indirect", "text": "anhöriga"}],
        "goals": [{"id": "m", "text": "Fler *möten*", "targets": [
            {"measure": "möten", "at_least": 20, "at_most": 25, "per": "year"}, {"measure": "deltagare", "about": 7, "during": "2024-H1"}]}],
        "criteria": {"assessed_by": "nämnden", "assessed_on": "2024-01-01", "items": [{"text": "Initiativ", "met": false, "reason": "skäl"}]},
        "commitments": [{"party": "a", "text": "Lånar ut en lokal"}, {"party": "all", "text": "Samråder"}],
        "steering": {"members": "fyra personer", "meetings": {"times": 1, "per": "quarter", "convened_by": "a", "minutes_by": "b"},
                     "decides_by": "majority", "tasks": ["Leda"]},
        "reports": [{"party": "b", "due": "2 months after period.end", "text": "Bokslut"}],
        "period": {"start": "2024-01-01", "end": "2024-12-31"},
        "review": {"by": "2024-10-01", "responsible": "a", "decides": "om fortsättning"},
        "funding": {"contributions": [{"party": "a", "form": "cash", "amount": "1 000 kr", "during": "2024", "share": "100 %"}],
                    "costs": [{"item": "Hyra", "amount": "1 000 kr"}],
                    "payments": [{"from": "a", "to": "b", "amount": "500 kr", "times": 2, "per": "year", "against": "report", "terms": "I förskott."}],
                    "vat": "added"},
        "termination": {"notice": "3 months", "right": "on-grounds", "grounds": ["breach", "no-funding"],
                        "rescission": {"grounds": ["breach"], "cure": "30 days"}, "repayment": {"party": "b", "extent": "unused"}},
        "annexes": [{"id": "x", "title": "Budget", "dated": "2024"}],
        "signing": {"originals": 2},
        "signatures": [{"party": "a", "name": "Kim Exempel", "place": "A", "date": "2024"}]
    })
}

#[test]
fn facts_no_clause_tells_get_a_clause_at_their_usual_place() {
    let all = [
        "goals",
        "target-groups",
        "parties",
        "criteria",
        "related",
        "commitments",
        "steering",
        "follow-up",
        "contacts",
        "period",
        "review",
        "economy",
        "payments",
        "termination",
        "annexes",
        "signatures",
    ];
    assert_eq!(headings(&composed(&whole("sv"))), all);
    let mut agreement = whole("sv");
    agreement["clauses"] = json!([{ "kind": "purpose", "text": "Syftet.", "covers": ["goals", "related"] }]);
    let found = headings(&composed(&agreement));
    assert_eq!(found[..3], ["purpose", "target-groups", "parties"]);
    assert!(!found.contains(&"related".to_owned()));
}

#[test]
fn facts_are_printed_as_the_language_spells_them() {
    let paper = printed(&whole("sv"));
    for part in [
        "den 1\u{a0}januari\u{a0}2024",
        "1\u{a0}000\u{a0}kr",
        "3\u{a0}månader",
        "den 30\u{a0}september\u{a0}2024",
        "Fler möten. Mått: minst 20 och högst 25 möten per år; cirka 7 deltagare, första halvåret 2024.",
        "i två likalydande exemplar",
        "212000-0001",
    ] {
        let paper = paper.replace("\n   ", " ").replace('\n', " ");
        assert!(paper.contains(part), "{part} in\n{paper}");
    }
}

#[test]
fn standard_texts_say_what_the_facts_say_and_no_more() {
    let mut agreement = whole("sv");
    agreement["funding"]["payments"] = json!([
        {"from": "a", "to": "b", "amount": "500 kr", "on": "2024-02-15"},
        {"from": "a", "to": "b", "amount": "600 kr", "on": "period.end"},
    ]);
    agreement["parties"][0]["contacts"] = json!([]);
    agreement["clauses"] = json!([{ "kind": "contacts" }]);
    let paper = printed(&agreement).replace("\n  ", " ").replace(['\n', '\u{a0}'], " ");
    for part in [
        "500 kr till Föreningen B, den 15 februari 2024",
        "600 kr till Föreningen B, vid avtalstidens slut",
        "är [kontaktpersoner].",
        "Äldre. Från 65 år. Område: A.",
    ] {
        assert!(paper.contains(part), "{part} in\n{paper}");
    }
    assert!(!paper.contains("senast den 15 februari") && !paper.contains("framgår nedan"), "{paper}");
}

#[test]
fn a_name_is_never_a_mark() {
    let mut agreement = whole("sv");
    let name = "*A* {period.end} [X] 1. # _b_ <script>";
    agreement["parties"][0]["name"] = name.into();
    let paper = printed(&agreement).replace('\n', " ");
    assert!(paper.matches(name).count() >= 3, "{paper}");
}

#[test]
fn texts_that_refer_to_each_other_come_to_an_end() {
    let mut agreement = whole("sv");
    agreement["goals"] = json!([{ "id": "m", "text": "{goals.m} {goals}" }]);
    agreement["commitments"] = json!([{ "party": "a", "text": "{commitments.a}" }]);
    let paper = printed(&agreement);
    assert!(paper.contains("[goals.m]") && paper.contains("[commitments.a]"), "{paper}");
}

#[test]
fn a_reference_to_a_clause_says_its_number() {
    let mut agreement = whole("sv");
    agreement["clauses"] = json!([{ "kind": "economy" }, { "kind": "payments", "text": "Se {clauses.economy}." }]);
    let paper = printed(&agreement).replace(['\n', '\u{a0}'], " ");
    let number = number_of(&agreement, "economy");
    assert!(paper.contains(&format!("Se avsnitt {number}, Ekonomi.")), "{paper}");
}

#[test]
fn the_paper_of_a_draft_says_so() {
    let drafted = |stage: &str, mark| {
        let mut agreement = whole("sv");
        agreement["stage"] = stage.into();
        compose(&super::agreement(&agreement), mark, &House::default()).expect("a paper").meta.draft
    };
    assert!(drafted("draft", Mark::None) && drafted("signed", Mark::Draft));
    assert!(!drafted("signing", Mark::None));
}

#[test]
fn a_blank_is_shown_with_its_name() {
    let mut agreement = whole("sv");
    agreement["period"] = json!({ "start": "[STARTDAG]" });
    let paper = printed(&agreement);
    assert!(paper.contains("[STARTDAG]") && paper.contains("[slutdatum]"), "{paper}");
    agreement["parties"][0]["body"] = "[NÄMND]".into();
    let paper = composed(&agreement);
    let blanks = serde_json::to_string(&paper).expect("JSON").matches(r#"{"type":"blank","label":"NÄMND"}"#).count();
    assert_eq!(blanks, 1);
}

#[test]
fn measures_of_a_goal_do_not_vanish_when_a_text_refers_to_it() {
    let refer = |goal: &str| {
        let mut agreement = whole("sv");
        agreement["goals"] =
            json!([{ "id": "m", "text": goal, "targets": [{ "measure": "möten", "at_least": 10, "per": "year" }] }]);
        agreement["clauses"] = json!([{ "kind": "goals", "text": "Vi ska {goals.m}\n\n{goals}" }]);
        printed(&agreement).replace('\u{a0}', " ")
    };
    let untold = refer("Mötas oftare.");
    assert_eq!(untold.matches("Mötas oftare (minst 10 möten per år).").count(), 2, "{untold}");
    for told in ["Mötas 10 gånger.", "Mötas tio gånger."] {
        assert!(!refer(told).contains("minst 10"), "{told}");
    }
    // Another number that begins with the same figures is another number.
    assert!(refer("Mötas 100 gånger.").contains("(minst 10 möten per år)"));
}

#[test]
fn a_blank_before_a_colon_stays_on_the_paper() {
    let mut agreement = whole("sv");
    agreement["clauses"] = json!([{ "kind": "purpose", "text": "[SAKEN]: att mötas" }]);
    assert!(printed(&agreement).contains("[SAKEN]: att mötas"));
}

#[test]
fn duties_and_assessments_stand_in_their_own_clauses() {
    let mut agreement = whole("sv");
    agreement["commitments"] = json!([{ "party": "a", "text": "Försäkrar lokalen", "clause": "insurance" }]);
    agreement["assessments"] =
        json!([{ "matter": "municipal-law", "by": "Jurist", "on": "2024", "outcome": "Inom kompetensen" }]);
    let found = headings(&composed(&agreement));
    assert!(!found.contains(&"commitments".to_owned()));
    for kind in ["insurance", "form"] {
        assert!(found.contains(&kind.to_owned()), "{kind}");
    }
    let paper = line(&agreement);
    assert!(!paper.contains("håller de försäkringar") && !paper.contains("Formen är"), "{paper}");
    assert!(
        paper.contains("A kommun: Försäkrar lokalen.")
            && paper.contains("Inom kompetensen. Bedömningen gjordes av Jurist, år 2024.")
    );
}

#[test]
fn an_own_text_leaves_out_no_duty_assessment_or_figure_that_it_does_not_tell() {
    let told = |clause: Value| {
        let mut agreement = whole("sv");
        agreement["context"] = json!([{ "measure": "boende", "at_least": 50, "at_most": 100 }]);
        agreement["commitments"] = json!([{ "party": "a", "text": "Lånar ut en lokal" }, { "party": "b", "text": "Försäkrar sig", "clause": "insurance" }]);
        agreement["assessments"] =
            json!([{ "matter": "state-aid", "by": "Jurist", "on": "2024", "outcome": "Inget stöd" }]);
        agreement["clauses"] = json!([clause]);
        line(&agreement)
    };
    for (clause, words, printed) in [
        (json!({ "kind": "insurance", "text": "Text." }), "Text. - Föreningen B: Försäkrar sig.", true),
        (json!({ "kind": "insurance", "text": "Text.", "covers": ["insurance"] }), "Försäkrar sig", false),
        (json!({ "kind": "commitments", "text": "Text." }), "Text. A kommun --------", true),
        (json!({ "kind": "commitments", "text": "{commitments.a}" }), "A kommun --------", false),
        (json!({ "kind": "commitments", "text": "Text.", "covers": ["commitments"] }), "Lånar ut", false),
        (json!({ "kind": "state-aid", "text": "Text." }), "Text. Statligt stöd: Inget stöd.", true),
        (json!({ "kind": "state-aid", "text": "Text.", "covers": ["state-aid"] }), "Inget stöd", false),
        (json!({ "kind": "background", "text": "Text." }), "- minst 50 och högst 100 boende", true),
        (json!({ "kind": "background", "text": "Här bor 50–100." }), "minst 50", false),
        (json!({ "kind": "background", "text": "Text.", "covers": ["background"] }), "minst 50", false),
    ] {
        let paper = told(clause.clone());
        assert_eq!(paper.contains(words), printed, "{clause}: {words} in\n{paper}");
    }
}

#[test]
fn terms_beside_the_facts_stand_only_where_the_clause_is_listed() {
    let told = |clauses: Value| {
        let mut agreement = whole("sv");
        (agreement["staff"], agreement["clauses"]) = (json!({ "employer": "b" }), clauses);
        agreement["funding"]["surplus"] = json!("returned");
        line(&agreement)
    };
    let kinds = ["staff", "contacts", "use-of-funds", "termination", "steering"];
    let listed = told(kinds.iter().map(|kind| json!({ "kind": kind })).collect());
    let unlisted = told(json!([]));
    for words in
        ["för sina volontärer", "En part som byter kontaktperson", "Medlen får bara användas", "ska vara skriftlig"]
    {
        assert!(listed.contains(words) && !unlisted.contains(words), "{words} in\n{listed}\n{unlisted}");
    }
}

#[test]
fn a_commitment_names_its_goals_by_number_where_the_paper_numbers_them() {
    let serves = |clauses: Value, goals: Value| {
        let mut agreement = whole("sv");
        agreement["goals"] = json!([{ "id": "m", "text": "Fler möten." }, { "id": "n", "text": "Färre avbrott" }]);
        agreement["commitments"] = json!([{ "party": "a", "text": "Lånar ut en lokal", "goals": goals }]);
        agreement["clauses"] = clauses;
        line(&agreement)
    };
    let list = json!([{ "kind": "purpose", "covers": ["goals"], "text": "Vi ska\n\n{goals}" }]);
    for (clauses, goals, words) in [
        (json!([]), json!(["n"]), "Lånar ut en lokal. Åtagandet avser mål 2."),
        (json!([]), json!(["m", "n"]), "Åtagandet avser mål 1 och 2."),
        (list, json!(["m", "n"]), "Åtagandet avser mål 1 och 2."),
        (json!([{ "kind": "goals", "text": "Vi ska mötas." }]), json!(["n"]), "Åtagandet avser målet: Färre avbrott."),
        (
            json!([{ "kind": "goals", "text": "Vi ska mötas." }]),
            json!(["m", "n"]),
            "Åtagandet avser målen: Fler möten; Färre avbrott.",
        ),
    ] {
        let paper = serves(clauses, goals);
        assert!(paper.contains(words), "{words} in\n{paper}");
    }
}

#[test]
fn names_that_stand_within_a_sentence_begin_one_with_a_capital() {
    let mut agreement = whole("sv");
    agreement["party_groups"] = json!([{ "id": "g2", "name": "de idéburna", "members": ["b"] }]);
    agreement["parties"][0]["name"] = json!("socialtjänsten");
    agreement["commitments"] = json!([{ "party": "g2", "text": "Lånar ut en lokal" }]);
    agreement["clauses"] = json!([{ "kind": "purpose", "text": "{party_groups.g2} möts. {party_groups.g2} talar, t.ex. {party_groups.g2}." }]);
    let paper = printed(&agreement).replace("\n   ", " ");
    for words in [
        "De idéburna möts. De idéburna talar, t.ex. de idéburna.",
        "\nDe idéburna\n---",
        "\nSocialtjänsten\nOrganisationsnummer",
    ] {
        assert!(paper.contains(words), "{words} in\n{paper}");
    }
}

#[test]
fn a_bound_that_is_to_be_filled_in_keeps_its_word() {
    let mut agreement = whole("sv");
    agreement["goals"][0]["targets"] = json!([{ "measure": "möten", "at_least": "[ANTAL]" }]);
    agreement["target_groups"][0]["about"] = json!("[FLER]");
    let paper = line(&agreement);
    assert!(paper.contains("Mått: minst [ANTAL] möten.") && paper.contains("Antal: cirka [FLER]."), "{paper}");
}

#[test]
fn a_title_that_says_what_a_paper_is_has_it_said_once() {
    let mut agreement = whole("sv");
    agreement["related"] =
        json!([{ "kind": "special-terms", "title": "Särskilda villkor" }, { "kind": "terms", "title": "Villkoren" }]);
    let paper = line(&agreement);
    assert!(!paper.contains("(särskilda villkor)") && paper.contains("Villkoren (allmänna villkor)"), "{paper}");
}

#[test]
fn a_series_names_the_party_in_whose_place_the_counterparts_stand_if_it_has_a_name() {
    let mut agreement = whole("sv");
    agreement["series"] = json!({ "party": "b", "counterparts": [{ "name": "C" }] });
    assert!(line(&agreement).contains("motpartens namn och nummer i stället för Föreningen B."));
    agreement["parties"][1]["name"] = json!("[FÖRENING]");
    assert!(line(&agreement).contains("motpartens namn och nummer."));
}
