//! The schema of the format as the tests use it: every key there is, and what may stand at one.

use serde_json::Value;

use super::*;

/// A key of the format with what the schema says of its value.
pub(super) struct Key {
    /// The key with the keys around it, items as `*`: `/funding/payments/*/amount`.
    pub(super) path: String,
    /// The words that may stand there, if it is a word of a closed list.
    pub(super) words: Vec<Value>,
    /// Examples of what may stand there.
    pub(super) examples: Vec<Value>,
}

/// Every key of the format.
pub(super) fn keys() -> Vec<Key> {
    let schema = iop_core::schema(iop_core::SchemaDraft::Draft202012);
    let mut out = Vec::new();
    walk(&schema, &schema, "", &mut out);
    out
}

fn walk(node: &Value, root: &Value, path: &str, out: &mut Vec<Key>) {
    // A blank may stand almost everywhere; what else may is told under `else`.
    for next in ["else"].iter().filter_map(|key| node.get(*key)) {
        walk(next, root, path, out);
    }
    if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(reference.trim_start_matches('#')).expect("a definition");
        walk(target, root, path, out);
    }
    for choice in node.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        walk(choice, root, path, out);
    }
    if let Some(items) = node.get("items").filter(|items| items.is_object()) {
        walk(items, root, &format!("{path}/*"), out);
    }
    for (key, property) in node.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let path = format!("{path}/{key}");
        out.push(Key {
            words: listed(property, root, "enum"),
            examples: listed(property, root, "examples"),
            path: path.clone(),
        });
        walk(property, root, &path, out);
    }
    out.dedup_by(|one, other| one.path == other.path);
}

/// The values listed under `key` for the value itself, wherever the schema has put them.
fn listed(node: &Value, root: &Value, key: &str) -> Vec<Value> {
    let own = node.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let constants = if key == "enum" {
        let one_of = node.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        one_of.filter_map(|choice| choice.get("const").cloned()).collect()
    } else {
        Vec::new()
    };
    let reference =
        node.get("$ref").and_then(Value::as_str).and_then(|path| root.pointer(path.trim_start_matches('#')));
    let inner = [node.get("else"), reference, node.get("anyOf").and_then(|choices| choices.get(0)), node.get("items")];
    let inner = inner.into_iter().flatten().flat_map(|inner| listed(inner, root, key));
    let mut all: Vec<Value> = own.into_iter().chain(constants).chain(inner).collect();
    all.dedup();
    all
}

#[test]
fn the_sample_has_no_faults_and_fills_every_key() {
    let reading = iop_core::read(include_bytes!("../sample.yaml"));
    assert_eq!(reading.faults, []);
    let sample = sample(Language::Sv);
    let filled = |path: &str| !values_at(&sample, path).is_empty();
    let keys = keys();
    assert!(keys.len() > 300, "the walk finds the keys: {}", keys.len());
    // What follows another group of the same shape need not fill every key again.
    let again = |path: &str| {
        path.starts_with("/other_groups/*/") || path.contains("/targets/*/") || path.starts_with("/context/*/")
    };
    let empty: Vec<&str> =
        keys.iter().map(|key| key.path.as_str()).filter(|path| !filled(path) && !again(path)).collect();
    assert_eq!(empty, [""; 0]);
    for key in ["measure", "at_least", "at_most", "exactly", "about", "during", "per", "except"] {
        assert!(filled(&format!("/goals/*/targets/*/{key}")), "{key}");
    }
}

/// Everything that stands at a path; nothing where there is only null or an empty list.
pub(super) fn values_at<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut found = vec![value];
    for part in path.split('/').skip(1) {
        found = found
            .into_iter()
            .flat_map(|value| match (part, value) {
                ("*", Value::Array(items)) => items.iter().collect(),
                (key, value) => value.get(key).into_iter().collect::<Vec<_>>(),
            })
            .collect();
    }
    found.retain(|value| !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty()));
    found
}
