//! Its page is the Markdown file beside this one.
#![doc = include_str!("age_bands.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::majority;

pub(super) const RULE: Rule = Rule {
    id: "children/age-bands",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("age_bands.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(majority) = majority(context) else { return Answer::not_judged("reason-majority-unknown") };
    let mut faults = Vec::new();
    let mut any = false;
    for (index, group) in context.agreement.target_groups.iter().enumerate() {
        let Some(text) = group.text.known().map(iop_core::Prose::as_str) else { continue };
        let under = group.age_under.known().copied();
        let to = group.age_to.known().copied();
        let (key, last) = match (to, under) {
            (Some(to), _) => ("age_to", to),
            (None, Some(under)) => ("age_under", under.saturating_sub(1)),
            (None, None) => continue,
        };
        any = true;
        let children = reader::find_in(
            text,
            &["barn", "barnen", "ensamkommande barn", "skolbarn", "pojkar", "flickor", "children"],
        );
        let others = names_others(text);
        let Some(children) = children.filter(|_| u32::from(last) >= majority && !others) else { continue };
        let place = Pointer::root().key("target_groups").index(index);
        let words = text.get(children.clone()).unwrap_or_default();
        let fault = Fault::at(Spot::Value(place.key(key))).related(Spot::Words(place.key("text"), children), "words");
        faults.push(fault.arg("words", words).arg("last", u32::from(last)));
    }
    let told = said::with(context, &["barn", "barnen", "pojkar", "flickor", "children"])
        .find_map(|said| told(&said, majority));
    if let Some(fault) = told.filter(|_| faults.is_empty()) {
        return Answer::Fails(vec![fault]);
    }
    if !any {
        return Answer::does_not_apply("reason-no-upper-age");
    }
    Answer::from_faults(faults)
}

/// Whether a group has others in it than children: not those whom the children are to meet, as in "fler trygga vuxna".
fn names_others(text: &str) -> bool {
    const OTHERS: &[&str] = &[
        "unga",
        "ungdom*",
        "unga vuxna",
        "föräldr*",
        "vuxna",
        "familj*",
        "young*",
        "youth*",
        "parents",
        "med barn",
        "har barn",
    ];
    const MET: &[&str] = &["behöver", "saknar", "trygga", "trygg", "möter", "träffar", "utan"];
    /// The most words between what the children need and whom.
    const NEAR: usize = 3;
    let words = reader::words(text, 0..text.len());
    let is_met = |at: usize| words[at.saturating_sub(NEAR)..at].iter().any(|word| word.is(MET));
    (0..words.len()).any(|at| reader::standing(&words, at, OTHERS).is_some() && !is_met(at))
}

/// Children as old as grown-ups in a text: "barn upp till 21 år".
fn told(said: &Said<'_>, majority: u32) -> Option<Fault> {
    const OTHERS: &[&str] = &["unga", "ungdom*", "vuxna", "föräldr*", "familj*", "young*", "youth*", "parents"];
    let words = said.passage.text.get(said.hit.clone())?;
    said.mentions.iter().find_map(|mention| {
        let What::Age { years, upper } = mention.what else { return None };
        let last = upper.unwrap_or(years);
        let near = said.before(&mention.range, 6).any(|word| word.range.start == said.hit.start);
        // Those who look after children have ages too.
        let before = |words: &[&str]| said.before(&mention.range, 3).any(|word| word.is(words));
        // "Den som inte har fyllt 21 år" denies nothing else.
        let unfilled = said.has(&["inte har fyllt", "inte fyllt", "ännu inte fyllt", "ej fyllt"]);
        let limit = upper.is_some() || unfilled && before(&["fyllt"]) || before(&["till", "under", "to"]);
        let defined = unfilled && said.has(&["avses", "menas", "räknas", "betyder", "means"]);
        let grown = (near || defined) && limit && last > majority && !said.has(OTHERS) && (unfilled || !said.denies());
        let spot = Spot::Words(said.passage.pointer.clone(), mention.range.clone());
        grown.then(|| Fault::at(spot).related(said.spot(), "words").arg("words", words).arg("last", last))
    })
}
