//! Its page is the Markdown file beside this one.
#![doc = include_str!("principle_name.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/principle-name",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("2 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("principle_name.md"),
    check,
};

const PRINCIPLE: &[&str] = &["*princip", "*principen*"];
/// The same told in words: "principen om närhet till medborgaren".
const TOLD: &[&str] = &[
    "principen om närhet*",
    "principen om lokal*",
    "principen om hemort*",
    "principen om ortens*",
    "principen om territor*",
    "principen om grannskap*",
    "principen om egen kompetens",
    "principen om medborgarnytta",
    "principen om samhällsnytta",
    "principen om gemensam*",
    "principen om frivillig*",
    "närhetens princip*",
    "grundsatsen om närhet*",
    "principle of proximity",
];
/// Names that agreements give to principles that no law has.
const CLAIMED: &[&str] = &[
    "närhetsprincip*",
    "lokalitetsprincip*",
    "lokalprincip*",
    "ortsprincip*",
    "kompetensprincip*",
    "hemortsprincip*",
    "territorialprincip*",
];

/// The act in which some of them stand, and those.
const ACT: &[&str] = &["kommunallag*", "kommunalrätt*", "kl", "lagens", "rättsliga", "den kommunala"];
const KNOWN: &[&str] = &[
    "lokaliseringsprincip*",
    "likställighetsprincip*",
    "likabehandlingsprincip*",
    "självkostnadsprincip*",
    "offentlighetsprincip*",
    "legalitetsprincip*",
    "objektivitetsprincip*",
    "proportionalitetsprincip*",
    "retroaktivitets*",
    "balanskrav*",
    "öppenhetsprincip*",
    "saklighets*",
    "självstyrelse*",
    "finansieringsprincip*",
    "likhetsprincip*",
    "försiktighetsprincip*",
    "subsidiaritetsprincip*",
    "huvudprincip*",
    "grundprincip*",
    "*principer*",
    "princip",
    "principen*",
];
/// Where another law has principles with such names: the responsibility in a crisis lies near those whom it strikes.
const CRISIS: &[&str] = &["kris*", "*beredskap*", "*likhets*", "*ansvarsprincip*", "ansvars"];

fn check(context: &Context<'_>) -> Answer {
    let found = said::with(context, PRINCIPLE).filter(|sentence| !sentence.has(CRISIS)).flat_map(|sentence| {
        let of_the_act = sentence.has(ACT) && !sentence.denies();
        let unknown: Vec<Fault> = sentence
            .words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.is(CLAIMED) || of_the_act && word.is(PRINCIPLE) && !word.is(KNOWN))
            .map(|(at, word)| Fault::at(sentence.spot_between(at, at)).arg("name", word.key.clone()))
            .collect();
        unknown
    });
    let told =
        said::with(context, TOLD).filter(|sentence| sentence.has(ACT) && !sentence.has(CRISIS) && !sentence.denies());
    let told = told.map(|said| Fault::at(said.spot()).arg("name", said.hit_text().to_owned()));
    Answer::from_faults(found.chain(told).collect())
}
