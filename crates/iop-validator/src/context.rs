//! What a rule sees: the agreement, its prose as read, the law and the date. Shared and immutable.

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind, Id, Kind, Stage};
use iop_core::{Fault, Pointer, Prose, Reading, Slot, Tree};
use iop_law::{KindOfAgreement, Law, Profile};

use crate::check::Outcome;
use crate::finding::Finding;
use crate::reader::{self, Mention, Runs, Sentence};
use crate::rule::{Answer, Rule};

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
    /// The kind of agreement, as the law data tells of it.
    pub kind: Option<&'a KindOfAgreement>,
    /// The guideline the agreement is held to.
    pub guideline: Guideline<'a>,
    /// The day whose law applies.
    pub date: NaiveDate,
    /// The day on which it is checked: today, or the day that is asked about.
    pub now: NaiveDate,
    /// All agreements that are checked at the same time, this one among them; empty when it is checked alone.
    among: Among<'a>,
    /// The stage it is checked for.
    pub stage: Stage,
    /// Every text of the agreement, in the order of the file, with what the reader found in it.
    pub passages: Vec<Passage<'a>>,
    /// What rules out that a phrase stands in any of them: most of what rules look for stands nowhere.
    pub runs: Runs<1024>,
    /// What the other rules answered. Only the family `deviation` sees it, which is asked after them; for every other
    /// rule it is empty, since one rule never reads what another found.
    pub told: &'a Told,
}

/// What rules answered.
#[derive(Default)]
pub(crate) struct Told {
    /// What they found, with what is deviated from already set aside.
    pub findings: Vec<Finding>,
    /// What became of each.
    pub outcomes: Vec<(&'static Rule, Outcome)>,
}

/// Before any rule has been asked.
static NOTHING: Told = Told { findings: Vec::new(), outcomes: Vec::new() };

/// The agreements that are checked at the same time, as they were read, and which of them this is.
#[derive(Clone, Copy, Default)]
pub(crate) struct Among<'a> {
    /// All of them.
    pub readings: &'a [&'a Reading],
    /// The place of this one.
    pub own: usize,
}

/// The guideline that an agreement is held to.
#[derive(Clone, Copy)]
pub(crate) enum Guideline<'a> {
    /// None: neither the agreement nor whoever asks for the check names one.
    None,
    /// One that is in the data.
    Known(&'a Profile),
    /// One that is not.
    Unknown {
        /// As it is named.
        id: &'a str,
        /// Whether the agreement itself names it.
        own: bool,
    },
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
    /// Its sentences, headings and list items with their words.
    pub sentences: Vec<Sentence>,
}

impl Passage<'_> {
    /// Whether it says what the agreement is not about: nothing in it is done.
    pub(crate) fn leaves_out(&self) -> bool {
        self.topic == Topic::Told(ClauseKind::Scope) && self.pointer.to_string().contains("/excludes/")
    }
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
    /// A commitment, by its place in the list, and the kind of clause it is told in.
    Commitment(usize, ClauseKind),
    /// A task of the steering group, by its place in the list.
    Steering(usize),
    /// A report, by its place in the list.
    Report(usize),
    /// A contribution, by its place in the list.
    Contribution(usize),
    /// The terms of a payment, by its place in the list.
    Payment(usize),
    /// Something else that a clause of this kind tells.
    Told(ClauseKind),
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
            Self::Steering(_) => kind == ClauseKind::Steering,
            Self::Report(_) => kind == ClauseKind::FollowUp,
            Self::Contribution(_) => kind == ClauseKind::Economy,
            Self::Payment(_) => kind == ClauseKind::Payments,
            Self::Commitment(_, own) | Self::Told(own) => own == kind,
            Self::Title => false,
        }
    }
}

impl<'a> Context<'a> {
    /// Reads the prose of `agreement` once, for all rules. `profile` is the guideline of an agreement that names none.
    pub(crate) fn new(
        agreement: &'a Agreement,
        reading: &'a Reading,
        law: &'a Law,
        profile: Option<&'a str>,
        (date, now): (NaiveDate, NaiveDate),
        stage: Stage,
        among: Among<'a>,
    ) -> Self {
        let kind = agreement.kind.known().and_then(|kind| law.kind(word_for(*kind)));
        let guideline = match (agreement.profile.known().map(Id::as_str), profile) {
            (Some(id), _) => law.profile(id).map_or(Guideline::Unknown { id, own: true }, Guideline::Known),
            (None, Some(id)) => law.profile(id).map_or(Guideline::Unknown { id, own: false }, Guideline::Known),
            (None, None) => Guideline::None,
        };
        let passages = Passages::of(agreement);
        let sentences = passages.iter().flat_map(|passage| &passage.sentences);
        let runs = Runs::of(sentences.flat_map(|sentence| &sentence.words));
        let (faults, tree) = (reading.faults.as_slice(), reading.tree.as_ref());
        Self { agreement, faults, tree, law, kind, guideline, date, now, among, stage, passages, runs, told: &NOTHING }
    }

