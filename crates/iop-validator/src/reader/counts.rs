//! Numbers of something: `minst 10 vänskapsrelationer per år`. Knows no list of nouns; a noun is what stands where
//! one must, unless it is on the short list of words that cannot be counted.

use super::tokens::{Gap, Kind};
use super::{Bound, Mention, Reader, What, cardinals};

impl Reader<'_> {
    /// A count that starts at `at`.
    pub(super) fn count(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let tokens = &self.tokens;
        if tokens.joined(at) && matches!(tokens.before(at, 1), "-" | "–" | "/" | ":" | "." | ",") {
            return None;
        }
        let number = self.number(at)?;
        self.add_pair(out, at, &number);
        let value = number.whole()?;
        if self.enumerates(at) {
            return Some(number.end);
        }
        // "åtta av tio deltagare" is a ratio.
        if matches!(tokens.before(at, 1), "av" | "of") && at >= 2 && self.number(at - 2).is_some() {
            return Some(number.end);
        }
        let upper = self.upper(at, &number);
        let after = upper.as_ref().map_or(number.end, |(_, upper)| upper.end);
        if let Some((next, upper)) = &upper {
            self.add_pair(out, *next, upper);
        }
        let numbers_only = Some(after).filter(|after| number.pair.is_some() && *after > at + 1);
        let Some((noun_at, noun_end)) = self.noun(after) else {
            return numbers_only;
        };

        let limit = self.bound_before(at);
        let basis = self.basis_after(noun_end).or_else(|| self.basis_before(at));
        let direct = basis.is_some_and(|(_, start, _)| start == noun_end);
        if number.article && limit.is_none() && !direct && upper.is_none() {
            return None;
        }
        if number.yearlike && limit.is_none() {
            return None;
        }
        let or_more = matches!(tokens.key(noun_end), "eller") && matches!(tokens.key(noun_end + 1), "fler" | "mer");
        let bound = match limit {
            _ if or_more => Bound::AtLeast,
            Some((bound, _)) => bound,
            None if number.tally => Bound::About,
            None => Bound::Exactly,
        };
        let article = usize::from(number.tally);
        let between = usize::from(upper.is_some() && matches!(tokens.before(at, 1), "mellan" | "between"));
        let start = limit.map_or(at - article - between, |(_, start)| start);
        let noun_range = tokens.bytes(noun_at, noun_end);
        let what = What::Count {
            number: value,
            upper: upper.and_then(|(_, upper)| upper.whole()),
            bound,
            noun: numerals_free(&tokens.text[noun_range.clone()]),
            noun_range,
            basis: basis.map(|(basis, ..)| basis),
            basis_range: basis.map(|(_, start, end)| tokens.bytes(start, end)),
        };
        self.add(out, start, noun_end, what);
        Some(noun_end)
    }

    /// Whether a number counts the items of a list in running text: `1 bakgrund; 2 mål; 3 parter`.
    fn enumerates(&self, at: usize) -> bool {
        const NEAR: usize = 60;
        let leads = |place: usize| {
            self.tokens.digits(place, 1..3).filter(|_| {
                place == 0
                    || self.tokens.get(place).is_some_and(|token| token.gap >= Gap::Line)
                    || matches!(self.tokens.key(place - 1), ";" | "," | "." | ":" | "och")
            })
        };
        let Some(value) = leads(at) else { return false };
        if self.bound_before(at).is_some() {
            return false;
        }
        // The neighbour must lead an item too, and the list must begin with one.
        let next = (at + 1..at + NEAR).any(|place| leads(place) == Some(value + 1));
        let previous = value > 1 && (at.saturating_sub(NEAR)..at).any(|place| leads(place) == Some(value - 1));
        previous || (value == 1 && next)
    }

    /// The noun after a number, past `st`, `stycken` and adjectives.
    fn noun(&self, at: usize) -> Option<(usize, usize)> {
        let tokens = &self.tokens;
        let mut noun = at;
        if matches!(tokens.key(noun), "st" | "stycken") {
            noun += 1 + usize::from(tokens.joint(noun + 1, "."));
        }
        for _ in 0..3 {
            // "120 deltagande elever" are pupils, and "120 deltagande per år" those who take part.
            let adjective = is_adjective(tokens.key(noun)) || tokens.key(noun) == "deltagande";
            let adjective = adjective && !tokens.joint(noun + 1, "-");
            if !(adjective && self.is_noun(noun + 1) && self.basis(noun + 1).is_none()) {
                break;
            }
            noun += 1;
        }
        let half_word = tokens.joint(noun + 1, "-") || tokens.joint(noun + 1, ".") && tokens.joined(noun + 2);
        (self.is_noun(noun) && !half_word).then_some((noun, noun + 1))
    }

    fn is_noun(&self, at: usize) -> bool {
        self.countable(at) && {
            let key = self.tokens.key(at);
            !is_uncountable(key)
                && cardinals::cardinal(key, self.language).is_none()
                && cardinals::ordinal(key).is_none()
                && self.tokens.kind(at) == Some(Kind::Word)
        }
    }
}

/// The noun without emphasis marks.
fn numerals_free(noun: &str) -> String {
    noun.replace(['*', '_', '`', '\u{ad}'], "")
}

fn is_adjective(key: &str) -> bool {
    const NOUNS: [&str; 7] = ["deltagande", "boende", "ordförande", "erbjudande", "möte", "samtycke", "data"];
    !NOUNS.iter().any(|noun| key.ends_with(noun))
        && !key.ends_with("rna")
        && (key.ends_with('a') || key.ends_with("ande") || key.ends_with("ende"))
        || matches!(key, "olika" | "nya" | "new" | "different" | "equal" | "joint" | "fler" | "ytterligare")
        || (key.ends_with("ade") && key.len() > 5)
}

/// Words that stand after a number without being counted: small words, verbs, and units with readers of their own.
const UNCOUNTABLE: &str = "\
    och eller men samt som att om i på av till från för med mot per vid hos ur under över efter före innan mellan \
    inom utan enligt genom bland sedan där när då så den det de dem denna detta dessa vilka vilket vilken inte ej \
    även dels är var har hade ska skall skulle kan kunde får fick bör måste vill blir blev finns fanns kommer kom \
    gäller avser löper går ger tar gör står ingår deltar medverkar består beslutade betalas avslutade fyller \
    månader år åren års kr kronor tkr mnkr mkr sek eur euro procent procentenheter promille kap st stycken kl \
    miljoner tusen hundra tiotal hundratal tusental hela vardera resp respektive inkl exkl senast tidigast minst \
    högst alla samma egna of and or the is are was were shall will may must in on at to by from for with as \
    percent if sin sina sitt här ovan nedan bara endast dag kvar själva få procenten hur än ut upp ner återstår \
    träder upphör leder utgår berörs";

fn is_uncountable(key: &str) -> bool {
    UNCOUNTABLE.split(' ').any(|word| word == key)
}
