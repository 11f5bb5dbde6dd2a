//! A house: its style, and its wording, texts that go before the standard ones, refused when they could not be printed.
//!
//! A text is tried on a sample that fills every key and on an agreement that says nothing, before any agreement meets
//! it. Knows no files: the texts are given.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use iop_core::derive::Ledger;
use iop_core::model::{Agreement, ClauseKind, Kind};
use iop_core::{Language, Slot};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Composer;
use super::names;
use super::standard;
use super::wording::{self, Wording, parts};
use crate::error::RenderError;
use crate::style::{self, Style};

/// The wording and the style of a house. The default is the standard wording alone, and the look of no house.
#[derive(Debug, Clone, Default)]
pub struct House {
    style: Style,
    swedish: BTreeMap<String, String>,
    english: BTreeMap<String, String>,
}

impl House {
    /// The house with this style in place of the one it had.
    #[must_use]
    pub fn with_style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// How the papers of the house look.
    pub fn style(&self) -> &Style {
        &self.style
    }

    /// What tells the papers of this house from those of another: 64 hexadecimal digits made from every text and every
    /// file of it, or `standard` for a house with nothing of its own.
    pub fn fingerprint(&self) -> String {
        if self.swedish.is_empty() && self.english.is_empty() && self.style == Style::default() {
            return "standard".to_owned();
        }
        let mut digest = Sha256::new();
        for texts in [&self.swedish, &self.english] {
            digest.update((texts.len() as u64).to_be_bytes());
            texts
                .iter()
                .flat_map(|(name, text)| [name, text])
                .for_each(|text| style::add(&mut digest, text.as_bytes()));
        }
        self.style.add_to(&mut digest);
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The house with one more text, which goes before the standard one of the same name.
    ///
    /// `name` is a kind of clause (`economy`), a kind of agreement and a kind of clause (`grant/economy`), `words` for
    /// labels, or `duties`, `assessments`, `aid`, `context` and `shared` for what several clauses use. See [`House::names`].
    ///
    /// # Errors
    /// [`RenderError::UnknownWording`] for another name; [`RenderError::Wording`], with the line, for a text that does
    /// not parse, names a value there is not, or cannot be rendered.
    pub fn with_wording(mut self, language: Language, name: &str, text: String) -> Result<Self, RenderError> {
        if !is_name(name) {
            return Err(RenderError::UnknownWording { name: name.to_owned(), allowed: Self::names() });
        }
        if name == "words" {
            check_words(language, &text)?;
        } else if !PASSAGES.contains(&name) && parts(&text).0.is_empty() {
            let message = "the first line is the heading, as in `# Ekonomi`".to_owned();
            return Err(RenderError::Wording { name: name.to_owned(), line: 1, message });
        }
        let texts = match language {
            Language::Sv => &mut self.swedish,
            Language::En => &mut self.english,
        };
        texts.insert(name.to_owned(), text);
        self.check(language, name)?;
        Ok(self)
    }

    /// Every name a text can have, with `<clause>` for the kind of a clause after that of an agreement.
    #[must_use]
    pub fn names() -> Vec<String> {
        let general = ClauseKind::ALL.iter().map(|clause| clause.as_str().to_owned());
        let special = standard::KINDS.iter().map(|kind| format!("{}/<clause>", standard::kind_name(*kind)));
        general.chain(special).chain(PASSAGES.iter().map(|name| (*name).to_owned())).collect()
    }

    /// The house's own text of this name.
    pub(super) fn text(&self, language: Language, name: &str) -> Option<&str> {
        let texts = match language {
            Language::Sv => &self.swedish,
            Language::En => &self.english,
        };
        texts.get(name).map(String::as_str)
    }

    /// Tries the text on an agreement that fills every key, on one that has all parts and nothing in them, and on one that
    /// says nothing.
    fn check(&self, language: Language, name: &str) -> Result<(), RenderError> {
        let kind = name
            .split_once('/')
            .and_then(|(kind, _)| standard::KINDS.iter().copied().find(|own| standard::kind_name(*own) == kind));
        let kind = kind.unwrap_or(Kind::Partnership);
        let bare = Agreement { language, kind: Slot::Known(kind), ..Agreement::default() };
        let full = sample(language, kind);
        let hollow = hollow(&full)?;
        // A text for all kinds is tried as it stands: one for this kind alone would go before it.
        let tried = self.without_others_than(name);
        let wording = Wording::new(language, Some(kind), &tried)?;
        for agreement in [&full, &hollow, &bare] {
            let ledger = Ledger::of(agreement);
            let composer =
                Composer { agreement, wording: &wording, ledger: &ledger, sections: &[], within_fact: false };
            let view = composer.view();
            if agreement == &full && name != "words" {
                names::check(name, self.text(language, name).unwrap_or_default(), view.tree())?;
            }
            for clause in ClauseKind::ALL {
                wording.text(*clause, &view)?;
            }
            for (passage, _) in standard::PASSAGES {
                wording.render(passage, &view)?;
            }
        }
        Ok(())
    }

    /// The house with, of the texts for one kind of agreement, only this one.
    fn without_others_than(&self, name: &str) -> Self {
        let kept = |texts: &BTreeMap<String, String>| {
            let texts = texts.iter().filter(|(own, _)| !own.contains('/') || *own == name);
            texts.map(|(own, text)| (own.clone(), text.clone())).collect()
        };
        Self { style: Style::default(), swedish: kept(&self.swedish), english: kept(&self.english) }
    }
}

/// The names of texts that are not those of a clause.
const PASSAGES: &[&str] = &["words", "aid", "assessments", "context", "duties", "shared"];

fn is_name(name: &str) -> bool {
    let (kind, clause) = name.split_once('/').map_or((None, name), |(kind, clause)| (Some(kind), clause));
    let is_clause = ClauseKind::ALL.iter().any(|own| own.as_str() == clause);
    match kind {
        Some(kind) => is_clause && standard::KINDS.iter().any(|own| standard::kind_name(*own) == kind),
        None => is_clause || PASSAGES.contains(&name),
    }
}

/// An agreement that fills every key.
pub(super) fn sample(language: Language, kind: Kind) -> Agreement {
    static SAMPLE: OnceLock<Agreement> = OnceLock::new();
    let read = || iop_core::read(include_bytes!("sample.yaml")).agreement.unwrap_or_default();
    let mut sample = SAMPLE.get_or_init(read).clone();
    (sample.language, sample.kind) = (language, Slot::Known(kind));
    sample
}

/// The agreement with all its parts and nothing in them.
pub(super) fn hollow(full: &Agreement) -> Result<Agreement, RenderError> {
    fn emptied(value: Value) -> Option<Value> {
        match value {
            Value::Object(members) => {
                let kept = members.into_iter().filter_map(|(key, value)| Some((key, emptied(value)?)));
                Some(Value::Object(kept.collect()))
            }
            Value::Array(items) => Some(Value::Array(items.into_iter().filter_map(emptied).collect())),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        }
    }
    let unread = |error: serde_json::Error| RenderError::Wording {
        name: "sample".to_owned(),
        line: error.line(),
        message: error.to_string(),
    };
    let value = serde_json::to_value(full).map_err(unread)?;
    let hollow: Agreement = serde_json::from_value(emptied(value).unwrap_or_default()).map_err(unread)?;
    Ok(Agreement { language: full.language, kind: full.kind.clone(), ..hollow })
}

/// Refuses a line that is no label and a key that nothing on the paper asks for.
fn check_words(language: Language, text: &str) -> Result<(), RenderError> {
    let known = wording::words(standard::WORDS.of(language));
    for (line, content) in text.lines().enumerate() {
        let trimmed = content.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let refused = |message: String| Err(RenderError::Wording { name: "words".to_owned(), line: line + 1, message });
        let Some((key, _)) = trimmed.split_once('=') else {
            return refused("a label is written key = text".to_owned());
        };
        let key = key.trim();
        if !known.contains_key(key) {
            let stem = |key: &str| key.rsplit_once('.').map_or(String::new(), |(stem, _)| format!("{stem}."));
            let near: Vec<&str> = known.keys().filter(|own| stem(own) == stem(key)).map(String::as_str).collect();
            let near = if near.is_empty() { known.keys().map(String::as_str).collect() } else { near };
            return refused(format!("there is no label {key}; there are {}", near.join(", ")));
        }
    }
    Ok(())
}
