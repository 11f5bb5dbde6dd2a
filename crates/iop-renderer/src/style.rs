//! How a house wants its papers to look: colour, logo, typeface, header and footer, sender, numbering. The default is the
//! look of a paper without any house.
//!
//! Knows no files, no agreement and no format: every writer takes from here what its format can show.

mod colour;
mod fault;
mod logo;
mod numbering;
mod picture;
mod template;
mod typeface;

use std::sync::Arc;

use iop_core::characters::{forbidden, is_shown};
use serde::Serialize;
use sha2::{Digest, Sha256};

pub use colour::{Colour, LEAST_CONTRAST};
pub use fault::StyleFault;
pub use logo::{Logo, PictureForm};
pub use numbering::Numbering;
pub use typeface::{Face, FontFile, Typeface};

/// The style of a house. Serialised for a writer's template it holds words and measures, never the bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Style {
    /// The colour of the title, headings and rules.
    pub accent: Colour,
    /// The picture at the top of the first page.
    pub logo: Option<Logo>,
    /// The letters of the paper; none for the ones that come with iop.
    pub typeface: Option<Typeface>,
    /// The words at the top of every page after the first, before the case number.
    pub header: Option<String>,
    /// The words at the foot of every page, above the agreement's id.
    pub footer: Option<String>,
    /// The sender's name and address beside the logo, one text for each line.
    pub sender: Vec<String>,
    /// How clauses are numbered.
    pub numbering: Numbering,
    /// The Word document whose styles, header and footer the Word paper takes over.
    #[serde(skip)]
    pub word_template: Option<Arc<[u8]>>,
}

impl Style {
    /// The letters that the words at the top have room for.
    pub const HEADER: usize = 80;
    /// The letters that the words at the foot have room for.
    pub const FOOTER: usize = 240;
    /// The letters that a line of the sender has room for.
    pub const SENDER: usize = 48;
    /// The lines that the sender has room for.
    pub const SENDER_LINES: usize = 8;

    /// A text for a place on the page, without space around it.
    ///
    /// # Errors
    /// [`StyleFault::TooLong`] for more than `limit` characters, [`StyleFault::Unprintable`] for one that cannot be seen.
    pub fn line(text: &str, limit: usize) -> Result<String, StyleFault> {
        let text = text.trim();
        let length = text.chars().count();
        if length > limit {
            return Err(StyleFault::TooLong { length, limit });
        }
        match text.chars().find(|c| c.is_control() || forbidden(*c).is_some() || !is_shown(*c)) {
            Some(character) => Err(StyleFault::Unprintable(character)),
            None => Ok(text.to_owned()),
        }
    }

    /// A Word document whose styles the Word paper takes over.
    ///
    /// # Errors
    /// [`StyleFault::WordTemplate`] for a file that cannot be used, [`StyleFault::TooManyBytes`] for more than 8 MiB.
    pub fn template(bytes: Vec<u8>) -> Result<Arc<[u8]>, StyleFault> {
        template::checked(bytes)
    }

    /// Adds everything that makes a paper look as it does, the contents of the files too.
    pub(crate) fn add_to(&self, digest: &mut Sha256) {
        // A style holds words and numbers only, which JSON can always say.
        add(digest, serde_json::to_string(self).unwrap_or_default().as_bytes());
        let faces = self.typeface.iter().flat_map(Typeface::faces).map(|(_, file)| &file.bytes);
        let files = self.logo.iter().map(|logo| &logo.bytes).chain(faces).chain(&self.word_template);
        files.for_each(|bytes| add(digest, bytes));
    }
}

/// Adds bytes after their number, so that two texts never read as one.
pub(crate) fn add(digest: &mut Sha256, bytes: &[u8]) {
    digest.update((bytes.len() as u64).to_be_bytes());
    digest.update(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_style_is_todays_look_and_carries_no_bytes() {
        let style = Style { word_template: Some(Arc::from(*b"docx")), ..Style::default() };
        let expected = serde_json::json!({
            "accent": "#1d3f5e", "logo": null, "typeface": null, "header": null, "footer": null, "sender": [],
            "numbering": "decimal",
        });
        assert_eq!(serde_json::to_value(&style).expect("it can be serialised"), expected);
    }
}
