//! The folders that an `iop.toml` names: profiles and wording. What a wording must hold is the renderer's to judge.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use iop_core::Language;
use iop_law::{Law, Profile};
use iop_renderer::House;

use super::fault::ConfigFault;
use super::keys::{Key, Keys};
use crate::trouble::Trouble;

/// The folders of the languages.
const LANGUAGES: [(&str, Language); 2] = [("sv", Language::Sv), ("en", Language::En)];

/// The wording file that is no clause.
const WORDS: &str = "words.txt";

/// The texts that other texts build on.
const BUILT_ON: [&str; 3] = ["words", "shared", "duties"];

/// The law with every profile of the folder.
pub(super) fn profiles(folder: &Path, keys: &Keys, key: &Key) -> Result<Law, Trouble> {
    let mut own = Vec::new();
    for path in files(folder, keys, key)?.into_iter().filter(|path| has_extension(path, "toml")) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let profile = Profile::parse(&name, &keys.text(&path)?);
        own.push(profile.map_err(|source| Trouble::Profile { folder: folder.to_owned(), source })?);
    }
    if own.is_empty() {
        return Err(keys.refuse(key, ConfigFault::NoProfiles { path: folder.to_owned() }));
    }
    let law = Law::bundled().clone().with_profiles(own);
    law.map_err(|source| Trouble::Profile { folder: folder.to_owned(), source })
}

/// The wording below the folder. What other texts build on is read first, since each text is tried as it is read.
pub(super) fn wording(folder: &Path, keys: &Keys, key: &Key) -> Result<House, Trouble> {
    // Asked for its own sake first, so that a folder that is not there is told as that.
    files(folder, keys, key)?;
    let mut house = House::default();
    let mut languages = 0;
    for (name, language) in LANGUAGES {
        let folder = folder.join(name);
        if !folder.is_dir() {
            continue;
        }
        languages += 1;
        let mut texts = named(&folder, "", keys, key)?;
        for kind in Law::bundled().kinds().map(|kind| kind.id.as_str()).filter(|kind| folder.join(kind).is_dir()) {
            texts.extend(named(&folder.join(kind), &format!("{kind}/"), keys, key)?);
        }
        texts.sort_by_key(|(name, _)| !BUILT_ON.contains(&name.as_str()));
        for (name, path) in texts {
            let own = house.with_wording(language, &name, keys.text(&path)?);
            house = own.map_err(|source| Trouble::Wording { path, source })?;
        }
    }
    if languages == 0 {
        return Err(keys.refuse(key, ConfigFault::NoLanguage { path: folder.to_owned() }));
    }
    Ok(house)
}

/// The texts right in a folder, by the names that the renderer knows them by.
fn named(folder: &Path, before: &str, keys: &Keys, key: &Key) -> Result<Vec<(String, PathBuf)>, Trouble> {
    let mut texts = Vec::new();
    for path in files(folder, keys, key)? {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let words = before.is_empty() && path.file_name().is_some_and(|name| name == WORDS);
        if !words && (!has_extension(&path, "md") || stem == "words") {
            return Err(keys.refuse(key, ConfigFault::Stray { path }));
        }
        texts.push((format!("{before}{stem}"), path));
    }
    Ok(texts)
}

/// The files right in a folder, in order. Hidden ones and the backups of editors are left out.
fn files(folder: &Path, keys: &Keys, key: &Key) -> Result<Vec<PathBuf>, Trouble> {
    let list = || -> io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if !name.starts_with('.') && !name.ends_with('~') && !path.is_dir() {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    };
    list().map_err(|source| keys.refuse(key, ConfigFault::Folder { path: folder.to_owned(), source }))
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}
