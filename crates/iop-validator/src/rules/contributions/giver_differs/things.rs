//! What a party gives that the text says another gives: "kommunen bidrar med tält", which the scouts do. Premises that go by no
//! name of their own, and money, are read elsewhere.

use std::ops::Range;

use iop_core::model::{Agreement, Contribution, ContributionForm, Id, PartyRef};
use iop_core::{Pointer, Quantity};

use super::super::not_measured::NO_MORE;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::{self, What, Word};
use crate::rules::prose::Names;
use crate::rules::said::{self, Said};

/// What a party does that gives something.
const GIVES: &[&str] = &[
    "bidrar",
    "upplåter",
    "ställer",
    "lånar",
    "tillhandahåller",
    "tillför",
    "skjuter",
    "håller",
    "lägger",
    "låter",
    "levererar",
    "contributes",
    "provides",
    "lends",
    "supplies",
];

/// What makes the giving another's, a condition or a duty not to.
const OTHER: &[&str] =
    &["parterna", "tillsammans med", "inte", "får", "vidare", "återlämna*", "parties", "together with", "not", "may"];

/// Words after which it is told where a thing is, or what it is for.
const PLACES: &[&str] = &[
    "i", "på", "vid", "till", "för", "om", "av", "från", "under", "som", "in", "at", "for", "of", "from", "during",
    "which",
];

/// The letters of the shortest word that tells a thing.
const LETTERS: usize = 3;

/// A contribution with the words that tell it from others.
struct Thing<'a> {
    index: usize,
    party: &'a Id,
    one: &'a Contribution,
    nouns: Vec<String>,
}

/// What a sentence says that a party gives.
struct Gift {
    giver: usize,
    thing: usize,
    verb: Spot,
}

/// What some sentence says that another party gives, where none says that its own does.
pub(super) fn fault(context: &Context<'_>) -> Option<Fault> {
    let agreement = context.agreement;
    let given = agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
    let things: Vec<Thing<'_>> = given.filter_map(thing).collect();
    if things.is_empty() {
        return None;
    }
    let names = Names::of(agreement);
    let told: Vec<Gift> = clauses(context).flat_map(|said| gifts(&said, &names, &things)).collect();
    told.iter().find_map(|gift| {
        let thing = things.get(gift.thing)?;
        let id_of = |party: usize| agreement.parties.get(party).and_then(|own| own.id.known());
        let id = id_of(gift.giver)?;
        let own = |other: &Gift| other.thing == gift.thing && id_of(other.giver) == Some(thing.party);
        if told.iter().any(own) || gives_too(agreement, id, thing) {
            return None;
        }
        let name = |id: &Id| agreement.name_of(id).and_then(|name| name.known().cloned()).unwrap_or_default();
        let fact = Pointer::root().key("funding").key("contributions").index(thing.index).key("party");
        let fault = Fault::at(gift.verb.clone()).related(Spot::Value(fact), "fact").variant("thing");
        Some(fault.arg("name", name(id)).arg("giver", name(thing.party)))
    })
}

/// The sentences of the clauses, but for those that take something back or tell of a condition.
fn clauses<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    let clauses = context.passages.iter().filter(|passage| matches!(passage.topic, Topic::Clause(..)));
    clauses
        .flat_map(said::all)
        .filter(|said| said.has(GIVES) && !said.has(OTHER) && !matches!(said.key(0), "om" | "if"))
}

fn thing((index, one): (usize, &Contribution)) -> Option<Thing<'_>> {
    let form = *one.form.known()?;
    let party = one.party.known().filter(|_| form != ContributionForm::Cash)?;
    let told = one.description.as_deref().map(|text| reader::words(text, 0..text.len())).unwrap_or_default();
    let head = told.iter().take_while(|word| !word.is(PLACES));
    let nouns = head.filter(|word| tells(word)).map(|word| reader::stem(&word.key)).collect();
    Some(Thing { index, party, one, nouns })
}

/// Whether the word says more than the form does.
fn tells(word: &Word) -> bool {
    let number = word.key.starts_with(|c: char| c.is_ascii_digit()) || reader::is_number_word(&word.key);
    word.key.chars().count() >= LETTERS && !number && !NO_MORE.contains(&word.key.as_str())
}

