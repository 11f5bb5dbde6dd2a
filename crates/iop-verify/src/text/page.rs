//! The contents of a page, as far as they show words.

use std::collections::BTreeMap;

use super::font::Font;
use super::structure::Structure;
use super::{Block, Furniture, Text};
use crate::pdf::{Damage, Dict, Id, Lexer, Object, Unreadable, View};

/// Drawings within drawings.
const DEEPEST: usize = 8;

/// Operations that all pages together may hold.
const MOST: usize = 20_000_000;

/// Points by which the next line stands below; a raised or lowered figure moves less.
const LINE: f64 = 5.0;

/// The hyphen of a word broken at the end of a line.
const SOFT_HYPHEN: char = '\u{AD}';

/// What a stretch of marked content is.
#[derive(Clone)]
enum Mark {
    /// No part of the text.
    Furniture,
    /// Of a block.
    Block(usize),
    /// Shown in other words than those told for it, which have been written.
    Told,
    Other,
}

/// Where the next words go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Furniture,
    /// An index into the blocks written so far.
    Block(usize),
}

/// Moves and scales, as the file writes them.
type Matrix = [f64; 6];
const STILL: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First one, then the other.
fn times(one: Matrix, then: Matrix) -> Matrix {
    let row = |x: f64, y: f64, column: usize| x * then[column] + y * then[column + 2];
    let pair = |at: usize| [row(one[at], one[at + 1], 0), row(one[at], one[at + 1], 1)];
    let ([xx, xy], [yx, yy], [x, y]) = (pair(0), pair(2), pair(4));
    [xx, xy, yx, yy, x + then[4], y + then[5]]
}

/// What each page adds to.
pub(super) struct Writer<'a> {
    structure: &'a Structure,
    text: Text,
    /// Where in the text each block of the structure stands.
    placed: BTreeMap<usize, usize>,
    /// The page and height of the last words of each block.
    heights: BTreeMap<usize, (usize, f64)>,
    fonts: BTreeMap<Id, Font>,
    page: (usize, Option<Id>),
    marks: Vec<Mark>,
    operations: usize,
}

/// How the words are being set.
#[derive(Clone, Default)]
struct State {
    matrix: Matrix,
    font: Font,
    leading: f64,
}

impl<'a> Writer<'a> {
    pub(super) fn new(structure: &'a Structure) -> Self {
        Self {
            structure,
            text: Text::default(),
            placed: BTreeMap::new(),
            heights: BTreeMap::new(),
            fonts: BTreeMap::new(),
            page: (0, None),
            marks: Vec::new(),
            operations: 0,
        }
    }

    pub(super) fn finish(mut self) -> Text {
        for (block, at) in &self.placed {
            let header = self.structure.under.get(*block).copied().flatten();
            let under = header.and_then(|header| self.text.blocks.get(*self.placed.get(&header)?));
            let under = under.map(|header| header.text.clone());
            if let Some(block) = self.text.blocks.get_mut(*at) {
                block.under = under;
            }
        }
        self.text.blocks.retain(|block| !block.text.trim().is_empty());
        self.text.furniture.retain(|piece| !piece.text.trim().is_empty());
        self.text
    }

    pub(super) fn page(&mut self, view: &View<'_, '_>, number: usize, id: Id, page: &Dict) -> Result<(), Unreadable> {
        self.page = (number, Some(id));
        self.marks.clear();
        let parts = match view.get(page, "Contents")? {
            Object::Array(parts) => parts,
            Object::Null => Vec::new(),
            one => vec![one],
        };
        let mut contents = Vec::new();
        for part in parts {
            contents.extend(view.unpack(&view.resolve(&part)?)?);
            contents.push(b'\n');
        }
        let resources = inherited(view, page, "Resources")?;
        self.contents(view, &contents, &resources, State { matrix: STILL, ..State::default() }, 0)
    }

