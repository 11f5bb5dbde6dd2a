//! Its page is the Markdown file beside this one.
#![doc = include_str!("wrong_weekday.md")]

use chrono::{Datelike, Weekday};
use iop_core::StatedDate;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::message::Arg;
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::sentences;

pub(super) const RULE: Rule = Rule {
    id: "period/wrong-weekday",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("wrong_weekday.md"),
    check,
};

/// How the names of the days begin.
const DAYS: &[(&str, Weekday)] = &[
    ("måndag", Weekday::Mon),
    ("tisdag", Weekday::Tue),
    ("onsdag", Weekday::Wed),
    ("torsdag", Weekday::Thu),
    ("fredag", Weekday::Fri),
    ("lördag", Weekday::Sat),
    ("söndag", Weekday::Sun),
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// The words between the day's name and its date: `tisdagen den`.
const BETWEEN: &[&str] = &["den", "the"];

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in sentences(passage) {
            for mention in said.mentions {
                let What::Date(StatedDate::Day(day)) = mention.what else { continue };
                let mut before = said.before(&mention.range, 2).filter(|word| !BETWEEN.contains(&word.key.as_str()));
                let Some(word) = before.next() else { continue };
                let named = DAYS.iter().find(|(name, _)| word.key.starts_with(name));
                let Some((_, named)) = named else { continue };
                any = true;
                if day.weekday() != *named {
                    let range = word.range.start..mention.range.end;
                    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("date", day);
                    faults.push(
                        fault.arg("weekday", Arg::Message(name_of(day.weekday()))).arg("named", word.key.as_str()),
                    );
                }
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-weekday");
    }
    Answer::from_faults(faults)
}

fn name_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "period-monday",
        Weekday::Tue => "period-tuesday",
        Weekday::Wed => "period-wednesday",
        Weekday::Thu => "period-thursday",
        Weekday::Fri => "period-friday",
        Weekday::Sat => "period-saturday",
        Weekday::Sun => "period-sunday",
    }
}
