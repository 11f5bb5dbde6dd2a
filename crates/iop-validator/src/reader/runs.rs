//! Which letters stand side by side in some words: enough to tell, without looking at the words, that a phrase does not
//! stand among them. Knows no word.

use super::words::{JOINTS, Word};

/// What stands before and after a word.
const EDGE: u8 = 0;

/// Every three letters that stand side by side in some words, the edges of a word counting as letters.
///
/// Each three have one of `64 * N` bits, which others may share: a phrase *may* stand among the words when all its
/// threes are there, and does not when one is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Runs<const N: usize>([u64; N]);

impl<const N: usize> Runs<N> {
    /// Those of these words and of their pieces.
    #[must_use]
    pub(crate) fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Self {
        let mut runs = Self([0; N]);
        for Word { key, joined, .. } in words {
            runs.add(key);
            if *joined {
                key.split(JOINTS).for_each(|piece| runs.add(piece));
            }
        }
        runs
    }

    fn add(&mut self, word: &str) {
        for run in runs(word.as_bytes(), true, true) {
            let (place, bit) = Self::bit(run);
            self.0[place] |= bit;
        }
    }

    /// Those of `phrases` that may stand among the words.
    pub(crate) fn likely<'p>(&self, phrases: &'p [impl AsRef<str>]) -> Vec<&'p str> {
        phrases.iter().map(AsRef::as_ref).filter(|phrase| self.may_hold(phrase)).collect()
    }

    fn may_hold(&self, phrase: &str) -> bool {
        // Most phrases begin as no word does, which is told from two letters.
        if let [a, b, ..] = phrase.as_bytes()
            && !matches!(a, b'*' | b' ')
            && !matches!(b, b'*' | b' ')
            && !self.has([EDGE, *a, *b])
        {
            return false;
        }
        let mut parts = phrase.as_bytes().split(|byte| *byte == b' ');
        parts.all(|part| {
            let (ended, begun) = (part.strip_prefix(b"*"), part.strip_suffix(b"*"));
            let tail = ended.unwrap_or(part);
            let inner = tail.strip_suffix(b"*").unwrap_or(tail);
            runs(inner, ended.is_none(), begun.is_none()).all(|run| self.has(run))
        })
    }

    fn has(&self, run: [u8; 3]) -> bool {
        let (place, bit) = Self::bit(run);
        self.0[place] & bit != 0
    }

    /// Where the bit of three letters is.
    fn bit([a, b, c]: [u8; 3]) -> (usize, u64) {
        /// The golden ratio of 32 bits, which spreads what differs little.
        const SPREAD: u32 = 0x9E37_79B1;
        let hash = u32::from_le_bytes([a, b, c, 0]).wrapping_mul(SPREAD) >> 8;
        (hash as usize / 64 % N, 1 << (hash % 64))
    }
}

/// Every three letters of a word, or of the part of one that is known: whether its beginning is, and whether its end.
fn runs(word: &[u8], begins: bool, ends: bool) -> impl Iterator<Item = [u8; 3]> {
    let first = match word {
        [a, b, ..] if begins => Some([EDGE, *a, *b]),
        [a] if begins && ends => Some([EDGE, *a, EDGE]),
        _ => None,
    };
    let last = match word {
        [.., a, b] if ends => Some([*a, *b, EDGE]),
        _ => None,
    };
    let inner = word.windows(3).map(|run| [run[0], run[1], run[2]]);
    first.into_iter().chain(inner).chain(last)
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    /// The phrases that are not ruled out in a text.
    fn likely<'p>(text: &str, phrases: &'p [&str]) -> Vec<&'p str> {
        Runs::<64>::of(words(text, 0..text.len()).iter()).likely(phrases)
    }

    #[test]
    fn what_stands_there_is_never_ruled_out() {
        let standing =
            ["eu-medel", "medel", "eu medel från", "från stat*", "*aten", "*tate*", "i", "å*", "*", "*a*", ""];
        assert_eq!(likely("EU-medel från staten i år", &standing), standing);
    }

    #[test]
    fn what_lacks_three_letters_or_an_edge_is_ruled_out() {
        let missing = ["mede", "edel*", "*mede", "*medlet*", "staten från kommunen", "e"];
        assert_eq!(likely("EU-medel från staten i år", &missing), [""; 0]);
    }
}
