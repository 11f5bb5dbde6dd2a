//! Its page is the Markdown file beside this one.
#![doc = include_str!("volunteer_age_differs.md")]

use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "goals/volunteer-age-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("volunteer_age_differs.md"),
    check,
};

/// What those who help are called, beside the words that the agreement defines.
const HELPERS: &[&str] = &["volontär", "frivillig", "mentor", "läxhjälpare", "volunteer"];

/// What one does who becomes a helper.
const BECOMES: &[&str] =
    &["bli", "blir", "vara", "är", "antas", "rekryteras", "rekryterar", "become", "be", "are", "is"];

/// Words of some task, of those who are younger, or of a case of its own.
const OTHERS: &[&str] = &[
    "samtycke*",
    "bil*",
    "kör*",
    "undantag*",
    "ensam*",
    "myndig*",
    "arvod*",
    "leda*",
    "ledare*",
    "ansvar*",
    "tidigare*",
    "hittills*",
    "förr*",
    "genomsnitt*",
    "drive*",
    "alone*",
    "consent*",
];

/// An age that a helper must have reached, as the facts or the definitions tell it.
struct Least {
    years: u32,
    names: Vec<String>,
    place: Spot,
    pointer: Pointer,
}

fn check(context: &Context<'_>) -> Answer {
    let Some(least) = group(context).or_else(|| definition(context)) else {
        return Answer::does_not_apply("reason-no-helpers");
    };
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| passage.pointer != least.pointer) {
        let defines = defined(context, passage).is_some_and(|term| is_named(&term, &least.names));
        if !defines && !matches!(passage.topic, Topic::Clause(..)) {
            continue;
        }
        for said in said::sentences(passage) {
            let helper = said.words.iter().any(|word| is_named(&word.key, &least.names));
            let tells = defines || helper && said.has(BECOMES) && !said.has(OTHERS);
            let Some((years, range)) = reached(&said).filter(|(years, _)| tells && *years != least.years) else {
                continue;
            };
            let fault = Fault::at(Spot::Words(passage.pointer.clone(), range)).related(least.place.clone(), "fact");
            faults.push(fault.arg("told", years).arg("fact", least.years));
        }
    }
    Answer::from_faults(faults)
}

/// The lowest age of a group of helpers.
fn group(context: &Context<'_>) -> Option<Least> {
    context.agreement.target_groups.iter().enumerate().find_map(|(index, group)| {
        let years = u32::from(*group.age_from.known()?);
        if group.age_to.known().is_some() || group.age_under.known().is_some() {
            return None;
        }
        let text = group.text.known()?.as_str();
        let names: Vec<String> = HELPERS.iter().map(|name| (*name).to_owned()).collect();
        let names: Vec<String> = names
            .into_iter()
            .filter(|name| reader::words(text, 0..text.len()).iter().any(|word| word.key.starts_with(name.as_str())))
            .collect();
        let place = Pointer::root().key("target_groups").index(index);
        (!names.is_empty()).then(|| Least {
            years,
            names,
            place: Spot::Value(place.key("age_from")),
            pointer: place.key("text"),
        })
    })
}

/// The lowest age by the definition of who helps.
fn definition(context: &Context<'_>) -> Option<Least> {
    context.passages.iter().find_map(|passage| {
        let term = defined(context, passage)?;
        let (years, range) = said::sentences(passage).find_map(|said| reached(&said))?;
        let place = Spot::Words(passage.pointer.clone(), range);
        Some(Least { years, names: vec![term], place, pointer: passage.pointer.clone() })
    })
}

/// The word that the passage defines, where it is one of someone.
fn defined(context: &Context<'_>, passage: &Passage<'_>) -> Option<String> {
    let root = Pointer::root().key("definitions");
    let definitions = context.agreement.definitions.iter().enumerate();
    let own = definitions.into_iter().find(|(index, _)| root.index(*index).key("means") == passage.pointer);
    let term = own?.1.term.known()?.to_lowercase();
    let person = reader::words(passage.text, 0..passage.text.len());
    let person =
        person.iter().take(2).any(|word| matches!(word.key.as_str(), "person" | "den" | "someone" | "vuxen" | "one"));
    (person && !term.contains(' ')).then_some(term)
}

fn is_named(word: &str, names: &[String]) -> bool {
    names.iter().any(|name| word.starts_with(name.as_str()))
}

/// The only age of a sentence, where it is one that someone must have reached.
fn reached(said: &Said<'_>) -> Option<(u32, Range<usize>)> {
    let mut ages = said.mentions.iter().filter(|mention| matches!(mention.what, What::Age { .. }));
    let only = ages.next().filter(|_| ages.next().is_none())?;
    let What::Age { years, upper: None } = only.what else { return None };
    let reached = |word: &str| matches!(word, "fyllt" | "fylla" | "fyller" | "lägst" | "minst" | "least");
    let within = reader::words(said.passage.text, only.range.clone());
    let before =
        said.before(&only.range, 2).any(|word| reached(&word.key)) || within.iter().any(|word| reached(&word.key));
    before.then(|| (years, only.range.clone()))
}
