//! Its page is the Markdown file beside this one.
#![doc = include_str!("one_name_two_parties.md")]

use std::collections::HashMap;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "parties/one-name-two-parties",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("one_name_two_parties.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let parties = &context.agreement.parties;
    if parties.len() < 2 {
        return Answer::does_not_apply("reason-one-party");
    }
    let mut seen: HashMap<String, (usize, Pointer)> = HashMap::new();
    let mut faults = Vec::new();
    for (index, party) in parties.iter().enumerate() {
        let place = Pointer::root().key("parties").index(index);
        let name = party.name.known().map(|name| (place.key("name"), name));
        let short =
            party.short_names.iter().enumerate().map(|(number, name)| (place.key("short_names").index(number), name));
        for (place, name) in name.into_iter().chain(short) {
            let key = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            if key.is_empty() {
                continue;
            }
            match seen.get(&key) {
                Some((other, first)) if *other != index => {
                    let fault = Fault::at(Spot::Value(place)).related(Spot::Value(first.clone()), "first");
                    faults.push(fault.arg("name", name.trim()));
                }
                Some(_) => {}
                None => {
                    seen.insert(key, (index, place));
                }
            }
        }
    }
    faults.extend(given_to_another(context).or_else(|| given_in_words(context)));
    Answer::from_faults(faults)
}

/// How much of the text before a short name in brackets may tell whose it is.
// no law: how long a name with what is told of it may be, in bytes
const BEFORE: usize = 250;

/// "Riksorganisationen Scouterna (Scoutkåren)", where that is what a party is called.
fn given_to_another(context: &Context<'_>) -> Option<Fault> {
    let parties = context.agreement.parties.iter().enumerate();
    parties
        .flat_map(|(index, party)| party.short_names.iter().enumerate().map(move |own| (index, party, own)))
        .find_map(|(index, party, (number, short))| {
            let name = party.name.known()?.trim().to_lowercase();
            let own = party.body.iter().chain(&party.unit).chain(&party.former_names).map(|own| own.to_lowercase());
            let own: Vec<String> = own.chain([name]).chain(party.org_number.known().map(ToString::to_string)).collect();
            let brackets = format!("({short})");
            let named = context.passages.iter().filter(|passage| passage.topic != Topic::Title);
            named.flat_map(|passage| passage.text.match_indices(&brackets).map(move |(at, _)| (passage, at))).find_map(
                |(passage, at)| {
                    // Where it was given before, whoever is named since then is another.
                    let given = passage.text.get(..at)?.rfind(&brackets).map(|first| first + brackets.len());
                    let from = passage.text.floor_char_boundary(at.saturating_sub(BEFORE)).max(given.unwrap_or(0));
                    let before = passage.text.get(from..at)?.trim_end();
                    let again = given.is_some() && !is_another(&name_at_end(before), &own);
                    let known = again || own.iter().any(|own| before.to_lowercase().contains(own.as_str()));
                    // Somebody's name stands at the bracket.
                    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
                    let named = last.starts_with(char::is_uppercase) && last.ends_with(char::is_alphabetic);
                    let place = Pointer::root().key("parties").index(index).key("short_names").index(number);
                    let spot = Spot::Words(passage.pointer.clone(), at..at + brackets.len());
                    (named && !known).then(|| {
                        let fault = Fault::at(spot).variant("another").related(Spot::Value(place), "first");
                        fault.arg("name", short.as_str())
                    })
                },
            )
        })
}

/// A sentence that gives a party's short name to something else: "ett kontaktnät (nätverket)", "Riksförbundet Frö, nedan Frö",
/// "Klubben, varmed här förstås Parasport".
fn given_in_words(context: &Context<'_>) -> Option<Fault> {
    let parties = context.agreement.parties.iter().enumerate();
    let mut shorts = parties.flat_map(|(index, party)| {
        party.short_names.iter().enumerate().map(move |(number, short)| (index, party, number, short))
    });
    shorts.find_map(|(index, party, number, short)| {
        let whole = party.name.known().map(|name| phrase(name)).filter(|name| !name.is_empty())?;
        let names = party.short_names.iter().chain(&party.body).chain(&party.unit).chain(&party.former_names);
        let names = names.map(|name| phrase(name)).chain([whole.clone()]);
        let own: Vec<String> = names.flat_map(|name| name.split(' ').map(reader::stem).collect::<Vec<_>>()).collect();
        let place = Pointer::root().key("parties").index(index).key("short_names").index(number);
        let telling = context.passages.iter().filter(|passage| passage.topic != Topic::Title).flat_map(said::all);
        let (words, genitive) = (phrase(short), format!("{whole}s"));
        // Where the whole name stands too, it is the party that is called so.
        telling.filter(|said| said.has(&[words.as_str()]) && !said.has(&[whole.as_str(), genitive.as_str()])).find_map(
            |said| {
                let at = (0..said.words.len()).find(|at| is_given(&said, *at, &words, &own))?;
                let fault = Fault::at(said.spot_between(at, at)).variant("another");
                Some(fault.related(Spot::Value(place.clone()), "first").arg("name", short.as_str()))
            },
        )
    })
}

