//! The proof: everything that is tried, a statement for each thing that was found.
//!
//! Knows no words: a statement is a code and its values, which the edge says in the reader's language.

mod compare;
mod contents;
mod made;
mod signed;
mod source;
mod word;

use iop_core::Agreement;
use iop_renderer::Imprint;

use crate::paper::{Attached, Paper};
use crate::pdf::Unreadable;
use crate::signature::Trust;

pub use word::verify_word;

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Whether a bundle is whole, and its parts belong together.
    Bundle,
    /// Where the paper comes from, and what rides along.
    Source,
    /// Whether the paper is the one that its source gives.
    Paper,
    /// Whether the words say what the source says.
    Contents,
    /// Who has signed, and whether it holds.
    Signatures,
    /// What was added to the file after the paper was made.
    Additions,
}

/// What became of a thing that was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It holds.
    Holds,
    /// It is told, and neither for nor against.
    Told,
    /// It does not hold.
    Fails,
}

/// One thing that was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What it is about.
    pub topic: Topic,
    /// What became of it.
    pub outcome: Outcome,
    /// What was found, in words for programs: `paper-same`, `signature-changed` …
    pub code: &'static str,
    /// The values of what was found, by name.
    pub values: Vec<(&'static str, String)>,
}

impl Statement {
    /// A statement without values.
    #[must_use]
    pub fn new(topic: Topic, outcome: Outcome, code: &'static str) -> Self {
        Self { topic, outcome, code, values: Vec::new() }
    }

    /// The statement with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.values.push((name, format!("{value}")));
        self
    }
}

/// What is asked of whoever makes the paper again.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The source, as it rode along.
    pub source: &'a [u8],
    /// What it says.
    pub agreement: &'a Agreement,
    /// What the paper says it was made with.
    pub imprint: &'a Imprint,
    /// What else rode along.
    pub attachments: &'a [Attached],
}

/// The paper, made again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Again {
    /// Its bytes, or why it cannot be made.
    pub bytes: Result<Vec<u8>, String>,
    /// What tells the wording and the style that were at hand from others: [`iop_renderer::House::fingerprint`].
    pub house: String,
    /// The report on the check, made again; none if the paper says it has none.
    pub report: Option<Vec<u8>>,
}

/// What else is asked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Demands<'a> {
    /// Whom to trust; with none, who has issued a certificate is told and not judged.
    pub trust: Option<&'a Trust>,
    /// Whether every signer must have signed.
    pub all_signed: bool,
}

/// Everything that was tried of a paper, by topic.
///
/// `make` makes the paper again from its source.
pub fn verify(paper: &Paper<'_>, demands: Demands<'_>, make: impl FnOnce(Wanted<'_>) -> Again) -> Vec<Statement> {
    let mut statements = Vec::new();
    let source = source::found(paper).unwrap_or_else(|fault| {
        statements.push(damaged(Topic::Source, fault));
        source::Found::default()
    });
    statements.extend(source.statements);
    let mut base = paper.unsigned_revision();
    if let (Some(given), Some(imprint)) = (&source.given, &source.imprint) {
        let agreement = &given.agreement;
        let wanted = Wanted { source: &given.bytes, agreement, imprint, attachments: &source.attachments };
        let again = make(wanted);
        statements.extend(source::report(&source.attachments, imprint, again.report.as_deref()));
        let made = made::compared(paper, imprint, again);
        base = made.revision.unwrap_or(base);
        statements.extend(made.statements);
    }
    let agreement = source.given.as_ref().map(|given| &given.agreement);
    statements.extend(agreement.map(|agreement| contents::read_back(paper, agreement)).unwrap_or_default());
    let signed =
        signed::signatures(paper, agreement, demands).unwrap_or_else(|fault| vec![damaged(Topic::Signatures, fault)]);
    statements.extend(signed);
    let added = signed::additions(paper, base, source.imprint.is_some());
    statements.extend(added.unwrap_or_else(|fault| vec![damaged(Topic::Additions, fault)]));
    // One broken place is met from several sides.
    let mut places: Vec<Vec<(&str, String)>> = Vec::new();
    statements.retain(|statement| {
        let again = statement.code == DAMAGED && places.contains(&statement.values);
        places.push(statement.values.clone());
        !again
    });
    statements
}

/// The code of a broken place.
const DAMAGED: &str = "damaged";

/// What is broken where, of a file that could be read as a whole.
fn damaged(topic: Topic, fault: Unreadable) -> Statement {
    Statement::new(topic, Outcome::Fails, DAMAGED).with("at", fault.at).with("damage", fault.damage.code())
}
