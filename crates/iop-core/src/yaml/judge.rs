//! The JSON Schema run on the tree: every fault of shape in one go. Knows no agreement, only schemas.

use std::collections::HashSet;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, JsonTypeSet, ValidationError, Validator};
use serde_json::Value;

use super::json::{TreeJson, View};
use super::nearest::nearest;
use super::{FaultKind, NodeId, Pointer, Shape, Tree};
use crate::{Id, ValueFormat, mask_personal_numbers};

/// A compiled schema.
pub(crate) struct Judge {
    schema: Value,
    validator: Validator<TreeJson>,
}

/// A fault at a node, and what must be set aside because of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told {
    pub(super) kind: FaultKind,
    pub(super) node: NodeId,
    /// The key rather than the value is to be shown.
    pub(super) at_key: bool,
}

impl Judge {
    /// Compiles a schema; none if it is no schema.
    pub(crate) fn of(schema: Value) -> Option<Self> {
        let mut options = jsonschema::options_for::<TreeJson>().should_validate_formats(true).offline();
        for format in ValueFormat::ALL {
            options = options.with_format(format.name(), |text: &str| format.check(text).is_ok());
        }
        let validator = options.build(&schema).ok()?;
        Some(Self { schema, validator })
    }

    /// What the schema finds in the tree. It stops looking after so many faults.
    pub(super) fn faults(&self, tree: &Tree, limit: usize) -> Vec<Told> {
        let Some(root) = tree.root() else { return Vec::new() };
        let mut told: Vec<Told> = Vec::new();
        for error in self.validator.iter_errors(View::Node(tree, root)) {
            for fault in self.translate(tree, &error) {
                // An unknown key is told once, and there may be very many of them.
                if fault.at_key || !told.contains(&fault) {
                    told.push(fault);
                }
            }
            if told.len() >= limit {
                break;
            }
        }
        // What the value's own grammar says of it is said best.
        let named = |kind: &FaultKind| matches!(kind, FaultKind::InvalidValue { .. } | FaultKind::InvalidId { .. });
        let named: HashSet<NodeId> = told.iter().filter(|told| named(&told.kind)).map(|told| told.node).collect();
        let vague = |kind: &FaultKind| matches!(kind, FaultKind::OutOfRange { .. } | FaultKind::Refused { .. });
        told.retain(|told| !(vague(&told.kind) && named.contains(&told.node)));
        // A closed list that is not all words has two keywords that ask for the right type.
        let mut mistyped = HashSet::new();
        told.retain(|told| !matches!(told.kind, FaultKind::WrongType { .. }) || mistyped.insert(told.node));
        told
    }

    fn translate(&self, tree: &Tree, error: &ValidationError<'_>) -> Vec<Told> {
        let path: Pointer = error.instance_path().as_str().parse().unwrap_or_default();
        let Some(node) = tree.resolve_in_file(&path) else { return Vec::new() };
        let at_node = |kind| vec![Told { kind, node, at_key: false }];
        if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } = error.kind() {
            return self.translate_choice(tree, node, context);
        }
        if let ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } = error.kind()
        {
            return self.unknown_keys(tree, node, unexpected, error.schema_path().as_str());
        }
        if let ValidationErrorKind::Required { property } = error.kind() {
            let key = property.as_str().unwrap_or_default().to_owned();
            return at_node(FaultKind::MissingKey { key });
        }
        if let ValidationErrorKind::Type { kind } = error.kind() {
            return wrong_type(tree, node, kind).map(at_node).unwrap_or_default();
        }
        if is_skipped(tree, node) {
            return Vec::new();
        }
        at_node(scalar_fault(tree, node, error))
    }

    /// Of several schemas none fits: the faults of the one that was most likely meant.
    fn translate_choice(&self, tree: &Tree, node: NodeId, context: &[Vec<ValidationError<'_>>]) -> Vec<Told> {
        let mut expected = Vec::new();
        let mut words = Vec::new();
        let mut best: Option<Vec<Told>> = None;
        for branch in context {
            let told: Vec<Told> = branch.iter().flat_map(|error| self.translate(tree, error)).collect();
            if told.is_empty() {
                return told;
            }
            let mut misfit = false;
            let mut only_words = true;
            for fault in told.iter().filter(|fault| fault.node == node) {
                if let FaultKind::WrongType { expected: shapes, .. } = &fault.kind {
                    expected.extend(shapes.iter().copied());
                    misfit = true;
                }
            }
            if misfit {
                continue;
            }
            for fault in &told {
                if let FaultKind::UnknownValue { allowed, .. } = &fault.kind
                    && fault.node == node
                {
                    words.extend(allowed.iter().cloned());
                } else {
                    only_words = false;
                }
            }
            if !only_words && best.as_ref().is_none_or(|best| told.len() < best.len()) {
                best = Some(told);
            }
        }
        if let Some(best) = best {
            return best;
        }
        let kind = if words.is_empty() {
            expected.sort_unstable();
            expected.dedup();
            without_nothing(&mut expected);
            FaultKind::WrongType { expected, found: tree.shape(node) }
        } else {
            unknown_value(tree, node, words)
        };
        vec![Told { kind, node, at_key: false }]
    }

    fn unknown_keys(&self, tree: &Tree, node: NodeId, keys: &[String], schema_path: &str) -> Vec<Told> {
        let allowed = self.properties(schema_path);
        let unknown: HashSet<&str> = keys.iter().map(String::as_str).collect();
        let entries = tree.entries(node).filter_map(|(key, value)| Some((tree.text(key)?, value)));
        entries
            .filter(|(key, _)| unknown.contains(key))
            .enumerate()
            .map(|(number, (key, value))| {
                // No one reads the thousandth guess.
                let allowed = if number < 1_000 { allowed.as_slice() } else { &[] };
                Told { kind: unknown_key(key, allowed), node: value, at_key: true }
            })
            .collect()
    }

    /// The properties beside the keyword at a path.
    fn properties(&self, schema_path: &str) -> Vec<String> {
        let path: Pointer = schema_path.parse().unwrap_or_default();
        let mut at = &self.schema;
        for token in path.parent().unwrap_or_default().tokens() {
            let reference = at.get("$ref").and_then(Value::as_str).filter(|_| token == "$ref");
            let next = match reference {
                Some(reference) => self.schema.pointer(reference.trim_start_matches('#')),
                None => match at {
                    Value::Array(items) => token.parse::<usize>().ok().and_then(|index| items.get(index)),
                    Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
                        at.get(token)
                    }
                },
            };
            match next {
                Some(next) => at = next,
                None => return Vec::new(),
            }
        }
        let properties = at.get("properties").and_then(Value::as_object);
        properties.map(|properties| properties.keys().cloned().collect()).unwrap_or_default()
    }
}

