//! What a style cannot be, and why. The words for a user are whoever asks': `Display` is for developers.

use thiserror::Error;

use super::colour::Colour;
use crate::docx::WordTemplateError;

/// Why something cannot be part of a style.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum StyleFault {
    /// A colour is written `#rrggbb`.
    #[error("a colour is written #rrggbb")]
    NotAColour,
    /// Words in the colour cannot be read on white paper.
    #[error("contrast {}.{:02} to white; {nearest} can be read", .hundredths / 100, .hundredths % 100)]
    TooPale {
        /// The contrast, in hundredths, rounded down.
        hundredths: u32,
        /// The nearest shade of the colour that can be read.
        nearest: Colour,
    },
    /// No way to number clauses.
    #[error("no way to number clauses")]
    NotANumbering,
    /// A text longer than its place on the page.
    #[error("{length} characters, where {limit} have room")]
    TooLong {
        /// Its characters.
        length: usize,
        /// The most it may have.
        limit: usize,
    },
    /// A character that shows nothing, or changes how others are shown.
    #[error("character U+{:04X} cannot be printed", u32::from(*.0))]
    Unprintable(char),
    /// A file with more bytes than a paper should carry.
    #[error("more than {limit} bytes")]
    TooManyBytes {
        /// The most it may have.
        limit: usize,
    },
    /// Neither PNG nor SVG.
    #[error("neither PNG nor SVG")]
    NotAPicture,
    /// A picture that cannot be read to its end.
    #[error("the picture is broken: {0}")]
    BrokenPicture(String),
    /// A picture whose colour profile is not one of red, green and blue or of grey, which an archived paper cannot carry.
    #[error("the colour profile is not one for screens")]
    ColourProfile,
    /// A picture with more dots than a paper should carry, or none.
    #[error("{width} × {height} dots, where a side has 1 to {limit}")]
    PictureSize {
        /// Dots from side to side.
        width: u32,
        /// Dots from top to bottom.
        height: u32,
        /// The most a side may have.
        limit: u32,
    },
    /// An SVG that says nothing of its size.
    #[error("an SVG has width and height, or a viewBox")]
    NoSize,
    /// Something in an SVG that a paper cannot carry: scripts, words, other files.
    #[error("an SVG for papers cannot hold {0}")]
    SvgPart(String),
    /// An SVG with more in it than a logo needs.
    #[error("more than {elements} elements or {copies} copies")]
    TooManyParts {
        /// The elements it may have.
        elements: usize,
        /// The elements `use` it may have.
        copies: usize,
    },
    /// Not one font of the kinds TrueType and OpenType.
    #[error("not a font file")]
    NotAFont,
    /// A font with axes, of which a paper would show one instance only.
    #[error("a variable font")]
    VariableFont,
    /// The font's maker does not let it be embedded, or only whole.
    #[error("the font may not be embedded in documents")]
    MayNotBeEmbedded,
    /// Letters that a Swedish paper needs are not in the font.
    #[error("the font lacks {}", .0.iter().collect::<String>())]
    LacksLetters(Vec<char>),
    /// A font of another cut than it was given as.
    #[error("a font of another cut")]
    OtherFace,
    /// A Word document that cannot be used as a template.
    #[error("{0}")]
    WordTemplate(WordTemplateError),
}
