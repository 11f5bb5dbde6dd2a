//! Its page is the Markdown file beside this one.
#![doc = include_str!("local_or_national.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Party, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "parties/local-or-national",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("local_or_national.md"),
    check,
};

/// Words for a local branch, and for the organisation above it.
const LOCAL: &[&str] = &[
    "lokalförening*",
    "lokalavdelning*",
    "lokalgrupp*",
    "krets",
    "kretsen",
    "distrikt",
    "distriktet",
    "*distriktet",
    "local branch",
];
const NATIONAL: &[&str] = &[
    "riksförbund*",
    "riksorganisation*",
    "riksstyrelse*",
    "riksordförande*",
    "generalsekreterare*",
    "förbundsordförande*",
    "förbundssekreterare*",
    "förbundsstyrelse*",
    "nationell samordnare",
    "rikskansli*",
    "förbundskansli*",
    "nationella kansli*",
    "national secretariat",
    "national office",
    "secretary general",
];

/// Words for the organisation above that no local association has for anything of its own.
const RIKS: &[&str] = &[
    "riks",
    "riksnivå",
    "riksförbund*",
    "riksorganisation*",
    "riksstyrelse*",
    "riksordförande*",
    "rikskansli*",
    "nationella kansli*",
    "national secretariat",
    "national office",
];

