//! Its page is the Markdown file beside this one.
#![doc = include_str!("erasure_differs.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Due, Duration, Pointer};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/erasure-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("erasure_differs.md"),
    check,
};

/// Words that tell that data are erased.
const ERASED: &[&str] =
    &["*gallra*", "*gallring*", "radera*", "förstör*", "utplåna*", "töms", "rensas", "erase*", "delet*"];

/// Words that tell what is erased, so that it is not the accounts or the extracts.
const DATA: &[&str] = &[
    "*uppgift*",
    "*underlag*",
    "*anteckning*",
    "*listor*",
    "register",
    "registret",
    "*register",
    "*registret",
    "de",
    "data",
    "them",
];

/// Words by which the time is counted from the end of the agreement.
const END: &[&str] = &[
    "avtalstidens slut",
    "avtalets slut",
    "avtalet upphör*",
    "avtalet har upphört",
    "överenskommelsens slut",
    "överenskommelsen upphör*",
    "överenskommelsen har upphört",
    "partnerskapet upphör*",
    "partnerskapet har upphört",
    "partnerskapets slut",
    "the end of",
    "the agreement ends",
];

fn check(context: &Context<'_>) -> Answer {
    let stated = context.agreement.data_protection.as_ref().and_then(|facts| facts.erased.known().copied());
    if let Some(kept) = stated.and_then(|_| kept(context)) {
        return Answer::Fails(vec![kept.related(Spot::Value(place()), "fact").variant("kept")]);
    }
    let Some(Due::After(length, _)) = stated else { return Answer::does_not_apply("reason-no-erasure-time") };
    let said: Vec<_> = said::with(context, ERASED).collect();
    let mut early = false;
    let mut told_times: Vec<(Duration, Spot)> = Vec::new();
    for sentence in &said {
        let ours = sentence.passage.topic.is_about(ClauseKind::DataProtection) && sentence.has(DATA);
        if !ours || !sentence.has(END) || sentence.has(NOT) {
            continue;
        }
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        told_times.extend(mentions.filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => {
                let before = sentence.after(&mention.range, 1).any(|word| word.is(&["före", "innan", "before"]));
                early |= before;
                Some((duration, Spot::Words(sentence.passage.pointer.clone(), mention.range.clone())))
            }
            _ => None,
        }));
    }
    // Several times are for several sorts of data.
    let [(told, spot)] = &told_times[..] else { return Answer::does_not_apply("reason-no-erasure-time-in-text") };
    let days = |length: Duration| length.after(context.date);
    if early {
        let fault = Fault::at(spot.clone()).related(Spot::Value(place()), "fact").variant("early");
        return Answer::Fails(vec![fault.arg("told", *told).arg("stated", length)]);
    }
    if days(*told) == days(length) {
        return Answer::Holds;
    }
    let fault = Fault::at(spot.clone()).related(Spot::Value(place()), "fact");
    Answer::Fails(vec![fault.arg("told", *told).arg("stated", length)])
}

fn place() -> Pointer {
    Pointer::root().key("data_protection").key("erased")
}

/// Data that the text lets be kept without an end.
fn kept(context: &Context<'_>) -> Option<Fault> {
    const KEPT: &[&str] = &[
        "spara*",
        "bevara*",
        "lagra*",
        "behåll*",
        "förvara*",
        "arkivera*",
        "finns kvar",
        "finnas kvar",
        "ligger kvar",
        "ligga kvar",
        "står kvar",
        "stå kvar",
        "lämnas till nästa",
        "förs vidare",
        "kept",
        "stored",
        "retained",
    ];
    const ENDLESS: &[&str] = &[
        "tills vidare",
        "utan tidsgräns",
        "utan gräns*",
        "utan slut",
        "obegränsad tid",
        "obestämd tid",
        "för alltid",
        "all framtid",
        "permanent",
        "så länge föreningen finns",
        "så länge organisationen finns",
        "så länge stiftelsen finns",
        "så länge * finns",
        "så länge * består",
        "så länge * vill",
        "så länge * önskar",
        "så länge det kan",
        "så länge de kan",
        "så länge det går",
        "så länge det behövs",
        "så länge de behövs",
        "lämnas till nästa",
        "indefinitely",
        "for ever",
    ];
    let ours = |topic: Topic| topic.is_about(ClauseKind::DataProtection);
    // What points out nobody may be kept.
    let nobody = |one: &Said<'_>| one.has(&["*statistik*", "avidentifiera*", "anonym*", "utan personuppgifter"]);
    let timed = |one: &Said<'_>| one.mentions.iter().any(|own| matches!(own.what, What::Duration { .. }));
    // "Utan tidsgräns" takes nothing back.
    let denied = |one: &Said<'_>| one.has(NOT);
    let endless = |one: &Said<'_>| one.has(KEPT) && one.has(ENDLESS) && !denied(one) && !timed(one);
    // "Någon gallring sker inte"; what is not erased before a day is erased then.
    let never = |one: &Said<'_>| {
        let at = one.find(ERASED);
        let denied = at.is_some_and(|at| one.has_in(at.saturating_sub(1)..=at + 2, NOT));
        denied && !one.has(&["förrän", "innan", "före", "utan", "endast", "bara", "until"])
    };
    let data = |one: &Said<'_>| one.has(DATA) || one.has(&["*anmälning*", "*lista*", "*journal*", "gallring"]);
    let mut said = said::about(context, ours).filter(|one| data(one) && !nobody(one));
    said.find_map(|one| {
        let words = if endless(&one) { ENDLESS } else { ERASED };
        (endless(&one) || never(&one)).then(|| Fault::at(one.mark(words)))
    })
}
