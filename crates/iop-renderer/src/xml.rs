//! Building XML as text: tags, attributes and escaped words.
//!
//! Knows XML 1.0 and nothing of any format written in it. The first character XML cannot carry is remembered, so that a paper is refused
//! rather than silently changed.

use quick_xml::escape::escape;

use crate::error::RenderError;

/// Characters of context shown on each side of a refused one.
const CONTEXT: usize = 24;

/// Attributes of an element, in order.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// XML under construction.
#[derive(Debug, Default)]
pub(crate) struct Xml {
    out: String,
    fault: Option<(char, String)>,
}

impl Xml {
    /// A part with its declaration.
    pub(crate) fn part() -> Self {
        Self { out: String::from(DECLARATION), fault: None }
    }

    /// `<name …>`
    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, ">");
    }

    /// `<name …/>`
    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, "/>");
    }

    /// `</name>`
    pub(crate) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// `<name …>words</name>`
    pub(crate) fn element(&mut self, name: &str, attributes: Attributes<'_>, words: &str) {
        self.open(name, attributes);
        self.words(words);
        self.close(name);
    }

    /// XML made elsewhere, as it is.
    pub(crate) fn raw(&mut self, xml: &str) {
        self.out.push_str(xml);
    }

    /// The finished text.
    ///
    /// # Errors
    /// [`RenderError::Unprintable`] when a word held a character XML forbids.
    pub(crate) fn finish(self) -> Result<String, RenderError> {
        match self.fault {
            None => Ok(self.out),
            Some((character, context)) => Err(RenderError::Unprintable { character, context }),
        }
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>, end: &str) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            self.words(value);
            self.out.push('"');
        }
        self.out.push_str(end);
    }

    /// Words, escaped.
    pub(crate) fn words(&mut self, words: &str) {
        if self.fault.is_none()
            && let Some(at) = words.find(is_forbidden)
        {
            self.fault = words[at..].chars().next().map(|character| (character, around(words, at)));
        }
        // A bare carriage return would come back as a line feed: XML normalises line ends.
        self.out.push_str(&escape(words).replace('\r', "&#13;"));
    }
}

/// The first line of every part.
pub(crate) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Whether XML 1.0 has no place for `character`, not even as a reference.
const fn is_forbidden(character: char) -> bool {
    !matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn around(words: &str, at: usize) -> String {
    let before: Vec<char> = words[..at].chars().rev().take(CONTEXT).collect();
    let after = words[at..].chars().skip(1).take(CONTEXT);
    before.into_iter().rev().chain(after).filter(|c| !is_forbidden(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_attributes_are_escaped() {
        let mut xml = Xml::default();
        xml.element("a", &[("b", "\"<&>'")], "<w:br/> & ]]>\r");
        assert_eq!(xml.finish().unwrap(), "<a b=\"&quot;&lt;&amp;&gt;&apos;\">&lt;w:br/&gt; &amp; ]]&gt;&#13;</a>");
    }

    #[test]
    fn a_character_xml_forbids_is_refused_with_its_surroundings() {
        let mut xml = Xml::default();
        xml.element("a", &[], "före\u{1}efter");
        match xml.finish() {
            Err(RenderError::Unprintable { character, context }) => {
                assert_eq!((character, context.as_str()), ('\u{1}', "föreefter"));
            }
            other => panic!("not refused: {other:?}"),
        }
        assert!(is_forbidden('\u{FFFE}') && is_forbidden('\u{FFFF}') && !is_forbidden('\u{1F600}'));
    }
}
