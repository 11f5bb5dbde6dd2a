//! Runs of words within a paragraph: weight, blanks, line breaks and fields.
//!
//! Knows runs, not paragraphs.

use super::Context;
use super::reference::reference;
use super::xml::Xml;
use crate::document::Inline;

/// The most letters Word takes for the name of a content control.
const CONTROL_NAME: usize = 64;

/// How words are dressed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Dress {
    strong: bool,
    emphasis: bool,
    /// Whether the style of the paragraph or the table has the weight already: one more would take it away, since Word
    /// reads it as a switch.
    heavy: bool,
    style: Option<&'static str>,
}

impl Dress {
    /// Words of a heading, a header row or a sum row.
    pub(super) const HEAVY: Self = Self { strong: false, emphasis: false, heavy: true, style: None };

    /// A character style.
    pub(super) const fn style(style: &'static str) -> Self {
        Self { strong: false, emphasis: false, heavy: false, style: Some(style) }
    }
}

/// Writes `content` as runs.
pub(super) fn runs(xml: &mut Xml, content: &[Inline], dress: Dress, cx: &Context) {
    for inline in content {
        match inline {
            Inline::Text { text } => run(xml, text, dress),
            Inline::Strong { content } => runs(xml, content, Dress { strong: true, ..dress }, cx),
            Inline::Emphasis { content } => runs(xml, content, Dress { emphasis: true, ..dress }, cx),
            Inline::Blank { label } => blank(xml, label, dress),
            Inline::Reference { anchor, text } => reference(xml, anchor, text, dress, &cx.targets),
            Inline::Break => {
                open_run(xml, dress);
                xml.empty("w:br", &[]);
                xml.close("w:r");
            }
        }
    }
}

/// Writes words as one run.
pub(super) fn run(xml: &mut Xml, words: &str, dress: Dress) {
    if words.is_empty() {
        return;
    }
    open_run(xml, dress);
    xml.element("w:t", &[("xml:space", "preserve")], words);
    xml.close("w:r");
}

/// Writes a blank as a content control: a click marks it, what is written takes its place and its colour goes.
fn blank(xml: &mut Xml, label: &str, dress: Dress) {
    let name: String = label.chars().take(CONTROL_NAME).collect();
    xml.open("w:sdt", &[]);
    xml.open("w:sdtPr", &[]);
    xml.empty("w:alias", &[("w:val", &name)]);
    // Not limited to plain text: such a control LibreOffice shows without its style.
    xml.raw("<w:showingPlcHdr/>");
    xml.close("w:sdtPr");
    xml.open("w:sdtContent", &[]);
    run(xml, &format!("[{label}]"), Dress { style: Some("Blank"), ..dress });
    xml.close("w:sdtContent");
    xml.close("w:sdt");
}

/// Writes a tab.
pub(super) fn tab(xml: &mut Xml) {
    xml.open("w:r", &[]);
    xml.empty("w:tab", &[]);
    xml.close("w:r");
}

/// Writes a field with the result a reader sees until Word counts anew.
pub(super) fn field(xml: &mut Xml, instruction: &str, result: &str, dress: Dress) {
    mark(xml, "begin", dress);
    open_run(xml, dress);
    xml.element("w:instrText", &[("xml:space", "preserve")], &format!(" {instruction} "));
    xml.close("w:r");
    mark(xml, "separate", dress);
    run(xml, result, dress);
    mark(xml, "end", dress);
}

fn mark(xml: &mut Xml, kind: &str, dress: Dress) {
    open_run(xml, dress);
    xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
    xml.close("w:r");
}

/// A run has one style; what that does not say is set beside it.
fn open_run(xml: &mut Xml, dress: Dress) {
    xml.open("w:r", &[]);
    let strong = dress.strong && !dress.heavy;
    let (style, strong, emphasis) = match dress.style {
        Some(style) => (Some(style), strong, dress.emphasis),
        None if strong => (Some("Strong"), false, dress.emphasis),
        None => (dress.emphasis.then_some("Emphasis"), false, false),
    };
    let Some(style) = style else {
        return;
    };
    xml.open("w:rPr", &[]);
    xml.empty("w:rStyle", &[("w:val", style)]);
    if strong {
        xml.raw("<w:b/><w:bCs/>");
    }
    if emphasis {
        xml.raw("<w:i/><w:iCs/>");
    }
    xml.close("w:rPr");
}
