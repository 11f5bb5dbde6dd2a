//! From the codes of a font to characters, by the table that the font carries for it (`ToUnicode`).

use std::collections::BTreeMap;

use super::writer::MOST_TEXT;
use crate::pdf::{Damage, Dict, Lexer, Object, Unreadable, View};

/// What a code shows that the table does not tell.
const UNKNOWN: &str = "\u{FFFD}";

/// Codes that a table may tell: every code of two bytes, once.
const MOST_CODES: usize = 0x1_0000;

/// Values that may stand between two keywords of a table.
const MOST_VALUES: usize = 100_000;

/// Bytes that one code may show.
const LONGEST: usize = 512;

/// What a code and what it shows take when they are kept, in bytes.
const KEPT: usize = 64;

/// How a font's codes are read.
#[derive(Debug, Clone, Default)]
pub(super) struct Font {
    /// Whether a code is two bytes.
    wide: bool,
    characters: BTreeMap<u32, String>,
}

impl Font {
    pub(super) fn read(view: &View<'_, '_>, font: &Dict) -> Result<Self, Unreadable> {
        let wide = font.get("Subtype").and_then(Object::name) == Some("Type0");
        let characters = match view.get(font, "ToUnicode")? {
            Object::Null => BTreeMap::new(),
            table => {
                let found = characters(&view.unpack(&table)?)?;
                view.room.take(found.len() * KEPT)?;
                found
            }
        };
        Ok(Self { wide, characters })
    }

    /// Adds what a string shows, up to more than any paper has.
    pub(super) fn show(&self, codes: &[u8], words: &mut String) {
        let width = if self.wide { 2 } else { 1 };
        for code in codes.chunks(width) {
            if words.len() > MOST_TEXT {
                return;
            }
            words.push_str(self.characters.get(&number(code)).map_or(UNKNOWN, String::as_str));
        }
    }
}

fn number(code: &[u8]) -> u32 {
    code.iter().fold(0, |value, byte| value << 8 | u32::from(*byte))
}

fn characters_of(bytes: &[u8]) -> String {
    let units = bytes[..bytes.len().min(LONGEST)].chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The table: of its program only `beginbfchar` and `beginbfrange` tell anything here.
fn characters(program: &[u8]) -> Result<BTreeMap<u32, String>, Unreadable> {
    let mut found = BTreeMap::new();
    let mut lexer = Lexer::new(program, 0);
    let mut values: Vec<Object> = Vec::new();
    loop {
        lexer.space();
        let Some(byte) = lexer.peek() else { return Ok(found) };
        if byte.is_ascii_alphabetic() {
            match lexer.word() {
                b"beginbfchar" | b"beginbfrange" => values.clear(),
                b"endbfchar" => values.chunks_exact(2).for_each(|pair| single(&mut found, pair)),
                b"endbfrange" => values.chunks_exact(3).for_each(|three| range(&mut found, three)),
                _ => {}
            }
        } else {
            values.push(lexer.object()?);
        }
        if values.len() > MOST_VALUES || found.len() >= MOST_CODES {
            return Err(Damage::TooLarge.at(0));
        }
    }
}

fn single(found: &mut BTreeMap<u32, String>, pair: &[Object]) {
    if let [Object::Text(code), Object::Text(shown)] = pair {
        found.insert(number(code), characters_of(shown));
    }
}

fn range(found: &mut BTreeMap<u32, String>, three: &[Object]) {
    let [Object::Text(first), Object::Text(last), shown] = three else { return };
    let (first, last) = (number(first), number(last));
    let room = MOST_CODES.saturating_sub(found.len());
    let codes = (first..=last).take(room);
    match shown {
        Object::Array(each) => {
            let shown = each.iter().filter_map(Object::bytes).map(characters_of);
            found.extend(codes.zip(shown));
        }
        Object::Text(from) => {
            // The last unit counts up.
            let (head, tail) = from.split_at(from.len().saturating_sub(2));
            for (step, code) in (0_u32..).zip(codes) {
                let unit = u16::try_from(number(tail).saturating_add(step) & 0xFFFF).unwrap_or(0);
                found.insert(code, characters_of(&[head, &unit.to_be_bytes()].concat()));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_shown_by_the_table() {
        let program = b"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange \
            2 beginbfchar <0001> <00C5> <0002> <00660069> endbfchar \
            2 beginbfrange <0003> <0005> <0061> <0006> <0007> [<0078> <0079>] endbfrange endcmap";
        let font = Font { wide: true, characters: characters(program).expect("a table") };
        let mut words = String::new();
        font.show(&[0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8], &mut words);
        assert_eq!(words, "Åfiabcxy\u{FFFD}");
    }
}
