//! `iop law`: what the data says on a day, for people, for programs and as a parameter tree.

use std::fs;

use serde_json::Value;

use crate::{folder, iop};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in\n{text}"))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn an_act_that_was_repealed_names_its_successor_and_where_provisions_went() {
    let folder = folder(&[]);
    iop(&folder, &["law", "2001:453", "--at", "2026-01-01"])
        .exits(0)
        .calmly()
        .says("2026-01-01: socialtjänstlagen (2001:453) (SoL): upphävd 2025-07-01, ersatt av 2025:400\n")
        .says("  i kraft: 2002-01-01\n    källa: SFS i konsoliderad lydelse")
        .says("(läst i källan; uppgiften kontrollerad 2026-11-22)")
        .says("  flyttad bestämmelse: 6\u{a0}kap. 12-15\u{a0}§§ → 24\u{a0}kap. 1-6\u{a0}§§\n    källa: 1997:191");
    iop(&folder, &["--lang", "en", "law", "2001:453", "--at", "2025-06-30"])
        .exits(0)
        .says("2025-06-30: Social Services Act (2001:453) (SoL): in force\n");
}

#[test]
fn a_name_means_the_act_of_the_day() {
    let folder = folder(&[]);
    iop(&folder, &["law", "SoL", "--at", "2025-06-30"]).exits(0).says("2025-06-30: socialtjänstlagen (2001:453)");
    iop(&folder, &["law", "SoL", "--at", "2025-07-01"]).exits(0).says("2025-07-01: socialtjänstlagen (2025:400)");
    iop(&folder, &["law", "SoL", "--at", "2001-12-31"]).exits(0).says("2001-12-31: socialtjänstlagen (1980:620)");
    for number in ["(EU) 2023/2831", "2023/2831"] {
        iop(&folder, &["law", number, "--at", "2026-01-01"])
            .exits(0)
            .says("2026-01-01: förordning (EU) 2023/2831: i kraft\n");
    }
}

#[test]
fn an_authority_that_lost_its_name_is_told_with_what_it_is_called_on_the_day() {
    let folder = folder(&[]);
    iop(&folder, &["law", "Datainspektionen", "--at", "2026-01-01"])
        .exits(0)
        .calmly()
        .says("2026-01-01: Datainspektionen: heter inte så sedan 2021-01-01, utan Integritetsskyddsmyndigheten (IMY)")
        .says("  namnet upphörde: 2021-01-01\n    källa: 2007:975")
        .says("  då efterföljd av: Integritetsskyddsmyndigheten (IMY)\n");
    iop(&folder, &["law", "Datainspektionen", "--at", "2020-12-31"]).exits(0).says("Datainspektionen: namnet gäller\n");
    let asked = ["law", "Räddningsverket", "--at", "2026-01-01", "--format", "json"];
    let answer = json(&iop(&folder, &asked).exits(0).out);
    let own = &answer["authorities"][0];
    assert_eq!(own["status"], "ended");
    assert_eq!(own["successors"]["value"][0], "Myndigheten för samhällsskydd och beredskap");
    assert_eq!(own["now"][0], "Myndigheten för civilt försvar");
    assert_eq!(own["known_until"], "2026-01-01");
    let asked = ["law", "Myndigheten för skolutveckling", "--format", "json"];
    assert_eq!(json(&iop(&folder, &asked).exits(0).out)["authorities"][0]["status"], "unknown");
}

#[test]
fn a_place_in_an_act_is_told_with_where_it_went_and_whether_it_can_exist() {
    let folder = folder(&[]);
    iop(&folder, &["law", "socialtjänstlagen (2001:453) 6 kap. 13 §"])
        .exits(0)
        .says("  bestämmelse: 6\u{a0}kap. 13\u{a0}§\n  motsvaras i efterföljaren av: 24\u{a0}kap. 1-6\u{a0}§§\n")
        .omits("finns inte");
    iop(&folder, &["law", "2001:453", "5 kap. 1 §"]).exits(0).says("motsvaras i efterföljaren av: okänt");
    iop(&folder, &["law", "KL 99 kap. 1 §", "--at", "2026-01-01"])
        .exits(0)
        .says("  finns inte: sista kapitel eller artikel är 13\n")
        .omits("efterföljaren");
    let answer = json(&iop(&folder, &["law", "artikel 100 GDPR", "--format", "json"]).exits(0).out);
    assert_eq!(answer["acts"][0]["place"]["beyond"], 99);
}

