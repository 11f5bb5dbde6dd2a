//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_heading.md")]

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use iop_core::Pointer;
use iop_core::model::{Agreement, Stage};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

mod standard;

pub(super) const RULE: Rule = Rule {
    id: "form/duplicate-heading",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("duplicate_heading.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut faults: Vec<Fault> = below(agreement).into_iter().collect();
    if agreement.clauses.is_empty() && faults.is_empty() {
        return Answer::does_not_apply("reason-no-own-text");
    }
    let root = Pointer::root();
    let mut seen: HashMap<String, Spot> = HashMap::new();
    if let Some(title) = agreement.title.known() {
        seen.insert(reader::normal_paragraph(title), Spot::Value(root.key("title")));
    }
    let standard = standard::headings(agreement);
    let mut numbers: HashMap<&str, Spot> = HashMap::new();
    for (index, clause) in agreement.clauses.iter().enumerate() {
        let place = root.key("clauses").index(index);
        let Some(heading) = clause.heading.as_deref() else { continue };
        // "2027 års budget" has a year.
        let is_place = |number: &&str| number.split('.').all(|part| part.len() <= 2);
        if let Some(number) = reader::leading_number(heading).filter(is_place) {
            let spot = Spot::Value(place.key("heading"));
            match numbers.entry(number) {
                Entry::Occupied(first) => {
                    let fault = Fault::at(spot).related(first.get().clone(), "first").variant("number");
                    faults.push(fault.arg("number", number));
                }
                Entry::Vacant(own) => {
                    own.insert(spot);
                }
            }
        }
        let own = Spot::Value(place.key("heading"));
        if let Some(first) = standard.get(&reader::normal_paragraph(heading)) {
            faults.push(Fault::at(own).related(first.clone(), "first").arg("heading", heading.trim()));
            continue;
        }
        compare(&mut seen, heading, own, &mut faults);
    }
    for passage in &context.passages {
        // Under different clauses the same lower heading may stand again, within one it may not.
        let mut own: HashMap<String, Spot> = above(agreement, passage, &standard).into_iter().collect();
        let title = agreement.title.known().map(|title| reader::normal_paragraph(title));
        let mut at = 0;
        for line in passage.text.split_inclusive('\n') {
            let text = line.trim().trim_start_matches('#');
            let marked = text.len() < line.trim().len() && text.starts_with(' ');
            // A line in bold is a heading too, and the title on a line of its own.
            let bold =
                text.strip_prefix("**").and_then(|text| text.strip_suffix("**")).filter(|own| !own.contains('*'));
            let titled = title.as_ref().filter(|title| **title == reader::normal_paragraph(text));
            let text = bold.unwrap_or(text).trim();
            let start = at + line.find(text).unwrap_or_default();
            let spot = Spot::Words(passage.pointer.clone(), start..start + text.len());
            if marked || bold.is_some() {
                compare(&mut own, text, spot, &mut faults);
            } else if titled.is_some_and(|_| matches!(passage.topic, Topic::Clause(..)) && text.contains(' ')) {
                let first = Spot::Value(root.key("title"));
                faults.push(Fault::at(spot).related(first, "first").arg("heading", text));
            }
            at += line.len();
        }
    }
    Answer::from_faults(faults)
}

/// The line below the title, where it only says the title again.
fn below(agreement: &Agreement) -> Option<Fault> {
    let (title, below) = (agreement.title.known()?, agreement.subtitle.as_deref()?);
    let same = reader::normal_paragraph(title) == reader::normal_paragraph(below);
    let root = Pointer::root();
    let fault = Fault::at(Spot::Value(root.key("subtitle"))).related(Spot::Value(root.key("title")), "first");
    same.then(|| fault.variant("below").arg("heading", below.trim()))
}

/// The heading of the clause that a text stands in.
fn above(agreement: &Agreement, passage: &Passage<'_>, standard: &HashMap<String, Spot>) -> Option<(String, Spot)> {
    let text = passage.pointer.to_string();
    let index = text.strip_prefix("/clauses/")?.split('/').next()?.parse().ok()?;
    let clause = agreement.clauses.get(index)?;
    let place = Pointer::root().key("clauses").index(index);
    if let Some(heading) = &clause.heading {
        return Some((reader::normal_paragraph(heading), Spot::Value(place.key("heading"))));
    }
    let kind = Spot::Value(place.key("kind"));
    standard.iter().find(|(_, spot)| **spot == kind).map(|(heading, spot)| (heading.clone(), spot.clone()))
}

fn compare(seen: &mut HashMap<String, Spot>, heading: &str, spot: Spot, faults: &mut Vec<Fault>) {
    let words = reader::normal_paragraph(heading);
    if words.is_empty() {
        return;
    }
    match seen.entry(words) {
        Entry::Occupied(first) => {
            faults.push(Fault::at(spot).related(first.get().clone(), "first").arg("heading", heading.trim()));
        }
        Entry::Vacant(place) => {
            place.insert(spot);
        }
    }
}
