//! The settings of the file: language, and its way of writing figures.

use iop_core::Language;

use crate::labels::labels;

/// The settings part.
pub(super) fn settings(language: Language) -> String {
    let (decimal, separator) = match language {
        Language::Sv => (",", ";"),
        Language::En => (".", ","),
    };
    include_str!("parts/settings.xml")
        .replace("@LANG@", labels(language).tag)
        .replace("@DECIMAL@", decimal)
        .replace("@SEPARATOR@", separator)
}
