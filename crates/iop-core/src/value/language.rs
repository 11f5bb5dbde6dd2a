//! The language of an agreement's paper. Knows no wording.

use super::scalar::words;

/// The language in which an agreement is written and printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

words!(Language, "Språket som överenskommelsen är skriven på: sv (svenska) eller en (engelska).", {
    Sv => "sv",
    En => "en",
});
