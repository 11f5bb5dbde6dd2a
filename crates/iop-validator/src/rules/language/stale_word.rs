//! Its page is the Markdown file beside this one.
#![doc = include_str!("stale_word.md")]

use std::collections::HashSet;

use iop_core::Language;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "language/stale-word",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("stale_word.md"),
    check,
};

/// Words of old acts and deeds, each with what is said today.
const STALE: &[(&str, &str)] = &[
    ("förevarande", "den här"),
    ("ävensom", "och"),
    ("ävenledes", "också"),
    ("jämväl", "också"),
    ("eljest", "annars"),
    ("medelst", "med"),
    ("därest", "om"),
    ("försåvitt", "om"),
    ("såframt", "om"),
    ("ehuru", "fast"),
    ("enär", "eftersom"),
    ("härutinnan", "i det"),
    ("därutinnan", "i det"),
    ("härför", "för detta"),
    ("därom", "om det"),
    ("varom", "som"),
    ("varå", "som"),
    ("städse", "alltid"),
    ("vederbörligen", "på rätt sätt"),
    ("desslikes", "likaså"),
    ("sagda", "den"),
    ("bemälda", "den"),
    ("förefinnes", "finns"),
    ("förefinns", "finns"),
    ("åligger", "ska"),
    ("åligga", "ska"),
];

fn check(context: &Context<'_>) -> Answer {
    if context.agreement.language != Language::Sv {
        return Answer::does_not_apply("reason-not-swedish");
    }
    let mut told = HashSet::new();
    let mut faults = Vec::new();
    for passage in &context.passages {
        for word in said::all(passage).flat_map(|sentence| sentence.words) {
            let Some((stale, plain)) = STALE.iter().find(|(stale, _)| word.key == *stale) else { continue };
            if told.insert(*stale) {
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), word.range.clone()));
                faults.push(fault.arg("word", *stale).arg("plain", *plain));
            }
        }
    }
    Answer::from_faults(faults)
}
