//! From a tree, the typed value read from it and the comments between to parts.
//!
//! A comment on a line of its own belongs to what follows it. At the end of a list or mapping it belongs to the
//! innermost one that it stands as far in as; a comment after something on its line belongs to that.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use super::super::emit::without_nothing;
use super::super::tree::{Kind, Style};
use super::super::{NodeId, Shape, Tree};
use super::comments::{Comment, comments, follows_empty_line};
use super::{Block, Body, Note, Page, Part};

/// The tree as a page.
pub(super) fn page(tree: &Tree, typed: &Value) -> Page {
    let mut gatherer = Gatherer { tree, comments: comments(tree).into() };
    let Some(root) = tree.root() else { return Page::default() };
    let first = tree.children(root).next().map_or(0, |child| tree.range(child).start);
    let mut head = gatherer.before(first);
    let gap = gatherer.gap_before(first);
    // Without an empty line after it the last paragraph of comments belongs to the first key, unless it is the only one.
    let kept = if gap { None } else { head.iter().rposition(|note| note.gap).filter(|at| *at > 0) };
    let mut leads = kept.map(|at| head.split_off(at)).unwrap_or_default();
    if let Some(first) = leads.first_mut() {
        first.gap = false;
    }
    let gap = gap || kept.is_some();
    let mut body = match typed {
        Value::Object(known) => Body::Mapping(gatherer.mapping(root, Some(known), Frame::root(tree), leads)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Body::of(typed),
    };
    if let Body::Mapping(block) = &mut body {
        block.tail.extend(gatherer.before(usize::MAX));
    }
    Page { head, gap, body }
}

struct Gatherer<'a> {
    tree: &'a Tree,
    comments: VecDeque<Comment>,
}

/// What stands around a value.
#[derive(Clone, Copy)]
struct Frame {
    /// The byte where the next value or key after it begins.
    limit: usize,
    /// The column of the block that holds it; none for the whole.
    column: Option<usize>,
}

impl Frame {
    fn root(tree: &Tree) -> Self {
        Self { limit: tree.source.len(), column: None }
    }
}

