//! Its page is the Markdown file beside this one.
#![doc = include_str!("name_differs.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Party, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::phrase;

mod beside;

pub(super) const RULE: Rule = Rule {
    id: "parties/name-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("name_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut faults = Vec::new();
    for (index, party) in agreement.parties.iter().enumerate() {
        let Some(name) = party.name.known().map(|name| name.trim()) else { continue };
        let place = Pointer::root().key("parties").index(index).key("name");
        // A single word is often a common noun too.
        if !name.contains(' ') || placeholder(name) {
            continue;
        }
        let key = name.to_lowercase();
        let placed = ends_in_place(context.agreement, index, name);
        let other = said::every(context, &[prefix(&key)]).find_map(|(passage, hit)| {
            let written = passage.text.get(hit.clone())?;
            let range = hit.start..hit.start + differs(written, name, placed)?;
            let words = passage.text.get(range.clone())?;
            let fault = Fault::at(Spot::Words(passage.pointer.clone(), range));
            Some(fault.related(Spot::Value(place.clone()), "party").arg("words", words).arg("name", name))
        });
        let other = other.or_else(|| introduced(context, index, party, name));
        faults.extend(other.or_else(|| beside::other(context, index, party, name)));
        faults.extend(block(context, index, party, name));
    }
    Answer::from_faults(faults)
}

/// "Kvinnojouren Lyktan (”Jouren”)", where the party that is called so for short has another name that ends the same.
fn introduced(context: &Context<'_>, index: usize, party: &Party, name: &str) -> Option<Fault> {
    let own: Vec<String> = reader::words(name, 0..name.len()).into_iter().map(|word| word.key).collect();
    let others = context.agreement.parties.iter().enumerate().filter(|(other, _)| *other != index);
    let others: Vec<String> = others.filter_map(|(_, other)| Some(phrase(other.name.known()?))).collect();
    let former = party.former_names.iter().map(|former| phrase(former)).chain([own.join(" ")]);
    let whole: Vec<String> = former.flat_map(|name| [format!("{name}s"), name]).collect();
    let shorts: Vec<String> = party.short_names.iter().map(|short| phrase(short)).collect();
    let passages = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Parties));
    passages.flat_map(said::all).filter(|said| !said.has(&whole)).find_map(|said| {
        let short = (0..said.words.len()).find(|at| {
            let opens = said.passage.text[..said.words[*at].range.start].trim_end_matches(['"', '”', '“', '»', '\'']);
            said.is(*at, &shorts)
                && (opens.ends_with('(') || said.is(at.saturating_sub(1), &["kallad", "kallat", "nedan", "called"]))
        })?;
        let windows = said.words[..short].windows(own.len()).rev();
        let alike = |words: &[Word]| {
            let same = words.iter().zip(&own).filter(|(word, own)| word.key == **own).count();
            // A slip of the pen has a finding of its own.
            let far = words.iter().zip(&own).any(|(word, own)| strsim::damerau_levenshtein(&word.key, own) > 2);
            same > 0 && same < own.len() && far
        };
        let words = windows.into_iter().find(|words| alike(words))?;
        let range = words.first()?.range.start..words.last()?.range.end;
        let written = said.passage.text.get(range.clone())?;
        let capital = written.starts_with(char::is_uppercase) && !others.contains(&phrase(written));
        let place = Pointer::root().key("parties").index(index).key("name");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).related(Spot::Value(place), "party");
        capital.then(|| fault.arg("words", written).arg("name", name).variant("introduced"))
    })
}

/// The name as a pattern: its words, the last one with any ending.
fn prefix(key: &str) -> String {
    let words: Vec<&str> = key.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("{}*", words.join(" "))
}

/// Whether the name ends in that of a place, which takes no endings: it stands after "i", or in the name of another party.
fn ends_in_place(agreement: &Agreement, index: usize, name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let [.., before, last] = words[..] else { return false };
    let others = agreement.parties.iter().enumerate().filter(|(other, _)| *other != index);
    let mut others = others.filter_map(|(_, other)| other.name.known());
    last.starts_with(char::is_uppercase)
        && (matches!(before, "i" | "på" | "in") || others.any(|other| other.split(' ').any(|word| word == last)))
}

/// How many bytes of what is written differ from the name in more than the case of the first letter, if they do; in
/// capitals throughout it is a heading.
fn differs(words: &str, name: &str, placed: bool) -> Option<usize> {
    /// How many letters an ending has at most that makes a name another one.
    const MOST: usize = 3;
    let mut length = 0;
    let mut same = true;
    let mut first = true;
    let mut written = words.char_indices();
    for letter in name.chars() {
        let (at, own) = written.next()?;
        length = at + own.len_utf8();
        if own.is_whitespace() && letter.is_whitespace() {
            first = false;
            continue;
        }
        if own.to_lowercase().next() != letter.to_lowercase().next() {
            return None;
        }
        same &= own == letter || first && at == 0;
        first = false;
    }
    let rest = words.get(length..)?;
    let whole = rest.is_empty() || matches!(rest, "s" | "S");
    let capitals = !words.chars().any(char::is_lowercase);
    // "Vändpunkten Västerdalen" is not "Vändpunkten Västerdal"; "Ekefors Scoutkåren" is, with an ending.
    let ending = (1..=MOST).contains(&rest.chars().count()) && rest.chars().all(char::is_lowercase);
    let other = placed && ending && !whole && rest != "ss";
    (whole && !same && !capitals || other).then_some(if other { words.len() } else { length })
}

