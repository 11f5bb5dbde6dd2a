//! What may stand at a key, in the words of a table, read from its part of the schema and from its type in the model.

use iop_core::Language;
use serde_json::Value;

use crate::trouble::{Outcome, Trouble};

/// The words by which one language tells kinds of values. What has a section of its own is a link to it.
pub(super) struct Kinds {
    always: &'static str,
    list_of: &'static str,
    one_of: &'static str,
    a_word: &'static str,
    words: &'static str,
    clause_kind: &'static str,
    grounds: &'static str,
    unit_of_time: &'static str,
    money: &'static str,
    share: &'static str,
    date: &'static str,
    duration: &'static str,
    org_number: &'static str,
    due: &'static str,
    interval: &'static str,
    decimal: &'static str,
    quantity: &'static str,
    id: &'static str,
    actor: &'static str,
    truth: &'static str,
    whole: &'static str,
    text: &'static str,
    prose: &'static str,
}

const SWEDISH: Kinds = Kinds {
    always: "alltid",
    list_of: "lista av",
    one_of: "ett av",
    a_word: "ett av orden",
    words: "ord",
    clause_kind: "[slag av avsnitt](#clause-kinds)",
    grounds: "[grunder](#grounds)",
    unit_of_time: "[tidsenhet](#units-of-time)",
    money: "[belopp](#amounts)",
    share: "[andel](#shares)",
    date: "[datum](#dates)",
    duration: "[tidslängd](#durations)",
    org_number: "[organisationsnummer](#organisation-numbers)",
    due: "[tidpunkt](#due-dates)",
    interval: "[tidsrymd](#stretches-of-time)",
    decimal: "[tal](#numbers)",
    quantity: "[mängd](#numbers)",
    id: "[id](#ids)",
    actor: "[id](#ids) eller `all`",
    truth: "`true` eller `false`",
    whole: "heltal",
    text: "text",
    prose: "[löpande text](#prose)",
};

const ENGLISH: Kinds = Kinds {
    always: "always",
    list_of: "list of",
    one_of: "one of",
    a_word: "one of the words",
    words: "words",
    clause_kind: "[kind of clause](#clause-kinds)",
    grounds: "[grounds](#grounds)",
    unit_of_time: "[unit of time](#units-of-time)",
    money: "[amount](#amounts)",
    share: "[share](#shares)",
    date: "[date](#dates)",
    duration: "[duration](#durations)",
    org_number: "[organisation number](#organisation-numbers)",
    due: "[due date](#due-dates)",
    interval: "[stretch of time](#stretches-of-time)",
    decimal: "[number](#numbers)",
    quantity: "[quantity](#numbers)",
    id: "[id](#ids)",
    actor: "[id](#ids) or `all`",
    truth: "`true` or `false`",
    whole: "whole number",
    text: "text",
    prose: "[prose](#prose)",
};

/// What the cell beside it needs to be told.
pub(super) struct Key<'a> {
    /// The innermost type of the value.
    pub(super) rust: &'a str,
    /// Whether the words of its closed list are explained in the same row.
    pub(super) explained: bool,
}

impl Kinds {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::Sv => &SWEDISH,
            Language::En => &ENGLISH,
        }
    }

    /// The kind of value, as the cell of a table. `link` names an object by its name in the schema.
    ///
    /// # Errors
    /// A format that the guide has no words for.
    pub(super) fn told(&self, property: &Value, key: &Key<'_>, link: &impl Fn(&str) -> String) -> Outcome<String> {
        // A slot: a blank, or else the value.
        if let Some(value) = property.get("else") {
            return self.told(value, key, link);
        }
        if let Some(word) = property.get("const").and_then(Value::as_str) {
            return Ok(format!("{} `{word}`", self.always));
        }
        if let Some(words) = words(property) {
            return Ok(self.one_of(&words, key));
        }
        if let Some(value) = property.get("anyOf").and_then(Value::as_array).and_then(|choices| choices.first()) {
            return self.told(value, key, link);
        }
        if let Some(name) = property.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
            return Ok(link(name));
        }
        if let Some(items) = property.get("items") {
            if key.explained && words(items).is_some() {
                return Ok(format!("{} {}", self.list_of, self.words));
            }
            return Ok(format!("{} {}", self.list_of, self.told(items, key, link)?));
        }
        match key.rust {
            "Prose" => Ok(self.prose.to_owned()),
            "PartyRef" => Ok(self.actor.to_owned()),
            _ => self.scalar(property).map(str::to_owned),
        }
    }

    fn one_of(&self, words: &[&str], key: &Key<'_>) -> String {
        match key.rust {
            "ClauseKind" => return self.clause_kind.to_owned(),
            "Ground" => return self.grounds.to_owned(),
            "Frequency" => return self.unit_of_time.to_owned(),
            _ if key.explained => return self.a_word.to_owned(),
            _ => {}
        }
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        format!("{} {}", self.one_of, words.join(", "))
    }

    fn scalar(&self, property: &Value) -> Outcome<&'static str> {
        let told = match property.get("format").and_then(Value::as_str) {
            Some("iop-money") => self.money,
            Some("iop-share") => self.share,
            Some("iop-date") => self.date,
            Some("iop-duration") => self.duration,
            Some("iop-org-number") => self.org_number,
            Some("iop-due") => self.due,
            Some("iop-interval") => self.interval,
            Some("iop-decimal") => self.decimal,
            Some("iop-quantity") => self.quantity,
            Some("uint8" | "uint32" | "uint64") => self.whole,
            // A value that is read in a way of its own is not just text.
            Some(other) => return Err(Trouble::Failed(format!("the guide has no words for the format {other}"))),
            None if property.get("pattern").is_some() => self.id,
            None => match first_type(property) {
                Some("boolean") => self.truth,
                Some("integer") => self.whole,
                Some("string") => self.text,
                other => return Err(Trouble::Failed(format!("the guide has no words for the type {other:?}"))),
            },
        };
        Ok(told)
    }
}

