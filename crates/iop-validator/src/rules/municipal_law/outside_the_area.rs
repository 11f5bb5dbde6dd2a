//! Its page is the Markdown file beside this one.
#![doc = include_str!("outside_the_area.md")]

use iop_core::model::{Stage, TargetGroupKind};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::near::nearest;
use crate::rules::said;
use crate::rules::who::at;

mod abroad;
mod group;
mod place;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/outside-the-area",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("2 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("outside_the_area.md"),
    check,
};

const NEARBY: &[&str] = &[
    "närliggande*",
    "angränsande*",
    "omgivande*",
    "kringliggande*",
    "andra*",
    "grannkommun*",
    "hela*",
    "neighbouring*",
];
const PLACES: &[&str] = &["kommuner*", "grannkommun*", "länet*", "landet*", "sverige*", "regionen*", "municipalities*"];
/// Both together, as an area names them.
const NEARBY_PLACES: &[&str] = &[
    "närliggande kommun*",
    "angränsande kommun*",
    "omgivande kommun*",
    "kringliggande kommun*",
    "andra kommuner",
    "grannkommun*",
    "hela länet",
    "neighbouring municipalit*",
];
const FORM: &[&str] =
    &["avtalssamverkan*", "samverkansavtal*", "kostnadsfri*", "ersätter*", "självkostnad*", "i mån av"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if municipal(agreement).next().is_some()
        && let Some(fault) =
            abroad::abroad(context).or_else(|| abroad::elsewhere(context)).or_else(|| place::beyond(context))
    {
        return Answer::Fails(vec![fault]);
    }
    let parties: Vec<String> =
        municipal(agreement).filter_map(|(_, party)| party.name.known()).map(|name| name.to_lowercase()).collect();
    // Those who are members of a party, or take part beside it, answer for their own.
    // So does a party whose role is not told.
    let beside = agreement.participants.iter().filter_map(|one| one.name.known());
    let beside =
        beside.chain(agreement.parties.iter().filter_map(|own| own.name.known())).map(|name| name.to_lowercase());
    let beside: Vec<String> = beside.filter(|name| name.contains("kommun")).collect();
    if parties.is_empty() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    // A region answers for a whole county.
    if !parties.iter().all(|name| name.contains("kommun") || name.contains("stad")) {
        return Answer::does_not_apply("reason-no-area-told");
    }
    let only = parties.len() == 1;
    if said::with(context, FORM).any(|one| one.has(PLACES) && !one.denies()) {
        return Answer::Holds;
    }
    // A name that is misspelt is another rule's.
    let ours = |place: &str| {
        let mut own = parties.iter().chain(&beside);
        own.any(|party| same_place(place, party) || nearest(&stem(place), std::iter::once(&*stem(party))).is_some())
    };
    let direct = agreement.target_groups.iter().enumerate().filter(|(_, group)| group.kind == TargetGroupKind::Direct);
    let mut faults: Vec<Fault> = Vec::new();
    for (index, group) in direct {
        let place = at("target_groups", index);
        let area = group.area.as_deref().unwrap_or_default().to_lowercase();
        let other = area.split(" och ").flat_map(|part| part.split(',')).map(str::trim).any(|part| {
            let named = part.ends_with(" kommun") || part.ends_with(" kommuner");
            let foreign = named && !parties.iter().chain(&beside).any(|party| same_place(part, party));
            foreign || only && (part.contains("grannkommun") || part == "hela länet")
        });
        let beyond = reader::find_in(&area, NEARBY_PLACES).is_some();
        if other || beyond {
            faults.push(Fault::at(Spot::Value(place.key("area"))));
            continue;
        }
        // Several municipalities answer for more than one.
        faults.extend(only.then(|| group::told(context, &place.key("text"))).flatten());
        faults.extend(group::named(context, &place.key("text"), ours));
    }
    faults.extend(group::counted(context));
    faults.extend(place::let_in(context));
    faults.extend(place::of_another(context, ours));
    Answer::from_faults(faults)
}

/// Whether the area is the municipality or a part of it: "Lunds kommun", "Lund kommun", "norra delen av Lunds kommun".
fn same_place(area: &str, party: &str) -> bool {
    let (inner, outer) = (stem(area), stem(party));
    !inner.is_empty() && (party.contains(&inner) || area.split(' ').any(|word| stem(word) == outer))
}

/// The name of a place without what every municipality is called.
fn stem(name: &str) -> String {
    name.trim_end_matches("er").trim_end_matches(" kommun").trim_end_matches('s').to_owned()
}
