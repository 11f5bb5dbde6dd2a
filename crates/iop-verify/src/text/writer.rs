//! Where the words of the pages go: to the block that they are tagged for, or outside the text.

use std::collections::BTreeMap;

use super::structure::Structure;
use super::{Block, Furniture, Text};
use crate::pdf::{Damage, Id, Unreadable};

/// Points by which the next line stands below; a raised or lowered figure moves less.
const LINE: f64 = 5.0;

/// Points of space that no two letters of a word have between them.
const GAP: f64 = 3.0;

/// What a picture is tagged as: each line of each label in it is a block of its own, for they are no sentence together.
const PICTURE: &str = "Figure";

/// The hyphen of a word broken at the end of a line.
const SOFT_HYPHEN: char = '\u{AD}';

/// Bytes of words that one paper may have, some thousand pages of them.
pub(super) const MOST_TEXT: usize = 4 << 20;

/// Blocks, and pieces outside them, that one paper may have.
const MOST_PIECES: usize = 200_000;

/// Marks open at one time.
const MOST_MARKS: usize = 256;

/// What a stretch of marked content is.
#[derive(Clone)]
pub(super) enum Mark {
    /// No part of the text.
    Furniture,
    /// Of a block.
    Block(usize),
    /// Shown in other words than those told for it, which have been written.
    Told,
    Other,
}

/// Where on a page words stand, in points.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    /// Where they begin, from the left.
    pub(super) from: f64,
    /// How far they reach at most: no character is wider than its font is high.
    pub(super) to: f64,
    pub(super) height: f64,
}

impl Spot {
    /// Whether words that stand here are on another line than those there.
    fn is_below(self, there: Self) -> bool {
        (self.height - there.height).abs() > LINE
    }

    /// Words that are shown without a move stand after those that were shown here before.
    fn going_on_from(self, before: Self) -> Self {
        let moved = (self.from, self.height) != (before.from, before.height);
        if moved { self } else { Self { to: self.to + before.to - before.from, ..self } }
    }

    /// Whether words that stand here, on the same line, cannot go on from those there.
    fn is_apart_from(self, there: Self) -> bool {
        self.from > there.to + GAP || self.to + GAP < there.from
    }
}

/// Where the next words go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Furniture,
    /// An index into the blocks written so far, and the block of the structure.
    Block(usize, Option<usize>),
}

/// What each page adds to.
pub(super) struct Writer<'a> {
    structure: &'a Structure,
    text: Text,
    /// Where in the text each block of the structure stands.
    placed: BTreeMap<usize, usize>,
    /// The page and spot of the last words of each block.
    last: BTreeMap<usize, (usize, Spot)>,
    page: (usize, Option<Id>),
    marks: Vec<Mark>,
    written: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(structure: &'a Structure) -> Self {
        Self {
            structure,
            text: Text::default(),
            placed: BTreeMap::new(),
            last: BTreeMap::new(),
            page: (0, None),
            marks: Vec::new(),
            written: 0,
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

    /// Begins a page.
    pub(super) fn turn(&mut self, number: usize, id: Id) {
        self.page = (number, Some(id));
        self.marks.clear();
    }

    /// Begins a stretch of marked content, which is no part of the text, or the piece of that number, or shown in the words
    /// that are told for it.
    pub(super) fn begin(
        &mut self,
        artifact: bool,
        piece: Option<i64>,
        told: Option<&str>,
        spot: Spot,
    ) -> Result<(), Unreadable> {
        if self.marks.len() == MOST_MARKS {
            return Err(Damage::TooLarge.at(0));
        }
        let mark = if artifact {
            if !self.in_furniture() {
                self.text.furniture.push(Furniture { page: self.page.0, text: String::new() });
            }
            Mark::Furniture
        } else if let Some(told) = told {
            self.write(told, spot)?;
            Mark::Told
        } else if let (Some(piece), Some(page)) = (piece, self.page.1) {
            self.structure.block(page, piece).map_or(Mark::Other, Mark::Block)
        } else {
            Mark::Other
        };
        self.marks.push(mark);
        Ok(())
    }

    pub(super) fn end(&mut self) {
        self.marks.pop();
    }

    pub(super) fn marks(&self) -> Vec<Mark> {
        self.marks.clone()
    }

    /// Closes the marks that were left open, and opens those that were closed, since these.
    pub(super) fn back_to(&mut self, marks: Vec<Mark>) {
        self.marks = marks;
    }

    /// Whether other words are told for what is shown here.
    pub(super) fn is_told(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark, Mark::Told))
    }

    fn in_furniture(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark, Mark::Furniture))
    }

    fn place(&mut self) -> Place {
        if self.in_furniture() {
            return Place::Furniture;
        }
        let block =
            self.marks.iter().rev().find_map(|mark| if let Mark::Block(block) = mark { Some(*block) } else { None });
        let known = block.and_then(|block| self.placed.get(&block).copied());
        Place::Block(known.unwrap_or_else(|| self.add_block(block)), block)
    }

    /// Adds a block, where the words of this block of the structure go from here on.
    fn add_block(&mut self, block: Option<usize>) -> usize {
        let role = block.and_then(|block| self.structure.roles.get(block)).cloned().unwrap_or_default();
        self.text.blocks.push(Block { page: self.page.0, role, ..Block::default() });
        let at = self.text.blocks.len() - 1;
        if let Some(block) = block {
            self.placed.insert(block, at);
        }
        at
    }

    /// Writes words that stand here.
    pub(super) fn write(&mut self, words: &str, spot: Spot) -> Result<(), Unreadable> {
        self.written += words.len();
        if self.written > MOST_TEXT || self.text.blocks.len() + self.text.furniture.len() > MOST_PIECES {
            return Err(Damage::TooLarge.at(0));
        }
        match self.place() {
            Place::Furniture => {
                if let Some(piece) = self.text.furniture.last_mut() {
                    if !piece.text.is_empty() {
                        piece.text.push(' ');
                    }
                    piece.text.push_str(words);
                }
            }
            Place::Block(mut at, of) => {
                let before = self.last.get(&at).filter(|(page, _)| *page == self.page.0).map(|(_, before)| *before);
                let goes_on = before.is_some_and(|before| !spot.is_below(before));
                let apart = before.is_some_and(|before| spot.is_apart_from(before));
                if self.text.blocks[at].role == PICTURE && (!goes_on || apart) {
                    at = self.add_block(of);
                }
                let text = &mut self.text.blocks[at].text;
                if !goes_on && text.ends_with(SOFT_HYPHEN) {
                    text.pop();
                } else if !(goes_on || text.is_empty() || text.ends_with(breakable)) {
                    text.push('\n');
                } else if goes_on && apart && !text.is_empty() && !text.ends_with(char::is_whitespace) {
                    text.push(' ');
                }
                text.push_str(words);
                let spot = before.map_or(spot, |before| spot.going_on_from(before));
                self.last.insert(at, (self.page.0, spot));
            }
        }
        Ok(())
    }
}

/// Whether a line may end after this character without a line end having been asked for.
fn breakable(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '–' | '—' | '/' | '\u{2010}')
}