impl Gatherer<'_> {
    fn mapping(&mut self, id: NodeId, known: Option<&Map<String, Value>>, frame: Frame, leads: Vec<Note>) -> Block {
        let tree = self.tree;
        let entries: Vec<_> = tree.entries(id).collect();
        let flow = self.is_flow(id);
        let end = if flow { tree.range(id).end } else { frame.limit };
        let column = if flow { 0 } else { entries.first().map_or(0, |(key, _)| self.column(tree.range(*key).start)) };
        let mut pending = leads;
        let mut parts = Vec::with_capacity(entries.len());
        for (number, (key, value)) in entries.iter().enumerate() {
            let range = tree.range(*key);
            pending.extend(self.before(range.start));
            let name = tree.text(*key).unwrap_or_default();
            let limit = entries.get(number + 1).map_or(end, |(next, _)| tree.range(*next).start);
            let typed = known.and_then(|known| known.get(name));
            let part = Part { key: Some(name.to_owned()), ..self.led(std::mem::take(&mut pending), range.start) };
            let frame = Frame { limit, column: Some(column) };
            parts.push(self.part(part, Some(range.end), *value, typed, frame));
        }
        sort(&mut parts, known);
        pending.extend(self.tail(flow, end, column, frame.column));
        let is_row = flow && !tree.source.get(tree.range(id)).is_some_and(|text| text.contains(['\n', '\r']));
        Block { parts, tail: pending, is_row }
    }

    fn list(&mut self, id: NodeId, known: Option<&Vec<Value>>, frame: Frame) -> Block {
        let tree = self.tree;
        let elements: Vec<_> = tree.elements(id).collect();
        let flow = self.is_flow(id);
        let end = if flow { tree.range(id).end } else { frame.limit };
        let column = if flow { 0 } else { self.column(tree.range(id).start) };
        let mut parts = Vec::with_capacity(elements.len());
        for (number, element) in elements.iter().enumerate() {
            let start = tree.range(*element).start;
            let limit = elements.get(number + 1).map_or(end, |next| tree.range(*next).start);
            let typed = known.and_then(|known| known.get(number));
            let leads = self.before(start);
            let mut part =
                self.part(self.led(leads, start), None, *element, typed, Frame { limit, column: Some(column) });
            lift(&mut part);
            parts.push(part);
        }
        Block { parts, tail: self.tail(flow, end, column, frame.column), is_row: false }
    }

    /// A part that begins at a byte, with the comments before it.
    fn led(&self, leads: Vec<Note>, start: usize) -> Part {
        Part { gap: !leads.is_empty() && self.gap_before(start), leads, ..Part::default() }
    }

    /// Fills in the value of a key, or of an element, and the comment on its line.
    fn part(&mut self, part: Part, key_end: Option<usize>, id: NodeId, typed: Option<&Value>, frame: Frame) -> Part {
        let mut part = part;
        let mut range = self.tree.range(id);
        if let Some(end) = key_end {
            if range.is_empty() {
                range = end..end;
            }
            part.note = self.on_line(end, range.start);
        }
        let holds = matches!(self.tree.kind(id), Kind::Sequence | Kind::Mapping);
        if !holds {
            part.leads.extend(self.before(range.start));
        }
        part.body = self.body(id, typed, frame, &mut part.leads);
        if !holds || self.is_flow(id) {
            let note = self.on_line(range.end, frame.limit);
            match (&part.note, note) {
                (Some(_), Some(text)) => part.leads.push(Note { text, gap: false }),
                (None, note) => part.note = note,
                (Some(_), None) => {}
            }
        }
        part
    }

    fn body(&mut self, id: NodeId, typed: Option<&Value>, frame: Frame, leads: &mut Vec<Note>) -> Body {
        let tree = self.tree;
        match (tree.shape(id), typed) {
            (Shape::Nothing, _) => Body::Nothing,
            (Shape::Mapping, None) => filled(Body::Mapping(self.mapping(id, None, frame, Vec::new())), leads),
            (Shape::Mapping, Some(Value::Object(known))) => {
                filled(Body::Mapping(self.mapping(id, Some(known), frame, Vec::new())), leads)
            }
            (Shape::List, None) => filled(Body::List(self.list(id, None, frame)), leads),
            (Shape::List, Some(Value::Array(known))) if known.len() == tree.elements(id).count() => {
                filled(Body::List(self.list(id, Some(known), frame)), leads)
            }
            // What was read looks otherwise than what stands there: a label in brackets without quotes.
            (Shape::List | Shape::Mapping, Some(typed)) => {
                leads.extend(self.before(tree.range(id).end));
                Body::of(&without_nothing(typed.clone()))
            }
            (Shape::Truth | Shape::Integer | Shape::Decimal | Shape::Text, typed) => self.word(id, typed),
        }
    }

    /// A scalar as its type spells it. A whole number that was written without quotation marks stays without.
    fn word(&self, id: NodeId, typed: Option<&Value>) -> Body {
        let text = self.tree.text(id).unwrap_or_default();
        let bare = self.tree.kind(id) == Kind::Scalar(Style::Plain) && self.tree.shape(id) != Shape::Text;
        match typed {
            Some(Value::String(typed)) if !(bare && self.tree.shape(id) == Shape::Integer && typed == text) => {
                Body::Text(typed.clone())
            }
            Some(typed @ (Value::Null | Value::Bool(_) | Value::Number(_))) => Body::of(typed),
            Some(Value::String(_) | Value::Array(_) | Value::Object(_)) | None if bare => Body::Bare(text.to_owned()),
            Some(Value::String(_) | Value::Array(_) | Value::Object(_)) | None => Body::Text(text.to_owned()),
        }
    }

    fn is_flow(&self, id: NodeId) -> bool {
        let range = self.tree.range(id);
        let holds = matches!(self.tree.kind(id), Kind::Sequence | Kind::Mapping);
        holds && self.tree.source.get(range).is_some_and(|text| text.starts_with(['[', '{']))
    }

    fn column(&self, offset: usize) -> usize {
        self.tree.position(offset).column.saturating_sub(1) as usize
    }

    fn gap_before(&self, offset: usize) -> bool {
        follows_empty_line(self.tree.source.get(..offset).unwrap_or_default())
    }

    /// Takes the comments before a byte.
    fn before(&mut self, offset: usize) -> Vec<Note> {
        self.take_while(|comment| comment.start < offset)
    }

    /// Takes the comments that end a list or mapping.
    fn tail(&mut self, flow: bool, end: usize, column: usize, outer: Option<usize>) -> Vec<Note> {
        if flow {
            return self.before(end);
        }
        let inside = |comment: &Comment| {
            comment.own_line && comment.column >= column && outer.is_none_or(|outer| comment.column > outer)
        };
        self.take_while(|comment| comment.start < end && inside(comment))
    }

    fn take_while(&mut self, wanted: impl Fn(&Comment) -> bool) -> Vec<Note> {
        let mut taken = Vec::new();
        while let Some(comment) = self.comments.pop_front_if(|comment| wanted(comment)) {
            taken.push(Note { text: comment.text, gap: comment.gap });
        }
        taken
    }

    /// Takes the comment on the line of a byte, before another byte.
    fn on_line(&mut self, offset: usize, limit: usize) -> Option<String> {
        let tree = self.tree;
        let here = |comment: &Comment| comment.start < limit && comment.line == tree.position(offset).line;
        self.comments.pop_front_if(|comment| here(comment)).map(|comment| comment.text)
    }
}

/// Comments in an empty list or mapping stand before it.
fn filled(mut body: Body, leads: &mut Vec<Note>) -> Body {
    if let Body::List(block) | Body::Mapping(block) = &mut body
        && block.parts.is_empty()
    {
        leads.append(&mut block.tail);
    }
    body
}

/// Comments between the hyphen of an element and what it holds stand before the hyphen.
fn lift(part: &mut Part) {
    if let Body::List(block) | Body::Mapping(block) = &mut part.body
        && let Some(first) = block.parts.first_mut()
    {
        part.leads.append(&mut first.leads);
    }
}

/// Puts keys in the order of their type. One that the type does not write stays after the one it stood after.
fn sort(parts: &mut Vec<Part>, known: Option<&Map<String, Value>>) {
    let Some(known) = known else { return };
    let place = |part: &Part| known.keys().position(|key| Some(key) == part.key.as_ref());
    let mut last = 0;
    let mut ranked: Vec<(usize, Part)> = Vec::with_capacity(parts.len());
    for part in parts.drain(..) {
        last = place(&part).unwrap_or(last);
        ranked.push((last, part));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    parts.extend(ranked.into_iter().map(|(_, part)| part));
}