/// What each party of the sentence gives.
fn gifts(said: &Said<'_>, names: &Names, things: &[Thing<'_>]) -> Vec<Gift> {
    let verbs: Vec<usize> = (0..said.words.len()).filter(|at| said.is(*at, GIVES)).collect();
    let mut giver = None;
    let mut found = Vec::new();
    for (order, verb) in verbs.iter().copied().enumerate() {
        let named = |at: Option<usize>| names.party(said.words.get(at?)?);
        // "… och upplåter": still the same party.
        let goes_on = verb > 0 && said.is(verb - 1, &["och", "samt", "and"]);
        giver = named(verb.checked_sub(1)).or_else(|| named(Some(verb + 1))).or(giver.filter(|_| goes_on));
        let Some(giver) = giver else { continue };
        let end = verbs.get(order + 1).copied().unwrap_or(said.words.len());
        // Whoever is named next is the one that gives what follows.
        let end = (verb + 2..end).find(|at| named(Some(*at)).is_some()).unwrap_or(end);
        let end = (verb + 1..end).find(|at| opens_clause(said, *at)).unwrap_or(end);
        let object = verb + 1..end;
        let given = things.iter().enumerate().filter(|(_, thing)| is_told(said, &object, thing));
        found.extend(given.map(|(thing, _)| Gift { giver, thing, verb: said.spot_between(verb, verb) }));
    }
    found
}

/// Whether a new clause begins: Swedish has a comma before "och" there, and none in a list.
fn opens_clause(said: &Said<'_>, at: usize) -> bool {
    let pair = at.checked_sub(1).and_then(|before| said.words.get(before)).zip(said.words.get(at));
    pair.is_some_and(|(before, word)| {
        let apart = said.passage.text.get(before.range.end..word.range.start).is_some_and(|text| text.contains(','));
        apart && word.is(&["och", "eller", "samt", "men"])
    })
}

/// Whether the words name the thing: all that tells it, or two words, before any place or purpose; or its number and unit.
fn is_told(said: &Said<'_>, object: &Range<usize>, thing: &Thing<'_>) -> bool {
    let words = said.words.get(object.clone()).unwrap_or_default();
    let mut placed = false;
    let named: Vec<String> = words
        .iter()
        .filter(|word| {
            // A comma or a conjunction begins the next thing.
            placed = !word.is(&["och", "samt", "and", "med", "with"]) && (placed || word.is(PLACES));
            !placed
        })
        .map(|word| reader::stem(&word.key))
        .collect();
    let told = thing.nouns.iter().filter(|noun| named.contains(noun)).count();
    told > 0 && (told == thing.nouns.len() || told > 1)
        || thing.one.quantity.known().is_some_and(|quantity| is_counted(said, words, quantity))
}

/// Whether the words count as many of the same unit.
fn is_counted(said: &Said<'_>, words: &[Word], quantity: &Quantity) -> bool {
    let unit = quantity.unit();
    said.mentions.iter().any(|mention| match &mention.what {
        What::Count { number, upper: None, noun, .. } => {
            let told = format!("{number} {unit}").parse::<Quantity>();
            words.iter().any(|word| mention.range.contains(&word.range.start))
                && reader::same_noun(noun, unit)
                && told.is_ok_and(|told| told.number() == quantity.number())
        }
        _ => false,
    })
}

/// Whether the party has a contribution of the same form, or a commitment that names the thing.
fn gives_too(agreement: &Agreement, id: &Id, thing: &Thing<'_>) -> bool {
    let funding = agreement.funding.iter().flat_map(|funding| &funding.contributions);
    let group = |giver: &Id| {
        agreement.party_groups.iter().any(|group| group.id.known() == Some(giver) && group.members.contains(id))
    };
    let own = |one: &Contribution| one.party.known().is_some_and(|giver| giver == id || group(giver));
    let same = funding.into_iter().any(|one| own(one) && one.form == thing.one.form);
    let promised = agreement.commitments.iter().any(|own| {
        let by = own.party.known().is_some_and(|by| PartyRef::includes(by, id));
        by && own.text.known().is_some_and(|text| {
            let words = reader::words(text.as_str(), 0..text.as_str().len());
            words.iter().any(|word| thing.nouns.contains(&reader::stem(&word.key)))
        })
    });
    same || promised
}
