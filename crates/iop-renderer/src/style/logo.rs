//! The picture that stands for a house, checked when it is given, so that no paper fails on it.

use std::sync::Arc;

use serde::Serialize;

use super::fault::StyleFault;
use super::picture;

/// The bytes that a logo may have.
pub(super) const LARGEST: usize = 512 * 1024;

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

impl Logo {
    /// The letters that the description may have.
    pub const TEXT: usize = 200;

    /// The picture with its description.
    ///
    /// # Errors
    /// A [`StyleFault`] for what is neither PNG nor SVG, is broken, is larger than 512 KiB or 4 000 dots a side, or is an
    /// SVG with scripts, words, pictures or other files in it.
    pub fn read(bytes: Vec<u8>, alternative: String) -> Result<Self, StyleFault> {
        if bytes.len() > LARGEST {
            return Err(StyleFault::TooManyBytes { limit: LARGEST });
        }
        let form = picture::form(&bytes)?;
        Ok(Self { bytes: Arc::from(bytes), form, alternative })
    }
}
