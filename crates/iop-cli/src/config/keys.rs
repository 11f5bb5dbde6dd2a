//! The keys of an `iop.toml` as they stand in the file, each with its line. Knows nothing of what they name.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::fault::{ConfigError, ConfigFault};
use crate::trouble::Trouble;

/// The keys that there are.
pub(super) const ALLOWED: &[&str] = &["baseline", "profile", "profiles", "wording"];

/// Nothing that a person writes here is longer, in bytes.
const LIMIT: u64 = 1024 * 1024;

/// What the file says.
#[derive(Debug)]
pub(super) struct Keys {
    path: PathBuf,
    pub(super) baseline: Option<Key>,
    pub(super) profile: Option<Key>,
    pub(super) profiles: Option<Key>,
    pub(super) wording: Option<Key>,
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Key {
    name: String,
    line: usize,
    pub(super) value: String,
}

impl Keys {
    pub(super) fn read(path: &Path) -> Result<Self, Trouble> {
        Self::parse(path, &text(path)?)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, Trouble> {
        let line = |at: usize| 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
        let refuse = |at: usize, key: &str, fault: ConfigFault| {
            Trouble::Config(ConfigError { path: path.to_owned(), line: line(at), key: key.to_owned(), fault })
        };
        let table = DeTable::parse(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            refuse(at, "", ConfigFault::NotToml(error.message().to_owned()))
        })?;
        let mut keys = Self { path: path.to_owned(), baseline: None, profile: None, profiles: None, wording: None };
        for (name, value) in table.get_ref() {
            let (at, name) = (name.span().start, name.get_ref().as_ref());
            let place = match name {
                "baseline" => &mut keys.baseline,
                "profile" => &mut keys.profile,
                "profiles" => &mut keys.profiles,
                "wording" => &mut keys.wording,
                _ => return Err(refuse(at, name, ConfigFault::UnknownKey)),
            };
            let Some(value) = value.get_ref().as_str() else { return Err(refuse(at, name, ConfigFault::NotText)) };
            if value.trim().is_empty() || value.trim() != value {
                return Err(refuse(at, name, ConfigFault::Blank));
            }
            *place = Some(Key { name: name.to_owned(), line: line(at), value: value.to_owned() });
        }
        Ok(keys)
    }

    /// The trouble with what a key names.
    pub(super) fn refuse(&self, key: &Key, fault: ConfigFault) -> Trouble {
        Trouble::Config(ConfigError { path: self.path.clone(), line: key.line, key: key.name.clone(), fault })
    }
}

/// The text of a file, within bounds and without a byte order mark.
pub(super) fn text(path: &Path) -> Result<String, Trouble> {
    let read = || -> io::Result<String> {
        let mut text = String::new();
        File::open(path)?.take(LIMIT + 1).read_to_string(&mut text)?;
        if u64::try_from(text.len()).unwrap_or(u64::MAX) > LIMIT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    };
    read().map_err(Trouble::reading(path))
}
