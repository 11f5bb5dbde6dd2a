//! Numbers and places in a row in one word: `tjugofem`, `tjugofemte`. Knows no digit and no sentence.

use iop_core::Language;

/// A cardinal in one word.
pub(super) fn cardinal(word: &str, language: Language) -> Option<u64> {
    if word.len() > 60 {
        return None;
    }
    match language {
        Language::Sv => swedish(word),
        Language::En => english(word),
    }
}

const TENS: [(&str, u64); 9] = [
    ("tjugo", 20),
    ("trettio", 30),
    ("fyrtio", 40),
    ("förtio", 40),
    ("femtio", 50),
    ("sextio", 60),
    ("sjuttio", 70),
    ("åttio", 80),
    ("nittio", 90),
];

fn swedish(word: &str) -> Option<u64> {
    if let Some(at) = place_of("tusen", word) {
        return around(&word[..at], &word[at + 5..], 1000, swedish);
    }
    if let Some(at) = place_of("hundra", word) {
        return around(&word[..at], &word[at + 6..], 100, swedish);
    }
    if let Some(small) = swedish_small(word) {
        return Some(small);
    }
    let (rest, tens) = TENS.iter().find_map(|(name, tens)| word.strip_prefix(name).map(|rest| (rest, *tens)))?;
    let rest = rest.trim_start_matches('-');
    if rest.is_empty() {
        return Some(tens);
    }
    swedish_small(rest).filter(|unit| (1..10).contains(unit)).map(|unit| tens + unit)
}

/// Where a part stands in a word. Words are too short for the search of a text, which must be prepared.
fn place_of(part: &str, word: &str) -> Option<usize> {
    word.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

fn swedish_small(word: &str) -> Option<u64> {
    Some(match word {
        "noll" => 0,
        "en" | "ett" => 1,
        "två" | "tvenne" => 2,
        "tre" => 3,
        "fyra" => 4,
        "fem" => 5,
        "sex" => 6,
        "sju" => 7,
        "åtta" => 8,
        "nio" => 9,
        "tio" => 10,
        "elva" => 11,
        "tolv" => 12,
        "tretton" => 13,
        "fjorton" => 14,
        "femton" => 15,
        "sexton" => 16,
        "sjutton" => 17,
        "arton" | "aderton" => 18,
        "nitton" => 19,
        _ => return None,
    })
}

fn english(word: &str) -> Option<u64> {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let small = |word: &str| SMALL.iter().zip(0..).find(|(name, _)| **name == word).map(|(_, value)| value);
    let tens = |word: &str| TENS.iter().zip(2..).find(|(name, _)| **name == word).map(|(_, value)| value * 10);
    match word.split_once('-') {
        None => small(word).or_else(|| tens(word)),
        Some((head, tail)) => Some(tens(head)? + small(tail).filter(|unit| (1..10).contains(unit))?),
    }
}

/// `left`·`factor` + `right`, for a word with a factor in the middle.
fn around(left: &str, right: &str, factor: u64, read: fn(&str) -> Option<u64>) -> Option<u64> {
    let head = match left {
        "" | "et" => 1,
        _ => read(left)?,
    };
    let tail = if right.is_empty() { 0 } else { read(right)? };
    (tail < factor).then(|| head.checked_mul(factor)?.checked_add(tail)).flatten()
}

/// An ordinal in one word, 1–31.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    const SWEDISH: [&str; 20] = [
        "första",
        "andra",
        "tredje",
        "fjärde",
        "femte",
        "sjätte",
        "sjunde",
        "åttonde",
        "nionde",
        "tionde",
        "elfte",
        "tolfte",
        "trettonde",
        "fjortonde",
        "femtonde",
        "sextonde",
        "sjuttonde",
        "artonde",
        "nittonde",
        "tjugonde",
    ];
    const ENGLISH: [&str; 4] = ["first", "second", "third", "fourth"];
    let find = |list: &[&str], word: &str| (1..).zip(list).find(|(_, name)| **name == word).map(|(value, _)| value);
    if let Some(plain) = find(&SWEDISH, word).or_else(|| find(&ENGLISH, word)) {
        return Some(plain);
    }
    if word == "trettionde" {
        return Some(30);
    }
    let tens = |name, tens| word.strip_prefix(name).map(|rest| (tens, rest));
    let (tens, rest) = tens("tjugo", 20).or_else(|| tens("trettio", 30))?;
    find(&SWEDISH, rest).filter(|unit| *unit < 10).map(|unit| tens + unit).filter(|day| *day <= 31)
}
