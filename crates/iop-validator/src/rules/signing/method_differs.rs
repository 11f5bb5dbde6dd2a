//! Its page is the Markdown file beside this one.
#![doc = include_str!("method_differs.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, SigningMethod, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::{AGREEMENT, NOT};

pub(super) const RULE: Rule = Rule {
    id: "signing/method-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic, Basis::Act { act: "(EU) nr 910/2014", locus: None }],
    waivable: true,
    page: include_str!("method_differs.md"),
    check,
};

/// Words for ink on paper, for an electronic signature, and for a picture of a name.
const PAPER: &[&str] = &[
    "likalydande exemplar",
    "originalexemplar",
    "på papper",
    "pappersexemplar*",
    "var sitt original",
    "var sitt exemplar",
    "egenhändigt",
    "egenhändig*",
    "on paper",
];
pub(super) const ELECTRONIC: &[&str] = &[
    "undertecknas elektroniskt",
    "undertecknats elektroniskt",
    "signeras elektroniskt",
    "signeras digitalt",
    "undertecknas digitalt",
    "elektronisk underskrift",
    "elektroniska underskrifter",
    "elektronisk signatur",
    "e signering",
    "e underskrift*",
    "electronic signature*",
    "signed electronically",
];
const PICTURE: &[&str] = &[
    "inskannad namnteckning",
    "inskannade namnteckning*",
    "inskannad underskrift",
    "inskannade underskrift*",
    "skannad underskrift",
    "skannad namnteckning",
    "bild av namnteckning*",
    "bild på namnteckning*",
    "skannade underskrift*",
    "fotograferad underskrift",
    "fotograferad namnteckning",
    "kopierad namnteckning",
    "bild av underskrift*",
    "bild på underskrift*",
    "inklistrad underskrift",
    "inklistrad namnteckning",
    "namnstämpel",
    "faksimil*",
    "scanned signature*",
    "image of the signature",
];

/// Other papers, which are signed in a way of their own.
const OTHERS: &[&str] = &[
    "rekvisition*",
    "faktur*",
    "*rapport*",
    "*redovisning*",
    "ansök*",
    "beställning*",
    "kvitto*",
    "report*",
    "invoice*",
];

/// What is signed with, which may be the subject of a course too.
const MEANS: &[&str] = &["*bankid", "e legitimation*"];

/// A picture of something, which is one of a name where signing is what the sentence tells of; the signed paper may be
/// shown as one.
const IMAGE: &[&str] = &[
    "inskannad bild*",
    "skannad bild*",
    "som bild",
    "som en bild",
    "klistra* in",
    "klistras in",
    "inklistra*",
    "namnteckningsstämpel",
    "scanned image*",
];

/// An answer that is to count as a signature, and how it is sent.
const ANSWER: &[&str] = &["godkännande*", "godkänner", "bekräftelse*", "bekräftar", "accept*", "svarar", "approval"];
const SENT: &[&str] =
    &["*mejl*", "*mail*", "e post*", "sms", "textmeddelande*", "chatt*", "e mail*", "email*", "text message*"];

/// An electronic signature in the wide sense alone, which shows too little of who has signed.
const SIMPLE: &[&str] = &[
    "enkel elektronisk*",
    "enkel e *",
    "enkel signatur*",
    "enkel digital*",
    "kryssruta*",
    "kryssar i",
    "kryssa i",
    "bockar i",
    "klickar",
    "klicka",
    "engångskod*",
    "sms kod*",
    "simple electronic*",
];

/// What makes more of it: who clicks has first said who they are.
const STRONG: &[&str] =
    &["avancerad*", "kvalificerad*", "*bankid", "*legitim*", "underskriftstjänst*", "advanced*", "qualified*"];

/// Several papers, which are signed by hand.
const COPIES: &[&str] = &["två exemplar", "tre exemplar", "fyra exemplar", "fem exemplar", "byter exemplar"];

/// Words by which it tells of signing.
const SIGNING: &[&str] = &[
    "*namnteckning*",
    "*underskrift*",
    "*signatur*",
    "undertecknar",
    "undertecknas",
    "undertecknande*",
    "skriver under",
    "signerar",
    "signeras",
    "signs",
    "signature*",
];

