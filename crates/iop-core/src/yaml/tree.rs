//! The arena: every value and key of a file in one vector, in the order of the file.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::build;
use super::scalar::Scalar;
use super::text_map::TextMap;
use super::{Fault, Limits, Lines, Pointer, Shape};

/// A value or key of a [`Tree`]. Means nothing to another tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Single,
    Double,
    Literal,
    Folded,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Scalar(Style),
    Sequence,
    Mapping,
    /// An alias, which stands for nothing.
    Alias,
}

/// Where the decoded text of a scalar is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Text {
    /// As it stands in the source, from this byte, so many bytes.
    Source(u32, u32),
    /// In the tree's own list.
    Own(u32),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) text: Text,
    /// Bytes of the source.
    pub(super) start: u32,
    pub(super) end: u32,
    /// The first node after this one and all that is in it.
    pub(super) next: u32,
    pub(super) parent: u32,
    /// The number among the parent's elements or entries; a key and its value have the same.
    pub(super) number: u32,
    /// Left out of the data: faulty, or told twice. In a mapping the value carries the mark for its key.
    pub(super) aside: bool,
}

/// A file as a tree of values, with their places.
#[derive(Debug, Clone)]
pub struct Tree {
    pub(super) source: String,
    pub(super) nodes: Vec<Node>,
    pub(super) texts: Vec<Box<str>>,
    pub(super) faults: Vec<Fault>,
    pub(super) lines: OnceLock<Lines>,
    /// The way back from the long texts, made when words of any of them are first asked for.
    pub(super) long_texts: OnceLock<BTreeMap<NodeId, TextMap>>,
}

impl Tree {
    /// Reads a text. What is wrong but could be read around is in [`Tree::faults`].
    ///
    /// # Errors
    /// The fault that made reading impossible: the text is no YAML, or beyond the limits.
    #[expect(clippy::result_large_err, reason = "once per file")]
    pub fn parse(source: &str, limits: &Limits) -> Result<Self, Fault> {
        let parsed = build::parse(source, limits);
        match (parsed.tree, parsed.fatal) {
            (tree, None) => Ok(tree),
            (_, Some(fault)) => Err(fault),
        }
    }

    /// Reads a text; all faults, then the one that made reading impossible.
    pub(crate) fn parse_with_faults(source: &str, limits: &Limits) -> (Self, Vec<Fault>, Option<Fault>) {
        let parsed = build::parse(source, limits);
        let faults = parsed.tree.faults.clone();
        (parsed.tree, faults, parsed.fatal)
    }

    /// The text that was read.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What was wrong but could be read around, in the order of the file.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The whole; none for a file without values.
    #[must_use]
    pub fn root(&self) -> Option<NodeId> {
        (!self.nodes.is_empty()).then_some(NodeId(0))
    }

    /// What the node is.
    #[must_use]
    pub fn shape(&self, id: NodeId) -> Shape {
        match self.kind(id) {
            Kind::Sequence => Shape::List,
            Kind::Mapping => Shape::Mapping,
            Kind::Alias => Shape::Nothing,
            Kind::Scalar(_) => self.scalar(id).shape(),
        }
    }

    /// The text of a scalar, decoded; none for lists and mappings.
    #[must_use]
    pub fn text(&self, id: NodeId) -> Option<&str> {
        let node = self.node(id)?;
        if !matches!(node.kind, Kind::Scalar(_)) {
            return None;
        }
        match node.text {
            Text::Source(start, length) => self.source.get(bytes(start, start + length)),
            Text::Own(at) => self.texts.get(at as usize).map(AsRef::as_ref),
        }
    }

    /// Every text of the file, decoded: keys and values, those set aside too.
    pub fn texts(&self) -> impl Iterator<Item = (NodeId, &str)> {
        let ids = (0..).map(NodeId).take(self.nodes.len());
        ids.filter_map(|id| Some((id, self.text(id)?)))
    }

