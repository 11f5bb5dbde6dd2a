//! Files in: what paths hold, agreements found in folders, and bytes read within bounds. Knows no rule and no format.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use iop_core::{Fault, FaultKind, Limits, Pointer, Reading, Span, is_agreement, read};

use crate::trouble::Trouble;

/// The path that stands for standard input.
pub(crate) const STANDARD_INPUT: &str = "-";

/// An agreement as it was read.
pub(crate) struct Source {
    /// The path, as given or as found below a folder as given.
    pub(crate) path: PathBuf,
    /// The bytes; those read before the limit if the file is too large.
    pub(crate) bytes: Vec<u8>,
    pub(crate) reading: Reading,
}

impl Source {
    /// An agreement whose bytes are at hand, under a name.
    pub(crate) fn of(path: PathBuf, bytes: Vec<u8>) -> Self {
        let size = bytes.len();
        source(path, bytes, size)
    }

    /// The path as text.
    pub(crate) fn name(&self) -> String {
        self.path.to_string_lossy().into_owned()
    }
}

/// What was found at the paths.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) sources: Vec<Source>,
    /// YAML files in folders that are no agreements.
    pub(crate) skipped: usize,
    pub(crate) troubles: Vec<Trouble>,
}

/// What becomes of folders among the paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Folders {
    /// The agreements in them are read.
    Walk,
    /// They are trouble: files are asked for.
    Refuse,
}

/// Reads the agreements at `paths`, each file once. A file that is named is always an agreement, readable or not;
/// below a folder only what says so is.
pub(crate) fn gather(paths: &[PathBuf], folders: Folders) -> Found {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    for path in paths {
        if path.as_os_str() == STANDARD_INPUT {
            match bounded(io::stdin().lock()) {
                Ok(Bounded { bytes, size }) => found.sources.push(source(path.clone(), bytes, size)),
                Err(error) => found.troubles.push(Trouble::reading(path)(error)),
            }
            continue;
        }
        match fs::metadata(path) {
            Err(error) => found.troubles.push(Trouble::reading(path)(error)),
            Ok(metadata) if metadata.is_dir() => match folders {
                Folders::Walk => folder(path, &mut seen, &mut found),
                Folders::Refuse => found.troubles.push(Trouble::Folder { path: path.clone() }),
            },
            Ok(_) if !first_time(path, &mut seen) => {}
            Ok(_) => match open(path) {
                Ok(Bounded { bytes, size }) => found.sources.push(source(path.clone(), bytes, size)),
                Err(trouble) => found.troubles.push(trouble),
            },
        }
    }
    found
}

/// The files of cases at `paths`, and what could not be looked through. A file that is named holds cases, whatever it
/// says; below a folder only what says so does.
pub(crate) fn case_files(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<Trouble>) {
    let (mut files, mut troubles) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for path in paths {
        if !path.is_dir() {
            files.extend(first_time(path, &mut seen).then(|| path.clone()));
            continue;
        }
        let before = (files.len(), troubles.len());
        for file in walk(path, &mut troubles) {
            match open(&file) {
                Ok(Bounded { bytes, .. }) if !holds_cases(&bytes) => {}
                Ok(_) => files.extend(first_time(&file, &mut seen).then_some(file)),
                Err(trouble) => troubles.push(trouble),
            }
        }
        if before == (files.len(), troubles.len()) {
            troubles.push(Trouble::NoCases { path: path.clone() });
        }
    }
    (files, troubles)
}

/// Whether a file says that it holds cases: `format: iop-test/…` at the beginning of a line.
fn holds_cases(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.lines()
        .filter_map(|line| line.strip_prefix("format:"))
        .any(|rest| rest.trim().trim_matches(['"', '\'']).starts_with("iop-test/"))
}

/// What a file holds; a file beyond the limit is trouble.
pub(crate) fn bytes_of(path: &Path) -> Result<Vec<u8>, Trouble> {
    let Bounded { bytes, size } = open(path)?;
    if size > Limits::default().bytes {
        return Err(Trouble::Read { path: path.to_owned(), source: io::ErrorKind::FileTooLarge.into() });
    }
    Ok(bytes)
}

fn folder(path: &Path, seen: &mut BTreeSet<PathBuf>, found: &mut Found) {
    let before = (found.sources.len(), found.troubles.len());
    let mut skipped = 0;
    let mut repeated = false;
    for file in walk(path, &mut found.troubles) {
        if !first_time(&file, seen) {
            repeated = true;
            continue;
        }
        match open(&file) {
            Err(trouble) => found.troubles.push(trouble),
            Ok(Bounded { bytes, .. }) if !is_agreement(&bytes) => skipped += 1,
            Ok(Bounded { bytes, size }) => found.sources.push(source(file, bytes, size)),
        }
    }
    found.skipped += skipped;
    if before == (found.sources.len(), found.troubles.len()) && !repeated {
        found.troubles.push(Trouble::NoAgreements { path: path.to_owned(), skipped });
    }
}

/// The YAML files below a folder, sorted by path. Hidden folders and `target` are left out; a folder reached again
/// over a link is not entered twice.
fn walk(root: &Path, troubles: &mut Vec<Trouble>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut entered = BTreeSet::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        if !first_time(&folder, &mut entered) {
            continue;
        }
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                troubles.push(Trouble::reading(&folder)(error));
                continue;
            }
        };
        for entry in entries {
            let path = match entry {
                Ok(entry) => entry.path(),
                Err(error) => {
                    troubles.push(Trouble::reading(&folder)(error));
                    continue;
                }
            };
            match fs::metadata(&path) {
                Ok(metadata) if metadata.is_dir() && !is_left_out(&path) => folders.push(path),
                Ok(metadata) if metadata.is_file() && is_yaml(&path) => files.push(path),
                // A link to nothing that is named as an agreement could be one: it is not passed over in silence.
                Err(error) if is_yaml(&path) => troubles.push(Trouble::reading(&path)(error)),
                Ok(_) | Err(_) => {}
            }
        }
    }
    files.sort();
    files
}

fn is_left_out(folder: &Path) -> bool {
    let name = folder.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
    name.starts_with('.') || name == "target"
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml")
}

/// Whether the path leads somewhere new. What cannot be resolved is new: reading it will tell.
fn first_time(path: &Path, seen: &mut BTreeSet<PathBuf>) -> bool {
    fs::canonicalize(path).map_or(true, |real| seen.insert(real))
}

/// Bytes read up to the limit, and how many there are in all.
struct Bounded {
    bytes: Vec<u8>,
    size: usize,
}

fn open(path: &Path) -> Result<Bounded, Trouble> {
    let file = File::open(path).map_err(Trouble::reading(path))?;
    let size = file.metadata().map_or(0, |metadata| metadata.len());
    let mut bounded = bounded(file).map_err(Trouble::reading(path))?;
    bounded.size = bounded.size.max(usize::try_from(size).unwrap_or(usize::MAX));
    Ok(bounded)
}

fn bounded(reader: impl Read) -> io::Result<Bounded> {
    let most = u64::try_from(Limits::default().bytes).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    reader.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(Bounded { size: bytes.len(), bytes })
}

fn source(path: PathBuf, bytes: Vec<u8>, size: usize) -> Source {
    let limit = Limits::default().bytes;
    let reading = if size > limit {
        let kind = FaultKind::TooLarge { bytes: size, limit };
        let fault = Fault { kind, pointer: Pointer::root(), span: Span::default(), related: None };
        Reading { agreement: None, tree: None, faults: vec![fault] }
    } else {
        read(&bytes)
    };
    Source { path, bytes, reading }
}
