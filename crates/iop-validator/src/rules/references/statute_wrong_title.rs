//! Its page is the Markdown file beside this one.
#![doc = include_str!("statute_wrong_title.md")]

use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::{ActId, Basis, Statute};

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention, What, Word};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "references/statute-wrong-title",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("statute_wrong_title.md"),
    check,
};

/// The words that any act of its sort is called by; alone they claim no title.
const SORTS: &[&str] = &["lag", "lagen", "lagens", "förordning", "förordningen", "förordningens", "regulation"];

/// What opens the rest of a title.
const OPENINGS: &[&str] = &["om", "med", "mot", "angående"];

fn check(context: &Context<'_>) -> Answer {
    let mut named = false;
    let mut faults = Vec::new();
    let schemes = schemes(context);
    for passage in context.passages.iter().chain(&schemes) {
        for mention in &passage.mentions {
            let What::Statute { number: Some(number), name, name_range, .. } = &mention.what else { continue };
            let Ok(id) = number.parse::<ActId>() else { continue };
            let is_known = context.law.statute(&id).is_some();
            let Some((name, range)) = name.as_deref().zip(name_range.as_ref()) else {
                faults.extend((!is_known).then(|| transposed(context, passage, mention, id)).flatten());
                continue;
            };
            named = true;
            let fault = match context.law.statute(&id) {
                None if is_sort(name) => transposed(context, passage, mention, id),
                Some(statute) if is_of_another_sort(name, statute) => Some(whole_title(passage, range, statute)),
                None if is_descriptive(name) => title_of_another(context, passage, mention, range, id),
                Some(statute) if name.contains(' ') && is_descriptive(name) => title(passage, mention, range, statute),
                Some(statute) if names(statute).any(|own| is_called(&keys(name), &own)) => None,
                Some(statute) if is_misspelt(name, statute) => {
                    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range.clone())).variant("misspelt");
                    Some(fault.arg("name", name).arg("cited", statute.cited.clone()))
                }
                known => number_of_another(context, passage, name, range, id)
                    .or_else(|| name_of_none(passage, name, range, known?)),
            };
            faults.extend(fault);
        }
    }
    if !named && faults.is_empty() {
        return Answer::does_not_apply("reason-no-statute-title");
    }
    Answer::from_faults(faults)
}

/// What contributions are said to be given under, as texts.
fn schemes<'a>(context: &Context<'a>) -> Vec<Passage<'a>> {
    let funding = context.agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
    let named = funding.filter_map(|(index, own)| Some((index, own.scheme.as_deref()?)));
    let text = |(index, text): (usize, &'a str)| Passage {
        pointer: Pointer::root().key("funding").key("contributions").index(index).key("scheme"),
        topic: Topic::Contribution(index),
        text,
        mentions: reader::read(text, context.agreement.language),
        sentences: Vec::new(),
    };
    named.map(text).collect()
}

/// Whether the name is only what any act of its sort is called.
fn is_sort(name: &str) -> bool {
    SORTS.contains(&name.to_lowercase().as_str())
}

/// Whether the name is "lagen om …" rather than a compound such as "hälso- och sjukvårdslagen".
fn is_descriptive(name: &str) -> bool {
    keys(name).iter().any(|word| SORTS.contains(&word.to_lowercase().as_str()))
}

/// Whether the name says that an act of the parliament is an ordinance, or the other way about: "förordningen (2009:400)".
fn is_of_another_sort(name: &str, statute: &Statute) -> bool {
    let sort = |text: &str| {
        keys(text).into_iter().map(str::to_lowercase).find_map(|word| {
            let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
            let ordinance = ends(&["förordning", "förordningen", "förordningens"]);
            (ordinance || ends(&["lag", "lagen", "lagens"])).then_some(ordinance)
        })
    };
    let last = keys(name).pop().unwrap_or_default();
    let alone = is_sort(last) && keys(name).first().is_none_or(|first| is_sort(first) || first.ends_with('-'));
    let own = sort(&statute.title.value).zip(sort(name)).is_some_and(|(own, given)| own != given);
    alone && own && statute.title.verified && matches!(statute.id, ActId::Sfs { .. })
}

