//! The days on which one of several payers pays, in a sentence of its own.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::{Funding, Party};
use iop_core::{Due, Pointer, StatedDate};

use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;
use crate::rules::who::phrase;

/// A day that the sentence tells and the payer does not pay on, where a day on which it does is not told: the days of
/// other payers hide neither.
pub(super) fn day(context: &Context<'_>, funding: &Funding, said: &[&Said<'_>]) -> Option<Fault> {
    let payers = context.agreement.parties.iter().filter_map(|party| Some((party, days(funding, party)?)));
    let payers: Vec<(&Party, Vec<(usize, NaiveDate)>)> = payers.collect();
    if payers.len() < 2 {
        return None;
    }
    said.iter().find_map(|sentence| {
        let mut own = payers.iter().filter(|(party, _)| opens_with(sentence, party));
        let (_, days) = own.next().filter(|_| own.next().is_none())?;
        let told = sentence.mentions.iter().filter_map(|one| match one.what {
            What::Date(StatedDate::Day(day)) if !is_limit(sentence, &one.range) => Some((day, &one.range)),
            _ => None,
        });
        let told: Vec<_> = told.collect();
        let all: BTreeSet<NaiveDate> = days.iter().map(|(_, day)| *day).collect();
        let is_whole = told.len() == all.len();
        let (day, range) = told.iter().find(|(day, _)| !all.contains(day)).filter(|_| is_whole)?;
        let (index, right) = days.iter().find(|(_, right)| told.iter().all(|(day, _)| day != right))?;
        let fact = Spot::Value(Pointer::root().key("funding").key("payments").index(*index).key("on"));
        let words = Spot::Words(sentence.passage.pointer.clone(), (*range).clone());
        Some(Fault::at(words).related(fact, "fact").arg("told", *day).arg("day", *right))
    })
}

/// The days on which the party pays, where every one of its payments has a day of its own.
fn days(funding: &Funding, party: &Party) -> Option<Vec<(usize, NaiveDate)>> {
    let own = funding.payments.iter().enumerate().filter(|(_, own)| own.from.known() == party.id.known());
    let days: Option<Vec<_>> = own
        .map(|(index, payment)| match payment.on.known() {
            Some(Due::On(StatedDate::Day(day))) => Some((index, *day)),
            _ => None,
        })
        .collect();
    days.filter(|days| !days.is_empty())
}

/// Whether a day is one before or after which something is done.
fn is_limit(sentence: &Said<'_>, day: &Range<usize>) -> bool {
    const LIMITS: &[&str] = &["efter", "före", "innan", "tidigast", "sedan", "från", "after", "before", "from"];
    sentence.before(day, 2).any(|word| word.is(LIMITS))
}

/// Whether the sentence begins with the party.
fn opens_with(sentence: &Said<'_>, party: &Party) -> bool {
    let names: Vec<String> =
        party.name.known().into_iter().chain(&party.short_names).map(|name| phrase(name)).collect();
    sentence.is(0, &names)
}
