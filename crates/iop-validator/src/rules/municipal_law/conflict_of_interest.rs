//! Its page is the Markdown file beside this one.
#![doc = include_str!("conflict_of_interest.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Id, Party, PartyRef, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said::{self, Said};
use crate::rules::who::{is_public, names_of, phrase};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/conflict-of-interest",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 28 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("conflict_of_interest.md"),
    check,
};

/// Words for those who decide for the public party.
const DECIDERS: &[&str] = &[
    "ordföranden i *nämnden",
    "ordförande i *nämnden",
    "ordföranden för *nämnden",
    "ordförande i kommunstyrelsen",
    "ordföranden i kommunstyrelsen",
    "vice ordförande i *nämnden",
    "vice ordföranden i *nämnden",
    "ledamoten i *nämnden",
    "ledamöterna i *nämnden",
    "*nämndens vice ordförande",
    "*nämndens ledamot*",
    "kommundirektör*",
    "regiondirektör*",
    "*chefen",
    "handläggare",
    "chair of the * committee",
    "kommunalråd*",
    "regionråd*",
    "nämndens ordförande",
    "nämndordförande*",
    "*nämndens ordförande",
    "kommunstyrelsens ordförande",
    "ledamot i *nämnden",
    "ledamot i kommunstyrelsen",
    "ledamot av *nämnden",
    "förvaltningschef*",
    "förvaltningsdirektör*",
    "handläggaren",
    "nämndens ledamöter",
    "ledamöterna i *nämnden",
    "ledamot i nämnden",
];

/// Words for their place on the other side.
const OTHER_SIDE: &[&str] = &[
    "föreningens kassör",
    "föreningens sekreterare",
    "föreningens verksamhetsledare",
    "kårens kassör",
    "klubbens ordförande",
    "klubbens kassör",
    "anställd hos föreningen",
    "anställd i föreningen",
    "ordförande för föreningen",
    "kassör för",
    "treasurer of",
    "medlem i",
    "ordförande i föreningen",
    "föreningens ordförande",
    "kooperativets ordförande",
    "stiftelsens ordförande",
    "jourens ordförande",
    "kårens ordförande",
    "ledamot i föreningens styrelse",
    "sitter i föreningens styrelse",
    "sitter i styrelsen för",
    "styrelseledamot i",
    "kassör i",
    "gift med",
    "anställd av föreningen",
];

/// Posts in the organisation after its name, and seats before it.
const POSTS: &[&str] =
    &["ordförande", "kassör", "sekreterare", "verksamhetsledare", "styrelseledamot", "revisor", "chair", "treasurer"];
const SEATS: &[&str] = &[
    "ordförande i",
    "kassör i",
    "sekreterare i",
    "ledamot i",
    "anställd i",
    "anställd hos",
    "anställd av",
    "styrelseledamot i",
    "sitter i styrelsen för",
    "medlem i",
];

/// Words by which they kept out of it, or which make it a tie that is meant.
const KEPT_OUT: &[&str] =
    &["deltog inte", "inte deltagit", "deltar inte", "jäv*", "avstod", "lämnade", "anmälde", "utser", "söka", "sökt"];

/// Words by which the two are one person, and not two who act together.
const SAME: &[&str] = &[
    "är också",
    "är även",
    "är samtidigt",
    "är dessutom",
    "också sitter",
    "även sitter",
    "sitter också",
    "sitter även",
    "sitter samtidigt",
    "is also",
    "som också",
    "som även",
    "som är",
    "också är",
    "även är",
    "samtidigt är",
    "tillika",
    "är medlem",
    "är ordförande",
    "är ledamot",
    "är styrelseledamot",
    "är kassör",
    "är gift",
    "är anställd",
    "sitter i",
];

/// Their seats in the municipality, as they are said of someone of the other side.
const SEATED: &[&str] = &[
    "sitter även i *nämnden",
    "sitter också i *nämnden",
    "sitter samtidigt i *nämnden",
    "är även ledamot i *nämnden",
    "är också ledamot i *nämnden",
    "är samtidigt ledamot i *nämnden",
    "är även ledamot av *nämnden",
    "är också ledamot av *nämnden",
    "är också ordförande i *nämnden",
    "är även ordförande i *nämnden",
    "sitter även i kommunstyrelsen",
    "sitter också i kommunstyrelsen",
    "är också handläggare*",
    "är även handläggare*",
];

