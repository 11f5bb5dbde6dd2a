//! The pages of a template: size and margins of its last section, and its headers and footers with their pictures, to which
//! the mark of a draft and the identity of the paper are added.

use std::collections::BTreeMap;

use super::archive::{Archive, Reference};
use super::fault::{TemplateFault, WordTemplateError};
use super::sheet::{Renamed, rename};
use super::tree::{Element, Node};
use crate::document::Meta;
use crate::docx::furniture::{Furniture, draft_mark, page};
use crate::docx::inline::{Dress, run};
use crate::docx::package::{Kind, Part, Relation, Target};
use crate::docx::paragraph::{Paragraph, paragraph};
use crate::docx::{NAMESPACES, TEXT_WIDTH};
use crate::error::RenderError;
use crate::furniture::identity;
use crate::labels::labels;
use crate::xml::Xml;

/// What is taken over of a section, in the order of the format.
const TAKEN: &[&str] = &["w:pgSz", "w:pgMar", "w:paperSrc", "w:pgBorders", "w:titlePg"];
/// Twips that the text needs at least: some sixty millimetres.
const NARROWEST: i64 = 3_400;
/// Twips to a millimetre, times ten.
const TENTHS: i64 = 567;
/// The pictures that Word shows, by the ending of their name.
const PICTURES: &[(&str, &str)] = &[
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("svg", "image/svg+xml"),
    ("emf", "image/x-emf"),
    ("wmf", "image/x-wmf"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("bmp", "image/bmp"),
];
/// Fields that fetch from outside the file, and those that show the day it is opened.
const FETCHING: &[&str] =
    &["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "RD", "DATABASE"];
const CHANGING: &[&str] = &["DATE", "TIME"];
/// The namespace of identities of relationships.
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The pages, as the template has them.
#[derive(Debug)]
pub(super) struct Pages {
    /// What is taken over of the section.
    section: Vec<Element>,
    /// Room for text between the margins, in twips.
    pub(super) width: u32,
    /// Header and footer for each kind of page that there is.
    around: Vec<(&'static str, Option<Around>, Option<Around>)>,
    /// The pictures of all of them.
    pictures: Vec<Part>,
}

/// A header or footer of the template.
#[derive(Debug)]
struct Around {
    tree: Element,
    relations: Vec<Relation>,
    /// Whether it shows the number of the page.
    counts: bool,
}

impl Pages {
    /// Reads the pages of the main part `document`; `facing` says whether left and right pages differ.
    pub(super) fn read(
        archive: &mut Archive<'_>,
        document: &Element,
        references: &[Reference],
        facing: bool,
    ) -> Result<Self, WordTemplateError> {
        let mut sections = Vec::new();
        document.visit(&mut |element| {
            if element.name == "w:sectPr" {
                sections.push(element);
            }
        });
        // A section without a header has that of the one before.
        let mut named: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for reference in sections.iter().flat_map(|section| section.elements()) {
            if let (Some(pages), Some(id)) = (reference.attribute("w:type"), reference.attribute("r:id")) {
                named.insert((&reference.name, pages), id);
            }
        }
        let last = sections.last();
        let taken = |name: &&str| last.and_then(|section| section.child(name)).filter(|found| !refers(found)).cloned();
        let section: Vec<Element> = TAKEN.iter().filter_map(taken).collect();
        let first = section.iter().any(|element| element.name == "w:titlePg" && is_on(element));
        let mut pages = Self { width: width(&section)?, section, around: Vec::new(), pictures: Vec::new() };
        for kind in [Some("default"), first.then_some("first"), facing.then_some("even")].into_iter().flatten() {
            let mut around = |tag| {
                let id = named.get(&(tag, kind));
                let part = id.and_then(|id| references.iter().find(|reference| reference.id == **id));
                part.map(|part| pages.around(archive, &part.target)).transpose()
            };
            let (header, footer) = (around("w:headerReference")?, around("w:footerReference")?);
            pages.around.push((kind, header, footer));
        }
        Ok(pages)
    }

    /// Reads a header or footer, with the pictures it shows.
    fn around(&mut self, archive: &mut Archive<'_>, name: &str) -> Result<Around, WordTemplateError> {
        let (tree, relations) = self.with_pictures(archive, name)?;
        let fields = fields(&tree);
        if let Some(field) = fields.iter().find(|field| FETCHING.contains(&field.as_str())) {
            return Err(TemplateFault::Fetches(field.clone()).within(name));
        }
        if let Some(field) = fields.iter().find(|field| CHANGING.contains(&field.as_str())) {
            return Err(TemplateFault::Changes(field.clone()).within(name));
        }
        Ok(Around { tree, relations, counts: fields.iter().any(|field| field == "PAGE") })
    }

    /// Reads a part that refers to nothing but pictures and links.
    pub(super) fn with_pictures(
        &mut self,
        archive: &mut Archive<'_>,
        name: &str,
    ) -> Result<(Element, Vec<Relation>), WordTemplateError> {
        let tree = archive.xml(name)?.ok_or_else(|| not_there(name))?;
        let mut relations = Vec::new();
        for reference in archive.references(name)? {
            let target = match (reference.kind.as_str(), reference.outside) {
                ("image", false) => Target::Part(self.picture(archive, &reference.target)?),
                ("image", true) => return Err(TemplateFault::Fetches(reference.target).within(name)),
                ("hyperlink", true) => Target::Outside(reference.target),
                (kind, _) => return Err(TemplateFault::Holds(kind.to_owned()).within(name)),
            };
            let kind = format!("{RELATIONSHIPS}/{}", reference.kind);
            relations.push(Relation { id: reference.id, kind, target });
        }
        let mut dangling = None;
        tree.visit(&mut |element| {
            let ids = element.attributes.iter().filter(|(key, value)| key.starts_with("r:") && !value.is_empty());
            let missing = ids.map(|(_, id)| id).find(|id| relations.iter().all(|relation| relation.id != **id));
            dangling = dangling.take().or(missing.cloned());
        });
        match dangling {
            Some(id) => Err(TemplateFault::Broken(format!("nothing is known of {id}")).within(name)),
            None => Ok((tree, relations)),
        }
    }

    /// Takes over a picture under a name of ours, once.
    fn picture(&mut self, archive: &mut Archive<'_>, name: &str) -> Result<String, WordTemplateError> {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
        let known = PICTURES.iter().find(|(own, _)| *own == ending);
        let (ending, media_type) =
            known.ok_or_else(|| TemplateFault::Holds(format!("a picture of the kind {ending:?}")).within(name))?;
        let content = archive.bytes(name)?.ok_or_else(|| not_there(name))?;
        if let Some(same) = self.pictures.iter().find(|picture| picture.content == content) {
            return Ok(same.name.clone());
        }
        let own = format!("word/media/picture{}.{ending}", self.pictures.len() + 1);
        self.pictures.push(Part::new(own.clone(), Kind::Picture(media_type), content));
        Ok(own)
    }

    /// Headers and footers of a paper: those of the template, with what belongs to the paper.
    pub(super) fn furniture(&self, meta: &Meta, renamed: &Renamed) -> Result<Furniture, RenderError> {
        let mut furniture = Furniture::default();
        for ((pages, header, footer), number) in self.around.iter().zip(1_u32..) {
            let added = of_header(meta, number)?;
            if header.is_some() || !added.is_empty() {
                let (tree, relations) =
                    taken(header.as_ref(), "w:hdr", renamed, |tree| tree.children.push(Node::Raw(added)));
                let part = Part::new(format!("word/header{number}.xml"), Kind::Header, written(&tree)?);
                furniture.add(Part { relations, ..part }, pages);
            }
            let counts = [header, footer].into_iter().flatten().any(|around| around.counts);
            let added = of_footer(meta, !counts)?;
            let (tree, relations) =
                taken(footer.as_ref(), "w:ftr", renamed, |tree| tree.children.insert(0, Node::Raw(added)));
            let part = Part::new(format!("word/footer{number}.xml"), Kind::Footer, written(&tree)?);
            furniture.add(Part { relations, ..part }, pages);
        }
        furniture.parts.extend(self.pictures.iter().cloned());
        Ok(furniture)
    }

    /// Writes the properties of the section.
    pub(super) fn section(&self, xml: &mut Xml, furniture: &Furniture) {
        xml.open("w:sectPr", &[]);
        furniture.refer(xml);
        self.section.iter().for_each(|element| element.write(xml));
        xml.close("w:sectPr");
    }
}

/// What belongs to the paper, in a header.
fn of_header(meta: &Meta, number: u32) -> Result<String, RenderError> {
    let mut xml = Xml::default();
    if let Some(case) = &meta.case_number {
        let words = format!("{} {case}", labels(meta.language).case_number);
        paragraph(&mut xml, Paragraph::of("Header"), |xml| run(xml, &words, Dress::default()));
    }
    if meta.draft {
        paragraph(&mut xml, Paragraph::of("Header"), |xml| draft_mark(xml, meta, number));
    }
    xml.finish()
}

/// What belongs to the paper, in a footer, without tabs: where those of the template stand is not known.
fn of_footer(meta: &Meta, counted: bool) -> Result<String, RenderError> {
    let mut xml = Xml::default();
    paragraph(&mut xml, Paragraph::of("Footer"), |xml| {
        run(xml, &identity(meta), Dress::default());
        if counted {
            run(xml, " · ", Dress::default());
            page(xml, meta);
        }
    });
    xml.finish()
}

/// The template's header or footer, or an empty one, with the names that our part of it uses.
fn taken(
    around: Option<&Around>,
    root: &str,
    renamed: &Renamed,
    add: impl FnOnce(&mut Element),
) -> (Element, Vec<Relation>) {
    let mut tree =
        around.map_or_else(|| Element { name: root.to_owned(), ..Element::default() }, |own| own.tree.clone());
    for (prefix, namespace) in NAMESPACES {
        if tree.attribute(prefix).is_none() {
            tree.set(prefix, namespace);
        }
    }
    rename(&mut tree, renamed);
    add(&mut tree);
    (tree, around.map_or_else(Vec::new, |own| own.relations.clone()))
}

/// A part as the container holds it.
pub(super) fn written(tree: &Element) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    tree.write(&mut xml);
    xml.finish()
}

/// The first words of the fields that a part has.
fn fields(tree: &Element) -> Vec<String> {
    let mut codes = vec![String::new()];
    tree.visit(&mut |element| match element.name.as_str() {
        // A field's words may be cut anywhere; a new one begins at its mark.
        "w:fldChar" => codes.push(String::new()),
        "w:instrText" => codes.iter_mut().last().into_iter().for_each(|code| code.push_str(&element.text())),
        "w:fldSimple" => codes.extend(element.attribute("w:instr").map(str::to_owned)),
        _ => {}
    });
    let first = |code: &String| code.split_whitespace().next().map(str::to_uppercase);
    codes.iter().filter_map(first).collect()
}

/// Whether it refers to another part.
fn refers(element: &Element) -> bool {
    let mut refers = false;
    element.visit(&mut |inner| refers |= inner.attributes.iter().any(|(key, _)| key.starts_with("r:")));
    refers
}

/// Whether a switch is on: Word writes it without a value for yes.
pub(super) fn is_on(element: &Element) -> bool {
    element.attribute("w:val").is_none_or(|value| !matches!(value, "0" | "false" | "off"))
}

fn not_there(name: &str) -> WordTemplateError {
    TemplateFault::Broken("not in the file".to_owned()).within(name)
}

fn width(section: &[Element]) -> Result<u32, WordTemplateError> {
    let measure = |name: &str, key: &str| {
        let found = section.iter().find(|element| element.name == name)?;
        found.attribute(key).map_or(Some(0), |text| text.parse::<i64>().ok())
    };
    let of = |key| measure("w:pgMar", key);
    let width = || Some(measure("w:pgSz", "w:w")? - of("w:left")?.abs() - of("w:right")?.abs() - of("w:gutter")?);
    // A template without a page has ours.
    if section.is_empty() {
        return Ok(TEXT_WIDTH);
    }
    let width = width().ok_or_else(|| TemplateFault::Missing("w:pgSz, w:pgMar").within("word/document.xml"))?;
    if width < NARROWEST {
        return Err(TemplateFault::Narrow { millimetres: width * 10 / TENTHS }.within("word/document.xml"));
    }
    u32::try_from(width).map_err(|_| TemplateFault::Missing("w:pgSz").within("word/document.xml"))
}
