//! Its page is the Markdown file beside this one.
#![doc = include_str!("extract_age_differs.md")]

use iop_core::model::Stage;
use iop_core::{Duration, Pointer, TimeUnit};
use iop_law::Basis;

use super::{EXTRACTS, extract_too_old::YOUNG};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/extract-age-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("extract_age_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let stated = context.agreement.record_checks.as_ref().and_then(|facts| facts.not_older_than.known().copied());
    let Some(stated) = stated else { return Answer::does_not_apply("reason-no-extract-age") };
    let words: Vec<&str> = EXTRACTS.iter().copied().chain(["utdraget", "utdragen", "utdrag", "the extract"]).collect();
    let mut any = false;
    let mut faults = Vec::new();
    for sentence in said::with(context, &words)
        .filter(|sentence| sentence.has(&["äldre", "gammalt", "gamla", "gammal", "old", "older"]))
    {
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        let ages = mentions.filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => Some((duration, mention)),
            // "Inte äldre än ett år" reads as the age of someone; so young is only an extract.
            What::Age { years, upper: None } if years <= YOUNG => Some((Duration::new(years, TimeUnit::Year), mention)),
            _ => None,
        });
        let ages: Vec<_> = ages.collect();
        let [(age, mention)] = ages[..] else { continue };
        any = true;
        if age.after(context.date) != stated.after(context.date) {
            let fault = Fault::at(Spot::Words(sentence.passage.pointer.clone(), mention.range.clone()));
            let place = Pointer::root().key("record_checks").key("not_older_than");
            faults.push(fault.related(Spot::Value(place), "fact").arg("told", age).arg("stated", stated));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-extract-age") }
}
