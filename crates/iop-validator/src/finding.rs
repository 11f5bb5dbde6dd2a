//! Findings: what a rule says of an agreement, as values. Their words are in [`crate::message`].

use std::ops::Range;

use iop_core::{Pointer, Span, StatedDate, Tree};
use iop_law::Basis;

use crate::context::Context;
use crate::fingerprint::Identity;
use crate::message::Arg;
use crate::rule::Rule;
use crate::rules;

/// What a finding means for signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Advice.
    Note,
    /// A lawyer should decide.
    Warning,
    /// Must not be signed so.
    Error,
}

impl Severity {
    /// The word of the machine formats.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in the agreement, before it is looked up in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Spot {
    /// A value.
    Value(Pointer),
    /// A key.
    Key(Pointer),
    /// Words within a text; the range is bytes of the text.
    Words(Pointer, Range<usize>),
    /// A place in the file itself, for faults the model does not hold.
    File(Pointer, Span),
    /// A value of another agreement that is checked at the same time, by its place among them.
    Elsewhere(usize, Pointer),
}

impl Spot {
    /// Where in the model the place is.
    #[must_use]
    pub(crate) fn pointer(&self) -> &Pointer {
        match self {
            Self::Value(pointer)
            | Self::Key(pointer)
            | Self::Words(pointer, _)
            | Self::File(pointer, _)
            | Self::Elsewhere(_, pointer) => pointer,
        }
    }

    fn span(&self, tree: Option<&Tree>) -> Span {
        match (self, tree) {
            (Self::File(_, span), _) => *span,
            (_, None) => Span::default(),
            (Self::Value(pointer) | Self::Elsewhere(_, pointer), Some(tree)) => tree.span_of(pointer),
            (Self::Key(pointer), Some(tree)) => tree.key_span(pointer).unwrap_or_else(|| tree.span_of(pointer)),
            (Self::Words(pointer, range), Some(tree)) => tree.text_span(pointer, range.clone()),
        }
    }
}

/// One fault as a rule reports it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fault {
    pub(crate) spot: Spot,
    pub(crate) related: Vec<(Spot, &'static str)>,
    pub(crate) variant: Option<&'static str>,
    pub(crate) args: Vec<(&'static str, Arg)>,
    pub(crate) replacement: Option<String>,
}

impl Fault {
    /// A fault at `spot`.
    pub(crate) fn at(spot: Spot) -> Self {
        Self { spot, related: vec![], variant: None, args: vec![], replacement: None }
    }

    /// Names another place that makes it wrong. `label` is the attribute of the rule's message that says how.
    pub(crate) fn related(mut self, spot: Spot, label: &'static str) -> Self {
        self.related.push((spot, label));
        self
    }

    /// Gives a value to the rule's message.
    pub(crate) fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Chooses another of the rule's messages: `<rule>_<variant>`.
    pub(crate) fn variant(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
        self
    }

    /// What can be put in the place instead, safely.
    pub(crate) fn replacement(mut self, text: impl Into<String>) -> Self {
        self.replacement = Some(text.into());
        self
    }
}

/// A place with its position in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where in the model.
    pub pointer: Pointer,
    /// Where in the file.
    pub span: Span,
}

/// Another place that has to do with a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelatedPlace {
    /// The place.
    pub place: Place,
    /// The agreement it stands in, by its place among those that are checked at the same time; none for the one that
    /// the finding is about.
    pub agreement: Option<usize>,
    /// The attribute of the rule's message that labels it.
    pub(crate) label: &'static str,
}

/// Why a finding stands in the report without being counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suppression {
    /// The agreement deviates from the rule, by a decision.
    Deviation {
        /// Why.
        reason: String,
        /// Who decided so.
        decided_by: String,
        /// When it was decided.
        on: StatedDate,
        /// The last day on which it applies, if there is one.
        until: Option<StatedDate>,
    },
    /// It was there when the rules began to be asked, and nobody has decided anything about it.
    Baseline,
}

/// A finding: a rule, a place, and the values its message needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// Where it is wrong.
    pub place: Place,
    /// What makes it wrong.
    pub related: Vec<RelatedPlace>,
    /// Text that can replace the place, safely.
    pub replacement: Option<String>,
    /// What it rests on: of the acts that the rule names, those that may have stood on the day.
    pub basis: Vec<Basis>,
    /// Why it is not counted; none if it is.
    pub suppressed: Option<Suppression>,
    pub(crate) identity: Identity,
    pub(crate) variant: Option<&'static str>,
    pub(crate) args: Vec<(&'static str, Arg)>,
}

impl Finding {
    pub(crate) fn new(rule: &'static Rule, fault: Fault, context: &Context<'_>) -> Self {
        let place = |spot: &Spot, tree| Place { pointer: spot.pointer().clone(), span: spot.span(tree) };
        let related = fault.related.iter().map(|(spot, label)| {
            let agreement = if let Spot::Elsewhere(at, _) = spot { Some(*at) } else { None };
            let tree = agreement.map_or(context.tree, |at| context.tree_of(at));
            RelatedPlace { place: place(spot, tree), agreement, label }
        });
        Self {
            rule,
            place: place(&fault.spot, context.tree),
            related: related.collect(),
            replacement: fault.replacement,
            basis: rule.basis.iter().filter(|basis| basis.may_stand(context.law, context.date)).copied().collect(),
            suppressed: None,
            identity: Identity::default(),
            variant: fault.variant,
            args: fault.args,
        }
    }

    /// What it means for signing.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }
    /// Whether it must not be signed so: a decision to deviate lifts that, a baseline does not.
    #[must_use]
    pub fn forbids_signing(&self) -> bool {
        self.severity() == Severity::Error && !matches!(self.suppressed, Some(Suppression::Deviation { .. }))
    }

    /// Whether a baseline may set it aside: what the agreement says, but neither how the file is written, without which
    /// nothing else can be judged, nor a fault in what has been decided about the check.
    #[must_use]
    pub fn may_be_known(&self) -> bool {
        !matches!(self.rule.family(), rules::FILE | rules::DEVIATION)
    }

    /// By what it is known again, as 64 hexadecimal digits: the agreement, by the name given, the rule, the place and
    /// the marked text. Lines do not count, nor white space, nor the number of an item in a list: an item is known by
    /// its id. Findings that are otherwise alike are told apart by their order, so that as many of them are known
    /// again as there were.
    #[must_use]
    pub fn fingerprint(&self, agreement: &str) -> String {
        self.identity.fingerprint(agreement)
    }
}
