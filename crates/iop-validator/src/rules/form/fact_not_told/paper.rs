//! Which texts and tables of the file come onto the paper, where clauses have texts of their own. Knows no fact.

use std::collections::{HashMap, HashSet};

use iop_core::model::{Agreement, ClauseKind, Id};
use iop_core::{Prose, ProseInline};

use crate::context::{Context, Passage, Topic};

/// A clause with a text of its own that answers for the facts of a kind of clause.
#[derive(Debug, Clone, Copy)]
struct OwnText {
    /// The place of the clause in the list.
    clause: usize,
    /// Whether the clause is of that kind, so that its tables follow on the text.
    tables: bool,
    /// Whether what else belongs there follows too.
    duties: bool,
}

/// What is printed.
pub(super) struct Paper {
    texts: HashMap<ClauseKind, OwnText>,
    /// The facts that the texts refer to.
    references: HashSet<String>,
}

impl Paper {
    pub(super) fn of(context: &Context<'_>) -> Self {
        Self { texts: own_texts(context.agreement), references: references(context) }
    }

    /// Whether standard wording tells every fact.
    pub(super) fn is_standard(&self) -> bool {
        self.texts.is_empty()
    }

    /// The clause whose text answers for the facts of a kind of clause.
    pub(super) fn clause(&self, kind: ClauseKind) -> Option<usize> {
        self.texts.get(&kind).map(|own| own.clause)
    }

    /// Whether a text refers to the fact by one of its names.
    pub(super) fn refers(&self, names: &[String]) -> bool {
        names.iter().any(|name| self.references.contains(name))
    }

    /// Whether the tables of such a clause are on the paper.
    pub(super) fn has_tables(&self, kind: ClauseKind) -> bool {
        self.texts.get(&kind).is_none_or(|own| own.tables)
    }

    /// Whether the duties and assessments of such a clause are on the paper.
    pub(super) fn has_duties(&self, kind: ClauseKind) -> bool {
        self.texts.get(&kind).is_none_or(|own| own.duties)
    }

    /// Whether the text is on the paper.
    pub(super) fn has(&self, context: &Context<'_>, passage: &Passage<'_>) -> bool {
        let agreement = context.agreement;
        let standard = |kind: ClauseKind| !self.texts.contains_key(&kind);
        let refers = |list: &str, id: Option<&str>| {
            self.references.contains(list) || id.is_some_and(|id| self.references.contains(&format!("{list}.{id}")))
        };
        match passage.topic {
            Topic::Title | Topic::Clause(..) => true,
            Topic::Goal(at) => {
                let id = agreement.goals.get(at).and_then(|goal| goal.id.known());
                standard(ClauseKind::Goals) || refers("goals", id.map(Id::as_str))
            }
            Topic::TargetGroup(at) => {
                let id = agreement.target_groups.get(at).and_then(|group| group.id.known());
                standard(ClauseKind::TargetGroups) || refers("target_groups", id.map(Id::as_str))
            }
            Topic::Criterion(_) => standard(ClauseKind::Criteria) || refers("criteria", None),
            Topic::Commitment(at, kind) => {
                let party = agreement.commitments.get(at).and_then(|duty| duty.party.known()?.id());
                self.has_duties(kind) || refers("commitments", party.map(Id::as_str))
            }
            Topic::Steering(_) => standard(ClauseKind::Steering) || refers("steering.tasks", None),
            Topic::Report(_) => standard(ClauseKind::FollowUp),
            Topic::Contribution(_) => self.has_tables(ClauseKind::Economy),
            Topic::Payment(_) => standard(ClauseKind::Payments),
            Topic::Told(kind) => {
                standard(kind) || self.has_duties(kind) && passage.pointer.to_string().starts_with("/assessments/")
            }
        }
    }
}

/// The kinds of clauses whose facts only a text of the agreement's own can put on the paper: those of a clause that has
/// one, and those it covers. Standard wording prints every fact by itself.
fn own_texts(agreement: &Agreement) -> HashMap<ClauseKind, OwnText> {
    let listed = || agreement.clauses.iter().enumerate();
    let mut texts: HashMap<ClauseKind, OwnText> = HashMap::new();
    for (index, clause) in listed().filter(|(_, clause)| clause.text.is_some()) {
        let own = clause.kind.known().copied();
        for kind in own.into_iter().chain(clause.covers.iter().copied()) {
            let tables = own == Some(kind);
            let duties = tables && !clause.covers.contains(&kind);
            let text = texts.entry(kind).or_insert(OwnText { clause: index, tables, duties });
            text.tables |= tables;
            text.duties |= duties;
        }
    }
    for (_, clause) in listed().filter(|(_, clause)| clause.text.is_none()) {
        if let Some(kind) = clause.kind.known() {
            texts.remove(kind);
        }
    }
    texts
}

fn references(context: &Context<'_>) -> HashSet<String> {
    let texts = context.passages.iter().filter(|passage| passage.text.contains('{'));
    let marks = texts.flat_map(|passage| Prose::from(passage.text).marks());
    let paths = marks.filter_map(|mark| match mark {
        ProseInline::Reference { path, .. } => Some(path),
        _ => None,
    });
    paths.collect()
}
