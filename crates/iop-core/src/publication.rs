//! The agreement as it is made public: what its own list names is masked, in every text where the same words stand.
//!
//! Knows no law and no paper: whether the ground holds is a lawyer's to say, and that a paper differs in nothing else is
//! proved where papers are compared.

use std::ops::Range;

use serde::Deserialize;

use crate::model::Publication;
use crate::yaml::to_json;
use crate::{Agreement, Language, Pointer, Slot, fingerprint};

/// An agreement with its masks on.
#[derive(Debug, Clone, PartialEq)]
pub struct Masked {
    /// The agreement, which says of which it is the public version.
    pub agreement: Agreement,
    /// What was masked, the longest words first.
    pub masks: Vec<Mask>,
}

/// Words that are masked wherever they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    /// The words.
    pub words: String,
    /// What stands in their place: `‹maskerat, 21 kap. 3 § OSL›`. Not in brackets, which mark what is to be filled in.
    pub shown: String,
}

/// Why an agreement cannot be masked.
#[derive(Debug, thiserror::Error)]
pub enum MaskError {
    /// A field that holds no text, or a blank.
    #[error("{field} holds no text to mask")]
    NotAText {
        /// The field, as the agreement names it.
        field: String,
    },
    /// A mask without its ground.
    #[error("{field} is masked without a ground")]
    NoGround {
        /// The field, as the agreement names it.
        field: String,
    },
    /// The words stand where something else than a text must.
    #[error("a field cannot hold the mask: {0}")]
    Unfit(#[from] serde_json::Error),
}

impl Agreement {
    /// The agreement with its masks on; without any where its list of masks is empty.
    ///
    /// # Errors
    /// [`MaskError`] for a field that cannot be masked, and for one without a ground.
    pub fn masked(&self) -> Result<Masked, MaskError> {
        let listed = self.publication.clone().unwrap_or_default();
        let value = to_json(self);
        let mut masks = Vec::new();
        for one in &listed.masked {
            let field = one.field.known().cloned().unwrap_or_default();
            let text = value.pointer(&field).filter(|own| own.is_string() && !field.is_empty());
            // A blank is not yet what is to be masked, and would hide every other blank of its name.
            let text = text.and_then(|own| Slot::<String>::deserialize(own).ok());
            let words = text.as_ref().and_then(Slot::known).map(|words| words.trim()).filter(|words| !words.is_empty());
            let Some(words) = words else { return Err(MaskError::NotAText { field }) };
            let Some(ground) = one.ground.known().map(|ground| ground.trim()).filter(|ground| !ground.is_empty())
            else {
                return Err(MaskError::NoGround { field });
            };
            let masked = match self.language {
                Language::Sv => "maskerat",
                Language::En => "masked",
            };
            masks.push(Mask { words: words.to_owned(), shown: format!("‹{masked}, {ground}›") });
        }
        // What is part of another must not be masked before it.
        masks.sort_by_key(|mask| std::cmp::Reverse(mask.words.len()));
        let fields: Vec<Pointer> = listed.masked.iter().filter_map(|one| one.field.known()?.parse().ok()).collect();
        let mut agreement = self
            .with_texts(|at, text| {
                // What masks is not masked, and an id prints nothing.
                let kept = is_of_masking(at) || is_id(text) && !fields.contains(at);
                if kept { None } else { on(text, &masks) }
            })?
            .unwrap_or_else(|| self.clone());
        let of = Some(fingerprint(self).to_string());
        agreement.publication = Some(Publication { of, ..agreement.publication.unwrap_or_default() });
        Ok(Masked { agreement, masks })
    }
}

impl Mask {
    /// Where its words stand in `text`: as whole words, a genitive among them, whatever the spaces between them. Words of
    /// several parts, addresses and numbers are found in capitals too, and a number however its figures are grouped.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some((start, _)) = text[from..].char_indices().next().map(|(at, c)| (from + at, c)) {
            match self.ends(text, start) {
                Some(end) if end > start => {
                    found.push(start..end);
                    from = end;
                }
                Some(_) | None => from = start + text[start..].chars().next().map_or(1, char::len_utf8),
            }
        }
        found
    }

    /// Where the words end that begin at `start`; none where others stand there.
    #[must_use]
    pub fn ends(&self, text: &str, start: usize) -> Option<usize> {
        if text[..start].chars().next_back().is_some_and(char::is_alphanumeric) {
            return None;
        }
        let end =
            if is_number(&self.words) { number(text, start, &self.words) } else { words(text, start, &self.words) }?;
        let mut after = text[end..].chars();
        let goes_on = match after.next() {
            // A genitive is the same word.
            Some('s') => after.next().is_some_and(char::is_alphanumeric),
            Some(next) => next.is_alphanumeric(),
            None => false,
        };
        (!goes_on).then_some(end)
    }
}

/// The text with its masks on; none where nothing in it is masked.
fn on(text: &str, masks: &[Mask]) -> Option<String> {
    let mut out = text.to_owned();
    for mask in masks {
        for place in mask.places(&out).into_iter().rev() {
            out.replace_range(place, &mask.shown);
        }
    }
    (out != text).then_some(out)
}

