//! What the files of an agreement are called, and that no two agreements, and no source, share a name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::examination::Examined;
use crate::source::Source;
use crate::trouble::Trouble;

/// The agreement's id; where it has none, the name of its file without the extension.
pub(crate) fn stem(source: &Source) -> String {
    let id = source.reading.agreement.as_ref().and_then(|agreement| agreement.id.known());
    if let Some(id) = id {
        return id.to_string();
    }
    let stem = source.path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.filter(|stem| stem != "-").unwrap_or_else(|| "iop".to_owned())
}

/// Fails for agreements whose files would overwrite those of another: the first of each name is named to them.
pub(crate) fn clashes(files: &[Examined]) -> BTreeMap<usize, Trouble> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut clashes = BTreeMap::new();
    for (index, file) in files.iter().enumerate() {
        let name = stem(&file.source);
        // Some file systems do not tell capitals from small letters.
        match first.get(&name.to_lowercase()).and_then(|at| Some((*at, files.get(*at)?))) {
            None => {
                first.insert(name.to_lowercase(), index);
            }
            Some((at, other)) => {
                let clash =
                    || Trouble::SameName { first: other.source.name(), second: file.source.name(), name: name.clone() };
                clashes.entry(at).or_insert_with(clash);
                clashes.insert(index, clash());
            }
        }
    }
    clashes
}

/// Where a file is written; fails if one of the sources stands there.
pub(crate) fn target(out: &Path, name: &str, sources: &[Examined]) -> Result<PathBuf, Trouble> {
    let path = out.join(name);
    let real = fs::canonicalize(&path).ok();
    let is_source = real.is_some() && sources.iter().any(|file| fs::canonicalize(&file.source.path).ok() == real);
    if is_source { Err(Trouble::OverSource { path }) } else { Ok(path) }
}
