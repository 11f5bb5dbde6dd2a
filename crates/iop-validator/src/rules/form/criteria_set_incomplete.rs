//! Its page is the Markdown file beside this one.
#![doc = include_str!("criteria_set_incomplete.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Criteria, Id, Stage};
use iop_law::{Basis, CriteriaSet};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "form/criteria-set-incomplete",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("criteria_set_incomplete.md"),
    check,
};

/// Words for the list and what stands on it.
const LIST: &[&str] =
    &["*kriteri*", "*skäl", "*skälen", "*skälet", "*punkt*", "*lista*", "*modell*", "criteri*", "list"];

/// Words by which the text says that the list has been departed from.
const MARKED: &[&str] = &[
    "i stället för",
    "istället för",
    "ersatt*",
    "eget",
    "egna",
    "utelämna*",
    "avvik*",
    "utom",
    "bortsett",
    "instead of",
    "omitted",
    "except",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(criteria) = &context.agreement.criteria else {
        return Answer::does_not_apply("reason-no-criteria-set-named");
    };
    if let Some(fault) = unmarked(context).or_else(|| unnamed(criteria)) {
        return Answer::Fails(vec![fault]);
    }
    let Some(set) = criteria.set.as_ref().and_then(|set| context.law.criteria(set.as_str())) else {
        return Answer::does_not_apply("reason-no-criteria-set-named");
    };
    let followed = set.criteria.iter().filter(|own| names(criteria, &own.id)).count();
    // Where few items name a criterion of the list, which of them the others are cannot be told.
    if followed * 2 <= set.criteria.len() || is_marked(context) {
        return Answer::does_not_apply("reason-criteria-without-ids");
    }
    Answer::from_faults(left_out(criteria, set).into_iter().collect())
}

/// A sentence that says that some criteria have been changed, and not which.
fn unmarked(context: &Context<'_>) -> Option<Fault> {
    const SOME: &[&str] = &["några", "vissa", "somliga", "ett par", "en del", "delvis", "flera", "some"];
    const CHANGED: &[&str] = &[
        "bytt*",
        "bytts",
        "ersatt*",
        "ändra*",
        "anpassa*",
        "strukit*",
        "struken*",
        "strukna",
        "egna",
        "omarbeta*",
        "changed",
        "replaced",
    ];
    let told = said::about(context, |topic| topic.is_about(ClauseKind::Criteria)).find(|one| {
        let changed = one.find(SOME).is_some_and(|at| one.has_in(one.clause(at), CHANGED));
        changed && !one.has(&["nämligen", "märkt*", "utmärkt*", "anges", "följande", "marked"])
    })?;
    Some(Fault::at(told.mark(SOME)).variant("unmarked"))
}

/// Criteria with the ids of a list that the agreement does not name.
fn unnamed(criteria: &Criteria) -> Option<Fault> {
    let named = criteria.items.iter().filter(|item| item.criterion.is_some()).count();
    let at = Spot::Key(Pointer::root().key("criteria"));
    (criteria.set.is_none() && named * 2 > criteria.items.len()).then(|| Fault::at(at).variant("unnamed"))
}

/// Whether an item is the criterion of this id.
fn names(criteria: &Criteria, id: &str) -> bool {
    criteria.items.iter().any(|item| item.criterion.as_ref().map(Id::as_str) == Some(id))
}

/// Whether the clause on the criteria, or a reason, says that the list has been departed from.
fn is_marked(context: &Context<'_>) -> bool {
    said::about(context, |topic| topic.is_about(ClauseKind::Criteria)).any(|one| one.has_each(&[MARKED, LIST]))
}

/// The criteria of the list that no item is, at the item that stands there in their place.
fn left_out(criteria: &Criteria, set: &CriteriaSet) -> Option<Fault> {
    let mut missing = set.criteria.iter().filter(|own| !names(criteria, &own.id)).map(|own| own.id.as_str());
    let first = missing.next()?;
    let all = missing.fold(first.to_owned(), |all, id| format!("{all}, {id}"));
    let items = Pointer::root().key("criteria").key("items");
    let other = criteria.items.iter().position(|item| item.criterion.is_none() && !item.text.is_blank());
    let set_place = Spot::Value(Pointer::root().key("criteria").key("set"));
    let fault = match other {
        Some(at) => Fault::at(Spot::Value(items.index(at).key("text"))).related(set_place, "set").variant("other"),
        None => Fault::at(set_place),
    };
    Some(fault.arg("missing", all).arg("set", set.id.as_str()))
}