    /// The keys and values of a mapping, without those set aside; nothing for other nodes.
    #[must_use]
    pub fn entries(&self, id: NodeId) -> Entries<'_> {
        Entries(if self.kind(id) == Kind::Mapping { self.children(id) } else { Children::none(self) })
    }

    /// The elements of a list, without those set aside; nothing for other nodes.
    pub fn elements(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        self.all_elements(id).filter(|element| !self.is_aside(*element))
    }

    /// The node at a pointer. Elements are counted without those set aside, as the typed agreement counts them.
    #[must_use]
    pub fn resolve(&self, pointer: &Pointer) -> Option<NodeId> {
        pointer.tokens().try_fold(self.root()?, |node, token| self.child(node, token))
    }

    /// The path to a node, numbered as in the file.
    #[must_use]
    pub fn pointer(&self, id: NodeId) -> Pointer {
        let mut tokens = Vec::new();
        let mut at = id;
        while let (Some(node), Some(parent)) = (self.node(at), self.parent(at)) {
            tokens.push(match self.kind(parent) {
                Kind::Mapping => self.key_of(at).and_then(|key| self.text(key)).unwrap_or_default().to_owned(),
                Kind::Sequence | Kind::Scalar(_) | Kind::Alias => node.number.to_string(),
            });
            at = parent;
        }
        tokens.into_iter().rev().collect()
    }

    /// The key of a mapping's value; the key itself for a key.
    #[must_use]
    pub fn key_of(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.parent(id).filter(|parent| self.kind(*parent) == Kind::Mapping)?;
        let mut before = NodeId(id.0.checked_sub(1)?);
        while before != parent {
            let above = self.parent(before)?;
            if above == parent {
                // The same number: the key of this value. Another: the value of the entry before this key.
                let same = self.node(before)?.number == self.node(id)?.number;
                return Some(if same { before } else { id });
            }
            before = above;
        }
        Some(id)
    }

    pub(super) fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0 as usize)
    }

    pub(super) fn kind(&self, id: NodeId) -> Kind {
        self.node(id).map_or(Kind::Alias, |node| node.kind)
    }

    pub(super) fn scalar(&self, id: NodeId) -> Scalar {
        match self.kind(id) {
            Kind::Scalar(Style::Plain) => Scalar::of(self.text(id).unwrap_or_default()),
            Kind::Scalar(Style::Single | Style::Double | Style::Literal | Style::Folded) => Scalar::Text,
            Kind::Sequence | Kind::Mapping | Kind::Alias => Scalar::Null,
        }
    }

    pub(super) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).filter(|_| id.0 > 0).map(|node| NodeId(node.parent))
    }

    pub(super) fn is_aside(&self, id: NodeId) -> bool {
        self.node(id).is_none_or(|node| node.aside)
    }

    /// Leaves a value, and its key, out of the data. False if it was already, or is the whole.
    pub(super) fn set_aside(&mut self, id: NodeId) -> bool {
        match self.nodes.get_mut(id.0 as usize) {
            Some(node) if id.0 > 0 && !node.aside => {
                node.aside = true;
                true
            }
            _ => false,
        }
    }

    /// The value of a key; the value itself for a value.
    pub(super) fn value_of(&self, id: NodeId) -> NodeId {
        let is_key = self.key_of(id) == Some(id);
        if is_key { self.node(id).map_or(id, |node| NodeId(node.next)) } else { id }
    }

    pub(super) fn all_elements(&self, id: NodeId) -> Children<'_> {
        if self.kind(id) == Kind::Sequence { self.children(id) } else { Children::none(self) }
    }

    /// The child under a key or number.
    pub(super) fn child(&self, id: NodeId, token: &str) -> Option<NodeId> {
        match self.kind(id) {
            Kind::Mapping => self.entries(id).find(|(key, _)| self.text(*key) == Some(token)).map(|(_, value)| value),
            Kind::Sequence => self.elements(id).nth(token.parse().ok()?),
            Kind::Scalar(_) | Kind::Alias => None,
        }
    }

    /// The node at a path that counts all elements, set aside or not.
    pub(super) fn resolve_in_file(&self, pointer: &Pointer) -> Option<NodeId> {
        pointer.tokens().try_fold(self.root()?, |node, token| match self.kind(node) {
            Kind::Sequence => self.children(node).nth(token.parse().ok()?),
            Kind::Mapping | Kind::Scalar(_) | Kind::Alias => self.child(node, token),
        })
    }

    pub(super) fn children(&self, id: NodeId) -> Children<'_> {
        let end = self.node(id).map_or(0, |node| node.next);
        Children { tree: self, at: id.0 + 1, end }
    }
}

/// The nodes directly within another: elements, or keys and values in turn.
#[derive(Debug, Clone)]
pub(super) struct Children<'a> {
    tree: &'a Tree,
    at: u32,
    end: u32,
}

impl<'a> Children<'a> {
    fn none(tree: &'a Tree) -> Self {
        Self { tree, at: 0, end: 0 }
    }
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        if self.at >= self.end {
            return None;
        }
        let id = NodeId(self.at);
        self.at = self.tree.node(id)?.next;
        Some(id)
    }
}

/// The keys and values of a mapping. See [`Tree::entries`].
#[derive(Debug, Clone)]
pub struct Entries<'a>(Children<'a>);

impl Iterator for Entries<'_> {
    type Item = (NodeId, NodeId);

    fn next(&mut self) -> Option<(NodeId, NodeId)> {
        loop {
            let pair = (self.0.next()?, self.0.next()?);
            if !self.0.tree.is_aside(pair.1) {
                return Some(pair);
            }
        }
    }
}

pub(super) fn bytes(start: u32, end: u32) -> Range<usize> {
    start as usize..end as usize
}
