//! Its page is the Markdown file beside this one.
#![doc = include_str!("assessment_missing.md")]

use iop_core::Pointer;
use iop_core::model::{AssessmentMatter, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::denied::{self, Provision};
use crate::rules::procurement::services::{Held, held};
use crate::rules::procurement::worth::{assessments, left_open, may_be_contract, pays_private, worth, worth_at};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "procurement/assessment-missing",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") },
        Basis::Act { act: "2016:1145", locus: Some("5 kap. 3 §") },
        Basis::Act { act: "2007:1091", locus: None },
        Basis::Case { case: "HFD 2020 ref. 15" },
    ],
    waivable: true,
    page: include_str!("assessment_missing.md"),
    check,
};

/// What says that someone has thought about it.
const ASSESSED: &[&str] = &[
    "bedöm*",
    "pröva*",
    "prövn*",
    "prövat*",
    "utred*",
    "granska*",
    "granskn*",
    "analys*",
    "ställningstagande*",
    "yttrande*",
    "rättsutred*",
    "överväg*",
    "assess*",
    "examin*",
];

/// What it was about.
const MATTER: &[&str] = &["upphandl*", "lou", "kontrakt*", "tjänsteköp*", "kriteri*", "procure*", "public*"];

/// The act on procurement, as a claim names it.
const ACT: &[&str] =
    &["lou", "upphandlingspliktig*", "upphandlingslag*", "upphandlingsregl*", "upphandling*", "procurement*"];

/// The assessment itself, as it is made or not.
const MADE: Provision = Provision {
    words: &[
        "prövning",
        "prövningen",
        "bedömning",
        "bedömningen",
        "prövats",
        "bedömts",
        "bedömt",
        "prövat",
        "utretts",
        "utrett",
        "undersökts",
        "utredning",
        "gåtts igenom",
        "assessed",
    ],
    with: &["upphandl*", "lou", "2016 1145", "procurement"],
    aside: &["som", "vara", "utgöra", "bindande", "fann", "finner", "visa*", "kom", "tidigare"],
};

fn check(context: &Context<'_>) -> Answer {
    let kind = match may_be_contract(context) {
        Ok(kind) => kind,
        Err(answer) => return answer,
    };
    let agreement = context.agreement;
    let annexed = agreement.annexes.iter().filter_map(|annex| annex.title.known()).any(|title| {
        let title = title.to_lowercase();
        ["bedömning", "prövning", "rättsutredning", "upphandl"].iter().any(|word| title.contains(word))
    });
    if let Some(said) = denied::taken_back(context, &MADE).next() {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("unmade")]);
    }
    if let Some(open) = left_open(agreement, AssessmentMatter::Procurement) {
        return Answer::Fails(vec![Fault::at(Spot::Value(open)).variant("open")]);
    }
    let recorded = assessments(agreement, AssessmentMatter::Procurement).next().is_some();
    if annexed || recorded || said::together(context, &[MATTER, ASSESSED]) {
        return Answer::Holds;
    }
    // Those who have weighed the other questions and left this one out have forgotten it.
    let others = agreement.assessments.iter().any(|own| own.matter.known().is_some());
    if others && pays_private(agreement) && said::with(context, ACT).next().is_none() {
        let place = Spot::Key(Pointer::root().key("assessments"));
        return Answer::Fails(vec![Fault::at(place).variant("others")]);
    }
    if kind != Kind::Partnership {
        return Answer::does_not_apply("reason-partnerships-only");
    }
    let claim = claim(context);
    // The same where the question is answered in the text by those who have examined the others.
    if let Some(spot) = claim.clone().filter(|_| others && pays_private(agreement)) {
        return Answer::Fails(vec![Fault::at(spot).variant("claim")]);
    }
    let criteria = agreement.criteria.iter().any(|criteria| !criteria.items.is_empty());
    if criteria && claim.is_none() {
        return Answer::Holds;
    }
    let claimed = |spot: Spot| Answer::Fails(vec![Fault::at(spot).variant("claim")]);
    let Some(value) = worth(context.law, agreement, context.date) else {
        // Without a value the claim stands alone, and nothing says that it is too small to matter.
        return claim.map_or_else(|| Answer::not_judged("reason-no-value"), claimed);
    };
    match (held(context, value), claim) {
        (Held::Below, _) => Answer::Holds,
        (Held::Reaches(_), Some(spot)) if criteria => claimed(spot),
        (Held::Reaches(limit), _) => {
            let fault = Fault::at(Spot::Value(worth_at(agreement)));
            Answer::Fails(vec![fault.arg("value", value).arg("limit", limit)])
        }
        // What the limit is does not matter to a claim that nobody has examined, where the other questions were.
        (Held::Unsure(reason), Some(spot)) if reason == "reason-service-limit" || others => claimed(spot),
        (Held::Unsure(reason), _) => Answer::not_judged(reason),
    }
}

/// The words that say that the rules on procurement do not apply.
fn claim(context: &Context<'_>) -> Option<Spot> {
    let found = said::with(context, ACT).find(Said::denies);
    found.map(|sentence| sentence.spot())
}
