//! Its page is the Markdown file beside this one.
#![doc = include_str!("advance_and_arrears.md")]

use iop_core::model::{Against, ClauseKind, Payment, Stage};
use iop_core::{Anchor, Due, Edge, Frequency, Pointer, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "payment/advance-and-arrears",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("advance_and_arrears.md"),
    check,
};

/// Before the work is done.
const ADVANCE: &[&str] = &["i förskott*", "förskottsvis*", "förskottsbetal*", "in advance*"];

/// After it.
const ARREARS: &[&str] = &["i efterskott*", "efterskottsvis*", "efterskottsbetal*", "in arrears*"];

/// Both at once.
const BOTH: &[&str] = &["i förskott och efterskott*", "i förskott och i efterskott*", "in advance and in arrears*"];

/// Parts that are paid otherwise, other money, and denials.
const OTHER: &[&str] = &[
    "inte",
    "ej",
    "ingen",
    "rest*",
    "återstå*",
    "del",
    "delen*",
    "del",
    "procent*",
    "hyra*",
    "hyran*",
    "el",
    "avgift*",
    "lön*",
    "högst*",
    "utom*",
    "not",
    "part",
    "rent*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let plain = |phrases| {
        let told: Vec<_> = said::with(context, phrases).collect();
        told.into_iter().find(|sentence: &Said<'_>| {
            let topic = sentence.passage.topic;
            (topic.is_about(ClauseKind::Payments) || topic.is_about(ClauseKind::Economy))
                && !sentence.has(OTHER)
                && !sentence.text().contains('%')
        })
    };
    let advance = plain(ADVANCE).and_then(|sentence| sentence.spot_of(ADVANCE));
    let arrears = plain(ARREARS).and_then(|sentence| sentence.spot_of(ARREARS));
    if let (None, Some(arrears)) = (&advance, &arrears)
        && let Some((index, _)) = funding.payments.iter().enumerate().find(|(_, one)| is_early(one))
        && funding.payments.iter().all(is_early)
    {
        let place = Pointer::root().key("funding").key("payments").index(index).key("on");
        let fault = Fault::at(arrears.clone()).related(Spot::Value(place), "early");
        return Answer::Fails(vec![fault.variant("early")]);
    }
    let Some(advance) = advance else { return Answer::does_not_apply("reason-no-advance") };
    let fault = |other, label| Fault::at(advance.clone()).related(other, label);
    let afterwards = |against: Option<&Against>| matches!(against, Some(Against::Costs | Against::Report));
    let root = Pointer::root().key("funding").key("payments");
    if !funding.payments.is_empty() && funding.payments.iter().all(|one| afterwards(one.against.known())) {
        return Answer::Fails(vec![fault(Spot::Value(root.index(0).key("against")), "against").variant("fact")]);
    }
    let both = plain(BOTH).is_some();
    // Two plans may be paid in two ways.
    match arrears {
        None if both => Answer::Fails(vec![Fault::at(advance)]),
        Some(arrears) if both || funding.payments.len() < 2 => Answer::Fails(vec![fault(arrears, "arrears")]),
        _ => Answer::Holds,
    }
}

/// Whether it comes at the beginning of the time that it is for, or soon after.
fn is_early(payment: &Payment) -> bool {
    // no law: what is soon, in weeks and days
    const SOON: [(TimeUnit, u32); 3] = [(TimeUnit::Month, 1), (TimeUnit::Week, 6), (TimeUnit::Day, 45)];
    match payment.on.known() {
        Some(Due::At(Anchor::Each(_, Edge::Start)) | Due::Before(_, Anchor::Each(_, Edge::Start))) => true,
        Some(Due::After(length, Anchor::Each(per, Edge::Start))) => {
            // A month after the beginning of a month is its end.
            let soon = SOON.iter().any(|(unit, most)| length.unit() == *unit && length.count() <= *most);
            soon && matches!(per, Frequency::Quarter | Frequency::HalfYear | Frequency::Year)
        }
        _ => false,
    }
}
