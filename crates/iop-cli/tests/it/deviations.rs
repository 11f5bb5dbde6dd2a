//! Deviations from rules, as every format tells them, and the day that decides whether they stand.

use serde_json::{Value, json};

use crate::{SOUND, changed, deviating, folder, iop};

const DAY: [&str; 2] = ["--as-of", "2026-11-22"];

fn check(arguments: &[&str]) -> crate::Run {
    let folder = folder(&[("a.yaml", deviating().as_bytes())]);
    iop(&folder, &[&["check", "a.yaml"], arguments].concat())
}

#[test]
fn a_deviation_is_told_with_reason_decision_and_last_day_and_is_not_counted() {
    let run = check(&[&DAY[..], &["--deny", "note"]].concat()).exits(0).calmly();
    let shown = run.out.split("\n\n").next().unwrap_or_default();
    assert_eq!(
        shown.replace('\u{a0}', " "),
        "\
avsteg i a.yaml:
  form/unknown-profile (rad 62): riktlinjen var-egen-handbok finns inte i underlaget
    skäl: Handboken läggs in senare; beslutat av Kommunjuristen den 2 mars 2026; gäller till den 30 juni 2027"
    );
    run.says("inga anmärkningar; 1 avsteg (till 2027-06-30) i 1 avtal (").omits("varning[");
}

#[test]
fn the_day_that_is_asked_about_decides_whether_it_stands() {
    check(&["--as-of", "2027-06-30", "--deny", "warning"]).exits(0).says("1 avsteg");
    check(&["--as-of", "2027-07-01", "--deny", "warning"])
        .exits(1)
        .says("varning[form/unknown-profile]")
        .says("varning[deviation/expired]: avsteget från form/unknown-profile gällde till och med")
        .says("2 varningar i 1 avtal");
    check(&["--as-of", "2026-03-01"]).says("varning[deviation/decided-later]").says("varning[form/unknown-profile]");
}

#[test]
fn json_has_the_decision_and_counts_it_apart() {
    let run = check(&[&DAY[..], &["--format", "json"]].concat()).exits(0);
    let document: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(
        document["findings"][0]["suppressed"],
        json!({
            "kind": "deviation",
            "reason": "Handboken läggs in senare.",
            "decided_by": "Kommunjuristen",
            "on": "2026-03-02",
            "until": "2027-06-30"
        })
    );
    assert_eq!(document["summary"], json!({"files": 1, "errors": 0, "warnings": 0, "notes": 0, "suppressed": 1}));
}

#[test]
fn every_machine_format_tells_it_in_its_own_way() {
    let told = |format: &str| check(&[&DAY[..], &["--format", format]].concat()).exits(0).out.replace('\u{a0}', " ");
    let why =
        "skäl: Handboken läggs in senare; beslutat av Kommunjuristen den 2 mars 2026; gäller till den 30 juni 2027";
    let log: Value = serde_json::from_str(&told("sarif")).expect("JSON");
    let suppressions = &log["runs"][0]["results"][0]["suppressions"];
    let said = suppressions[0]["justification"].as_str().expect("words");
    assert_eq!((&suppressions[0]["kind"], said), (&json!("inSource"), why));
    assert!(told("junit").contains(&format!("<skipped message=\"{why}\"/>")));
    let github = told("github");
    assert!(github.starts_with("::notice ") && github.trim_end().ends_with(why), "{github}");
    assert_eq!(told("gitlab"), "[]\n", "GitLab has no word for what is set aside");
}

#[test]
fn faults_of_a_deviation_are_findings() {
    let folder = folder(&[(
        "a.yaml",
        deviating()
            .replace("form/unknown-profile", "budget/total-mismatch")
            .replace("Handboken läggs in senare.", "se ovan")
            .as_bytes(),
    )]);
    iop(&folder, &["check", "a.yaml", "--as-of", "2026-11-22"])
        .exits(1)
        .says("fel[deviation/not-allowed]: regeln budget/total-mismatch kan inte avvikas från")
        .says("fel[deviation/incomplete]: avsteget har inget skäl")
        .says("varning[form/unknown-profile]");
}

