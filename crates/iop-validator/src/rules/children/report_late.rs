//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_late.md")]

use iop_core::TimeUnit;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{AT_HARM, AT_ONCE};
use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "children/report-late",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: false,
    page: include_str!("report_late.md"),
    check,
};

/// Words before the time within which something is done.
const WITHIN: &[&str] = &["inom", "senast", "efter", "within"];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, &["anmäl*", "*anmälan", "orosanmäl*", "report", "reports"]).collect();
    let said: Vec<_> = said
        .iter()
        .filter(|sentence| sentence.has(AT_HARM) && !sentence.has(&["incident*", "personuppgift*", "polis*"]))
        .collect();
    let later = later(context);
    if said.is_empty() && later.is_empty() {
        return Answer::does_not_apply("reason-no-report-on-child");
    }
    let late = said.iter().filter(|sentence| !sentence.has(AT_ONCE)).filter_map(|sentence| {
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        mentions.into_iter().find_map(|mention| {
            let What::Duration { duration, .. } = mention.what else { return None };
            // "Inom 24 timmar" and "inom en dag" are another way to say at once.
            if duration.count() < 2 && duration.unit() == TimeUnit::Day {
                return None;
            }
            let before = sentence.passage.text.get(sentence.range.start..mention.range.start)?.trim_end();
            let word = before.rsplit(|c: char| !c.is_alphanumeric()).next()?;
            reader::has(word, WITHIN).then(|| {
                let spot = Spot::Words(sentence.passage.pointer.clone(), mention.range.clone());
                Fault::at(spot).arg("time", duration)
            })
        })
    });
    Answer::from_faults(late.chain(later).collect())
}

/// Words for what is to come first, or for an occasion that comes of itself.
const LATER: &[&str] = &[
    "nästa möte",
    "nästa styrgruppsmöte",
    "nästa styrelsemöte",
    "styrgruppens nästa",
    "styrelsens nästa",
    "parternas nästa",
    "nästkommande möte",
    "nästkommande styrgruppsmöte",
    "kommande styrgruppsmöte",
    "först sedan",
    "först efter",
    "först när",
    "tidigast",
    "i årsrapporten",
    "i den årliga rapporten",
    "i slutrapporten",
    "vid terminens slut",
    "vid avtalets slut",
    "vid uppföljningsmötet",
    "next meeting",
    "only after",
    "only when",
    "annual report",
];

/// Words for what is done with the worry.
const HANDLED: &[&str] = &[
    "tas * upp",
    "tar * upp",
    "anmäl*",
    "orosanmäl*",
    "tas upp",
    "ta upp",
    "tar upp",
    "lyfts",
    "diskuteras",
    "redovisas",
    "behandlas",
    "report*",
    "raised",
];

/// The sentences that put a worry about a child off to something else, in a text that does not report at once.
fn later(context: &Context<'_>) -> Vec<Fault> {
    let said = said::with(context, AT_HARM).collect::<Vec<_>>();
    let at_once = |passage: &Passage<'_>| {
        said.iter()
            .any(|own| own.passage.pointer == passage.pointer && own.has(AT_ONCE) && own.has(&["anmäl*", "report*"]))
    };
    let put_off = said.iter().filter(|sentence| {
        sentence.has(HANDLED)
            && sentence.has(&["barn*", "ung*", "elev*", "far illa", "fara illa", "farit illa", "child*"])
            && !sentence.has(NOT)
            && !at_once(sentence.passage)
    });
    put_off.filter_map(|sentence| sentence.spot_of(LATER)).map(|spot| Fault::at(spot).variant("later")).collect()
}
