//! Its page is the Markdown file beside this one.
#![doc = include_str!("same_breach_two_ways.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Ground, NoticeRight, Rescission, Stage, Termination};
use iop_law::Basis;

use super::wording::{BREACH, MATERIAL, NOTICE, RESCIND};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;

pub(super) const RULE: Rule = Rule {
    id: "termination/same-breach-two-ways",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("same_breach_two_ways.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let termination = context.agreement.termination.as_ref();
    if let Some(termination) = termination.filter(|own| own.rescission.is_some()) {
        let told = of_facts(termination);
        if matches!(told, Answer::Fails(_)) {
            return told;
        }
    }
    let about = |topic: Topic| topic.is_about(ClauseKind::Termination);
    let breach: Vec<_> = said::about(context, about).filter(|sentence| sentence.has(BREACH)).collect();
    let notices = || breach.iter().filter(|sentence| sentence.has(NOTICE) && !sentence.has(RESCIND));
    let rescinds = || breach.iter().filter(|sentence| sentence.has(RESCIND) && !sentence.has(NOTICE));
    let two = notices().find_map(|notice| Some((notice, rescinds().find(|rescind| is_same(notice, rescind))?)));
    match two {
        Some((notice, rescind)) => Answer::Fails(vec![Fault::at(rescind.spot()).related(notice.spot(), "notice")]),
        None if let Some(fault) = aside(context) => Answer::Fails(vec![fault]),
        None if breach.is_empty() && termination.is_none_or(|own| own.rescission.is_none()) => {
            Answer::does_not_apply("reason-no-breach")
        }
        None => Answer::Holds,
    }
}

/// Whether two sentences tell of the same breach: of any, or of one that is grave by the same word. What ends the
/// agreement at once by notice is another name for rescission.
fn is_same(notice: &Said<'_>, rescind: &Said<'_>) -> bool {
    const AT_ONCE: &[&str] = &["omedelbar*", "genast", "immediate*"];
    // "Avtalsbrott, väsentligt ändrade förhållanden": what is grave there is the change.
    let of_breach = |one: &Said<'_>, word: &str| {
        let places = (0..one.words.len()).filter(|at| one.is(*at, &[word]));
        places.into_iter().any(|at| (1..=2).any(|next| one.is(at + next, BREACH)))
    };
    let grave = |word: &&str| of_breach(notice, word) && of_breach(rescind, word);
    let chosen = || chooses(notice.text(), RESCIND) || chooses(rescind.text(), NOTICE);
    match (notice.has(MATERIAL), rescind.has(MATERIAL)) {
        (false, false) => true,
        (true, true) => MATERIAL.iter().any(grave) && !notice.has(AT_ONCE) && !chosen(),
        _ => false,
    }
}

/// A sentence that gives notice, with its time, for what the agreement may be rescinded for by its facts or in words: a
/// grave breach, or money used for something else.
fn aside(context: &Context<'_>) -> Option<Fault> {
    const NOTICES: &[&str] = &["varsel", "sägs * upp", "säger * upp", "säga * upp", "uppsägningstid*"];
    const MISUSE: &[&str] = &[
        "till annat",
        "annat ändamål",
        "andra ändamål",
        "fel ändamål",
        "felaktig* använd*",
        "använd* fel*",
        "felanvänd*",
        "missbruk*",
        "misuse*",
    ];
    /// What sets the two apart.
    const APART: &[&str] = &["i stället", "istället", "mindre", "ringa", "omedelbar*", "genast", "välj*", "instead"];
    let timed = |one: &Said<'_>| one.mentions.iter().any(|mention| matches!(mention.what, What::Duration { .. }));
    let grave = |one: &Said<'_>| one.has_each(&[BREACH, MATERIAL]);
    let words = [NOTICES, NOTICE].concat();
    let mut notices = said::with(context, &words)
        .filter(|one| timed(one) && !one.has_any(&[RESCIND, APART]))
        .filter(|one| matches!(one.passage.topic, Topic::Clause(..) | Topic::Told(_)));
    let termination = context.agreement.termination.as_ref();
    let fact = |wanted: Ground| {
        let own = termination?.rescission.as_ref()?;
        let at = own.grounds.iter().position(|ground| *ground == wanted)?;
        Some(Spot::Value(of_termination("rescission").key("grounds").index(at)))
    };
    let rescinds: Vec<_> = said::with(context, RESCIND).filter(|one| one.has(BREACH)).collect();
    notices.find_map(|one| {
        let in_words = |fits: &dyn Fn(&Said<'_>) -> bool| rescinds.iter().find(|other| fits(other)).map(Said::spot);
        let other = if grave(&one) {
            in_words(&grave).or_else(|| fact(Ground::MaterialBreach))
        } else if one.has(MISUSE) {
            in_words(&|other| other.has(MISUSE)).or_else(|| fact(Ground::Misuse))
        } else {
            None
        }?;
        Some(Fault::at(other).related(one.spot(), "notice"))
    })
}

fn of_facts(termination: &Termination) -> Answer {
    let mut notices: Vec<(Ground, Pointer)> = Vec::new();
    if termination.right.known() == Some(&NoticeRight::OnGrounds) {
        let place = of_termination("grounds");
        notices.extend(termination.grounds.iter().enumerate().map(|(index, ground)| (*ground, place.index(index))));
    }
    for (index, special) in termination.special_notices.iter().enumerate() {
        let place = of_termination("special_notices").index(index).key("grounds");
        notices.extend(special.grounds.iter().enumerate().map(|(own, ground)| (*ground, place.index(own))));
    }
    let first = termination.rescission.iter().map(|own| (own, of_termination("rescission")));
    let others = termination.other_rescissions.iter().enumerate();
    let others = others.map(|(index, own)| (own, of_termination("other_rescissions").index(index)));
    let mut faults = Vec::new();
    let worded = termination.special_notices.iter().filter_map(|own| own.text.as_ref());
    let told = worded.into_iter().any(|text| chooses(text.as_str(), RESCIND));
    for (rescission, place) in first.chain(others) {
        let ordered = |ground: &Ground| is_ordered(rescission, *ground) || told;
        for (index, ground) in rescission.grounds.iter().enumerate().filter(|(_, ground)| !ordered(ground)) {
            let same = notices.iter().find(|(other, _)| other == ground);
            if let Some((_, notice)) = same {
                let spot = Spot::Value(place.key("grounds").index(index));
                faults.push(Fault::at(spot).related(Spot::Value(notice.clone()), "notice"));
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether something sets the rescission apart from notice: time to put things right, or more in words. What is grave
/// enough for rescission stays so however long it lasts: there only words of the other way tell the two apart.
fn is_ordered(rescission: &Rescission, ground: Ground) -> bool {
    match (ground, &rescission.text) {
        (Ground::MaterialBreach, text) => text.as_ref().is_some_and(|text| chooses(text.as_str(), NOTICE)),
        (_, text) => rescission.cure.known().is_some() || text.is_some(),
    }
}

/// Whether the words about one way out tell of the other, or of a choice.
fn chooses(text: &str, other: &[&str]) -> bool {
    const CHOICE: &[&str] = &["i stället", "istället", "välj*", "valet", "instead", "choose*"];
    reader::has(text, CHOICE) || reader::has(text, other)
}
