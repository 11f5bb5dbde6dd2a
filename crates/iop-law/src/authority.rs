//! Public bodies under names that they no longer bear. Knows no agreement.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::error::LawError;
use crate::law::{Law, plain};
use crate::sourced::Sourced;

/// A public body, or a kind of body, under a name that it no longer bears: it was renamed, or others took over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// The word of the data for the entry: `datainspektionen`.
    pub id: String,
    /// What prose calls it, the usual name first, in the basic form.
    pub names: Vec<String>,
    /// The first day on which it no longer bore the name.
    pub ended: Sourced<NaiveDate>,
    /// Who took over on that day, by the names they had then; what is done where there are several is told in the note.
    pub successors: Sourced<Vec<String>>,
    /// The last day for which it was looked up that the successors bear these names, or that they too have an entry.
    pub known_until: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
}

/// Whether a body bore a name on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearing {
    /// It bore the name, or was not there yet.
    Borne,
    /// It bore it no longer.
    Ended {
        /// The first day on which it did not.
        on: NaiveDate,
    },
    /// The day, or who took over, was not read in a source.
    Unknown,
}

/// Who has taken over from a body by a day, under the names that they bore then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heirs<'law> {
    /// Their names.
    pub names: Vec<&'law str>,
    /// The last day for which it was looked up that they bear these names.
    pub known_until: NaiveDate,
}

impl Authority {
    /// Whether the body bore the name on a day.
    #[must_use]
    pub fn bearing(&self, at: NaiveDate) -> Bearing {
        match (self.ended.known(), self.successors.known()) {
            (Some(on), Some(_)) if at >= *on => Bearing::Ended { on: *on },
            (Some(_), Some(_)) => Bearing::Borne,
            _ => Bearing::Unknown,
        }
    }

    /// The usual name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.names.first().map_or(self.id.as_str(), String::as_str)
    }

    /// The day on which a human last compared the oldest-checked field with its source.
    #[must_use]
    pub fn checked(&self) -> NaiveDate {
        self.ended.checked.min(self.successors.checked)
    }
}

impl Law {
    /// The body that bears or bore a name; case and kind of space do not matter.
    #[must_use]
    pub fn authority_by_name(&self, name: &str) -> Option<&Authority> {
        let asked = plain(name);
        self.authorities().find(|authority| authority.names.iter().any(|own| plain(own) == asked))
    }

    /// Who had taken over from a body by a day. Whoever had lost the name in turn stands with who came after; the data
    /// cannot go in a circle, since every name ends after those it took over from.
    #[must_use]
    pub fn heirs<'law>(&'law self, authority: &'law Authority, at: NaiveDate) -> Heirs<'law> {
        let mut heirs = Heirs { names: Vec::new(), known_until: NaiveDate::MAX };
        for name in &authority.successors.value {
            let later = self.authority_by_name(name).filter(|next| matches!(next.bearing(at), Bearing::Ended { .. }));
            let now = later.map(|next| self.heirs(next, at));
            let now = now.unwrap_or_else(|| Heirs { names: vec![name], known_until: authority.known_until });
            heirs.names.extend(now.names);
            heirs.known_until = heirs.known_until.min(now.known_until);
        }
        heirs
    }

    /// Proves that no name means two bodies, and that a name that took over ends after those it took over from.
    pub(crate) fn check_authorities(&self) -> Result<(), LawError> {
        let mut seen = BTreeSet::new();
        for authority in self.authorities() {
            let refuse =
                |field, message: &str| Err(LawError::content(&format!("{}.toml", authority.id), field, message));
            for name in &authority.names {
                if !seen.insert(plain(name)) {
                    return refuse("names", "stands twice in the data");
                }
            }
            let mut later = authority.successors.value.iter().filter_map(|name| self.authority_by_name(name));
            if later.any(|next| next.ended.value <= authority.ended.value) {
                return refuse("successors.value", "had lost the name by then");
            }
        }
        Ok(())
    }
}
