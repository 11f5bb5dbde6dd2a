//! The style sheet of a template, made fit for our papers: its styles under our identities, ours where it has none, the
//! agreement's language, and the numbers that the headings are printed with.
//!
//! Styles are known by name: Word keeps the built-in names in English in every file, while the identities follow the
//! language of the program that wrote it.

use std::collections::BTreeMap;

use super::tree::{Element, Node};
use crate::docx::numbering::{HeadingNumbers, STYLED, list_style};
use crate::docx::styles::{Look, OWN};
use crate::labels::labels;

/// The order of what a style says of its paragraph, as far as the number and the indent.
const PARAGRAPH: &[&str] = &[
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:framePr",
    "w:widowControl",
    "w:numPr",
    "w:suppressLineNumbers",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:kinsoku",
    "w:wordWrap",
    "w:overflowPunct",
    "w:topLinePunct",
    "w:autoSpaceDE",
    "w:autoSpaceDN",
    "w:bidi",
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:mirrorIndents",
    "w:suppressOverlap",
    "w:jc",
    "w:textDirection",
    "w:textAlignment",
    "w:textboxTightWrap",
    "w:outlineLvl",
    "w:divId",
    "w:cnfStyle",
    "w:rPr",
    "w:sectPr",
    "w:pPrChange",
];
/// The order of what a style holds.
const STYLE: &[&str] = &["w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr"];
/// The order of what the sheet holds, and its defaults.
const SHEET: &[&str] = &["w:docDefaults", "w:latentStyles", "w:style"];
const DEFAULTS: &[&str] = &["w:rPrDefault", "w:pPrDefault"];
/// What comes after the language.
const LANGUAGE: &[&str] = &["w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath"];
/// The elements that name a style.
const NAMES: &[&str] =
    &["w:basedOn", "w:next", "w:link", "w:pStyle", "w:rStyle", "w:tblStyle", "w:styleLink", "w:numStyleLink"];

/// Identities of the template, and ours in their place.
pub(super) type Renamed = BTreeMap<String, String>;

/// The identities that the styles of `theirs` get: ours for those with the name of one of `ours`, and new ones for others
/// that have one of ours by chance.
pub(super) fn renamed(theirs: &Element, ours: &Element) -> Renamed {
    let own: BTreeMap<(String, String), &str> = styles(ours)
        .flat_map(|style| names(style).into_iter().map(move |name| ((kind(style), name), id(style))))
        .collect();
    let mut renamed = Renamed::new();
    let mut met = Vec::new();
    for style in styles(theirs) {
        let found = style.value("w:name").and_then(|name| own.get(&(kind(style), name.to_lowercase())));
        if let Some(own) = found.filter(|own| !met.contains(own)) {
            met.push(own);
            renamed.insert(id(style).to_owned(), (*own).to_owned());
        }
    }
    for style in styles(theirs) {
        let by_chance = own.values().any(|own| *own == id(style));
        if by_chance && !renamed.contains_key(id(style)) {
            let mut fresh = format!("{}0", id(style));
            while styles(theirs).any(|other| id(other) == fresh) || own.values().any(|own| *own == fresh) {
                fresh.push('0');
            }
            renamed.insert(id(style).to_owned(), fresh);
        }
    }
    renamed
}

/// Gives the styles that a part names their new identities.
pub(super) fn rename(part: &mut Element, renamed: &Renamed) {
    part.each(&mut |element| {
        let key = match element.name.as_str() {
            "w:style" => "w:styleId",
            name if NAMES.contains(&name) => "w:val",
            _ => return,
        };
        if let Some(new) = element.attribute(key).and_then(|old| renamed.get(old)) {
            element.set(key, new);
        }
    });
}

/// Adds those of `ours` that the sheet lacks.
pub(super) fn complete(sheet: &mut Element, ours: &Element) {
    for style in styles(ours) {
        if styles(sheet).any(|own| id(own) == id(style)) {
            continue;
        }
        let mut style = style.clone();
        if styles(sheet).any(|own| kind(own) == kind(&style) && own.attribute("w:default").is_some()) {
            style.attributes.retain(|(name, _)| name != "w:default");
        }
        sheet.children.push(Node::Element(style));
    }
}

