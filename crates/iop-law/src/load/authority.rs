//! The file of a public body under a name that it no longer bears.

use super::File;
use crate::authority::Authority;
use crate::error::LawError;
use crate::raw::RawAuthority;

pub(crate) fn authority(source: &(&str, &str)) -> Result<Authority, LawError> {
    let file = File::new(source);
    let raw: RawAuthority = file.parse()?;
    file.named("id", &raw.id)?;
    let filled = |field: &'static str, names: Vec<String>| -> Result<Vec<String>, LawError> {
        if names.is_empty() {
            return file.refuse(field, "has no entry");
        }
        names.into_iter().map(|name| file.filled(field, name)).collect()
    };
    let ended = file.sourced("ended", raw.ended, |day| day.0)?;
    if raw.known_until.0 < ended.value {
        return file.refuse("known_until", "is before the day on which the name ended");
    }
    let successors = file.sourced("successors", raw.successors, |names| names)?;
    filled("successors.value", successors.value.clone())?;
    Ok(Authority {
        id: raw.id,
        names: filled("names", raw.names)?,
        ended,
        successors,
        known_until: raw.known_until.0,
        note: raw.note,
    })
}