    /// The same, with what the other rules answered.
    pub(crate) fn after(self, told: &'a Told) -> Self {
        Self { told, ..self }
    }

    /// The other agreements that are checked at the same time, each with its place among them, or the answer of a rule
    /// that compares agreements where this one is checked alone.
    pub(crate) fn others(&self) -> Result<impl Iterator<Item = (usize, &'a Agreement)> + use<'a>, Answer> {
        let Among { readings, own } = self.among;
        if readings.len() < 2 {
            return Err(Answer::does_not_apply("reason-alone"));
        }
        let read = readings.iter().enumerate().filter(move |(at, _)| *at != own);
        Ok(read.filter_map(|(at, reading)| Some((at, reading.agreement.as_ref()?))))
    }

    /// The file of one of the agreements that are checked at the same time, as a tree.
    pub(crate) fn tree_of(&self, at: usize) -> Option<&'a Tree> {
        self.among.readings.get(at)?.tree.as_ref()
    }
}

/// The word for a kind of agreement in its file and in the law data.
pub(crate) fn word_for(kind: Kind) -> &'static str {
    match kind {
        Kind::Partnership => "partnership",
        Kind::Cooperation => "cooperation",
        Kind::Grant => "grant",
        Kind::Agreement => "agreement",
        Kind::Amendment => "amendment",
    }
}

/// The texts of an agreement as they are gathered.
struct Passages<'a>(Vec<(Pointer, Topic, &'a str)>);

impl<'a> Passages<'a> {
    fn of(agreement: &'a Agreement) -> Vec<Passage<'a>> {
        let mut texts = Self(Vec::new());
        texts.head(agreement);
        texts.contents(agreement);
        texts.commitments(agreement);
        texts.money(agreement);
        texts.ending(agreement);
        for (index, clause) in agreement.clauses.iter().enumerate() {
            let topic = Topic::Clause(index, clause.kind.known().copied());
            texts.optional(list("clauses", index).key("text"), topic, clause.text.as_ref());
        }
        let read = |(pointer, topic, text): (Pointer, Topic, &'a str)| {
            let (mentions, sentences) = reader::read_whole(text, agreement.language);
            Passage { pointer, topic, text, mentions, sentences }
        };
        texts.0.into_iter().map(read).collect()
    }

    fn add(&mut self, pointer: Pointer, topic: Topic, text: &'a str) {
        self.0.push((pointer, topic, text));
    }

    fn slot<T: Text>(&mut self, pointer: Pointer, topic: Topic, text: &'a Slot<T>) {
        self.optional(pointer, topic, text.known());
    }

    fn optional<T: Text>(&mut self, pointer: Pointer, topic: Topic, text: Option<&'a T>) {
        if let Some(text) = text {
            self.add(pointer, topic, text.words());
        }
    }

    fn head(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        self.slot(root.key("title"), Topic::Title, &agreement.title);
        self.optional(root.key("subtitle"), Topic::Title, agreement.subtitle.as_ref());
        for (index, participant) in agreement.participants.iter().enumerate() {
            let place = list("participants", index).key("text");
            self.optional(place, Topic::Told(ClauseKind::Parties), participant.text.as_ref());
        }
        for (index, change) in agreement.amendment.iter().flat_map(|own| own.changes.iter().enumerate()) {
            let place = root.key("amendment").key("changes").index(index);
            self.optional(place.key("was"), Topic::Told(ClauseKind::Changes), change.was.as_ref());
            self.slot(place.key("becomes"), Topic::Told(ClauseKind::Changes), &change.becomes);
        }
        for (index, definition) in agreement.definitions.iter().enumerate() {
            let place = list("definitions", index).key("means");
            self.slot(place, Topic::Told(ClauseKind::Definitions), &definition.means);
        }
    }

    fn contents(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        if let Some(scope) = &agreement.scope {
            for (key, texts) in [("includes", &scope.includes), ("excludes", &scope.excludes)] {
                for (index, text) in texts.iter().enumerate() {
                    let place = root.key("scope").key(key).index(index);
                    self.add(place, Topic::Told(ClauseKind::Scope), text.as_str());
                }
            }
        }
        for (index, group) in agreement.target_groups.iter().enumerate() {
            self.slot(list("target_groups", index).key("text"), Topic::TargetGroup(index), &group.text);
        }
        for (index, goal) in agreement.goals.iter().enumerate() {
            self.slot(list("goals", index).key("text"), Topic::Goal(index), &goal.text);
        }
        for (index, item) in agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate()) {
            let place = root.key("criteria").key("items").index(index).key("text");
            self.slot(place, Topic::Criterion(index), &item.text);
            let place = root.key("criteria").key("items").index(index).key("reason");
            self.optional(place, Topic::Told(ClauseKind::Criteria), item.reason.as_ref());
        }
        for (index, assessment) in agreement.assessments.iter().enumerate() {
            let place = list("assessments", index).key("outcome");
            self.slot(place, Topic::Told(assessment.clause()), &assessment.outcome);
        }
    }

