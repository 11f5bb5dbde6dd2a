//! What can go wrong in a chore. A missing tool is told apart from a failure, since only the first may be forgiven.

use std::io;
use std::path::{Path, PathBuf};

/// A chore's result.
pub(crate) type Outcome<T> = Result<T, Trouble>;

/// Why a chore did not end well.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// Something was looked at and is not as it must be.
    #[error("{0}")]
    Failed(String),
    /// A program or package that this machine does not have and that could not be installed.
    #[error("not available here: {0}")]
    Missing(String),
    /// The disk said no.
    #[error("{path}: {source}")]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Trouble {
    /// For `map_err` after a call about `path`.
    pub(crate) fn disk(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::Disk { path: path.to_path_buf(), source }
    }
}
