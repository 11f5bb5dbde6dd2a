//! Its page is the Markdown file beside this one.
#![doc = include_str!("vague_pointer.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "references/vague-pointer",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("vague_pointer.md"),
    check,
};

/// The words before "ovan" and "nedan" that make it a pointer.
const POINTS: &[&str] = &[
    "enligt",
    "med",
    "som",
    "se",
    "i",
    "text",
    "punkt",
    "villkor",
    "villkoren",
    "anges",
    "angivits",
    "angetts",
    "sägs",
    "sagts",
    "nämnts",
    "nämns",
    "framgår",
    "beskrivs",
    "beskrivits",
    "per",
    "see",
    "as",
];

/// Words that point to what the agreement says of a thing, and what may stand between them and the thing.
const OF_A_THING: &[&str] = &[
    "ovan om",
    "nedan om",
    "ovan sagts om",
    "ovan sägs om",
    "ovan har sagts om",
    "ovan angetts om",
    "ovan anges om",
    "nedan sägs om",
    "nedan anges om",
    "ovannämnd*",
    "nedannämnd*",
    "above on",
    "below on",
];
const LINKS: &[&str] = &["den", "det", "de", "en", "ett", "hur", "när", "vem", "vad", "att", "the", "a", "an"];

/// Words that do not tell what is pointed to.
const BARE: &[&str] = &[
    "detta",
    "det",
    "allt",
    "i",
    "enlighet",
    "med",
    "enligt",
    "vad",
    "som",
    "sägs",
    "anges",
    "sagts",
    "angetts",
    "gäller",
    "sker",
    "ska",
    "ske",
    "parterna",
    "agerar",
    "handlar",
    "ovan",
    "nedan",
    "också",
    "även",
    "this",
    "applies",
    "as",
    "in",
    "accordance",
    "with",
    "the",
    "above",
    "below",
    "parties",
    "act",
];

/// Words that point to somewhere in the agreement, and nowhere in particular.
const SOMEWHERE: &[&str] = &[
    "på annan plats i överenskommelse*",
    "på annan plats i avtal*",
    "på annat ställe i överenskommelse*",
    "på annat ställe i avtal*",
    "annorstädes",
    "i det föregående",
    "i det följande",
    "som tidigare nämnts",
    "som tidigare sagts",
    "som tidigare angetts",
    "som tidigare angivits",
    "vad som tidigare sagts",
    "vad som tidigare angetts",
    "räknas upp längre fram",
    "räknas upp längre ned*",
    "anges längre fram",
    "anges längre ned*",
    "framgår längre fram",
    "framgår längre ned*",
    "beskrivs längre fram",
    "beskrivs längre ned*",
    "nämns längre fram",
    "nämns längre ned*",
    "nämnts längre fram",
    "listas längre fram",
    "följer längre fram",
    "följer längre ned*",
    "sägs längre fram",
    "sägs längre ned*",
    "står längre fram",
    "står längre ned*",
    "räknas upp på annat håll",
    "anges på annat håll",
    "sägs på annat håll",
    "framgår på annat håll",
    "framgår i övrigt av överenskommelse*",
    "på annat håll i överenskommelse*",
    "på annat håll i avtal*",
    "senare i överenskommelse*",
    "senare i avtalet",
    "senare i denna överenskommelse",
    "senare i detta avtal",
    "längre fram i överenskommelse*",
    "längre fram i avtalet",
    "längre fram i texten",
    "listed further on",
    "set out further on",
    "elsewhere in the agreement",
    "elsewhere in this agreement",
];

/// What a word is to mean from there on.
const NAMES: &[&str] =
    &["syftar*", "avser", "avses", "betyder", "kallas", "kallat", "kallad", "benämn*", "means", "called"];

/// The paragraph or clause before or after, which the first or the last does not have.
const BEFORE: &[&str] = &["föregående stycke*", "stycket ovan", "the preceding paragraph"];
const AFTER: &[&str] = &["följande stycke*", "nästa stycke*", "stycket nedan", "the following paragraph"];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in &context.passages {
        let last = passage.sentences.len().saturating_sub(1);
        for (index, said) in said::all(passage).enumerate() {
            let paragraph = |rest: Option<&str>| rest.is_some_and(|rest| rest.trim_matches(' ').contains("\n\n"));
            let first = !paragraph(passage.text.get(..said.range.start));
            let end = !paragraph(passage.text.get(said.range.end..).map(str::trim_end));
            let beside = said.bytes(BEFORE).filter(|_| first).or_else(|| said.bytes(AFTER).filter(|_| end));
            if let Some(range) = said.bytes(SOMEWHERE).or(beside).filter(|_| !said.has(NAMES)) {
                let words = passage.text.get(range.clone()).unwrap_or_default();
                faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("words", words));
            }
            if let Some(fault) = of_nothing(context, &said) {
                faults.push(fault);
                continue;
            }
            for pair in said.words.windows(2) {
                let points = POINTS.contains(&pair[0].key.as_str());
                // In the first sentence of a text nothing stands above, in the last nothing below.
                // Nor does a sentence that names nothing point to one of several: "Detta gäller i enlighet med ovan."
                let bare = said.words.iter().all(|word| BARE.contains(&word.key.as_str()));
                let nowhere = match pair[1].key.as_str() {
                    "ovan" | "above" => index == 0 || bare && index > 1 || reckoned(&said),
                    "nedan" | "below" => index == last || bare && index + 2 < last,
                    _ => false,
                };
                // What is said above or below in the same sentence, or printed after it, can be found.
                let follows = passage.text.get(pair[1].range.end..).unwrap_or_default();
                let here = follows.trim_start().starts_with(':')
                    || follows.contains('{')
                    || passage.text.get(..pair[0].range.start).is_some_and(|text| text.contains('{'));
                if points && nowhere && !here {
                    let range = pair[0].range.start..pair[1].range.end;
                    let words = passage.text.get(range.clone()).unwrap_or_default();
                    faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("words", words));
                }
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether something is reckoned by what stands above, where no other sentence of the text has a number.
fn reckoned(said: &Said<'_>) -> bool {
    const RECKONS: &[&str] = &["räknas", "räkna*", "beräkna*", "bestäms", "fastställs", "calculated"];
    let other = |mention: &Mention| !said.range.contains(&mention.range.start);
    said.has(RECKONS) && !said.passage.mentions.iter().any(other)
}

/// What is said above or below of a thing that no other sentence has a word of.
fn of_nothing(context: &Context<'_>, said: &Said<'_>) -> Option<Fault> {
    let pointer = said.bytes(OF_A_THING)?;
    let thing = said.after(&pointer, LINKED).find(|word| !word.is(LINKS))?;
    let stem = reader::stem(&thing.key);
    let here = |other: &Said<'_>| other.is_beside(said) && other.range == said.range;
    let has = |other: &Said<'_>| other.words.iter().any(|word| word.key.contains(&stem));
    let known = context.passages.iter().flat_map(said::all).any(|other| !here(&other) && has(&other));
    let named = context.agreement.clauses.iter().filter_map(|clause| clause.heading.as_deref());
    let known = known || named.into_iter().any(|heading| heading.to_lowercase().contains(&stem));
    let range = pointer.start..thing.range.end;
    let words = said.passage.text.get(range.clone()).unwrap_or_default();
    (!known).then(|| Fault::at(Spot::Words(said.passage.pointer.clone(), range)).arg("words", words))
}

/// How many words after the pointer the thing is looked for.
const LINKED: usize = 3;
