//! What stands around a number and limits it: `minst`, `cirka`, `per år`, `för första halvåret 2019`. Knows no nouns
//! and no money.

use iop_core::{Frequency, StatedDate};

use super::tokens::Kind;
use super::{Basis, Bound, Reader};

/// How far past a noun or an amount its reference period may stand, in tokens.
const REACH: usize = 5;

impl Reader<'_> {
    /// The limiting words just before `at`, with the token they start at.
    pub(super) fn bound_before(&self, at: usize) -> Option<(Bound, usize)> {
        const LONG: [(&[&str], Bound); 17] = [
            (&["inte", "färre", "än"], Bound::AtLeast),
            (&["ej", "färre", "än"], Bound::AtLeast),
            (&["inte", "mindre", "än"], Bound::AtLeast),
            (&["inte", "fler", "än"], Bound::AtMost),
            (&["ej", "fler", "än"], Bound::AtMost),
            (&["inte", "mer", "än"], Bound::AtMost),
            (&["no", "more", "than"], Bound::AtMost),
            (&["no", "fewer", "than"], Bound::AtLeast),
            (&["upp", "till"], Bound::AtMost),
            (&["som", "mest"], Bound::AtMost),
            (&["up", "to"], Bound::AtMost),
            (&["at", "most"], Bound::AtMost),
            (&["som", "minst"], Bound::AtLeast),
            (&["at", "least"], Bound::AtLeast),
            (&["mer", "än"], Bound::AtLeast),
            (&["fler", "än"], Bound::AtLeast),
            (&["more", "than"], Bound::AtLeast),
        ];
        let filler = usize::from(matches!(self.tokens.before(at, 1), "totalt" | "sammanlagt" | "om" | "." | "mellan"));
        for skipped in [0, filler] {
            let end = at.checked_sub(skipped)?;
            let long = LONG.iter().find_map(|(words, bound)| {
                let start = end.checked_sub(words.len())?;
                self.tokens.get(start)?;
                (self.tokens.phrase(start, words) == Some(end)).then_some((*bound, start))
            });
            if long.is_some() {
                return long;
            }
            let bound = match self.tokens.before(at, skipped + 1) {
                "minst" | "åtminstone" | "lägst" | "minimum" | "över" => Bound::AtLeast,
                "högst" | "max" | "maximalt" | "maximum" => Bound::AtMost,
                "cirka" | "ca" | "circa" | "omkring" | "ungefär" | "runt" | "kring" | "drygt" | "knappt" | "nästan"
                | "närmare" | "närmre" | "uppskattningsvis" | "about" | "approximately" | "around" | "nearly"
                | "almost" | "roughly" | "some" => Bound::About,
                _ => continue,
            };
            return Some((bound, end - 1));
        }
        None
    }

    /// The reference period within reach after `at`, before the next clause or number.
    pub(super) fn basis_after(&self, at: usize) -> Option<(Basis, usize, usize)> {
        let mut start = at;
        if self.tokens.is(at, "(") {
            start = (at..at + 2 * REACH).find(|place| self.tokens.is(*place, ")"))? + 1;
        }
        for place in start..start + REACH {
            let token = self.tokens.get(place)?;
            if token.key == "." && matches!(self.tokens.before(place, 1), "exkl" | "inkl") {
                continue;
            }
            if let Some((basis, end)) = self.basis(place) {
                return Some((basis, place, end));
            }
            let stops =
                token.kind != Kind::Word || matches!(token.key.as_str(), "och" | "samt" | "men" | "eller" | "som");
            if stops || self.number(place).is_some_and(|number| !number.article) {
                return None;
            }
        }
        None
    }

    /// The reference period that opens the sentence, or an adverb shortly before `at`.
    pub(super) fn basis_before(&self, at: usize) -> Option<(Basis, usize, usize)> {
        for back in 1..=REACH {
            let key = self.tokens.before(at, back);
            if key.is_empty() || matches!(key, "," | ";" | "och" | "samt") {
                break;
            }
            if let Some(frequency) = adverb(key) {
                return Some((Basis::Per(frequency), at - back, at - back + 1));
            }
        }
        let start = 0;
        if at == start {
            return None;
        }
        let (basis, end) = self.basis(start).or_else(|| {
            let (date, end) = self.stated(start)?;
            matches!(self.tokens.key(end), ":" | "|").then_some((Basis::During(date), end))
        })?;
        (end <= at).then_some((basis, start, end))
    }

    /// The reference period that starts at `at`.
    pub(super) fn basis(&self, at: usize) -> Option<(Basis, usize)> {
        let tokens = &self.tokens;
        let key = tokens.key(at);
        if let Some(frequency) = adverb(key) {
            return Some((Basis::Per(frequency), at + 1));
        }
        match key {
            "per" | "/" | "varje" | "each" | "every" | "a" => {
                let every = at + 1 + usize::from(key == "per" && matches!(tokens.key(at + 1), "varje" | "helt"));
                unit(tokens.key(every)).map(|frequency| (Basis::Per(frequency), every + 1))
            }
            "om" | "i" | "för" | "under" | "avseende" | "during" | "for" | "in" | "år" => self.reference(at, key),
            _ => None,
        }
    }

    /// `i månaden`, `för halvåret 2019`, `under perioden januari–juni 2019`.
    fn reference(&self, at: usize, preposition: &str) -> Option<(Basis, usize)> {
        let tokens = &self.tokens;
        if let Some(frequency) = definite(tokens.key(at + 1)) {
            let year = tokens.digits(at + 2, 4..5).filter(|year| (1800..=2200).contains(year));
            let day_or_week = matches!(frequency, Frequency::Day | Frequency::Week);
            return match year.and_then(|year| i32::try_from(year).ok()) {
                Some(year) if frequency == Frequency::Year => Some((Basis::During(StatedDate::Year(year)), at + 3)),
                Some(_) => Some((Basis::Per(frequency), at + 3)),
                None if day_or_week && !matches!(preposition, "om" | "i") => None,
                None => Some((Basis::Per(frequency), at + 2)),
            };
        }
        if preposition == "om" {
            return None;
        }
        let mut start = at + 1;
        while start < at + 4
            && matches!(
                tokens.key(start),
                "den"
                    | "det"
                    | "hela"
                    | "perioden"
                    | "tiden"
                    | "kalenderåret"
                    | "verksamhetsåret"
                    | "budgetåret"
                    | "år"
                    | "åren"
                    | "från"
                    | "the"
                    | "period"
                    | "year"
            )
        {
            start += 1;
        }
        let (date, end) = self.stated(start)?;
        // "i 2019" is no Swedish; "i januari 2019" is.
        let bare_year = matches!(date, StatedDate::Year(_)) && preposition == "i";
        (!bare_year).then_some((Basis::During(date), end))
    }
}

