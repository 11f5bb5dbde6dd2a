//! What an agreement states that its paper must say: every value of the file that is no id, no word of a closed list and
//! nothing about the check, each with its kind as the schema of the format has it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use iop_core::{
    Agreement, Decimal, Due, Duration, Interval, Language, Money, OrgNumber, Pointer, Prose, ProseBlock, ProseInline,
    Quantity, SchemaDraft, Share, StatedDate, ValueFormat, schema,
};
use serde_json::Value;

use super::Missing;
use super::paper::Paper;

/// Keys that are about the file or its check and stand on no paper, or in its footer.
const NOT_PRINTED: &[&str] = &["/format", "/id", "/profile", "/publication", "/deviations"];

/// Sums that the file may repeat; the paper has the sum that is added up, and a rule compares the two.
const REPEATED: &[&str] = &["/funding/total", "/funding/costs_total"];

/// A statement of the source.
pub(super) struct Stated {
    pub(super) pointer: Pointer,
    pub(super) what: What,
}

/// What is stated.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    Amount(Money),
    Date(StatedDate),
    Duration(Duration),
    Share(Share),
    Interval(Interval),
    Due(Due),
    OrgNumber(OrgNumber),
    Decimal(Decimal),
    Quantity(Quantity),
    Number(u64),
    Words(String),
    Prose(Prose),
}

/// Every statement of the agreement, in its order.
pub(super) fn stated(agreement: &Agreement) -> Vec<Stated> {
    let value = serde_json::to_value(agreement).unwrap_or_default();
    let mut out = Vec::new();
    walk(&value, &Pointer::root(), "", &mut out);
    out
}

fn walk(value: &Value, pointer: &Pointer, pattern: &str, out: &mut Vec<Stated>) {
    if NOT_PRINTED.contains(&pattern) || REPEATED.contains(&pattern) {
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                walk(value, &pointer.key(key), &format!("{pattern}/{key}"), out);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                walk(item, &pointer.index(at), &format!("{pattern}/*"), out);
            }
        }
        Value::String(text) => {
            let what = kinds().get(pattern).and_then(|kind| kind.of(text));
            out.extend(what.map(|what| Stated { pointer: pointer.clone(), what }));
        }
        Value::Number(number) => {
            let what = number.as_u64().map(What::Number);
            out.extend(what.map(|what| Stated { pointer: pointer.clone(), what }));
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// The kind of a value, as the schema says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Value(ValueFormat),
    Words,
    Prose,
}

impl Kind {
    /// What a text of this kind states; nothing for a blank.
    fn of(self, text: &str) -> Option<What> {
        match self {
            Self::Value(ValueFormat::Money) => text.parse().ok().map(What::Amount),
            Self::Value(ValueFormat::Date) => text.parse().ok().map(What::Date),
            Self::Value(ValueFormat::Duration) => text.parse().ok().map(What::Duration),
            Self::Value(ValueFormat::Share) => text.parse().ok().map(What::Share),
            Self::Value(ValueFormat::Interval) => text.parse().ok().map(What::Interval),
            Self::Value(ValueFormat::Due) => text.parse().ok().map(What::Due),
            Self::Value(ValueFormat::OrgNumber) => text.parse().ok().map(What::OrgNumber),
            Self::Value(ValueFormat::Decimal) => text.parse().ok().map(What::Decimal),
            Self::Value(ValueFormat::Quantity) => text.parse().ok().map(What::Quantity),
            Self::Words if is_blank(text) => None,
            Self::Words => Some(What::Words(text.to_owned())),
            Self::Prose => Some(What::Prose(Prose::from(text))),
        }
    }
}

/// Whether a text is nothing but the label of a blank, which a paper may leave empty for the pen.
fn is_blank(text: &str) -> bool {
    text.trim()
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|label| !label.contains(['[', ']']))
}

/// The kind of the value at every key of the format: `/funding/payments/*/amount`.
fn kinds() -> &'static BTreeMap<String, Kind> {
    static KINDS: OnceLock<BTreeMap<String, Kind>> = OnceLock::new();
    KINDS.get_or_init(|| {
        let schema = schema(SchemaDraft::Draft202012);
        let mut kinds = BTreeMap::new();
        gather(&schema, &schema, "", &mut kinds);
        kinds
    })
}