/// The end of `wanted` in `text` from `start`, any run of spaces as good as another.
fn words(text: &str, start: usize, wanted: &str) -> Option<usize> {
    let capitals = wanted.contains(|c: char| c.is_whitespace() || c == '@' || c.is_ascii_digit());
    let alike = |one: char, other: char| one == other || capitals && one.to_lowercase().eq(other.to_lowercase());
    let mut rest = text[start..].char_indices().peekable();
    let mut wanted = wanted.chars().peekable();
    while let Some(next) = wanted.next() {
        if next.is_whitespace() {
            while wanted.next_if(|c| c.is_whitespace()).is_some() {}
            rest.next_if(|(_, c)| c.is_whitespace())?;
            while rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        } else {
            rest.next_if(|(_, c)| alike(next, *c))?;
        }
    }
    Some(rest.peek().map_or(text.len(), |(at, _)| start + at))
}

/// The end of the figures of `wanted` in `text` from `start`, however they are grouped.
fn number(text: &str, start: usize, wanted: &str) -> Option<usize> {
    let mut figures = wanted.chars().filter(char::is_ascii_digit).peekable();
    let mut end = start;
    for (at, character) in text[start..].char_indices() {
        if character.is_ascii_digit() {
            figures.next_if_eq(&character)?;
            end = start + at + 1;
            if figures.peek().is_none() {
                return Some(end);
            }
        } else if end == start && character != '+' || !is_grouping(character) {
            return None;
        }
    }
    None
}

/// Whether the words are a number of a telephone, an account or the like.
fn is_number(words: &str) -> bool {
    /// A year, or an amount in words, has fewer.
    const FEWEST: usize = 6;
    words.chars().all(|c| c.is_ascii_digit() || is_grouping(c))
        && words.chars().filter(char::is_ascii_digit).count() >= FEWEST
}

fn is_grouping(character: char) -> bool {
    character.is_whitespace() || matches!(character, '+' | '-' | '\u{2010}'..='\u{2014}' | '(' | ')' | '/' | '.')
}

fn is_of_masking(at: &Pointer) -> bool {
    at.tokens().next() == Some("publication") && at.last() != Some("reason")
}

fn is_id(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && text.contains(|c: char| c.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    const FILE: &str = "format: iop/1
title: Avtal med ANNA  EXEMPEL
parties:
- {id: f, name: Föreningen, address: 'Gatan 1, 222 22 Lund', contacts: [{name: Anna Exempel, phone: 070-000 00 00, email: anna@example.org}]}
clauses:
- kind: other
  text: |
    Anna
    Exempels nummer är 0700 000 000, inte 070-000 00 000. Skriv till Anna@example.org. Annas Exempelby.
publication:
  masked:
  - {field: /parties/0/contacts/0/name, ground: 21 kap. 3 § OSL, reason: Anna Exempel hotas}
  - {field: /parties/0/contacts/0/phone, ground: 21 kap. 3 § OSL}
  - {field: /parties/0/contacts/0/email, ground: 21 kap. 1 § OSL}
";

    fn masked(file: &str) -> Result<Masked, MaskError> {
        read(file.as_bytes()).agreement.expect("an agreement").masked()
    }

    #[test]
    fn the_same_words_are_masked_wherever_they_stand() {
        let agreement = masked(FILE).expect("masks").agreement;
        assert_eq!(agreement.title.known().map(String::as_str), Some("Avtal med ‹maskerat, 21 kap. 3 § OSL›"));
        let contact = &agreement.parties[0].contacts[0];
        assert_eq!(contact.phone.as_deref(), Some("‹maskerat, 21 kap. 3 § OSL›"));
        assert_eq!(contact.email.as_deref(), Some("‹maskerat, 21 kap. 1 § OSL›"));
        assert_eq!(
            agreement.clauses[0].text.as_ref().map(crate::Prose::as_str).unwrap_or_default().trim(),
            "‹maskerat, 21 kap. 3 § OSL›s nummer är ‹maskerat, 21 kap. 3 § OSL›, inte 070-000 00 000. \
             Skriv till ‹maskerat, 21 kap. 1 § OSL›. Annas Exempelby."
        );
        let publication = agreement.publication.expect("the list");
        assert_eq!(publication.masked[0].reason.as_deref(), Some("‹maskerat, 21 kap. 3 § OSL› hotas"));
        assert_eq!(publication.masked[0].field.known().map(String::as_str), Some("/parties/0/contacts/0/name"));
    }

    #[test]
    fn the_public_version_names_the_fingerprint_of_the_whole_and_masking_does_not_change_it() {
        let whole = read(FILE.as_bytes()).agreement.expect("an agreement");
        let of = masked(FILE).expect("masks").agreement.publication.expect("the list").of;
        assert_eq!(of, Some(fingerprint(&whole).to_string()));
        let unmasked = Agreement { publication: None, ..whole.clone() };
        assert_eq!(fingerprint(&unmasked), fingerprint(&whole));
    }

    #[test]
    fn what_is_no_text_and_what_has_no_ground_is_refused() {
        let with = |field: &str, ground: &str| {
            masked(&format!(
                "format: iop/1\nparties: [{{id: f}}]\npublication: {{masked: [{{field: {field}, ground: {ground}}}]}}\n"
            ))
        };
        for field in ["/parties/0", "/parties/1/name", "''", "x", "/parties/0/lead"] {
            assert!(matches!(with(field, "a"), Err(MaskError::NotAText { .. })), "{field}");
        }
        let blank = FILE.replace("name: Anna Exempel", "name: \"[namn]\"");
        assert!(blank != FILE && matches!(masked(&blank), Err(MaskError::NotAText { .. })));
        assert!(matches!(with("/parties/0/id", "''"), Err(MaskError::NoGround { .. })));
        assert!(matches!(with("/parties/0/id", "a"), Err(MaskError::Unfit(_))));
    }
}
