//! The paper as PDF/A-3a and PDF/UA-1: tagged, with the fonts inside and the source attached.
//!
//! The layout is one constant Typst template, in `template/`; the document reaches it as JSON, so that no string of
//! the user's is ever read as markup or code. Same document, same bytes, on every machine: fonts are embedded, and
//! the only date in the file is the agreement's own. Typst makes the file, and [`fields`] makes the signers' lines in it
//! fields to sign in.

mod annex;
mod fields;
mod file;
mod printable;
mod world;

use serde::Serialize;
use serde_json::{Value, json};
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfStandard, PdfStandards};

use crate::document::{Block, Document, Signer};
use crate::error::RenderError;
use crate::furniture::{identity, running};
use crate::imprint::Imprint;
use crate::labels::labels;
use crate::picture::PictureKind;
use printable::Unprintable;
use world::{World, attachment_path};

/// The date an undated paper carries in its file properties, which PDF/A demands: 1 January 2000. It is not printed.
const UNDATED: (i32, u32, u32) = (2000, 1, 1);

/// How many compilations Typst's memory of earlier work outlives. Papers share little with each other: more makes a run over
/// many grow by 20 MB each and no faster.
const MEMORY: usize = 1;

/// A file that travels inside the PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment<'a> {
    /// Its name: letters, digits, `-`, `_` and `.`, and not beginning with a dot.
    pub name: &'a str,
    /// Its media type, such as `application/yaml`.
    pub mime: &'a str,
    /// What it is, in the language of the paper.
    pub description: &'a str,
    /// How it relates to the paper.
    pub relationship: Relationship,
    /// Its contents.
    pub bytes: &'a [u8],
}

/// How an attached file relates to the paper (ISO 32000-2, `AFRelationship`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relationship {
    /// The paper was made from it.
    Source,
    /// It says what the paper says, for programs.
    Data,
    /// It adds to the paper, such as a report on the checks.
    Supplement,
}

/// What a PDF is made with beside the document.
#[derive(Debug, Clone, Copy, Default)]
pub struct PdfOptions<'a> {
    /// The files that travel inside.
    pub attachments: &'a [Attachment<'a>],
    /// How it is signed.
    pub signing: Signing,
    /// The pictures that follow on the text, of those the agreement has.
    pub annex: &'a [PictureKind],
    /// What else the imprint says, by name and value, such as what an attachment was made with.
    pub noted: &'a [(&'a str, &'a str)],
}

/// How a paper is signed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signing {
    /// In the file: a signature field on the line of every signer. A draft has none, since it is not for signing.
    #[default]
    Fields,
    /// On paper: lines alone.
    Ink,
}

/// The paper as PDF.
///
/// # Errors
///
/// [`RenderError::Unprintable`] for a character that the embedded fonts lack or that is invisible, which a draft shows by
/// its number,
/// [`RenderError::Attachment`] for an attachment that a PDF cannot carry, [`RenderError::Pdf`] if Typst refuses.
pub fn pdf(document: &Document, options: &PdfOptions<'_>) -> Result<Vec<u8>, RenderError> {
    let fields =
        if document.meta.draft || options.signing == Signing::Ink { vec![] } else { fields::signers(document) };
    fields::placed(&Typesetting::with(document, options, &fields)?.run()?, &fields)
}

/// A paper as Typst is given it, so that what Typst itself takes can be measured: [`pdf`] is this, and signature fields.
pub struct Typesetting {
    world: World,
    options: typst_pdf::PdfOptions,
}

impl Typesetting {
    /// The paper without signature fields.
    ///
    /// # Errors
    ///
    /// As [`pdf`].
    pub fn of(document: &Document, options: &PdfOptions<'_>) -> Result<Self, RenderError> {
        Self::with(document, options, &[])
    }

    /// The paper with a link on the line of everyone who has a field.
    fn with(document: &Document, options: &PdfOptions<'_>, fields: &[&Signer]) -> Result<Self, RenderError> {
        short_enough(&document.blocks)?;
        let mut job = job(document, options, fields)?;
        let otherwise = if document.meta.draft { Unprintable::Numbered } else { Unprintable::Refused };
        printable::settle(&mut job, otherwise)?;
        let files = options.attachments.iter().map(|file| Bytes::new(file.bytes.to_vec()));
        let files = files.chain(annex::images(document, options, otherwise)?).collect();
        let world = World::new(Bytes::from_string(job.to_string()), files, &document.style)?;
        let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .map_err(|fault| RenderError::Pdf { messages: vec![fault.message().to_string()] })?;
        let options = typst_pdf::PdfOptions {
            ident: Smart::Custom(format!("{} {}", document.meta.id, imprint(document, options))),
            creator: Smart::Custom(Some("iop".to_owned())),
            standards,
            ..typst_pdf::PdfOptions::default()
        };
        Ok(Self { world, options })
    }

