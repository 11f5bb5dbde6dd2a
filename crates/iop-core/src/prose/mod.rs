//! Prose: text that a drafter writes, in a small and safe subset of Markdown.
//!
//! Paragraphs, bulleted and numbered lists, `### subheading`, `*emphasis*`, `**strong**`, a reference to a fact in
//! braces (`{period.end}`), a blank in square brackets (`[DATUM]`), and a backslash before a mark that is meant as
//! itself. Everything else, links, HTML and code among it, is words and stays as written. Knows no facts and no paper.

mod parse;

use std::fmt;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// Text in the subset of Markdown described at the top of this module.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(String);

/// A block of prose. Ranges are bytes of the prose's own text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProseBlock {
    /// A heading within a clause.
    Heading {
        /// Its words.
        content: Vec<ProseInline>,
        /// Where it stands.
        range: Range<usize>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<ProseInline>,
        /// Where it stands.
        range: Range<usize>,
    },
    /// A list.
    List {
        /// The first number; none for a bulleted list.
        start: Option<u32>,
        /// The items.
        items: Vec<Vec<ProseBlock>>,
        /// Where it stands.
        range: Range<usize>,
    },
}

/// A run of words. Ranges are bytes of the prose's own text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProseInline {
    /// Words as they are.
    Text {
        /// The words.
        text: String,
        /// Where they stand.
        range: Range<usize>,
    },
    /// Words of weight.
    Strong(Vec<ProseInline>),
    /// Stressed words.
    Emphasis(Vec<ProseInline>),
    /// A reference to a fact.
    Reference {
        /// The path between the braces.
        path: String,
        /// Where it stands, braces included.
        range: Range<usize>,
    },
    /// Something still to be filled in.
    Blank {
        /// What is missing.
        label: String,
        /// Where it stands, brackets included.
        range: Range<usize>,
    },
    /// A new line within a paragraph.
    Break,
}

impl Prose {
    /// The text as the drafter wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The blocks of the text.
    #[must_use]
    pub fn blocks(&self) -> Vec<ProseBlock> {
        parse::blocks(&self.0)
    }

    /// Whether there are no words at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Every reference and blank in the text, in order.
    #[must_use]
    pub fn marks(&self) -> Vec<ProseInline> {
        let mut marks = Vec::new();
        collect_marks(&self.blocks(), &mut marks);
        marks
    }

    /// `text` with a backslash before everything that would act as a mark, so that it reads back as itself.
    #[must_use]
    pub fn escape(text: &str) -> String {
        parse::escape(text)
    }
}

fn collect_marks(blocks: &[ProseBlock], marks: &mut Vec<ProseInline>) {
    for block in blocks {
        match block {
            ProseBlock::Heading { content, .. } | ProseBlock::Paragraph { content, .. } => inline_marks(content, marks),
            ProseBlock::List { items, .. } => items.iter().for_each(|item| collect_marks(item, marks)),
        }
    }
}

fn inline_marks(content: &[ProseInline], marks: &mut Vec<ProseInline>) {
    for inline in content {
        match inline {
            ProseInline::Strong(inner) | ProseInline::Emphasis(inner) => inline_marks(inner, marks),
            ProseInline::Reference { .. } | ProseInline::Blank { .. } => marks.push(inline.clone()),
            ProseInline::Text { .. } | ProseInline::Break => {}
        }
    }
}

impl From<String> for Prose {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Prose {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl JsonSchema for Prose {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Prose".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "contentMediaType": "text/markdown" })
    }
}
