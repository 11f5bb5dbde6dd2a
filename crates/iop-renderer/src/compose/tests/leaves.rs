//! No fact is left unprinted: whatever is changed in the file changes the paper.

use std::collections::BTreeMap;

use iop_core::model::ClauseKind;
use serde_json::{Value, json};

use super::schema::{Key, keys, values_at};
use super::*;

/// What may change without changing the paper, and why.
const SILENT: &[(&str, &str)] = &[
    ("/format", "the version of the file, not of the agreement"),
    ("/id", "stands in the footer, which carries it in every format"),
    ("/kind", "chooses the wording; a test of its own"),
    ("/language", "chooses the language; a test of its own"),
    ("/stage", "marks a draft; a test of its own"),
    ("/profile", "chooses what is checked"),
    ("/funding/currency", "every amount carries its currency"),
    ("/funding/total", "only compared with the sum that is derived and printed"),
    ("/funding/costs_total", "only compared with the sum that is derived and printed"),
    ("/publication/masked/*/field", "about the public version, where the mask shows instead"),
    ("/publication/masked/*/ground", "stands in the mask of the public version"),
    ("/publication/masked/*/reason", "about the public version"),
    ("/deviations/*/rule", "about the check, not about what the parties agree"),
    ("/deviations/*/place", "about the check"),
    ("/deviations/*/reason", "about the check"),
    ("/deviations/*/decided_by", "about the check"),
    ("/deviations/*/on", "about the check"),
    ("/deviations/*/until", "about the check"),
    ("/clauses/*/kind", "chooses heading and order; a test of its own"),
    ("/clauses/*/covers/*", "leaves a clause off the paper; a test of its own"),
    ("/parties/*/id", "used for reference alone"),
    ("/party_groups/*/id", "used for reference alone"),
    ("/participants/*/id", "used for reference alone"),
    ("/target_groups/*/id", "used for reference alone"),
    ("/goals/*/id", "used for reference alone"),
    ("/related/*/id", "used for reference alone"),
    ("/criteria/set", "an id; the name that the agreement has for it is printed, a test of its own"),
    ("/criteria/items/*/criterion", "an id; the text says what it is"),
    ("/annexes/*/id", "used for reference alone"),
    ("/funding/contributions/*/id", "used for reference alone"),
    ("/signatures/*/party", "the name after `signs_for` stands in its place"),
];

/// The path of the key, items as `*`.
fn pattern(pointer: &str) -> String {
    pointer.split('/').map(|part| if part.parse::<usize>().is_ok() { "*" } else { part }).collect::<Vec<_>>().join("/")
}

/// The pointers of all values that hold no others.
fn leaves(value: &Value, pointer: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                leaves(value, &format!("{pointer}/{key}"), out);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                leaves(item, &format!("{pointer}/{at}"), out);
            }
        }
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) => out.push(pointer.to_owned()),
    }
}

/// What stands at the top of the file around `pointer`, with what other facts lean on: who is meant, which annexes there
/// are, and from when to when. Much quicker to compose than the whole.
fn around(sample: &Value, pointer: &str) -> Value {
    let top = pointer.split('/').nth(1).unwrap_or_default();
    let leant_on = ["format", "language", "kind", "stage", "parties", "participants", "annexes", "period"];
    let members = sample.as_object().into_iter().flatten();
    let kept = members.filter(|(key, _)| key.as_str() == top || leant_on.contains(&key.as_str()));
    kept.map(|(key, value)| (key.clone(), value.clone())).collect::<serde_json::Map<_, _>>().into()
}

fn set(agreement: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = agreement.clone();
    *changed.pointer_mut(pointer).expect("a place") = value;
    changed
}

