//! A finished Word document read back: its passages, and what it says it was made with. Knows nothing of how iop writes one.

use std::io::{Cursor, Read as _};

use iop_renderer::Imprint;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use thiserror::Error;
use zip::ZipArchive;

use crate::Passage;
use crate::archive::is_crowded;

/// More text than any agreement has, in bytes: what is larger is not read.
const LIMIT: u64 = 16 * 1024 * 1024;

/// The parts that are read.
const BODY: &str = "word/document.xml";
const PROPERTIES: &str = "docProps/core.xml";

/// Why a file could not be read as a Word document.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DocxError {
    /// It is no ZIP archive with a document in it.
    #[error("not a Word document: {0}")]
    Container(String),
    /// The document is larger than any agreement.
    #[error("the document in the file is larger than {} MB", LIMIT / 1024 / 1024)]
    TooLarge,
    /// The document is not XML.
    #[error("the document in the file is not well-formed: {0}")]
    Xml(String),
}

/// The passages of a Word document, without its headers and footers.
///
/// # Errors
/// Why it cannot be read.
pub fn passages_of_docx(bytes: &[u8]) -> Result<Vec<Passage>, DocxError> {
    let xml = part(bytes, BODY)?;
    let mut reader = Reader::from_str(&xml);
    let mut body = Body::default();
    loop {
        match reader.read_event().map_err(|error| DocxError::Xml(error.to_string()))? {
            Event::Start(tag) => body.start(&tag),
            Event::Empty(tag) => {
                body.start(&tag);
                body.end(tag.local_name().as_ref());
            }
            Event::End(tag) => body.end(tag.local_name().as_ref()),
            Event::Text(text) => body.text(&text),
            Event::GeneralRef(reference) => body.reference(&reference)?,
            Event::Eof => return Ok(body.passages),
            Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// Whether a file is a Word document, whole or not.
#[must_use]
pub fn is_docx(bytes: &[u8]) -> bool {
    !is_crowded(bytes)
        && ZipArchive::new(Cursor::new(bytes)).is_ok_and(|archive| archive.index_for_name(BODY).is_some())
}

/// What a Word document says it was made with; none if it does not say so in our way.
pub(crate) fn imprint_of_docx(bytes: &[u8]) -> Option<Imprint> {
    let xml = part(bytes, PROPERTIES).ok()?;
    let mut reader = Reader::from_str(&xml);
    let mut keywords = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => keywords = (tag.local_name().as_ref() == "keywords").then(String::new),
            Event::Text(text) => keywords.iter_mut().for_each(|keywords| keywords.push_str(&text)),
            Event::End(_) if keywords.is_some() => return keywords?.parse().ok(),
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// A part of the archive, as text.
fn part(bytes: &[u8], name: &str) -> Result<String, DocxError> {
    if is_crowded(bytes) {
        return Err(DocxError::TooLarge);
    }
    let container = |error: &dyn std::fmt::Display| DocxError::Container(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| container(&error))?;
    let file = archive.by_name(name).map_err(|error| container(&error))?;
    let mut xml = String::new();
    let read = file.take(LIMIT + 1).read_to_string(&mut xml).map_err(|error| container(&error))?;
    if u64::try_from(read).is_ok_and(|read| read > LIMIT) { Err(DocxError::TooLarge) } else { Ok(xml) }
}

/// The document as far as it has been read.
#[derive(Default)]
struct Body {
    passages: Vec<Passage>,
    paragraph: String,
    /// Whether what comes is text, and not the code of a field.
    within_text: bool,
    /// The tables that are open, the innermost last.
    tables: Vec<Table>,
}

#[derive(Default)]
struct Table {
    headers: Vec<String>,
    row: usize,
    column: usize,
}

impl Body {
    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "p" => self.paragraph.clear(),
            "t" => self.within_text = true,
            "tab" => self.paragraph.push(' '),
            "br" | "cr" => self.paragraph.push('\n'),
            "noBreakHyphen" => self.paragraph.push('-'),
            "tbl" => self.tables.push(Table::default()),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" => self.within_text = false,
            "p" => self.passage(),
            "tc" => {
                if let Some(table) = self.tables.last_mut() {
                    table.column += 1;
                }
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    (table.row, table.column) = (table.row + 1, 0);
                }
            }
            "tbl" => drop(self.tables.pop()),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.within_text {
            self.paragraph.push_str(text);
        }
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), DocxError> {
        let fault = |error: &dyn std::fmt::Display| DocxError::Xml(error.to_string());
        if let Some(character) = reference.resolve_char_ref().map_err(|error| fault(&error))? {
            self.text(character.encode_utf8(&mut [0; 4]));
            return Ok(());
        }
        let name: &str = reference;
        let known = resolve_predefined_entity(name).ok_or_else(|| DocxError::Xml(format!("no entity {name}")))?;
        self.text(known);
        Ok(())
    }

    fn passage(&mut self) {
        let text = std::mem::take(&mut self.paragraph);
        if text.trim().is_empty() {
            return;
        }
        let mut under = None;
        if let Some(table) = self.tables.last_mut() {
            if table.row == 0 {
                table.headers.resize(table.column, String::new());
                table.headers.push(text.clone());
            } else {
                under = table.headers.get(table.column).cloned();
            }
        }
        self.passages.push(Passage { text, under });
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn document(body: &str) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("word/document.xml", SimpleFileOptions::default()).expect("a file");
        write!(archive, "<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>").expect("written");
        archive.finish().expect("an archive").into_inner()
    }

    #[test]
    fn runs_are_joined_and_fields_have_their_result() {
        let passages = passages_of_docx(&document(
            "<w:p><w:r><w:t>Bidraget &amp; </w:t></w:r><w:r><w:t xml:space='preserve'>st&#246;det </w:t></w:r>\
             <w:r><w:instrText>REF _a</w:instrText></w:r><w:r><w:t>avsnitt 4</w:t><w:br/><w:t>rad</w:t></w:r></w:p><w:p/>",
        ));
        assert_eq!(passages, Ok(vec![String::from("Bidraget & stödet avsnitt 4\nrad").into()]));
    }

    #[test]
    fn a_cell_knows_its_header() {
        let row = |one: &str, other: &str| {
            format!(
                "<w:tr><w:tc><w:p><w:r><w:t>{one}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{other}</w:t></w:r></w:p>\
                 </w:tc></w:tr>"
            )
        };
        let table = format!("<w:tbl>{}{}</w:tbl>", row("År", "Belopp (tkr)"), row("2027", "320"));
        let passages = passages_of_docx(&document(&table)).expect("passages");
        let under: Vec<_> = passages.iter().map(|passage| passage.under.as_deref()).collect();
        assert_eq!(under, [None, None, Some("År"), Some("Belopp (tkr)")]);
    }

    #[test]
    fn what_is_no_word_document_is_refused() {
        assert!(matches!(passages_of_docx(b"PK"), Err(DocxError::Container(_))));
        assert!(matches!(passages_of_docx(&document("<w:p>")), Err(DocxError::Xml(_))));
        assert!(matches!(passages_of_docx(&document("<w:t>&nbsp;</w:t>")), Err(DocxError::Xml(_))));
    }
}
