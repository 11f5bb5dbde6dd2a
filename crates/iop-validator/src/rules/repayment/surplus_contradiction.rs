//! Its page is the Markdown file beside this one.
#![doc = include_str!("surplus_contradiction.md")]

use iop_core::model::{Funding, RepaymentExtent, Stage, Surplus};
use iop_core::{Anchor, Due, Pointer, derive};
use iop_law::Basis;

use super::{EARLY, REPAY, UNSPENT};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::denied::is_denied;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "repayment/surplus-contradiction",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("surplus_contradiction.md"),
    check,
};

/// What becomes of money that is kept.
const KEEP: &[&str] = &[
    "behåll*",
    "behålls*",
    "stannar hos*",
    "stannar kvar hos*",
    "blir kvar hos*",
    "får stanna*",
    "får användas fritt*",
    "tillfaller föreningen*",
    "tillfaller organisationen*",
    "tillfaller stiftelsen*",
    "använda fritt*",
    "fritt använda*",
    "fritt förfoga*",
    "keep*",
    "retain*",
];

/// What carries it over.
const CARRY: &[&str] = &[
    "föras över*",
    "förs över*",
    "överföras*",
    "överförs*",
    "till nästa*",
    "nästkommande*",
    "följande år*",
    "carried over*",
    "carry over*",
];

/// What is not paid back, which is the same.
const NOT_REPAID: &[&str] = &[
    "behöver inte återbetalas*",
    "behöver inte betalas tillbaka*",
    "behöver inte återlämnas*",
    "återbetalas inte*",
    "betalas inte tillbaka*",
    "ska inte återbetalas*",
    "need not be repaid*",
    "need not be returned*",
];

/// What takes it back, or is said of a part of it.
const NOT: &[&str] = &[
    "inte behåll*",
    "ej behåll*",
    "ingen*",
    "utan att*",
    "not keep*",
    "not retain*",
    "om inte*",
    "högst*",
    "understig*",
    "överstig*",
];

/// Money of which it may be said that nothing is paid back.
const MONEY: &[&str] =
    &["överskott*", "medel", "medlen", "pengar", "belopp", "bidrag", "oanvän*", "oförbruka*", "surplus"];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let place = Pointer::root().key("funding").key("surplus");
    let told: Vec<_> = said::with(context, UNSPENT).collect();
    let mut told = told.iter().filter(|sentence| !sentence.has(EARLY) && !sentence.has(NOT));
    let fact = funding.surplus.known().copied();
    let fault = |words: Spot, variant| Fault::at(words).related(Spot::Value(place.clone()), "surplus").variant(variant);
    let found = match fact {
        None if funding.surplus.label().is_some() => return Answer::not_judged("reason-blank-surplus"),
        Some(Surplus::Agreed) => None,
        Some(Surplus::Returned) => told.find_map(keeps).map(|words| fault(words, "returned")),
        Some(Surplus::Kept) => told.find_map(returns).map(|words| fault(words, "kept")),
        // Money is often carried over from year to year and returned at last.
        Some(Surplus::CarriedOver) if said::anywhere(context, CARRY) => None,
        Some(Surplus::CarriedOver) => told.find_map(returns).map(|words| fault(words, "carried-over")),
        None => {
            let all: Vec<_> = told.collect();
            let kept = all.iter().find_map(|sentence| keeps(sentence));
            let returned = all.iter().find_map(|sentence| returns(sentence));
            match (kept, returned) {
                (Some(kept), Some(returned)) => Some(Fault::at(returned).related(kept, "surplus").variant("told")),
                (None, None) => return Answer::does_not_apply("reason-no-surplus"),
                _ => None,
            }
        }
    };
    let found = found.or_else(|| other_day(context, funding));
    if found.is_none() && fact == Some(Surplus::Kept) && repaid_at_the_end(context) {
        let repayment = Pointer::root().key("termination").key("repayment").key("due");
        return Answer::Fails(vec![
            Fault::at(Spot::Value(place)).related(Spot::Value(repayment), "repayment").variant("repaid"),
        ]);
    }
    Answer::from_faults(found.into_iter().collect())
}

/// The one day by which the text has what is left paid back, where the fact is another.
fn other_day(context: &Context<'_>, funding: &Funding) -> Option<Fault> {
    let days = derive::due_days(context.agreement, *funding.surplus_due.known()?)?;
    let told: Vec<_> = said::with(context, UNSPENT).filter(|one| one.has(REPAY) && !one.has(EARLY)).collect();
    let stated = |sentence: &Said<'_>| {
        let by = |mention: &Mention| sentence.before(&mention.range, 2).any(|word| word.is(&["senast", "by"]));
        let mut days = sentence.mentions.iter().filter_map(|mention| match mention.what {
            What::Date(date) if date.is_day() && by(mention) => Some((date.first(), mention.range.clone())),
            _ => None,
        });
        let only = days.next()?;
        days.next().is_none().then(|| (only.0, Spot::Words(sentence.passage.pointer.clone(), only.1)))
    };
    let told: Vec<_> = told.iter().filter_map(stated).collect();
    if told.iter().any(|(day, _)| days.contains(day)) {
        return None;
    }
    let (_, spot) = told.into_iter().next()?;
    let due = Pointer::root().key("funding").key("surplus_due");
    Some(Fault::at(spot).related(Spot::Value(due), "due").variant("day"))
}

fn keeps(sentence: &Said<'_>) -> Option<Spot> {
    let kept = sentence.spot_of(NOT_REPAID);
    // "Betalas inte tillbaka förrän …", "… utan till länsstyrelsen" leave it to be paid back.
    let kept = kept.or_else(|| not_repaid(sentence).filter(|_| !sentence.has(&["förrän", "innan", "utan", "om"])));
    kept.or_else(|| if sentence.has(REPAY) { None } else { sentence.spot_of(KEEP) })
}

fn returns(sentence: &Said<'_>) -> Option<Spot> {
    if sentence.has(KEEP) || sentence.has(NOT_REPAID) || not_repaid(sentence).is_some() {
        return None;
    }
    sentence.spot_of(REPAY)
}

/// The words of paying back where it is denied: "behöver därför inte betalas tillbaka".
fn not_repaid(sentence: &Said<'_>) -> Option<Spot> {
    sentence.bytes(REPAY).filter(|place| is_denied(sentence, place, MONEY))?;
    sentence.spot_of(REPAY)
}

/// Whether what is unused is to be repaid when the term has run out.
fn repaid_at_the_end(context: &Context<'_>) -> bool {
    let repayment = context.agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    repayment.is_some_and(|repayment| {
        let at_end =
            matches!(repayment.due.known(), Some(Due::At(Anchor::Period(_)) | Due::After(_, Anchor::Period(_))));
        at_end && repayment.grounds.is_empty() && repayment.extent.known() == Some(&RepaymentExtent::Unused)
    })
}
