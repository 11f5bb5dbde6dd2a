//! Which characters the fonts of the papers have, as a table in the source of `iop-core`.
//!
//! Knows where the fonts lie and which of them must all have a character; what the table is for is decided there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::generate::Page;
use crate::trouble::{Outcome, Trouble};

/// The faces of a paper's words: a character must be in each.
const SERIF: [&str; 4] = ["Regular", "Italic", "Semibold", "SemiboldItalic"];

/// The face that steps in for signs.
const SIGNS: &str = "DejaVuSansMono.ttf";

/// The table.
pub(crate) fn table() -> Outcome<Vec<Page>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/iop-renderer/fonts");
    let mut shown: Option<BTreeSet<u32>> = None;
    for face in SERIF {
        let own = characters(&folder.join(format!("LibertinusSerif-{face}.otf")))?;
        shown = Some(shown.map_or(own.clone(), |before| &before & &own));
    }
    let shown = &shown.unwrap_or_default() | &characters(&folder.join(SIGNS))?;
    let path = "crates/iop-core/src/characters/coverage.rs".into();
    Ok(vec![Page { path, text: written(&stretches(&shown)) }])
}

/// The characters a font file has a picture of.
fn characters(path: &Path) -> Outcome<BTreeSet<u32>> {
    let bytes = fs::read(path).map_err(Trouble::disk(path))?;
    let unread = || Trouble::Failed(format!("{} is no font that can be read", path.display()));
    let face = ttf_parser::Face::parse(&bytes, 0).map_err(|_| unread())?;
    let tables = face.tables().cmap.ok_or_else(unread)?.subtables;
    let mut found = BTreeSet::new();
    for table in tables.into_iter().filter(ttf_parser::cmap::Subtable::is_unicode) {
        table.codepoints(|code| {
            if table.glyph_index(code).is_some_and(|glyph| glyph.0 != 0) {
                found.insert(code);
            }
        });
    }
    Ok(found)
}

/// First and last of every unbroken stretch.
fn stretches(codes: &BTreeSet<u32>) -> Vec<(u32, u32)> {
    let mut out: Vec<(u32, u32)> = Vec::new();
    for code in codes {
        match out.last_mut() {
            Some((_, last)) if *last + 1 == *code => *last = *code,
            Some(_) | None => out.push((*code, *code)),
        }
    }
    out
}

fn written(stretches: &[(u32, u32)]) -> String {
    let head = "//! Made by `cargo xtask generate` from the files in `crates/iop-renderer/fonts`: the characters that every face of the\n\
                //! serif has, and those of the face that steps in for signs. First and last of each stretch, in order.\n\n\
                #[rustfmt::skip]\npub(super) const SHOWN: &[(u32, u32)] = &[\n";
    let rows = stretches.chunks(6).map(|row| {
        let pairs: Vec<String> = row.iter().map(|(first, last)| format!("(0x{first:04x}, 0x{last:04x})")).collect();
        format!("    {},\n", pairs.join(", "))
    });
    format!("{head}{}];\n", rows.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_ends_where_a_character_is_missing() {
        assert_eq!(stretches(&BTreeSet::from([3, 4, 5, 7, 9, 10])), [(3, 5), (7, 7), (9, 10)]);
        assert!(written(&[(0x20, 0x7e)]).ends_with("&[\n    (0x0020, 0x007e),\n];\n"));
    }
}
