//! A value that is that of a part of the term: one year of three, or one payment of several.

use iop_core::{Duration, TimeUnit, derive};

use super::{BELOW, LIMIT, VALUE, is_of_whole, reaches, stated, worth};
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::rules::procurement::worth::worth_at;
use crate::rules::said::{self, Said};
use crate::rules::words::EARLIER;

/// What says that the amount is the one that is held against the limits.
const HELD: &[&str] = &["beräkn*", "uppskatt*", "uppgår", "uppgick", "bedöm*", "är", "blir", "estimated", "is"];

/// One of several years or payments.
const ONE: &[&str] = &[
    "per år",
    "om året",
    "årligen",
    "årsbelopp*",
    "årskostnad*",
    "årliga",
    "ett år",
    "första året",
    "varje år",
    "vart år",
    "varje utbetalning",
    "varje delbetalning",
    "delbetalningarna var för sig",
    "år för år",
    "a year",
    "per year",
    "each year",
];

/// The value of something else: one party's share, what is given in kind, a fine, an earlier agreement.
const ELSE: &[&[&str]] = &[
    EARLIER,
    &[
        "del",
        "delen",
        "andel*",
        "varav",
        "därav",
        "lokal*",
        "ideell*",
        "frivillig*",
        "volontär*",
        "timm*",
        "upphandlingsskadeavgift*",
        "kvar",
        "återstå*",
        "sammanlagt",
        "tillsammans",
        "penalty",
    ],
];

/// The sentences of an assessment that tell a part of the term as the value.
pub(super) fn of_term(context: &Context<'_>) -> Vec<Fault> {
    let agreement = context.agreement;
    let Some(whole) = worth(context.law, agreement, context.date) else { return Vec::new() };
    let longer = derive::term(agreement)
        .is_some_and(|(first, last)| Duration::new(1, TimeUnit::Year).after(first).is_some_and(|day| day <= last));
    let words = [VALUE, LIMIT].concat();
    let told = said::with(context, &words).filter(|one| is_assessed(one) && !one.denies() && !one.has_any(ELSE));
    let part = |one: &Said<'_>| {
        let limited = one.has(LIMIT) && one.has(BELOW);
        if let Some((range, amount)) = stated(one, context).filter(|(_, amount)| !reaches(*amount, whole)) {
            let value = one.has(VALUE) && (is_of_whole(one) || one.has(HELD)) || limited;
            let at = Spot::Words(one.passage.pointer.clone(), range);
            return value.then(|| Fault::at(at).variant("part").arg("stated", amount));
        }
        let year = limited && longer && one.has(ONE);
        year.then(|| Fault::at(one.mark(ONE)).variant("part-year"))
    };
    let place = || Spot::Value(worth_at(agreement));
    told.filter_map(|one| Some(part(&one)?.related(place(), "extension").arg("value", whole))).collect()
}

/// Whether it stands where the question of procurement is assessed.
fn is_assessed(one: &Said<'_>) -> bool {
    use iop_core::model::ClauseKind;
    one.passage.pointer.to_string().starts_with("/assessments/") || one.passage.topic.is_about(ClauseKind::Procurement)
}
