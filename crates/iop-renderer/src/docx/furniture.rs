//! What stands on every page: the mark of a draft and the case number above, identity, fingerprint and page below;
//! and the size of the page.
//!
//! Knows the metadata of a document, not its contents.

use super::NAMESPACES;
use super::inline::{Dress, field, run, tab};
use super::package::Part;
use super::paragraph::{Paragraph, paragraph};
use super::xml::Xml;
use crate::document::Meta;
use crate::error::RenderError;
use crate::labels::labels;

/// Width of the text on the page, in twips.
pub(super) const TEXT_WIDTH: u32 = 9_070;

/// The header, if there is anything to say in it.
pub(super) fn header(meta: &Meta) -> Result<Option<String>, RenderError> {
    if !meta.draft && meta.case_number.is_none() {
        return Ok(None);
    }
    let label = labels(meta.language);
    let mut xml = Xml::part();
    xml.open("w:hdr", &NAMESPACES);
    paragraph(&mut xml, Paragraph::of("Header"), |xml| {
        if let Some(number) = &meta.case_number {
            run(xml, &format!("{} {number}", label.case_number), Dress::default());
        }
        if meta.draft {
            tab(xml);
            run(xml, label.draft, Dress::style("DraftMark"));
            xml.raw(&include_str!("parts/watermark.xml").trim().replace("@WORD@", label.draft));
        }
    });
    xml.close("w:hdr");
    xml.finish().map(Some)
}

/// The footer.
pub(super) fn footer(meta: &Meta) -> Result<String, RenderError> {
    let page = labels(meta.language).page;
    let mut xml = Xml::part();
    xml.open("w:ftr", &NAMESPACES);
    paragraph(&mut xml, Paragraph::of("Footer"), |xml| {
        run(xml, &format!("{} · {}", meta.id, meta.fingerprint), Dress::default());
        tab(xml);
        run(xml, &format!("{page} "), Dress::default());
        field(xml, "PAGE", "1", Dress::default());
        run(xml, " (", Dress::default());
        field(xml, "NUMPAGES", "1", Dress::default());
        run(xml, ")", Dress::default());
    });
    xml.close("w:ftr");
    xml.finish()
}

/// A4 with margins of two and a half centimetres, header and footer.
pub(super) fn section(xml: &mut Xml, has_header: bool) {
    xml.open("w:sectPr", &[]);
    if has_header {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", Part::Header.relation())]);
    }
    xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", Part::Footer.relation())]);
    xml.raw("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
    xml.raw(
        "<w:pgMar w:top=\"1531\" w:right=\"1418\" w:bottom=\"1531\" w:left=\"1418\" \
         w:header=\"709\" w:footer=\"652\" w:gutter=\"0\"/>",
    );
    xml.close("w:sectPr");
}
