//! serde's `Deserializer` over the tree. Gives errors the node they arose at.
//!
//! An unquoted scalar is what the core schema says, but text wherever the type asks for text. A key without a value
//! counts as no key, for fields that the type knows; where a list or mapping is expected, nothing is an empty one.

use std::fmt;

use serde::de::{self, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::scalar::Scalar;
use super::tree::{Children, Entries, Kind};
use super::{NodeId, Shape, Tree};

/// Why a type could not be read from a node.
#[derive(Debug)]
pub(super) struct DecodeError {
    /// The value or key; none only before any node was reached.
    pub(super) node: Option<NodeId>,
    pub(super) reason: Reason,
}

#[derive(Debug)]
pub(super) enum Reason {
    UnknownKey { key: String, allowed: &'static [&'static str] },
    UnknownWord { allowed: &'static [&'static str] },
    MissingKey(&'static str),
    WrongType { expected: String },
    Other(String),
}

impl DecodeError {
    fn new(reason: Reason) -> Self {
        Self { node: None, reason }
    }
}

fn at<T>(node: NodeId, result: Result<T, DecodeError>) -> Result<T, DecodeError> {
    result.map_err(|error| DecodeError { node: error.node.or(Some(node)), ..error })
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::UnknownKey { key, .. } => write!(formatter, "unknown key {key:?}"),
            Reason::UnknownWord { allowed } => write!(formatter, "expected one of: {}", allowed.join(", ")),
            Reason::MissingKey(key) => write!(formatter, "the key {key:?} is missing"),
            Reason::WrongType { expected } => write!(formatter, "expected {expected}"),
            Reason::Other(message) => formatter.write_str(message),
        }
    }
}

impl std::error::Error for DecodeError {}

impl de::Error for DecodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Reason::Other(message.to_string()))
    }

    fn invalid_type(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Reason::WrongType { expected: expected.to_string() })
    }

    fn unknown_variant(_: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Reason::UnknownWord { allowed })
    }

    fn unknown_field(key: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Reason::UnknownKey { key: key.to_owned(), allowed })
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(Reason::MissingKey(key))
    }
}

/// A node to be read.
#[derive(Clone, Copy)]
pub(super) struct Value<'de> {
    pub(super) tree: &'de Tree,
    pub(super) id: NodeId,
}

impl<'de> Value<'de> {
    fn is_nothing(self) -> bool {
        self.tree.shape(self.id) == Shape::Nothing
    }

    /// The text of a scalar, unless it is nothing.
    fn text(self) -> Option<&'de str> {
        self.tree.text(self.id).filter(|_| !self.is_nothing())
    }

    fn list<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_seq(Elements { tree: self.tree, elements: self.tree.all_elements(self.id) })
    }

    fn mapping<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, DecodeError> {
        let entries = self.tree.entries(self.id);
        visitor.visit_map(Members { tree: self.tree, entries, fields, value: None })
    }

    fn any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.tree.kind(self.id) {
            Kind::Sequence => self.list(visitor),
            Kind::Mapping => self.mapping(&[], visitor),
            Kind::Alias => visitor.visit_unit(),
            Kind::Scalar(_) => match self.tree.scalar(self.id) {
                Scalar::Null => visitor.visit_unit(),
                Scalar::Bool(value) => visitor.visit_bool(value),
                Scalar::Unsigned(number) => visitor.visit_u64(number),
                Scalar::Signed(number) => visitor.visit_i64(number),
                Scalar::Float(number) => visitor.visit_f64(number),
                Scalar::Text => visitor.visit_borrowed_str(self.tree.text(self.id).unwrap_or_default()),
            },
        }
    }
}

impl<'de> Deserializer<'de> for Value<'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        at(self.id, self.any(visitor))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.text() {
            Some(text) => at(self.id, visitor.visit_borrowed_str(text)),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    /// A key is its text, whatever it looks like.
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.tree.text(self.id) {
            Some(text) => at(self.id, visitor.visit_borrowed_str(text)),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let result = if self.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) };
        at(self.id, result)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, DecodeError> {
        at(self.id, visitor.visit_newtype_struct(self))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_nothing() { at(self.id, self.list(visitor)) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_nothing() { at(self.id, self.mapping(&[], visitor)) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        if self.is_nothing() || self.tree.kind(self.id) == Kind::Mapping {
            at(self.id, self.mapping(fields, visitor))
        } else if self.tree.kind(self.id) == Kind::Sequence {
            // serde would fill the fields in their order.
            at(self.id, Err(de::Error::invalid_type(de::Unexpected::Seq, &visitor)))
        } else {
            self.deserialize_any(visitor)
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        if let Some(text) = self.text() {
            return at(self.id, visitor.visit_enum(text.into_deserializer()));
        }
        let mut entries = self.tree.entries(self.id);
        match (entries.next(), entries.next()) {
            (Some((key, value)), None) => at(self.id, visitor.visit_enum(Variant { tree: self.tree, key, value })),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 bytes byte_buf unit unit_struct tuple tuple_struct
    }
}

struct Elements<'de> {
    tree: &'de Tree,
    elements: Children<'de>,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = DecodeError;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, DecodeError> {
        let tree = self.tree;
        let Some(id) = self.elements.find(|id| !tree.is_aside(*id)) else { return Ok(None) };
        at(id, seed.deserialize(Value { tree, id })).map(Some)
    }
}

struct Members<'de> {
    tree: &'de Tree,
    entries: Entries<'de>,
    fields: &'static [&'static str],
    value: Option<NodeId>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = DecodeError;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, DecodeError> {
        let (tree, fields) = (self.tree, self.fields);
        let counts = |(key, value): &(NodeId, NodeId)| {
            let is_field = || tree.text(*key).is_some_and(|key| fields.contains(&key));
            tree.shape(*value) != Shape::Nothing || !is_field()
        };
        let Some((key, value)) = self.entries.find(counts) else { return Ok(None) };
        self.value = Some(value);
        at(key, seed.deserialize(Value { tree, id: key })).map(Some)
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, DecodeError> {
        let id = self.value.take().ok_or_else(|| de::Error::custom("a value is asked for before its key"))?;
        at(id, seed.deserialize(Value { tree: self.tree, id }))
    }
}

/// An enum's variant with content: a mapping of one key.
struct Variant<'de> {
    tree: &'de Tree,
    key: NodeId,
    value: NodeId,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = DecodeError;
    type Variant = Content<'de>;

    fn variant_seed<V: de::DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'de>), DecodeError> {
        let tree = self.tree;
        let variant = at(self.key, seed.deserialize(Value { tree, id: self.key }))?;
        Ok((variant, Content(Value { tree, id: self.value })))
    }
}

struct Content<'de>(Value<'de>);

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = DecodeError;

    fn unit_variant(self) -> Result<(), DecodeError> {
        de::Deserialize::deserialize(self.0)
    }

    fn newtype_variant_seed<T: de::DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, DecodeError> {
        at(self.0.id, seed.deserialize(self.0))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, DecodeError> {
        self.0.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.0.deserialize_struct("", fields, visitor)
    }
}
