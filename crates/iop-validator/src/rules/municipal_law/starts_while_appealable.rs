//! Its page is the Markdown file beside this one.
#![doc = include_str!("starts_while_appealable.md")]

use iop_core::model::{Decision, Stage, StartEvent};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use super::appeal_time_wrong::appeal_time;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said;
use crate::rules::term::{no_term, of_period};
use crate::rules::words::BODIES;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/starts-while-appealable",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("13 kap. 5 §") }],
    waivable: true,
    page: include_str!("starts_while_appealable.md"),
    check,
};

const FINAL: &[&str] = &[
    "laga kraft",
    "lagakraft*",
    "laglighetsprövning*",
    "överklag*",
    "upphävs",
    "upphävas",
    "legality review",
    "appeal*",
    "final",
    "annulled",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let starts_on = agreement.period.as_ref().and_then(|period| period.starts_on.known());
    if starts_on.is_some_and(|event| *event != StartEvent::Date) || !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-starts-on-event");
    }
    let Some(start) = derive::start(agreement) else { return no_term(agreement) };
    let Some(time) = appeal_time(context) else { return Answer::not_judged("reason-appeal-time-unknown") };
    let municipal: Vec<_> = municipal(agreement).filter_map(|(_, party)| party.id.known()).collect();
    let decided = agreement.decisions.iter().enumerate().filter(|(_, one)| {
        one.party.as_ref().is_some_and(|party| municipal.contains(&party))
            && (one.body.known().is_some_and(|body| reader::has(body, BODIES)) || is_delegated(one))
    });
    let mut early = decided.filter_map(|(index, one)| {
        let day = one.date.known().copied()?;
        let open = day.last() <= start.first() && time.after(day.last()).is_some_and(|end| end >= start.last());
        open.then_some((index, day))
    });
    let Some((index, day)) = early.next() else { return Answer::does_not_apply("reason-decided-in-time") };
    if said::anywhere(context, FINAL) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("decisions").index(index).key("date");
    let fault = Fault::at(Spot::Value(place)).related(Spot::Value(of_period("start")), "start");
    Answer::Fails(vec![fault.arg("decided", day).arg("start", start).arg("time", time)])
}

/// Whether it is decided for a body by someone it has delegated to, which can be reviewed as its own decisions can.
fn is_delegated(decision: &Decision) -> bool {
    let told = decision.section.iter().chain(&decision.matter);
    told.into_iter().any(|text| reader::has(text, &["delegation*", "delegerad*", "på delegation", "delegat*"]))
}
