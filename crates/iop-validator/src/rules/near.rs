//! The name that was meant when a misspelt one stands in its place. Knows no rule.

/// The name that differs least, if it differs by no more than a third of its letters.
pub(in crate::rules) fn nearest<'a>(id: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let letters = id.chars().count();
    let distances = names.map(|name| (strsim::damerau_levenshtein(id, name), name));
    let near = distances.filter(|(distance, name)| *distance <= letters.max(name.chars().count()).div_ceil(3));
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
