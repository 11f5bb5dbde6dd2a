//! A place for a value that may still be blank. Knows nothing of the value in it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Serialize, Serializer};
use serde_json::json;

/// A value, or the blank where it is to stand.
///
/// A blank is a missing or empty value, or a label in square brackets: `[BELOPP]`. Without quotes YAML reads that as
/// a list of one word, which is taken as the same. A slot is therefore no place for lists.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Slot<T> {
    /// The value is stated.
    Known(T),
    /// The value is not stated; the label of its placeholder, if it has one.
    Blank(Option<String>),
}

impl<T> Slot<T> {
    /// The value, if it is stated.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Blank(_) => None,
        }
    }

    /// Whether the value is still to be filled in.
    pub const fn is_blank(&self) -> bool {
        matches!(self, Self::Blank(_))
    }

    /// The label of the placeholder, if there is one.
    pub fn label(&self) -> Option<&str> {
        match self {
            Self::Known(_) | Self::Blank(None) => None,
            Self::Blank(Some(label)) => Some(label),
        }
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self::Blank(None)
    }
}

impl<T> From<T> for Slot<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: Serialize> Serialize for Slot<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(serializer),
            Self::Blank(None) => serializer.serialize_unit(),
            Self::Blank(Some(label)) => serializer.collect_str(&format_args!("[{label}]")),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Slot<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // As an option, so that serde takes a missing field for a blank.
        deserializer.deserialize_option(SlotVisitor(PhantomData))
    }
}

/// The blank that a text stands for, if it is no value.
fn blank<T>(text: &str) -> Option<Slot<T>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(Slot::Blank(None));
    }
    let label = text.strip_prefix('[')?.strip_suffix(']')?.trim();
    if label.contains(['[', ']']) {
        return None;
    }
    Some(labelled(label))
}

fn labelled<T>(label: &str) -> Slot<T> {
    let label = label.trim();
    Slot::Blank((!label.is_empty()).then(|| label.to_owned()))
}

