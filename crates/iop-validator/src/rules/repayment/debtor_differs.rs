//! Its page is the Markdown file beside this one.
#![doc = include_str!("debtor_differs.md")]

use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Id, PartyRef, Stage};
use iop_law::Basis;

use super::{called, repaid};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::Said;
use crate::rules::who::paid_out;
use crate::rules::words::SHALL;

pub(super) const RULE: Rule = Rule {
    id: "repayment/debtor-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("debtor_differs.md"),
    check,
};

/// The duty to repay, with the debtor where the braces stand.
const DUTIES: &[&str] = &[
    "betalar {} tillbaka*",
    "återbetalar {}",
    "{} återbetalar*",
    "{} betalar tillbaka*",
    "{} betalar då tillbaka*",
    "{} ska betala tillbaka*",
    "{} ska återbetala",
    "{} skall återbetala",
    "{} ska då återbetala",
    "{} ska genast återbetala",
    "{} ska genast betala tillbaka*",
    "{} ska på begäran återbetala",
    "{} ska på begäran betala tillbaka*",
    "{} måste återbetala",
    "{} måste betala tillbaka*",
    "ska {} betala tillbaka*",
    "ska {} återbetala",
    "ska {} på begäran återbetala",
    "ska {} genast återbetala",
    "{} är återbetalningsskyldig*",
    "{} är skyldig att återbetala",
    "{} är skyldig att betala tillbaka*",
    "är {} återbetalningsskyldig*",
    "är {} skyldig att återbetala",
    "är {} skyldig att betala tillbaka*",
    "blir {} återbetalningsskyldig*",
    "blir {} skyldig att återbetala",
    "blir {} skyldig att betala tillbaka*",
    "{} blir återbetalningsskyldig*",
    "{} blir skyldig att*",
    "återbetalas av {}",
    "betalas tillbaka av {}",
    "{} shall repay*",
    "{} must repay*",
    "{} repays*",
    "{} is liable to repay*",
    "repaid by {}",
];

/// The duty as a verb: what a giver's terms say "om återbetalning" is no duty yet.
const PAID_BACK: &[&str] = &[
    "återbetala",
    "återbetalar",
    "återbetalas",
    "återbetalningsskyldig*",
    "tillbaka*",
    "repay*",
    "repaid",
    "refund*",
    "återkräv*",
    "återför*",
];

/// What lays a duty on somebody beside the plain words for it, with the somebody before it.
const PAYS: &[&str] = &["betalar", "betala", "återbetalar", "lämnar", "pays"];

/// Money of another kind, which another may have to pay back.
const OTHER: &[&str] =
    &["deposition*", "handpenning*", "hyra*", "avgift*", "vite*", "lån", "skatt*", "moms*", "deposit*", "fee*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if let Some(fault) = paid_to_recipient(context) {
        return Answer::Fails(vec![fault]);
    }
    let stated = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let Some(repayment) = stated else { return Answer::does_not_apply("reason-no-repayment") };
    let Some(debtor) = repayment.party.known().and_then(PartyRef::id) else {
        return Answer::does_not_apply("reason-no-debtor");
    };
    let right = called(agreement, debtor);
    let group = agreement.party_groups.iter().find(|group| group.id.known() == Some(debtor));
    let is_debtor = |id: &Id| id == debtor || group.is_some_and(|group| group.members.contains(id));
    let others: Vec<(&Id, Vec<String>)> = agreement
        .parties
        .iter()
        .filter_map(|party| party.id.known())
        .filter(|id| !is_debtor(id))
        .map(|id| (id, called(agreement, id)))
        .collect();
    let wanted = [ClauseKind::Termination, ClauseKind::Economy, ClauseKind::Payments, ClauseKind::UseOfFunds];
    let told = repaid(context);
    let told = told
        .iter()
        .filter(|sentence| wanted.iter().any(|kind| sentence.passage.topic.is_about(*kind)) && !sentence.has(OTHER));
    let mut wrong = None;
    for sentence in told {
        // Where some text names the right one, the other may owe something else.
        let told = duty(sentence, &right).is_some() || sentence.has(PAID_BACK) && names_as_debtor(sentence, &right);
        if told {
            return Answer::Holds;
        }
        wrong = wrong.or_else(|| {
            let (id, range) = others.iter().find_map(|(id, names)| Some((*id, duty(sentence, names)?)))?;
            let name = agreement.name_of(id).and_then(|name| name.known().cloned()).unwrap_or_default();
            Some(Fault::at(Spot::Words(sentence.passage.pointer.clone(), range)).arg("name", name))
        });
    }
    let fact = Spot::Value(Pointer::root().key("termination").key("repayment").key("party"));
    let name = agreement.name_of(debtor).and_then(|name| name.known().cloned()).unwrap_or_default();
    Answer::from_faults(wrong.map(|fault| fault.related(fact, "fact").arg("debtor", name)).into_iter().collect())
}

