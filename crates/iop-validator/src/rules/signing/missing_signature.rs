//! Its page is the Markdown file beside this one.
#![doc = include_str!("missing_signature.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{is_first, is_for};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "signing/missing-signature",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("missing_signature.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.parties.is_empty() {
        return Answer::not_judged("reason-no-parties");
    }
    // Of a draft it may be open who signs, for all of them.
    let draft = context.stage == Stage::Draft;
    if draft && agreement.signatures.is_empty() {
        let unneeded = unneeded(context).map(|fault| Answer::Fails(vec![fault]));
        return unneeded.unwrap_or_else(|| Answer::does_not_apply("reason-no-signatures"));
    }
    let mut faults = Vec::new();
    let mut unknown = false;
    for (index, party) in agreement.parties.iter().enumerate() {
        let Some(id) = party.id.known() else {
            unknown = true;
            continue;
        };
        let signed = agreement.signatures.iter().any(|signature| is_for(agreement, signature, party));
        if signed || !is_first(agreement, party) {
            continue;
        }
        let name = party.name.known().map_or_else(|| id.as_str(), String::as_str);
        let fault = Fault::at(Spot::Value(Pointer::root().key("parties").index(index).key("id"))).arg("party", name);
        faults.push(if agreement.signatures.is_empty() {
            fault.variant("nobody")
        } else {
            fault.related(Spot::Key(Pointer::root().key("signatures")), "signatures")
        });
    }
    faults.extend(unneeded(context));
    // A signature that does not say for whom may be the one that seems to be missing.
    unknown |= agreement.signatures.iter().any(|signature| signature.party.is_blank());
    if unknown {
        return Answer::not_judged("reason-blank-signer");
    }
    Answer::from_faults(faults)
}

/// A sentence by which the agreement binds without someone's signature.
fn unneeded(context: &Context<'_>) -> Option<Fault> {
    const WITHOUT: &[&str] =
        &["utan * underskrift", "utan * undertecknande", "utan underskrift*", "without signature*"];
    const NEED: &[&str] =
        &["behöver inte underteckna*", "behöver inte skriva under", "inte undertecknat", "inte skrivit under"];
    const BINDS: &[&str] = &["gäller", "gälla", "binder", "bindande", "bunden", "bundna", "träder", "kraft", "applies"];
    /// Other papers, and what is not to happen.
    const OTHER: &[&str] =
        &["rapport*", "rekvisition*", "faktur*", "protokoll*", "först", "förrän", "sedan", "bilag*", "samtycke*"];
    let words = [WITHOUT, NEED].concat();
    let mut said = said::with(context, &words).filter(|said| {
        let agreement = said.has(&["överenskommelse*", "avtal*", "partnerskap*", "agreement"]);
        let takes_back = said.has(&["gäller inte", "gälla inte", "inte bindande", "binder inte", "ingen"]);
        agreement && said.has(BINDS) && !said.has(OTHER) && !takes_back
    });
    said.next().map(|said| Fault::at(said.spot()).variant("unneeded"))
}
