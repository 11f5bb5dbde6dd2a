//! What is refused while the tree is built, and where it stands.

use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, ScanError};

use super::build::{Builder, Found};
use super::characters;
use super::tree::{Style, Text};
use super::{FaultKind, NodeId, SyntaxProblem, Tree};

/// Keys that are compared with each other faster than hashed.
const FEW: usize = 16;

fn all_differ(tree: &Tree, id: NodeId) -> bool {
    let mut keys = tree.entries(id).map(|(key, _)| tree.text(key));
    while let Some(key) = keys.next() {
        if key.is_some() && keys.clone().any(|other| other == key) {
            return false;
        }
    }
    true
}

impl Builder<'_> {
    pub(super) fn refuse_characters(&mut self) {
        let text = self.tree.source.get(self.skipped..).unwrap_or_default();
        let some: Vec<_> = characters::forbidden(text).take(self.limits.faults + 1).collect();
        for (at, character) in some {
            let start = self.skipped + at;
            let bytes = start..start + character.len_utf8();
            self.refuse(FaultKind::ForbiddenCharacter { character }, None, bytes);
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the parser's own, open list")]
    pub(super) fn fatal(&self, error: &ScanError) -> Found {
        let start = error.marker().byte_offset().unwrap_or_default() + self.skipped;
        let kind = match SyntaxProblem::of(error.kind()) {
            Some(problem) => FaultKind::Syntax { problem },
            None => FaultKind::TooDeep { limit: self.limits.depth },
        };
        match error.kind() {
            ErrorKind::UnclosedFlowCollection { .. } => {
                Found { kind, node: None, bytes: start..start + 1, related: None }
            }
            ErrorKind::UnclosedQuotedScalar
            | ErrorKind::InvalidQuotedScalarIndent
            | ErrorKind::DocumentIndicatorInQuotedScalar => {
                let open = self.open_quote(start).unwrap_or(start);
                let related = (start > open).then_some(start..start);
                Found { kind, node: None, bytes: open..open + 1, related }
            }
            _ => Found { kind, node: None, bytes: start..start, related: None },
        }
    }

    /// The quotation mark that opens the text after the last value, before the place where its end was missed.
    fn open_quote(&self, missed: usize) -> Option<usize> {
        let last = self.tree.nodes.iter().map(|node| node.end as usize).max().unwrap_or_default().min(missed);
        let text = self.tree.source.get(last..)?;
        let mut comment = false;
        let mut before = ' ';
        for (at, character) in text.char_indices() {
            match character {
                '\n' | '\r' => comment = false,
                '#' if before.is_whitespace() => comment = true,
                '\'' | '"' if !comment => return Some(last + at),
                _ => {}
            }
            before = character;
        }
        None
    }

    pub(super) fn check_key(&mut self, id: NodeId, style: Style, text: &str, bytes: &Range<usize>) {
        if style == Style::Plain && text == "<<" && self.is_key(id) {
            self.refuse(FaultKind::MergeKey, Some(id), bytes.clone());
            self.drop_value();
        }
    }

    pub(super) fn refuse_tag(&mut self, id: NodeId, tag: Option<Range<usize>>) {
        if let Some(tag) = tag {
            self.refuse(FaultKind::Tag, Some(id), tag);
        }
    }

    /// Forbidden characters that are written as escapes.
    pub(super) fn refuse_escapes(&mut self, id: NodeId) {
        let Some(node) = self.tree.node(id).copied() else { return };
        if !matches!(node.text, Text::Own(_)) {
            return;
        }
        let written = self.tree.source.get(self.tree.range(id)).unwrap_or_default();
        let text = self.tree.text(id).unwrap_or_default();
        let some: Vec<_> = characters::forbidden(text)
            .filter(|(_, character)| !written.contains(*character))
            .take(self.limits.faults + 1)
            .collect();
        if some.is_empty() {
            return;
        }
        let map = self.tree.text_map(id);
        for (at, character) in some {
            let bytes = match &map {
                Some(map) => map.range(at..at + character.len_utf8()),
                None => self.tree.range(id),
            };
            self.refuse(FaultKind::ForbiddenCharacter { character }, Some(id), bytes);
        }
    }

    pub(super) fn refuse_duplicates(&mut self, id: NodeId) {
        let tree = &self.tree;
        if tree.entries(id).count() <= FEW && all_differ(tree, id) {
            return;
        }
        let mut first: HashMap<&str, NodeId> = HashMap::new();
        let mut twice = Vec::new();
        for (key, value) in tree.entries(id) {
            let Some(text) = tree.text(key) else { continue };
            match first.get(text) {
                Some(earlier) => twice.push((*earlier, key, value)),
                None => {
                    first.insert(text, key);
                }
            }
        }
        for (earlier, key, value) in twice {
            let kind = FaultKind::DuplicateKey { key: self.tree.text(key).unwrap_or_default().to_owned() };
            let (bytes, related) = (self.tree.range(key), Some(self.tree.range(earlier)));
            self.tell(Found { kind, node: Some(key), bytes, related });
            self.tree.set_aside(value);
        }
    }
}
