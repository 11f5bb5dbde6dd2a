//! Its page is the Markdown file beside this one.
#![doc = include_str!("regulation_not_in_force.md")]

use iop_core::model::Stage;
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;
use iop_law::Status;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{granted, of_aid, regulation};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/regulation-not-in-force",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: None },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
        Basis::Act { act: "(EU) nr 360/2012", locus: None },
        Basis::Act { act: "(EG) nr 1998/2006", locus: None },
    ],
    waivable: true,
    page: include_str!("regulation_not_in_force.md"),
    check,
};

/// How long after its last day aid could still be given under a regulation that had been in use, by every one of them.
const MONTHS: u32 = 6;

fn check(context: &Context<'_>) -> Answer {
    let Some(aid) = &context.agreement.state_aid else { return Answer::does_not_apply("reason-no-state-aid") };
    let statute = |text: Option<&str>| text.and_then(regulation).and_then(|(id, _)| context.law.statute(&id));
    let mut faults = Vec::new();
    for (index, earlier) in aid.earlier.iter().enumerate() {
        let told = statute(earlier.regulation.as_deref()).zip(earlier.granted.known().copied());
        let Some((statute, on)) = told else { continue };
        let fault = Fault::at(Spot::Value(of_aid("earlier").index(index).key("regulation")));
        let fault = fault.arg("on", on).arg("act", statute.id.to_string());
        match (statute.status(on.first()), statute.status(on.last())) {
            (Status::Repealed { on: end, .. }, _)
                if Duration::new(MONTHS, TimeUnit::Month).after(end).is_some_and(|end| end <= on.first()) =>
            {
                faults.push(fault);
            }
            (_, Status::NotYetInForce { .. }) => faults.push(fault.variant("early")),
            _ => {}
        }
    }
    let Some(statute) = statute(aid.regulation.as_deref()) else {
        let none = || Answer::does_not_apply("reason-no-regulation");
        return if faults.is_empty() { none() } else { Answer::Fails(faults) };
    };
    let unknown = |reason| if faults.is_empty() { Answer::not_judged(reason) } else { Answer::Fails(faults.clone()) };
    let Some(on) = granted(context.agreement) else { return unknown("reason-no-grant-day") };
    let fault = || Fault::at(Spot::Value(of_aid("regulation"))).arg("on", on).arg("act", statute.id.to_string());
    match (statute.status(on.first()), statute.status(on.last())) {
        (Status::Repealed { .. }, Status::Repealed { .. }) => faults.insert(0, fault()),
        (Status::NotYetInForce { .. }, Status::NotYetInForce { .. }) => faults.insert(0, fault().variant("early")),
        (Status::InForce, Status::InForce) => {}
        _ => return unknown("reason-dates-imprecise"),
    }
    Answer::from_faults(faults)
}
