//! Findings in the formats of the world. Each format is one module and one line in [`Format`]; every machine format
//! has its own types, so that nothing inside can change what others read. All are functions from findings to text.

mod github;
mod gitlab;
mod json;
mod junit;
mod sarif;
mod snippet;
mod summary;
mod suppressed;
mod text;
mod uri;

use clap::ValueEnum;
use iop_validator::Severity;

use crate::examination::Findings;
use crate::session::{Colour, Session};

pub(crate) use json::{Entry, Summary, Suppressed, entry, json, summed};
pub(crate) use snippet::masked;
pub(crate) use summary::summary;
pub(crate) use text::text;

/// How findings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
    Sarif,
    Github,
    Gitlab,
    Junit,
}

impl Format {
    /// The findings in this format, in `colour` where it has any. `threshold` is the least severity that counts as a
    /// failure.
    pub(crate) fn write(self, found: &Findings<'_>, session: &Session, colour: Colour, threshold: Severity) -> String {
        match self {
            Self::Text => text(found, session, colour),
            Self::Json => json(found, session),
            Self::Sarif => sarif::sarif(found, session),
            Self::Github => github::github(found, session),
            Self::Gitlab => gitlab::gitlab(found, session),
            Self::Junit => junit::junit(found, session, threshold),
        }
    }
}

/// JSON as it is printed: indented, with a line break at the end.
pub(crate) fn pretty(value: &impl serde::Serialize) -> String {
    // Types of strings, numbers and lists alone cannot fail to be written.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests;
