//! Its page is the Markdown file beside this one.
#![doc = include_str!("lead_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "parties/lead-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Guidance { title: "Roller och ansvar i projekt", source: "Svenska ESF-rådet, esf.se" }],
    waivable: true,
    page: include_str!("lead_missing.md"),
    check,
};

/// Words for money of the European Union.
const UNION: &[&str] = &[
    "esf",
    "europeiska socialfonden*",
    "socialfonden",
    "amif",
    "eu medel",
    "eu projekt*",
    "eu stöd*",
    "interreg*",
    "regionalfonden",
    "erasmus",
    "european social fund",
    "eu funding",
];

/// Words for the one who leads.
const LEAD: &[&str] = &[
    "projektägare*",
    "samordnande part*",
    "stödmottagare*",
    "huvudsökande*",
    "koordinerande part*",
    "ansvarig part",
    "lead partner*",
    "lead party",
    "coordinator",
    "projektledning*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let several = agreement.parties.len() > 2;
    let funded = said::with(context, UNION).next().filter(|_| several);
    let Some(funded) = funded.filter(|_| agreement.kind.known() == Some(&Kind::Cooperation)) else {
        return Answer::does_not_apply("reason-no-union-project");
    };
    if agreement.parties.iter().any(|party| party.lead) || told::says(context, LEAD) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("parties"))).related(funded.spot(), "funded")])
}
