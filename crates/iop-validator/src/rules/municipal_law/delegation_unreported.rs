//! Its page is the Markdown file beside this one.
#![doc = include_str!("delegation_unreported.md")]

use iop_core::model::{Agreement, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{decides_locally, is_municipal, is_unit};
use crate::rules::said;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/delegation-unreported",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2017:725", locus: Some("6 kap. 40 §") },
        Basis::Act { act: "2017:725", locus: Some("7 kap. 8 §") },
        Basis::Act { act: "1991:900", locus: None },
    ],
    waivable: true,
    page: include_str!("delegation_unreported.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut delegated = agreement
        .decisions
        .iter()
        .enumerate()
        .filter(|(_, own)| {
            let texts = [own.body.known(), own.section.as_ref(), own.matter.as_ref()];
            // A unit without a word of delegation is another rule's.
            texts.into_iter().flatten().any(|text| is_delegated(text)) && decides_locally(agreement, own.party.as_ref())
        })
        .peekable();
    let mut signed = signed(agreement).peekable();
    if delegated.peek().is_none() && signed.peek().is_none() {
        return Answer::does_not_apply("reason-no-delegation");
    }
    if said::together(context, &[&["delegat*"], &["anmäl*"]]) {
        return Answer::Holds;
    }
    if delegated.peek().is_none() {
        let bare = signed.filter(|(_, mandate)| !is_numbered(mandate));
        return Answer::from_faults(bare.map(|(index, _)| at_value("signatures", index, "mandate")).collect());
    }
    let bare = delegated.filter(|(_, own)| {
        let matter = own.matter.as_deref().unwrap_or_default();
        let told = matter.to_lowercase().contains("anmäl") || is_numbered(matter);
        let committee = own.body.known().is_some_and(|body| body.contains("utskott") && !is_unit(body));
        // The number of the decision itself says neither by which item it was made nor where it was reported.
        let of_decision = own.section.as_deref().is_some_and(|section| {
            reader::has(section, &["delegationsbeslut*", "delegeringsbeslut*", "delegatbeslut*"])
        });
        !(own.section.as_deref().is_some_and(is_numbered) && !of_decision || told || committee)
    });
    Answer::from_faults(bare.map(|(index, _)| at_value("decisions", index, "body")).collect())
}

fn is_delegated(text: &str) -> bool {
    text.to_lowercase().contains("delegat")
}

/// Whether a text has a number, by which what it cites can be found.
fn is_numbered(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

fn at_value(list: &str, index: usize, key: &str) -> Fault {
    Fault::at(Spot::Value(at(list, index).key(key)))
}

/// The mandates on delegation by which a municipality or region is signed for, with their places.
fn signed(agreement: &Agreement) -> impl Iterator<Item = (usize, &str)> {
    let signatures = agreement.signatures.iter().enumerate();
    signatures.filter_map(|(index, own)| {
        let party = own.party.known().and_then(|id| agreement.party(id))?;
        let mandate = own.mandate.as_deref().filter(|mandate| is_delegated(mandate))?;
        is_municipal(party).then_some((index, mandate))
    })
}
