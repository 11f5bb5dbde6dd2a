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
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: false,
    page: include_str!("rights_denied.md"),
    check,
};

/// Words by which a right is taken away, or data are kept for ever.
const DENIED: &[&str] = &[
    "inte rätt att",
    "ingen rätt att",
    "ingen rätt till",
    "avstår från rätten",
    "avstår från sin rätt",
    "avsäger sig",
    "kan inte begära",
    "får inte begära",
    "sparas för alltid",
    "sparas utan tidsgräns",
    "sparas tills vidare",
    "bevaras tills vidare",
    "bevaras för alltid",
    "bevaras utan tidsgräns",
    "lagras tills vidare",
    "gallras inte",
    "gallras aldrig",
    "raderas aldrig",
    "not entitled to",
    "no right to",
    "waive*",
    "kept indefinitely",
    "never erased",
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
    let denied = said.filter(|said| !said.has(ASIDE)).filter(|said| {
        let kept = said.has(&["sparas*", "bevaras*", "lagras*", "gallras*", "raderas*", "kept", "erased"]);
        kept || said.has(&[
            "registrerad*",
            "deltag*",
            "enskild*",
            "stödsökande*",
            "volontär*",
            "den som",
            "de som",
            "data subject*",
            "participant*",
        ])
    });
    Answer::from_faults(denied.filter_map(|said| said.spot_of(DENIED)).map(Fault::at).collect())
}
