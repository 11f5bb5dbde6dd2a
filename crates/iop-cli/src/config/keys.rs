//! The keys of an `iop.toml` as they stand in the file, each with its line. Knows nothing of what they name.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::fault::{ConfigError, ConfigFault};
use crate::trouble::Trouble;

/// What a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    /// The name of a file or a folder.
    Path,
    /// Texts in order.
    Lines,
    /// Keys of its own.
    Table,
}

/// The keys that there are.
const KEYS: &[(&str, Form)] = &[
    ("baseline", Form::Path),
    ("profile", Form::Text),
    ("profiles", Form::Path),
    ("style", Form::Table),
    ("style.colour", Form::Text),
    ("style.fonts", Form::Table),
    ("style.fonts.bold", Form::Path),
    ("style.fonts.bold_italic", Form::Path),
    ("style.fonts.italic", Form::Path),
    ("style.fonts.regular", Form::Path),
    ("style.footer", Form::Text),
    ("style.header", Form::Text),
    ("style.logo", Form::Path),
    ("style.logo_text", Form::Text),
    ("style.numbering", Form::Text),
    ("style.sender", Form::Lines),
    ("style.word_template", Form::Path),
    ("wording", Form::Path),
];

/// Nothing that a person writes here is longer, in bytes.
const LIMIT: u64 = 1024 * 1024;

/// What the file says.
#[derive(Debug)]
pub(super) struct Keys {
    path: PathBuf,
    /// The texts of each key: one, or its lines.
    found: BTreeMap<&'static str, Vec<Key>>,
    /// The files that were read for it, itself first.
    read: RefCell<Vec<PathBuf>>,
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
        let text = text(path)?;
        let refuse = |(at, name, fault): Fault| {
            let line = line(&text, at);
            Trouble::Config(ConfigError { path: path.to_owned(), line, key: name, fault })
        };
        let table = DeTable::parse(&text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            refuse((at, String::new(), ConfigFault::NotToml(error.message().to_owned())))
        })?;
        let mut keys =
            Self { path: path.to_owned(), found: BTreeMap::new(), read: RefCell::new(vec![path.to_owned()]) };
        keys.take("", table.get_ref(), &text).map_err(refuse)?;
        Ok(keys)
    }

    /// Takes the keys of a table, of which each name begins with `before`.
    fn take(&mut self, before: &str, table: &DeTable<'_>, source: &str) -> Result<(), Fault> {
        for (name, value) in table {
            let (at, name) = (name.span().start, format!("{before}{}", name.get_ref()));
            let refuse = |fault: ConfigFault| (at, name.clone(), fault);
            let known = KEYS.iter().find(|(known, _)| *known == name);
            let (known, form) = known.ok_or_else(|| refuse(ConfigFault::UnknownKey { allowed: beside(before) }))?;
            let lines = match (form, value.get_ref()) {
                (Form::Table, DeValue::Table(table)) => {
                    self.found
                        .insert(known, vec![Key { name: name.clone(), line: line(source, at), value: String::new() }]);
                    self.take(&format!("{name}."), table, source)?;
                    continue;
                }
                (Form::Table, _) => return Err(refuse(ConfigFault::NotTable)),
                (Form::Lines, DeValue::Array(lines)) => {
                    lines.iter().map(|line| (line.span().start, line.get_ref())).collect()
                }
                (Form::Lines, _) => return Err(refuse(ConfigFault::NotLines)),
                (Form::Text | Form::Path, value) => vec![(at, value)],
            };
            let text = |(at, value): (usize, &DeValue<'_>)| {
                let wrong = if *form == Form::Lines { ConfigFault::NotLines } else { ConfigFault::NotText };
                let value = value.as_str().ok_or_else(|| (at, name.clone(), wrong))?;
                if value.trim().is_empty() || value.trim() != value {
                    return Err((at, name.clone(), ConfigFault::Blank));
                }
                Ok(Key { name: name.clone(), line: line(source, at), value: value.to_owned() })
            };
            self.found.insert(known, lines.into_iter().map(text).collect::<Result<_, Fault>>()?);
        }
        Ok(())
    }

    /// Fails for a key that names a file outside the folder of the settings.
    pub(super) fn stay_inside(&self) -> Result<(), Trouble> {
        let inside = |key: &&Key| Path::new(&key.value).components().all(|part| matches!(part, Component::Normal(_)));
        let paths = KEYS.iter().filter(|(_, form)| *form == Form::Path).filter_map(|(name, _)| self.get(name));
        match { paths }.find(|key| !inside(key)) {
            Some(key) => Err(self.refuse(key, ConfigFault::Outside)),
            None => Ok(()),
        }
    }

    /// The text of a key.
    pub(super) fn get(&self, name: &str) -> Option<&Key> {
        self.lines(name).first()
    }

    /// The texts of a key, in order.
    pub(super) fn lines(&self, name: &str) -> &[Key] {
        self.found.get(name).map_or(&[], Vec::as_slice)
    }

    /// The text of a key that another one needs.
    pub(super) fn needed(&self, name: &'static str, by: &Key) -> Result<&Key, Trouble> {
        self.get(name).ok_or_else(|| self.refuse(by, ConfigFault::Needs { key: name }))
    }

    /// The text of a file that a key names.
    pub(super) fn text(&self, path: &Path) -> Result<String, Trouble> {
        self.note(path);
        text(path)
    }

    /// Notes that a file is read.
    pub(super) fn note(&self, path: &Path) {
        self.read.borrow_mut().push(path.to_owned());
    }

    /// The files that were read, the settings first.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        self.read.borrow().clone()
    }

    /// The trouble with what a key names.
    pub(super) fn refuse(&self, key: &Key, fault: ConfigFault) -> Trouble {
        Trouble::Config(ConfigError { path: self.path.clone(), line: key.line, key: key.name.clone(), fault })
    }
}

/// A fault, the key it is of, and the byte it stands at.
type Fault = (usize, String, ConfigFault);

/// The keys that there are in the table whose keys begin so.
fn beside(before: &str) -> Vec<&'static str> {
    let in_table = KEYS.iter().filter_map(|(name, _)| name.strip_prefix(before));
    in_table.filter(|name| !name.contains('.')).collect()
}

/// The line of a byte, from 1.
fn line(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// The text of a file, within bounds and without a byte order mark.
fn text(path: &Path) -> Result<String, Trouble> {
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
