//! `iop test`: cases that a lawyer writes.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::{Run, SOUND, command, ended, folder, iop};

/// `iop test` of one file of cases beside the sound agreement.
fn tried(cases: &str, arguments: &[&str]) -> Run {
    let text = format!("format: iop-test/1\nagreement: avtal.yaml\ncases:\n{cases}");
    let folder = folder(&[("avtal.yaml", SOUND.as_bytes()), ("fall.yaml", text.as_bytes())]);
    iop(&folder, &[&["test", "fall.yaml"], arguments].concat())
}

#[test]
fn a_change_gives_the_finding_at_its_place_and_the_figure() {
    let cases = "  - case: Åtgärden ändrar summan\n    change: {/funding/total: 210 000 kr}\n    \
                 finds: [{rule: budget/total-mismatch, at: /funding/total, marks: 210 000 kr}]\n    only: true\n    \
                 figures: {/funding/total: 200 tkr}\n  \
                 - case: Utan angiven summa\n    remove: [/funding/total]\n    finds_not: [budget/total-mismatch]\n";
    tried(cases, &[]).exits(0).calmly().says("2 fall stämmer, inget fall avviker");
}

#[test]
fn what_is_not_as_expected_is_told_with_what_the_rule_said_instead() {
    let cases = "  - case: Fel väntan\n    finds: [budget/total-mismatch]\n    figures: {/funding/total: 1 kr}\n  \
                 - case: Annat ställe\n    change: {/funding/total: 1 kr}\n    \
                 finds: [{rule: budget/total-mismatch, at: /funding}]\n  \
                 - case: Inget annat\n    change: {/funding/total: 1 kr}\n    only: true\n  \
                 - case: Gäller inte\n    remove: [/funding/total]\n    finds: [budget/total-mismatch]\n";
    tried(cases, &[])
        .exits(1)
        .calmly()
        .says("fall.yaml:4: Fel väntan\n  - väntad anmärkning saknas: budget/total-mismatch; regeln fann inget")
        .says("  - /funding/total är 200 000 kr, väntat 1 kr\n")
        .says("regeln fann i stället /funding/total «1 kr»")
        .says("  - oväntad anmärkning: budget/total-mismatch /funding/total: ")
        .says("budget/total-mismatch; regeln gäller inte: ")
        .says("0 fall stämmer, 4 fall avviker");
}

#[test]
fn a_program_is_told_every_case() {
    let cases = "  - case: Fel väntan\n    finds: [budget/total-mismatch]\n  - case: Rätt\n    only: true\n";
    let run = tried(cases, &["--format", "json"]).exits(1);
    let told: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(told["version"], 1);
    assert_eq!(told["summary"], serde_json::json!({ "passed": 1, "failed": 1 }));
    let case = &told["files"][0]["cases"][0];
    assert_eq!((&case["case"], &case["line"], &case["passed"]), (&"Fel väntan".into(), &4.into(), &false.into()));
    assert_eq!(case["faults"].as_array().map(Vec::len), Some(1));
}

#[test]
fn the_day_the_stage_and_the_other_agreements_of_a_case_count() {
    let cases = "  - case: Ett utkast\n    stage: draft\n    change: {/signatures/0/date: }\n    \
                 finds_not: [signing/incomplete-date]\n  \
                 - case: Undertecknat\n    change: {/signatures/0/date: }\n    finds: [signing/incomplete-date]\n  \
                 - case: Lagen gällde inte än\n    as_of: 2017-12-31\n    \
                 change: {/clauses: [{kind: form, text: Kommunallagen (2017:725) gäller.}]}\n    \
                 finds: [references/statute-not-in-force]\n  \
                 - case: Lagen gäller\n    on: 2026-01-01\n    beside: [avtal.yaml]\n    \
                 change: {/clauses: [{kind: form, text: Kommunallagen (2017:725) gäller.}]}\n    \
                 finds_not: [references/statute-not-in-force]\n";
    tried(cases, &[]).exits(0).calmly().says("4 fall stämmer");
}

#[test]
fn a_file_of_cases_with_a_fault_is_refused_with_its_line() {
    let faults = [
        ("  - case: A\n    finnds: [budget/total-mismatch]\n", "rad 5: nyckeln finnds finns inte"),
        ("  - case: A\n    finds: [budget/total]\n", "rad 5: det finns ingen regel budget/total"),
        ("  - case: A\n", "rad 4: fallet väntar sig inget"),
        ("  - case: A\n    only: ja\n", "rad 5: only ska vara true eller false"),
        ("  - case: A\n    on: i går\n    only: true\n", "rad 5: i går är ingen dag"),
        ("  - case: A\n    stage: klar\n    only: true\n", "rad 5: klar är inget skede"),
        ("  - case: A\n    remove: [funding]\n    only: true\n", "rad 5: funding är inget ställe"),
        (
            "  - case: A\n    remove: [/finns/inte]\n    only: true\n",
            "rad 4: det finns inget att ta bort vid /finns/inte",
        ),
        ("  - case: A\n    change: {/title/x: 1}\n    only: true\n", "rad 4: inget kan sättas in vid /title/x"),
        ("  - case: [A\n", "filen är inte YAML som kan läsas"),
        ("  - only: true\n", "rad 4: fallet har inget namn"),
    ];
    for (cases, said) in faults {
        tried(cases, &[]).exits(2).complains(said);
    }
}

#[test]
fn folders_are_searched_for_cases_and_agreements_are_let_be() {
    let cases = "format: iop-test/1\nagreement: ../avtal.yaml\ncases:\n  - {case: Rent, only: true}\n";
    let found = folder(&[("avtal.yaml", SOUND.as_bytes()), ("fall/ett.yaml", cases.as_bytes())]);
    iop(&found, &["test", "."]).exits(0).says("ett fall stämmer");
    iop(&found, &["check", "."]).exits(0);
    let none = folder(&[("avtal.yaml", SOUND.as_bytes())]);
    iop(&none, &["test", "."]).exits(2).complains("inga fall");
    let lost = cases.replace("../avtal.yaml", "borta.yaml");
    iop(&folder(&[("fall.yaml", lost.as_bytes())]), &["test", "fall.yaml"]).exits(2).complains("borta.yaml");
}

/// Defects planted by readers from outside, and the real agreement of Lund.
#[test]
fn every_case_of_this_repository_holds() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let files: Vec<String> = fs::read_dir(&cases)
        .expect("the cases")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".test.yaml"))
        .collect();
    assert!(files.len() > 8, "{files:?}");
    std::thread::scope(|scope| {
        for file in &files {
            scope.spawn(|| {
                let run = ended(&command(&cases, &["test", file]).output().expect("iop runs"));
                run.exits(0).calmly().says("inget fall avviker");
            });
        }
    });
}
