//! How every scalar value is read by serde, written by serde and described to schemars, said once.
//!
//! Knows the shape of a scalar only; each value's grammar is its own `FromStr`.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Error, Visitor};

/// A word that is not one of the words of a closed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected one of: {}", allowed.join(", "))]
pub struct UnknownWord {
    /// The words of the list, in their order.
    pub allowed: &'static [&'static str],
}

/// Reads a scalar through its text, whether the deserializer gives it as text or as an integer.
pub(super) struct ScalarVisitor<T> {
    expecting: &'static str,
    value: PhantomData<T>,
}

impl<T> ScalarVisitor<T> {
    pub(super) fn new(expecting: &'static str) -> Self {
        Self { expecting, value: PhantomData }
    }
}

impl<T> Visitor<'_> for ScalarVisitor<T>
where
    T: FromStr,
    T::Err: fmt::Display,
{
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.expecting)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    /// A float has already lost what was written, so it is never converted. Its digits stay out of the message.
    fn visit_f64<E: Error>(self, _: f64) -> Result<T, E> {
        Err(E::custom(format_args!("a number with a decimal point is not exact; write {}", self.expecting)))
    }
}

/// serde and schemars for a value that is a scalar with a grammar of its own.
macro_rules! scalar {
    ($type:ident, $expecting:literal, $schema:tt) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(crate::value::scalar::ScalarVisitor::<Self>::new($expecting))
            }
        }

        impl schemars::JsonSchema for $type {
            /// Inline, so that each property keeps its own title and description.
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(super) use scalar;

/// Spelling, serde and schemars for a closed list of words.
macro_rules! words {
    ($type:ident, $description:literal, { $($variant:ident => $word:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word that stands in the file.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = crate::value::scalar::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(crate::value::scalar::UnknownWord { allowed: Self::WORDS }),
                }
            }
        }

        crate::value::scalar::scalar!($type, "one of the words of its list", {
            "type": "string",
            "enum": [$($word),+],
            "description": $description,
        });
    };
}
pub(super) use words;
