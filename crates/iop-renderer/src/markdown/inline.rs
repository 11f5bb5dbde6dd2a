//! Words as `CommonMark` inlines: every character that could act as markup or HTML is escaped, and weight and stress
//! are written so that the delimiters work whatever stands beside them.
//!
//! Strong is always outermost (`**a _b_**`), `_` is used for stress only: so two delimiters of one kind never meet.

use crate::document::Inline;

/// Where the words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// Lines may break.
    Paragraph,
    /// All on one line.
    Heading,
    /// All on one line, between pipes.
    Cell,
}

/// A character with its dress.
#[derive(Debug, Clone, Copy)]
struct Letter {
    /// The character; none for a line break.
    character: Option<char>,
    strong: bool,
    emphasis: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Character(char),
    Break,
    Open(&'static str),
    Close(&'static str),
}

const STRONG: &str = "**";
const EMPHASIS: &str = "_";

/// Writes `content`.
pub(super) fn inline(content: &[Inline], setting: Setting) -> String {
    let mut letters = Vec::new();
    flatten(content, (false, false), setting, &mut letters);
    let is_break = |letter: &Letter| letter.character.is_none();
    // A break at an end would show its backslash.
    let from = letters.iter().take_while(|letter| is_break(letter)).count();
    letters.drain(..from);
    while letters.last().is_some_and(is_break) {
        letters.pop();
    }
    tighten(&mut letters);
    write(&tokens(&letters), setting)
}

fn flatten(content: &[Inline], dress: (bool, bool), setting: Setting, out: &mut Vec<Letter>) {
    let (strong, emphasis) = dress;
    let letter = |character| Letter { character, strong, emphasis };
    for inline in content {
        match inline {
            Inline::Text { text } | Inline::Reference { text, .. } => out.extend(text.chars().map(Some).map(letter)),
            Inline::Strong { content } => flatten(content, (true, emphasis), setting, out),
            Inline::Emphasis { content } => flatten(content, (strong, true), setting, out),
            Inline::Blank { label } => {
                let characters = ['['].into_iter().chain(label.chars()).chain([']']);
                out.extend(characters.map(Some).map(letter));
            }
            Inline::Break => out.push(letter((setting != Setting::Paragraph).then_some(' '))),
        }
    }
}

/// Delimiters must touch words: white space at the ends of a dressed stretch loses its dress.
fn tighten(letters: &mut [Letter]) {
    for stretch in letters.chunk_by_mut(|a, b| a.strong == b.strong) {
        undress_ends(stretch, |letter| letter.strong = false);
    }
    for stretch in letters.chunk_by_mut(|a, b| (a.strong, a.emphasis) == (b.strong, b.emphasis)) {
        undress_ends(stretch, |letter| letter.emphasis = false);
    }
}

fn undress_ends(stretch: &mut [Letter], undress: impl Fn(&mut Letter)) {
    let blank = |letter: &Letter| letter.character.is_none_or(char::is_whitespace);
    let before = stretch.iter().take_while(|letter| blank(letter)).count();
    let after = stretch.iter().rev().take_while(|letter| blank(letter)).count();
    let end = stretch.len() - after;
    for (index, letter) in stretch.iter_mut().enumerate() {
        if index < before || index >= end {
            undress(letter);
        }
    }
}

fn tokens(letters: &[Letter]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let (mut strong, mut emphasis) = (false, false);
    let end = Letter { character: None, strong: false, emphasis: false };
    for (index, letter) in letters.iter().chain([&end]).enumerate() {
        let turn = letter.strong != strong;
        if emphasis && (turn || !letter.emphasis) {
            tokens.push(Token::Close(EMPHASIS));
            emphasis = false;
        }
        if turn {
            tokens.push(if strong { Token::Close(STRONG) } else { Token::Open(STRONG) });
            strong = letter.strong;
        }
        if letter.emphasis && !emphasis {
            tokens.push(Token::Open(EMPHASIS));
            emphasis = true;
        }
        if index < letters.len() {
            tokens.push(letter.character.map_or(Token::Break, Token::Character));
        }
    }
    tokens
}

fn write(tokens: &[Token], setting: Setting) -> String {
    let mut out = String::new();
    // The digits that began the line, as long as nothing else stands there.
    let mut digits = Some(0);
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| tokens.get(index)).copied();
        let after = tokens.get(index + 1).copied();
        match token {
            Token::Open(mark) | Token::Close(mark) => {
                out.push_str(mark);
                digits = None;
            }
            Token::Break => {
                out.push_str("\\\n");
                digits = Some(0);
            }
            Token::Character(character) => {
                let edge = [before, after].iter().any(|side| matches!(side, None | Some(Token::Break)));
                if matches!(character, '\n' | '\r' | '\t')
                    || *character == ' ' && edge
                    || *character == '|' && setting == Setting::Cell
                    || touches(tokens, index)
                {
                    reference(&mut out, *character);
                } else {
                    if is_markup(*character) || starts_block(*character, digits) {
                        out.push('\\');
                    }
                    out.push(*character);
                }
                digits = digits.filter(|_| character.is_ascii_digit()).map(|digits| digits + 1);
            }
        }
    }
    out
}

/// Writes a character reference, which is read as the character and never as markup.
fn reference(out: &mut String, character: char) {
    out.push_str("&#");
    out.push_str(&u32::from(character).to_string());
    out.push(';');
}

/// Characters that can begin an inline, in `CommonMark` or a common extension of it.
const fn is_markup(character: char) -> bool {
    matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '#' | '$' | '{' | '}' | '^')
}

/// Whether `character` could begin a block, after so many `digits` at the beginning of a line.
const fn starts_block(character: char, digits: Option<usize>) -> bool {
    match digits {
        Some(0) => matches!(character, '+' | '-' | '=' | ':'),
        Some(_) => matches!(character, '.' | ')'),
        None => false,
    }
}

/// Whether the character at `index` would keep the delimiter beside it from working, standing as it is. A reference
/// ends in punctuation, beside which a delimiter always works.
fn touches(tokens: &[Token], index: usize) -> bool {
    let Some(Token::Character(character)) = tokens.get(index) else { return false };
    if character.is_ascii_punctuation() || is_space(*character) {
        return false;
    }
    let at = |index: Option<usize>| index.and_then(|index| tokens.get(index)).copied();
    let outside = |delimiter: Token, inner: Option<Token>, delimits: fn(&'static str) -> Token| {
        let word = matches!(inner, Some(Token::Character(inner)) if inner.is_alphanumeric());
        delimiter == delimits(EMPHASIS) || delimiter == delimits(STRONG) && !word
    };
    at(index.checked_add(1)).is_some_and(|next| outside(next, at(index.checked_add(2)), Token::Open))
        || at(index.checked_sub(1)).is_some_and(|last| outside(last, at(index.checked_sub(2)), Token::Close))
}

/// White space as `CommonMark` means it beside delimiters.
fn is_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
