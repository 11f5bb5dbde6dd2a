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
    /// The block that heads the column each block stands in, for what stands in a cell of a table.
    pub(super) under: Vec<Option<usize>>,
    /// The tables that are being read, the innermost last.
    tables: Vec<Columns>,
    /// The block of each piece of marked content, by page and number.
    pieces: BTreeMap<(Id, i64), usize>,
    elements: usize,
}

/// A table that is being read.
#[derive(Default)]
struct Columns {
    /// The header of each column: the cells of the first row.
    headers: Vec<usize>,
    rows: usize,
    column: usize,
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
        let Some(kids) = element.get("K") else { return Ok(()) };
        let kids = view.seen(kids)?;
        for kid in kids.array().unwrap_or(std::slice::from_ref(&*kids)) {
            match &*view.seen(kid)? {
                Object::Integer(piece) => self.piece(page, *piece, block),
                Object::Dict(kid) => self.kid(view, kid, page, block, depth)?,
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
        if INLINE.contains(&role.as_str()) {
            return self.kids(view, kid, page, block, depth + 1);
        }
        let is_table = role == "Table";
        let own = self.begin(role, block);
        self.kids(view, kid, page, Some(own), depth + 1)?;
        if is_table {
            self.tables.pop();
        }
        Ok(())
    }

    /// Begins a block within another.
    fn begin(&mut self, role: String, within: Option<usize>) -> usize {
        let own = self.roles.len();
        let mut under = within.and_then(|within| self.under.get(within).copied().flatten());
        match (role.as_str(), self.tables.last_mut()) {
            ("Table", _) => self.tables.push(Columns::default()),
            ("TR", Some(table)) => (table.rows, table.column) = (table.rows + 1, 0),
            ("TH" | "TD", Some(table)) => {
                if table.rows == 1 {
                    table.headers.push(own);
                } else {
                    under = table.headers.get(table.column).copied();
                }
                table.column += 1;
            }
            _ => {}
        }
        self.roles.push(role);
        self.under.push(under);
        own
    }

    fn piece(&mut self, page: Option<Id>, piece: i64, block: Option<usize>) {
        if let (Some(page), Some(block)) = (page, block) {
            self.pieces.insert((page, piece), block);
        }
    }
}
