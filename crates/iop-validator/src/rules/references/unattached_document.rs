//! Its page is the Markdown file beside this one.
#![doc = include_str!("unattached_document.md")]

use std::collections::HashSet;
use std::ops::Range;

use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

mod bound;
mod made;

use self::bound::bound;
use self::made::made;

pub(super) const RULE: Rule = Rule {
    id: "references/unattached-document",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unattached_document.md"),
    check,
};

/// Words by which a text says that something follows another paper.
const BY: &[&str] =
    &["enligt", "följa", "följer", "enlighet", "från", "efter", "according", "accordance", "iaktta", "iakttar"];

/// Words before a paper that say that it is a certain one, without saying which.
const CERTAIN: &[&str] = &[
    "särskild",
    "särskilda",
    "särskilt",
    "separat",
    "separata",
    "fastställd",
    "fastställda",
    "upprättad",
    "upprättade",
    "framtagen",
    "separate",
];

/// Papers with rules in them.
const PAPERS: &[&str] = &[
    "rutin",
    "rutiner",
    "rutinen",
    "rutinerna",
    "instruktion",
    "instruktioner",
    "anvisning",
    "anvisningar",
    "checklista",
    "plan",
    "planen",
    "budget",
    "specifikation",
    "kravspecifikation",
    "manual",
    "dokument",
    "verksamhetsplan",
    "handlingsplan",
    "aktivitetsplan",
    "projektplan",
    "insatsplan",
    "arbetsordning",
    "mall",
    "policy",
    "förteckning",
    "prislista",
    "routine",
    "checklist",
];

/// The ends of the names of such papers.
const COMPOUNDS: &[&str] = &[
    "*rutin",
    "*rutiner",
    "*rutinen",
    "*rutinerna",
    "*handbok",
    "*handboken",
    "*instruktion",
    "*instruktioner",
    "*anvisning",
    "*anvisningar",
];

/// Papers that someone has made where those in force are spoken of, and those that everybody has.
const IN_FORCE: &[&str] = &["rutin*", "*rutiner", "*plan", "*planen", "*policy"];
const PUBLIC: &[&str] = &["plan", "läroplan", "kursplan", "detaljplan", "översiktsplan"];

/// Papers that an agreement has of its own, so that their bare name says that there is one.
const OWN: &[&str] = &[
    "verksamhetsplan",
    "verksamhetsplanen",
    "aktivitetsplan",
    "aktivitetsplanen",
    "projektplan",
    "projektplanen",
    "insatsplan",
    "insatsplanen",
    "genomförandeplan",
    "genomförandeplanen",
    "kravspecifikation",
    "kravspecifikationen",
    "samverkansplan",
    "samverkansplanen",
    "samarbetsplanen",
    "kommunikationsplanen",
    "uppföljningsplanen",
    "utvärderingsplanen",
    "aktivitetskalendern",
    "rutinbeskrivningen",
    "rutinhandboken",
    "metodhandboken",
    "handboken",
    "uppdragsbeskrivningen",
    "verksamhetsbeskrivningen",
    "projektbeskrivningen",
];

/// Papers with rules that bear a title: "Villkor för bidrag".
const TITLES: &[&str] = &[
    "villkor",
    "villkoren",
    "regler",
    "reglerna",
    "riktlinjer",
    "riktlinjerna",
    "anvisningar",
    "anvisningarna",
    "bestämmelser",
    "rutin",
    "rutiner",
    "instruktion",
    "handbok",
    "policy",
    "checklista",
];

/// The same, where what stands after tells which one it is: "rutinen för fakturering".
const DEFINITE: &[&str] = &[
    "rutinen",
    "rutinerna",
    "instruktionen",
    "instruktionerna",
    "anvisningarna",
    "checklistan",
    "manualen",
    "handboken",
    "mallen",
    "policyn",
];

/// Words between what makes a paper binding and the paper: "följa vad som står i", "enligt vad som anges i".
const STANDS: &[&str] = &[
    "och",
    "budget",
    "budgeten",
    "vad",
    "som",
    "det",
    "de",
    "den",
    "står",
    "anges",
    "framgår",
    "sägs",
    "beskrivs",
    "i",
    "av",
    "den",
    "gemensamma",
    "parternas",
    "gällande",
    "what",
    "is",
    "stated",
    "in",
    "the",
];

/// Rules of any name.
const RULES: &[&str] = &[
    "regler",
    "reglerna",
    "riktlinjer",
    "riktlinjerna",
    "villkor",
    "villkoren",
    "bestämmelser",
    "bestämmelserna",
    "taxa",
    "taxan",
    "taxor",
    "prislistan",
    "rules",
];

/// Verbs after a paper that say that it is yet to be made; before it they are of what is done by it.
const TO_BE_MADE: &[&str] = &["uppräta*", "upprättas*", "tas*", "arbetas*", "utarbetas*", "tar*"];

/// What a sentence says that tells where the paper is.
const TOLD: &[&str] = &[
    "bilag*",
    "bifog*",
    "annex*",
    "dnr*",
    "diarie*",
    "årlig*",
    "varje*",
    "antagen*",
    "antagna*",
    "beslut*",
    "nedan*",
    "publicer*",
    "webb*",
    "attach*",
];

