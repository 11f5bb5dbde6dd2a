//! Which piece of marked content belongs to which block, by the tree of tags.

use std::collections::BTreeMap;

use crate::pdf::{DEEPEST, Damage, Dict, Id, Object, Unreadable, View};

/// Tags that stand within a line of text and begin no block.
const INLINE: &[&str] = &[
    "Span",
    "Em",
    "Strong",
    "Link",
    "Quote",
    "Code",
    "Reference",
    "Note",
    "FENote",
    "Sub",
    "Annot",
    "BibEntry",
    "Form",
];

/// Elements that one tree may have.
const MOST: usize = 500_000;

/// The blocks of a paper.
#[derive(Default)]
pub(super) struct Structure {
    /// What each block is tagged as.
    pub(super) roles: Vec<String>,
    /// The block of each piece of marked content, by page and number.
    pieces: BTreeMap<(Id, i64), usize>,
    elements: usize,
}

impl Structure {
    pub(super) fn read(view: &View<'_, '_>) -> Result<Self, Unreadable> {
        let mut structure = Self::default();
        let root = view.dict(&view.catalog()?, "StructTreeRoot")?;
        structure.kids(view, &root, None, None, 0)?;
        Ok(structure)
    }

    /// The block that a piece of marked content belongs to.
    pub(super) fn block(&self, page: Id, piece: i64) -> Option<usize> {
        self.pieces.get(&(page, piece)).copied()
    }

    fn kids(
        &mut self,
        view: &View<'_, '_>,
        element: &Dict,
        page: Option<Id>,
        block: Option<usize>,
        depth: usize,
    ) -> Result<(), Unreadable> {
        self.elements += 1;
        // A tree that bites its own tail ends here.
        if depth > DEEPEST || self.elements > MOST {
            return Err(Damage::TooLarge.at(0));
        }
        let page = element.get("Pg").and_then(Object::reference).or(page);
        let kids = match view.get(element, "K")? {
            Object::Array(kids) => kids,
            other => vec![other],
        };
        for kid in kids {
            match view.resolve(&kid)? {
                Object::Integer(piece) => self.piece(page, piece, block),
                Object::Dict(kid) => self.kid(view, &kid, page, block, depth)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn kid(
        &mut self,
        view: &View<'_, '_>,
        kid: &Dict,
        page: Option<Id>,
        block: Option<usize>,
        depth: usize,
    ) -> Result<(), Unreadable> {
        if let Some(piece) = kid.get("MCID").and_then(Object::integer) {
            self.piece(kid.get("Pg").and_then(Object::reference).or(page), piece, block);
            return Ok(());
        }
        let Object::Name(role) = view.get(kid, "S")? else { return Ok(()) };
        let block = if INLINE.contains(&role.as_str()) {
            block
        } else {
            self.roles.push(role);
            Some(self.roles.len() - 1)
        };
        self.kids(view, kid, page, block, depth + 1)
    }

    fn piece(&mut self, page: Option<Id>, piece: i64, block: Option<usize>) {
        if let (Some(page), Some(block)) = (page, block) {
            self.pieces.insert((page, piece), block);
        }
    }
}
