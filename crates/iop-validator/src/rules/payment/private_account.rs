//! Its page is the Markdown file beside this one.
#![doc = include_str!("private_account.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "payment/private-account",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2017:725", locus: Some("6 kap. 6 §") },
        Basis::Act { act: "1991:900", locus: None },
        Basis::Logic,
    ],
    waivable: false,
    page: include_str!("private_account.md"),
    check,
};

/// An account, and one that is by its name somebody's own.
const ACCOUNT: &[&str] = &["konto", "kontot", "*konto", "*kontot", "account", "bank account", "swishnummer", "swish"];
const OWN: &[&str] = &[
    "privatkonto",
    "privatkontot",
    "privata",
    "privat",
    "personliga",
    "personligt",
    "lönekonto",
    "private",
    "personal",
];

/// People who are no party: those who hold an office or work for one.
const PEOPLE: &[&str] = &[
    "*kassör",
    "*kassören",
    "*kassörens",
    "*ordförande",
    "*ordföranden",
    "*ordförandens",
    "*sekreterares",
    "*sekreterarens",
    "*ledares",
    "*ledarens",
    "*samordnarens",
    "*ledamots",
    "*ledamotens",
    "*ledamöternas",
    "*föreståndarens",
    "*anställdas",
    "*anställds",
    "*volontärens",
    "treasurer",
    "treasurer's",
    "chairperson's",
];

/// Words by which money is paid.
const PAID: &[&str] = &[
    "betalas",
    "betalar",
    "betalning*",
    "utbetalas",
    "utbetalning*",
    "sätts",
    "sätter",
    "insätts",
    "överförs",
    "överför",
    "skickas",
    "swishas",
    "går",
    "paid",
    "pays",
    "transferred",
];

fn check(context: &Context<'_>) -> Answer {
    let told: Vec<Said<'_>> = said::with(context, ACCOUNT).collect();
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-account");
    }
    let private = told.into_iter().filter(|one| one.has(PAID) && !one.denies() && is_of_person(one));
    Answer::from_faults(private.map(|one| Fault::at(one.spot())).collect())
}

/// Whether the account is said to be a person's own.
fn is_of_person(one: &Said<'_>) -> bool {
    /// How far before the account its owner stands.
    const NEAR: usize = 3;
    let Some(at) = one.find(ACCOUNT) else { return false };
    one.is(at, OWN) || (at.saturating_sub(NEAR)..at).any(|at| one.is(at, OWN) || one.is(at, PEOPLE))
}
