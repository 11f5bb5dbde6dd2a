//! A finished paper as a file: what is attached, what it says it was made with, its fields, and what was added when.

mod attachment;
mod change;
mod field;

use std::cell::OnceCell;

use iop_renderer::Imprint;

use crate::pdf::{Object, Pdf, Unreadable, View};
use crate::signature::{Signature, Trust, revision_of};
use crate::text::{self, Text};

pub use attachment::Attached;
pub(crate) use attachment::attached;
pub use change::Change;
pub(crate) use field::Field;

/// A paper that has been read. What is broken within it is found when it is asked for.
#[derive(Debug)]
pub struct Paper<'a> {
    pdf: Pdf<'a>,
    fields: Vec<Field>,
    /// The last revision before the first signature, and so the paper that was signed.
    unsigned: usize,
    /// Read once, when it is first asked for.
    text: OnceCell<Result<Text, Unreadable>>,
}

impl<'a> Paper<'a> {
    /// Reads a PDF file.
    ///
    /// # Errors
    /// [`Unreadable`] when it is no PDF file, is cut off, encrypted, or so broken that its fields cannot be found.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let pdf = Pdf::read(bytes)?;
        let fields = field::fields(&pdf.last())?;
        let mut unsigned = pdf.sections.len() - 1;
        // Asked of every revision: a later one may hide that an earlier was signed.
        for revision in 0..pdf.sections.len() {
            if field::fields(&pdf.view(revision))?.iter().any(|field| field.signature && field.value.is_some()) {
                unsigned = revision.saturating_sub(1);
                break;
            }
        }
        Ok(Self { pdf, fields, unsigned, text: OnceCell::new() })
    }

    /// The files that the paper that was signed carries.
    ///
    /// # Errors
    /// [`Unreadable`] when they cannot be found; one that cannot be unpacked has no bytes.
    pub fn attachments(&self) -> Result<Vec<Attached>, Unreadable> {
        attached(&self.unsigned())
    }

    /// What the paper that was signed says it was made with; none if it does not say so in our way.
    ///
    /// # Errors
    /// [`Unreadable`] when its properties are broken.
    pub fn imprint(&self) -> Result<Option<Imprint>, Unreadable> {
        let view = self.unsigned();
        let Object::Text(keywords) = view.get(&view.dict(view.trailer, "Info")?, "Keywords")? else { return Ok(None) };
        Ok(Object::Text(keywords).words().and_then(|text| text.parse().ok()))
    }

    /// The words of the paper that was signed.
    ///
    /// # Errors
    /// [`Unreadable`] when a page is broken.
    pub fn text(&self) -> Result<&Text, Unreadable> {
        self.text.get_or_init(|| text::of_view(&self.unsigned())).as_ref().map_err(|fault| *fault)
    }

    /// How many pages the paper that was signed has.
    pub(crate) fn pages(&self) -> Result<usize, Unreadable> {
        Ok(self.unsigned().pages()?.len())
    }

    /// The bytes of the paper that was signed: the file up to the first signature.
    #[must_use]
    pub fn unsigned_bytes(&self) -> &'a [u8] {
        let end = self.pdf.sections[self.unsigned].end;
        &self.pdf.bytes[..end]
    }

    /// The revision whose last byte is the last of these bytes, if the file begins with them; white space at their end aside.
    pub(crate) fn revision_of(&self, bytes: &[u8]) -> Option<usize> {
        let end = bytes.trim_ascii_end().len();
        let found = self.pdf.sections.iter().position(|section| section.end == end);
        found.filter(|_| self.pdf.bytes.starts_with(bytes.trim_ascii_end()))
    }

    pub(crate) fn unsigned_revision(&self) -> usize {
        self.unsigned
    }

    pub(crate) fn revisions(&self) -> usize {
        self.pdf.sections.len()
    }

    /// The fields as they stand in the end.
    pub(crate) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The fields for signatures of the paper that was signed.
    pub(crate) fn lines(&self) -> Result<Vec<Field>, Unreadable> {
        let mut fields = field::fields(&self.unsigned())?;
        fields.retain(|field| field.signature);
        Ok(fields)
    }

    /// The revision that the signature in a field was written in; none if it is empty.
    pub(crate) fn signed_in(&self, field: &Field) -> Result<Option<usize>, Unreadable> {
        field.value.map_or(Ok(None), |id| revision_of(&self.pdf, id))
    }

    /// The signature in a field; none if it is empty.
    pub(crate) fn signature(&self, field: &Field, trust: Option<&Trust>) -> Result<Option<Signature>, Unreadable> {
        field.value.map_or(Ok(None), |id| Signature::read(&self.pdf, id, trust))
    }

    /// What each saving after `base` has changed beyond what signing does, oldest first, with the revision that it was; and
    /// what is hidden in those before it.
    pub(crate) fn changes(&self, base: usize) -> Result<Vec<(usize, Change)>, Unreadable> {
        let mut changes = Vec::new();
        let mut referred = change::Referred::default();
        for revision in 0..self.pdf.sections.len() {
            let found = if revision > base {
                change::of(&self.pdf, revision, &referred)?
            } else {
                change::hidden(&self.pdf, revision)?.into_iter().collect()
            };
            changes.extend(found.into_iter().map(|change| (revision, change)));
            referred.take(&self.pdf, revision)?;
        }
        Ok(changes)
    }

    fn unsigned(&self) -> View<'a, '_> {
        self.pdf.view(self.unsigned)
    }
}

#[cfg(test)]
mod tests;
