//! The comments of a source: what follows a `#` between scalars. Knows no values.

use std::ops::Range;

use super::super::Tree;
use super::super::tree::Kind;

/// A comment and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Comment {
    /// From the `#`, without spaces at the end.
    pub(super) text: String,
    /// The byte of the `#`.
    pub(super) start: usize,
    /// The line, counted from 1.
    pub(super) line: u32,
    /// The columns before it.
    pub(super) column: usize,
    /// Whether nothing but spaces stands before it on its line.
    pub(super) own_line: bool,
    /// Whether an empty line stands before its line.
    pub(super) gap: bool,
}

/// The comments in the order of the file.
pub(super) fn comments(tree: &Tree) -> Vec<Comment> {
    let mut found = Vec::new();
    let mut end = 0;
    // Between scalars there are only brackets, marks, white space and comments.
    for range in scalars(tree) {
        between(tree, end..range.start, &mut found);
        end = range.end.max(end);
    }
    between(tree, end..tree.source.len(), &mut found);
    found
}

fn scalars(tree: &Tree) -> impl Iterator<Item = Range<usize>> {
    let ids = (0..tree.nodes.len()).filter_map(|index| u32::try_from(index).ok()).map(super::super::NodeId);
    let scalars = ids.filter(|id| matches!(tree.kind(*id), Kind::Scalar(_)));
    scalars.map(|id| tree.range(id)).filter(|range| !range.is_empty())
}

fn between(tree: &Tree, range: Range<usize>, found: &mut Vec<Comment>) {
    let mut at = range.start;
    while let Some(hash) = tree.source.get(at..range.end).and_then(|text| text.find('#')) {
        let start = at + hash;
        let before = tree.source.get(..start).unwrap_or_default();
        let text = tree.source.get(start..).unwrap_or_default();
        let text = text.split(['\n', '\r']).next().unwrap_or_default();
        at = start + 1;
        // A number sign inside a directive begins no comment.
        if before.is_empty() || before.ends_with([' ', '\t', '\n', '\r', '\u{feff}']) {
            found.push(comment(tree, start, text, before));
            at = start + text.len();
        }
    }
}

fn comment(tree: &Tree, start: usize, text: &str, before: &str) -> Comment {
    let place = tree.position(start);
    let line_start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let indent = before.get(line_start..).unwrap_or_default().trim_start_matches('\u{feff}');
    Comment {
        text: text.trim_end().to_owned(),
        start,
        line: place.line,
        column: place.column.saturating_sub(1) as usize,
        own_line: indent.chars().all(|c| matches!(c, ' ' | '\t')),
        gap: follows_empty_line(before),
    }
}

/// Whether the line before the one that this text ends in is empty.
pub(super) fn follows_empty_line(before: &str) -> bool {
    let mut lines = before.trim_start_matches('\u{feff}').lines().rev();
    // A text that ends with a line break has no last line of its own.
    if !before.ends_with(['\n', '\r']) {
        lines.next();
    }
    lines.next().is_some_and(|line| line.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    fn found(source: &str) -> Vec<Comment> {
        comments(&Tree::parse(source, &Limits::default()).unwrap())
    }

    fn texts(source: &str) -> Vec<String> {
        found(source).into_iter().map(|comment| comment.text).collect()
    }

    #[test]
    fn comments_are_found_wherever_they_may_stand() {
        let source = "\u{feff}# först\r\n--- # efter\n\"a\": 'x' # y \n# före\nb: [1, # i\n  # ii\n  2] # iii\nc: # iv\n  - # v\n\
                      d: | # vi\n  # text\n\n# sist";
        assert_eq!(
            texts(source),
            ["# först", "# efter", "# y", "# före", "# i", "# ii", "# iii", "# iv", "# v", "# vi", "# sist"]
        );
    }

    #[test]
    fn a_number_sign_in_a_scalar_is_no_comment() {
        for source in
            ["a: x#y", "a: \"x # y\"", "a: 'x # y'", "a: |\n  x\n  # y\n", "a: >-\n  # x\n   # y\n", "'# a': 1"]
        {
            assert_eq!(texts(source), [""; 0], "{source}");
        }
        assert_eq!(texts("%TAG !e! tag:x,2026:#y\n---\na: 1\n"), [""; 0]);
    }

    #[test]
    fn the_place_of_a_comment_is_known() {
        let found = found("a: 1 # x\n\n  # y\n# z\n");
        let places: Vec<_> = found.iter().map(|c| (c.line, c.column, c.own_line, c.gap)).collect();
        assert_eq!(places, [(1, 5, false, false), (3, 2, true, true), (4, 0, true, false)]);
    }
}
