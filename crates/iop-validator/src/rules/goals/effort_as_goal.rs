//! Its page is the Markdown file beside this one.
#![doc = include_str!("effort_as_goal.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;

pub(super) const RULE: Rule = Rule {
    id: "goals/effort-as-goal",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("effort_as_goal.md"),
    check,
};

/// Those who do something, by what they are.
const DOERS: &[&str] = &[
    "föreningen",
    "organisationen",
    "organisationerna",
    "stiftelsen",
    "kommunen",
    "regionen",
    "parterna",
    "byalaget",
    "klubben",
    "församlingen",
    "volontärerna",
    "the association",
    "the municipality",
];

/// To carry something out, as a promise or as what is to be done.
const DOES: &[&str] = &[
    "ordnar",
    "ordna",
    "anordnar",
    "anordna",
    "arrangerar",
    "arrangera",
    "håller",
    "hålla",
    "genomför",
    "genomföra",
    "erbjuder",
    "erbjuda",
    "driver",
    "driva",
    "bedriver",
    "bedriva",
    "leder",
    "leda",
    "anställer",
    "anställa",
    "bjuder",
    "bjuda",
    "lagar",
    "laga",
    "röjer",
    "röja",
    "hämtar",
    "hämta",
    "utbildar",
    "utbilda",
    "rekryterar",
    "rekrytera",
    "informerar",
    "informera",
    "tar fram",
    "ta fram",
    "sprider",
    "sprida",
    "svarar",
    "svara",
    "upplåter",
    "upplåta",
    "lånar ut",
    "låna ut",
    "besöker",
    "besöka",
    "organises",
    "arranges",
    "holds",
    "runs",
    "offers",
    "employs",
];

/// What comes of it.
const RESULT: &[&str] = &[
    "så att",
    "för att",
    "därigenom",
    "därför",
    "genom att",
    "fler",
    "färre",
    "större",
    "bättre",
    "minskar",
    "minska",
    "ökar",
    "öka",
    "stärker",
    "stärks",
    "når",
    "nå",
    "so that",
    "more",
];

/// Where the goal says what a party does: the verb right after its name, or first in the sentence after "att".
fn effort(context: &Context<'_>, goal: &Said<'_>) -> Option<usize> {
    let names = [names_of(context.agreement, false), names_of(context.agreement, true)].concat();
    let party = goal.find(DOES)?;
    let doer = (0..party).any(|at| goal.is(at, DOERS) || goal.is(at, &names));
    // "Att leda samtalsgrupper", "Leda samtalsgrupper"
    let bare = party == 0 || party == 1 && goal.is(0, &["att", "to"]);
    // "Byns leder är röjda", "håller kontakten"
    let noun = goal.is(party + 1, &["är", "blir", "har", "ihop", "kontakt*", "fast", "sig", "are"]);
    (!noun && (bare || doer && party <= 4)).then_some(party)
}

/// Where the goal says that something is kept going, whoever does it: "butiken hålls öppen fyra dagar i veckan".
fn kept_going(goal: &Said<'_>) -> Option<usize> {
    const KEPT: &[&str] = &[
        "hålls öppen",
        "hålls öppet",
        "hålls öppna",
        "hålla öppet",
        "bemannas",
        "anordnas",
        "arrangeras",
        "annonseras",
        "is kept open",
        "is staffed",
    ];
    /// How often, or by whom.
    const MEASURED: &[&str] =
        &["dag", "dagar", "kväll", "kvällar", "timmar", "gång", "gånger", "veckan", "månaden", "av", "hours", "days"];
    goal.find(KEPT).filter(|at| goal.has_in(*at.., MEASURED))
}

/// What a commitment promises in the same words.
fn same_commitment<'a>(context: &'a Context<'_>, goal: &Said<'_>) -> Option<Said<'a>> {
    let mut promised = said::about(context, |topic| matches!(topic, Topic::Commitment(..)));
    promised.find(|one| {
        let stems = |word: &str| word.chars().take(STEM).collect::<String>();
        let same = |word: &&crate::reader::Word| {
            let long = word.key.chars().count() > STEM;
            long && one.words.iter().any(|other| stems(&other.key) == stems(&word.key))
        };
        goal.words.iter().any(|word| same(&word))
    })
}

/// How many letters tell a word from others, whatever its ending.
const STEM: usize = 5;

fn check(context: &Context<'_>) -> Answer {
    let goals: Vec<Said<'_>> = said::about(context, |topic| matches!(topic, Topic::Goal(_))).collect();
    let faults = goals.iter().filter(|goal| !goal.has(RESULT)).filter_map(|goal| {
        effort(context, goal).or_else(|| kept_going(goal))?;
        let fault = Fault::at(goal.spot());
        Some(match same_commitment(context, goal) {
            Some(promised) => fault.related(Spot::Value(promised.passage.pointer.clone()), "promised"),
            None => fault,
        })
    });
    Answer::from_faults(faults.collect())
}
