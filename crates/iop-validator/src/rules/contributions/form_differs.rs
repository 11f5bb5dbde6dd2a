//! Its page is the Markdown file beside this one.
#![doc = include_str!("form_differs.md")]

use iop_core::Pointer;
use iop_core::model::{Contribution, ContributionForm, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::who::is_public;

pub(super) const RULE: Rule = Rule {
    id: "contributions/form-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("form_differs.md"),
    check,
};

/// Units of rooms, and of those who are employed.
const AREAS: &[&str] = &["m²", "m2", "kvm", "kvadratmeter", "square"];
const POSTS: &[&str] =
    &["tjänst*", "*tjänst", "*tjänster", "årsarbetskraft*", "årsarbetare", "heltid*", "post", "posts"];

/// Rooms, where the description begins with them.
const ROOMS: &[&str] = &[
    "lokal",
    "lokalen",
    "lokaler",
    "lokalerna",
    "*lokal",
    "*lokalen",
    "*lokaler",
    "*sal",
    "*salen",
    "*hall",
    "*hallen",
    "*rum",
    "*rummet",
    "kontor",
    "kontoret",
    "premises",
    "rooms",
];

/// What goes with rooms, or is done in them.
const BESIDE: &[&str] =
    &["*utrustning*", "*möbler*", "*inventarier*", "redskap", "*vård*", "*arbete*", "*städ*", "equipment"];

/// Those who work without pay, where the description begins with them, and what it calls their work.
const UNPAID: &[&str] =
    &["ideella", "ideellt", "frivilliga", "frivilligt", "volontärer", "obetalt", "unpaid", "volunteers"];
const WORK: &[&str] = &[
    "ideella arbete",
    "ideellt arbete",
    "ideella tid",
    "ideella timmar",
    "ideella insatser",
    "frivilligas arbete",
    "frivilligas tid",
    "volontärernas tid",
    "volontärernas arbete",
    "volontärers tid",
    "obetalda arbete",
    "obetalda tid",
    "unpaid work",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let list = Pointer::root().key("funding").key("contributions");
    let faults = funding.contributions.iter().enumerate().filter_map(|(index, own)| {
        let form = *own.form.known()?;
        let place = list.index(index);
        let fault = Fault::at(Spot::Value(place.key("form")));
        if form == ContributionForm::VolunteerWork && own.party.known().is_some_and(|id| is_public(agreement, id)) {
            return Some(fault.related(Spot::Value(place.key("party")), "told").variant("public"));
        }
        let (variant, key) = told(own, form)?;
        let fault = fault.related(Spot::Value(place.key(key)), "told");
        Some(if variant.is_empty() { fault } else { fault.variant(variant) })
    });
    Answer::from_faults(faults.collect())
}

/// What the quantity or the description tells that the form is not, and which of the two.
fn told(own: &Contribution, form: ContributionForm) -> Option<(&'static str, &'static str)> {
    use ContributionForm::{Equipment, Knowledge, Premises, Staff, VolunteerWork};
    let unit = own.quantity.known().map(iop_core::Quantity::unit).unwrap_or_default();
    if matches!(form, Equipment | Knowledge | Staff | VolunteerWork) && reader::has(unit, AREAS) {
        return Some(("", "quantity"));
    }
    if matches!(form, Equipment | Premises) && reader::has(unit, POSTS) {
        return Some(("staff", "quantity"));
    }
    let text = own.description.as_deref()?;
    let begins = |words: &[&str], within: usize| {
        reader::find_in(text, words).is_some_and(|at| text[..at.start].split_whitespace().count() < within)
    };
    let rooms = begins(ROOMS, 2) && !reader::has(text, BESIDE);
    if matches!(form, Equipment | Knowledge | Staff | VolunteerWork) && rooms {
        return Some(("", "description"));
    }
    let unpaid = begins(UNPAID, 1) || reader::has(text, WORK);
    (matches!(form, Equipment | Premises | Staff) && unpaid).then_some(("volunteers", "description"))
}
