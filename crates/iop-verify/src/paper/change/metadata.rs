//! What the metadata of a file (XMP) say, but for when and by what it was saved: every saving sets that.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// Properties that every saving sets.
const OF_SAVING: &[&str] = &["ModifyDate", "MetadataDate", "Producer", "InstanceID"];

/// Elements within each other.
const DEEPEST: usize = 32;

/// Every property with its values, in whatever order and form; none where they cannot be read. RDF may write a property as an
/// element or as an attribute, and lists in elements of its own.
pub(super) fn said(xmp: &[u8]) -> Option<BTreeSet<(String, String)>> {
    let mut reader = Reader::from_str(std::str::from_utf8(xmp).ok()?);
    let mut said = BTreeSet::new();
    let (mut path, mut text) = (Vec::<String>::new(), String::new());
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                attributes(&tag, &path, &mut said)?;
                path.push(name(tag.name().as_ref()));
                text.clear();
                if path.len() > DEEPEST {
                    return None;
                }
            }
            Event::Empty(tag) => attributes(&tag, &path, &mut said)?,
            Event::End(_) => {
                tell(&path, &text, &mut said);
                path.pop();
                text.clear();
            }
            Event::Text(more) => text.push_str(&more),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(character) => text.push(character),
                None => text.push_str(resolve_predefined_entity(&reference)?),
            },
            Event::Eof => return Some(said),
            Event::PI(_) | Event::Decl(_) | Event::Comment(_) => {}
            Event::CData(_) | Event::DocType(_) => return None,
        }
    }
}

/// A name without its prefix; nothing for the names of RDF itself, which are form.
fn name(name: &str) -> String {
    match name.split_once(':') {
        Some(("rdf" | "x" | "xml" | "xmlns", _)) | None => String::new(),
        Some((_, name)) => name.to_owned(),
    }
}

fn attributes(tag: &BytesStart<'_>, path: &[String], said: &mut BTreeSet<(String, String)>) -> Option<()> {
    let own = [path, &[name(tag.name().as_ref())]].concat();
    for attribute in tag.attributes() {
        let attribute = attribute.ok()?;
        match (attribute.key.as_ref(), name(attribute.key.as_ref())) {
            ("rdf:resource", _) => tell(&own, &attribute.value, said),
            (_, name) if !name.is_empty() => tell(&[own.as_slice(), &[name]].concat(), &attribute.value, said),
            _ => {}
        }
    }
    Some(())
}

fn tell(path: &[String], value: &str, said: &mut BTreeSet<(String, String)>) {
    let names: Vec<&str> = path.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    let saving = names.iter().any(|name| OF_SAVING.contains(name));
    if !saving && !value.trim().is_empty() {
        said.insert((names.join("/"), value.trim().to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xmp(properties: &str) -> Option<BTreeSet<(String, String)>> {
        said(
            format!(
                "<x:xmpmeta xmlns:x='x'><rdf:RDF><rdf:Description {properties}</rdf:Description></rdf:RDF></x:xmpmeta>"
            )
            .as_bytes(),
        )
    }

    #[test]
    fn the_same_is_said_in_other_forms_and_at_other_times() {
        let one = xmp(
            "xmp:ModifyDate='2026'><dc:title><rdf:Alt><rdf:li xml:lang='sv'>A &amp; O</rdf:li></rdf:Alt></dc:title><pdf:Producer>a</pdf:Producer><pdf:Part>3</pdf:Part><a:URI>b</a:URI>",
        );
        let other = xmp(
            "pdf:Part='3'><dc:title><rdf:Alt><rdf:li>A &#38; O</rdf:li></rdf:Alt></dc:title><xmp:ModifyDate>2027</xmp:ModifyDate><a:URI rdf:resource='b'/>",
        );
        assert!(one.is_some());
        assert_eq!(one, other);
        assert_ne!(one, xmp("pdf:Part='3'><dc:title>A och O</dc:title>"));
        assert_eq!(xmp("><dc:title>"), None);
    }
}
