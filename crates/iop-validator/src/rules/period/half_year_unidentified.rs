//! Its page is the Markdown file beside this one.
#![doc = include_str!("half_year_unidentified.md")]

use iop_core::model::Stage;
use iop_core::{Due, Duration, TimeUnit, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "period/half-year-unidentified",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("half_year_unidentified.md"),
    check,
};

/// Parts of a year that a year alone does not point out.
const PARTS: &[&str] = &[
    "halvåret",
    "halvår",
    "kvartalet",
    "kvartal",
    "tertialet",
    "tertial",
    "terminen",
    "termin",
    "half-year",
    "half",
    "quarter",
];

/// Words before such a part that point it out, or mean every one of them.
const WHICH: &[&str] = &[
    "första",
    "andra",
    "tredje",
    "fjärde",
    "1",
    "2",
    "3",
    "4",
    "a",
    "e",
    "i",
    "ii",
    "iii",
    "iv",
    "båda",
    "varje",
    "per",
    "hela",
    "samtliga",
    "alla",
    "sista",
    "två",
    "tre",
    "fyra",
    "ett",
    "one",
    "two",
    "first",
    "second",
    "third",
    "fourth",
    "last",
    "each",
    "every",
    "both",
    "st",
    "nd",
    "rd",
    "th",
    "h1",
    "h2",
    "förra",
    "senare",
    "föregående",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| said::is_in(passage, PARTS)) {
        let words = reader::words(passage.text, 0..passage.text.len());
        for (at, part) in words.iter().enumerate().filter(|(_, word)| PARTS.contains(&word.key.as_str())) {
            let before = at.checked_sub(1).and_then(|before| words.get(before));
            let mut after = words[at + 1..].iter().filter(|word| !matches!(word.key.as_str(), "år" | "of" | "under"));
            let Some(year) = after.next().filter(|word| is_year(&word.key)) else { continue };
            // A number or a word before the part says which it is.
            let pointed_out = before.is_some_and(|word| {
                WHICH.contains(&word.key.as_str())
                    || word.key.ends_with("års")
                    || word.key.chars().all(char::is_numeric)
            });
            if !pointed_out {
                let range = part.range.start..year.range.end;
                let written = passage.text.get(range.clone()).unwrap_or_default();
                faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range.clone())).arg("written", written));
            }
        }
    }
    faults.extend(bare(context));
    Answer::from_faults(faults)
}

/// "Under halvåret" in an agreement that has several of them, where the text speaks of none of them before.
fn bare(context: &Context<'_>) -> Option<Fault> {
    // no law: what lasts no longer than this has only one of them
    const ONE: Duration = Duration::new(11, TimeUnit::Month);
    let (first, last) = derive::term(context.agreement)?;
    if ONE.is_longer_than(first, last) {
        return None;
    }
    let during = [
        "under halvåret",
        "under kvartalet",
        "under tertialet",
        "gäller halvåret",
        "avser halvåret",
        "gäller kvartalet",
        "avser kvartalet",
        "gäller tertialet",
        "avser tertialet",
        "under verksamhetsåret",
        "under budgetåret",
        "under räkenskapsåret",
        "halvårets siffror",
        "halvårets resultat",
        "halvårets utfall",
        "halvårets rapport*",
        "halvårets redovisning*",
        "halvårets uppgifter",
        "kvartalets siffror",
        "kvartalets resultat",
        "kvartalets utfall",
        "kvartalets rapport*",
        "kvartalets redovisning*",
        "tertialets siffror",
        "tertialets resultat",
        "tertialets utfall",
        "during the half year",
        "during the quarter",
    ];
    said::with(context, &during).find_map(|said| {
        let words: Vec<&str> =
            said.passage.sentences.iter().flat_map(|own| &own.words).map(|word| word.key.as_str()).collect();
        let spoken = |word: &&&str| {
            ["halvår", "kvartal", "tertial", "half", "quarter", "verksamhetsår", "budgetår", "räkenskapsår"]
                .iter()
                .any(|part| word.contains(part))
        };
        let alone = words.iter().filter(spoken).count() == 1 && !said.has(&["varje", "per", "vart", "each", "every"]);
        // With a year it is told above, or pointed out.
        let told = |from: usize| from >= said.hit.start;
        let yeared = said.words.iter().any(|word| is_year(&word.key) && told(word.range.start));
        // The day on which a report is sent, before it is said what it is on, does not tell which half-year.
        let dated = said.mentions.iter().any(|mention| {
            let day = matches!(mention.what, What::Date(_) | What::Range { .. });
            day && (told(mention.range.start) || !said.has(ON))
        });
        let yeared = yeared || !said.has(ON) && said.words.iter().any(|word| is_year(&word.key));
        // A report that comes again after every half-year is on that half-year.
        let report = |index: usize| context.agreement.reports.get(index).and_then(|report| report.due.known());
        let each = match said.passage.topic {
            Topic::Report(index) => {
                let of_year = said.hit_text().ends_with("året") && !said.hit_text().contains("halv");
                report(index)
                    .is_some_and(|due| due.is_recurring() && (of_year || !matches!(due, Due::EveryYear { .. })))
            }
            _ => false,
        };
        (alone && !dated && !yeared && !each).then(|| Fault::at(said.spot()).arg("written", said.hit_text()))
    })
}

/// Words by which a report is on a part of the year.
const ON: &[&str] = &["gäller", "avser"];

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && word.bytes().all(|b| b.is_ascii_digit())
}
