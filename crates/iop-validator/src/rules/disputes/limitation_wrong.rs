//! Its page is the Markdown file beside this one.
#![doc = include_str!("limitation_wrong.md")]

use iop_core::model::Stage;
use iop_core::{Duration, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "disputes/limitation-wrong",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1981:130", locus: Some("2 §") }, Basis::Act { act: "1981:130", locus: Some("12 §") }],
    waivable: true,
    page: include_str!("limitation_wrong.md"),
    check,
};

/// Words by which a claim is lost by time.
const LIMITED: &[&str] = &["preskri*", "statute-barred", "time-barred", "limitation period*"];
/// Words of the law that says when.
const LAW: &[&str] = &["preskriptionslag*", "1981 130", "enligt lag", "lagens", "limitations act"];
/// Words by which the agreement has a time of its own beside that of the law, or tells of another limitation.
const OTHER: &[&str] = &[
    "avvik*",
    "i stället",
    "istället",
    "oavsett",
    "oberoende",
    "utan hinder",
    "utöver",
    "i övrigt",
    "därefter",
    "annars",
    "kortare",
    "reklamer*",
    "framställ*",
    "brott",
    "brottet",
    "åtalspreskription*",
    "skatt*",
    "avbrott*",
    "avbryts",
    "arkiv*",
    "spara*",
    "bevara*",
    "gallra*",
];
const CONSUMER: &[&str] = &["konsument*", "privatperson*", "consumer*"];

fn check(context: &Context<'_>) -> Answer {
    let mut told = said::with(context, LIMITED).peekable();
    if told.peek().is_none() {
        return Answer::does_not_apply("reason-no-limitation");
    }
    let years = |kind: &str| context.law.amount(kind, context.date).known()?.value.count();
    let Some(claims) = years("law.limitation_period_claims") else {
        return Answer::not_judged("reason-limitation-unread");
    };
    let consumers = years("law.limitation_period_consumer_claims");
    let faults = told.filter_map(|sentence| {
        if let Some(at) = never(&sentence) {
            return Some(Fault::at(sentence.spot_between(at, at)).variant("void"));
        }
        let own = if sentence.has(CONSUMER) { consumers? } else { claims };
        another(&sentence, own, context)
    });
    Answer::from_faults(faults.collect())
}

/// The word by which a claim is said never to be lost by time, which may not be agreed.
fn never(sentence: &Said<'_>) -> Option<usize> {
    const IS: &[&str] = &["preskriberas", "time-barred", "statute-barred"];
    /// What makes it only a time before which it is not lost.
    const UNTIL: &[&str] = &["före", "förrän", "innan", "tidigare", "så länge", "om", "before", "until", "if"];
    let at = sentence.find(IS)?;
    let denied = (at.saturating_sub(2)..at).chain(at + 1..at + 2).any(|near| sentence.is(near, NOT));
    let until = sentence.has_in(at + 1.., UNTIL);
    (denied && !until && !sentence.has(OTHER)).then_some(at)
}

/// The time that is told as that of the law and is another.
fn another(sentence: &Said<'_>, own: u32, context: &Context<'_>) -> Option<Fault> {
    if !sentence.has(LAW) || sentence.has(OTHER) {
        return None;
    }
    let own = Duration::new(own, TimeUnit::Year);
    let times = || {
        let all = sentence.mentions.iter();
        all.filter_map(|one| match &one.what {
            What::Duration { duration, .. } => Some((one.range.clone(), *duration)),
            _ => None,
        })
    };
    let same = |time: Duration| time.after(context.date) == own.after(context.date);
    if times().any(|(_, time)| same(time)) {
        return None;
    }
    let (place, time) = times().next()?;
    let spot = Spot::Words(sentence.passage.pointer.clone(), place);
    Some(Fault::at(spot).arg("told", time).arg("is", own))
}
