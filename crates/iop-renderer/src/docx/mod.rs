//! Word: the parts of a DOCX, written by hand, so that styles, language and numbering are Word's own.
//!
//! Takes the document tree and nothing else. The same document gives the same bytes: no clock, no random identities.

mod body;
mod furniture;
mod inline;
mod numbering;
mod package;
mod paragraph;
mod properties;
mod signatures;
mod table;

use iop_core::Language;

use crate::document::Document;
use crate::error::RenderError;
use crate::labels::labels;
use crate::xml;
use body::Body;
use numbering::HeadingNumbers;
use package::Part;

/// The names that parts with text use.
const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:v", "urn:schemas-microsoft-com:vml"),
    ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
];

/// Writes `document` as a Word file: A4, built-in styles, headings that Word numbers, fields for page numbers and
/// references, the agreement's own date in the properties.
///
/// # Errors
/// [`RenderError::Unprintable`] when a text holds a character that XML forbids, [`RenderError::Docx`] when the
/// container cannot be written.
pub fn docx(document: &Document) -> Result<Vec<u8>, RenderError> {
    let meta = &document.meta;
    let header = furniture::header(meta)?;
    let Body { xml, lists, numbers } = body::body(document, header.is_some())?;
    let mut parts = vec![
        (Part::Document, xml),
        (Part::Styles, styles(meta.language, numbers)),
        (Part::Numbering, numbering::part(&lists)?),
        (Part::Settings, settings(meta.language)),
        (Part::Fonts, include_str!("parts/fontTable.xml").to_owned()),
        (Part::Theme, include_str!("parts/theme.xml").to_owned()),
        (Part::Footer, furniture::footer(meta)?),
        (Part::Core, properties::core(meta)?),
        (Part::App, properties::app()?),
        (Part::Custom, properties::custom(meta)?),
    ];
    parts.extend(header.map(|xml| (Part::Header, xml)));
    package::pack(&parts)
}

/// The styles, with the language of the words and the numbers of the headings filled in.
fn styles(language: Language, numbers: HeadingNumbers) -> String {
    let number = |level: u8| match numbers {
        HeadingNumbers::Counted => {
            format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{}\"/></w:numPr>", numbering::HEADINGS)
        }
        HeadingNumbers::Written => String::new(),
    };
    include_str!("parts/styles.xml")
        .replace("@LANG@", labels(language).tag)
        .replace("@NUMBER1@", &number(0))
        .replace("@NUMBER2@", &number(1))
}

/// The settings, with the language and its way of writing figures.
fn settings(language: Language) -> String {
    let (decimal, separator) = match language {
        Language::Sv => (",", ";"),
        Language::En => (".", ","),
    };
    include_str!("parts/settings.xml")
        .replace("@LANG@", labels(language).tag)
        .replace("@DECIMAL@", decimal)
        .replace("@SEPARATOR@", separator)
}

#[cfg(test)]
mod tests;
