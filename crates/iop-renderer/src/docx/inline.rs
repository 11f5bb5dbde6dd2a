//! Runs of words within a paragraph: weight, blanks, line breaks and references.
//!
//! Knows runs and fields, not paragraphs.

use std::collections::BTreeMap;

use super::numbering::HeadingNumbers;
use super::xml::Xml;
use crate::document::{Block, Inline};
use crate::plain::plain;

/// How words are dressed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Dress {
    strong: bool,
    emphasis: bool,
    style: Option<&'static str>,
}

impl Dress {
    /// Bold, as in header and sum rows.
    pub(super) const STRONG: Self = Self { strong: true, emphasis: false, style: None };

    /// A character style.
    pub(super) const fn style(style: &'static str) -> Self {
        Self { strong: false, emphasis: false, style: Some(style) }
    }
}

/// A heading that can be referred to.
#[derive(Debug)]
struct Target {
    bookmark: String,
    /// The number, when Word counts it and a field can ask for it.
    number: Option<String>,
    words: String,
}

/// The headings of the paper by anchor.
#[derive(Debug)]
pub(super) struct Targets(BTreeMap<String, Target>);

impl Targets {
    /// Collects the headings of `blocks`.
    pub(super) fn of(blocks: &[Block], numbers: HeadingNumbers) -> Self {
        let mut targets = BTreeMap::new();
        for block in blocks {
            if let Block::Heading { number, text, anchor, .. } = block {
                let counted = number.clone().filter(|_| numbers == HeadingNumbers::Counted);
                // Word allows 40 letters, digits and underscores: the anchor itself would not do.
                let bookmark = format!("_Ref{:09}", targets.len() + 1);
                let target = Target { bookmark, number: counted, words: plain(text) };
                targets.entry(anchor.clone()).or_insert(target);
            }
        }
        Self(targets)
    }

    /// The bookmark of the heading with this anchor.
    pub(super) fn bookmark(&self, anchor: &str) -> Option<&str> {
        self.0.get(anchor).map(|target| target.bookmark.as_str())
    }
}

/// Writes `content` as runs.
pub(super) fn runs(xml: &mut Xml, content: &[Inline], dress: Dress, targets: &Targets) {
    for inline in content {
        match inline {
            Inline::Text { text } => run(xml, text, dress),
            Inline::Strong { content } => runs(xml, content, Dress { strong: true, ..dress }, targets),
            Inline::Emphasis { content } => runs(xml, content, Dress { emphasis: true, ..dress }, targets),
            Inline::Blank { label } => run(xml, &format!("[{label}]"), Dress { style: Some("Blank"), ..dress }),
            Inline::Reference { anchor, text } => reference(xml, anchor, text, dress, targets),
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

/// A reference becomes a field where Word would give the same words; elsewhere a link, so that updating the fields
/// never changes what the paper says.
fn reference(xml: &mut Xml, anchor: &str, text: &str, dress: Dress, targets: &Targets) {
    let Some(target) = targets.0.get(anchor) else {
        return run(xml, text, dress);
    };
    if let Some((before, number)) = target.number.as_deref().and_then(|number| ends_with_number(text, number)) {
        run(xml, before, dress);
        field(xml, &format!("REF {} \\w \\h", target.bookmark), number, dress);
    } else if target.words == text {
        field(xml, &format!("REF {} \\h", target.bookmark), text, dress);
    } else {
        xml.open("w:hyperlink", &[("w:anchor", &target.bookmark), ("w:history", "1")]);
        run(xml, text, dress);
        xml.close("w:hyperlink");
    }
}

/// Splits `punkt 4` before its number, if that is the whole number there.
fn ends_with_number<'a>(text: &'a str, number: &str) -> Option<(&'a str, &'a str)> {
    let before = text.strip_suffix(number)?;
    let whole = !before.ends_with(|c: char| c.is_alphanumeric() || c == '.');
    whole.then(|| text.split_at(before.len()))
}

fn mark(xml: &mut Xml, kind: &str, dress: Dress) {
    open_run(xml, dress);
    xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
    xml.close("w:r");
}

fn open_run(xml: &mut Xml, dress: Dress) {
    xml.open("w:r", &[]);
    if !dress.strong && !dress.emphasis && dress.style.is_none() {
        return;
    }
    xml.open("w:rPr", &[]);
    if let Some(style) = dress.style {
        xml.empty("w:rStyle", &[("w:val", style)]);
    }
    // Set directly, not by a style: the weight of a character style would cancel that of a heading.
    if dress.strong {
        xml.raw("<w:b/><w:bCs/>");
    }
    if dress.emphasis {
        xml.raw("<w:i/><w:iCs/>");
    }
    xml.close("w:rPr");
}

#[cfg(test)]
mod tests {
    use super::ends_with_number;

    #[test]
    fn only_a_whole_number_becomes_a_field() {
        assert_eq!(ends_with_number("punkt 4", "4"), Some(("punkt ", "4")));
        assert_eq!(ends_with_number("4.1", "4.1"), Some(("", "4.1")));
        assert_eq!(ends_with_number("punkt 14", "4"), None);
        assert_eq!(ends_with_number("punkt 1.4", "4"), None);
        assert_eq!(ends_with_number("Ekonomi", "4"), None);
    }
}