/// The name in the signature block, where it is nearly the name but not quite.
fn block(context: &Context<'_>, index: usize, party: &Party, name: &str) -> Option<Fault> {
    let agreement = context.agreement;
    let id = party.id.known()?;
    agreement.signatures.iter().enumerate().filter(|(_, signature)| signature.party.known() == Some(id)).find_map(
        |(at, signature)| {
            let block = signature.signs_for.as_deref()?.trim();
            let block = ["För ", "för ", "For "].iter().find_map(|start| block.strip_prefix(start)).unwrap_or(block);
            // "Föreningen" alone is the party; before another name it is only what that name begins with.
            let (own, written) = (name.to_lowercase(), block.to_lowercase());
            // "Odlarföreningen Ekan" is not "Odlingsföreningen Ekan", though either is called Ekan.
            let kind = |word: &Word| word.is(PERSONS) && !own.split(' ').any(|own| own.ends_with(&word.key));
            let of_kind = reader::words(block, 0..block.len()).iter().any(kind);
            let short = party.short_names.iter().filter(|short| {
                short.contains(char::is_uppercase) && !of_kind || short.to_lowercase() == block.to_lowercase()
            });
            let known = short.chain(&party.former_names).chain(party.body.as_ref()).chain(party.unit.as_ref());
            let mut known = known.map(|known| known.to_lowercase());
            let branch = is_branch(block, party, name);
            let whole = block.split_once(name).is_some_and(|(_, rest)| !goes_on(rest))
                || known.any(|known| written.contains(&known)) && !branch;
            let letters = own.chars().count().max(written.chars().count());
            let garbled = is_garbled(block, party, name);
            let whole = whole && !garbled;
            let near = branch
                || garbled
                || strsim::damerau_levenshtein(&own, &written) * 3 <= letters
                || written.contains(&own)
                || own.contains(&written);
            // A name as unlike as these is of another person: of whom, where it says what sort of person that is.
            let other = party.role.known() != Some(&Role::Public) && reader::has(block, PERSONS);
            if whole || !near && !other || placeholder(block) {
                return None;
            }
            let place = Pointer::root().key("parties").index(index).key("name");
            let spot = Spot::Value(Pointer::root().key("signatures").index(at).key("signs_for"));
            let fault = Fault::at(spot).related(Spot::Value(place), "party").arg("words", block).arg("name", name);
            Some(if near { fault } else { fault.variant("signs") })
        },
    )
}

/// Whether the words are all of the name, more than what the party is called for short, and yet not as they stand in it:
/// "Ekan Ön" of "Föreningen Ekan på Ön".
fn is_garbled(block: &str, party: &Party, name: &str) -> bool {
    let (written, own) = (phrase(block), phrase(name));
    let others = party.short_names.iter().chain(&party.former_names).chain(&party.body).chain(&party.unit);
    let mut known = others.map(|known| phrase(known));
    let of_name = written.split(' ').all(|word| own.split(' ').any(|own| own == word));
    written.contains(' ') && of_name && !own.contains(&written) && !known.any(|known| known == written)
}

/// Whether a name goes on in another one: "Stiftelsen Slussen" in "Stiftelsen Slussens Vänner".
fn goes_on(rest: &str) -> bool {
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    rest.starts_with(char::is_alphanumeric)
        || rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// Whether the short name of a private party goes on in a name that the party does not have: "Ekan i Vik" of "Föreningen
/// Ekan på Ön".
fn is_branch(block: &str, party: &Party, name: &str) -> bool {
    const JOINTS: &[&str] = &["i", "på", "vid", "in"];
    let own = name.to_lowercase();
    let others = party.former_names.iter().chain(&party.body).chain(&party.unit).map(|known| known.to_lowercase());
    let known: Vec<String> = others.chain([own]).collect();
    let goes = |short: &String| {
        let (_, rest) = block.split_once(short.as_str())?;
        // What stands after a mark is a number or a title.
        let rest = rest.strip_prefix('s').unwrap_or(rest).strip_prefix(' ')?;
        let (first, after) = rest.split_once(' ').unwrap_or((rest, ""));
        let place = if JOINTS.contains(&first) { after } else { rest };
        let word: String = place.chars().take_while(|mark| mark.is_alphanumeric()).collect();
        let lower = word.to_lowercase();
        let named = word.starts_with(char::is_uppercase) && !TITLES.iter().any(|title| lower.starts_with(title));
        Some(named && !known.iter().any(|known| known.split(' ').any(|own| own == lower)))
    };
    party.role.known() != Some(&Role::Public) && party.short_names.iter().filter_map(goes).any(|goes| goes)
}

/// What follows a name in a signature block without being a part of it.
const TITLES: &[&str] =
    &["org", "genom", "ordf", "styrelse", "kassör", "verksamhets", "ideell", "by", "the", "through"];

/// What says that a name is one of a legal person other than a public one.
const PERSONS: &[&str] = &[
    "stiftelse*",
    "*föreningen",
    "*förening",
    "*förbundet",
    "*förbund",
    "församling*",
    "*församling",
    "ab",
    "aktiebolag*",
    "kooperativ*",
    "*klubb",
    "*klubben",
    "foundation",
    "association",
];

fn placeholder(name: &str) -> bool {
    name.contains(['[', '{', '_'])
}
