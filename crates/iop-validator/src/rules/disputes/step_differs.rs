//! Its page is the Markdown file beside this one.
#![doc = include_str!("step_differs.md")]

use iop_core::model::{ClauseKind, DisputeMeans, Stage};
use iop_core::{Duration, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::is_same_length;

pub(super) const RULE: Rule = Rule {
    id: "disputes/step-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("step_differs.md"),
    check,
};

/// The words for a step.
const STEPS: &[(DisputeMeans, &[&str])] = &[
    (
        DisputeMeans::Dialogue,
        &[
            "samtal*",
            "dialog*",
            "samråd*",
            "förhandl*",
            "överlägg*",
            "diskussion*",
            "diskuter*",
            "kontaktpersoner*",
            "prata*",
            "talar",
            "tala",
            "dialogue",
            "talks",
            "talk",
            "negotiat*",
            "discuss*",
        ],
    ),
    (
        DisputeMeans::SteeringGroup,
        &["styrgrupp*", "ledningsgrupp*", "samverkansgrupp*", "styrelsegrupp*", "steering group"],
    ),
    (DisputeMeans::Mediation, &["medla*", "medling*", "medlare*", "mediat*"]),
];

/// Words of sentences whose times are held against all steps at once by another rule.
const SEEN: &[&str] = &["*tvist*", "oenig*", "*förhandl*", "dialog*", "dispute*"];

fn check(context: &Context<'_>) -> Answer {
    let steps = context.agreement.disputes.as_ref().map_or(&[][..], |disputes| &disputes.steps);
    let timed: Vec<(usize, DisputeMeans, Duration)> = steps
        .iter()
        .enumerate()
        .filter_map(|(index, step)| Some((index, *step.by.known()?, *step.within.known()?)))
        .collect();
    if timed.is_empty() {
        return Answer::does_not_apply("reason-no-dispute-time");
    }
    let words: Vec<&str> = STEPS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    let mut faults = Vec::new();
    for sentence in said::with(context, &words) {
        if !sentence.passage.topic.is_about(ClauseKind::Disputes)
            || sentence.has(&["uppsägning*", "återbetal*", "utse*", "appoint*"])
        {
            continue;
        }
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        let times = mentions.filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => Some((mention, duration)),
            _ => None,
        });
        let [(mention, told)] = times.collect::<Vec<_>>()[..] else { continue };
        let named = |end: usize| {
            let named = STEPS.iter().filter(|(_, words)| sentence.find_before(words, end).is_some());
            named.map(|(means, _)| *means).collect::<Vec<_>>()
        };
        // Of several steps the time is that of the one before it: "samtalar i 30 dagar innan styrgruppen tar vid".
        let at = sentence.words.partition_point(|word| word.range.start < mention.range.start);
        let before = Some(named(at)).filter(|before| before.len() == 1);
        let [means] = before.unwrap_or_else(|| named(sentence.words.len()))[..] else { continue };
        let own: Vec<_> = timed.iter().filter(|(_, of, _)| *of == means).collect();
        let [(index, _, stated)] = own[..] else { continue };
        let elsewhere = timed.iter().any(|(_, _, within)| is_same_length(*within, told));
        let within = sentence.before(&mention.range, 1).any(|word| word.is(&["inom", "within"]));
        if !is_same_length(*stated, told) && (!sentence.has(SEEN) || !within || elsewhere) {
            let spot = Spot::Words(sentence.passage.pointer.clone(), mention.range.clone());
            let place = Pointer::root().key("disputes").key("steps").index(*index).key("within");
            let fault = Fault::at(spot).related(Spot::Value(place), "fact");
            faults.push(fault.arg("told", told).arg("stated", *stated));
        }
    }
    Answer::from_faults(faults)
}
