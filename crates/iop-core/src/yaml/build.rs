//! From the parser's events to the tree, in one pass, with what must be refused along the way.

use std::ops::Range;
use std::sync::OnceLock;

use granit_parser::{Event, Parser, ScalarStyle, Span as EventSpan};

use super::characters;
use super::tree::{Kind, Node, Style, Text};
use super::{BYTE_ORDER_MARK, Fault, FaultKind, Limits, NodeId, Tree};

/// What came of reading a text.
pub(super) struct Parsed {
    /// What was read; with a fatal fault, what was read before it.
    pub(super) tree: Tree,
    /// Why the rest could not be read.
    pub(super) fatal: Option<Fault>,
}

/// Reads a text within limits. Every other fault stands in the tree.
pub(super) fn parse(source: &str, limits: &Limits) -> Parsed {
    let too_large = source.len() > limits.bytes.min(u32::MAX as usize);
    let kept = if too_large { "" } else { source };
    let mut builder = Builder::new(kept, limits);
    let fatal = if too_large {
        let kind = FaultKind::TooLarge { bytes: source.len(), limit: limits.bytes };
        Some(Box::new(Found { kind, node: None, bytes: 0..0, related: None }))
    } else {
        builder.refuse_characters();
        let text = source.get(builder.skipped..).unwrap_or_default();
        // What the parser refuses is forbidden too: without a fault so far there is nothing to replace.
        let text = if builder.found.is_empty() { text.into() } else { characters::readable(text) };
        builder.run(&text).err()
    };
    builder.finish(fatal)
}

/// A fault whose lines and columns are not yet counted.
pub(super) struct Found {
    pub(super) kind: FaultKind,
    /// The value or key it concerns; by its bytes if not told.
    pub(super) node: Option<NodeId>,
    pub(super) bytes: Range<usize>,
    pub(super) related: Option<Range<usize>>,
}

/// A list or mapping that is still open.
struct Open {
    id: NodeId,
    children: u32,
    /// The value of the key just read is to be set aside.
    drop_value: bool,
}

pub(super) struct Builder<'a> {
    pub(super) limits: &'a Limits,
    pub(super) tree: Tree,
    found: Vec<Found>,
    more: bool,
    open: Vec<Open>,
    /// Bytes before what the parser is given.
    pub(super) skipped: usize,
    documents: usize,
}

impl<'a> Builder<'a> {
    fn new(source: &str, limits: &'a Limits) -> Self {
        let skipped = if source.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        Self {
            limits,
            tree: Tree {
                source: source.to_owned(),
                nodes: Vec::with_capacity(source.len() / 24),
                texts: Vec::new(),
                faults: Vec::new(),
                lines: OnceLock::new(),
                long_texts: OnceLock::new(),
            },
            found: Vec::new(),
            more: false,
            open: Vec::new(),
            skipped,
            documents: 0,
        }
    }

    pub(super) fn refuse(&mut self, kind: FaultKind, node: Option<NodeId>, bytes: Range<usize>) {
        self.tell(Found { kind, node, bytes, related: None });
    }

    pub(super) fn tell(&mut self, found: Found) {
        if self.found.len() < self.limits.faults {
            self.found.push(found);
        } else {
            self.more = true;
        }
    }

    fn run(&mut self, text: &str) -> Result<(), Box<Found>> {
        let options = granit_parser::options! {
            emit_anchor_events: true,
            emit_unresolved_aliases: true,
            emit_comments: false,
            flow_nesting_limit: self.limits.depth,
            block_nesting_limit: self.limits.depth,
        };
        let mut parser = Parser::new_from_str_with_options(text, options);
        while let Some(next) = parser.next_event() {
            let (event, span) = next.map_err(|error| Box::new(self.fatal(&error)))?;
            if !self.take(event, &span)? {
                break;
            }
        }
        Ok(())
    }

