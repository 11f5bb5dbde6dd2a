//! From a value to JSON and to YAML. Knows no type by name.

use serde::Serialize;
use serde_json::Value;

use super::layout;

/// The value as YAML in the canonical layout, ending with a line break. Reads back to the same value. Keys stand in the
/// type's order; what is nothing or an empty list is left out.
///
/// # Panics
/// When the value cannot be JSON: a mapping whose keys are no words. No type of this crate is such.
pub fn to_yaml(value: &impl Serialize) -> String {
    layout::of_value(&to_json(value))
}

/// The value as JSON without the keys whose value is nothing or an empty list.
pub(crate) fn to_json(value: &impl Serialize) -> Value {
    without_nothing(to_whole_json(value))
}

/// The value as JSON, with every key of its types.
#[expect(clippy::expect_used, reason = "a failure is a fault of the types, not of any file")]
pub(crate) fn to_whole_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a value of this crate is JSON: its keys are words")
}

pub(super) fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| (key, without_nothing(value)))
            .filter(|(_, value)| !value.is_null() && !value.as_array().is_some_and(Vec::is_empty))
            .collect(),
        Value::Array(elements) => elements.into_iter().map(without_nothing).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}
