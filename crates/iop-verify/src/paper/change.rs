//! What one saving of the file has changed beyond what signing does.
//!
//! Signing puts a signature into an empty field, shows it there, and may add what is needed to judge it years later. A saving
//! that touches anything else is told, by what it touched.

use std::collections::{BTreeMap, BTreeSet};

use super::attachment::{Attached, attached};
use super::field::{Field, fields};
use crate::pdf::{Dict, Entry, Id, Lexer, Object, Pdf, Section, Unreadable, View};
use crate::signature::TIME_STAMP;

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
    /// The properties were written again in the form that archives read.
    Metadata,
    /// Something else was changed: the number of the object.
    Other(u32),
    /// Bytes stand in the file that belong to nothing in it: from which byte.
    Hidden(usize),
}

/// Keys of a signature field that signing sets: the signature, how it is shown, and flags of how it is printed.
const OF_SIGNING: &[&str] = &["V", "AP", "AS", "MK", "F", "M"];

/// Keys of the catalog that signing sets: the form, what is needed to judge the signatures later, what they allow, and
/// which extensions of the format they use. The form itself is compared apart.
const OF_CATALOG: &[&str] = &["AcroForm", "DSS", "Perms", "Extensions", "Version"];

/// Keys of the properties that every saving sets.
const OF_INFO: &[&str] = &["ModDate", "Producer"];

/// Keys of the tree of pages; the pages themselves are compared apart.
const OF_TREE: &[&str] = &["Kids", "Count"];

/// Keys of the form that signing sets. The fields themselves are compared apart.
const OF_FORM: &[&str] = &["Fields", "SigFlags", "DR", "DA", "NeedAppearances"];

/// What a revision has changed, in the order of [`Change`].
pub(super) fn of(pdf: &Pdf<'_>, revision: usize) -> Result<Vec<Change>, Unreadable> {
    let section = &pdf.sections[revision];
    let (before, after) = (pdf.view(revision - 1), pdf.view(revision));
    let mut changes = Vec::new();
    changes.extend(hidden(pdf, revision, &after)?);
    let roots = ["Root", "Info"].map(|key| before.trailer.get(key) == after.trailer.get(key));
    changes.extend(
        [Change::Other(0), Change::Properties].into_iter().zip(roots).filter(|(_, same)| !same).map(|(c, _)| c),
    );
    changes.extend(pages(&before, &after)?);
    changes.extend(attachments(&before, &after)?);
    let (old, new) = (fields(&before)?, fields(&after)?);
    changes.extend(field_lists(&old, &new, &after)?);
    let owners = Owners::of(&before, &old)?;
    for number in section.entries.keys() {
        changes.extend(owners.judge(*number, &before, &after)?);
    }
    changes.sort();
    changes.dedup();
    Ok(changes)
}

