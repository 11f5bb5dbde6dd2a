//! From text to blocks, on pulldown-cmark: what the subset does not have falls back to the words as written.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{ProseBlock, ProseInline};

/// The longest label of a blank, in characters; longer text in brackets is words.
const LONGEST_LABEL: usize = 120;

/// Characters that can act as a mark somewhere in the subset or in the Markdown around it.
const MARKS: &[char] = &[
    '\\', '*', '_', '`', '[', ']', '{', '}', '#', '+', '-', '.', '!', '<', '>', '(', ')', '~', '|', '=', '&', ':', '"',
    '\'',
];

pub(super) fn blocks(text: &str) -> Vec<ProseBlock> {
    let mut builder = Builder { text, stack: vec![Frame::root()] };
    for (event, range) in Parser::new_ext(&without_definitions(text), Options::empty()).into_offset_iter() {
        builder.event(event, range);
    }
    builder.finish()
}

/// The text, as long in bytes, in which no `[label]: word` is the definition of a link: those leave nothing on the
/// paper, and turn every other `[label]` into a link. Only the structure is read from it; the words are the text's own.
fn without_definitions(text: &str) -> Cow<'_, str> {
    if text.contains("]:") { Cow::Owned(text.replace("]:", "];")) } else { Cow::Borrowed(text) }
}

pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut line_start = true;
    for c in text.chars() {
        // Between words a full stop or a hyphen marks nothing; escaping it all the same keeps this free of cases.
        if MARKS.contains(&c) {
            out.push('\\');
        }
        match c {
            // A line break in a value must not open a new paragraph, nor an indented line a code block.
            '\n' | '\r' => out.push(' '),
            ' ' | '\t' if line_start => {}
            _ => out.push(c),
        }
        line_start = line_start && c.is_whitespace();
    }
    out
}

/// What is being built: a block container, a run of words, or one of its styled parts.
struct Frame {
    what: What,
    range: Range<usize>,
    blocks: Vec<ProseBlock>,
    items: Vec<Vec<ProseBlock>>,
    inlines: Vec<ProseInline>,
    /// Words not yet searched for references and blanks: (range, first character is meant as itself).
    words: Vec<Piece>,
}

struct Piece {
    range: Range<usize>,
    escaped: bool,
}

#[derive(PartialEq)]
enum What {
    Root,
    Paragraph,
    Heading,
    List(Option<u32>),
    Item,
    Strong,
    Emphasis,
    /// A construct outside the subset: its words go to the frame around it.
    Transparent,
}

impl Frame {
    fn root() -> Self {
        Self::new(What::Root, 0..0)
    }

    fn new(what: What, range: Range<usize>) -> Self {
        Self { what, range, blocks: vec![], items: vec![], inlines: vec![], words: vec![] }
    }
}

