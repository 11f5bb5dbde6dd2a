//! Other names in the place of a party's: beside its number, or alike but for one word. Knows no signatures.

use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::{Agreement, Party};

use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::Word;
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

/// Words between a name and its number.
const BETWEEN: &[&str] = &["med", "org*", "nr", "with", "no", "number", "reg*", "registration"];

/// Words inside a name that are written with a small letter.
const JOINTS: &[&str] = &["i", "och", "för", "på", "vid", "of", "for", "and", "in", "the"];

/// How words end that a text may put in the definite form though they end a name.
const COMMON: &[&str] = &[
    "kår",
    "förening",
    "klubb",
    "kommun",
    "förbund",
    "jour",
    "församling",
    "stiftelse",
    "region",
    "råd",
    "hem",
    "center",
    "kooperativ",
    "sällskap",
    "byrå",
    "mission",
    "skola",
    "stad",
    "krets",
    "distrikt",
    "avdelning",
    "grupp",
    "nätverk",
    "hus",
    "studio",
    "forum",
    "cirkel",
    "scen",
    "teater",
    "garanti",
    "verkstad",
    "orden",
    "kors",
];

/// How words end that name what a party runs, which may bear the party's own name.
const RUN: &[&str] = &[
    "centrum",
    "centret",
    "huset",
    "gården",
    "caféet",
    "projektet",
    "linjen",
    "gruppen",
    "platsen",
    "programmet",
    "modellen",
    "kassen",
];

/// Endings of the definite form and the genitive.
const DEFINITE: &[&str] = &["s", "n", "ns", "en", "ens", "t", "ts", "et", "ets", "na", "nas"];

/// The letters that two words share that one of them may stand for the other.
const SHARED: usize = 3;

/// The letters at the end that two words of one kind share.
const KIND: usize = 5;

/// The most words that a name is read back over.
const LONGEST: usize = 7;

/// The first place at which another name stands for the party's.
pub(super) fn other(context: &Context<'_>, index: usize, party: &Party, name: &str) -> Option<Fault> {
    let own: Vec<String> = phrase(name).split(' ').map(str::to_owned).collect();
    let shorts: Vec<String> = party.short_names.iter().map(|short| phrase(short)).collect();
    let known = known(context.agreement);
    let number = party.org_number.known().map(ToString::to_string);
    context.passages.iter().flat_map(|passage| said::all(passage)).find_map(|said| {
        let range = number.as_deref().and_then(|number| by_number(&said, number, &own, &known));
        let range = range
            .or_else(|| alike(&said, &own, &shorts, &known))
            .or_else(|| turned(&said, &own))
            .or_else(|| named_anew(&said, &own, &known))?;
        let written = said.passage.text.get(range.clone())?;
        let place = Pointer::root().key("parties").index(index).key("name");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range));
        Some(fault.related(Spot::Value(place), "party").arg("words", written).arg("name", name))
    })
}

/// Every name that the facts give someone.
fn known(agreement: &Agreement) -> Vec<String> {
    let parties = agreement.parties.iter().flat_map(|party| {
        let own = party.name.known().into_iter().chain(&party.short_names).chain(&party.former_names);
        own.chain(&party.body).chain(&party.unit).chain(&party.part_of)
    });
    let others = agreement.participants.iter().filter_map(|other| other.name.known());
    parties.chain(others).map(|name| phrase(name)).filter(|name| !name.is_empty()).collect()
}

/// The name written before the party's own number, where it shares a word with the party's and is no known name.
fn by_number(said: &Said<'_>, number: &str, own: &[String], known: &[String]) -> Option<Range<usize>> {
    let text = said.text();
    let at = said.range.start + text.find(number)?;
    let end = said.words.partition_point(|word| word.range.start < at);
    let end = (0..end).rev().find(|place| !said.is(*place, BETWEEN))? + 1;
    let capital = |word: &Word| said.raw(word).starts_with(char::is_uppercase);
    let mut start = end;
    while start > 0 && end - start < LONGEST {
        let word = &said.words[start - 1];
        let next = said.words.get(start).filter(|_| start < end);
        let beside = next.is_none_or(|next| is_blank(said, word.range.end..next.range.start));
        if !beside || !capital(word) && !JOINTS.contains(&word.key.as_str()) {
            break;
        }
        start -= 1;
    }
    while start < end && !capital(&said.words[start]) {
        start += 1;
    }
    let words = said.words.get(start..end).filter(|words| words.len() > 1)?;
    let keys: Vec<&str> = words.iter().map(|word| word.key.as_str()).collect();
    let written = keys.join(" ");
    let shares = keys.iter().any(|key| key.chars().count() > SHARED && own.iter().any(|word| word == key));
    // "Föreningen" is what many names begin with.
    let is_known = known.iter().any(|name| *name != own[0] && written.contains(name.as_str()));
    (shares && !is_known).then(|| words[0].range.start..words[words.len() - 1].range.end)
}

fn is_blank(said: &Said<'_>, between: Range<usize>) -> bool {
    said.passage.text.get(between).is_some_and(|between| !between.is_empty() && between.trim().is_empty())
}

