//! The pictures after the text, each with the same content as a table. They are no part of what is agreed, and say so.

use super::Page;
use crate::document::Document;
use crate::picture::{Width, svg};

impl<'a> Page<'a> {
    pub(super) fn pictures(&mut self, document: &'a Document) {
        if document.pictures.is_empty() {
            return;
        }
        self.raw("<section class=\"pictures\" aria-labelledby=\"pictures\">\n");
        self.element("h2 id=\"pictures\"", |page| page.raw(page.labels.pictures));
        self.raw("\n");
        self.element("p class=\"quiet\"", |page| page.raw(page.labels.pictures_note));
        self.raw("\n");
        for picture in &document.pictures {
            let name = picture.kind().as_str();
            self.element("h3", |page| page.text(&picture.title));
            self.raw("\n<figure>\n");
            // Two layouts of one picture: the style sheet shows the one that fits.
            for (width, class) in [(Width::Wide, "wide-screen"), (Width::Narrow, "narrow-screen")] {
                let drawn = svg(picture, &document.style, width, &format!("{name}-{class}"));
                self.element(&format!("div class=\"{class}\""), |page| page.raw(&drawn));
                self.raw("\n");
            }
            self.raw("</figure>\n");
            self.element("details", |page| {
                page.element("summary", |page| page.raw(page.labels.as_table));
                page.table(&picture.table);
            });
            self.raw("\n");
        }
        self.raw("</section>\n");
    }
}
