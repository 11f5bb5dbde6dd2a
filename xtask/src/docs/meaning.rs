//! What a key means, in the words of a table: in Swedish the description of the schema, in English the lines above the
//! field in the model. In both every word of a closed list is told where it can stand.

use std::collections::BTreeMap;

use iop_core::Language;
use serde_json::Value;

use super::kind::words_at;
use super::outline::properties;
use super::source::{Source, Word};
use crate::trouble::{Outcome, Trouble};

/// What stands before the value that applies when a key is left out, in the Swedish descriptions.
const UNSTATED: &str = "Utan uppgift: ";

/// The same values in English. Words of the format need none.
const UNSTATED_ENGLISH: &[(&str, &str)] = &[
    ("alla insatser i pengar per år", "every contribution in money per year"),
    ("avtalets dag", "the day of the agreement"),
    ("bifogad", "attached"),
    ("det som de offentliga parterna betalar i pengar", "what the public parties pay in money"),
    ("en", "one"),
    ("hela", "the whole"),
    ("hela avtalet", "the whole agreement"),
    ("hela avtalstiden", "the whole term"),
    ("hela tiden", "the whole time"),
    ("när överenskommelsen upphör i förtid", "when the agreement ends early"),
    ("styrgrupp", "steering group"),
    ("vilken part som helst", "any party"),
    ("öre", "öre"),
];

/// Closed lists that have a section of their own.
pub(super) const TOLD_ELSEWHERE: &[&str] = &["ClauseKind", "Frequency", "Ground"];

/// Names keep their capital within a sentence.
const NAMES: &[&str] = &["Swedish", "English"];

/// The meanings of all keys, in one language.
pub(super) struct Meanings<'a> {
    language: Language,
    source: &'a Source,
    /// For each closed list its words as a Swedish description somewhere tells them.
    glossary: BTreeMap<String, String>,
}

/// What a key means, and whether that tells the words that can stand there.
pub(super) struct Meaning {
    pub(super) told: String,
    pub(super) tells_words: bool,
}

impl<'a> Meanings<'a> {
    pub(super) fn new(schema: &Value, source: &'a Source, language: Language) -> Outcome<Self> {
        let mut glossary = BTreeMap::new();
        let definitions = schema["$defs"].as_object().into_iter().flatten();
        for (name, object) in definitions.map(|(name, object)| (name.as_str(), object)).chain([("Agreement", schema)]) {
            for (key, property) in properties(object) {
                let kind = &source.field(name, key)?.kind;
                if let Some(told) = words_at(property).and_then(|words| told_words(description(property), &words)) {
                    glossary.insert(kind.clone(), told);
                }
            }
        }
        Ok(Self { language, source, glossary })
    }

    /// What the key of the object means.
    pub(super) fn of(&self, object: &str, key: &str, property: &Value) -> Outcome<Meaning> {
        match self.language {
            Language::Sv => self.swedish(object, key, property),
            Language::En => self.english(object, key, property),
        }
    }

    /// The words of a closed list, each with what it means.
    pub(super) fn words(&self, kind: &str) -> Outcome<Vec<(String, String)>> {
        let words = self.source.words(kind)?.unwrap_or_default();
        let told = self.glossary.get(kind).map(String::as_str).unwrap_or_default();
        let swedish = |word: &Word| {
            let rest = &told[place_of(told, &word.spelled)? + word.spelled.len() + 2..];
            Some(rest.split_once(". ").map_or(rest, |(own, _)| own).trim_end_matches('.').to_owned())
        };
        let meaning = |word: &Word| match self.language {
            Language::Sv => swedish(word),
            Language::En => Some(lowered(word.told.trim_end_matches('.'))),
        };
        let pair = |word: &Word| {
            let told =
                meaning(word).ok_or_else(|| Trouble::Failed(format!("{kind}: {} is told nowhere", word.spelled)))?;
            Ok((word.spelled.clone(), told))
        };
        words.iter().map(pair).collect()
    }

    fn swedish(&self, object: &str, key: &str, property: &Value) -> Outcome<Meaning> {
        let described = description(property);
        let words = words_at(property).unwrap_or_default();
        let kind = &self.source.field(object, key)?.kind;
        let own = told_words(described, &words);
        let told = if own.is_some() { marked(described, &words) } else { described.to_owned() };
        let told = unstated_word(&told, &words);
        let elsewhere = TOLD_ELSEWHERE.contains(&kind.as_str());
        Ok(match (own, self.glossary.get(kind)) {
            // The words have a section of their own; the place that tells them all leads there.
            (Some(list), _) if elsewhere => {
                let rest = described.replace(&list, "");
                let title = property["title"].as_str().unwrap_or_default();
                let told = if rest.trim().is_empty() { format!("{title}.") } else { rest };
                Meaning { told, tells_words: false }
            }
            (Some(_), _) => Meaning { told, tells_words: true },
            (None, Some(list)) if !elsewhere => {
                Meaning { told: format!("{told} {}", marked(list, &words)), tells_words: true }
            }
            (None, _) => Meaning { told, tells_words: false },
        })
    }

