//! Whether a criterion is met. Knows no criterion.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use super::language::Language;
use super::scalar::UnknownWord;

/// Whether a criterion is met: `true`, `partly` or `false`.
///
/// Read also from `yes`, `no`, `ja`, `delvis` and `nej`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is met.
    Met,
    /// It is met in part.
    Partly,
    /// It is not met.
    NotMet,
}

impl Verdict {
    /// Every value, in its order.
    pub const ALL: &'static [Self] = &[Self::Met, Self::Partly, Self::NotMet];
    const WORDS: &'static [&'static str] = &["true", "yes", "ja", "partly", "delvis", "false", "no", "nej"];

    /// The word that stands in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Met => "true",
            Self::Partly => "partly",
            Self::NotMet => "false",
        }
    }

    /// The verdict as it stands on paper: `ja`, `delvis`, `nej`; `yes`, `partly`, `no`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        let word = match (self, language) {
            (Self::Met, Language::Sv) => "ja",
            (Self::Met, Language::En) => "yes",
            (Self::Partly, Language::Sv) => "delvis",
            (Self::Partly, Language::En) => "partly",
            (Self::NotMet, Language::Sv) => "nej",
            (Self::NotMet, Language::En) => "no",
        };
        word.to_owned()
    }
}

impl From<bool> for Verdict {
    fn from(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Verdict {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        match text {
            "true" | "yes" | "ja" => Ok(Self::Met),
            "partly" | "delvis" => Ok(Self::Partly),
            "false" | "no" | "nej" => Ok(Self::NotMet),
            _ => Err(UnknownWord { allowed: Self::WORDS }),
        }
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Met => serializer.serialize_bool(true),
            Self::Partly => serializer.serialize_str(self.as_str()),
            Self::NotMet => serializer.serialize_bool(false),
        }
    }
}

impl<'de> Deserialize<'de> for Verdict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(VerdictVisitor)
    }
}

struct VerdictVisitor;

impl Visitor<'_> for VerdictVisitor {
    type Value = Verdict;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("true, partly or false")
    }

    fn visit_bool<E: Error>(self, met: bool) -> Result<Verdict, E> {
        Ok(met.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Verdict, E> {
        text.parse().map_err(E::custom)
    }
}

impl schemars::JsonSchema for Verdict {
    /// Inline, so that each property keeps its own title and description.
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Verdict".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": ["boolean", "string"],
            "enum": [true, "partly", false, "true", "yes", "ja", "delvis", "false", "no", "nej"],
            "description": "Om det är uppfyllt: true (ja), partly (delvis) eller false (nej).",
            "examples": [true, "partly", false],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_truth_values_and_words_and_writes_one_spelling() {
        for (yaml, verdict, json) in [
            ("true", Verdict::Met, "true"),
            ("yes", Verdict::Met, "true"),
            ("ja", Verdict::Met, "true"),
            ("'true'", Verdict::Met, "true"),
            ("partly", Verdict::Partly, "\"partly\""),
            ("delvis", Verdict::Partly, "\"partly\""),
            ("false", Verdict::NotMet, "false"),
            ("no", Verdict::NotMet, "false"),
            ("nej", Verdict::NotMet, "false"),
        ] {
            assert_eq!(serde_yaml::from_str::<Verdict>(yaml).unwrap(), verdict, "{yaml}");
            assert_eq!(serde_json::to_string(&verdict).unwrap(), json);
            assert_eq!(serde_json::from_str::<Verdict>(json).unwrap(), verdict);
            assert_eq!(verdict.to_string().parse(), Ok(verdict));
        }
    }

    #[test]
    fn refuses_every_other_word_and_number() {
        for yaml in ["kanske", "Ja", "1", "0.5", "[ja]", "''", "uppfyllt"] {
            assert!(serde_yaml::from_str::<Verdict>(yaml).is_err(), "{yaml}");
        }
        assert_eq!("kanske".parse::<Verdict>().unwrap_err().allowed[0], "true");
    }

    #[test]
    fn the_schema_takes_what_is_read() {
        let schema = schemars::schema_for!(Verdict);
        let validator = jsonschema::validator_for(schema.as_value()).unwrap();
        for word in Verdict::WORDS {
            assert!(validator.is_valid(&(*word).into()) && word.parse::<Verdict>().is_ok(), "{word}");
        }
        assert!(validator.is_valid(&true.into()) && validator.is_valid(&false.into()));
        assert!(!validator.is_valid(&"kanske".into()) && !validator.is_valid(&1.into()));
    }

    #[test]
    fn is_typeset_in_both_languages() {
        let typeset = |language| Verdict::ALL.iter().map(|verdict| verdict.typeset(language)).collect::<Vec<_>>();
        assert_eq!(typeset(Language::Sv), ["ja", "delvis", "nej"]);
        assert_eq!(typeset(Language::En), ["yes", "partly", "no"]);
    }
}