    fn contents(
        &mut self,
        view: &View<'_, '_>,
        contents: &[u8],
        resources: &Dict,
        mut state: State,
        depth: usize,
    ) -> Result<(), Unreadable> {
        let mut lexer = Lexer::new(contents, 0);
        let (mut kept, mut operands) = (Vec::new(), Vec::new());
        let (mut line, mut set) = (STILL, STILL);
        loop {
            lexer.space();
            let Some(byte) = lexer.peek() else { return Ok(()) };
            if !(byte.is_ascii_alphabetic() || matches!(byte, b'\'' | b'"')) {
                operands.push(lexer.object()?);
                continue;
            }
            self.operations += 1;
            if self.operations > MOST || kept.len() > MOST_KEPT {
                return Err(Damage::TooLarge.at(0));
            }
            let at = lexer.at;
            let number = |index: usize| operands.get(index).and_then(Object::number).unwrap_or(0.0);
            match lexer.word() {
                word @ (b"true" | b"false" | b"null") => {
                    operands.push(if word == b"null" { Object::Null } else { Object::Bool(word == b"true") });
                    continue;
                }
                b"q" => kept.push(state.clone()),
                b"Q" => state = kept.pop().unwrap_or(state),
                b"cm" => state.matrix = times(std::array::from_fn(number), state.matrix),
                b"BT" => (line, set) = (STILL, STILL),
                b"Tm" => (line, set) = (std::array::from_fn(number), std::array::from_fn(number)),
                b"TL" => state.leading = number(0),
                word @ (b"Td" | b"TD") => {
                    if word == b"TD" {
                        state.leading = -number(1);
                    }
                    line = times([1.0, 0.0, 0.0, 1.0, number(0), number(1)], line);
                    set = line;
                }
                b"T*" => {
                    line = times([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading], line);
                    set = line;
                }
                b"Tf" => state.font = self.font(view, resources, operands.first())?,
                b"gs" => self.set_font_of_state(view, resources, operands.first(), &mut state)?,
                b"Tj" | b"TJ" => self.show(&state.font, operands.first(), times(set, state.matrix)[5]),
                b"'" | b"\"" => {
                    line = times([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading], line);
                    set = line;
                    self.show(&state.font, operands.last(), times(set, state.matrix)[5]);
                }
                b"BMC" => self.begin(view, resources, operands.first(), None, 0.0)?,
                b"BDC" => {
                    let height = times(set, state.matrix)[5];
                    self.begin(view, resources, operands.first(), operands.get(1), height)?;
                }
                b"EMC" => drop(self.marks.pop()),
                b"Do" => self.drawing(view, resources, operands.first(), &state, depth)?,
                // A picture within the contents: its bytes could be taken for anything.
                b"BI" => return Err(Damage::Stream.at(at)),
                _ => {}
            }
            operands.clear();
        }
    }

    fn font(&mut self, view: &View<'_, '_>, resources: &Dict, name: Option<&Object>) -> Result<Font, Unreadable> {
        let fonts = view.dict(resources, "Font")?;
        let Some(font) = name.and_then(Object::name).and_then(|name| fonts.get(name)) else {
            return Ok(Font::default());
        };
        self.read_font(view, font)
    }

    fn read_font(&mut self, view: &View<'_, '_>, font: &Object) -> Result<Font, Unreadable> {
        if let Some(known) = font.reference().and_then(|id| self.fonts.get(&id)) {
            return Ok(known.clone());
        }
        let read = Font::read(view, view.resolve(font)?.dict().unwrap_or(&Dict::new()))?;
        if let Some(id) = font.reference() {
            self.fonts.insert(id, read.clone());
        }
        Ok(read)
    }

    /// A graphics state may set a font too.
    fn set_font_of_state(
        &mut self,
        view: &View<'_, '_>,
        resources: &Dict,
        name: Option<&Object>,
        state: &mut State,
    ) -> Result<(), Unreadable> {
        let states = view.dict(resources, "ExtGState")?;
        let named = name.and_then(Object::name).map_or(Ok(Dict::new()), |name| view.dict(&states, name))?;
        if let Some(font) = view.list(&named, "Font")?.first() {
            state.font = self.read_font(view, font)?;
        }
        Ok(())
    }

    fn begin(
        &mut self,
        view: &View<'_, '_>,
        resources: &Dict,
        tag: Option<&Object>,
        properties: Option<&Object>,
        height: f64,
    ) -> Result<(), Unreadable> {
        let properties = match properties {
            Some(Object::Name(name)) => view.dict(&view.dict(resources, "Properties")?, name)?,
            Some(Object::Dict(dict)) => dict.clone(),
            Some(_) | None => Dict::new(),
        };
        if self.marks.len() > MOST_KEPT {
            return Err(Damage::TooLarge.at(0));
        }
        let piece = properties.get("MCID").and_then(Object::integer);
        let told = properties.get("ActualText").and_then(Object::words);
        let mark = if tag.and_then(Object::name) == Some("Artifact") {
            if !self.in_furniture() {
                self.text.furniture.push(Furniture { page: self.page.0, text: String::new() });
            }
            Mark::Furniture
        } else if let Some(told) = told {
            self.write(&told, height);
            Mark::Told
        } else if let (Some(piece), Some(page)) = (piece, self.page.1) {
            self.structure.block(page, piece).map_or(Mark::Other, Mark::Block)
        } else {
            Mark::Other
        };
        self.marks.push(mark);
        Ok(())
    }

