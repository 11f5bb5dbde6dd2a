//! Word: the parts of a DOCX, written by hand, so that styles, language and numbering are Word's own.
//!
//! Takes the document tree and nothing else. The same document gives the same bytes: no clock, no random identities.

mod body;
mod furniture;
mod inline;
mod logo;
mod numbering;
mod package;
mod paragraph;
mod properties;
mod reference;
mod settings;
mod signatures;
mod styles;
mod table;
mod template;

use crate::document::Document;
use crate::error::RenderError;
use crate::labels::{Labels, labels};
use crate::style::Style;
use crate::xml;
use furniture::{Furniture, TEXT_WIDTH};
use numbering::{HeadingNumbers, Lists, Numberings, heading_numbers};
use package::{Kind, Part};
use reference::Targets;
use styles::Look;
pub(crate) use template::Template;
pub use template::{TemplateFault, WordTemplateError};

/// The names that parts with text use.
const NAMESPACES: [(&str, &str); 7] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ("xmlns:v", "urn:schemas-microsoft-com:vml"),
    ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
];

/// What every part of the text needs to know of the whole.
#[derive(Debug)]
struct Context {
    words: Labels,
    targets: Targets,
    numbers: HeadingNumbers,
    numberings: Numberings,
    /// Room for text between the margins, in twips.
    width: u32,
}

/// Writes `document` as a Word file: A4 or the page of the house's template, built-in styles, headings that Word numbers,
/// fields for page numbers and references, the agreement's own date in the properties.
///
/// # Errors
/// [`RenderError::Unprintable`] when a text holds a character that XML forbids, [`RenderError::WordTemplate`] when the
/// template of the house cannot be used, [`RenderError::Docx`] when the container cannot be written.
pub fn docx(document: &Document) -> Result<Vec<u8>, RenderError> {
    let (meta, style) = (&document.meta, &document.style);
    let numbers = heading_numbers(&document.blocks);
    let template = style.word_template.as_deref().map(Template::read).transpose()?;
    let width = template.as_ref().map_or(TEXT_WIDTH, Template::width);
    let numberings = Numberings::default();
    let look = Look { language: meta.language, accent: style.accent, width, numbers: &numbers, numberings };
    let template = template.map(|template| template.fitted(look)).transpose()?;
    let look = Look { numberings: template.as_ref().map_or(numberings, |fitted| fitted.numberings), ..look };
    let cx = Context {
        words: labels(meta.language),
        targets: Targets::of(&document.blocks, &numbers),
        numbers: numbers.clone(),
        numberings: look.numberings,
        width,
    };
    let furniture = match &template {
        Some(fitted) => fitted.furniture(meta)?,
        None => Furniture::own(document)?,
    };
    let body = body::body(document, &cx, |xml| match &template {
        Some(fitted) => fitted.section(xml, &furniture),
        None => furniture::section(xml, &furniture),
    })?;
    let mut parts = vec![Part::new("word/document.xml", Kind::Document, body.xml)];
    parts.extend(match &template {
        Some(fitted) => fitted.parts(look, &numbers, &body.lists)?,
        None => own_parts(style, look, &body.lists)?,
    });
    parts.extend([
        Part::new("docProps/core.xml", Kind::Core, properties::core(meta)?),
        Part::new("docProps/app.xml", Kind::App, properties::app()?),
        Part::new("docProps/custom.xml", Kind::Custom, properties::custom(meta)?),
    ]);
    parts.extend(furniture.parts);
    package::pack(parts)
}

/// Styles, numberings, settings, fonts and theme of a paper without a template.
fn own_parts(style: &Style, look: Look<'_>, lists: &Lists) -> Result<Vec<Part>, RenderError> {
    Ok(vec![
        Part::new("word/styles.xml", Kind::Styles, styles::sheet(look)),
        Part::new("word/numbering.xml", Kind::Numbering, numbering::part(look.numbers, lists)?),
        Part::new("word/settings.xml", Kind::Settings, settings::settings(look.language, ["", ""])),
        Part::new("word/fontTable.xml", Kind::Fonts, include_str!("parts/fontTable.xml")),
        Part::new("word/theme/theme1.xml", Kind::Theme, styles::theme(style)),
    ])
}

#[cfg(test)]
mod tests;