fn pages(before: &View<'_, '_>, after: &View<'_, '_>) -> Result<Vec<Change>, Unreadable> {
    let ids = |view: &View<'_, '_>| -> Result<Vec<Id>, Unreadable> {
        Ok(view.pages()?.into_iter().map(|(id, _)| id).collect())
    };
    let (old, new) = (ids(before)?, ids(after)?);
    let added = new.iter().filter(|id| !old.contains(id)).count();
    let removed = old.iter().filter(|id| !new.contains(id)).count();
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

fn attachments(before: &View<'_, '_>, after: &View<'_, '_>) -> Result<Vec<Change>, Unreadable> {
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
    let named = |files: &[Attached], name: &str| files.iter().filter(|file| file.name == name).count();
    let added = new.iter().filter(|file| named(&new, &file.name) > named(&old, &file.name));
    changes.extend(added.map(|file| Change::AttachmentAdded(file.name.clone())));
    Ok(changes)
}

fn field_lists(old: &[Field], new: &[Field], after: &View<'_, '_>) -> Result<Vec<Change>, Unreadable> {
    let mut changes = Vec::new();
    for field in old {
        match new.iter().find(|other| other.name == field.name) {
            None => changes.push(Change::FieldRemoved(field.name.clone())),
            Some(other) if field.value.is_some() && other.value != field.value => {
                changes.push(Change::Signature(field.name.clone()));
            }
            Some(_) => {}
        }
    }
    let named = |fields: &[Field], name: &str| fields.iter().filter(|field| field.name == name).count();
    for field in new.iter().filter(|field| named(new, &field.name) > named(old, &field.name)) {
        if !is_time_stamp(field, after)? {
            changes.push(Change::FieldAdded(field.name.clone()));
        }
    }
    Ok(changes)
}

/// Whether a field holds a time stamp over the whole file, which is added so that the signatures can be judged later.
fn is_time_stamp(field: &Field, view: &View<'_, '_>) -> Result<bool, Unreadable> {
    let Some(id) = field.value.filter(|_| field.signature) else { return Ok(false) };
    Ok(view.object(id)?.dict().and_then(|dict| dict.get("SubFilter")).and_then(Object::name) == Some(TIME_STAMP))
}

/// Bytes of a revision that stand in none of its objects; and objects that are not in the revision they are told in.
fn hidden(pdf: &Pdf<'_>, revision: usize, view: &View<'_, '_>) -> Result<Option<Change>, Unreadable> {
    let section = &pdf.sections[revision];
    let from = pdf.sections[revision - 1].end;
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

/// To what each object of a revision belongs.
struct Owners {
    /// Objects numbered from here on did not exist.
    size: u32,
    catalog: Option<Id>,
    form: Option<Id>,
    info: Option<Id>,
    metadata: Option<Id>,
    pages: BTreeMap<u32, usize>,
    /// The tree above the pages.
    tree: BTreeSet<u32>,
    /// What the pages show, and what it is shown with.
    shown: BTreeMap<u32, usize>,
    attached: BTreeMap<u32, String>,
    fields: BTreeMap<u32, Field>,
    signatures: BTreeMap<u32, String>,
}

impl Owners {
    fn of(view: &View<'_, '_>, fields: &[Field]) -> Result<Self, Unreadable> {
        let catalog = view.catalog()?;
        let size = view.entries.keys().next_back().map_or(0, |number| number + 1);
        let mut owners = Self {
            size,
            catalog: view.trailer.get("Root").and_then(Object::reference),
            form: catalog.get("AcroForm").and_then(Object::reference),
            info: view.trailer.get("Info").and_then(Object::reference),
            metadata: catalog.get("Metadata").and_then(Object::reference),
            pages: BTreeMap::new(),
            tree: BTreeSet::new(),
            shown: BTreeMap::new(),
            attached: BTreeMap::new(),
            fields: BTreeMap::new(),
            signatures: BTreeMap::new(),
        };
        for (index, (id, page)) in view.pages()?.into_iter().enumerate() {
            owners.pages.insert(id.number, index + 1);
            owners.above(view, &page)?;
            let contents = match page.get("Contents") {
                Some(Object::Array(parts)) => parts.clone(),
                Some(part) => vec![part.clone()],
                None => Vec::new(),
            };
            for id in contents.iter().filter_map(Object::reference) {
                owners.shown.entry(id.number).or_insert(index + 1);
            }
        }
        for file in attached(view)? {
            for id in &file.objects {
                owners.attached.insert(id.number, file.name.clone());
            }
        }
        for field in fields {
            for id in &field.objects {
                owners.fields.insert(id.number, field.clone());
            }
            if let Some(id) = field.value {
                owners.signatures.insert(id.number, field.name.clone());
            }
        }
        Ok(owners)
    }

    /// Takes in the nodes above a page.
    fn above(&mut self, view: &View<'_, '_>, page: &Dict) -> Result<(), Unreadable> {
        let mut parent = page.get("Parent").and_then(Object::reference);
        while let Some(id) = parent.filter(|id| self.tree.insert(id.number)) {
            parent = view.object(id)?.dict().and_then(|node| node.get("Parent")).and_then(Object::reference);
        }
        Ok(())
    }

    /// What is changed by another object standing under this number.
    fn judge(&self, number: u32, before: &View<'_, '_>, after: &View<'_, '_>) -> Result<Vec<Change>, Unreadable> {
        if number >= self.size {
            return Ok(Vec::new());
        }
        let (old, new) = (object(before, number)?, object(after, number)?);
        // The same again is no change; a stream is the same if its bytes are.
        if same(before, &old, after, &new)? {
            return Ok(Vec::new());
        }
        let is = |id: Option<Id>| id.is_some_and(|id| id.number == number);
        let (from, to) = (old.dict(), new.dict());
        if let Some(name) = self.signatures.get(&number) {
            return Ok(vec![Change::Signature(name.clone())]);
        }
        if let Some(field) = self.fields.get(&number) {
            let allowed = field.signature && field.value.is_none() && only(from, to, OF_SIGNING);
            return Ok(if allowed { vec![] } else { vec![Change::Field(field.name.clone())] });
        }
        if is(self.catalog) {
            let (Some(from), Some(to)) = (from, to) else { return Ok(vec![Change::Other(number)]) };
            return catalog(number, before, from, after, to);
        }
        if is(self.form) {
            return Ok(if only(from, to, OF_FORM) { vec![] } else { vec![Change::Other(number)] });
        }
        if is(self.info) {
            return Ok(if only(from, to, OF_INFO) { vec![] } else { vec![Change::Properties] });
        }
        if is(self.metadata) {
            return Ok(vec![Change::Metadata]);
        }
        if self.tree.contains(&number) {
            return Ok(if only(from, to, OF_TREE) { vec![] } else { vec![Change::Other(number)] });
        }
        if let Some(page) = self.pages.get(&number) {
            return upon_page(*page, before, from, after, to);
        }
        if let Some(page) = self.shown.get(&number) {
            return Ok(vec![Change::Page(*page)]);
        }
        if let Some(name) = self.attached.get(&number) {
            return Ok(vec![Change::Attachment(name.clone())]);
        }
        Ok(vec![Change::Other(number)])
    }
}

/// A page may come to show one more field, which is judged as a field; nothing else.
fn upon_page(
    page: usize,
    before: &View<'_, '_>,
    from: Option<&Dict>,
    after: &View<'_, '_>,
    to: Option<&Dict>,
) -> Result<Vec<Change>, Unreadable> {
    let (Some(from), Some(to)) = (from, to) else { return Ok(vec![Change::Page(page)]) };
    if !only(Some(from), Some(to), &["Annots"]) {
        return Ok(vec![Change::Page(page)]);
    }
    let (old, new) = (before.list(from, "Annots")?, after.list(to, "Annots")?);
    let Some(added) = new.strip_prefix(old.as_slice()) else { return Ok(vec![Change::Annotated(page)]) };
    let shown: Vec<Id> = fields(after)?.into_iter().flat_map(|field| field.objects).collect();
    let is_field = |object: &Object| object.reference().is_some_and(|id| shown.contains(&id));
    Ok(if added.iter().all(is_field) { vec![] } else { vec![Change::Annotated(page)] })
}

fn catalog(
    number: u32,
    before: &View<'_, '_>,
    from: &Dict,
    after: &View<'_, '_>,
    to: &Dict,
) -> Result<Vec<Change>, Unreadable> {
    let mut changes = Vec::new();
    if from.get("Metadata") != to.get("Metadata") {
        changes.push(Change::Metadata);
    }
    let but_lists = ["Metadata", "Names", "AF", "Pages"];
    if !only(Some(from), Some(to), &[OF_CATALOG, &but_lists].concat()) || from.get("Pages") != to.get("Pages") {
        changes.push(Change::Other(number));
    }
    // Of names, only those of the files are compared elsewhere.
    let (mut names, mut named) = (before.dict(from, "Names")?, after.dict(to, "Names")?);
    names.remove("EmbeddedFiles");
    named.remove("EmbeddedFiles");
    let (form, formed) = (before.dict(from, "AcroForm")?, after.dict(to, "AcroForm")?);
    if !only(Some(&names), Some(&named), &[]) || !only(Some(&form), Some(&formed), OF_FORM) {
        changes.push(Change::Other(number));
    }
    Ok(changes)
}

fn object(view: &View<'_, '_>, number: u32) -> Result<Object, Unreadable> {
    let generation = if let Some(Entry::At(_, generation)) = view.entries.get(&number) { *generation } else { 0 };
    view.object(Id { number, generation })
}

fn same(before: &View<'_, '_>, old: &Object, after: &View<'_, '_>, new: &Object) -> Result<bool, Unreadable> {
    match (old, new) {
        (Object::Stream(from, _), Object::Stream(to, _)) => {
            let plain = only(Some(from), Some(to), &["Length", "Filter", "DecodeParms"]);
            Ok(plain && before.unpack(old)? == after.unpack(new)?)
        }
        _ => Ok(alike(old, new)),
    }
}

/// Whether two dictionaries are the same but for these keys.
fn only(from: Option<&Dict>, to: Option<&Dict>, keys: &[&str]) -> bool {
    let (Some(from), Some(to)) = (from, to) else { return false };
    let differ = |(key, value): (&String, &Object)| {
        let same = to.get(key).is_some_and(|other| alike(value, other));
        !same && !keys.contains(&key.as_str())
    };
    let added = to.keys().any(|key| !from.contains_key(key) && !keys.contains(&key.as_str()));
    !added && !from.iter().any(differ)
}

/// Whether two objects say the same, however it is spelt: programs that save a file write its words in their own way.
fn alike(one: &Object, other: &Object) -> bool {
    match (one, other) {
        (Object::Text(_), Object::Text(_)) => one.words() == other.words(),
        (Object::Array(own), Object::Array(others)) => {
            own.len() == others.len() && own.iter().zip(others).all(|(one, other)| alike(one, other))
        }
        (Object::Dict(own), Object::Dict(_)) => only(Some(own), other.dict(), &[]),
        (Object::Integer(_) | Object::Real(_), Object::Integer(_) | Object::Real(_)) => one.number() == other.number(),
        _ => one == other,
    }
}
