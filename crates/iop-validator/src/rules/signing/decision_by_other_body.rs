//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_by_other_body.md")]

use iop_core::model::{Agreement, Decision, Party, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::parties::other_role;
use crate::rules::who::{at as place, is_state, phrase};

pub(super) const RULE: Rule = Rule {
    id: "signing/decision-by-other-body",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("decision_by_other_body.md"),
    check,
};

/// Bodies of associations, and of municipalities and regions.
const OF_ASSOCIATIONS: &[&str] = &[
    "årsmöte*",
    "*föreningsstämma*",
    "föreningens styrelse",
    "stiftelsens styrelse",
    "medlemsmöte*",
    "förbundsstyrelse*",
    "annual meeting",
];
const OF_MUNICIPALITIES: &[&str] = &[
    "kommunstyrelse*",
    "kommunfullmäktige*",
    "regionstyrelse*",
    "regionfullmäktige*",
    "landstingsstyrelse*",
    "*nämnden",
    "municipal council",
    "municipal executive board",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.decisions.is_empty() {
        return Answer::does_not_apply("reason-no-decisions");
    }
    // A role that is wrong is told by a rule of its own.
    let parties = agreement.parties.iter().enumerate().filter(|(_, party)| other_role(party).is_none());
    let faults = parties.flat_map(|(at, party)| {
        let decisions = agreement.decisions.iter().enumerate();
        let of_party = decisions
            .clone()
            .filter(|(_, decision)| decision.party.is_some() && decision.party.as_ref() == party.id.known());
        let mut found: Vec<usize> = match party.role.known() {
            Some(Role::Public) => {
                let own: Vec<_> = of_party.clone().collect();
                let public = agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
                // A decision that is said to be nobody's is that of the only public party.
                let alone = public.count() == 1 && agreement.decisions.iter().all(|decision| decision.party.is_none());
                other_board(party, &if alone { decisions.collect() } else { own }).into_iter().collect()
            }
            _ => Vec::new(),
        };
        let other =
            |decision: &Decision| of_other_side(party, decision) || is_of_counterpart(agreement, party, decision);
        found.extend(of_party.clone().filter(|(_, decision)| other(decision)).map(|(index, _)| index));
        let unnamed = of_party.filter(|(_, decision)| is_no_organ(party, decision));
        let unnamed = unnamed.map(|(index, _)| fault(agreement, index, at).variant("unnamed"));
        found.into_iter().map(|index| fault(agreement, index, at)).chain(unnamed).collect::<Vec<_>>()
    });
    Answer::from_faults(faults.collect())
}

/// The decision of a place in the list is not by the body of the party of another.
fn fault(agreement: &Agreement, index: usize, at: usize) -> Fault {
    let (decision, party) = (&agreement.decisions[index], &agreement.parties[at]);
    let own = place("parties", at).key(if party.body.is_some() { "body" } else { "name" });
    Fault::at(Spot::Value(place("decisions", index).key("body")))
        .related(Spot::Value(own), "party")
        .arg("body", decision.body.known().map_or("–", String::as_str).trim())
        .arg("party", party.name.known().map_or("–", String::as_str).to_owned())
}

/// Whether the decision is told to be the public party's own, so that nobody can tell which of its organs took it.
fn is_no_organ(party: &Party, decision: &Decision) -> bool {
    let name = party.name.known().map(|name| name.trim().to_lowercase());
    let body = decision.body.known().map(|body| body.trim().to_lowercase());
    let alone = |body: &String| matches!(body.as_str(), "kommunen" | "staden" | "regionen" | "the municipality");
    party.role.known() == Some(&Role::Public)
        && !is_state(party)
        && body.is_some_and(|body| alone(&body) || name.is_some_and(|name| name == body))
}

/// Whether the decision is by a body that only the other side has.
fn of_other_side(party: &Party, decision: &Decision) -> bool {
    let is = |words: &[&str]| decision.body.known().is_some_and(|body| reader::has(body, words));
    match party.role.known() {
        Some(Role::Public) => is(OF_ASSOCIATIONS) && !is(&["förbundsstyrelse*"]),
        Some(Role::CivilSociety) => is(OF_MUNICIPALITIES) && !is(&["valberedning*", "medlemsnämnden", "kårstyrelse*"]),
        _ => false,
    }
}

/// Whether the decision is by the body that a party of the other side acts through, and that this one does not.
fn is_of_counterpart(agreement: &Agreement, party: &Party, decision: &Decision) -> bool {
    let public = |party: &Party| party.role.known().map(|role| *role == Role::Public);
    let same = |party: &Party| {
        let own = party.body.as_deref().map(phrase);
        own.filter(|own| !own.is_empty())
            .is_some_and(|own| decision.body.known().is_some_and(|body| phrase(body) == own))
    };
    let other = |other: &&Party| public(other).is_some() && public(party).is_some() && public(other) != public(party);
    party.body.is_some() && !same(party) && agreement.parties.iter().filter(other).any(same)
}

/// The decision of another board than the one that the party acts through, where its own has decided nothing.
fn other_board(party: &Party, decisions: &[(usize, &Decision)]) -> Option<usize> {
    const OVER: &[&str] = &["*styrelse", "*styrelsen", "*styrelsens", "*fullmäktige"];
    let body = party.body.as_deref()?;
    let decided = || decisions.iter().filter_map(|(index, decision)| Some((*index, decision.body.known()?)));
    let (index, other) = decided().find_map(|(index, body)| Some((index, board(body)?)))?;
    let own = match board(body) {
        Some(own) => decided().any(|(_, body)| board(body).is_some_and(|board| same_board(&board, &own))),
        // The executive board decides for itself, and the council for it.
        None => !reader::has(body, OVER) || other.is_empty() || decided().any(|(_, body)| reader::has(body, OVER)),
    };
    (!own).then_some(index)
}

/// The name of the board in a text, as its parts: `vård, omsorg` of "Vård- och omsorgsnämnden i Lunda".
fn board(text: &str) -> Option<Vec<String>> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_end_matches(',')).collect();
    let heads = ["nämnden", "nämndens", "nämnd", "nämnds"];
    let (last, head) = words.iter().enumerate().find_map(|(at, word)| {
        let head = heads.iter().find_map(|head| word.strip_suffix(head))?;
        Some((at, head.trim_end_matches('s')))
    })?;
    let mut parts = vec![head.to_owned()];
    for word in words[..last].iter().rev().take_while(|word| word.ends_with('-') || **word == "och") {
        parts.extend(word.strip_suffix('-').map(str::to_owned));
    }
    // "Tekniska nämnden" has its name before it; "nämnden" alone is that of anyone.
    if head.is_empty() {
        parts = words[..last]
            .last()
            .filter(|word| word.ends_with("ska"))
            .map(|word| (*word).to_owned())
            .into_iter()
            .collect();
    }
    (!parts.is_empty()).then_some(parts)
}

/// Whether two boards are one, whose name one of the texts may have cut short.
fn same_board(one: &[String], other: &[String]) -> bool {
    one.iter().all(|part| other.contains(part)) || other.iter().all(|part| one.contains(part))
}
