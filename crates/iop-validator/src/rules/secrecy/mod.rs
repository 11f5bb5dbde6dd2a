//! Rules of the family `secrecy`: what those who meet individuals may tell others.

use iop_core::model::ClauseKind;

use crate::context::Context;
use crate::rule::Rule;
use crate::rules::said::{self, Said};

mod chapter_wrong;
mod ends_with_agreement;
mod media_silenced;
mod not_agreed;
mod outflow_without_ground;
mod public_record_denied;
mod public_record_untold;
mod report_forbidden;
mod secrecy_act_applied_directly;
mod told_to_authority;
mod volunteers_not_covered;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &chapter_wrong::RULE,
    &ends_with_agreement::RULE,
    &media_silenced::RULE,
    &not_agreed::RULE,
    &outflow_without_ground::RULE,
    &public_record_denied::RULE,
    &public_record_untold::RULE,
    &report_forbidden::RULE,
    &secrecy_act_applied_directly::RULE,
    &told_to_authority::RULE,
    &volunteers_not_covered::RULE,
];

/// Words by which confidentiality is spoken of.
const SECRECY: &[&str] = &[
    "*sekretess*",
    "*tystnadsplikt*",
    "tystnadsförbindelse*",
    "tystnadslöfte*",
    "tysthetslöfte*",
    "konfidential*",
    "konfidentiell*",
    "förtrolig*",
    "hemlig",
    "hemliga",
    "hemligt",
    "hemlighåll*",
    "röja",
    "röjer",
    "röjas",
    "obehörig*",
    "confidential*",
    "secrecy",
    "secret",
    "non disclosure*",
];

/// Words by which a text keeps something from others, which in the clause on secrecy is what it is about.
const QUIET: &[&str] = &[
    "föra vidare",
    "för inte vidare",
    "förs inte vidare",
    "berätta",
    "berättar inte",
    "hålla tyst",
    "håller tyst",
    "yppa*",
    "avslöja*",
    "sprida",
    "sprider inte",
    "tystnad*",
    "pass on",
    "disclose*",
];

/// The sentences that keep something secret.
fn secret<'a>(context: &'a Context<'_>) -> Vec<Said<'a>> {
    let own = |one: &Said<'_>| one.passage.topic.is_about(ClauseKind::Secrecy) && one.has(QUIET);
    said::about(context, |_| true).filter(|one| one.has(SECRECY) || own(one)).collect()
}
