//! Its page is the Markdown file beside this one.
#![doc = include_str!("recipient_not_told.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::state_aid::facts::{de_minimis, regulations_in};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/recipient-not-told",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 7.4") },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
    ],
    waivable: true,
    page: include_str!("recipient_not_told.md"),
    check,
};

/// The sort of aid by its name.
const MINOR: &[&str] =
    &["stöd av mindre betydelse", "minimis*", "*minimisstöd*", "försumbart stöd", "de minimis", "minor aid"];

/// Other aid of that sort, which the recipient declares.
const OTHER: &[&str] = &[
    "annat stöd",
    "andra stöd",
    "tidigare stöd",
    "sådant stöd",
    "stöd av mindre betydelse som",
    "försäkra*",
    "intyga*",
    "other aid",
    "earlier aid",
    "declar*",
];

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let agreement = context.agreement;
    // A clause without text of its own is written from the facts, which name the ground and the regulation.
    let written = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::StateAid);
    let own = context.passages.iter().any(|passage| written(passage.topic));
    let clause = agreement.clauses.iter().any(|clause| clause.kind.known() == Some(&ClauseKind::StateAid));
    if clause && !own {
        return Answer::Holds;
    }
    let number = aid.regulation.as_ref().map(|number| number.replace('/', " "));
    let tells = |said: &Said<'_>| {
        let regulation = number.as_ref().is_some_and(|number| said.has(&[number]));
        // The facts that a text refers to are printed in it.
        let printed = ["{state_aid.regulation}", "{state_aid.ground}"].iter().any(|own| said.text().contains(own));
        regulation || printed || said.has(MINOR) && !said.has(OTHER)
    };
    // What an assessment says is said to the decider.
    let clauses = context.passages.iter().filter(|passage| matches!(passage.topic, Topic::Clause(..)));
    let Some(told) = clauses.flat_map(said::all).find(tells) else {
        return Answer::Fails(vec![Fault::at(Spot::Value(Pointer::root().key("state_aid").key("ground")))]);
    };
    // Under which regulation, and how much: what neither the facts nor any text about the aid tells.
    let about = || said::about(context, |topic| topic.is_about(ClauseKind::StateAid));
    let named = context.passages.iter().any(|passage| !regulations_in(passage.text).is_empty());
    if aid.regulation.is_none() && !named {
        return Answer::Fails(vec![Fault::at(told.mark(MINOR)).variant("regulation")]);
    }
    let amount = |said: &Said<'_>| {
        said.mentions.iter().any(|one| matches!(one.what, What::Amount { .. }))
            || said.text().contains("{state_aid.amount")
    };
    let unknown = aid.amount.known().is_none()
        && !about().any(|said| amount(&said) && !said.has(OTHER) && !said.has(&["tak*", "ceiling"]));
    if unknown && about().next().is_some() {
        return Answer::Fails(vec![Fault::at(told.mark(MINOR)).variant("amount")]);
    }
    Answer::Holds
}
