//! Its page is the Markdown file beside this one.
#![doc = include_str!("statute_not_in_force.md")]

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::{ActId, Basis, Status, Statute};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::message::Message;
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "references/statute-not-in-force",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("statute_not_in_force.md"),
    check,
};

/// Words by which a text itself says that an act is past.
const PAST: &[&str] =
    &["dåvarande*", "upphäv*", "upphörd*", "upphört*", "ersatte*", "ersatts*", "repealed*", "former*"];

/// Words by which it says that an act is to come.
const COMING: &[&str] = &[
    "träder*",
    "trätt*",
    "kommande*",
    "antogs",
    "antagits",
    "föresl*",
    "lagförslag*",
    "upcoming*",
    "enters*",
    "adopted",
];

/// Words by which it says that something was given then.
const GIVEN: &[&str] =
    &["fått", "fick", "mottagit", "erhåll*", "bevilja*", "lämnade*", "har lämnat", "received", "granted"];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    // What stands from the first day of the term is the law of the whole of it, unless another day's law is asked for.
    let is_own_day = context.agreement.dated.known().is_some_and(|dated| dated.last() == context.date);
    let start = derive::start(context.agreement).filter(|_| is_own_day).map(StatedDate::first);
    let mut cited = false;
    let mut unknown: Option<String> = None;
    for said in context.passages.iter().flat_map(said::sentences) {
        let mut told: Option<bool> = None;
        for mention in said.mentions {
            let What::Statute { number, name, .. } = &mention.what else { continue };
            cited = true;
            let statute = find(context, number.as_deref(), name.as_deref());
            match statute.map(|statute| (statute, statute.status(context.date))) {
                Some((_, Status::InForce)) => {}
                Some((statute, Status::Repealed { .. } | Status::NotYetInForce { .. }))
                    if *told.get_or_insert_with(|| said.has(PAST) || said.has(COMING))
                        || is_told_of_then(context, &said, mention, statute) => {}
                Some((statute, Status::Repealed { on, successor })) => {
                    let fault = fault(context, &said, mention, statute).arg("date", on);
                    let successor = successor.and_then(|id| context.law.statute(&id));
                    faults.push(match successor {
                        Some(successor) => fault.variant("replaced").arg("successor", successor.cited.clone()),
                        None => fault,
                    });
                }
                Some((_, Status::NotYetInForce { from }))
                    if start.is_some_and(|start| from <= start) || tells(&said, from) => {}
                Some((statute, Status::NotYetInForce { from })) => {
                    faults.push(fault(context, &said, mention, statute).variant("future").arg("date", from));
                }
                Some((_, Status::Unknown { .. })) | None => {
                    unknown = unknown.or_else(|| number.clone().or_else(|| name.clone()));
                }
            }
        }
    }
    match unknown {
        _ if !cited => Answer::does_not_apply("reason-no-statute"),
        Some(act) if faults.is_empty() => Answer::NotJudged(Message::new("reason-statute-unknown").arg("act", act)),
        _ => Answer::from_faults(faults),
    }
}

/// Whether the sentence itself tells from which day it is: "blir lag den 1 januari 2020, genom …".
fn tells(said: &Said<'_>, day: NaiveDate) -> bool {
    said.mentions.iter().any(|mention| matches!(mention.what, What::Date(told) if told.first() == day))
}

/// The statute cited; a number says more than a name, which several statutes may have borne.
fn find<'a>(context: &Context<'a>, number: Option<&str>, name: Option<&str>) -> Option<&'a Statute> {
    if let Some(number) = number {
        return context.law.statute(&number.parse::<ActId>().ok()?);
    }
    let name = name?;
    let by_name = |name| context.law.statute_by_name(name, context.date);
    by_name(name).or_else(|| by_name(name.strip_suffix('s')?))
}

/// Whether the act is named for a day or a time on which it stood.
fn is_told_of_then(context: &Context<'_>, said: &Said<'_>, mention: &Mention, statute: &Statute) -> bool {
    let earlier = said.before(&mention.range, 3).any(|word| matches!(word.key.as_str(), "tidigare" | "då" | "äldre"));
    let then = [ClauseKind::Background, ClauseKind::Related].into_iter().any(|kind| said.passage.topic.is_about(kind));
    let dated = then || said.has(GIVEN);
    let stood = dated
        && said.mentions.iter().take(12).any(|other| match &other.what {
            What::Date(day) => day.last() < context.date && statute.status(day.last()) == Status::InForce,
            _ => false,
        });
    earlier || stood
}

fn fault(context: &Context<'_>, said: &Said<'_>, mention: &Mention, statute: &Statute) -> Fault {
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).arg("act", short(statute));
    let dated = context.agreement.dated.known().copied().filter(|dated| dated.last() == context.date);
    match dated {
        Some(_) => fault.related(Spot::Value(Pointer::root().key("dated")), "dated"),
        None => fault,
    }
}

/// The act as a heading can bear it: its title where that is short, otherwise its number.
fn short(statute: &Statute) -> String {
    let long = statute.cited.split(' ').nth(6).is_some();
    if long { statute.id.to_string() } else { statute.cited.clone() }
}
