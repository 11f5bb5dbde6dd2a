//! The wording of a house: what it changes, and what is refused.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::json;

use super::*;
use crate::style::{Colour, Logo, Numbering, PictureForm, Style};

const SV: Language = Language::Sv;

fn with(name: &str, text: &str) -> Result<House, RenderError> {
    House::default().with_wording(SV, name, text.to_owned())
}

#[track_caller]
fn refused(name: &str, text: &str, parts: &[&str]) {
    let message = with(name, text).expect_err("it is refused").to_string();
    for part in parts {
        assert!(message.contains(part), "{part} in {message}");
    }
}

fn printed(agreement: &Value, house: &House) -> String {
    let text = crate::text(&compose(&super::agreement(agreement), Mark::None, house).expect("a paper"));
    text.replace('=', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_text_of_the_house_goes_before_the_standard_one_and_one_for_the_kind_before_both() {
    let economy =
        "# Pengar\n\n{% if funding and funding.total is not none %}\nHusets text, {{ funding.total }}.\n{% endif %}\n";
    let house = with("economy", economy)
        .and_then(|house| house.with_wording(SV, "grant/economy", "# Bidrag\n\nBidragstext.\n".to_owned()));
    let house = house.expect("a house");
    let mut agreement = sample(SV);
    let paper = printed(&agreement, &house);
    assert!(paper.contains("Pengar Husets text, 9") && paper.contains("kr. Parternas insatser Part"), "{paper}");
    agreement["kind"] = json!("grant");
    assert!(printed(&agreement, &house).contains("Bidrag Bidragstext."));
    assert!(!printed(&sample(Language::En), &house).contains("Husets"));
}

#[test]
fn labels_of_the_house_stand_where_the_standard_ones_stood() {
    let house =
        with("words", "# Husets ord\nfield.costs = Budget\nvalue.vat.none = Moms tas inte ut\n").expect("a house");
    let paper = printed(&sample(SV), &house);
    assert!(paper.contains(" Budget Post") && paper.contains("Moms tas inte ut.") && !paper.contains("Kostnader Post"));
}

#[test]
fn every_standard_text_could_be_a_text_of_the_house() {
    for language in LANGUAGES {
        for clause in ClauseKind::ALL {
            let text = standard::clause(*clause).of(language).to_owned();
            House::default().with_wording(language, clause.as_str(), text).expect("a house");
            for kind in standard::KINDS {
                if let Some(text) = standard::special(*kind, *clause) {
                    let name = format!("{}/{}", standard::kind_name(*kind), clause.as_str());
                    House::default().with_wording(language, &name, text.of(language).to_owned()).expect("a house");
                }
            }
        }
        for (name, text) in standard::PASSAGES {
            House::default().with_wording(language, name, text.of(language).to_owned()).expect("a house");
        }
        House::default().with_wording(language, "words", standard::WORDS.of(language).to_owned()).expect("a house");
    }
}

#[test]
fn a_text_that_does_not_parse_is_refused_with_its_line() {
    refused("economy", "# Ekonomi\n\nEtt.\n{% if funding %}\nTvå.\n", &["economy, line 5"]);
    refused("economy", "# Ekonomi\n\nEtt.\n{{ funding.total | krona }}\n", &["economy, line 4", "krona"]);
    refused("economy", "# Ekonomi\n\n{{ funding.total }}\n", &["economy, line 3", "{% if"]);
    refused(
        "economy",
        "# Ekonomi\n\n{% if funding %}\n{{ funding.total }}\n{% endif %}\n",
        &["line 4", "without a test"],
    );
    refused("grant/purpose", "Syftet.\n", &["grant/purpose, line 1", "heading"]);
}

#[test]
fn a_value_there_is_not_is_refused_in_every_branch_with_what_is_allowed() {
    refused("economy", "# Ekonomi\n\n{{ summa }}\n", &["line 3", "no value summa", "funding", "parties"]);
    refused("economy", "# Ekonomi\n\n{{ funding.summa }}\n", &["line 3", "no value funding.summa", "costs_total"]);
    refused(
        "payments",
        "# Utbetalning\n\n{% for p in funding.payments %}\n{% if p.amount == \"x\" %}\n{{ p.belopp }}\n{% endif %}\n{% endfor %}\n",
        &["payments, line 5", "no value p.belopp", "against", "retention"],
    );
    refused(
        "period",
        "# Avtalstid\n\n{% if not period %}{{ period.slut }}{% endif %}\n",
        &["line 3", "period.slut", "derived_end"],
    );
    refused("period", "# Avtalstid\n\n{{ period.extension.kind.namn }}\n", &["line 3", "namn"]);
}

#[test]
fn an_unknown_name_and_an_unknown_label_are_refused_with_those_there_are() {
    refused("ekonomi", "# Ekonomi\n", &["ekonomi", "economy", "grant/<clause>", "words"]);
    refused("grant/ekonomi", "# Ekonomi\n", &["grant/ekonomi"]);
    refused("gåva/economy", "# Ekonomi\n", &["gåva/economy"]);
    refused("words", "field.kostnad = Kostnad\n", &["words, line 1", "field.kostnad", "field.costs"]);
    refused("words", "\n# ord\nKostnad\n", &["words, line 3", "key = text"]);
}

#[test]
fn both_languages_have_the_same_labels_and_none_but_small_words_is_empty() {
    let [sv, en] = LANGUAGES.map(|language| wording::words(standard::WORDS.of(language)));
    assert_eq!(sv.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    let may_be_empty = ["field.at-edge", "field.on-day", "field.within-first"];
    let empty = sv.iter().chain(&en).filter(|(_, text)| text.is_empty()).map(|(key, _)| key.as_str());
    assert_eq!(empty.filter(|key| !may_be_empty.contains(key)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn every_word_that_a_standard_text_chooses_by_is_one_a_file_can_say() {
    let known: Vec<Value> = super::schema::keys().into_iter().flat_map(|key| key.words).collect();
    let mut unknown = Vec::new();
    for language in LANGUAGES {
        let general = ClauseKind::ALL.iter().map(|clause| super::standard::clause(*clause));
        let special = super::standard::KINDS
            .iter()
            .flat_map(|kind| ClauseKind::ALL.iter().filter_map(|clause| super::standard::special(*kind, *clause)));
        let passages = super::standard::PASSAGES.iter().map(|(_, text)| *text);
        for text in general.chain(special).chain(passages) {
            let chosen = text.of(language).split("== \"").skip(1).filter_map(|rest| rest.split('"').next());
            unknown.extend(chosen.filter(|word| !known.contains(&json!(word))));
        }
    }
    assert_eq!(unknown, [""; 0]);
}

#[test]
fn houses_that_make_other_papers_have_other_fingerprints() {
    let print = |house: House| house.fingerprint();
    let styled = |style: Style| print(House::default().with_style(style));
    let worded = |language, text: &str| {
        let house = House::default().with_wording(language, "purpose", text.to_owned());
        print(house.expect("a house"))
    };
    let logo = |bytes: &[u8]| Logo { bytes: Arc::from(bytes), form: PictureForm::Png, alternative: "Vapen".to_owned() };
    let prints = [
        styled(Style::default()),
        styled(Style { accent: Colour([0, 0, 0]), ..Style::default() }),
        styled(Style { numbering: Numbering::Section, ..Style::default() }),
        styled(Style { logo: Some(logo(b"a")), ..Style::default() }),
        styled(Style { logo: Some(logo(b"b")), ..Style::default() }),
        styled(Style { word_template: Some(Arc::from(*b"a")), ..Style::default() }),
        worded(SV, "# A\n"),
        worded(SV, "# B\n"),
        worded(Language::En, "# A\n"),
    ];
    assert_eq!(prints[0], "standard");
    assert!(prints[1..].iter().all(|print| print.len() == 64));
    assert_eq!(prints.iter().collect::<BTreeSet<_>>().len(), prints.len());
    assert_eq!(worded(SV, "# A\n"), prints[6]);
}

#[test]
fn the_house_decides_how_clauses_are_numbered_and_referred_to() {
    let mut agreement = sample(SV);
    agreement["clauses"] = json!([{ "kind": "economy" }, { "kind": "payments", "text": "Se {clauses.economy}." }]);
    let mut anchors = BTreeSet::new();
    // Economy is the seventeenth of the clauses that the sample has facts for.
    for (numbering, heading, words) in [
        ("1", "17 Ekonomi", "Se avsnitt\u{a0}17, Ekonomi."),
        ("1.", "17. Ekonomi", "Se avsnitt\u{a0}17, Ekonomi."),
        ("§", "§\u{a0}17 Ekonomi", "Se §\u{a0}17, Ekonomi."),
        ("none", "Ekonomi", "Se avsnittet ”Ekonomi”."),
    ] {
        let style = Style { numbering: numbering.parse().expect("a way"), ..Style::default() };
        let paper =
            compose(&super::agreement(&agreement), Mark::None, &House::default().with_style(style)).expect("a paper");
        let text = crate::text(&paper);
        assert!(text.lines().any(|line| line == heading) && text.contains(words), "{numbering}: {text}");
        for block in &paper.blocks {
            if let Block::Heading { anchor, text, .. } = block
                && crate::plain::plain(text) == "Ekonomi"
            {
                anchors.insert(anchor.clone());
            }
        }
    }
    assert_eq!(anchors.len(), 1, "a house does not move what others point at: {anchors:?}");
}
