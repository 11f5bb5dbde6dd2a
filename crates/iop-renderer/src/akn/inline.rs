//! Words with their marks.

use super::Paper;
use crate::document::Inline;

impl Paper<'_> {
    pub(super) fn inlines(&mut self, runs: &[Inline]) {
        for run in runs {
            match run {
                Inline::Text { text } => self.xml.words(text),
                Inline::Strong { content } => self.marked("b", &[], content),
                Inline::Emphasis { content } => self.marked("i", &[], content),
                Inline::Blank { label } => self.xml.element("fillIn", &[], &format!("[{label}]")),
                Inline::Reference { anchor, text } => match self.targets.get(anchor.as_str()) {
                    Some(id) => self.xml.element("ref", &[("href", &format!("#{id}"))], text),
                    None => self.xml.words(text),
                },
                Inline::Break => self.xml.empty("br", &[]),
            }
        }
    }

    /// Words within an element.
    pub(super) fn marked(&mut self, name: &str, attributes: &[(&str, &str)], runs: &[Inline]) {
        self.xml.open(name, attributes);
        self.inlines(runs);
        self.xml.close(name);
    }

    /// The label before a value.
    pub(super) fn label(&mut self, label: &str) {
        self.xml.element("inline", &[("name", "label")], label);
        self.xml.words(": ");
    }
}