/// The agreement with another value at `pointer`: the first candidate that the model reads as something else.
fn changed(agreement: &Value, pointer: &str, key: Option<&Key>) -> Option<Agreement> {
    let value = agreement.pointer(pointer)?;
    let own = match value {
        Value::Bool(truth) => json!(!truth),
        Value::Number(number) => json!(number.as_u64()? + 2),
        Value::String(text) => json!(format!("{text} Ändrat")),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    let words = key.iter().flat_map(|key| key.words.iter().chain(&key.examples)).cloned();
    // References to others, and values of every sort there is.
    let others =
        ["kommun", "forening", "lokal", "finans", "karta", "mall", "2020-02-03", "13 months", "13 kr", "17 %", "999"];
    let candidates = std::iter::once(own).chain(words).chain(others.map(|text| json!(text)));
    candidates.into_iter().find_map(|candidate| {
        let after = serde_json::from_value::<Agreement>(set(agreement, pointer, candidate)).ok()?;
        let read = serde_json::to_value(&after).ok()?;
        (read.pointer(pointer)? != value).then_some(after)
    })
}

#[test]
fn every_value_that_is_changed_changes_the_paper() {
    let keys = keys();
    for language in LANGUAGES {
        let sample = sample(language);
        let wording = standard(language);
        let mut before: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut pointers = Vec::new();
        leaves(&sample, "", &mut pointers);
        let mut unprinted = Vec::new();
        for pointer in pointers {
            let path = pattern(&pointer);
            if SILENT.iter().any(|(silent, _)| *silent == path) {
                continue;
            }
            let trimmed = path.trim_end_matches("/*");
            let key = keys.iter().find(|key| key.path == trimmed);
            let around = around(&sample, &pointer);
            let top = pointer.split('/').nth(1).unwrap_or_default().to_owned();
            let before = before.entry(top).or_insert_with(|| words(&agreement(&around), &wording));
            match changed(&around, &pointer, key) {
                Some(after) if words(&after, &wording) == *before => unprinted.push(pointer),
                Some(_) => {}
                None => unprinted.push(format!("{pointer}: no other value was found")),
            }
        }
        assert_eq!(unprinted, [""; 0], "{language:?}");
    }
}

#[test]
fn every_exception_names_a_key_there_is() {
    let keys = keys();
    for (path, _) in SILENT {
        let trimmed = path.trim_end_matches("/*");
        assert!(keys.iter().any(|key| key.path == trimmed), "{path}");
        assert!(!values_at(&sample(Language::Sv), path).is_empty(), "{path}");
    }
}

/// Lists of words of which some leave the fact off the paper: a duty of a clause with a text of its own, or of one that
/// another clause covers, is told by the drafter.
const SAME: &[&str] = &["/commitments/*/clause"];

#[test]
fn every_word_of_a_closed_list_has_a_paper_of_its_own() {
    let keys = keys();
    for language in LANGUAGES {
        let sample = sample(language);
        let wording = standard(language);
        let mut pointers = Vec::new();
        leaves(&sample, "", &mut pointers);
        for pointer in pointers {
            let path = pattern(&pointer);
            let Some(key) = keys.iter().find(|key| key.path == path.trim_end_matches("/*")) else { continue };
            if key.words.is_empty() || SILENT.iter().any(|(silent, _)| *silent == path) {
                continue;
            }
            let mut seen: Vec<(Value, Vec<String>)> = Vec::new();
            for word in &key.words {
                let Ok(other) =
                    serde_json::from_value::<Agreement>(set(&around(&sample, &pointer), &pointer, word.clone()))
                else {
                    continue;
                };
                let read = serde_json::to_value(&other).expect("JSON").pointer(&pointer).cloned().unwrap_or_default();
                let text = words(&other, &wording);
                assert_eq!(blemish(&text), None, "{pointer} {word} {language:?}");
                if let Some((twin, _)) = seen.iter().find(|(value, paper)| *value != read && *paper == text) {
                    assert!(SAME.contains(&path.as_str()), "{pointer}: {word} and {twin} read alike");
                }
                seen.push((read, text));
            }
        }
    }
}

#[test]
fn a_paper_from_which_anything_is_missing_is_without_blemish() {
    for language in LANGUAGES {
        let sample = sample(language);
        let wording = standard(language);
        let mut pointers = Vec::new();
        nodes(&sample, "", &mut pointers);
        for pointer in pointers {
            let mut less = around(&sample, &pointer);
            remove(&mut less, &pointer);
            let Ok(agreement) = serde_json::from_value::<Agreement>(less) else {
                panic!("{pointer} cannot be removed")
            };
            assert_eq!(blemish(&words(&agreement, &wording)), None, "without {pointer} in {language:?}");
        }
    }
}

/// The pointers of everything there is below the root.
fn nodes(value: &Value, pointer: &str, out: &mut Vec<String>) {
    if !pointer.is_empty() && !value.is_null() && pointer != "/language" {
        out.push(pointer.to_owned());
    }
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                nodes(value, &format!("{pointer}/{key}"), out);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                nodes(item, &format!("{pointer}/{at}"), out);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.shift_remove(key);
        }
        Some(Value::Array(items)) => {
            items.remove(key.parse().expect("an index"));
        }
        Some(_) | None => {}
    }
}

#[test]
fn every_kind_of_clause_stands_in_every_kind_of_agreement_with_and_without_facts() {
    for language in LANGUAGES {
        for (name, kind) in
            ["partnership", "cooperation", "grant", "agreement", "amendment"].iter().zip(standard::KINDS)
        {
            let clauses: Vec<Value> = ClauseKind::ALL.iter().map(|clause| json!({ "kind": clause })).collect();
            let mut full = sample(language);
            (full["kind"], full["clauses"]) = (json!(name), json!(clauses));
            let bare = json!({ "format": "iop/1", "language": language, "kind": name, "clauses": clauses });
            let wording = Wording::new(language, Some(*kind), &House::default()).expect("a wording");
            let hollow = house::hollow(&agreement(&full)).expect("a hollow agreement");
            let hollow = Agreement { clauses: agreement(&full).clauses, ..hollow };
            for agreement in [agreement(&full), hollow, agreement(&bare)] {
                assert_eq!(blemish(&words(&agreement, &wording)), None, "{name} {language:?}");
            }
        }
    }
}

#[test]
fn a_labelled_blank_shows_wherever_a_value_may_be_filled_in() {
    for language in LANGUAGES {
        let sample = sample(language);
        let wording = standard(language);
        let mut pointers = Vec::new();
        leaves(&sample, "", &mut pointers);
        let mut lost = Vec::new();
        for pointer in pointers {
            let path = pattern(&pointer);
            let Ok(blank) =
                serde_json::from_value::<Agreement>(set(&around(&sample, &pointer), &pointer, json!("[LUCKAN]")))
            else {
                continue;
            };
            if SILENT.iter().any(|(silent, _)| *silent == path) {
                continue;
            }
            let lines = words(&blank, &wording);
            if !lines.iter().any(|line| line.contains("[LUCKAN]")) {
                lost.push(pointer);
            } else if let Some(line) = blemish(&lines) {
                lost.push(format!("{pointer}: {line}"));
            }
        }
        assert_eq!(lost, [""; 0], "{language:?}");
    }
}
