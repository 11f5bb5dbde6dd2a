//! Rules of the family `secrecy`: what those who meet individuals may tell others.

use crate::rule::Rule;

mod chapter_wrong;
mod ends_with_agreement;
mod media_silenced;
mod not_agreed;
mod outflow_without_ground;
mod public_record_denied;
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