/// To work for the municipality, and to have had the matter there.
const EMPLOYED: &[&str] = &[
    "anställd på",
    "anställd i kommunen",
    "anställd hos kommunen",
    "anställd av kommunen",
    "anställd i regionen",
    "anställd hos regionen",
    "anställd vid",
    "arbetar på *förvaltningen",
    "arbetar på *kontoret",
    "arbetar hos kommunen",
    "arbetar i kommunen",
    "arbetar som handläggare",
    "tjänsteman på",
    "tjänstgör på",
    "employed by the municipality",
];
const HANDLED: &[&str] = &[
    "berett",
    "beredde",
    "bereder",
    "handlagt",
    "handlade",
    "handlägger",
    "föredragit",
    "föredrog",
    "skrivit underlag*",
    "skrev underlag*",
    "skrivit förslag*",
    "deltagit i beslut*",
    "deltog i beslut*",
    "deltog i ärende*",
    "fattat beslut*",
    "fattade beslut*",
    "beslutat om",
    "prepared",
    "handled",
];
/// To lead the organisation beside a post in the municipality.
const LEADS: &[&str] =
    &["leder också", "leder även", "leder samtidigt", "leder dessutom", "driver också", "also leads"];

/// Where one who works for the municipality, or sits in the committee, has had the matter and belongs to the other side.
fn handled(context: &Context<'_>, theirs: &[String]) -> Option<Fault> {
    let names = names_of(context.agreement, false);
    let worked = |said: &Said<'_>| said.has(EMPLOYED) && said.has(HANDLED) && said.has(theirs);
    let leads = |said: &Said<'_>| said.has(LEADS) && said.has(DECIDERS) && said.find(&names).is_some();
    let triggers = [EMPLOYED, LEADS].concat();
    let found = said::with(context, &triggers)
        .find(|said| (worked(said) || leads(said)) && !said.has(KEPT_OUT) && !said.denies())?;
    Some(Fault::at(found.spot()))
}

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let names = names_of(context.agreement, false);
    let posts = names.iter().flat_map(|name| POSTS.iter().map(move |post| format!("{name} {post}")));
    let seats = names.iter().flat_map(|name| SEATS.iter().map(move |seat| format!("{seat} {name}")));
    let boards = names.iter().flat_map(|name| ["i", "av"].map(|seat| format!("{seat} {name} styrelse")));
    let seats = seats.chain(boards);
    let theirs: Vec<String> = OTHER_SIDE.iter().map(|side| (*side).to_owned()).chain(posts).chain(seats).collect();
    // Those who speak for the municipality in the steering group or as its contact.
    let speak = speakers(context);
    let deciders: Vec<&str> = DECIDERS.iter().copied().chain(speak.iter().map(String::as_str)).collect();
    let both = said::with(context, &deciders).filter(|said| {
        // Who chairs the steering group is told of two persons, unless one is said to be both.
        let group = said.has(&["styrgrupp*"]) && !said.has(&["också", "även", "samtidigt", "tillika", "dessutom"]);
        said.has(&theirs) && said.has(SAME) && !keeps_out(said) && !group && !said.denies()
    });
    // "Föreningens ordförande sitter även i nämnden"
    let seated = said::with(context, SEATED).filter(|said| {
        // A seat in another committee than the one that decides is another thing.
        let body = said.hit_text().rsplit(' ').next().unwrap_or_default().to_lowercase();
        let deciding = bodies(context.agreement).any(|own| own.to_lowercase().contains(&body));
        let ours = deciding || body == "nämnden" || body.starts_with("handläggare");
        said.has(&theirs) && ours && !said.has(KEPT_OUT) && !said.has(DECIDERS) && !said.denies()
    });
    let seated: Vec<Fault> = seated.map(|said| Fault::at(said.spot())).collect();
    let both: Vec<Fault> = both.filter_map(|said| said.spot_of(&theirs)).map(Fault::at).collect();
    let other = on_other_side(context).filter(|_| both.is_empty() && seated.is_empty());
    let all = both.into_iter().chain(seated).chain(handled(context, &theirs)).chain(other).chain(seat(context));
    Answer::from_faults(all.collect())
}

