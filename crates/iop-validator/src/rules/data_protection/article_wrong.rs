//! Its page is the Markdown file beside this one.
#![doc = include_str!("article_wrong.md")]

use std::ops::Range;

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::grounds::{self, GROUNDS};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "data-protection/article-wrong",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 6.1") },
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 9") },
    ],
    waivable: false,
    page: include_str!("article_wrong.md"),
    check,
};

/// What an article is cited for, the article it stands in, and the articles that are mistaken for it.
struct Subject {
    words: &'static [&'static str],
    right: &'static str,
    mistaken: &'static [&'static str],
}

const SUBJECTS: &[Subject] = &[
    Subject {
        words: &["gemensam* personuppgiftsansvar*", "joint controller*"],
        right: "26",
        mistaken: &["25", "27", "28", "29"],
    },
    Subject {
        words: &["personuppgiftsbiträde*", "biträdesavtal*", "processor"],
        right: "28",
        mistaken: &["25", "26", "27", "38"],
    },
    Subject { words: &["personuppgiftsincident*"], right: "33", mistaken: &["23", "30", "31", "32", "35", "36"] },
    Subject { words: &["konsekvensbedömning*"], right: "35", mistaken: &["25", "33", "34"] },
];

/// The articles on sensitive data.
const SENSITIVE: &str = "9";

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, &["artikel", "art", "article"]).collect();
    let about = |sentence: &Said<'_>| {
        sentence.passage.topic.is_about(ClauseKind::DataProtection)
            || sentence.has(&["dataskyddsförordning*", "gdpr", "2016 679", "personuppgift*"])
    };
    let said: Vec<_> = said.into_iter().filter(about).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-article");
    }
    let faults = said.iter().filter_map(|sentence| {
        // With several articles in a sentence it is not plain what each is cited for, but for what only one can carry.
        let cited = articles(sentence.text());
        let article = match &cited[..] {
            [article] => article,
            [_, ..] if is_sensitive_consent(sentence) && !cited.iter().any(|one| one.number == SENSITIVE) => {
                cited.iter().rev().find(|one| !is_beside(one))?
            }
            _ => return None,
        };
        let right = wrong(sentence, article)?;
        let start = sentence.range.start;
        let words = start + article.range.start..start + article.range.end;
        let cited = sentence.text().get(article.range.clone()).unwrap_or_default();
        Some(Fault::at(Spot::Words(sentence.passage.pointer.clone(), words)).arg("cited", cited).arg("right", right))
    });
    Answer::from_faults(faults.collect())
}

/// The article that the sentence should cite instead, if what it says stands in another.
fn wrong(sentence: &Said<'_>, article: &Article<'_>) -> Option<String> {
    if is_sensitive_consent(sentence) {
        let letter = article.letter.is_none_or(|letter| letter == 'a');
        let right = article.number == SENSITIVE && article.part.is_none_or(|part| part == "2") && letter;
        return (!right && !is_beside(article)).then(|| "9.2 a".to_owned());
    }
    if article.number == "6" && article.part.is_none_or(|part| part == "1") {
        // "Artikel 6.1 i förordningen" has no letter.
        let letter = article.letter.filter(|letter| ('a'..='f').contains(letter))?;
        let named: Vec<_> = GROUNDS.iter().filter(|ground| grounds::named(sentence, ground)).collect();
        let cited: Vec<char> = std::iter::once(letter).chain(article.others.iter().copied()).collect();
        // Of several grounds each may have its letter; where none of the letters is one of theirs, all are wrong.
        let own = |letter: &char| named.iter().any(|ground| ground.letter == *letter);
        let wrong = !named.is_empty() && cited.len() <= named.len() && !cited.iter().any(own);
        let right: Vec<String> = named.iter().map(|ground| ground.letter.to_string()).collect();
        return wrong.then(|| format!("6.1 {}", right.join(", ")));
    }
    let mut subjects = SUBJECTS.iter().filter(|subject| sentence.has(subject.words));
    let (Some(subject), None) = (subjects.next(), subjects.next()) else { return None };
    subject.mistaken.contains(&article.number).then(|| subject.right.to_owned())
}

/// Whether it is on explicit consent to what is sensitive.
fn is_sensitive_consent(sentence: &Said<'_>) -> bool {
    const ABOUT: &[&str] = &[
        "känslig*",
        "särskilda kategorier*",
        "hälsa*",
        "hälsan",
        "hälsotillstånd*",
        "hälsouppgift*",
        "sjukdom*",
        "diagnos*",
        "religion*",
        "etnisk*",
        "sensitive",
        "special categor*",
        "health",
    ];
    sentence.has(ABOUT) && sentence.has(&["uttryckligt samtycke", "uttryckliga samtycke", "explicit consent"])
}

/// Whether the article is beside the point, but not wrong: consent under Articles 6.1 and 7, and what is told of it.
fn is_beside(article: &Article<'_>) -> bool {
    match article.number {
        "6" => article.part.is_none_or(|part| part == "1"),
        number => matches!(number, "4" | "7" | "13" | "14"),
    }
}

/// An article as it is cited.
struct Article<'t> {
    range: Range<usize>,
    number: &'t str,
    part: Option<&'t str>,
    letter: Option<char>,
    /// The letters that follow it: "6.1 c och d".
    others: Vec<char>,
}

/// The articles that are cited in a text: `artikel 6.1 f`, `art. 28`.
fn articles(text: &str) -> Vec<Article<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(hit) =
        text.get(from..).and_then(|rest| reader::find_in(rest, &["artikel", "art", "article", "artiklarna"]))
    {
        let start = from + hit.start;
        from += hit.end;
        let rest = text.get(from..).unwrap_or_default();
        let body = rest.trim_start_matches(['.', ' ', '\n', '\u{a0}']);
        let at = from + rest.len() - body.len();
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let length = digits(body);
        if length == 0 {
            continue;
        }
        let (number, mut rest) = body.split_at(length);
        let mut end = at + length;
        let part = rest.strip_prefix('.').map(|after| after.split_at(digits(after)).0).filter(|part| !part.is_empty());
        if let Some(part) = part {
            end += 1 + part.len();
            rest = rest.get(1 + part.len()..).unwrap_or_default();
        }
        let mut letters = rest.strip_prefix([' ', '\n', '\u{a0}']).unwrap_or(rest).chars();
        let letter = letters.next().filter(|letter| letter.is_ascii_lowercase() && part.is_some());
        let letter = letter.filter(|_| letters.next().is_none_or(|next| !next.is_alphanumeric()));
        if letter.is_some() {
            end += if rest.starts_with([' ', '\n']) { 2 } else { 1 };
        }
        let others = letter.map(|_| letters_after(text.get(end..).unwrap_or_default())).unwrap_or_default();
        found.push(Article { range: start..end, number, part, letter, others });
    }
    found
}

/// The letters at the beginning of what follows a letter: " och d", ", d och e".
fn letters_after(rest: &str) -> Vec<char> {
    let mut found = Vec::new();
    for word in rest.split_whitespace() {
        let link = matches!(word, "och" | "eller" | "samt" | "and" | "or" | ",");
        let mut letters = word.trim_end_matches([',', '.', ';', ')']).chars();
        match (letters.next(), letters.next()) {
            _ if link => {}
            (Some(letter @ 'a'..='f'), None) => found.push(letter),
            _ => break,
        }
    }
    found
}
