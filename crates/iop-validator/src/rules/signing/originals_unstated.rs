//! Its page is the Markdown file beside this one.
#![doc = include_str!("originals_unstated.md")]

use iop_core::Pointer;
use iop_core::model::{SigningMethod, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "signing/originals-unstated",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("originals_unstated.md"),
    check,
};

/// Words for the originals of the paper.
const ORIGINALS: &[&str] = &["likalydande exemplar", "likalydande original*", "likalydande originalexemplar"];

/// Words by which there are as many as somebody finds.
const OPEN: &[&str] = &[
    "så många exemplar",
    "så många original*",
    "det antal exemplar",
    "det antal original*",
    "erforderligt antal*",
    "nödvändigt antal*",
    "lämpligt antal*",
    "tillräckligt antal*",
    "tillräckligt många exemplar",
    "tillräckligt många original*",
    "erforderliga exemplar",
    "flera exemplar",
    "ett antal exemplar",
    "as many copies as",
    "as many originals as",
];

/// What is printed to be handed out.
const PRINTED: &[&str] = &["broschyr*", "program", "programmet", "affisch*", "*blad", "informationsmaterial*", "kopi*"];

/// Words for the paper and what is done with it.
const PAPER: &[&str] = &[
    "överenskommelse*",
    "*avtalet",
    "avtal",
    "handlingen",
    "underteckna*",
    "undertecknas",
    "upprätta*",
    "skrivs under",
    "agreement",
];

fn check(context: &Context<'_>) -> Answer {
    let signing = context.agreement.signing.as_ref();
    // A file can be copied as often as anybody likes.
    let on_paper = signing.is_none_or(|own| own.method.known() != Some(&SigningMethod::Electronic));
    let open = || said::with(context, OPEN).find(|said| on_paper && said.has(PAPER) && !said.has(PRINTED));
    let Some(said) = said::with(context, ORIGINALS).next().or_else(open) else {
        return untold(context);
    };
    let typed = context.agreement.signing.as_ref().is_some_and(|signing| !signing.originals.is_blank());
    let counted = !reader::numbers(said.text(), context.agreement.language).is_empty();
    if typed
        || counted
        || said.has(&[
            "var sitt exemplar",
            "ett för varje",
            "ett till varje",
            "ett till vardera",
            "ett för vardera",
            "lika många",
            "ett per part",
            "som det finns parter",
            "som antalet parter",
            "as there are parties",
        ])
    {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(said.spot())])
}

/// A paper that goes through everything, has been signed, and tells neither how many originals there are nor that it is signed
/// as a file.
fn untold(context: &Context<'_>) -> Answer {
    const SIGNED: &[&str] = &[
        "exemplar*",
        "original*",
        "elektronisk*",
        "digital* underskr*",
        "digitalt",
        "e legitimation",
        "e underskrift*",
        "bankid",
        "copies",
        "electronic*",
    ];
    let agreement = context.agreement;
    let full = told::goes_through_everything(agreement) && told::stands_alone(agreement);
    if !full || agreement.signing.is_some() || agreement.signatures.len() < 2 || said::anywhere(context, SIGNED) {
        return Answer::does_not_apply("reason-no-originals");
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("signatures")))])
}
