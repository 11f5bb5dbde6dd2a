//! Its page is the Markdown file beside this one.
#![doc = include_str!("unclear_sentence.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "language/unclear-sentence",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("unclear_sentence.md"),
    check,
};

/// The words that a sentence may have before a reader loses its thread: generous, for lists in running text are long.
// no law: how many words a reader keeps in mind
const LONGEST: usize = 60;

/// Words after which something must follow.
const OPEN: &[&str] = &[
    "som", "och", "eller", "samt", "att", "eftersom", "vars", "genom", "för", "enligt", "en", "ett", "the", "and",
    "of", "or",
];

/// Those among them with which a clause may end, and what such a clause begins with.
const PARTICLES: &[&str] = &["för", "genom", "enligt", "of"];
const RELATIVE: &[&str] = &["som", "vilk*", "vad", "det", "dem", "that", "which", "what", "whom"];

/// A last sentence that ends with such a word and without any mark: the rest of it is gone.
fn broken(passage: &Passage<'_>) -> Option<Fault> {
    /// A heading, a name or a line of a list has few words.
    const WORDS: usize = 5;
    let said = said::all(passage).last().filter(|said| said.words.len() >= WORDS)?;
    let last = said.words.last().filter(|last| OPEN.contains(&last.key.as_str()))?;
    let rest = passage.text.get(last.range.end..).unwrap_or_default();
    // "Stöd som skolan svarar för": a relative clause ends so, and is whole.
    let relative = last.is(PARTICLES) && said.words[..said.words.len() - 1].iter().any(|word| word.is(RELATIVE));
    let clause = matches!(passage.topic, Topic::Clause(..) | Topic::Commitment(..) | Topic::Told(_));
    let spot = Spot::Words(passage.pointer.clone(), last.range.clone());
    (clause && !relative && rest.trim().is_empty())
        .then(|| Fault::at(spot).variant("broken").arg("word", said.raw(last)))
}

/// A sentence of nouns made from verbs: "genomförande av åstadkommande av förbättring".
fn heavy(said: &said::Said<'_>) -> Option<Fault> {
    const ENDS: &[&str] = &["ande", "andet", "ende", "endet", "ing", "ingen", "else", "elsen"];
    /// How many of them a reader follows, and what part of the words they are.
    const MOST: usize = 5;
    const PART: usize = 3;
    // no law: the shortest word that is made so
    const LETTERS: usize = 7;
    let made = |at: &usize| {
        let key = said.key(*at);
        !key.starts_with("överenskomm")
            && !key.starts_with("förening")
            && key.chars().count() >= LETTERS
            && ENDS.iter().any(|end| key.ends_with(end))
    };
    // What hangs on another by "av" or "för"; what is listed is read item by item.
    let hung = |at: &usize| at.checked_sub(1).is_some_and(|before| said.is(before, &["av", "för", "och", "i", "till"]));
    let places: Vec<usize> = (0..said.words.len()).filter(made).collect();
    let chained = places.iter().filter(|at| hung(at)).count();
    let dense = places.len() * PART >= said.words.len() && places.len() >= MOST && chained + 2 >= places.len();
    (dense && !said.text().contains([';', ':', '|'])).then(|| {
        let words = said.spot_between(places[0], places[1]);
        Fault::at(words).variant("heavy").arg("count", places.len())
    })
}

/// A sentence in which everything is done and nobody does it: "det har bestämts att det ska genomföras".
fn passive(said: &said::Said<'_>) -> Option<Fault> {
    const ENDS: &[&str] = &["as", "ats", "äts", "itts", "atts", "etts", "ints", "ätts", "ansts", "örs", "ivs", "ämts"];
    /// What ends so and is no such verb: names in the genitive, and verbs that have no other form.
    const OTHERS: &[&str] = &["*nas", "*ornas", "alias", "annars", "finnas", "hoppas", "lyckas", "träffas", "mötas"];
    /// How many of them a reader follows, and what part of the words they are.
    const MOST: usize = 6;
    const PART: usize = 6;
    // no law: the shortest word that is made so
    const LETTERS: usize = 5;
    let done = |at: &usize| {
        let key = said.key(*at);
        key.chars().count() >= LETTERS && ENDS.iter().any(|end| key.ends_with(end)) && !said.is(*at, OTHERS)
    };
    let places: Vec<usize> = (0..said.words.len()).filter(done).collect();
    let dense = places.len() >= MOST && places.len() * PART >= said.words.len();
    (dense && !said.text().contains([';', ':', '|'])).then(|| {
        let words = said.spot_between(places[0], places[1]);
        Fault::at(words).variant("passive").arg("count", places.len())
    })
}

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in &context.passages {
        faults.extend(broken(passage));
        for said in said::all(passage) {
            faults.extend(heavy(&said));
            faults.extend(passive(&said));
            // A list set off by semicolons or colons is read item by item.
            let text = said.text();
            let figures = said.words.iter().filter(|word| word.key.bytes().all(|byte| byte.is_ascii_digit())).count();
            let table = figures * 4 > said.words.len();
            if said.words.len() > LONGEST && !table && !text.contains([';', ':', '|']) {
                let start = said.words.first().map_or(said.range.start, |word| word.range.start);
                let end = said.words.get(5).map_or(said.range.end, |word| word.range.end);
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), start..end));
                faults.push(fault.arg("words", said.words.len()));
            }
        }
    }
    Answer::from_faults(faults)
}
