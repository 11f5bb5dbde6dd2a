//! Its page is the Markdown file beside this one.
#![doc = include_str!("mandate_out_of_time.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::of_signature;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "signing/mandate-out-of-time",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("mandate_out_of_time.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults = Vec::new();
    for (index, signature) in agreement.signatures.iter().enumerate() {
        let (Some(mandate), Some(signed)) = (signature.mandate.as_deref(), signature.date.known()) else { continue };
        for mention in reader::read(mandate, agreement.language) {
            let (from, to) = match mention.what {
                What::Range { from, to } => (Some(from), Some(to)),
                What::Date(date) if until(mandate, mention.range.start) => (None, Some(date)),
                What::Date(date) => (Some(date), None),
                _ => continue,
            };
            any = true;
            let fault = Fault::at(Spot::Value(of_signature(index, "mandate")))
                .related(Spot::Value(of_signature(index, "date")), "signed")
                .arg("signed", *signed);
            if let Some(to) = to.filter(|to| to.last() < signed.first()) {
                faults.push(fault.variant("over").arg("day", to));
            } else if let Some(from) = from.filter(|from| from.first() > signed.last()) {
                faults.push(fault.arg("day", from));
            }
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-dated-mandate") }
}

/// Whether a date is the last day: "till och med", "t.o.m.", "längst till" stand before it.
fn until(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end().to_lowercase();
    ["till och med", "t.o.m.", "tom", "t o m", "till", "längst", "until", "through"]
        .iter()
        .any(|words| before.ends_with(words))
}
