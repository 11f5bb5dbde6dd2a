//! The letters of a house: four font files that may be embedded and have what a Swedish paper needs.

use std::sync::Arc;

use serde::Serialize;
use ttf_parser::{Permissions, fonts_in_collection, name_id};

use super::fault::StyleFault;

/// The bytes that one face may have. The largest text fonts with Latin, Greek and Cyrillic letters have a tenth of it.
const LARGEST: usize = 4 * 1024 * 1024;

/// What stands on every paper, whatever it says: letters, figures and the signs of Swedish and English typography. Other
/// characters are taken from the letters that come with iop.
const NEEDED: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"#%&'()*+,-./:;<=>?@[]_\
                      åäöÅÄÖéÉüÜæøÆØ§–—”’“‘…·•×";

/// The least weight of a bold face; semibold is 600.
const BOLD: u16 = 600;

/// Four faces of one design.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Typeface {
    /// Upright.
    pub regular: FontFile,
    /// Slanted.
    pub italic: FontFile,
    /// Heavy.
    pub bold: FontFile,
    /// Heavy and slanted.
    pub bold_italic: FontFile,
}

impl Typeface {
    /// The family of the upright face, as programs that set text with installed fonts ask for it.
    pub fn family(&self) -> &str {
        &self.regular.family
    }

    /// The faces with their files.
    pub fn faces(&self) -> [(Face, &FontFile); 4] {
        [
            (Face::Regular, &self.regular),
            (Face::Italic, &self.italic),
            (Face::Bold, &self.bold),
            (Face::BoldItalic, &self.bold_italic),
        ]
    }
}

/// A face of a typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Upright.
    Regular,
    /// Slanted.
    Italic,
    /// Heavy.
    Bold,
    /// Heavy and slanted.
    BoldItalic,
}

impl Face {
    /// Whether it is slanted, and whether it is heavy.
    pub(crate) fn cut(self) -> (bool, bool) {
        match self {
            Self::Regular => (false, false),
            Self::Italic => (true, false),
            Self::Bold => (false, true),
            Self::BoldItalic => (true, true),
        }
    }
}

/// A font file that a paper may carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FontFile {
    /// The name of its family, as the file has it.
    pub family: String,
    /// The file.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
}

impl FontFile {
    /// The file of a face.
    ///
    /// # Errors
    /// A [`StyleFault`] for what is no font, is a variable font, is of another cut, may not be embedded, lacks letters,
    /// or is larger than 4 MiB.
    pub fn read(face: Face, bytes: Vec<u8>) -> Result<Self, StyleFault> {
        if bytes.len() > LARGEST {
            return Err(StyleFault::TooManyBytes { limit: LARGEST });
        }
        if fonts_in_collection(&bytes).is_some() {
            return Err(StyleFault::NotAFont);
        }
        let font = ttf_parser::Face::parse(&bytes, 0).map_err(|_| StyleFault::NotAFont)?;
        if font.is_variable() {
            return Err(StyleFault::VariableFont);
        }
        let outlined = font.tables().glyf.is_some() || font.tables().cff.is_some();
        let may_be_embedded = font.permissions() != Some(Permissions::Restricted);
        if !outlined || !may_be_embedded || !font.is_subsetting_allowed() || !font.is_outline_embedding_allowed() {
            return Err(if outlined { StyleFault::MayNotBeEmbedded } else { StyleFault::NotAFont });
        }
        let lacking: Vec<char> = NEEDED.chars().filter(|letter| font.glyph_index(*letter).is_none()).collect();
        if !lacking.is_empty() {
            return Err(StyleFault::LacksLetters(lacking));
        }
        if face.cut() != (font.is_italic() || font.is_oblique(), font.weight().to_number() >= BOLD) {
            return Err(StyleFault::OtherFace);
        }
        let family = family(&font).ok_or(StyleFault::NotAFont)?;
        Ok(Self { family, bytes: Arc::from(bytes) })
    }
}

/// The name that unites the faces of a design: the typographic one, otherwise the one for four faces.
fn family(font: &ttf_parser::Face<'_>) -> Option<String> {
    let named = |id: u16| font.names().into_iter().filter(|name| name.name_id == id).find_map(|name| name.to_string());
    let name = named(name_id::TYPOGRAPHIC_FAMILY).or_else(|| named(name_id::FAMILY))?;
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    (!name.trim().is_empty()).then(|| name.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGULAR: &[u8] = include_bytes!("../../fonts/LibertinusSerif-Regular.otf");
    const SEMIBOLD: &[u8] = include_bytes!("../../fonts/LibertinusSerif-Semibold.otf");
    const ITALIC: &[u8] = include_bytes!("../../fonts/LibertinusSerif-Italic.otf");

    /// Where a table of the font begins.
    fn table(font: &[u8], tag: [u8; 4]) -> usize {
        let record = (0..64).map(|n| 12 + 16 * n).find(|at| font[*at..at + 4] == tag).expect("the table");
        u32::from_be_bytes(font[record + 8..record + 12].try_into().expect("four bytes")) as usize
    }

    /// The font with other embedding rights (OS/2, fsType).
    fn with_rights(rights: u16) -> Vec<u8> {
        let mut font = REGULAR.to_vec();
        let at = table(&font, *b"OS/2") + 8;
        font[at..at + 2].copy_from_slice(&rights.to_be_bytes());
        font
    }

    #[test]
    fn a_free_font_is_taken_under_its_family() {
        let family = |face, bytes: &[u8]| FontFile::read(face, bytes.to_vec()).map(|file| file.family);
        assert_eq!(family(Face::Regular, REGULAR), Ok("Libertinus Serif".to_owned()));
        assert_eq!(family(Face::Bold, SEMIBOLD), Ok("Libertinus Serif".to_owned()));
        for (face, bytes) in
            [(Face::Bold, REGULAR), (Face::Regular, SEMIBOLD), (Face::BoldItalic, ITALIC), (Face::Regular, ITALIC)]
        {
            assert_eq!(family(face, bytes), Err(StyleFault::OtherFace), "{face:?}");
        }
    }

    #[test]
    fn a_font_that_may_not_be_embedded_is_refused() {
        for rights in [0x0000, 0x0004, 0x0008] {
            assert!(FontFile::read(Face::Regular, with_rights(rights)).is_ok(), "{rights:#06x}");
        }
        for rights in [0x0002, 0x0100, 0x0200] {
            let refused = FontFile::read(Face::Regular, with_rights(rights));
            assert_eq!(refused, Err(StyleFault::MayNotBeEmbedded), "{rights:#06x}");
        }
    }

    #[test]
    fn what_is_no_font_or_lacks_letters_is_refused() {
        let read = |bytes: &[u8]| FontFile::read(Face::Regular, bytes.to_vec());
        assert_eq!(read(b"wOF2"), Err(StyleFault::NotAFont));
        assert_eq!(read(&REGULAR[..200]), Err(StyleFault::NotAFont));
        assert_eq!(read(b"ttcf\0\x01\0\0\0\0\0\x01\0\0\0\x10"), Err(StyleFault::NotAFont));
        assert!(matches!(read(&vec![0; LARGEST + 1]), Err(StyleFault::TooManyBytes { .. })));
        let mut bare = REGULAR.to_vec();
        let at = table(&bare, *b"cmap");
        // A map of characters with no part in it.
        bare[at + 2..at + 4].copy_from_slice(&[0, 0]);
        assert!(matches!(read(&bare), Err(StyleFault::LacksLetters(letters)) if letters.contains(&'å')));
    }
}
