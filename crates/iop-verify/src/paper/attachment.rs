//! The files that ride along in a paper.

use crate::pdf::{DEEPEST, Damage, Dict, Id, Object, Unreadable, View};

/// Files that one paper may carry.
const MOST: usize = 200;

/// A file that rides along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its name.
    pub name: String,
    /// How it relates to the paper, as the file says it: `Source`, `Supplement`, `Data` …
    pub relationship: String,
    /// Its media type.
    pub mime: String,
    /// What it is, in the language of the paper.
    pub description: String,
    /// Its contents; none if they cannot be unpacked.
    pub bytes: Option<Vec<u8>>,
    /// The objects that it is made of.
    pub(crate) objects: Vec<Id>,
}

/// The files of one revision: those that the paper names as its own, and those that readers list.
pub(crate) fn attached(view: &View<'_, '_>) -> Result<Vec<Attached>, Unreadable> {
    let catalog = view.catalog()?;
    let mut specifications = view.list(&catalog, "AF")?;
    let names = view.dict(&catalog, "Names")?;
    listed(view, &view.dict(&names, "EmbeddedFiles")?, 0, &mut specifications)?;
    let mut files: Vec<Attached> = Vec::new();
    let mut seen = Vec::new();
    for specification in specifications {
        if let Object::Reference(id) = specification {
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
        }
        if files.len() == MOST {
            return Err(Damage::TooLarge.at(0));
        }
        if let Some(dict) = view.resolve(&specification)?.dict() {
            files.push(file(view, dict, specification.reference())?);
        }
    }
    Ok(files)
}

/// The leaves of a tree of names: a name and a file, by turns.
fn listed(view: &View<'_, '_>, node: &Dict, depth: usize, found: &mut Vec<Object>) -> Result<(), Unreadable> {
    if depth > DEEPEST || found.len() > 2 * MOST {
        return Err(Damage::TooLarge.at(0));
    }
    found.extend(view.list(node, "Names")?.into_iter().skip(1).step_by(2));
    for kid in view.list(node, "Kids")? {
        found.push(Object::Null);
        if let Some(kid) = view.resolve(&kid)?.dict() {
            listed(view, kid, depth + 1, found)?;
        }
    }
    Ok(())
}

fn file(view: &View<'_, '_>, dict: &Dict, id: Option<Id>) -> Result<Attached, Unreadable> {
    let name = match view.get(dict, "UF")? {
        Object::Text(name) => Object::Text(name),
        _ => view.get(dict, "F")?,
    };
    let embedded = view.dict(dict, "EF")?;
    let key = if embedded.contains_key("UF") { "UF" } else { "F" };
    let stream = view.get(&embedded, key)?;
    let relationship = view.get(dict, "AFRelationship")?;
    Ok(Attached {
        name: name.words().unwrap_or_default(),
        relationship: relationship.name().unwrap_or("Unspecified").to_owned(),
        mime: stream.dict().and_then(|dict| dict.get("Subtype")).and_then(Object::name).unwrap_or_default().to_owned(),
        description: view.get(dict, "Desc")?.words().unwrap_or_default(),
        bytes: view.unpack(&stream).ok(),
        objects: id.into_iter().chain(embedded.values().filter_map(Object::reference)).collect(),
    })
}
