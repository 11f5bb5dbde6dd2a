//! What stands around the contents: the head of the page, its header, the list of contents and the footer.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::Page;
use crate::document::{Block, Document, Meta};
use crate::furniture::identity;
use crate::style::{Colour, Style};

const STYLE: &str = include_str!("style.css");
/// The ground of a page in the dark, as the style sheet has it.
const DARK: Colour = Colour([0x1d, 0x1f, 0x22]);
/// A paper with fewer clauses is seen at a glance.
const FEWEST: usize = 4;

impl<'a> Page<'a> {
    pub(super) fn head(&mut self, document: &'a Document) {
        let meta = &document.meta;
        self.raw("<!DOCTYPE html>\n<html lang=\"");
        self.raw(self.labels.tag);
        self.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.raw(
            "<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n",
        );
        self.raw("<meta name=\"generator\" content=\"iop\">\n");
        self.named("description", &description(meta));
        self.named("keywords", &meta.imprint.to_string());
        for author in &meta.authors {
            self.named("author", author);
        }
        self.raw("<title>");
        if meta.draft {
            self.raw(self.labels.draft);
            self.raw(" – ");
        }
        self.text(title(meta));
        self.raw("</title>\n<style>\n");
        self.raw(STYLE);
        self.house(&document.style);
        self.raw("</style>\n</head>\n");
    }

    fn named(&mut self, name: &str, content: &str) {
        self.raw("<meta name=\"");
        self.raw(name);
        self.raw("\" content=\"");
        self.text(content);
        self.raw("\">\n");
    }

    /// The letters of the house, by name, and its colour, where it has them; on a dark ground the nearest shade of the colour
    /// that can be read.
    fn house(&mut self, style: &Style) {
        if let Some(typeface) = &style.typeface {
            self.raw(&format!(":root {{ --letters: {}, \"Libertinus Serif\"; }}\n", quoted(typeface.family())));
        }
        let accent = style.accent;
        if accent != Colour::default() {
            let dark = accent.readable_on(DARK);
            self.raw(&format!(
                ":root {{ --accent: {accent}; }}\n\
                 @media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; }} }}\n"
            ));
        }
    }

    pub(super) fn header(&mut self, document: &'a Document) {
        let (meta, style) = (&document.meta, &document.style);
        self.raw("<header>\n");
        if style.logo.is_some() || !style.sender.is_empty() {
            self.element("div class=\"sender\"", |page| page.sender(style));
            self.raw("\n");
        }
        if let Some(text) = &style.header {
            self.element("p class=\"running\"", |page| page.text(text));
            self.raw("\n");
        }
        if meta.draft {
            self.element("p class=\"notice\"", |page| page.raw(page.labels.draft_notice));
            self.raw("\n");
        }
        self.element("h1", |page| page.text(title(meta)));
        self.raw("\n");
        if !meta.subtitle.is_empty() {
            self.element("p class=\"subtitle\"", |page| page.inlines(&meta.subtitle));
            self.raw("\n");
        }
        if !meta.particulars.is_empty() {
            self.facts("facts front", &meta.particulars);
        }
        self.raw("</header>\n");
    }

    fn sender(&mut self, style: &Style) {
        if let Some(logo) = &style.logo {
            self.raw("<img alt=\"");
            self.text(&logo.alternative);
            self.raw("\" src=\"data:");
            self.raw(logo.form.media_type());
            self.raw(";base64,");
            self.raw(&BASE64_STANDARD.encode(&logo.bytes));
            self.raw("\">");
        }
        if !style.sender.is_empty() {
            self.element("p", |page| {
                for (number, line) in style.sender.iter().enumerate() {
                    if number > 0 {
                        page.raw("<br>");
                    }
                    page.text(line);
                }
            });
        }
    }

    /// Links to the clauses and the pictures.
    pub(super) fn contents(&mut self, document: &'a Document) {
        let clauses: Vec<&Block> =
            document.blocks.iter().filter(|block| matches!(block, Block::Heading { level: 1, .. })).collect();
        if clauses.len() < FEWEST {
            return;
        }
        self.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        self.raw(self.labels.contents);
        self.raw("</h2>\n<ul>\n");
        for block in clauses {
            let Block::Heading { number, text, anchor, .. } = block else { continue };
            let Some(id) = self.targets.get(anchor.as_str()).cloned() else { continue };
            self.entry(&id, |page| {
                if let Some(number) = number {
                    page.element("span class=\"at\"", |page| page.text(number));
                    page.raw(" ");
                }
                page.inlines(text);
            });
        }
        if !document.pictures.is_empty() {
            self.entry("pictures", |page| page.raw(page.labels.pictures));
        }
        self.raw("</ul>\n</nav>\n");
    }

    fn entry(&mut self, id: &str, words: impl FnOnce(&mut Self)) {
        self.element("li", |page| page.element(&format!("a href=\"#{id}\""), words));
        self.raw("\n");
    }

    pub(super) fn footer(&mut self, document: &'a Document) {
        let meta = &document.meta;
        self.raw("<footer>\n");
        if let Some(text) = &document.style.footer {
            self.element("p", |page| page.text(text));
            self.raw("\n");
        }
        self.raw("<p>");
        self.text(&identity(meta));
        self.raw("</p>\n</footer>\n");
    }
}

fn title(meta: &Meta) -> &str {
    if meta.title.trim().is_empty() { &meta.id } else { &meta.title }
}

/// What a search or a list of pages says of this one: title, parties, date.
fn description(meta: &Meta) -> String {
    let date = meta.date.map(|date| date.to_string());
    let parts = [Some(title(meta).to_owned()), Some(meta.authors.join(", ")), date];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// A string of a style sheet. A font names itself as it likes: all but letters, digits and spaces is written by its number.
fn quoted(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || c == ' ';
    let letters = name.chars().map(|c| if plain(c) { c.to_string() } else { format!("\\{:x} ", u32::from(c)) });
    format!("\"{}\"", letters.collect::<String>())
}
