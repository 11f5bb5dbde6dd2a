//! Its page is the Markdown file beside this one.
#![doc = include_str!("reductions_order.md")]

use iop_core::model::{Reduction, Stage};
use iop_core::{Pointer, Share};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "payment/reductions-order",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("reductions_order.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let reductions =
        context.agreement.funding.as_ref().map(|funding| funding.reductions.as_slice()).unwrap_or_default();
    if reductions.iter().all(|reduction| reduction.steps.is_empty()) {
        return Answer::does_not_apply("reason-no-reductions");
    }
    let place = Pointer::root().key("funding").key("reductions");
    let of = |(index, reduction)| faults(&place.index(index).key("steps"), reduction);
    Answer::from_faults(reductions.iter().enumerate().flat_map(of).collect())
}

/// What is wrong in one list of steps: each is compared with the last one before it that says the same thing.
fn faults(place: &Pointer, reduction: &Reduction) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut before_day: Option<(usize, u32)> = None;
    let mut before_share: Option<(usize, Share)> = None;
    for (index, step) in reduction.steps.iter().enumerate() {
        if let Some(day) = step.from_day.known().copied() {
            let at = place.index(index).key("from_day");
            match before_day {
                _ if day == 0 => faults.push(Fault::at(Spot::Value(at)).arg("day", day).variant("nought")),
                Some((before, earlier)) if day <= earlier => faults.push(
                    Fault::at(Spot::Value(at))
                        .related(Spot::Value(place.index(before).key("from_day")), "before")
                        .arg("day", day)
                        .arg("earlier", earlier),
                ),
                _ => {}
            }
            before_day = Some((index, day));
        }
        if let Some(share) = step.by.known().copied() {
            let at = place.index(index).key("by");
            match before_share {
                _ if share.numerator() > share.denominator() => {
                    faults.push(Fault::at(Spot::Value(at)).arg("share", share).variant("whole"));
                }
                Some((before, earlier)) if is_less(share, earlier) => faults.push(
                    Fault::at(Spot::Value(at))
                        .related(Spot::Value(place.index(before).key("by")), "before")
                        .arg("share", share)
                        .arg("earlier", earlier)
                        .variant("share"),
                ),
                _ => {}
            }
            before_share = Some((index, share));
        }
    }
    faults
}

fn is_less(a: Share, b: Share) -> bool {
    let cross = |a: Share, b: Share| u128::from(a.numerator()) * u128::from(b.denominator());
    cross(a, b) < cross(b, a)
}
