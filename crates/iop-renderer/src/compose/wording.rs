//! The standard wording: text files a lawyer can edit, one for each kind of clause and language.
//!
//! The first line of a file is the standard heading; the rest is a template of prose. Values reach it as prose already
//! escaped, so that nothing in a name can act as a mark. `words.txt` holds the labels.

use std::collections::BTreeMap;

use iop_core::Language;
use iop_core::model::ClauseKind;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use super::view::View;
use crate::document::Inline;
use crate::error::RenderError;

/// The wording of one language.
pub(super) struct Wording {
    language: Language,
    environment: Environment<'static>,
    words: BTreeMap<&'static str, &'static str>,
}

impl Wording {
    pub(super) fn new(language: Language) -> Result<Self, RenderError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        let unready = |error: minijinja::Error| RenderError::Wording { clause: "", message: error.to_string() };
        environment.set_syntax(syntax.map_err(unready)?);
        let words = match language {
            Language::Sv => include_str!("../../wording/sv/words.txt"),
            Language::En => include_str!("../../wording/en/words.txt"),
        };
        let words = words
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once('='))
            .map(|(key, text)| (key.trim(), text.trim()))
            .collect();
        Ok(Self { language, environment, words })
    }

    /// The standard heading of a clause.
    pub(super) fn heading(&self, kind: ClauseKind) -> &'static str {
        parts(kind, self.language).0
    }

    /// The standard text of a clause, as prose.
    pub(super) fn text(&self, kind: ClauseKind, view: &View) -> Result<String, RenderError> {
        self.environment
            .render_str(parts(kind, self.language).1, Serde(view))
            .map_err(|error| RenderError::Wording { clause: kind.as_str(), message: error.to_string() })
    }

    /// The label of a field on the paper.
    pub(super) fn field(&self, key: &str) -> &'static str {
        self.words.get(format!("field.{key}").as_str()).copied().unwrap_or_default()
    }

    /// What a blank is called. Every kind of blank falls back to one word for what is missing.
    pub(super) fn label(&self, key: &str) -> &'static str {
        let own = self.words.get(format!("blank.{key}").as_str());
        own.or_else(|| self.words.get("blank")).copied().unwrap_or_default()
    }

    /// The word for one of the model's fixed values, such as the form of a contribution.
    pub(super) fn word(&self, value: impl Serialize) -> &'static str {
        let name = serde_json::to_value(value).ok();
        let key = format!("value.{}", name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default());
        self.words.get(key.as_str()).copied().unwrap_or_default()
    }

    /// A visible blank: its own label, or what `key` is called.
    pub(super) fn blank(&self, label: Option<&str>, key: &str) -> Inline {
        Inline::Blank { label: label.map_or_else(|| self.label(key).to_owned(), str::to_owned) }
    }
}

/// The heading and the template of a clause.
fn parts(kind: ClauseKind, language: Language) -> (&'static str, &'static str) {
    let source = source(kind, language);
    let (first, rest) = source.split_once('\n').unwrap_or((source, ""));
    (first.trim_start_matches('#').trim(), rest.trim_start())
}

macro_rules! text {
    ($name:literal) => {
        [
            include_str!(concat!("../../wording/sv/", $name, ".md")),
            include_str!(concat!("../../wording/en/", $name, ".md")),
        ]
    };
}

/// The wording file of a clause: adding a kind of clause makes the compiler ask for it here.
fn source(kind: ClauseKind, language: Language) -> &'static str {
    let [swedish, english] = match kind {
        ClauseKind::Background => text!("background"),
        ClauseKind::Values => text!("values"),
        ClauseKind::Purpose => text!("purpose"),
        ClauseKind::Goals => text!("goals"),
        ClauseKind::TargetGroups => text!("target-groups"),
        ClauseKind::Parties => text!("parties"),
        ClauseKind::Relation => text!("relation"),
        ClauseKind::Form => text!("form"),
        ClauseKind::Criteria => text!("criteria"),
        ClauseKind::Related => text!("related"),
        ClauseKind::Commitments => text!("commitments"),
        ClauseKind::Steering => text!("steering"),
        ClauseKind::FollowUp => text!("follow-up"),
        ClauseKind::Contacts => text!("contacts"),
        ClauseKind::Period => text!("period"),
        ClauseKind::Review => text!("review"),
        ClauseKind::Economy => text!("economy"),
        ClauseKind::Payments => text!("payments"),
        ClauseKind::UseOfFunds => text!("use-of-funds"),
        ClauseKind::StateAid => text!("state-aid"),
        ClauseKind::Staff => text!("staff"),
        ClauseKind::RecordChecks => text!("record-checks"),
        ClauseKind::Children => text!("children"),
        ClauseKind::DataProtection => text!("data-protection"),
        ClauseKind::Secrecy => text!("secrecy"),
        ClauseKind::Insight => text!("insight"),
        ClauseKind::Insurance => text!("insurance"),
        ClauseKind::Communication => text!("communication"),
        ClauseKind::Amendments => text!("amendments"),
        ClauseKind::Termination => text!("termination"),
        ClauseKind::ForceMajeure => text!("force-majeure"),
        ClauseKind::Disputes => text!("disputes"),
        ClauseKind::Annexes => text!("annexes"),
        ClauseKind::Other => text!("other"),
        ClauseKind::Signatures => text!("signatures"),
    };
    match language {
        Language::Sv => swedish,
        Language::En => english,
    }
}
