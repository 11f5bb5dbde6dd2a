//! What a rule sees: the agreement, its prose as read, the law and the date. Shared and immutable.

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind};
use iop_core::{Fault, Pointer, Tree};
use iop_law::Law;

use crate::reader::{self, Mention};

/// Everything a rule may look at.
pub(crate) struct Context<'a> {
    /// The agreement.
    pub agreement: &'a Agreement,
    /// What was wrong with the file itself.
    pub faults: &'a [Fault],
    /// The file as a tree, for rules about the file itself.
    pub tree: Option<&'a Tree>,
    /// The law.
    pub law: &'a Law,
    /// The day whose law applies.
    pub date: NaiveDate,
    /// Every text of the agreement, in the order of the file, with what the reader found in it.
    pub passages: Vec<Passage<'a>>,
}

/// A text of the agreement.
pub(crate) struct Passage<'a> {
    /// Where it stands.
    pub pointer: Pointer,
    /// What it belongs to.
    pub topic: Topic,
    /// The text as written.
    pub text: &'a str,
    /// What the reader found in it.
    pub mentions: Vec<Mention>,
}

/// What a text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    /// The title or the line below it.
    Title,
    /// A clause, by its place in the list and its kind.
    Clause(usize, Option<ClauseKind>),
    /// A goal, by its place in the list.
    Goal(usize),
    /// A target group, by its place in the list.
    TargetGroup(usize),
    /// A criterion, by its place in the list.
    Criterion(usize),
    /// A commitment, by its place in the list.
    Commitment(usize),
    /// A task of the steering group, by its place in the list.
    Steering(usize),
    /// A report, by its place in the list.
    Report(usize),
    /// A contribution, by its place in the list.
    Contribution(usize),
    /// The terms of a payment, by its place in the list.
    Payment(usize),
}

impl Topic {
    /// Whether the text is about the subject of `kind`, as a clause or as a fact printed there.
    #[must_use]
    pub(crate) fn is_about(self, kind: ClauseKind) -> bool {
        match self {
            Self::Clause(_, own) => own == Some(kind),
            Self::Goal(_) => kind == ClauseKind::Goals,
            Self::TargetGroup(_) => kind == ClauseKind::TargetGroups,
            Self::Criterion(_) => kind == ClauseKind::Criteria,
            Self::Commitment(_) => kind == ClauseKind::Commitments,
            Self::Steering(_) => kind == ClauseKind::Steering,
            Self::Report(_) => kind == ClauseKind::FollowUp,
            Self::Contribution(_) => kind == ClauseKind::Economy,
            Self::Payment(_) => kind == ClauseKind::Payments,
            Self::Title => false,
        }
    }
}

impl<'a> Context<'a> {
    /// Reads the prose of `agreement` once, for all rules.
    pub(crate) fn new(
        agreement: &'a Agreement,
        faults: &'a [Fault],
        tree: Option<&'a Tree>,
        law: &'a Law,
        date: NaiveDate,
    ) -> Self {
        Self { agreement, faults, tree, law, date, passages: passages(agreement) }
    }
}

fn passages(agreement: &Agreement) -> Vec<Passage<'_>> {
    let root = Pointer::root();
    let mut texts: Vec<(Pointer, Topic, &str)> = Vec::new();
    if let Some(title) = agreement.title.known() {
        texts.push((root.key("title"), Topic::Title, title));
    }
    if let Some(subtitle) = &agreement.subtitle {
        texts.push((root.key("subtitle"), Topic::Title, subtitle));
    }
    for (index, group) in agreement.target_groups.iter().enumerate() {
        if let Some(text) = group.text.known() {
            texts.push((root.key("target_groups").index(index).key("text"), Topic::TargetGroup(index), text.as_str()));
        }
    }
    for (index, goal) in agreement.goals.iter().enumerate() {
        if let Some(text) = goal.text.known() {
            texts.push((root.key("goals").index(index).key("text"), Topic::Goal(index), text.as_str()));
        }
    }
    let criteria = agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate());
    for (index, criterion) in criteria {
        if let Some(text) = criterion.text.known() {
            let pointer = root.key("criteria").key("items").index(index).key("text");
            texts.push((pointer, Topic::Criterion(index), text));
        }
    }
    for (index, commitment) in agreement.commitments.iter().enumerate() {
        if let Some(text) = commitment.text.known() {
            texts.push((root.key("commitments").index(index).key("text"), Topic::Commitment(index), text.as_str()));
        }
    }
    let tasks = agreement.steering.iter().flat_map(|steering| steering.tasks.iter().enumerate());
    for (index, task) in tasks {
        texts.push((root.key("steering").key("tasks").index(index), Topic::Steering(index), task.as_str()));
    }
    for (index, report) in agreement.reports.iter().enumerate() {
        if let Some(text) = &report.text {
            texts.push((root.key("reports").index(index).key("text"), Topic::Report(index), text.as_str()));
        }
    }
    if let Some(funding) = &agreement.funding {
        let root = root.key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            if let Some(text) = &contribution.description {
                let pointer = root.key("contributions").index(index).key("description");
                texts.push((pointer, Topic::Contribution(index), text));
            }
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            if let Some(text) = &payment.terms {
                texts.push((root.key("payments").index(index).key("terms"), Topic::Payment(index), text.as_str()));
            }
        }
    }
    for (index, clause) in agreement.clauses.iter().enumerate() {
        if let Some(text) = &clause.text {
            let topic = Topic::Clause(index, clause.kind.known().copied());
            texts.push((root.key("clauses").index(index).key("text"), topic, text.as_str()));
        }
    }
    texts
        .into_iter()
        .map(|(pointer, topic, text)| Passage {
            pointer,
            topic,
            text,
            mentions: reader::read(text, agreement.language),
        })
        .collect()
}