/// The words are in the language of the agreement, whatever the template was written in.
pub(super) fn speak(sheet: &mut Element, look: Look<'_>) {
    for style in sheet.elements_mut().filter(|element| element.name == "w:style") {
        style.each(&mut |element| element.keep(|inner| inner.name != "w:lang"));
    }
    sheet.change("w:docDefaults", SHEET, |defaults| {
        defaults.change("w:rPrDefault", DEFAULTS, |default| {
            default.change("w:rPr", &[], |words| {
                words.change("w:lang", LANGUAGE, |lang| lang.set("w:val", labels(look.language).tag));
            });
        });
    });
}

/// Headings are numbered as they are printed, and lists by the sheet's own numberings where these count as we do.
/// `indent` is that of the numbers that a heading style had.
pub(super) fn number(
    sheet: &mut Element,
    look: Look<'_>,
    indents: [Option<Element>; 2],
    keeps_list: impl Fn(&str, &Element) -> bool,
) {
    for (level, indent) in indents.into_iter().enumerate() {
        let Some(style) = style_mut(sheet, &format!("Heading{}", level + 1)) else { continue };
        style.change("w:pPr", STYLE, |properties| {
            properties.keep(|inner| inner.name != "w:numPr");
            if let HeadingNumbers::Counted(_) = look.numbers {
                numbered(properties, look.numberings.headings(), level);
            }
            if let Some(indent) = indent.filter(|_| properties.child("w:ind").is_none()) {
                properties.change("w:ind", PARAGRAPH, |own| *own = indent);
            }
        });
    }
    let lists = [("ListBullet", look.numberings.bullets()), ("ListNumber", look.numberings.numbers())];
    for (depth, (style, numbering)) in (0..STYLED).flat_map(|depth| lists.map(|list| (depth, list))) {
        let id = list_style(style, depth);
        let Some(style) = style_mut(sheet, &id).filter(|style| !keeps_list(&id, style)) else { continue };
        style.change("w:pPr", STYLE, |properties| {
            properties.keep(|inner| inner.name != "w:numPr" && inner.name != "w:ind");
            numbered(properties, numbering, usize::from(depth));
        });
    }
}

fn numbered(properties: &mut Element, numbering: u32, level: usize) {
    properties.change("w:numPr", PARAGRAPH, |number| {
        number.children = vec![
            Node::Element(Element::with("w:ilvl", "w:val", &level.to_string())),
            Node::Element(Element::with("w:numId", "w:val", &numbering.to_string())),
        ];
    });
}

/// The numbering and level that a style has.
pub(super) fn numbering_of(style: &Element) -> Option<(u32, u8)> {
    let number = style.child("w:pPr")?.child("w:numPr")?;
    let level = number.value("w:ilvl").map_or(Some(0), |level| level.parse().ok())?;
    Some((number.value("w:numId")?.parse().ok()?, level))
}

/// The style with this identity.
pub(super) fn style<'a>(sheet: &'a Element, wanted: &str) -> Option<&'a Element> {
    styles(sheet).find(|style| id(style) == wanted)
}

fn style_mut<'a>(sheet: &'a mut Element, wanted: &str) -> Option<&'a mut Element> {
    sheet.elements_mut().find(|element| element.name == "w:style" && id(element) == wanted)
}

fn styles(sheet: &Element) -> impl Iterator<Item = &Element> {
    sheet.elements().filter(|element| element.name == "w:style")
}

fn id(style: &Element) -> &str {
    style.attribute("w:styleId").unwrap_or_default()
}

fn kind(style: &Element) -> String {
    style.attribute("w:type").unwrap_or("paragraph").to_owned()
}

/// The names by which one of our styles is known, in small letters: ours in either language.
fn names(style: &Element) -> Vec<String> {
    match OWN.iter().find(|(own, _, _)| *own == id(style)) {
        Some((_, swedish, english)) => vec![swedish.to_lowercase(), english.to_lowercase()],
        None => style.value("w:name").map(str::to_lowercase).into_iter().collect(),
    }
}
