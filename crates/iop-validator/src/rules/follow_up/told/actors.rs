//! Which parties a sentence names, one by one or by a collective name. Knows no rule.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use iop_core::model::{Agreement, PartyRef};

use crate::reader::{Word, words};

/// Parties, by their places in the list.
pub(in crate::rules) type Parties = BTreeSet<usize>;

/// Words of names that tell no party from another.
const COMMON: &[&str] = &["och", "för", "and", "the", "styrelsen", "förening", "kommunal", "region", "riks", "sverige"];

/// What names the parties of an agreement.
pub(in crate::rules) struct Actors {
    /// By the words of the name; nothing where a name may be that of several.
    names: HashMap<Vec<String>, Option<Parties>>,
    longest: usize,
}

impl Actors {
    pub(in crate::rules) fn of(agreement: &Agreement) -> Self {
        let mut own = Self { names: HashMap::new(), longest: 1 };
        let everyone: Parties = (0..agreement.parties.len()).collect();
        for name in ["parterna", "båda parter", "båda parterna", "samtliga parter", "alla parter", "the parties"] {
            own.add(name, "", &everyone);
        }
        for group in &agreement.party_groups {
            let who = group.id.known().cloned().map(PartyRef::from);
            let members = who.map(|who| members(agreement, &who)).unwrap_or_default();
            own.add(group.name.known().map_or("", String::as_str), "s", &members);
        }
        for (index, party) in agreement.parties.iter().enumerate() {
            let one = Parties::from([index]);
            for name in party.name.known().into_iter().chain(&party.short_names) {
                own.add(name, "s", &one);
                for word in name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3) {
                    for ending in ["", "en", "n", "et"] {
                        own.add(&format!("{word}{ending}"), "s", &one);
                    }
                }
            }
        }
        own
    }

    fn add(&mut self, name: &str, genitive: &str, parties: &Parties) {
        for name in [name.to_owned(), format!("{name}{genitive}")] {
            let key: Vec<String> = words(&name, 0..name.len()).into_iter().map(|word| word.key).collect();
            if key.is_empty() || parties.is_empty() || COMMON.contains(&key.join(" ").as_str()) {
                continue;
            }
            self.longest = self.longest.max(key.len());
            let known = self.names.entry(key).or_insert_with(|| Some(parties.clone()));
            if known.as_ref().is_some_and(|known| known != parties) {
                *known = None;
            }
        }
    }

    /// Those that are named among `words`, each with the bytes of its name.
    pub(in crate::rules) fn named(&self, words: &[Word]) -> Vec<(Parties, Range<usize>)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = self.longest.min(words.len() - at);
            let name = (1..=longest).rev().find_map(|length| {
                let key: Vec<String> = words[at..at + length].iter().map(|word| word.key.clone()).collect();
                Some((length, self.names.get(&key)?.as_ref()?))
            });
            let Some((length, parties)) = name else {
                at += 1;
                continue;
            };
            found.push((parties.clone(), words[at].range.start..words[at + length - 1].range.end));
            at += length;
        }
        found
    }
}

/// The parties that are meant.
pub(in crate::rules) fn members(agreement: &Agreement, who: &PartyRef) -> Parties {
    let parties = agreement.parties.iter().enumerate();
    parties.filter(|(_, own)| own.id.known().is_some_and(|id| agreement.includes(who, id))).map(|(at, _)| at).collect()
}
