//! Its page is the Markdown file beside this one.
#![doc = include_str!("double_funding.md")]

use iop_core::model::{Agreement, Kind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::register::pair::{follows, names, others, overlap, same_parties, same_work};
use crate::rules::said;
use crate::rules::term::days_of;

pub(super) const RULE: Rule = Rule {
    id: "register/double-funding",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("double_funding.md"),
    check,
};

/// The most days on which an agreement may run beside the one it follows.
// no law: a month, in days
const MONTH: u64 = 31;

/// Whether the text says that the earlier agreement ends before its time.
fn takes_over_early(context: &Context<'_>) -> bool {
    const EARLY: &[&str] =
        &["i förtid", "upphör därmed", "upphör därvid", "upphör samtidigt", "upphör när", "upphör i och med", "early"];
    const EARLIER: &[&str] =
        &["ersätter", "ersätts", "avlöser", "*förra", "tidigare", "föregående", "replaces", "earlier"];
    said::together(context, &[EARLY, EARLIER])
}

fn check(context: &Context<'_>) -> Answer {
    let others = match others(context) {
        Ok(others) => others,
        Err(answer) => return answer,
    };
    let own = context.agreement;
    let pays = |agreement: &Agreement| {
        agreement.kind.known() != Some(&Kind::Amendment)
            && derive::agreement_value(agreement).term != derive::Sum::Nothing
    };
    let mut same = others.iter().filter(|other| same_parties(own, other.agreement)).peekable();
    if same.peek().is_none() || !pays(own) {
        return Answer::does_not_apply("reason-no-same-parties");
    }
    let at = Pointer::root().key("funding");
    // One pays twice, however many others do.
    let twice = same.find_map(|other| {
        // Who takes over from another does so within a month, and the work is the same by what that is.
        let follows = follows(own, other.agreement).is_some();
        let known = names(own, other.agreement) || names(other.agreement, own);
        let (first, last) = overlap(own, other.agreement).filter(|_| other.is_earlier() && pays(other.agreement))?;
        let late = follows && days_of(first, last) > MONTH && !takes_over_early(context);
        if !late && (known || follows || !same_work(own, other.agreement)) {
            return None;
        }
        let fault = Fault::at(Spot::Key(at.clone())).related(Spot::Elsewhere(other.at, at.clone()), "other");
        Some(fault.arg("first", first).arg("last", StatedDate::Day(last)))
    });
    Answer::from_faults(twice.into_iter().collect())
}
