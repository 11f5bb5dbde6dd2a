//! Its page is the Markdown file beside this one.
#![doc = include_str!("record_checks_missing.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::EXTRACTS;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::denied::{self, Provision};

pub(super) const RULE: Rule = Rule {
    id: "children/record-checks-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2013:852", locus: None }, Basis::Act { act: "2007:171", locus: None }],
    waivable: true,
    page: include_str!("record_checks_missing.md"),
    check,
};

/// Words for another way of keeping children safe.
const SAFE: &[&str] = &[
    "*barnskydd*",
    "trygga miljöer",
    "trygg miljö",
    "barnsäkerhet*",
    "safeguard*",
    "background check*",
    "record check*",
];

/// The extract itself, as it is asked for or not; a copy, and what it contains, may well be left.
const SHOWN: Provision = Provision {
    words: EXTRACTS,
    with: &[
        "visa*",
        "begär*",
        "krav",
        "kräv*",
        "krävs",
        "behöv*",
        "uppvisa*",
        "kontroll*",
        "utan",
        "anlita*",
        "saknas",
        "shown",
    ],
    aside: &[
        "kopi*",
        "misstanke*",
        "spar*",
        "innehåll*",
        "anteckn*",
        "enstaka",
        "tillfällig*",
        "sällskap*",
        "gäst*",
        "besök*",
        "föräld*",
        "vårdnads*",
        "ensam*",
        "direkt och regelbunden",
        "vuxna",
        "äldre än",
        "yngre än",
        "redan",
        "igen",
        "bevara*",
        "behåll*",
        "dokument*",
        "under arton",
        "lämna*",
        "inte möter",
        "inte träffar",
        "antal*",
        "mer än",
    ],
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::tells_its_work(agreement) {
        return Answer::does_not_apply("reason-other-agreement-tells");
    }
    let Some(met) = told::children_met(context) else { return Answer::does_not_apply("reason-no-children") };
    let lost = denied::taken_back(context, &SHOWN).next();
    if let Some(said) = lost.or_else(|| denied::weakened(context, &SHOWN).next()) {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("denied")]);
    }
    let told_in_words = told::says(context, EXTRACTS) || told::says(context, SAFE);
    if agreement.record_checks.is_some() || told::has_clause(context, ClauseKind::RecordChecks) || told_in_words {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(met)])
}
