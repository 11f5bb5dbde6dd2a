//! Its page is the Markdown file beside this one.
#![doc = include_str!("insurance_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, ContributionForm, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::budget::is_detailed;
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "form/insurance-missing",
    severity: Severity::Note,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("insurance_missing.md"),
    check,
};

/// Words of insurance; "försäkra" alone is to declare.
const INSURED: &[&str] = &["*försäkring*", "försäkrad*", "insur*"];

/// Words for work in which somebody or something may come to harm.
const RISK: &[&str] = &[
    "utflykt*",
    "läger*",
    "simning*",
    "bad*",
    "transport*",
    "skjuts*",
    "hembesök*",
    "i hemmet",
    "hemma hos",
    "excursion*",
    "home visits",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if matches!(agreement.kind.known(), None | Some(Kind::Amendment)) || !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let given = agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
    let form = |wanted: ContributionForm| given.clone().find(move |(_, own)| own.form.known() == Some(&wanted));
    let Some((index, _)) = form(ContributionForm::VolunteerWork) else {
        return Answer::does_not_apply("reason-no-volunteer-work-stated");
    };
    let harm = form(ContributionForm::Premises).is_some()
        || told::children_met(context).is_some()
        || said::with(context, RISK).any(|sentence| told::tells_work(sentence.passage));
    if !harm || !is_detailed(agreement) {
        return Answer::does_not_apply("reason-no-harm");
    }
    if told::has_clause(context, ClauseKind::Insurance) || told::says(context, INSURED) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(Pointer::root().key("funding").key("contributions").index(index)))])
}
