//! What the goals count, by which a payment may be counted too. Reports nothing of its own.

use iop_core::model::Agreement;

use super::DONE;
use crate::reader;
use crate::rules::said::Said;

/// What else stands before it.
pub(super) const DESCRIBED: &[&str] =
    &["ny", "nya", "ung", "enskild*", "extra", "ytterligare", "hel", "genomförd*", "new", "young"];

/// What the goals and the commitments count by, each as the noun that it is counted in.
pub(super) fn measured(agreement: &Agreement) -> Vec<String> {
    const JOINS: &[&str] = &["som", "i", "på", "per", "med", "av", "för", "till", "hos", "who", "in", "of", "with"];
    let goals = agreement.goals.iter().flat_map(|goal| &goal.targets);
    let targets = goals.chain(agreement.commitments.iter().flat_map(|commitment| &commitment.targets));
    let nouns = targets.filter_map(|target| {
        let measure = target.measure.known()?;
        let words = reader::words(measure, 0..measure.len()).into_iter();
        words.take_while(|word| !word.is(JOINS)).last().map(|word| word.key)
    });
    nouns.collect()
}

/// Whether the word there, or the one after a word that describes it, is that noun.
pub(super) fn is_noun(sentence: &Said<'_>, at: usize, noun: &str) -> bool {
    let is = |at: usize| reader::same_noun(sentence.key(at), noun);
    is(at) || (sentence.key(at).ends_with(DONE) || sentence.is(at, DESCRIBED)) && is(at + 1)
}
