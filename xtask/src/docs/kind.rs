//! What may stand at a key, in Swedish words, read from its part of the schema.

use serde_json::Value;

use super::format::anchor;

/// Longer lists of words have a table of their own.
const MOST_WORDS: usize = 12;

/// The kind of value, as the cell of a table.
pub(super) fn kind(property: &Value, definitions: &Value) -> String {
    // A slot: a blank, or else the value.
    if let Some(value) = property.get("else") {
        return format!("{} (lucka)", kind(value, definitions));
    }
    if let Some(word) = property.get("const").and_then(Value::as_str) {
        return format!("alltid `{word}`");
    }
    if let Some(words) = words(property) {
        return one_of(&words);
    }
    if let Some(value) = property.get("anyOf").and_then(Value::as_array).and_then(|choices| choices.first()) {
        return kind(value, definitions);
    }
    if let Some(name) = property.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
        return link(name, definitions);
    }
    if let Some(items) = property.get("items") {
        return format!("lista av {}", kind(items, definitions));
    }
    scalar(property).to_owned()
}

/// The words of a closed list, whichever way the schema lists them.
fn words(property: &Value) -> Option<Vec<&str>> {
    let listed = property.get("enum").and_then(Value::as_array);
    if let Some(words) = listed {
        return Some(words.iter().filter_map(Value::as_str).collect());
    }
    let choices = property.get("oneOf").and_then(Value::as_array)?;
    choices.iter().map(|choice| choice.get("const").and_then(Value::as_str)).collect()
}

fn one_of(words: &[&str]) -> String {
    if words.len() > MOST_WORDS {
        return "ett av [slagen](#clause-kinds)".to_owned();
    }
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("ett av: {}", words.join(", "))
}

fn link(name: &str, definitions: &Value) -> String {
    let title = definitions[name]["title"].as_str().unwrap_or(name).to_lowercase();
    format!("[{title}](#{})", anchor(name))
}

fn scalar(property: &Value) -> &'static str {
    match property.get("format").and_then(Value::as_str) {
        Some("iop-money") => return "belopp",
        Some("iop-share") => return "andel",
        Some("iop-date") => return "datum",
        Some("iop-duration") => return "tidslängd",
        Some("iop-org-number") => return "organisationsnummer",
        Some("iop-due") => return "tidpunkt",
        _ => {}
    }
    if property.get("pattern").is_some() {
        return "id";
    }
    match first_type(property) {
        Some("boolean") => "`true` eller `false`",
        Some("integer") => "heltal",
        _ => "text",
    }
}

fn first_type(property: &Value) -> Option<&str> {
    let kind = property.get("type")?;
    kind.as_str().or_else(|| kind.as_array()?.iter().filter_map(Value::as_str).find(|kind| *kind != "null"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn kinds_of_values_are_told_in_swedish() {
        let definitions = json!({"CostLine": {"title": "Kostnadspost"}});
        let told = |property| kind(&property, &definitions);
        assert_eq!(told(json!({"type": ["string", "integer", "null"], "format": "iop-money"})), "belopp");
        assert_eq!(told(json!({"if": {}, "else": {"type": "string"}})), "text (lucka)");
        assert_eq!(told(json!({"type": ["integer", "null"], "format": "uint32"})), "heltal");
        assert_eq!(told(json!({"type": ["string", "null"], "enum": ["a", "b", null]})), "ett av: `a`, `b`");
        assert_eq!(told(json!({"anyOf": [{"oneOf": [{"const": "a"}]}, {"type": "null"}]})), "ett av: `a`");
        assert_eq!(
            told(json!({"type": "array", "items": {"$ref": "#/$defs/CostLine"}})),
            "lista av [kostnadspost](#cost-line)"
        );
        assert_eq!(told(json!({"type": "string", "const": "iop/1"})), "alltid `iop/1`");
        assert_eq!(told(json!({"type": "string", "pattern": "^[a-z]$"})), "id");
    }
}
