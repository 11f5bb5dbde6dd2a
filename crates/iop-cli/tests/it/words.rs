//! Help, complaints about arguments, `iop explain`, `iop rules` and `iop schema`.

use serde_json::Value;

use crate::{folder, iop};

#[test]
fn help_is_swedish_and_names_only_what_works() {
    let folder = folder(&[]);
    let run = iop(&folder, &["--help"]).exits(0).calmly().says("Användning: iop").says("Kommandon:").says("Flaggor:");
    for command in ["build", "check", "render", "new", "fmt", "explain", "rules", "profiles", "schema"] {
        assert!(run.out.contains(&format!("\n  {command} ")), "{command}");
        iop(&folder, &[command, "--help"]).exits(0).says(&format!("Användning: iop {command}")).omits("Usage");
    }
    run.omits("workbench").omits("Options");
}

#[test]
fn help_is_english_when_asked() {
    let folder = folder(&[]);
    iop(&folder, &["--lang", "en", "--help"]).exits(0).says("Usage: iop").says("Commands:").omits("Flaggor");
    iop(&folder, &["check", "--help", "--lang=en"]).exits(0);
    iop(&folder, &["--lang=en", "check", "--help"]).exits(0).says("Usage: iop check");
}

#[test]
fn wrong_arguments_exit_2_and_say_what_is_wrong() {
    let folder = folder(&[]);
    iop(&folder, &[]).exits(2).complains("det saknas ett kommando");
    iop(&folder, &["rendre"]).exits(2).complains("det finns inget kommando »rendre«; menas kanske render?");
    iop(&folder, &["check"]).exits(2).complains("det saknas ett argument: <SÖKVÄG>").complains("mer: iop check --help");
    iop(&folder, &["check", "--fromat"]).exits(2).complains("--fromat är okänt här; menas kanske --format?");
    iop(&folder, &["check", "x", "--format", "xml"])
        .exits(2)
        .complains("välj bland: text, json, sarif, github, gitlab, junit");
    iop(&folder, &["check", "x", "--as-of", "i går"]).exits(2).complains("»i går« är ingen dag");
    iop(&folder, &["--lang", "en", "check", "x", "--deny", "all"]).exits(2).complains("choose among: warning, note");
}

#[test]
fn explain_shows_the_page_in_the_language_asked_for() {
    let folder = folder(&[]);
    iop(&folder, &["explain", "budget/total-mismatch"])
        .exits(0)
        .says("Summan stämmer inte med delarna")
        .says("grad: fel")
        .says("lagrum: avtalslogik")
        .says("avsteg: kan inte avvikas från")
        .says("VAD REGELN FINNER")
        .says("    total: 210 000 kr")
        .omits("```")
        .omits("In English");
    iop(&folder, &["explain", "budget/total-mismatch", "--lang", "en"])
        .exits(0)
        .says("severity: error")
        .says("Contributions in money")
        .omits("Exempel");
}

#[test]
fn an_unknown_rule_gets_the_nearest_name() {
    let folder = folder(&[]);
    iop(&folder, &["explain", "budget/total-missmatch"]).exits(2).complains("menas kanske budget/total-mismatch?");
    iop(&folder, &["explain", "xyzzy"]).exits(2).complains("iop rules räknar upp alla");
}

#[test]
fn rules_are_listed_for_people_and_for_programs() {
    let folder = folder(&[]);
    let run = iop(&folder, &["rules"]).exits(0).says("budget/total-mismatch").says("Summan stämmer inte med delarna");
    let json = iop(&folder, &["rules", "--format", "json"]).exits(0);
    let listed: Value = serde_json::from_str(&json.out).expect("JSON");
    let rules = listed["rules"].as_array().expect("rules");
    assert!(rules.iter().all(|rule| run.out.contains(rule["rule"].as_str().expect("a name"))));
    let keys: Vec<_> = rules[0].as_object().expect("a rule").keys().collect();
    assert_eq!(keys, ["rule", "family", "severity", "stage", "since", "waivable", "title", "basis"]);
}

#[test]
fn both_schemas_are_printed() {
    let folder = folder(&[]);
    let schema =
        |arguments: &[&str]| -> Value { serde_json::from_str(&iop(&folder, arguments).exits(0).out).expect("JSON") };
    let (new, old) = (schema(&["schema"]), schema(&["schema", "--draft-07"]));
    assert!(new["$schema"].as_str().is_some_and(|draft| draft.contains("2020-12")));
    assert!(old["$schema"].as_str().is_some_and(|draft| draft.contains("draft-07")));
}
