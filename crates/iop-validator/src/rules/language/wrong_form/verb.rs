//! A verb in another form than the word before it asks for: "ska bidrar", "att skapat", "för skapa".

use super::is_beside;
use crate::reader::{self, Form};
use crate::rules::said::Said;

/// Words that ask for an infinitive.
const MODAL: &[&str] = &["ska", "skall", "kan", "får", "bör", "måste", "vill", "skulle", "kunde", "borde"];

/// What may stand between such a word and its verb.
const ADVERBS: &[&str] = &["inte", "ej", "också", "även", "alltid", "endast", "bara", "dessutom", "gemensamt", "själv"];

/// What a relative clause or a condition begins with, after which the next verb may be that of the main clause: "den
/// som vill deltar".
const RELATIVE: &[&str] = &["som", "om", "när", "vad", "så", "hur", "där", "vem", "vilka"];

/// Words after which an infinitive needs its "att".
const PREPOSITIONS: &[&str] = &["för", "genom", "utan", "till", "om", "av", "med", "möjlighet", "syfte", "skyldighet"];

/// What ends as a verb and is none: "att annat", "att resultat".
const OTHERS: &[&str] = &[
    "annat",
    "privat",
    "separat",
    "adekvat",
    "*resultat",
    "*mandat",
    "*format",
    "*citat",
    "*referat",
    "*certifikat",
    "*sekretariat",
    "mat",
    "*smat",
];

/// What follows a verb and no adjective: "att beviljat bidrag" is whole, "att skapat en plats" is not.
const AFTER_VERB: &[&str] = &[
    "en",
    "ett",
    "den",
    "det",
    "de",
    "dem",
    "sin",
    "sitt",
    "sina",
    "på",
    "i",
    "med",
    "för",
    "till",
    "av",
    "om",
    "att",
    "och",
    "mer",
    "fler",
    "hur",
    "vad",
    "sig",
    "när",
    "alla",
    "varje",
    "tillsammans",
    "både",
];

/// The words that do not go together, where the first of them stands at a place.
pub(super) fn slip(said: &Said<'_>, at: usize) -> Option<(usize, usize)> {
    let word = said.key(at);
    let next = if is_beside(said, at, at + 1) { at + 1 } else { return None };
    // "Genom Prata" is a name.
    let is_small = |at: usize| said.words.get(at).is_some_and(|word| said.raw(word).starts_with(char::is_lowercase));
    let form = |at: usize| reader::form(said.key(at)).filter(|_| is_small(at));
    // "Ska inte bidrar": one word between may be an adverb.
    let after = if said.is(next, ADVERBS) && is_beside(said, next, next + 1) { next + 1 } else { next };
    let wrong = |end: usize, found: bool| found.then_some((at, end));
    if MODAL.contains(&word) {
        let relative = matches!(word, "vill" | "kan") && said.has_in(at.saturating_sub(RELATED)..at, RELATIVE);
        return wrong(after, form(after) == Some(Form::Present) && !relative);
    }
    match word {
        "att" => {
            let supine = (form(next) == Some(Form::Supine) || said.is(next, &["*at"]) && !said.is(next, OTHERS))
                && (next + 1 == said.words.len()
                    || is_beside(said, next, next + 1) && (said.is(next + 1, AFTER_VERB) || is_the(said, next + 1)));
            wrong(next, form(next) == Some(Form::Present) || supine)
        }
        "har" | "hade" => wrong(after, form(after) == Some(Form::Infinitive)),
        // "Föreningen betala": a party that does what it is to do needs a verb that says so.
        _ if at == 0 && PARTY.contains(&word) => wrong(next, form(next) == Some(Form::Infinitive)),
        _ if PREPOSITIONS.contains(&word) => {
            // "Skapa och sörja för samordna": the verb after a particle of the one before.
            wrong(next, form(next) == Some(Form::Infinitive))
        }
        _ => None,
    }
}

/// Whether the word has its article at its end, which no noun has after an adjective like "skyddat".
fn is_the(said: &Said<'_>, at: usize) -> bool {
    said.is(at, &["*arna", "*erna", "*orna", "*arnas", "*ernas", "*heten", "*ningen", "barnen", "barnens"])
}

/// How far back a relative clause is looked for.
const RELATED: usize = 4;

/// The single parties that do something.
const PARTY: &[&str] = &[
    "kommunen",
    "regionen",
    "föreningen",
    "stiftelsen",
    "förbundet",
    "staden",
    "organisationen",
    "nämnden",
    "styrgruppen",
    "parterna",
];
