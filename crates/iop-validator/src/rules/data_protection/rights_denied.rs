//! Its page is the Markdown file beside this one.
#![doc = include_str!("rights_denied.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "data-protection/rights-denied",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 12.2") },
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: false,
    page: include_str!("rights_denied.md"),
    check,
};

/// Words by which a right is taken away.
const DENIED: &[&str] = &[
    "inte rätt att",
    "ingen rätt att",
    "ingen rätt till",
    "avstår från rätten",
    "avstår från sin rätt",
    "avsäger sig",
    "kan inte begära",
    "får inte begära",
    "not entitled to",
    "no right to",
    "waive*",
];

/// Words by which data are kept for ever.
const KEPT: &[&str] = &[
    "sparas för alltid",
    "sparas utan tidsgräns",
    "sparas utan begränsning*",
    "sparas tills vidare",
    "sparas så länge parten vill",
    "bevaras tills vidare",
    "bevaras för alltid",
    "bevaras utan tidsgräns",
    "behålls tills vidare",
    "behålls för alltid",
    "behålls utan tidsgräns",
    "lagras tills vidare",
    "lagras för alltid",
    "lagras utan tidsgräns",
    "gallras inte",
    "gallras aldrig",
    "raderas inte",
    "raderas aldrig",
    "tas aldrig bort",
    "tas inte bort",
    "kept indefinitely",
    "kept for ever",
    "stored indefinitely",
    "never erased",
    "never deleted",
];

/// What somebody may want to do with data on himself, and to whom the data belong.
const WANTS: &[&str] = &[
    "veta vad som",
    "få veta",
    "få ut",
    "få se",
    "se sina",
    "se vad som",
    "läsa vad som",
    "ta del av",
    "strukna",
    "struket",
    "strykas",
    "raderade",
    "raderas",
    "radering",
    "rättelse",
    "rättade",
    "rättas",
    "borttagna",
    "invända",
    "invändning*",
    "återkalla*",
    "tas tillbaka",
    "ta tillbaka",
    "dras tillbaka",
    "dra tillbaka",
    "klaga",
    "klagomål*",
    "withdraw*",
    "object",
    "erased",
];
const OF_DATA: &[&str] = &[
    "*uppgift*",
    "*registr*",
    "anteckn*",
    "noter*",
    "samtyck*",
    "listan",
    "listorna",
    "data",
    "behandling*",
    "consent",
    "integritetsskyddsmyndighet*",
    "imy",
];
/// That it is not let be done.
const CANNOT: &[&str] = &[
    "får inte",
    "kan inte",
    "får ej",
    "kan ej",
    "har inte rätt",
    "har ingen rätt",
    "inte * rätt att",
    "går inte att",
    "är inte möjlig*",
    "avslås",
    "medges inte",
    "prövas inte",
    "besvaras inte",
    "aldrig",
    "cannot",
    "may not",
    "is refused",
];
/// Where others are kept from it, or the one concerned is protected.
const PROTECTS: &[&str] = &[
    "obehörig*",
    "andra än",
    "utomstående",
    "kommunen",
    "regionen",
    "nämnden",
    "styrgrupp*",
    "nekas",
    "hindra*",
    "hindrar",
    "missgynna*",
    "längre",
    "fler",
    "samlas in",
    "lämnas ut",
    "lämnas vidare",
    "förrän",
    "behandlas utan",
    "enligt artikel*",
    "volontären får inte",
    "ledaren får inte",
    "others",
];

/// The words by which the clause on personal data keeps somebody from what the regulation lets them do.
fn kept_from(said: &Said<'_>) -> Option<Spot> {
    if !said.passage.topic.is_about(ClauseKind::DataProtection) || said.has(PROTECTS) || said.has(ASIDE) {
        return None;
    }
    let denied = said.find(CANNOT)?;
    let wants = said.find(WANTS)?;
    // The want stands after the denial, or is refused just before it.
    let near = wants.abs_diff(denied) < NEAR;
    (near && said.has(OF_DATA)).then(|| said.spot_between(denied.min(wants), denied.max(wants)))
}

// no law: how many words may stand between a denial and what is denied
const NEAR: usize = 9;

/// Words for what the right is to, or what is kept.
const OWN_DATA: &[&str] = &[
    "sina uppgifter",
    "sina personuppgifter",
    "uppgifter om sig",
    "uppgifter om dem",
    "sina egna uppgifter",
    "få del av uppgifter*",
    "radering*",
    "raderade",
    "rättelse av",
    "registerutdrag enligt",
    "uppgifterna",
    "uppgifter om",
    "personuppgifterna",
    "personuppgifter",
    "their data",
    "their personal data",
    "the data",
    "personal data",
];

/// Words of keeping that law asks for, or of data on nobody.
const ASIDE: &[&str] = &[
    "arkiv*",
    "statistik*",
    "avidentifiera*",
    "anonym*",
    "bokföring*",
    "förrän",
    "om det krävs",
    "enligt lag",
    "kommunen har inte rätt",
    "regionen har inte rätt",
    "archiv*",
    "statistic*",
];

fn check(context: &Context<'_>) -> Answer {
    let kept_from: Vec<Fault> = said::with(context, WANTS).filter_map(|one| kept_from(&one)).map(Fault::at).collect();
    if !kept_from.is_empty() {
        return Answer::Fails(kept_from);
    }
    let mut said = said::with(context, OWN_DATA).peekable();
    if said.peek().is_none() {
        return Answer::does_not_apply("reason-no-data-clause");
    }
    let faults = said.filter(|said| !said.has(ASIDE)).filter_map(|said| {
        let who = said.has(&[
            "registrerad*",
            "deltag*",
            "enskild*",
            "stödsökande*",
            "volontär*",
            "den som",
            "de som",
            "data subject*",
            "participant*",
        ]);
        let denied = said.spot_of(DENIED).filter(|_| who).map(Fault::at);
        denied.or_else(|| Some(Fault::at(said.spot_of(KEPT)?).variant("kept")))
    });
    Answer::from_faults(faults.collect())
}
