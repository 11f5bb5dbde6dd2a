//! Its page is the Markdown file beside this one.
#![doc = include_str!("upstream_surplus_kept.md")]

use iop_core::Pointer;
use iop_core::model::{ContributionForm, Stage, Surplus};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "repayment/upstream-surplus-kept",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("upstream_surplus_kept.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding");
    let mut cash = funding.contributions.iter().enumerate();
    let upstream = cash.find(|(_, one)| one.source.is_some() && one.form.known() == Some(&ContributionForm::Cash));
    let Some((index, one)) = upstream else { return Answer::does_not_apply("reason-no-upstream-source") };
    if funding.surplus.known() != Some(&Surplus::Kept) {
        return Answer::Holds;
    }
    let source = one.source.as_ref();
    let name = source.and_then(|id| context.agreement.name_of(id)?.known().cloned());
    let name = name.or_else(|| source.map(ToString::to_string)).unwrap_or_default();
    let given = Spot::Value(root.key("contributions").index(index).key("source"));
    Answer::Fails(vec![Fault::at(Spot::Value(root.key("surplus"))).related(given, "source").arg("name", name)])
}
