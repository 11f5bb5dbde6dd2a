//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Decision, Id, Party, Role, Stage, StartEvent};
use iop_law::Basis;

use super::signature_as_decision::stands_for_decision;
use super::{is_for, of_signature};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;
use crate::rules::words::BODIES;

pub(super) const RULE: Rule = Rule {
    id: "signing/decision-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: None }, Basis::Act { act: "1991:900", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("decision_missing.md"),
    check,
};

/// Words that tell of a decision or of delegated power.
const DECIDED: &[&str] = &[
    "beslut*",
    "*beslut",
    "delegat*",
    "delegering*",
    "reglemente*",
    "bemyndig*",
    "fullmakt*",
    "protokoll*",
    "decision*",
    "delegated",
];

/// Words of a decision that is still to come, or is not to be taken.
const NOT_YET: &[&str] = &[
    "i efterhand",
    "efteråt",
    "kommer att fattas",
    "fattas senare",
    "fattas efter",
    "tas senare",
    "inväntas",
    "väntas",
    "avvaktas",
    "kommande",
    "utan beslut",
    "utan särskilt beslut",
    "inget beslut",
    "inte beslut",
    "beslut saknas",
    "beslut behövs inte",
    "beslut krävs inte",
    "to be taken",
    "no decision",
    "without a decision",
];

/// Words by which a decision is one to make the agreement.
const APPROVES: &[&str] = &[
    "godkän*",
    "ingå",
    "ingås",
    "ingår",
    "teckna*",
    "underteckn*",
    "träffa*",
    "bifall*",
    "delegera*",
    "delegation*",
    "bemyndig*",
    "förläng*",
    "antar överenskommelse*",
    "anta överenskommelse*",
    "överenskommelse* antas",
    "överenskommelse* fastställs",
    "avtal* antas",
    "avtal* fastställs",
    "fastställa överenskommelse*",
    "besluta* om överenskommelse*",
    "approv*",
    "sign*",
];

/// Words by which it is one on money.
const MONEY: &[&str] = &["anslag*", "*anslaget", "överför*", "budget*", "medel", "avsätt*", "tilldel*", "ram", "ramen"];

/// Papers that are decided for themselves, and what only prepares a decision.
const PAPERS: &[&str] = &[
    "*budget",
    "*budgeten",
    "*verksamhetsplan*",
    "verksamhetsberättelse*",
    "*årsredovisning*",
    "*bokslut*",
    "riktlinje*",
    "policy*",
    "annual accounts",
    "guideline*",
];
const NOTED: &[&str] = &[
    "till handlingarna",
    "till kännedom",
    "noterar",
    "noteras",
    "noterades",
    "antecknas",
    "information*",
    "informeras",
    "informerades",
    "lägesrapport*",
    "rapport om",
    "noted",
];
const PREPARES: &[&str] =
    &["ta fram", "tas fram", "utreda", "utreds", "bereda", "förhandla*", "inleda", "inleds", "prepare", "negotiate"];

