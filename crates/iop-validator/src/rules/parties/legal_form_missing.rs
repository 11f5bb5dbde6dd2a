//! Its page is the Markdown file beside this one.
#![doc = include_str!("legal_form_missing.md")]

use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "parties/legal-form-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("legal_form_missing.md"),
    check,
};

/// Words that say what sort of legal person an organisation is.
const FORMS: &[&str] = &[
    "ideell förening*",
    "ideella förening*",
    "ideella organisation*",
    "ekonomisk förening*",
    "ekonomiska förening*",
    "stiftelse*",
    "*stiftelsen",
    "*stiftelse",
    "trossamfund*",
    "*församling",
    "*församlingen",
    "*förening",
    "*föreningen",
    "*förbund",
    "*förbundet",
    "riksorganisation*",
    "aktiebolag*",
    "ab",
    "bolag*",
    "kooperativ*",
    "juridisk person",
    "association*",
    "foundation*",
    "trust",
    "society",
    "congregation*",
];

/// The same, as a text says it; "firmatecknare i förening" says nothing of the form.
const TOLD: &[&str] = &[
    "ideell förening*",
    "ideella förening*",
    "ekonomisk förening*",
    "ekonomiska förening*",
    "*föreningen",
    "*föreningens",
    "lokalförening*",
    "medlemsförening*",
    "stiftelse*",
    "trossamfund*",
    "församlingen*",
    "förbundet*",
    "juridisk person",
    "aktiebolag*",
    "kooperativ*",
    "association*",
    "foundation*",
    "congregation*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::stands_alone(agreement) || !told::goes_through_everything(agreement) {
        return Answer::does_not_apply("reason-not-through-everything");
    }
    let private =
        agreement.parties.iter().enumerate().filter(|(_, party)| party.role.known() == Some(&Role::CivilSociety));
    let open: Vec<_> = private
        .filter(|(_, party)| party.legal_form.is_none())
        .filter_map(|(index, party)| Some((index, party.name.known()?)))
        .filter(|(_, name)| !reader::has(name, FORMS))
        .collect();
    if open.is_empty() || told::says(context, TOLD) {
        return Answer::Holds;
    }
    let fault = |(index, name): (usize, &String)| {
        Fault::at(Spot::Value(at("parties", index).key("name"))).arg("name", name.trim())
    };
    Answer::from_faults(open.into_iter().map(fault).collect())
}
