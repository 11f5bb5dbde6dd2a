//! From bytes to objects, one at a time.
//!
//! Knows no cross-references: where a stream ends is asked of the caller.

use super::{DEEPEST, Damage, Dict, Id, MOST_VALUES, Object, Unreadable};

/// A place in some bytes.
pub(crate) struct Lexer<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) at: usize,
    /// The values of the object read last, itself among them.
    pub(super) values: usize,
}

/// White space between objects.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

const fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

const fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

impl<'a> Lexer<'a> {
    pub(crate) const fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, values: 0 }
    }

    pub(crate) const fn fault(&self) -> Unreadable {
        Damage::Object.at(self.at)
    }

    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes white space and comments.
    pub(crate) fn space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Passes exactly these bytes, if they stand here.
    pub(crate) fn eat(&mut self, wanted: &[u8]) -> bool {
        let here = self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(wanted));
        if here {
            self.at += wanted.len();
        }
        here
    }

    /// Passes a keyword and the space before it.
    pub(crate) fn keyword(&mut self, wanted: &str) -> Result<(), Unreadable> {
        self.space();
        let whole = self.bytes.get(self.at + wanted.len()).is_none_or(|byte| !is_regular(*byte));
        if whole && self.eat(wanted.as_bytes()) { Ok(()) } else { Err(self.fault()) }
    }

    /// The run of regular characters that stands here.
    pub(crate) fn word(&mut self) -> &'a [u8] {
        let from = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        &self.bytes[from..self.at]
    }

    /// A whole number without a sign, and the space before it.
    pub(crate) fn count(&mut self) -> Result<usize, Unreadable> {
        self.space();
        let from = self.at;
        let word = self.word();
        let digits = !word.is_empty() && word.iter().all(u8::is_ascii_digit);
        let value = std::str::from_utf8(word).ok().filter(|_| digits).and_then(|digits| digits.parse().ok());
        value.ok_or(Damage::Object.at(from))
    }

    /// The object that stands here, after space.
    pub(crate) fn object(&mut self) -> Result<Object, Unreadable> {
        self.values = 0;
        self.nested(0)
    }

    fn nested(&mut self, depth: usize) -> Result<Object, Unreadable> {
        self.values += 1;
        if depth > DEEPEST || self.values > MOST_VALUES {
            return Err(Damage::TooLarge.at(self.at));
        }
        self.space();
        match self.peek().ok_or(self.fault())? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.literal().map(Object::Text),
            b'[' => self.array(depth).map(Object::Array),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.dict(depth).map(Object::Dict),
            b'<' => self.hexadecimal().map(Object::Text),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number_or_reference(),
            _ => {
                let from = self.at;
                match self.word() {
                    b"null" => Ok(Object::Null),
                    b"true" => Ok(Object::Bool(true)),
                    b"false" => Ok(Object::Bool(false)),
                    _ => Err(Damage::Object.at(from)),
                }
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Object>, Unreadable> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.space();
            if self.eat(b"]") {
                return Ok(items);
            }
            items.push(self.nested(depth + 1)?);
        }
    }

    fn dict(&mut self, depth: usize) -> Result<Dict, Unreadable> {
        self.at += 2;
        let mut dict = Dict::new();
        loop {
            self.space();
            if self.eat(b">>") {
                return Ok(dict);
            }
            let at = self.at;
            let key = if self.peek() == Some(b'/') { self.name()? } else { return Err(self.fault()) };
            let value = self.nested(depth + 1)?;
            // Two values for one key: programs differ in which they take.
            if dict.insert(key, value).is_some() {
                return Err(Damage::Object.at(at));
            }
        }
    }

    fn name(&mut self) -> Result<String, Unreadable> {
        self.at += 1;
        let from = self.at;
        let word = self.word();
        let mut name = String::new();
        let mut bytes = word.iter();
        while let Some(byte) = bytes.next() {
            let byte = if *byte == b'#' {
                let mut digit = || bytes.next().and_then(|byte| hex(*byte)).ok_or(Damage::Object.at(from));
                digit()? << 4 | digit()?
            } else {
                *byte
            };
            name.push(char::from(byte));
        }
        Ok(name)
    }

    fn number_or_reference(&mut self) -> Result<Object, Unreadable> {
        let from = self.at;
        let fault = Damage::Object.at(from);
        let word = std::str::from_utf8(self.word()).map_err(|_| fault)?;
        if word.contains('.') {
            let plain = word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
            return word.parse().ok().filter(|_| plain).map(Object::Real).ok_or(fault);
        }
        let value: i64 = word.parse().map_err(|_| fault)?;
        let after = self.at;
        Ok(self.rest_of_reference(word).map_or_else(
            || {
                self.at = after;
                Object::Integer(value)
            },
            Object::Reference,
        ))
    }

    /// `0 R` after an object's number.
    fn rest_of_reference(&mut self, number: &str) -> Option<Id> {
        let number = number.parse().ok()?;
        let generation = u16::try_from(self.count().ok()?).ok()?;
        self.keyword("R").ok()?;
        Some(Id { number, generation })
    }

    fn literal(&mut self) -> Result<Vec<u8>, Unreadable> {
        let from = self.at;
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1_u32);
        loop {
            let byte = self.peek().ok_or(Damage::Object.at(from))?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                b'\\' => {
                    text.extend(self.escape());
                    continue;
                }
                b'\r' => {
                    self.eat(b"\n");
                    text.push(b'\n');
                    continue;
                }
                _ => {}
            }
            if open == 0 {
                return Ok(text);
            }
            text.push(byte);
        }
    }

    /// What an escape in a string stands for; nothing for a broken line.
    fn escape(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            b'\r' => {
                self.eat(b"\n");
                None
            }
            b'\n' => None,
            b'0'..=b'7' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    value = value << 3 | u32::from(digit - b'0');
                    self.at += 1;
                }
                u8::try_from(value & 0xFF).ok()
            }
            other => Some(other),
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, Unreadable> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            let byte = self.peek().ok_or(self.fault())?;
            self.at += 1;
            match byte {
                b'>' => break,
                byte if is_space(byte) => {}
                byte => digits.push(hex(byte).ok_or(self.fault())?),
            }
        }
        Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
    }
}
