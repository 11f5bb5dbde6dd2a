//! What schemars makes of the types, made fit for an editor: closed lists as lists, no English, nothing to be typed
//! where the reader asks for nothing. Knows JSON Schema only, no agreement.

use schemars::Schema;
use schemars::transform::transform_subschemas;
use serde_json::{Map, Value, json};

/// Fits a whole schema. Comes after every other transform: in draft-07, too, a reference keeps its title and
/// description beside it, where editors read them although the draft looks past them.
pub(super) fn fit(root: &mut Schema) {
    transform_subschemas(&mut inner, root);
    polish(root);
}

/// A schema within the root; the parts before the whole.
fn inner(schema: &mut Schema) {
    transform_subschemas(&mut inner, schema);
    polish(schema);
    // Where a list or mapping is expected, the reader takes nothing for an empty one.
    let is_branch = |kind: &Value| kind == "object" || kind == "array";
    if schema.get("type").is_some_and(is_branch)
        && let Some(members) = schema.as_object_mut()
    {
        allow_nothing(members);
    }
}

fn polish(schema: &mut Schema) {
    let Some(members) = schema.as_object_mut() else { return };
    // Without a title of its own it is an enum's Rust documentation; the property around it says it in Swedish.
    if !members.contains_key("title") {
        members.remove("description");
    }
    // A default that is no value is nothing an editor should write.
    let is_none = |value: &Value| value.is_null() || value == "" || value == &json!([]);
    if members.get("default").is_some_and(is_none) {
        members.remove("default");
    }
    list_words(members);
    merge_option(members);
    nothing_for_optional(members);
}

/// `oneOf` of constants, each with the Rust documentation of its variant, as one `enum`.
fn list_words(members: &mut Map<String, Value>) {
    let Some(choices) = members.get("oneOf").and_then(Value::as_array) else { return };
    let words: Option<Vec<Value>> = choices
        .iter()
        .map(|choice| match (choice.get("const"), choice.get("enum").and_then(Value::as_array)) {
            (Some(word), None) => Some(vec![word.clone()]),
            (None, Some(words)) => Some(words.clone()),
            (None, None) | (Some(_), Some(_)) => None,
        })
        .collect::<Option<Vec<_>>>()
        .map(|words| words.concat());
    if let Some(words) = words.filter(|words| words.iter().all(Value::is_string)) {
        members.shift_remove("oneOf");
        members.insert("type".to_owned(), "string".into());
        members.insert("enum".to_owned(), words.into());
    }
}

/// `anyOf` of a value and nothing, as the value that may be nothing. What is referred to is a struct, which may be
/// nothing already.
fn merge_option(members: &mut Map<String, Value>) {
    let Some([value, nothing]) = members.get("anyOf").and_then(Value::as_array).map(Vec::as_slice) else { return };
    let Some(value) = value.as_object().filter(|_| *nothing == json!({"type": "null"})).cloned() else { return };
    members.shift_remove("anyOf");
    for (key, member) in value {
        members.entry(key).or_insert(member);
    }
    allow_nothing(members);
}

/// A key without a value counts as no key, unless the key must be there.
fn nothing_for_optional(members: &mut Map<String, Value>) {
    let required = members.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(properties) = members.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (key, property) in properties {
        if let Some(property) = property.as_object_mut().filter(|_| !required.contains(&key.as_str().into())) {
            allow_nothing(property);
        }
    }
}

fn allow_nothing(members: &mut Map<String, Value>) {
    let Some(kind) = members.get_mut("type") else { return };
    match kind {
        Value::Array(kinds) if !kinds.contains(&"null".into()) => kinds.push("null".into()),
        Value::String(one) if one != "null" => *kind = json!([one, "null"]),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {}
    }
    if let Some(words) = members.get_mut("enum").and_then(Value::as_array_mut)
        && !words.contains(&Value::Null)
    {
        words.push(Value::Null);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(schema: Value) -> Value {
        let mut schema: Schema = schema.try_into().unwrap();
        fit(&mut schema);
        schema.to_value()
    }

    #[test]
    fn words_become_a_list_without_their_english() {
        let words = json!([
            {"type": "string", "enum": ["a", "b"]},
            {"type": "string", "const": "c", "description": "The third."},
        ]);
        let list = json!({"type": "string", "enum": ["a", "b", "c"]});
        assert_eq!(fitted(json!({"description": "A list.", "oneOf": words})), list);
        assert_eq!(fitted(json!({"items": {"description": "A list.", "oneOf": words}})), json!({"items": list}));
        let choice = json!({"oneOf": [{"const": "a"}, {"type": "array", "items": {"type": "string"}}]});
        assert!(fitted(choice).get("oneOf").is_some(), "not all choices are words");
    }

    #[test]
    fn a_property_may_be_nothing_unless_it_is_required() {
        let properties = json!({
            "must": {"type": "string"},
            "may": {"type": "string", "default": ""},
            "word": {"type": "string", "enum": ["a"], "default": "a"},
            "part": {"anyOf": [{"$ref": "#/$defs/Part"}, {"type": "null"}], "title": "Del", "default": null},
            "list": {"type": "array", "items": {"type": "string"}},
        });
        let part = json!({"type": "object"});
        let schema =
            fitted(json!({"type": "object", "properties": properties, "required": ["must"], "$defs": {"Part": part}}));
        assert_eq!(schema["type"], "object");
        assert_eq!(
            schema["properties"],
            json!({
                "must": {"type": "string"},
                "may": {"type": ["string", "null"]},
                "word": {"type": ["string", "null"], "enum": ["a", null], "default": "a"},
                "part": {"$ref": "#/$defs/Part", "title": "Del"},
                "list": {"type": ["array", "null"], "items": {"type": "string"}},
            })
        );
        assert_eq!(schema["$defs"]["Part"]["type"], json!(["object", "null"]));
    }
}
