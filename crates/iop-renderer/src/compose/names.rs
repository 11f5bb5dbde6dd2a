//! The values a template names, checked against those there are: in every branch, taken or not.
//!
//! A small reader of tags, not of the whole template language: what it does not understand it lets pass, and the trial
//! on the samples judges it.

use serde_json::Value;

use super::wording::parts;
use crate::error::RenderError;

/// Words of the template language that are no values.
const LANGUAGE: &[&str] = &[
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "in",
    "endfor",
    "set",
    "endset",
    "macro",
    "endmacro",
    "from",
    "import",
    "as",
    "is",
    "not",
    "and",
    "or",
    "none",
    "None",
    "true",
    "True",
    "false",
    "False",
    "loop",
    "recursive",
    "filter",
    "endfilter",
    "with",
    "endwith",
    "call",
    "endcall",
    "caller",
    "include",
    "range",
    "dict",
    "namespace",
    "ignore",
    "missing",
    "do",
    "block",
    "endblock",
    "raw",
    "endraw",
    "extends",
];

/// A name and what it stands for; none where that is not known.
type Scope<'a> = Vec<(String, Option<Vec<&'a Value>>)>;

/// Refuses a template that names a value which `view`, the view of an agreement that fills every key, does not have.
pub(super) fn check(name: &str, source: &str, view: &Value) -> Result<(), RenderError> {
    let (_, template, before) = if name == "shared" { ("", source, 0) } else { parts(source) };
    let mut scope: Scope<'_> = Vec::new();
    let mut rest = template;
    while let Some(open) = ["{{", "{%", "{#"].iter().filter_map(|mark| rest.find(mark)).min() {
        let closing = match &rest[open..open + 2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let Some(close) = rest[open..].find(closing).map(|at| open + at) else { break };
        let tag = rest[open + 2..close].trim_matches(['-', '+']);
        let line = before + template[..template.len() - rest.len() + open].matches('\n').count() + 1;
        let wrong = if closing == "#}" { None } else { declare(tag, view, &mut scope).err() };
        if let Some(message) = wrong {
            return Err(RenderError::Wording { name: name.to_owned(), line, message });
        }
        rest = &rest[close + 2..];
    }
    Ok(())
}

/// Reads one tag: checks what it names and notes what it declares.
fn declare<'a>(tag: &str, view: &'a Value, scope: &mut Scope<'a>) -> Result<(), String> {
    let words = paths(tag);
    match words.first().map(String::as_str) {
        Some("for") => {
            let at = words.iter().position(|word| word == "in").unwrap_or(words.len());
            let over = words.get(at + 1).map(|path| resolve(path, view, scope)).transpose()?.flatten();
            used(&words[(at + 1).min(words.len())..], view, scope)?;
            let items = over.map(|values| values.into_iter().filter_map(Value::as_array).flatten().collect::<Vec<_>>());
            scope.extend(words[1..at].iter().map(|name| (name.clone(), items.clone())));
        }
        Some("endfor") => {
            // Loops close in the order they opened; a name stays known longer than it lives, which the trial finds.
        }
        Some("set" | "macro" | "from" | "import" | "with" | "call") => {
            scope.extend(words[1..].iter().filter(|word| !word.contains('.')).map(|name| (name.clone(), None)));
        }
        Some(_) | None => used(&words, view, scope)?,
    }
    Ok(())
}

fn used(paths: &[String], view: &Value, scope: &Scope<'_>) -> Result<(), String> {
    paths.iter().try_for_each(|path| resolve(path, view, scope).map(drop))
}

/// What a path stands for: none where that cannot be said.
fn resolve<'a>(path: &str, view: &'a Value, scope: &Scope<'a>) -> Result<Option<Vec<&'a Value>>, String> {
    let mut parts = path.split('.');
    let first = parts.next().unwrap_or_default();
    if LANGUAGE.contains(&first) {
        return Ok(None);
    }
    let mut values = match scope.iter().rev().find(|(name, _)| name == first) {
        Some((_, None)) => return Ok(None),
        Some((_, Some(values))) => values.clone(),
        None => match view.get(first) {
            Some(value) => vec![value],
            None => return Err(unknown(first, &[view])),
        },
    };
    for part in parts {
        let objects: Vec<&Value> = values.iter().copied().filter(|value| value.is_object()).collect();
        if objects.is_empty() {
            return if values.is_empty() {
                Ok(None)
            } else {
                Err(format!("{path} is no value: {part} has nothing to be part of"))
            };
        }
        let next: Vec<&Value> = objects.iter().filter_map(|object| object.get(part)).collect();
        if next.is_empty() {
            return Err(unknown(path, &objects));
        }
        values = next.into_iter().filter(|value| !value.is_null()).collect();
    }
    Ok(Some(values))
}

fn unknown(path: &str, objects: &[&Value]) -> String {
    let mut keys: Vec<&str> =
        objects.iter().filter_map(|object| object.as_object()).flat_map(|map| map.keys().map(String::as_str)).collect();
    keys.sort_unstable();
    keys.dedup();
    format!("there is no value {path}; there are {}", keys.join(", "))
}

/// The names in a tag, with the names of their parts, in order; strings, filters, tests and arguments' names left out.
fn paths(tag: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut letters = tag.char_indices().peekable();
    let mut before = ' ';
    while let Some((start, letter)) = letters.next() {
        if letter == '"' || letter == '\'' {
            while letters.next_if(|(_, other)| *other != letter).is_some() {}
            letters.next();
            before = letter;
        } else if letter.is_alphabetic() || letter == '_' {
            let mut end = start + letter.len_utf8();
            while let Some((at, other)) = letters.next_if(|(_, c)| c.is_alphanumeric() || *c == '_' || *c == '.') {
                end = at + other.len_utf8();
            }
            let word = &tag[start..end];
            let is_test =
                out.last().is_some_and(|last| last == "is") || out.ends_with(&["is".to_owned(), "not".to_owned()]);
            let assigned = tag[end..].trim_start().strip_prefix('=').is_some_and(|rest| !rest.starts_with('='));
            let names_argument = assigned && !tag.trim_start().starts_with("set");
            if before != '|' && before != '.' && !is_test && !names_argument {
                out.push(word.trim_end_matches('.').to_owned());
            } else if is_test {
                out.push("none".to_owned());
            }
            before = 'a';
        } else if !letter.is_whitespace() {
            before = letter;
        }
    }
    out
}
