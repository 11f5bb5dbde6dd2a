//! Which of the groups that lead the work a sentence is about. Knows no rule.

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Steering};

use crate::context::{Context, Passage, Topic};
use crate::rules::said::{self, Said};

/// A group that leads the work, with its place and the word it is called by.
pub(in super::super) struct Group<'a> {
    pub(in super::super) facts: &'a Steering,
    pub(in super::super) place: Pointer,
    name: String,
}

/// The groups of an agreement, the steering group first.
pub(in super::super) fn groups(agreement: &Agreement) -> Vec<Group<'_>> {
    let root = Pointer::root();
    let first = agreement.steering.iter().map(|own| (own, root.key("steering")));
    let others = agreement.other_groups.iter().enumerate();
    let others = others.map(|(index, own)| (own, root.key("other_groups").index(index)));
    let named = |(facts, place): (_, Pointer)| {
        let name: &Steering = facts;
        let name = name.name.as_deref().unwrap_or("styrgrupp").to_lowercase();
        // Of a name of several words the last one is what the group is.
        let name = name.split_whitespace().last().unwrap_or("styrgrupp");
        let name = name.strip_suffix("en").filter(|name| name.ends_with("grupp")).unwrap_or(name).to_owned();
        Group { facts, place, name }
    };
    first.chain(others).map(named).collect()
}

/// Clauses that tell of what was, of others, or of what the agreement no longer says.
fn is_elsewhere(kind: Option<ClauseKind>) -> bool {
    use ClauseKind::{Annexes, Background, Changes, Criteria, Related, Values};
    matches!(kind, None | Some(Background | Values | Related | Criteria | Changes | Annexes))
}

/// The sentences of the clauses with the places in the list of the groups that each may be about; where no group is
/// named, only a clause on the leading of the work is about one.
pub(in super::super) fn told<'a>(context: &'a Context<'a>, groups: &[Group<'_>]) -> Vec<(Said<'a>, Vec<usize>)> {
    let mut found = Vec::new();
    for passage in &context.passages {
        let Topic::Clause(_, kind) = passage.topic else { continue };
        if is_elsewhere(kind) {
            continue;
        }
        let whole = if is_of_leading(passage) { (0..groups.len()).collect() } else { Vec::new() };
        let mut own = whole.clone();
        let opens = passage.sentences.iter().map(|sentence| sentence.opens);
        for (said, opens) in said::all(passage).zip(opens) {
            if opens {
                own.clone_from(&whole);
            }
            let named = said.words.iter().find(|word| is_group(&word.key));
            if let Some(word) = named {
                own = groups
                    .iter()
                    .enumerate()
                    .filter(|(_, group)| word.key.starts_with(&group.name))
                    .map(|(at, _)| at)
                    .collect();
            }
            if !own.is_empty() {
                found.push((said, own.clone()));
            }
            // Elsewhere a sentence is about a group only where it names it.
            if whole.is_empty() {
                own.clear();
            }
        }
    }
    found
}

/// The sentences on how the work is led, wherever they stand: those of the clauses on it, and those that name one of the
/// groups.
pub(in super::super) fn about_leading<'a>(
    context: &'a Context<'a>,
    groups: &[Group<'_>],
) -> impl Iterator<Item = Said<'a>> {
    let names: Vec<String> = groups.iter().map(|group| format!("{}*", group.name)).collect();
    said::about(context, |_| true).filter(move |said| is_of_leading(said.passage) || said.has(&names))
}

/// Whether the clause is the one on how the work is led and followed.
pub(in super::super) fn is_of_leading(passage: &Passage<'_>) -> bool {
    passage.topic.is_about(ClauseKind::Steering) || passage.topic.is_about(ClauseKind::FollowUp)
}

/// Whether the word is that of a group which leads something; "gruppen" alone is the one told of before.
fn is_group(word: &str) -> bool {
    let ends =
        ["grupp", "gruppen", "gruppens", "group", "kommitté", "kommittén", "kommitténs", "råd", "rådet", "rådets"];
    let target = ["målgrupp", "åldersgrupp", "grupp", "gruppen", "gruppens", "group"];
    ends.iter().any(|end| word.ends_with(end))
        && !target.iter().any(|own| *own == word || own.len() > 6 && word.starts_with(own))
}
