//! Words with a star for any ending or beginning, looked for in a text without copying it. Knows no word.

use std::ops::Range;

/// Between the words of one pattern at most so many characters stand: a blank, a quotation mark, an emphasis.
const BETWEEN: usize = 3;

/// Where the first of `patterns` stands in `text`.
///
/// `barn` is the word alone, `barn*` every word that begins so, `*barn` every word that ends so, `*barn*` every word
/// with it inside; words with a blank between stand side by side. Case does not matter.
pub(in crate::rules) fn find(text: &str, patterns: &[&str]) -> Option<Range<usize>> {
    for word in (Words { text, at: 0 }) {
        let first = text.as_bytes()[word.start].to_ascii_lowercase();
        // Most words differ in the first letter, which is told from one byte.
        for pattern in patterns
            .iter()
            .filter(|pattern| matches!(pattern.as_bytes(), [lead, ..] if *lead == first || *lead == b'*'))
        {
            if let Some(end) = matched(text, word.clone(), pattern) {
                return Some(word.start..end);
            }
        }
    }
    None
}

/// Whether one of `patterns` stands in `text`.
pub(in crate::rules) fn has(text: &str, patterns: &[&str]) -> bool {
    find(text, patterns).is_some()
}

/// The words of a text, as ranges of its bytes.
struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.find(char::is_alphanumeric)?;
        let rest = self.text.get(start..)?;
        let end = start + rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        self.at = end;
        Some(start..end)
    }
}

/// The end of the pattern's last word, if the pattern stands where `first` stands.
fn matched(text: &str, first: Range<usize>, pattern: &str) -> Option<usize> {
    let mut parts = pattern.split(' ');
    let mut word = first;
    if !fits(text.get(word.clone())?, parts.next()?) {
        return None;
    }
    for part in parts {
        let next = Words { text, at: word.end }.next()?;
        let between = text.get(word.end..next.start)?;
        if between.chars().count() > BETWEEN
            || between.contains(['.', '!', '?'])
            || !fits(text.get(next.clone())?, part)
        {
            return None;
        }
        word = next;
    }
    Some(word.end)
}

fn fits(word: &str, part: &str) -> bool {
    match (part.strip_prefix('*'), part.strip_suffix('*')) {
        _ if word.len() + 2 < part.len() => false,
        (Some(inner), Some(_)) => {
            let inner = inner.strip_suffix('*').unwrap_or(inner);
            word.char_indices().any(|(at, _)| begins(word.get(at..).unwrap_or_default(), inner).is_some())
        }
        (Some(tail), None) => {
            let mut starts = word.char_indices();
            starts.any(|(at, _)| begins(word.get(at..).unwrap_or_default(), tail).is_some_and(str::is_empty))
        }
        (None, Some(head)) => begins(word, head).is_some(),
        (None, None) => begins(word, part).is_some_and(str::is_empty),
    }
}

/// What is left of `word` after `head`, whatever the case.
fn begins<'w>(word: &'w str, head: &str) -> Option<&'w str> {
    let mut letters = word.chars();
    for wanted in head.chars() {
        let letter = letters.next()?;
        if letter != wanted && letter.to_lowercase().next() != Some(wanted) {
            return None;
        }
    }
    Some(letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_letters_and_case_does_not_matter() {
        let found = |text: &'static str, pattern: &str| find(text, &[pattern]).map(|range| &text[range]);
        assert_eq!(found("Åtta BARN och åtta barnen", "barn"), Some("BARN"));
        assert_eq!(found("skolbarn, barnen", "barn*"), Some("barnen"));
        assert_eq!(found("barnen, skolbarnen, skolbarn", "*barn"), Some("skolbarn"));
        assert_eq!(found("Skolbarnen", "*barn*"), Some("Skolbarnen"));
        assert_eq!(found("enligt *lagen (2013:852)* om", "lag* 2013 852"), Some("lagen (2013:852"));
        assert_eq!(found("barn. Unga", "barn unga"), None);
        assert_eq!(found("barn eller unga", "barn unga"), None);
        assert_eq!(found("barn", "barnen"), None);
        assert_eq!(found("", "barn"), None);
    }
}