#[test]
fn a_rule_says_how_a_deviation_is_written_or_that_there_is_none() {
    let folder = folder(&[]);
    iop(&folder, &["explain", "budget/one-sided"]).exits(0).says("    deviations:\n      - rule: budget/one-sided\n");
    iop(&folder, &["explain", "budget/total-mismatch"]).says("avsteg: kan inte avvikas från").omits("deviations:");
    iop(&folder, &["rules"]).says("Bara den ena sidan bidrar (kan avvikas från)\n").says("kan inte avvikas från.\n");
    check(&["--as-of", "2028-01-01"]).says("= avsteg: kan beslutas och skrivas i avtalet\n");
}

#[test]
fn no_format_shows_an_identity_number_in_a_reason() {
    // The number that every Swedish system is tested with; put together here so that it stands in no file.
    let number = ["19121212", "121"].join("-") + "2";
    let text = deviating().replace("Handboken läggs in senare.", &format!("Enligt {number} finns boken."));
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    for arguments in [
        &["--format", "text"][..],
        &["--format", "json"],
        &["--format", "sarif"],
        &["--format", "github"],
        &["--format", "junit"],
        &["--report", "text"],
        &["--report", "json"],
        &["--report", "html"],
        &["--report", "md"],
    ] {
        let run = iop(&folder, &[&["check", "a.yaml", "--as-of", "2026-11-22"], arguments].concat());
        assert!(run.out.contains("finns boken"), "{arguments:?}: {}", run.out);
        assert!(!run.out.contains(&number) && !run.out.contains("-1212"), "{arguments:?}: {}", run.out);
    }
}

#[test]
fn an_error_that_is_deviated_from_does_not_stand_in_the_way_of_the_paper_and_is_not_printed_on_it() {
    let same = changed("name: Robin Exempel", "name: Kim Exempel");
    let decided = format!(
        "{same}deviations:\n  - {{rule: signing/same-person-both-sides, reason: Fullmakt från båda finns., decided_by: \
         Kommunstyrelsen, on: 2024-11-01}}\n"
    );
    let folder = folder(&[("a.yaml", same.as_bytes()), ("b.yaml", decided.replace("id: exempel", "id: b").as_bytes())]);
    iop(&folder, &["render", "a.yaml", "--to", "txt"]).exits(1).says("fel[signing/same-person-both-sides]");
    iop(&folder, &["render", "b.yaml", "--to", "txt"]).exits(0).says("skrev ./b.txt");
    let paper = std::fs::read_to_string(folder.path().join("b.txt")).expect("the paper");
    assert!(!paper.contains("Fullmakt från båda"), "{paper}");
    iop(&folder, &["check", "b.yaml"]).exits(0).says("inga anmärkningar; 1 avsteg (tills vidare) i 1 avtal");
}

#[test]
fn a_test_case_tells_what_is_set_aside_beside_what_fails() {
    // The rule finds two things, and the decision is about one of them.
    let clause = |text: &str| format!("  - kind: other\n    text: {text}\n");
    let deviations = "deviations:\n  - {rule: procurement/purchase-word, place: /clauses/0, reason: Ordet är lagens., \
                      decided_by: Kommunjuristen, on: 2026-03-02}\n";
    let clauses = clause("Uppdragsgivaren svarar för lokalen.") + &clause("Leverantören svarar för städningen.");
    let text = format!("{SOUND}clauses:\n{clauses}{deviations}");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    for (deny, element) in [("warning", "<failure "), ("none", "<system-out>")] {
        let deny: &[&str] = if deny == "none" { &[] } else { &["--deny", deny] };
        let run = iop(&folder, &[&["check", "a.yaml", "--as-of", "2026-11-22", "--format", "junit"], deny].concat());
        let case = run
            .out
            .split("name=\"procurement/purchase-word\"")
            .nth(1)
            .and_then(|rest| rest.split("</testcase>").next());
        let case = case.expect("the rule's case").to_lowercase();
        assert!(
            case.contains(element) && case.contains("leverantör") && case.contains("skäl: ordet är lagens;"),
            "{case}"
        );
        assert!(!case.contains("uppdragsgivare"), "{case}");
    }
}
