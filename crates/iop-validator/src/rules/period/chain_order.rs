//! Its page is the Markdown file beside this one.
#![doc = include_str!("chain_order.md")]

use iop_core::model::{Related, RelatedKind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::of_period;

pub(super) const RULE: Rule = Rule {
    id: "period/chain-order",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("chain_order.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let start = derive::start(agreement);
    let dated = agreement.dated.known().copied();
    let mut asked = false;
    let mut faults = Vec::new();
    for (index, related) in agreement.related.iter().enumerate() {
        let place = Pointer::root().key("related").index(index);
        if related.kind.known() == Some(&RelatedKind::Predecessor) {
            asked = true;
            faults.extend(predecessor(related, &place, start, dated));
        } else if related.while_in_force {
            asked = true;
            if let (Some(to), Some(start)) = (related.to.known().copied(), start)
                && to.last() < start.first()
            {
                faults.push(fault(place.key("to"), to, of_period("start"), start).variant("over"));
            }
        }
    }
    if !asked {
        return Answer::does_not_apply("reason-no-order");
    }
    Answer::from_faults(faults)
}

/// What went before cannot begin with this agreement or after it, nor be dated later.
fn predecessor(
    related: &Related,
    place: &Pointer,
    start: Option<StatedDate>,
    dated: Option<StatedDate>,
) -> Option<Fault> {
    if let (Some(from), Some(start)) = (related.from.known().copied(), start)
        && from.first() >= start.first()
        && from.last() >= start.last()
    {
        return Some(fault(place.key("from"), from, of_period("start"), start));
    }
    let (earlier, own) = (related.dated.known().copied()?, dated?);
    let own_place = Pointer::root().key("dated");
    (earlier.first() > own.last()).then(|| fault(place.key("dated"), earlier, own_place, own).variant("dated"))
}

fn fault(place: Pointer, day: StatedDate, own_place: Pointer, own: StatedDate) -> Fault {
    Fault::at(Spot::Value(place)).related(Spot::Value(own_place), "own").arg("day", day).arg("own", own)
}
