//! Its page is the Markdown file beside this one.
#![doc = include_str!("upstream_terms_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Against, Agreement, ClauseKind, Funding, Related, RelatedKind, Stage};
use iop_law::Basis;

use super::is_detailed;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::repayment::REPAY;
use crate::rules::said;
use crate::rules::written_out::is_stated;

mod freed;

pub(super) const RULE: Rule = Rule {
    id: "budget/upstream-terms-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2010:1122", locus: Some("39 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("upstream_terms_missing.md"),
    check,
};

/// What says that the terms of the one who gives the money apply here too.
const TERMS: &[&str] = &[
    "villkor för bidraget*",
    "villkoren för bidraget*",
    "villkor för stödet*",
    "villkoren för stödet*",
    "bidragsvillkor*",
    "stödvillkor*",
    "bidragsgivarens villkor*",
    "finansiärens*",
    "villkoren i beslutet*",
    "villkor i beslutet*",
    "beslutets villkor*",
    "bidragsbeslut*",
    "stödbeslut*",
    "beslut om stöd*",
    "beslut om bidrag*",
    "förordningen om statsbidrag*",
    "förordning * * om statsbidrag*",
    "terms of the grant*",
    "grant conditions*",
    "funder's*",
    "conditions of*",
];

/// Terms of any kind, which are the giver's where the money is told beside them.
const SOME_TERMS: &[&str] = &["villkor som*", "de villkor*"];
const GIVEN: &[&str] =
    &["bidrag*", "*bidraget", "stöd", "stödet", "medel*", "medlen", "pengar*", "beslut*", "bevilja*"];

/// The union's funds, and words by which their terms bind the parties.
const UNION: &[&str] = &["esf*", "eu-*", "europeiska*", "socialfond*", "amif*", "interreg*", "eu", "european*"];
const BOUND: &[&str] =
    &["villkor*", "regler*", "krav*", "bestämmelser*", "föreskrift*", "handbok*", "kräver", "terms*", "rules*"];

/// Those who give money that is passed on, and what their terms are of.
const GIVERS: &[&str] = &[
    "staten*",
    "statens",
    "statlig*",
    "statsbidrag*",
    "länsstyrelse*",
    "socialstyrelse*",
    "skolverk*",
    "migrationsverk*",
    "folkhälsomyndighet*",
    "jämställdhetsmyndighet*",
    "mucf*",
    "myndigheten för*",
    "tillväxtverk*",
    "naturvårdsverk*",
    "kulturråd*",
    "arvsfond*",
    "fonden*",
    "bidragsgivare*",
    "finansiär*",
    "regeringen*",
    "the state*",
    "the agency*",
];
const ACCOUNTS: &[&str] = &[
    "redovisa*",
    "redovisning*",
    "särredovisa*",
    "återrapport*",
    "rapport*",
    "återkrav*",
    "kräver tillbaka",
    "kräver åter*",
    "tillbaka*",
    "återbetal*",
    "granska*",
    "logotyp*",
    "emblem*",
    "binder*",
    "account*",
    "report*",
];

/// The money of the union that a party has from somebody outside and pays on, for costs too.
fn union(agreement: &Agreement, funding: &Funding) -> Option<Pointer> {
    let place = Pointer::root().key("funding").key("contributions");
    funding.contributions.iter().enumerate().find_map(|(index, one)| {
        let party = one.party.known()?;
        let source = one.source.as_ref().filter(|source| agreement.party(source).is_none())?;
        let name = agreement.name_of(source).and_then(|name| name.known().cloned()).unwrap_or_default();
        let union = reader::has(&name, UNION) || one.scheme.as_ref().is_some_and(|scheme| reader::has(scheme, UNION));
        let onward = funding.payments.iter().any(|payment| payment.from.known() == Some(party));
        (union && onward).then(|| place.index(index).key("source"))
    })
}

/// Whether a sentence has one of each of `groups`, outside what is told of other rules of the union.
fn binds(context: &Context<'_>, groups: &[&[&str]]) -> bool {
    const OTHER: &[ClauseKind] =
        &[ClauseKind::StateAid, ClauseKind::Procurement, ClauseKind::DataProtection, ClauseKind::Signatures];
    let own = |topic: Topic| !OTHER.iter().any(|kind| topic.is_about(*kind));
    said::about(context, own).any(|one| one.has_each(groups))
}

/// Whether the text says that the terms of the one who gives the money apply.
fn terms_told(context: &Context<'_>) -> bool {
    said::anywhere(context, TERMS) || said::together(context, &[SOME_TERMS, GIVEN])
}

/// Whether it says what the giver asks for.
fn tied(context: &Context<'_>) -> bool {
    binds(context, &[GIVERS, BOUND]) || binds(context, &[GIVERS, ACCOUNTS])
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let place = Pointer::root().key("funding").key("contributions");
    let upstream = funding.contributions.iter().enumerate().find_map(|(index, one)| {
        let party = one.party.known()?;
        // A programme named after its statute has terms of its own.
        let scheme = one.scheme.as_ref().filter(|scheme| reader::has(scheme, &["förordning*", "lag", "statsbidrag*"]));
        let key = if one.source.is_some() { "source" } else { scheme.map(|_| "scheme")? };
        // Of what is paid for costs that are accounted for, nothing is left to claim back but what was wrong.
        let mut onward = funding
            .payments
            .iter()
            .filter(|payment| payment.from.known() == Some(party) && payment.against.known() != Some(&Against::Costs));
        onward.next().map(|_| place.index(index).key(key))
    });
    let terms = agreement
        .related
        .iter()
        .any(|related| matches!(related.kind.known(), Some(RelatedKind::Terms | RelatedKind::SpecialTerms)));
    // What frees the others from the terms is told of money that comes from somebody.
    if let Some(spot) = freed::freed(context) {
        return Answer::Fails(vec![Fault::at(spot).variant("freed")]);
    }
    let Some(upstream) = upstream.or_else(|| union(agreement, funding)) else {
        let bound = || terms || terms_told(context) || tied(context);
        return match freed::comes_from(context).filter(|_| is_detailed(agreement)) {
            Some(spot) if !bound() => Answer::Fails(vec![Fault::at(spot).variant("terms")]),
            Some(_) => Answer::Holds,
            None => Answer::does_not_apply("reason-no-upstream"),
        };
    };
    // The union's money has terms on papers, insight and visibility beside those on repayment, which bind the others only
    // by what the text says: a decision that is listed binds the one it was given to.
    if let Some(place) = union(agreement, funding).filter(|_| is_detailed(agreement)) {
        let annex = agreement.annexes.iter().any(|annex| {
            annex
                .title
                .known()
                .is_some_and(|title| reader::has(title, &["*villkor*", "*beslut*", "terms*", "decision*"]))
        });
        // What is put before the agreement binds all that it binds.
        let first = |one: &Related| one.id.as_ref().is_some_and(|id| agreement.precedence.contains(id));
        let annex = annex || agreement.related.iter().any(first);
        let told =
            annex || [&[TERMS][..], &[UNION, BOUND], &[UNION, REPAY]].iter().any(|groups| binds(context, groups));
        return if told { Answer::Holds } else { Answer::Fails(vec![Fault::at(Spot::Value(place)).variant("union")]) };
    }
    let stated = agreement.termination.as_ref().is_some_and(|termination| termination.repayment.is_some())
        || is_stated(&funding.surplus);
    let repays = stated || said::anywhere(context, REPAY);
    if terms || terms_told(context) {
        return Answer::Holds;
    }
    // That something is paid back says nothing of the other terms, which a detailed agreement goes through.
    if repays && (!is_detailed(agreement) || tied(context)) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(upstream));
    Answer::Fails(vec![if repays { fault.variant("terms") } else { fault }])
}
