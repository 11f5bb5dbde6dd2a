//! Its page is the Markdown file beside this one.
#![doc = include_str!("value_over_limit.md")]

use iop_core::Money;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::assessed_as_contract::is_contract;
use crate::rules::procurement::services::{Held, LIMIT, amounts, held, last_general, limits};
use crate::rules::procurement::value_without_options::understated;
use crate::rules::procurement::worth::{may_buy, reaches, worth, worth_at};
use crate::rules::said::{self, Said};
use crate::rules::words::EARLIER;

pub(super) const RULE: Rule = Rule {
    id: "procurement/value-over-limit",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("19 a kap. 2 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("value_over_limit.md"),
    check,
};

/// What says that something does not reach a limit.
const BELOW: &[&str] = &[
    "under * gräns*",
    "under gräns*",
    "under * beloppsgräns*",
    "under beloppsgräns*",
    "under direktupphandling*",
    "under * direktupphandling*",
    "under tröskel*",
    "under * tröskel*",
    "understig*",
    "lägre än",
    "mindre än",
    "ryms",
    "below",
    "less than",
];
const NOT_ABOVE: &[&str] = &[
    "inte över",
    "överstiger inte",
    "inte överstiger",
    "når inte",
    "inte når",
    "uppgår inte",
    "inte uppgår",
    "does not exceed",
    "does not reach",
];
/// What tells of another agreement or another time.
const ELSE: &[&[&str]] = &[EARLIER, &["varje köp", "enskilda köp", "inköp*"]];

/// Services that have a limit of their own.
const SPECIAL: &[&str] = &["sociala tjänster*", "särskilda tjänster*", "bilaga 2", "social services"];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = may_buy(context) {
        return answer;
    }
    let below = |sentence: &Said<'_>| sentence.has(NOT_ABOVE) || sentence.has(BELOW) && !sentence.denies();
    let claims: Vec<_> = said::with(context, LIMIT).filter(|one| below(one) && !one.has_any(ELSE)).collect();
    // An assessment that says that it is a contract has a rule of its own.
    if claims.is_empty() || is_contract(context) {
        return Answer::does_not_apply("reason-no-limit-claim");
    }
    Answer::from_faults(claims.iter().filter_map(|claim| compared(context, claim)).collect())
}

/// The value of a sentence that is no less than the limit beside it; or that of the facts, where the sentence tells none.
fn compared(context: &Context<'_>, claim: &Said<'_>) -> Option<Fault> {
    let known: Vec<Money> = limits(context.law, context.date).collect();
    let (told, values): (Vec<_>, Vec<_>) = amounts(claim).into_iter().partition(|(_, money)| known.contains(money));
    let limit = told.first().map(|(_, money)| *money);
    if let Some((limit, (range, value))) =
        limit.zip(values.into_iter().find(|(_, own)| limit.is_some_and(|limit| reaches(*own, limit))))
    {
        let fault = Fault::at(Spot::Words(claim.passage.pointer.clone(), range));
        return Some(fault.arg("value", value).arg("limit", limit));
    }
    // Where the text leaves out what the extensions come to, that is the fault.
    let value = worth(context.law, context.agreement, context.date).filter(|_| !understated(context))?;
    let fault = Fault::at(claim.mark(LIMIT)).related(Spot::Value(worth_at(context.agreement)), "value");
    let (fault, limit) = match limit {
        Some(limit) => (fault, Some(limit).filter(|limit| reaches(value, *limit))),
        // The limit for those services is another, which the text does not tell.
        None if claim.has(SPECIAL) => return None,
        None => match held(context, value) {
            Held::Reaches(limit) => (fault, Some(limit)),
            Held::Below => return None,
            Held::Unsure(_) => (fault.variant("unsaid"), last_general(context, value)),
        },
    };
    Some(fault.arg("value", value).arg("limit", limit?))
}
