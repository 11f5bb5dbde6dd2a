//! Its page is the Markdown file beside this one.
#![doc = include_str!("debtor_unclear.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Funding, Id, PartyRef, Payment, Repayment, Stage};
use iop_law::Basis;

use super::debtor_differs::apart;
use super::{REPAY, called, repaid};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::denied::is_denied;
use crate::rules::said::{self, Said};
use crate::rules::words::{BACK, MONEY, ORGANISATION, PAYS};

pub(super) const RULE: Rule = Rule {
    id: "repayment/debtor-unclear",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("debtor_unclear.md"),
    check,
};

/// A party that is not told which: whoever it may be.
const ANYONE: &[&str] = &[
    "parten",
    "part",
    "parterna",
    "någon av parterna*",
    "endera parten*",
    "den ena parten*",
    "motparten",
    "den andra parten",
    "the other party",
    "den part*",
    "berörd part*",
    "the party",
    "a party",
];

/// A duty to repay that such a party has.
const DUTY: &[&str] = &[
    "återbetalningsskyldig*",
    "skyldig att betala tillbaka*",
    "skyldig att återbetala*",
    "parten återbetala*",
    "part återbetala*",
    "parten betala tillbaka*",
    "part betala tillbaka*",
    "återbetalar parten*",
    "återbetalar part",
    "återbetalas av den ena*",
    "återbetalas av endera*",
    "återbetalas av part*",
    "parterna återbetala*",
    "liable to repay*",
    "party shall repay*",
    "party must repay*",
];

/// What makes such a party one: the money it has, or what it has done.
const WHICH: &[&str] = &[
    "mottag*",
    "som fått*",
    "som har fått*",
    "som tagit emot*",
    "som har tagit emot*",
    "som erhållit*",
    "som har erhållit*",
    "som använt*",
    "som har använt*",
    "skadelidande*",
    "respektive part*",
    "receiv*",
    "recipient*",
    "which has*",
    "that has*",
];

/// That each repays what it has had itself, by which it is told who repays what.
const OWN: &[&str] = &[
    "själv* har fått",
    "själv* har tagit emot",
    "själv* har mottagit",
    "själv* har erhållit",
    "själv* fått",
    "själv* tagit emot",
    "själv* mottagit",
    "själv* erhållit",
    "parten har fått",
    "parten har tagit emot",
    "parten har mottagit",
    "parten har erhållit",
    "parten fått",
    "parten mottagit",
    "part som har fått",
    "part som har tagit emot",
    "part som fått",
    "part som tagit emot",
    "part som mottagit",
    "mottagande part*",
    "it has received",
];