/// A name in place of which the act's own should stand.
fn whole_title(passage: &Passage<'_>, range: &Range<usize>, statute: &Statute) -> Fault {
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range.clone())).arg("number", statute.id.to_string());
    fault.arg("title", statute.title.value.clone()).arg("cited", statute.cited.clone())
}

/// A title in several words that is not the act's own.
fn title(passage: &Passage<'_>, mention: &Mention, range: &Range<usize>, statute: &Statute) -> Option<Fault> {
    let words = running_on(passage, mention, range, statute);
    let given: Vec<&str> = words.iter().map(|word| word.key.as_str()).collect();
    let is_title = given.first().is_some_and(|word| SORTS.contains(word))
        && given.get(1).is_some_and(|word| OPENINGS.contains(word));
    if !is_title || !statute.title.verified || names(statute).any(|own| is_called(&given, &own)) {
        return None;
    }
    let fault = whole_title(passage, range, statute);
    // Where the number stands inside the name, what follows the title cannot be told from it for certain.
    let name = &passage.text[range.clone()];
    let whole = !name.contains(|c: char| c.is_ascii_digit());
    Some(match whole.then(|| in_the_form_of(name, &statute.title.value)).flatten() {
        Some(title) => fault.replacement(title),
        None => fault,
    })
}

/// The words of the name and what follows it: a title may run on past the name as read, but no further than it is long.
fn running_on(passage: &Passage<'_>, mention: &Mention, range: &Range<usize>, statute: &Statute) -> Vec<Word> {
    let longest = statute.names().map(str::len).max().unwrap_or_default();
    let end = passage.text.floor_char_boundary((range.end + longest).min(mention.sentence.end.max(range.end)));
    let mut words = reader::words(passage.text, range.start..end);
    let is_number = |word: &Word| passage.text[word.range.clone()].starts_with(|c: char| c.is_ascii_digit());
    words.retain(|word| !is_number(word) && word.key != "sfs");
    words
}

/// The title of an act that the law data has, by a number that it has not.
fn title_of_another(
    context: &Context<'_>,
    passage: &Passage<'_>,
    mention: &Mention,
    range: &Range<usize>,
    id: ActId,
) -> Option<Fault> {
    let other = context.law.statutes().find(|statute| {
        let words = running_on(passage, mention, range, statute);
        let given: Vec<&str> = words.iter().map(|word| word.key.as_str()).collect();
        let title = keys(&statute.title.value);
        let whole: Vec<String> = title.into_iter().map(str::to_lowercase).collect();
        whole.len() > 2 && is_called(&given, &whole)
    })?;
    // An act of an earlier year may have had the same title.
    if is_of_earlier_year(id, other.id) {
        return None;
    }
    let name = passage.text.get(range.clone()).unwrap_or_default();
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range.clone())).variant("number");
    Some(fault.arg("number", id.to_string()).arg("name", name).arg("cited", other.cited.clone()))
}

/// The least number that says which act is meant without its year.
// no law: lower numbers come every year
const TELLING: u16 = 500;

/// A number that the law data has not, and that is the number of one of its acts with two digits beside each other
/// changed about.
fn transposed(context: &Context<'_>, passage: &Passage<'_>, mention: &Mention, id: ActId) -> Option<Fault> {
    let other = context.law.statutes().find(|statute| match (id, statute.id) {
        (ActId::Sfs { year, number }, ActId::Sfs { year: own, number: right })
        | (ActId::Eu { year, number }, ActId::Eu { year: own, number: right }) => {
            // No two acts of the union that agreements cite have the same number in different years.
            let other_year = matches!(id, ActId::Eu { .. }) && number == right && number >= TELLING;
            year == own && is_swapped(&number.to_string(), &right.to_string()) || other_year
        }
        _ => false,
    })?;
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone())).variant("transposed");
    Some(fault.arg("number", id.to_string()).arg("cited", other.cited.clone()))
}

