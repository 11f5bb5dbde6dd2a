//! The signature fields: on the line of every signer an empty field, named, tagged and in the order of the signers.
//!
//! The template lays a link on each line, so that Typst itself decides where it stands on the page, in the structure
//! tree, in the parent tree and in the page's list of annotations. Here every such link becomes a field in its place:
//! its annotation a widget, its `Link` element a `Form`. Anything unexpected is refused: better no paper than one with
//! a field too few. Knows nothing of agreements.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::file::File;
use crate::document::{Block, Document, Signer};
use crate::error::RenderError;

/// Where the link on a signer's line leads: a place of no scheme that anybody uses, and the signer's number.
const TARGET: &str = "iop:signature/";

/// The longest description of a field. PDF/A allows a string 32 767 bytes, and nobody listens to that many.
const LONGEST: usize = 1_000;

/// Everyone who signs, in order.
pub(super) fn signers(document: &Document) -> Vec<&Signer> {
    fn among<'a>(blocks: &'a [Block], found: &mut Vec<&'a Signer>) {
        for block in blocks {
            match block {
                Block::Signatures { signers } => found.extend(signers),
                Block::List { items, .. } => items.iter().for_each(|item| among(item, found)),
                Block::Heading { .. } | Block::Paragraph { .. } | Block::Table(_) | Block::Facts { .. } => {}
            }
        }
    }
    let mut found = Vec::new();
    among(&document.blocks, &mut found);
    found
}

/// The links on the lines of `signers`, as the template lays them.
pub(super) fn targets(signers: &[&Signer]) -> Vec<String> {
    (0..signers.len()).map(|index| format!("{TARGET}{index}")).collect()
}

/// The file as it is delivered: with a field for each of `signers` in the place of the link on the signer's line.
///
/// # Errors
/// [`RenderError::Fields`] when the file is not as Typst writes it, when a signer's link is not there exactly once, or
/// when two signers have the same id.
pub(super) fn placed(bytes: &[u8], signers: &[&Signer]) -> Result<Vec<u8>, RenderError> {
    let refused = |reason| RenderError::Fields { reason };
    let mut file = File::read(bytes).ok_or(refused("the file is not put together as expected"))?;
    let links = links(&file).ok_or(refused("a line to sign on is not as expected"))?;
    let numbered = links.iter().enumerate().all(|(index, link)| link.signer == index);
    if !numbered || links.len() != signers.len() {
        return Err(refused("the lines to sign on are not one for each signer"));
    }
    let names: BTreeSet<String> = signers.iter().map(|signer| name(signer)).collect();
    if names.len() != signers.len() || names.contains("") {
        return Err(refused("the signers do not have one id each"));
    }
    if !signers.is_empty() {
        put(&mut file, &links, signers).ok_or(refused("the structure of the file is not as expected"))?;
    }
    Ok(file.write())
}

/// A link on a line, as it stands in the file.
struct Link {
    signer: usize,
    /// The number of its annotation.
    annotation: usize,
    /// `[left bottom right top]`, as it stands.
    place: String,
    /// Its number in the parent tree.
    parent: String,
}

/// The links to [`TARGET`], in the order of their numbers; none if one is not as Typst writes it.
fn links(file: &File<'_>) -> Option<Vec<Link>> {
    let mut links = Vec::new();
    for (annotation, body) in file.dictionaries() {
        let Some(rest) = body.strip_prefix("<</Type/Annot/Subtype/Link/Rect") else { continue };
        let (place, rest) = rest.split_once("/Border[0 0 0]/")?;
        let Some(rest) = rest.strip_prefix("A<</Type/Action/S/URI/URI(").and_then(|rest| rest.strip_prefix(TARGET))
        else {
            continue;
        };
        let (number, rest) = rest.split_once(")>>/F 4/StructParent ")?;
        let (parent, rest) = rest.split_once("/Contents(")?;
        if rest != format!("{TARGET}{number})>>") || !parent.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let (place, parent) = (place.to_owned(), parent.to_owned());
        links.push(Link { signer: number.parse().ok()?, annotation, place, parent });
    }
    links.sort_by_key(|link| link.signer);
    Some(links)
}

