//! The amounts as a parameter tree of `OpenFisca`, on disk.

use std::fs;
use std::io;
use std::path::Path;

use iop_law::ParameterFile;

use crate::exit::Exit;
use crate::session::Session;
use crate::trouble::{Trouble, visible};
use crate::write;

/// Writes the tree whole or not at all, into a folder that is not there yet or is empty.
pub(super) fn write(out: &Path, session: &mut Session) -> Result<Exit, Trouble> {
    if out.is_file() || fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Trouble::Exists { path: out.to_owned() });
    }
    let files = session.law.openfisca();
    let above = out.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    write::folder(above)?;
    tree(out, above, &files).map_err(Trouble::writing(out))?;
    let parameters = files.iter().filter(|(path, _)| !path.ends_with("index.yaml")).count();
    let path = visible(&out.to_string_lossy());
    let told = session.words.with("law-exported", &[("path", path.into()), ("count", parameters.into())]);
    session.print(&(told + "\n"))?;
    Ok(Exit::Clean)
}

/// The tree under another name beside its own, which it is given when it is whole.
fn tree(out: &Path, above: &Path, files: &[ParameterFile]) -> io::Result<()> {
    let beside = tempfile::Builder::new().prefix(".iop-").tempdir_in(above)?;
    let whole = beside.path().join("tree");
    for (path, text) in files {
        let path = whole.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&whole))?;
        fs::write(path, text)?;
    }
    if out.exists() {
        fs::remove_dir(out)?;
    }
    fs::rename(&whole, out)
}
