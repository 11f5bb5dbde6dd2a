//! Cross-references: where the objects of each revision stand, and where each revision ends.

use std::collections::BTreeMap;

use super::file::numbered;
use super::room::{Room, VALUE};
use super::{Damage, Dict, Lexer, MOST_OBJECTS, MOST_REVISIONS, Object, Unreadable, lexer, stream};

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    /// Nowhere: it was taken away.
    Free,
    /// At a byte, with a generation.
    At(usize, u16),
    /// In a stream of objects, at an index.
    In(u32, usize),
}

/// One cross-reference section: what one saving of the file wrote.
#[derive(Debug)]
pub(crate) struct Section {
    /// Its first byte, which `startxref` names.
    pub(crate) start: usize,
    /// The byte after its `%%EOF`.
    pub(crate) end: usize,
    pub(crate) entries: BTreeMap<u32, Entry>,
    pub(crate) trailer: Dict,
}

/// How far from the end `startxref` may stand.
const TAIL: usize = 1024;

/// The sections of a file, oldest first.
pub(super) fn sections(bytes: &[u8], room: &Room) -> Result<Vec<Section>, Unreadable> {
    if !bytes.starts_with(b"%PDF-") {
        return Err(Damage::NotPdf.at(0));
    }
    let last = bytes.iter().rposition(|byte| !lexer::is_space(*byte)).map_or(0, |at| at + 1);
    let tail = last.saturating_sub(TAIL);
    let word = b"startxref";
    let named = bytes[tail..last].windows(word.len()).rposition(|window| window == word);
    let mut at = Lexer::new(bytes, named.ok_or(Damage::End.at(last))? + tail + word.len()).count()?;
    let mut sections: Vec<Section> = Vec::new();
    let mut end = last;
    loop {
        let section = section(bytes, at)?;
        room.take(section.entries.len() * VALUE)?;
        // Each saving stands whole after the one before: what else there is, different programs read differently.
        let whole = if sections.is_empty() { section.end == end } else { section.end <= end };
        if !whole {
            return Err(if sections.is_empty() { Damage::End } else { Damage::CrossReference }.at(section.end));
        }
        if section.trailer.contains_key("Encrypt") {
            return Err(Damage::Encrypted.at(at));
        }
        let earlier = section.trailer.get("Prev").map(|prev| prev.size().ok_or(Damage::CrossReference.at(at)));
        end = at;
        sections.push(section);
        match earlier.transpose()? {
            None => break,
            Some(_) if sections.len() == MOST_REVISIONS => return Err(Damage::TooLarge.at(at)),
            Some(prev) if prev < at => at = prev,
            Some(_) => return Err(Damage::CrossReference.at(at)),
        }
    }
    sections.reverse();
    Ok(sections)
}

fn section(bytes: &[u8], start: usize) -> Result<Section, Unreadable> {
    let fault = Damage::CrossReference.at(start);
    let mut lexer = Lexer::new(bytes, start);
    let (entries, trailer) = match lexer.peek() {
        Some(b'x') => table(&mut lexer).map_err(|_| fault)?,
        Some(b'0'..=b'9') => packed(&mut lexer).map_err(|_| fault)?,
        Some(_) | None => return Err(fault),
    };
    if trailer.contains_key("XRefStm") {
        return Err(fault);
    }
    lexer.keyword("startxref").map_err(|_| fault)?;
    let named = lexer.count().map_err(|_| fault)?;
    while lexer.peek().is_some_and(lexer::is_space) {
        lexer.at += 1;
    }
    if named != start || !lexer.eat(b"%%EOF") {
        return Err(fault);
    }
    Ok(Section { start, end: lexer.at, entries, trailer })
}

type Entries = BTreeMap<u32, Entry>;

/// Puts an entry in its place; none may be told twice.
fn put(entries: &mut Entries, number: usize, entry: Entry, at: usize) -> Result<(), Unreadable> {
    let number = u32::try_from(number).ok().filter(|number| *number < MOST_OBJECTS).ok_or(Damage::TooLarge.at(at))?;
    if entries.insert(number, entry).is_some() { Err(Damage::CrossReference.at(at)) } else { Ok(()) }
}

/// The table in plain text, and the trailer after it.
fn table(lexer: &mut Lexer<'_>) -> Result<(Entries, Dict), Unreadable> {
    lexer.keyword("xref")?;
    let mut entries = Entries::new();
    loop {
        lexer.space();
        if lexer.peek() == Some(b't') {
            break;
        }
        let (first, count) = (lexer.count()?, lexer.count()?);
        for number in first..first.checked_add(count).ok_or(lexer.fault())? {
            let (offset, generation) = (lexer.count()?, lexer.count()?);
            lexer.space();
            let entry = match lexer.word() {
                b"n" => Entry::At(offset, u16::try_from(generation).map_err(|_| lexer.fault())?),
                b"f" => Entry::Free,
                _ => return Err(lexer.fault()),
            };
            put(&mut entries, number, entry, lexer.at)?;
        }
    }
    lexer.keyword("trailer")?;
    match lexer.object()? {
        Object::Dict(trailer) => Ok((entries, trailer)),
        _ => Err(lexer.fault()),
    }
}

/// The table as a stream, whose dictionary is the trailer.
fn packed(lexer: &mut Lexer<'_>) -> Result<(Entries, Dict), Unreadable> {
    let at = lexer.at;
    let fault = Damage::CrossReference.at(at);
    // Its length stands in it: there is no table yet to look it up in.
    let found = numbered(lexer.bytes, at, None, |_| None)?;
    lexer.at = found.end;
    let Object::Stream(trailer, range) = found.object else { return Err(fault) };
    if trailer.get("Type").and_then(Object::name) != Some("XRef") {
        return Err(fault);
    }
    let rows = stream::unpack(&trailer, &lexer.bytes[range], usize::MAX).ok_or(fault)?;
    let sizes = |key: &str| -> Option<Vec<usize>> { trailer.get(key)?.array()?.iter().map(Object::size).collect() };
    let widths =
        sizes("W").filter(|widths| widths.len() == 3 && widths.iter().all(|width| *width <= 8)).ok_or(fault)?;
    let size = trailer.get("Size").and_then(Object::size).ok_or(fault)?;
    let index = if trailer.contains_key("Index") { sizes("Index").ok_or(fault)? } else { vec![0, size] };
    let width: usize = widths.iter().sum();
    if width == 0 || index.len() % 2 != 0 {
        return Err(fault);
    }
    let mut numbers = index.chunks_exact(2).flat_map(|pair| pair[0]..pair[0].saturating_add(pair[1]));
    let mut entries = Entries::new();
    for row in rows.chunks_exact(width) {
        let (kind, rest) = row.split_at(widths[0]);
        let (second, third) = rest.split_at(widths[1]);
        let value = |bytes: &[u8]| bytes.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
        let second = usize::try_from(value(second)).map_err(|_| fault)?;
        let third = value(third);
        let entry = match if kind.is_empty() { 1 } else { value(kind) } {
            0 => Entry::Free,
            1 => Entry::At(second, u16::try_from(third).map_err(|_| fault)?),
            2 => Entry::In(u32::try_from(second).map_err(|_| fault)?, usize::try_from(third).map_err(|_| fault)?),
            _ => return Err(fault),
        };
        put(&mut entries, numbers.next().ok_or(fault)?, entry, at)?;
    }
    if numbers.next().is_some() { Err(fault) } else { Ok((entries, trailer)) }
}
