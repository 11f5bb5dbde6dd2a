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
    /// Numbering and level.
    pub(super) number: Option<(u32, u8)>,
    /// A right tab stop whose way is drawn as a line to write on, in twips.
    pub(super) line_to: Option<u32>,
    /// Twips above, where the style's own will not do.
    pub(super) before: Option<u32>,
    /// Twips below, where the style's own will not do.
    pub(super) after: Option<u32>,
    /// Twips from the margin, without a hanging first line.
    pub(super) indent: Option<u32>,
    /// Whether the words stand to the right.
    pub(super) right: bool,
}

impl<'a> Paragraph<'a> {
    /// A paragraph as its style has it.
    pub(super) fn of(style: &'a str) -> Self {
        Self { style, ..Self::default() }
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
    if let Some(position) = look.line_to {
        xml.open("w:tabs", &[]);
        let stop = [("w:val", "right"), ("w:leader", "underscore"), ("w:pos", &position.to_string())];
        xml.empty("w:tab", &stop);
        xml.close("w:tabs");
    }
    let spacing: Vec<(&str, String)> = [("w:before", look.before), ("w:after", look.after)]
        .into_iter()
        .filter_map(|(side, twips)| Some((side, twips?.to_string())))
        .collect();
    if !spacing.is_empty() {
        let spacing: Vec<(&str, &str)> = spacing.iter().map(|(side, twips)| (*side, twips.as_str())).collect();
        xml.empty("w:spacing", &spacing);
    }
    if let Some(left) = look.indent {
        xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:firstLine", "0")]);
    }
    if look.right {
        xml.raw("<w:jc w:val=\"right\"/>");
    }
    xml.close("w:pPr");
    content(xml);
    xml.close("w:p");
}
