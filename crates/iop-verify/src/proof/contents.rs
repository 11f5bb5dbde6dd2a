//! Whether the words of the paper say what its source says, and nothing else.

use iop_core::Agreement;

use super::Outcome::{Fails, Holds, Told};
use super::{Outcome, Statement, Topic, damaged};
use crate::Passage;
use crate::paper::Paper;
use crate::readback;
use crate::text::Block;

const fn told(outcome: Outcome, code: &'static str) -> Statement {
    Statement { topic: Topic::Contents, outcome, code, values: Vec::new() }
}

pub(super) fn read_back(paper: &Paper<'_>, agreement: &Agreement) -> Vec<Statement> {
    let text = match paper.text() {
        Ok(text) => text,
        Err(fault) => return vec![damaged(Topic::Contents, fault)],
    };
    let passages: Vec<_> = text.blocks.iter().map(Block::passage).collect();
    compared(agreement, &passages)
}

/// The same of passages, whatever file they stand in.
pub(super) fn compared(agreement: &Agreement, passages: &[Passage]) -> Vec<Statement> {
    let read = readback::read_back(agreement, passages);
    let mut statements = Vec::new();
    if read.holds() {
        statements.push(told(Holds, "contents-agree").with("count", read.looked_for));
    }
    let missing = read.missing.iter();
    statements.extend(missing.map(|missing| {
        told(Fails, "contents-missing").with("value", &missing.value).with("pointer", &missing.pointer)
    }));
    statements.extend(read.foreign.iter().map(|value| told(Fails, "contents-foreign").with("value", value)));
    if !read.in_own_words.is_empty() {
        statements.push(told(Told, "contents-in-own-words").with("count", read.in_own_words.len()));
    }
    statements
}