fn adverb(key: &str) -> Option<Frequency> {
    Some(match key {
        "årligen" | "årlig" | "årligt" | "årliga" | "annually" | "yearly" | "annual" => Frequency::Year,
        "månadsvis" | "månatligen" | "månatlig" | "månatligt" | "månatliga" | "monthly" => Frequency::Month,
        "kvartalsvis" | "quarterly" => Frequency::Quarter,
        "halvårsvis" => Frequency::HalfYear,
        "tertialvis" => Frequency::Tertial,
        "veckovis" | "weekly" => Frequency::Week,
        "dagligen" | "daily" => Frequency::Day,
        _ => return None,
    })
}

/// The frequency that a unit of time makes after `per`.
pub(super) fn unit(key: &str) -> Option<Frequency> {
    Some(match key {
        "dag" | "dygn" | "day" => Frequency::Day,
        "vecka" | "week" => Frequency::Week,
        "månad" | "kalendermånad" | "mån" | "month" => Frequency::Month,
        "kvartal" | "quarter" => Frequency::Quarter,
        // A school year has two terms.
        "halvår" | "termin" | "half-year" | "term" => Frequency::HalfYear,
        "tertial" => Frequency::Tertial,
        "år" | "kalenderår" | "verksamhetsår" | "budgetår" | "year" | "annum" => Frequency::Year,
        _ => return None,
    })
}

fn definite(key: &str) -> Option<Frequency> {
    Some(match key {
        "dagen" | "dygnet" => Frequency::Day,
        "veckan" => Frequency::Week,
        "månaden" => Frequency::Month,
        "kvartalet" => Frequency::Quarter,
        "halvåret" | "terminen" => Frequency::HalfYear,
        "tertialet" => Frequency::Tertial,
        "året" | "kalenderåret" | "verksamhetsåret" => Frequency::Year,
        _ => return None,
    })
}