    /// The file as Typst makes it.
    ///
    /// # Errors
    ///
    /// [`RenderError::Pdf`] if Typst refuses.
    pub fn run(&self) -> Result<Vec<u8>, RenderError> {
        let pages = typst::compile::<PagedDocument>(&self.world).output.map_err(|faults| refused(&faults))?;
        let bytes = typst_pdf::pdf(&pages, &self.options).map_err(|faults| refused(&faults));
        comemo::evict(MEMORY);
        bytes
    }
}

/// Some 46 kB of memory go to each row of a tagged table; with this many a paper stays below 300 MB.
const LONGEST_TABLE: usize = 4_000;

fn short_enough(blocks: &[Block]) -> Result<(), RenderError> {
    let rows = blocks.iter().map(|block| if let Block::Table(table) = block { table.rows.len() } else { 0 }).sum();
    if rows > LONGEST_TABLE { Err(RenderError::TableTooLong { rows, limit: LONGEST_TABLE }) } else { Ok(()) }
}

/// Everything the template reads.
fn job(document: &Document, options: &PdfOptions<'_>, fields: &[&Signer]) -> Result<Value, RenderError> {
    use chrono::Datelike;

    let labels = labels(document.meta.language);
    let (lang, region) = labels.tag.split_once('-').unwrap_or((labels.tag, "SE"));
    let (year, month, day) = document.meta.date.map_or(UNDATED, |date| (date.year(), date.month(), date.day()));
    let files = options
        .attachments
        .iter()
        .enumerate()
        .map(|(index, file)| {
            check(file, &options.attachments[..index])?;
            Ok(json!({
                "name": file.name,
                "path": attachment_path(index),
                "mime": file.mime,
                "description": file.description,
                "relationship": file.relationship,
            }))
        })
        .collect::<Result<Vec<_>, RenderError>>()?;
    Ok(json!({
        "document": document,
        "labels": labels,
        "front": document.meta.particulars,
        "running": running(document),
        "identity": identity(&document.meta),
        "lang": lang,
        "region": region,
        "date": { "year": year, "month": month, "day": day },
        "fonts": world::families(&document.style),
        "logo": world::LOGO,
        "attachments": files,
        "annex": annex::told(document, options),
        "fields": fields.iter().map(|signer| &signer.id).zip(fields::targets(fields)).collect::<Vec<_>>(),
        "keywords": imprint(document, options).keywords(),
    }))
}

/// The imprint of the paper as this file: that of the document, and what else decides the bytes.
fn imprint(document: &Document, options: &PdfOptions<'_>) -> Imprint {
    let imprint = match options.signing {
        Signing::Fields => document.meta.imprint.clone(),
        Signing::Ink => document.meta.imprint.clone().with("signing", "ink"),
    };
    let imprint = match annex::names(document, options) {
        Some(names) => imprint.with("annex", &names),
        None => imprint,
    };
    options.noted.iter().fold(imprint, |imprint, (name, value)| imprint.with(name, value))
}

/// Refuses an attachment whose name would be a path or would be attached twice, or whose media type is not one.
fn check(file: &Attachment<'_>, earlier: &[Attachment<'_>]) -> Result<(), RenderError> {
    let plain = |text: &str| text.chars().all(|c| c.is_alphanumeric() || "-_.+".contains(c));
    let reason =
        if file.name.is_empty() || file.name.starts_with('.') || !plain(file.name) {
            "its name may hold letters, digits, -, _, + and ., and not begin with a dot"
        } else if earlier.iter().any(|other| other.name == file.name) {
            "another attachment has the same name"
        } else if !file.mime.split_once('/').is_some_and(|(kind, form)| {
            [kind, form].iter().all(|part| !part.is_empty() && part.is_ascii() && plain(part))
        }) {
            "its media type is not of the form type/subtype"
        } else {
            return Ok(());
        };
    Err(RenderError::Attachment { name: file.name.to_owned(), reason })
}

/// Typst's messages with their hints, in one list.
fn refused(faults: &[SourceDiagnostic]) -> RenderError {
    let message = |fault: &SourceDiagnostic| {
        let hints = fault.hints.iter().map(|hint| hint.v.as_str());
        std::iter::once(fault.message.as_str()).chain(hints).collect::<Vec<_>>().join("; ")
    };
    let messages = faults.iter().map(message).collect();
    RenderError::Pdf { messages }
}

#[cfg(test)]
mod tests;
