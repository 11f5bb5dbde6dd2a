//! Where the repository lies. The tests themselves stand in `it/`, one binary for all of them.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "tests read the tree they test")]

use std::path::{Path, PathBuf};

/// The folder of the root `Cargo.toml`.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// All files of the repository that people or programs wrote, sorted: not what is built, not what git keeps.
///
/// # Errors
/// When a folder cannot be read.
pub fn files() -> std::io::Result<Vec<PathBuf>> {
    let root = root();
    let kept_out = [root.join(".git"), root.join("target"), root.join("out")];
    let mut found = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir()? {
            let path = entry?.path();
            if kept_out.contains(&path) || path.ends_with("node_modules") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
