//! The container: parts under their names in a zip archive, with fixed times so that the same document gives the
//! same bytes.
//!
//! Knows the Open Packaging Conventions and nothing of what the parts say.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::Xml;
use crate::error::RenderError;

const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
pub(super) const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Styles,
    Numbering,
    Settings,
    Fonts,
    Theme,
    Header,
    Footer,
    Core,
    App,
    Custom,
    /// A picture of this media type, named by the part that shows it.
    Picture(&'static str),
}

impl Kind {
    /// The part that refers to it.
    const fn owner(self) -> Owner {
        match self {
            Self::Document | Self::Core | Self::App | Self::Custom => Owner::Package,
            Self::Styles
            | Self::Numbering
            | Self::Settings
            | Self::Fonts
            | Self::Theme
            | Self::Header
            | Self::Footer => Owner::Document,
            Self::Picture(_) => Owner::Part,
        }
    }

    fn content_type(self) -> String {
        let word = |kind| format!("{WORD}{kind}+xml");
        match self {
            Self::Document => word("document.main"),
            Self::Styles => word("styles"),
            Self::Numbering => word("numbering"),
            Self::Settings => word("settings"),
            Self::Fonts => word("fontTable"),
            Self::Header => word("header"),
            Self::Footer => word("footer"),
            Self::Theme => "application/vnd.openxmlformats-officedocument.theme+xml".to_owned(),
            Self::Core => "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
            Self::App => "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
            Self::Custom => "application/vnd.openxmlformats-officedocument.custom-properties+xml".to_owned(),
            Self::Picture(media_type) => media_type.to_owned(),
        }
    }

    /// What a relationship to such a part is called.
    pub(super) fn relation_type(self) -> String {
        match self {
            Self::Document => format!("{OFFICE}officeDocument"),
            Self::Styles => format!("{OFFICE}styles"),
            Self::Numbering => format!("{OFFICE}numbering"),
            Self::Settings => format!("{OFFICE}settings"),
            Self::Fonts => format!("{OFFICE}fontTable"),
            Self::Theme => format!("{OFFICE}theme"),
            Self::Header => format!("{OFFICE}header"),
            Self::Footer => format!("{OFFICE}footer"),
            Self::Core => format!("{PACKAGE}core-properties"),
            Self::App => format!("{OFFICE}extended-properties"),
            Self::Custom => format!("{OFFICE}custom-properties"),
            Self::Picture(_) => format!("{OFFICE}image"),
        }
    }
}

/// Where a part is referred to from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Package,
    Document,
    /// One part or several, which list it themselves.
    Part,
}

/// A part of the package.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) content: Vec<u8>,
    /// What it refers to; that of the main part follows from the parts there are.
    pub(super) relations: Vec<Relation>,
}

impl Part {
    pub(super) fn new(name: impl Into<String>, kind: Kind, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), kind, content: content.into(), relations: Vec::new() }
    }

    /// The identity by which the main part refers to it: the name of its file.
    pub(super) fn id(&self) -> &str {
        let file = self.name.rsplit_once('/').map_or(self.name.as_str(), |(_, file)| file);
        file.split_once('.').map_or(file, |(stem, _)| stem)
    }
}

/// What a part refers to.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) target: Target,
}

/// Where a relationship leads.
#[derive(Debug, Clone)]
pub(super) enum Target {
    /// To the part of this name.
    Part(String),
    /// To an address outside the file.
    Outside(String),
}

/// Packs the parts, in the order given.
///
/// # Errors
/// [`RenderError::Docx`] when the archive cannot be written.
pub(super) fn pack(mut parts: Vec<Part>) -> Result<Vec<u8>, RenderError> {
    let of_document = relations_to(&parts, Owner::Document);
    if let Some(document) = parts.iter_mut().find(|part| part.kind == Kind::Document) {
        document.relations = of_document;
    }
    let mut archive = Archive::new();
    archive.add("[Content_Types].xml", content_types(&parts)?.as_bytes())?;
    archive.add("_rels/.rels", relations(&relations_to(&parts, Owner::Package), "")?.as_bytes())?;
    for part in &parts {
        archive.add(&part.name, &part.content)?;
        if !part.relations.is_empty() {
            let (folder, file) = part.name.split_at(part.name.rfind('/').map_or(0, |slash| slash + 1));
            archive.add(&format!("{folder}_rels/{file}.rels"), relations(&part.relations, folder)?.as_bytes())?;
        }
    }
    Ok(archive.zip.finish().map_err(|error| container(&error))?.into_inner())
}

struct Archive {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Archive {
    fn new() -> Self {
        // 1980-01-01, the first day a zip archive knows: the clock must not reach the bytes.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    fn add(&mut self, name: &str, content: &[u8]) -> Result<(), RenderError> {
        self.zip.start_file(name, self.options).map_err(|error| container(&error))?;
        self.zip.write_all(content).map_err(|error| container(&error))
    }
}

fn container(error: &dyn std::error::Error) -> RenderError {
    RenderError::Docx { message: error.to_string() }
}

fn content_types(parts: &[Part]) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open("Types", &[("xmlns", CONTENT_TYPES)]);
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", relations)]);
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    for part in parts {
        let name = format!("/{}", part.name);
        xml.empty("Override", &[("PartName", &name), ("ContentType", &part.kind.content_type())]);
    }
    xml.close("Types");
    xml.finish()
}

fn relations_to(parts: &[Part], owner: Owner) -> Vec<Relation> {
    let owned = parts.iter().filter(|part| part.kind.owner() == owner);
    let relation = |part: &Part| Relation {
        id: part.id().to_owned(),
        kind: part.kind.relation_type(),
        target: Target::Part(part.name.clone()),
    };
    owned.map(relation).collect()
}

/// The relationships of a part in `folder`.
fn relations(relations: &[Relation], folder: &str) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open("Relationships", &[("xmlns", RELATIONSHIPS)]);
    for Relation { id, kind, target } in relations {
        let attributes = [("Id", id.as_str()), ("Type", kind)];
        match target {
            Target::Part(name) => {
                // Beside the part that refers, or else from the root.
                let beside = name.strip_prefix(folder).map(str::to_owned);
                let target = beside.unwrap_or_else(|| format!("/{name}"));
                xml.empty("Relationship", &[&attributes[..], &[("Target", &target)]].concat());
            }
            Target::Outside(address) => {
                let outside = [("Target", address.as_str()), ("TargetMode", "External")];
                xml.empty("Relationship", &[&attributes[..], &outside].concat());
            }
        }
    }
    xml.close("Relationships");
    xml.finish()
}
