//! Shapes and words written one below the other. Knows the colours and the marks of SVG, and nothing of what is drawn.

use std::fmt;

use super::Width;
use super::measure::lines;
use crate::escape::escape;
use crate::labels::labels;
use crate::picture::Picture;
use crate::style::{Colour, Style};

/// The height of the letters, in units.
pub(super) const LETTERS: i64 = 14;
/// From one line of words to the next, in units.
pub(super) const LEADING: i64 = 17;

/// A place or a length, in tenths of a unit.
#[derive(Clone, Copy)]
pub(super) struct Tenths(pub(super) i64);

impl fmt::Display for Tenths {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / 10, self.0.abs() % 10);
        if rest == 0 { write!(out, "{sign}{whole}") } else { write!(out, "{sign}{whole}.{rest}") }
    }
}

/// What words are for, which decides how they look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    /// What is said.
    Plain,
    /// What stands above a group.
    Heading,
    /// Times and notes.
    Quiet,
    /// Words on a filled bar.
    OnBar,
}

/// How a shape is filled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// The accent colour.
    Solid,
    /// Stripes of the accent colour.
    Striped,
    /// Nothing within a broken line: not known, or not counted.
    Open,
}

/// A picture being drawn, downwards.
pub(super) struct Canvas {
    out: String,
    pub(super) width: Width,
    accent: Colour,
    /// The letters of the house, where it has its own.
    family: Option<String>,
    /// How far down it has come, in units.
    pub(super) y: i64,
}

impl Canvas {
    pub(super) fn new(width: Width, style: &Style) -> Self {
        let family = style.typeface.as_ref().map(|face| face.family().to_owned());
        Self { out: String::new(), width, accent: style.accent, family, y: 0 }
    }

    /// The width of the picture, in units.
    pub(super) fn right(&self) -> i64 {
        self.width.units()
    }

    /// Words in a column; gives the number of lines. `y` is the top of the first line.
    pub(super) fn column(&mut self, (x, y): (i64, i64), units: i64, voice: Voice, text: &str) -> i64 {
        let lines = lines(text, LETTERS, units);
        let count = i64::try_from(lines.len()).unwrap_or(1);
        for (number, line) in (0..).zip(&lines) {
            self.words(Tenths(x * 10), y + number * LEADING, voice, line);
        }
        count
    }

    /// One line of words; `y` is the top of the line.
    pub(super) fn words(&mut self, x: Tenths, y: i64, voice: Voice, text: &str) {
        let look = match voice {
            Voice::Plain => "class=\"ink\"",
            Voice::Heading => "class=\"ink\" font-weight=\"600\"",
            Voice::Quiet => "class=\"quiet\" fill=\"#565656\"",
            Voice::OnBar => "class=\"on\" fill=\"#fff\"",
        };
        let baseline = y + 13;
        self.out.push_str(&format!("<text x=\"{x}\" y=\"{baseline}\" {look}>"));
        escape(text, &mut self.out);
        self.out.push_str("</text>\n");
    }

    /// A thin line that parts or guides and says nothing.
    pub(super) fn rule(&mut self, from: (Tenths, i64), to: (Tenths, i64)) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.out.push_str(&format!("<path class=\"rule\" stroke=\"#c9c9c9\" d=\"M{x1} {y1}L{x2} {y2}\"/>\n"));
    }

    /// Thin lines downwards.
    pub(super) fn rules(&mut self, places: &[Tenths], from: i64, to: i64) {
        let path: String = places.iter().map(|x| format!("M{x} {from}V{to}")).collect();
        self.out.push_str(&format!("<path class=\"rule\" stroke=\"#c9c9c9\" d=\"{path}\"/>\n"));
    }

    /// A bar with its left and right edge.
    pub(super) fn bar(&mut self, (left, right): (Tenths, Tenths), y: i64, height: i64, fill: Fill) {
        let accent = self.accent;
        let (width, bottom) = (Tenths(right.0 - left.0), y + height);
        match fill {
            Fill::Solid => self.out.push_str(&format!(
                "<rect class=\"bar\" fill=\"{accent}\" x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n"
            )),
            Fill::Striped => {
                let mut stripes = String::new();
                let mut x = left.0 + 40;
                while x < right.0 {
                    stripes.push_str(&format!("M{} {y}V{bottom}", Tenths(x)));
                    x += 40;
                }
                self.outline(&format!("M{left} {y}H{right}V{bottom}H{left}Z{stripes}"), "");
            }
            Fill::Open => {
                self.outline(&format!("M{left} {y}H{right}V{bottom}H{left}Z"), " stroke-dasharray=\"4 3\"");
            }
        }
    }

    /// A line of the accent colour.
    pub(super) fn outline(&mut self, path: &str, more: &str) {
        let accent = self.accent;
        self.out.push_str(&format!(
            "<path class=\"edge\" fill=\"none\" stroke=\"{accent}\" stroke-width=\"1.5\"{more} d=\"{path}\"/>\n"
        ));
    }

    /// A filled mark.
    pub(super) fn mark(&mut self, path: &str) {
        let accent = self.accent;
        self.out.push_str(&format!("<path class=\"bar\" fill=\"{accent}\" d=\"{path}\"/>\n"));
    }

    /// The whole image.
    pub(super) fn finish(self, picture: &Picture, id: &str) -> String {
        let (width, height, tag) = (self.right(), self.y, labels(picture.language).tag);
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" lang=\"{tag}\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\" fill=\"#1b1b1b\" \
             font-size=\"{LETTERS}\" font-family=\""
        );
        let own = self.family.map(|family| format!("'{}', ", family.replace('\'', "")));
        escape(&format!("{}'Libertinus Serif', Georgia, serif", own.unwrap_or_default()), &mut out);
        out.push_str(&format!("\">\n<title id=\"{id}-title\">"));
        escape(&picture.title, &mut out);
        out.push_str(&format!("</title>\n<desc id=\"{id}-desc\">"));
        escape(&picture.alternative, &mut out);
        out.push_str("</desc>\n");
        out.push_str(&self.out);
        out.push_str("</svg>\n");
        out
    }
}