struct SlotVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SlotVisitor<T> {
    type Value = Slot<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a value, or a label in square brackets where it is to stand")
    }

    fn visit_none<E: Error>(self) -> Result<Slot<T>, E> {
        Ok(Slot::Blank(None))
    }

    fn visit_unit<E: Error>(self) -> Result<Slot<T>, E> {
        Ok(Slot::Blank(None))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Slot<T>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Slot<T>, E> {
        match blank(text) {
            Some(blank) => Ok(blank),
            None => forward(Scalar::Text(text)),
        }
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Slot<T>, E> {
        forward(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Slot<T>, E> {
        forward(Scalar::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Slot<T>, E> {
        forward(Scalar::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Slot<T>, E> {
        forward(Scalar::Float(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Slot<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Slot::Known)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Slot<T>, A::Error> {
        let mut items: Vec<serde_json::Value> = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        match items.as_slice() {
            [serde_json::Value::String(label)] => return Ok(labelled(label)),
            // `[2019]` without quotes: what stands between the brackets is a label, whatever it looks like.
            [serde_json::Value::Number(label)] => return Ok(labelled(&label.to_string())),
            _ => {}
        }
        let value = T::deserialize(serde_json::Value::Array(items));
        value.map(Slot::Known).map_err(A::Error::custom)
    }
}

/// Gives a scalar that has already been visited to the type it was meant for.
fn forward<'de, T: Deserialize<'de>, E: Error>(scalar: Scalar<'_>) -> Result<Slot<T>, E> {
    let error = PhantomData;
    T::deserialize(Forward { scalar, error }).map(Slot::Known)
}

#[derive(Clone, Copy)]
enum Scalar<'a> {
    Text(&'a str),
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
}

/// A deserializer over one scalar. Unlike serde's own it gives whole numbers as text where text is expected, and knows
/// newtypes, options and enums of words.
struct Forward<'a, E> {
    scalar: Scalar<'a>,
    error: PhantomData<E>,
}

impl<'de, E: Error> Forward<'_, E> {
    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.scalar {
            Scalar::Signed(number) => visitor.visit_string(number.to_string()),
            Scalar::Unsigned(number) => visitor.visit_string(number.to_string()),
            Scalar::Text(_) | Scalar::Bool(_) | Scalar::Float(_) => self.deserialize_any(visitor),
        }
    }
}

impl<'de, E: Error> Deserializer<'de> for Forward<'_, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.scalar {
            Scalar::Text(text) => visitor.visit_str(text),
            Scalar::Bool(value) => visitor.visit_bool(value),
            Scalar::Signed(number) => visitor.visit_i64(number),
            Scalar::Unsigned(number) => visitor.visit_u64(number),
            Scalar::Float(number) => visitor.visit_f64(number),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.text(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.scalar {
            Scalar::Text(text) => {
                let word: StrDeserializer<'_, E> = text.into_deserializer();
                word.deserialize_enum(name, variants, visitor)
            }
            Scalar::Bool(_) | Scalar::Signed(_) | Scalar::Unsigned(_) | Scalar::Float(_) => {
                self.deserialize_any(visitor)
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// A blank in a file: nothing, nothing but spaces, or a label in square brackets with or without quotes.
const BLANK_TEXT: &str = r"^\s*(\[[^\[\]]*\]\s*)?$";

impl<T: JsonSchema> JsonSchema for Slot<T> {
    /// Inline, so that each property keeps its own title and description.
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Slot_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("Slot<{}>", T::schema_id()).into()
    }

    /// Everything that is no blank is judged by the value's own schema and by nothing else, so that its faults are
    /// told as they would be told without the slot (`anyOf` would hide them). Editors offer what they find in `anyOf`
    /// and look into no `else`: there the value stands once more, beside a choice that lets everything pass.
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut value = generator.subschema_for::<T>();
        let mut schema = json_schema!({});
        for key in ["description", "examples"] {
            if let Some(text) = value.remove(key) {
                schema.insert(key.to_owned(), text);
            }
        }
        let blank = json_schema!({
            "type": ["null", "string", "array"],
            "pattern": BLANK_TEXT,
            "items": {"type": "string"},
            "minItems": 1,
            "maxItems": 1,
        });
        schema.insert("if".to_owned(), blank.to_value());
        schema.insert("else".to_owned(), value.clone().to_value());
        schema.insert("anyOf".to_owned(), json!([value.to_value(), {}]));
        schema
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::*;
    use crate::value::{Frequency, Money, OrgNumber, StatedDate, ValueFormat};

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
    struct Words(String);

    #[derive(Debug, Default, PartialEq, Deserialize)]
    struct Sheet {
        text: Slot<String>,
        amount: Slot<Money>,
        count: Slot<u32>,
        often: Slot<Frequency>,
        day: Slot<StatedDate>,
        words: Slot<Words>,
    }

    fn labelled_blank<T>(text: &str) -> Slot<T> {
        Slot::Blank(Some(text.to_owned()))
    }

    #[test]
    fn nothing_and_labels_are_blanks() {
        for text in ["null", "~", "''", "'[ ]'"] {
            assert_eq!(serde_yaml::from_str::<Slot<Money>>(text).unwrap(), Slot::Blank(None), "{text}");
            assert_eq!(serde_yaml::from_str::<Slot<String>>(text).unwrap(), Slot::Blank(None), "{text}");
        }
        for (text, label) in [
            ("'[BELOPP]'", "BELOPP"),
            ("[BELOPP]", "BELOPP"),
            ("[ÅRLIGT BELOPP]", "ÅRLIGT BELOPP"),
            ("' [ BELOPP ] '", "BELOPP"),
        ] {
            assert_eq!(serde_yaml::from_str::<Slot<Money>>(text).unwrap(), labelled_blank(label), "{text}");
            assert_eq!(serde_yaml::from_str::<Slot<String>>(text).unwrap(), labelled_blank(label), "{text}");
        }
        assert_eq!(serde_json::from_str::<Slot<Money>>("null").unwrap(), Slot::default());
        assert_eq!(serde_yaml::from_str::<Sheet>("{}").unwrap(), Sheet::default());
    }

    #[test]
    fn everything_else_goes_to_the_value() {
        let yaml = "{text: 2019, amount: 58 tkr, count: 10, often: half-year, day: 2019, words: text}";
        let json =
            r#"{"text": "2019", "amount": 58000, "count": 10, "often": "half-year", "day": "2019", "words": "text"}"#;
        let sheet = Sheet {
            text: Slot::Known("2019".to_owned()),
            amount: Slot::Known(Money::kronor(58_000)),
            count: Slot::Known(10),
            often: Slot::Known(Frequency::HalfYear),
            day: Slot::Known(StatedDate::Year(2019)),
            words: Slot::Known(Words("text".to_owned())),
        };
        assert_eq!(serde_yaml::from_str::<Sheet>(yaml).unwrap(), sheet);
        assert_eq!(serde_json::from_str::<Sheet>(json).unwrap(), sheet);
        let text = serde_json::from_value::<Slot<String>>(json!("[ett] eller [två]")).unwrap();
        assert_eq!(text.known().map(String::as_str), Some("[ett] eller [två]"));
        let nested = serde_yaml::from_str::<Slot<Sheet>>(yaml).unwrap();
        assert_eq!(nested, Slot::Known(sheet));
    }

    #[test]
    fn a_wrong_value_is_no_blank() {
        for text in ["fyra", "[58, tkr]", "[]", "58.5", "true", "{a: b}"] {
            assert!(serde_yaml::from_str::<Slot<Money>>(text).is_err(), "{text}");
        }
        assert!(serde_yaml::from_str::<Slot<Frequency>>("12").is_err());
        assert!(serde_yaml::from_str::<Slot<u32>>("'12'").is_err());
    }

    #[test]
    fn is_written_as_it_is_read() {
        let slots = [Slot::Known(Money::kronor(5)), Slot::Blank(None), labelled_blank("BELOPP")];
        let written = json!(["5 kr", null, "[BELOPP]"]);
        assert_eq!(serde_json::to_value(&slots).unwrap(), written);
        assert_eq!(serde_json::from_value::<Vec<Slot<Money>>>(written).unwrap(), slots);
        assert_eq!(slots[0].known(), Some(&Money::kronor(5)));
        assert!(slots[1].is_blank() && !slots[0].is_blank());
        assert_eq!(slots[2].label(), Some("BELOPP"));
    }

    /// How many faults the schema of a slot finds, with our formats judged.
    fn faults<T: JsonSchema>(value: &serde_json::Value) -> Vec<String> {
        let schema = schemars::schema_for!(Slot<T>);
        let options = ValueFormat::ALL.iter().fold(jsonschema::options(), |options, format| {
            options.with_format(format.name(), |text: &str| format.check(text).is_ok())
        });
        let validator = options.should_validate_formats(true).build(schema.as_value()).unwrap();
        validator.iter_errors(value).map(|fault| fault.to_string()).collect()
    }

    #[test]
    fn the_schema_accepts_what_is_read() {
        for blank in [json!(null), json!(""), json!("[BELOPP]"), json!(["BELOPP"])] {
            assert_eq!(faults::<Money>(&blank), [""; 0], "{blank}");
            assert_eq!(faults::<u32>(&blank), [""; 0], "{blank}");
            assert_eq!(faults::<Frequency>(&blank), [""; 0], "{blank}");
            assert_eq!(faults::<String>(&blank), [""; 0], "{blank}");
        }
        assert_eq!(faults::<Money>(&json!("58 000 kr")), [""; 0]);
        assert_eq!(faults::<Money>(&json!(58000)), [""; 0]);
        assert_eq!(faults::<u32>(&json!(10)), [""; 0]);
        assert_eq!(faults::<Frequency>(&json!("year")), [""; 0]);
    }

    #[test]
    fn the_schema_tells_one_fault_of_a_wrong_value() {
        let faults_of = [
            faults::<Money>(&json!("fyra")),
            faults::<Money>(&json!(["a", "b"])),
            faults::<OrgNumber>(&json!(true)),
            faults::<u32>(&json!("tio")),
            faults::<Frequency>(&json!("ofta")),
        ];
        for faults in faults_of {
            assert_eq!(faults.len(), 1, "{faults:?}");
        }
    }
}
