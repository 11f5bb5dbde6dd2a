//! The one canonical layout: a value, with or without the comments of the file it stood in, becomes text.
//!
//! Values and trees are first made into [`Part`]s, which know what is said but not where it stands; the writer alone
//! decides on lines. Knows no type by name.

mod comments;
mod gather;
mod text;
mod write;

use serde_json::Value;

use super::Tree;

/// What is written, at the place where it is written.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Part {
    /// Comments on lines of their own before it.
    leads: Vec<Note>,
    /// Whether an empty line stood between those comments and it.
    gap: bool,
    /// Its key; none for an element of a list.
    key: Option<String>,
    /// The comment on its line.
    note: Option<String>,
    body: Body,
}

/// A comment on a line of its own.
#[derive(Debug, Clone, PartialEq)]
struct Note {
    text: String,
    /// Whether an empty line stood before it.
    gap: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
enum Body {
    #[default]
    Nothing,
    /// A number, `true` or `false`: never quoted.
    Bare(String),
    Text(String),
    List(Block),
    Mapping(Block),
}

/// What a list or mapping holds.
#[derive(Debug, Clone, Default, PartialEq)]
struct Block {
    parts: Vec<Part>,
    /// Comments after the last of them.
    tail: Vec<Note>,
    /// Whether it stood between braces on one line.
    is_row: bool,
}

/// A whole file.
#[derive(Debug, Clone, Default, PartialEq)]
struct Page {
    /// Comments that belong to the file, not to its first key.
    head: Vec<Note>,
    /// Whether an empty line stood after them.
    gap: bool,
    body: Body,
}

impl Body {
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Nothing,
            Value::Bool(value) => Self::Bare(value.to_string()),
            Value::Number(number) => Self::Bare(number.to_string()),
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(elements) => Self::List(Block::of(elements.iter().map(|value| Part::of(None, value)))),
            Value::Object(entries) => {
                Self::Mapping(Block::of(entries.iter().map(|(key, value)| Part::of(Some(key), value))))
            }
        }
    }
}

impl Part {
    fn of(key: Option<&String>, value: &Value) -> Self {
        Self { key: key.cloned(), body: Body::of(value), ..Self::default() }
    }
}

impl Block {
    fn of(parts: impl Iterator<Item = Part>) -> Self {
        Self { parts: parts.collect(), ..Self::default() }
    }
}

/// A value in the canonical layout.
pub(super) fn of_value(value: &Value) -> String {
    write::write(&Page { body: Body::of(value), ..Page::default() })
}

/// A tree in the canonical layout. `typed` is the value that was read from it, with every key of its types in their
/// order: scalars are spelt and keys ordered as there, but only keys that stand in the tree are written.
pub(crate) fn of_tree(tree: &Tree, typed: &Value) -> String {
    write::write(&gather::page(tree, typed))
}

/// The comments of a tree's source, from their `#` to the end of the line.
pub(crate) fn comments(tree: &Tree) -> Vec<String> {
    comments::comments(tree).into_iter().map(|comment| comment.text).collect()
}
