//! Its page is the Markdown file beside this one.
#![doc = include_str!("bounds_contradict.md")]

use std::cmp::Ordering;

use iop_core::model::Stage;
use iop_core::{Money, Pointer, Slot};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "budget/bounds-contradict",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("bounds_contradict.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let mut compared = false;
    let mut faults = Vec::new();
    // The lower key, then the higher one that it must not exceed.
    let mut look = |place: &Pointer, lower: (&str, &Slot<Money>), upper: (&str, &Slot<Money>)| {
        let (Some(low), Some(high)) = (lower.1.known(), upper.1.known()) else { return };
        compared = true;
        if low.checked_cmp(*high) == Ok(Ordering::Greater) {
            let fault = Fault::at(Spot::Value(place.key(lower.0))).related(Spot::Value(place.key(upper.0)), "upper");
            let fault = fault.arg("low", *low).arg("high", *high);
            faults.push(if upper.0 == "about" || upper.0 == "amount" { fault.variant("least") } else { fault });
        }
    };
    for (index, one) in funding.contributions.iter().enumerate() {
        let place = root.key("contributions").index(index);
        let most = ("at_most", &one.at_most);
        look(&place, ("at_least", &one.at_least), most);
        look(&place, ("about", &one.about), most);
        look(&place, ("amount", &one.amount), most);
        look(&place, ("at_least", &one.at_least), ("about", &one.about));
        look(&place, ("at_least", &one.at_least), ("amount", &one.amount));
    }
    for (index, charge) in funding.charges.iter().enumerate() {
        let place = root.key("charges").index(index);
        look(&place, ("amount", &charge.amount), ("at_most", &charge.at_most));
    }
    if !compared {
        return Answer::does_not_apply("reason-no-bounds");
    }
    Answer::from_faults(faults)
}
