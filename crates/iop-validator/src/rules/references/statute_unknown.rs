//! Its page is the Markdown file beside this one.
#![doc = include_str!("statute_unknown.md")]

use chrono::Datelike;
use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::{ActId, Basis};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "references/statute-unknown",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("statute_unknown.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut faults = Vec::new();
    let today = context.now.max(context.date).year();
    for passage in &context.passages {
        for mention in &passage.mentions {
            let What::Statute { number: Some(number), .. } = &mention.what else { continue };
            any = true;
            let Ok(id) = number.parse::<ActId>() else { continue };
            if context.law.statute(&id).is_none() && i32::from(year(id)) > today {
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                faults.push(fault.arg("number", number.as_str()));
            }
        }
    }
    let checks = context.agreement.record_checks.iter().flat_map(|checks| checks.statutes.iter().enumerate());
    for (index, statute) in checks {
        any = true;
        let known = statute.trim().parse::<ActId>().ok().and_then(|id| context.law.statute(&id));
        let named = || context.law.statute_by_name(statute.trim(), context.date);
        if known.or_else(named).is_none() {
            let place = Pointer::root().key("record_checks").key("statutes").index(index);
            faults.push(Fault::at(Spot::Value(place)).variant("checks").arg("number", statute.as_str()));
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-statute");
    }
    Answer::from_faults(faults)
}

const fn year(id: ActId) -> u16 {
    match id {
        ActId::Sfs { year, .. } | ActId::Eu { year, .. } => year,
    }
}
