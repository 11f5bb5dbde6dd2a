//! Rules of the family `procurement`.

use crate::rule::Rule;

mod assessed_as_contract;
mod assessment_after_signing;
mod assessment_missing;
mod assessment_undated;
mod assessment_without_reasons;
pub(in crate::rules) mod beside;
mod charge_unshown;
mod claim_contradicted;
mod cost_coverage_argument;
mod criteria_unassessed;
mod criterion_contradicted;
mod criterion_not_met;
mod criterion_without_reason;
mod detail_control;
mod divided;
mod done_for_authority;
mod exclusive_provider;
mod finds_contradict_outcome;
mod label_argument;
mod limit_of_another_time;
mod market_claim_unsupported;
mod others_uncounted;
mod payment_per_unit;
mod previously_procured;
mod purchase_word;
mod reasons_undocumented;
pub(in crate::rules) mod services;
mod value_over_limit;
mod value_without_options;
pub(in crate::rules) mod worth;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &assessed_as_contract::RULE,
    &assessment_after_signing::RULE,
    &assessment_missing::RULE,
    &assessment_undated::RULE,
    &assessment_without_reasons::RULE,
    &charge_unshown::RULE,
    &claim_contradicted::RULE,
    &cost_coverage_argument::RULE,
    &criteria_unassessed::RULE,
    &criterion_contradicted::RULE,
    &criterion_not_met::RULE,
    &criterion_without_reason::RULE,
    &detail_control::RULE,
    &divided::RULE,
    &done_for_authority::RULE,
    &exclusive_provider::RULE,
    &finds_contradict_outcome::RULE,
    &label_argument::RULE,
    &limit_of_another_time::RULE,
    &market_claim_unsupported::RULE,
    &others_uncounted::RULE,
    &payment_per_unit::RULE,
    &previously_procured::RULE,
    &purchase_word::RULE,
    &reasons_undocumented::RULE,
    &value_over_limit::RULE,
    &value_without_options::RULE,
];

/// The side of the municipality: itself, its committees and their offices.
const PUBLIC: &[&str] = &[
    "kommun*",
    "region*",
    "*nämnd",
    "*nämnden*",
    "*nämnder*",
    "*förvaltning",
    "*förvaltningen*",
    "staden",
    "stadens",
    "*fullmäktige*",
    "enhetschefen*",
    "sektorchefen*",
    "sektorschefen*",
    "förvaltningschefen*",
    "förvaltningsdirektören*",
    "socialchefen*",
    "skolchefen*",
    "kulturchefen*",
    "fritidschefen*",
    "kommundirektören*",
    "regiondirektören*",
    "socialdirektören*",
    "utbildningsdirektören*",
    "kulturdirektören*",
    "biträdande direktören*",
    "avdelningschefen*",
    "socialsekreteraren*",
    "handläggaren*",
];
