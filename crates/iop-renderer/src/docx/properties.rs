//! The file's properties: title, authors, language and dates, and our own identity and fingerprint.
//!
//! Knows the metadata of a document, not its contents. The only date is the agreement's own.

use super::xml::Xml;
use crate::document::Meta;
use crate::error::RenderError;
use crate::labels::labels;
use crate::plain::plain;

const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const EXTENDED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM: &str = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VARIANTS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/// The set that Word keeps the user's own properties in.
const USER_DEFINED: &str = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/// Title, subject, authors, language, dates, and as keywords with what the paper was made.
pub(super) fn core(meta: &Meta) -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", CORE),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.element("dc:title", &[], &meta.title);
    if !meta.subtitle.is_empty() {
        xml.element("dc:subject", &[], &plain(&meta.subtitle));
    }
    xml.element("dc:creator", &[], &meta.authors.join("; "));
    xml.element("cp:keywords", &[], &meta.imprint.to_string());
    xml.element("dc:identifier", &[], &meta.id);
    xml.element("dc:language", &[], labels(meta.language).tag);
    if let Some(date) = meta.date {
        let stamp = format!("{}T00:00:00Z", date.format("%Y-%m-%d"));
        xml.element("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &stamp);
        xml.element("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &stamp);
    }
    xml.close("cp:coreProperties");
    xml.finish()
}

/// The program; no version, so that a new release does not change old papers.
pub(super) fn app() -> Result<String, RenderError> {
    let mut xml = Xml::part();
    xml.open("Properties", &[("xmlns", EXTENDED)]);
    xml.element("Application", &[], "iop");
    xml.close("Properties");
    xml.finish()
}

/// What a case-handling system may want to read without opening the paper.
pub(super) fn custom(meta: &Meta) -> Result<String, RenderError> {
    let label = labels(meta.language);
    let mut values = vec![("Id", meta.id.as_str()), (label.fingerprint, meta.fingerprint.as_str())];
    if let Some(number) = &meta.case_number {
        values.push((label.case_number, number));
    }
    let mut xml = Xml::part();
    xml.open("Properties", &[("xmlns", CUSTOM), ("xmlns:vt", VARIANTS)]);
    // Identities below 2 are taken by the format itself.
    for (pid, (name, value)) in (2_u32..).zip(values) {
        xml.open("property", &[("fmtid", USER_DEFINED), ("pid", &pid.to_string()), ("name", name)]);
        xml.element("vt:lpwstr", &[], value);
        xml.close("property");
    }
    xml.close("Properties");
    xml.finish()
}
