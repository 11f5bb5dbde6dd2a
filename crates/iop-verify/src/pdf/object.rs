//! The kinds of object that a PDF file is made of.

use std::collections::BTreeMap;
use std::ops::Range;

/// The number and generation of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id {
    pub(crate) number: u32,
    pub(crate) generation: u16,
}

/// A dictionary. Names keep their bytes, as characters of the same number.
pub(crate) type Dict = BTreeMap<String, Object>;

/// One object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Object {
    Null,
    Bool(bool),
    Integer(i64),
    Real(f64),
    Name(String),
    /// A string, as bytes.
    Text(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    /// A stream, and where in the file its packed bytes stand.
    Stream(Dict, Range<usize>),
    Reference(Id),
}

impl Object {
    pub(crate) fn integer(&self) -> Option<i64> {
        if let Self::Integer(value) = self { Some(*value) } else { None }
    }

    /// A whole number that can be an offset, a length or an index.
    pub(crate) fn size(&self) -> Option<usize> {
        usize::try_from(self.integer()?).ok()
    }

    #[expect(clippy::cast_precision_loss, reason = "places on a page are far below 2^52")]
    pub(crate) fn number(&self) -> Option<f64> {
        if let Self::Real(value) = self { Some(*value) } else { self.integer().map(|value| value as f64) }
    }

    pub(crate) fn name(&self) -> Option<&str> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        if let Self::Text(bytes) = self { Some(bytes) } else { None }
    }

    /// A text string: UTF-16 or UTF-8 with its mark, otherwise one byte a character.
    pub(crate) fn words(&self) -> Option<String> {
        self.bytes().map(decode)
    }

    pub(crate) fn array(&self) -> Option<&[Object]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// A dictionary, also that of a stream.
    pub(crate) fn dict(&self) -> Option<&Dict> {
        if let Self::Dict(dict) | Self::Stream(dict, _) = self { Some(dict) } else { None }
    }

    pub(crate) fn reference(&self) -> Option<Id> {
        if let Self::Reference(id) = self { Some(*id) } else { None }
    }
}

fn decode(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        return char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    }
    if let Some(utf8) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return String::from_utf8_lossy(utf8).into_owned();
    }
    bytes.iter().map(|byte| char::from(*byte)).collect()
}
