//! What tells one state of the data from another: digests of its files. Knows no entry.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

/// The digests of the data files, by their path within the data.
pub(crate) type Digests = BTreeMap<String, [u8; 32]>;

/// The SHA-256 of a file's text. Line ends count as `\n`, however the file came to the machine.
pub(crate) fn of_text(text: &str) -> [u8; 32] {
    Sha256::digest(text.replace("\r\n", "\n")).into()
}

/// One digest for all files: of the lines that `sha256sum` would print for them, in the order of their paths.
pub(crate) fn of_all(files: &Digests) -> String {
    let lines: String = files.iter().map(|(path, digest)| format!("{}  {path}\n", hex(digest))).collect();
    hex(&Sha256::digest(lines).into())
}

fn hex(digest: &[u8; 32]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_no_difference_and_words_are() {
        assert_eq!(of_text("a\r\nb\r\n"), of_text("a\nb\n"));
        assert_ne!(of_text("a\nb\n"), of_text("a\nc\n"));
    }

    #[test]
    fn the_whole_is_what_sha256sum_says_of_its_own_lines() {
        let files = Digests::from([("a.toml".to_owned(), of_text("a\n")), ("b.toml".to_owned(), of_text("b\n"))]);
        // printf 'a\n' >a.toml; printf 'b\n' >b.toml; sha256sum a.toml b.toml | sha256sum
        assert_eq!(of_all(&files), "b36d6f8a9611f0462ce45e68afcea56b7cd4259b03718eac509e53aa63be5284");
    }
}
