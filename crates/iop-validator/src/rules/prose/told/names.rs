//! Which party a word of the text names. Knows no amounts and no shares.

use std::collections::HashMap;

use iop_core::model::{Agreement, Role};

use crate::reader::Word;
use crate::rules::said::Said;

/// The words that name a party.
pub(in crate::rules) struct Names {
    /// The party's place in the list, or nothing where a word may name several.
    words: HashMap<String, Option<usize>>,
    public: Vec<bool>,
}

impl Names {
    pub(in crate::rules) fn of(agreement: &Agreement) -> Self {
        let mut names = Self { words: HashMap::new(), public: Vec::new() };
        for (index, party) in agreement.parties.iter().enumerate() {
            let public = party.role.known() == Some(&Role::Public);
            names.public.push(public);
            let texts = party.name.known().into_iter().chain(&party.short_names);
            for text in texts.chain(&party.body).chain(&party.unit) {
                for word in text.split(|c: char| !c.is_alphanumeric()) {
                    names.add(&word.to_lowercase(), index);
                }
            }
        }
        names
    }

    fn add(&mut self, word: &str, party: usize) {
        // Short words are articles and prepositions; the name of a body need not tell the parties apart.
        if word.chars().count() < 3 || matches!(word, "the" | "och" | "för" | "and" | "styrelsen") {
            return;
        }
        for ending in ["", "s", "en", "ens", "n", "ns", "et", "ets"] {
            let known = self.words.entry(format!("{word}{ending}")).or_insert(Some(party));
            if *known != Some(party) {
                *known = None;
            }
        }
    }

    /// The party that the word names, by its place in the list.
    pub(in crate::rules) fn party(&self, word: &Word) -> Option<usize> {
        self.words.get(&word.key).copied().flatten()
    }

    /// Whether the words after `at` name somebody who is no party: "till Länsstyrelsen", "från Arvsfonden".
    pub(in super::super) fn is_outsider(&self, said: &Said<'_>, at: usize) -> bool {
        let Some(word) = said.words.get(at + 1) else { return false };
        let name = said.raw(word).starts_with(char::is_uppercase) && word.key.chars().all(char::is_alphabetic);
        name && !self.words.contains_key(&word.key)
    }

    /// Whether the word names a party on the public side.
    pub(in crate::rules) fn is_public(&self, word: &Word) -> bool {
        self.party(word).is_some_and(|party| self.public.get(party).copied().unwrap_or_default())
    }
}
