//! Zip archives that may be hostile.

/// What each entry of an archive's directory begins with.
const ENTRY: &[u8] = b"PK\x01\x02";

/// Entries that are read; Word documents and bundles have a hundredth.
const MOST: usize = 10_000;

/// Whether an archive lists more entries than any of ours. Asked before it is opened: then all are kept.
pub(crate) fn is_crowded(bytes: &[u8]) -> bool {
    bytes.windows(ENTRY.len()).filter(|window| *window == ENTRY).nth(MOST).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_counted_before_they_are_read() {
        assert!(!is_crowded(&ENTRY.repeat(MOST)));
        assert!(is_crowded(&ENTRY.repeat(MOST + 1)));
        assert!(!crate::is_docx(&ENTRY.repeat(MOST + 1)));
    }
}
