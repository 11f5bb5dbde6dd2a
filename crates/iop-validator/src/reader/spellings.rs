//! Rarer ways to write a date or a calendar period: `25-03-01`, `2025 H1`, `tertial 1 2025`. The common ones are read
//! by their neighbour `dates`.

use chrono::NaiveDate;
use iop_core::StatedDate;

use super::Reader;

impl Reader<'_> {
    /// `25-03-01`, which no number that is a name looks like.
    pub(super) fn short_date(&self, at: usize) -> Option<(StatedDate, usize)> {
        let tokens = &self.tokens;
        let year = tokens.digits(at, 2..3).filter(|_| !tokens.joined(at) || tokens.before(at, 1) == "(")?;
        let month = tokens.joint(at + 1, "-").then(|| tokens.joined_digits(at + 2, 2..3)).flatten()?;
        let day = tokens.joint(at + 3, "-").then(|| tokens.joined_digits(at + 4, 2..3)).flatten()?;
        let more = tokens.joined(at + 5) && matches!(tokens.key(at + 5), "-" | "/" | ":" | "+");
        let date = NaiveDate::from_ymd_opt(2000 + i32::try_from(year).ok()?, month, day)?;
        (!more).then_some((StatedDate::Day(date), at + 5))
    }

    /// `tertial 1 2025`, `första tertialet 2025`, `T1 2025`: its first and last month.
    pub(super) fn tertial(&self, at: usize) -> Option<(StatedDate, StatedDate, usize)> {
        let tokens = &self.tokens;
        let (ordinal, year_at) = match tokens.key(at) {
            "tertial" => (tokens.digits(at + 1, 1..2)?, at + 2),
            key @ ("t1" | "t2" | "t3") => (key.get(1..)?.parse().ok()?, at + 1),
            key => {
                let short = tokens.joint(at + 1, ":") && matches!(tokens.key(at + 2), "a" | "e");
                let ordinal = match super::cardinals::ordinal(key) {
                    Some(ordinal) => ordinal,
                    None => tokens.digits(at, 1..2).filter(|_| short)?,
                };
                let name = at + 1 + 2 * usize::from(short);
                if !tokens.key(name).starts_with("tertial") {
                    return None;
                }
                (ordinal, name + 1)
            }
        };
        let joiner = usize::from(matches!(tokens.key(year_at), "år" | "," | "under"));
        let year = tokens.digits(year_at + joiner, 4..5).filter(|year| (1800..=2200).contains(year))?;
        let year = i32::try_from(year).ok()?;
        let last = ordinal.checked_mul(4).filter(|last| (4..=12).contains(last))?;
        let month = |month| StatedDate::Month { year, month };
        Some((month(last - 3), month(last), year_at + joiner + 1))
    }
}
