//! The pictures as annexes of the paper: each under its heading, as an image that is read out and as a table.

use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::PdfOptions;
use super::printable::{Unprintable, settle};
use super::world::attachment_path;
use crate::document::Document;
use crate::error::RenderError;
use crate::picture::{Picture, Width, svg};

/// The pictures asked for that the agreement has, in the order of the paper.
fn pictures<'a>(document: &'a Document, options: &PdfOptions<'_>) -> impl Iterator<Item = &'a Picture> {
    document.pictures.iter().filter(|picture| options.annex.contains(&picture.kind()))
}

/// What the template reads of them. Their images stand after the attachments.
pub(super) fn told(document: &Document, options: &PdfOptions<'_>) -> Vec<Value> {
    let mut number = options.attachments.len();
    let mut sheet = |picture: Picture| {
        number += 1;
        json!({ "alternative": picture.alternative, "path": attachment_path(number - 1) })
    };
    let told = |picture: &Picture| {
        let sheets: Vec<Value> = picture.sheets().into_iter().map(&mut sheet).collect();
        json!({ "title": picture.title, "table": picture.table, "sheets": sheets })
    };
    pictures(document, options).map(told).collect()
}

/// Their images, in the same order. What cannot be printed is dealt with as in the text.
pub(super) fn images(
    document: &Document,
    options: &PdfOptions<'_>,
    otherwise: Unprintable,
) -> Result<Vec<Bytes>, RenderError> {
    let drawn = pictures(document, options).flat_map(Picture::sheets).map(|picture| {
        let mut image = Value::from(svg(&picture, &document.style, Width::Wide, picture.kind().as_str()));
        settle(&mut image, otherwise)?;
        Ok(Bytes::from_string(image.as_str().unwrap_or_default().to_owned()))
    });
    drawn.collect()
}

/// Their names, as the imprint has them; none where there is no annex.
pub(super) fn names(document: &Document, options: &PdfOptions<'_>) -> Option<String> {
    let names: Vec<&str> = pictures(document, options).map(|picture| picture.kind().as_str()).collect();
    (!names.is_empty()).then(|| names.join("+"))
}
