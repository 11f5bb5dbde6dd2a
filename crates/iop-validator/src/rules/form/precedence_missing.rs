//! Its page is the Markdown file beside this one.
#![doc = include_str!("precedence_missing.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "form/precedence-missing",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("precedence_missing.md"),
    check,
};

/// Words that tell which paper applies before another.
const RANKED: &[&str] = &[
    "företräde",
    "företrädet",
    "företrädesordning*",
    "gäller före",
    "går före",
    "rangordning*",
    "inbördes ordning*",
    "i nämnd ordning",
    "i följande ordning",
    "tolkningsordning*",
    "motstridig*",
    "strider mot",
    "strida mot",
    "emot varandra",
    "mot varandra",
    "inte stämmer överens",
    "motsäger*",
    "motsägelse*",
    "avviker från bilag*",
    "har prioritet",
    "prevail*",
    "precedence",
    "takes priority",
    "order of priority",
    "conflict*",
    "inconsisten*",
];

/// Annexes that say nothing that the agreement could say otherwise, or that rank themselves.
const APART: &[&str] = &[
    "personuppgiftsbiträd*",
    "*bevis*",
    "*intyg*",
    "stadg*",
    "protokoll*",
    "*utdrag*",
    "karta*",
    "ritning*",
    "*förbindelse*",
    "*försäkran*",
    "*blankett*",
    "*mall",
    "*formulär*",
    "data processing*",
    "statutes",
    "map",
    "certificate*",
    "form",
];

/// Annexes that bind as the agreement does.
const TERMS: &[&str] = &["*villkor*", "*regler*", "*bestämmelse*", "terms", "conditions"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::stands_alone(agreement) || !told::goes_through_everything(agreement) {
        return Answer::does_not_apply("reason-told-elsewhere");
    }
    let titles: Vec<_> = agreement.annexes.iter().filter_map(|annex| annex.title.known()).collect();
    let own = titles.iter().filter(|title| !reader::has(title, APART)).count();
    // One with terms of its own is enough beside another: both may be filled with what the agreement says otherwise.
    if own < 2 && (titles.len() < 2 || !titles.iter().any(|title| reader::has(title, TERMS))) {
        return Answer::does_not_apply("reason-few-annexes");
    }
    if !agreement.precedence.is_empty() || said::anywhere(context, RANKED) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("annexes"))).arg("count", agreement.annexes.len())])
}
