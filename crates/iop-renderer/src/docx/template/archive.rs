//! The parts of a template: found by their relationships, read within bounds.
//!
//! Knows the container and nothing of what the parts say. No name from the template ever becomes a name on a disk or in the
//! paper.

use std::cell::Cell;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::fault::{TemplateFault, WordTemplateError};
use super::tree::Element;

/// Unpacked, of all that is read.
const MOST_BYTES: u64 = 24_000_000;
/// Files in the container; Word writes some thirty.
const MOST_FILES: usize = 2_000;

/// A template while it is read.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be read.
    left: Cell<u64>,
}

/// What a part of the template refers to.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    pub(super) id: String,
    /// The last word of the relationship's type, such as `image`.
    pub(super) kind: String,
    pub(super) target: String,
    /// Whether the target is an address and not a part.
    pub(super) outside: bool,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, TemplateFault> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateFault::NotWord)?;
        if zip.len() > MOST_FILES {
            return Err(TemplateFault::Broken(format!("{} files", zip.len())));
        }
        Ok(Self { zip, left: Cell::new(MOST_BYTES) })
    }

    /// The bytes of a part, if it is there.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, WordTemplateError> {
        let Ok(file) = self.zip.by_name(name) else { return Ok(None) };
        let left = self.left.get();
        let mut bytes = Vec::new();
        // What the container says of the size is not trusted.
        let read = file.take(left + 1).read_to_end(&mut bytes);
        read.map_err(|error| TemplateFault::Broken(error.to_string()).within(name))?;
        let rest = left.checked_sub(bytes.len() as u64);
        self.left.set(rest.ok_or_else(|| TemplateFault::TooLarge { limit: MOST_BYTES }.within(name))?);
        Ok(Some(bytes))
    }

    /// A part as XML, if it is there.
    pub(super) fn xml(&mut self, name: &str) -> Result<Option<Element>, WordTemplateError> {
        let Some(bytes) = self.bytes(name)? else { return Ok(None) };
        let text =
            std::str::from_utf8(&bytes).map_err(|error| TemplateFault::Broken(error.to_string()).within(name))?;
        Element::parse(text).map(Some).map_err(|fault| fault.within(name))
    }

    /// What a part refers to; the container itself is the part without a name.
    pub(super) fn references(&mut self, part: &str) -> Result<Vec<Reference>, WordTemplateError> {
        let (folder, file) = part.split_at(part.rfind('/').map_or(0, |slash| slash + 1));
        let name = format!("{folder}_rels/{file}.rels");
        let Some(tree) = self.xml(&name)? else { return Ok(Vec::new()) };
        let reference = |element: &Element| {
            let attribute = |key| element.attribute(key).unwrap_or_default();
            let outside = attribute("TargetMode") == "External";
            let target = attribute("Target");
            let target = if outside { target.to_owned() } else { resolved(folder, target)? };
            let kind = attribute("Type");
            if kind.starts_with("http://purl.oclc.org/") {
                return Err(TemplateFault::Strict);
            }
            let kind = kind.rsplit('/').next().unwrap_or(kind).to_owned();
            Ok(Reference { id: attribute("Id").to_owned(), kind, target, outside })
        };
        tree.elements().map(reference).collect::<Result<_, _>>().map_err(|fault| fault.within(&name))
    }
}

/// The name of the part that `target` leads to from `folder`, which never leaves the container.
fn resolved(folder: &str, target: &str) -> Result<String, TemplateFault> {
    let from = if target.starts_with('/') { "" } else { folder };
    let mut path: Vec<&str> = Vec::new();
    for step in from.split('/').chain(target.split('/')).filter(|step| !step.is_empty() && *step != ".") {
        if step == ".." {
            path.pop().ok_or_else(|| TemplateFault::Broken(format!("{target} leads out of the file")))?;
        } else {
            path.push(step);
        }
    }
    Ok(path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_stays_in_the_container() {
        assert_eq!(resolved("word/", "media/../header1.xml").as_deref(), Ok("word/header1.xml"));
        assert_eq!(resolved("word/", "/word/./a.xml").as_deref(), Ok("word/a.xml"));
        for target in ["../../etc/passwd", "/../a", "media/../../../a"] {
            assert!(matches!(resolved("word/", target), Err(TemplateFault::Broken(_))), "{target}");
        }
    }
}