    /// Takes one event; false when nothing more is to be read.
    fn take(&mut self, event: Event<'_>, span: &EventSpan) -> Result<bool, Box<Found>> {
        let bytes = self.bytes(span);
        let tag = span.tag_span().map(|tag| self.bytes(&tag));
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.refuse(FaultKind::SeveralDocuments, None, bytes);
                    return Ok(false);
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let id = self.push(Kind::Alias, Text::Source(0, 0), bytes.clone())?;
                self.refuse(FaultKind::Alias, Some(id), bytes);
                self.set_aside(id);
            }
            Event::Anchor(..) => {
                let node = self.tree.nodes.len().checked_sub(1).map(node_id);
                self.refuse(FaultKind::Anchor, node, bytes);
            }
            Event::Scalar(text, style, ..) => {
                let style = style_of(style);
                let stored = self.store(&text, style, &bytes);
                let id = self.push(Kind::Scalar(style), stored, bytes.clone())?;
                self.check_key(id, style, &text, &bytes);
                self.refuse_tag(id, tag);
                if style == Style::Double {
                    self.refuse_escapes(id);
                }
            }
            Event::SequenceStart(..) => {
                let id = self.enter(Kind::Sequence, bytes)?;
                self.refuse_tag(id, tag);
            }
            Event::MappingStart(..) => {
                let id = self.enter(Kind::Mapping, bytes)?;
                self.refuse_tag(id, tag);
            }
            Event::SequenceEnd | Event::MappingEnd => self.leave(bytes),
            // The ends of the whole; comments, which are not asked for; what later versions of the parser may add.
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | _ => {}
        }
        Ok(true)
    }

    fn bytes(&self, span: &EventSpan) -> Range<usize> {
        let range = span.byte_range().unwrap_or_default();
        range.start + self.skipped..range.end + self.skipped
    }

    fn push(&mut self, kind: Kind, text: Text, bytes: Range<usize>) -> Result<NodeId, Box<Found>> {
        if self.tree.nodes.len() >= self.limits.nodes {
            let kind = FaultKind::TooManyNodes { limit: self.limits.nodes };
            return Err(Box::new(Found { kind, node: None, bytes, related: None }));
        }
        let id = node_id(self.tree.nodes.len());
        let (mut parent, mut number, mut aside) = (NodeId(0), 0, false);
        if let Some(open) = self.open.last_mut() {
            parent = open.id;
            let pairs = self.tree.nodes.get(parent.0 as usize).is_some_and(|node| node.kind == Kind::Mapping);
            number = if pairs { open.children / 2 } else { open.children };
            aside = pairs && open.children % 2 == 1 && std::mem::take(&mut open.drop_value);
            open.children += 1;
        }
        self.tree.nodes.push(Node {
            kind,
            text,
            start: short(bytes.start),
            end: short(bytes.end),
            next: id.0 + 1,
            parent: parent.0,
            number,
            aside,
        });
        Ok(id)
    }

    fn enter(&mut self, kind: Kind, bytes: Range<usize>) -> Result<NodeId, Box<Found>> {
        if self.open.len() >= self.limits.depth {
            let kind = FaultKind::TooDeep { limit: self.limits.depth };
            return Err(Box::new(Found { kind, node: None, bytes, related: None }));
        }
        let id = self.push(kind, Text::Source(0, 0), bytes.clone())?;
        if self.is_key(id) {
            self.refuse(FaultKind::ComplexKey, Some(id), bytes);
            self.drop_value();
        }
        self.open.push(Open { id, children: 0, drop_value: false });
        Ok(id)
    }

    fn leave(&mut self, bytes: Range<usize>) {
        let Some(open) = self.open.pop() else { return };
        // A block ends with its last value, not with the empty lines after it.
        let end = if bytes.is_empty() {
            self.tree.children_while_open(open.id).map_or(0, |last| self.tree.range(last).end)
        } else {
            bytes.end
        };
        let next = short(self.tree.nodes.len());
        if let Some(node) = self.tree.nodes.get_mut(open.id.0 as usize) {
            node.next = next;
            node.end = node.end.max(short(end));
        }
        if self.tree.kind(open.id) == Kind::Mapping {
            self.refuse_duplicates(open.id);
        }
    }

    pub(super) fn is_key(&self, id: NodeId) -> bool {
        let Some(open) = self.open.last() else { return false };
        id != open.id && self.tree.kind(open.id) == Kind::Mapping && open.children % 2 == 1
    }

    pub(super) fn drop_value(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.drop_value = true;
        }
    }

    fn set_aside(&mut self, id: NodeId) {
        if self.is_key(id) {
            self.drop_value();
        } else {
            self.tree.set_aside(id);
        }
    }

    /// Keeps a decoded text, as a place in the source where it stands there as it is.
    fn store(&mut self, text: &str, style: Style, bytes: &Range<usize>) -> Text {
        let quote = usize::from(matches!(style, Style::Single | Style::Double));
        let start = bytes.start + quote;
        // The parser gives an empty value as `~`.
        let text = if bytes.is_empty() && style == Style::Plain { "" } else { text };
        if self.tree.source.get(start..start + text.len()) == Some(text) {
            return Text::Source(short(start), short(text.len()));
        }
        self.tree.texts.push(text.into());
        Text::Own(short(self.tree.texts.len() - 1))
    }

    fn finish(mut self, fatal: Option<Box<Found>>) -> Parsed {
        let mut found = std::mem::take(&mut self.found);
        found.sort_by_key(|fault| fault.bytes.start);
        if self.more {
            let kind = FaultKind::TooManyFaults { limit: self.limits.faults };
            found.push(Found { kind, node: None, bytes: 0..0, related: None });
        }
        let tree = self.tree;
        let complete = fatal.is_none();
        let place = |found: Found| {
            let node = found.node.or_else(|| complete.then(|| tree.node_at(found.bytes.start)).flatten());
            Fault {
                kind: found.kind,
                pointer: node.map(|node| tree.pointer(node)).unwrap_or_default(),
                span: tree.span_of_bytes(found.bytes),
                related: found.related.map(|bytes| tree.span_of_bytes(bytes)),
            }
        };
        let faults = found.into_iter().map(place).collect();
        let fatal = fatal.map(|fatal| place(*fatal));
        Parsed { tree: Tree { faults, ..tree }, fatal }
    }
}

impl Tree {
    /// The last child of a container that has not been closed yet.
    fn children_while_open(&self, id: NodeId) -> Option<NodeId> {
        let mut last = NodeId(short(self.nodes.len()).checked_sub(1)?);
        if last == id {
            return None;
        }
        while let Some(parent) = self.parent(last).filter(|parent| *parent != id) {
            last = parent;
        }
        Some(last)
    }
}

fn style_of(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted => Style::Single,
        ScalarStyle::DoubleQuoted => Style::Double,
        ScalarStyle::Literal => Style::Literal,
        ScalarStyle::Folded => Style::Folded,
    }
}

/// Sizes are bounded by the limits, which are far below 4 GiB.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn node_id(number: usize) -> NodeId {
    NodeId(short(number))
}
