//! What stands in lists: pages, attached files and fields, and what was added to them or taken away.

use std::collections::{BTreeMap, BTreeSet};

use super::Change;
use crate::paper::attachment::attached;
use crate::paper::field::Field;
use crate::pdf::{Id, Object, Unreadable, View};
use crate::signature::TIME_STAMP;

pub(super) fn pages(before: &View<'_, '_>, after: &View<'_, '_>) -> Result<Vec<Change>, Unreadable> {
    let ids = |view: &View<'_, '_>| -> Result<Vec<Id>, Unreadable> {
        Ok(view.pages()?.into_iter().map(|(id, _)| id).collect())
    };
    let (old, new) = (ids(before)?, ids(after)?);
    let lacking = |from: &[Id], to: &[Id]| {
        let from: BTreeSet<_> = from.iter().collect();
        to.iter().filter(|id| !from.contains(id)).count()
    };
    let (added, removed) = (lacking(&old, &new), lacking(&new, &old));
    let mut changes = Vec::new();
    if added > 0 {
        changes.push(Change::PagesAdded(added));
    }
    if removed > 0 {
        changes.push(Change::PagesRemoved(removed));
    }
    // The same pages in another order, or a page shown twice.
    if added == 0 && removed == 0 && old != new {
        changes.push(if new.len() > old.len() { Change::PagesAdded(new.len() - old.len()) } else { Change::Page(1) });
    }
    Ok(changes)
}

pub(super) fn attachments(before: &View<'_, '_>, after: &View<'_, '_>) -> Result<Vec<Change>, Unreadable> {
    let (old, new) = (attached(before)?, attached(after)?);
    let mut changes = Vec::new();
    for file in &old {
        match new.iter().find(|other| other.name == file.name) {
            None => changes.push(Change::AttachmentRemoved(file.name.clone())),
            Some(other) if other.bytes != file.bytes || other.relationship != file.relationship => {
                changes.push(Change::Attachment(file.name.clone()));
            }
            Some(_) => {}
        }
    }
    let names = added(old.iter().map(|file| &file.name), new.iter().map(|file| &file.name));
    changes.extend(names.into_iter().map(|name| Change::AttachmentAdded(name.clone())));
    Ok(changes)
}

pub(super) fn fields(old: &[Field], new: &[Field], after: &View<'_, '_>) -> Result<Vec<Change>, Unreadable> {
    let mut changes = Vec::new();
    for field in old {
        match new.iter().find(|other| other.name == field.name) {
            None => changes.push(Change::FieldRemoved(field.name.clone())),
            Some(other) if field.value.is_some() && other.value != field.value => {
                changes.push(Change::Signature(field.name.clone()));
            }
            // Another field under the same name could be shown anywhere.
            Some(other) if other.objects != field.objects => changes.push(Change::Field(field.name.clone())),
            Some(_) => {}
        }
    }
    let names = added(old.iter().map(|field| &field.name), new.iter().map(|field| &field.name));
    for field in new.iter().filter(|field| names.contains(&field.name)) {
        if !is_time_stamp(field, after)? {
            changes.push(Change::FieldAdded(field.name.clone()));
        }
    }
    Ok(changes)
}

/// The names that stand more often in the new list than in the old.
fn added<'n>(old: impl Iterator<Item = &'n String>, new: impl Iterator<Item = &'n String>) -> BTreeSet<&'n String> {
    let mut more: BTreeMap<&String, isize> = BTreeMap::new();
    old.for_each(|name| *more.entry(name).or_default() -= 1);
    new.for_each(|name| *more.entry(name).or_default() += 1);
    more.into_iter().filter(|(_, more)| *more > 0).map(|(name, _)| name).collect()
}

/// Whether a field holds a time stamp over the whole file, which is added so that the signatures can be judged later, and
/// shows nothing: what it showed would stand upon a page that was signed without it.
fn is_time_stamp(field: &Field, view: &View<'_, '_>) -> Result<bool, Unreadable> {
    let Some(id) = field.value.filter(|_| field.signature) else { return Ok(false) };
    for id in &field.objects {
        if view.object(*id)?.dict().is_none_or(|widget| !is_unseen(view, widget)) {
            return Ok(false);
        }
    }
    Ok(view.object(id)?.dict().and_then(|dict| dict.get("SubFilter")).and_then(Object::name) == Some(TIME_STAMP))
}

/// Whether a field takes no place on its page, and does nothing.
fn is_unseen(view: &View<'_, '_>, widget: &crate::pdf::Dict) -> bool {
    let place: Vec<f64> = view.list(widget, "Rect").unwrap_or_default().iter().filter_map(Object::number).collect();
    let empty = matches!(place[..], [left, bottom, right, top] if (left - right).abs() * (top - bottom).abs() == 0.0);
    empty && !["A", "AA"].iter().any(|key| widget.contains_key(*key))
}
