//! Its page is the Markdown file beside this one.
#![doc = include_str!("mandate_missing.md")]

use iop_core::model::{Agreement, ClauseKind, Decision, Party, Role, Signature, Stage};
use iop_law::Basis;

use super::{is_for, of_signature, person};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;
use crate::rules::words::{BODIES, TOGETHER};

pub(super) const RULE: Rule = Rule {
    id: "signing/mandate-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("mandate_missing.md"),
    check,
};

/// Offices of employees who do not sign for anyone by their office.
const STAFF: &[&str] = &[
    "ekonom",
    "ekonomiassistent",
    "hr chef",
    "hr ansvarig",
    "hr specialist",
    "personalchef",
    "projektledare",
    "projektsamordnare",
    "projektassistent",
    "samordnare",
    "*samordnare",
    "koordinator",
    "*koordinator",
    "handläggare",
    "utredare",
    "assistent",
    "administratör",
    "kommunikatör",
    "controller",
    "redovisningskonsult",
    "konsult",
    "volontär",
    "volontärledare",
    "praktikant",
    "vikarie",
    "kurator",
    "bibliotekarie",
    "bibliotekarier",
    "*sekreterare",
    "*pedagog",
    "lärare",
    "*lärare",
    "*konsulent",
    "*strateg",
    "*handläggare",
    "*assistent",
    "*rådgivare",
    "fritidsledare",
    "ungdomsledare",
    "sjuksköterska",
    "psykolog",
    "tränare",
    "instruktör",
    "vaktmästare",
    "receptionist",
    "librarian",
    "teacher",
    "project manager",
    "accountant",
];

/// Words that tell what gives the right to sign.
const RIGHT: &[&str] = &[
    "firmateckn*",
    "tecknar firman",
    "teckna firman",
    "teckningsrätt*",
    "fullmakt*",
    "delegation*",
    "bemyndig*",
    "attest*",
    "enligt beslut",
    "authorised",
    "power of attorney",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.signatures.iter().all(|signature| signature.name.known().and_then(|name| person(name)).is_none()) {
        return Answer::not_judged("reason-nobody-named");
    }
    let mut faults = Vec::new();
    faults.extend(oral(agreement));
    faults.extend(by_office(agreement));
    for party in &agreement.parties {
        if let Some(fault) = beside(context, party) {
            faults.push(fault);
            continue;
        }
        if party.signing_power.as_ref().is_some_and(|power| power.stated_in.is_some()) {
            continue;
        }
        if let Some(fault) = uneven(context, party) {
            faults.push(fault);
            continue;
        }
        let own = agreement.signatures.iter().enumerate().filter(|(_, signature)| {
            is_for(agreement, signature, party) && signature.name.known().is_some_and(|name| person(name).is_some())
        });
        let mut bare: Option<Fault> = None;
        for (index, signature) in own.filter(|(_, signature)| signature.mandate.is_none()) {
            let title = signature.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
            let staff = title.is_some_and(is_staff);
            if title.is_some() && !staff || reader::has(title.unwrap_or_default(), RIGHT) {
                continue;
            }
            let spot = Spot::Value(of_signature(index, if staff { "title" } else { "name" }));
            bare = Some(if let Some(fault) = bare {
                fault.related(spot, "also")
            } else {
                let name = party.name.known().map_or("–", String::as_str).to_owned();
                let fault = Fault::at(spot).arg("party", name);
                if let Some(title) = title { fault.variant("staff").arg("title", title) } else { fault }
            });
        }
        // A sentence on who signs tells of the association; a public party's employees need a decision.
        let told_in_words = party.role.known() != Some(&Role::Public) && told::says(context, RIGHT);
        faults.extend(bare.filter(|_| !told_in_words));
    }
    Answer::from_faults(faults)
}

/// Whether the office is that of an employee who does not sign by it.
fn is_staff(title: &str) -> bool {
    const OFFICERS: &[&str] = &[
        "ordförande",
        "firmateckn*",
        "styrelse*",
        "generalsekreterare",
        "förbundssekreterare",
        "föreningssekreterare",
        "partisekreterare",
        "förbundslärare",
        "sekreterare",
    ];
    reader::has(title, STAFF) && !reader::has(title, OFFICERS)
}

/// A right to sign that no paper shows.
fn oral(agreement: &Agreement) -> Option<Fault> {
    const ORAL: &[&str] = &[
        "muntlig*",
        "per telefon",
        "på telefon",
        "via telefon",
        "telefonsamtal*",
        "telefonbesked*",
        "underförstå*",
        "stillatigande*",
        "orally",
        "oral",
        "verbal*",
        "by telephone",
    ];
    const WRITTEN: &[&str] =
        &["protokoll*", "skriftlig*", "bekräfta*", "antecknad*", "minutes", "confirmed", "written"];
    let mandates = agreement.signatures.iter().enumerate();
    let mut mandates = mandates.filter_map(|(index, own)| Some((index, own, own.mandate.as_deref()?)));
    let (index, own, _) = mandates.find(|(_, _, own)| reader::has(own, ORAL) && !reader::has(own, WRITTEN))?;
    let party = own.party.known().and_then(|id| agreement.party(id)).and_then(|party| party.name.known());
    let fault = Fault::at(Spot::Value(of_signature(index, "mandate"))).variant("oral");
    Some(fault.arg("party", party.map_or("–", String::as_str).to_owned()))
}

