//! Comparison of words and paragraphs that people inflect and misspell. Works on letters alone and knows no
//! dictionary.

use super::tokens;

/// Endings of number, definiteness and case, the longest first.
const ENDINGS: &[&str] = &[
    "ernas", "ornas", "arnas", "andets", "erna", "orna", "arna", "arne", "ares", "aren", "ens", "ets", "ena", "are",
    "or", "ar", "er", "en", "et", "es", "a", "e", "s",
];

/// The least a stem may keep.
const STEM: usize = 3;

/// The part of a noun that its inflected forms share. For comparison only: it need not be a word.
#[must_use]
pub(crate) fn stem(noun: &str) -> String {
    let mut stem: String = tokens::fold(noun).chars().filter(|c| c.is_alphanumeric()).collect();
    if stem.ends_with("ies") {
        stem.truncate(stem.len() - "ies".len());
        stem.push('y');
    }
    while let Some(ending) = ENDINGS.iter().find(|ending| {
        // "plats" and "insats" are no genitives.
        let own = **ending == "s" && stem.ends_with("ats");
        stem.ends_with(**ending) && stem.chars().count() >= ending.len() + STEM && !own
    }) {
        stem.truncate(stem.len() - ending.len());
    }
    let mut ends = stem.chars().rev();
    if ends.next() == ends.next() && stem.chars().count() > STEM {
        stem.pop();
    }
    stem
}

/// Whether a noun has this stem. Both begin with the same letter, which most words do not.
#[must_use]
pub(crate) fn has_stem(noun: &str, own: &str) -> bool {
    noun.as_bytes().first() == own.as_bytes().first() && stem(noun) == own
}

/// Whether two nouns are the same word, inflected or spelled a little differently.
///
/// Short words must have the same stem. In long ones, which in Swedish are compounds, one letter in eight may differ:
/// `vänskapsrelationer` and `vänskaparelationer` are the same, `styrgruppsmöten` and `referensgruppsmöten` are not.
#[must_use]
pub(crate) fn same_noun(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (stem(a).chars().collect(), stem(b).chars().collect());
    if a == b {
        return true;
    }
    let allowed = match a.len().min(b.len()) {
        0..8 => return false,
        8..14 => 1,
        _ => 2,
    };
    a.first() == b.first() && a.len().min(64) == a.len() && distance(&a, &b, allowed) <= allowed
}

/// The edit distance, exact up to `limit`; above it, some number above it.
fn distance(a: &[char], b: &[char], limit: usize) -> usize {
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// A paragraph as its words alone, in lower case: equal for paragraphs that differ only in emphasis, punctuation,
/// list markers, line breaks and case.
#[must_use]
pub(crate) fn normal_paragraph(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for token in tokens::cut(text) {
        if token.kind == tokens::Kind::Mark && !matches!(token.key.as_str(), "§" | "%") {
            continue;
        }
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.push_str(&token.key);
    }
    normal
}
