//! Which characters an agreement may hold and a paper can show. The one place that decides it: the rule, the reader of
//! files and every writer of papers ask here.
//!
//! Knows the fonts that come with iop, by a table made from their files; knows no YAML, no rules and no formats.

mod coverage;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Why a character may not stand anywhere in the file of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forbidden {
    /// A control, or what some readers take for a line break and others do not.
    Control,
    /// Turns the direction of the text: what is read is not what is stored.
    Direction,
    /// Shows nothing: without width, a soft hyphen, a tag, a choice of variant.
    Invisible,
    /// Means something on one machine alone.
    Private,
    /// Is no character.
    None,
}

/// Why `character` may not stand in an agreement; none where it may. Tab, line feed and carriage return may.
///
/// Invisible is what Unicode tells programs to ignore where they cannot show it (`Default_Ignorable_Code_Point`).
#[must_use]
pub const fn forbidden(character: char) -> Option<Forbidden> {
    Some(match character {
        '\t' | '\n' | '\r' | ' '..='~' => return None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => Forbidden::Control,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Forbidden::Direction,
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffc}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => Forbidden::Invisible,
        '\u{fdd0}'..='\u{fdef}' => Forbidden::None,
        _ if character as u32 & 0xfffe == 0xfffe => Forbidden::None,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Forbidden::Private,
        _ => return None,
    })
}

/// Whether every face of the fonts that come with iop, or the font that steps in for signs, has `character`.
#[must_use]
pub fn is_shown(character: char) -> bool {
    let code = u32::from(character);
    let after = coverage::SHOWN.partition_point(|(first, _)| *first <= code);
    after.checked_sub(1).and_then(|at| coverage::SHOWN.get(at)).is_some_and(|(_, last)| code <= *last)
}

/// Words in which forbidden characters show as their numbers, `‹U+202E›`, so that what is seen is what is there. None
/// where there are none.
#[must_use]
pub fn revealed(text: &str) -> Option<String> {
    if text.is_ascii() && !text.bytes().any(|byte| forbidden(char::from(byte)).is_some())
        || !text.chars().any(|character| forbidden(character).is_some())
    {
        return None;
    }
    let shown = |character: char| match forbidden(character) {
        Some(_) => number(character),
        None => character.to_string(),
    };
    Some(text.chars().map(shown).collect())
}

/// A character by its number, `‹U+202E›`.
#[must_use]
pub fn number(character: char) -> String {
    format!("‹U+{:04X}›", u32::from(character))
}

/// What in a text would make a paper read differently from it, besides characters that are [`forbidden`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// What.
    pub kind: OddityKind,
}

/// The ways in which characters that can be seen mislead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OddityKind {
    /// The fonts that come with iop lack these.
    Unshown {
        /// The first of them.
        character: char,
    },
    /// Letters that are read from right to left, and turn figures beside them around.
    RightToLeft {
        /// The first of them.
        character: char,
    },
    /// Stands where a character was lost when the text was converted, U+FFFD.
    Lost,
    /// Written in another way than everyone writes it, such as `å` of two characters: looks alike, is found by nobody.
    Decomposed {
        /// The same, as it is usually written (Unicode NFC).
        composed: String,
    },
    /// A letter of another alphabet in a word of Latin letters that looks like one of them.
    Lookalike {
        /// The letter.
        character: char,
        /// The word it stands in.
        word: String,
    },
}

/// Every oddity of `text`, in order.
#[must_use]
pub fn oddities(text: &str) -> Vec<Oddity> {
    // Nearly every text: letters of western Europe, and what the fonts are known to have.
    if text.chars().all(|character| character <= '\u{ff}') {
        return Vec::new();
    }
    let mut found: Vec<Oddity> = Vec::new();
    for (at, character) in text.char_indices() {
        let Some(kind) = oddity(character) else { continue };
        let range = at..at + character.len_utf8();
        match found.last_mut().filter(|last| last.range.end == at && same(&last.kind, &kind)) {
            Some(last) => last.range.end = range.end,
            None => found.push(Oddity { range, kind }),
        }
    }
    found.extend(decomposed(text));
    found.extend(lookalikes(text));
    found.sort_by_key(|oddity| oddity.range.start);
    found
}

/// What is odd about a character by itself.
fn oddity(character: char) -> Option<OddityKind> {
    if character <= '\u{ff}' || forbidden(character).is_some() {
        return None;
    }
    match character {
        char::REPLACEMENT_CHARACTER => Some(OddityKind::Lost),
        _ if is_right_to_left(character) => Some(OddityKind::RightToLeft { character }),
        _ => (!is_shown(character)).then_some(OddityKind::Unshown { character }),
    }
}

/// Whether two characters side by side are odd in one way.
fn same(one: &OddityKind, other: &OddityKind) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// Whether a character stands where Unicode has its alphabets that are written from right to left.
fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Characters, with the marks on them, that are usually written otherwise.
fn decomposed(text: &str) -> Vec<Oddity> {
    let mut found = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let mut end = start + letter.len_utf8();
        while let Some((at, mark)) = letters.next_if(|(_, next)| *next >= '\u{300}' && is_combining_mark(*next)) {
            end = at + mark.len_utf8();
        }
        let written = &text[start..end];
        if letter >= '\u{300}' || written.len() > letter.len_utf8() {
            let composed: String = written.nfc().collect();
            if composed != written {
                found.push(Oddity { range: start..end, kind: OddityKind::Decomposed { composed } });
            }
        }
    }
    found
}

