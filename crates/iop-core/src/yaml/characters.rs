//! Characters that have no business in an agreement, found fast in a whole file. Which they are, [`crate::characters`]
//! decides. Knows no YAML.

use std::borrow::Cow;

use crate::characters;

/// Whether a character may not stand in an agreement.
pub(super) fn is_forbidden(character: char) -> bool {
    characters::forbidden(character).is_some()
}

/// The forbidden characters of a text and their bytes.
pub(super) fn forbidden(text: &str) -> impl Iterator<Item = (usize, char)> {
    suspects(text).filter(|(_, character)| is_forbidden(*character))
}

/// The characters whose first byte is one that a forbidden character can begin with, and their bytes. Only these few
/// are decoded, and only in stretches that hold such a byte: looking at a whole stretch at once is much faster.
fn suspects(text: &str) -> impl Iterator<Item = (usize, char)> {
    const STRETCH: usize = 64;
    let first = |byte: u8| matches!(byte, 0..=8 | 11 | 12 | 14..=31 | 127 | 0xc2 | 0xcd | 0xd8 | 0xe1..=0xe3 | 0xee..);
    let stretches = text.as_bytes().chunks(STRETCH).enumerate();
    let held = stretches.filter(move |(_, bytes)| bytes.iter().fold(false, |held, byte| held | first(*byte)));
    held.flat_map(move |(number, bytes)| {
        let places = bytes.iter().enumerate().filter(move |(_, byte)| first(**byte));
        places.filter_map(move |(at, _)| {
            let at = number * STRETCH + at;
            Some((at, text.get(at..)?.chars().next()?))
        })
    })
}

/// The text with characters that YAML itself refuses replaced by others of the same length, so that the rest can be
/// read. Each of them is a fault already.
pub(super) fn readable(text: &str) -> Cow<'_, str> {
    let refused = |character: char| {
        !matches!(character, '\t' | '\n' | '\r' | '\u{85}')
            && (character.is_control() || character == '\u{feff}' || matches!(character, '\u{fffe}' | '\u{ffff}'))
    };
    if !suspects(text).any(|(_, character)| refused(character)) {
        return Cow::Borrowed(text);
    }
    let replaced = text.chars().map(|character| match character {
        _ if !refused(character) => character,
        '\0'..='\u{7f}' => '?',
        '\u{80}'..='\u{7ff}' => '¿',
        _ => char::REPLACEMENT_CHARACTER,
    });
    Cow::Owned(replaced.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_forbidden_character_is_found_at_its_byte_and_no_other() {
        for character in '\0'..=char::MAX {
            let text = format!("åt {character}!");
            let found = forbidden(&text).next();
            assert_eq!(found, is_forbidden(character).then_some((4, character)), "{:x}", u32::from(character));
        }
    }

    #[test]
    fn replacing_keeps_every_byte_in_its_place() {
        let text = "a\0b\u{9b}c\u{feff}å";
        let readable = readable(text);
        assert_eq!(readable, "a?b¿c\u{fffd}å");
        assert_eq!(readable.len(), text.len());
    }
}