/// Makes the links fields. None where the structure tree, a page or the catalog is not as Typst writes it.
fn put(file: &mut File<'_>, links: &[Link], signers: &[&Signer]) -> Option<()> {
    let mut fields = String::new();
    for (link, signer) in links.iter().zip(signers) {
        let described = text_string(&shortened(&signer.described));
        let Element { number, before, page } = element(file, link.annotation)?;
        // The one child stands without an array: pyHanko knows a field's place in the structure tree only so, and
        // would otherwise take the second signature for an unlawful change after the first.
        let tagged = format!(
            "<</Type/StructElem/S/Form/Alt{described}/P {before}/K<</Type/OBJR/Pg {page}/Obj {} 0 R>>>>",
            link.annotation
        );
        let [width, height] = size(&link.place)?;
        // What the empty field shows: nothing, so that the line can be seen. A signature brings its own.
        let appearance = file.add(format!(
            "<</Type/XObject/Subtype/Form/BBox[0 0 {width:.3} {height:.3}]/Length 0>>\nstream\n\nendstream"
        ));
        let widget = format!(
            "<</Type/Annot/Subtype/Widget/FT/Sig/T{}/TU{described}/Rect{}/P {}/F 4/StructParent {}/AP<</N {appearance} 0 R>>>>",
            text_string(&name(signer)),
            link.place,
            page,
            link.parent,
        );
        file.replace(number, tagged)?;
        file.replace(link.annotation, widget)?;
        // Writing to a string cannot fail.
        let _ = write!(fields, "{}{} 0 R", if fields.is_empty() { "" } else { " " }, link.annotation);
    }
    let root = file.root()?;
    let catalog = file.dictionary(root)?;
    let open =
        catalog.strip_prefix("<</Type/Catalog/").filter(|rest| !rest.contains("/AcroForm"))?.strip_suffix(">>")?;
    // 1: there are signature fields.
    let catalog = format!("<</Type/Catalog/{open}/AcroForm<</Fields[{fields}]/SigFlags 1>>>>");
    file.replace(root, catalog)
}

/// The element of the structure tree that holds an annotation.
struct Element {
    number: usize,
    /// What it says between `/P` and `/K`.
    before: String,
    /// The page the annotation stands on, as a reference.
    page: String,
}

fn element(file: &File<'_>, annotation: usize) -> Option<Element> {
    let holds = format!("/Obj {annotation} 0 R>>]>>");
    let mut found = file.dictionaries().filter(|(_, body)| body.ends_with(&holds));
    let ((number, body), None) = (found.next()?, found.next()) else { return None };
    let (before, page) = body.strip_suffix(&holds)?.rsplit_once("/K[<</Type/OBJR/Pg ")?;
    let before = before.strip_prefix("<</Type/StructElem/S/Link/P ")?;
    page.ends_with(" 0 R").then(|| Element { number, before: before.to_owned(), page: page.to_owned() })
}

/// Width and height of a rectangle, in points.
fn size(place: &str) -> Option<[f64; 2]> {
    let numbers = place.strip_prefix('[')?.strip_suffix(']')?.split(' ').map(str::parse);
    let [left, bottom, right, top] = numbers.collect::<Result<Vec<f64>, _>>().ok()?[..] else { return None };
    let [width, height] = [right - left, top - bottom];
    (width > 0.0 && height > 0.0).then_some([width, height])
}

/// The name of a signer's field. A full stop would make it a field within a field.
fn name(signer: &Signer) -> String {
    signer.id.replace('.', "_")
}

fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST - 1).chain(['…']).collect() }
}

/// A text as a PDF has it: plain letters as they are, and everything else in UTF-16.
fn text_string(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -_:,/".contains(&byte)) {
        return format!("({text})");
    }
    let mut out = "<FEFF".to_owned();
    for unit in text.encode_utf16() {
        // Writing to a string cannot fail.
        let _ = write!(out, "{unit:04X}");
    }
    out + ">"
}