    fn commitments(&mut self, agreement: &'a Agreement) {
        let root = Pointer::root();
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let (place, told) = (list("commitments", index), commitment.clause.unwrap_or(ClauseKind::Commitments));
            self.slot(place.key("text"), Topic::Commitment(index, told), &commitment.text);
            self.optional(place.key("when"), Topic::Told(told), commitment.when.as_ref());
        }
        for (index, task) in agreement.steering.iter().flat_map(|steering| steering.tasks.iter().enumerate()) {
            self.add(root.key("steering").key("tasks").index(index), Topic::Steering(index), task.as_str());
        }
        for (group, steering) in agreement.other_groups.iter().enumerate() {
            for (index, task) in steering.tasks.iter().enumerate() {
                let place = list("other_groups", group).key("tasks").index(index);
                self.add(place, Topic::Told(ClauseKind::Steering), task.as_str());
            }
        }
        for (index, report) in agreement.reports.iter().enumerate() {
            self.optional(list("reports", index).key("text"), Topic::Report(index), report.text.as_ref());
        }
        for (index, condition) in agreement.period.iter().flat_map(|period| period.conditions.iter().enumerate()) {
            let place = root.key("period").key("conditions").index(index).key("text");
            self.slot(place, Topic::Told(ClauseKind::Period), &condition.text);
        }
    }

    fn money(&mut self, agreement: &'a Agreement) {
        let Some(funding) = &agreement.funding else { return };
        let root = Pointer::root().key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            let place = root.key("contributions").index(index);
            self.optional(place.key("description"), Topic::Contribution(index), contribution.description.as_ref());
            if let Some(condition) = &contribution.awaits {
                self.slot(place.key("awaits").key("text"), Topic::Told(ClauseKind::Economy), &condition.text);
            }
        }
        for (index, payment) in funding.payments.iter().enumerate() {
            let place = root.key("payments").index(index);
            if let Some(condition) = &payment.awaits {
                self.slot(place.key("awaits").key("text"), Topic::Told(ClauseKind::Payments), &condition.text);
            }
            self.optional(place.key("terms"), Topic::Payment(index), payment.terms.as_ref());
        }
        if let Some(indexation) = &funding.indexation {
            let place = root.key("indexation").key("text");
            self.optional(place, Topic::Told(ClauseKind::Economy), indexation.text.as_ref());
        }
    }

    fn ending(&mut self, agreement: &'a Agreement) {
        const TOLD: Topic = Topic::Told(ClauseKind::Termination);
        let Some(termination) = &agreement.termination else { return };
        let root = Pointer::root().key("termination");
        for (index, special) in termination.special_notices.iter().enumerate() {
            self.optional(root.key("special_notices").index(index).key("text"), TOLD, special.text.as_ref());
        }
        let renegotiation = termination.renegotiation.as_ref().and_then(|own| own.text.as_ref());
        self.optional(root.key("renegotiation").key("text"), TOLD, renegotiation);
        for (index, consequence) in termination.consequences.iter().enumerate() {
            self.slot(root.key("consequences").index(index).key("text"), TOLD, &consequence.text);
        }
        let rescission = termination.rescission.as_ref().and_then(|own| own.text.as_ref());
        self.optional(root.key("rescission").key("text"), TOLD, rescission);
        for (index, rescission) in termination.other_rescissions.iter().enumerate() {
            self.optional(root.key("other_rescissions").index(index).key("text"), TOLD, rescission.text.as_ref());
        }
        let repayment = termination.repayment.as_ref().and_then(|own| own.text.as_ref());
        self.optional(root.key("repayment").key("text"), TOLD, repayment);
    }
}

/// What can be read.
trait Text {
    fn words(&self) -> &str;
}

impl Text for String {
    fn words(&self) -> &str {
        self
    }
}

impl Text for Prose {
    fn words(&self) -> &str {
        self.as_str()
    }
}

/// `/<name>/<index>`.
fn list(name: &str, index: usize) -> Pointer {
    Pointer::root().key(name).index(index)
}
