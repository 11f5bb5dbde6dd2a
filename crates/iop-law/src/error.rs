//! Why a data file is refused. Knows no rule.

use crate::profile_error::ProfileError;

/// A data file is refused: the file and the field are named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LawError {
    /// The file is not of the right form.
    #[error("{file}, line {line}, field `{field}`: {message}")]
    Form {
        /// The name of the file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The field on that line, or that is missing; empty where the file cannot be divided into fields.
        field: String,
        /// What is wrong.
        message: String,
    },
    /// A field says something that cannot be.
    #[error("{file}, field `{field}`: {message}")]
    Content {
        /// The name of the file.
        file: String,
        /// The field, as `value[2].valid_to`; entries are counted from 1.
        field: String,
        /// What is wrong.
        message: String,
    },
    /// A profile is refused.
    #[error(transparent)]
    Profile(#[from] ProfileError),
}

impl LawError {
    pub(crate) fn content(file: &str, field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Content { file: file.to_owned(), field: field.into(), message: message.into() }
    }
}
