//! The paper as one self-contained web page: semantic elements, its style inside, no script, nothing fetched.
//!
//! Knows nothing of agreements. Every string of the document passes through [`escape`].

mod blocks;
mod pictures;
mod shell;

use std::collections::{HashMap, HashSet};

use crate::document::{Block, Document};
use crate::escape::escape;
use crate::labels::{Labels, labels};

/// The paper as a web page.
#[must_use]
pub fn html(document: &Document) -> String {
    let mut page = Page {
        out: String::new(),
        labels: labels(document.meta.language),
        targets: targets(&document.blocks),
        reached: HashSet::new(),
        headings: 0,
        tables: 0,
        clause_seen: false,
    };
    page.whole(document);
    page.out
}

/// The `id` of the first heading with each anchor. An anchor that cannot stand in a link as it is gets a number.
fn targets(blocks: &[Block]) -> HashMap<&str, String> {
    let mut targets = HashMap::new();
    for block in blocks {
        if let Block::Heading { anchor, .. } = block {
            let number = targets.len();
            let plain = anchor.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
            targets
                .entry(anchor.as_str())
                .or_insert_with(|| if plain { format!("c-{anchor}") } else { format!("n-{number}") });
        }
    }
    targets
}

/// A page being written.
struct Page<'a> {
    out: String,
    labels: Labels,
    targets: HashMap<&'a str, String>,
    reached: HashSet<String>,
    headings: usize,
    tables: usize,
    clause_seen: bool,
}

impl<'a> Page<'a> {
    fn whole(&mut self, document: &'a Document) {
        self.head(document);
        self.raw("<body");
        if document.meta.draft {
            self.raw(" data-mark=\"");
            self.raw(self.labels.draft);
            self.raw("\"");
        }
        self.raw(">\n");
        self.element("a class=\"skip\" href=\"#content\"", |page| page.raw(page.labels.skip));
        self.raw("\n");
        self.header(document);
        self.contents(document);
        self.raw("<main id=\"content\" tabindex=\"-1\">\n");
        self.blocks(&document.blocks);
        self.pictures(document);
        self.raw("</main>\n");
        self.footer(document);
        self.raw("</body>\n</html>\n");
    }

    /// An element with its contents; `open` is the tag with its attributes.
    fn element(&mut self, open: &str, contents: impl FnOnce(&mut Self)) {
        self.raw("<");
        self.raw(open);
        self.raw(">");
        contents(self);
        self.raw("</");
        self.raw(open.split(' ').next().unwrap_or(open));
        self.raw(">");
    }

    fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }
}

#[cfg(test)]
mod tests;
