//! How a sentence lays a duty on someone.

use std::ops::Range;

use crate::reader::{self, Word};
use crate::rules::said::Said;

/// Words by which a duty is laid on someone.
pub(super) const DUTY: &[&str] = &[
    "ska",
    "skall",
    "åtar",
    "förbinder",
    "shall",
    "undertakes",
    "är skyldig*",
    "åläggs",
    "har att",
    "ansvarar",
    "svarar",
    "medverkar",
    "bekostar",
    "betalar",
    "finansierar",
    "tillhandahåller",
    "ombesörjer",
    "upplåter",
    "står för",
    "bidrar med",
    "ställer",
    "skjuter till",
    "har ansvaret för",
    "bemannar",
    "håller med",
    "håller * med",
    "lånar ut",
    "levererar",
    "avsätter",
    "avdelar",
    "är ansvarig* för",
    "håller * uppvärm*",
    "håller * städa*",
    "håller * öppe*",
    "håller * öppn*",
    "håller * tillgänglig*",
];

/// How many of them say that something is owed, and not only that it is done.
pub(super) const OWED: usize = 11;

/// The same where the agreement itself tells that the other works beside the parties, and may tell what it does.
pub(super) const SHALL: &[&str] = &["ska", "skall", "åtar", "förbinder", "shall", "undertakes"];

/// What is told as done of someone, and is a duty where it is said how much at least.
pub(super) const DOES: &[&str] =
    &["anvisar", "lämnar", "skickar", "rekryterar", "bidrar", "ställer", "avsätter", "tar emot"];
pub(super) const AT_LEAST: &[&str] = &["minst", "åtminstone", "lägst", "at least"];

/// What someone beside the parties has promised elsewhere.
pub(super) const ELSEWHERE: &[&str] = &[
    "*avtal",
    "*avtalet",
    "*överenskommelse",
    "*överenskommelsen",
    "åtagit",
    "åtagande",
    "avsiktsförklaring*",
    "enligt lag*",
    "agreement",
    "undertaken",
    "letter of intent",
];

/// The same, where it is told of the other anywhere in the agreement.
pub(super) const PROMISED: &[&str] = &[
    "åtagit",
    "avsiktsförklaring*",
    "hyresavtal*",
    "hyreskontrakt*",
    "samverkansavtal*",
    "samarbetsavtal*",
    "särskild överenskommelse",
    "särskilt avtal",
    "eget avtal",
    "egen överenskommelse",
    "letter of intent",
];

/// What someone does by law.
const BY_LAW: &[&str] = &["enligt lag*", "enligt *lagen", "*sjukvård*", "myndighetsutövning*"];

/// Words that lay the duty on a party after all, or on nobody.
const OTHERWISE: &[&str] = &[
    "sina egna",
    "sin egen",
    "sitt eget",
    "its own",
    "their own",
    "ser till",
    "verka för",
    "verkar för",
    "inbjuds",
    "erbjuds",
    "samtycke*",
    "inte",
];

/// What is done to someone, or what someone may: no duty of theirs.
const RECEIVES: &[&str] =
    &["framgå", "gälla", "få", "ges", "kunna", "bli", "fritt", "själv", "själva", "inte", "ha möjlighet", "ha rätt"];

/// Verbs in "-s" that are no passive.
const ACTIVE: &[&str] = &["finnas", "umgås", "samsas", "turas", "mötas", "träffas", "samlas", "enas"];

/// Words before the one who is bound that only describe them: "de lokala", "varje", "att".
const OPENING: &[&str] =
    &["att", "den", "det", "de", "varje", "alla", "samtliga", "berörd", "respektive", "kommunala", "ansvarig"];

/// The same, where those who work there are bound: "personalen på vårdcentralen".
const STAFF: &[&str] = &[
    "*personal*",
    "*medarbetar*",
    "*handläggar*",
    "ledning*",
    "*chef*",
    "*samordnar*",
    "*vägledar*",
    "*sekreterar*",
    "*rådgivar*",
    "*koordinator*",
    "*vaktmästar*",
    "kontaktperson*",
    "representant*",
    "företrädar*",
    "tjänstem*",
    "en",
    "någon",
    "på",
    "vid",
    "hos",
    "från",
    "av",
];

/// Whether those who work there are meant by the word at a place: "polisens samordnare".
pub(super) fn is_staff(said: &Said<'_>, at: usize) -> bool {
    said.is(at, STAFF) && said.key(at).chars().count() > 4
}

/// Whether the words at `who` are bound: whoever they name shall do something, and nothing takes it back.
pub(super) fn is_laid(said: &Said<'_>, who: &Range<usize>, duty: &[&str]) -> bool {
    let Some(end) = straight(said, who, duty).or_else(|| turned(said, who, duty)).or_else(|| by(said, who)) else {
        return false;
    };
    let rest = said.words.get(end..).unwrap_or_default();
    let part = said.passage.text.get(rest.first().map_or(said.range.end, |word| word.range.start)..said.range.end);
    !reader::has(part.unwrap_or_default(), OTHERWISE)
        && !said.has(BY_LAW)
        && !receives(rest, said.find_before(&["ska", "skall"], end).is_some())
        && !is_conditional(said)
}

