//! Names by which one part of an agreement refers to another.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

/// The most characters an [`Id`] may have: it becomes a file's name.
const LONGEST: usize = 80;

/// A short name: lower-case letters a–z, digits and hyphens, such as `lund` or `lund-im-2019`.
///
/// The agreement's own id becomes the name of the files written, so nothing that a file system could misread gets in.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(String);

/// Why a text is no [`Id`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IdError {
    /// There is no text.
    #[error("an id cannot be empty")]
    Empty,
    /// The text is longer than 80 characters.
    #[error("an id has at most {LONGEST} characters")]
    TooLong,
    /// A character other than a–z, 0–9 and the hyphen, or a hyphen first or last.
    #[error("an id has only a-z, 0-9 and hyphens between them, not {0:?}")]
    Character(char),
}

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        if text.is_empty() {
            return Err(IdError::Empty);
        }
        if text.chars().count() > LONGEST {
            return Err(IdError::TooLong);
        }
        if let Some(other) = text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
            return Err(IdError::Character(other));
        }
        if text.starts_with('-') || text.ends_with('-') {
            return Err(IdError::Character('-'));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Id {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$" })
    }
}

/// A party by its id, or `all` for every party alike.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct PartyRef(Id);

impl PartyRef {
    /// The word that stands for every party.
    pub const ALL: &'static str = "all";

    /// Whether every party is meant.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.0.as_str() == Self::ALL
    }

    /// The id of the party meant; none when every party is.
    #[must_use]
    pub fn id(&self) -> Option<&Id> {
        (!self.is_all()).then_some(&self.0)
    }

    /// Whether the party with this id is meant, by name or as one of all.
    #[must_use]
    pub fn includes(&self, id: &Id) -> bool {
        self.is_all() || self.0 == *id
    }
}

impl From<Id> for PartyRef {
    fn from(id: Id) -> Self {
        Self(id)
    }
}

impl fmt::Display for PartyRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_safe_file_name() {
        assert_eq!("lund-im-2019".parse::<Id>().map(|id| id.to_string()), Ok("lund-im-2019".to_owned()));
        assert_eq!("".parse::<Id>(), Err(IdError::Empty));
        assert_eq!("../lund".parse::<Id>(), Err(IdError::Character('.')));
        assert_eq!("Lund".parse::<Id>(), Err(IdError::Character('L')));
        assert_eq!("gävle".parse::<Id>(), Err(IdError::Character('ä')));
        assert_eq!("-lund".parse::<Id>(), Err(IdError::Character('-')));
        assert_eq!("a".repeat(81).parse::<Id>(), Err(IdError::TooLong));
    }

    #[test]
    fn all_includes_every_party() {
        let im: Id = "im".parse().unwrap_or_default();
        let all = PartyRef::from("all".parse::<Id>().unwrap_or_default());
        assert!(all.is_all() && all.includes(&im) && all.id().is_none());
        assert!(PartyRef::from(im.clone()).includes(&im));
    }
}