#[test]
fn an_amount_asked_for_by_a_word_is_told_with_period_source_and_next_change() {
    let folder = folder(&[]);
    iop(&folder, &["law", "direktupphandling", "--at", "2018-12-04"])
        .exits(0)
        .calmly()
        .says(
            "2018-12-04: Direktupphandlingsgräns: 586\u{a0}907\u{a0}kr\n  uppgift: lou.direct_award.general\n  \
             lagrum: lagen (2016:1145) om offentlig upphandling 19\u{a0}a\u{a0}kap. 2\u{a0}§\n  \
             gäller: 2018-01-01–2019-12-31\n    källa: konkurrensverket.se, tröskelvärden 2018-2019; su.se \
             (läst i källan; uppgiften kontrollerad 2026-11-22)\n  nästa ändring: 2020-01-01: 615\u{a0}312\u{a0}kr\n",
        )
        .says("uppgift: lou.direct_award.social_services\n")
        .says("uppgift: lou.documentation_duty.direct_award\n")
        .omits("de minimis");
    // Words need no quotation marks.
    iop(&folder, &["law", "de", "minimis", "--at", "2018-12-04"]).exits(0).says("uppgift: state_aid.de_minimis\n");
}

#[test]
fn a_value_is_told_on_its_days_and_no_neighbour_takes_its_place() {
    let folder = folder(&[]);
    let limit = |at: &str| iop(&folder, &["law", "lou.direct_award.general", "--at", at]).exits(0);
    limit("2013-12-31")
        .says("okänt: dagen ligger före den första period")
        .omits("2013-12-31: Direktupphandlingsgräns: 2");
    limit("2022-01-31").says("626\u{a0}284\u{a0}kr\n").says("nästa ändring: 2022-02-01: 700\u{a0}000\u{a0}kr\n");
    limit("2022-02-01").says("2022-02-01: Direktupphandlingsgräns: 700\u{a0}000\u{a0}kr\n");
    limit("2026-11-22")
        .says("700\u{a0}000\u{a0}kr (känt till och med 2025-09-01)\n")
        .says("gäller: från och med 2022-02-01, känt till och med 2025-09-01\n")
        .says("nästa ändring: ingen känd\n");
    let threshold = |at: &str| iop(&folder, &["law", "lou.threshold.goods_services.local", "--at", at]).exits(0);
    threshold("2025-12-31").says("2\u{a0}389\u{a0}585\u{a0}kr\n");
    threshold("2026-01-01")
        .says("okänt: ett värde finns i lag, men har inte kunnat läsas\n")
        .says("i euro: 216\u{a0}000\u{a0}EUR\n")
        .omits("2\u{a0}389\u{a0}585");
    threshold("2015-12-31").says("okänt: ett värde finns antecknat").omits("1\u{a0}806\u{a0}427");
}

#[test]
fn criteria_clauses_and_cases_are_told_too() {
    let folder = folder(&[]);
    iop(&folder, &["law", "lund-2018"])
        .exits(0)
        .says("lund-2018 – Lunds kommun")
        .says("  - Verksamheten sker på initiativ");
    iop(&folder, &["law", "insight"])
        .exits(0)
        .says("insight – Insyn och allmän handling\n")
        .says("  begärs av: kommunallagen (2017:725) 10\u{a0}kap. 9\u{a0}§\n");
    iop(&folder, &["--lang", "en", "law", "goals"]).exits(0).says("  least content: measurable goals");
    iop(&folder, &["law", "HFD 2020 ref. 15"]).exits(0).says("  avgörande: 2020-03-11\n").says("målnummer: 3165-19");
}

#[test]
fn without_a_question_everything_is_listed_with_the_state_of_the_data() {
    let folder = folder(&[]);
    iop(&folder, &["law", "--at", "2018-12-04"])
        .exits(0)
        .calmly()
        .says("Författningar, 2018-12-04\n")
        .says("kommunallagen (2017:725) (KL): i kraft\n")
        .says("lou.direct_award.general                              Direktupphandlingsgräns: 586\u{a0}907\u{a0}kr\n")
        .says("lou.penalty.max                                       ")
        .says("Lagdata kontrollerade 2026-11-22 eller senare.\nfingeravtryck: ");
}

