//! Paragraph properties, in the order the schema demands.
//!
//! Knows paragraphs, not what they say.

use super::xml::Xml;

/// What sets a paragraph apart from its style.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Paragraph<'a> {
    /// The style's identity.
    pub(super) style: &'a str,
    /// Whether the next paragraph stands on the same page.
    pub(super) keep_next: bool,
    /// Numbering and level, where the style's own will not do.
    pub(super) number: Option<(u32, u8)>,
    /// Twips from the margin, without a hanging first line, where the style's own will not do.
    pub(super) indent: Option<u32>,
}

impl<'a> Paragraph<'a> {
    /// A paragraph as its style has it.
    pub(super) fn of(style: &'a str) -> Self {
        Self { style, ..Self::default() }
    }

    /// The same on one page with the next.
    pub(super) fn kept(self, keep_next: bool) -> Self {
        Self { keep_next, ..self }
    }
}

/// Writes a paragraph; `content` writes its runs.
pub(super) fn paragraph(xml: &mut Xml, look: Paragraph<'_>, content: impl FnOnce(&mut Xml)) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", look.style)]);
    if look.keep_next {
        xml.raw("<w:keepNext/>");
    }
    if let Some((id, level)) = look.number {
        xml.open("w:numPr", &[]);
        xml.empty("w:ilvl", &[("w:val", &level.to_string())]);
        xml.empty("w:numId", &[("w:val", &id.to_string())]);
        xml.close("w:numPr");
    }
    if let Some(left) = look.indent {
        xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:firstLine", "0")]);
    }
    xml.close("w:pPr");
    content(xml);
    xml.close("w:p");
}
