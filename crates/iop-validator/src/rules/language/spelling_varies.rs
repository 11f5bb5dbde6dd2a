//! Its page is the Markdown file beside this one.
#![doc = include_str!("spelling_varies.md")]

use std::collections::{BTreeMap, HashMap, HashSet};

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "language/spelling-varies",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("spelling_varies.md"),
    check,
};

/// The least letters of a word that may be a coined compound.
const LETTERS: usize = 12;

/// The least letters of what is left of it without its ending.
const STEM: usize = 8;

/// The least letters of a word in which a doubled letter makes no other word.
const LONG: usize = 10;

/// How far from either end of the word the letter may stand that joins its parts.
const INNER: usize = 4;

/// A way to spell a word, where it stands first, and how often it stands.
struct Spelling {
    stem: String,
    word: String,
    first: Spot,
    count: usize,
}

fn check(context: &Context<'_>) -> Answer {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut spellings: Vec<Spelling> = Vec::new();
    for passage in &context.passages {
        for word in passage.sentences.iter().flat_map(|sentence| &sentence.words) {
            if word.key.len() < LETTERS || word.key.len() > LETTERS * 5 || !word.key.chars().all(char::is_alphabetic) {
                continue;
            }
            let stem = reader::stem(&word.key);
            if stem.chars().count() < STEM {
                continue;
            }
            if let Some(at) = places.get(&stem) {
                spellings[*at].count += 1;
                continue;
            }
            places.insert(stem.clone(), spellings.len());
            let first = Spot::Words(passage.pointer.clone(), word.range.clone());
            spellings.push(Spelling { stem, word: word.key.clone(), first, count: 1 });
        }
    }
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, spelling) in spellings.iter().enumerate() {
        // Only a stem that another one becomes without a joining letter, or that both become.
        for key in std::iter::once(spelling.stem.clone()).chain(unjoined(&spelling.stem)) {
            groups.entry(key).or_default().push(at);
        }
    }
    let mut groups: Vec<Vec<usize>> = groups.into_values().filter(|group| group.len() > 1).collect();
    groups.sort();
    // The widest group tells all the ways to spell one word.
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    let mut told: HashSet<usize> = HashSet::new();
    let mut faults = Vec::new();
    for group in groups {
        if group.iter().any(|at| told.contains(at)) {
            continue;
        }
        told.extend(&group);
        // The spelling used most is the right one, or else the first.
        let Some(usual) = group.iter().copied().max_by_key(|at| (spellings[*at].count, std::cmp::Reverse(*at))) else {
            continue;
        };
        let mut others = group.iter().copied().filter(|at| *at != usual);
        let Some(odd) = others.next().map(|at| &spellings[at]) else { continue };
        let fault = Fault::at(odd.first.clone()).related(spellings[usual].first.clone(), "usual");
        let fault = others.fold(fault, |fault, at| fault.related(spellings[at].first.clone(), "other"));
        faults.push(fault.arg("word", odd.word.as_str()).arg("usual", spellings[usual].word.as_str()));
    }
    faults.extend(undoubled(context));
    faults.extend(parted(context));
    Answer::from_faults(faults)
}

/// Long words that differ from another only in a letter that is doubled: `tilsammans`.
fn undoubled(context: &Context<'_>) -> Vec<Fault> {
    let mut ways: BTreeMap<String, BTreeMap<&str, (usize, Spot)>> = BTreeMap::new();
    for passage in &context.passages {
        for word in passage.sentences.iter().flat_map(|sentence| &sentence.words) {
            if word.key.chars().count() < LONG || !word.key.chars().all(char::is_alphabetic) {
                continue;
            }
            let mut single: Vec<char> = word.key.chars().collect();
            single.dedup();
            let spot = || Spot::Words(passage.pointer.clone(), word.range.clone());
            let way =
                ways.entry(single.into_iter().collect()).or_default().entry(&word.key).or_insert_with(|| (0, spot()));
            way.0 += 1;
        }
    }
    let several = ways.into_values().filter(|ways| ways.len() > 1);
    let fault = |ways: BTreeMap<&str, (usize, Spot)>| {
        // The spelling used most is the right one, or else the one with the letters doubled.
        let (usual, (count, at)) = ways.iter().max_by_key(|(word, (count, _))| (*count, word.len()))?;
        let (odd, (_, odd_at)) = ways.iter().find(|(word, (own, _))| *word != usual && own <= count)?;
        let fault = Fault::at(odd_at.clone()).related(at.clone(), "usual");
        Some(fault.arg("word", *odd).arg("usual", *usual))
    };
    several.filter_map(fault).collect()
}

