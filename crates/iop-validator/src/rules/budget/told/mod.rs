//! What texts say of money, by the words that begin in them, and between whom it moves. Used by the families about
//! money; knows no rule.

use std::ops::Range;

use iop_core::model::{Agreement, Id, PartyRef, Payment, Role};

use crate::context::{Context, Passage};
use crate::finding::Spot;
use crate::reader;

/// A sentence, heading or list item of a text.
pub(in crate::rules) struct Sentence<'a> {
    /// The passage it stands in.
    pub(in crate::rules) passage: &'a Passage<'a>,
    /// Its bytes.
    pub(in crate::rules) range: Range<usize>,
}

impl<'a> Sentence<'a> {
    /// Its text.
    pub(in crate::rules) fn text(&self) -> &'a str {
        self.passage.text.get(self.range.clone()).unwrap_or_default()
    }

    /// Whether some phrase begins in it; see [`find`].
    pub(in crate::rules) fn has(&self, phrases: &[&str]) -> bool {
        find(self.text(), phrases).is_some()
    }

    /// The words of the first phrase that begins in it.
    pub(in crate::rules) fn words(&self, phrases: &[&str]) -> Option<Spot> {
        let found = find(self.text(), phrases)?;
        Some(Spot::Words(self.passage.pointer.clone(), self.range.start + found.start..self.range.start + found.end))
    }

    /// What the reader found in it.
    pub(in crate::rules) fn mentions(&self) -> impl Iterator<Item = &'a reader::Mention> {
        let mentions = &self.passage.mentions;
        let from = mentions.partition_point(|mention| mention.range.start < self.range.start);
        let end = self.range.end;
        mentions[from..].iter().take_while(move |mention| mention.range.start < end)
    }
}

/// Every sentence in which some phrase begins.
pub(in crate::rules) fn sentences<'a>(context: &'a Context<'_>, phrases: &'a [&'a str]) -> Vec<Sentence<'a>> {
    let telling = context.passages.iter().filter(|passage| find(passage.text, phrases).is_some());
    let all = telling
        .flat_map(|passage| reader::sentences(passage.text).into_iter().map(move |range| Sentence { passage, range }));
    all.filter(|sentence| sentence.has(phrases)).collect()
}

/// Whether some phrase begins anywhere in the agreement's texts.
pub(in crate::rules) fn anywhere(context: &Context<'_>, phrases: &[&str]) -> bool {
    context.passages.iter().any(|passage| find(passage.text, phrases).is_some())
}

/// The first place where a phrase begins at the beginning of a word, in any case of letters; to the end of its last word.
///
/// A phrase is in lower case; a space in it is any space, `*` before it lets it begin inside a word, and `$` after it
/// wants the word to end with it.
pub(in crate::rules) fn find(text: &str, phrases: &[&str]) -> Option<Range<usize>> {
    let mut inside = false;
    for (at, letter) in text.char_indices() {
        for phrase in phrases {
            let (anywhere, phrase) = phrase.strip_prefix('*').map_or((false, *phrase), |rest| (true, rest));
            if inside && !anywhere {
                continue;
            }
            if let Some(length) = begins(&text[at..], phrase) {
                return Some(at..at + length);
            }
        }
        inside = letter.is_alphanumeric();
    }
    None
}

/// How many bytes of `text` the phrase takes, where the text begins with it.
fn begins(text: &str, phrase: &str) -> Option<usize> {
    let (phrase, whole) = phrase.strip_suffix('$').map_or((phrase, false), |rest| (rest, true));
    let mut letters = text.char_indices().peekable();
    for wanted in phrase.chars() {
        let (_, letter) = letters.next()?;
        if wanted == ' ' {
            if !letter.is_whitespace() {
                return None;
            }
            while letters.next_if(|(_, next)| next.is_whitespace()).is_some() {}
        } else if !letter.to_lowercase().eq([wanted]) {
            return None;
        }
    }
    let rest = letters.next();
    if whole && rest.is_some_and(|(_, next)| next.is_alphanumeric()) {
        return None;
    }
    let mut rest = rest.into_iter().chain(letters);
    Some(rest.find(|(_, next)| !next.is_alphanumeric()).map_or(text.len(), |(at, _)| at))
}

/// The sides on which someone stands: those of the party, of the group's members, or of the party it belongs to.
pub(in crate::rules) fn sides(agreement: &Agreement, id: &Id) -> Vec<Role> {
    let of = |id: &Id| agreement.party(id).and_then(|party| party.role.known().copied());
    if agreement.party(id).is_some() {
        return of(id).into_iter().collect();
    }
    if let Some(group) = agreement.party_groups.iter().find(|group| group.id.known() == Some(id)) {
        return group.members.iter().filter_map(of).collect();
    }
    let participant = agreement.participants.iter().find(|other| other.id.known() == Some(id));
    participant.and_then(|participant| of(participant.of.as_ref()?)).into_iter().collect()
}

/// Whether someone stands on the public side alone.
pub(in crate::rules) fn is_public(agreement: &Agreement, id: &Id) -> bool {
    let sides = sides(agreement, id);
    !sides.is_empty() && sides.iter().all(|side| *side == Role::Public)
}

/// The payments that a public party makes to a party that is not public, each with its place in the list.
pub(in crate::rules) fn paid_out(agreement: &Agreement) -> Vec<(usize, &Payment)> {
    let payments = agreement.funding.iter().flat_map(|funding| funding.payments.iter().enumerate());
    payments
        .filter(|(_, payment)| {
            let from = payment.from.known().is_some_and(|id| is_public(agreement, id));
            let to = payment.to.known().and_then(PartyRef::id).map(|id| sides(agreement, id)).unwrap_or_default();
            from && !to.is_empty() && !to.contains(&Role::Public)
        })
        .collect()
}

/// Whether the paper is written out in so many clauses that what it does not say is missed.
pub(in crate::rules) fn is_detailed(agreement: &Agreement) -> bool {
    /// The fewest clauses of a paper that goes through everything.
    const CLAUSES: usize = 8;
    agreement.clauses.len() >= CLAUSES
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_phrase_begins_with_a_word_unless_it_may_begin_inside_one() {
        assert_eq!(find("Se även moms.", &["moms"]), Some(9..13));
        assert_eq!(find("minimoms", &["moms"]), None);
        assert_eq!(find("minimomsen", &["*moms"]), Some(4..10));
        assert_eq!(find("momsen", &["moms$"]), None);
        assert_eq!(find("momsen.", &["moms"]), Some(0..6));
    }

    #[test]
    fn letters_are_compared_in_any_case_and_spaces_of_any_kind() {
        assert_eq!(find("ÅTERBETALAS\n  tillbaka", &["återbetalas tillbaka$"]), Some(0..23));
        assert_eq!(find("åter betalas", &["återbetalas"]), None);
        assert_eq!(find("moms", &["mervärdesskatt", "moms$"]), Some(0..4));
    }
}