    fn in_furniture(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark, Mark::Furniture))
    }

    fn drawing(
        &mut self,
        view: &View<'_, '_>,
        resources: &Dict,
        name: Option<&Object>,
        state: &State,
        depth: usize,
    ) -> Result<(), Unreadable> {
        let drawings = view.dict(resources, "XObject")?;
        let Some(found) = name.and_then(Object::name).and_then(|name| drawings.get(name)) else { return Ok(()) };
        let found = view.resolve(found)?;
        let Some(form) = found.dict().filter(|form| form.get("Subtype").and_then(Object::name) == Some("Form")) else {
            return Ok(());
        };
        if depth == DEEPEST {
            return Err(Damage::TooLarge.at(0));
        }
        let own = view.dict(form, "Resources")?;
        let moves = view.list(form, "Matrix")?;
        let matrix =
            if moves.len() == 6 { std::array::from_fn(|index| moves[index].number().unwrap_or(0.0)) } else { STILL };
        let inner = State { matrix: times(matrix, state.matrix), ..state.clone() };
        let marks = self.marks.clone();
        self.contents(view, &view.unpack(&found)?, if own.is_empty() { resources } else { &own }, inner, depth + 1)?;
        self.marks = marks;
        Ok(())
    }

    fn show(&mut self, font: &Font, shown: Option<&Object>, height: f64) {
        if self.marks.iter().any(|mark| matches!(mark, Mark::Told)) {
            return;
        }
        let words: String = match shown {
            Some(Object::Text(codes)) => font.show(codes),
            Some(Object::Array(parts)) => parts.iter().filter_map(Object::bytes).map(|part| font.show(part)).collect(),
            Some(_) | None => return,
        };
        self.write(&words, height);
    }

    fn place(&mut self) -> Place {
        if self.in_furniture() {
            return Place::Furniture;
        }
        let block =
            self.marks.iter().rev().find_map(|mark| if let Mark::Block(block) = mark { Some(*block) } else { None });
        let known = block.and_then(|block| self.placed.get(&block).copied());
        Place::Block(known.unwrap_or_else(|| {
            let role = block.and_then(|block| self.structure.roles.get(block)).cloned().unwrap_or_default();
            self.text.blocks.push(Block { page: self.page.0, role, ..Block::default() });
            let at = self.text.blocks.len() - 1;
            if let Some(block) = block {
                self.placed.insert(block, at);
            }
            at
        }))
    }

    fn write(&mut self, words: &str, height: f64) {
        match self.place() {
            Place::Furniture => {
                if let Some(piece) = self.text.furniture.last_mut() {
                    if !piece.text.is_empty() {
                        piece.text.push(' ');
                    }
                    piece.text.push_str(words);
                }
            }
            Place::Block(at) => {
                let here = (self.page.0, height);
                let before = self.heights.insert(at, here);
                let Some(block) = self.text.blocks.get_mut(at) else { return };
                let below = before.is_some_and(|(page, height)| page != here.0 || (height - here.1).abs() > LINE);
                if below {
                    if block.text.ends_with(SOFT_HYPHEN) {
                        block.text.pop();
                    } else if !block.text.ends_with(breakable) {
                        block.text.push('\n');
                    }
                }
                block.text.push_str(words);
            }
        }
    }
}

/// Whether a line may end after this character without a line end having been asked for.
fn breakable(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '–' | '—' | '/' | '\u{2010}')
}

/// States kept, and marks open, at one time.
const MOST_KEPT: usize = 10_000;

/// What a page has under a key, or the tree above it.
fn inherited(view: &View<'_, '_>, page: &Dict, key: &str) -> Result<Dict, Unreadable> {
    let mut node = page.clone();
    for _ in 0..crate::pdf::DEEPEST {
        if node.contains_key(key) {
            return view.dict(&node, key);
        }
        node = view.dict(&node, "Parent")?;
    }
    Ok(Dict::new())
}