/// Whoever breaks the agreement, which the one that pays may do too.
const BREAKER: &[&str] = &[
    "den som brutit*",
    "den som har brutit*",
    "den som bryter*",
    "den som brustit*",
    "den som har brustit*",
    "den som brister*",
    "den som orsak*",
    "den som har orsak*",
    "den part som brutit*",
    "den part som har brutit*",
    "den part som bryter*",
    "den part som brustit*",
    "den part som har brustit*",
    "den part som brister*",
    "den part som orsak*",
    "den part som har orsak*",
    "den avtalsbrytande part*",
    "den felande part*",
    "den försumliga part*",
    "party in breach*",
    "breaching party*",
    "defaulting party*",
    "whoever has*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let stated = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let told = repaid(context).into_iter().find_map(|sentence| nobody(context, &sentence));
    let told = told.or_else(|| passive(context)).or_else(|| whoever_answers(context));
    let place = Pointer::root().key("termination").key("repayment");
    let Some(repayment) = stated else {
        return match told {
            Some(words) => Answer::Fails(vec![Fault::at(words).variant("told")]),
            None if said::anywhere(context, REPAY) => Answer::Holds,
            None => Answer::does_not_apply("reason-no-repayment"),
        };
    };
    let Some(party) = repayment.party.known() else {
        return match (repayment.party.label(), told) {
            (Some(_), _) => Answer::not_judged("reason-blank-party"),
            (None, None) if said::anywhere(context, REPAY) => Answer::Holds,
            (None, Some(words)) => Answer::Fails(vec![Fault::at(words).variant("told")]),
            (None, None) => Answer::Fails(vec![Fault::at(Spot::Key(place)).variant("missing")]),
        };
    };
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let paid = paid(agreement, funding);
    let astray = |payment: &Payment| {
        let to = payment.to.known().and_then(PartyRef::id);
        to.is_some_and(|to| funding.contributions.iter().any(|one| one.source.as_ref() == Some(to)))
    };
    // Where the one the money comes from is paid it, it is not told who gets it.
    if paid.is_empty() || funding.payments.iter().any(astray) {
        return Answer::not_judged("reason-no-payee");
    }
    // Where text of its own stands in the place of the facts, nobody who reads the paper sees the party.
    let is_clause = |sentence: &Said<'_>| matches!(sentence.passage.topic, Topic::Clause(..));
    let unnamed = || {
        let repaid = repaid(context);
        let named = |sentence: &Said<'_>| names(agreement).any(|name| is_subject(sentence, name));
        let vague = repaid.iter().filter(|sentence| is_clause(sentence));
        // Who gives back what is over at the end says nothing of who repays when the agreement is broken.
        let told = |vague: &Said<'_>| {
            let ends = |one: &Said<'_>| one.passage.topic.is_about(ClauseKind::Termination);
            repaid.iter().any(|one| named(one) && (ends(one) || !ends(vague)))
        };
        vague.filter(|sentence| !told(sentence)).find_map(|sentence| nobody(context, sentence))
    };
    let variant = match party.id() {
        None if repaid(context).iter().any(|sentence| sentence.has(OWN)) => return Answer::Holds,
        None if agreement.parties.iter().filter_map(|own| own.id.known()).any(|id| !paid.contains(&id)) => "all",
        Some(id) if !members(agreement, id).iter().any(|member| paid.contains(member)) => "unpaid",
        _ => {
            let fault = |words| Fault::at(words).related(Spot::Value(place.key("party")), "fact").variant("told");
            let unnamed = unnamed().or_else(|| whoever_answers(context)).or_else(|| passive(context));
            return Answer::from_faults(unnamed.map(fault).into_iter().collect());
        }
    };
    let fault = Fault::at(Spot::Value(place.key("party"))).variant(variant).arg("name", name(agreement, repayment));
    Answer::Fails(vec![told.into_iter().fold(fault, |fault, words| fault.related(words, "prose"))])
}

fn name(agreement: &Agreement, repayment: &Repayment) -> String {
    let id = repayment.party.known().and_then(PartyRef::id);
    let name = id.and_then(|id| agreement.name_of(id)?.known().cloned());
    name.or_else(|| id.map(ToString::to_string)).unwrap_or_default()
}

/// The words of a sentence that lets a party repay without saying which.
fn nobody(context: &Context<'_>, sentence: &Said<'_>) -> Option<Spot> {
    if sentence.has(WHICH) || names(context.agreement).any(|name| is_subject(sentence, name)) {
        return None;
    }
    // Where every party is paid, each may have something to pay back.
    let everyone = || {
        let payments = context.agreement.funding.iter().flat_map(|funding| &funding.payments);
        let to: Vec<&PartyRef> = payments.filter_map(|payment| payment.to.known()).collect();
        let mut parties = context.agreement.parties.iter().filter_map(|party| party.id.known());
        parties.all(|id| to.iter().any(|to| to.includes(id)))
    };
    if sentence.has(BREAKER) && !everyone() {
        return sentence.spot_of(BREAKER);
    }
    let anyone: Vec<String> = ANYONE.iter().map(|words| words.trim_end_matches('*').to_owned()).collect();
    (sentence.has(DUTY) || apart(sentence, &anyone).is_some()).then_some(())?;
    sentence.spot_of(ANYONE)
}

