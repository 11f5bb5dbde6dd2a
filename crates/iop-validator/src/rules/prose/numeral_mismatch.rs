//! Its page is the Markdown file beside this one.
#![doc = include_str!("numeral_mismatch.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "prose/numeral-mismatch",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("numeral_mismatch.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in &context.passages {
        for mention in &passage.mentions {
            if let What::Numeral { word, digits } = mention.what
                && word != digits
            {
                let written = passage.text.get(mention.range.clone()).unwrap_or_default();
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                faults.push(fault.arg("written", written).arg("word", word).arg("digits", digits));
            }
        }
    }
    Answer::from_faults(faults)
}
