//! A sum that a sentence draws from the amounts before it: "650 000 kr och 350 000 kr, alltså 1 000 000 kr". Knows
//! arithmetic, and no fact of the agreement.

use iop_core::{Frequency, Money, TimeUnit};

use super::sums::Sums;
use crate::reader::{Mention, What, Word};
use crate::rules::around;
use crate::rules::said::{self, Said};

/// More amounts than these are added, but not multiplied.
const FEW: usize = 3;

/// Half-years, tertials, quarters and months of a year, which need no number in the sentence.
const PARTS_OF_A_YEAR: [i64; 4] = [2, 3, 4, 12];

/// Where a sentence goes over from amounts to what they come to.
pub(super) struct Conclusion<'a> {
    /// The first byte of the words that say so.
    pub(super) start: usize,
    /// What is drawn from the amounts before.
    pub(super) drawn: &'a Mention,
    pub(super) money: Money,
    inputs: Vec<(&'a Mention, Money)>,
    /// What the sentences before it tell, the last one first, which it may take in: "… Sammantaget är insatserna …".
    earlier: Vec<Money>,
    /// Whether the sentence counts something, by which an amount may have to be multiplied.
    is_counted: bool,
    /// Whether the amounts are of different times or kinds, so that they may have to be counted more than once.
    weighted: bool,
    factors: Vec<u64>,
}

impl<'a> Conclusion<'a> {
    /// The conclusion of the sentence, if it draws one from amounts of the same currency. A price that held before is no
    /// part of it: "200 kr i timmen (tidigare 175 kr), alltså 40 000 kr".
    pub(super) fn of(said: &Said<'a>, sums: &Sums) -> Option<Self> {
        let amounts = said.mentions.iter().filter(|one| money(one).is_some());
        let amounts: Vec<&Mention> = amounts.filter(|one| !around::is_earlier(said, &one.range, None)).collect();
        let first = amounts.first()?.range.end;
        let last = amounts.last()?.range.start;
        let (start, end) = markers(said.words).find(|(start, _)| *start >= first && *start < last)?;
        let drawn = *amounts.iter().find(|one| one.range.start >= end)?;
        // "Det vill säga 37 500 kr respektive 20 000 kr" tells of each by itself.
        if said.after(&drawn.range, 2).any(|word| word.is(&["respektive", "respectively"])) {
            return None;
        }
        let before = amounts.iter().take_while(|one| one.range.start < start);
        let inputs: Vec<_> = before.filter_map(|one| Some((*one, money(one)?))).collect();
        let of = money(drawn)?;
        if !is_plain(drawn) || inputs.iter().any(|(one, money)| !is_plain(one) || money.currency() != of.currency()) {
            return None;
        }
        let counts = counts(said);
        // "1 200 000 kr för vart och ett av åren 2025 och 2026".
        let for_each = said.has(&["vart", "vardera", "varje", "var", "årligen", "each", "every"]);
        let weighted = !counts.is_empty() || for_each || inputs.iter().any(|(one, _)| per(one) != per(drawn));
        let mut earlier: Vec<Money> = said::sentences(said.passage)
            .take_while(|one| one.range.start < said.range.start)
            .flat_map(|one| one.mentions.iter().filter(|own| is_plain(own)).filter_map(money))
            .collect();
        earlier.reverse();
        let spread = amounts.iter().take(FEW).filter_map(|one| sums.times_in_term(per(one)?));
        let mut factors: Vec<u64> = vec![1];
        factors.extend(counts.iter().copied().chain(spread).flat_map(|count| [count, count.saturating_sub(1)]));
        factors.sort_unstable();
        factors.dedup();
        Some(Self { start, drawn, money: of, inputs, earlier, is_counted: !counts.is_empty(), weighted, factors })
    }