/// Letters of Greek and Cyrillic that cannot be told from Latin ones.
const LOOKALIKES: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνοАВЕЅІЈКМНОРСТУХаеорсухіјѕԛԝ";

/// Letters that look Latin and are not, in words that otherwise are. A word wholly in another alphabet is just that.
fn lookalikes(text: &str) -> Vec<Oddity> {
    let mut found = Vec::new();
    let mut start = 0;
    for part in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let word = part.trim_end_matches(|letter: char| !letter.is_alphabetic());
        if word.contains(|letter: char| letter <= '\u{24f}') {
            let alike = word.char_indices().filter(|(_, letter)| *letter > '\u{24f}' && LOOKALIKES.contains(*letter));
            found.extend(alike.map(|(at, character)| Oddity {
                range: start + at..start + at + character.len_utf8(),
                kind: OddityKind::Lookalike { character, word: word.to_owned() },
            }));
        }
        start += part.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Range<usize>, OddityKind)> {
        oddities(text).into_iter().map(|oddity| (oddity.range, oddity.kind)).collect()
    }

    #[test]
    fn ordinary_swedish_text_is_allowed_and_can_be_shown() {
        let text = "Överenskommelse – ”parterna” § 3, 58\u{a0}000 kr… é ü ñ ½ ² ☐ ☒ ≥ ≤ → • € №\t\r\n";
        assert!(text.chars().all(|character| forbidden(character).is_none()));
        assert_eq!(kinds(text), []);
    }

    #[test]
    fn every_letter_of_western_europe_can_be_shown() {
        let shown = |character: &char| is_shown(*character) || forbidden(*character).is_some();
        assert!(('\u{20}'..='\u{ff}').all(|character| shown(&character)));
        // The ends of a stretch, and what lies just beyond.
        assert!(is_shown('~') && !is_shown('\u{7f}') && !is_shown('\u{1f642}') && !is_shown(char::MAX));
    }

    #[test]
    fn what_cannot_be_seen_is_forbidden_for_its_reason() {
        for (character, why) in [
            ('\0', Forbidden::Control),
            ('\u{85}', Forbidden::Control),
            ('\u{2028}', Forbidden::Control),
            ('\u{202e}', Forbidden::Direction),
            ('\u{2066}', Forbidden::Direction),
            ('\u{61c}', Forbidden::Direction),
            ('\u{ad}', Forbidden::Invisible),
            ('\u{200b}', Forbidden::Invisible),
            ('\u{feff}', Forbidden::Invisible),
            ('\u{fe0f}', Forbidden::Invisible),
            ('\u{e0041}', Forbidden::Invisible),
            ('\u{3164}', Forbidden::Invisible),
            ('\u{e001}', Forbidden::Private),
            ('\u{10fffd}', Forbidden::Private),
            ('\u{fdd0}', Forbidden::None),
            ('\u{ffff}', Forbidden::None),
            ('\u{10fffe}', Forbidden::None),
        ] {
            assert_eq!(forbidden(character), Some(why), "{:x}", u32::from(character));
        }
    }

    #[test]
    fn forbidden_characters_are_revealed_and_nothing_else_is_touched() {
        assert_eq!(revealed("åår \u{202e}001\u{ad} kr").as_deref(), Some("åår ‹U+202E›001‹U+00AD› kr"));
        assert_eq!(revealed("a\0").as_deref(), Some("a‹U+0000›"));
        assert_eq!(revealed("Årlig 🙂\r\n"), None);
        assert_eq!(revealed("a"), None);
    }

    #[test]
    fn what_the_fonts_lack_and_what_was_lost_is_found_at_its_bytes() {
        let unshown = OddityKind::Unshown { character: '漢' };
        assert_eq!(kinds("åäö 漢 \u{fffd}"), [(7..10, unshown), (11..14, OddityKind::Lost)]);
    }

    #[test]
    fn letters_that_turn_the_line_around_are_found_as_one_word() {
        let turned = OddityKind::RightToLeft { character: '\u{5e9}' };
        assert_eq!(kinds("å \u{5e9}\u{5dc}\u{5d5} 100–200"), [(3..9, turned)]);
    }

    #[test]
    fn a_letter_written_as_two_is_found_with_the_one_it_is() {
        let as_usual = |composed: &str| OddityKind::Decomposed { composed: composed.to_owned() };
        assert_eq!(kinds("fo\u{308}rening"), [(1..4, as_usual("ö"))]);
        assert_eq!(kinds("\u{212b}hus"), [(0..3, as_usual("Å"))]);
        // No single character means this one: there is no other way to write it.
        assert_eq!(kinds("x\u{304}"), []);
    }

    #[test]
    fn a_foreign_letter_in_a_latin_word_is_found_and_a_foreign_word_is_not() {
        let alike = |character, word: &str| OddityKind::Lookalike { character, word: word.to_owned() };
        assert_eq!(kinds("ö, k\u{43e}mmun"), [(5..7, alike('\u{43e}', "k\u{43e}mmun"))]);
        assert_eq!(kinds("Москва, α-kanal, 5 μg"), []);
    }
}
