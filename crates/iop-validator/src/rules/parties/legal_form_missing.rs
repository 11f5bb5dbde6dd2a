//! Its page is the Markdown file beside this one.
#![doc = include_str!("legal_form_missing.md")]

use iop_core::model::{Party, Role, Stage};
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
    let fault = |(index, name): (usize, &String)| {
        Fault::at(Spot::Value(at("parties", index).key("name"))).arg("name", name.trim())
    };
    if open.is_empty() || told::says(context, TOLD) {
        return Answer::from_faults(left_out(context).into_iter().map(|own| fault(own).variant("beside")).collect());
    }
    Answer::from_faults(open.into_iter().map(fault).collect())
}

/// Words that say which sort of association it is, or that it is none.
const EXACT: &[&str] = &[
    "ideell förening*",
    "ideella förening*",
    "ekonomisk förening*",
    "ekonomiska förening*",
    "ek för",
    "stiftelse*",
    "*stiftelsen",
    "*stiftelse",
    "trossamfund*",
    "*församling",
    "*församlingen",
    "*förbund",
    "*förbundet",
    "aktiebolag*",
    "ab",
    "kooperativ*",
];

/// The idea-based parties without a form where every other party has one, and neither name nor text says which it is.
fn left_out<'a>(context: &'a Context<'_>) -> Vec<(usize, &'a String)> {
    let parties = &context.agreement.parties;
    let civil = |party: &Party| party.role.known() == Some(&Role::CivilSociety);
    let without = || parties.iter().enumerate().filter(|(_, own)| own.legal_form.is_none());
    if without().count() * 2 > parties.len() || without().any(|(_, own)| !civil(own)) || told::says(context, EXACT) {
        return Vec::new();
    }
    let named = without().filter_map(|(index, own)| Some((index, own.name.known()?)));
    named.filter(|(_, name)| !reader::has(name, EXACT)).collect()
}
