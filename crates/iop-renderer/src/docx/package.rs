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
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// Where a part is referred to from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Package,
    Document,
}

/// A part of the package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
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
}

impl Part {
    /// The identity by which the main part refers to this one.
    pub(super) const fn relation(self) -> &'static str {
        match self {
            Self::Document | Self::Styles => "rId1",
            Self::Numbering | Self::Core => "rId2",
            Self::Settings | Self::App => "rId3",
            Self::Fonts | Self::Custom => "rId4",
            Self::Theme => "rId5",
            Self::Header => "rId6",
            Self::Footer => "rId7",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Document => "word/document.xml",
            Self::Styles => "word/styles.xml",
            Self::Numbering => "word/numbering.xml",
            Self::Settings => "word/settings.xml",
            Self::Fonts => "word/fontTable.xml",
            Self::Theme => "word/theme/theme1.xml",
            Self::Header => "word/header1.xml",
            Self::Footer => "word/footer1.xml",
            Self::Core => "docProps/core.xml",
            Self::App => "docProps/app.xml",
            Self::Custom => "docProps/custom.xml",
        }
    }

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
        }
    }

    fn relation_type(self) -> String {
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
        }
    }
}

/// Packs the parts, in the order given.
///
/// # Errors
/// [`RenderError::Docx`] when the archive cannot be written.
pub(super) fn pack(parts: &[(Part, String)]) -> Result<Vec<u8>, RenderError> {
    let mut files = vec![
        ("[Content_Types].xml", content_types(parts)?),
        ("_rels/.rels", relations(parts, Owner::Package)?),
        ("word/_rels/document.xml.rels", relations(parts, Owner::Document)?),
    ];
    files.extend(parts.iter().map(|(part, xml)| (part.name(), xml.clone())));
    // 1980-01-01, the first day a zip archive knows: the clock must not reach the bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(name, options).map_err(|error| container(&error))?;
        archive.write_all(content.as_bytes()).map_err(|error| container(&error))?;
    }
    Ok(archive.finish().map_err(|error| container(&error))?.into_inner())
}

fn container(error: &dyn std::error::Error) -> RenderError {
    RenderError::Docx { message: error.to_string() }
}

fn content_types(parts: &[(Part, String)]) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open("Types", &[("xmlns", CONTENT_TYPES)]);
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", relations)]);
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    for (part, _) in parts {
        let name = format!("/{}", part.name());
        xml.empty("Override", &[("PartName", &name), ("ContentType", &part.content_type())]);
    }
    xml.close("Types");
    xml.finish()
}

fn relations(parts: &[(Part, String)], owner: Owner) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open("Relationships", &[("xmlns", RELATIONSHIPS)]);
    for (part, _) in parts.iter().filter(|(part, _)| part.owner() == owner) {
        let name = part.name();
        let target = match owner {
            Owner::Package => name,
            Owner::Document => name.trim_start_matches("word/"),
        };
        let attributes = [("Id", part.relation()), ("Type", &part.relation_type()), ("Target", target)];
        xml.empty("Relationship", &attributes);
    }
    xml.close("Relationships");
    xml.finish()
}
