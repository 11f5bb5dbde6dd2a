//! Its page is the Markdown file beside this one.
#![doc = include_str!("source_unidentified.md")]

use iop_core::Pointer;
use iop_core::model::{Contribution, ContributionForm, Funding, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::{is_public, names_of, phrase};
use crate::rules::words::{MONEY, NOT};

pub(super) const RULE: Rule = Rule {
    id: "budget/source-unidentified",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("source_unidentified.md"),
    check,
};

/// What says by what the one that the money comes from gives it.
const BY: &[&str] = &[
    "dnr*",
    "diarie*",
    "ärende*",
    "beslut*",
    "utlysning*",
    "program*",
    "projektmedel*",
    "förordning*",
    "bilaga*",
    "decision*",
    "call*",
    "reference*",
    "annex*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if let Some(fault) = own(context, funding) {
        return Answer::Fails(vec![fault]);
    }
    let passed_on = funding.contributions.iter().enumerate().filter_map(|(index, one)| {
        let source = one.source.as_ref().filter(|_| one.form.known() == Some(&ContributionForm::Cash))?;
        Some((index, one, source))
    });
    let mut passed_on = passed_on.peekable();
    if passed_on.peek().is_none() {
        let told = told(context);
        let none = || Answer::does_not_apply("reason-no-upstream");
        return told.map_or_else(none, |fault| Answer::Fails(vec![fault]));
    }
    let faults = passed_on.filter_map(|(index, one, source)| {
        // A party answers for its own money.
        let generic = one.scheme.as_deref().is_some_and(is_generic);
        if one.scheme.is_some() && !generic
            || one.annex.is_some()
            || one.awaits.is_some()
            || agreement.party(source).is_some()
        {
            return None;
        }
        let name = agreement.name_of(source).and_then(|name| name.known().cloned())?;
        let first = phrase(&name).split(' ').next().map(|word| format!("{word}*"))?;
        let told = said::with(context, &[first]).any(|said| {
            let stated = |what: &What| match what {
                What::Statute { .. } => true,
                What::Date(date) => date.is_day(),
                _ => false,
            };
            said.has(BY) || said.mentions.iter().any(|mention| stated(&mention.what))
        });
        let key = if generic { "scheme" } else { "source" };
        let place = Pointer::root().key("funding").key("contributions").index(index).key(key);
        (!told).then(|| Fault::at(Spot::Value(place)).arg("name", name))
    });
    Answer::from_faults(faults.collect())
}

/// The grant of somebody else that a public party has its money from, where it is only called a grant and nobody is said
/// to give it.
fn own(context: &Context<'_>, funding: &Funding) -> Option<Fault> {
    const GRANTS: &[&str] =
        &["statsbidrag*", "statligt bidrag", "projektmedel*", "utvecklingsmedel*", "statliga medel"];
    let vague = funding.contributions.iter().enumerate().find(|(_, one)| {
        let named = one.source.is_some() || one.annex.is_some() || one.awaits.is_some();
        let told = one.description.as_deref().is_some_and(|text| reader::has(text, GIVERS) || reader::has(text, BY));
        let scheme = one.scheme.as_deref().filter(|scheme| scheme.split_whitespace().count() <= 2);
        let public = one.party.known().is_some_and(|id| is_public(context.agreement, id));
        !named && !told && public && scheme.is_some_and(|scheme| reader::has(scheme, GRANTS))
    });
    let (index, one) = vague.filter(|_| said::with(context, GIVERS).next().is_none())?;
    let place = Pointer::root().key("funding").key("contributions").index(index).key("scheme");
    Some(Fault::at(Spot::Value(place)).variant("scheme").arg("scheme", one.scheme.as_deref()?.trim()))
}

/// Whether a scheme is only what such money is called: "utvecklingsmedel", "statsbidrag".
fn is_generic(scheme: &str) -> bool {
    const SORTS: &[&str] =
        &["*medel", "*medlen", "*bidrag", "*bidraget", "*stöd", "*stödet", "*pengar", "grant", "funds"];
    let words = reader::words(scheme, 0..scheme.len());
    matches!(&words[..], [only] if only.is(SORTS))
}

/// Words of money that a public party only passes on.
const PASSES: &[&str] = &[
    "skickar vidare",
    "skickas vidare",
    "betalar vidare",
    "betalas vidare",
    "för vidare",
    "förs vidare",
    "förmedlar",
    "förmedlas",
    "slussar vidare",
    "slussas vidare",
    "lämnar vidare",
    "vidarebefordra*",
    "passes on",
];

const COMES: &[&str] = &[
    "finansieras",
    "bekostas",
    "betalas",
    "täcks",
    "kommer",
    "utgörs",
    "består",
    "tas",
    "is funded",
    "are funded",
    "comes",
    "come",
];

/// Authorities and funds that give money with terms of its own.
const GIVERS: &[&str] = &[
    "länsstyrelsen*",
    "socialstyrelsen",
    "ungdomsstyrelsen",
    "*myndigheten",
    "*verket",
    "*fonden",
    "*delegationen",
    "kammarkollegiet",
    "esf",
    "esf-rådet",
    "county administrative board",
];

/// The giver from whom a text says that the public party's own money comes, with nothing anywhere that says which grant
/// it is.
fn told(context: &Context<'_>) -> Option<Fault> {
    let agreement = context.agreement;
    let is_scheme = |one: &Contribution| one.scheme.is_some() || one.annex.is_some();
    if agreement.funding.iter().flat_map(|funding| &funding.contributions).any(is_scheme) {
        return None;
    }
    let stated = |what: &What| match what {
        What::Statute { .. } => true,
        What::Date(date) => date.is_day(),
        _ => false,
    };
    let named = |said: &Said<'_>| said.has(BY) || said.mentions.iter().any(|mention| stated(&mention.what));
    let names: Vec<String> = names_of(agreement, true).into_iter().chain(names_of(agreement, false)).collect();
    said::with(context, &[COMES, PASSES].concat()).find_map(|said| {
        let at = (1..said.words.len()).find(|at| said.is(*at, GIVERS) && !said.is(*at, &names))?;
        let from = said.has_in(at.saturating_sub(2)..at, &["från", "av", "from"]);
        let comes = said
            .find_before(COMES, at)
            .is_some_and(|verb| said.find_before(&[MONEY, &["del"]].concat(), verb).is_some() && !said.denies());
        let passes =
            said.find_before(PASSES, at).is_some_and(|verb| !said.has_in(verb.saturating_sub(2)..=verb + 2, NOT));
        let own = (comes || passes) && from && !named(&said);
        let giver = [said.key(at)];
        // "Länsstyrelsens beslut den 3 mars": told somewhere else.
        let stem = [format!("{}*", giver[0])];
        if !own || said::with(context, &stem).any(|other| named(&other)) {
            return None;
        }
        let name = said.words.get(at).map(|word| said.raw(word).to_owned())?;
        Some(Fault::at(said.spot_between(at, at)).arg("name", name))
    })
}
