//! Its page is the Markdown file beside this one.
#![doc = include_str!("unclear_sentence.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "language/unclear-sentence",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("unclear_sentence.md"),
    check,
};

/// The words that a sentence may have before a reader loses its thread: generous, for lists in running text are long.
// no law: how many words a reader keeps in mind
const LONGEST: usize = 60;

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            // A list set off by semicolons or colons is read item by item.
            let text = said.text();
            let figures = said.words.iter().filter(|word| word.key.bytes().all(|byte| byte.is_ascii_digit())).count();
            let table = figures * 4 > said.words.len();
            if said.words.len() > LONGEST && !table && !text.contains([';', ':', '|']) {
                let start = said.words.first().map_or(said.range.start, |word| word.range.start);
                let end = said.words.get(5).map_or(said.range.end, |word| word.range.end);
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), start..end));
                faults.push(fault.arg("words", said.words.len()));
            }
        }
    }
    Answer::from_faults(faults)
}