fn check(context: &Context<'_>) -> Answer {
    let titles = titles(context.agreement);
    let made = made(context);
    let mut told = HashSet::new();
    let mut faults = Vec::new();
    for passage in &context.passages {
        if passage.topic.is_about(ClauseKind::Background) || passage.topic.is_about(ClauseKind::Values) {
            continue;
        }
        for said in said::all(passage) {
            let Some(range) = pointed(&said).or_else(|| bound(&said)) else { continue };
            let noun =
                said.words.iter().rev().find(|word| word.range.end == range.end).map(|word| reader::stem(&word.key));
            let Some(noun) = noun else { continue };
            let dated = said.mentions.iter().any(|mention| matches!(mention.what, What::Date(date) if date.is_day()));
            if dated
                || said.has(TOLD) && !said.has(&["vid varje tid*"])
                || said.after(&range, said.words.len()).any(|word| word.is(TO_BE_MADE))
                || made.iter().any(|paper| paper.len() > 3 && noun.ends_with(paper.as_str()))
                || titles.iter().any(|title| is_titled(title, &noun, &said))
                || !told.insert(noun)
            {
                continue;
            }
            let name = passage.text.get(range.clone()).unwrap_or_default();
            faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("name", name));
        }
    }
    Answer::from_faults(faults)
}

/// A paper that the sentence makes binding without saying which: "enligt särskild rutin", "enligt gällande rutiner",
/// "avvikelser från verksamhetsplan".
fn pointed(said: &Said<'_>) -> Option<Range<usize>> {
    let keys: Vec<&str> = said.words.iter().map(|word| word.key.as_str()).collect();
    for (at, key) in keys.iter().enumerate() {
        let by = |back: usize| at >= back && BY.contains(&keys[at - back]);
        let in_force = said.words[at].is(IN_FORCE) && !PUBLIC.contains(key);
        let certain = at >= 1 && (CERTAIN.contains(&keys[at - 1]) || keys[at - 1] == "gällande" && in_force);
        // "Enligt kommunens gällande rutiner": a party's own.
        let owned = at >= 2 && keys[at - 2].ends_with('s') && !BY.contains(&keys[at - 2]);
        let paper = PAPERS.contains(key) || said.words[at].is(COMPOUNDS) || in_force;
        // "Enligt den handbok som kommunen har fastställt".
        let told_of = at >= 1 && matches!(keys[at - 1], "den" | "de") && keys.get(at + 1) == Some(&"som");
        if said.words[at].is(COMPOUNDS) && told_of && (2..=4).any(by) {
            return Some(said.words[at].range.clone());
        }
        // "Kommunens handbok; det som står i den är bindande": a party's own, which it may change alone.
        let binds = said.has(&["bindande", "binder", "binding"]) && !said.denies();
        if binds && said.words[at].is(COMPOUNDS) {
            return Some(said.words[at].range.clone());
        }
        // "Enligt kommunens särskilda anvisningar" are some that are not everyone's.
        let special = at >= 1 && said.words[at - 1].is(&["särskil*", "separat*"]);
        if paper && certain && (!owned || special) && (2..=4).any(by) {
            return Some(said.words[at - 1].range.start..said.words[at].range.end);
        }
        // "Enligt rutinen för fakturering", "se Villkor för bidrag": one paper, by its name.
        let pointed = by(1) || at >= 1 && (keys[at - 1] == "se" || keys[at - 1] == "med" && by(2));
        let is_title = said.words[at].is(TITLES) && said.raw(&said.words[at]).starts_with(char::is_uppercase);
        if pointed && keys.get(at + 1) == Some(&"för") && (is_title || DEFINITE.contains(key)) {
            return Some(said.words[at].range.clone());
        }
        // "I övrigt gäller kommunens allmänna villkor": terms that bind, without a day or a place.
        let general = *key == "villkor" && at >= 1 && keys[at - 1] == "allmänna";
        if general && keys[..at].contains(&"gäller") {
            return Some(said.words[at - 1].range.start..said.words[at].range.end);
        }
        // "Enligt de regler som avdelningen har på intranätet": what only one side can read, and change.
        let rules = said.words[at].is(RULES) || paper;
        let inward = said.find(&["*intranät*"]).is_some_and(|inner| inner > at);
        if rules && inward && (1..=3).any(by) {
            return Some(said.words[at].range.clone());
        }
        // "Kommunens verksamhetsplan" is some party's own.
        let led = (1..=at).take_while(|back| *back < 7).find(|back| !STANDS.contains(&keys[at - back]));
        if OWN.contains(key) && led.is_some_and(by) {
            return Some(said.words[at].range.clone());
        }
    }
    None
}

/// The titles of annexes and related papers, and the terms, each as the stems of its words.
fn titles(agreement: &Agreement) -> Vec<Vec<String>> {
    let annexes = agreement.annexes.iter().filter_map(|annex| annex.title.known());
    let related = agreement.related.iter().filter_map(|related| related.title.known());
    let terms = agreement.definitions.iter().filter_map(|own| own.term.known());
    let words = |title: &String| title.split(|c: char| !c.is_alphanumeric()).map(reader::stem).collect();
    annexes.chain(related).chain(terms).map(words).collect()
}

/// Whether the paper has this title. Of rules for anything, a "rutin" or an "anvisning", the title must be about what the
/// sentence is about: "Rutin för trygga läger" says nothing of invoices.
fn is_titled(title: &[String], noun: &str, said: &Said<'_>) -> bool {
    /// What there may be several of in one agreement.
    const ANY: &[&str] = &["rutin", "instruktion", "anvisning", "plan", "dokument", "manual", "checklist"];
    let Some(own) = title.iter().find(|word| word.len() > 3 && noun.ends_with(word.as_str())) else { return false };
    let mut about = title.iter().filter(|word| *word != own && is_telling(word)).peekable();
    let single = about.peek().is_none() || !ANY.contains(&noun);
    single || about.any(|word| said.words.iter().any(|told| reader::stem(&told.key).starts_with(word.as_str())))
}

/// Whether a word of a title tells what the paper is about.
fn is_telling(word: &str) -> bool {
    word.chars().count() >= 3
        && word.starts_with(char::is_alphabetic)
        && !matches!(word, "för" | "vid" | "med" | "till")
}
