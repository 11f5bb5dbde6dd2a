//! Its page is the Markdown file beside this one.
#![doc = include_str!("source_unidentified.md")]

use iop_core::Pointer;
use iop_core::model::{ContributionForm, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "budget/source-unidentified",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("source_unidentified.md"),
    check,
};

/// What says by what the one that the money comes from gives it.
const BY: &[&str] = &[
    "dnr*",
    "diarie*",
    "ärende*",
    "beslut*",
    "beviljat*",
    "beviljade*",
    "utlysning*",
    "program*",
    "projektmedel*",
    "förordning*",
    "bilaga*",
    "decision*",
    "call*",
    "reference*",
    "annex*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let passed_on = funding.contributions.iter().enumerate().filter_map(|(index, one)| {
        let source = one.source.as_ref().filter(|_| one.form.known() == Some(&ContributionForm::Cash))?;
        Some((index, one, source))
    });
    let mut passed_on = passed_on.peekable();
    if passed_on.peek().is_none() {
        return Answer::does_not_apply("reason-no-upstream");
    }
    let faults = passed_on.filter_map(|(index, one, source)| {
        // A party answers for its own money.
        if one.scheme.is_some() || one.annex.is_some() || one.awaits.is_some() || agreement.party(source).is_some() {
            return None;
        }
        let name = agreement.name_of(source).and_then(|name| name.known().cloned())?;
        let first = phrase(&name).split(' ').next().map(|word| format!("{word}*"))?;
        let told = said::with(context, &[first]).any(|said| {
            let stated = |what: &What| match what {
                What::Statute { .. } => true,
                What::Date(date) => date.is_day(),
                _ => false,
            };
            said.has(BY) || said.mentions.iter().any(|mention| stated(&mention.what))
        });
        let place = Pointer::root().key("funding").key("contributions").index(index).key("source");
        (!told).then(|| Fault::at(Spot::Value(place)).arg("name", name))
    });
    Answer::from_faults(faults.collect())
}
