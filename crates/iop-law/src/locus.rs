//! How a place in an act is printed. Knows no act.

use iop_core::Language;

const NBSP: char = '\u{a0}';

/// Prints a place in an act, `6 kap. 38 §` or `artikel 3.2`: in Swedish with the spaces that must not break a line,
/// in English as `Chapter 6, Section 38` or `Article 3.2`.
#[must_use]
pub fn typeset_locus(locus: &str, language: Language) -> String {
    let words: Vec<&str> = locus.split_whitespace().collect();
    match language {
        Language::Sv => swedish(&words),
        Language::En => english(&words),
    }
}

fn swedish(words: &[&str]) -> String {
    let mut printed = String::new();
    let mut before = "";
    for word in words {
        if !printed.is_empty() {
            printed.push(if keeps_together(before, word) { NBSP } else { ' ' });
        }
        printed.push_str(word);
        before = word;
    }
    printed
}

fn keeps_together(before: &str, word: &str) -> bool {
    word.starts_with('§')
        || word == "kap."
        || matches!(before, "artikel" | "artiklarna" | "punkt" | "p.")
        || (before.ends_with(|c: char| c.is_ascii_digit()) && is_letter(word))
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn english(words: &[&str]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut numbers = String::new();
    let mut words = words.iter().copied().peekable();
    while let Some(word) = words.next() {
        match word {
            "kap." => parts.push(format!("Chapter{NBSP}{}", std::mem::take(&mut numbers))),
            "§" => parts.push(format!("Section{NBSP}{}", std::mem::take(&mut numbers))),
            "§§" => parts.push(format!("Sections{NBSP}{}", std::mem::take(&mut numbers))),
            "artikel" | "artiklarna" => {
                let name = if word == "artikel" { "Article" } else { "Articles" };
                parts.push(format!("{name}{NBSP}{}", words.next().unwrap_or_default()));
            }
            "första" => parts.push("first".to_owned()),
            "andra" => parts.push("second".to_owned()),
            "tredje" => parts.push("third".to_owned()),
            "stycket" => match parts.last_mut() {
                Some(ordinal) => ordinal.push_str(" paragraph"),
                None => parts.push("paragraph".to_owned()),
            },
            "och" => numbers.push_str(" and "),
            _ if numbers.is_empty() || numbers.ends_with(' ') || is_letter(word) => numbers.push_str(word),
            _ => {
                numbers.push(' ');
                numbers.push_str(word);
            }
        }
    }
    if !numbers.trim().is_empty() {
        parts.push(numbers.trim().to_owned());
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swedish_place_does_not_break_before_its_sign() {
        let printed = |locus| typeset_locus(locus, Language::Sv).replace(NBSP, "_");
        assert_eq!(printed("6 kap. 38 §"), "6_kap. 38_§");
        assert_eq!(printed("19 a kap. 2 §"), "19_a_kap. 2_§");
        assert_eq!(printed("19 kap. 25 a §"), "19_kap. 25_a_§");
        assert_eq!(printed("6 och 7 §§"), "6 och 7_§§");
        assert_eq!(printed("artikel 3.2"), "artikel_3.2");
    }

    #[test]
    fn an_english_place_names_the_larger_part_first() {
        let printed = |locus| typeset_locus(locus, Language::En).replace(NBSP, "_");
        assert_eq!(printed("6 kap. 38 §"), "Chapter_6, Section_38");
        assert_eq!(printed("19 a kap. 2 §"), "Chapter_19a, Section_2");
        assert_eq!(printed("6 och 7 §§"), "Sections_6 and 7");
        assert_eq!(printed("2 kap. 3 § första stycket"), "Chapter_2, Section_3, first paragraph");
        assert_eq!(printed("artikel 3.2"), "Article_3.2");
        assert_eq!(printed("bilaga 2"), "bilaga 2");
    }
}
