//! The amounts of a sentence that should be among the facts and are not.

use std::ops::Range;

use chrono::Datelike;
use iop_core::{Frequency, Money};

use super::super::told::Names;
use super::ceiling;
use super::conclusion::Conclusion;
use super::open::{is_of_whole, is_open, tells_sums};
use super::several::Several;
use super::sums::Sums;
use super::words::{LEFT, PARTS, REST, THIRD, VALUED, WORTH};
use crate::reader::{Mention, What, Word};
use crate::rules::around;
use crate::rules::said::Said;

/// The earliest year that a number is taken for.
// no law: no agreement tells amounts of years before
const EARLIEST: i32 = 1990;

/// How many words there may be between what is left and its amount.
const REACH: usize = 6;

/// The amounts of the sentence that should be among the facts and are not.
pub(super) fn judged_in<'a>(
    said: &Said<'a>,
    names: &Names,
    sums: &Sums,
    conclusion: Option<&Conclusion<'a>>,
    listed: bool,
) -> Vec<(&'a Mention, Money)> {
    let Some(open) = Open::of(said, names, sums, conclusion, listed) else { return Vec::new() };
    let several = Several::of(said);
    let raised = raised(said, sums);
    let told = said.mentions.iter().filter(|mention| {
        open.has(&mention.range)
            && !raised.contains(&mention.range.start)
            && !around::is_earlier(said, &mention.range, None)
            && !is_unstated_value(said, mention, names, sums)
            && !is_of_earlier_year(said, mention, sums)
            && !conclusion.is_some_and(|conclusion| conclusion.adds_facts(mention, sums))
    });
    let told = told.filter_map(|mention| judged(&several, sums, said, mention).map(|money| (mention, money)));
    let is_sum = |mention: &Mention, money: Money| {
        mention.range.start >= open.split
            || !sums.is_small(money)
            || sums.has_digits_of(money)
            || is_given(said, mention)
    };
    told.filter(|(mention, money)| is_sum(mention, *money)).collect()
}

/// Whether the last year told before the amount is one before the agreement: "Jämfört med 2026, då bidraget är …". A day is
/// that of a decision or a paper.
fn is_of_earlier_year(said: &Said<'_>, mention: &Mention, sums: &Sums) -> bool {
    let Some((first, _)) = sums.term else { return false };
    let read = |word: &Word| said.mentions.iter().find(|one| one.range.contains(&word.range.start));
    let year = |word: &Word| match read(word).map(|one| &one.what) {
        Some(What::Date(date)) if !date.is_day() => Some(date.last().year()),
        Some(What::Range { to, .. }) => Some(to.last().year()),
        Some(_) => None,
        // "Jämfört med 2026".
        None => word.key.parse().ok().filter(|year| EARLIEST <= *year && *year < first.year()),
    };
    let before = said.words.iter().rev().filter(|word| word.range.end <= mention.range.start);
    before.into_iter().find_map(year).is_some_and(|year| year < first.year())
}

/// Whether the amount may be what something is worth whose value is no fact: that of a party named before it, or of one
/// that the sentence does not name.
fn is_unstated_value(said: &Said<'_>, mention: &Mention, names: &Names, sums: &Sums) -> bool {
    if !sums.values_are_missing() || !said.has(&["värde*", "ideell*", "frivillig*", "volontär*"]) {
        return false;
    }
    let before = said.words.iter().filter(|word| word.range.end <= mention.range.start);
    let named: Vec<usize> = before.filter_map(|word| names.party(word)).collect();
    named.is_empty() || named.iter().any(|party| sums.are_unvalued(*party))
}

/// Where a sentence tells of what the parties put in: all of it, or what stands before or after its conclusion.
struct Open {
    /// Where the conclusion begins.
    split: usize,
    before: bool,
    after: bool,
    /// Where the parts of an amount begin.
    parts: usize,
}

