//! The settings of the file: language and its way of writing figures, and what a template says of the pages.

use iop_core::Language;

use crate::labels::labels;

/// The settings part, with these elements of a template before and after the tab stops.
pub(super) fn settings(language: Language, [early, late]: [&str; 2]) -> String {
    let (decimal, separator) = match language {
        Language::Sv => (",", ";"),
        Language::En => (".", ","),
    };
    include_str!("parts/settings.xml")
        .replace("@EARLY@", early)
        .replace("@LATE@", late)
        .replace("@LANG@", labels(language).tag)
        .replace("@DECIMAL@", decimal)
        .replace("@SEPARATOR@", separator)
}
