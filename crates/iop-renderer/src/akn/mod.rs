//! Akoma Ntoso 3.0 (OASIS LegalDocML): the paper as a `doc` that a document system can read, cite and compare.
//!
//! Takes the document tree and nothing else. Elements, names (`eId`) and addresses (IRI) follow the standard and its naming
//! convention; what the tree does not know, such as what an amount in a sentence is an amount of, is not marked.

mod body;
mod front;
mod inline;
mod meta;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::document::{Block, Document, Signer};
use crate::error::RenderError;
use crate::labels::{Labels, labels};
use crate::xml::Xml;

/// The namespace of the standard.
const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// Writes `document` as Akoma Ntoso 3.0, valid against the strict schema of the standard.
///
/// # Errors
/// [`RenderError::Unprintable`] when a text holds a character that XML forbids.
pub fn akn(document: &Document) -> Result<String, RenderError> {
    let mut signers = Vec::new();
    gather(&document.blocks, &mut signers);
    let mut paper = Paper {
        document,
        labels: labels(document.meta.language),
        targets: body::targets(&document.blocks),
        signers,
        xml: Xml::part(),
    };
    paper.xml.open("akomaNtoso", &[("xmlns", NAMESPACE)]);
    paper.line();
    paper.element("doc", &[("name", meta::SUBTYPE), ("contains", "originalVersion")], |paper| {
        paper.meta();
        paper.front();
        paper.body();
        paper.conclusions();
    });
    paper.xml.close("akomaNtoso");
    paper.line();
    paper.xml.finish()
}

/// The signers of the paper, wherever their blocks stand.
fn gather<'a>(blocks: &'a [Block], out: &mut Vec<&'a Signer>) {
    for block in blocks {
        match block {
            Block::Signatures { signers } => out.extend(signers),
            Block::List { items, .. } => items.iter().for_each(|item| gather(item, out)),
            Block::Heading { .. } | Block::Paragraph { .. } | Block::Table(_) | Block::Facts { .. } => {}
        }
    }
}

/// A paper being written.
struct Paper<'a> {
    document: &'a Document,
    labels: Labels,
    /// The `eId` of each anchor.
    targets: HashMap<&'a str, String>,
    signers: Vec<&'a Signer>,
    xml: Xml,
}

impl Paper<'_> {
    /// An element that holds elements, on lines of their own.
    fn element(&mut self, name: &str, attributes: &[(&str, &str)], contents: impl FnOnce(&mut Self)) {
        self.xml.open(name, attributes);
        self.line();
        contents(self);
        self.xml.close(name);
        self.line();
    }

    /// An element that holds words, on one line.
    fn text(&mut self, name: &str, attributes: &[(&str, &str)], contents: impl FnOnce(&mut Self)) {
        self.xml.open(name, attributes);
        contents(self);
        self.xml.close(name);
        self.line();
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.xml.empty(name, attributes);
        self.line();
    }

    fn line(&mut self) {
        self.xml.raw("\n");
    }
}

/// The name of the party at `index` among the references.
fn party_id(index: usize) -> String {
    format!("party_{}", index + 1)
}

/// The name of the signer at `index` among the references.
fn person_id(index: usize) -> String {
    format!("person_{}", index + 1)
}
