//! `iop check --report`: every rule with what became of it, and what was not checked.

use std::fs;

use serde_json::{Value, json};

use crate::{Run, between_others, deviating, faulty, folder, iop};

const BOTH: [&str; 6] = ["check", "a.yaml", "b.yaml", "--as-of", "2026-11-22", "--report"];

fn report(format: &str) -> Run {
    let b = between_others(&faulty(), "b");
    let folder = folder(&[("a.yaml", deviating().as_bytes()), ("b.yaml", b.as_bytes())]);
    let run = || iop(&folder, &[&BOTH[..], &[format]].concat()).exits(1).calmly();
    assert_eq!(run().out, run().out, "the same bytes twice");
    run()
}

#[test]
fn json_lists_every_rule_once_for_each_agreement() {
    let document: Value = serde_json::from_str(&report("json").out).expect("JSON");
    let keys: Vec<_> = document.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["version", "program", "rule_set", "agreements", "findings", "not_checked", "summary"]);
    assert_eq!(document["version"], 1);
    let rules = document["rule_set"]["rules"].as_u64();
    assert!(document["rule_set"]["fingerprint"].as_str().is_some_and(|print| print.len() == 64));
    for agreement in document["agreements"].as_array().expect("agreements") {
        let lines = agreement["rules"].as_array().expect("rules");
        assert_eq!(u64::try_from(lines.len()).ok(), rules);
        let counts: u64 = agreement["counts"].as_object().expect("counts").values().filter_map(Value::as_u64).sum();
        assert_eq!(Some(counts), rules, "every rule is counted once");
        assert_eq!(agreement["checked_on"], "2026-11-22");
        assert_eq!(agreement["law"]["date"], "2026-11-22");
        assert!(agreement["law"]["fingerprint"].as_str().is_some_and(|print| print.len() == 64));
        assert!(agreement["fingerprint"].as_str().is_some_and(|print| print.len() == 64));
    }
    let outcome = |agreement: usize, rule: &str| {
        let lines = document["agreements"][agreement]["rules"].as_array().expect("rules");
        lines.iter().find(|line| line["rule"] == rule).expect("the rule")["outcome"].clone()
    };
    assert_eq!(outcome(0, "form/unknown-profile"), "deviates");
    assert_eq!(outcome(0, "form/missing-clause"), "not-judged");
    assert_eq!(outcome(1, "budget/total-mismatch"), "fails");
    assert_eq!(outcome(1, "deviation/expired"), "does-not-apply");
    assert_eq!(outcome(1, "goals/not-measurable"), "holds");
    assert_eq!(document["agreements"][0]["deviations"][0]["findings"], 1);
    assert_eq!(document["summary"], json!({"files": 2, "errors": 1, "warnings": 0, "notes": 0, "suppressed": 1}));
}

#[test]
fn people_read_outcomes_decisions_days_and_what_was_not_checked() {
    for format in ["text", "md", "html"] {
        let run = report(format);
        let told = run.out.replace('\u{a0}', " ");
        for said in [
            "1 fel; 1 avsteg (till 2027-06-30) i 2 avtal",
            "delarna blir 200 000 kr, men summan anges till 210 000 kr",
            "skäl: Handboken läggs in senare; beslutat av Kommunjuristen den 2 mars 2026",
            "täcker 1 anmärkning",
            "fann inget annat än det som avtalet avviker från",
            "riktlinjen finns inte i underlaget",
            "Rapporten säger inte att handlingen är laglig.",
            "iop 0.",
            "dagen som prövningen gäller",
            "2026-11-22",
        ] {
            assert!(told.to_lowercase().contains(&said.to_lowercase()), "{format}: no {said:?} in\n{told}");
        }
    }
    let folder = folder(&[("b.yaml", faulty().as_bytes())]);
    iop(&folder, &["--lang", "en", "check", "b.yaml", "--report", "md"])
        .exits(1)
        .says("## Report on the check")
        .omits("avtal");
}

#[test]
fn a_comment_shows_what_counts_and_folds_the_rest() {
    let run = report("md");
    let sight: String = run.out.split("<details>").map(|part| part.split("</details>").last().unwrap_or("")).collect();
    assert!(sight.contains("- **fel** `budget/total-mismatch` rad 48: "), "{sight}");
    assert!(sight.lines().count() < 30 && !sight.contains("goals/not-measurable"), "{sight}");
    assert_eq!(run.out.matches("<details>").count(), run.out.matches("</details>").count());
}

