//! Its page is the Markdown file beside this one.
#![doc = include_str!("misspelt_name.md")]

use std::collections::{HashMap, HashSet};

use iop_core::Pointer;
use iop_core::model::{Agreement, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

mod facts;
mod parted;
mod places;
mod swapped;

pub(super) const RULE: Rule = Rule {
    id: "language/misspelt-name",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("misspelt_name.md"),
    check,
};

/// A name among the facts.
struct Name {
    words: Vec<String>,
    written: String,
    place: Pointer,
    /// Whether it is the name of a party, not one of the other names used for it.
    of_party: bool,
}

fn check(context: &Context<'_>) -> Answer {
    let names = names(context.agreement);
    if names.is_empty() {
        return Answer::does_not_apply("reason-no-parties");
    }
    // The names that a word may begin, by its first letters.
    let mut openings: HashMap<String, Vec<&Name>> = HashMap::new();
    for name in &names {
        openings.entry(opening(&name.words[0])).or_default().push(name);
    }
    let mut told: HashSet<String> = HashSet::new();
    let mut faults = Vec::new();
    let facts = facts::read(context.agreement);
    for passage in context.passages.iter().chain(&facts) {
        for said in said::all(passage) {
            for at in 0..said.words.len() {
                let Some(starting) = openings.get(&opening(&said.words[at].key)) else { continue };
                let capital = said.raw(&said.words[at]).starts_with(char::is_uppercase);
                let windows: Vec<(&Name, &[Word])> = starting
                    .iter()
                    .filter(|name| capital || name.is_common())
                    .filter_map(|name| Some((*name, said.words.get(at..at + name.words.len())?)))
                    .collect();
                // A capital at the head of a sentence makes no name of a word.
                // A coined name that is not just cut short: "Vänskap" is no slip for "Vänskapa".
                let ends = |name: &Name| {
                    let end = name.words[0].char_indices().rev().nth(1).map_or(0, |(at, _)| at);
                    said.words[at].key.ends_with(&name.words[0][end..])
                };
                let coined = |name: &Name| {
                    let first = name.place.tokens().next();
                    let activity = matches!(first, Some("scope" | "subtitle"));
                    name.place.tokens().any(|token| token == "short_names") || activity && ends(name)
                };
                let windows: Vec<_> =
                    windows.into_iter().filter(|(name, _)| at > 0 || name.words.len() > 1 || coined(name)).collect();
                let given = |words: &[Word]| words.iter().map(|word| word.key.clone()).collect::<Vec<_>>();
                let other_case =
                    windows.iter().any(|(name, words)| name.of_party && is_other_case(&given(words), &name.words));
                // "Föreningen Dukad Bord" begins with a name that is written as it should be, and is a longer one.
                let whole =
                    windows.iter().filter(|_| !other_case).filter(|(name, words)| is_written(&said, words, name));
                let whole = whole.map(|(_, words)| words.len()).max().unwrap_or(0);
                let longer = windows.iter().filter(|(_, words)| words.len() > whole);
                let Some((name, words, variant)) =
                    longer.into_iter().find_map(|(name, words)| Some((*name, *words, slip(&said, words, name)?)))
                else {
                    continue;
                };
                // The capitals of a party's own name are compared by parties/name-differs.
                if variant && name.of_party {
                    continue;
                }
                let range =
                    words.first().map_or(0, |word| word.range.start)..words.last().map_or(0, |word| word.range.end);
                let written = passage.text.get(range.clone()).unwrap_or_default();
                if !told.insert(written.trim_end_matches('s').to_owned()) {
                    continue;
                }
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range))
                    .related(Spot::Value(name.place.clone()), "name");
                let fault = fault.arg("written", written).arg("name", name.written.as_str());
                faults.push(if variant { fault.variant("case") } else { fault });
            }
        }
    }
    faults.extend(places::faults(context));
    faults.extend(parted::faults(context));
    faults.extend(swapped::faults(context, told));
    Answer::from_faults(faults)
}

impl Name {
    /// Whether it is a common noun that a party is called by.
    fn is_common(&self) -> bool {
        let lower = self.written.starts_with(char::is_lowercase);
        self.words.len() == 1 && (lower || PLAIN.contains(&self.words[0].as_str()))
    }
}

/// Whether a name has the article of another gender: "Hörnet" for "Hörnan".
fn is_other_gender(given: &str, own: &str) -> bool {
    /// The least letters of what is left of the name.
    const STEM: usize = 5;
    let parted =
        |word: &str| ["an", "en", "et"].iter().find_map(|end| Some((word.strip_suffix(end)?.to_owned(), *end)));
    let Some(((given, one), (own, other))) = parted(given).zip(parted(own)) else { return false };
    given == own && one != other && own.chars().count() >= STEM
}

