//! Characters that have no business in an agreement: they cannot be seen, change the order of what is seen, or mean
//! nothing outside one machine. Knows no YAML.

use std::borrow::Cow;

/// Whether a character may not stand in an agreement.
#[expect(clippy::match_same_arms, reason = "one arm per reason")]
pub(super) fn is_forbidden(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        // Controls, and what some readers take for a line break and others do not.
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => true,
        // Marks that turn the direction of the text around.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        // Characters without width.
        '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{180e}' | '\u{e0000}'..='\u{e007f}' => true,
        // Private use, and what is no character at all.
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}' => {
            true
        }
        _ => u32::from(character) & 0xfffe == 0xfffe,
    }
}

/// The forbidden characters of a text and their bytes.
pub(super) fn forbidden(text: &str) -> impl Iterator<Item = (usize, char)> {
    suspects(text).filter(|(_, character)| is_forbidden(*character))
}

/// The characters whose first byte is one that a forbidden character can begin with, and their bytes. Only these few
/// are decoded, and only in stretches that hold such a byte: looking at a whole stretch at once is much faster.
fn suspects(text: &str) -> impl Iterator<Item = (usize, char)> {
    const STRETCH: usize = 64;
    let first = |byte: u8| matches!(byte, 0..=8 | 11 | 12 | 14..=31 | 127 | 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xee..);
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
    fn ordinary_swedish_text_is_allowed() {
        let text = "Överenskommelse – ”parterna” § 3, 58\u{a0}000 kr… é ü ñ\t\r\n🙂 ﬁ½²";
        assert_eq!(forbidden(text).next(), None);
    }

    #[test]
    fn what_cannot_be_seen_is_found_at_its_byte() {
        for character in [
            '\0',
            '\u{1b}',
            '\u{85}',
            '\u{202e}',
            '\u{2066}',
            '\u{200b}',
            '\u{feff}',
            '\u{e001}',
            '\u{10fffe}',
            '\u{61c}',
            '\u{e0041}',
        ] {
            let text = format!("åt {character}!");
            assert_eq!(forbidden(&text).collect::<Vec<_>>(), [(4, character)], "{:x}", u32::from(character));
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
