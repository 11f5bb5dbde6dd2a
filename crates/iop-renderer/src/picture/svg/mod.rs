//! The pictures as SVG: rows of words with a drawing beside or below them, so that no two labels can meet.
//!
//! Knows nothing of agreements. The same picture gives the same bytes; places are whole tenths, never floats. Colours are
//! attributes, so that a file stands alone, and every shape has a class, so that the style sheet of a page may change
//! them. What is told by colour is told by shape or words as well.

mod axis;
mod canvas;
mod economy;
mod measure;
mod timeline;

use crate::picture::{Drawing, Picture};
use crate::style::Style;
use canvas::Canvas;

/// For what width a picture is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// A sheet of paper or a screen: words beside the drawing.
    Wide,
    /// A telephone: words above the drawing.
    Narrow,
}

impl Width {
    /// In user units; the letters of a picture are 14 units high.
    const fn units(self) -> i64 {
        match self {
            Self::Wide => 640,
            Self::Narrow => 320,
        }
    }
}

/// The picture as an SVG image in the colour and the letters of the house, named by its title and described in full. `id` begins the names of its parts and
/// must be unique in the page it stands in.
#[must_use]
pub fn svg(picture: &Picture, style: &Style, width: Width, id: &str) -> String {
    let mut canvas = Canvas::new(width, style);
    match &picture.drawing {
        Drawing::Timeline(timeline) => timeline::draw(timeline, picture.language, &mut canvas),
        Drawing::Economy(economy) => economy::draw(economy, &mut canvas),
    }
    canvas.finish(picture, id)
}

#[cfg(test)]
mod tests;
