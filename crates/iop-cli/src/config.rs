//! `iop.toml`: a municipality's own settings for the agreements beside and below it. Where it is looked for, and what
//! it comes to once everything it names has been read. Knows no rule and makes no paper.

mod fault;
mod folder;
mod keys;
mod style;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use iop_law::Law;
use iop_renderer::House;

use crate::source::STANDARD_INPUT;
use crate::trouble::Trouble;
use fault::ConfigFault;
use keys::Keys;

pub(crate) use fault::{ConfigError, profile_said};

/// The name of the file.
const NAME: &str = "iop.toml";

/// A folder that ends the search, since it holds a whole of its own.
const ENDS_SEARCH: &str = ".git";

/// Which settings are used.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Choice {
    /// This file, and no other.
    #[arg(long)]
    config: Option<PathBuf>,
    /// None at all.
    #[arg(long, conflicts_with = "config")]
    no_config: bool,
}

/// What the settings come to for an agreement.
#[derive(Debug)]
pub(crate) struct Config {
    /// The file with the findings that are set aside because they were there before.
    pub(crate) baseline: Option<PathBuf>,
    /// The profile of agreements that name none.
    pub(crate) profile: Option<String>,
    /// The law, with the profiles of the municipality.
    pub(crate) law: Cow<'static, Law>,
    /// The wording, with the texts that take the place of standard ones, and the style.
    pub(crate) house: House,
    /// The files that all this was read from, the settings first; none without settings.
    pub(crate) files: Vec<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            baseline: None,
            profile: None,
            law: Cow::Borrowed(Law::bundled()),
            house: House::default(),
            files: Vec::new(),
        }
    }
}

impl Config {
    /// Reads the file and everything that it names.
    fn read(path: &Path) -> Result<Self, Trouble> {
        Self::of(&Keys::read(path)?, path)
    }

    /// Reads settings that came with something else: whatever they name must lie beside them or below.
    pub(crate) fn sealed(path: &Path) -> Result<Self, Trouble> {
        let keys = Keys::read(path)?;
        keys.stay_inside()?;
        Self::of(&keys, path)
    }

    fn of(keys: &Keys, path: &Path) -> Result<Self, Trouble> {
        let beside = path.parent().unwrap_or(Path::new(""));
        let law = match keys.get("profiles") {
            Some(folder) => Cow::Owned(folder::profiles(&beside.join(&folder.value), keys, folder)?),
            None => Cow::Borrowed(Law::bundled()),
        };
        let house = match keys.get("wording") {
            Some(folder) => folder::wording(&beside.join(&folder.value), keys, folder)?,
            None => House::default(),
        };
        let house = house.with_style(style::style(keys, beside)?);
        if let Some(profile) = keys.get("profile")
            && law.profile(&profile.value).is_none()
        {
            let known = law.profiles().map(|profile| profile.id.clone()).collect();
            return Err(keys.refuse(profile, ConfigFault::NoSuchProfile { id: profile.value.clone(), known }));
        }
        Ok(Self {
            baseline: keys.get("baseline").map(|file| beside.join(&file.value)),
            profile: keys.get("profile").map(|profile| profile.value.clone()),
            law,
            house,
            files: keys.files(),
        })
    }
}

/// The settings of many agreements, each file read once.
pub(crate) struct Configs {
    choice: Choice,
    none: Arc<Config>,
    /// The file that counts in a folder, if any.
    found: BTreeMap<PathBuf, Option<PathBuf>>,
    /// What the file comes to; none if it is faulty.
    read: BTreeMap<PathBuf, Option<Arc<Config>>>,
    /// What is wrong with the files, each told once.
    pub(crate) troubles: Vec<Trouble>,
}

impl Configs {
    pub(crate) fn new(choice: &Choice) -> Self {
        Self {
            choice: choice.clone(),
            none: Arc::new(Config::default()),
            found: BTreeMap::new(),
            read: BTreeMap::new(),
            troubles: Vec::new(),
        }
    }

    /// The settings of the agreement at `source`. None if they are faulty: then nothing may be done with it.
    pub(crate) fn of(&mut self, source: &Path) -> Option<Arc<Config>> {
        let path = match &self.choice {
            Choice { no_config: true, .. } => None,
            Choice { config: Some(path), .. } => Some(path.clone()),
            Choice { config: None, .. } => match folder_of(source) {
                Ok(folder) => self.find(&folder),
                Err(trouble) => {
                    self.troubles.push(trouble);
                    return None;
                }
            },
        };
        let Some(path) = path else { return Some(Arc::clone(&self.none)) };
        if let Some(read) = self.read.get(&path) {
            return read.clone();
        }
        let config = match Config::read(&shown(&path)) {
            Ok(config) => Some(Arc::new(config)),
            Err(trouble) => {
                self.troubles.push(trouble);
                None
            }
        };
        self.read.insert(path, config.clone());
        config
    }

    /// The file that counts in `folder`: its own, otherwise that of the nearest folder above it.
    fn find(&mut self, folder: &Path) -> Option<PathBuf> {
        let mut passed = Vec::new();
        let mut found = None;
        for folder in folder.ancestors() {
            if let Some(known) = self.found.get(folder) {
                found.clone_from(known);
                break;
            }
            passed.push(folder.to_owned());
            let file = folder.join(NAME);
            // A link to nothing is found too, so that reading it tells that it leads nowhere.
            if fs::symlink_metadata(&file).is_ok() {
                found = Some(file);
                break;
            }
            if fs::symlink_metadata(folder.join(ENDS_SEARCH)).is_ok() {
                break;
            }
        }
        self.found.extend(passed.into_iter().map(|folder| (folder, found.clone())));
        found
    }
}

/// The folder of an agreement; for standard input the one that the command runs in.
fn folder_of(source: &Path) -> Result<PathBuf, Trouble> {
    let parent = source.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = parent.filter(|_| source.as_os_str() != STANDARD_INPUT).unwrap_or(Path::new("."));
    fs::canonicalize(folder).map_err(Trouble::reading(folder))
}

/// The path as seen from the folder that the command runs in, if it lies below that.
fn shown(path: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(fs::canonicalize);
    here.ok().and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests;
