//! The JSON Schema of the agreement's file, made from the types.

mod editor;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::Agreement;

/// A draft of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SchemaDraft {
    /// 2020-12, the newest.
    Draft202012,
    /// 07, which most editors read.
    Draft07,
}

impl SchemaDraft {
    const fn id(self) -> &'static str {
        match self {
            Self::Draft202012 => "urn:iop:agreement:1",
            Self::Draft07 => "urn:iop:agreement:1:draft-07",
        }
    }
}

/// The schema of an agreement.
#[must_use]
pub fn schema(draft: SchemaDraft) -> Value {
    let mut schema = schema_of::<Agreement>(draft);
    if let Some(object) = schema.as_object_mut() {
        object.insert("$id".to_owned(), draft.id().into());
        // First what readers look for first.
        for (place, key) in ["$schema", "$id", "title", "description"].into_iter().enumerate() {
            if let Some(value) = object.shift_remove(key) {
                object.shift_insert(place, key.to_owned(), value);
            }
        }
    }
    schema
}

pub(crate) fn schema_of<T: JsonSchema>(draft: SchemaDraft) -> Value {
    let settings = match draft {
        SchemaDraft::Draft202012 => SchemaSettings::draft2020_12(),
        SchemaDraft::Draft07 => SchemaSettings::draft07(),
    };
    settings.with_transform(editor::fit).into_generator().into_root_schema_for::<T>().to_value()
}

/// The JSON Pointers of all properties in a schema that lack a title or a description. A finding names a field by its
/// title, and an editor shows the description.
#[must_use]
pub fn unnamed_properties(schema: &Value) -> Vec<String> {
    let mut unnamed = Vec::new();
    visit(schema, "", &mut unnamed);
    unnamed
}

fn visit(schema: &Value, path: &str, unnamed: &mut Vec<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        for (key, property) in properties {
            let told = |word| property.get(word).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty());
            if !told("title") || !told("description") {
                unnamed.push(format!("{path}/properties/{key}"));
            }
        }
    }
    match schema {
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| visit(member, &format!("{path}/{key}"), unnamed));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| visit(item, &format!("{path}/{at}"), unnamed));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_property_of_an_agreement_has_a_title_and_a_description() {
        for draft in [SchemaDraft::Draft202012, SchemaDraft::Draft07] {
            assert_eq!(unnamed_properties(&schema(draft)), Vec::<String>::new());
        }
    }

    #[test]
    fn a_property_without_a_description_is_found() {
        let schema = serde_json::json!({"$defs": {"A": {"properties": {"a": {"title": "A"}}}}});
        assert_eq!(unnamed_properties(&schema), ["/$defs/A/properties/a"]);
    }

    #[test]
    fn the_schema_says_its_draft_and_is_one() {
        for (draft, name) in [(SchemaDraft::Draft202012, "2020-12"), (SchemaDraft::Draft07, "draft-07")] {
            let schema = schema(draft);
            assert!(schema["$schema"].as_str().is_some_and(|id| id.contains(name)));
            assert!(jsonschema::meta::is_valid(&schema));
            let keys: Vec<&String> = schema.as_object().into_iter().flat_map(|object| object.keys().take(4)).collect();
            assert_eq!(keys, ["$schema", "$id", "title", "description"]);
        }
    }
}