/// The one that is only ever paid, named as the one that is paid back: "betalas tillbaka till föreningen".
fn paid_to_recipient(context: &Context<'_>) -> Option<Fault> {
    let agreement = context.agreement;
    let paid = paid_out(agreement);
    let pays = |id: &Id| {
        let funding = agreement.funding.iter();
        funding.flat_map(|own| &own.payments).any(|other| other.from.known() == Some(id))
    };
    let (at, recipient) =
        paid.iter().find_map(|(at, payment)| Some((*at, payment.to.known().and_then(PartyRef::id)?)))?;
    if paid.iter().any(|(_, payment)| payment.to.known().and_then(PartyRef::id) != Some(recipient)) || pays(recipient) {
        return None;
    }
    let names: Vec<String> = called(agreement, recipient)
        .into_iter()
        .flat_map(|name| [format!("till {name}"), format!("to {name}")])
        .collect();
    let others = agreement.parties.iter().filter_map(|party| party.id.known()).filter(|id| *id != recipient);
    let givers: Vec<String> = others.flat_map(|id| called(agreement, id)).collect();
    let told = repaid(context);
    let wrong = told.iter().find(|one| {
        let back = one.has(PAID_BACK) && one.has(&names) && !one.has(OTHER);
        back && !one.has(&givers)
    })?;
    let place = Pointer::root().key("funding").key("payments").index(at).key("to");
    let name = agreement.name_of(recipient).and_then(|name| name.known().cloned()).unwrap_or_default();
    Some(Fault::at(wrong.mark(&names)).related(Spot::Value(place), "paid").variant("recipient").arg("name", name))
}

/// The bytes in which the sentence lays the duty on one with such a name.
fn duty(sentence: &Said<'_>, names: &[String]) -> Option<Range<usize>> {
    apart(sentence, names).or_else(|| beside(sentence, names))
}

/// The same where a time or a condition stands between: "ska kommunen inom 30 dagar från begäran betala tillbaka".
pub(super) fn apart(sentence: &Said<'_>, names: &[String]) -> Option<Range<usize>> {
    /// The most words between the name and what it pays back.
    const FAR: usize = 9;
    let places = 1..sentence.words.len();
    places.into_iter().find_map(|at| {
        sentence.is(at, names).then_some(())?;
        let told = sentence.is(at - 1, SHALL) || sentence.is(at - 1, PAYS) || sentence.is(at + 1, SHALL);
        let back = sentence.find_in(at + 1..at + FAR, PAID_BACK)?;
        let denied = sentence.has_in(at..back, &["inte", "ej", "not", "om", "som", "till", "att"]);
        let words = sentence.words.get(at - 1..=back)?;
        (told && !denied)
            .then(|| words.first().zip(words.last()).map(|(first, last)| first.range.start..last.range.end))
            .flatten()
    })
}

/// The same where nothing stands between.
fn beside(sentence: &Said<'_>, names: &[String]) -> Option<Range<usize>> {
    names.iter().find_map(|name| {
        let phrases: Vec<String> = DUTIES.iter().map(|duty| duty.replace("{}", name)).collect();
        sentence.bytes(&phrases)
    })
}

/// Whether one with such a name stands in the sentence other than as the one that is paid.
fn names_as_debtor(sentence: &Said<'_>, names: &[String]) -> bool {
    names.iter().any(|name| {
        reader::find_in(sentence.text(), &[&name]).is_some_and(|found| {
            let before = sentence.text().get(..found.start).unwrap_or_default().trim_end();
            !before.ends_with(" till") && !before.ends_with(" to")
        })
    })
}
