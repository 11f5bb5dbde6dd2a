//! Which clauses stand on the paper: those the file lists, and those it does not list but has facts for.

use crate::model::{Agreement, ClauseKind, Funding, Stage};
use crate::{Pointer, Slot};

/// The clauses of the paper in its order, each with its number among those the file lists; a clause that is not listed
/// but has facts stands in its usual place.
#[must_use]
pub fn clauses(agreement: &Agreement) -> Vec<(ClauseKind, Option<usize>)> {
    let listed = agreement.clauses.iter().enumerate();
    let mut order: Vec<(ClauseKind, Option<usize>)> = listed
        .map(|(index, clause)| (clause.kind.known().copied().unwrap_or(ClauseKind::Other), Some(index)))
        .collect();
    for &kind in ClauseKind::ALL {
        if !is_told(agreement, kind) && has_facts(agreement, kind) {
            let place = order.iter().rposition(|(before, _)| *before < kind).map_or(0, |last| last + 1);
            order.insert(place, (kind, None));
        }
    }
    order
}

/// Whether a clause of the kind is on the paper: listed, or printed since there are facts for it. A kind that another
/// clause covers is not.
#[must_use]
pub fn is_on_paper(agreement: &Agreement, kind: ClauseKind) -> bool {
    let listed = agreement.clauses.iter().any(|clause| clause.kind.known() == Some(&kind));
    listed || (!is_told(agreement, kind) && has_facts(agreement, kind))
}

/// Whether a listed clause is of the kind, or covers it.
fn is_told(agreement: &Agreement, kind: ClauseKind) -> bool {
    agreement.clauses.iter().any(|clause| clause.kind.known() == Some(&kind) || clause.covers.contains(&kind))
}

/// Whether the agreement has facts that a clause of the kind tells.
#[must_use]
pub fn has_facts(agreement: &Agreement, kind: ClauseKind) -> bool {
    let funding = |has: fn(&Funding) -> bool| agreement.funding.as_ref().is_some_and(has);
    let own = match kind {
        ClauseKind::Background => !agreement.context.is_empty(),
        ClauseKind::Changes => agreement.amendment.is_some(),
        ClauseKind::Definitions => !agreement.definitions.is_empty(),
        ClauseKind::Scope => agreement.scope.is_some(),
        ClauseKind::Goals => !agreement.goals.is_empty(),
        ClauseKind::TargetGroups => !agreement.target_groups.is_empty(),
        ClauseKind::Parties => {
            !(agreement.parties.is_empty() && agreement.party_groups.is_empty() && agreement.participants.is_empty())
                || agreement.series.is_some()
        }
        ClauseKind::Criteria => agreement.criteria.is_some(),
        ClauseKind::Related => !agreement.decisions.is_empty() || !agreement.related.is_empty(),
        ClauseKind::Commitments => agreement.commitments.iter().any(|duty| duty.clause.is_none()),
        ClauseKind::Steering => agreement.steering.is_some() || !agreement.other_groups.is_empty(),
        ClauseKind::FollowUp => !agreement.reports.is_empty(),
        ClauseKind::Contacts => agreement.parties.iter().any(|party| !party.contacts.is_empty()),
        ClauseKind::Period => agreement.period.is_some(),
        ClauseKind::Review => agreement.review.is_some() || !agreement.other_reviews.is_empty(),
        ClauseKind::Economy => funding(|f| {
            let lists = f.contributions.len() + f.costs.len() + f.charges.len() + f.reductions.len();
            lists > 0 || f.indexation.is_some()
        }),
        ClauseKind::Payments => funding(|f| !f.payments.is_empty() || is_said(&f.vat) || is_said(&f.late_interest)),
        ClauseKind::UseOfFunds => funding(|f| {
            let said = is_said(&f.spend_by) || is_said(&f.surplus) || is_said(&f.surplus_due);
            said || f.no_profit || f.contributions.iter().any(|one| one.earmarked_for.is_some())
        }),
        ClauseKind::StateAid => agreement.state_aid.is_some(),
        ClauseKind::Staff => agreement.staff.is_some(),
        ClauseKind::RecordChecks => agreement.record_checks.is_some(),
        ClauseKind::DataProtection => agreement.data_protection.is_some(),
        ClauseKind::Termination => agreement.termination.is_some(),
        ClauseKind::Disputes => agreement.disputes.is_some(),
        ClauseKind::Annexes => !agreement.annexes.is_empty() || !agreement.precedence.is_empty(),
        ClauseKind::Signatures => {
            !agreement.signatures.is_empty() || agreement.signing.is_some() || awaits_signers(agreement)
        }
        ClauseKind::Values
        | ClauseKind::Purpose
        | ClauseKind::Relation
        | ClauseKind::Form
        | ClauseKind::Procurement
        | ClauseKind::Children
        | ClauseKind::Secrecy
        | ClauseKind::Insight
        | ClauseKind::Archives
        | ClauseKind::Insurance
        | ClauseKind::Communication
        | ClauseKind::IntellectualProperty
        | ClauseKind::Amendments
        | ClauseKind::ForceMajeure
        | ClauseKind::Other => false,
    };
    own || agreement.commitments.iter().any(|duty| duty.clause == Some(kind))
        || agreement.assessments.iter().any(|one| one.clause() == kind)
}

