//! Its page is the Markdown file beside this one.
#![doc = include_str!("meetings_differ.md")]

use iop_core::Frequency;
use iop_core::model::Stage;
use iop_law::Basis;

use super::told::groups::{Group, groups, is_of_leading, told};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Bound, What};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/meetings-differ",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("meetings_differ.md"),
    check,
};

/// What is counted.
const MEETINGS: &[&str] =
    &["gång", "gånger", "möten", "möte", "sammanträden", "sammanträde", "träffar", "tillfällen", "times", "meetings"];

/// What a group does when it meets.
const MEETS: &[&str] = &["möt*", "sammanträd*", "samlas*", "träffas*", "meet*"];

/// What else there is beside the ordinary meetings, or comes as often.
const OTHERS: &[&str] = &[
    "rapport*",
    "redovis*",
    "utöver*",
    "dessutom*",
    "extra*",
    "behov*",
    "nätverk*",
    "deltag*",
    "barn*",
    "ungdom*",
    "additional*",
];

/// Groups that the rule on how often things come leaves aside in the clauses on follow-up.
const ASIDE: &[&str] = &["arbetsgrupp*", "referensgrupp*"];

fn check(context: &Context<'_>) -> Answer {
    let groups = groups(context.agreement);
    if !groups.iter().any(|group| yearly(group).is_some()) {
        return Answer::does_not_apply("reason-no-meetings");
    }
    let mut faults = Vec::new();
    for (said, own) in told(context, &groups) {
        // How often is compared by another rule in the clauses on follow-up.
        let [at] = own[..] else { continue };
        if is_of_leading(said.passage) && !said.has(ASIDE) || !said.has(MEETS) || said.has(OTHERS) {
            continue;
        }
        let Some((group, yearly)) = groups.get(at).and_then(|group| Some((group, yearly(group)?))) else { continue };
        let (times, per, number_of) = yearly;
        for mention in said.mentions {
            let What::Count {
                number,
                upper: None,
                bound: Bound::Exactly | Bound::AtLeast,
                noun,
                basis: Some(reader::Basis::Per(other)),
                ..
            } = &mention.what
            else {
                continue;
            };
            let meetings = MEETINGS.contains(&noun.to_lowercase().as_str());
            if meetings && in_a_year(*number, *other).is_some_and(|other| other != number_of) {
                let spot = Spot::Words(said.passage.pointer.clone(), mention.range.clone());
                let place = group.place.key("meetings").key("times");
                let fault = Fault::at(spot).related(Spot::Value(place), "fact").arg("number", *number);
                faults.push(fault.arg("other", *other).arg("times", times).arg("per", per));
            }
        }
    }
    Answer::from_faults(faults)
}

/// How often a group meets by the facts, and how many times that is in a year.
fn yearly(group: &Group<'_>) -> Option<(u64, Frequency, u64)> {
    let meetings = group.facts.meetings.as_ref()?;
    let (times, per) = (u64::from(*meetings.times.known()?), *meetings.per.known()?);
    Some((times, per, in_a_year(times, per)?))
}

/// How many that is in a year; none for units that do not fill a year evenly.
fn in_a_year(number: u64, per: Frequency) -> Option<u64> {
    number.checked_mul(u64::from(per.per_year()?))
}
