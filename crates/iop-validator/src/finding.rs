//! Findings: what a rule says of an agreement, as values. Their words are in [`crate::message`].

use std::ops::Range;

use iop_core::{Pointer, Span, Tree};

use crate::message::Arg;
use crate::rule::Rule;

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
}

impl Spot {
    /// Where in the model the place is.
    #[must_use]
    pub(crate) fn pointer(&self) -> &Pointer {
        match self {
            Self::Value(pointer) | Self::Key(pointer) | Self::Words(pointer, _) | Self::File(pointer, _) => pointer,
        }
    }

    fn span(&self, tree: Option<&Tree>) -> Span {
        match (self, tree) {
            (Self::File(_, span), _) => *span,
            (_, None) => Span::default(),
            (Self::Value(pointer), Some(tree)) => tree.span_of(pointer),
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
    /// The attribute of the rule's message that labels it.
    pub(crate) label: &'static str,
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
    pub(crate) variant: Option<&'static str>,
    pub(crate) args: Vec<(&'static str, Arg)>,
}

impl Finding {
    pub(crate) fn new(rule: &'static Rule, fault: Fault, tree: Option<&Tree>) -> Self {
        let place = |spot: &Spot| Place { pointer: spot.pointer().clone(), span: spot.span(tree) };
        Self {
            rule,
            place: place(&fault.spot),
            related: fault.related.iter().map(|(spot, label)| RelatedPlace { place: place(spot), label }).collect(),
            replacement: fault.replacement,
            variant: fault.variant,
            args: fault.args,
        }
    }

    /// What it means for signing.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }
}
