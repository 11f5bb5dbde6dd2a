//! Its page is the Markdown file beside this one.
#![doc = include_str!("doubled_word.md")]

use iop_core::model::Stage;
use iop_core::{Fact, Language, Prose, ProseInline};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Form};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "language/doubled-word",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("doubled_word.md"),
    check,
};

/// Words that no sentence has twice in a row.
const NEVER_TWICE: &[&str] = &[
    "och", "eller", "att", "av", "till", "en", "ett", "ska", "vid", "enligt", "från", "mellan", "parterna", "är", "på",
    "med", "får", "har", "kan", "inom", "under", "efter", "genom", "hos", "samt", "inte", "sin", "sitt", "sina",
    "denna", "detta", "dessa", "the", "of", "and", "to", "a", "an", "shall", "between", "is", "are", "for", "by",
    "with", "from", "will", "may", "its", "their", "this",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in &context.passages {
        faults.extend(in_print(context, passage));
        faults.extend(as_written(passage));
    }
    Answer::from_faults(faults)
}

/// Words beside a reference that the reference itself prints: "den {period.end}".
fn in_print<'a>(context: &'a Context<'a>, passage: &'a Passage<'a>) -> Vec<Fault> {
    // In these, braces are words.
    let plain = matches!(passage.topic, Topic::Title | Topic::Criterion(_) | Topic::Contribution(_));
    if plain || !passage.text.contains('{') {
        return Vec::new();
    }
    let marks = Prose::from(passage.text).marks().into_iter();
    let found = marks.filter_map(|mark| {
        let ProseInline::Reference { path, range } = mark else { return None };
        let printed = printed(context, &path)?;
        let before = passage.text.get(..range.start)?;
        let after = passage.text.get(range.end..)?;
        let last = before.trim_end().rsplit(|c: char| !c.is_alphanumeric()).next().filter(|word| !word.is_empty());
        let next = after.trim_start().split(|c: char| !c.is_alphanumeric()).next().filter(|word| !word.is_empty());
        let same = |word: Option<&str>, own: Option<&str>| {
            word.zip(own).is_some_and(|(word, own)| word.to_lowercase() == own.to_lowercase())
        };
        let spot = |from: usize, to: usize| Spot::Words(passage.pointer.clone(), from..to);
        if before.ends_with(char::is_whitespace) && same(last, printed.split_whitespace().next()) {
            let start = before.trim_end().len() - last?.len();
            let fault = Fault::at(spot(start, range.end)).arg("word", last?).arg("printed", printed);
            return Some(fault.replacement(passage.text.get(range)?));
        }
        if after.starts_with(char::is_whitespace) && same(next, printed.split_whitespace().next_back()) {
            let end = range.end + (after.len() - after.trim_start().len()) + next?.len();
            let fault = Fault::at(spot(range.start, end)).arg("word", next?).arg("printed", printed);
            return Some(fault.replacement(passage.text.get(range)?));
        }
        None
    });
    found.collect()
}

/// What a reference to a date, a time, money or a number prints.
fn printed(context: &Context<'_>, path: &str) -> Option<String> {
    let language: Language = context.agreement.language;
    Some(match context.agreement.fact(path)? {
        Fact::Date(date) => date.typeset(language),
        Fact::Due(due) => due.typeset(language),
        Fact::Duration(duration) => duration.typeset(language),
        Fact::Money(money) | Fact::AtMost(money) | Fact::About(money) => money.typeset(language),
        _ => return None,
    })
}

/// Whether the word is so long that nobody says it twice for emphasis.
fn is_long(key: &str) -> bool {
    /// What is said twice for emphasis, and short enough for it.
    const SAID: &[&str] =
        &["många", "mycket", "riktigt", "aldrig", "länge", "långt", "större", "lilla", "stora", "väldigt"];
    // no law: shorter words are often names, or parts of them
    key.chars().all(char::is_alphabetic) && key.chars().count() >= 5 && !SAID.contains(&key)
}

/// Whether the word is a verb of its own clause.
fn is_finite(key: &str) -> bool {
    matches!(key, "är" | "har" | "ska" | "får" | "kan" | "vill" | "inte") || reader::form(key) == Some(Form::Present)
}

/// Words that stand twice in a row with nothing but blanks between.
fn as_written(passage: &Passage<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for sentence in &passage.sentences {
        for pair in sentence.words.windows(2) {
            let [one, other] = pair else { continue };
            let between = passage.text.get(one.range.end..other.range.start).unwrap_or("-");
            let apart = between.is_empty() || between.chars().any(|c| !c.is_whitespace());
            let next = sentence.words.iter().find(|word| word.range.start > other.range.start);
            let next = next.map_or("", |word| word.key.as_str());
            // "Den som som ledare", "delta i i höst": a word that may belong to what stands before it, and to what follows.
            let apart_from = match one.key.as_str() {
                "som" => is_finite(next),
                "i" => !matches!(next, "dag" | "år" | "fjol" | "höst" | "vår" | "sommar" | "vinter" | "morgon"),
                "för" => true,
                _ => false,
            };
            let twice = NEVER_TWICE.contains(&one.key.as_str()) || is_long(&one.key) || apart_from;
            if one.key == other.key && !apart && twice {
                let spot = Spot::Words(passage.pointer.clone(), one.range.start..other.range.end);
                let word = passage.text.get(one.range.clone()).unwrap_or_default();
                faults.push(Fault::at(spot).variant("written").arg("word", word).replacement(word));
            }
        }
    }
    faults
}
