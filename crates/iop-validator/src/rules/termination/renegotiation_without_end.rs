//! Its page is the Markdown file beside this one.
#![doc = include_str!("renegotiation_without_end.md")]

use iop_core::model::{NoticeRight, Renegotiation, Stage};
use iop_law::Basis;

use super::wording::NOTICE;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told::leaves_nothing_out;
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;
use crate::rules::words::MAY;

pub(super) const RULE: Rule = Rule {
    id: "termination/renegotiation-without-end",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("renegotiation_without_end.md"),
    check,
};

/// Words of talks.
const TALKS: &[&str] = &[
    "omförhandl*",
    "nya förhandling*",
    "ny förhandling*",
    "förhandlas om",
    "förhandla om villkor*",
    "förhandlar om villkor*",
    "renegotiat*",
];

/// Words that demand them.
const DEMAND: &[&str] = &[
    "ska",
    "skall",
    "skyldig*",
    "omförhandlas",
    "omförhandlar",
    "förhandlas",
    "förhandlar",
    "shall",
    "must",
    "is to be",
];

/// Words that say what follows when the talks fail.
const RESULT: &[&str] = &[
    "annars",
    "i annat fall",
    "*inte enas*",
    "enas parterna inte",
    "enas de inte",
    "går det inte att enas",
    "oförändra*",
    "*inte kan enas*",
    "*inte kommer överens*",
    "*inte nås*",
    "*inte uppnås*",
    "upphör*",
    "häva*",
    "gäller oförändr*",
    "*fortsätter att gälla*",
    "*otherwise*",
    "*cannot agree*",
    "*not agree*",
    "*ceases*",
    "terminat*",
    "*inte leder till*",
];

/// By which the talks go on for as long as it takes.
const ENDLESS: &[&str] = &[
    "till dess att",
    "till dess parterna",
    "till dess de",
    "tills parterna",
    "tills de",
    "tills enighet*",
    "till enighet*",
    "tas upp på nytt",
    "tas * upp på nytt",
    "på nytt till",
    "fortsätter förhandling*",
    "fortsätter parterna",
    "fortsätter de",
    "så länge det behövs",
    "så länge som krävs",
    "until they agree",
    "until the parties",
];

fn check(context: &Context<'_>) -> Answer {
    if let Some(own) = context.agreement.termination.as_ref().and_then(|own| own.renegotiation.as_ref()) {
        let worded = own
            .text
            .as_ref()
            .is_some_and(|text| reader::has(text.as_str(), RESULT) || reader::has(text.as_str(), NOTICE));
        let measured = own.within.known().is_some();
        let fault = Fault::at(Spot::Key(of_termination("renegotiation")));
        let text = own.text.as_ref().map(iop_core::Prose::as_str);
        if let Some(endless) =
            text.filter(|text| !reader::has(text, NOTICE)).and_then(|text| reader::find_in(text, ENDLESS))
        {
            let place = of_termination("renegotiation").key("text");
            return Answer::Fails(vec![Fault::at(Spot::Words(place, endless))]);
        }
        if is_groundless(context, own) {
            return Answer::Fails(vec![fault.variant("groundless")]);
        }
        if measured && !worded && has_no_other_way_out(context, own) {
            return Answer::Fails(vec![fault.variant("unended")]);
        }
        return if measured || worded { Answer::Holds } else { Answer::Fails(vec![fault]) };
    }
    let about = |topic: Topic| matches!(topic, Topic::Clause(..));
    let all: Vec<Said<'_>> = said::about(context, about).collect();
    let talks = || all.iter().enumerate().filter(|(_, sentence)| sentence.has(TALKS));
    if talks().next().is_none() {
        return Answer::does_not_apply("reason-no-renegotiation");
    }
    let settled = |(index, sentence): (usize, &Said<'_>)| {
        // The sentence after it often tells the time or what follows.
        let next = all.get(index + 1).filter(|next| next.is_beside(sentence));
        if sentence.has(ENDLESS) && !sentence.has(NOTICE) {
            return false;
        }
        let own = sentence.has(RESULT) || sentence.has(NOTICE) || is_timed(sentence);
        own || next.is_some_and(|next| next.has(RESULT) || follows_up(next))
    };
    if talks().any(settled) {
        return Answer::Holds;
    }
    let open = talks().find(|(_, sentence)| sentence.has(DEMAND));
    Answer::from_faults(open.map(|(_, sentence)| Fault::at(sentence.spot())).into_iter().collect())
}

/// Whether it is not told what holds when the talks have failed, in an agreement that cannot be ended by notice and tells
/// all else.
fn has_no_other_way_out(context: &Context<'_>, talks: &Renegotiation) -> bool {
    let Some(termination) = &context.agreement.termination else { return false };
    // What sets off the talks may be what gives a right of notice too.
    let bound = match termination.right.known() {
        Some(NoticeRight::None) => true,
        Some(NoticeRight::OnGrounds) => !talks.grounds.iter().any(|ground| termination.grounds.contains(ground)),
        _ => false,
    };
    bound
        && leaves_nothing_out(context.agreement)
        && !said::with(context, TALKS).any(|said| said.has(RESULT) || said.has(NOTICE))
        && !said::anywhere(context, FAILED)
}

/// Words of talks that have failed.
const FAILED: &[&str] = &[
    "inte leder",
    "leder * inte",
    "leder det inte",
    "enas parterna inte",
    "enas * inte",
    "inte enas",
    "inte överens",
    "kommer * inte överens",
    "misslyckas",
    "utan resultat",
    "cannot agree",
    "do not agree",
    "fail*",
];

/// Whether it is not told in what case there are to be talks.
fn is_groundless(context: &Context<'_>, own: &Renegotiation) -> bool {
    const CASE: &[&str] =
        &["om", "när", "vid", "ifall", "ändra*", "ändring*", "begär*", "if", "when", "upon", "change*"];
    let told_by = |said: Said<'_>| said.has(CASE);
    own.grounds.is_empty()
        && leaves_nothing_out(context.agreement)
        && !own.text.as_ref().is_some_and(|text| reader::has(text.as_str(), &["om", "när", "vid", "begär*"]))
        && !said::with(context, TALKS).any(told_by)
}

/// Whether a sentence gives a right of notice to those whose talks fail, or tells the time of the talks; not how notice
/// is given, or how long anything else takes.
fn follows_up(next: &Said<'_>) -> bool {
    const TALK: &[&str] = &["*förhandl*", "det", "detta", "den", "de", "it", "this", "talks", "negotiat*"];
    next.has(NOTICE) && next.has(MAY) || is_timed(next) && next.has(TALK)
}

fn is_timed(sentence: &Said<'_>) -> bool {
    let within = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
    within.into_iter().any(|mention| matches!(mention.what, What::Duration { .. } | What::Date(_)))
}
