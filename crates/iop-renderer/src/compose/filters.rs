//! What a template can do with a value beside what the template language brings: lists in words, numbers in words, one
//! full stop at the end.
//!
//! Knows no clause. The words come from `words.txt`.

use minijinja::{Environment, Error, ErrorKind, Value};

/// The words the filters use.
#[derive(Debug, Clone)]
pub(super) struct Words {
    /// Between the last two of a list: `och`.
    pub(super) and: String,
    /// Between the last two alternatives: `eller`.
    pub(super) or: String,
    /// The numbers from one on.
    pub(super) numbers: Vec<String>,
}

impl Words {
    /// `a, b och c`
    pub(super) fn joined<T: AsRef<str>>(items: &[T], word: &str) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                format!("{} {word} {}", first.join(", "), last.as_ref())
            }
        }
    }

    /// A number in words, `one` being the word for 1 in the gender of what is counted; digits where there is no word.
    fn number(&self, number: u64, one: Option<&str>) -> String {
        if let (1, Some(one)) = (number, one) {
            return one.to_owned();
        }
        let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        place.and_then(|place| self.numbers.get(place)).cloned().unwrap_or_else(|| number.to_string())
    }
}

/// Adds the filters `listed`, `number`, `count`, `stop`, `bare` and `upfirst`.
pub(super) fn add(environment: &mut Environment<'_>, words: &Words) {
    let own = words.clone();
    environment.add_filter("listed", move |items: Vec<Value>, how: Option<String>| {
        let items: Vec<String> = items.iter().map(ToString::to_string).collect();
        Words::joined(&items, if how.as_deref() == Some("or") { &own.or } else { &own.and })
    });
    let own = words.clone();
    environment.add_filter("number", move |value: Value, one: Option<String>| match whole(&value) {
        Some(number) => own.number(number, one.as_deref()),
        None => value.to_string(),
    });
    let own = words.clone();
    environment.add_filter("count", move |value: Value, one: String, many: String| {
        // "ett tillfälle": the first word is the number, the rest what is counted.
        let (word, singular) = one.split_once(' ').ok_or_else(|| {
            Error::new(ErrorKind::InvalidOperation, "count wants the number and the noun, as in \"ett tillfälle\"")
        })?;
        Ok::<String, Error>(match whole(&value) {
            Some(1) => format!("{word} {singular}"),
            Some(number) => format!("{} {many}", own.number(number, None)),
            None => format!("{value} {many}"),
        })
    });
    environment.add_filter("stop", |text: String| stop(&text));
    environment.add_filter("bare", |text: String| bare(&text).to_owned());
    environment.add_filter("upfirst", |text: String| upfirst(&text));
}

/// The text with a capital at its start, to begin a sentence or stand as a heading. A name that has its capital second,
/// such as an e before it, is left as it is.
pub(super) fn upfirst(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !letters.clone().next().is_some_and(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        Some(_) | None => text.to_owned(),
    }
}

/// The text without the full stop at its end, to stand within a sentence. The stop of an abbreviation stays.
pub(super) fn bare(text: &str) -> &str {
    let text = text.trim_end();
    let Some(whole) = text.strip_suffix('.') else { return text };
    let word = whole.rsplit(char::is_whitespace).next().unwrap_or_default();
    if is_abbreviation(word) { text } else { whole.trim_end_matches('\\') }
}

/// Whether a word before a full stop is shortened, so that the stop ends no sentence.
pub(super) fn is_abbreviation(word: &str) -> bool {
    const SHORT: &[&str] = &["etc", "dvs", "osv", "ca", "jfr", "kl", "nr", "resp", "dr", "mr", "mrs", "no", "kap"];
    let letters = word.replace('\\', "").to_lowercase();
    letters.contains('.') || SHORT.contains(&letters.as_str())
}

/// A count; none for the blank that stands where one is to be filled in.
fn whole(value: &Value) -> Option<u64> {
    if value.is_number() { u64::try_from(value.clone()).ok() } else { None }
}

/// The text with a full stop, unless it ends in one already, or in another mark that ends a sentence.
pub(super) fn stop(text: &str) -> String {
    let text = text.trim_end();
    let bare = text.trim_end_matches(['*', '_', '”', '"', ')']);
    let ends = |text: &str| text.ends_with(['.', '!', '?', ':']);
    if text.is_empty() || ends(text) || (ends(bare) && !text.ends_with(')')) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(template: &str) -> String {
        let mut environment = Environment::new();
        let numbers = ["en", "två", "tre"].map(str::to_owned).to_vec();
        add(&mut environment, &Words { and: "och".to_owned(), or: "eller".to_owned(), numbers });
        environment.render_str(template, ()).expect("a text")
    }

    #[test]
    fn lists_are_joined_in_words() {
        assert_eq!(rendered("{{ [] | listed }}/{{ ['a'] | listed }}/{{ ['a', 'b'] | listed('or') }}"), "/a/a eller b");
        assert_eq!(rendered("{{ ['a', 'b', 'c'] | listed }}"), "a, b och c");
    }

    #[test]
    fn numbers_are_in_words_as_far_as_there_are_words() {
        assert_eq!(
            rendered("{{ 1 | number('ett') }} {{ 1 | number }} {{ 3 | number }} {{ 4 | number }}"),
            "ett en tre 4"
        );
        assert_eq!(rendered("{{ '[N]' | number }}"), "[N]");
    }

    #[test]
    fn counts_have_the_right_form() {
        let template = |count: &str| format!("{{{{ {count} | count('ett tillfälle', 'tillfällen') }}}}");
        assert_eq!(rendered(&template("1")), "ett tillfälle");
        assert_eq!(rendered(&template("2")), "två tillfällen");
        assert_eq!(rendered(&template("40")), "40 tillfällen");
        assert_eq!(rendered(&template("'[ANTAL]'")), "[ANTAL] tillfällen");
    }

    #[test]
    fn within_a_sentence_there_is_no_full_stop() {
        for (text, within) in [
            ("Till 2028.", "Till 2028"),
            ("Till 2028\\.", "Till 2028"),
            ("möten m.m.", "möten m.m."),
            ("etc.", "etc."),
            ("x", "x"),
        ] {
            assert_eq!(bare(text), within, "{text}");
        }
    }

    #[test]
    fn a_sentence_begins_with_a_capital() {
        assert_eq!(["de idéburna", "[x]", "eSam", "åäö", ""].map(upfirst), ["De idéburna", "[x]", "eSam", "Åäö", ""]);
    }

    #[test]
    fn a_sentence_has_one_full_stop() {
        for (text, ended) in
            [("a", "a."), ("a.", "a."), ("*a.*", "*a.*"), ("a!", "a!"), ("a (b.)", "a (b.)."), ("", ""), ("a: ", "a:")]
        {
            assert_eq!(stop(text), ended);
        }
    }
}
