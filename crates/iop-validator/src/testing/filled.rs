//! Agreements made from the schema, so that a test of all keys of one sort knows a key that is added tomorrow.

use iop_core::model::Agreement;
use iop_core::{Pointer, SchemaDraft, schema};
use serde_json::{Map, Value};

/// An agreement with one part of every kind, and in it the values that `leaf` makes of what the schema says of a key;
/// with the places of those values.
pub(crate) fn filled(leaf: impl Fn(&Value) -> Option<Value>) -> (Agreement, Vec<Pointer>) {
    let schema = schema(SchemaDraft::Draft202012);
    let mut places = Vec::new();
    let mut value = object(&schema, &schema["$defs"], &Pointer::root(), &leaf, &mut places);
    value["format"] = "iop/1".into();
    let agreement = serde_json::from_value(value).expect("values that the schema allows");
    (agreement, places)
}

fn object(
    object: &Value,
    definitions: &Value,
    at: &Pointer,
    leaf: &impl Fn(&Value) -> Option<Value>,
    places: &mut Vec<Pointer>,
) -> Value {
    let mut made = Map::new();
    for (key, property) in object["properties"].as_object().into_iter().flatten() {
        let is_list = property.get("items").is_some_and(Value::is_object) && property.get("if").is_none();
        let at = if is_list { at.key(key).index(0) } else { at.key(key) };
        let inner = match target(property) {
            Some(name) => Some(self::object(&definitions[name], definitions, &at, leaf, places)),
            None => leaf(property).inspect(|_| places.push(at)),
        };
        if let Some(inner) = inner {
            made.insert(key.clone(), if is_list { Value::Array(vec![inner]) } else { inner });
        }
    }
    made.into()
}

/// The object that a key holds, alone or in a list.
fn target(property: &Value) -> Option<&str> {
    let inner = [property.get("items"), property.pointer("/anyOf/0"), property.get("else"), Some(property)];
    inner.into_iter().flatten().find_map(|value| value.get("$ref")?.as_str())?.rsplit('/').next()
}
