//! A file in the one canonical layout, with its comments. Knows no other file.

use crate::model::FORMAT;
use crate::yaml::{comments, of_tree, to_whole_json};
use crate::{Agreement, Fault, FaultKind, Reading, Tree, canonical_json, read};

/// Why a file was not laid out anew.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Its shape is faulty: not all that stands in it is understood, so something could be lost.
    #[error("{} faults of shape", .0.len())]
    Faults(Vec<Fault>),
    /// It is of another version of the file format, which may mean other things by the same words.
    #[error("the format is {found}, not {FORMAT}")]
    OtherVersion {
        /// The version it says.
        found: String,
    },
    /// Laid out, it would no longer have the same contents or comments. A fault of this crate, never of the file.
    #[error("the layout would change the contents")]
    Unfaithful,
}

/// The file in the canonical layout: keys in the order of the model, values in their one spelling, every comment at its
/// place. Laying out twice changes nothing. No key is added or taken away.
///
/// # Errors
/// [`FormatError`] for a file that cannot be laid out without loss.
pub fn format(source: &str) -> Result<String, FormatError> {
    let (agreement, tree) = understood(read(source.as_bytes()))?;
    let text = of_tree(&tree, &to_whole_json(&agreement));
    let (again, tree_again) = understood(read(text.as_bytes())).map_err(|_| FormatError::Unfaithful)?;
    let sorted = |tree: &Tree| {
        let mut comments = comments(tree);
        comments.sort_unstable();
        comments
    };
    let faithful = canonical_json(&again) == canonical_json(&agreement) && sorted(&tree_again) == sorted(&tree);
    if faithful { Ok(text) } else { Err(FormatError::Unfaithful) }
}

fn understood(reading: Reading) -> Result<(Agreement, Tree), FormatError> {
    let other = |fault: &Fault| {
        let FaultKind::UnknownFormat { found } = &fault.kind else { return None };
        found.starts_with("iop/").then(|| found.clone())
    };
    if let Some(found) = reading.faults.iter().find_map(other) {
        return Err(FormatError::OtherVersion { found });
    }
    match (reading.agreement, reading.tree) {
        (Some(agreement), Some(tree)) if reading.faults.is_empty() => Ok((agreement, tree)),
        _ => Err(FormatError::Faults(reading.faults)),
    }
}
