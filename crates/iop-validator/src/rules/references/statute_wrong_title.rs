//! Its page is the Markdown file beside this one.
#![doc = include_str!("statute_wrong_title.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_law::{ActId, Basis, Statute};

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention, What};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "references/statute-wrong-title",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("statute_wrong_title.md"),
    check,
};

/// The words that any act of its sort is called by; alone they claim no title.
const SORTS: &[&str] = &["lag", "lagen", "lagens", "förordning", "förordningen", "förordningens"];

/// What opens the rest of a title.
const OPENINGS: &[&str] = &["om", "med", "mot", "angående"];

fn check(context: &Context<'_>) -> Answer {
    let mut named = false;
    let mut faults = Vec::new();
    for passage in &context.passages {
        for mention in &passage.mentions {
            let What::Statute { number: Some(number), name: Some(name), name_range: Some(range), .. } = &mention.what
            else {
                continue;
            };
            named = true;
            let Ok(id) = number.parse::<ActId>() else { continue };
            let fault = match context.law.statute(&id) {
                Some(statute) if name.contains(' ') && is_descriptive(name) => title(passage, mention, range, statute),
                Some(statute) if names(statute).any(|own| is_called(&keys(name), &own)) => None,
                _ => number_of_another(context, passage, name, range, id),
            };
            faults.extend(fault);
        }
    }
    if !named {
        return Answer::does_not_apply("reason-no-statute-title");
    }
    Answer::from_faults(faults)
}

/// Whether the name is "lagen om …" rather than a compound such as "hälso- och sjukvårdslagen".
fn is_descriptive(name: &str) -> bool {
    keys(name).iter().any(|word| SORTS.contains(&word.to_lowercase().as_str()))
}

/// A title in several words that is not the act's own.
fn title(passage: &Passage<'_>, mention: &Mention, range: &Range<usize>, statute: &Statute) -> Option<Fault> {
    // The title may run on past the name as read, but no further than the title is long.
    let longest = statute.names().map(str::len).max().unwrap_or_default();
    let end = passage.text.floor_char_boundary((range.end + longest).min(mention.sentence.end.max(range.end)));
    let words = reader::words(passage.text, range.start..end);
    let given: Vec<&str> = words
        .iter()
        .filter(|word| !passage.text[word.range.clone()].starts_with(|c: char| c.is_ascii_digit()) && word.key != "sfs")
        .map(|word| word.key.as_str())
        .collect();
    let is_title = given.first().is_some_and(|word| SORTS.contains(word))
        && given.get(1).is_some_and(|word| OPENINGS.contains(word));
    if !is_title || !statute.title.verified || names(statute).any(|own| is_called(&given, &own)) {
        return None;
    }
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range.clone()))
        .arg("number", statute.id.to_string())
        .arg("title", statute.title.value.clone())
        .arg("cited", statute.cited.clone());
    // Where the number stands inside the name, what follows the title cannot be told from it for certain.
    let name = &passage.text[range.clone()];
    let whole = !name.contains(|c: char| c.is_ascii_digit());
    Some(match whole.then(|| in_the_form_of(name, &statute.title.value)).flatten() {
        Some(title) => fault.replacement(title),
        None => fault,
    })
}

/// The title with the head that `name` has: `Lagen om …` for `Lag om …`.
fn in_the_form_of(name: &str, title: &str) -> Option<String> {
    let (head, _) = name.split_once(char::is_whitespace)?;
    let (own, rest) = title.split_once(' ')?;
    (reader::stem(own) == reader::stem(head)).then(|| format!("{head} {rest}"))
}

/// A name that belongs to another act than the number.
fn number_of_another(
    context: &Context<'_>,
    passage: &Passage<'_>,
    name: &str,
    range: &Range<usize>,
    id: ActId,
) -> Option<Fault> {
    if SORTS.contains(&name.to_lowercase().as_str()) {
        return None;
    }
    let by_name = |name| context.law.statute_by_name(name, context.date);
    let other = by_name(name).or_else(|| by_name(name.strip_suffix('s')?))?;
    // An act of an earlier year may have had the same name.
    if context.law.statute(&id).is_none() && is_of_earlier_year(id, other.id) {
        return None;
    }
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range.clone())).variant("number");
    Some(fault.arg("number", id.to_string()).arg("name", name).arg("cited", other.cited.clone()))
}

fn is_of_earlier_year(id: ActId, other: ActId) -> bool {
    match (id, other) {
        (ActId::Sfs { year, .. }, ActId::Sfs { year: other, .. })
        | (ActId::Eu { year, .. }, ActId::Eu { year: other, .. }) => year < other,
        _ => id < other,
    }
}

/// The names of an act, in words.
fn names(statute: &Statute) -> impl Iterator<Item = Vec<String>> {
    statute.names().map(|name| {
        let mut words: Vec<String> = keys(name).into_iter().map(str::to_lowercase).collect();
        while words.last().is_some_and(|word| matches!(word.as_str(), "m" | "fl")) {
            words.pop();
        }
        words
    })
}

fn keys(name: &str) -> Vec<&str> {
    name.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect()
}

/// Whether the words given open with the name, whatever its definiteness and case.
fn is_called(given: &[&str], own: &[String]) -> bool {
    given.len() >= own.len() && given.iter().zip(own).all(|(a, b)| a == b || reader::stem(a) == reader::stem(b))
}
