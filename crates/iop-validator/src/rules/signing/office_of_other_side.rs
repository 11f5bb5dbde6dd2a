//! Its page is the Markdown file beside this one.
#![doc = include_str!("office_of_other_side.md")]

use iop_core::model::{Party, Role, Stage};
use iop_law::Basis;

use super::{is_for, of_signature};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::parties::other_role;

pub(super) const RULE: Rule = Rule {
    id: "signing/office-of-other-side",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("office_of_other_side.md"),
    check,
};

/// Offices of the public side, and of the non-profit one.
const PUBLIC: &[&str] = &[
    "kommunstyrelse*",
    "kommunalråd*",
    "kommundirektör*",
    "kommunchef*",
    "regiondirektör*",
    "regionråd*",
    "regionstyrelse*",
    "socialdirektör*",
    "socialchef*",
    "*nämndens ordförande",
    "*nämndsordförande",
    "*nämndsordförande*",
    "förvaltningschef*",
    "förvaltningsdirektör*",
    "stadsdirektör*",
    "rektor",
];
const PRIVATE: &[&str] = &[
    "föreningens ordförande",
    "föreningsordförande",
    "ordförande i föreningen",
    "ordförande för föreningen",
    "föreningens kassör",
    "föreningens",
    "stiftelsens",
    "stiftelsens ordförande",
    "jourens ordförande",
    "kyrkoherde*",
    "domprost*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults = Vec::new();
    // "Kretsens ordförande": the short name of the other side, as its owner.
    let private = agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::CivilSociety));
    let theirs = private.flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    let theirs: Vec<String> = theirs.map(|name| format!("{}s ordförande", name.trim().to_lowercase())).collect();
    let theirs: Vec<&str> = theirs.iter().map(String::as_str).collect();
    for (index, signature) in agreement.signatures.iter().enumerate() {
        let of: Vec<&Party> = agreement.parties.iter().filter(|party| is_for(agreement, signature, party)).collect();
        let [party] = of[..] else { continue };
        if let Some(fault) = by_other_body(index, signature.mandate.as_deref(), party) {
            any = true;
            faults.push(fault);
            continue;
        }
        let Some(title) = signature.title.as_deref() else { continue };
        any = true;
        // A role that is wrong is told by a rule of its own.
        if other_role(party).is_some() {
            continue;
        }
        let wrong = match party.role.known() {
            Some(Role::Public) => reader::has(title, PRIVATE) || reader::has(title, &theirs),
            Some(Role::CivilSociety) => {
                reader::has(title, PUBLIC)
                    && !reader::has(title, &["tidigare", "f d", "tf rektor", "rektor för folkhögskolan"])
                    && !school(party)
            }
            _ => false,
        };
        if wrong {
            let fault = Fault::at(Spot::Value(of_signature(index, "title")))
                .related(Spot::Value(of_signature(index, "party")), "party");
            faults.push(
                fault
                    .arg("title", title.trim())
                    .arg("party", party.name.known().map_or("–", String::as_str).to_owned()),
            );
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::not_judged("reason-no-titles") }
}

/// A right to sign that only an organ of the other side could give.
fn by_other_body(index: usize, mandate: Option<&str>, party: &Party) -> Option<Fault> {
    const OF_PUBLIC: &[&str] = &[
        "*nämndens beslut",
        "*nämndens protokoll",
        "*nämndens delegation*",
        "kommunstyrelsens*",
        "kommunfullmäktig*",
        "regionstyrelsens*",
        "regionfullmäktig*",
        "kommunens delegation*",
    ];
    const OF_PRIVATE: &[&str] = &["årsmöte*", "föreningens styrelse*", "föreningsstämma*", "föreningens stadgar"];
    const OWN: &[&str] = &["styrelsens", "styrelsen", "firmateckn*", "stadg*", "medlemsnämnd*"];
    let mandate = mandate?;
    let theirs = match party.role.known()? {
        Role::Public => reader::has(mandate, OF_PRIVATE) && !reader::has(mandate, &["*nämnd*", "*fullmäktig*"]),
        Role::CivilSociety => reader::has(mandate, OF_PUBLIC) && !reader::has(mandate, OWN),
        Role::Other => false,
    };
    let fault = Fault::at(Spot::Value(of_signature(index, "mandate")))
        .related(Spot::Value(of_signature(index, "party")), "party")
        .variant("mandate")
        .arg("party", party.name.known().map_or("–", String::as_str).to_owned());
    (theirs && other_role(party).is_none()).then_some(fault)
}

/// Whether the party keeps a school, whose head is its own.
fn school(party: &Party) -> bool {
    party
        .name
        .known()
        .is_some_and(|name| reader::has(name, &["*skola*", "*skolan", "*utbildning*", "studieförbund*", "school*"]))
}
