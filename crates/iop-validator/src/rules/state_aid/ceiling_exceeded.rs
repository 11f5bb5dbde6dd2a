//! Its page is the Markdown file beside this one.
#![doc = include_str!("ceiling_exceeded.md")]

use iop_core::Money;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::state_aid::facts::{
    amount, ceiling, counted, de_minimis, exceeds, in_euro, is_plausible, judged_by, of_aid, window,
};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/ceiling-exceeded",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 3.2") },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
        Basis::Act { act: "(EG) nr 1998/2006", locus: None },
    ],
    waivable: false,
    page: include_str!("ceiling_exceeded.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let on = judged_by(context);
    let limits = ceiling(context.law, aid, on.last()).zip(ceiling(context.law, aid, on.first()));
    let Some((limit, _)) = limits.filter(|(last, first)| last == first) else {
        return Answer::not_judged("reason-no-ceiling");
    };
    let (Some(most), Some(from)) = (limit.value.money(), window(limit, on.last())) else {
        return Answer::not_judged("reason-no-ceiling");
    };
    let rate = aid.rate.known().copied();
    // A rate that cannot be right is told as that.
    if rate.is_some_and(|rate| !is_plausible(rate)) {
        return Answer::not_judged("reason-rate-implausible");
    }
    let own = amount(context.agreement).and_then(|(own, place)| Some((in_euro(own, rate)?, place)));
    let Some((own, place)) = own else { return Answer::not_judged("reason-no-aid-amount") };
    let mut sum: Money = own;
    let mut fault = Fault::at(Spot::Value(place));
    for (index, earlier) in counted(aid, from, on.last()) {
        let Some(euro) = earlier.amount.known().and_then(|amount| in_euro(*amount, rate)) else { continue };
        let Ok(added) = sum.checked_add(euro) else { return Answer::not_judged("reason-no-aid-amount") };
        sum = added;
        fault = fault.related(Spot::Value(of_aid("earlier").index(index).key("amount")), "earlier");
    }
    if !exceeds(sum, most) {
        return Answer::Holds;
    }
    let fault = fault.arg("sum", sum).arg("most", most).arg("on", on);
    Answer::Fails(vec![if sum == own { fault.variant("alone") } else { fault }])
}
