//! Its page is the Markdown file beside this one.
#![doc = include_str!("work_done_ignored.md")]

use iop_core::Pointer;
use iop_core::model::{Ground, RepaymentExtent, Stage};
use iop_law::Basis;

use super::{REPAY, repaid};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "repayment/work-done-ignored",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("work_done_ignored.md"),
    check,
};

/// The whole of what has been paid.
const WHOLE: &[&str] = &[
    "hela beloppet*",
    "hela summan*",
    "hela bidraget*",
    "hela ersättningen*",
    "hela det utbetalade*",
    "samtliga utbetalade*",
    "samtliga medel*",
    "alla utbetalade*",
    "alla medel*",
    "allt som har betalats*",
    "allt som kommunen*",
    "allt som regionen*",
    "allt som utbetalats*",
    "allt utbetalat*",
    "alla pengar*",
    "allt som betalats*",
    "fulla beloppet*",
    "i sin helhet*",
    "the full amount*",
    "the whole amount*",
    "all money paid*",
    "in full*",
];

/// What speaks of the work that has been done, or of another measure than all.
const WORK: &[&str] = &[
    "utfört arbete*",
    "arbete som har utförts*",
    "utförda*",
    "utförts*",
    "genomförd*",
    "genomfört*",
    "fullgjor*",
    "upparbeta*",
    "nedlagd*",
    "nedlagt*",
    "styrkta kostnader*",
    "redan haft*",
    "uppkomna kostnader*",
    "kostnader som har uppkommit*",
    "kostnader som föreningen har haft*",
    "skälig*",
    "avdrag för*",
    "räknas av*",
    "avräkn*",
    "i förhållande*",
    "proportion*",
    "med hänsyn*",
    "hänsyn till*",
    "work done*",
    "work carried out*",
    "costs incurred*",
];

/// A part of it, or the misuse that deserves no regard.
const EXCUSE: &[&str] = &[
    "del av*",
    "delar av*",
    "delar eller*",
    "delvis*",
    "som inte*",
    "outnyttja*",
    "oförbruka*",
    "annat ändamål*",
    "annat än*",
    "i strid med*",
    "oriktig*",
    "felaktig*",
    "missbruk*",
    "unspent*",
    "unused*",
    "misuse*",
    "false*",
];

/// That a part may be enough.
const PART: &[&str] = &["helt eller delvis", "hela eller delar", "hela eller en del", "in whole or in part"];

fn check(context: &Context<'_>) -> Answer {
    if let Some(unpaid) = unpaid(context) {
        return Answer::Fails(vec![Fault::at(unpaid).variant("unpaid")]);
    }
    let stated = context.agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let told = || {
        repaid(context).into_iter().find(|sentence| sentence.has(WHOLE) && !sentence.has(WORK) && !sentence.has(EXCUSE))
    };
    let Some(repayment) = stated else {
        return match told().and_then(|sentence| sentence.spot_of(WHOLE)) {
            Some(words) => Answer::Fails(vec![Fault::at(words)]),
            None if said::anywhere(context, REPAY) => Answer::Holds,
            None => Answer::does_not_apply("reason-no-repayment"),
        };
    };
    let undeserved = |ground: &Ground| matches!(ground, Ground::Misuse | Ground::FalseInformation);
    let deserved = !repayment.grounds.is_empty() && repayment.grounds.iter().all(undeserved);
    if repayment.extent.known() != Some(&RepaymentExtent::Whole) || deserved {
        return Answer::Holds;
    }
    let regarded = repayment.text.as_ref().is_some_and(|text| reader::has(text.as_str(), WORK))
        || repaid(context).iter().any(|sentence| sentence.has(WORK) || sentence.has(PART));
    if regarded {
        return Answer::Holds;
    }
    let place = Pointer::root().key("termination").key("repayment").key("extent");
    Answer::Fails(vec![Fault::at(Spot::Value(place))])
}

/// Where the organisation gets nothing for what it has done before the agreement is ended.
fn unpaid(context: &Context<'_>) -> Option<Spot> {
    const ENDS: &[&str] = &[
        "säg* upp",
        "säg* * upp",
        "sägs * upp",
        "uppsäg*",
        "upphör*",
        "avslut*",
        "häv*",
        "i förtid",
        "notice",
        "terminat*",
        "ends",
    ];
    const NOTHING: &[&str] = &[
        "inget",
        "ingenting",
        "ingen ersättning",
        "inga pengar",
        "inget bidrag",
        "ingen betalning",
        "inga medel",
        "inte betalt",
        "inte ersättning",
        "inte ersätt*",
        "ersätts inte",
        "betalas inte",
        "betalar inte",
        "utan ersättning",
        "utan betalning",
        "no payment",
        "nothing",
    ];
    const DONE: &[&str] = &[
        "har utfört*",
        "utfört",
        "utförts",
        "utförda",
        "har hållits",
        "har hållit",
        "har gjort*",
        "har arbetat*",
        "har börjat",
        "påbörjad*",
        "påbörjat*",
        "nedlagd*",
        "nedlagt*",
        "lagt ned",
        "lagt ner",
        "upparbeta*",
        "dittills",
        "hittills",
        "redan haft",
        "haft kostnader",
        "work done",
        "carried out",
    ];
    /// What nothing is said of, or taken from nobody.
    const OTHER: &[&str] =
        &["fel*", "brist*", "inte har", "vite*", "skadestånd*", "ränta*", "oförbruka*", "återbetal*"];
    let told = said::with(context, NOTHING).filter(|said| {
        // "Ersättning för det som har utförts, men inget för tiden därefter": what is done stands with the denial.
        let done = said.find(NOTHING).is_some_and(|at| said.has_in(said.clause(at), DONE));
        done && said.has(ENDS) && !said.has(OTHER)
    });
    told.into_iter().next().map(|said| said.mark(NOTHING))
}
