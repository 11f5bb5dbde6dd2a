//! The agreement with other words in its texts, all of them at once: titles, names, prose, labels of blanks.
//!
//! Goes by way of the agreement's own serialisation, so that no text can be forgotten when a field is added.

use serde_json::Value;

use crate::characters::revealed;
use crate::{Agreement, Pointer};

impl Agreement {
    /// The agreement with every text for which `other` gives another, told where it stands; none where it gives none.
    ///
    /// # Errors
    /// When a field cannot hold the words it was given.
    pub fn with_texts(
        &self,
        mut other: impl FnMut(&Pointer, &str) -> Option<String>,
    ) -> Result<Option<Self>, serde_json::Error> {
        let mut value = serde_json::to_value(self)?;
        if change(&mut value, &Pointer::root(), &mut other) {
            serde_json::from_value(value).map(Some)
        } else {
            Ok(None)
        }
    }

    /// The agreement with the characters shown by their numbers that no agreement may hold, which is what a draft prints
    /// of it: what is seen is what is there. None where there are none, or where a field cannot hold the numbers.
    #[must_use]
    pub fn revealed(&self) -> Option<Self> {
        self.with_texts(|_, text| revealed(text)).ok().flatten()
    }
}

/// Changes the texts within `value`, and says whether there were any to change.
fn change(value: &mut Value, at: &Pointer, other: &mut impl FnMut(&Pointer, &str) -> Option<String>) -> bool {
    match value {
        Value::String(text) => match other(at, text) {
            Some(new) => {
                *text = new;
                true
            }
            None => false,
        },
        Value::Array(items) => {
            let items = items.iter_mut().enumerate();
            items.fold(false, |changed, (index, item)| change(item, &at.index(index), other) | changed)
        }
        Value::Object(members) => {
            members.iter_mut().fold(false, |changed, (key, item)| change(item, &at.key(key.as_str()), other) | changed)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Pointer, read};

    #[test]
    fn hidden_characters_of_a_draft_are_shown_by_their_numbers_and_nothing_else_changes() {
        let file =
            "format: iop/1\ntitle: \"a\u{202e}b\"\ndated: 2024-05-01\nclauses: [{kind: other, text: \"x\u{200b}y\"}]\n";
        let agreement = read(file.as_bytes()).agreement.expect("an agreement");
        let shown = agreement.revealed().expect("hidden characters");
        assert_eq!(shown.title.known().map(String::as_str), Some("a‹U+202E›b"));
        assert_eq!(shown.clauses[0].text.as_ref().map(crate::Prose::as_str), Some("x‹U+200B›y"));
        assert_eq!(shown.dated, agreement.dated);
        assert_eq!(shown.revealed(), None);
    }

    #[test]
    fn a_text_is_changed_where_it_stands_and_a_field_that_cannot_hold_it_refuses() {
        let file = b"format: iop/1\nlanguage: sv\nparties: [{name: a, body: a}]\n";
        let agreement = read(file).agreement.expect("an agreement");
        let at = |wanted: &'static str| {
            move |pointer: &Pointer, _: &str| (pointer.to_string() == wanted).then(|| "b".to_owned())
        };
        let changed = agreement.with_texts(at("/parties/0/body")).expect("a text").expect("a change");
        assert_eq!(changed.parties[0].body.as_deref(), Some("b"));
        assert_eq!(changed.parties[0].name, agreement.parties[0].name);
        assert!(agreement.with_texts(at("/language")).is_err());
        assert_eq!(agreement.with_texts(at("/nowhere")).expect("nothing to hold"), None);
    }
}
