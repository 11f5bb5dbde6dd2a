//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_one_sided.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, ExtensionKind, PartyRef, Role, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::{extension, of_period};
use crate::rules::who::phrase;
use crate::rules::words::{EARLIER, MAY, NOT, TOGETHER};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-one-sided",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("review_one_sided.md"),
    check,
};

/// Words of deciding.
const DECIDES: &[&str] = &[
    "pröva",
    "prövar",
    "avgör",
    "avgöra",
    "beslutar",
    "besluta",
    "bestämmer",
    "bestämma",
    "tar beslut",
    "fattar beslut",
    "ställning",
    "avgörs",
    "avgörandet",
    "beslutas",
    "bestäms",
    "sista ordet",
    "decides",
    "decide",
    "determine*",
];

/// Words of going on.
const GOES_ON: &[&str] = &[
    "*fortsätt*",
    "*förläng*",
    "*förny*",
    "leva vidare",
    "drivas vidare",
    "drivs vidare",
    "gå vidare",
    "löpa vidare",
    "fortgå",
    "följas av en ny",
    "följs av en ny",
    "följas av ett nytt",
    "följs av ett nytt",
    "ersättas av en ny",
    "continu*",
    "extend*",
    "*extension*",
    "*renew*",
];

/// Posts and organs of the public side: of them it has to be said that they decide alone.
const OFFICIALS: &[&str] = &[
    "socialchefen",
    "kommunchefen",
    "förvaltningschefen",
    "kulturchefen",
    "fritidschefen",
    "utbildningschefen",
    "skolchefen",
    "omsorgschefen",
    "avdelningschefen",
    "enhetschefen",
    "*direktören",
    "*nämnden",
    "*förvaltningen",
    "*utskottet",
    "kommunstyrelsen",
    "regionstyrelsen",
    "kommunalrådet",
    "länsrådet",
    "kommunen",
    "regionen",
    "staden",
];

/// Words of doing so alone, where nothing else can be meant.
const BY_ITSELF: &[&str] = &[
    "ensam",
    "ensamt",
    "ensidigt",
    "på egen hand",
    "utan föreningen",
    "utan att höra",
    "utan att fråga",
    "sista ordet",
    "alone",
    "unilaterally",
];

/// The same in a sentence that decides; elsewhere they may be of something done in person.
const ITSELF: &[&str] = &["själv", "självt", "sole*", "itself"];

