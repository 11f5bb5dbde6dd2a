//! The sealed bundle: one archive with everything of an agreement, and a manifest that says what each file is and what
//! the whole was made with.
//!
//! The same files give the same bytes: names in order, fixed times. What is opened may be hostile: entries, bytes and names
//! are bounded before anything is believed. Knows no disk: names are names inside the archive.

mod fault;
mod manifest;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::archive::is_crowded;

pub use fault::BundleFault;
pub use manifest::{Entry, MANIFEST, Made, Manifest, Role};

/// The files that a bundle may hold.
const MOST_FILES: usize = 500;
/// The bytes that its files may have together, unpacked.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The letters that a name may have.
const LONGEST_NAME: usize = 200;
/// What ends an archive without a comment.
const END: usize = 22;

/// An opened bundle, of which every file is the one that the manifest names.
#[derive(Debug)]
pub struct Bundle {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its files by name, without the manifest.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// A file to be sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Its name in the archive, with `/` between folders.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// Its contents.
    pub bytes: Vec<u8>,
}

impl Bundle {
    /// The archive of these files.
    ///
    /// # Errors
    /// [`BundleFault::Name`] and [`BundleFault::Twice`] for names that could not be opened again,
    /// [`BundleFault::TooMany`] and [`BundleFault::TooLarge`] for more than may be opened.
    pub fn seal(made: Made, mut files: Vec<Sealed>) -> Result<Vec<u8>, BundleFault> {
        files.sort_by(|one, other| one.name.cmp(&other.name));
        let manifest = Manifest { made, files: files.iter().map(Entry::of).collect() }.to_json();
        let mut all: BTreeMap<&str, &[u8]> = BTreeMap::from([(MANIFEST, manifest.as_bytes())]);
        for file in &files {
            check_name(&file.name)?;
            if all.insert(&file.name, &file.bytes).is_some() {
                return Err(BundleFault::Twice);
            }
        }
        if all.len() > MOST_FILES {
            return Err(BundleFault::TooMany { limit: MOST_FILES });
        }
        if all.values().map(|bytes| bytes.len() as u64).sum::<u64>() > MOST_BYTES {
            return Err(BundleFault::TooLarge { limit: MOST_BYTES });
        }
        packed(&all).map_err(|error| BundleFault::NotABundle(error.to_string()))
    }

    /// The bundle in an archive.
    ///
    /// # Errors
    /// A [`BundleFault`] for everything that is not as the manifest says: a file too much, too little, twice or changed;
    /// for an archive beyond bounds or with names that lead out of it; and for a manifest that cannot be read.
    pub fn open(archive: &[u8]) -> Result<Self, BundleFault> {
        let mut files = unpacked(archive)?;
        let manifest = files.remove(MANIFEST).ok_or(BundleFault::NoManifest)?;
        let manifest = Manifest::read(&manifest)?;
        for entry in &manifest.files {
            let bytes = files.get(&entry.name).ok_or_else(|| BundleFault::Missing(entry.name.clone()))?;
            if !entry.is_of(bytes) {
                return Err(BundleFault::Changed(entry.name.clone()));
            }
        }
        match files.keys().find(|name| !manifest.files.iter().any(|entry| entry.name == **name)) {
            Some(name) => Err(BundleFault::Extra(name.clone())),
            None => Ok(Self { manifest, files }),
        }
    }

    /// The files that are this, in order.
    pub fn of(&self, role: Role) -> impl Iterator<Item = (&str, &[u8])> {
        let entries = self.manifest.files.iter().filter(move |entry| entry.role == role);
        entries.filter_map(|entry| Some((entry.name.as_str(), self.files.get(&entry.name)?.as_slice())))
    }
}

fn packed(files: &BTreeMap<&str, &[u8]>) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // 1980-01-01, the first day a zip archive knows: the clock must not reach the bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        archive.start_file(*name, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn unpacked(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, BundleFault> {
    let broken = |error: ZipError| BundleFault::NotABundle(error.to_string());
    let many = BundleFault::TooMany { limit: MOST_FILES };
    if is_crowded(bytes) {
        return Err(many);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MOST_FILES {
        return Err(many);
    }
    // The reader keeps one of two entries of one name; the archive's own count tells. Nothing may follow that count.
    let end = bytes.len().checked_sub(END).and_then(|at| bytes.get(at..)).unwrap_or_default();
    let counted = end.starts_with(b"PK\x05\x06").then(|| end.get(10..12)).flatten();
    let counted = counted.map(|count| usize::from(u16::from_le_bytes([count[0], count[1]])));
    match counted {
        None => return Err(BundleFault::NotABundle("something follows its end".to_owned())),
        Some(count) if count != archive.len() => return Err(BundleFault::Twice),
        Some(_) => {}
    }
    let mut files = BTreeMap::new();
    let mut room = MOST_BYTES;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(broken)?;
        let name = file.name().map_err(broken)?.into_owned();
        check_name(&name)?;
        let mut content = Vec::new();
        let read = file.by_ref().take(room + 1).read_to_end(&mut content);
        read.map_err(|_| BundleFault::Changed(name.clone()))?;
        room = room.checked_sub(content.len() as u64).ok_or(BundleFault::TooLarge { limit: MOST_BYTES })?;
        if files.insert(name, content).is_some() {
            return Err(BundleFault::Twice);
        }
    }
    Ok(files)
}

/// Refuses a name that means another place on some machine, or cannot be shown.
fn check_name(name: &str) -> Result<(), BundleFault> {
    let parts = || name.split('/');
    let plain = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.ends_with([' ', '.']);
    let letters = |c: char| !c.is_control() && !"\\:*?\"<>|".contains(c);
    let whole = name.len() <= LONGEST_NAME && parts().all(plain) && name.chars().all(letters);
    if whole { Ok(()) } else { Err(BundleFault::Name(name.to_owned())) }
}
