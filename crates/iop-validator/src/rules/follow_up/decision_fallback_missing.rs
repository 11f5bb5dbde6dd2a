//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_fallback_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, DecisionRule, DisputeMeans, Stage, Steering};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, numbers};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::unsettled;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/decision-fallback-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("decision_fallback_missing.md"),
    check,
};

/// Words for agreeing all together.
const TOGETHER: &[&str] = &[
    "*konsensus*",
    "enighet*",
    "alla ledamöter",
    "samtliga ledamöter",
    "alla är överens",
    "veto*",
    "enighets*",
    "*enhällig*",
    "*samförstånd*",
    "*consensus*",
    "*unanim*",
];

/// Words of deciding.
const DECIDE: &[&str] = &["beslut*", "decide*", "decision*"];

/// Words of what the parties do when they do not agree.
const DISPUTE: &[&str] = &["*tvist*", "*dispute*", "*oenighet*", "*oense*", "*medling*", "*domstol*"];

/// Words that make it an aim rather than the rule.
const AIM: &[&str] = &[
    "*eftersträva*",
    "*strävar*",
    "*sträva*",
    "*i första hand*",
    "*så långt som möjligt*",
    "*så långt möjligt*",
    "*om möjligt*",
    "*ambition*",
    "*helst*",
    "*strive*",
    "*aim*",
    "*seek*",
    "*as far as possible*",
    "*wherever possible*",
];

/// Words that say what happens when they do not agree.
const OTHERWISE: &[&str] = &[
    "*oenig*",
    "*oense*",
    "*inte enas*",
    "enas inte",
    "enas * inte",
    "inte komma överens",
    "inte eniga",
    "inte är eniga",
    "inte blir eniga",
    "ingen enighet",
    "inte enighet",
    "utan enighet",
    "saknas enighet",
    "inget beslut",
    "frågan går",
    "går frågan",
    "frågan lämnas",
    "lämnas frågan",
    "bordlägg*",
    "*inte kan enas*",
    "*inte nås*",
    "*inte uppnås*",
    "*inte kan nås*",
    "*inte kommer överens*",
    "*kan inte enas*",
    "*i andra hand*",
    "*utslagsröst*",
    "majoritet",
    "*majoritetsbeslut*",
    "*hänskjut*",
    "*eskaler*",
    "annars",
    "*i annat fall*",
    "lyfts",
    "lyfta",
    "avgörs",
    "avgör",
    "*lika röstetal*",
    "*disagree*",
    "*otherwise*",
    "*casting vote*",
    "*majority*",
    "*escalat*",
    "*referred to*",
    "*cannot agree*",
    "*not reached*",
];

/// Words for those who are to agree, and what they are to agree on.
const GROUP: &[&str] = &[
    "*grupp*",
    "*rådet",
    "frågan",
    "frågor",
    "beslut*",
    "*enighet*",
    "*eniga",
    "konsensus*",
    "*group*",
    "committee",
    "decision*",
    "question*",
];

/// Words that say what happens when there are as many on each side.
const TIE: &[&str] = &[
    "*oenig*",
    "*oense*",
    "*inte enas*",
    "*utslagsröst*",
    "*lika röstetal*",
    "*lika antal röster*",
    "*avgör*",
    "*lottning*",
    "*hänskjut*",
    "*faller förslaget*",
    "*casting vote*",
    "*tie*",
    "*disagree*",
];

/// Whether the group has as many members from each side, so that half may stand against half.
fn may_tie(steering: &Steering, context: &Context<'_>) -> bool {
    let seats: Vec<u64> = if steering.seats.is_empty() {
        steering.members.as_deref().map(|text| numbers(text, context.agreement.language)).unwrap_or_default()
    } else {
        let counts = steering.seats.iter().map(|seat| seat.count.known().copied().map(u64::from));
        counts.collect::<Option<Vec<u64>>>().unwrap_or_default()
    };
    let even = seats.iter().sum::<u64>() % 2 == 0;
    seats.len() > 1 && even && seats.iter().all(|count| count == &seats[0])
}

