//! The command's own words, in Swedish and English: `messages/<language>.ftl`. What a finding says is the validator's.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use iop_core::Language;
use unic_langid::langid;

const SWEDISH: &str = include_str!("../messages/sv.ftl");
const ENGLISH: &str = include_str!("../messages/en.ftl");

/// The words of one language.
pub(crate) struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A value in a sentence.
pub(crate) type Value<'a> = FluentValue<'a>;

impl Words {
    pub(crate) fn new(language: Language) -> Self {
        let (locale, source) = match language {
            Language::Sv => (langid!("sv-SE"), SWEDISH),
            Language::En => (langid!("en-GB"), ENGLISH),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolating marks are invisible characters: they would land in terminals and in files.
        bundle.set_use_isolating(false);
        // A broken message file leaves the names of its messages in the text; a test reads both files whole.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// A sentence without values.
    pub(crate) fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A sentence with its values.
    pub(crate) fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// A sentence, if there is one of that name.
    pub(crate) fn find(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(errors.is_empty(), "message {id}: {errors:?}");
        Some(text.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The names of the messages, with what stands between braces in each.
    fn messages(source: &str) -> BTreeMap<&str, Vec<&str>> {
        let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut current = "";
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                current = line.split(" =").next().unwrap_or_default();
            }
            let variables = line.split('$').skip(1).filter_map(|rest| rest.split(' ').next());
            found.entry(current).or_default().extend(variables);
        }
        for variables in found.values_mut() {
            variables.sort_unstable();
            variables.dedup();
        }
        found
    }

    #[test]
    fn both_files_are_read_whole() {
        for source in [SWEDISH, ENGLISH] {
            let read = FluentResource::try_new(source.to_owned());
            assert!(read.is_ok(), "{:?}", read.err().map(|(_, errors)| errors));
        }
    }

    #[test]
    fn both_languages_say_the_same_things_with_the_same_values() {
        assert!(messages(SWEDISH).len() > 50);
        assert_eq!(messages(SWEDISH), messages(ENGLISH));
    }

    #[test]
    fn one_is_told_from_many() {
        let count = |language, number: usize| Words::new(language).with("count-warnings", &[("count", number.into())]);
        assert_eq!(count(Language::Sv, 1), "1 varning");
        assert_eq!(count(Language::Sv, 2), "2 varningar");
        assert_eq!(count(Language::En, 1), "1 warning");
        assert_eq!(count(Language::En, 21), "21 warnings");
    }
}
