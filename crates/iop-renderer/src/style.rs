//! How a house wants its papers to look: colour, logo, typeface, header and footer, sender, numbering. The default is the
//! look of a paper without any house.
//!
//! Knows no files, no agreement and no format: every writer takes from here what its format can show.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

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
    /// Adds everything that makes a paper look as it does, the contents of the files too.
    pub(crate) fn add_to(&self, digest: &mut Sha256) {
        // A style holds words and numbers only, which JSON can always say.
        add(digest, serde_json::to_string(self).unwrap_or_default().as_bytes());
        let faces = self.typeface.iter().flat_map(|face| [&face.regular, &face.italic, &face.bold, &face.bold_italic]);
        let files = self.logo.iter().map(|logo| &logo.bytes).chain(faces).chain(&self.word_template);
        files.for_each(|bytes| add(digest, bytes));
    }
}

/// Adds bytes after their number, so that two texts never read as one.
pub(crate) fn add(digest: &mut Sha256, bytes: &[u8]) {
    digest.update((bytes.len() as u64).to_be_bytes());
    digest.update(bytes);
}

/// A colour of red, green and blue, each from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// The blue of a paper without a style of its own.
impl Default for Colour {
    fn default() -> Self {
        Self([0x1d, 0x3f, 0x5e])
    }
}

/// As HTML and Typst write it, `#1d3f5e`.
impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([red, green, blue]) = self;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A picture that stands for the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Logo {
    /// The picture file.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
    /// What kind of file it is.
    pub form: PictureForm,
    /// What is read out in its place.
    pub alternative: String,
}

/// The kinds of picture files a paper can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PictureForm {
    /// Portable Network Graphics.
    Png,
    /// Scalable Vector Graphics.
    Svg,
}

impl PictureForm {
    /// The media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// The four faces of a family of letters, as font files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Typeface {
    /// The name of the family, as the files have it.
    pub family: String,
    /// Upright.
    #[serde(skip)]
    pub regular: Arc<[u8]>,
    /// Slanted.
    #[serde(skip)]
    pub italic: Arc<[u8]>,
    /// Heavy.
    #[serde(skip)]
    pub bold: Arc<[u8]>,
    /// Heavy and slanted.
    #[serde(skip)]
    pub bold_italic: Arc<[u8]>,
}

/// How the clauses of a paper are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// `1`, and `1.1` below it.
    #[default]
    Decimal,
    /// `§ 1`.
    Section,
    /// No numbers: clauses are known by their headings.
    None,
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
