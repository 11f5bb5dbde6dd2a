//! What a rule sees: the agreement, its prose as read, the law and the date. Shared and immutable.

mod passages;

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind, Id, Kind, Stage};
use iop_core::{Fault, Pointer, Reading, Tree};
use iop_law::{KindOfAgreement, Law, Profile};

use self::passages::Passages;
use crate::check::Outcome;
use crate::finding::Finding;
use crate::reader::{Mention, Runs, Sentence};
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
