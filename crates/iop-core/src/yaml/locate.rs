//! Where the values and keys of a tree stand in its source.

use std::collections::BTreeMap;
use std::ops::Range;

use super::text_map::TextMap;
use super::tree::{Kind, Style, bytes};
use super::{Lines, NodeId, Pointer, Position, Span, Tree};

/// Texts of so many bytes are long.
const LONG: usize = 1_000;

impl Tree {
    /// Where the node stands.
    #[must_use]
    pub fn span(&self, id: NodeId) -> Span {
        self.span_of_bytes(self.range(id))
    }

    /// Where the key of the mapping entry at a pointer stands.
    #[must_use]
    pub fn key_span(&self, pointer: &Pointer) -> Option<Span> {
        let value = self.resolve(pointer)?;
        self.key_of(value).map(|key| self.span(key))
    }

    /// Where the value at a pointer stands. If there is none: the key of the nearest part of the file that should
    /// hold it, or the start of the file.
    #[must_use]
    pub fn span_of(&self, pointer: &Pointer) -> Span {
        let Some(mut node) = self.root() else { return Span::default() };
        for token in pointer.tokens() {
            match self.child(node, token) {
                Some(child) => node = child,
                None => return self.heading(node),
            }
        }
        let range = self.range(node);
        if range.is_empty() { self.heading(node) } else { self.span_of_bytes(range) }
    }

    /// Where a stretch of the decoded text at a pointer stands in the source. Without such a text: as
    /// [`Tree::span_of`].
    #[must_use]
    pub fn text_span(&self, pointer: &Pointer, range: Range<usize>) -> Span {
        self.resolve(pointer).map_or_else(|| self.span_of(pointer), |node| self.span_within(node, range))
    }

    /// Where a stretch of the decoded text of a scalar stands in the source; the whole scalar where that cannot be said.
    #[must_use]
    pub fn span_within(&self, id: NodeId, range: Range<usize>) -> Span {
        let found = match self.long_texts().get(&id) {
            Some(map) => Some(map.range(range)),
            None => self.text_map(id).map(|map| map.range(range)),
        };
        found.map_or_else(|| self.span(id), |bytes| self.span_of_bytes(bytes))
    }

    /// The innermost node around a byte of the source.
    #[must_use]
    pub fn node_at(&self, offset: usize) -> Option<NodeId> {
        let mut found = self.root()?;
        loop {
            let within = self.children(found).take_while(|child| self.range(*child).start <= offset).last();
            match within.filter(|child| offset <= self.range(*child).end) {
                Some(child) => found = child,
                None => return Some(found),
            }
        }
    }

    /// The place of a byte of the source.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        self.lines().position(&self.source, offset)
    }

    pub(super) fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.source))
    }

    pub(crate) fn span_of_bytes(&self, range: Range<usize>) -> Span {
        self.lines().span(&self.source, range)
    }

    /// Where the first value begins.
    pub(crate) fn span_of_start(&self) -> Span {
        let start = self.root().map_or(0, |root| self.range(root).start);
        self.span_of_bytes(start..start)
    }

    /// The bytes of the node, without the line breaks that end a block of text.
    pub(super) fn range(&self, id: NodeId) -> Range<usize> {
        let Some(node) = self.node(id) else { return 0..0 };
        let range = bytes(node.start, node.end);
        if !matches!(node.kind, Kind::Scalar(Style::Literal | Style::Folded)) {
            return range;
        }
        let text = self.source.get(range.clone()).unwrap_or_default();
        range.start..range.start + text.trim_end_matches([' ', '\t', '\n', '\r']).len()
    }

    /// A long text may hold many findings: its map is made once.
    fn long_texts(&self) -> &BTreeMap<NodeId, TextMap> {
        self.long_texts.get_or_init(|| {
            let ids = (0..self.nodes.len()).filter_map(|index| u32::try_from(index).ok()).map(NodeId);
            ids.filter(|id| self.text(*id).is_some_and(|text| text.len() >= LONG))
                .filter_map(|id| Some((id, self.text_map(id)?)))
                .collect()
        })
    }

    pub(super) fn text_map(&self, id: NodeId) -> Option<TextMap> {
        let node = self.node(id)?;
        let Kind::Scalar(style) = node.kind else { return None };
        TextMap::of(&self.source, bytes(node.start, node.end), style, self.text(id)?)
    }

    /// The key of a node, or its beginning when it has none.
    fn heading(&self, id: NodeId) -> Span {
        let mut at = Some(id);
        while let Some(node) = at {
            if let Some(key) = self.key_of(node) {
                return self.span(key);
            }
            at = self.parent(node);
            if at.is_some_and(|parent| self.kind(parent) == Kind::Sequence) && !self.range(node).is_empty() {
                let start = self.range(node).start;
                return self.span_of_bytes(start..start);
            }
        }
        Span::default()
    }
}
