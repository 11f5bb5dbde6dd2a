//! Its page is the Markdown file beside this one.
#![doc = include_str!("org_number_differs.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_core::{OrgNumber, OrgNumberError, Pointer};
use iop_law::Basis;

use super::told::Names;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "prose/org-number-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("org_number_differs.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let root = Pointer::root();
    let mut known: Vec<(String, Option<usize>, Pointer)> = Vec::new();
    for (index, party) in agreement.parties.iter().enumerate() {
        let place = root.key("parties").index(index).key("org_number");
        known.extend(party.org_number.known().map(|number| (number.to_string(), Some(index), place)));
    }
    if known.is_empty() {
        return Answer::does_not_apply("reason-no-org-number");
    }
    let others = agreement.participants.iter().filter_map(|other| other.org_number.known());
    known.extend(others.map(|number| (number.to_string(), None, root.clone())));
    let series =
        agreement.series.iter().flat_map(|series| &series.counterparts).filter_map(|own| own.org_number.known());
    known.extend(series.map(|number| (number.to_string(), None, root.clone())));
    let names = Names::of(agreement);
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            // The last party named before a number is the one that it is told of.
            let mut named = None;
            faults.extend(unlike(&said));
            faults.extend(misread(&said, &known));
            for (at, word) in said.words.iter().enumerate() {
                named = names.party(word).or(named);
                let Some((range, number)) = number(&said, at) else { continue };
                let same = known.iter().find(|(own, ..)| *own == number);
                let party = named.and_then(|party| known.iter().find(|(_, own, _)| *own == Some(party)));
                let wrong = match (same, party) {
                    (None, Some(party)) => Some(party),
                    (Some((_, Some(owner), _)), Some(party)) if party.1 != Some(*owner) => Some(party),
                    _ => None,
                };
                if let Some((own, _, place)) = wrong {
                    let spot = Spot::Words(passage.pointer.clone(), range);
                    // The party's own number says more than that the digits are wrong.
                    faults.retain(|fault: &Fault| fault.spot != spot);
                    let fault = Fault::at(spot);
                    faults.push(fault.related(Spot::Value(place.clone()), "fact").arg("fact", own.as_str()));
                }
            }
        }
    }
    Answer::from_faults(faults)
}

/// Words of the number of a legal person.
const NUMBER: &[&str] = &[
    "org nr*",
    "org nummer*",
    "orgnr*",
    "organisationsnr*",
    "organisationsnummer*",
    "registreringsnummer*",
    "bolagsverket*",
    "organisation number*",
];

/// What is called an organisation number and has too few digits, or too many.
fn unlike(said: &Said<'_>) -> Option<Fault> {
    /// How far after the word its number stands.
    const NEAR: usize = 3;
    let called = said.find(&NUMBER[..5])?;
    let at = (called + 1..=called + NEAR).find(|at| said.words.get(*at).is_some_and(|word| is_digits(&word.key)))?;
    let [first, next] = said.words.get(at..at + 2)? else { return None };
    let joined = matches!(said.passage.text.get(first.range.end..next.range.start)?, "-" | "–" | "\u{2011}");
    let whole = first.key.len() == 6 && next.key.len() == 4 || first.key.len() == 8 && next.key.len() == 4;
    let wrong = joined && is_digits(&next.key) && !whole;
    wrong.then(|| {
        let digits = first.key.len() + next.key.len();
        Fault::at(said.spot_between(at, at + 1)).variant("digits").arg("digits", digits)
    })
}

/// A number of nobody that the agreement knows whose last digit is not what the others make it.
fn misread(said: &Said<'_>, known: &[(String, Option<usize>, Pointer)]) -> Option<Fault> {
    said.find(NUMBER)?;
    (0..said.words.len()).filter_map(|at| number(said, at)).find_map(|(range, number)| {
        let own = known.iter().any(|(own, ..)| *own == number);
        let wrong = matches!(number.parse::<OrgNumber>(), Err(OrgNumberError::CheckDigit { .. }));
        (wrong && !own).then(|| Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("check"))
    })
}

/// The organisation number that starts with the word, whose third digit tells it from an identity number.
fn number(said: &Said<'_>, at: usize) -> Option<(Range<usize>, String)> {
    const DIGITS: usize = 6;
    let first = said.words.get(at).filter(|word| is_digits(&word.key))?;
    let next = said.words.get(at + 1).filter(|word| is_digits(&word.key) && word.key.len() == 4);
    let third = first.key.as_bytes().get(2).copied()?;
    let joined = next.filter(|next| {
        let between = said.passage.text.get(first.range.end..next.range.start).unwrap_or_default();
        first.key.len() == DIGITS && matches!(between, "-" | "–" | "\u{2011}" | "\u{2010}")
    });
    let whole = match joined {
        Some(next) => (first.range.start..next.range.end, format!("{}-{}", first.key, next.key)),
        None if first.key.len() == DIGITS + 4 => {
            let (head, tail) = first.key.split_at(DIGITS);
            (first.range.clone(), format!("{head}-{tail}"))
        }
        None => return None,
    };
    (third >= b'2').then_some(whole)
}

fn is_digits(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}
