//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_measurable.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Bound, What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "goals/not-measurable",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("not_measurable.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.goals.is_empty() {
        return Answer::does_not_apply("reason-no-goals");
    }
    if agreement.goals.iter().all(|goal| goal.text.is_blank()) {
        return Answer::not_judged("reason-no-goals");
    }
    let stated = super::targets(agreement).next().is_some();
    if stated || measured_in_words(context) {
        return Answer::from_faults(only_unmeasured(context).into_iter().collect());
    }
    let fault = Fault::at(Spot::Key(Pointer::root().key("goals"))).arg("goals", agreement.goals.len());
    Answer::Fails(vec![fault])
}

/// That something becomes more, or better.
const CHANGE: &[&str] = &[
    "fler",
    "flera",
    "färre",
    "mer",
    "mindre",
    "ök*",
    "minsk*",
    "bättre",
    "starkare",
    "stärk*",
    "förbättr*",
    "främj*",
    "större",
    "lägre",
    "högre",
    "tryggare",
    "friskare",
    "oftare",
    "lättare",
    "more",
    "fewer",
    "less",
    "better",
    "increas*",
    "reduc*",
    "strengthen*",
    "improv*",
];

/// How a promise finds out whether a goal is reached.
const ASKED: &[&str] =
    &["enkät*", "intervju*", "mäter", "mäts", "mäta", "mätning*", "skattning*", "inventer*", "survey*", "interview*"];

/// That the goal itself says how it is followed up: "det mäts med en enkät varje vår".
const FOLLOWED: &[&str] = &[
    "mäts",
    "följs",
    "följs upp",
    "uppföljning*",
    "frågas",
    "framgår",
    "visas",
    "bedöms",
    "jämförs",
    "measured",
    "followed",
];

/// That it is asked twice, so that the answers can be compared.
const BEFORE: &[&str] = &["före", "innan", "första", "början", "starten", "inledning*", "before", "first", "start"];
const AFTER: &[&str] = &["efter", "sista", "slutet", "avslutning*", "after", "last", "end"];

/// The one goal that nothing measures, where every other has a measure of its own.
fn only_unmeasured(context: &Context<'_>) -> Option<Fault> {
    let goals = &context.agreement.goals;
    let mut bare = goals.iter().enumerate().filter(|(_, goal)| goal.targets.is_empty() && !goal.text.is_blank());
    let (index, goal) = bare.next().filter(|_| bare.next().is_none() && goals.len() > 1)?;
    let own = |passage: &&Passage<'_>| passage.topic == Topic::Goal(index);
    let followed = |passage: &Passage<'_>| said::is_in(passage, ASKED) && said::is_in(passage, FOLLOWED);
    let told = |passage: &Passage<'_>| gives_number(passage) || gives_time(passage) || followed(passage);
    let in_words = context.passages.iter().filter(own).any(told);
    // "Ängarna finns kvar" is so or is not; of what gets better it must be told how much.
    let open = context.passages.iter().filter(own).any(|passage| said::is_in(passage, CHANGE));
    let id = goal.id.known()?;
    // What a commitment for the goal counts may be counted for it too.
    let promised = context.agreement.commitments.iter().enumerate().any(|(at, own)| {
        let text = |passage: &&Passage<'_>| matches!(passage.topic, Topic::Commitment(own, _) if own == at);
        let counts = |passage: &Passage<'_>| {
            let compares = [ASKED, BEFORE, AFTER].into_iter().all(|words| said::is_in(passage, words));
            gives_number(passage) || compares
        };
        own.goals.contains(id) && (!own.targets.is_empty() || context.passages.iter().filter(text).any(counts))
    });
    let place = Pointer::root().key("goals").index(index).key("text");
    (open && !in_words && !promised).then(|| Fault::at(Spot::Value(place)).variant("one").arg("goals", goals.len()))
}

/// Whether the text of a goal or of the clause about goals gives a number to reach.
fn measured_in_words(context: &Context<'_>) -> bool {
    let mut about = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Goals));
    about.any(gives_number)
}

/// Whether the text gives a time within which something is done: "inom tre timmar".
fn gives_time(passage: &Passage<'_>) -> bool {
    let time = |of: &[Word]| of[0].is(&["inom", "within"]) && reader::is_number_word(&of[1].key);
    said::all(passage).any(|said| said.words.windows(2).any(time))
}

/// Whether the text gives a number to reach.
fn gives_number(passage: &Passage<'_>) -> bool {
    let number = |word: &Word| reader::is_number_word(&word.key);
    // "Tre av fyra som svarar", which no reader counts.
    let share = |said: Said<'_>| {
        said.words.windows(3).any(|of| number(&of[0]) && of[1].is(&["av", "of", "out"]) && number(&of[2]))
    };
    let stated = passage.mentions.iter().any(|mention| match &mention.what {
        What::Percent(_) => true,
        What::Count { bound, basis, .. } => *bound != Bound::Exactly || basis.is_some(),
        _ => false,
    });
    stated || said::all(passage).any(share)
}