/// Whether the short name at a place is given there to someone who has a name of another than the party.
fn is_given(said: &Said<'_>, at: usize, short: &str, own: &[String]) -> bool {
    const NAMES: &[&str] = &["nedan", "härefter", "fortsättningsvis", "kallad", "kallat", "kallas", "hereinafter"];
    const MEANS: &[&str] = &["varmed", "med vilket", "med vilken", "här förstås", "här menas", "här avses", "meaning"];
    /// Words for whoever is a party.
    const ANYONE: &[&str] =
        &["part*", "*parten", "*organisation*", "*mottagare*", "*sökande*", "nedan", "kallad", "kallat"];
    /// How far from the short name stands what it is given to.
    const NEAR: usize = 6;
    let Some(end) = reader::standing(said.words, at, &[short]) else { return false };
    let (Some(first), Some(last)) = (said.words.get(at), said.words.get(end - 1)) else { return false };
    let text = |range: std::ops::Range<usize>| said.passage.text.get(range).unwrap_or_default();
    let quotes: &[char] = &['”', '"', '“'];
    let bracket = text(said.range.start..first.range.start).trim_end_matches(quotes).ends_with('(')
        && text(last.range.end..said.range.end).trim_start_matches(quotes).starts_with(')');
    let stranger = |place: &usize| {
        let Some(word) = said.words.get(*place) else { return false };
        let name = said.raw(word).starts_with(char::is_uppercase) && *place > 0 || word.is(ORGANISATIONS);
        name && !own.contains(&reader::stem(&word.key))
    };
    if said.has_in(end..end + 2, MEANS) {
        return (end..said.words.len().min(end + NEAR)).any(|place| stranger(&place));
    }
    let called = (at.saturating_sub(2)..at).find(|from| said.is(*from, NAMES));
    let Some(before) = called.or(bracket.then_some(at)).filter(|before| *before > 0) else { return false };
    let in_name = |place: &usize| {
        let word = &said.words[*place];
        said.raw(word).starts_with(char::is_uppercase) || word.is(ORGANISATIONS) || word.is(&["för", "i", "av"])
    };
    let mut name = (before.saturating_sub(NEAR)..before).rev().take_while(in_name).peekable();
    if name.peek().is_some() {
        return name.any(|place| stranger(&place));
    }
    // A common noun that is no word for the party.
    let noun = &said.words[before - 1];
    let is_noun = noun.key.chars().all(char::is_alphabetic) && noun.key.chars().count() > 4;
    bracket && is_noun && !noun.is(ANYONE) && !own.contains(&reader::stem(&noun.key))
}

/// Words of the name of another legal person.
const ORGANISATIONS: &[&str] = &[
    "*förbund*",
    "*förening*",
    "*stiftelse*",
    "*organisation*",
    "*kommun*",
    "region*",
    "*klubb*",
    "*samfund*",
    "*kyrka*",
    "*nämnd*",
    "*förvaltning*",
    "*bolag*",
];

/// Whether a name is some organisation's, with a word that the party's own names do not have.
fn is_another(name: &str, own: &[String]) -> bool {
    let stems = |text: &str| text.split_whitespace().map(reader::stem).collect::<Vec<_>>();
    let own: Vec<String> = own.iter().flat_map(|own| stems(own)).collect();
    reader::has(name, ORGANISATIONS) && stems(name).iter().any(|word| !own.contains(word))
}

/// The words with capitals that a text ends in: "Riksförbundet för Fältgrupper".
fn name_at_end(text: &str) -> String {
    let is_name = |word: &&str| word.starts_with(char::is_uppercase) || matches!(*word, "för" | "i" | "av");
    let clean = |word: &&str| !word.ends_with(['.', ',', ';', ':', ')']);
    let mut words: Vec<&str> = text.split_whitespace().rev().take_while(|word| is_name(word) && clean(word)).collect();
    words.reverse();
    words.join(" ")
}