    /// The amounts before and what they come to, where that is not what is said.
    pub(super) fn wrong_parts(&self, is_fact: bool) -> Option<(&[(&'a Mention, Money)], Money)> {
        let (sum, wrong) = match &self.inputs[..] {
            [(one, money)] => {
                // "14 500 kr i månaden, alltså 174 000 kr om året".
                let sum = times(*money, in_a_year(one)? / in_a_year(self.drawn).filter(|own| *own > 0)?)?;
                (sum, sum != self.money && !self.is_counted && !self.follows(true))
            }
            inputs => {
                let sum = Money::sum(inputs.iter().map(|(_, money)| *money)).ok().flatten()?;
                let unclear = is_fact && self.weighted;
                (sum, !unclear && !self.follows(!is_fact) && !self.takes_in_earlier())
            }
        };
        wrong.then_some((&self.inputs[..], sum))
    }

    /// Whether what is drawn follows from the amounts before.
    pub(super) fn is_right(&self) -> bool {
        self.follows(true)
    }

    /// Whether the mention is what several amounts, each of them a fact, rightly come to: a sum of some of the facts.
    pub(super) fn adds_facts(&self, mention: &Mention, sums: &Sums) -> bool {
        let sum = || Money::sum(self.inputs.iter().map(|(_, money)| *money)).ok().flatten();
        mention.range == self.drawn.range
            && self.inputs.len() > 1
            && self.inputs.iter().all(|(_, money)| sums.has(*money))
            && (sum() == Some(self.money) || self.takes_in_earlier())
    }

    /// Whether it is the sum of the amounts before it in the sentence and of those told last before the sentence.
    fn takes_in_earlier(&self) -> bool {
        let mut sum = Money::sum(self.inputs.iter().map(|(_, money)| *money)).ok().flatten();
        self.earlier.iter().any(|money| {
            sum = sum.and_then(|sum| sum.checked_add(*money).ok());
            sum == Some(self.money)
        })
    }

    fn follows(&self, freely: bool) -> bool {
        let wanted = i128::from(self.money.minor());
        let minors: Vec<i128> = self.inputs.iter().map(|(_, money)| i128::from(money.minor())).collect();
        // The last few amounts, or all: "400 000 kr, varav 300 000 kr till … och 100 000 kr till …, tillsammans 400 000 kr".
        let mut sum = 0;
        let runs: Vec<i128> = minors
            .iter()
            .rev()
            .map(|minor| {
                sum += minor;
                sum
            })
            .collect();
        if runs.contains(&wanted) || freely && minors.contains(&wanted) {
            return true;
        }
        if !freely {
            return false;
        }
        let apart = minors.windows(2).any(|pair| (pair[0] - pair[1]).abs() == wanted);
        let counted = || self.factors.iter().map(|factor| i128::from(*factor));
        let factors = || counted().chain(PARTS_OF_A_YEAR.map(i128::from));
        let scaled = runs.iter().any(|run| factors().any(|factor| run * factor == wanted || wanted * factor == *run));
        apart || scaled || minors.len() <= FEW && self.reaches(&minors, wanted)
    }

    /// Whether the amounts, each counted as many times as the sentence may mean, come to what is wanted.
    fn reaches(&self, minors: &[i128], wanted: i128) -> bool {
        let Some((first, rest)) = minors.split_first() else { return wanted == 0 };
        self.factors.iter().any(|factor| self.reaches(rest, wanted - first * i128::from(*factor)))
    }
}

/// Whether it is an amount as it is, neither about nor at most nor of each.
fn is_plain(mention: &Mention) -> bool {
    matches!(mention.what, What::Amount { approximate: false, ceiling: false, each: false, .. })
}

/// The first few numbers by which an amount may have to be multiplied.
fn counts(said: &Said<'_>) -> Vec<u64> {
    let counts = said.mentions.iter().filter_map(|one| match one.what {
        What::Count { number, .. } => Some(number),
        What::Numeral { digits, .. } => Some(digits),
        What::Duration { duration, .. } if matches!(duration.unit(), TimeUnit::Month | TimeUnit::Year) => {
            Some(u64::from(duration.count()))
        }
        _ => None,
    });
    counts.take(FEW).collect()
}

fn money(mention: &Mention) -> Option<Money> {
    match mention.what {
        What::Amount { money, .. } => Some(money),
        _ => None,
    }
}

fn per(mention: &Mention) -> Option<Frequency> {
    match mention.what {
        What::Amount { per, .. } => per,
        _ => None,
    }
}

/// How many times a year the amount is paid, where a year has a whole number of them.
fn in_a_year(mention: &Mention) -> Option<i64> {
    let unit = per(mention)?.duration();
    match (unit.unit(), i64::from(unit.count())) {
        (TimeUnit::Year, 1) => Some(1),
        (TimeUnit::Month, months @ 1..) => Some(PARTS_OF_A_YEAR[3] / months),
        _ => None,
    }
}

fn times(money: Money, count: i64) -> Option<Money> {
    Some(Money::new(money.minor().checked_mul(count)?, money.currency())).filter(|_| count > 0)
}

/// The words that draw a sum from what goes before, as bytes of their start and end.
fn markers(words: &[Word]) -> impl Iterator<Item = (usize, usize)> {
    const MARKERS: &[&[&str]] = &[
        &["alltså"],
        &["således"],
        &["dvs"],
        &["d", "v", "s"],
        &["det", "vill", "säga"],
        &["sammanlagt"],
        &["sammantaget"],
        &["tillsammans"],
        &["tillhopa"],
        &["totalt"],
        &["summa"],
        &["that", "is"],
        &["i", "e"],
        &["in", "total"],
        &["in", "all"],
        &["altogether"],
    ];
    (0..words.len()).filter_map(|at| {
        let found = MARKERS.iter().find(|marker| {
            words.get(at..at + marker.len()).is_some_and(|here| here.iter().zip(**marker).all(|(a, b)| a.key == *b))
        })?;
        Some((words[at].range.start, words[at + found.len() - 1].range.end))
    })
}
