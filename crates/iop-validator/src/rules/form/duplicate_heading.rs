//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_heading.md")]

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
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
    if agreement.clauses.is_empty() {
        return Answer::does_not_apply("reason-no-own-text");
    }
    let root = Pointer::root();
    let mut seen: HashMap<String, Spot> = HashMap::new();
    if let Some(title) = agreement.title.known() {
        seen.insert(reader::normal_paragraph(title), Spot::Value(root.key("title")));
    }
    let standard = standard::headings(agreement);
    let mut faults = Vec::new();
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
        let mut own: HashMap<String, Spot> = HashMap::new();
        let mut at = 0;
        for line in passage.text.split_inclusive('\n') {
            let text = line.trim_start_matches('#');
            if text.len() < line.len() && text.starts_with(' ') {
                let start = at + (line.len() - text.trim_start().len());
                let range = start..start + text.trim().len();
                compare(&mut own, text, Spot::Words(passage.pointer.clone(), range), &mut faults);
            }
            at += line.len();
        }
    }
    Answer::from_faults(faults)
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
