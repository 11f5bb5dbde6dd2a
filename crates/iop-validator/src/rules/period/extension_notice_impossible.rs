//! Its page is the Markdown file beside this one.
#![doc = include_str!("extension_notice_impossible.md")]

use iop_core::derive;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::renewals::{Renewal, renewals};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::of_period;

pub(super) const RULE: Rule = Rule {
    id: "period/extension-notice-impossible",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("extension_notice_impossible.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if let Some(late) = late(context) {
        return Answer::Fails(vec![late]);
    }
    let renewals = match renewals(context) {
        Ok(renewals) => renewals,
        Err(answer) => return answer,
    };
    let impossible = |renewal: &&Renewal| renewal.notice_by.is_some_and(|day| day < renewal.first);
    let Some(renewal) = renewals.iter().find(impossible) else { return Answer::Holds };
    let fault = Fault::at(Spot::Value(of_period("extension").key("notice")))
        .related(Spot::Value(renewal.place.clone()), "term")
        .arg("notice", renewal.notice)
        .arg("length", renewal.length());
    Answer::Fails(vec![if renewal.is_first { fault } else { fault.variant("extension") }])
}

/// A day by which the parties may agree on going on, where the agreement has ended before it.
fn late(context: &Context<'_>) -> Option<Fault> {
    const EXTENDS: &[&str] = &["förläng*", "extend*", "extension"];
    const BY: &[&str] = &["senast", "före", "innan", "than", "before"];
    let end = derive::end(context.agreement)?;
    let about = |topic: Topic| topic.is_about(ClauseKind::Period) || topic.is_about(ClauseKind::Review);
    said::about(context, about).filter(|said| said.has(EXTENDS) && !said.denies()).find_map(|said| {
        said.mentions.iter().find_map(|mention| {
            let What::Date(date) = mention.what else { return None };
            let near = |words: &[&str]| said.before(&mention.range, 3).any(|word| word.is(words));
            // "Längst till den 30 juni" is how long the extension may be.
            let by = near(BY) && !near(&["till", "to", "until"]) && !near(&["gäller", "upphör"]);
            let spot = Spot::Words(said.passage.pointer.clone(), mention.range.clone());
            let fault = || Fault::at(spot).related(Spot::Value(of_period("end")), "term").variant("late");
            (by && date.first() > end.last()).then(|| fault().arg("end", end))
        })
    })
}
