//! JSON Pointer (RFC 6901): a place in the data, without lines and columns.

use std::fmt;
use std::str::FromStr;

/// The path from the root of a file to one of its values.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<String>);

/// Why a text is no [`Pointer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PointerError {
    /// It does not begin with a slash.
    #[error("a JSON Pointer is empty or begins with a slash")]
    Start,
    /// A tilde stands before something else than 0 or 1.
    #[error("in a JSON Pointer a tilde stands only before 0 or 1")]
    Escape,
}

impl Pointer {
    /// The whole file.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The value under this key.
    #[must_use]
    pub fn key(&self, key: impl Into<String>) -> Self {
        let mut tokens = Vec::with_capacity(self.0.len() + 1);
        tokens.extend_from_slice(&self.0);
        tokens.push(key.into());
        Self(tokens)
    }

    /// The element with this number, counted from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.key(index.to_string())
    }

    /// The list or mapping that this is part of; none for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.0.split_last()?;
        Some(Self(rest.to_vec()))
    }

    /// The last key or number; none for the root.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// The keys and numbers, outermost first, unescaped.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.0.iter().map(String::as_str)
    }

    /// Whether this is the root.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether `other` is this place or one within it.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl FromIterator<String> for Pointer {
    fn from_iter<I: IntoIterator<Item = String>>(tokens: I) -> Self {
        Self(tokens.into_iter().collect())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for token in &self.0 {
            write!(formatter, "/{}", token.replace('~', "~0").replace('/', "~1"))?;
        }
        Ok(())
    }
}

impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        if text.is_empty() {
            return Ok(Self::root());
        }
        let path = text.strip_prefix('/').ok_or(PointerError::Start)?;
        path.split('/').map(unescape).collect::<Result<_, _>>().map(Self)
    }
}

fn unescape(token: &str) -> Result<String, PointerError> {
    let mut parts = token.split('~');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (mark, rest) = match part.as_bytes().first() {
            Some(b'0') => ('~', part.get(1..)),
            Some(b'1') => ('/', part.get(1..)),
            _ => return Err(PointerError::Escape),
        };
        text.push(mark);
        text.push_str(rest.unwrap_or_default());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_as_rfc_6901_says() {
        let pointer = Pointer::root().key("a/b").key("m~n").index(0).key("");
        assert_eq!(pointer.to_string(), "/a~1b/m~0n/0/");
        assert_eq!("/a~1b/m~0n/0/".parse(), Ok(pointer));
        assert_eq!("/~01".parse(), Ok(Pointer::root().key("~1")));
        assert_eq!("".parse(), Ok(Pointer::root()));
    }

    #[test]
    fn other_texts_are_refused() {
        assert_eq!("a".parse::<Pointer>(), Err(PointerError::Start));
        assert_eq!("/a~2".parse::<Pointer>(), Err(PointerError::Escape));
        assert_eq!("/a~".parse::<Pointer>(), Err(PointerError::Escape));
    }

    #[test]
    fn knows_what_it_is_part_of() {
        let payment = Pointer::root().key("payments").index(1);
        assert_eq!(payment.parent(), Some(Pointer::root().key("payments")));
        assert_eq!(Pointer::root().parent(), None);
        assert!(Pointer::root().key("payments").contains(&payment));
        assert!(!Pointer::root().key("pay").contains(&payment));
    }
}
