//! The word that was perhaps meant. Knows no YAML.

/// Longer words are never compared.
const LONGEST: usize = 40;

/// The word among those allowed that differs least, if it differs by no more than a third of its letters.
pub(super) fn nearest<'a>(word: &str, allowed: impl Iterator<Item = &'a str>) -> Option<String> {
    let length = word.chars().count();
    if length > LONGEST {
        return None;
    }
    let normal = |word: &str| word.to_lowercase().replace(['-', ' '], "_");
    let meant = normal(word);
    let distances = allowed.map(|other| (strsim::damerau_levenshtein(&meant, &normal(other)), other));
    let within = distances.filter(|(distance, other)| *distance <= length.max(other.chars().count()).div_ceil(3));
    within.min_by_key(|(distance, _)| *distance).map(|(_, other)| other.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_mended() {
        let keys = ["parties", "payments", "period", "org_number"];
        assert_eq!(nearest("partys", keys.into_iter()).as_deref(), Some("parties"));
        assert_eq!(nearest("Period", keys.into_iter()).as_deref(), Some("period"));
        assert_eq!(nearest("org-number", keys.into_iter()).as_deref(), Some("org_number"));
    }

    #[test]
    fn nothing_is_guessed_from_afar() {
        assert_eq!(nearest("belopp", ["parties", "period"].into_iter()), None);
        assert_eq!(nearest(&"x".repeat(10_000), ["parties"].into_iter()), None);
    }
}
