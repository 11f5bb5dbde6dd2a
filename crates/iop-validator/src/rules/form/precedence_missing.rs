//! Its page is the Markdown file beside this one.
#![doc = include_str!("precedence_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Annex, Stage};
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
    stage: Stage::Draft,
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

/// Annexes that tell again what the agreement tells, the work, its times or its money, so that one is enough.
const RETOLD: &[&str] = &[
    "verksamhetsplan*",
    "arbetsplan*",
    "aktivitetsplan*",
    "projektplan*",
    "handlingsplan*",
    "insatsplan*",
    "årsplan*",
    "projektbeskrivning*",
    "uppdragsbeskrivning*",
    "*budget*",
    "*kalkyl*",
    "finansieringsplan*",
    "work plan*",
];

/// Annexes that bind as the agreement does.
const TERMS: &[&str] = &["*villkor*", "*regler*", "*bestämmelse*", "terms", "conditions"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::stands_alone(agreement) || !told::goes_through_everything(agreement) {
        return Answer::does_not_apply("reason-told-elsewhere");
    }
    let own: Vec<_> = agreement.annexes.iter().filter_map(|annex| Some((annex, annex.title.known()?))).collect();
    let binds = |title: &str| !reader::has(title, APART);
    // One with terms of its own is enough beside another: both may be filled with what the agreement says otherwise.
    let several = own.iter().filter(|(_, title)| binds(title)).count() > 1
        || own.len() > 1 && own.iter().any(|(_, title)| reader::has(title, TERMS))
        || own.iter().any(|(_, title)| reader::has(title, RETOLD) && binds(title));
    if !several {
        return Answer::does_not_apply("reason-few-annexes");
    }
    // What is listed is the whole of the order, unless a sentence tells of the annexes.
    let listed = !agreement.precedence.is_empty();
    let ranked = said::with(context, RANKED).any(|said| !listed || said.has(&["bilag*", "annex*"]));
    if ranked || told_in_turn(context) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("annexes");
    if !listed {
        return Answer::Fails(vec![Fault::at(Spot::Key(place)).arg("count", agreement.annexes.len())]);
    }
    let ranked = |annex: &Annex| annex.id.known().is_some_and(|id| agreement.precedence.contains(id));
    let left = own.iter().find(|(annex, title)| binds(title) && !ranked(annex));
    let fault = left.map(|(_, title)| {
        let list = Spot::Key(Pointer::root().key("precedence"));
        Fault::at(list).variant("left").related(Spot::Key(place), "annexes").arg("title", title.trim())
    });
    Answer::from_faults(fault.into_iter().collect())
}

/// Whether a sentence tells the papers one after the other: "Tyngst väger avtalet, därefter budgeten och sist planen".
fn told_in_turn(context: &Context<'_>) -> bool {
    const FIRST: &[&str] = &["först*", "främst", "tyngst", "överst*", "i första hand", "first*"];
    const NEXT: &[&str] = &["därefter", "sedan", "därnäst", "sist", "i andra hand", "then", "last*"];
    const WEIGHS: &[&str] = &["gäller", "väger", "tillämpas", "följs", "går", "applies", "apply"];
    said::together(context, &[FIRST, NEXT, WEIGHS])
}
