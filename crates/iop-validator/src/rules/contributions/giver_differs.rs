//! Its page is the Markdown file beside this one.
#![doc = include_str!("giver_differs.md")]

use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::{ContributionForm, Id, PartyRef, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::repayment::called;
use crate::rules::said::{self, Said};

mod things;

pub(super) const RULE: Rule = Rule {
    id: "contributions/giver-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("giver_differs.md"),
    check,
};

/// Premises as they are given.
const PREMISES: &[&str] = &["lokal", "lokalen", "lokaler", "lokalerna", "premises*"];

/// That someone gives them, with the giver where the braces stand.
const GIVES: &[&str] = &[
    "{} upplåter*",
    "{} lånar ut*",
    "{} bidrar med lokal*",
    "{} bidrar med en lokal*",
    "{} bidrar även med lokal*",
    "{} bidrar också med lokal*",
    "{} bidrar dessutom med lokal*",
    "{} håller med lokal*",
    "{} håller lokal*",
    "{} tillhandahåller*",
    "{} ställer lokal*",
    "{} ställer en lokal*",
    "upplåter {}",
    "upplåts av {}",
    "upplåtas av {}",
    "{} lets the*",
    "{} provides the premises*",
    "{} provides premises*",
];

/// Someone else's use of what has been given, or another's premises.
const OTHER: &[&str] = &["i andra hand*", "till andra*", "vidare*", "åt andra*", "hyr*", "får inte*", "sublet*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let all = funding.contributions.iter().enumerate();
    let mut given = all.filter(|(_, one)| one.form.known() == Some(&ContributionForm::Premises)).peekable();
    let other = || Answer::from_faults(things::fault(context).into_iter().collect());
    let Some((first, _)) = given.peek().copied() else {
        let in_kind = funding.contributions.iter().any(|one| one.form.known() != Some(&ContributionForm::Cash));
        return if in_kind { other() } else { Answer::does_not_apply("reason-no-contribution-in-kind") };
    };
    let givers: Vec<&Id> = given.filter_map(|(_, one)| one.party.known()).collect();
    let gives = |id: &Id| {
        let group = |giver: &Id| {
            agreement.party_groups.iter().any(|group| group.id.known() == Some(giver) && group.members.contains(id))
        };
        let promised = agreement.commitments.iter().any(|own| {
            let by = own.party.known().is_some_and(|by| PartyRef::includes(by, id));
            by && own.text.known().is_some_and(|text| reader::has(text.as_str(), PREMISES))
        });
        promised || givers.iter().any(|giver| *giver == id || group(giver))
    };
    let said: Vec<_> = said::with(context, PREMISES).collect();
    let said =
        said.iter().filter(|sentence| matches!(sentence.passage.topic, Topic::Clause(..)) && !sentence.has(OTHER));
    let parties: Vec<(&Id, Vec<String>)> =
        agreement.parties.iter().filter_map(|party| party.id.known()).map(|id| (id, called(agreement, id))).collect();
    let wrong = said.into_iter().find_map(|sentence| {
        let (id, range) = parties.iter().find_map(|(id, names)| Some((*id, told(sentence, names)?)))?;
        (!gives(id)).then_some((id, sentence, range))
    });
    let Some((id, sentence, range)) = wrong else { return other() };
    let name = |id: &Id| agreement.name_of(id).and_then(|name| name.known().cloned()).unwrap_or_default();
    let start = sentence.range.start;
    let words = Spot::Words(sentence.passage.pointer.clone(), start + range.start..start + range.end);
    let fact = Spot::Value(Pointer::root().key("funding").key("contributions").index(first).key("party"));
    let giver = givers.first().map(|giver| name(giver)).unwrap_or_default();
    Answer::Fails(vec![Fault::at(words).related(fact, "fact").arg("name", name(id)).arg("giver", giver)])
}

/// Where the sentence says that one with such a name gives premises: the words of giving, with premises after them.
fn told(sentence: &Said<'_>, names: &[String]) -> Option<Range<usize>> {
    names.iter().find_map(|name| {
        let phrases: Vec<String> = GIVES.iter().map(|gives| gives.replace("{}", name)).collect();
        let found = reader::find_in(sentence.text(), &phrases)?;
        let rest = sentence.text().get(found.start..).unwrap_or_default();
        // What is given first is what the verb speaks of.
        let premises = reader::find_in(rest, PREMISES)?;
        let between = rest.get(..premises.start).unwrap_or_default();
        (!reader::has(between, &["och", "and"])).then_some(found)
    })
}