/// Whether two letters beside each other, none of them the first, are changed about.
fn is_swapped(given: &str, own: &str) -> bool {
    let (given, own): (Vec<char>, Vec<char>) = (given.chars().collect(), own.chars().collect());
    let differ: Vec<usize> = (0..own.len().min(given.len())).filter(|at| own[*at] != given[*at]).collect();
    let [first, second] = differ[..] else { return false };
    own.len() == given.len() && second == first + 1 && own[first] == given[second] && own[second] == given[first]
}

/// The names of the parties, their short names, and of the participants, where a slip of the pen can be told.
fn names(agreement: &Agreement) -> Vec<Name> {
    let root = Pointer::root();
    let mut all: Vec<(&str, Pointer)> = Vec::new();
    for (index, party) in agreement.parties.iter().enumerate() {
        let place = root.key("parties").index(index);
        all.extend(party.name.known().map(|name| (name.as_str(), place.key("name"))));
        all.extend(
            party.short_names.iter().enumerate().map(|(at, name)| (name.as_str(), place.key("short_names").index(at))),
        );
        all.extend(
            party
                .former_names
                .iter()
                .enumerate()
                .map(|(at, name)| (name.as_str(), place.key("former_names").index(at))),
        );
    }
    for (index, other) in agreement.participants.iter().enumerate() {
        all.extend(other.name.known().map(|name| (name.as_str(), root.key("participants").index(index).key("name"))));
    }
    let scope = agreement.scope.iter().filter_map(|scope| scope.name.as_deref());
    all.extend(scope.map(|name| (name, root.key("scope").key("name"))));
    // The line below the title may be nothing but the name of the activity, or begin with it: "Hörnan, hjälp i byn".
    let subtitle = agreement.subtitle.iter().map(|own| own.split([',', ':', '–']).next().unwrap_or(own).trim());
    let subtitle = subtitle.filter(|own| !own.contains(' '));
    all.extend(subtitle.map(|name| (name, root.key("subtitle"))));
    let name = |(written, place): (&str, Pointer)| {
        let words: Vec<String> = reader::words(written, 0..written.len()).into_iter().map(|word| word.key).collect();
        let letters = words.iter().map(|word| word.chars().count()).sum::<usize>();
        // The activity may have a coined name of one word; one that is a common word in lower case has none.
        let coined = words.len() == 1 && letters >= COINED && written.starts_with(char::is_uppercase);
        let coined = coined && is_activity(&place);
        // A party may be called by one word that is a name and no common noun.
        let short = words.len() == 1
            && letters >= SHORT
            && place.tokens().any(|token| token == "short_names")
            && written.starts_with(char::is_uppercase)
            && !PLAIN.contains(&words[0].as_str());
        // A common noun that a party is called by may have two letters changed about, which makes no other word.
        let called = words.len() == 1
            && letters >= CALLED
            && place.tokens().any(|token| token == "short_names")
            && words[0].chars().all(char::is_alphabetic);
        let long = letters >= LETTERS && words.len() > 1 || coined || short || called;
        let of_party = place.tokens().next() == Some("parties") && place.last() == Some("name");
        long.then(|| Name { words, written: written.to_owned(), place, of_party })
    };
    all.into_iter().filter_map(name).collect()
}

/// Whether the name that stands there is that of the activity.
fn is_activity(place: &Pointer) -> bool {
    *place == Pointer::root().key("scope").key("name") || *place == Pointer::root().key("subtitle")
}

/// Whether a name of one word is another with a piece within it left out or put in: "Andhålet" for "Andningshålet".
fn is_clipped(given: &str, own: &str) -> bool {
    /// The least that both begin with and end with, and the least that is left out: less is a slip of the pen.
    const BEGINS: usize = 3;
    const ENDS: usize = 4;
    const PIECE: usize = 3;
    let (short, long) = if given.len() < own.len() { (given, own) } else { (own, given) };
    let (short, long): (Vec<char>, Vec<char>) = (short.chars().collect(), long.chars().collect());
    let begins = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let ends = short.iter().rev().zip(long.iter().rev()).take_while(|(a, b)| a == b).count();
    // What follows the whole of the shorter one is an ending or another compound, not a piece within.
    begins >= BEGINS
        && ends >= ENDS
        && begins + ends >= short.len()
        && begins < short.len()
        && ends < short.len()
        && long.len() >= short.len() + PIECE
}

