//! Its page is the Markdown file beside this one.
#![doc = include_str!("employer_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "parties/employer-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("employer_missing.md"),
    check,
};

/// Words by which someone is said to employ.
const EMPLOYS: &[&str] =
    &["*arbetsgivar*", "*anställ*", "*egen personal*", "*sin personal*", "inhyr*", "konsult*", "*employ*"];

/// Words of being an employer; others may be met.
const EMPLOYER: &[&str] = &[
    "arbetsgivaransvar*",
    "arbetsgivarskap*",
    "arbetsgivarrollen",
    "är arbetsgivare",
    "är gemensamt arbetsgivare",
    "är tillsammans arbetsgivare",
    "som arbetsgivare",
    "employers of",
];
/// Words by which several share it. What is shared besides, such as a post, is something else.
const SHARED: &[&str] = &[
    "gemensamt arbetsgivar*",
    "gemensam arbetsgivar*",
    "gemensamma arbetsgivar*",
    "gemensamt ansvar*",
    "gemensamt för parterna",
    "arbetsgivare gemensamt",
    "arbetsgivaransvar* gemensamt",
    "är gemensamt",
    "tar gemensamt",
    "bär gemensamt",
    "har gemensamt",
    "delar arbetsgivar*",
    "delar på arbetsgivar*",
    "delat arbetsgivar*",
    "arbetsgivaransvaret delas",
    "arbetsgivaransvaret delar",
    "arbetsgivarskapet delas",
    "är tillsammans arbetsgivare",
    "arbetsgivare tillsammans",
    "är båda arbetsgivare",
    "båda parter*",
    "båda organisationerna",
    "bägge parter*",
    "bägge organisationerna",
    "jointly",
    "joint employer*",
];
/// Words by which each has its own part of it.
const APART: &[&str] = &[
    "sin",
    "sina",
    "egen",
    "egna",
    "vardera",
    "respektive",
    "var och en",
    "var för sig",
    "varje",
    "information*",
    "frågor",
    "its",
    "own",
    "each",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let shared = |one: &Said<'_>| one.has(SHARED) && !one.has(APART) && !one.denies();
    if let Some(sentence) = said::with(context, EMPLOYER).find(shared) {
        return Answer::Fails(vec![Fault::at(sentence.spot()).variant("shared")]);
    }
    let Some(staff) = agreement.staff.as_ref().filter(|staff| !staff.posts.is_empty()) else {
        return Answer::does_not_apply("reason-no-posts");
    };
    if agreement.kind.known() == Some(&Kind::Amendment) {
        return Answer::does_not_apply("reason-amendment-keeps-staff");
    }
    if !staff.employer.is_blank() || staff.employer.label().is_some() {
        return Answer::Holds;
    }
    let bare = staff.posts.iter().position(|post| post.employer.is_none() && post.unit.is_none());
    let Some(index) = bare else { return Answer::Holds };
    let title = staff.posts[index].title.known().map(String::as_str).unwrap_or_default();
    // Whoever has the cost of a post employs its holder.
    let costs = agreement.funding.iter().flat_map(|funding| &funding.costs).filter(|cost| cost.party.is_some());
    let mut costs = costs.filter_map(|cost| cost.item.known());
    let words = [format!("*{}*", title.split_whitespace().next().unwrap_or("lön").to_lowercase()), "*lön*".to_owned()];
    if said::anywhere(context, EMPLOYS) || costs.any(|item| reader::has(item, &words)) {
        return Answer::Holds;
    }
    let place = Pointer::root().key("staff").key("posts").index(index);
    Answer::Fails(vec![Fault::at(Spot::Value(place.key("title"))).arg("title", title.to_owned())])
}