#[test]
fn a_program_gets_the_same_answer_in_typed_form() {
    let folder = folder(&[]);
    let ask = |what: &[&str]| json(&iop(&folder, &[&["law", "--format", "json"], what].concat()).exits(0).calmly().out);
    let answer = ask(&["lou.direct_award.general", "--at", "2018-12-04"]);
    assert_eq!(
        keys(&answer),
        ["version", "asked", "at", "law", "acts", "amounts", "authorities", "criteria", "clauses", "cases"]
    );
    assert_eq!((&answer["version"], &answer["at"]), (&1.into(), &"2018-12-04".into()));
    assert_eq!(keys(&answer["law"]), ["fingerprint", "checked_until"]);
    let amount = &answer["amounts"][0];
    let names = ["kind", "name", "act", "locus", "basis", "answer", "why", "value", "next", "values"];
    assert_eq!(keys(amount), names);
    assert_eq!((&amount["answer"], &amount["value"]["number"]), (&"known".into(), &58_690_700.into()));
    assert_eq!((&amount["value"]["unit"], &amount["value"]["verified"]), (&"SEK".into(), &true.into()));
    assert_eq!(amount["next"]["from"], "2020-01-01");
    assert_eq!(amount["next"]["value"]["number"], 61_531_200);
    let unknown = &ask(&["lou.threshold.goods_services.local", "--at", "2026-06-01"])["amounts"][0];
    assert_eq!((&unknown["answer"], &unknown["value"]["number"]), (&"unknown".into(), &Value::Null));
    assert_eq!(unknown["value"]["euro"], 21_600_000);
    let unread = &ask(&["lou.threshold.goods_services.local", "--at", "2015-01-01"])["amounts"][0];
    assert_eq!((&unread["answer"], &unread["value"]), (&"unknown".into(), &Value::Null));
    let act = &ask(&["SoL", "--at", "2026-01-01"])["acts"][0];
    assert_eq!(
        (&act["id"], &act["status"], &act["known_until"]),
        (&"2025:400".into(), &"in-force".into(), &"2025-09-01".into())
    );
    let old = &ask(&["2001:453", "--at", "2026-01-01"])["acts"][0];
    assert_eq!((&old["status"], &old["repealed"]["value"]), (&"repealed".into(), &"2025-07-01".into()));
    assert_eq!((&old["successor"]["value"], &old["moved"][0]["to"]), (&"2025:400".into(), &"24 kap. 1-6 §§".into()));
    let all = ask(&[]);
    assert_eq!(all["asked"], Value::Null);
    assert!(all["acts"].as_array().is_some_and(|acts| acts.len() > 100));
    assert_eq!(all["clauses"].as_array().map(Vec::len), Some(31));
}

#[test]
fn what_is_not_there_is_refused_with_the_nearest_name() {
    let folder = folder(&[]);
    iop(&folder, &["law", "socialtjänslagen"]).exits(2).complains("menas kanske socialtjänstlagen?");
    iop(&folder, &["law", "xyzzyxyzzy"]).exits(2).complains("iop law räknar upp dem som finns");
    iop(&folder, &["law", "2099:1"]).exits(2);
    iop(&folder, &["law", "SoL", "--at", "2018"]).exits(2);
}

#[test]
fn the_parameter_tree_is_written_whole_and_into_an_empty_folder_only() {
    let folder = folder(&[("full/note.txt", b"x")]);
    iop(&folder, &["law", "--format", "openfisca", "--out", "tree/parameters"])
        .exits(0)
        .calmly()
        .says(" parametrar skrivna i tree/parameters\n");
    let file = folder.path().join("tree/parameters/lou/direct_award/general.yaml");
    let text = fs::read_to_string(file).expect("the limit");
    assert!(text.contains("  2018-01-01:\n    value: 586907\n"), "{text}");
    assert_eq!(fs::read_dir(folder.path().join("tree")).expect("the folder").count(), 1, "nothing is left beside it");
    iop(&folder, &["law", "--format", "openfisca", "--out", "tree/parameters"]).exits(2).complains("tree/parameters");
    iop(&folder, &["law", "--format", "openfisca", "--out", "full"]).exits(2);
    assert_eq!(fs::read_dir(folder.path().join("full")).expect("the folder").count(), 1);
    fs::create_dir(folder.path().join("empty")).expect("a folder");
    iop(&folder, &["law", "--format", "openfisca", "--out", "empty"]).exits(0);
    iop(&folder, &["law", "--format", "openfisca"]).exits(2).complains("--out");
    iop(&folder, &["law", "SoL", "--format", "openfisca", "--out", "other"]).exits(2);
    iop(&folder, &["law", "SoL", "--out", "other"]).exits(2);
}