/// Whether the name is the act's own in one word, with one letter wrong: "kommunalagen".
fn is_misspelt(name: &str, statute: &Statute) -> bool {
    /// In a shorter name one letter may make another word.
    const LETTERS: usize = 8;
    let given = reader::stem(&name.to_lowercase());
    names(statute).any(|own| match &own[..] {
        [own] => {
            let own = reader::stem(own);
            own.chars().count() >= LETTERS && strsim::damerau_levenshtein(&given, &own) == 1
        }
        _ => false,
    })
}

/// Whether two digits beside each other are changed about, and nothing else.
fn is_swapped(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let differ: Vec<usize> = (0..one.len().min(other.len())).filter(|at| one[*at] != other[*at]).collect();
    let [first, second] = differ[..] else { return false };
    one.len() == other.len() && second == first + 1 && one[first] == other[second] && one[second] == other[first]
}

/// A name in one word that has nothing in common with those of the act: "regionlagen (2017:725)".
fn name_of_none(passage: &Passage<'_>, name: &str, range: &Range<usize>, statute: &Statute) -> Option<Fault> {
    /// The letters that a name people use for an act has in common with one of its names.
    const LETTERS: usize = 4;
    let name = name.to_lowercase();
    let endings = ["lagens", "lagen", "förordningens", "förordningen", "balkens", "balken"];
    let head: Vec<char> = endings.iter().find_map(|end| name.strip_suffix(end))?.chars().collect();
    if head.len() < LETTERS || name.contains([' ', '-']) || !statute.title.verified {
        return None;
    }
    let own: Vec<String> = statute.names().map(str::to_lowercase).collect();
    let mut runs = head.windows(LETTERS).map(|run| run.iter().collect::<String>());
    let alike = runs.any(|run| own.iter().any(|own| own.contains(&run)));
    (!alike).then(|| whole_title(passage, range, statute))
}

/// The title with the head that `name` has: `Lagen om …` for `Lag om …`.
fn in_the_form_of(name: &str, title: &str) -> Option<String> {
    let (head, _) = name.split_once(char::is_whitespace)?;
    let (own, rest) = title.split_once(' ')?;
    (reader::stem(own) == reader::stem(head)).then(|| format!("{head} {rest}"))
}

/// A name that belongs to another act than the number.
fn number_of_another(
    context: &Context<'_>,
    passage: &Passage<'_>,
    name: &str,
    range: &Range<usize>,
    id: ActId,
) -> Option<Fault> {
    if is_sort(name) {
        return None;
    }
    let by_name = |name| context.law.statute_by_name(name, context.date);
    let other = by_name(name).or_else(|| by_name(name.strip_suffix('s')?))?;
    // An act of an earlier year may have had the same name.
    if context.law.statute(&id).is_none() && is_of_earlier_year(id, other.id) {
        return None;
    }
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range.clone())).variant("number");
    Some(fault.arg("number", id.to_string()).arg("name", name).arg("cited", other.cited.clone()))
}

fn is_of_earlier_year(id: ActId, other: ActId) -> bool {
    match (id, other) {
        (ActId::Sfs { year, .. }, ActId::Sfs { year: other, .. })
        | (ActId::Eu { year, .. }, ActId::Eu { year: other, .. }) => year < other,
        _ => id < other,
    }
}

/// The names of an act, in words.
fn names(statute: &Statute) -> impl Iterator<Item = Vec<String>> {
    statute.names().map(|name| {
        let mut words: Vec<String> = keys(name).into_iter().map(str::to_lowercase).collect();
        while words.last().is_some_and(|word| matches!(word.as_str(), "m" | "fl")) {
            words.pop();
        }
        words
    })
}

fn keys(name: &str) -> Vec<&str> {
    name.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect()
}

/// Whether the words given open with the name, whatever its definiteness and case.
fn is_called(given: &[&str], own: &[String]) -> bool {
    given.len() >= own.len() && given.iter().zip(own).all(|(a, b)| a == b || reader::stem(a) == reader::stem(b))
}