/// The words of a closed list, whichever way the schema lists them.
pub(super) fn words(property: &Value) -> Option<Vec<&str>> {
    if let Some(listed) = property.get("enum").and_then(Value::as_array) {
        if listed.iter().any(Value::is_boolean) {
            // Whether a criterion is met; the further spellings are for those who write Swedish.
            return Some(vec!["true", "partly", "false"]);
        }
        return Some(listed.iter().filter_map(Value::as_str).collect());
    }
    let choices = property.get("oneOf").and_then(Value::as_array)?;
    choices.iter().map(|choice| choice.get("const").and_then(Value::as_str)).collect()
}

/// The words of the closed list at a key, alone, in a list or in a slot.
pub(super) fn words_at(property: &Value) -> Option<Vec<&str>> {
    let inner = [Some(property), property.get("else"), property.get("items"), property.pointer("/anyOf/0")];
    inner.into_iter().flatten().find_map(words)
}

fn first_type(property: &Value) -> Option<&str> {
    let kind = property.get("type")?;
    kind.as_str().or_else(|| kind.as_array()?.iter().filter_map(Value::as_str).find(|kind| *kind != "null"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(language: Language, property: &Value, rust: &str, explained: bool) -> String {
        let link = |name: &str| format!("[{name}]");
        Kinds::of(language).told(property, &Key { rust, explained }, &link).unwrap()
    }

    #[test]
    fn kinds_of_values_are_told_in_both_languages() {
        let sv = |property: &Value| told(Language::Sv, property, "", false);
        assert_eq!(sv(&json!({"type": ["string", "integer", "null"], "format": "iop-money"})), "[belopp](#amounts)");
        assert_eq!(sv(&json!({"if": {}, "else": {"type": "string"}})), "text");
        assert_eq!(sv(&json!({"type": ["integer", "null"], "format": "uint32"})), "heltal");
        assert_eq!(sv(&json!({"type": ["string", "null"], "enum": ["a", "b", null]})), "ett av `a`, `b`");
        assert_eq!(sv(&json!({"anyOf": [{"oneOf": [{"const": "a"}]}, {"type": "null"}]})), "ett av `a`");
        assert_eq!(sv(&json!({"type": "array", "items": {"$ref": "#/$defs/CostLine"}})), "lista av [CostLine]");
        assert_eq!(sv(&json!({"type": "string", "const": "iop/1"})), "alltid `iop/1`");
        assert_eq!(sv(&json!({"type": "string", "pattern": "^[a-z]$"})), "[id](#ids)");
        assert_eq!(told(Language::En, &json!({"type": "string"}), "Prose", false), "[prose](#prose)");
        assert_eq!(told(Language::En, &json!({"enum": ["a"]}), "Kind", true), "one of the words");
        let list = json!({"type": "array", "items": {"enum": ["a"]}});
        assert_eq!(told(Language::En, &list, "Register", true), "list of words");
        assert_eq!(told(Language::Sv, &list, "Ground", false), "lista av [grunder](#grounds)");
    }

    #[test]
    fn a_format_without_words_is_an_error_and_never_text() {
        let key = Key { rust: "", explained: false };
        for property in [json!({"type": "string", "format": "iop-new"}), json!({"else": {"type": "number"}})] {
            let told = Kinds::of(Language::Sv).told(&property, &key, &|name| name.to_owned());
            assert!(told.unwrap_err().to_string().contains("has no words"), "{property}");
        }
    }
}