/// The clause that tells the fact at a place of the file; none for what no clause tells, such as the title.
#[must_use]
pub fn clause_of(agreement: &Agreement, pointer: &Pointer) -> Option<ClauseKind> {
    let tokens: Vec<&str> = pointer.tokens().collect();
    Some(match tokens[..] {
        ["context", ..] => ClauseKind::Background,
        ["amendment", ..] => ClauseKind::Changes,
        ["definitions", ..] => ClauseKind::Definitions,
        ["scope", ..] => ClauseKind::Scope,
        ["goals", ..] => ClauseKind::Goals,
        ["target_groups", ..] => ClauseKind::TargetGroups,
        ["parties", _, "contacts", ..] => ClauseKind::Contacts,
        ["parties" | "party_groups" | "participants" | "series", ..] => ClauseKind::Parties,
        ["criteria", ..] => ClauseKind::Criteria,
        ["decisions" | "related", ..] => ClauseKind::Related,
        ["commitments", at, ..] => {
            let duty = agreement.commitments.get(at.parse::<usize>().ok()?)?;
            duty.clause.unwrap_or(ClauseKind::Commitments)
        }
        ["assessments", at, ..] => agreement.assessments.get(at.parse::<usize>().ok()?)?.clause(),
        ["steering" | "other_groups", ..] => ClauseKind::Steering,
        ["reports", ..] => ClauseKind::FollowUp,
        ["period", ..] => ClauseKind::Period,
        ["review" | "other_reviews", ..] => ClauseKind::Review,
        ["funding", "contributions", _, "earmarked_for"]
        | ["funding", "spend_by" | "surplus" | "surplus_due" | "no_profit", ..] => ClauseKind::UseOfFunds,
        ["funding", "payments" | "vat" | "late_interest", ..] => ClauseKind::Payments,
        ["funding", ..] => ClauseKind::Economy,
        ["state_aid", ..] => ClauseKind::StateAid,
        ["staff", ..] => ClauseKind::Staff,
        ["record_checks", ..] => ClauseKind::RecordChecks,
        ["data_protection", ..] => ClauseKind::DataProtection,
        ["termination", ..] => ClauseKind::Termination,
        ["disputes", ..] => ClauseKind::Disputes,
        ["annexes" | "precedence", ..] => ClauseKind::Annexes,
        ["signatures" | "signing", ..] => ClauseKind::Signatures,
        _ => return None,
    })
}

