//! Its page is the Markdown file beside this one.
#![doc = include_str!("notice_exceeds_term.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::{Notice, days_of, notice, of_period};

pub(super) const RULE: Rule = Rule {
    id: "termination/notice-exceeds-term",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("notice_exceeds_term.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Notice { length, place, first, last, day, goes_on } = match notice(context) {
        Ok(notice) => notice,
        Err(answer) => return answer,
    };
    if day >= first {
        return Answer::Holds;
    }
    if goes_on || extends(context) {
        return Answer::not_judged("reason-term-extends");
    }
    let fault = Fault::at(Spot::Value(place))
        .related(Spot::Key(of_period("end").parent().unwrap_or_default()), "term")
        .arg("notice", length)
        .arg("days", days_of(first, last))
        .arg("start", first)
        .arg("end", last);
    Answer::Fails(vec![fault])
}

/// Whether the paper says that the term goes on unless notice is given: then the notice is for the next term.
fn extends(context: &Context<'_>) -> bool {
    let clauses = context.passages.iter().filter(|passage| matches!(passage.topic, Topic::Clause(..)));
    clauses.into_iter().any(|passage| {
        let text = passage.text.to_lowercase();
        let automatic = ["automatically", "tills vidare", "automatiskt"].iter().any(|words| text.contains(words));
        automatic
            || text.match_indices("förlängs").any(|(at, word)| {
                let rest = text[at + word.len()..].trim_start();
                !rest.starts_with("inte") && !rest.starts_with("ej ")
            })
    })
}