/// Words that are the party's name but for one, which is of the same making: "Föreningen Grannsamverkan i Lindvik" for
/// "Föreningen Grannskap i Lindvik".
fn alike(said: &Said<'_>, own: &[String], shorts: &[String], known: &[String]) -> Option<Range<usize>> {
    let title = said.passage.topic == Topic::Title;
    said.words.windows(own.len()).enumerate().find_map(|(at, words)| {
        let mut odd = words.iter().zip(own).enumerate().filter(|(_, (word, own))| word.key != **own);
        let (Some((place, (word, own_word))), None) = (odd.next(), odd.next()) else { return None };
        let capital = said.raw(word).starts_with(char::is_uppercase);
        let inner = place > 0 && place + 1 < own.len();
        // What is left of the name is what the party is called for short.
        let called = own.iter().filter(|word| *word != own_word).map(String::as_str).collect::<Vec<_>>().join(" ");
        let called = shorts.contains(&called);
        let is_run = |word: &str| RUN.iter().any(|end| word.ends_with(end));
        // A title names the parties.
        let is_other = capital
            && (is_run(own_word) || !is_run(&word.key))
            && (stands_for(&word.key, own_word, inner || title || called) || title && ends_alike(&word.key, own_word));
        // The name may go on in one that is known: that of a branch, or of another party. What it shares with the
        // party's own, such as its short name, does not make the odd word known.
        let from = at.saturating_sub(1);
        let near: Vec<&str> = said.words[from..(at + own.len() + 2).min(said.words.len())].iter().map(key).collect();
        let near = format!(" {} ", near.join(" "));
        let of_own = |name: &str| name.split(' ').all(|word| own.iter().any(|own| own == word));
        let others = known.iter().filter(|name| !of_own(name));
        let is_known = |name: &String| near.contains(&format!(" {name} ")) || near.contains(&format!(" {name}s "));
        let is_known = others.into_iter().any(is_known);
        (is_other && !is_known).then(|| words[0].range.start..words[words.len() - 1].range.end)
    })
}

/// "Hyvelspåns Förening" in the title, for "Föreningen Hyvelspån".
fn turned(said: &Said<'_>, own: &[String]) -> Option<Range<usize>> {
    let (kind, rest) = own.split_first().filter(|_| said.passage.topic == Topic::Title)?;
    let of_kind = |word: &Word| {
        let form = kind.strip_prefix(word.key.as_str()).is_some_and(|rest| DEFINITE.contains(&rest));
        form && COMMON.contains(&word.key.as_str())
    };
    let (name, capital) = (rest.join(" "), |word: &Word| said.raw(word).starts_with(char::is_uppercase));
    said.words.windows(own.len()).find_map(|words| {
        let (last, first) = words.split_last().filter(|(last, _)| of_kind(last))?;
        let written = first.iter().map(key).collect::<Vec<_>>().join(" ");
        let same = written == name || written.strip_suffix('s') == Some(name.as_str());
        (same && !name.is_empty() && first.iter().all(capital)).then(|| words[0].range.start..last.range.end)
    })
}

/// "Hjälpkretsen Ekebygden" in the title, for "Hjälpkretsen i Ek": the word that the party's name begins with, and then
/// another name.
fn named_anew(said: &Said<'_>, own: &[String], known: &[String]) -> Option<Range<usize>> {
    let first = own.first().filter(|_| said.passage.topic == Topic::Title && own.len() > 1)?;
    // What many names begin with says nothing of whose name it is.
    let form = |own: &str, common: &str| own.strip_prefix(common).is_some_and(|rest| DEFINITE.contains(&rest));
    if COMMON.iter().any(|common| first == common || form(first, common)) {
        return None;
    }
    said.words.windows(2).find_map(|words| {
        let [word, next] = words else { return None };
        let capital = |word: &Word| said.raw(word).starts_with(char::is_uppercase);
        let beside = is_blank(said, word.range.end..next.range.start);
        let pair = format!("{} {}", word.key, next.key);
        // The name of another party may stand right after the short name of this one.
        let begins = |name: &String| name.split(' ').next() == Some(next.key.as_str());
        let other = !own.contains(&next.key) && !known.contains(&pair) && !known.iter().any(begins);
        (word.key == *first && capital(word) && capital(next) && beside && other)
            .then_some(word.range.start..next.range.end)
    })
}

fn key(word: &Word) -> &str {
    &word.key
}

/// Whether two words are of one kind: "Kvinnojouren" and "Tjejjouren".
fn ends_alike(written: &str, own: &str) -> bool {
    let shared = written.chars().rev().zip(own.chars().rev()).take_while(|(a, b)| a == b).count();
    shared >= KIND && strsim::damerau_levenshtein(written, own) > 1
}

/// Whether one word is written in the place of another: they begin alike, and neither is a mere form of the other. A
/// place at either end of a name may be another place; there one must be the whole beginning of the other.
fn stands_for(written: &str, own: &str, inner: bool) -> bool {
    let shared = written.chars().zip(own.chars()).take_while(|(a, b)| a == b).count();
    let (long, short) = if written.len() > own.len() { (written, own) } else { (own, written) };
    let whole = long.strip_prefix(short);
    let form = whole.is_some_and(|rest| {
        let common = COMMON.iter().any(|word| short.ends_with(word)) && DEFINITE.contains(&rest);
        rest == "s" || common
    });
    // A slip of a single letter is told by another rule.
    let slip = whole.is_none() && strsim::damerau_levenshtein(written, own) == 1;
    shared >= SHARED && (inner || whole.is_some()) && !form && !slip
}
