//! Its page is the Markdown file beside this one.
#![doc = include_str!("meetings_unstated.md")]

use iop_core::Pointer;
use iop_core::model::{Meetings, Stage};
use iop_law::Basis;

use super::told::groups::{about_leading, groups};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::Said;
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/meetings-unstated",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("meetings_unstated.md"),
    check,
};

/// Words of a group that meets.
const MEETS: &[&str] = &[
    "möt*",
    "*möte*",
    "*träff*",
    "sammanträd*",
    "sammankomst*",
    "samlas",
    "samman",
    "ihop",
    "ses",
    "kalla*",
    "sammankalla*",
    "samråd*",
    "avstämning*",
    "meet*",
    "convene*",
];

/// Words that say when, or who decides it.
const WHEN: &[&str] = &[
    "gång*",
    "ofta",
    "varje",
    "varannan",
    "vartannat",
    "vart",
    "var",
    "per",
    "minst",
    "löpande",
    "regelbund*",
    "behov*",
    "behövs",
    "begär*",
    "initiativ*",
    "plan*",
    "*plan",
    "årshjul*",
    "kalend*",
    "tider",
    "tidpunkt*",
    "datum",
    "*kvartal*",
    "*månad*",
    "*halvår*",
    "*termin*",
    "*veck*",
    "*årlig*",
    "vår*",
    "höst*",
    "när*",
    "om",
    "så snart",
    "innan",
    "inför",
    "efter",
    "each",
    "every",
    "times",
    "once",
    "twice",
    "when*",
    "if",
    "regular*",
    "annual*",
    "quarter*",
    "month*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(steering) = &agreement.steering else { return Answer::does_not_apply("reason-no-steering") };
    if !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-another-kind");
    }
    if steering.meetings.as_ref().is_some_and(has_times) || is_told(context) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("steering");
    let place = if steering.meetings.is_some() { place.key("meetings") } else { place };
    Answer::Fails(vec![Fault::at(Spot::Key(place))])
}

/// Whether it says how often the group meets, or has a place for it.
fn has_times(meetings: &Meetings) -> bool {
    is_stated(&meetings.times) || is_stated(&meetings.per)
}

/// Whether a sentence, or the one after it, says when a group meets.
fn is_told(context: &Context<'_>) -> bool {
    let groups = groups(context.agreement);
    let told: Vec<Said<'_>> = about_leading(context, &groups).collect();
    let follows = |at: usize| told.get(at + 1).filter(|next| next.is_beside(&told[at]));
    (0..told.len()).any(|at| told[at].has(MEETS) && (tells_when(&told[at]) || follows(at).is_some_and(tells_when)))
}

fn tells_when(said: &Said<'_>) -> bool {
    let is_time = |what: &What| !matches!(what, What::Amount { .. } | What::Percent(_) | What::Statute { .. });
    said.has(WHEN) || said.mentions.iter().any(|mention| is_time(&mention.what))
}
