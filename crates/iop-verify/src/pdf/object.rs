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

/// The marks that a text string writes otherwise than Latin-1 does (ISO 32000-2, D.2).
#[rustfmt::skip]
const MARKS: &[(u8, char)] = &[
    (0x18, '˘'), (0x19, 'ˇ'), (0x1A, 'ˆ'), (0x1B, '˙'), (0x1C, '˝'), (0x1D, '˛'), (0x1E, '˚'), (0x1F, '˜'), (0x80, '•'),
    (0x81, '†'), (0x82, '‡'), (0x83, '…'), (0x84, '—'), (0x85, '–'), (0x86, 'ƒ'), (0x87, '⁄'), (0x88, '‹'), (0x89, '›'),
    (0x8A, '−'), (0x8B, '‰'), (0x8C, '„'), (0x8D, '“'), (0x8E, '”'), (0x8F, '‘'), (0x90, '’'), (0x91, '‚'), (0x92, '™'),
    (0x93, 'ﬁ'), (0x94, 'ﬂ'), (0x95, 'Ł'), (0x96, 'Œ'), (0x97, 'Š'), (0x98, 'Ÿ'), (0x99, 'Ž'), (0x9A, 'ı'), (0x9B, 'ł'),
    (0x9C, 'œ'), (0x9D, 'š'), (0x9E, 'ž'), (0xA0, '€'),
];

fn decode(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        return char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    }
    if let Some(utf8) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return String::from_utf8_lossy(utf8).into_owned();
    }
    bytes
        .iter()
        .map(|byte| MARKS.iter().find(|(code, _)| code == byte).map_or(char::from(*byte), |(_, mark)| *mark))
        .collect()
}
