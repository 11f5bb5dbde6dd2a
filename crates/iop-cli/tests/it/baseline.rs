//! The baseline: what was found before is set aside, what is new counts, and the file can only shrink.

use std::fs;

use serde_json::{Value, json};

use crate::{SOUND, between_others, changed, faulty, folder, iop};

const WRITE: [&str; 5] = ["check", ".", "--baseline", "bas.json", "--write-baseline"];
const CHECK: [&str; 4] = ["check", ".", "--baseline", "bas.json"];

#[test]
fn what_was_there_is_set_aside_and_what_is_new_counts() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &WRITE).exits(0).calmly().says("skrev bas.json med 1 anmärkning");
    // Moved lines, other white space and other findings change nothing.
    let later = format!("# ny rad\n{}", faulty()).replace("total: 210 000 kr", "total:   210 000 kr")
        + "clauses:\n  - kind: other\n    text: Uppdragsgivaren svarar för lokalen.\n";
    fs::write(folder.path().join("a.yaml"), later).expect("a file");
    iop(&folder, &CHECK)
        .exits(0)
        .omits("fel[")
        .says("varning[procurement/purchase-word]")
        .says("1 varning; 1 tidigare anmärkning enligt baslinjen i 1 avtal");
    iop(&folder, &["check", "."]).exits(1).says("fel[budget/total-mismatch]");
}

#[test]
fn the_file_says_what_each_entry_is_and_is_the_same_whoever_writes_it() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &WRITE).exits(0);
    let read = || fs::read_to_string(folder.path().join("bas.json")).expect("the baseline");
    let first = read();
    let document: Value = serde_json::from_str(&first).expect("JSON");
    assert_eq!((&document["version"], document["findings"].as_array().map(Vec::len)), (&json!(1), Some(1)));
    let entry = &document["findings"][0];
    assert_eq!((&entry["agreement"], &entry["rule"]), (&json!("exempel"), &json!("budget/total-mismatch")));
    assert!(entry["title"].as_str().is_some_and(|title| title.starts_with("delarna blir")), "{entry}");
    assert!(entry["fingerprint"].as_str().is_some_and(|print| print.len() == 64), "{entry}");
    iop(&folder, &[&["--lang", "en"], &WRITE[..]].concat()).exits(0);
    assert_eq!(first, read());
}

#[test]
fn an_entry_that_nothing_answers_to_is_told_and_never_fails() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &WRITE).exits(0);
    fs::write(folder.path().join("a.yaml"), SOUND).expect("a file");
    iop(&folder, &CHECK).exits(0).says("1 rad i baslinjen bas.json motsvaras inte längre av någon anmärkning");
    iop(&folder, &WRITE).exits(0).says("skrev bas.json med 0 anmärkningar");
    iop(&folder, &CHECK).exits(0).omits("baslinjen");
}

#[test]
fn what_it_says_of_other_agreements_is_kept() {
    let folder = folder(&[("a.yaml", faulty().as_bytes()), ("b.yaml", between_others(&faulty(), "b").as_bytes())]);
    iop(&folder, &WRITE).exits(0).says("med 2 anmärkningar");
    iop(&folder, &["check", "b.yaml", "--baseline", "bas.json", "--write-baseline"]).exits(0);
    iop(&folder, &["check", "b.yaml", "--baseline", "bas.json"]).exits(0).omits("motsvaras");
    iop(&folder, &CHECK).exits(0).says("2 tidigare anmärkningar enligt baslinjen").omits("motsvaras");
}

#[test]
fn a_file_that_cannot_be_read_is_never_in_it() {
    let folder = folder(&[("a.yaml", b"format: iop/1\ntitle: [\n")]);
    iop(&folder, &WRITE).exits(1).says("fel[file/syntax]").says("med 0 anmärkningar");
}

#[test]
fn no_paper_is_signed_by_it() {
    let folder = folder(&[("a.yaml", faulty().as_bytes()), ("iop.toml", b"baseline = \"bas.json\"\n")]);
    iop(&folder, &["check", ".", "--write-baseline"]).exits(0).says("skrev bas.json");
    iop(&folder, &["check", "."]).exits(0);
    iop(&folder, &["build", "a.yaml"]).exits(1).says("1 fel, varav 1 enligt baslinjen, som inte är något beslut");
    iop(&folder, &["render", "a.yaml", "--to", "txt"]).exits(1).says("fel[budget/total-mismatch]");
    assert!(!folder.path().join("exempel.txt").exists());
}

#[test]
fn trouble_with_it_is_told_and_the_gate_stays_shut() {
    let folder = folder(&[
        ("a.yaml", faulty().as_bytes()),
        ("ny.json", b"{\"version\": 2, \"findings\": []}"),
        ("x.json", b"x"),
    ]);
    iop(&folder, &["check", ".", "--baseline", "borta.json"]).exits(2).complains("borta.json kunde inte läsas");
    iop(&folder, &["check", ".", "--baseline", "ny.json"]).exits(2).complains("ny.json är en baslinje i version 2");
    iop(&folder, &["check", ".", "--baseline", "x.json"]).exits(2).complains("x.json är ingen baslinje").says("1 fel");
    iop(&folder, &["check", ".", "--write-baseline"]).exits(2).complains("det finns ingen baslinje att skriva");
}

#[test]
fn findings_that_are_alike_are_known_as_many_times_as_they_were() {
    let twice = |times: usize| {
        let lines =
            "    - {party: foreningen, form: volunteer-work, amount: 500 kr, description: \"[ORD]\"}\n".repeat(times);
        changed("  total: 200 000 kr\n", &format!("{lines}  total: 200 000 kr\n"))
    };
    let folder = folder(&[("a.yaml", twice(2).as_bytes())]);
    iop(&folder, &WRITE).exits(0).says("med 3 anmärkningar");
    fs::write(folder.path().join("a.yaml"), twice(3)).expect("a file");
    iop(&folder, &CHECK).exits(1).says("1 fel; 3 tidigare anmärkningar enligt baslinjen");
}
