//! Its page is the Markdown file beside this one.
#![doc = include_str!("regulation_mismatch.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{de_minimis, is_sgei, of_aid, regulation};

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
        Err(answer) => return answer,
    };
    let Some((_, own)) = aid.regulation.as_deref().and_then(regulation) else {
        return Answer::does_not_apply("reason-no-regulation");
    };
    if own == is_sgei(aid) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(of_aid("regulation"))).related(Spot::Value(of_aid("ground")), "ground");
    Answer::Fails(vec![if own { fault.variant("sgei") } else { fault }])
}
