//! A Word document of the house as a template: its styles, theme, numberings, page, headers and footers, with our contents.
//!
//! What its own pages say is not used. Takes the document's bytes, which come from outside and are bounded; no name in it
//! reaches a disk.

mod archive;
mod fault;
mod lists;
mod pages;
mod sheet;
mod tree;

use super::furniture::Furniture;
use super::numbering::{HeadingNumbers, Lists, Numberings};
use super::package::{Kind, Part, Relation};
use super::styles::{self, Look};
use crate::document::Meta;
use crate::error::RenderError;
use crate::xml::Xml;
use archive::Archive;
pub use fault::{TemplateFault, WordTemplateError};
use pages::{Pages, is_on, written};
use sheet::Renamed;
use tree::Element;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// The settings that decide how pages look, in the order of the format, and before which of ours they stand.
pub(super) const SETTINGS: [&[&str]; 2] = [
    &[
        "w:mirrorMargins",
        "w:alignBordersAndEdges",
        "w:bordersDoNotSurroundHeader",
        "w:bordersDoNotSurroundFooter",
        "w:gutterAtTop",
    ],
    &[
        "w:autoHyphenation",
        "w:consecutiveHyphenLimit",
        "w:hyphenationZone",
        "w:doNotHyphenateCaps",
        "w:evenAndOddHeaders",
    ],
];

/// A template that has been read.
#[derive(Debug)]
pub(crate) struct Template {
    sheet: Element,
    numbering: Option<Element>,
    theme: Option<(Element, Vec<Relation>)>,
    fonts: Option<Element>,
    settings: Option<Element>,
    pages: Pages,
}

/// A template that is fitted to the agreement's language and the numbers of its headings.
#[derive(Debug)]
pub(super) struct Fitted {
    template: Template,
    renamed: Renamed,
    /// The sheet under our identities.
    sheet: Element,
    numbering: Option<Element>,
    pub(super) numberings: Numberings,
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// [`WordTemplateError`] with the part that cannot be used, and why.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, WordTemplateError> {
        let mut archive = Archive::open(bytes).map_err(|fault| fault.within(""))?;
        let root = archive.references("")?;
        let main = root.iter().find(|reference| reference.kind == "officeDocument" && !reference.outside);
        let main = main.ok_or_else(|| TemplateFault::NotWord.within(""))?.target.clone();
        let document = archive.xml(&main)?.ok_or_else(|| TemplateFault::NotWord.within(""))?;
        if document.name != "w:document" {
            return Err(TemplateFault::NotWord.within(&main));
        }
        let references = archive.references(&main)?;
        let mut part = |kind: &str| {
            let found = references.iter().find(|reference| reference.kind == kind && !reference.outside);
            let tree = found.map(|reference| archive.xml(&reference.target)).transpose().map(Option::flatten)?;
            let name = found.map_or("", |reference| &reference.target);
            tree.map(|tree| known(tree).map_err(|fault| fault.within(name))).transpose()
        };
        let sheet = part("styles")?.ok_or_else(|| TemplateFault::Missing("styles.xml").within(&main))?;
        let (numbering, settings) = (part("numbering")?, part("settings")?);
        let fonts = part("fontTable")?;
        let document = known(document).map_err(|fault| fault.within(&main))?;
        let facing = settings.as_ref().and_then(|settings| settings.child("w:evenAndOddHeaders")).is_some_and(is_on);
        let mut pages = Pages::read(&mut archive, &document, &references, facing)?;
        let theme = references.iter().find(|reference| reference.kind == "theme" && !reference.outside);
        let theme = theme.map(|theme| pages.with_pictures(&mut archive, &theme.target)).transpose()?;
        Ok(Self {
            sheet,
            numbering: numbering.map(without_pictures),
            theme,
            fonts: fonts.map(without_files),
            settings,
            pages,
        })
    }

    /// Room for text between the margins, in twips.
    pub(super) fn width(&self) -> u32 {
        self.pages.width
    }

    /// Puts the styles under our identities.
    pub(super) fn fitted(self, look: Look<'_>) -> Result<Fitted, RenderError> {
        let ours = own_styles(look)?;
        let renamed = sheet::renamed(&self.sheet, &ours);
        let (mut sheet, mut numbering) = (self.sheet.clone(), self.numbering.clone());
        sheet::rename(&mut sheet, &renamed);
        if let Some(part) = &mut numbering {
            sheet::rename(part, &renamed);
        }
        let numberings =
            lists::numberings(numbering.as_ref(), &sheet).map_err(|fault| fault.within("word/numbering.xml"))?;
        Ok(Fitted { template: self, renamed, sheet, numbering, numberings })
    }
}