/// One who has a seat for the organisation, and by the same words one in a committee too: "ordföranden, som också är
/// ledamot i nämnden".
fn seat(context: &Context<'_>) -> Option<Fault> {
    let steering = context.agreement.steering.as_ref()?;
    let civil = |id: &Id| !is_public(context.agreement, id);
    let both = |who: &str| reader::has(who, SAME) && reader::has(who, COMMITTEE) && !reader::has(who, KEPT_OUT);
    let place = Pointer::root().key("steering").key("seats");
    steering.seats.iter().enumerate().find_map(|(at, seat)| {
        let of_civil = seat.party.as_ref().and_then(PartyRef::id).is_some_and(civil);
        let found = of_civil && seat.who.as_deref().is_some_and(both);
        found.then(|| Fault::at(Spot::Value(place.index(at).key("who"))))
    })
}

/// Bodies that decide for a municipality or a region.
const COMMITTEE: &[&str] =
    &["*nämnden", "*nämndens", "*kommunstyrelsen*", "*regionstyrelsen*", "*fullmäktige*", "*utskottet"];

/// Whether those who are meant kept out of the matter, there or in the next sentence.
fn keeps_out(said: &Said<'_>) -> bool {
    const WHOLE: &[&str] = &["jäv*", "deltog inte", "deltog varken", "avstod från", "lämnade sammanträdet"];
    said.has(KEPT_OUT) || said::is_in(said.passage, WHOLE)
}

/// One whom the facts name for one side, and of whom a sentence tells a seat on the other.
fn on_other_side(context: &Context<'_>) -> Option<Fault> {
    const SEAT: &[&str] = &["styrelse*", "kassör*", "ordförande*", "sekreterare*", "ledamot*", "revisor*", "medlem"];
    const SITS: &[&str] =
        &["sitter", "satt", "ledamot", "ersättare", "tjänstgjorde", "tjänstgör", "deltog", "beslutade", "ordförande"];
    let agreement = context.agreement;
    let civil = names_of(agreement, false);
    let theirs: Vec<String> =
        civil.iter().filter(|name| name.ends_with('s')).cloned().chain(["föreningens".to_owned()]).collect();
    agreement.parties.iter().find_map(|party| {
        let public = *party.role.known()? == Role::Public;
        let contacts = party.contacts.iter().chain(&party.representatives).filter_map(|own| own.name.known());
        let signers = agreement.signatures.iter().filter(|own| own.party.known() == party.id.known());
        let names = contacts.chain(signers.filter_map(|own| own.name.known()));
        let names: Vec<String> = names.map(|name| phrase(name)).filter(|name| name.contains(' ')).collect();
        said::with(context, &names).find_map(|said| {
            let seated = if public {
                let whose = said.find(&theirs)?;
                said.find_in(whose + 1..=whose + 2, SEAT)
            } else {
                let body = said.find(COMMITTEE)?;
                said.find_in(..body, SITS)
            };
            let at = seated.filter(|_| !keeps_out(&said) && !said.denies())?;
            // Who signs for the party is told as such.
            let told = said.has(&["underteckn*", "företräd*", "kontaktperson*"]);
            (!told).then(|| Fault::at(said.spot_between(at, at)))
        })
    })
}

/// The offices of those who speak for a municipality, as a text names them: "beredskapssamordnaren".
fn speakers(context: &Context<'_>) -> Vec<String> {
    let agreement = context.agreement;
    let ours: Vec<_> = municipal(agreement).filter_map(|(_, party)| party.id.known()).collect();
    let of =
        |party: &Party| party.contacts.iter().filter_map(|own| own.title.as_deref()).map(phrase).collect::<Vec<_>>();
    let seats = agreement.steering.iter().flat_map(|own| &own.seats);
    let seats = seats.filter(|seat| seat.party.as_ref().and_then(PartyRef::id).is_some_and(|id| ours.contains(&id)));
    let titles = municipal(agreement).flat_map(|(_, party)| of(party));
    let titles = titles.chain(seats.filter_map(|seat| seat.who.as_deref()).map(phrase));
    // An office that the other side has too, or one of several words, may be anybody's.
    let theirs = agreement.parties.iter().filter(|own| own.role.known() == Some(&Role::CivilSociety)).flat_map(of);
    let theirs: Vec<String> = theirs.collect();
    let own =
        |title: &String| !title.is_empty() && !title.contains(' ') && title != "ordförande" && !theirs.contains(title);
    titles.filter(own).map(|title| format!("{}*", title.trim_end_matches('n'))).collect()
}

/// The organs that stand for the municipality in the facts.
fn bodies(agreement: &Agreement) -> impl Iterator<Item = &str> {
    let parties = municipal(agreement).filter_map(|(_, party)| party.body.as_deref());
    parties.chain(agreement.decisions.iter().filter_map(|own| own.body.known().map(String::as_str)))
}