/// Whether a municipality has a genitive in its name that it should not have, or the other way about: "Kalmars kommun".
fn is_other_case(given: &[String], own: &[String]) -> bool {
    let ([given, kind], [own, own_kind]) = (given, own) else { return false };
    let alike = given.strip_suffix('s') == Some(own) || own.strip_suffix('s') == Some(given);
    alike
        && matches!(own_kind.as_str(), "kommun" | "stad")
        && (kind == own_kind || kind.strip_suffix('s') == Some(own_kind))
}

/// The letters of the shortest common noun in which a slip is told.
const CALLED: usize = 6;

/// The letters that a name has at least.
const LETTERS: usize = 10;

/// The letters that a coined name of one word has at least.
const COINED: usize = 6;

/// The letters of the shortest name of one word that a party is called by.
const SHORT: usize = 8;

/// Common nouns that parties are called by.
const PLAIN: &[&str] = &[
    "kommunen",
    "regionen",
    "föreningen",
    "förbundet",
    "stiftelsen",
    "församlingen",
    "staden",
    "klubben",
    "nämnden",
    "organisationen",
    "huvudmannen",
    "bidragsgivaren",
    "mottagaren",
    "bidragsmottagaren",
    "länsstyrelsen",
    "partnern",
    "kooperativet",
    "bolaget",
    "myndigheten",
    "sällskapet",
    "municipality",
    "association",
    "foundation",
    "society",
];

fn opening(word: &str) -> String {
    word.chars().take(1).collect()
}

/// Whether the words are the name, alone or in the genitive.
fn is_written(said: &Said<'_>, words: &[Word], name: &Name) -> bool {
    let written: Vec<&str> = words.iter().map(|word| said.raw(word)).collect();
    let own = reader::words(&name.written, 0..name.written.len());
    own.len() == written.len()
        && own.iter().zip(&written).enumerate().all(|(at, (own, given))| {
            let own = name.written.get(own.range.clone()).unwrap_or_default();
            let last = at + 1 == words.len();
            // A name that opens a sentence or a list has a capital of its own.
            let first =
                at == 0 && own.chars().skip(1).eq(given.chars().skip(1)) && own.to_lowercase() == given.to_lowercase();
            own == *given
                || first
                || last && (given.strip_suffix('s') == Some(own) || given.strip_suffix("'s") == Some(own))
        })
}

/// Whether the words are the name with a slip: only of capitals (true), or of a letter or two (false).
fn slip(said: &Said<'_>, words: &[Word], name: &Name) -> Option<bool> {
    let mut given: Vec<String> = words.iter().map(|word| word.key.clone()).collect();
    let shouted = words.iter().all(|word| said.raw(word).chars().all(|c| !c.is_lowercase()));
    if name.of_party && is_other_case(&given, &name.words) {
        return Some(false);
    }
    let (last, own) = (given.last_mut()?, name.words.last()?);
    if last != own && last.strip_suffix('s') == Some(own) {
        last.pop();
    }
    if shouted {
        return None;
    }
    if given == name.words {
        return (!name.is_common()).then_some(true);
    }
    if name.is_common() {
        return is_swapped(&given[0], &name.words[0]).then_some(false);
    }
    if is_activity(&name.place) && name.words.len() == 1 && is_clipped(&given[0], &name.words[0]) {
        return Some(false);
    }
    if is_activity(&name.place) && name.words.len() == 1 && is_other_gender(&given[0], &name.words[0]) {
        return Some(false);
    }
    // Every word is near its own, and none is the article or a number.
    let distance: usize = given.iter().zip(&name.words).map(|(a, b)| strsim::damerau_levenshtein(a, b)).sum();
    let alike = given.iter().zip(&name.words).all(|(a, b)| {
        a == b
            || a.chars().count() >= 4
                && b.chars().count() >= 4
                && a.chars().next() == b.chars().next()
                && strsim::damerau_levenshtein(a, b) == 1
    });
    // "Föreningens Exempel" and "Exempels kommuner" are other words, not slips.
    let inflected = given.iter().zip(&name.words).filter(|(a, b)| a != b).all(|(a, b)| {
        let (long, short) = if a.len() > b.len() { (a, b) } else { (b, a) };
        let endings = ["n", "en", "et", "t", "ens", "ets", "ar", "er", "or", "na", "erna"];
        long.strip_prefix(short.as_str()).is_some_and(|rest| endings.contains(&rest) || rest == "s" && a == long)
    });
    (alike && distance <= 2 && !inflected).then_some(false)
}