/// Words of a title that is held in the party too.
const OF_PARTY: &[&str] = &[
    "lokalförening*",
    "lokalavdelning*",
    "krets*",
    "*kretsen*",
    "distrikt*",
    "*distriktet*",
    "föreningens",
    "avdelning*",
    "medlem*",
    "lokal*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults: Vec<Fault> =
        said::with(context, BINDS).find_map(|one| binds_above(agreement, &one)).into_iter().collect();
    faults.extend(said::with(context, MEANS).find_map(|one| means_both(agreement, &one)));
    for (index, party) in
        agreement.parties.iter().enumerate().filter(|(_, party)| party.role.known() == Some(&Role::CivilSociety))
    {
        let (Some(name), Some(id)) = (party.name.known(), party.id.known()) else { continue };
        any = true;
        let place = Pointer::root().key("parties").index(index);
        let local = party.part_of.is_some()
            || reader::has(name, LOCAL)
            || party.unit.as_deref().is_some_and(|unit| reader::has(unit, LOCAL));
        let of_place = !local && is_of_place(agreement, name) && !reader::has(name, RIKS);
        let national = if of_place { RIKS } else { NATIONAL };
        let decisions = Pointer::root().key("decisions");
        let decided = decided_above(agreement, party).map(|at| Spot::Value(decisions.index(at).key("body")));
        let mut spots: Vec<(Spot, &str)> = decided.map(|spot| (spot, "decided")).collect();
        if local || of_place {
            // A local branch for whom the organisation above it signs.
            for (at, signature) in
                agreement.signatures.iter().enumerate().filter(|(_, own)| own.party.known() == Some(id))
            {
                let own = Pointer::root().key("signatures").index(at);
                let above = |text: &str| {
                    reader::has(text, national) || party.part_of.as_deref().is_some_and(|above| same(text, above))
                };
                // What the organisation above decides binds nobody but itself; the party may empower whom it will.
                let empowered = |mandate: &str| reader::has(mandate, &["*fullmakt*", "power of attorney"]);
                let unbound = |mandate: &str| reader::has(mandate, national) && !empowered(mandate);
                // Who is given as an officer of the organisation above signs for it, whatever the party's minutes say.
                let above_all = |title: &str| {
                    let above = party.part_of.as_deref().map(phrase).filter(|above| !above.is_empty());
                    let above = above.is_some_and(|above| reader::has(title, &[format!("{above}s"), above]));
                    (above || reader::has(title, RIKS))
                        && !reader::has(title, OF_PARTY)
                        && !signature.mandate.as_deref().is_some_and(empowered)
                };
                if signature.signs_for.as_deref().is_some_and(above) {
                    spots.push((Spot::Value(own.key("signs_for")), "national"));
                } else if signature.title.as_deref().is_some_and(|title| reader::has(title, national))
                    && signature.mandate.as_deref().is_none_or(unbound)
                    || signature.title.as_deref().is_some_and(above_all)
                {
                    spots.push((Spot::Value(own.key("title")), "national"));
                } else if signature.mandate.as_deref().is_some_and(unbound) {
                    spots.push((Spot::Value(own.key("mandate")), "national"));
                }
            }
            // A contact person who works for the organisation above.
            for (number, contact) in party.contacts.iter().enumerate() {
                let works_above = |title: &str| {
                    let named = party.part_of.as_deref().map(phrase).filter(|name| !name.is_empty());
                    reader::has(title, national) || named.is_some_and(|name| reader::has(title, &[name]))
                };
                if contact.title.as_deref().is_some_and(works_above) {
                    spots.push((Spot::Value(place.key("contacts").index(number).key("title")), "contact"));
                }
            }
        } else {
            // A text that calls the party a local branch of what it is named as.
            let key = name.to_lowercase();
            let first = key.split(' ').collect::<Vec<_>>().join(" ");
            let branches = ["lokalförening*", "lokalavdelning*", "lokalgrupp*"];
            let patterns: Vec<String> = branches
                .iter()
                .flat_map(|branch| [format!("{first} {branch}"), format!("{first}s {branch}")])
                .collect();
            let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
            spots.extend(said::with(context, &patterns).map(|sentence| (sentence.spot(), "local")));
            for (number, contact) in party.contacts.iter().chain(&party.representatives).enumerate() {
                let list = if number < party.contacts.len() { "contacts" } else { "representatives" };
                let number = if number < party.contacts.len() { number } else { number - party.contacts.len() };
                if contact.title.as_deref().is_some_and(|title| reader::has(title, &LOCAL[..2])) {
                    spots.push((Spot::Value(place.key(list).index(number).key("title")), "local"));
                }
            }
            for (at, signature) in
                agreement.signatures.iter().enumerate().filter(|(_, own)| own.party.known() == Some(id))
            {
                if signature.signs_for.as_deref().is_some_and(|block| reader::has(block, &LOCAL[..2])) {
                    spots.push((Spot::Value(Pointer::root().key("signatures").index(at).key("signs_for")), "local"));
                }
            }
        }
        let mut spots = spots.into_iter();
        if let Some((spot, variant)) = spots.next() {
            let fault = Fault::at(spot)
                .variant(variant)
                .related(Spot::Value(place.key("name")), "party")
                .arg("name", name.trim());
            faults.push(spots.fold(fault, |fault, (spot, _)| fault.related(spot, "also")));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-private-side") }
}

/// Whether the name has the place in it that a public party is of: "Ekefors Scoutkår" beside "Ekefors kommun".
fn is_of_place(agreement: &Agreement, name: &str) -> bool {
    let public = agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
    let mut places = public.filter_map(|party| party.name.known()).filter_map(|name| {
        let (first, rest) = name.split_once(' ')?;
        let place = first.trim_end_matches('s').to_lowercase();
        (matches!(rest, "kommun" | "stad") && place.chars().count() > 2).then(|| [format!("{place}s"), place])
    });
    places.any(|place| reader::has(name, &place))
}

/// Words by which someone is bound, by a party or by what it signs.
const BINDS: &[&str] = &[
    "ingår*",
    "binder",
    "företräder",
    "sluter",
    "tecknar",
    "undertecknar",
    "förbinder",
    "binds",
    "enters",
    "represents",
];

/// Words by which it is done for someone.
const FOR: &[&str] = &["för", "binder", "företräder", "åt", "for", "on behalf of", "binds", "represents"];

/// What binds them all the same.
const EMPOWERED: &[&str] = &["fullmakt*", "bemyndig*", "authori*"];

/// A sentence by which a local branch binds the organisation above it, or the other branches.
fn binds_above(agreement: &Agreement, one: &Said<'_>) -> Option<Fault> {
    const OTHERS: &[&str] = &[
        "övriga distrikt*",
        "övriga kretsar*",
        "övriga lokalförening*",
        "andra distrikt",
        "alla distrikt*",
        "samtliga distrikt*",
        "alla lokalförening*",
        "samtliga lokalförening*",
        "hela riksorganisation*",
        "hela organisationen",
    ];
    /// How far after it stands the one for whom it is done.
    const NEAR: usize = 4;
    let civil = |party: &&Party| party.role.known() == Some(&Role::CivilSociety);
    let is_local =
        |party: &&Party| party.part_of.is_some() || party.name.known().is_some_and(|name| reader::has(name, LOCAL));
    let party = agreement.parties.iter().filter(civil).find(is_local)?;
    let index = agreement.parties.iter().position(|own| std::ptr::eq(own, party))?;
    let mut above: Vec<String> = NATIONAL.iter().chain(OTHERS).map(ToString::to_string).collect();
    above.extend(party.part_of.as_deref().map(phrase).filter(|name| !name.is_empty()));
    // The organisation above may be a party itself.
    let names = agreement.parties.iter().filter_map(|party| party.name.known());
    if one.has(EMPOWERED) || one.denies() || names.into_iter().any(|name| reader::has(name, &above)) {
        return None;
    }
    let mut places = (0..one.words.len()).filter(|at| one.is(*at, FOR));
    let at = places.find_map(|at| one.find_in(at + 1..=at + NEAR, &above))?;
    let place = Pointer::root().key("parties").index(index).key("name");
    let fault = Fault::at(one.spot_between(at, at)).variant("binds").related(Spot::Value(place), "party");
    Some(fault.arg("name", party.name.known().map_or("–", |name| name.trim())))
}

/// Words by which it is told who a name stands for.
const MEANS: &[&str] = &["avses", "menas", "åsyftas", "betecknar", "står för", "means"];

/// A sentence by which one name stands for a local association and the organisation above it together.
fn means_both(agreement: &Agreement, one: &Said<'_>) -> Option<Fault> {
    const BOTH: &[&str] = &["både", "såväl", "och", "samt", "liksom", "eller", "both", "and"];
    const BRANCH: &[&str] = &["*avdelning*", "*förening*", "krets*", "lokal*", "distrikt*", "branch*"];
    let civil = agreement.parties.iter().enumerate().filter(|(_, own)| own.role.known() == Some(&Role::CivilSociety));
    let (index, party) = civil.into_iter().find(|(_, party)| {
        let names = party.name.known().into_iter().chain(&party.short_names).map(|name| phrase(name));
        let general = std::iter::once("föreningen".to_owned());
        one.has(&names.chain(general).collect::<Vec<_>>())
    })?;
    let above: Vec<String> =
        NATIONAL.iter().map(ToString::to_string).chain(party.part_of.as_deref().map(phrase)).collect();
    let at = one.find(MEANS)?;
    let national = one.find_in(at.., &above)?;
    let branch = one.has_in(at.., BRANCH);
    let place = Pointer::root().key("parties").index(index).key("name");
    (branch && one.has_in(at.., BOTH) && !one.denies()).then(|| {
        let fault = Fault::at(one.spot_between(at, national)).variant("both").related(Spot::Value(place), "party");
        fault.arg("name", party.name.known().map_or("–", |name| name.trim()))
    })
}

/// The decision for a party that the organisation above it has taken.
fn decided_above<'a>(agreement: &'a Agreement, party: &'a Party) -> impl Iterator<Item = usize> + 'a {
    const ABOVE: &[&str] = &[
        "distriktsstyrelse*",
        "förbundsstyrelse*",
        "riksstyrelse*",
        "distriktsårsmöte*",
        "förbundsstämma*",
        "riksstämma*",
    ];
    const SAME: &[&str] = &["*distrikt*", "*förbund*", "riks*"];
    let own = party.name.known().into_iter().chain(&party.body).any(|own| reader::has(own, SAME));
    let decided =
        agreement.decisions.iter().enumerate().filter(move |(_, decision)| {
            decision.party.is_some() && decision.party.as_ref() == party.id.known() && !own
        });
    decided.filter(|(_, decision)| decision.body.known().is_some_and(|body| reader::has(body, ABOVE))).map(|(at, _)| at)
}

/// Whether the text names the organisation above and nothing more.
fn same(text: &str, above: &str) -> bool {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("för ").unwrap_or(&text);
    text == above.trim().to_lowercase()
}
