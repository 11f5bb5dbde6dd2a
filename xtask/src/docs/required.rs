//! Which keys must be filled in before an agreement is signed: asked of the rule that finds them missing, so that the
//! page cannot say anything else than the check.

use std::collections::BTreeSet;

use iop_core::model::Stage;
use iop_core::{StatedDate, read};
use iop_law::Law;
use iop_validator::{Settings, check};
use serde_json::{Map, Value, json};

use super::outline::{properties, target};

/// The rule that finds what is missing.
const RULE: &str = "form/blank";

/// Objects and keys, as `("Party", "name")`; the top of the file is `"Agreement"`.
pub(super) fn required(schema: &Value) -> BTreeSet<(String, String)> {
    let definitions = &schema["$defs"];
    // A file without anything, one with an empty part of every kind, and one whose contributions are money.
    let nothing = json!({"format": "iop/1"});
    let empty = skeleton(schema, definitions, false);
    let money = skeleton(schema, definitions, true);
    let mut found = BTreeSet::from([("Agreement".to_owned(), "format".to_owned())]);
    for file in [nothing, empty, money] {
        found.extend(missing(&file).iter().filter_map(|pointer| owner(schema, pointer)));
    }
    found
}

/// An object with every part that can stand in it, each as empty.
pub(super) fn skeleton(object: &Value, definitions: &Value, money: bool) -> Value {
    let mut made = Map::new();
    for (key, property) in properties(object) {
        let Some(name) = target(property) else { continue };
        let mut inner = skeleton(&definitions[name], definitions, money);
        if money && name == "Contribution" {
            inner["form"] = "cash".into();
        }
        made.insert(key.clone(), if property.get("items").is_some() { json!([inner]) } else { inner });
    }
    if object.get("$defs").is_some() {
        made.insert("format".to_owned(), "iop/1".into());
    }
    made.into()
}

/// Where the rule finds something missing.
fn missing(file: &Value) -> Vec<String> {
    let settings =
        Settings { today: StatedDate::Year(2026).first(), as_of: None, stage: Some(Stage::Signing), profile: None };
    let report = check(&read(file.to_string().as_bytes()), Law::bundled(), &settings);
    let own = report.findings.iter().filter(|finding| finding.rule.id == RULE);
    own.map(|finding| finding.place.pointer.to_string()).collect()
}

/// The object and the key that a place such as `/parties/0/name` is of.
fn owner(schema: &Value, pointer: &str) -> Option<(String, String)> {
    let keys = pointer.split('/').skip(1).filter(|key| key.parse::<usize>().is_err());
    let mut object = "Agreement";
    let mut found = None;
    for key in keys {
        let keys = if object == "Agreement" { schema } else { &schema["$defs"][object] };
        found = Some((object.to_owned(), key.to_owned()));
        object = keys.get("properties")?.get(key).and_then(target).unwrap_or(object);
    }
    found
}

#[cfg(test)]
mod tests {
    use iop_core::{SchemaDraft, schema};

    use super::*;

    #[test]
    fn what_must_be_filled_in_is_what_the_rule_finds_missing() {
        let found = required(&schema(SchemaDraft::Draft202012));
        let has = |object: &str, key: &str| found.contains(&(object.to_owned(), key.to_owned()));
        assert!(has("Agreement", "title") && has("Agreement", "parties") && has("Party", "org_number"));
        assert!(has("Contribution", "amount") && has("Period", "end") && has("ReductionStep", "by"));
        assert!(!has("Party", "address") && !has("Contribution", "share") && !has("Signature", "date"));
    }

    #[test]
    fn a_place_is_of_the_object_that_holds_its_last_key() {
        let schema = schema(SchemaDraft::Draft202012);
        let told = |pointer| owner(&schema, pointer).map(|(object, key)| format!("{object}.{key}"));
        assert_eq!(told("/title").as_deref(), Some("Agreement.title"));
        assert_eq!(told("/funding/contributions/0/amount").as_deref(), Some("Contribution.amount"));
    }
}