/// Where the clause on the ending says that money is to be repaid and never by whom: "ska återbetalas inom 30 dagar".
fn passive(context: &Context<'_>) -> Option<Spot> {
    const REPAID: &[&str] = &[
        "återbetalas",
        "betalas tillbaka",
        "betalas de tillbaka",
        "betalas det tillbaka",
        "återgår",
        "återgå",
        "återlämnas",
        "återförs",
        "återföras",
        "lämnas tillbaka",
        "is repaid",
        "be repaid",
        "be returned",
    ];
    let parties = context.agreement.parties.iter().filter_map(|party| party.id.known());
    let called: Vec<String> = parties.flat_map(|id| called(context.agreement, id)).collect();
    let by: Vec<String> = called.iter().map(|name| format!("av {name}")).collect();
    let named = |one: &Said<'_>| {
        let subject = one.find(REPAY).is_some_and(|duty| one.find_in(..duty, &called).is_some());
        subject || one.has(&by) || one.has(WHICH) || one.has(OWN) || one.has(ORGANISATION)
    };
    let ending = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::Termination);
    let told: Vec<Said<'_>> = said::about(context, ending).collect();
    let untold = told.iter().find_map(|one| one.bytes(REPAID).filter(|at| !is_denied(one, at, MONEY)).map(|_| one))?;
    // Whoever is named in the same breath, or as the one that pays, has the duty.
    let about = told.iter().filter(|one| one.has(REPAY) || one.is_beside(untold) && one.has_any(&[PAYS, BACK]));
    (!about.into_iter().any(named)).then(|| untold.mark(REPAID))
}

/// Whoever answers for it is to make the money good, and nobody is named.
fn whoever_answers(context: &Context<'_>) -> Option<Spot> {
    const ANSWERS: &[&str] = &[
        "den som bär ansvaret",
        "den som har ansvaret",
        "den som är ansvarig",
        "den ansvarige",
        "den ansvariga parten",
        "den som det gäller",
        "den det gäller",
        "den part som det gäller",
        "den part det gäller",
        "den av * som det gäller",
        "den av * * som det gäller",
        "den som berörs",
        "den part som berörs",
    ];
    const MADE_GOOD: &[&str] = &[
        "ersätta",
        "ersätter",
        "återställa",
        "återställer",
        "betala",
        "betalar",
        "återbetala",
        "återbetalar",
        "återbetalning*",
    ];
    let ending = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::Termination);
    let named = |one: &Said<'_>| names(context.agreement).any(|name| is_subject(one, name));
    let of_money = |one: &Said<'_>| one.has(MONEY) || one.has(REPAY);
    let one = said::about(context, ending).find(|one| one.has_each(&[ANSWERS, MADE_GOOD]) && of_money(one))?;
    (!repaid(context).iter().any(named)).then(|| one.mark(ANSWERS))
}

/// Whether the party is named before the duty, as the one that has it.
fn is_subject(sentence: &Said<'_>, name: &str) -> bool {
    let name = name.to_lowercase();
    let Some(duty) = reader::find_in(sentence.text(), REPAY) else { return false };
    reader::has(sentence.text().get(..duty.start).unwrap_or_default(), &[&name])
        || reader::find_in(sentence.text(), &[&format!("{name} återbetalningsskyldig")]).is_some()
}

/// What the parties and their groups are called.
fn names(agreement: &Agreement) -> impl Iterator<Item = &str> {
    let parties = agreement.parties.iter().flat_map(|party| {
        party.name.known().map(String::as_str).into_iter().chain(party.short_names.iter().map(String::as_str))
    });
    parties.chain(agreement.party_groups.iter().filter_map(|group| group.name.known()).map(String::as_str))
}

/// Everyone that is paid: the members of a group, and the party that someone belongs to, among them.
fn paid<'a>(agreement: &'a Agreement, funding: &'a Funding) -> Vec<&'a Id> {
    let to = funding.payments.iter().filter_map(|payment| payment.to.known());
    let mut paid: Vec<&Id> = to
        .flat_map(|to| match to.id() {
            Some(id) => members(agreement, id),
            None => agreement.parties.iter().filter_map(|party| party.id.known()).collect(),
        })
        .collect();
    // Who passes on the money of another has been given it.
    let given =
        funding.contributions.iter().filter(|one| one.source.is_some() && one.source != one.party.known().cloned());
    paid.extend(given.filter_map(|one| one.party.known()));
    let belonging = agreement.participants.iter().filter(|one| one.id.known().is_some_and(|id| paid.contains(&id)));
    let owners: Vec<&Id> = belonging.filter_map(|one| one.of.as_ref()).collect();
    paid.extend(owners);
    paid
}

/// Who is meant by an id: a party, or the members of a group and the group itself.
fn members<'a>(agreement: &'a Agreement, id: &'a Id) -> Vec<&'a Id> {
    let group = agreement.party_groups.iter().find(|group| group.id.known() == Some(id));
    std::iter::once(id).chain(group.into_iter().flat_map(|group| &group.members)).collect()
}
