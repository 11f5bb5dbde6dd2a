//! Its page is the Markdown file beside this one.
#![doc = include_str!("budget_bypassed.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said::{self, Said};
use crate::rules::words::{MONEY, NOT};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/budget-bypassed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("5 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("budget_bypassed.md"),
    check,
};

/// Words by which the decisions of the assembly on money do not count.
const BYPASSED: &[&str] = &[
    "oavsett budget*",
    "oavsett fullmäktige*",
    "oavsett vad fullmäktige*",
    "oavsett vad kommunfullmäktige*",
    "oavsett vad regionfullmäktige*",
    "oavsett kommunfullmäktige*",
    "oavsett regionfullmäktige*",
    "oavsett beslut i fullmäktige",
    "oavsett kommande budget*",
    "oavsett om *fullmäktige*",
    "oavsett om medel*",
    "oavsett om anslag*",
    "oavsett om pengar*",
    "oavsett om budget*",
    "oavsett anslag*",
    "oavsett om det finns medel*",
    "oavsett om det finns anslag*",
    "oavsett om det finns budget*",
    "oberoende av om *fullmäktige*",
    "oberoende av om medel*",
    "oberoende av *fullmäktige*",
    "oberoende av anslag*",
    "även om medel inte",
    "även om anslag inte",
    "även om budgeten inte",
    "även om *fullmäktige inte",
    "även om *fullmäktige skulle",
    "även om inga medel",
    "utan förbehåll för *fullmäktige*",
    "utan förbehåll för budget*",
    "whether or not the council",
    "whether or not funds",
    "even if the council",
    "even if no funds",
    "regardless of whether the council",
    "oberoende av budget*",
    "oberoende av fullmäktige*",
    "även om fullmäktige inte",
    "även om kommunfullmäktige inte",
    "även om regionfullmäktige inte",
    "utan hinder av fullmäktige*",
    "regardless of the budget",
    "irrespective of the budget",
];

/// Whether it has been decided already, or does not oblige.
fn is_undone(said: &Said<'_>) -> bool {
    said.has(NOT) || said.has(&["redan"])
}

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let whatever = said::with(context, ASSEMBLY).filter(whatever).map(|said| Fault::at(said.mark(ASSEMBLY)));
    let whatever: Vec<Fault> = whatever.collect();
    let bound = said::with(context, BYPASSED).filter(|said| {
        // "Även om fullmäktige inte" has a denial of its own.
        !is_undone(said) || reader::has(said.hit_text(), NOT)
    });
    let bound: Vec<Fault> = bound.map(|said| Fault::at(said.spot())).collect();
    Answer::from_faults(if bound.is_empty() { whatever } else { bound })
}

/// Words for the assembly and what it decides on.
const ASSEMBLY: &[&str] = &["*fullmäktige", "*fullmäktiges", "budgetbeslut*", "anslaget", "anslagen", "anslag"];

/// Whether a sentence lets the money be paid whatever the assembly decides.
fn whatever(said: &Said<'_>) -> bool {
    // "Vad fullmäktige än beslutar", "även om anslaget minskas", "påverkar inte skyldigheten att betala"
    let still = said.has(&["än beslutar", "än bestämmer", "än säger"])
        || said.find(&["även om", "också om", "trots att"]).is_some_and(|at| {
            (at..said.words.len()).any(|place| {
                said.is(
                    place,
                    &["minska*", "sänk*", "drar ner", "dras in", "dras ner", "stryk*", "saknas", "uteblir", "avslår"],
                )
            })
        });
    // "Oavsett vilka medel kommunfullmäktige anvisar"
    let regardless = said
        .find(&["oavsett", "oberoende av", "regardless of"])
        .is_some_and(|at| said.has_in(at + 1..at + 6, &["*fullmäktige", "*fullmäktiges", "anslaget", "anslag"]));
    let still = still || regardless && !is_undone(said);
    let untouched = said.has(&["påverkar inte", "inverkar inte på", "ändrar inte", "rubbar inte"])
        && said.has(&["skyldighet*", "förpliktelse*", "åtagande*", "rätt", "rätten", "löfte*", "garanti*"]);
    said.has_any(&[MONEY, &["betala*", "kronor", "belopp*"]]) && (still || untouched)
}
