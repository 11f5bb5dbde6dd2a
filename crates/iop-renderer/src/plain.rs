//! Words without their dress: the plain text of inlines, as every writer needs it for names, widths and comparisons.
//!
//! Knows no format.

use crate::document::Inline;

/// The words of `content` in order; a blank as `[label]`, a break as a new line.
#[must_use]
pub fn plain(content: &[Inline]) -> String {
    let mut out = String::new();
    append(content, &mut out);
    out
}

fn append(content: &[Inline], out: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text } | Inline::Reference { text, .. } => out.push_str(text),
            Inline::Strong { content } | Inline::Emphasis { content } => append(content, out),
            Inline::Blank { label } => {
                out.push('[');
                out.push_str(label);
                out.push(']');
            }
            Inline::Break => out.push('\n'),
        }
    }
}

/// Whether `content` says nothing but blanks: in a signature block, a line left empty for the pen.
pub(crate) fn is_open(content: &[Inline]) -> bool {
    content.iter().all(|inline| match inline {
        Inline::Blank { .. } | Inline::Break => true,
        Inline::Text { text } | Inline::Reference { text, .. } => text.trim().is_empty(),
        Inline::Strong { content } | Inline::Emphasis { content } => is_open(content),
    })
}
