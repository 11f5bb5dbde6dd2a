//! Its page is the Markdown file beside this one.
#![doc = include_str!("group_smaller_than_target.md")]

use iop_core::Pointer;
use iop_core::model::{Stage, TargetGroup, TargetGroupKind};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "goals/group-smaller-than-target",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("group_smaller_than_target.md"),
    check,
};

/// Measures that count those whom the agreement is for.
const PEOPLE: &[&str] = &[
    "deltagare",
    "personer",
    "individer",
    "elever",
    "barn",
    "ungdomar",
    "unga",
    "kvinnor",
    "män",
    "äldre",
    "familjer",
    "participants",
    "people",
    "persons",
    "children",
    "women",
    "men",
    "families",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut direct =
        agreement.target_groups.iter().enumerate().filter(|(_, group)| group.kind == TargetGroupKind::Direct);
    let (Some((index, group)), None) = (direct.next(), direct.next()) else {
        return Answer::does_not_apply("reason-no-single-group");
    };
    let Some((key, size)) = most(group) else { return Answer::does_not_apply("reason-no-group-size") };
    let group = Pointer::root().key("target_groups").index(index).key(key);
    let faults = super::targets(agreement).filter_map(|(_, place, target)| {
        let measure = target.measure.known()?;
        let people = measure.split(' ').next().is_some_and(|word| PEOPLE.contains(&word.to_lowercase().as_str()));
        let least = target.at_least.known().map(|number| ("at_least", *number));
        let (key, number) = least.or(target.exactly.known().map(|number| ("exactly", *number)))?;
        (people && number > size).then(|| {
            Fault::at(Spot::Value(place.key(key)))
                .related(Spot::Value(group.clone()), "group")
                .arg("measure", measure.as_str())
                .arg("number", number)
                .arg("size", size)
        })
    });
    Answer::from_faults(faults.collect())
}

/// The most there are in a group, with its key.
fn most(group: &TargetGroup) -> Option<(&'static str, u64)> {
    let at_most = group.at_most.known().map(|number| ("at_most", *number));
    at_most.or(group.exactly.known().map(|number| ("exactly", *number)))
}
