//! Its page is the Markdown file beside this one.
#![doc = include_str!("too_few_signers.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Party, Role, Stage};
use iop_law::Basis;

use super::{is_for, of_signature};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "signing/too-few-signers",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("too_few_signers.md"),
    check,
};

/// Words by which several must sign together.
const TOGETHER: &[&str] = &[
    "i förening",
    "två tillsammans",
    "tillsammans två",
    "gemensamt av två",
    "av två styrelse*",
    "två firmatecknare",
    "två firmatecknare tillsammans",
    "jointly",
    "two jointly",
];

/// The same, where nothing but who signs is told.
const BOTH: &[&str] = &["gemensamt", "tillsammans", "båda två", "together"];

/// Those who bind an association.
const OFFICES: &[&str] = &[
    "*ordförande",
    "*ordföranden",
    "kassör",
    "kassören",
    "sekreterare",
    "sekreteraren",
    "ledamot",
    "ledamöter",
    "verksamhetschef*",
    "verksamhetsledar*",
    "föreståndar*",
    "chair",
    "treasurer",
];

/// Words that tell of signing.
const SIGNING: &[&str] =
    &["firma", "firman", "firmatecknar*", "firmateckning*", "tecknas", "teckna*", "underteckn*", "sign*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.signatures.is_empty() {
        return Answer::not_judged("reason-no-signatures");
    }
    let mut any = false;
    let mut faults = Vec::new();
    for (index, party) in agreement.parties.iter().enumerate() {
        let own: Vec<usize> = agreement
            .signatures
            .iter()
            .enumerate()
            .filter(|(_, own)| is_for(agreement, own, party))
            .map(|(at, _)| at)
            .collect();
        let Some(first) = own.first() else { continue };
        let Some((needed, spot)) = needed(context, index, party, &own) else { continue };
        any = true;
        if own.len() < needed {
            let name = party.name.known().map_or("–", String::as_str).to_owned();
            let fault = Fault::at(spot).related(Spot::Value(of_signature(*first, "name")), "signer");
            faults.push(fault.arg("party", name).arg("needed", needed).arg("count", own.len()));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-joint-signing") }
}

/// How many must sign for the party, and where that is said.
fn needed(context: &Context<'_>, index: usize, party: &Party, own: &[usize]) -> Option<(usize, Spot)> {
    let agreement = context.agreement;
    let place = Pointer::root().key("parties").index(index).key("signing_power");
    let power = party.signing_power.as_ref();
    if let Some(together) = power.and_then(|power| power.together.known()) {
        return Some((usize::try_from(*together).ok()?, Spot::Value(place.key("together"))));
    }
    if let Some(stated) = power.and_then(|power| power.stated_in.as_deref()).filter(|stated| is_joint(stated)) {
        return Some((count(stated), Spot::Value(place.key("stated_in"))));
    }
    let mandate = own.iter().find_map(|at| {
        let mandate = agreement.signatures.get(*at)?.mandate.as_deref()?;
        is_joint(mandate).then(|| (count(mandate), Spot::Value(of_signature(*at, "mandate"))))
    });
    mandate.or_else(|| {
        let names = party.name.known().into_iter().chain(&party.short_names).map(|name| name.to_lowercase());
        let names: Vec<String> = names.flat_map(|name| [format!("{name}s"), name]).collect();
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        if only_private(agreement, party) {
            names.extend(["förening*", "stiftelse*", "jouren*", "organisation*", "association*"]);
        }
        let said: Vec<_> = said::with(context, TOGETHER).collect();
        let said = said.iter().find(|sentence| {
            sentence.has(SIGNING) && sentence.has(&names) && !sentence.has(&["var för sig", "eller", "or"])
        });
        let told = said.map(|said| (count(said.text()), said.spot()));
        told.or_else(|| {
            said::with(context, POWER).find(|one| one.has(&names) && is_pair(one)).map(|one| (2, one.spot()))
        })
    })
}

/// Words of the power to bind a party.
const POWER: &[&str] =
    &["stadga*", "firma", "firman", "firmateckn*", "binds", "binder", "bunden", "bundna", "tecknas", "bound"];

/// Whether the words on who signs let several do it together.
fn is_joint(words: &str) -> bool {
    const APART: &[&str] = &["var för sig", "ensam", "eller", "alone", "or"];
    reader::has(words, TOGETHER) || reader::has(words, BOTH) && !reader::has(words, APART)
}

/// Whether two offices sign, and both of them: "jouren binds när ordföranden och kassören har skrivit på".
fn is_pair(one: &Said<'_>) -> bool {
    const BOTH: &[&str] = &["när", "först", "sedan", "båda", "tillsammans", "gemensamt", "i förening", "when", "both"];
    const APART: &[&str] = &["var för sig", "eller", "ensam", "var och en", "alone", "or"];
    let pair = (0..one.words.len())
        .any(|at| one.is(at, OFFICES) && one.is(at + 1, &["och", "and"]) && one.is(at + 2, OFFICES));
    pair && one.has(BOTH) && !one.has(APART) && !one.denies()
}

fn only_private(agreement: &Agreement, party: &Party) -> bool {
    let private = |party: &Party| party.role.known() == Some(&Role::CivilSociety);
    private(party) && agreement.parties.iter().filter(|party| private(party)).count() == 1
}

fn count(words: &str) -> usize {
    if reader::has(words, &["tre", "three"]) { 3 } else { 2 }
}
