//! The report as JSON, version 1. `findings` and `summary` are those of `iop check --format json`. A contract: a change
//! needs a new version number.

use serde::Serialize;

use super::{Agreement, Report, rule_set};
use crate::output::{Entry, Summary, pretty};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    program: Program,
    rule_set: RuleSet,
    agreements: &'a [Agreement],
    findings: Vec<&'a Entry>,
    not_checked: NotChecked<'a>,
    summary: &'a Summary,
}

#[derive(Serialize)]
struct Program {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct RuleSet {
    rules: usize,
    fingerprint: &'static str,
}

#[derive(Serialize)]
struct NotChecked<'a> {
    /// YAML files in folders that are no agreements.
    skipped: usize,
    troubles: &'a [String],
}

pub(super) fn json(report: &Report) -> String {
    pretty(&Document {
        version: VERSION,
        program: Program { name: "iop", version: env!("CARGO_PKG_VERSION") },
        rule_set: RuleSet { rules: report.rules, fingerprint: rule_set() },
        agreements: &report.agreements,
        findings: report.agreements.iter().flat_map(|agreement| &agreement.findings).collect(),
        not_checked: NotChecked { skipped: report.skipped, troubles: &report.troubles },
        summary: &report.summary,
    })
}
