//! Its page is the Markdown file beside this one.
#![doc = include_str!("volunteer_work_paid.md")]

use iop_core::Pointer;
use iop_core::model::{ContributionForm, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

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
    let told =
        said::with(context, UNPAID).filter(|said| is_paid(said)).map(|said| Fault::at(said.mark(PAY)).variant("told"));
    Answer::from_faults(paid.chain(told.take(1)).collect())
}

/// Words of work that nobody is paid for.
const UNPAID: &[&str] = &[
    "ideella arbete*",
    "ideellt arbete*",
    "ideella timmar*",
    "ideella insats*",
    "frivilligarbete*",
    "frivilligas arbete*",
    "volontärarbete*",
    "obetalda arbete*",
    "oavlönade arbete*",
    "volunteer work",
    "voluntary work",
    "unpaid work",
];

/// Words of pay, and of what the work is only reckoned to be worth, or of other costs.
const PAY: &[&str] =
    &["lön", "lönen", "timlön*", "arvode*", "arvoder*", "ersätts", "ersättning*", "betalas", "wage*", "paid"];
const OTHER: &[&str] = &[
    "värd*",
    "motsvar*",
    "beräkna*",
    "räkna*",
    "schablon*",
    "utlägg*",
    "rese*",
    "resor",
    "kost*",
    "samordn*",
    "personal*",
    "anställ*",
    "value*",
    "correspond*",
    "expense*",
];

/// Whether a sentence gives pay for the work: an amount, by the hour or as a fee.
fn is_paid(said: &Said<'_>) -> bool {
    let amount = said.mentions.iter().any(|mention| matches!(mention.what, What::Amount { .. }));
    let fee = said.has(&["timlön*", "arvode*", "arvoder*", "wage*"]);
    // "Får 150 kronor för det ideella arbetet"; not "får 125 000 kronor och bidrar med ideellt arbete".
    let paid_for = said.before(&said.hit, 2).any(|word| word.is(&["för", "for"])) && said.has(&["får", "gets"]);
    let paid = said.has(PAY) || paid_for;
    (amount || fee) && paid && !said.has(OTHER) && !said.denies()
}
