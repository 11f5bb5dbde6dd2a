//! Its page is the Markdown file beside this one.
#![doc = include_str!("impossible_date.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "prose/impossible-date",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("impossible_date.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in &context.passages {
        for mention in &passage.mentions {
            if let What::NoSuchDate(written) = &mention.what {
                let spot = Spot::Words(passage.pointer.clone(), mention.range.clone());
                faults.push(Fault::at(spot).arg("written", written.clone()));
            }
        }
    }
    Answer::from_faults(faults)
}