/// The least letters of a compound that is also written in two.
const WHOLE: usize = 8;

/// The least letters of each of its parts.
const PART: usize = 3;

/// Words that stand before another without being a part of it: "med verkan", "två års bidrag".
const BEFORE: &[&str] = &[
    "med",
    "till",
    "över",
    "under",
    "från",
    "före",
    "efter",
    "inom",
    "utan",
    "genom",
    "mellan",
    "mot",
    "vid",
    "hos",
    "års",
    "årets",
    "halvårs",
    "månads",
    "månaders",
    "veckors",
    "dagars",
    "dags",
    "timmars",
    "alla",
    "den",
    "det",
    "varje",
    "upp",
    "hur",
    "var",
    "som",
    "för",
    // What a thing is like stands before it too: "en social tjänst", "fri tid", "hela dagen".
    "social",
    "sociala",
    "fri",
    "fria",
    "hel",
    "hela",
    "halv",
    "halva",
    "stor",
    "stora",
    "små",
    "ny",
    "nya",
    "hög",
    "höga",
    "låg",
    "låga",
    "lång",
    "långa",
    "kort",
    "korta",
    "god",
    "goda",
    "öppen",
    "öppna",
    "unga",
    "vuxna",
    "gemensam",
    "gemensamma",
    "egen",
    "egna",
    "and",
    "the",
    "with",
    "out",
    "over",
    "every",
    "any",
    "some",
];

/// Compounds that are written in two as well, with a hyphen or apart: `språk-par`, `språk par`.
fn parted(context: &Context<'_>) -> Option<Fault> {
    let mut whole: HashMap<&str, (&Passage<'_>, &Word)> = HashMap::new();
    for passage in &context.passages {
        for word in passage.sentences.iter().flat_map(|sentence| &sentence.words) {
            if word.key.chars().count() >= WHOLE && word.key.chars().all(char::is_alphabetic) {
                whole.entry(&word.key).or_insert((passage, word));
            }
        }
    }
    let long = |part: &str| part.chars().count() >= PART && part.chars().all(char::is_lowercase);
    context.passages.iter().flat_map(said::all).find_map(|said| {
        said.words.iter().enumerate().find_map(|(at, word)| {
            let (joined, end) = if word.key.contains('-') {
                let parts: Vec<&str> = word.key.split('-').collect();
                (parts.iter().all(|part| long(part)).then(|| parts.concat())?, word.range.end)
            } else {
                let next = said.words.get(at + 1)?;
                let blank = said.passage.text.get(word.range.end..next.range.start)? == " ";
                let parts =
                    blank && long(said.raw(word)) && long(said.raw(next)) && !BEFORE.contains(&word.key.as_str());
                (parts.then(|| format!("{}{}", word.key, next.key))?, next.range.end)
            };
            let (passage, usual) = whole.get(joined.as_str())?;
            let range = word.range.start..end;
            let written = said.passage.text.get(range.clone())?;
            let place = Spot::Words(passage.pointer.clone(), usual.range.clone());
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).related(place, "usual");
            Some(fault.arg("word", written).arg("usual", usual.key.as_str()))
        })
    })
}

/// The stem without one of the letters that join the parts of a compound.
fn unjoined(stem: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = stem.chars().collect();
    let inner = INNER..letters.len().saturating_sub(INNER);
    inner
        .filter(move |at| {
            let letter = letters.get(*at).copied();
            matches!(letter, Some('s' | 'a' | 'e' | 'o' | 'u')) && letters.get(at + 1).copied() != letter
        })
        .map(|at| stem.chars().enumerate().filter(|(other, _)| *other != at).map(|(_, letter)| letter).collect())
        .collect::<Vec<String>>()
        .into_iter()
}