impl Fitted {
    /// Headers and footers.
    pub(super) fn furniture(&self, meta: &Meta) -> Result<Furniture, RenderError> {
        self.template.pages.furniture(meta, &self.renamed)
    }

    /// Writes the properties of the section.
    pub(super) fn section(&self, xml: &mut Xml, furniture: &Furniture) {
        self.template.pages.section(xml, furniture);
    }

    /// Styles, numberings, settings, fonts and theme.
    pub(super) fn parts(
        &self,
        look: Look<'_>,
        numbers: &HeadingNumbers,
        lists: &Lists,
    ) -> Result<Vec<Part>, RenderError> {
        let numbering = self.numbering.as_ref();
        let keeps = |id: &str, style: &Element| lists::keeps(numbering, id, style);
        let mut sheet = self.sheet.clone();
        sheet::number(&mut sheet, look, lists::heading_indents(numbering, &self.sheet), keeps);
        sheet::complete(&mut sheet, &own_styles(look)?);
        sheet::speak(&mut sheet, look);
        let heading = |id: &str| matches!(id, "Heading1" | "Heading2");
        let kept = |id: &str| {
            !heading(id)
                && sheet::style(&self.sheet, id).is_none_or(|style| !id.starts_with("List") || keeps(id, style))
        };
        let numbering = lists::completed(numbering, kept, numbers, lists, look.numberings)?;
        let mut parts = vec![
            Part::new("word/styles.xml", Kind::Styles, written(&sheet)?),
            Part::new("word/numbering.xml", Kind::Numbering, written(&numbering)?),
            Part::new("word/settings.xml", Kind::Settings, self.settings(look)?),
        ];
        if let Some(fonts) = &self.template.fonts {
            parts.push(Part::new("word/fontTable.xml", Kind::Fonts, written(fonts)?));
        }
        if let Some((theme, relations)) = &self.template.theme {
            let part = Part::new("word/theme/theme1.xml", Kind::Theme, written(theme)?);
            parts.push(Part { relations: relations.clone(), ..part });
        }
        Ok(parts)
    }

    /// Our settings, with those of the template that decide how pages look.
    fn settings(&self, look: Look<'_>) -> Result<String, RenderError> {
        let taken = SETTINGS.map(|names| {
            let mut xml = Xml::default();
            let found = |name: &&str| self.template.settings.as_ref().and_then(|settings| settings.child(name));
            names.iter().filter_map(found).for_each(|element| element.write(&mut xml));
            xml.finish()
        });
        let [early, late] = taken;
        Ok(super::settings::settings(look.language, [&early?, &late?]))
    }
}

/// Our own sheet as a tree, its typeface left to the template.
fn own_styles(look: Look<'_>) -> Result<Element, WordTemplateError> {
    Element::parse(&styles::spare(look)).map_err(|fault| fault.within("word/styles.xml"))
}

/// A part that uses the names every Word uses.
fn known(tree: Element) -> Result<Element, TemplateFault> {
    let prefixed = tree.name.starts_with("w:");
    match tree.attribute("xmlns:w") {
        Some(STRICT) => Err(TemplateFault::Strict),
        Some(MAIN) => Ok(tree),
        _ if prefixed => Err(TemplateFault::Broken("the names are not Word's".to_owned())),
        _ => Ok(tree),
    }
}

/// Numberings without bullets that are pictures, which stand in files of their own.
fn without_pictures(mut part: Element) -> Element {
    part.keep(|element| element.name != "w:numPicBullet");
    part.each(&mut |element| element.keep(|inner| inner.name != "w:lvlPicBulletId"));
    part
}

/// Fonts without their files: those who read the paper have them or get others of the same kind.
fn without_files(mut part: Element) -> Element {
    part.each(&mut |element| element.keep(|inner| !inner.name.starts_with("w:embed")));
    part
}

#[cfg(test)]
mod tests;
