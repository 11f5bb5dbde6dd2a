//! Whether what is told is taken back: by a denial that belongs to it, and not to other words of the sentence. Knows no
//! rule.

use std::ops::Range;

use super::said::Said;

/// Words that deny what is done, and those that deny that there is any of what stands after them.
const ADVERBS: &[&str] = &["inte", "ej", "icke", "aldrig", "not", "never"];
const NONE: &[&str] = &["ingen", "inget", "inga", "ingenting", "intet", "no", "none"];

/// What may stand between a denial and what it denies: "inte *heller behöver* betalas tillbaka", "ingen *skyldighet att*".
const LINKS: &[&str] = &[
    "ska", "skall", "får", "kan", "måste", "bör", "behöver", "behöva", "kommer", "att", "är", "heller", "därför",
    "alltså", "således", "då", "därmed", "skyldig*", "krav", "på", "tvungen", "tvungna", "be", "to", "shall", "need",
    "required",
];

/// What begins something else.
const BEGINS: &[&str] = &[
    "om", "som", "när", "där", "innan", "förrän", "och", "men", "utan", "eller", "samt", "ifall", "såvida", "att",
    "if", "that", "which", "and", "but", "unless", "until",
];

/// What a denial after it is of instead: "återbetalas ej senare än den 31 mars".
const DEGREES: &[&str] = &["senare", "mer", "bara", "endast", "enbart", "längre", "före", "only", "later", "more"];

/// How far from what is denied the denial stands.
const BEFORE: usize = 8;
const AFTER: usize = 5;

/// Whether what is done at a place is denied. `of` are words for what it is done with, of which it may be said that
/// nothing of it is: "inget överskott ska betalas tillbaka".
pub(in crate::rules) fn is_denied(said: &Said<'_>, place: &Range<usize>, of: &[&str]) -> bool {
    const PARTS: &[&str] = &["av", "det", "den", "de", "sådan", "sådant", "sådana", "of", "the"];
    let at = said.words.partition_point(|word| word.range.start < place.start);
    let end = said.words.partition_point(|word| word.range.start < place.end);
    let back = || (at.saturating_sub(BEFORE)..at).rev();
    let linked = |at: usize| said.is(at, LINKS);
    let adverb = back().find(|at| !linked(*at)).is_some_and(|at| said.is(at, ADVERBS) || said.is(at, NONE));
    let none = back().find(|at| !linked(*at) && !said.is(*at, of) && !said.is(*at, PARTS));
    let joined = |at: &usize| !said.is(*at, BEGINS) && !ends(said, *at);
    // "Tillbaka det som | inte har använts": what it is done with has begun.
    let begun = said.has_in(at..end, BEGINS);
    let mut after = (end..said.words.len()).take(if begun { 0 } else { AFTER }).take_while(joined);
    let denied_after = after.any(|at| said.is(at, ADVERBS) && !said.is(at + 1, DEGREES));
    adverb || none.is_some_and(|at| said.is(at, NONE)) || denied_after
}

/// Whether a mark before the word at a place ends what stands before it.
fn ends(said: &Said<'_>, at: usize) -> bool {
    let Some([before, word]) = at.checked_sub(1).and_then(|first| said.words.get(first..=at)) else { return false };
    let gap = said.passage.text.get(before.range.end..word.range.start);
    gap.is_some_and(|gap| gap.contains([',', ';', ':']))
}
