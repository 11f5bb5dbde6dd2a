//! What was tried, for programs.

use std::collections::BTreeMap;

use iop_verify::{Outcome, Statement, Topic};
use serde::Serialize;

use super::{Tried, said};
use crate::output::pretty;
use crate::words::Words;

#[derive(Serialize)]
struct Told<'a> {
    version: u8,
    papers: Vec<PaperTold<'a>>,
}

#[derive(Serialize)]
struct PaperTold<'a> {
    file: &'a str,
    holds: bool,
    statements: Vec<StatementTold<'a>>,
}

#[derive(Serialize)]
struct StatementTold<'a> {
    topic: &'static str,
    outcome: &'static str,
    code: &'static str,
    message: String,
    values: BTreeMap<&'static str, &'a str>,
}

pub(super) fn papers(tried: &[Tried], words: &Words) -> String {
    let papers = tried
        .iter()
        .map(|paper| PaperTold {
            file: &paper.file,
            holds: paper.holds(),
            statements: paper.statements.iter().map(|statement| self::statement(statement, words)).collect(),
        })
        .collect();
    pretty(&Told { version: 1, papers })
}

fn statement<'a>(statement: &'a Statement, words: &Words) -> StatementTold<'a> {
    StatementTold {
        topic: match statement.topic {
            Topic::Bundle => "bundle",
            Topic::Source => "source",
            Topic::Paper => "paper",
            Topic::Contents => "contents",
            Topic::Signatures => "signatures",
            Topic::Additions => "additions",
        },
        outcome: match statement.outcome {
            Outcome::Holds => "holds",
            Outcome::Told => "told",
            Outcome::Fails => "fails",
        },
        code: statement.code,
        message: said(statement, words),
        values: statement.values.iter().map(|(name, value)| (*name, value.as_str())).collect(),
    }
}
