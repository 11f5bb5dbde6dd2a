//! Whether two objects say the same.

use crate::pdf::{Dict, Object, Unreadable, View};

/// Whether an object of one revision is the same in another; a stream is the same if its bytes are.
pub(super) fn same(
    before: &View<'_, '_>,
    old: &Object,
    after: &View<'_, '_>,
    new: &Object,
) -> Result<bool, Unreadable> {
    match (old, new) {
        (Object::Stream(from, _), Object::Stream(to, _)) => {
            let plain = only(Some(from), Some(to), &["Length", "Filter", "DecodeParms"]);
            Ok(plain && before.unpack(old)? == after.unpack(new)?)
        }
        _ => Ok(alike(old, new)),
    }
}

/// Whether two dictionaries are the same but for these keys.
pub(super) fn only(from: Option<&Dict>, to: Option<&Dict>, keys: &[&str]) -> bool {
    let (Some(from), Some(to)) = (from, to) else { return false };
    let differ = |(key, value): (&String, &Object)| {
        let same = to.get(key).is_some_and(|other| alike(value, other));
        !same && !keys.contains(&key.as_str())
    };
    let added = to.keys().any(|key| !from.contains_key(key) && !keys.contains(&key.as_str()));
    !added && !from.iter().any(differ)
}

/// Whether two objects say the same, however it is spelt: programs that save a file write its words in their own way.
fn alike(one: &Object, other: &Object) -> bool {
    match (one, other) {
        (Object::Text(_), Object::Text(_)) => one.words() == other.words(),
        (Object::Array(own), Object::Array(others)) => {
            own.len() == others.len() && own.iter().zip(others).all(|(one, other)| alike(one, other))
        }
        (Object::Dict(own), Object::Dict(_)) => only(Some(own), other.dict(), &[]),
        (Object::Integer(_) | Object::Real(_), Object::Integer(_) | Object::Real(_)) => one.number() == other.number(),
        _ => one == other,
    }
}