#[test]
fn a_comment_on_many_agreements_is_short_enough_and_says_that_it_is_cut() {
    let files: Vec<(String, String)> =
        (0..40).map(|at| (format!("{at:02}.yaml"), faulty().replace("id: exempel", &format!("id: nr-{at}")))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = folder(&files);
    let run = iop(&folder, &["check", ".", "--report", "md"])
        .exits(1)
        .says("40 fel, 39 varningar i 40 avtal")
        .says("--report html");
    assert!(run.out.len() < 60_000 && run.out.ends_with("</details>\n"), "{}", run.out.len());
    let cuts = run.out.matches("<details>").count() == run.out.matches("</details>").count();
    assert!(cuts && run.out.contains("Rapporten säger inte att handlingen är laglig."), "{}", run.out);
}

#[test]
fn the_page_stands_alone_and_can_be_read_aloud() {
    let page = report("html").out;
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"sv\">"), "{page}");
    for absent in ["<script", "http://", "https://", "src=", "<img", "<link"] {
        assert!(!page.contains(absent), "{absent}");
    }
    assert_eq!(page.matches("<h1>").count(), 1);
    assert!(
        page.contains("<th scope=\"col\">") && page.contains("<th scope=\"row\">") && page.contains("@media print")
    );
    let cells = page.matches("<th").count() - page.matches("<thead").count();
    assert_eq!(cells, page.matches("<th scope=").count(), "every heading says what it heads");
    let main = page.split_once("<main>").and_then(|(_, rest)| rest.split_once("</main>")).map_or("", |(main, _)| main);
    let main = main.replace("<br>", "<br/>");
    let mut reader = quick_xml::Reader::from_str(&main);
    while !matches!(reader.read_event().expect("well-formed"), quick_xml::events::Event::Eof) {}
}

#[test]
fn text_of_an_agreement_is_never_markup() {
    let text = faulty().replace("title: Överenskommelse", "title: <b>Avtal</b> | `x` [y](z) @alla");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    for (format, absent) in [("html", "<b>"), ("md", "<b>"), ("md", "[y](z)"), ("md", " @alla")] {
        iop(&folder, &["check", "a.yaml", "--report", format]).exits(1).omits(absent).says("&lt;b&gt;");
    }
}

#[test]
fn a_deviation_says_what_it_covers() {
    for (place, covers) in [("/profile", 1), ("/goals", 0)] {
        let text = deviating().replace("    reason:", &format!("    place: {place}\n    reason:"));
        let folder = folder(&[("a.yaml", text.as_bytes())]);
        let run = iop(&folder, &["check", "a.yaml", "--as-of", "2026-11-22", "--report", "json"]).exits(0);
        let document: Value = serde_json::from_str(&run.out).expect("JSON");
        let decision = &document["agreements"][0]["deviations"][0];
        assert_eq!((&decision["place"], &decision["findings"]), (&json!(place), &json!(covers)));
    }
}

#[test]
fn a_report_in_a_file_stands_beside_the_findings() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["check", "a.yaml", "--report", "html", "--out", "r.html"])
        .exits(1)
        .says("fel[budget/total-mismatch]")
        .says("skrev r.html");
    iop(&folder, &["check", "a.yaml", "--report", "json", "--out", "r.json", "--format", "github"])
        .exits(1)
        .says("::error ");
    assert!(fs::read_to_string(folder.path().join("r.html")).expect("the report").contains("<h1>"));
    iop(&folder, &["check", "a.yaml", "--report", "md", "--format", "json"]).exits(2).complains("--out");
    iop(&folder, &["check", "a.yaml", "--out", "r.md"]).exits(2).complains("--report");
    iop(&folder, &["check", "a.yaml", "--report", "md", "--out", "a.yaml"]).exits(2).complains("skrivs inte över");
}

#[test]
fn what_was_not_read_is_told() {
    let folder = folder(&[("avtal/a.yaml", faulty().as_bytes()), ("avtal/annat.yaml", b"a: 1\n")]);
    let run = iop(&folder, &["check", "avtal", "borta.yaml", "--report", "text"]).exits(2);
    run.says("DET SOM INTE HAR PRÖVATS")
        .says("1 YAML-fil är ingen överenskommelse")
        .says("borta.yaml kunde inte läsas");
}
