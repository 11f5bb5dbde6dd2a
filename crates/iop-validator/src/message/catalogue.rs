//! The one place that turns findings, answers and reasons into words, in Swedish or English.
//!
//! The words stand in the family's `sv.ftl` and `en.ftl` under the rule's id; values come typed and are spelt here as
//! each language spells them.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use iop_core::{Language, Pointer};
use iop_law::Law;
use unic_langid::{LanguageIdentifier, langid};

use super::{Arg, Message, Wording};
use crate::finding::{Finding, RelatedPlace, Severity};
use crate::rule::Family;
use crate::rules::FAMILIES;

/// The words that several families and the report itself use.
const SHARED: (&str, &str) = (include_str!("../../messages/sv.ftl"), include_str!("../../messages/en.ftl"));

/// The language files of one language.
pub(crate) fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    let own = move |family: &'static Family| match language {
        Language::Sv => family.swedish,
        Language::En => family.english,
    };
    let shared = match language {
        Language::Sv => SHARED.0,
        Language::En => SHARED.1,
    };
    std::iter::once(shared).chain(FAMILIES.iter().map(own))
}

/// The words of one language.
pub struct Catalogue {
    language: Language,
    /// The shared words first, then those of each family.
    files: Vec<File>,
}

/// A language file. It is read when the first of its words is asked for: what is told in one run needs few of them.
struct File {
    /// What the names of its messages begin with, as far as they are those of rules.
    family: &'static str,
    source: &'static str,
    locale: LanguageIdentifier,
    words: OnceLock<FluentBundle<FluentResource>>,
}

impl File {
    fn words(&self) -> &FluentBundle<FluentResource> {
        self.words.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.locale.clone()]);
            // Isolating marks are invisible characters: they would land in terminals and in JSON.
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new(self.source.to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }

    /// Whether the message is that of a rule of its family.
    fn is_of_rule(&self, id: &str) -> bool {
        id.strip_prefix(self.family).is_some_and(|rest| rest.starts_with('-'))
    }
}