/// Whether the drafter's own words tell the facts of the kind: the text of a clause of the kind, or of one that covers it.
#[must_use]
pub fn is_in_own_words(agreement: &Agreement, kind: ClauseKind) -> bool {
    agreement.clauses.iter().any(|clause| {
        let own = clause.kind.known() == Some(&kind) && clause.text.as_ref().is_some_and(|text| !text.is_empty());
        own || clause.covers.contains(&kind)
    })
}

/// Whether a value stands there, or the label of one.
fn is_said<T>(slot: &Slot<T>) -> bool {
    !matches!(slot, Slot::Blank(None))
}

/// Whether the paper has signature blocks that nobody has written: one for each party, to be filled in.
#[must_use]
pub fn awaits_signers(agreement: &Agreement) -> bool {
    agreement.signatures.is_empty()
        && !agreement.parties.is_empty()
        && matches!(agreement.stage, Stage::Draft | Stage::Signing)
}

#[cfg(test)]
mod tests {
    use super::super::agreement;
    use super::*;

    #[test]
    fn a_clause_with_facts_stands_in_its_usual_place_unless_another_tells_them() {
        let agreement = agreement(
            "goals: [{text: Ett mål}]\ncommitments: [{text: Försäkra, clause: insurance}]\nperiod: {}\nclauses:\n- {kind: purpose, \
             covers: [period]}\n- {kind: disputes, text: I domstol}\n",
        );
        let found = [
            (ClauseKind::Purpose, Some(0)),
            (ClauseKind::Goals, None),
            (ClauseKind::Insurance, None),
            (ClauseKind::Disputes, Some(1)),
        ];
        assert_eq!(clauses(&agreement), found);
        for kind in ClauseKind::ALL {
            assert_eq!(is_on_paper(&agreement, *kind), found.iter().any(|(own, _)| own == kind), "{kind:?}");
        }
    }

    #[test]
    fn every_fact_is_told_by_a_clause_that_has_facts_for_it() {
        fn leaves(value: &serde_json::Value, pointer: &Pointer, out: &mut Vec<Pointer>) {
            match value {
                serde_json::Value::Object(members) => {
                    members.iter().for_each(|(key, value)| leaves(value, &pointer.key(key), out));
                }
                serde_json::Value::Array(items) => {
                    items.iter().enumerate().for_each(|(at, item)| leaves(item, &pointer.index(at), out));
                }
                serde_json::Value::Null => {}
                serde_json::Value::Bool(_) | serde_json::Value::Number(_) | serde_json::Value::String(_) => {
                    out.push(pointer.clone());
                }
            }
        }
        let everything = crate::read(include_bytes!("../../../../tests/fixtures/structures.yaml")).agreement.unwrap();
        let mut places = Vec::new();
        leaves(&serde_json::to_value(&everything).unwrap(), &Pointer::root(), &mut places);
        let untold: std::collections::BTreeSet<&str> = places
            .iter()
            .filter(|place| clause_of(&everything, place).is_none())
            .filter_map(|place| place.tokens().next())
            .collect();
        let head = "case_number clauses deviations format id kind language provenance publication stage subtitle title";
        assert_eq!(untold.into_iter().collect::<Vec<_>>().join(" "), head);
        for place in places {
            let told = clause_of(&everything, &place);
            assert!(told.is_none_or(|kind| has_facts(&everything, kind)), "{place}: {told:?}");
        }
    }

    #[test]
    fn own_words_are_a_text_of_the_kind_or_of_one_that_covers_it() {
        let agreement = agreement(
            "clauses:\n- {kind: review, text: Parterna ses.}\n- {kind: period}\n- {kind: economy, text: ' '}\n- {kind: \
             purpose, covers: [goals]}\n",
        );
        let own = |kind| is_in_own_words(&agreement, kind);
        assert!(own(ClauseKind::Review) && own(ClauseKind::Goals));
        assert!(!own(ClauseKind::Period) && !own(ClauseKind::Economy) && !own(ClauseKind::Purpose));
    }
}
