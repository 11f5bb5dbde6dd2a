//! The numberings of a template, with ours after them.

use super::fault::TemplateFault;
use super::sheet::{numbering_of, style};
use super::tree::{Element, Node};
use crate::docx::numbering::{HeadingNumbers, Lists, Numberings, STYLED, definitions, list_style};
use crate::error::RenderError;

/// Above this, identities would leave what Word counts with.
const HIGHEST: u32 = 1_000_000_000;

/// Where ours go: after the highest of theirs. Numbered lists count by the schemes of the template's styles where those
/// print figures.
pub(super) fn numberings(part: Option<&Element>, sheet: &Element) -> Result<Numberings, TemplateFault> {
    let Some(part) = part else { return Ok(Numberings::default()) };
    let highest = |name: &str, id: &str| {
        let ids = part.elements().filter(|element| element.name == name);
        let ids = ids.map(|element| element.attribute(id).and_then(|id| id.parse::<u32>().ok()));
        let highest = ids.max().unwrap_or(Some(0));
        highest.filter(|id| *id < HIGHEST).ok_or_else(|| TemplateFault::Broken(format!("{name} without {id}")))
    };
    let taken = highest("w:num", "w:numId")?;
    let schemes = highest("w:abstractNum", "w:abstractNumId")? + 1;
    let mut ordered = [None; STYLED as usize];
    for (depth, own) in (0..STYLED).zip(&mut ordered) {
        *own = style(sheet, &list_style("ListNumber", depth)).and_then(|style| {
            let (scheme, level) = scheme_of(part, style)?;
            counts(scheme, level).then_some((scheme.attribute("w:abstractNumId")?.parse().ok()?, level))
        });
    }
    Ok(Numberings { taken, schemes, ordered })
}

/// Whether the numbering that a list style of the template has serves our papers.
pub(super) fn keeps(part: Option<&Element>, id: &str, style: &Element) -> bool {
    let found = part.and_then(|part| scheme_of(part, style));
    found.is_some_and(|(scheme, level)| id.starts_with("ListBullet") || counts(scheme, level))
}

/// The indent of the numbers that the heading styles of the template have.
pub(super) fn heading_indents(part: Option<&Element>, sheet: &Element) -> [Option<Element>; 2] {
    ["Heading1", "Heading2"].map(|id| {
        let (scheme, level) = scheme_of(part?, style(sheet, id)?)?;
        level_of(scheme, level)?.child("w:pPr")?.child("w:ind").cloned()
    })
}

/// The part with ours added.
pub(super) fn completed(
    part: Option<&Element>,
    kept: impl Fn(&str) -> bool,
    numbers: &HeadingNumbers,
    lists: &Lists,
    ids: Numberings,
) -> Result<Element, RenderError> {
    let mut part = part.cloned().unwrap_or_else(|| {
        Element::with("w:numbering", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
    });
    // A style belongs to one level: those that ours number now let go of theirs.
    part.each(&mut |element| {
        if element.name == "w:lvl" {
            element.keep(|inner| inner.name != "w:pStyle" || inner.attribute("w:val").is_none_or(&kept));
        }
    });
    let [schemes, numberings] = definitions(numbers, lists, ids)?;
    let is = |node: &Node, names: &[&str]| matches!(node, Node::Element(found) if names.contains(&found.name.as_str()));
    let end = part.children.len();
    let last = part.children.iter().position(|node| is(node, &["w:numIdMacAtCleanup"])).unwrap_or(end);
    let first = part.children.iter().position(|node| is(node, &["w:num", "w:numIdMacAtCleanup"])).unwrap_or(end);
    part.children.insert(last, Node::Raw(numberings));
    part.children.insert(first, Node::Raw(schemes));
    Ok(part)
}

/// The scheme that a style counts by, and its level in it.
fn scheme_of<'a>(part: &'a Element, style: &Element) -> Option<(&'a Element, u8)> {
    let (id, level) = numbering_of(style)?;
    let has = |element: &Element, key: &str, id: &str| element.attribute(key) == Some(id);
    let numbering =
        part.elements().find(|element| element.name == "w:num" && has(element, "w:numId", &id.to_string()))?;
    let scheme = numbering.value("w:abstractNumId")?;
    let found =
        part.elements().find(|element| element.name == "w:abstractNum" && has(element, "w:abstractNumId", scheme));
    Some((found?, level))
}

fn level_of(scheme: &Element, level: u8) -> Option<&Element> {
    let level = level.to_string();
    scheme.elements().find(|element| element.name == "w:lvl" && element.attribute("w:ilvl") == Some(&level))
}

/// Whether a level prints its own figure, as our papers do.
fn counts(scheme: &Element, level: u8) -> bool {
    level_of(scheme, level).is_some_and(|found| {
        let figures = found.value("w:numFmt").is_none_or(|format| format == "decimal");
        figures
            && found
                .value("w:lvlText")
                .is_some_and(|text| text.trim_end_matches(['.', ')']) == format!("%{}", level + 1))
    })
}
