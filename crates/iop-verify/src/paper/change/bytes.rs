//! The bytes of a saving: those that belong to nothing in it, and the objects that it asks for before they are there.

use std::collections::BTreeSet;

use super::Change;
use crate::pdf::{Entry, Id, Lexer, Object, Pdf, Section, Unreadable};

/// Bytes of a revision that stand in none of its objects; and objects that are not in the revision they are told in.
pub(in crate::paper) fn hidden(pdf: &Pdf<'_>, revision: usize) -> Result<Option<Change>, Unreadable> {
    let (section, view) = (&pdf.sections[revision], pdf.view(revision));
    let from = revision.checked_sub(1).map_or(0, |before| pdf.sections[before].end);
    let mut extents = Vec::new();
    extents.push(section.start..section.end);
    for number in own_objects(section) {
        let Some(extent) = view.extent(number)? else { continue };
        if extent.start < from || extent.end > section.end {
            return Ok(Some(Change::Other(number)));
        }
        extents.push(extent);
    }
    extents.sort_by_key(|extent| extent.start);
    let mut at = from;
    for extent in extents {
        let mut lexer = Lexer::new(pdf.bytes, at);
        lexer.space();
        if lexer.at < extent.start {
            return Ok(Some(Change::Hidden(lexer.at)));
        }
        at = at.max(extent.end);
    }
    Ok(None)
}

/// The objects that a revision writes as such, not within a stream of objects.
fn own_objects(section: &Section) -> impl Iterator<Item = u32> {
    section.entries.iter().filter(|(_, entry)| matches!(entry, Entry::At(..))).map(|(number, _)| *number)
}

/// The numbers that the objects of some revisions refer to, whether such objects are there or not. One that is referred to
/// and added later changes what was there before it.
#[derive(Default)]
pub(in crate::paper) struct Referred(BTreeSet<u32>);

impl Referred {
    pub(super) fn has(&self, number: u32) -> bool {
        self.0.contains(&number)
    }

    /// Takes in the objects that a revision has written.
    pub(in crate::paper) fn take(&mut self, pdf: &Pdf<'_>, revision: usize) -> Result<(), Unreadable> {
        let view = pdf.view(revision);
        for (number, entry) in &pdf.sections[revision].entries {
            let generation = if let Entry::At(_, generation) = entry { *generation } else { 0 };
            self.within(&view.object(Id { number: *number, generation })?);
        }
        Ok(())
    }

    fn within(&mut self, object: &Object) {
        match object {
            Object::Reference(id) => {
                self.0.insert(id.number);
            }
            Object::Array(items) => items.iter().for_each(|item| self.within(item)),
            Object::Dict(dict) | Object::Stream(dict, _) => dict.values().for_each(|value| self.within(value)),
            Object::Null
            | Object::Bool(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::Text(_) => {}
        }
    }
}
