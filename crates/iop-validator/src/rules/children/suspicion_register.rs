//! Its page is the Markdown file beside this one.
#![doc = include_str!("suspicion_register.md")]

use iop_core::Pointer;
use iop_core::model::{Register, Stage};
use iop_law::Basis;

use super::is_residential;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "children/suspicion-register",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2013:852", locus: Some("1 §") }, Basis::Act { act: "2007:171", locus: Some("1 §") }],
    waivable: true,
    page: include_str!("suspicion_register.md"),
    check,
};

/// Words for the register of suspicions; the first part of "misstanke- och belastningsregistret" is one.
const SUSPICIONS: &[&str] = &[
    "*misstankeregist*",
    "misstanke och belastningsregist*",
    "suspicion record*",
    "register of suspicions",
    "suspicions register*",
];

/// Words for the suspicions themselves.
const SUSPECTED: &[&str] = &[
    "under misstanke",
    "misstänkt",
    "misstänkta",
    "misstänks",
    "misstankar",
    "brottsmisstank*",
    "misstankeutdrag*",
    "pågående förundersökning*",
    "pågående brottsutredning*",
    "suspected",
    "suspicion",
];

/// Whether somebody has to prove that there are none: "visar ett utdrag från polisen om att hen inte är misstänkt".
fn is_asked(sentence: &Said<'_>) -> bool {
    const PROOF: &[&str] =
        &["*utdrag", "*utdraget", "intyg", "intyget", "bevis", "besked", "polisintyg*", "extract", "certificate"];
    const SHOWS: &[&str] = &[
        "visar",
        "visa",
        "visas",
        "uppvisar",
        "uppvisa",
        "lämnar",
        "lämna",
        "lämnas",
        "begär",
        "begära",
        "begärs",
        "hämtar",
        "hämta",
        "hämtas",
        "inhämtar",
        "inhämta",
        "inhämtas",
        "styrker",
        "ha med sig",
        "har med sig",
        "shows",
        "show",
    ];
    // What is done about a suspicion that there is, and what need not be shown.
    const AFTER: &[&str] = &[
        "anmäl*",
        "polisanmäl*",
        "vid misstanke",
        "om misstanke",
        "stängs av",
        "tas ur",
        "inget utdrag",
        "inga utdrag",
        "far illa",
        "utsatt*",
    ];
    // "Hör med polisen om en ledare är misstänkt innan hen får börja": the police tell it from the same register.
    const ASKS: &[&str] = &[
        "ta reda på",
        "tar reda på",
        "kontrollera*",
        "fråga*",
        "frågar",
        "efterfråga*",
        "höra",
        "hör",
        "inhämta*",
        "begär*",
        "undersök*",
        "ask",
        "asks",
    ];
    const POLICE: &[&str] = &["polisen*", "polis", "polismyndighet*", "police"];
    let proved = sentence.has(PROOF) && sentence.has(SHOWS);
    (proved || sentence.has_each(&[ASKS, POLICE, &["om", "att", "whether"]])) && !sentence.has(AFTER)
}

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.record_checks.as_ref();
    let typed = facts.and_then(|facts| facts.registers.iter().position(|own| *own == Register::SuspicionRecords));
    let place = Pointer::root().key("record_checks").key("registers");
    let said: Vec<_> = said::with(context, SUSPICIONS).collect();
    let said = said.into_iter().find(|sentence| !sentence.has_any(&[NOT, &["endast belastningsregist*"]]));
    let said = said.or_else(|| said::with(context, SUSPECTED).find(is_asked));
    let spot = typed.map(|index| Spot::Value(place.index(index))).or_else(|| said.map(|sentence| sentence.spot()));
    let Some(spot) = spot else { return Answer::does_not_apply("reason-no-suspicions") };
    // Where the act on certain homes is named, another rule asks whether it fits.
    if is_residential(context) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(spot)])
}