impl Open {
    fn of(
        said: &Said<'_>,
        names: &Names,
        sums: &Sums,
        conclusion: Option<&Conclusion<'_>>,
        listed: bool,
    ) -> Option<Self> {
        let passes_on = ceiling::passes_on(said, names);
        // What is said of the amounts before a conclusion need not be said of what they come to.
        let split = conclusion.map_or(usize::MAX, |conclusion| conclusion.start);
        let middle = said.words.partition_point(|word| word.range.start < split);
        let (first, last) = said.words.split_at(middle);
        let whole = is_of_whole(said);
        let told = is_told(said, names, sums, listed || whole);
        let is_open = |words: &[Word]| told && is_open(words, sums, passes_on, whole);
        let before = is_open(first) && (conclusion.is_none() || is_open(last));
        // What is rightly drawn from amounts about something else is about something else too.
        let new = |conclusion: &Conclusion<'_>| sums.has(conclusion.money) || !conclusion.is_right();
        let after = is_open(last) && (before || conclusion.is_some_and(new));
        let mut parts = said.words.iter().filter(|word| {
            let passed = passes_on && word.is(&["vidare*", "förmedl*"]);
            word.is(PARTS) && !passed && (word.range.start < split || after)
        });
        let parts = parts.next().map_or(usize::MAX, |word| word.range.start);
        (before || after).then_some(Self { split, before, after, parts })
    }

    /// Whether the amount at the place is told of what the parties put in.
    fn has(&self, place: &Range<usize>) -> bool {
        if place.start < self.split {
            return self.before && place.start < self.parts;
        }
        // Parts told before a conclusion do not make parts of what comes after.
        self.after && (place.start < self.parts || self.parts < self.split)
    }
}

/// Whether the sentence promises what the parties pay or get.
fn is_told(said: &Said<'_>, names: &Names, sums: &Sums, listed: bool) -> bool {
    // "Regionen bidrar därutöver …", where the region is no party; "kan bidra med", where nothing is promised.
    let third = said.words.iter().take(2).any(|word| word.is(THIRD) && names.party(word).is_none());
    let may = said.has(&["kan", "kunna", "may", "could", "förlängs"]) || matches!(said.key(0), "om" | "if");
    // "Föreningen har även ett bidrag från Arvsfonden, 90 000 kr".
    let from = |at: usize| said.is(at, &["från", "av", "from"]) && names.is_outsider(said, at);
    let third = third || (0..said.words.len()).any(from);
    let changes_hands = ceiling::is_payer(said, names) || ceiling::is_receiver(said, names);
    (listed || tells_sums(said, sums) || changes_hands) && !third && !may
}

/// The places of amounts before and after a raise, where the raise itself is among the facts or the new amount is.
fn raised(said: &Said<'_>, sums: &Sums) -> Vec<usize> {
    let amounts: Vec<(&Mention, Money)> = said
        .mentions
        .iter()
        .filter_map(|mention| match mention.what {
            What::Amount { money, .. } => Some((mention, money)),
            _ => None,
        })
        .collect();
    let after = |mention: &Mention, word: &str| said.before(&mention.range, 1).any(|before| before.key == word);
    let mut places = Vec::new();
    for pair in amounts.windows(2) {
        let [(old, from), (new, to)] = pair else { continue };
        if !(after(old, "från") && after(new, "till") || after(old, "from") && after(new, "to")) {
            continue;
        }
        places.push(old.range.start);
        let raise = to.checked_sub(*from).or_else(|_| from.checked_sub(*to));
        if raise.is_ok_and(|raise| sums.has(raise)) {
            places.push(new.range.start);
        }
    }
    places
}

