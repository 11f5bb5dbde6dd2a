//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_late.md")]

use iop_core::TimeUnit;
use iop_core::model::Stage;
use iop_law::Basis;

use super::{AT_HARM, AT_ONCE};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

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
    if said.is_empty() {
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
    Answer::from_faults(late.collect())
}
