//! What an agreement is worth under the rules on procurement, and the limits it is held against. Knows no rule.

use chrono::NaiveDate;
use iop_core::model::{
    Agreement, Assessment, AssessmentFinding, AssessmentMatter, ContributionForm, Kind, Party, PartyRef, Role, Vat,
};
use iop_core::{Id, Money, Pointer, derive};
use iop_law::Law;

use crate::context::Context;
use crate::reader;
use crate::rule::Answer;
use crate::rules::who::{at, role_of};

/// The limit for direct award of services in general.
pub(in crate::rules) const GENERAL: &str = "lou.direct_award.general";
/// The limit for direct award of social and other special services.
pub(in crate::rules) const SOCIAL: &str = "lou.direct_award.social_services";

/// What the public parties pay over the term and every extension, or over the months that the law sets for a term
/// without end; none when it cannot be told without the tax in it.
pub(in crate::rules) fn worth(law: &Law, agreement: &Agreement, on: NaiveDate) -> Option<Money> {
    let taxed = agreement.funding.as_ref().is_some_and(|funding| funding.vat.known() == Some(&Vat::Included));
    let value = derive::agreement_value(agreement);
    let sum = match value.extended {
        derive::Sum::Unending => {
            let months = law.amount("lou.contract_value_months_when_indefinite", on).known()?;
            value.over_months(months.value.count()?)
        }
        other => other,
    };
    sum.money().filter(|_| !taxed)
}

/// A limit on a day; none where the data does not know it.
pub(in crate::rules) fn limit(law: &Law, kind: &str, on: NaiveDate) -> Option<Money> {
    law.amount(kind, on).known()?.value.money()
}

/// Whether an amount reaches another; false when they are in different currencies.
pub(in crate::rules) fn reaches(amount: Money, limit: Money) -> bool {
    amount.checked_cmp(limit).is_ok_and(std::cmp::Ordering::is_ge)
}

/// Where the value stands: the sum that is stated, or the first amount that a public party pays.
pub(in crate::rules) fn worth_at(agreement: &Agreement) -> Pointer {
    let root = Pointer::root().key("funding");
    let Some(funding) = &agreement.funding else { return root };
    if funding.total.known().is_some() {
        return root.key("total");
    }
    let public = |id: Option<&Id>| id.and_then(|id| role_of(agreement, id)) == Some(Role::Public);
    let given = funding.contributions.iter().position(|given| {
        public(given.party.known()) && (given.amount.known().is_some() || given.at_most.known().is_some())
    });
    if let Some(index) = given {
        let at = root.key("contributions").index(index);
        let stated = funding.contributions.get(index).is_some_and(|given| given.amount.known().is_some());
        return at.key(if stated { "amount" } else { "at_most" });
    }
    let paid = funding.payments.iter().position(|paid| public(paid.from.known()) && paid.amount.known().is_some());
    paid.map_or_else(|| root.clone(), |index| root.key("payments").index(index).key("amount"))
}

/// The assessments of one matter, each with its place.
pub(in crate::rules) fn assessments(
    agreement: &Agreement,
    matter: AssessmentMatter,
) -> impl Iterator<Item = (usize, &Assessment)> {
    agreement.assessments.iter().enumerate().filter(move |(_, own)| own.matter.known() == Some(&matter))
}

/// Where the only assessments of a matter leave it open and do not say what is done about that.
pub(in crate::rules) fn left_open(agreement: &Agreement, matter: AssessmentMatter) -> Option<Pointer> {
    /// What follows when nobody could tell.
    const THEN: &[&str] = &[
        "försiktighet*",
        "säkerhets skull",
        "därför",
        "under gränsen",
        "under tröskel*",
        "understig*",
        "lägre än",
        "direktupphandl*",
        "annonser*",
        "upphandlas",
        "mindre betydelse",
        "minimis*",
        "ny bedömning",
        "ny prövning",
        "prövas på nytt",
        "prövas igen",
        "bedöms på nytt",
        "begränsa*",
        "villkor*",
        "therefore",
        "below",
    ];
    const DOUBT: &[&str] = &[
        "oklar*",
        "osäker*",
        "ovis*",
        "tveksam*",
        "tvek*",
        "avgör*",
        "säkert",
        "utesluta*",
        "uteslut*",
        "öppen",
        "öppet",
        "kan inte",
        "kan komma",
        "skulle kunna",
        "inte självklart",
        "risk*",
        "unclear",
        "doubt*",
        "cannot",
    ];
    let mut places = Vec::new();
    for (index, own) in assessments(agreement, matter) {
        let has = |words: &[&str]| own.outcome.known().is_some_and(|text| reader::has(text.as_str(), words));
        // Who tells of no doubt has an answer, and the finding does not go with it.
        let told = has(DOUBT) && has(THEN);
        if own.finds.known() != Some(&AssessmentFinding::Unclear) || told {
            return None;
        }
        places.push(at("assessments", index).key("finds"));
    }
    places.into_iter().next()
}

/// Nothing, for a partnership; otherwise the answer of a rule about partnerships.
pub(in crate::rules) fn partnership(context: &Context<'_>) -> Result<(), Answer> {
    match context.agreement.kind.known() {
        Some(Kind::Partnership) => Ok(()),
        Some(_) => Err(Answer::does_not_apply("reason-partnerships-only")),
        None => Err(Answer::not_judged("reason-blank-kind")),
    }
}

/// Nothing, for an agreement in which something may be bought whatever it is called: all but an amendment.
pub(in crate::rules) fn may_buy(context: &Context<'_>) -> Result<Kind, Answer> {
    match context.agreement.kind.known() {
        Some(Kind::Grant) => Ok(Kind::Grant),
        _ => may_be_contract(context),
    }
}

/// Nothing, for an agreement that may be a contract whatever it is called: all but a grant and an amendment.
pub(in crate::rules) fn may_be_contract(context: &Context<'_>) -> Result<Kind, Answer> {
    match context.agreement.kind.known() {
        Some(kind @ (Kind::Partnership | Kind::Agreement | Kind::Cooperation)) => Ok(*kind),
        Some(_) => Err(Answer::does_not_apply("reason-no-contract-kind")),
        None => Err(Answer::not_judged("reason-blank-kind")),
    }
}

/// Whether a public party pays money to one that is not.
pub(in crate::rules) fn pays_private(agreement: &Agreement) -> bool {
    let Some(funding) = &agreement.funding else { return false };
    let public = |id: Option<&Id>| id.and_then(|id| role_of(agreement, id)) == Some(Role::Public);
    let private = |party: &&Party| party.role.known().is_some_and(|role| *role != Role::Public);
    let given = funding
        .contributions
        .iter()
        .any(|given| given.form.known() == Some(&ContributionForm::Cash) && public(given.party.known()));
    let mut private = agreement.parties.iter().filter(private);
    let paid = private.any(|party| {
        let to = |to: &PartyRef| party.id.known().is_some_and(|id| to.includes(id));
        funding.payments.is_empty() || funding.payments.iter().any(|paid| paid.to.known().is_some_and(to))
    });
    given && paid
}