struct Builder<'a> {
    text: &'a str,
    stack: Vec<Frame>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(&tag, range),
            Event::End(tag) => self.close(tag),
            Event::SoftBreak => {
                // A soft break is a space; the break's own bytes stand for it.
                self.flush();
                self.top().inlines.push(ProseInline::Text { text: " ".to_owned(), range });
            }
            Event::HardBreak => {
                self.flush();
                self.top().inlines.push(ProseInline::Break);
            }
            Event::Rule => {
                self.open(&Tag::Paragraph, range.clone());
                self.words(range);
                self.close(TagEnd::Paragraph);
            }
            Event::Text(_)
            | Event::Code(_)
            | Event::InlineHtml(_)
            | Event::Html(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => self.words(range),
        }
    }

    fn top(&mut self) -> &mut Frame {
        if self.stack.is_empty() {
            self.stack.push(Frame::root());
        }
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    fn open(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        // A tight list item holds words without a paragraph around them.
        if !matches!(tag, Tag::Strong | Tag::Emphasis) {
            self.close_loose_words();
        }
        let what = match tag {
            Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock => What::Paragraph,
            Tag::Heading { .. } => What::Heading,
            Tag::List(start) => What::List(start.map(|n| u32::try_from(n).unwrap_or(u32::MAX))),
            Tag::Item => What::Item,
            Tag::Strong => What::Strong,
            Tag::Emphasis => What::Emphasis,
            Tag::BlockQuote(_)
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::MetadataBlock(_) => What::Transparent,
        };
        if matches!(what, What::Strong | What::Emphasis) {
            self.flush();
        }
        self.stack.push(Frame::new(what, range));
    }

    fn close(&mut self, tag: TagEnd) {
        // A link keeps its brackets and its address: the paper must say what the source says.
        if matches!(tag, TagEnd::Link | TagEnd::Image) {
            if let Some(frame) = self.stack.pop() {
                self.words(frame.range);
            }
            return;
        }
        self.flush();
        if matches!(tag, TagEnd::Item) {
            self.close_loose_words();
        }
        let Some(frame) = self.stack.pop() else { return };
        let range = frame.range;
        match frame.what {
            What::Root => self.stack.push(Frame::root()),
            What::Paragraph => self.top().blocks.push(ProseBlock::Paragraph { content: frame.inlines, range }),
            What::Heading => self.top().blocks.push(ProseBlock::Heading { content: frame.inlines, range }),
            What::List(start) => self.top().blocks.push(ProseBlock::List { start, items: frame.items, range }),
            What::Item => self.top().items.push(frame.blocks),
            What::Strong => self.top().inlines.push(ProseInline::Strong(frame.inlines)),
            What::Emphasis => self.top().inlines.push(ProseInline::Emphasis(frame.inlines)),
            What::Transparent => {
                let top = self.top();
                top.blocks.extend(frame.blocks);
                top.inlines.extend(frame.inlines);
            }
        }
    }

    /// Words directly in a list item become a paragraph of their own.
    fn close_loose_words(&mut self) {
        self.flush();
        let top = self.top();
        if top.what == What::Item && !top.inlines.is_empty() {
            let content = std::mem::take(&mut top.inlines);
            let range = span(&content).unwrap_or_else(|| top.range.clone());
            top.blocks.push(ProseBlock::Paragraph { content, range });
        }
    }

    fn words(&mut self, range: Range<usize>) {
        let escaped = self.text[..range.start].ends_with('\\');
        let top = self.top();
        match top.words.last_mut() {
            Some(last) if last.range.end == range.start && !escaped => last.range.end = range.end,
            _ => top.words.push(Piece { range, escaped }),
        }
    }

    /// Turns the words gathered so far into text, references and blanks.
    fn flush(&mut self) {
        let text = self.text;
        let top = self.top();
        let pieces = std::mem::take(&mut top.words);
        for piece in pieces {
            let literal =
                if piece.escaped { text[piece.range.clone()].chars().next().map_or(0, char::len_utf8) } else { 0 };
            split_marks(text, piece.range, literal, &mut top.inlines);
        }
    }

    fn finish(mut self) -> Vec<ProseBlock> {
        self.flush();
        while self.stack.len() > 1 {
            self.close(TagEnd::Paragraph);
        }
        self.stack.pop().map(|frame| frame.blocks).unwrap_or_default()
    }
}

/// Cuts `range` into words, `{references}` and `[blanks]`; its first `literal` bytes are words whatever they are.
fn split_marks(text: &str, range: Range<usize>, literal: usize, out: &mut Vec<ProseInline>) {
    let mut from = range.start;
    let mut at = range.start + literal;
    while let Some(offset) = text[at..range.end].find(['{', '[']) {
        let open = at + offset;
        match mark(text, open, range.end) {
            Some((inline, end)) => {
                push_text(text, from..open, out);
                out.push(inline);
                from = end;
                at = end;
            }
            None => at = open + 1,
        }
    }
    push_text(text, from..range.end, out);
}

fn mark(text: &str, open: usize, end: usize) -> Option<(ProseInline, usize)> {
    let braces = text[open..].starts_with('{');
    let close = if braces { '}' } else { ']' };
    let inner_end = open + 1 + text[open + 1..end].find(['{', '}', '[', ']', '\n'])?;
    if !text[inner_end..].starts_with(close) {
        return None;
    }
    let inner = &text[open + 1..inner_end];
    let range = open..inner_end + 1;
    let is_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if braces {
        return (!inner.is_empty() && inner.chars().all(is_path))
            .then(|| (ProseInline::Reference { path: inner.to_owned(), range: range.clone() }, range.end));
    }
    // Brackets before an address are a link, which is words.
    let link = text[inner_end + 1..end].starts_with('(');
    let worded = inner.chars().any(char::is_alphabetic) && inner.trim() == inner && !link;
    (worded && inner.chars().count() <= LONGEST_LABEL)
        .then(|| (ProseInline::Blank { label: inner.to_owned(), range: range.clone() }, range.end))
}

fn push_text(text: &str, range: Range<usize>, out: &mut Vec<ProseInline>) {
    if range.is_empty() {
        return;
    }
    let words = text[range.clone()].replace(['\r', '\n'], " ");
    match out.last_mut() {
        Some(ProseInline::Text { text: before, range: before_range }) if before_range.end == range.start => {
            before.push_str(&words);
            before_range.end = range.end;
        }
        _ => out.push(ProseInline::Text { text: words, range }),
    }
}

fn span(content: &[ProseInline]) -> Option<Range<usize>> {
    let mut ranges = content.iter().filter_map(|inline| match inline {
        ProseInline::Text { range, .. } | ProseInline::Reference { range, .. } | ProseInline::Blank { range, .. } => {
            Some(range.clone())
        }
        ProseInline::Strong(inner) | ProseInline::Emphasis(inner) => span(inner),
        ProseInline::Break => None,
    });
    let first = ranges.next()?;
    let end = ranges.next_back().map_or(first.end, |last| last.end);
    Some(first.start..end)
}