    fn english(&self, object: &str, key: &str, property: &Value) -> Outcome<Meaning> {
        let field = self.source.field(object, key)?;
        let words = self.source.words(&field.kind)?;
        let mut told = field.told.clone();
        let listed = words.filter(|_| !TOLD_ELSEWHERE.contains(&field.kind.as_str()));
        for Word { spelled: word, told: meaning, .. } in listed.unwrap_or_default() {
            told = format!("{told} `{word}`: {}", lowered(meaning));
        }
        let unstated = description(property).split_once(UNSTATED).map(|(_, rest)| rest.trim_end_matches('.'));
        if let Some(unstated) = unstated {
            let word = words.unwrap_or_default().iter().find(|word| word.spelled == unstated);
            let english =
                UNSTATED_ENGLISH.iter().find(|(swedish, _)| *swedish == unstated).map(|(_, english)| *english);
            let value = word.map(|word| format!("`{}`", word.spelled)).or(english.map(str::to_owned));
            let value = value.ok_or_else(|| Trouble::Failed(format!("{object}.{key}: {unstated} has no English")))?;
            told = format!("{told} If not stated: {value}.");
        } else if let Some(word) = words.unwrap_or_default().iter().find(|word| word.is_default) {
            told = format!("{told} If not stated: `{}`.", word.spelled);
        }
        Ok(Meaning { told, tells_words: listed.is_some() })
    }
}

fn description(property: &Value) -> &str {
    property["description"].as_str().unwrap_or_default()
}

/// The part of a description that tells every word of a list, as `draft: utkast. signing: klar.`
fn told_words(described: &str, words: &[&str]) -> Option<String> {
    let places: Option<Vec<usize>> = words.iter().map(|word| place_of(described, word)).collect();
    let first = places?.into_iter().min()?;
    Some(described[first..].split(UNSTATED).next().unwrap_or_default().trim().to_owned())
}

/// Where `word: ` stands in the text, as a word of its own.
fn place_of(text: &str, word: &str) -> Option<usize> {
    let pattern = format!("{word}: ");
    let starts = |at: &usize| text[..*at].chars().next_back().is_none_or(|before| before == ' ');
    text.match_indices(&pattern).map(|(at, _)| at).find(starts)
}

/// The text with the words of the list as code.
fn marked(text: &str, words: &[&str]) -> String {
    words.iter().fold(text.to_owned(), |mut text, word| {
        if let Some(at) = place_of(&text, word) {
            text.replace_range(at..at + word.len(), &format!("`{word}`"));
        }
        text
    })
}

/// The text with the word that applies when nothing is said as code.
fn unstated_word(text: &str, words: &[&str]) -> String {
    words.iter().fold(text.to_owned(), |text, word| {
        text.replace(&format!("{UNSTATED}{word}."), &format!("{UNSTATED}`{word}`."))
    })
}

/// A sentence as it goes on after a colon.
fn lowered(sentence: &str) -> String {
    let is_name = NAMES.iter().any(|name| sentence.starts_with(name));
    let mut letters = sentence.chars();
    match letters.next() {
        Some(first) if !is_name => first.to_lowercase().chain(letters).collect(),
        _ => sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_list_are_marked_where_they_are_told() {
        let text = "Vad. none: ingen. not-none: en. Utan uppgift: none.";
        let words = ["none", "not-none"];
        assert_eq!(told_words(text, &words).as_deref(), Some("none: ingen. not-none: en."));
        let told = unstated_word(&marked(text, &words), &words);
        assert_eq!(told, "Vad. `none`: ingen. `not-none`: en. Utan uppgift: `none`.");
        assert_eq!(told_words("SEK eller EUR.", &["SEK", "EUR"]), None);
    }

    #[test]
    fn a_sentence_goes_on_in_small_letters_and_names_do_not() {
        assert_eq!(lowered("An invoice."), "an invoice.");
        assert_eq!(lowered("Swedish kronor."), "Swedish kronor.");
    }
}
