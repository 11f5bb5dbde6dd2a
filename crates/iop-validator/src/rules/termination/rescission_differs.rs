//! Its page is the Markdown file beside this one.
#![doc = include_str!("rescission_differs.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Ground, Stage};
use iop_law::Basis;

use super::wording::{BREACH, MATERIAL, RESCIND};
use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;

pub(super) const RULE: Rule = Rule {
    id: "termination/rescission-differs",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("rescission_differs.md"),
    check,
};

/// The words by which a text tells a ground that the facts name.
const TOLD: &[(Ground, &str, &[&str])] = &[
    (
        Ground::Misuse,
        "misuse",
        &[
            "annat än",
            "annan än",
            "andra än",
            "annat ändamål",
            "andra ändamål",
            "annat syfte",
            "andra syften",
            "missbruk*",
            "i strid med",
            "strider mot",
            "för det de",
            "avse*",
            "ändamål*",
            "användning*",
            "används",
            "använder",
            "använts",
            "använt",
            "utnyttja*",
            "medel*",
            "bidrag*",
            "other than",
            "misus*",
            "purpose*",
            "use of",
            "used",
        ],
    ),
    (
        Ground::FalseInformation,
        "false-information",
        &[
            "oriktig*",
            "felaktig*",
            "falsk*",
            "vilsel*",
            "osann*",
            "uppgifter",
            "uppgift",
            "information*",
            "false",
            "incorrect*",
            "mislead*",
            "untrue",
        ],
    ),
    (
        Ground::Insolvency,
        "insolvency",
        &[
            "obestånd*",
            "konkurs*",
            "insolv*",
            "betala sina skulder",
            "sina betalningar",
            "betalningsinställ*",
            "rekonstruktion*",
            "likvid*",
            "bankrupt*",
            "debts",
        ],
    ),
];

fn check(context: &Context<'_>) -> Answer {
    let grounds = grounds(context);
    let own = |passage: &&Passage<'_>| matches!(passage.topic, Topic::Clause(..)) && said::is_in(passage, RESCIND);
    let texts: Vec<&Passage<'_>> = context.passages.iter().filter(own).collect();
    let clause = texts.iter().any(|passage| passage.topic.is_about(ClauseKind::Termination));
    if grounds.is_empty() || !clause {
        return Answer::does_not_apply("reason-rescission-not-told");
    }
    let any = |wanted: Ground| grounds.iter().find(|(ground, _)| *ground == wanted);
    let mut faults = Vec::new();
    if let Some((_, place)) = any(Ground::MaterialBreach).filter(|_| any(Ground::Breach).is_none())
        && let Some(told) = any_breach(context, &texts)
    {
        faults.push(Fault::at(told.mark(BREACH)).related(Spot::Value(place.clone()), "fact"));
    }
    for (ground, variant, words) in TOLD {
        let told = || texts.iter().any(|passage| reader::has(passage.text, words));
        faults.extend(
            any(*ground).filter(|_| !told()).map(|(_, place)| Fault::at(Spot::Value(place.clone())).variant(variant)),
        );
    }
    Answer::from_faults(faults)
}

/// The grounds for rescission among the facts, each with its place; one that has a text of its own is told there.
fn grounds(context: &Context<'_>) -> Vec<(Ground, Pointer)> {
    let termination = context.agreement.termination.iter();
    let all = termination.flat_map(|own| {
        let first = own.rescission.iter().map(|own| (own, of_termination("rescission")));
        let others = own.other_rescissions.iter().enumerate();
        first.chain(others.map(|(index, own)| (own, of_termination("other_rescissions").index(index))))
    });
    all.filter(|(own, _)| own.text.is_none())
        .flat_map(|(own, place)| {
            let place = place.key("grounds");
            own.grounds.iter().enumerate().map(move |(index, ground)| (*ground, place.index(index))).collect::<Vec<_>>()
        })
        .collect()
}

/// The sentence that lets any breach count, where no text says that only a grave one does.
fn any_breach<'a>(context: &Context<'_>, texts: &[&'a Passage<'a>]) -> Option<Said<'a>> {
    // What changes materially, or is to be told at once, limits no rescission.
    let limits = |sentence: Said<'_>| sentence.has(MATERIAL) && (sentence.has(BREACH) || sentence.has(RESCIND));
    let limited =
        texts.iter().any(|passage| said::all(passage).any(limits)) || said::together(context, &[BREACH, MATERIAL]);
    let mut sentences = texts.iter().flat_map(|passage| said::all(passage));
    sentences.find(|sentence| !limited && sentence.has_each(&[RESCIND, BREACH]))
}