/// "Skolan ska …", "Rektorn på Ekskolan ansvarar …", "Polisen och kyrkan ska …": the place after the duty.
fn straight(said: &Said<'_>, who: &Range<usize>, duty: &[&str]) -> Option<usize> {
    let opening = |at: usize| {
        let word = &said.words[at];
        word.is(OPENING) || word.is(STAFF) || word.key.ends_with('a') && at > 0 && said.words[at - 1].is(OPENING)
    };
    if (0..who.start).all(opening) { verb(said, who.end, duty) } else { None }
}

/// The place after the verb that follows the one who is bound, with no more than where they are or who they are between.
fn verb(said: &Said<'_>, from: usize, duty: &[&str]) -> Option<usize> {
    /// How many words may describe the one who is bound.
    const LONGEST: usize = 9;
    const WHERE: &[&str] = &["i", "på", "vid", "för", "hos", "inom", "och", "samt", "som", "respektive"];
    let found = |at: usize| reader::standing(said.words, at, duty);
    // A word between is "ska också", or "Länsstyrelsen Dalarna ska".
    if let Some(end) = found(from).or_else(|| found(from + 1)) {
        return Some(end);
    }
    if !said.is(from, WHERE) {
        return goes_on(said, from, duty);
    }
    let (at, end) = (from + 2..from + LONGEST).find_map(|at| Some((at, found(at)?)))?;
    // A relative clause has a verb of its own, and ends with a comma.
    let between = said.raw_between(from, at - 1);
    let relative = between.starts_with("som ");
    let closed = said.passage.text.get(said.words.get(at - 1)?.range.end..said.words.get(at)?.range.start)?;
    (closed.contains(',') == relative).then_some(end)
}

/// "Församlingen värmer lokalen och svarar för städningen": the place after the duty that is told beside what is done.
fn goes_on(said: &Said<'_>, from: usize, duty: &[&str]) -> Option<usize> {
    const AND: &[&str] = &["och", "samt", "and"];
    let does = said.key(from).ends_with('r') && said.key(from).chars().count() > 3;
    let mut next = (from + 2..said.words.len()).filter(|at| does && said.is(*at - 1, AND));
    next.find_map(|at| reader::standing(said.words, at, duty))
}

/// "På fredagar ska polisen …", "För städningen svarar skolan": the place after the one who is bound.
fn turned(said: &Said<'_>, who: &Range<usize>, duty: &[&str]) -> Option<usize> {
    const FOR: &[&str] = &["svarar", "ansvarar", "står", "betalar", "bekostar"];
    const OWES: &[&str] = &["åligger", "ankommer på", "åläggs", "vilar på", "ligger på"];
    let lead = |at: usize| said.is(at, OPENING) || said.key(at).ends_with('a') && at > 0 && said.is(at - 1, OPENING);
    let before = (0..who.start).rev().find(|at| !lead(*at))?;
    let starts = |phrases: &[&str]| {
        (before.saturating_sub(1)..=before).any(|at| reader::standing(said.words, at, phrases) == Some(before + 1))
    };
    let shall = said.is(before, SHALL) && duty.contains(&said.key(before));
    let told = duty.len() > SHALL.len() && said.is(before, FOR) && said.has(&["för", "kostnad*"]);
    (before > 0 && (shall || told) || starts(OWES)).then_some(who.end)
}

/// "Bussen ska bekostas av trafikbolaget": the place after the one who is bound.
fn by(said: &Said<'_>, who: &Range<usize>) -> Option<usize> {
    const PAID: &[&str] = &["bekostas", "ombesörjs", "betalas", "utförs", "bemannas", "städas", "sköts"];
    let [.., verb, of] = said.words.get(..who.start)? else { return None };
    let shall = said.find_before(&["ska", "skall"], who.start).is_some() && verb.key.ends_with('s');
    (of.key == "av" && (shall || verb.is(PAID))).then_some(who.end)
}

/// Whether what follows the duty is done to the one who is named.
fn receives(rest: &[Word], shall: bool) -> bool {
    // After "ska": "ledarnas löner" is what someone answers for.
    let passive = |word: &Word| shall && word.key.ends_with("as") && !word.is(ACTIVE);
    // "Ska ha godkänt": what must have been before something else.
    let done = rest.first().is_some_and(|word| word.key == "ha")
        && rest.get(1).is_some_and(|word| word.key.len() > 3 && word.key.ends_with('t'));
    let near = |at: usize| rest.get(at).is_some_and(passive) || reader::standing(rest, at, RECEIVES).is_some();
    // "Ska alltid informeras".
    done || near(0) || near(1)
}

/// Whether the duty comes with an "if": "om" is "a" in "två gånger om året", and "of" in "information om droger".
fn is_conditional(said: &Said<'_>) -> bool {
    const SUBJECTS: &[&str] =
        &["den", "det", "de", "någon", "något", "man", "inte", "så", "behov", "parterna", "kommunen", "föreningen"];
    said.words.iter().enumerate().any(|(at, word)| {
        let after_mark =
            || said.passage.text.get(..word.range.start).is_some_and(|text| text.trim_end().ends_with(','));
        word.key == "om" && (at == 0 || after_mark() || said.is(at + 1, SUBJECTS))
    })
}
