//! Its page is the Markdown file beside this one.
#![doc = include_str!("joint_controllers_without_arrangement.md")]

use iop_core::Pointer;
use iop_core::model::{DataRoleKind, Stage};
use iop_law::Basis;

use super::told;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/joint-controllers-without-arrangement",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 26") }],
    waivable: true,
    page: include_str!("joint_controllers_without_arrangement.md"),
    check,
};

/// Words that tell how joint controllers divide their duties.
const ARRANGED: &[&str] = &[
    "*arrangemang*",
    "de registrerade",
    "den registrerade*",
    "registrerades rättigheter",
    "kontaktpunkt*",
    "ansvarsfördelning*",
    "fördelar ansvaret",
    "fördelning av ansvar*",
    "fördelning* av skyldighet*",
    "fördelar skyldighet*",
    "fördelat skyldighet*",
    "skyldigheterna fördelas",
    "fördelas skyldigheterna",
    "vem som fullgör",
    "vem som informerar",
    "vem som svarar",
    "vem som gör vad",
    "överenskommelse om gemensamt personuppgiftsansvar*",
    "avtal om gemensamt personuppgiftsansvar*",
    "arrangement*",
    "data subject*",
];

/// Papers that settle it, by what they are called: "Ordning för gemensamt personuppgiftsansvar".
const PAPER: &[&str] = &[
    "ordning*",
    "regler",
    "reglering*",
    "villkor*",
    "avtal*",
    "överenskommelse*",
    "fördelning*",
    "uppdelning*",
    "rutin*",
    "beskrivning*",
    "bilaga om",
    "bilaga för",
    "terms",
];
const ON_JOINT: &[&str] = &[
    "för gemensamt personuppgiftsansvar*",
    "om gemensamt personuppgiftsansvar*",
    "för * gemensamma personuppgiftsansvar*",
    "om * gemensamma personuppgiftsansvar*",
    "av * gemensamma personuppgiftsansvar*",
    "for joint controller*",
];

/// Words for joint controllers.
const JOINT: &[&str] = &[
    "gemensamt personuppgiftsansvar*",
    "gemensamma personuppgiftsansvar*",
    "gemensamt ansvariga för personuppgift*",
    "gemensamt ansvariga för behandling*",
    "bestämmer tillsammans varför",
    "bestämmer tillsammans ändamål*",
    "bestämmer gemensamt varför",
    "bestämmer gemensamt ändamål*",
    "avgör tillsammans varför",
    "avgör gemensamt varför",
    "tillsammans bestämmer ändamål*",
    "gemensamt bestämmer ändamål*",
    "joint controller*",
];

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.data_protection.as_ref();
    let mut roles = facts.iter().flat_map(|facts| &facts.roles);
    let role = roles.position(|role| role.role.known() == Some(&DataRoleKind::JointController));
    let place = Pointer::root().key("data_protection").key("roles");
    let typed = role.map(|index| Spot::Value(place.index(index).key("role")));
    let spot = typed.or_else(|| {
        let named: Vec<_> = said::with(context, JOINT).collect();
        let named = named.into_iter().find(|sentence| !sentence.has(NOT));
        named.map(|sentence| sentence.spot())
    });
    // To call it joint under the article settles nothing.
    let settled = said::with(context, &["artikel 26", "art 26", "article 26"]).any(|said| !said.has(JOINT));
    let annexes = context.agreement.annexes.iter().filter_map(|annex| annex.title.known());
    // An annex that is called after it is on it.
    let annexed = annexes.into_iter().any(|title| reader::has(title, JOINT));
    let papers = said::with(context, ON_JOINT).any(|said| said.has(PAPER) && !said.denies());
    match spot {
        None => Answer::does_not_apply("reason-no-joint-controllers"),
        Some(_) if told::says(context, ARRANGED) || settled || annexed || papers => Answer::Holds,
        Some(spot) => Answer::Fails(vec![Fault::at(spot)]),
    }
}
