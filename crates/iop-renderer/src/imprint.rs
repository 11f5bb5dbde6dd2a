//! The imprint of a paper: with what it was made, so that it can be made again and compared.
//!
//! Stands among the keywords of a PDF, in its properties and its metadata. Knows no file format.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use iop_core::Fingerprint;
use thiserror::Error;

/// The version of this program, which decides the layout and the standard wording.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a paper was made with. Written as `iop 0.1.0, agreement 9f86…, house standard, signing=ink`, and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imprint {
    /// The version of the program.
    pub version: String,
    /// The fingerprint of the agreement, whole; the footer has its short form.
    pub fingerprint: Fingerprint,
    /// What tells the house's wording and style from those of another: [`House::fingerprint`](crate::House::fingerprint).
    pub house: String,
    /// What else decides the bytes, by name: [`Imprint::with`].
    options: BTreeMap<String, String>,
}

/// A text that is no imprint.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not an imprint of iop: {0:?}")]
pub struct NotAnImprint(String);

impl Imprint {
    /// The imprint of a paper made by this version with nothing out of the ordinary.
    #[must_use]
    pub fn new(fingerprint: Fingerprint, house: String) -> Self {
        Self { version: VERSION.to_owned(), fingerprint, house, options: BTreeMap::new() }
    }

    /// The imprint with one more option, such as `signing` and `ink`; an empty value for one that is there or not, such
    /// as `draft`. What would end the option where it is read (a comma, a space, `=`) becomes `_`.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let plain = |text: &str| -> String {
            text.chars()
                .map(|c| if c.is_whitespace() || c.is_control() || ",=".contains(c) { '_' } else { c })
                .collect()
        };
        self.options.insert(plain(name), plain(value));
        self
    }

    /// The value of an option; empty for one that has none.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    /// Every option with its value, by name.
    pub fn options(&self) -> impl Iterator<Item = (&str, &str)> {
        self.options.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// What it says, one keyword each.
    pub(crate) fn keywords(&self) -> Vec<String> {
        let Self { version, fingerprint, house, .. } = self;
        let own = [format!("iop {version}"), format!("agreement {fingerprint}"), format!("house {house}")];
        let option = |(name, value): (&str, &str)| {
            if value.is_empty() { name.to_owned() } else { format!("{name}={value}") }
        };
        own.into_iter().chain(self.options().map(option)).collect()
    }
}

impl fmt::Display for Imprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.keywords().join(", "))
    }
}

impl FromStr for Imprint {
    type Err = NotAnImprint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let mut words = text.split(", ");
            let mut after = |mark: &str| words.next()?.strip_prefix(mark);
            let version = after("iop ")?.to_owned();
            let fingerprint = after("agreement ")?.parse().ok()?;
            let house = after("house ")?.to_owned();
            let option = |word: &str| {
                let (name, value) = word.split_once('=').unwrap_or((word, ""));
                (name.to_owned(), value.to_owned())
            };
            Some(Self { version, fingerprint, house, options: words.map(option).collect() })
        };
        read().ok_or_else(|| NotAnImprint(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_imprint_is_read_as_it_was_written() {
        let plain = Imprint::new(Fingerprint::of(b"agreement"), "standard".to_owned());
        let full = Imprint::new(Fingerprint::of(b"agreement"), Fingerprint::of(b"house").to_string())
            .with("draft", "")
            .with("as-of", "2018-12-04")
            .with("a, b=c", "x, y=z\n");
        for imprint in [plain, full] {
            assert_eq!(imprint.to_string().parse(), Ok(imprint));
        }
    }

    #[test]
    fn what_is_no_imprint_is_refused() {
        let good = Imprint::new(Fingerprint::of(b""), "standard".to_owned()).to_string();
        assert!(good.parse::<Imprint>().is_ok());
        for bad in ["", "iop 1", "word, agreement, house", &good.replace("e3b0", "e3b")] {
            assert!(bad.parse::<Imprint>().is_err(), "{bad}");
        }
    }
}
