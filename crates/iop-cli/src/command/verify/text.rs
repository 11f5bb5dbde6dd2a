//! What was tried, for people.

use iop_verify::{Outcome, Statement, Topic};

use super::{Tried, said};
use crate::words::Words;

/// The topics in order, each with the name of its heading.
const TOPICS: &[(Topic, &str)] = &[
    (Topic::Bundle, "verify-heading-bundle"),
    (Topic::Source, "verify-heading-source"),
    (Topic::Paper, "verify-heading-paper"),
    (Topic::Contents, "verify-heading-contents"),
    (Topic::Signatures, "verify-heading-signatures"),
    (Topic::Additions, "verify-heading-additions"),
];

pub(super) fn papers(tried: &[Tried], words: &Words) -> String {
    tried.iter().map(|paper| self::paper(paper, words)).collect::<Vec<_>>().join("\n")
}

fn paper(paper: &Tried, words: &Words) -> String {
    let marks = [Outcome::Holds, Outcome::Told, Outcome::Fails].map(|outcome| mark(outcome, words));
    let width = marks.iter().map(|mark| mark.chars().count()).max().unwrap_or_default();
    let line =
        |statement: &Statement| format!("  {:width$}  {}\n", mark(statement.outcome, words), said(statement, words));
    let mut out = format!("{}\n", crate::trouble::visible(&paper.file));
    for (topic, heading) in TOPICS {
        let own: String = paper.statements.iter().filter(|statement| statement.topic == *topic).map(line).collect();
        if !own.is_empty() {
            out.push_str(&format!("\n{}\n{own}", words.say(heading)));
        }
    }
    let fails = paper.statements.iter().filter(|statement| statement.outcome == Outcome::Fails).count();
    let verdict = words.with("verify-verdict", &[("fails", fails.into())]);
    out.push_str(&format!("\n{verdict}\n"));
    out
}

fn mark(outcome: Outcome, words: &Words) -> String {
    words.say(match outcome {
        Outcome::Holds => "verify-holds",
        Outcome::Told => "verify-told",
        Outcome::Fails => "verify-fails",
    })
}