/// Words for the agreement, of which an approval then is.
const AGREEMENT: &[&str] =
    &["*överenskommels*", "*avtal*", "*partnerskap*", "iop", "samarbete*", "samverkan*", "agreement", "partnership"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let by_approval = agreement
        .period
        .as_ref()
        .is_some_and(|period| period.starts_on.known() == Some(&StartEvent::Approval) || !period.conditions.is_empty());
    if by_approval {
        return Answer::does_not_apply("reason-decided-later");
    }
    let mut any = false;
    let mut faults = Vec::new();
    for (index, party) in
        agreement.parties.iter().enumerate().filter(|(_, party)| party.role.known() == Some(&Role::Public))
    {
        let signers = agreement.signatures.iter().enumerate();
        let signers: Vec<_> = signers.filter(|(_, signature)| is_for(agreement, signature, party)).collect();
        let Some(id) = party.id.known().filter(|_| !signers.is_empty()) else { continue };
        // Where not even the organ is told, the paper is no full account of how the party came to it.
        let accounted = party.body.is_some()
            || party.unit.is_some()
            || agreement.case_number.is_some()
            || !agreement.decisions.is_empty();
        if !accounted {
            continue;
        }
        any = true;
        let own: Vec<usize> = binding(agreement, id).collect();
        let matter = |at: usize| agreement.decisions.get(at).and_then(|decision| decision.matter.as_deref());
        let all_other = !own.is_empty() && own.iter().all(|at| matter(*at).is_some_and(is_other));
        let cites = |mandate: &str| own.iter().any(|at| cites(mandate, &agreement.decisions[*at]));
        let decided = |mandate: &str| reader::has(mandate, DECIDED) && !is_none(mandate) || mandate.contains('§');
        let mut mandates = signers.iter().filter_map(|(_, signature)| signature.mandate.as_deref());
        let carried = |mandate: &str| !(all_other && (cites(mandate) || is_power(mandate)));
        if mandates.any(|mandate| decided(mandate) && carried(mandate)) {
            continue;
        }
        let place = Pointer::root().key("parties").index(index);
        let name = party.name.known().map_or("–", String::as_str).to_owned();
        if own.is_empty() {
            let mandate = |wanted: fn(&str) -> bool| {
                signers.iter().find(|(_, signature)| signature.mandate.as_deref().is_some_and(wanted))
            };
            // Before it is signed a decision may be yet to come.
            let due = context.stage >= Stage::Signing;
            // Where the mandate is the signature itself, no word elsewhere helps.
            if due && (mandate(is_signature).is_some() || !told_in_words(context, party)) {
                let none = mandate(|mandate| reader::has(mandate, DECIDED) && is_none(mandate));
                let body = place.key(if party.body.is_some() { "body" } else { "name" });
                let fault = match none {
                    Some((at, _)) => Fault::at(Spot::Value(of_signature(*at, "mandate"))).variant("none"),
                    None => Fault::at(Spot::Value(body)),
                };
                faults.push(fault.arg("party", name));
            }
            continue;
        }
        if all_other {
            let place = Pointer::root().key("decisions").index(own[0]).key("matter");
            faults.push(Fault::at(Spot::Value(place)).variant("other").arg("party", name));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-public-signer") }
}

/// Whether the words tell of no decision that has been taken: of one to come, or of a signature in its place.
fn is_none(text: &str) -> bool {
    reader::has(text, NOT_YET) || is_signature(text)
}

/// Whether a signature is put in the place of the decision.
fn is_signature(text: &str) -> bool {
    stands_for_decision(&reader::words(text, 0..text.len()))
}

/// Whether what was decided is something else than to make the agreement.
fn is_other(matter: &str) -> bool {
    let has = |words: &[&str]| reader::has(matter, words);
    let approved = has(APPROVES) && (has(AGREEMENT) || !has(PAPERS)) || !has(PREPARES) && is_of_agreement(matter);
    (has(MONEY) || has(PAPERS) || has(PREPARES) || has(NOTED)) && !approved
}

/// Whether the agreement itself is what is decided on, alone or beside its money: "överenskommelsen och medel för 2026",
/// and not "medel för överenskommelsen".
fn is_of_agreement(matter: &str) -> bool {
    /// What makes it no more than what the money is for.
    const OF: &[&str] = &[
        "för",
        "till",
        "enligt",
        "inom",
        "i",
        "av",
        "med",
        "genom",
        "åt",
        "på",
        "om",
        "kring",
        "rörande",
        "avseende",
        "angående",
        "under",
        "vid",
        "for",
        "to",
        "under",
        "of",
    ];
    const CALLED: &[&str] =
        &["*överenskommelse", "*överenskommelsen", "avtalet", "*avtal", "*avtalet", "partnerskapet", "agreement"];
    let words = reader::words(matter, 0..matter.len());
    // "Till det idéburna offentliga partnerskapet": what stands between belongs to it.
    let led = |at: usize| {
        (at.saturating_sub(4)..at)
            .rev()
            .map(|at| &words[at])
            .find(|word| word.is(OF) || word.is(&["och", "samt", "and"]))
    };
    let places = (0..words.len()).filter(|at| words[*at].is(CALLED));
    places.into_iter().any(|at| !led(at).is_some_and(|word| word.is(OF)))
}

/// Whether the right to sign is said to be by the decision, and not by delegation.
fn cites(mandate: &str, decision: &Decision) -> bool {
    const DELEGATED: &[&str] = &["delegat*", "delegering*", "reglemente*", "bemyndig*", "fullmakt*", "delegated"];
    let section = decision.section.as_deref().map(phrase).filter(|section| !section.is_empty());
    !reader::has(mandate, DELEGATED) && section.is_some_and(|section| reader::has(mandate, &[section]))
}

/// Whether it is the power to sign and no more: the rules of the body say who signs, not what has been decided.
fn is_power(mandate: &str) -> bool {
    const POWER: &[&str] = &["reglemente*", "firmatecknare", "firmateckning*", "attest*"];
    const DELEGATED: &[&str] =
        &["beslut*", "*beslut", "delegat*", "delegering*", "bemyndig*", "fullmakt*", "delegated"];
    reader::has(mandate, POWER) && !reader::has(mandate, DELEGATED)
}

/// The decisions that are for the party: those that name it, a group it is in, or nobody.
fn binding<'a>(agreement: &'a Agreement, id: &'a Id) -> impl Iterator<Item = usize> + 'a {
    agreement.decisions.iter().enumerate().filter_map(move |(at, decision)| {
        let grouped = |own: &Id| {
            agreement.party_groups.iter().any(|group| group.id.known() == Some(own) && group.members.contains(id))
        };
        let own = decision.party.as_ref().is_none_or(|own| own == id || grouped(own));
        own.then_some(at)
    })
}

/// Whether a text tells of the decision, or of the delegation that takes its place.
fn told_in_words(context: &Context<'_>, party: &Party) -> bool {
    let said: Vec<_> = said::with(context, DECIDED).collect();
    let body = party.body.as_ref().map(|body| body.trim().to_lowercase());
    let body: Vec<&str> = body.iter().map(String::as_str).collect();
    let approved: Vec<_> = said::with(context, APPROVES).collect();
    // What is decided on money is no decision to make the agreement.
    let of_money = |sentence: &&Said<'_>| sentence.has(MONEY) && !sentence.has(APPROVES);
    said.iter().chain(&approved).filter(|sentence| !of_money(sentence) && !is_none(sentence.text())).any(|sentence| {
        sentence.has_any(&[BODIES, &["board", "council"]])
            || sentence.has(&body)
            || sentence.has(&["delegation*", "delegerad*"])
    })
}