impl Catalogue {
    /// The words of `language`.
    ///
    /// # Panics
    /// Never with the language files of this crate: a test reads them all.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let locale = match language {
            Language::Sv => langid!("sv-SE"),
            Language::En => langid!("en-GB"),
        };
        let families = std::iter::once("").chain(FAMILIES.iter().map(|family| family.name));
        let file = |(family, source)| File { family, source, locale: locale.clone(), words: OnceLock::new() };
        Self { language, files: families.zip(sources(language)).map(file).collect() }
    }

    /// The language of the words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message in words.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        self.format(message.id, None, &message.args).unwrap_or_else(|| message.id.to_owned())
    }

    /// A word of the report itself, such as a heading; `name` is a message of `shared.ftl`.
    #[must_use]
    pub fn word(&self, name: &str, args: &[(&'static str, Arg)]) -> String {
        self.format(name, None, args).unwrap_or_else(|| name.to_owned())
    }

    /// The word for a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.word(&format!("severity-{}", severity.as_str()), &[])
    }

    /// A finding in words.
    #[must_use]
    pub fn wording(&self, finding: &Finding, law: &Law) -> Wording {
        let own = finding.rule.message_id();
        let id = finding.variant.map_or_else(|| own.clone(), |variant| format!("{own}_{variant}"));
        // A variant says only what differs from the rule's own message.
        let part = |attribute: Option<&str>| {
            self.format(&id, attribute, &finding.args)
                .or_else(|| self.format(&own, attribute, &finding.args))
                .unwrap_or_default()
        };
        Wording {
            title: part(None),
            label: part(Some("label")),
            related: finding.related.iter().map(|RelatedPlace { label, .. }| part(Some(label))).collect(),
            why: part(Some("why")),
            help: part(Some("help")),
            basis: finding.basis.iter().map(|basis| basis.render(law, self.language)).collect(),
        }
    }

    /// The message with this name, among the words of its file.
    fn find(&self, id: &str) -> Option<(&FluentBundle<FluentResource>, FluentMessage<'_>)> {
        let own = self.files.iter().filter(|file| file.is_of_rule(id));
        let others = self.files.iter().filter(|file| !file.is_of_rule(id));
        own.chain(others).map(File::words).find_map(|words| Some((words, words.get_message(id)?)))
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, Arg)]) -> Option<String> {
        let (words, message) = self.find(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, self.value(value));
        }
        let mut errors = Vec::new();
        let text = words.format_pattern(pattern, Some(&values), &mut errors);
        debug_assert!(errors.is_empty(), "message {id}: {errors:?}");
        Some(text.into_owned())
    }

    /// A fact by the titles of the two innermost keys of its place: `Hävning: Rättelsetid (30 dagar)`.
    fn fact(&self, place: &Pointer, value: Option<&Arg>) -> String {
        let keys: Vec<&str> = place.tokens().filter(|key| !key.starts_with(|c: char| c.is_ascii_digit())).collect();
        let title = |key: &str| {
            let words = self.format(&format!("title-{}", key.replace('_', "-")), None, &[]);
            words.unwrap_or_else(|| key.replace('_', " "))
        };
        let titles: Vec<String> = keys[keys.len().saturating_sub(2)..].iter().map(|key| title(key)).collect();
        let value = value.map(|value| match self.value(value) {
            FluentValue::String(text) => format!(" ({text})"),
            FluentValue::Number(number) => format!(" ({})", number.as_string()),
            _ => String::new(),
        });
        titles.join(": ") + &value.unwrap_or_default()
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        let language = self.language;
        match arg {
            Arg::Text(text) => text.clone().into(),
            Arg::Either { sv, en } => match language {
                Language::Sv => sv.clone().into(),
                Language::En => en.clone().into(),
            },
            Arg::Message(id) => self.word(id, &[]).into(),
            Arg::Clauses(kinds) => {
                let names: Vec<String> =
                    kinds.iter().map(|kind| self.word(&format!("clause-{}", kind.as_str()), &[])).collect();
                match names.split_last() {
                    Some((last, first)) if !first.is_empty() => {
                        format!("{} {} {last}", first.join(", "), self.word("or", &[])).into()
                    }
                    _ => names.concat().into(),
                }
            }
            Arg::Facts(facts) => {
                let names = facts.iter().map(|(place, value)| self.fact(place, value.as_ref()));
                names.collect::<Vec<_>>().join(", ").into()
            }
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Money(money) => money.typeset(language).into(),
            Arg::Share(share) => share.typeset(language).into(),
            Arg::Date(date) => date.typeset(language).into(),
            Arg::Due(due) => due.typeset(language).into(),
            Arg::Interval(interval) => interval.typeset(language).into(),
            Arg::Duration(duration) => duration.typeset(language).into(),
            Arg::Frequency(frequency) => frequency.typeset(language).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;
    use fluent_syntax_names::names;

    use super::*;
    use crate::rules;

    /// Reads the names of messages and attributes, and the variables each uses, out of language files.
    mod fluent_syntax_names {
        use std::collections::{BTreeMap, BTreeSet};

        pub(super) fn names(sources: impl Iterator<Item = &'static str>) -> BTreeMap<String, BTreeSet<String>> {
            let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            let (mut message, mut current) = (String::new(), String::new());
            for line in sources.flat_map(str::lines) {
                let key = line.split(" =").next().unwrap_or_default().trim();
                if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                    key.clone_into(&mut message);
                    key.clone_into(&mut current);
                } else if line.trim_start().starts_with('.') {
                    current = format!("{message}{key}");
                }
                let variables = line.split('$').skip(1).map(|rest| {
                    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
                });
                if !current.is_empty() && !line.trim_start().starts_with('#') {
                    found.entry(current.clone()).or_default().extend(variables);
                }
            }
            found
        }
    }

    #[test]
    fn every_language_file_is_read_whole() {
        for source in sources(Language::Sv).chain(sources(Language::En)) {
            let read = FluentResource::try_new(source.to_owned());
            assert!(read.is_ok(), "{:?}", read.err().map(|(_, errors)| errors));
        }
    }

    #[test]
    fn no_two_messages_have_one_name() {
        let mut seen = BTreeSet::new();
        for source in sources(Language::Sv) {
            for name in names(std::iter::once(source)).into_keys().filter(|name| !name.contains('.')) {
                assert!(seen.insert(name.clone()), "{name} has words in two files");
            }
        }
    }

    #[test]
    fn both_languages_say_the_same_things_with_the_same_values() {
        let (swedish, english): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (names(sources(Language::Sv)), names(sources(Language::En)));
        assert!(!swedish.is_empty());
        assert_eq!(swedish.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
        for (name, variables) in &swedish {
            assert_eq!(Some(variables), english.get(name), "{name}");
        }
    }

    #[test]
    fn every_rule_says_what_why_and_what_to_do() {
        for language in [Language::Sv, Language::En] {
            let catalogue = Catalogue::new(language);
            for rule in rules::all() {
                let found = catalogue.find(&rule.message_id());
                let (_, message) = found.unwrap_or_else(|| panic!("{} has no message in {language:?}", rule.id));
                assert!(message.value().is_some(), "{}", rule.id);
                for attribute in ["label", "why", "help"] {
                    assert!(message.get_attribute(attribute).is_some(), "{} .{attribute} in {language:?}", rule.id);
                }
            }
        }
    }
}
