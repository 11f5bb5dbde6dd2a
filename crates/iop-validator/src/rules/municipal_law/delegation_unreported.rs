//! Its page is the Markdown file beside this one.
#![doc = include_str!("delegation_unreported.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{decides_locally, is_unit};
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
            let says = texts.into_iter().flatten().any(|text| text.to_lowercase().contains("delegat"));
            // A unit without a word of delegation is another rule's.
            says && decides_locally(agreement, own.party.as_ref())
        })
        .peekable();
    if delegated.peek().is_none() {
        return Answer::does_not_apply("reason-no-delegation");
    }
    let reported = said::together(context, &[&["delegat*"], &["anmäl*"]]);
    let bare = delegated.filter(|(_, own)| {
        let number = own.section.as_deref().is_some_and(|section| section.contains(|c: char| c.is_ascii_digit()));
        let matter = own.matter.as_deref().unwrap_or_default().to_lowercase();
        let told = matter.contains("anmäl") || matter.contains(|c: char| c.is_ascii_digit());
        let committee = own.body.known().is_some_and(|body| body.contains("utskott") && !is_unit(body));
        !(number || told || committee || reported)
    });
    Answer::from_faults(bare.map(|(index, _)| Fault::at(Spot::Value(at("decisions", index).key("body")))).collect())
}
