//! Its page is the Markdown file beside this one.
#![doc = include_str!("case_number_after_date.md")]

use iop_core::model::Stage;
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "form/case-number-after-date",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("case_number_after_date.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let root = Pointer::root();
    let mut any = false;
    let mut faults = Vec::new();
    // The day of the paper, and of each decision, with the case number that must have been there.
    let own = agreement.case_number.as_deref().and_then(|number| Some((year(number)?, root.key("case_number"))));
    let dated = agreement.dated.known().map(|date| (*date, root.key("dated")));
    let mut compare = |number: Option<&(i32, Pointer)>, day: Option<&(StatedDate, Pointer)>| {
        let (Some((year, place)), Some((date, day))) = (number, day) else { return };
        any = true;
        if *year > date.year() {
            let fault = Fault::at(Spot::Value(place.clone())).related(Spot::Value(day.clone()), "day");
            faults.push(fault.arg("year", year.to_string()).arg("date", *date));
        }
    };
    compare(own.as_ref(), dated.as_ref());
    for (index, decision) in agreement.decisions.iter().enumerate() {
        let place = root.key("decisions").index(index);
        let number = decision.case_number.as_deref().and_then(|number| Some((year(number)?, place.key("case_number"))));
        let date = decision.date.known().map(|date| (*date, place.key("date")));
        compare(number.as_ref(), date.as_ref());
    }
    if !any {
        return Answer::does_not_apply("reason-no-case-year");
    }
    Answer::from_faults(faults)
}

/// The year that a case number bears: its only run of four digits that can be one.
fn year(number: &str) -> Option<i32> {
    let runs = number.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() == 4);
    // no law: what may be a year
    let mut years = runs.filter_map(|run| run.parse::<i32>().ok()).filter(|year| (1900..2100).contains(year));
    let first = years.next()?;
    years.next().is_none().then_some(first)
}
