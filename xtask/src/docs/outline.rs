//! The objects of the schema in the order of the file, and where each stands in it. Knows no language.

use serde_json::{Map, Value};

/// An object of the format.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its name in the schema, which is that of its type.
    pub(super) name: String,
    /// The keys that lead to it from the top of the file, by every way there is.
    pub(super) places: Vec<String>,
}

/// Every object but the whole, where it first stands: before what comes later in the file, after what it is part of.
pub(super) fn parts(schema: &Value) -> Vec<Part> {
    let mut found = Vec::new();
    follow(schema, "", &schema["$defs"], &mut found);
    found
}

/// The objects that a key leads to, the nearest first, without its own.
pub(super) fn within(property: &Value, definitions: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(name) = target(property) {
        follow(&definitions[name], "", definitions, &mut found);
    }
    found.into_iter().map(|part| part.name).collect()
}

fn follow(object: &Value, before: &str, definitions: &Value, found: &mut Vec<Part>) {
    for (key, property) in properties(object) {
        let Some(name) = target(property) else { continue };
        let place = if before.is_empty() { key.clone() } else { format!("{before}.{key}") };
        match found.iter_mut().find(|part| part.name == name) {
            Some(part) => part.places.push(place.clone()),
            None => found.push(Part { name: name.to_owned(), places: vec![place.clone()] }),
        }
        // No object holds itself: the file would have no end.
        follow(&definitions[name], &place, definitions, found);
    }
}

/// The keys of an object, in its order.
pub(super) fn properties(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// The object that a key holds, alone or in a list.
pub(super) fn target(property: &Value) -> Option<&str> {
    let inner = [property.get("items"), property.pointer("/anyOf/0"), property.get("else"), Some(property)];
    let path = inner.into_iter().flatten().find_map(|value| value.get("$ref")?.as_str())?;
    path.rsplit('/').next()
}

#[cfg(test)]
mod tests {
    use iop_core::{SchemaDraft, schema};

    use super::*;

    #[test]
    fn an_object_is_found_by_every_way_that_leads_to_it() {
        let parts = parts(&schema(SchemaDraft::Draft202012));
        let places = |name: &str| parts.iter().find(|part| part.name == name).unwrap().places.clone();
        assert_eq!(places("Target"), ["context", "goals.targets", "commitments.targets"]);
        assert_eq!(places("Rescission"), ["termination.rescission", "termination.other_rescissions"]);
    }

    #[test]
    fn objects_stand_in_the_order_of_the_file() {
        let parts = parts(&schema(SchemaDraft::Draft202012));
        let at = |name: &str| parts.iter().position(|part| part.name == name).unwrap();
        let order = ["Party", "Contact", "Decision", "Goal", "Period", "Funding", "Indexation", "Revision", "Annex"];
        assert!(order.map(at).is_sorted(), "{:?}", order.map(at));
    }
}
