//! Its page is the Markdown file beside this one.
#![doc = include_str!("original_not_kept.md")]

use iop_core::model::{SigningMethod, Stage};
use iop_law::Basis;

use super::method_differs::ELECTRONIC;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "signing/original-not-kept",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("original_not_kept.md"),
    check,
};

/// The file that has been signed.
const FILE: &[&str] = &[
    "filen",
    "originalfilen",
    "elektroniska handling*",
    "elektroniska original*",
    "elektroniska version*",
    "elektroniska exemplar*",
    "digitala handling*",
    "digitala original*",
    "digitala version*",
    "digitala exemplar*",
    "undertecknade handlingen",
    "undertecknade dokumentet",
    "the file",
    "electronic original",
    "signed file",
];

/// Words by which it is done away with, and words by which it would be kept.
const GONE: &[&str] = &[
    "raderas",
    "raderar",
    "kastas",
    "kastar",
    "gallras",
    "gallrar",
    "slängs",
    "slänger",
    "förstörs",
    "förstör",
    "tas bort",
    "tar bort",
    "plockas bort",
    "deleted",
    "destroyed",
];
const KEPT: &[&str] = &[
    "spar*",
    "bevara*",
    "arkiver*",
    "diarieför*",
    "förvara*",
    "sparas",
    "*arkiv",
    "*arkivet",
    "arkivexemplar*",
    "akten",
    "kept",
    "stored",
    "archived",
    "filed",
];

/// What is left of a signature on paper.
const PRINT: &[&str] = &[
    "utskrift*",
    "pappersutskrift*",
    "papperskopia*",
    "på papper",
    "pappersform",
    "skrivs ut",
    "printed",
    "print out*",
];
const ONLY: &[&str] = &["bara", "endast", "enbart", "only"];

/// What shows afterwards that a signature was good.
const PROOF: &[&str] = &[
    "validering*",
    "valideras",
    "loggen",
    "loggar",
    "loggarna",
    "*underskriftslogg*",
    "*signeringslogg*",
    "*underskriftsintyg*",
    "validation*",
];
const VERIFY: &[&str] = &["verifiering*", "verifiera*", "kontrollera*", "verified"];
const SIGNATURE: &[&str] = &["*underskrift*", "*signatur*", "signature*"];

/// A form in which anybody may change what was signed, and one in which nobody does.
const EDITABLE: &[&str] = &[
    "word dokument*",
    "worddokument*",
    "word fil*",
    "wordfil*",
    "word format*",
    "wordformat*",
    "i word",
    "som word",
    "docx*",
    "odt",
    "redigerbar*",
    "ändringsbar*",
    "ordbehandl*",
    "google dok*",
    "editable",
];
const FIXED: &[&str] = &["pdf*", "e arkiv*", "slutarkiv*"];

/// What has been signed on paper, and what is made of it to be kept instead.
const PAPER: &[&str] =
    &["pappret", "papperet", "pappersoriginal*", "pappersexemplar*", "originalet", "originalen", "paper original*"];
const COPIED: &[&str] = &[
    "fotografera*",
    "foto*",
    "bild",
    "bilden",
    "jpg",
    "skanna*",
    "inskanna*",
    "skannad*",
    "scanna*",
    "kopi*",
    "digitalisera*",
    "photo*",
    "scan*",
];

/// By which paper may be done away with after all.
const BY_PLAN: &[&str] =
    &["*plan", "*planen", "gallringsbeslut*", "arkivmyndighet*", "arkivlag*", "föreskrift*", "*lagen", "retention*"];

/// What is signed, and what is not yet.
const SIGNED: &[&str] = &[
    "överenskommelsen",
    "avtalet",
    "partnerskapet",
    "original*",
    "undertecknade*",
    "underskrivna*",
    "signerade*",
    "handlingen",
    "filen",
    "dokumentet",
    "exemplar*",
    "arkivexemplar*",
    "the agreement",
];
const DRAFT: &[&str] = &[
    "utkast*",
    "mall*",
    "förslag*",
    "arbetsmaterial*",
    "arbetsexemplar*",
    "kopia av",
    "kopior av",
    "draft*",
    "copy of",
    "copies of",
];

/// Files of something else.
const OTHER: &[&str] = &[
    "*uppgift*",
    "deltagar*",
    "*lista*",
    "register*",
    "bilder*",
    "foto*",
    "*protokoll*",
    "*anteckning*",
    "*rapport*",
    "kvitto*",
    "bokför*",
    "räkenskap*",
    "verifikat*",
    "personal data",
    "minutes",
];

