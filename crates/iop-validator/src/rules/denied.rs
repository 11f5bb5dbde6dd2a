//! Whether what is told is taken back: by a denial that belongs to it, and not to other words of the sentence. Knows no
//! rule.

use std::ops::Range;

use super::data_protection::told;
use super::said::{self, Said};
use super::words::WITHOUT;
use crate::context::Context;
use crate::reader;

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

/// What an agreement gives somebody, as it is told: a safeguard, an account, a right to look.
pub(in crate::rules) struct Provision {
    /// The words that it is known by.
    pub(in crate::rules) words: &'static [&'static str],
    /// What stands in the same sentence, where the words alone may be of something else; empty where they may not.
    pub(in crate::rules) with: &'static [&'static str],
    /// What makes it another thing, or a part of it that may well be left out.
    pub(in crate::rules) aside: &'static [&'static str],
}

/// The sentences that say that a provision is not made, or need not be kept; each marked from the denial to its word.
pub(in crate::rules) fn taken_back<'a>(
    context: &'a Context<'_>,
    provision: &Provision,
) -> impl Iterator<Item = Said<'a>> {
    told_of(context, provision).filter_map(|said| {
        let (from, to) = taken(&said, provision.words)?;
        Some(said.marked(from, to))
    })
}

/// The sentence that takes a provision back, where no other sentence of the agreement makes it after all.
pub(in crate::rules) fn left_without<'a>(context: &'a Context<'_>, provision: &Provision) -> Option<Said<'a>> {
    let made = |said: Said<'_>| taken(&said, provision.words).is_none();
    let lost = taken_back(context, provision).next()?;
    (!told_of(context, provision).any(made)).then_some(lost)
}

/// The sentences that make a provision somebody's wish, or do so only if there is time.
pub(in crate::rules) fn weakened<'a>(
    context: &'a Context<'_>,
    provision: &Provision,
) -> impl Iterator<Item = Said<'a>> {
    told_of(context, provision).filter_map(|said| {
        let at = said.find(provision.words)?;
        let weak = said.find_in(said.clause(at), WEAK)?;
        Some(said.marked(at.min(weak), at.max(weak)))
    })
}

/// By which nobody is bound.
const WEAK: &[&str] = &[
    "bör",
    "om möjligt",
    "om det är möjligt",
    "i möjligaste mån",
    "i mån av",
    "när tid finns",
    "om tid finns",
    "om det hinns med",
    "om tiden medger",
    "eftersträvas",
    "eftersträvar",
    "strävar efter att",
    "försöker",
    "uppmanas",
    "uppmuntras",
    "rekommenderas",
    "har ambitionen",
    "om den vill",
    "om de vill",
    "gärna",
    "should",
    "if possible",
];

/// The sentences on the work that tell of a provision.
fn told_of<'a>(context: &'a Context<'_>, provision: &Provision) -> impl Iterator<Item = Said<'a>> {
    said::with(context, provision.words).filter(|said| {
        let own = provision.with.is_empty() || said.has(provision.with);
        own && !said.has(provision.aside) && told::tells_work(said.passage)
    })
}

/// What lacks something, or need not have it.
const LACKS: &[&str] = &[
    "saknas",
    "saknar",
    "bortfaller",
    "faller bort",
    "undantas",
    "undantagna",
    "undantagen",
    "undantaget",
    "befrias",
    "befriade",
    "befriad",
    "slipper",
    "avstår",
    "avsäger",
    "avsagt",
    "avstått",
    "underlåter",
    "efterges",
    "slopas",
    "lacks",
    "waives",
    "exempt*",
];

/// What is good where it is denied: a safeguard that does not end, a duty that hinders nothing.
const GOOD: &[&str] = &[
    "hindra*",
    "hinder",
    "begräns*",
    "inskränk*",
    "påverka*",
    "upphör*",
    "undan*",
    "befri*",
    "åsidosätt*",
    "ersätt*",
    "vägra*",
    "neka*",
    "rubba*",
    "förlor*",
    "förfall*",
    "avstå*",
    "brist*",
    "utesl*",
    "bort*",
    "röja*",
    "sämre",
    "svagare",
    "röjs",
    "sprid*",
    "avslöja*",
    "dröj*",
    "missbruk*",
    "bryt*",
    "strid*",
    "innebär*",
    "tolk*",
    "prevent*",
    "affect*",
];

/// What is forbidden, and of what there is too little.
const TURNED: &[&str] = &["får", "nog", "tillräcklig*", "may"];

/// After which the sentence is of another thing.
const APART: &[&str] = &["utan", "förrän", "innan", "om", "när", "without", "before", "if"];

