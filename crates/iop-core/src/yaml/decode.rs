//! From the tree to a type, whatever is wrong: faulty parts are set aside and the rest is read.
//!
//! A good file is read once and never meets the schema. Only when serde refuses does the schema list every fault; what
//! serde still refuses after that is set aside one node at a time.

use serde::de::DeserializeOwned;

use super::de::{DecodeError, Reason, Value};
use super::judge::{self, Judge, Told};
use super::{Fault, FaultKind, NodeId, Shape, Tree};
use crate::mask_personal_numbers;

/// After so many rounds a whole part of the file is set aside for each further fault.
const PATIENCE: usize = 32;

/// Reads a type from a mapping. The nodes found faulty are set aside in the tree. At most so many faults are told.
pub(crate) fn decode<'j, T: DeserializeOwned + Default>(
    tree: &mut Tree,
    limit: usize,
    judge: impl FnOnce() -> Option<&'j Judge>,
) -> (T, Vec<Fault>) {
    let Some(root) = tree.root() else { return (T::default(), Vec::new()) };
    if let Ok(value) = T::deserialize(Value { tree, id: root }) {
        return (value, Vec::new());
    }
    let told = judge().map(|judge| judge.faults(tree, limit)).unwrap_or_default();
    let mut faults: Vec<Fault> = told.iter().take(limit).map(|told| fault(tree, told)).collect();
    for told in &told {
        if !matches!(told.kind, FaultKind::MissingKey { .. }) {
            tree.set_aside(told.node);
        }
    }
    for round in 0.. {
        let error = match T::deserialize(Value { tree, id: root }) {
            Ok(value) => return (value, faults),
            Err(error) => error,
        };
        let told = translate(tree, &error, root);
        let found = fault(tree, &told);
        let caused = matches!(told.kind, FaultKind::MissingKey { .. })
            && faults.iter().any(|fault| found.pointer.contains(&fault.pointer));
        if !caused && faults.len() < limit {
            faults.push(found);
        }
        if !give_up(tree, told.node, round) {
            break;
        }
    }
    (T::default(), faults)
}

/// Sets aside the node, or the nearest part of the file around it that is not yet. False when nothing is left.
fn give_up(tree: &mut Tree, node: NodeId, round: usize) -> bool {
    let mut at = node;
    if round >= PATIENCE {
        while let Some(parent) = tree.parent(at).filter(|parent| parent.0 > 0) {
            at = parent;
        }
    }
    loop {
        if tree.set_aside(at) {
            return true;
        }
        match tree.parent(at) {
            Some(parent) => at = parent,
            None => return false,
        }
    }
}

fn fault(tree: &Tree, told: &Told) -> Fault {
    let shown = if told.at_key { tree.key_of(told.node) } else { None };
    let pointer = tree.pointer(told.node);
    let empty = !told.at_key && tree.range(told.node).is_empty();
    let key = tree.key_of(told.node).filter(|_| empty);
    // A key that is missing has no place: its mapping is shown by its own key.
    let missing = matches!(told.kind, FaultKind::MissingKey { .. });
    let shown = if missing { tree.key_of(told.node) } else { shown.or(key) };
    let span = match (&told.kind, shown) {
        (_, Some(shown)) => tree.span(shown),
        (FaultKind::MissingKey { .. }, None) => {
            let start = tree.range(told.node).start;
            tree.span_of_bytes(start..start)
        }
        (_, None) => tree.span(told.node),
    };
    Fault { kind: told.kind.clone(), pointer, span, related: None }
}

fn translate(tree: &Tree, error: &DecodeError, root: NodeId) -> Told {
    let node = tree.value_of(error.node.unwrap_or(root));
    let value = tree.text(node).map(mask_personal_numbers);
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let mut at_key = false;
    let kind = match &error.reason {
        Reason::UnknownKey { key, allowed } => {
            at_key = true;
            judge::unknown_key(key, &words(allowed))
        }
        Reason::UnknownWord { allowed } => judge::unknown_value(tree, node, words(allowed)),
        Reason::MissingKey(key) => FaultKind::MissingKey { key: (*key).to_owned() },
        Reason::WrongType { expected } => match shape(expected) {
            Some(shape) => FaultKind::WrongType { expected: vec![shape], found: tree.shape(node) },
            None => FaultKind::Refused { value, reason: error.to_string() },
        },
        Reason::Other(_) => FaultKind::Refused { value, reason: error.to_string() },
    };
    Told { kind, node, at_key }
}

/// The shape that serde's own words mean.
fn shape(expected: &str) -> Option<Shape> {
    Some(match expected {
        "a string" | "string" | "a borrowed string" => Shape::Text,
        "a boolean" => Shape::Truth,
        "a sequence" => Shape::List,
        "a map" => Shape::Mapping,
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "usize" => Shape::Integer,
        _ if expected.starts_with("struct ") => Shape::Mapping,
        _ => return None,
    })
}
