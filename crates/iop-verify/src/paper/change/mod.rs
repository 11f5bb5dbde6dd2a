//! What one saving of the file has changed beyond what signing does.
//!
//! Signing puts a signature into an empty field, shows it there, and may add what is needed to judge it years later. A saving
//! that touches anything else is told, by what it touched.

mod alike;
mod bytes;
mod lists;
mod metadata;
mod owner;

use super::field::fields;
use crate::pdf::{Pdf, Unreadable};

pub(super) use bytes::{Referred, hidden};

/// Changes of one saving that are told: who meets more has seen enough.
const MOST_TOLD: usize = 100;

/// Something that was changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Pages were added: how many.
    PagesAdded(usize),
    /// Pages were taken away: how many.
    PagesRemoved(usize),
    /// What a page shows was changed: which, from 1.
    Page(usize),
    /// A note, a link or another thing was put upon a page: which, from 1.
    Annotated(usize),
    /// An attached file was changed: its name.
    Attachment(String),
    /// A file was attached: its name.
    AttachmentAdded(String),
    /// An attached file was taken away: its name.
    AttachmentRemoved(String),
    /// A signature that stood in a field was changed or taken away: the field's name.
    Signature(String),
    /// A field was changed otherwise than by being signed: its name.
    Field(String),
    /// A field was added: its name.
    FieldAdded(String),
    /// A field was taken away: its name.
    FieldRemoved(String),
    /// The title, the author or another property of the file was changed.
    Properties,
    /// The properties were written again in the form that archives read, with what every saving sets.
    Metadata,
    /// Something else was changed: the number of the object.
    Other(u32),
    /// Bytes stand in the file that belong to nothing in it: from which byte.
    Hidden(usize),
}

/// What a revision has changed, in the order of [`Change`]. `referred` is what the revisions before it refer to.
pub(super) fn of(pdf: &Pdf<'_>, revision: usize, referred: &Referred) -> Result<Vec<Change>, Unreadable> {
    let section = &pdf.sections[revision];
    let (before, after) = (pdf.view(revision - 1), pdf.view(revision));
    let mut changes = Vec::new();
    changes.extend(hidden(pdf, revision)?);
    let roots = ["Root", "Info"].map(|key| before.trailer.get(key) == after.trailer.get(key));
    changes.extend(
        [Change::Other(0), Change::Properties].into_iter().zip(roots).filter(|(_, same)| !same).map(|(c, _)| c),
    );
    let pages = lists::pages(&before, &after)?;
    let same_pages = pages.is_empty();
    changes.extend(pages);
    changes.extend(lists::attachments(&before, &after)?);
    let (old, new) = (fields(&before)?, fields(&after)?);
    changes.extend(lists::fields(&old, &new, &after)?);
    let owners = owner::Owners::of(&before, &old, same_pages)?;
    for number in section.entries.keys() {
        // What was asked for before it was there.
        if before.entry(*number).is_none() && referred.has(*number) {
            changes.push(Change::Other(*number));
        }
        changes.extend(owners.judge(*number, &before, &after)?);
    }
    changes.sort();
    changes.dedup();
    changes.truncate(MOST_TOLD);
    Ok(changes)
}