/// An employee of a public party who signs by an office, or by an own decision, and by nothing that gives the right.
fn by_office(agreement: &Agreement) -> Option<Fault> {
    const OFFICE: &[&str] = &[
        "egenskap av",
        "eget beslut",
        "egen beslutanderätt",
        "egen bedömning",
        "befattning*",
        "i tjänsten",
        "praxis",
        "sedvan*",
        "hävd",
        "tradition",
        "som brukligt",
        "som vanligt",
        "tjänsteställning*",
        "på eget ansvar",
        "own decision",
        "by office",
    ];
    let mut mandates = agreement.signatures.iter().enumerate().filter_map(|(index, own)| {
        let party = own.party.known().and_then(|id| agreement.party(id))?;
        let public = party.role.known() == Some(&Role::Public);
        Some((index, party, own.mandate.as_deref()?)).filter(|_| public)
    });
    let (index, party, _) = mandates.find(|(.., own)| {
        reader::has(own, OFFICE)
            && !reader::has(own, RIGHT)
            && !reader::has(own, BODIES)
            && !reader::has(own, &["protokoll*", "ordförande", "vd"])
    })?;
    let name = party.name.known().map_or("–", String::as_str).to_owned();
    Some(Fault::at(Spot::Value(of_signature(index, "mandate"))).variant("office").arg("party", name))
}

/// The one of several who sign for a party for whom no right to sign is told, where it is told for another.
fn beside(context: &Context<'_>, party: &Party) -> Option<Fault> {
    let agreement = context.agreement;
    let own = agreement.signatures.iter().enumerate().filter(|(_, signature)| is_for(agreement, signature, party));
    let (told, bare): (Vec<_>, Vec<_>) = own.partition(|(_, signature)| signature.mandate.is_some());
    let mut mandates = told.iter().filter_map(|(_, signature)| signature.mandate.as_deref());
    let several = mandates.any(|mandate| reader::has(mandate, TOGETHER) || reader::has(mandate, &["förening"]));
    let (index, signature) = bare.into_iter().find(|(_, one)| {
        let named = one.name.known().is_some_and(|name| person(name).is_some());
        // Those who sign together are of the board; an employee is not likely to be one of them.
        named && !told.is_empty() && (!several || one.title.as_deref().is_some_and(is_staff))
    })?;
    let title = signature.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
    let name = party.name.known().map_or("–", String::as_str).to_owned();
    let spot = Spot::Value(of_signature(index, if title.is_some() { "title" } else { "name" }));
    let right = title.is_some_and(|title| reader::has(title, RIGHT));
    let fault = Fault::at(spot).related(Spot::Value(of_signature(told[0].0, "mandate")), "other").arg("party", name);
    (!right).then(|| fault.variant("beside"))
}

/// The signature of a party for which no right to sign is told, where it is told for the others.
fn uneven(context: &Context<'_>, party: &Party) -> Option<Fault> {
    /// Words by which a decision, or a clause, says who signs.
    const SIGNS: &[&str] = &["underteckn*", "*teckna*", "skriva under", "skriver under", "sign", "signs"];
    let agreement = context.agreement;
    let (own, others): (Vec<_>, Vec<_>) =
        agreement.signatures.iter().enumerate().partition(|(_, signature)| is_for(agreement, signature, party));
    let stated = |all: &[(usize, &Signature)]| all.iter().any(|(_, signature)| signature.mandate.is_some());
    if !stated(&others) || stated(&own) {
        return None;
    }
    let (index, signature) = own.iter().find(|(_, one)| one.name.known().is_some_and(|name| person(name).is_some()))?;
    let title = signature.title.as_deref().map(str::trim).filter(|title| !title.is_empty())?;
    let public = party.role.known() == Some(&Role::Public);
    // A board that approves the agreement has not yet said who signs for it, whatever the authority's decision says.
    let own = |decision: &&Decision| public || decision.party.is_none() || decision.party.as_ref() == party.id.known();
    let mut matters = agreement.decisions.iter().filter(own).filter_map(|decision| decision.matter.as_deref());
    let in_clause = said::about(context, |topic| topic.is_about(ClauseKind::Signatures)).any(|one| one.has(SIGNS));
    let in_words = in_clause || !public && told::says(context, RIGHT);
    let told = in_words || reader::has(title, RIGHT) || matters.any(|matter| reader::has(matter, SIGNS));
    let name = party.name.known().map_or("–", String::as_str).to_owned();
    let fault = Fault::at(Spot::Value(of_signature(*index, "title"))).arg("party", name).arg("title", title);
    (!told).then(|| fault.variant("uneven"))
}
