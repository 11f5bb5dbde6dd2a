//! Cuts prose into words, digit runs and marks, each with its place in the text.
//!
//! Emphasis marks and list markers are not tokens, so no reader has to know of them. Knows no meaning of any word.

use std::ops::Range;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, with digits, hyphens and apostrophes inside.
    Word,
    /// ASCII digits only.
    Digits,
    /// One punctuation mark.
    Mark,
    /// A web or mail address, whole.
    Link,
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    None,
    Space,
    /// A line break inside a paragraph.
    Line,
    /// A blank line, a list item, a heading or the start of the text.
    Block,
}

/// A piece of the text.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    pub(super) gap: Gap,
    /// The text in lower case, composed, with one spelling per dash.
    pub(super) key: String,
}

/// The tokens of one sentence. All questions about places outside it are answered with "no", so that no reader can
/// read past its end.
pub(super) struct Tokens<'t> {
    pub(super) text: &'t str,
    tokens: &'t [Token],
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str, tokens: &'t [Token]) -> Self {
        Self { text, tokens }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The key of a token, empty past the end.
    pub(super) fn key(&self, at: usize) -> &str {
        self.get(at).map_or("", |token| token.key.as_str())
    }

    /// The key of the token `back` places before `at`.
    pub(super) fn before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |index| self.key(index))
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.get(at).map(|token| token.kind)
    }

    pub(super) fn is(&self, at: usize, key: &str) -> bool {
        self.key(at) == key
    }

    /// Whether the token follows the one before it with nothing between.
    pub(super) fn joined(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.gap == Gap::None)
    }

    /// Whether the keys stand from `at` on; gives the index after them.
    pub(super) fn phrase(&self, at: usize, keys: &[&str]) -> Option<usize> {
        keys.iter().enumerate().all(|(offset, key)| self.is(at + offset, key)).then_some(at + keys.len())
    }

    /// A joined mark, such as the colon in `2016:38`.
    pub(super) fn joint(&self, at: usize, mark: &str) -> bool {
        self.joined(at) && self.is(at, mark)
    }

    /// The value of a digit run of the given length at `at`.
    pub(super) fn digits(&self, at: usize, length: Range<usize>) -> Option<u32> {
        let token = self.get(at).filter(|token| token.kind == Kind::Digits)?;
        length.contains(&token.key.len()).then(|| token.key.parse().ok()).flatten()
    }

    /// A digit run with nothing before it.
    pub(super) fn joined_digits(&self, at: usize, length: Range<usize>) -> Option<u32> {
        self.joined(at).then(|| self.digits(at, length)).flatten()
    }

    /// The text of the token as written.
    pub(super) fn raw(&self, at: usize) -> &'t str {
        self.get(at).map_or("", |token| &self.text[token.range.clone()])
    }

    /// The bytes from the first token to before the token `end`.
    pub(super) fn bytes(&self, first: usize, end: usize) -> Range<usize> {
        match (self.get(first), end.checked_sub(1).and_then(|last| self.get(last))) {
            (Some(a), Some(b)) if end > first => a.range.start..b.range.end,
            _ => 0..0,
        }
    }

    pub(super) fn starts_upper(&self, at: usize) -> bool {
        self.raw(at).chars().next().is_some_and(char::is_uppercase)
    }
}

/// The tokens of the text.
pub(super) fn cut(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut gap = Gap::Block;
    let mut at = 0;
    let mut line_start = true;
    let mut in_list = false;
    while let Some(first) = text[at..].chars().next() {
        if line_start {
            line_start = false;
            in_list &= gap < Gap::Block;
            // A dash that opens a line after a number may go on from it, but not in a list or a new paragraph.
            let before = tokens.last().filter(|_| !in_list && gap < Gap::Block);
            if let Some(marker) = list_marker(&text[at..], before) {
                gap = Gap::Block;
                in_list = true;
                at += marker;
                continue;
            }
        }
        if first == '\n' {
            gap = gap.max(Gap::Line);
            at += 1;
            let rest = text[at..].trim_start_matches([' ', '\t', '\r']);
            if rest.starts_with('\n') {
                gap = Gap::Block;
            }
            line_start = true;
            continue;
        }
        if first.is_whitespace() || matches!(first, '\u{200b}' | '\u{feff}') {
            gap = gap.max(Gap::Space);
            at += first.len_utf8();
            continue;
        }
        if matches!(first, '*' | '_' | '`' | '\\' | '~') {
            at += first.len_utf8();
            continue;
        }
        let (kind, length) = measure(&text[at..], first, gap);
        let raw = &text[at..at + length];
        tokens.push(Token { range: at..at + length, kind, gap, key: key_of(kind, raw) });
        gap = Gap::None;
        at += length;
    }
    tokens
}