/// The amount of `mention`, if it should be among the sums and is not.
fn judged(several: &Several, sums: &Sums, said: &Said<'_>, mention: &Mention) -> Option<Money> {
    let What::Amount { money, approximate, ceiling, each, per, during } = mention.what else { return None };
    let outside =
        during.zip(sums.term).is_some_and(|(during, (first, last))| during.last() < first || during.first() > last);
    // A ceiling is one of many that an agreement may have; a price per head is no sum.
    let each = each && !is_instalment(several, said, mention);
    let frame = is_frame(said, mention) && sums.is_less_than(money, 1);
    let no_sum =
        frame || ceiling || each || outside || is_bound(said, mention) || is_price(said, mention) || money.is_zero();
    let known = sums.has(money) || approximate && sums.has_about(money);
    let after = said.words.partition_point(|word| word.range.start < mention.range.end);
    let left = said.before(&mention.range, REACH).any(|word| word.is(REST)) || said.is(after, LEFT);
    let rest = left && sums.has_rest(money);
    if no_sum || known || rest || per.is_some_and(|per| comes_to_fact(sums, money, per, approximate)) {
        return None;
    }
    (!several.explain(said, (money, &mention.range), per, sums)).then_some(money)
}

/// Whether the amount, so often, is a fact in a year or over the whole term.
fn comes_to_fact(sums: &Sums, money: Money, per: Frequency, approximate: bool) -> bool {
    sums.has_part_of_a_year(money, per)
        || sums.times_in_term(per).is_some_and(|times| sums.has_split(money, times))
        || approximate && sums.has_about_each(money, per)
}

/// "Fyra delbetalningar om vardera 50 000 kr" has a place among the payments; "50 kr per deltagare" has not.
fn is_instalment(several: &Several, said: &Said<'_>, mention: &Mention) -> bool {
    let mut beside = said.before(&mention.range, 1).chain(said.after(&mention.range, 1));
    several.instalments && beside.any(|word| matches!(word.key.as_str(), "vardera" | "à" | "each"))
}

/// "Inom nämndens ram om 12 000 000 kr": what this agreement is a part of.
fn is_frame(said: &Said<'_>, mention: &Mention) -> bool {
    const FRAME: &[&str] =
        &["*ram", "*ramen", "*anslag", "*anslaget", "*budget", "*budgeten", "appropriation", "budget"];
    said.before(&mention.range, 3).any(|word| word.is(FRAME))
        && said.has(&["ryms", "inryms", "inom", "ur", "av", "within", "out of"])
}

/// "Mer än 50 000 kr".
fn is_bound(said: &Said<'_>, mention: &Mention) -> bool {
    let mut before = said.before(&mention.range, 2);
    before.any(|word| matches!(word.key.as_str(), "än" | "över" | "under" | "minst" | "lägst" | "than"))
}

/// Whether the amount, however small, is what a party contributes in a time, "bidrar med 5 800 kr per år", or what
/// something that it lends is worth.
fn is_given(said: &Said<'_>, mention: &Mention) -> bool {
    let timed = matches!(mention.what, What::Amount { per, during, .. } if per.is_some() || during.is_some());
    let worth = said.has(VALUED) && said.before(&mention.range, 2).any(|word| word.is(WORTH));
    worth || timed && said.has(&["finansier*", "bidra*", "contribut*", "fund*", "grant*"])
}

/// Whether the amount is for each of something that is counted: "3 000 kr för varje utryckning", "500 kr per gäst".
fn is_price(said: &Said<'_>, mention: &Mention) -> bool {
    const TIME: &[&str] = &[
        "år*", "halv*", "mån*", "kvart*", "tertial*", "term*", "vecka*", "dag*", "year*", "month*", "quarter*", "half*",
    ];
    let mut after = said
        .after(&mention.range, 4)
        .skip_while(|word| matches!(word.key.as_str(), "i" | "kr" | "sek" | "för" | "for"));
    let each = after.next().is_some_and(|word| matches!(word.key.as_str(), "per" | "varje" | "var" | "each" | "every"));
    each && after.next().is_some_and(|word| !word.is(TIME))
}
