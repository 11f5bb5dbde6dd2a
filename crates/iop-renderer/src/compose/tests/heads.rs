//! The head of the paper and its signatures.

use serde_json::json;

use super::*;

#[test]
fn the_date_is_printed_as_precisely_as_it_is_known() {
    for (dated, sv, en) in [
        ("2023-11-05", "Datum: 2023-11-05", "Date: 2023-11-05"),
        ("2023-11", "Datum: november 2023", "Date: November 2023"),
        ("2023", "Datum: år 2023", "Date: the year 2023"),
        ("[DATUM]", "Datum: [DATUM]", "Date: [DATUM]"),
    ] {
        for (language, words) in [(Language::Sv, sv), (Language::En, en)] {
            let mut agreement = sample(language);
            agreement["dated"] = json!(dated);
            assert!(line(&agreement).contains(words), "{words} in {}", line(&agreement));
        }
    }
}

#[test]
fn what_is_no_signed_paper_says_what_it_is() {
    for (kind, words) in [
        ("transcript", "Ursprung: Avskrift efter Arkivet "),
        ("template", "Ursprung: Mall efter Arkivet "),
        ("illustration", "Ursprung: Illustration efter Arkivet; ingen undertecknad handling"),
    ] {
        let mut agreement = sample(Language::Sv);
        agreement["provenance"] = json!({ "kind": kind, "source": "Arkivet" });
        assert!(line(&agreement).contains(words), "{words}");
    }
    let mut agreement = sample(Language::Sv);
    agreement["provenance"] = Value::Null;
    assert!(!line(&agreement).contains("Ursprung"));
}

