//! Its page is the Markdown file beside this one.
#![doc = include_str!("named_participant.md")]

use std::ops::Range;

use iop_core::TimeUnit;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "privacy/named-participant",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("named_participant.md"),
    check,
};

/// Words for someone who takes part or gets help, before a name.
const WHO: &[&str] = &[
    "en av kvinnorna",
    "en av deltagarna",
    "en av eleverna",
    "en av ungdomarna",
    "en av männen",
    "en av flickorna",
    "en av pojkarna",
    "ett av barnen",
    "en deltagare",
    "en elev",
    "en kvinna",
    "en man",
    "en ung kvinna",
    "en ung man",
    "*åriga",
    "*årige",
    "*årig",
    "mamman",
    "pappan",
    "modern",
    "fadern",
    "vårdnadshavaren",
    "brodern",
    "systern",
    "tonåringen",
    "killen",
    "tjejen",
    "låntagaren",
    "besökaren",
    "gästen",
    "adepten",
    "hyresgästen",
    "deltagaren",
    "eleven",
    "barnet",
    "barnen",
    "pojken",
    "flickan",
    "ungdomen",
    "klienten",
    "brukaren",
    "patienten",
    "stödsökande",
    "asylsökande",
    "sonen",
    "dottern",
    "syskonen",
    "familjen",
    "kvinnan",
    "mannen",
    "participant",
    "pupil",
    "client",
    "patient",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for (passage, hit) in said::every(context, WHO) {
        // "En av kvinnorna, Fatima Exempel, har berättat"
        let comma = usize::from(passage.text.get(hit.end..).is_some_and(|rest| rest.starts_with(", ")));
        if let Some(name) = name_after(passage.text, hit.end + comma) {
            faults.push(Fault::at(Spot::Words(passage.pointer.clone(), name)));
        }
    }
    for passage in &context.passages {
        for mention in &passage.mentions {
            // "Amir, 15 år," reads as a length of time as well as an age.
            let years = match mention.what {
                What::Age { years, upper: None } => years,
                What::Duration { duration, .. } if duration.unit() == TimeUnit::Year => duration.count(),
                _ => continue,
            };
            if let Some(name) = named_with_age(context, passage, mention).filter(|_| years <= OLDEST) {
                faults.push(Fault::at(Spot::Words(passage.pointer.clone(), name)));
            }
        }
    }
    Answer::from_faults(faults)
}

/// The greatest age of a person.
// no law: an age that nobody is above
const OLDEST: u32 = 110;

/// Words that are no name although a capital begins them, since they open a sentence.
const NO_NAME: &[&str] = &[
    "barn*",
    "ung*",
    "elev*",
    "deltag*",
    "flick*",
    "pojk*",
    "kvinn*",
    "män*",
    "man",
    "famil*",
    "person*",
    "vuxna",
    "vuxen*",
    "senior*",
    "äldre",
    "nyanländ*",
    "tjej*",
    "kill*",
    "student*",
    "mål*",
    "åldern*",
    "under",
    "från",
    "den",
    "det",
    "de",
    "alla",
    "för",
    "i",
    "vid",
    "över",
    "efter",
    "volontär*",
    "ledare*",
    "förening*",
    "invånar*",
    "medlem*",
    "deras",
    "som",
];

/// Words that tell of one person.
const ONE: &[&str] = &[
    "han", "hon", "hen", "honom", "henne", "hans", "hennes", "sin", "sina", "bor på", "bor hos", "går i", "he", "she",
    "his", "her",
];

/// The bytes of a name that the age stands after, as in "Amir, 15 år,": no party, place or organisation is meant.
fn named_with_age(context: &Context<'_>, passage: &Passage<'_>, mention: &Mention) -> Option<Range<usize>> {
    let before = passage.text.get(mention.sentence.start..mention.range.start)?;
    let after = passage.text.get(mention.range.end..mention.sentence.end)?.trim_start();
    let head = before.trim_end().strip_suffix([',', '('])?;
    if !(after.starts_with([',', ')', '.', ';']) || after.starts_with("och ") || after.is_empty()) {
        return None;
    }
    let words: Vec<(usize, &str)> = head
        .split([' ', '\n'])
        .scan(0, |at, word| {
            let start = *at;
            *at += word.len() + 1;
            Some((start, word))
        })
        .collect();
    let capital = |word: &str| {
        word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().skip(1).all(|c| c.is_lowercase() || c == '-')
            && word.chars().count() > 1
    };
    let names: Vec<&(usize, &str)> = words.iter().rev().take_while(|(_, word)| capital(word)).collect();
    let first = names.last()?;
    let opens = first.0 == 0;
    let before_name = words.iter().rev().nth(names.len()).map_or("", |(_, word)| *word);
    let place = ["i", "från", "till", "på", "vid", "in", "of"].contains(&before_name.to_lowercase().as_str());
    let text = head.get(first.0..)?.trim_end();
    let party = context.agreement.parties.iter().any(|party| {
        let mut own = party.name.known().into_iter().chain(&party.short_names);
        own.any(|own| reader::has(own, &[text.to_lowercase().as_str()]))
    });
    // A word that opens a sentence has its capital from there: it is a name if the sentence tells of one person.
    let sentence = passage.text.get(mention.sentence.clone())?;
    let is_name = !opens || names.len() > 1 || reader::has(sentence, ONE);
    let start = mention.sentence.start + first.0;
    (!place && !party && is_name && !reader::has(text, NO_NAME)).then_some(start..start + text.len())
}

/// The bytes of a name of two words at least that follows: words that begin with a capital, with nothing but blanks
/// between.
fn name_after(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let mut range: Option<Range<usize>> = None;
    let mut words = 0;
    let mut start = at;
    for word in rest.split(' ').skip(1) {
        start += 1 + if words == 0 { rest.find(' ').unwrap_or_default() } else { 0 };
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let capital =
            name.chars().next().is_some_and(char::is_uppercase) && name.chars().skip(1).any(char::is_lowercase);
        if !capital {
            break;
        }
        words += 1;
        range = Some(range.map_or(start, |own| own.start)..start + name.len());
        if name.len() < word.len() {
            break;
        }
        start += word.len();
    }
    let blank = rest.starts_with(' ');
    range.filter(|_| words > 1 && blank)
}
