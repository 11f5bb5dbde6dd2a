//! What a Word document proves beside the source that it is said to be of. It carries no source, and is meant to be changed: what
//! is tried is whether it says what the source says.

use iop_core::Agreement;
use iop_renderer::{Imprint, VERSION};

use super::Outcome::{Fails, Holds, Told};
use super::compare::{Difference, difference};
use super::{Outcome, Statement, Topic, contents, source};
use crate::docx::{imprint_of_docx, passages_of_docx};
use crate::text::{Block, Text};
use crate::{DocxError, Passage};

const fn told(outcome: Outcome, code: &'static str) -> Statement {
    Statement { topic: Topic::Paper, outcome, code, values: Vec::new() }
}

/// Everything that was tried of a Word document, by topic.
///
/// `make` makes the document again from its source, with what it says it was made with; none if it cannot be made.
pub fn verify_word(
    document: &[u8],
    agreement: &Agreement,
    make: impl FnOnce(Option<&Imprint>) -> Result<Vec<u8>, String>,
) -> Vec<Statement> {
    let passages = match passages_of_docx(document) {
        Ok(passages) => passages,
        Err(fault) => return vec![broken(&fault)],
    };
    let imprint = imprint_of_docx(document);
    let mut statements = vec![match &imprint {
        Some(_) => source::properties(agreement, imprint.as_ref()),
        None => Statement::new(Topic::Source, Told, "word-without-imprint"),
    }];
    statements.extend(made(document, &passages, imprint.as_ref(), make(imprint.as_ref())));
    statements.extend(contents::compared(agreement, &passages));
    statements
}

/// Whether it is the document that the source gives: by bytes, and where another program has saved it, by words.
fn made(
    document: &[u8],
    passages: &[Passage],
    imprint: Option<&Imprint>,
    again: Result<Vec<u8>, String>,
) -> Vec<Statement> {
    let again = match again {
        Ok(again) => again,
        Err(why) => return vec![told(Fails, "paper-not-made").with("why", why)],
    };
    if again == document {
        return vec![told(Holds, "paper-same").with("bytes", document.len()).with("version", VERSION)];
    }
    let why = match imprint.filter(|imprint| imprint.version != VERSION) {
        Some(imprint) => told(Told, "paper-version").with("made", &imprint.version).with("own", VERSION),
        None => told(Told, "word-saved-again"),
    };
    let there = passages_of_docx(&again).unwrap_or_default();
    vec![
        why,
        match difference(&text(passages), &text(&there)) {
            None => told(Holds, "text-same"),
            Some(Difference { here, there, .. }) => told(Fails, "word-differs").with("here", here).with("there", there),
        },
    ]
}

fn text(passages: &[Passage]) -> Text {
    let block = |passage: &Passage| Block { text: passage.text.clone(), ..Block::default() };
    Text { blocks: passages.iter().map(block).collect(), furniture: Vec::new() }
}

fn broken(fault: &DocxError) -> Statement {
    let code = if *fault == DocxError::TooLarge { "word-too-large" } else { "word-broken" };
    Statement::new(Topic::Source, Fails, code)
}
