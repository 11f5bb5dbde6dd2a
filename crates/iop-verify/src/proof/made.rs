//! Whether the paper is the one that its source gives: by bytes, and where that cannot be, by words.

use iop_renderer::{Imprint, VERSION};

use super::Outcome::{Fails, Holds, Told};
use super::compare::{Difference, difference};
use super::{Again, Outcome, Statement, Topic, damaged};
use crate::paper::Paper;
use crate::text::text;

/// What the comparison came to.
#[derive(Default)]
pub(super) struct Compared {
    pub(super) statements: Vec<Statement>,
    /// The revision that is the paper made again, byte for byte.
    pub(super) revision: Option<usize>,
}

const fn told(outcome: Outcome, code: &'static str) -> Statement {
    Statement { topic: Topic::Paper, outcome, code, values: Vec::new() }
}

pub(super) fn compared(paper: &Paper<'_>, imprint: &Imprint, again: Again) -> Compared {
    let bytes = match again.bytes {
        Ok(bytes) => bytes,
        Err(why) => {
            return Compared { statements: vec![told(Fails, "paper-not-made").with("why", why)], revision: None };
        }
    };
    let unsigned = paper.unsigned_bytes();
    if let Some(revision) = paper.revision_of(&bytes) {
        let same = told(Holds, "paper-same").with("bytes", bytes.len()).with("version", &imprint.version);
        return Compared { statements: vec![same], revision: Some(revision) };
    }
    let mut statements = Vec::new();
    let (other_version, other_house) = (imprint.version != VERSION, imprint.house != again.house);
    if other_version {
        statements.push(told(Told, "paper-version").with("made", &imprint.version).with("own", VERSION));
    }
    if other_house {
        statements.push(told(Told, "paper-house"));
    }
    if !other_version && !other_house {
        let at = unsigned.iter().zip(&bytes).position(|(one, other)| one != other);
        statements.push(told(Fails, "paper-differs").with("at", at.unwrap_or(unsigned.len().min(bytes.len()))));
    }
    statements.push(match (paper.text(), text(&bytes)) {
        (Ok(here), Ok(there)) => match difference(here, &there) {
            None => told(Holds, "text-same"),
            Some(Difference { page, here, there }) => {
                told(Fails, "text-differs").with("page", page).with("here", here).with("there", there)
            }
        },
        (Err(fault), _) | (_, Err(fault)) => damaged(Topic::Paper, fault),
    });
    Compared { statements, revision: None }
}
