//! Its page is the Markdown file beside this one.
#![doc = include_str!("area_differs.md")]

use iop_core::Pointer;
use iop_core::model::{Contribution, ContributionForm, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Bound, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "contributions/area-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("area_differs.md"),
    check,
};

/// Units of area.
const AREA: &[&str] = &["m²*", "m2*", "kvm*", "kvadratmeter*", "square met*", "square", "sqm*"];

/// Rooms and buildings.
const PREMISES: &[&str] = &[
    "*lokal*",
    "*rum*",
    "hall*",
    "*hallen*",
    "hus*",
    "*huset*",
    "premises*",
    "room*",
    "*verkstad*",
    "*gård",
    "*gården",
    "*salen",
    "*scenen",
    "upplåt*",
    "workshop*",
    "studio*",
];

/// A part of the premises, or other ground.
const OTHER: &[&str] = &[
    "varav*",
    "del av*",
    "förråd*",
    "utemiljö*",
    "trädgård*",
    "tomt*",
    "mark",
    "tidigare*",
    "of which*",
    "part of*",
    "inkl*",
    "includ*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding").key("contributions");
    let given = |(_, one): &(usize, &Contribution)| one.form.known() == Some(&ContributionForm::Premises);
    let areas = funding.contributions.iter().enumerate().filter(given).filter_map(|(index, one)| {
        let (key, area) = stated(context, one)?;
        Some((root.index(index).key(key), area))
    });
    let areas: Vec<(Pointer, u64)> = areas.collect();
    let Some((place, area)) = areas.first() else { return Answer::does_not_apply("reason-no-area") };
    let said: Vec<_> = said::with(context, PREMISES).collect();
    let said = said.iter().filter(|sentence| {
        matches!(sentence.passage.topic, Topic::Clause(..) | Topic::Commitment(..)) && !sentence.has(OTHER)
    });
    let differs = said.flat_map(|sentence| {
        let told = sentence.mentions.iter().filter_map(|mention| Some((mention, area_of(mention)?)));
        told.filter(|(_, told)| areas.iter().all(|(_, area)| area != told))
            .map(|(mention, told)| (Spot::Words(sentence.passage.pointer.clone(), mention.range.clone()), told))
            .collect::<Vec<_>>()
    });
    let mut differs = differs.peekable();
    let faults = differs.next().map(|(words, told)| {
        Fault::at(words).related(Spot::Value(place.clone()), "fact").arg("told", told).arg("area", *area)
    });
    Answer::from_faults(faults.into_iter().collect())
}

/// The area of the premises, and the key that states it.
fn stated(context: &Context<'_>, one: &Contribution) -> Option<(&'static str, u64)> {
    if let Some(quantity) = one.quantity.known().filter(|quantity| reader::has(quantity.unit(), AREA)) {
        // Only whole square metres are told in words as they are written.
        let whole = quantity.to_string().split(' ').next().and_then(|number| number.parse().ok());
        return whole.map(|area| ("quantity", area));
    }
    let text = one.description.as_ref()?;
    let mut told = reader::read(text, context.agreement.language).into_iter().filter_map(|mention| area_of(&mention));
    let area = told.next().filter(|_| !reader::has(text, OTHER))?;
    told.next().is_none().then_some(("description", area))
}

/// The area that is told, where it is told as exact.
fn area_of(mention: &Mention) -> Option<u64> {
    match &mention.what {
        What::Count { number, upper: None, bound: Bound::Exactly, noun, .. } if reader::has(noun, AREA) => {
            Some(*number)
        }
        _ => None,
    }
}
