//! Its page is the Markdown file beside this one.
#![doc = include_str!("extract_too_old.md")]

use iop_core::model::Stage;
use iop_core::{Duration, Pointer};
use iop_law::{Basis, Quantity};

use super::{EXTRACTS, RESIDENTIAL};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/extract-too-old",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2013:852", locus: Some("4 §") }, Basis::Act { act: "2007:171", locus: Some("1 §") }],
    waivable: false,
    page: include_str!("extract_too_old.md"),
    check,
};

/// An age in years that is an extract's, not a person's.
pub(super) const YOUNG: u32 = 5;

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.record_checks.as_ref();
    let mut ages: Vec<(Duration, Spot)> = Vec::new();
    if let Some(age) = facts.and_then(|facts| facts.not_older_than.known()) {
        ages.push((*age, Spot::Value(Pointer::root().key("record_checks").key("not_older_than"))));
    }
    for sentence in said::with(context, EXTRACTS)
        .filter(|sentence| sentence.has(&["äldre än", "gammalt", "gamla", "gammal", "äldre", "old", "older"]))
    {
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        ages.extend(mentions.filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => {
                Some((duration, Spot::Words(sentence.passage.pointer.clone(), mention.range.clone())))
            }
            // "Inte äldre än två år" reads as the age of someone; so young is only an extract.
            What::Age { years, upper: None } if years <= YOUNG => Some((
                Duration::new(years, iop_core::TimeUnit::Year),
                Spot::Words(sentence.passage.pointer.clone(), mention.range.clone()),
            )),
            _ => None,
        }));
    }
    if ages.is_empty() {
        return Answer::does_not_apply("reason-no-extract-age");
    }
    let homes = told::says(context, &["2007 171"]) || told::says(context, RESIDENTIAL);
    let homes = homes && !told::says(context, &["2013 852"]);
    let kind = if homes { "children.extract_max_age_residential" } else { "children.extract_max_age_general" };
    let limit = match context.law.amount(kind, context.date).known().map(|amount| amount.value) {
        Some(Quantity::Months(months)) => Duration::new(months, iop_core::TimeUnit::Month),
        Some(Quantity::Years(years)) => Duration::new(years, iop_core::TimeUnit::Year),
        _ => return Answer::not_judged("reason-no-extract-limit"),
    };
    let Some(longest) = limit.after(context.date) else { return Answer::not_judged("reason-no-extract-limit") };
    let old = ages.into_iter().filter(|(age, _)| age.after(context.date).is_none_or(|day| day > longest));
    Answer::from_faults(old.map(|(age, spot)| Fault::at(spot).arg("age", age).arg("limit", limit)).collect())
}
