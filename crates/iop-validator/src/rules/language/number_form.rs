//! Its page is the Markdown file beside this one.
#![doc = include_str!("number_form.md")]

use iop_core::Language;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

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
    Answer::from_faults(faults)
}

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
