//! What can be wrong with a file before anything is known of agreements: its characters, its YAML, its shape.
//!
//! A fault is data. Its sentence, in the reader's language, is written elsewhere; `Display` is for developers.

use std::fmt;

use super::{Pointer, Span, SyntaxProblem};
use crate::{IdError, ValueError, ValueFormat};

/// Something wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The value it concerns, numbered as in the file.
    pub pointer: Pointer,
    /// Where it stands.
    pub span: Span,
    /// The other place that makes it wrong.
    pub related: Option<Span>,
}

/// The shape of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// Nothing: an empty value, `~` or `null`.
    Nothing,
    /// `true` or `false`.
    Truth,
    /// A whole number.
    Integer,
    /// A number with a decimal point.
    Decimal,
    /// Text.
    Text,
    /// A list.
    List,
    /// Keys with values.
    Mapping,
}

impl fmt::Display for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Nothing => "nothing",
            Self::Truth => "true or false",
            Self::Integer => "a whole number",
            Self::Decimal => "a decimal number",
            Self::Text => "text",
            Self::List => "a list",
            Self::Mapping => "a mapping",
        })
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// It is not YAML; nothing after this place could be read, and so nothing is.
    #[error("not YAML: {problem}")]
    Syntax {
        /// How it breaks the rules of YAML.
        problem: SyntaxProblem,
    },
    /// The file is too large to be read.
    #[error("{bytes} bytes are more than {limit}")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// Lists and mappings lie too deep in each other.
    #[error("more than {limit} levels")]
    TooDeep {
        /// The most that are read.
        limit: usize,
    },
    /// There are too many values.
    #[error("more than {limit} values")]
    TooManyNodes {
        /// The most that are read.
        limit: usize,
    },
    /// There are more faults than are told. Always the last one.
    #[error("more than {limit} faults")]
    TooManyFaults {
        /// How many are told.
        limit: usize,
    },
    /// The file is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// A character that cannot be seen, or that means nothing to others, stands in the file.
    #[error("forbidden character U+{:04X}", u32::from(*character))]
    ForbiddenCharacter {
        /// The character.
        character: char,
    },
    /// An anchor, `&name`.
    #[error("an anchor")]
    Anchor,
    /// An alias, `*name`. Its value is set aside.
    #[error("an alias")]
    Alias,
    /// A tag, `!name`.
    #[error("a tag")]
    Tag,
    /// A merge key, `<<`. Its value is set aside.
    #[error("a merge key")]
    MergeKey,
    /// A key that is itself a list or a mapping. Its value is set aside.
    #[error("a key that is not a word")]
    ComplexKey,
    /// A second document begins. It is not read.
    #[error("a second document")]
    SeveralDocuments,
    /// A key stands twice; the first value is kept.
    #[error("the key {key:?} stands twice")]
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// The file holds no mapping.
    #[error("the file is {found}, not a mapping")]
    NotAMapping {
        /// What it holds.
        found: Shape,
    },
    /// A key that means nothing here. Its value is set aside.
    #[error("unknown key {key:?}")]
    UnknownKey {
        /// The key.
        key: String,
        /// The key that was perhaps meant.
        nearest: Option<String>,
        /// The keys that are known here, in their order.
        allowed: Vec<String>,
    },
    /// A value of the wrong shape. It is set aside.
    #[error("{found} where one of {expected:?} is expected")]
    WrongType {
        /// What it may be.
        expected: Vec<Shape>,
        /// What it is.
        found: Shape,
    },
    /// A word that is not in its list. It is set aside.
    #[error("unknown word {value:?}")]
    UnknownValue {
        /// The word, identity numbers masked.
        value: String,
        /// The word that was perhaps meant.
        nearest: Option<String>,
        /// The words of the list, in their order.
        allowed: Vec<String>,
    },
    /// A text that does not follow its grammar. It is set aside.
    #[error("{reason}")]
    InvalidValue {
        /// The grammar.
        format: ValueFormat,
        /// The text, identity numbers masked.
        value: String,
        /// Why it is refused.
        reason: ValueError,
    },
    /// A text that is no id. It is set aside.
    #[error("{reason}")]
    InvalidId {
        /// The text, identity numbers masked.
        value: String,
        /// Why it is refused.
        reason: IdError,
    },
    /// A number below the least or above the most that is allowed. It is set aside.
    #[error("{value} is out of range")]
    OutOfRange {
        /// The number as it is written.
        value: String,
        /// The least allowed, if it is below that.
        least: Option<String>,
        /// The most allowed, if it is above that.
        most: Option<String>,
    },
    /// A value refused for another reason. It is set aside.
    #[error("{reason}")]
    Refused {
        /// The value, if it is a scalar; identity numbers masked.
        value: Option<String>,
        /// The reason, in English.
        reason: String,
    },
    /// A key that must be there is not.
    #[error("the key {key:?} is missing")]
    MissingKey {
        /// The key.
        key: String,
    },
    /// The file is of a format that this version does not know.
    #[error("unknown format {found:?}")]
    UnknownFormat {
        /// The format it says.
        found: String,
    },
}
