//! The standard wording: text files a lawyer can edit, one for each kind of clause and language.
//!
//! The first line of a file is the standard heading; the rest is a template of prose. Values reach it as prose already
//! escaped, so that nothing in a name can act as a mark. `words.txt` holds the labels, `shared.md` what several texts
//! use. A text of the house goes before the standard one, a text for the kind of agreement before one for all kinds.

use std::collections::BTreeMap;

use iop_core::model::{ClauseKind, Kind};
use iop_core::{Duration, Language};
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, ErrorKind, UndefinedBehavior};
use serde::Serialize;

use super::filters::{self, Words};
use super::house::House;
use super::standard;
use super::view::View;
use crate::document::Inline;
use crate::error::RenderError;

/// The wording of one language for one kind of agreement.
pub(super) struct Wording {
    environment: Environment<'static>,
    words: BTreeMap<String, String>,
    spoken: Words,
    /// The name of the text of every clause.
    names: BTreeMap<ClauseKind, String>,
    /// The texts by name.
    sources: BTreeMap<String, String>,
}

impl Wording {
    pub(super) fn new(language: Language, kind: Option<Kind>, house: &House) -> Result<Self, RenderError> {
        let mut words = words(standard::WORDS.of(language));
        if let Some(own) = house.text(language, "words") {
            words.extend(self::words(own));
        }
        let field = |key: &str| words.get(key).cloned().unwrap_or_default();
        let spoken = Words {
            and: field("field.and"),
            or: field("field.or"),
            numbers: field("field.numbers").split_whitespace().map(str::to_owned).collect(),
        };
        let mut names = BTreeMap::new();
        let mut sources = BTreeMap::new();
        for (name, standard) in standard::PASSAGES {
            let source = house.text(language, name).unwrap_or_else(|| standard.of(language));
            sources.insert((*name).to_owned(), source.to_owned());
        }
        for clause in ClauseKind::ALL {
            let (name, source) = source(language, kind, *clause, house);
            // The text for one kind may include the one for all.
            let general =
                house.text(language, clause.as_str()).unwrap_or_else(|| standard::clause(*clause).of(language));
            sources.insert(clause.as_str().to_owned(), general.to_owned());
            sources.insert(name.clone(), source.to_owned());
            names.insert(*clause, name);
        }
        let mut wording = Self { environment: Environment::new(), words, spoken, names, sources };
        wording.environment = wording.environment()?;
        Ok(wording)
    }