/// Words that make it the parties' own.
const MUTUAL: &[&[&str]] = &[
    TOGETHER,
    &[
        "parterna",
        "i samråd",
        "efter samråd",
        "i dialog",
        "ömsesidig*",
        "överens om",
        "kommer överens",
        "komma överens",
        "kommit överens",
        "är överens",
        "överenskommer",
        "styrgrupp*",
        "the parties",
        "consult*",
        "mutual*",
    ],
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut names = Vec::new();
    for party in agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public)) {
        let own = party.name.known().into_iter().chain(&party.short_names).chain(&party.unit).chain(&party.body);
        names.extend(own.map(|name| phrase(name)).filter(|name| !name.is_empty()));
    }
    let told = |topic: Topic| {
        [ClauseKind::Review, ClauseKind::Period, ClauseKind::FollowUp].iter().any(|kind| topic.is_about(*kind))
    };
    let goes_on = |sentence: &Said<'_>| {
        let alone = sentence.has(BY_ITSELF) || sentence.has(ITSELF);
        sentence.has(GOES_ON) || alone && sentence.has(DECIDES)
    };
    let about: Vec<Said<'_>> = said::about(context, told).filter(goes_on).collect();
    let alone =
        about.iter().find(|sentence| sentence.has(&names) && sentence.has(DECIDES) && !sentence.has_any(MUTUAL));
    // A party may have an option of its own; that the text also calls it mutual is the fault.
    let mutual = |alone: &Said<'_>| {
        let of_both = |other: &&Said<'_>| other.has(GOES_ON) && other.has_any(MUTUAL) && other.range != alone.range;
        about.iter().filter(|other| other.is_beside(alone)).find(of_both)
    };
    // What the facts leave to all, the text gives to one.
    let of_all = agreement.review.as_ref().and_then(|review| review.responsible.known()).is_some_and(PartyRef::is_all);
    let official = about.iter().filter(|sentence| sentence.has(&names) || sentence.has(OFFICIALS));
    let mut official = official.filter(|one| {
        let review = one.passage.topic.is_about(ClauseKind::Review);
        let decided = one.has(DECIDES) || one.has(&["beslut", "beslutet", "decision"]);
        review && one.has(BY_ITSELF) && decided && !one.has_any(MUTUAL) && !one.has(NOT)
    });
    let alone_by_words = official.next().map(|alone| alone.mark(BY_ITSELF));
    let elsewhere = || said::with(context, GOES_ON).find_map(|one| decided_by_public(&one, &names));
    let against = of_all.then(|| alone_by_words.or_else(elsewhere)).flatten();
    let extended = extended_by_one(context, &names);
    match alone.and_then(|alone| Some((alone, mutual(alone)?))) {
        Some((alone, mutual)) => Answer::Fails(vec![Fault::at(alone.spot()).related(mutual.spot(), "mutual")]),
        None if against.is_some() => {
            let fact = Spot::Value(Pointer::root().key("review").key("responsible"));
            let faults = against.map(|alone| Fault::at(alone).related(fact, "fact").variant("fact"));
            Answer::from_faults(faults.into_iter().collect())
        }
        None if extended.is_some() => Answer::from_faults(extended.into_iter().collect()),
        None if about.is_empty() => Answer::does_not_apply("reason-no-continuation"),
        None => Answer::Holds,
    }
}

/// Where a sentence of any clause leaves going on to a public body, "avgörs av socialförvaltningen", as the parties' own decision.
fn decided_by_public(said: &Said<'_>, names: &[String]) -> Option<Spot> {
    /// What is decided by somebody, and the words that may stand between.
    const DECIDED: &[&str] = &["avgörs", "bestäms", "beslutas", "prövas", "avgöras", "bestämmas", "beslutas"];
    const PUBLIC: &[&str] =
        &["*nämnden", "*förvaltningen", "*utskottet", "*kontoret", "kommunstyrelsen", "regionstyrelsen"];
    const FAR: usize = 4;
    let about =
        matches!(said.passage.topic, Topic::Clause(..)) && !said.has_any(MUTUAL) && !said.has_any(&[EARLIER, NOT]);
    let at = said.find(DECIDED).filter(|_| about)?;
    let by = said.find_in(at..at + FAR, &["av", "by"])?;
    let public = said.is(by + 1, PUBLIC) || said.is(by + 1, names);
    (public && said.has_in(said.clause(at), GOES_ON)).then(|| said.spot_between(at, by + 1))
}

/// That one side may extend, where by the facts the parties agree on it.
fn extended_by_one(context: &Context<'_>, names: &[String]) -> Option<Fault> {
    let agreed = extension(context.agreement)?.kind.known() == Some(&ExtensionKind::Agreed);
    let place = of_period("extension").key("kind");
    let told = |topic: Topic| topic.is_about(ClauseKind::Period) || topic.is_about(ClauseKind::Review);
    let one = said::about(context, told).filter(|_| agreed).find(|said| {
        let extends = said.find(EXTENDS).is_some_and(|at| {
            let clause = said.clause(at);
            let who = said.has_in(clause.clone(), names) || said.has_in(clause.clone(), OFFICIALS);
            who && said.has_in(clause, MAY)
        });
        extends && !said.has_any(MUTUAL) && !said.has(NOT)
    })?;
    Some(Fault::at(one.mark(EXTENDS)).related(Spot::Value(place), "fact").variant("extension"))
}

/// To extend, as something that somebody does.
const EXTENDS: &[&str] = &["förlänga", "förlänger", "förnya", "förnyar", "extend"];
