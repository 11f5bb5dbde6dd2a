//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_by_other_body.md")]

use iop_core::Pointer;
use iop_core::model::{Party, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::parties::other_role;

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
    let mut faults = Vec::new();
    for (index, decision) in agreement.decisions.iter().enumerate() {
        let (Some(id), Some(body)) = (&decision.party, decision.body.known()) else { continue };
        let Some(at) = agreement.parties.iter().position(|party| party.id.known() == Some(id)) else { continue };
        let party = &agreement.parties[at];
        // A role that is wrong is told by a rule of its own.
        if other_role(party).is_some() {
            continue;
        }
        let other = match party.role.known() {
            Some(Role::Public) => {
                reader::has(body, OF_ASSOCIATIONS) && !reader::has(body, &["förbundsstyrelse*"])
                    || other_board(party, body)
            }
            Some(Role::CivilSociety) => {
                reader::has(body, OF_MUNICIPALITIES)
                    && !reader::has(body, &["valberedning*", "medlemsnämnden", "kårstyrelse*"])
            }
            _ => false,
        };
        if other {
            let place = Pointer::root().key("decisions").index(index).key("body");
            let own = Pointer::root().key("parties").index(at).key(if party.body.is_some() { "body" } else { "name" });
            let name = party.name.known().map_or("–", String::as_str).to_owned();
            faults.push(
                Fault::at(Spot::Value(place))
                    .related(Spot::Value(own), "party")
                    .arg("body", body.trim())
                    .arg("party", name),
            );
        }
    }
    // Where one public party signs, a decision by another board than its own is somebody else's.
    let mut public =
        agreement.parties.iter().enumerate().filter(|(_, party)| party.role.known() == Some(&Role::Public));
    if let (Some((at, party)), None) = (public.next(), public.next()) {
        let bodies = agreement.decisions.iter().enumerate().filter(|(_, decision)| decision.party.is_none());
        let bodies: Vec<_> = bodies.filter_map(|(index, decision)| Some((index, decision.body.known()?))).collect();
        if !bodies.is_empty()
            && bodies.len() == agreement.decisions.len()
            && bodies.iter().all(|(_, body)| other_board(party, body))
        {
            let (index, body) = bodies[0];
            let place = Pointer::root().key("decisions").index(index).key("body");
            let own = Pointer::root().key("parties").index(at).key("body");
            let name = party.name.known().map_or("–", String::as_str).to_owned();
            faults.push(
                Fault::at(Spot::Value(place))
                    .related(Spot::Value(own), "party")
                    .arg("body", body.trim())
                    .arg("party", name),
            );
        }
    }
    Answer::from_faults(faults)
}

/// Whether the party acts through one board and another has decided.
fn other_board(party: &Party, body: &str) -> bool {
    let board = |name: &str| {
        let name = name.trim().to_lowercase();
        let name = name.trim_end_matches("ens").trim_end_matches("en").to_owned();
        (name.ends_with("nämnd") && !name.contains(' ')).then_some(name)
    };
    let (Some(own), Some(other)) = (party.body.as_deref().and_then(board), board(body)) else { return false };
    own != other
}