/// Where an answer by e-mail or the like is put in the place of a signature: "undertecknas genom att parterna mejlar".
fn answer(context: &Context<'_>) -> Option<Spot> {
    const BY: &[&str] = &["genom", "via", "per", "utgör", "räknas som", "gäller som", "ersätter", "by", "counts as"];
    /// What goes with the signature, or comes after it.
    const BESIDE: &[&str] = &["fråg*", "skickas", "sänds", "därefter", "när", "sedan", "meddelande*", "sent", "then"];
    let said = said::with(context, SENT)
        .filter(|one| one.has_each(&[ANSWER, SIGNING, BY]) && !one.has(BESIDE) && !one.has(OTHERS) && !one.denies());
    let mut own = said.filter(|one| one.passage.topic.is_about(ClauseKind::Signatures) || one.has(AGREEMENT));
    own.next().map(|one| one.spot())
}

/// Where the signatures are told to be electronic, and nothing says anywhere of what kind they are or by what service.
fn unlevelled(context: &Context<'_>) -> Option<Spot> {
    const KNOWN: &[&str] = &["910 2014", "eidas*", "tjänst", "tjänsten", "*signeringstjänst*", "e tjänst*", "service"];
    let own = |one: &Said<'_>| one.passage.topic.is_about(ClauseKind::Signatures);
    if said::with(context, STRONG).any(|one| one.has(SIGNING) || own(&one)) {
        return None;
    }
    let mut told = said::with(context, ELECTRONIC).filter(|one| !one.has(OTHERS) && !one.denies());
    let first = told.next().filter(|one| !one.has(KNOWN) && !said::is_in(one.passage, KNOWN))?;
    Some(first.spot())
}

fn check(context: &Context<'_>) -> Answer {
    let method = context.agreement.signing.as_ref().and_then(|signing| signing.method.known());
    let place = Spot::Value(Pointer::root().key("signing").key("method"));
    let first = |words: &[&str]| {
        let said: Vec<_> = said::with(context, words).collect();
        let left = |one: &&Said<'_>| !one.has_any(&[NOT, &["eller", "alternativt", "or"]]) && !one.has(OTHERS);
        said.iter().find(left).map(Said::spot)
    };
    let of_signing = |words: &[&str]| {
        let said: Vec<_> = said::with(context, words).collect();
        let own = |one: &&Said<'_>| one.has(SIGNING) && !one.denies() && !one.has(&["eller", "or"]) && !one.has(OTHERS);
        said.iter().find(own).map(Said::spot)
    };
    let electronic = first(ELECTRONIC).or_else(|| of_signing(MEANS));
    let (paper, picture) = (first(PAPER).or_else(|| of_signing(COPIES)), first(PICTURE).or_else(|| of_signing(IMAGE)));
    let mut faults = Vec::new();
    let simple = || {
        let said: Vec<_> = said::with(context, SIMPLE).collect();
        let own = |one: &&Said<'_>| one.has(SIGNING) && !one.has(STRONG) && !one.has(OTHERS) && !one.denies();
        said.iter().find(own).map(Said::spot)
    };
    faults.extend(simple().map(|spot| Fault::at(spot).variant("simple")));
    faults.extend(answer(context).map(|spot| Fault::at(spot).variant("answer")));
    faults.extend(picture.map(|spot| Fault::at(spot).variant("picture")));
    match (method, paper, electronic) {
        (Some(SigningMethod::Electronic), Some(spot), None) => {
            faults.push(Fault::at(spot).related(place, "method"));
        }
        // What is signed in several copies is on paper, whatever else is said.
        (Some(SigningMethod::Electronic), _, Some(_)) if of_signing(COPIES).is_some() => {
            faults.extend(of_signing(COPIES).map(|spot| Fault::at(spot).related(place, "method")));
        }
        (Some(SigningMethod::Paper), _, Some(spot)) => {
            faults.push(Fault::at(spot).related(place, "method").variant("electronic"));
        }
        (None, Some(paper), Some(spot)) => {
            faults.push(Fault::at(spot).related(paper, "method").variant("electronic"));
        }
        (Some(SigningMethod::Electronic), None, Some(_)) if faults.is_empty() => {
            faults.extend(unlevelled(context).map(|spot| Fault::at(spot).variant("level")));
        }
        (None, None, None) if faults.is_empty() => return Answer::does_not_apply("reason-no-method"),
        _ => {}
    }
    Answer::from_faults(faults)
}
