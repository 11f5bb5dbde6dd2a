//! Its page is the Markdown file beside this one.
#![doc = include_str!("direct_award_added_up.md")]

use iop_core::Money;
use iop_core::model::{Agreement, Assessment, AssessmentFinding, AssessmentMatter, Kind, Stage};
use iop_core::{Duration, TimeUnit, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::services::{Held, LIMIT, held};
use crate::rules::procurement::worth::{assessments, may_be_contract, reaches, worth, worth_at};
use crate::rules::register::pair::{others, same_parties, same_sort};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "register/direct-award-added-up",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("5 kap. 6 §") },
        Basis::Act { act: "2016:1145", locus: Some("5 kap. 11 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("direct_award_added_up.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let kind = match may_be_contract(context) {
        Ok(kind) => kind,
        Err(answer) => return answer,
    };
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let mut assessed = assessments(own, AssessmentMatter::Procurement);
    // One that says that there is no contract, and leans on the limit beside it, has to lean on the sum.
    let leans = |own: &Assessment| own.outcome.known().is_some_and(|told| reader::has(told.as_str(), LIMIT));
    if assessed.any(|(_, own)| own.finds.known() == Some(&AssessmentFinding::DoesNotApply) && !leans(own)) {
        return Answer::does_not_apply("reason-assessed-as-none");
    }
    let law = context.law;
    let months = law.amount("lou.recurring_contract_window", context.date).known().and_then(|own| own.value.count());
    let Some(months) = months else { return Answer::not_judged("reason-limit-unknown") };
    // What an extension comes to may be unknown; the first term is the least that it is worth.
    let worth = |law, agreement: &Agreement, on| {
        worth(law, agreement, on).or_else(|| derive::agreement_value(agreement).term.money())
    };
    let Some(value) = worth(law, own, context.date) else { return Answer::not_judged("reason-no-value") };
    let Some(start) = derive::start(own) else { return Answer::not_judged("reason-no-term") };
    let Some(from) = Duration::new(months, TimeUnit::Month).before(start.first()) else { return Answer::Holds };
    let recent = others.iter().filter(|other| {
        let theirs = derive::start(other.agreement)
            .is_some_and(|theirs| theirs.first() > from && theirs.first() <= start.first());
        // Partnerships between the same parties are of the same sort; of other contracts it has to be told.
        other.is_earlier()
            && theirs
            && other.agreement.kind.known() == Some(&kind)
            && same_parties(own, other.agreement)
            && (kind == Kind::Partnership || same_sort(own, other.agreement))
    });
    let recent: Vec<_> = recent.filter_map(|other| Some((other, worth(law, other.agreement, context.date)?))).collect();
    let total = |limit: Option<Money>| {
        let below = recent.iter().filter(move |(_, theirs)| limit.is_none_or(|limit| !reaches(*theirs, limit)));
        Money::sum(std::iter::once(value).chain(below.map(|(_, theirs)| *theirs))).ok().flatten()
    };
    let Some(sum) = total(None) else { return Answer::not_judged("reason-no-value") };
    let limit = match held(context, sum) {
        Held::Reaches(limit) => limit,
        Held::Below => return Answer::Holds,
        // Whatever the limit is, who leans on it has to count what is added up.
        Held::Unsure(reason) => {
            let fault = uncounted(context).filter(|_| !recent.is_empty()).map(|spot| {
                let fault = Fault::at(spot).variant("uncounted").arg("sum", sum);
                recent.iter().fold(fault, |fault, (other, _)| {
                    fault.related(Spot::Elsewhere(other.at, worth_at(other.agreement)), "other")
                })
            });
            return fault.map_or(Answer::not_judged(reason), |fault| Answer::Fails(vec![fault]));
        }
    };
    let sum = total(Some(limit)).unwrap_or(value);
    // What is too much alone is another rule's.
    if reaches(value, limit) || !reaches(sum, limit) {
        return Answer::Holds;
    }
    let fault = Fault::at(Spot::Value(worth_at(own))).arg("sum", sum).arg("limit", limit);
    let added = recent.iter().filter(|(_, theirs)| !reaches(*theirs, limit));
    let fault = added
        .fold(fault, |fault, (other, _)| fault.related(Spot::Elsewhere(other.at, worth_at(other.agreement)), "other"));
    Answer::Fails(vec![fault])
}

/// Where the assessment holds the value of this agreement alone against the limit.
fn uncounted(context: &Context<'_>) -> Option<Spot> {
    const BELOW: &[&str] =
        &["under", "understig*", "lägre", "ryms", "inte över", "överstiger inte", "når inte", "below"];
    const COUNTED: &[&str] = &["tidigare", "föregående", "förra", "samman*", "tillsammans", "återkommande", "together"];
    let own = |one: &said::Said<'_>| one.passage.pointer.to_string().starts_with("/assessments/");
    let mut told = said::with(context, LIMIT);
    told.find(|one| own(one) && one.has(BELOW) && !one.has(COUNTED)).map(|one| one.spot())
}