fn check(context: &Context<'_>) -> Answer {
    let electronic = match context.agreement.signing.as_ref().and_then(|signing| signing.method.known()) {
        Some(method) => *method == SigningMethod::Electronic,
        None => said::anywhere(context, ELECTRONIC),
    };
    let told: Vec<Said<'_>> = said::with(context, KEPT).chain(said::with(context, GONE)).collect();
    let lost = told.iter().filter(|_| electronic).find_map(|one| {
        let variant = if is_gone(one) { Some(None) } else { is_unproved(one).then_some(Some("unproved")) };
        variant.map(|variant| variant.into_iter().fold(Fault::at(one.spot()), Fault::variant))
    });
    let editable = || {
        let one = told.iter().find(|one| is_editable(one))?;
        Some(Fault::at(one.mark(EDITABLE)).variant("editable"))
    };
    let thrown = || {
        let one = told.iter().find(|one| !electronic && is_thrown(one))?;
        Some(Fault::at(one.mark(GONE)).variant("paper"))
    };
    let unsaid = || unsaid(context).filter(|_| electronic);
    match lost.or_else(editable).or_else(thrown).or_else(unsaid) {
        Some(fault) => Answer::Fails(vec![fault]),
        None if told.is_empty() => Answer::does_not_apply("reason-nothing-kept"),
        None => Answer::Holds,
    }
}

/// Whether the paper that was signed is thrown away for a picture of it.
fn is_thrown(one: &Said<'_>) -> bool {
    one.has_each(&[PAPER, GONE, COPIED]) && !one.has(NOT) && !one.has_any(&[DRAFT, BY_PLAN, FIXED])
}

/// The sentence on signing electronically, where nothing in an agreement that goes through everything tells what becomes of
/// the file, or of what shows that the signatures are good.
fn unsaid(context: &Context<'_>) -> Option<Fault> {
    let whole = told::goes_through_everything(context.agreement) && told::stands_alone(context.agreement);
    let kept = || {
        let proof = said::anywhere(context, PROOF) || said::together(context, &[VERIFY, SIGNATURE]);
        proof || said::anywhere(context, FILE) || told::says(context, FIXED)
    };
    let one = said::with(context, ELECTRONIC).find(|one| !one.denies())?;
    (whole && !kept()).then(|| Fault::at(one.spot()).variant("unsaid"))
}

/// Whether the signed file is done away with, or nothing but paper is kept. What is moved to an archive is kept there.
fn is_gone(one: &Said<'_>) -> bool {
    if one.has(DRAFT) || one.has(OTHER) || said::is_in(one.passage, FIXED) {
        return false;
    }
    let denied = one.has(NOT);
    let only_paper = one.has(KEPT) && one.has(PRINT) && one.has(ONLY) && !denied;
    let gone = one.has(GONE) && !denied || one.has(KEPT) && denied && !one.has(GONE);
    only_paper || one.has(FILE) && gone
}

/// Whether what shows that the signatures are good is not kept.
fn is_unproved(one: &Said<'_>) -> bool {
    /// How far from what is not done the word for not doing it stands.
    const NEAR: usize = 2;
    let places = |words: &[&str]| (0..one.words.len()).filter(|at| one.is(*at, words)).collect::<Vec<_>>();
    let proof = one.has(PROOF) || one.has(VERIFY) && one.has(SIGNATURE);
    let done = [places(KEPT), places(PROOF), places(VERIFY)].concat();
    let undone = places(NOT).into_iter().any(|not| done.iter().any(|at| at.abs_diff(not) <= NEAR));
    let gone = one.has(GONE) && !one.has(KEPT) && !one.has(NOT);
    proof && (gone || one.has(KEPT) && undone && !one.has(GONE))
}

/// Whether what has been signed is kept in a form that can be changed, and in no other.
fn is_editable(one: &Said<'_>) -> bool {
    let instead = one.has(&["i stället för", "istället för", "instead of"]);
    let fixed = || said::within(one.passage, FIXED).any(|one| !one.has(NOT));
    one.has_each(&[KEPT, EDITABLE, SIGNED])
        && !one.has_any(&[DRAFT, OTHER])
        && !one.has(&["kopi*", "copy", "copies"])
        && !one.has(NOT)
        && (instead || !fixed())
}
