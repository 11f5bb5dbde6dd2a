//! Its page is the Markdown file beside this one.
#![doc = include_str!("regulation_mismatch.md")]

use iop_core::model::{Agreement, AidGround, Stage, StateAid};
use iop_law::{ActId, Basis};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told::tells_work;
use crate::rules::state_aid::facts::{de_minimis, is_sgei, of_aid, regulation, regulations_in};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/regulation-mismatch",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: None },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
        Basis::Act { act: "(EU) nr 360/2012", locus: None },
    ],
    waivable: false,
    page: include_str!("regulation_mismatch.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return another_ground(context.agreement).map_or(answer, |fault| Answer::Fails(vec![fault])),
    };
    let Some((id, own)) = aid.regulation.as_deref().and_then(regulation) else {
        return Answer::does_not_apply("reason-no-regulation");
    };
    if own == is_sgei(aid) {
        return Answer::from_faults(named(context, aid, id).into_iter().collect());
    }
    let fault = Fault::at(Spot::Value(of_aid("regulation"))).related(Spot::Value(of_aid("ground")), "ground");
    Answer::Fails(vec![if own { fault.variant("sgei") } else { fault }])
}

/// A regulation on de minimis aid beside a ground on which no such aid is given.
fn another_ground(agreement: &Agreement) -> Option<Fault> {
    let aid = agreement.state_aid.as_ref()?;
    let other = matches!(aid.ground.known(), Some(AidGround::BlockExemption | AidGround::Notified));
    aid.regulation.as_deref().and_then(regulation).filter(|_| other)?;
    let fault = Fault::at(Spot::Value(of_aid("ground"))).related(Spot::Value(of_aid("regulation")), "ground");
    Some(fault.variant("ground"))
}

/// Another regulation that the texts name, where none of them names the one that is recorded; that of earlier aid is no
/// other.
fn named(context: &Context<'_>, aid: &StateAid, own: ActId) -> Option<Fault> {
    let earlier: Vec<ActId> =
        aid.earlier.iter().filter_map(|earlier| Some(regulation(earlier.regulation.as_deref()?)?.0)).collect();
    let told = context.passages.iter().filter(|passage| tells_work(passage));
    let told: Vec<_> = told
        .flat_map(|passage| regulations_in(passage.text).into_iter().map(move |(id, at)| (passage, id, at)))
        .collect();
    if told.iter().any(|(_, id, _)| *id == own) {
        return None;
    }
    let (passage, other, at) = told.into_iter().find(|(_, id, _)| !earlier.contains(id))?;
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), at)).variant("text");
    let fault = fault.related(Spot::Value(of_aid("regulation")), "fact");
    Some(fault.arg("told", other.to_string()).arg("act", own.to_string()))
}
