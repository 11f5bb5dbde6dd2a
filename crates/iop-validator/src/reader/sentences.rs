//! Where a sentence ends: a full stop that is neither an abbreviation nor part of a number, or the end of a
//! paragraph, heading or list item. Knows tokens and abbreviations only.

use super::tokens::{Gap, Kind, Token};

/// Abbreviations that never end a sentence, by the word before their last full stop.
const INSIDE: &[&str] = &[
    "t",
    "ex",
    "bl",
    "kap",
    "nr",
    "kl",
    "dnr",
    "ca",
    "jan",
    "feb",
    "febr",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "okt",
    "oct",
    "nov",
    "dec",
    "s",
    "sid",
    "resp",
    "inkl",
    "exkl",
    "exempelvis",
    "jfr",
    "prop",
    "bet",
    "st",
    "art",
    "p",
    "mom",
    "dvs",
    "fr",
    "o",
    "f",
    "ang",
    "avs",
    "enl",
    "ev",
    "forts",
    "gm",
    "m",
    "max",
    "min",
    "ref",
    "sk",
    "tel",
    "tf",
    "tfn",
    "vol",
    "u",
    "å",
    "ä",
    "i",
    "d",
    "no",
    "e",
    "g",
    "vs",
    "dr",
    "mr",
    "mrs",
    "ms",
    "para",
    "bil",
    "skr",
];

/// Abbreviations that end a sentence when a capital follows.
const EITHER: &[&str] = &["kr", "mån", "osv", "etc", "dyl", "fl", "mm", "mfl", "tkr", "mkr", "mnkr", "a", "v"];

/// The tokens, sentence by sentence.
pub(super) fn split<'t>(text: &str, tokens: &'t [Token]) -> Vec<&'t [Token]> {
    let mut sentences = Vec::new();
    let mut first = 0;
    for at in 1..=tokens.len() {
        if at == tokens.len() || tokens[at].gap == Gap::Block || ends_before(text, tokens, at) {
            sentences.push(&tokens[first..at]);
            first = at;
        }
    }
    sentences
}

fn ends_before(text: &str, tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    if token.gap == Gap::None {
        return false;
    }
    // Closing quotes and brackets belong to the sentence they close.
    let mut stop = at - 1;
    while stop > 0 && matches!(tokens[stop].key.as_str(), ")" | "]" | "\"" | "”" | "»") && tokens[stop].gap == Gap::None
    {
        stop -= 1;
    }
    let opens_low = || text[token.range.clone()].chars().next().is_some_and(char::is_lowercase);
    match tokens[stop].key.as_str() {
        "!" | "?" => !opens_low(),
        "." | "…" => {
            if opens_low() || stop == 0 || tokens[stop].gap != Gap::None {
                return !opens_low() && stop > 0;
            }
            let word = &tokens[stop - 1];
            let number_follows = token.kind == Kind::Digits;
            let single_capital = word.kind == Kind::Word
                && word.key.chars().count() == 1
                && text[word.range.clone()].chars().all(char::is_uppercase);
            let abbreviated = INSIDE.contains(&word.key.as_str()) && word.kind == Kind::Word;
            let either = EITHER.contains(&word.key.as_str());
            !(single_capital || abbreviated || (either && number_follows))
        }
        _ => false,
    }
}
