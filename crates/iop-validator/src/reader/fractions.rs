//! Shares in words: `hälften`, `en tredjedel`, `one third`. Knows no whole: what it is a part of is said around it.

use iop_core::Share;

use super::tokens::Kind;
use super::{Mention, Reader, What};

impl Reader<'_> {
    /// A share in words that starts at `at`.
    pub(super) fn fraction(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let tokens = &self.tokens;
        if tokens.kind(at) == Some(Kind::Digits) {
            return self.posts(at, out);
        }
        let key = tokens.key(at);
        if matches!(key, "hälften" | "halva" | "half") {
            let whole = key == "hälften" || self.is_whole(at + 1) || tokens.is(at + 1, "of") && self.is_whole(at + 3);
            return whole.then(|| self.share(at, at + 1, 1, 2, out)).flatten();
        }
        let number = self.number(at).filter(|number| !number.tally && number.pair.is_none())?;
        let parts = denominator(tokens.key(number.end))?;
        self.share(at, number.end + 1, number.whole()?, parts, out)
    }

    /// `50-procentig`.
    fn posts(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let tokens = &self.tokens;
        let percent = tokens.digits(at, 1..4).filter(|percent| (1..=100).contains(percent))?;
        let joined = tokens.joint(at + 1, "-") && tokens.joined(at + 2);
        let compound = joined && tokens.key(at + 2).starts_with("procent");
        compound.then(|| self.share(at, at + 3, percent.into(), 100, out)).flatten()
    }

    fn share(&self, first: usize, end: usize, part: u64, whole: u64, out: &mut Vec<Mention>) -> Option<usize> {
        let share = Share::new(part, whole).ok().filter(|_| part <= whole)?;
        self.add(out, first, end, What::Percent(share));
        Some(end)
    }

    /// Whether the word is a sum that one can have half of.
    fn is_whole(&self, at: usize) -> bool {
        let wholes =
            ["belopp", "summa", "kostnad", "bidrag", "finansiering", "medfinansiering", "budget", "cost", "amount"];
        wholes.iter().any(|whole| self.tokens.key(at).contains(whole))
    }
}

/// How many parts the whole is cut in.
fn denominator(key: &str) -> Option<u64> {
    Some(match key {
        "tredjedel" | "tredjedelar" | "third" | "thirds" => 3,
        "fjärdedel" | "fjärdedelar" | "quarters" => 4,
        "femtedel" | "femtedelar" | "fifth" | "fifths" => 5,
        "sjättedel" | "sjättedelar" => 6,
        "åttondel" | "åttondelar" => 8,
        "tiondel" | "tiondelar" | "tenth" | "tenths" => 10,
        _ => return None,
    })
}
