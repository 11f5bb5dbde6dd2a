//! Its page is the Markdown file beside this one.
#![doc = include_str!("upstream_terms_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Against, RelatedKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::repayment::REPAY;
use crate::rules::said;

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
    "villkor som*",
    "de villkor*",
    "bidragsbeslut*",
    "stödbeslut*",
    "beslut om stöd*",
    "beslut om bidrag*",
    "förordning*",
    "terms of the grant*",
    "grant conditions*",
    "funder's*",
    "conditions of*",
];

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
    let Some(upstream) = upstream else { return Answer::does_not_apply("reason-no-upstream") };
    let stated = agreement.termination.as_ref().is_some_and(|termination| termination.repayment.is_some())
        || funding.surplus.known().is_some()
        || funding.surplus.label().is_some();
    let terms = agreement
        .related
        .iter()
        .any(|related| matches!(related.kind.known(), Some(RelatedKind::Terms | RelatedKind::SpecialTerms)));
    if stated || terms || said::anywhere(context, REPAY) || said::anywhere(context, TERMS) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(upstream))])
}