#[test]
fn blanks_in_the_head_and_at_the_signatures_are_blanks() {
    let mut agreement = sample(Language::Sv);
    agreement["subtitle"] = json!("om [VAD] i [STAD], tills vidare");
    agreement["parties"][1]["name"] = json!("[FÖRENING]");
    agreement["signatures"][0]["title"] = json!("[BEFATTNING]");
    agreement["signatures"][0]["mandate"] = Value::Null;
    let document = composed(&agreement);
    let blanks = |value: &Value| value.to_string().matches(r#""type":"blank""#).count();
    let json = serde_json::to_value(&document).expect("JSON");
    assert_eq!(blanks(&json["meta"]["subtitle"]), 2);
    assert_eq!(blanks(&json["meta"]["particulars"]), 1);
    assert!(
        json.to_string().contains(r#""title":[{"label":"BEFATTNING","type":"blank"}]"#)
            || json.to_string().contains(r#""title":[{"type":"blank","label":"BEFATTNING"}]"#),
        "{json}"
    );
    assert!(crate::text(&document).contains("om [VAD] i [STAD], tills vidare"));
}

#[test]
fn a_draft_names_what_is_to_be_filled_in_at_the_signatures_and_the_paper_has_a_line() {
    let mut agreement = sample(Language::Sv);
    agreement["signatures"][0]["name"] = json!("[namn]");
    let agreement: iop_core::Agreement = serde_json::from_value(agreement).expect("an agreement");
    let page = |mark| crate::html(&crate::compose(&agreement, mark, &crate::House::default()).expect("a paper"));
    assert!(page(crate::Mark::Draft).contains("[namn]"));
    assert!(!page(crate::Mark::None).contains("[namn]"));
}

#[test]
fn a_paper_to_be_signed_has_a_line_for_each_who_signs_for_a_party_that_names_nobody() {
    let signers = |stage: &str| {
        let mut agreement = sample(Language::Sv);
        (agreement["stage"], agreement["signatures"]) = (json!(stage), json!([]));
        let document = composed(&agreement);
        document
            .blocks
            .iter()
            .map(|block| if let Block::Signatures { signers } = block { signers.len() } else { 0 })
            .sum::<usize>()
    };
    // Three parties, for one of which two sign together.
    assert_eq!((signers("draft"), signers("signing"), signers("signed"), signers("ended")), (4, 4, 0, 0));
}

/// What the fields of the signers say of themselves.
fn described(agreement: &Value) -> Vec<String> {
    let of = |block: Block| if let Block::Signatures { signers } = block { signers } else { Vec::new() };
    composed(agreement).blocks.into_iter().flat_map(of).map(|signer| signer.described).collect()
}

#[test]
fn a_signature_field_says_for_whom_and_by_whom() {
    let mut agreement = sample(Language::Sv);
    agreement["parties"] = json!([{ "id": "a", "name": "Lunds kommun" }, { "id": "b", "name": "[FÖRENING]" }]);
    agreement["signatures"] = json!([
        { "party": "a", "name": "Anna Andersson", "title": "socialdirektör", "mandate": "delegation 2.1" },
        { "party": "a", "name": "[NAMN]", "title": "[BEFATTNING]" },
        { "party": "b", "title": "ordförande" },
        { "signs_for": "Region *Skåne*", "name": "Bo Bok" },
    ]);
    let swedish = [
        "Underskrift för Lunds kommun: Anna Andersson, socialdirektör",
        "Underskrift för Lunds kommun",
        "Underskrift för [FÖRENING]: ordförande",
        "Underskrift för Region *Skåne*: Bo Bok",
    ];
    assert_eq!(described(&agreement), swedish);
    agreement["language"] = json!("en");
    assert_eq!(described(&agreement)[0], "Signature for Lunds kommun: Anna Andersson, socialdirektör");
}

#[test]
fn what_gives_the_right_to_sign_stands_on_a_line_of_its_own() {
    let mut agreement = sample(Language::Sv);
    agreement["signatures"] = json!([{ "party": "a", "title": "ordförande", "mandate": "delegation 2.1" }]);
    let blocks = composed(&agreement).blocks;
    let signer =
        blocks.iter().find_map(|block| if let Block::Signatures { signers } = block { signers.first() } else { None });
    let signer = signer.expect("a signer");
    assert_eq!(crate::plain(&signer.title), "ordförande");
    let mandate = signer.mandate.as_ref().expect("a mandate");
    assert_eq!((mandate.label.as_str(), crate::plain(&mandate.value).as_str()), ("Behörighet", "delegation 2.1"));
}

#[test]
fn a_counterpart_of_a_series_has_a_line_unless_a_party_stands_for_it() {
    let signers = |series: Value, stage: &str, signatures: Value| {
        let mut agreement = sample(Language::Sv);
        agreement["parties"] = json!([{ "id": "a", "name": "A" }]);
        (agreement["series"], agreement["stage"]) = (series, json!(stage));
        agreement["signatures"] = signatures;
        described(&agreement).into_iter().map(|text| text.replace("Underskrift för ", "")).collect::<Vec<_>>()
    };
    let of = |names: &[&str]| json!({ "counterparts": names.iter().map(|name| json!({ "name": name })).collect::<Vec<_>>() });
    let signed = || json!([{ "party": "a" }]);
    assert_eq!(signers(of(&["IK B"]), "signing", json!([])), ["A", "IK B"]);
    assert_eq!(signers(of(&["IK B"]), "signing", signed()), ["A", "IK B"]);
    assert_eq!(signers(of(&["IK B", "IK C"]), "signing", signed()), ["A", "motparten"], "each signs its own paper");
    assert_eq!(signers(of(&["IK B"]), "signed", signed()), ["A"]);
    let named = json!([{ "party": "a" }, { "signs_for": "IK B" }]);
    assert_eq!(signers(of(&["IK B"]), "signing", named), ["A", "IK B"]);
    let stands = json!({ "party": "a", "counterparts": [{ "name": "IK B" }] });
    assert_eq!(signers(stands, "signing", json!([])), ["A"], "its name is put in the place of the party's");
}

#[test]
fn a_party_registered_elsewhere_has_no_blank_for_a_swedish_number() {
    let mut agreement = sample(Language::Sv);
    agreement["parties"] = json!([{ "id": "kommun", "name": "Nordbyen", "registration": "DK 7" }]);
    let paper = line(&agreement);
    assert!(paper.contains("Annan registrering: DK 7") && !paper.contains("[organisationsnummer]"));
}

#[test]
fn a_paper_that_tells_of_another_says_where_it_has_standard_wording() {
    let told = |kind: &str, clause: Value| {
        let mut agreement = sample(Language::Sv);
        agreement["provenance"] = json!({ "kind": kind, "source": "Arkivet" });
        agreement["clauses"] = json!([clause]);
        line(&agreement).contains("Arkivet. Avsnitt utan egen text har standardtext.")
    };
    assert!(told("restated", json!({ "kind": "secrecy" })) && told("transcript", json!({ "kind": "secrecy" })));
    // What is made of facts is told, and a template is there to be used.
    assert!(
        !told("restated", json!({ "kind": "goals" }))
            && !told("restated", json!({ "kind": "secrecy", "text": "Tyst." }))
    );
    assert!(!told("template", json!({ "kind": "secrecy" })));
}

#[test]
fn a_date_of_signing_that_is_begun_leaves_room_for_the_rest() {
    for (date, words) in
        [("2018", "Datum: 2018- "), ("2015-03", "Datum: 2015-03- "), ("2015-03-04", "Datum: 2015-03-04 ")]
    {
        let mut agreement = sample(Language::Sv);
        agreement["signatures"] = json!([{ "party": "kommun", "name": "Lo", "place": "By", "date": date }]);
        assert!(line(&agreement).replace('\u{a0}', " ").contains(words), "{words}");
    }
}

#[test]
fn an_electronic_signature_has_no_empty_place_and_date() {
    let facts = |method: &str, place: &str| {
        let mut agreement = sample(Language::Sv);
        agreement["signing"] = json!({ "method": method });
        for signature in agreement["signatures"].as_array_mut().expect("signatures") {
            signature["place"] = if place.is_empty() { Value::Null } else { json!(place) };
            signature["date"] = Value::Null;
        }
        let blocks = composed(&agreement).blocks;
        let signers = blocks.into_iter().find_map(|block| {
            let Block::Signatures { signers } = block else { return None };
            Some(signers)
        });
        let first = signers.expect("signers").remove(0);
        first.place_and_date.into_iter().map(|fact| fact.label).collect::<Vec<_>>()
    };
    assert_eq!(facts("electronic", ""), Vec::<String>::new());
    assert_eq!(facts("electronic", "Exempelby"), ["Ort"], "what is said stands there");
    assert_eq!(facts("paper", ""), ["Ort", "Datum"]);
}
