//! Its page is the Markdown file beside this one.
#![doc = include_str!("notice_only_on_breach.md")]

use std::ops::Range;

use iop_core::model::{ClauseKind, Ground, NoticeRight, Stage, Termination};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::term::of_termination;

pub(super) const RULE: Rule = Rule {
    id: "termination/notice-only-on-breach",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("notice_only_on_breach.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let termination = context.agreement.termination.as_ref();
    match termination.and_then(|termination| Some((termination, termination.right.known()?))) {
        // A text that gives notice only on breach takes back what the facts give.
        Some((_, NoticeRight::Free)) => match in_prose(context) {
            Answer::Fails(faults) => Answer::Fails(faults),
            _ => Answer::Holds,
        },
        Some((_, NoticeRight::None)) => Answer::does_not_apply("reason-no-notice-right"),
        Some((termination, NoticeRight::OnGrounds)) => on_grounds(termination),
        None => in_prose(context),
    }
}

fn on_grounds(termination: &Termination) -> Answer {
    if termination.grounds.is_empty() {
        return Answer::not_judged("reason-no-grounds");
    }
    // A ground that comes without anybody's fault is a way out for who wants none of the other.
    let fault = |ground: &Ground| matches!(ground, Ground::Breach | Ground::MaterialBreach);
    if !termination.grounds.iter().all(fault) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(of_termination("right")));
    Answer::Fails(vec![fault.related(Spot::Value(of_termination("grounds").index(0)), "breach")])
}

/// A sentence that gives a right of notice, and the sentence that makes breach its condition.
struct Grant {
    sentence: Range<usize>,
    breach: Option<Range<usize>>,
}

fn in_prose(context: &Context<'_>) -> Answer {
    let mut tied = None;
    let mut unconditional = false;
    for passage in context.passages.iter().filter(|passage| matches!(passage.topic, Topic::Clause(..))) {
        for grant in grants(passage) {
            match grant.breach {
                None => unconditional = true,
                Some(breach) if tied.is_none() && ends_agreement(context, passage) => {
                    tied = Some((passage, grant.sentence, breach));
                }
                Some(_) => {}
            }
        }
    }
    match tied {
        _ if unconditional => Answer::Holds,
        None => Answer::not_judged("reason-no-notice-right-stated"),
        Some((passage, sentence, breach)) => {
            let mut fault = Fault::at(Spot::Words(passage.pointer.clone(), sentence.clone())).variant("prose");
            if breach != sentence {
                fault = fault.related(Spot::Words(passage.pointer.clone(), breach), "breach");
            }
            Answer::Fails(vec![fault])
        }
    }
}

/// Whether a clause is the one about how the agreement ends.
fn ends_agreement(context: &Context<'_>, passage: &Passage<'_>) -> bool {
    let Topic::Clause(index, kind) = passage.topic else { return false };
    let covers = context.agreement.clauses.get(index).map(|clause| clause.covers.as_slice()).unwrap_or_default();
    let facts = passage.text.contains("{termination");
    !facts && (kind == Some(ClauseKind::Termination) || covers.contains(&ClauseKind::Termination))
}

/// The sentences that give a right of notice. A condition told in one sentence is that of the next one only where that
/// one says so, in the same paragraph.
fn grants(passage: &Passage<'_>) -> Vec<Grant> {
    let text = passage.text;
    let mut found = Vec::new();
    let mut before: Option<Range<usize>> = None;
    let mut end = 0;
    for sentence in passage.sentences.iter().map(|sentence| sentence.range.clone()) {
        let same_paragraph = !text[end..sentence.start.max(end)].contains("\n\n");
        end = sentence.end;
        let words = text[sentence.clone()].to_lowercase();
        let any = |list: &[&str]| list.iter().any(|part| words.contains(part));
        let breach = if any(BREACH) {
            Some(sentence.clone())
        } else {
            before.take().filter(|_| same_paragraph && BACK.iter().any(|opening| words.starts_with(opening)))
        };
        // How long the notice just given is, is no other right.
        let length = words.starts_with("uppsägningstid") || words.starts_with("the notice period is");
        let of_breach = found.last().is_some_and(|last: &Grant| last.breach.is_some());
        if length && of_breach && same_paragraph && !any(ELSE) {
            continue;
        }
        if any(NOTICE) && any(RIGHT) && !any(NO_NOTICE) {
            found.push(Grant { sentence: sentence.clone(), breach: breach.clone().filter(|_| !any(ANYHOW)) });
        }
        before = breach;
    }
    found
}

/// Words for ending an agreement by notice.
const NOTICE: &[&str] = &["uppsägning", "säga upp", "sägas upp", "säger upp", "sägs upp", "notice", "terminate"];

/// Words without which a sentence about notice gives no right to it.
const RIGHT: &[&str] =
    &["kan ", "får ", "rätt", "äger ", "uppsägningstid", "månader", "varsel", "may ", "period", "month"];

/// Words that show that notice is not what is given: it is not needed, takes effect at once, or is only counted.
const NO_NOTICE: &[&str] = &["utan uppsägning", "omedelbar", "immediate", "räknas från", "without notice"];

/// Words for breach of the agreement.
const BREACH: &[&str] = &[
    "brister i",
    "avtalsbrott",
    "kontraktsbrott",
    "bryter mot",
    "brutit mot",
    "brott mot",
    "inte uppfyll",
    "ej uppfyll",
    "inte fullfölj",
    "ej fullfölj",
    "inte fullgör",
    "ej fullgör",
    "inte fullgjort",
    "inte följer",
    "ej följer",
    "åsidosätt",
    "missköt",
    "försummar",
    "breach",
    "fails to",
    "failed to",
];

/// Openings that refer to the case told in the sentence before.
const BACK: &[&str] = &[
    "i sådana fall",
    "i sådant fall",
    "i ett sådant fall",
    "i så fall",
    "i dessa fall",
    "i detta fall",
    "då ",
    "i det fallet",
    "vid sådan",
    "in such",
    "in that case",
    "in those cases",
];

/// Words that set a length apart from the one given before.
const ELSE: &[&str] = &["övrig", "annars", "andra fall", "normalt", "ordinarie", "otherwise", "ordinary"];

/// Words that make notice free of the condition that stands beside them, or leave it open which of two rights it is for.
const ANYHOW: &[&str] = &[
    "även om",
    "oavsett",
    "oberoende av",
    "utan särskil",
    "utan att",
    "utan angivande",
    "när som helst",
    "häva",
    "hävas",
    "regardless",
    "any time",
    "any reason",
    "rescind",
];
