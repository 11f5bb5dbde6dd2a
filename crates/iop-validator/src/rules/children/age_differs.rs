//! Its page is the Markdown file beside this one.
#![doc = include_str!("age_differs.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "children/age-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("age_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    let mut any = false;
    for passage in &context.passages {
        let crate::context::Topic::TargetGroup(index) = passage.topic else { continue };
        let Some(group) = context.agreement.target_groups.get(index) else { continue };
        let from = group.age_from.known().map(|age| u32::from(*age));
        let to = group.age_to.known().map(|age| u32::from(*age));
        let under = group.age_under.known().map(|age| u32::from(*age));
        if from.is_none() && to.is_none() && under.is_none() {
            continue;
        }
        let ages = passage.mentions.iter().filter_map(|mention| match mention.what {
            What::Age { years, upper } => Some((mention, years, upper)),
            _ => None,
        });
        let ages: Vec<_> = ages.collect();
        // More ages than one tell of more groups than one.
        let [(mention, years, upper)] = ages[..] else { continue };
        any = true;
        let place = Pointer::root().key("target_groups").index(index);
        let wrong = if let Some(upper) = upper {
            let low = from.filter(|from| *from != years).map(|_| "age_from");
            let high = to.filter(|to| *to != upper).map(|_| "age_to");
            // "16–20 år" may be meant with the upper year included or not.
            low.or(high).or_else(|| under.filter(|under| *under != upper && *under != upper + 1).map(|_| "age_under"))
        } else {
            let known = [from, to, under, to.map(|to| to + 1), under.and_then(|under| under.checked_sub(1))];
            let mut stated = ["age_from", "age_to", "age_under"].into_iter().zip([from, to, under]);
            stated.find_map(|(key, age)| age.map(|_| key)).filter(|_| !known.contains(&Some(years)))
        };
        if let Some(key) = wrong {
            let words = passage.text.get(mention.range.clone()).unwrap_or_default();
            let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
            faults.push(fault.related(Spot::Value(place.key(key)), "fact").arg("words", words));
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-ages-in-text");
    }
    Answer::from_faults(faults)
}