fn gather(node: &Value, root: &Value, path: &str, out: &mut BTreeMap<String, Kind>) {
    if let Some(reference) = node.get("$ref").and_then(Value::as_str)
        && let Some(target) = root.pointer(reference.trim_start_matches('#'))
    {
        gather(target, root, path, out);
    }
    // A blank may stand almost everywhere; what else may is told under `else`.
    for choice in node.get("else").into_iter().chain(node.get("anyOf").and_then(Value::as_array).into_iter().flatten())
    {
        gather(choice, root, path, out);
    }
    if let Some(items) = node.get("items") {
        gather(items, root, &format!("{path}/*"), out);
    }
    for (key, property) in node.get("properties").and_then(Value::as_object).into_iter().flatten() {
        gather(property, root, &format!("{path}/{key}"), out);
    }
    if let Some(kind) = kind(node) {
        out.entry(path.to_owned()).or_insert(kind);
    }
}

/// The kind of what a part of the schema describes; none for ids and words of closed lists.
fn kind(node: &Value) -> Option<Kind> {
    let text = match node.get("type") {
        Some(Value::String(own)) => own == "string",
        Some(Value::Array(types)) => types.iter().any(|own| own == "string"),
        Some(_) | None => false,
    };
    if let Some(format) = node.get("format").and_then(Value::as_str) {
        return ValueFormat::ALL.iter().find(|own| own.name() == format).map(|own| Kind::Value(*own));
    }
    if !text || node.get("enum").is_some() || node.get("pattern").is_some() || node.get("if").is_some() {
        return None;
    }
    Some(if node.get("contentMediaType").is_some() { Kind::Prose } else { Kind::Words })
}

impl Stated {
    /// What of this the paper does not say.
    pub(super) fn missing(&self, paper: &Paper, language: Language) -> Vec<Missing> {
        let missing = |value: String| Missing { pointer: self.pointer.clone(), value };
        let unless = |said: bool, value: String| if said { vec![] } else { vec![missing(value)] };
        match &self.what {
            What::Amount(money) => unless(paper.has_amount(*money), money.to_string()),
            What::Date(date) => {
                unless(paper.has_date(*date) || paper.has_words(&date.typeset(language)), date.to_string())
            }
            What::Duration(duration) => {
                let typeset = duration.typeset(language);
                unless(paper.has_duration(*duration) || paper.has_words(&typeset), duration.to_string())
            }
            What::Share(share) => unless(paper.has_words(&share.typeset(language)), share.to_string()),
            What::Interval(interval) => unless(paper.has_words(&interval.typeset(language)), interval.to_string()),
            What::Due(due) => unless(paper.has_words(&due.typeset(language)), due.to_string()),
            What::Decimal(decimal) => unless(paper.has_words(&decimal.typeset(language)), decimal.to_string()),
            What::Quantity(quantity) => unless(paper.has_words(&quantity.typeset(language)), quantity.to_string()),
            What::Number(number) => unless(paper.has_number(*number), number.to_string()),
            What::OrgNumber(number) => unless(paper.has_words(&number.to_string()), number.to_string()),
            What::Words(text) => unless(paper.has_words(text), text.clone()),
            What::Prose(prose) => {
                let mut runs = Vec::new();
                prose.blocks().iter().for_each(|block| of_block(block, &mut runs));
                runs.into_iter().filter(|run| !paper.has_words(run)).map(missing).collect()
            }
        }
    }
}

/// The runs of words of a text, between the references and blanks in it.
fn of_block(block: &ProseBlock, runs: &mut Vec<String>) {
    match block {
        ProseBlock::Heading { content, .. } | ProseBlock::Paragraph { content, .. } => {
            runs.push(String::new());
            of_inlines(content, runs);
        }
        ProseBlock::List { items, .. } => items.iter().flatten().for_each(|block| of_block(block, runs)),
    }
}

fn of_inlines(content: &[ProseInline], runs: &mut Vec<String>) {
    for inline in content {
        match inline {
            ProseInline::Text { text, .. } => {
                if let Some(run) = runs.last_mut() {
                    run.push_str(text);
                }
            }
            ProseInline::Strong(inner) | ProseInline::Emphasis(inner) => of_inlines(inner, runs),
            ProseInline::Reference { .. } | ProseInline::Blank { .. } | ProseInline::Break => runs.push(String::new()),
        }
    }
}
