//! What is wrong with a bundle. `Display` is for developers; the words for a user are the edge's.

use thiserror::Error;

/// Why an archive is not the bundle that its manifest says.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BundleFault {
    /// No archive that can be read.
    #[error("not an archive that can be read: {0}")]
    NotABundle(String),
    /// More files than any bundle has.
    #[error("more than {limit} files")]
    TooMany {
        /// The most there may be.
        limit: usize,
    },
    /// More bytes than any bundle has.
    #[error("more than {limit} bytes")]
    TooLarge {
        /// The most there may be, in bytes.
        limit: u64,
    },
    /// A name that leads out of the archive, or means another place on some machine.
    #[error("the name {0:?} is not allowed")]
    Name(String),
    /// A name that stands twice.
    #[error("a file stands twice")]
    Twice,
    /// No manifest.
    #[error("no manifest")]
    NoManifest,
    /// A manifest that cannot be read.
    #[error("the manifest cannot be read: {0}")]
    Manifest(String),
    /// A manifest of another format than this program knows.
    #[error("a bundle of the format {0}")]
    Format(String),
    /// A file that the manifest names is not there.
    #[error("{0} is missing")]
    Missing(String),
    /// A file is there that the manifest does not name.
    #[error("{0} is not in the manifest")]
    Extra(String),
    /// A file is not the one that the manifest names.
    #[error("{0} has been changed")]
    Changed(String),
}
