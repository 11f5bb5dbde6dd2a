//! The machine formats of `iop check`: contracts that other programs read.

use serde_json::Value;

use crate::{Run, SOUND, between_others, faulty, folder, iop};

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error} in\n{}", run.out))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn json_has_exactly_the_keys_of_version_1() {
    let folder = folder(&[("a.yaml", faulty().as_bytes()), ("b.yaml", between_others(SOUND, "b").as_bytes())]);
    let run = iop(&folder, &["check", "a.yaml", "b.yaml", "--format", "json"]).exits(1).calmly();
    let document = json(&run);
    assert_eq!(keys(&document), ["version", "findings", "summary"]);
    assert_eq!(document["version"], 1);
    let finding = &document["findings"][0];
    assert_eq!(
        keys(finding),
        [
            "rule",
            "severity",
            "message",
            "help",
            "file",
            "pointer",
            "start",
            "end",
            "related",
            "basis",
            "fix",
            "suppressed"
        ]
    );
    assert_eq!(finding["rule"], "budget/total-mismatch");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["file"], "a.yaml");
    assert_eq!(finding["pointer"], "/funding/total");
    let offset = faulty().find("210 000 kr").expect("the total");
    assert_eq!(finding["start"], serde_json::json!({"line": 48, "column": 10, "offset": offset}));
    assert_eq!(finding["end"], serde_json::json!({"line": 48, "column": 20, "offset": offset + 10}));
    assert_eq!(keys(&finding["related"][0]), ["message", "file", "pointer", "start", "end"]);
    assert_eq!(
        finding["basis"],
        serde_json::json!([{"act": null, "locus": null, "title": "avtalslogik", "as_of": "2024-11-20"}])
    );
    assert_eq!((&finding["fix"], &finding["suppressed"]), (&Value::Null, &Value::Null));
    assert_eq!(
        document["summary"],
        serde_json::json!({"files": 2, "errors": 1, "warnings": 0, "notes": 0, "suppressed": 0})
    );
}

#[test]
fn json_of_a_sound_agreement_is_an_empty_list() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    let document = json(&iop(&folder, &["check", "a.yaml", "--format", "json"]).exits(0));
    assert_eq!(document["findings"], serde_json::json!([]));
}

#[test]
fn sarif_names_rule_place_and_fingerprint() {
    let folder = folder(&[("en mapp/å.yaml", faulty().as_bytes())]);
    let log = json(&iop(&folder, &["check", "en mapp", "--format", "sarif"]).exits(1));
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|schema| schema.ends_with("sarif-schema-2.1.0.json")));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let result = &run["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&"budget/total-mismatch".into(), &"error".into()));
    let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("a small one");
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "budget/total-mismatch");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "en%20mapp/%C3%A5.yaml");
    assert_eq!(
        place["region"],
        serde_json::json!({"startLine": 48, "startColumn": 10, "endLine": 48, "endColumn": 20})
    );
    assert_eq!(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "/funding/total");
    assert_eq!(result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 44);
    assert!(result["partialFingerprints"]["iopFinding/v2"].as_str().is_some_and(|print| print.len() == 64));
}

#[test]
fn sarif_offers_a_fix_where_there_is_one() {
    let clause =
        "clauses:\n  - kind: other\n    text: Lagen om mottagande av vissa nyanlända för bosättning 2016:38 gäller.\n";
    let folder = folder(&[("a.yaml", format!("{SOUND}{clause}").as_bytes())]);
    let run = json(&iop(&folder, &["check", "a.yaml", "--format", "json"]).exits(0));
    assert_eq!(keys(&run["findings"][0]["fix"]), ["start", "end", "replacement"]);
    let log = json(&iop(&folder, &["check", "a.yaml", "--format", "sarif"]));
    let replacement = &log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], run["findings"][0]["fix"]["replacement"]);
    assert_eq!(replacement["deletedRegion"]["startColumn"], run["findings"][0]["fix"]["start"]["column"]);
    iop(&folder, &["check", "a.yaml"]).says("= rättelse: »Lagen om mottagande av vissa nyanlända");
}

#[test]
fn a_fingerprint_stays_when_lines_move_and_tells_files_apart() {
    let moved = format!("# en rad till\n{}", faulty());
    let first = folder(&[("a.yaml", faulty().as_bytes())]);
    let second = folder(&[("a.yaml", moved.as_bytes()), ("b.yaml", faulty().as_bytes())]);
    let print = |folder, file: &str| {
        json(&iop(folder, &["check", file, "--format", "gitlab"]).exits(1))[0]["fingerprint"].clone()
    };
    assert_eq!(print(&first, "a.yaml"), print(&second, "a.yaml"));
    assert_ne!(print(&second, "a.yaml"), print(&second, "b.yaml"));
}

#[test]
fn gitlab_gets_path_line_and_severity() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    let issues = json(&iop(&folder, &["check", ".", "--format", "gitlab"]).exits(1));
    let issue = &issues[0];
    assert_eq!(keys(issue), ["description", "check_name", "fingerprint", "severity", "location"]);
    assert_eq!(issue["severity"], "critical");
    assert_eq!(issue["location"]["path"], "a.yaml");
    assert_eq!(issue["location"]["positions"]["begin"], serde_json::json!({"line": 48, "column": 10}));
}

#[test]
fn github_gets_one_command_a_line() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    let run = iop(&folder, &["check", "a.yaml", "--format", "github"]).exits(1);
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines.len(), 1, "{}", run.out);
    let start = "::error file=a.yaml,line=48,endLine=48,col=10,endColumn=20,title=budget/total-mismatch::delarna blir";
    assert!(run.out.starts_with(start) && run.out.contains("%0AÅtgärd: "), "{}", run.out);
}

#[test]
fn junit_is_well_formed_and_counts_rules() {
    let folder = folder(&[("a&<b>\"'.yaml", faulty().as_bytes())]);
    let run = iop(&folder, &["check", ".", "--format", "junit"]).exits(1);
    let mut reader = quick_xml::Reader::from_str(&run.out);
    let (mut cases, mut failures) = (0, 0);
    loop {
        match reader.read_event().expect("well-formed XML") {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                cases += usize::from(tag.name().as_ref() == "testcase");
                failures += usize::from(tag.name().as_ref() == "failure");
                for attribute in tag.attributes() {
                    attribute.expect("well-formed attributes");
                }
            }
            _ => {}
        }
    }
    assert_eq!(failures, 1);
    assert!(
        run.out.contains(&format!("<testsuites name=\"iop check\" tests=\"{cases}\" failures=\"1\"")),
        "{}",
        run.out
    );
}

#[test]
fn a_path_that_cannot_be_read_stands_in_the_sarif_log() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    let run = iop(&folder, &["check", "a.yaml", "finns-inte.yaml", "--format", "sarif"]).exits(2);
    let invocation = &json(&run)["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"][0]["level"], "error");
}

#[test]
fn every_format_gives_the_same_bytes_twice_and_the_same_exit_code() {
    let folder = folder(&[("b.yaml", faulty().as_bytes()), ("a/c.yml", SOUND.as_bytes())]);
    for format in ["text", "json", "sarif", "github", "gitlab", "junit"] {
        let run = || iop(&folder, &["check", ".", "--format", format]).exits(1);
        assert_eq!(run().out, run().out, "{format}");
    }
}