/// What is more than the thing itself.
const EXTRA: &[&str] = &[
    "ny",
    "nytt",
    "nya",
    "new",
    "annan",
    "annat",
    "andra",
    "övrig*",
    "ytterligare",
    "fler",
    "flera",
    "extra",
    "dubbel*",
    "särskild*",
    "egen",
    "eget",
    "egna",
    "other",
    "further",
    "separate",
];

/// After which something else is told than what is done with it.
const FOUND: &[&str] = &["och", "and", "att", "eftersom", "därför", "så", "där", "varför", "that", "because"];

/// How far from the word the denial stands.
const FAR: usize = 7;

/// From where to where a sentence takes back what one of `words` stands for.
fn taken(said: &Said<'_>, words: &[&str]) -> Option<(usize, usize)> {
    (0..said.words.len()).find_map(|at| {
        let place = at..reader::standing(said.words, at, words)?;
        let clause = said.clause(at);
        let near = clause.start.max(at.saturating_sub(FAR))..clause.end.min(place.end + FAR);
        let denial = near.clone().find(|no| denies(said, &clause, *no, &place))?;
        Some((denial.min(at), denial.max(place.end - 1)))
    })
}

/// Whether the word at a place denies the one at another, in a clause that says how it is.
fn denies(said: &Said<'_>, clause: &Range<usize>, no: usize, place: &Range<usize>) -> bool {
    let denied_before = said.has_in(clause.start..no, ADVERBS) || said.has_in(clause.start..no, NONE);
    if said.is(no, LACKS) {
        return no > 0 && !denied_before && !said.has_in(no..no + 3, ADVERBS);
    }
    let between = if no < place.start { no + 1..place.start } else { place.end..no };
    if said.has_in(between.clone(), EXTRA)
        || said.is(place.start.saturating_sub(1), EXTRA)
        || is_condition(said, clause, no)
    {
        return false;
    }
    if said.is(no, WITHOUT) {
        // Not "inte utan försäkring", nor "utan försäkring får ingen …"; "utan lön," is of another thing.
        let denied_after = said.has_in(place.end..clause.end, ADVERBS) || said.has_in(place.end..clause.end, NONE);
        let own = !said.has_in(between, GOOD) && !(no + 1..=place.start).any(|at| ends(said, at));
        let near = no < place.start && place.start - no <= BEFORE / 2;
        return near && own && !denied_before && !denied_after;
    }
    // "Vid prövningen fann juristen att avtalet inte …" denies what was found.
    if said.has_in(between.clone(), APART) || no >= place.end && said.has_in(between, FOUND) {
        return false;
    }
    let near = no.saturating_sub(2).max(clause.start)..(no + 4).min(clause.end);
    let turned = said.has_in(near.clone(), GOOD) || said.has_in(near, TURNED);
    let adverb = said.is(no, ADVERBS) && !said.is(no + 1, DEGREES);
    // "Utan redovisning betalas inget bidrag" denies the money.
    let none = said.is(no, NONE) && (no < place.start || said.is(no + 1, &["av", "part", "of", "party"]));
    // "Ingen översyn görs utan att …" promises one, and after a mark something else is told.
    let else_told = said.has_in(place.end..clause.end, WITHOUT) || no < place.start && ends(said, place.start);
    (adverb || none) && !turned && !else_told
}

/// Whether what is denied is said of a case that may come, or of things that are told apart by it.
fn is_condition(said: &Said<'_>, clause: &Range<usize>, no: usize) -> bool {
    const IF: &[&str] = &[
        "om",
        "när",
        "såvida",
        "ifall",
        "så länge",
        "därest",
        "i den mån",
        "medan",
        "tills",
        "innan",
        "förrän",
        "där",
        "if",
        "when",
        "while",
        "until",
        "unless",
    ];
    /// What a case begins with where no word for it does: "lämnas inte rapporten i tid".
    const FIRST: &[&str] = &[
        "lämnas",
        "lämnar",
        "har",
        "är",
        "blir",
        "kan",
        "görs",
        "gör",
        "sker",
        "betalas",
        "betalar",
        "uppfyller",
        "uppfylls",
        "finns",
        "visas",
        "visar",
        "redovisas",
        "redovisar",
        "inkommer",
        "kommer",
        "fullgör",
        "används",
        "tecknas",
        "tecknar",
        "vill",
        "undertecknas",
        "godkänns",
        "enas",
        "hålls",
        "följs",
        "följer",
        "går",
        "ger",
        "upphör",
        "räcker",
        "tar",
        "når",
        "leder",
        "möts",
        "träffas",
        "skulle",
    ];
    let of_some = said.has_in(no.saturating_sub(2).max(clause.start)..no, &["som", "vilka", "vilken", "who", "which"]);
    let first =
        clause.start + usize::from(said.is(clause.start, &["och", "men", "eller", "även", "också", "and", "or"]));
    said.is(first, IF) || of_some || said.is(clause.start, FIRST)
}
