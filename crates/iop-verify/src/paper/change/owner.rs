//! To what each object belongs, and what is changed when another stands in its place.

use std::collections::{BTreeMap, BTreeSet};

use super::alike::{only, same};
use super::{Change, metadata};
use crate::paper::attachment::attached;
use crate::paper::field::{Field, fields};
use crate::pdf::{Dict, Entry, Id, Object, Unreadable, View};

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

/// To what each object of a revision belongs.
pub(super) struct Owners {
    /// Objects numbered from here on did not exist.
    size: u32,
    /// Keys that nodes of the tree of pages may change: those of pages that were added are told already.
    of_tree: &'static [&'static str],
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
    pub(super) fn of(view: &View<'_, '_>, fields: &[Field], same_pages: bool) -> Result<Self, Unreadable> {
        let catalog = view.catalog()?;
        let mut owners = Self {
            size: view.size(),
            of_tree: if same_pages { &[] } else { OF_TREE },
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
    pub(super) fn judge(
        &self,
        number: u32,
        before: &View<'_, '_>,
        after: &View<'_, '_>,
    ) -> Result<Vec<Change>, Unreadable> {
        if number >= self.size {
            return Ok(Vec::new());
        }
        // What refers to it means this generation of it, and no other.
        let generation = if let Some(Entry::At(_, generation)) = before.entry(number) { generation } else { 0 };
        let id = Id { number, generation };
        let (old, new) = (before.object(id)?, after.object(id)?);
        if same(before, &old, after, &new)? {
            return Ok(Vec::new());
        }
        let is = |id: Option<Id>| id.is_some_and(|id| id.number == number);
        let (from, to) = (old.dict(), new.dict());
        if let Some(name) = self.signatures.get(&number) {
            return Ok(vec![Change::Signature(name.clone())]);
        }
        if let Some(field) = self.fields.get(&number) {
            let filled = to.and_then(|to| to.get("V")).is_none_or(|value| value.reference().is_some());
            let allowed = field.signature && field.value.is_none() && filled && only(from, to, OF_SIGNING);
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
            return rewritten(before, &old, after, &new).map(|change| vec![change]);
        }
        if self.tree.contains(&number) {
            return Ok(if only(from, to, self.of_tree) { vec![] } else { vec![Change::Other(number)] });
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

/// Whether metadata written again say the same as before.
fn rewritten(before: &View<'_, '_>, old: &Object, after: &View<'_, '_>, new: &Object) -> Result<Change, Unreadable> {
    let said = |view: &View<'_, '_>, xmp| view.unpack(xmp).map(|xmp| metadata::said(&xmp));
    let (was, is) = (said(before, old)?, said(after, new)?);
    Ok(if was.is_some() && was == is { Change::Metadata } else { Change::Properties })
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
        let (old, new) = (before.get(from, "Metadata")?, after.get(to, "Metadata")?);
        changes.push(rewritten(before, &old, after, &new)?);
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
