//! Its page is the Markdown file beside this one.
#![doc = include_str!("missing_clause.md")]

use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_core::{Pointer, derive};
use iop_law::{Basis, KindOfAgreement, Profile, Requirement};

use crate::Arg;
use crate::context::{Context, Guideline};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

mod advised;

pub(super) const RULE: Rule = Rule {
    id: "form/missing-clause",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("missing_clause.md"),
    check,
};

/// What no agreement can be signed without is told as a blank once it is to be signed.
const BLANKS: &[ClauseKind] = &[ClauseKind::Parties, ClauseKind::Period, ClauseKind::Economy, ClauseKind::Signatures];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(kind) = context.kind else { return Answer::not_judged("reason-blank-kind") };
    let profile = match context.guideline {
        Guideline::Known(profile) if profile.kind == kind.id => Some(profile),
        Guideline::Known(_) | Guideline::None | Guideline::Unknown { .. } => None,
    };
    let missing = |any_of: &[ClauseKind]| {
        let blank = context.stage >= Stage::Signing && any_of.iter().all(|kind| BLANKS.contains(kind));
        !blank && !any_of.iter().any(|kind| is_there(agreement, *kind))
    };
    let mut faults = Vec::new();
    let mut told: Vec<ClauseKind> = Vec::new();
    for requirement in profile.iter().flat_map(|profile| &profile.requires) {
        let any_of = &requirement.any_of;
        // Two parts of a guideline may ask for the same clause.
        if missing(any_of) && !any_of.iter().all(|kind| told.contains(kind)) {
            told.extend(any_of);
            faults.extend(profile.map(|profile| of_profile(agreement, profile, requirement)));
        }
    }
    for any_of in kind.requires.iter().filter(|any_of| missing(any_of)) {
        // What the guideline asks for, or a part of it, is told already.
        if !any_of.iter().any(|kind| told.contains(kind)) {
            told.extend(any_of);
            faults.push(of_kind(kind, any_of));
        }
    }
    faults.extend(advised::faults(context, &told));
    if faults.is_empty() && matches!(context.guideline, Guideline::Unknown { .. }) {
        return Answer::not_judged("reason-unknown-profile");
    }
    Answer::from_faults(faults)
}

/// Whether there is such a clause, one that covers it, or facts that make it.
fn is_there(agreement: &Agreement, kind: ClauseKind) -> bool {
    let covered = || agreement.clauses.iter().any(|clause| clause.covers.contains(&kind));
    derive::is_on_paper(agreement, kind) || covered()
}

fn of_kind(kind: &KindOfAgreement, any_of: &[ClauseKind]) -> Fault {
    Fault::at(Spot::Key(Pointer::root().key("clauses")))
        .related(Spot::Value(Pointer::root().key("kind")), "kind")
        .arg("clause", Arg::Clauses(any_of.to_vec()))
        .arg("kind", Arg::Either { sv: kind.name.clone(), en: kind.name_en.clone() })
}

fn of_profile(agreement: &Agreement, profile: &Profile, requirement: &Requirement) -> Fault {
    let fault = Fault::at(Spot::Key(Pointer::root().key("clauses"))).variant("profile");
    let fault = if agreement.profile.known().is_some() {
        fault.related(Spot::Value(Pointer::root().key("profile")), "profile")
    } else {
        fault
    };
    fault
        .arg("clause", Arg::Clauses(requirement.any_of.clone()))
        .arg("publisher", profile.publisher.as_str())
        .arg("profile", profile.name.as_str())
        .arg("called", requirement.called.as_str())
        .arg("source", requirement.source.as_str())
        .arg("verified", if requirement.verified { "yes" } else { "no" })
        .arg("checked", requirement.checked)
}

#[cfg(test)]
mod tests {
    use iop_core::Language;
    use iop_core::model::Kind;
    use iop_law::Law;

    use super::*;
    use crate::context::word_for;
    use crate::message::Catalogue;
    use crate::rules;
    use crate::testing::{check_text, check_text_with, splice};

    #[test]
    fn every_kind_of_agreement_has_its_word_and_turns_off_rules_that_exist() {
        let law = Law::bundled();
        for kind in [Kind::Partnership, Kind::Cooperation, Kind::Grant, Kind::Agreement, Kind::Amendment] {
            assert!(law.kind(word_for(kind)).is_some(), "{kind:?}");
        }
        for id in law.kinds().flat_map(|kind| &kind.advises) {
            assert!(advised::is_known(id), "nothing is known of how {id} is told");
        }
        for off in law.kinds().flat_map(|kind| &kind.rules_off) {
            assert!(rules::find(&off.rule).is_some(), "{} is no rule", off.rule);
        }
    }

    #[test]
    fn every_kind_of_clause_has_a_name_in_both_languages() {
        for language in [Language::Sv, Language::En] {
            let words = Catalogue::new(language);
            for kind in ClauseKind::ALL {
                let name = format!("clause-{}", kind.as_str());
                assert_ne!(words.word(&name, &[]), name, "{language:?}");
            }
        }
    }

    #[test]
    fn a_guideline_given_from_outside_is_asked_for_when_the_agreement_names_none() {
        let found = |text: &str, profile: Option<&str>| {
            let report = check_text_with(text, profile);
            report.findings.iter().filter(|finding| finding.rule == &RULE).count()
        };
        let own = splice("profile: boras-2016\n");
        assert_eq!(found(&splice(""), None), 0);
        assert_eq!(found(&splice(""), Some("boras-2016")), found(&own, None));
        assert!(found(&own, None) > 0);
        assert_eq!(found(&own, Some("stenungsund")), found(&own, None), "its own goes first");
        assert_eq!(found(&splice(""), Some("ingen-sådan")), 0);
    }

    #[test]
    fn what_is_advised_names_those_who_ask_for_it() {
        let page = RULE.page.split("```").find(|part| part.contains("oense går frågan vidare")).expect("an example");
        let (_, example) = page.split_once('\n').expect("lines");
        let report = check_text(&splice(example));
        let finding = report.findings.iter().find(|finding| finding.rule == &RULE).expect("a finding");
        let wording = Catalogue::new(Language::Sv).wording(finding, Law::bundled());
        assert!(wording.title.contains("tvist"), "{}", wording.title);
        assert!(wording.why.contains("Borås stad") && wording.why.contains("Malmö stad"), "{}", wording.why);
    }

    #[test]
    fn the_finding_says_who_asks_for_it() {
        let report = check_text(&splice("profile: boras-2016\n"));
        let finding = report.findings.iter().find(|finding| finding.rule == &RULE).expect("a finding");
        let wording = Catalogue::new(Language::Sv).wording(finding, Law::bundled());
        assert!(wording.title.contains("Borås stad"), "{}", wording.title);
        assert!(wording.why.contains("boras.se"), "{}", wording.why);
    }
}
