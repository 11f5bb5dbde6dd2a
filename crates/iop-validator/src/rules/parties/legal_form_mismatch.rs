//! Its page is the Markdown file beside this one.
#![doc = include_str!("legal_form_mismatch.md")]

use iop_core::model::{Party, Role, Stage};
use iop_core::{LegalKind, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "parties/legal-form-mismatch",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1974:174", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("legal_form_mismatch.md"),
    check,
};

/// A legal form as names and statements tell it, and the kinds of numbers that such legal persons have.
struct Form {
    words: &'static [&'static str],
    kinds: &'static [LegalKind],
}

/// The first that fits decides: an economic association is no non-profit one, and a foundation may bear any name.
const FORMS: &[Form] = &[
    Form {
        words: &["ekonomisk förening", "ek för", "ek förening", "kooperativ"],
        kinds: &[LegalKind::EconomicAssociation],
    },
    Form { words: &["bostadsrättsförening*", "brf"], kinds: &[LegalKind::EconomicAssociation] },
    Form { words: &["aktiebolag*", "ab", "ltd"], kinds: &[LegalKind::LimitedCompany] },
    Form { words: &["handelsbolag*", "hb", "kommanditbolag*", "kb"], kinds: &[LegalKind::TradingPartnership] },
    Form {
        words: &["trossamfund*", "församling*", "pastorat*", "kyrka", "kyrkan", "stift", "samfund*", "moské*"],
        kinds: &[LegalKind::Public, LegalKind::NonProfit],
    },
    Form { words: &["insamlingsstiftelse*", "stiftelse", "stiftelsen", "foundation"], kinds: &[LegalKind::NonProfit] },
    Form {
        words: &[
            "ideell förening",
            "ideella föreningen",
            "idrottsförening*",
            "lokalförening*",
            "intresseförening*",
            "kulturförening*",
            "idrottsklubb*",
        ],
        kinds: &[LegalKind::NonProfit],
    },
];

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut faults = Vec::new();
    for (index, party) in context.agreement.parties.iter().enumerate() {
        let place = Pointer::root().key("parties").index(index);
        let name = party.name.known().map(String::as_str);
        let stated = party.legal_form.as_deref();
        if let (Some(stated), Some(name)) = (stated, name)
            && let (Some(a), Some(b)) = (form_of(stated), form_of(name))
            && differ(a, b)
        {
            let fault = Fault::at(Spot::Value(place.key("legal_form"))).related(Spot::Value(place.key("name")), "name");
            faults.push(fault.variant("name-differs").arg("form", stated.trim()).arg("name", name.trim()));
            continue;
        }
        let Some(number) = party.org_number.known() else { continue };
        // The number of a public party has a rule of its own, and so has a role that the form denies.
        if party.role.known() == Some(&Role::Public) || super::other_role(party).is_some() {
            continue;
        }
        any = true;
        let (form, key) = match (stated.and_then(form_of), name.and_then(form_of)) {
            (Some(form), _) => (Some(form), "legal_form"),
            (None, form) => (form, "name"),
        };
        let kind = number.kind();
        let fits = match form {
            Some(form) => form.kinds.contains(&kind),
            None => may_be(party, kind),
        };
        if !fits {
            let fault = Fault::at(Spot::Value(place.key("org_number")))
                .related(Spot::Value(place.key(if form.is_some() { key } else { "role" })), "form");
            faults.push(
                fault
                    .arg("digit", number.to_string().chars().take(1).collect::<String>())
                    .arg("name", name.unwrap_or("–").trim()),
            );
        }
    }
    if faults.is_empty() && !any {
        return Answer::not_judged("reason-blank-org-number");
    }
    Answer::from_faults(faults)
}

fn form_of(words: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| reader::has(words, form.words))
}

/// Whether one legal person cannot be both: their numbers are of other kinds, or one is a foundation and the other an
/// association.
fn differ(a: &Form, b: &Form) -> bool {
    let pair = |word: &str| a.words.contains(&word) || b.words.contains(&word);
    !a.kinds.iter().any(|kind| b.kinds.contains(kind)) || pair("stiftelse") && pair("ideell förening")
}

/// Whether a non-profit party whose form is not told may have a number of this kind.
fn may_be(party: &Party, kind: LegalKind) -> bool {
    party.role.known() != Some(&Role::CivilSociety)
        || matches!(
            kind,
            LegalKind::NonProfit
                | LegalKind::EconomicAssociation
                | LegalKind::LimitedCompany
                | LegalKind::TradingPartnership
        )
}