/// The length of the token that starts here.
fn measure(rest: &str, first: char, gap: Gap) -> (Kind, usize) {
    if gap > Gap::None
        && first.is_alphanumeric()
        && let Some(length) = link_length(rest)
    {
        return (Kind::Link, length.max(first.len_utf8()));
    }
    if first.is_ascii_digit() {
        return (Kind::Digits, rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()));
    }
    if first.is_alphabetic() {
        return (Kind::Word, word_length(rest));
    }
    (Kind::Mark, first.len_utf8())
}

/// The length of the web or mail address that starts here.
fn link_length(rest: &str) -> Option<usize> {
    // Nearly every word ends at a blank, without a sign of an address before it.
    let sign = rest.find(|c: char| c.is_whitespace() || matches!(c, ':' | '@'));
    let signed = sign.is_some_and(|at| rest[at..].starts_with([':', '@']));
    if !signed && !rest.starts_with("www.") {
        return None;
    }
    let chunk = rest.split(char::is_whitespace).next().unwrap_or(rest);
    let is_link = chunk.contains("://") || chunk.contains('@') || chunk.starts_with("www.");
    is_link.then(|| chunk.trim_end_matches(['.', ',', ';', ')', '>', '*', '_']).len())
}

fn word_length(rest: &str) -> usize {
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = is_low(c) || c.is_alphanumeric() || is_combining(c) || c == '\u{ad}';
        let link = matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}')
            && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if !inside && !link {
            return at;
        }
    }
    rest.len()
}

/// The length of a list or heading marker at the start of a line, with the white space around it.
fn list_marker(line: &str, previous: Option<&Token>) -> Option<usize> {
    let body = line.trim_start_matches([' ', '\t']);
    let indent = line.len() - body.len();
    let first = body.chars().next()?;
    let after_number = previous.is_some_and(|token| token.kind == Kind::Digits);
    let marker = match first {
        '#' | '>' | '|' => body.len() - body.trim_start_matches(first).len(),
        '-' | '*' | '+' | '•' | '–' | '—' | '·' if !after_number => first.len_utf8(),
        '0'..='9' => {
            let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let rest = body[digits..].trim_start_matches('\\');
            if digits > 3 || !rest.starts_with(['.', ')']) {
                return None;
            }
            body.len() - rest.len() + 1
        }
        _ if first.is_alphabetic() && body[first.len_utf8()..].starts_with(')') => first.len_utf8() + 1,
        _ => return None,
    };
    let rest = &body[marker..];
    (first == '|' || rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(indent + marker)
}

fn key_of(kind: Kind, raw: &str) -> String {
    match kind {
        Kind::Mark => match raw {
            "\u{2010}" | "\u{2011}" => "-".to_owned(),
            "\u{2014}" | "\u{2212}" => "–".to_owned(),
            _ => raw.to_owned(),
        },
        Kind::Digits | Kind::Link => raw.to_owned(),
        Kind::Word => fold(raw),
    }
}

/// Lower case, with å, ä, ö and é in one character each and without soft hyphens.
pub(super) fn fold(word: &str) -> String {
    // Most words of a text are written so already.
    if word.chars().all(|c| is_low(c) || c == '-') {
        return word.to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        let composed = match c {
            '\u{30a}' if folded.ends_with('a') => 'å',
            '\u{308}' if folded.ends_with('a') => 'ä',
            '\u{308}' if folded.ends_with('o') => 'ö',
            '\u{301}' if folded.ends_with('e') => 'é',
            '\u{ad}' => continue,
            '\u{2010}' | '\u{2011}' => {
                folded.push('-');
                continue;
            }
            _ => {
                folded.push(c);
                continue;
            }
        };
        folded.pop();
        folded.push(composed);
    }
    folded
}

/// The letters and digits that nearly every word is made of.
fn is_low(c: char) -> bool {
    matches!(c, 'a'..='z' | 'å' | 'ä' | 'ö' | 'é' | '0'..='9')
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}