/// Words of a task that takes a decision.
const DECIDES: &[&str] = &[
    "beslut*",
    "godkän*",
    "fastställ*",
    "fördela",
    "fördelar",
    "prioritera*",
    "anta",
    "antar",
    "avgöra",
    "bestämma",
    "bestämmer",
    "planera*",
    "lägga upp",
    "lägga fast",
    "lägger fast",
    "välja",
    "väljer",
    "decide*",
    "plan",
    "approve*",
    "adopt*",
    "allocate*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let steering = agreement.steering.as_ref();
    if let Some(otherwise) = steering.and_then(|own| own.otherwise.as_deref()) {
        let variant = match otherwise {
            own if goes_round(own) => Some("again"),
            own if unsettled::is_put_off_in(own) && !reader::has(own, SETTLED) => Some("open"),
            _ => None,
        };
        let fault = |variant| Fault::at(Spot::Value(Pointer::root().key("steering").key("otherwise"))).variant(variant);
        return Answer::from_faults(variant.map(fault).into_iter().collect());
    }
    let stated = || Fault::at(Spot::Value(Pointer::root().key("steering").key("decides_by")));
    match steering.and_then(|own| own.decides_by.known()) {
        Some(DecisionRule::Majority) if steering.is_some_and(|own| may_tie(own, context)) => {
            let near = |topic: Topic| is_of_group(topic) || topic.is_about(ClauseKind::Disputes);
            if said::about(context, near).any(|sentence| sentence.has(TIE)) {
                return Answer::Holds;
            }
            Answer::Fails(vec![stated().variant("tie")])
        }
        Some(DecisionRule::Consensus) if told::leaves_nothing_out(agreement) && !told_of_group(context) => {
            match of_words(context) {
                Answer::Fails(faults) => Answer::Fails(faults),
                _ => Answer::Fails(vec![stated()]),
            }
        }
        // A group that is to approve a plan and cannot leaves the parties without one; one that talks needs no way out.
        Some(DecisionRule::Consensus) if decides(context) => {
            // Mediation, too, only helps the parties to agree.
            let means = [DisputeMeans::Arbitration];
            let said = of_words(context);
            if matches!(said, Answer::Fails(_)) {
                said
            } else if is_settled_by(agreement, &means) || told_of_group(context) {
                Answer::Holds
            } else {
                Answer::Fails(vec![stated()])
            }
        }
        None | Some(DecisionRule::Consensus | DecisionRule::EachParty) => of_words(context),
        Some(_) => Answer::does_not_apply("reason-no-consensus"),
    }
}

/// Words of somebody who settles it, or of what holds then.
const SETTLED: &[&str] = &[
    "avgör*",
    "lämna*",
    "hänskjut*",
    "lyft*",
    "förs",
    "eskaler*",
    "majoritet*",
    "utslagsröst*",
    "beslutar",
    "bestämmer",
    "ordförande*",
    "*chef*",
    "*nämnd*",
    "styrelse*",
    "medl*",
    "faller",
    "avslag*",
    "gäller det som",
    "säga upp",
    "upphör*",
    "firmatecknar*",
    "decide*",
    "refer*",
];

/// Whether what is told to happen then is that the same people talk again, or still try to agree, and nothing after that.
fn goes_round(otherwise: &str) -> bool {
    const AGAIN: &[&str] = &[
        "på nytt",
        "igen",
        "nästa möte",
        "nästkommande möte",
        "ett senare möte",
        "ett nytt möte",
        "bordlägg*",
        "fortsätt* diskuter*",
        "fortsätt* samtal*",
        "fortsatt* samtal*",
        "till dess",
        "tills",
        "vilar",
        "next meeting",
        "again",
        "until",
    ];
    let aims = || reader::has(otherwise, TOGETHER) || reader::has(otherwise, AIM);
    (reader::has(otherwise, AGAIN) || aims()) && !reader::has(otherwise, SETTLED)
}

/// What the text alone says of agreeing, and of what applies without it.
fn of_words(context: &Context<'_>) -> Answer {
    let disputed = context.agreement.disputes.is_some() || said::anywhere(context, DISPUTE);
    // As a rule it has an answer, no decision, unless nothing at all is said of what the parties do then.
    let together =
        |sentence: &Said<'_>| sentence.has(TOGETHER) && (sentence.has(AIM) || !disputed && sentence.has(DECIDE));
    let Some(aim) = said::about(context, is_of_group).find(together) else {
        return Answer::does_not_apply("reason-no-consensus");
    };
    // Talks between the parties only go on with what they did not agree on.
    let means = [DisputeMeans::Mediation, DisputeMeans::Arbitration, DisputeMeans::Court];
    // A court settles what the parties owe each other, not what a group that only aims to agree decides.
    let holds = if aim.has(AIM) {
        told_of_group(context)
    } else {
        is_settled_by(context.agreement, &means) || said::about(context, is_near).any(|one| one.has(OTHERWISE))
    };
    if holds { Answer::Holds } else { Answer::Fails(vec![Fault::at(aim.spot())]) }
}

/// Whether the group has a task that takes a decision.
fn decides(context: &Context<'_>) -> bool {
    said::about(context, |topic| matches!(topic, Topic::Steering(_))).any(|task| task.has(DECIDES))
}

/// Whether one of these settles disputes.
fn is_settled_by(agreement: &Agreement, means: &[DisputeMeans]) -> bool {
    let steps = agreement.disputes.iter().flat_map(|own| &own.steps);
    steps.filter_map(|step| step.by.known()).any(|by| means.contains(by))
}

/// Whether some sentence says what applies when the group does not agree.
fn told_of_group(context: &Context<'_>) -> bool {
    let of_group = |one: &Said<'_>| is_of_group(one.passage.topic) || one.has(GROUP);
    said::about(context, is_near).any(|one| one.has(OTHERWISE) && of_group(&one))
}

/// Whether it is where the group is told of.
fn is_of_group(topic: Topic) -> bool {
    [ClauseKind::Steering, ClauseKind::FollowUp].iter().any(|kind| topic.is_about(*kind))
}

/// Whether it is where an agreement says what happens when somebody does not agree.
fn is_near(topic: Topic) -> bool {
    let kinds = [ClauseKind::Disputes, ClauseKind::Termination, ClauseKind::Amendments, ClauseKind::Other];
    is_of_group(topic) || kinds.iter().any(|kind| topic.is_about(*kind))
}
