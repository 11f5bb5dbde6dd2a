//! Its page is the Markdown file beside this one.
#![doc = include_str!("rights_denied.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

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
