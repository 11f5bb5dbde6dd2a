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
    let of_year = annexes.iter().any(|own| own.title.known().is_some_and(|title| of_years(title)));
    if annexes.len() < 2 && !of_year || annexes.iter().any(|annex| annex.number.is_some()) {
        return Answer::does_not_apply("reason-few-annexes");
    }
    let titles: Vec<Vec<String>> = annexes.iter().map(title).collect();
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            faults.extend(called_another(&said, annexes).or_else(|| of_another_year(&said, annexes)));
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
                let named = by_head(&titles, at, &words).map_or(named, |other| vec![other]);
                let (&[other], 0) = (&named[..], tells(&titles[at])) else { continue };
                let name = passage.text.get(range.clone()).unwrap_or_default();
                let own = |at: usize| annexes[at].title.known().map(String::as_str).unwrap_or_default();
                let place = Pointer::root().key("annexes").index(other).key("title");
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range)).related(Spot::Value(place), "meant");
                faults.push(fault.arg("annex", name).arg("title", own(at)).arg("other", own(other)));
            }
            let about = about_another(&said, annexes);
            faults.extend(about.filter(|about| faults.iter().all(|told| told.spot != about.spot)));
        }
    }
    Answer::from_faults(faults)
}

/// The one other annex whose title begins with the word just before the number: "rutinen i bilaga 1".
fn by_head(titles: &[Vec<String>], at: usize, words: &[String]) -> Option<usize> {
    let near = words.iter().find(|word| word.chars().count() >= LETTERS)?;
    let begins = |other: &usize| titles[*other].first().is_some_and(|head| head == near);
    let mut others = (0..titles.len()).filter(begins);
    let other = others.next().filter(|other| *other != at)?;
    let elsewhere = titles.iter().flatten().filter(|word| is_same(near, word)).count() > 1;
    (others.next().is_none() && !elsewhere).then_some(other)
}

/// "Bilaga 1 är Budget 2025–2026", where the title has other years.
fn of_another_year(said: &Said<'_>, annexes: &[Annex]) -> Option<Fault> {
    said.words.windows(2).enumerate().find_map(|(place, pair)| {
        let number =
            pair[1].key.parse::<usize>().ok().filter(|_| matches!(pair[0].key.as_str(), "bilaga" | "annex"))?;
        let at = number.checked_sub(1)?;
        let title = annexes.get(at)?.title.known()?;
        let own = reader::words(title, 0..title.len());
        let named = own.iter().take_while(|word| !is_year(&word.key)).count();
        let years: Vec<&str> = own[named..].iter().map(|word| word.key.as_str()).collect();
        let start = begins(said, place + 2);
        let same = named > 0 && (0..named).all(|next| said.key(start + next) == own[next].key);
        let told: Vec<&str> = said.words[(start + named).min(said.words.len())..]
            .iter()
            .map(|word| word.key.as_str())
            .take_while(|word| is_year(word))
            .collect();
        if !same || years.is_empty() || told.is_empty() || told == years || !years.iter().all(|year| is_year(year)) {
            return None;
        }
        let range = said.words[start].range.start..said.words[start + named + told.len() - 1].range.end;
        let name = said.passage.text.get(pair[0].range.start..pair[1].range.end)?;
        let place = Pointer::root().key("annexes").index(at).key("title");
        let told = said.passage.text.get(range.clone())?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).related(Spot::Value(place), "title");
        Some(fault.variant("year").arg("annex", name).arg("title", title.as_str()).arg("other", told))
    })
}

fn of_years(title: &str) -> bool {
    reader::words(title, 0..title.len()).iter().any(|word| is_year(&word.key))
}

/// Whether a word is one year or two: "2026", "2026–2027".
fn is_year(word: &str) -> bool {
    let mut parts = word.split(['–', '-', '/']);
    // no law: the digits of a year
    parts.all(|part| part.len() == 4 && part.starts_with(['1', '2']) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The place where the name of an annex begins after its number: "bilaga 1 är Budget", "bilaga 2 utgörs av planen".
fn begins(said: &Said<'_>, next: usize) -> usize {
    let next = next + usize::from(matches!(said.key(next), "är" | "utgörs" | "innehåller" | "is"));
    next + usize::from(said.key(next) == "av")
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
        let next = begins(said, place + 2);
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

/// What a sentence is about, by its words, and the titles of the papers that are about it.
const ABOUT: &[(&[&str], &[&str])] = &[
    (
        &[
            "medlen används",
            "medel används",
            "bidraget används",
            "får användas",
            "kostnaderna fördelas",
            "money is used",
        ],
        &["budget*", "*budget", "kostnad*", "*kalkyl*", "finansiering*", "ekonomi*"],
    ),
    (
        &["rapporten", "slutrapporten", "delrapporten", "redovisningen", "the report"],
        &["*rapport*", "*redovisning*", "*mall*", "report*"],
    ),
    (&["personuppgift*", "personal data"], &["personuppgift*", "*biträd*", "*instruktion*", "gdpr*", "data process*"]),
];

/// "Medlen används enligt bilaga 2", where that is a form for reports and another annex is the budget.
fn about_another(said: &Said<'_>, annexes: &[Annex]) -> Option<Fault> {
    let is_annex =
        |at: &usize| matches!(said.key(*at), "bilaga" | "annex") && said.key(at + 1).parse::<usize>().is_ok();
    let mut places = (0..said.words.len()).filter(is_annex);
    let place = places.next().filter(|_| places.next().is_none())?;
    let at = said.key(place + 1).parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < annexes.len())?;
    let own = |at: usize| annexes[at].title.known().map(String::as_str).unwrap_or_default();
    let mut about = ABOUT.iter().filter(|(words, _)| said.has(words));
    let (_, titles) = about.next().filter(|_| about.next().is_none())?;
    let mut fitting = (0..annexes.len()).filter(|at| reader::has(own(*at), titles));
    let other = fitting.next().filter(|_| fitting.next().is_none())?;
    // The annex may have a title that tells nothing, or be about what else the sentence says.
    let of_another = ABOUT.iter().any(|(_, others)| others != titles && reader::has(own(at), others));
    let fault = Fault::at(said.spot_between(place, place + 1))
        .related(Spot::Value(Pointer::root().key("annexes").index(other).key("title")), "meant");
    let name = said.raw_between(place, place + 1);
    (other != at && of_another).then(|| fault.arg("annex", name).arg("title", own(at)).arg("other", own(other)))
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
