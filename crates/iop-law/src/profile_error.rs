//! Why a profile is refused. Profiles are also written by municipalities, so what is wrong is told as data: whoever
//! speaks to the user puts it into words.

use std::fmt;

/// A profile is refused: the file and the field are named, and what to do follows from the fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileError {
    /// The name of the file.
    pub file: String,
    /// The line, from 1; none where the fault shows only beside other files.
    pub line: Option<usize>,
    /// The field, as `requires[2].called`, entries counted from 1; empty where the file is no TOML.
    pub field: String,
    /// What is wrong.
    pub fault: ProfileFault,
}

/// What is wrong with a field of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProfileFault {
    /// The file cannot be divided into fields; what the parser says of it, in English.
    NotToml(String),
    /// There is no such field.
    UnknownField {
        /// The fields that there are in its place.
        allowed: &'static [&'static str],
    },
    /// The field must be there.
    MissingField,
    /// The value is of another form.
    WrongForm(Form),
    /// The text is empty or has spaces around it.
    Blank,
    /// It is no id: small letters a to z, digits and single hyphens.
    NotAnId,
    /// The file is named otherwise than the id says.
    FileName {
        /// The name it must have.
        expected: String,
    },
    /// It is no date, not even a year.
    NotADate,
    /// It is no kind of clause.
    NoSuchClause {
        /// The word that stands there.
        word: String,
    },
    /// The same kind of clause stands twice in an entry.
    ClauseTwice,
    /// There is no such kind of agreement.
    NoSuchKind {
        /// The kinds that there are.
        known: Vec<String>,
    },
    /// There is no such list of criteria.
    NoSuchCriteria {
        /// The lists that there are.
        known: Vec<String>,
    },
    /// Another profile has the id.
    Taken,
}

/// The form that a value must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// Text in quotation marks.
    Text,
    /// `true` or `false`.
    YesNo,
    /// A date without quotation marks: `2026-11-22`.
    Day,
    /// A whole number from 1.
    Count,
    /// A list of words that is not empty.
    Words,
    /// A table, `[signing]`.
    Table,
    /// Tables, `[[requires]]`.
    Tables,
}

impl std::error::Error for ProfileError {}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if !self.field.is_empty() {
            write!(f, ", field `{}`", self.field)?;
        }
        write!(f, ": {}", self.fault)
    }
}

impl fmt::Display for ProfileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotToml(message) => write!(f, "is not TOML: {message}"),
            Self::UnknownField { allowed } => write!(f, "is no field; there are {}", allowed.join(", ")),
            Self::MissingField => f.write_str("is missing"),
            Self::WrongForm(form) => write!(f, "must be {form}"),
            Self::Blank => f.write_str("is empty, or has spaces around it"),
            Self::NotAnId => f.write_str("is no id: small letters a to z, digits and single hyphens"),
            Self::FileName { expected } => write!(f, "the file of this id is named {expected}"),
            Self::NotADate => f.write_str("is no date; write 2026-11-22, 2026-11 or 2026"),
            Self::NoSuchClause { word } => write!(f, "`{word}` is no kind of clause"),
            Self::ClauseTwice => f.write_str("names a kind of clause twice"),
            Self::NoSuchKind { known } => write!(f, "is no kind of agreement; there are {}", known.join(", ")),
            Self::NoSuchCriteria { known } => write!(f, "is no list of criteria; there are {}", known.join(", ")),
            Self::Taken => f.write_str("another profile has this id; choose another, and name the file after it"),
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "text in quotation marks",
            Self::YesNo => "true or false",
            Self::Day => "a date without quotation marks, 2026-11-22",
            Self::Count => "a whole number from 1",
            Self::Words => "a list of words, [\"purpose\", \"goals\"]",
            Self::Table => "a table, [name]",
            Self::Tables => "tables, [[name]]",
        })
    }
}
