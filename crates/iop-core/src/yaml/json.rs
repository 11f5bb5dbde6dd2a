//! The tree as the JSON that the schema is judged on, without a copy of it.
//!
//! An unquoted scalar is text as well as what it looks like, because it is text wherever the types ask for text.

use std::borrow::Cow;

use jsonschema::JsonType;
use jsonschema::json::{Array, Json, Node, NodeIdentity, Object};
use serde_json::{Number, Value};

use super::scalar::Scalar;
use super::tree::{Children, Entries, Kind};
use super::{NodeId, Shape, Tree};

/// The tree as a representation of JSON.
pub(super) struct TreeJson;

/// A value of the tree, or a key on its own.
#[derive(Clone, Copy)]
pub(super) enum View<'a> {
    Node(&'a Tree, NodeId),
    Text(&'a str),
}

#[derive(Clone, Copy)]
pub(super) struct Branch<'a>(&'a Tree, NodeId);

impl Json for TreeJson {
    type Node<'a> = View<'a>;
    type PreparedKey = String;
    type StringBuffer = ();

    const KEYS_PER_LOOKUP: usize = 8;

    fn prepare_key(key: &str) -> String {
        key.to_owned()
    }

    fn with_string_node<T>((): &mut (), string: &str, f: impl FnOnce(View<'_>) -> T) -> T {
        f(View::Text(string))
    }
}

impl<'a> View<'a> {
    fn scalar(self) -> Scalar {
        match self {
            Self::Node(tree, id) => tree.scalar(id),
            Self::Text(_) => Scalar::Text,
        }
    }

    fn branch(self, wanted: Kind) -> Option<Branch<'a>> {
        match self {
            Self::Node(tree, id) if tree.kind(id) == wanted => Some(Branch(tree, id)),
            Self::Node(..) | Self::Text(_) => None,
        }
    }

    fn shape(self) -> Shape {
        match self {
            Self::Node(tree, id) => tree.shape(id),
            Self::Text(_) => Shape::Text,
        }
    }

    fn text(self) -> Option<&'a str> {
        match self {
            Self::Node(tree, id) => tree.text(id).filter(|_| tree.shape(id) != Shape::Nothing),
            Self::Text(text) => Some(text),
        }
    }

    fn to_json(self) -> Value {
        if let Some(object) = self.as_object() {
            return object.members().map(|(key, value)| (key.to_owned(), value.to_json())).collect();
        }
        if let Some(array) = self.as_array() {
            return array.elements().map(View::to_json).collect();
        }
        match self.scalar() {
            Scalar::Null => Value::Null,
            Scalar::Bool(value) => Value::Bool(value),
            Scalar::Unsigned(_) | Scalar::Signed(_) | Scalar::Float(_) => {
                self.as_number().map_or(Value::Null, Value::Number)
            }
            Scalar::Text => Value::String(self.text().unwrap_or_default().to_owned()),
        }
    }
}

impl<'a> Node<'a, TreeJson> for View<'a> {
    type Object = Branch<'a>;
    type Array = Branch<'a>;
    type Number = Number;

    fn as_object(&self) -> Option<Branch<'a>> {
        self.branch(Kind::Mapping)
    }

    fn as_array(&self) -> Option<Branch<'a>> {
        self.branch(Kind::Sequence)
    }

    fn as_string(&self) -> Option<Cow<'a, str>> {
        self.text().map(Cow::Borrowed)
    }

    fn as_number(&self) -> Option<Number> {
        match self.scalar() {
            Scalar::Unsigned(number) => Some(number.into()),
            Scalar::Signed(number) => Some(number.into()),
            Scalar::Float(number) => Number::from_f64(number),
            Scalar::Null | Scalar::Bool(_) | Scalar::Text => None,
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        match self.scalar() {
            Scalar::Bool(value) => Some(value),
            Scalar::Null | Scalar::Unsigned(_) | Scalar::Signed(_) | Scalar::Float(_) | Scalar::Text => None,
        }
    }

    fn is_null(&self) -> bool {
        self.shape() == Shape::Nothing
    }

    fn is_string(&self) -> bool {
        self.text().is_some()
    }

    fn json_type(&self) -> JsonType {
        match self.shape() {
            Shape::Nothing => JsonType::Null,
            Shape::Truth => JsonType::Boolean,
            Shape::Integer | Shape::Decimal => JsonType::Number,
            Shape::Text => JsonType::String,
            Shape::List => JsonType::Array,
            Shape::Mapping => JsonType::Object,
        }
    }

    fn equals_value(&self, expected: &Value) -> bool {
        match (expected, self.text()) {
            (Value::String(expected), Some(text)) => expected == text,
            _ => self.to_json() == *expected,
        }
    }

    /// Of lists and mappings nothing: only errors ask, for which the place is enough, and whole branches would be
    /// copied for each of them.
    fn to_value(&self) -> Cow<'a, Value> {
        Cow::Owned(match self.shape() {
            Shape::List | Shape::Mapping => Value::Null,
            Shape::Nothing | Shape::Truth | Shape::Integer | Shape::Decimal | Shape::Text => self.to_json(),
        })
    }

    fn identity(&self) -> Option<NodeIdentity> {
        match self {
            Self::Node(tree, id) => Some(NodeIdentity::tagged(std::ptr::from_ref::<Tree>(tree).addr(), id.0)),
            Self::Text(_) => None,
        }
    }
}

impl<'a> Object<'a, TreeJson> for Branch<'a> {
    type Node = View<'a>;
    type MemberName = &'a str;
    type MembersIter = Members<'a>;

    fn len(&self) -> usize {
        self.0.entries(self.1).count()
    }

    fn get(&self, key: &String) -> Option<View<'a>> {
        self.members().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    fn members(&self) -> Members<'a> {
        Members(self.0, self.0.entries(self.1))
    }
}

impl<'a> Array<'a, TreeJson> for Branch<'a> {
    type Node = View<'a>;
    type ElementsIter = Elements<'a>;

    fn len(&self) -> usize {
        self.0.all_elements(self.1).count()
    }

    fn elements(&self) -> Elements<'a> {
        Elements(self.0, self.0.all_elements(self.1))
    }

    fn is_unique(&self) -> bool {
        let mut seen = std::collections::HashSet::new();
        self.elements().all(|element| seen.insert(element.to_json().to_string()))
    }
}

pub(super) struct Members<'a>(&'a Tree, Entries<'a>);

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, View<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let tree = self.0;
        let (key, value) = self.1.next()?;
        Some((tree.text(key).unwrap_or_default(), View::Node(tree, value)))
    }
}

pub(super) struct Elements<'a>(&'a Tree, Children<'a>);

impl<'a> Iterator for Elements<'a> {
    type Item = View<'a>;

    fn next(&mut self) -> Option<View<'a>> {
        self.1.next().map(|id| View::Node(self.0, id))
    }
}
