//! Its page is the Markdown file beside this one.
#![doc = include_str!("programme_untold.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/programme-untold",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("5 kap. 3 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("programme_untold.md"),
    check,
};

/// What an organisation is called that has the care of a municipal matter.
const PROVIDER: &[&str] = &["privat utförare", "private provider"];

/// The programme of each term, by its name or its place in the act.
const PROGRAMME: &[&str] = &["*program", "*programmet", "*programmets", "5 kap 3", "programme"];

/// The most words between a denial and what is denied.
const NEAR: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let denied = |one: &Said<'_>| one.before(&one.hit, NEAR).any(|word| word.is(NOT));
    let mut claims = said::with(context, PROVIDER).filter(|one| !denied(one));
    let Some(claim) = claims.next() else { return Answer::does_not_apply("reason-no-provider") };
    let related = context.agreement.related.iter().filter_map(|one| one.title.known());
    let annexes = context.agreement.annexes.iter().filter_map(|annex| annex.title.known());
    let agreement = context.agreement;
    let reviews = agreement.review.iter().chain(&agreement.other_reviews).filter_map(|one| one.decides.as_ref());
    let named = related.chain(annexes).chain(reviews).any(|text| reader::has(text, PROGRAMME));
    if named || said::anywhere(context, PROGRAMME) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(claim.mark(PROVIDER))])
}
