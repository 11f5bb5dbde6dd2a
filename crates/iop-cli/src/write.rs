//! Files out: whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::trouble::Trouble;

/// Makes the folder and those above it.
pub(crate) fn folder(path: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(path).map_err(Trouble::writing(path))
}

/// Writes a file, in place of the one that has the name.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let write = || -> io::Result<()> {
        filled(path, bytes)?.persist(path)?;
        Ok(())
    };
    write().map_err(Trouble::writing(path))
}

/// Writes a file in place of the one that was read under the name, with its permissions. A link stays a link, and what
/// is write-protected stays as it is.
pub(crate) fn rewrite(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let write = || -> io::Result<()> {
        let path = fs::canonicalize(path)?;
        let permissions = fs::metadata(&path)?.permissions();
        if permissions.readonly() {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let file = filled(&path, bytes)?;
        file.as_file().set_permissions(permissions)?;
        file.as_file().sync_all()?;
        file.persist(&path)?;
        Ok(())
    };
    write().map_err(Trouble::writing(path))
}

/// Writes a file unless there is one of that name.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let file = filled(path, bytes).map_err(Trouble::writing(path))?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
            Err(Trouble::Exists { path: path.to_owned() })
        }
        Err(error) => Err(Trouble::writing(path)(error.error)),
    }
}

/// A file beside `path`, under another name, that vanishes unless it is given its own.
fn filled(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".iop-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // Temporary files are for their owner alone; papers are for whoever the user's own setting lets in.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.flush()?;
    Ok(file)
}
