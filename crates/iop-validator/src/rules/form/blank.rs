//! Its page is the Markdown file beside this one.
#![doc = include_str!("blank.md")]

use std::collections::HashSet;

use iop_core::derive::{self, Sum};
use iop_core::model::{ClauseKind, Contribution, ContributionForm, Stage, StartEvent};
use iop_core::{Fact, FaultKind, Pointer, Prose, ProseInline};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

mod labels;
mod slots;

pub(super) const RULE: Rule = Rule {
    id: "form/blank",
    severity: Severity::Error,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("blank.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let mut faults = blanks(context);
    if context.stage < Stage::Signing {
        faults.retain(|fault| !comes_later(fault.spot.pointer()));
    }
    Answer::from_faults(faults)
}

/// Whether the value at a place is told first when the agreement has been decided on and is signed.
pub(in crate::rules) fn comes_later(at: &Pointer) -> bool {
    const LATER: &[&str] = &["decisions", "signatures", "contacts", "representatives"];
    std::iter::successors(Some(at.clone()), Pointer::parent)
        .any(|place| place.last().is_some_and(|key| LATER.contains(&key)))
}

/// Everything that must be known before the agreement is signed and is not.
pub(in crate::rules) fn blanks(context: &Context<'_>) -> Vec<Fault> {
    // A value that could not be read was set aside as a blank and has its own finding, and so has one whose key is
    // misspelt.
    let unread: HashSet<Pointer> = context.faults.iter().map(meant).filter(|pointer| !pointer.is_root()).collect();
    let mut faults = slots::faults(context.agreement, context.kind);
    let read: HashSet<&Pointer> = context.passages.iter().map(|passage| &passage.pointer).collect();
    faults.extend(labels::faults(context.agreement, &read));
    for passage in context.passages.iter().filter(|passage| passage.text.contains(['[', '{'])) {
        marks(context, passage, &mut faults);
    }
    for passage in &context.passages {
        // The lines to write on stand with the signatures.
        if !passage.topic.is_about(ClauseKind::Signatures) {
            gaps(passage, &mut faults);
        }
    }
    faults.retain(|fault| !is_within(fault.spot.pointer(), &unread));
    faults
}

/// The place in the model that a fault of the file leaves blank.
fn meant(fault: &iop_core::Fault) -> Pointer {
    match &fault.kind {
        FaultKind::UnknownKey { nearest: Some(nearest), .. } => {
            fault.pointer.parent().unwrap_or_default().key(nearest.as_str())
        }
        _ => fault.pointer.clone(),
    }
}

fn is_within(pointer: &Pointer, unread: &HashSet<Pointer>) -> bool {
    !unread.is_empty()
        && std::iter::successors(Some(pointer.clone()), Pointer::parent).any(|place| unread.contains(&place))
}

/// The marks of a text: what is still to be filled in, and references to facts that are not there.
fn marks(context: &Context<'_>, passage: &Passage<'_>, faults: &mut Vec<Fault>) {
    if is_plain(passage.topic) {
        labels::plain(passage.text, &passage.pointer, faults);
        return;
    }
    for mark in Prose::from(passage.text).marks() {
        let fault = |range| Fault::at(Spot::Words(passage.pointer.clone(), range));
        match mark {
            ProseInline::Blank { label, range } => {
                faults.push(fault(range).variant("mark").arg("mark", format!("[{label}]")));
            }
            ProseInline::Reference { path, range } if refers_to_nothing(context, &path) => {
                faults.push(fault(range).variant("reference").arg("mark", format!("{{{path}}}")));
            }
            ProseInline::Reference { .. }
            | ProseInline::Text { .. }
            | ProseInline::Strong(_)
            | ProseInline::Emphasis(_)
            | ProseInline::Break => {}
        }
    }
}

/// What stands in a text where something is to be written: `____`, `......` and `XX`.
fn gaps(passage: &Passage<'_>, faults: &mut Vec<Fault>) {
    const DOTS: usize = 5;
    const LINE: usize = 2;
    let text = passage.text;
    let mut end = 0;
    for (start, first) in text.char_indices() {
        if start < end || !matches!(first, '_' | '.' | '…' | 'X') {
            continue;
        }
        let length = text[start..].chars().take_while(|mark| *mark == first).count();
        end = start + length * first.len_utf8();
        let (before, after) = (text[..start].chars().next_back(), text[end..].chars().next());
        let alone = |side: Option<char>| {
            let in_date = |side: char| first == '_' && matches!(side, '-' | '/');
            let mark = |side: char| matches!(side, '(' | ')' | ',' | '.' | ':' | ';');
            side.is_none_or(|side| side.is_whitespace() || mark(side) || in_date(side))
        };
        // A line of its own parts two pieces of text.
        let own_line = before.is_none_or(|side| side == '\n') && after.is_none_or(|side| side == '\n');
        let enough = match first {
            '.' => length >= DOTS,
            '_' => length >= LINE && !own_line,
            _ => length >= 2,
        };
        // Inside a word or a link the marks are part of it.
        // "SN 2023-XXXXX": the end of a number that is not known yet.
        let ends_number = first == 'X'
            && length > 3
            && matches!(before, Some('-' | '/'))
            && text[..start].trim_end_matches(['-', '/']).ends_with(|c: char| c.is_ascii_digit());
        let is_gap = enough && (alone(before) || ends_number) && alone(after);
        if is_gap {
            let fault = Fault::at(Spot::Words(passage.pointer.clone(), start..end)).variant("mark");
            // A long line says no more than a short one.
            faults.push(fault.arg("mark", text[start..end].chars().take(12).collect::<String>()));
        }
    }
}

/// Texts that are words only, without marks of their own.
fn is_plain(topic: Topic) -> bool {
    matches!(topic, Topic::Title | Topic::Criterion(_) | Topic::Contribution(_))
}

/// Whether the fact may be left out of an agreement and is, so that only the text that refers to it misses it.
fn refers_to_nothing(context: &Context<'_>, path: &str) -> bool {
    let agreement = context.agreement;
    match agreement.fact(path) {
        Some(Fact::List { items, .. }) => items.is_empty(),
        // A label is told where it stands, and so is what no agreement can do without.
        Some(Fact::Blank(None)) => match path.split('.').collect::<Vec<_>>()[..] {
            ["subtitle" | "dated" | "case_number"]
            | ["parties", _, "body" | "unit" | "part_of"]
            | ["state_aid", "declared" | "granted" | "regulation"]
            | ["amendment" | "scope", _]
            | ["period", "length"] => true,
            ["period", "start"] => agreement.period.as_ref().is_some_and(|period| {
                period.start.is_blank() && !matches!(period.starts_on.known(), None | Some(StartEvent::Date))
            }),
            ["period", "end"] => {
                agreement.period.as_ref().is_some_and(|period| period.open_ended || !period.length.is_blank())
            }
            ["review", _] => agreement.review.is_none(),
            ["funding", "total"] => {
                let given = agreement.funding.as_ref().is_some_and(|funding| !funding.contributions.is_empty());
                given && !matches!(derive::cash_total(agreement), Sum::Blank)
            }
            ["funding", "contributions", id] => {
                let named = |one: &&Contribution| one.id.as_ref().is_some_and(|own| own.as_str() == id);
                let given = agreement.funding.iter().flat_map(|funding| &funding.contributions).find(named);
                given.is_some_and(|given| given.form.known() != Some(&ContributionForm::Cash))
            }
            ["funding", "costs_total"] => agreement.funding.as_ref().is_none_or(|funding| funding.costs.is_empty()),
            ["state_aid", "amount"] => {
                agreement.state_aid.is_none() || derive::agreement_value(agreement).term == Sum::Nothing
            }
            ["termination", _] => agreement.termination.is_none(),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use iop_core::model::Stage;
    use iop_core::{Pointer, StatedDate};
    use iop_law::Law;

    use crate::context::{Among, Context};
    use crate::testing::filled;

    #[test]
    fn every_prose_of_the_format_is_read_for_its_marks() {
        let is_prose = |property: &serde_json::Value| property.to_string().contains(r#""text/markdown""#);
        let (agreement, all) = filled(|property| is_prose(property).then(|| "En text.".into()));
        let (reading, day) = (iop_core::read(b"format: iop/1"), StatedDate::Year(2026).first());
        let among = Among::default();
        let context = Context::new(&agreement, &reading, Law::bundled(), None, (day, day), Stage::Signing, among);
        let read: HashSet<&Pointer> = context.passages.iter().map(|passage| &passage.pointer).collect();
        assert!(all.len() > 25, "the schema tells prose from words: {}", all.len());
        let unread: Vec<String> = all.iter().filter(|place| !read.contains(place)).map(ToString::to_string).collect();
        assert_eq!(unread, [""; 0]);
    }
}