/// Whether nothing stands there and that is allowed: a key without a value counts as no key.
fn is_skipped(tree: &Tree, node: NodeId) -> bool {
    tree.is_aside(node) || tree.shape(node) == Shape::Nothing && tree.key_of(node).is_some()
}

fn wrong_type(tree: &Tree, node: NodeId, kind: &TypeKind) -> Option<FaultKind> {
    let types = match kind {
        TypeKind::Single(one) => JsonTypeSet::empty().insert(*one),
        TypeKind::Multiple(several) => *several,
    };
    let found = tree.shape(node);
    let is_text = types.contains(JsonType::String) && tree.text(node).is_some() && found != Shape::Nothing;
    if is_skipped(tree, node) || is_text {
        return None;
    }
    let mut expected: Vec<Shape> = types.iter().map(shape).collect();
    without_nothing(&mut expected);
    // Where a list or mapping is expected, nothing is an empty one.
    let is_empty =
        found == Shape::Nothing && expected.iter().all(|shape| matches!(shape, Shape::List | Shape::Mapping));
    (!is_empty).then_some(FaultKind::WrongType { expected, found })
}

/// Nothing is allowed almost everywhere; it is only told when it is all that is.
fn without_nothing(expected: &mut Vec<Shape>) {
    if expected.len() > 1 {
        expected.retain(|shape| *shape != Shape::Nothing);
    }
}

fn shape(kind: JsonType) -> Shape {
    match kind {
        JsonType::Null => Shape::Nothing,
        JsonType::Boolean => Shape::Truth,
        JsonType::Integer => Shape::Integer,
        JsonType::Number => Shape::Decimal,
        JsonType::String => Shape::Text,
        JsonType::Array => Shape::List,
        JsonType::Object => Shape::Mapping,
    }
}

fn scalar_fault(tree: &Tree, node: NodeId, error: &ValidationError<'_>) -> FaultKind {
    let text = tree.text(node);
    match (error.kind(), text) {
        (ValidationErrorKind::Format { format }, Some(text)) => {
            if let Some(format) = ValueFormat::from_name(format)
                && let Err(reason) = format.check(text)
            {
                return FaultKind::InvalidValue { format, value: mask_personal_numbers(text), reason };
            }
        }
        (ValidationErrorKind::Pattern { .. }, Some(text)) => {
            if let Err(reason) = text.parse::<Id>() {
                return FaultKind::InvalidId { value: mask_personal_numbers(text), reason };
            }
        }
        (ValidationErrorKind::Minimum { limit }, Some(text)) => {
            return FaultKind::OutOfRange { value: text.to_owned(), least: Some(limit.to_string()), most: None };
        }
        (ValidationErrorKind::Maximum { limit }, Some(text)) => {
            return FaultKind::OutOfRange { value: text.to_owned(), least: None, most: Some(limit.to_string()) };
        }
        (ValidationErrorKind::Enum { options }, _) => {
            let words = options.as_array().into_iter().flatten().filter_map(Value::as_str);
            return unknown_value(tree, node, words.map(str::to_owned).collect());
        }
        (ValidationErrorKind::Constant { expected_value }, _) => {
            let words = expected_value.as_str().map(str::to_owned);
            return unknown_value(tree, node, words.into_iter().collect());
        }
        _ => {}
    }
    let value = text.map(mask_personal_numbers);
    FaultKind::Refused { value, reason: error.masked().to_string() }
}

/// The fault of a key that is not among those allowed.
pub(super) fn unknown_key(key: &str, allowed: &[String]) -> FaultKind {
    FaultKind::UnknownKey {
        key: key.to_owned(),
        nearest: nearest(key, allowed.iter().map(String::as_str)),
        allowed: allowed.to_vec(),
    }
}

/// The fault of a word that is not among those allowed, or of something that is no word.
pub(super) fn unknown_value(tree: &Tree, node: NodeId, mut allowed: Vec<String>) -> FaultKind {
    let mut seen = HashSet::new();
    allowed.retain(|word| seen.insert(word.clone()));
    match tree.text(node) {
        Some(text) => FaultKind::UnknownValue {
            value: mask_personal_numbers(text),
            nearest: nearest(text, allowed.iter().map(String::as_str)),
            allowed,
        },
        None => FaultKind::WrongType { expected: vec![Shape::Text], found: tree.shape(node) },
    }
}
