//! Its page is the Markdown file beside this one.
#![doc = include_str!("number_form.md")]

use iop_core::Language;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "language/number-form",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("number_form.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if context.agreement.language != Language::Sv {
        return Answer::does_not_apply("reason-not-swedish");
    }
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::sentences(passage) {
            for mention in said.mentions {
                let What::Count { number, upper: None, noun, noun_range, .. } = &mention.what else { continue };
                let before = said.before(noun_range, 4).collect::<Vec<_>>();
                // Only the numeral next to the noun says which form it takes.
                let word = before.iter().find(|word| !word.key.bytes().all(|byte| byte.is_ascii_digit()));
                let numeral = word.map(|word| word.key.as_str()).unwrap_or_default();
                let noun_key = noun.to_lowercase();
                let slip = match (*number, numeral) {
                    (1, "ett") => {
                        ["en", "ar", "er", "or"].iter().any(|ending| noun_key.ends_with(ending))
                            && !is_singular(&noun_key)
                    }
                    (1, "en") => {
                        ["ar", "or", "erna", "arna"].iter().any(|ending| noun_key.ends_with(ending))
                            && !is_singular(&noun_key)
                    }
                    (2.., numeral) => {
                        reader::is_number_word(numeral) && SINGULAR.iter().any(|ending| noun_key.ends_with(ending))
                    }
                    _ => false,
                };
                // "Två grupp- och ledarmöten": the word goes on.
                let cut = passage.text.get(noun_range.end..).is_some_and(|rest| rest.starts_with('-'));
                if slip && !cut {
                    let range = mention.range.start..noun_range.end;
                    let words = passage.text.get(range.clone()).unwrap_or_default();
                    faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("words", words));
                }
            }
        }
    }
    faults.extend(context.passages.iter().flat_map(said::all).flat_map(|said| misgrouped(&said)));
    Answer::from_faults(faults)
}

/// Amounts whose digits do not stand three by three: "630 0000 kr", "1680 000 kr".
fn misgrouped(said: &Said<'_>) -> Vec<Fault> {
    const UNITS: &[&str] = &["kr", "kronor", "tkr", "mnkr", "euro", "eur", "sek", "timmar"];
    let digits = |at: usize| said.key(at).bytes().all(|byte| byte.is_ascii_digit()) && !said.key(at).is_empty();
    let beside = |at: usize| {
        let gap = said
            .words
            .get(at)
            .zip(said.words.get(at + 1))
            .and_then(|(one, next)| said.passage.text.get(one.range.end..next.range.start));
        gap.is_some_and(|gap| gap.chars().count() == 1 && gap.trim().is_empty())
    };
    let ends = (1..said.words.len()).filter(|end| said.is(*end, UNITS) && beside(end - 1));
    let fault = |end: usize| {
        let first = (0..end).rev().take_while(|at| digits(*at) && (at + 1 == end || beside(*at))).last()?;
        // "År 2027 300 000 kr": a year stands before the amount.
        let year = reader::year(said.key(first)).is_some() && said.key(first + 1).len() <= GROUP;
        let start = if year { first + 1 } else { first };
        let wrong = said.key(start).len() > GROUP || (start + 1..end).any(|at| said.key(at).len() != GROUP);
        let whole = said.raw_between(start, end);
        (start + 1 < end && wrong)
            .then(|| Fault::at(said.spot_between(start, end)).variant("groups").arg("words", whole))
    };
    ends.filter_map(fault).collect()
}

/// The digits of a group.
const GROUP: usize = 3;

/// Endings that only a single thing has.
const SINGULAR: &[&str] = &[
    "tillfälle",
    "möte",
    "ning",
    "else",
    "tion",
    "het",
    "gång",
    "månad",
    "vecka",
    "stol",
    "träff",
    "grupp",
    "volontär",
    "termin",
    "person",
    "familj",
    "dator",
    "timme",
    "krona",
    "lokal",
    "rapport",
    "plats",
    "dag",
    "kväll",
    "förening",
    "kommun",
];

/// Whether the word is a singular that ends as plurals do: `vatten`, `nummer`, `center`, `år`.
fn is_singular(noun: &str) -> bool {
    // no law: how many words are listed
    const SINGULARS: [&str; 16] = [
        "vatten",
        "nummer",
        "center",
        "fönster",
        "papper",
        "besvär",
        "formulär",
        "exemplar",
        "svar",
        "år",
        "ansvar",
        "äger",
        "tecken",
        "läger",
        "kvarter",
        "register",
    ];
    const MORE: [&str; 9] = ["semester", "sommar", "vinter", "dator", "motor", "faktor", "doktor", "syster", "broder"];
    SINGULARS.iter().chain(&MORE).any(|own| noun.ends_with(own))
}