    /// What every text is rendered in.
    fn environment(&self) -> Result<Environment<'static>, RenderError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.map_err(|error| self.fault("shared", &error))?);
        filters::add(&mut environment, &self.spoken);
        // What an agreement does not have must not stand as a word on its paper.
        environment.set_formatter(|out, state, value| {
            if value.is_none() {
                let message = "a value that an agreement may be without is printed without a test for it";
                return Err(minijinja::Error::new(ErrorKind::UndefinedError, message));
            }
            minijinja::escape_formatter(out, state, value)
        });
        for (name, source) in &self.sources {
            let added = environment.add_template_owned(name.clone(), parts(source).1.to_owned());
            added.map_err(|error| self.fault(name, &error))?;
        }
        Ok(environment)
    }

    /// The standard heading of a clause.
    pub(super) fn heading(&self, kind: ClauseKind) -> &str {
        self.names.get(&kind).and_then(|name| self.sources.get(name)).map_or("", |source| parts(source).0)
    }

    /// The standard text of a clause, as prose.
    pub(super) fn text(&self, kind: ClauseKind, view: &View) -> Result<String, RenderError> {
        self.names.get(&kind).map_or_else(|| Ok(String::new()), |name| self.render(name, view))
    }

    /// The text of this name, as prose.
    pub(super) fn render(&self, name: &str, view: &View) -> Result<String, RenderError> {
        let text = self.environment.get_template(name).and_then(|template| template.render(view.context()));
        text.map(|text| tidy(&text)).map_err(|error| self.fault(name, &error))
    }

    /// What the template engine says, with the file and the line.
    fn fault(&self, name: &str, error: &minijinja::Error) -> RenderError {
        let name = error.name().filter(|own| self.sources.contains_key(*own)).unwrap_or(name);
        // The engine counts from the line after the heading.
        let before = self.sources.get(name).map_or(0, |source| parts(source).2);
        let mut message = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
        if error.kind() == ErrorKind::UndefinedError {
            message.push_str("; what an agreement may be without needs {% if … %} around it");
        }
        RenderError::Wording { name: name.to_owned(), line: error.line().unwrap_or(1) + before, message }
    }

    /// The label of a field on the paper.
    pub(super) fn field(&self, key: &str) -> &str {
        self.words.get(format!("field.{key}").as_str()).map_or("", String::as_str)
    }

    /// What a blank is called. Every kind of blank falls back to one word for what is missing.
    pub(super) fn label(&self, key: &str) -> &str {
        let own = self.words.get(format!("blank.{key}").as_str());
        own.or_else(|| self.words.get("blank")).map_or("", String::as_str)
    }

    /// The words for one of the model's fixed values, such as the form of a contribution.
    pub(super) fn value(&self, field: &str, value: impl Serialize) -> &str {
        let name = serde_json::to_value(value).ok();
        let key = format!("value.{field}.{}", name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default());
        self.words.get(key.as_str()).map_or("", String::as_str)
    }

    /// How often a thing comes again in words: `varje år`, `vartannat år`, `vart tredje år`.
    pub(super) fn again(&self, every: Duration) -> String {
        let unit = every.unit().to_string();
        let place = usize::try_from(every.count()).unwrap_or(usize::MAX);
        let form = match place {
            1 => "every-one",
            2 => "every-two",
            _ => "every",
        };
        let digits = place.to_string();
        let named = self.field("nth").split_whitespace().nth(place.saturating_sub(1)).map(str::to_owned);
        let which = named.unwrap_or_else(|| self.field("nth-beyond").replace('#', &digits));
        self.value(form, unit).replace('#', &which)
    }

    /// A visible blank: its own label, or what `key` is called.
    pub(super) fn blank(&self, label: Option<&str>, key: &str) -> Inline {
        Inline::Blank { label: label.map_or_else(|| self.label(key).to_owned(), str::to_owned) }
    }

    /// `a, b och c`
    pub(super) fn listed(&self, items: &[String]) -> String {
        Words::joined(items, &self.spoken.and)
    }

    /// `a, b eller c`
    pub(super) fn alternatives(&self, items: &[String]) -> String {
        Words::joined(items, &self.spoken.or)
    }

    /// The word for a number, where there is one.
    pub(super) fn number(&self, number: u64) -> Option<&str> {
        let place = usize::try_from(number).ok()?.checked_sub(1)?;
        self.spoken.numbers.get(place).map(String::as_str)
    }
}

/// The text of a clause, by the first of these names that has one: the house's for the kind of agreement, the house's
/// for all, the standard one for the kind, the standard one for all.
fn source(language: Language, kind: Option<Kind>, clause: ClauseKind, house: &House) -> (String, &str) {
    let general = clause.as_str().to_owned();
    let special = kind.map(|kind| format!("{}/{general}", standard::kind_name(kind)));
    if let Some((name, text)) = special.as_ref().and_then(|name| Some((name, house.text(language, name)?))) {
        return (name.clone(), text);
    }
    if let Some(text) = house.text(language, &general) {
        return (general, text);
    }
    match kind.and_then(|kind| standard::special(kind, clause)).zip(special) {
        Some((text, name)) => (name, text.of(language)),
        None => (general, standard::clause(clause).of(language)),
    }
}

/// The heading, the template of a clause, and how many lines stand before the template.
pub(super) fn parts(source: &str) -> (&str, &str, usize) {
    let Some(first) = source.lines().next().filter(|line| line.starts_with('#')) else { return ("", source, 0) };
    let rest = source.split_once('\n').map_or("", |(_, rest)| rest);
    let template = rest.trim_start();
    let before = source.len() - template.len();
    (first.trim_start_matches('#').trim(), template, source[..before].matches('\n').count())
}

/// The labels of a file, `key = text`, with lines that begin with `#` left out.
pub(super) fn words(source: &str) -> BTreeMap<String, String> {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once('='));
    pairs.map(|(key, text)| (key.trim().to_owned(), text.trim().to_owned())).collect()
}

/// A template's text without what its branches leave behind: spaces at the ends of lines and more than one empty line.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = true;
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && empty) {
            out.push_str(line);
            out.push('\n');
        }
        empty = line.is_empty();
    }
    out
}
