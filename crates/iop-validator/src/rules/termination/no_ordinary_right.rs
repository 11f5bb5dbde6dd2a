//! Its page is the Markdown file beside this one.
#![doc = include_str!("no_ordinary_right.md")]

use iop_core::model::{ClauseKind, ExtensionKind, Ground, Kind, NoticeRight, Stage, Termination};
use iop_core::{Duration, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::{extension, of_period, of_termination};

pub(super) const RULE: Rule = Rule {
    id: "termination/no-ordinary-right",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("no_ordinary_right.md"),
    check,
};

/// A longer term than this wants a way out.
const LONG: Duration = Duration::new(1, TimeUnit::Year);

/// Words of giving notice, whether it is allowed or ruled out.
const NOTICE: &[&str] = &[
    "säga upp",
    "säger upp",
    "sägas upp",
    "sägs upp",
    "säges upp",
    "sagts upp",
    "sagt upp",
    "*uppsäg*",
    "*uppsag*",
    "*frånträd*",
    "*utträd*",
    "upphör",
    "avslutas",
    "avsluta",
    "notice*",
    "*terminat*",
    "i förtid",
    "*withdraw*",
    "cease*",
];

/// A right to give notice on grounds that are not stated anywhere: on paper it becomes one that needs none.
fn without_grounds(context: &Context<'_>) -> Option<Fault> {
    let termination = context.agreement.termination.as_ref()?;
    let stated = !termination.grounds.is_empty() || !termination.special_notices.is_empty();
    let about = |topic: Topic| matches!(topic, Topic::Clause(_, Some(ClauseKind::Termination | ClauseKind::Period)));
    let told = said::about(context, about).any(|one| one.has(NOTICE) && one.has(CASES));
    let grounded = termination.right.known() == Some(&NoticeRight::OnGrounds);
    (grounded && !stated && !told).then(|| Fault::at(Spot::Value(of_termination("right"))).variant("grounds"))
}

/// A right to give notice that only who pays can come to have: when the money is lacking.
fn without_money(termination: &Termination) -> Option<Fault> {
    let only = termination.grounds.iter().all(|ground| *ground == Ground::NoFunding);
    let grounded = termination.right.known() == Some(&NoticeRight::OnGrounds) && !termination.grounds.is_empty();
    let fault = || Fault::at(Spot::Value(of_termination("right"))).variant("funding");
    (grounded && only && termination.special_notices.is_empty()).then(fault)
}

/// What is stated of a notice that nobody may give: the grounds, or how long it is.
fn unused(termination: &Termination) -> Option<&'static str> {
    let stated = if termination.grounds.is_empty() { None } else { Some("grounds") };
    let stated = stated.or_else(|| termination.notice.known().map(|_| "notice"));
    stated.filter(|_| termination.special_notices.is_empty())
}

/// Words of a case in which notice may be given.
const CASES: &[&str] =
    &["om", "vid", "när", "ifall", "på grund", "följande", "grunder*", "if", "when", "grounds*", "in case"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if let Some(fault) = without_grounds(context) {
        return Answer::Fails(vec![fault]);
    }
    if matches!(agreement.kind.known(), Some(Kind::Grant | Kind::Amendment)) {
        return Answer::does_not_apply("reason-another-kind");
    }
    if let Some(fault) = agreement.termination.as_ref().and_then(without_money) {
        return Answer::Fails(vec![fault]);
    }
    let Some(period) = &agreement.period else { return Answer::not_judged("reason-no-term") };
    let own = extension(agreement).filter(|own| own.kind.known() == Some(&ExtensionKind::Automatic));
    let ruled_out = agreement.termination.as_ref().is_some_and(|own| own.right.known() == Some(&NoticeRight::None));
    if ruled_out {
        let fault = Fault::at(Spot::Value(of_termination("right")));
        if let Some(key) =
            agreement.termination.as_ref().filter(|_| own.is_none() && !period.open_ended).and_then(unused)
        {
            return Answer::Fails(vec![fault.related(Spot::Value(of_termination(key)), "unused").variant("unused")]);
        }
        return if period.open_ended {
            Answer::Fails(vec![fault.related(Spot::Key(of_period("open_ended")), "open").variant("open")])
        } else if let Some(extension) = own.filter(|own| own.notice.is_blank()) {
            let limited = extension.times.known().is_some() || extension.until.known().is_some();
            let fault = fault.related(Spot::Key(of_period("extension")), "renewed").variant("renewal");
            if limited { Answer::Holds } else { Answer::Fails(vec![fault]) }
        } else {
            Answer::Holds
        };
    }
    // What stands among the facts and is not whole is told as a blank.
    let stated = agreement.termination.as_ref().is_some_and(|own| {
        !own.notice.is_blank()
            || !own.right.is_blank()
            || !own.grounds.is_empty()
            || !own.special_notices.is_empty()
            || own.rescission.is_some()
    });
    if stated || own.is_some_and(|own| !own.notice.is_blank()) || said::anywhere(context, NOTICE) {
        return Answer::Holds;
    }
    let renewed = said::about(context, |topic| matches!(topic, Topic::Clause(..))).find(|sentence| {
        sentence.has(&["*automatisk*", "*automatically*"])
            && sentence.has(&["förläng*", "fortsätt*", "extend*", "renew*"])
    });
    let long = derive::term(agreement).is_some_and(|(first, last)| LONG.after(first).is_some_and(|end| end <= last));
    if period.open_ended {
        Answer::Fails(vec![Fault::at(Spot::Key(of_period("open_ended"))).variant("open")])
    } else if own.is_some() {
        Answer::Fails(vec![Fault::at(Spot::Key(of_period("extension"))).variant("renewal")])
    } else if let Some(renewed) = renewed {
        Answer::Fails(vec![Fault::at(renewed.spot()).variant("renewal")])
    } else if long {
        Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("period")))])
    } else {
        Answer::DoesNotApply(crate::message::Message::new("reason-term-within-year"))
    }
}
