//! Its page is the Markdown file beside this one.
#![doc = include_str!("wrong_annex.md")]

use iop_core::Pointer;
use iop_core::model::{Annex, ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "references/wrong-annex",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("wrong_annex.md"),
    check,
};

/// How many words before the number may name the annex.
const BEFORE: usize = 6;

/// The letters of the shortest word that tells one title from another.
const LETTERS: usize = 4;

/// Words of titles that tell no annex from another.
const PLAIN: &[&str] = &["för", "till", "från", "samt", "med", "eller", "bilaga", "avtal", "inom", "över", "enligt"];

fn check(context: &Context<'_>) -> Answer {
    let annexes = &context.agreement.annexes;
    if annexes.len() < 2 || annexes.iter().any(|annex| annex.number.is_some()) {
        return Answer::does_not_apply("reason-few-annexes");
    }
    let titles: Vec<Vec<String>> = annexes.iter().map(title).collect();
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            faults.extend(called_another(&said, annexes));
            if passage.topic.is_about(ClauseKind::Annexes) {
                continue;
            }
            for pair in said.words.windows(2) {
                let number =
                    pair[1].key.parse::<usize>().ok().filter(|_| matches!(pair[0].key.as_str(), "bilaga" | "annex"));
                let Some(at) = number.and_then(|number| number.checked_sub(1)).filter(|at| *at < titles.len()) else {
                    continue;
                };
                // What stands before another annex names that one.
                let range = pair[0].range.start..pair[1].range.end;
                let near =
                    said.before(&range, BEFORE).take_while(|word| !matches!(word.key.as_str(), "bilaga" | "annex"));
                let words: Vec<String> = near.map(|word| reader::stem(&word.key)).collect();
                let tells =
                    |title: &[String]| title.iter().filter(|own| words.iter().any(|word| is_same(word, own))).count();
                // A title of one word is named only by what stands at the number itself: "budgeten i bilaga 1".
                let beside = |title: &[String]| match title {
                    [own] if !names_one(title) => words.iter().take(2).any(|word| is_same(word, own)),
                    _ => !title.is_empty() && tells(title) == title.len(),
                };
                let others = titles.iter().enumerate().filter(|(other, title)| *other != at && beside(title));
                let named: Vec<usize> = others.map(|(other, _)| other).collect();
                let (&[other], 0) = (&named[..], tells(&titles[at])) else { continue };
                let name = passage.text.get(range.clone()).unwrap_or_default();
                let own = |at: usize| annexes[at].title.known().map(String::as_str).unwrap_or_default();
                let place = Pointer::root().key("annexes").index(other).key("title");
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range)).related(Spot::Value(place), "meant");
                faults.push(fault.arg("annex", name).arg("title", own(at)).arg("other", own(other)));
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether the words of a title can name one paper: several, or one that is long.
fn names_one(title: &[String]) -> bool {
    const LONG: usize = 12;
    title.len() > 1 || title.iter().any(|word| word.chars().count() >= LONG)
}

/// "Bilaga 1 är Rutin för trygga läger", where that is the title of another annex.
fn called_another(said: &Said<'_>, annexes: &[Annex]) -> Option<Fault> {
    let titles: Vec<String> =
        annexes.iter().map(|annex| annex.title.known().map(|title| phrase(title)).unwrap_or_default()).collect();
    said.words.windows(2).enumerate().find_map(|(place, pair)| {
        let number =
            pair[1].key.parse::<usize>().ok().filter(|_| matches!(pair[0].key.as_str(), "bilaga" | "annex"))?;
        let at = number.checked_sub(1).filter(|at| *at < titles.len())?;
        let next = place + 2;
        let next = next + usize::from(matches!(said.key(next), "är" | "utgörs" | "innehåller" | "is"));
        let next = next + usize::from(said.key(next) == "av");
        let called = |title: &&String| !title.is_empty() && said.is(next, &[title.as_str()]);
        let (other, title) =
            titles.iter().enumerate().filter(|(_, title)| called(title)).max_by_key(|(_, t)| t.len())?;
        // "Bilaga 1 Budget 2026" is as well told by a title that begins so.
        if other == at || titles[at].starts_with(title.as_str()) {
            return None;
        }
        let range = pair[0].range.start..pair[1].range.end;
        let name = said.passage.text.get(range.clone())?;
        let own = |at: usize| annexes[at].title.known().map(String::as_str).unwrap_or_default();
        let place = Pointer::root().key("annexes").index(other).key("title");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).related(Spot::Value(place), "meant");
        Some(fault.arg("annex", name).arg("title", own(at)).arg("other", own(other)))
    })
}

/// The words of a title that carry its meaning.
fn title(annex: &Annex) -> Vec<String> {
    let words = annex.title.known().map(|title| reader::words(title, 0..title.len())).unwrap_or_default();
    let words =
        words.into_iter().filter(|word| word.key.chars().count() >= LETTERS && !PLAIN.contains(&word.key.as_str()));
    words
        .filter(|word| !word.key.starts_with(|c: char| c.is_ascii_digit()))
        .map(|word| reader::stem(&word.key))
        .collect()
}

/// Whether two stems are of one word: "förbindels" and "förbindelse".
fn is_same(one: &str, other: &str) -> bool {
    one == other || one.starts_with(other) || other.starts_with(one) && one.chars().count() >= LETTERS
}