#[cfg(test)]
mod tests {
    use super::super::Prose;
    use super::*;

    /// Every word of the prose, with marks shown, for comparison.
    fn words(text: &str) -> String {
        fn inline(content: &[ProseInline], out: &mut String) {
            for part in content {
                match part {
                    ProseInline::Text { text, .. } => out.push_str(text),
                    ProseInline::Strong(inner) => wrap("<b>", inner, "</b>", out),
                    ProseInline::Emphasis(inner) => wrap("<i>", inner, "</i>", out),
                    ProseInline::Reference { path, .. } => out.push_str(&format!("<ref {path}>")),
                    ProseInline::Blank { label, .. } => out.push_str(&format!("<blank {label}>")),
                    ProseInline::Break => out.push_str("<br>"),
                }
            }
        }
        fn wrap(open: &str, inner: &[ProseInline], close: &str, out: &mut String) {
            out.push_str(open);
            inline(inner, out);
            out.push_str(close);
        }
        fn block(blocks: &[ProseBlock], out: &mut String) {
            for part in blocks {
                match part {
                    ProseBlock::Heading { content, .. } => wrap("<h>", content, "</h>", out),
                    ProseBlock::Paragraph { content, .. } => wrap("<p>", content, "</p>", out),
                    ProseBlock::List { start, items, .. } => {
                        out.push_str(&start.map_or("<ul>".to_owned(), |n| format!("<ol {n}>")));
                        for item in items {
                            out.push_str("<li>");
                            block(item, out);
                        }
                        out.push_str("</list>");
                    }
                }
            }
        }
        let mut out = String::new();
        block(&blocks(text), &mut out);
        out
    }

    #[test]
    fn the_subset_is_read() {
        assert_eq!(
            words("Ett *minst* **två**.\n\nNytt stycke."),
            "<p>Ett <i>minst</i> <b>två</b>.</p><p>Nytt stycke.</p>"
        );
        assert_eq!(words("### Rubrik\n\n- ett\n- två"), "<h>Rubrik</h><ul><li><p>ett</p><li><p>två</p></list>");
        assert_eq!(words("3. Få ökade kunskaper"), "<ol 3><li><p>Få ökade kunskaper</p></list>");
        assert_eq!(words("rad ett\nrad två"), "<p>rad ett rad två</p>");
        assert_eq!(words("rad ett\\\nrad två"), "<p>rad ett<br>rad två</p>");
    }

    #[test]
    fn references_and_blanks_are_marks() {
        assert_eq!(words("till {period.end}, [DATUM]"), "<p>till <ref period.end>, <blank DATUM></p>");
        assert_eq!(words("\\{period.end} och \\[DATUM]"), "<p>{period.end} och [DATUM]</p>");
        assert_eq!(words("{inte en väg} [1] []"), "<p>{inte en väg} [1] []</p>");
    }

    #[test]
    fn a_blank_before_a_colon_defines_no_link() {
        assert_eq!(words("[SAKEN]: mötet"), "<p><blank SAKEN>: mötet</p>");
        assert_eq!(words("[A]: /x \"y\"\n\nTill [A]."), "<p><blank A>: /x \"y\"</p><p>Till <blank A>.</p>");
        assert_eq!(words("- [PART]: *lokal*"), "<ul><li><p><blank PART>: <i>lokal</i></p></list>");
        assert_eq!(words("\\[A]: b"), "<p>[A]: b</p>");
    }

    #[test]
    fn what_is_outside_the_subset_stays_words() {
        for text in [
            "<script>alert(1)</script>",
            "en <b>tagg</b> här",
            "[länk](https://example.org)",
            "![bild](x.png)",
            "`#read(\"/etc/passwd\")`",
            "&amp; &lt;",
            "a $x$ b #let @ref",
        ] {
            assert_eq!(words(text), format!("<p>{text}</p>"), "{text}");
        }
    }

    #[test]
    fn escaped_text_reads_back_as_itself() {
        for text in [
            "*x* _y_ {period.end} [BLANK]",
            "1. inte en lista",
            "- inte en lista",
            "# inte en rubrik",
            "a \\ b",
            "<b> & |",
            "åäö --- =",
            "http://x.se",
        ] {
            assert_eq!(words(&Prose::escape(text)), format!("<p>{text}</p>"), "{text}");
        }
    }

    #[test]
    fn ranges_are_bytes_of_the_text() {
        let text = "- å ä *ö* {period.end}";
        let marks = Prose::from(text).marks();
        let [ProseInline::Reference { range, .. }] = &marks[..] else { panic!("one reference, not {marks:?}") };
        assert_eq!(&text[range.clone()], "{period.end}");
    }
}
