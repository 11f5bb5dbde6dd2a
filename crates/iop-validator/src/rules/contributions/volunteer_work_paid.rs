//! Its page is the Markdown file beside this one.
#![doc = include_str!("volunteer_work_paid.md")]

use iop_core::Pointer;
use iop_core::model::{ContributionForm, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "contributions/volunteer-work-paid",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("volunteer_work_paid.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let unpaid = |form: &ContributionForm| *form == ContributionForm::VolunteerWork;
    let given: Vec<_> =
        funding.contributions.iter().enumerate().filter(|(_, one)| one.form.known().is_some_and(unpaid)).collect();
    if given.is_empty() {
        return Answer::does_not_apply("reason-no-volunteer-work");
    }
    let root = Pointer::root().key("funding");
    let paid = funding.payments.iter().enumerate().filter_map(|(index, payment)| {
        let (at, _) = given.iter().find(|(_, one)| one.id.is_some() && one.id == payment.of)?;
        let fault = Fault::at(Spot::Value(root.key("payments").index(index).key("of")));
        Some(fault.related(Spot::Value(root.key("contributions").index(*at).key("form")), "form"))
    });
    Answer::from_faults(paid.collect())
}
