//! From data files to checked data: every file is refused that says less, or something else, than it must.
//! Knows no disk: the texts of the files are arguments.

mod act;
mod amount;
mod authority;
mod lists;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;

use crate::act::ActId;
use crate::amount::Series;
use crate::digest::{self, Digests};
use crate::error::LawError;
use crate::profile::Profile;
use crate::raw::{Day, RawSourced};
use crate::sourced::Sourced;

pub(crate) use act::statute;
pub(crate) use amount::series;
pub(crate) use authority::authority;
pub(crate) use lists::{case, clauses, criteria, kind};

/// The data files: path within the folder, such as `lund-2018.toml`, and text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sources<'a> {
    /// One folder per act: `2017-725/act.toml`, and beside it a file for each kind of amount that the act sets.
    pub acts: &'a [(&'a str, &'a str)],
    /// One file per body that no longer bears its name.
    pub authorities: &'a [(&'a str, &'a str)],
    /// One file per case.
    pub cases: &'a [(&'a str, &'a str)],
    /// One file per clause set.
    pub clauses: &'a [(&'a str, &'a str)],
    /// One file per list of criteria.
    pub criteria: &'a [(&'a str, &'a str)],
    /// One file per kind of agreement.
    pub kinds: &'a [(&'a str, &'a str)],
    /// One file per profile.
    pub profiles: &'a [(&'a str, &'a str)],
}

impl Sources<'_> {
    /// The digest of every file but the profiles, which bring their own.
    pub(crate) fn digests(&self) -> Digests {
        let folders = [
            ("acts", self.acts),
            ("authorities", self.authorities),
            ("cases", self.cases),
            ("clauses", self.clauses),
            ("criteria", self.criteria),
            ("kinds", self.kinds),
        ];
        let files = folders.into_iter().flat_map(|(folder, files)| files.iter().map(move |file| (folder, file)));
        files.map(|(folder, (name, text))| (format!("{folder}/{name}"), digest::of_text(text))).collect()
    }
}

/// The name of the file, in the folder of an act, that tells of the act itself.
const ACT: &str = "act.toml";

/// Whether a file of `acts/` tells of the act itself, and not of an amount that it sets.
pub(crate) fn is_act(file: &(&str, &str)) -> bool {
    file.0.rsplit_once('/').is_some_and(|(_, name)| name == ACT)
}

/// The path of the file that tells of an act.
pub(crate) fn act_file(act: ActId) -> String {
    format!("{}/{ACT}", act.file_stem())
}

/// The path of the file with an amount.
pub(crate) fn series_file(series: &Series) -> String {
    format!("{}/{}.toml", series.act.file_stem(), series.kind)
}

/// One data file while it is being checked.
#[derive(Clone, Copy)]
struct File<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> File<'a> {
    fn new((name, text): &(&'a str, &'a str)) -> Self {
        Self { name, text }
    }

    fn parse<T: DeserializeOwned>(self) -> Result<T, LawError> {
        toml::from_str(self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start).min(self.text.len());
            let line = self.text[..start].matches('\n').count();
            let key = self.text.lines().nth(line).and_then(|line| line.split_once('=')).map(|(key, _)| key.trim());
            let named = error.message().split('`').nth(1).filter(|_| error.message().contains("field"));
            LawError::Form {
                file: self.name.to_owned(),
                line: line + 1,
                field: named.or(key).unwrap_or_default().to_owned(),
                message: error.message().to_owned(),
            }
        })
    }

    fn refuse<T>(self, field: impl Into<String>, message: impl Into<String>) -> Result<T, LawError> {
        Err(LawError::content(self.name, field, message))
    }

    fn named(self, field: &str, stem: &str) -> Result<(), LawError> {
        self.placed(field, &format!("{stem}.toml"))
    }

    fn placed(self, field: &str, path: &str) -> Result<(), LawError> {
        if self.name == path {
            return Ok(());
        }
        self.refuse(field, format!("the file of this entry is {path}"))
    }

    fn filled(self, field: impl Into<String>, text: String) -> Result<String, LawError> {
        if text.trim().is_empty() || text.trim() != text {
            return self.refuse(field, "is empty, or has spaces around it");
        }
        Ok(text)
    }

    fn act(self, field: &str, text: &str) -> Result<ActId, LawError> {
        text.parse().or_else(|error: crate::ActIdError| self.refuse(field, error.to_string()))
    }

    fn sourced<T, U>(self, field: &str, raw: RawSourced<T>, read: impl FnOnce(T) -> U) -> Result<Sourced<U>, LawError> {
        Ok(Sourced {
            value: read(raw.value),
            verified: raw.verified,
            source: self.filled(format!("{field}.source"), raw.source)?,
            checked: raw.checked.0,
            note: raw.note,
        })
    }

    fn day(self, field: &str, raw: Option<RawSourced<Day>>) -> Result<Option<Sourced<NaiveDate>>, LawError> {
        raw.map(|raw| self.sourced(field, raw, |day| day.0)).transpose()
    }
}

pub(crate) fn profile((name, text): &(&str, &str)) -> Result<Profile, LawError> {
    Ok(Profile::parse(name, text)?)
}

/// Reads every file of a folder and refuses a second entry with the same key.
pub(crate) fn folder<K: Ord, V>(
    files: &[(&str, &str)],
    read: impl Fn(&(&str, &str)) -> Result<V, LawError>,
    key: impl Fn(&V) -> K,
) -> Result<BTreeMap<K, V>, LawError> {
    let mut entries = BTreeMap::new();
    for file in files {
        let entry = read(file)?;
        if entries.insert(key(&entry), entry).is_some() {
            return Err(LawError::content(file.0, "id", "another file has this entry already"));
        }
    }
    Ok(entries)
}
