//! Its page is the Markdown file beside this one.
#![doc = include_str!("extract_too_old.md")]

use iop_core::model::Stage;
use iop_core::{Duration, Pointer};
use iop_law::{Basis, Quantity};

use super::{EXTRACTS, RESIDENTIAL};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "children/extract-too-old",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2013:852", locus: Some("4 §") }, Basis::Act { act: "2007:171", locus: Some("1 §") }],
    waivable: false,
    page: include_str!("extract_too_old.md"),
    check,
};

/// An age in years that is an extract's, not a person's.
pub(super) const YOUNG: u32 = 5;

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.record_checks.as_ref();
    let mut ages: Vec<(Duration, Spot)> = Vec::new();
    if let Some(age) = facts.and_then(|facts| facts.not_older_than.known()) {
        ages.push((*age, Spot::Value(Pointer::root().key("record_checks").key("not_older_than"))));
    }
    for sentence in of_extracts(context).into_iter().filter(|sentence| {
        sentence.has(&[
            "äldre än",
            "gammalt",
            "gamla",
            "gammal",
            "äldre",
            "utfärda*",
            "senaste",
            "old",
            "older",
            "issued",
        ])
    }) {
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        ages.extend(mentions.filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => {
                Some((duration, Spot::Words(sentence.passage.pointer.clone(), mention.range.clone())))
            }
            // "De senaste 24 månaderna".
            What::Count { number, ref noun, .. } if noun.starts_with("månad") => {
                let months = Duration::new(u32::try_from(number).ok()?, iop_core::TimeUnit::Month);
                Some((months, Spot::Words(sentence.passage.pointer.clone(), mention.range.clone())))
            }
            // "Inte äldre än två år" reads as the age of someone; so young is only an extract.
            What::Age { years, upper: None } if years <= YOUNG => Some((
                Duration::new(years, iop_core::TimeUnit::Year),
                Spot::Words(sentence.passage.pointer.clone(), mention.range.clone()),
            )),
            _ => None,
        }));
    }
    // What the text says of the same age is one fault.
    if let Some(typed) = facts.and_then(|facts| facts.not_older_than.known()).copied() {
        let mut first = true;
        ages.retain(|(age, _)| std::mem::take(&mut first) || *age != typed);
    }
    if let Some(ageless) = ageless(context) {
        return Answer::Fails(vec![Fault::at(ageless).variant("any")]);
    }
    if ages.is_empty() {
        return Answer::does_not_apply("reason-no-extract-age");
    }
    let homes = told::says(context, &["2007 171"]) || told::says(context, RESIDENTIAL);
    let homes = homes && !told::says(context, &["2013 852"]);
    let kind = if homes { "children.extract_max_age_residential" } else { "children.extract_max_age_general" };
    let limit = match context.law.amount(kind, context.date).known().map(|amount| amount.value) {
        Some(Quantity::Months(months)) => Duration::new(months, iop_core::TimeUnit::Month),
        Some(Quantity::Years(years)) => Duration::new(years, iop_core::TimeUnit::Year),
        _ => return Answer::not_judged("reason-no-extract-limit"),
    };
    let Some(longest) = limit.after(context.date) else { return Answer::not_judged("reason-no-extract-limit") };
    let old = ages.into_iter().filter(|(age, _)| age.after(context.date).is_none_or(|day| day > longest));
    Answer::from_faults(old.map(|(age, spot)| Fault::at(spot).arg("age", age).arg("limit", limit)).collect())
}

/// The sentences on extracts, by their whole name or in a text that has told it.
fn of_extracts<'a>(context: &'a Context<'_>) -> Vec<Said<'a>> {
    const SHORT: &[&str] = &["utdrag*", "*utdrag", "*utdraget", "extract*"];
    let told = said::with(context, &[EXTRACTS, SHORT].concat()).collect::<Vec<_>>();
    told.into_iter().filter(|one| one.has(EXTRACTS) || said::is_in(one.passage, EXTRACTS)).collect()
}

/// Where an extract is said to do however old it is.
fn ageless(context: &Context<'_>) -> Option<Spot> {
    const ANY: &[&str] = &[
        "oavsett hur gammal*",
        "oavsett ålder",
        "oavsett när",
        "oavsett dess ålder",
        "hur gammalt som helst",
        "hur gammalt det än är",
        "ingen gräns",
        "inte någon gräns",
        "utan tidsgräns",
        "ingen tidsgräns",
        "hur länge som helst",
        "however old",
        "regardless of age",
    ];
    // "Alla, oavsett ålder, visar utdrag" is of those who show it.
    let own = |one: &Said<'_>| {
        let at = one.find(ANY)?;
        let before =
            (0..at).rev().find(|at| one.is(*at, &["alla", "den som", "personer", "*utdrag", "*utdraget", "det"]))?;
        one.is(before, &["*utdrag", "*utdraget", "det"]).then(|| one.mark(ANY))
    };
    of_extracts(context)
        .into_iter()
        .filter(|one| !one.has(&["visas upp igen", "nytt utdrag"]))
        .find_map(|one| own(&one))
}
