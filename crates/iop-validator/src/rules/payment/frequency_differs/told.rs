//! Payments told by what they come to: so many of one amount, or the whole at once.

use iop_core::derive::Ledger;
use iop_core::model::Funding;
use iop_core::{Money, Pointer, StatedDate};

use super::of_payment;
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::{Bound, Mention, What};
use crate::rules::payment::interval_exceeds_term::is_occasion;
use crate::rules::said::Said;

/// "Hela bidraget betalas ut på en gång", where there are several payments.
pub(super) fn at_once(context: &Context<'_>, funding: &Funding, ledger: &Ledger<'_>) -> Option<Fault> {
    const ALL: &[&str] =
        &["hela bidraget", "hela beloppet", "hela summan", "bidraget", "beloppet", "the whole grant", "the grant"];
    const ONCE: &[&str] = &[
        "på en gång",
        "i en klump",
        "i sin helhet",
        "i en omgång",
        "vid ett tillfälle",
        "vid ett och samma tillfälle",
        "som engångsbelopp",
        "som ett engångsbelopp",
        "som en engångssumma",
        "genom en utbetalning",
        "i en utbetalning",
        "i ett för allt",
        "in one sum",
        "all at once",
        "as a lump sum",
    ];
    const BACK: &[&str] = &[
        "tillbaka",
        "återbetal*",
        "återkräv*",
        "håll*",
        "kan",
        "får",
        "om",
        "per",
        "varje",
        "årlig*",
        "när",
        "innan",
        "repaid",
        "may",
        "if",
        "per",
        "each",
    ];
    let plans = funding.payments.iter().filter(|payment| !payment.passes_on);
    let all: Option<Vec<usize>> = plans.map(|payment| Some(ledger.instalments(payment).ok()?.len())).collect();
    let several = all?.into_iter().sum::<usize>();
    let whole = |said: &Said<'_>| {
        // "Hela bidraget betalas ut i januari".
        let day = said.mentions.iter().any(|one| match one.what {
            What::Date(date) => !matches!(date, StatedDate::Year(_)),
            What::DayOfYear { .. } => true,
            _ => false,
        });
        let dated = day
            || said.has(&[
                "i januari",
                "i februari",
                "i mars",
                "i förskott",
                "vid avtalets början",
                "vid start",
                "in advance",
            ]);
        let all = said.words.first().is_some_and(|word| word.is(&["hela", "the"])) && said.has(&ALL[..3]);
        all && dated && said.has(&["betalas ut", "utbetalas", "betalas", "is paid"])
    };
    let told = of_payment(context).find_map(|said| {
        let spot = said.spot_of(ONCE).or_else(|| said.spot_of(ALL).filter(|_| whole(&said)));
        spot.filter(|_| said.has(ALL) && !said.has(BACK) && !said.denies())
    });
    let payments = Pointer::root().key("funding").key("payments");
    let fault = Fault::at(told.filter(|_| several > 1)?).related(Spot::Key(payments), "payments").variant("total");
    Some(fault.arg("told", 1_u64).arg("paid", several as u64))
}

/// Whether a number of payments is of one amount among several: "två utbetalningar om 50 000 kr och en om 90 000 kr".
pub(super) fn is_of_several(said: &Said<'_>, count: &Mention) -> bool {
    let mut amounts = said.mentions.iter().filter(|one| matches!(one.what, What::Amount { .. }));
    let own = amounts.next().is_some_and(|one| {
        said.passage.text.get(count.range.end..one.range.start).is_some_and(|between| between.trim() == "om")
    });
    own && amounts.next().is_some()
}

/// "Sex delbetalningar om 460 000 kr", where the payments of that amount are not so many.
pub(super) fn of_amount(context: &Context<'_>, funding: &Funding, ledger: &Ledger<'_>) -> Option<Fault> {
    let paid: Option<Vec<_>> = funding.payments.iter().map(|payment| ledger.instalments(payment).ok()).collect();
    let paid: Vec<Money> = paid?.into_iter().flatten().map(|one| one.amount).collect();
    let told = |said: &Said<'_>, pair: &[Mention]| {
        let [count, amount] = pair else { return None };
        let What::Count { number, upper: None, bound: Bound::Exactly, noun, basis: None, .. } = &count.what else {
            return None;
        };
        let What::Amount { money, approximate: false, ceiling: false, per: None, .. } = amount.what else {
            return None;
        };
        let between = said.passage.text.get(count.range.end..amount.range.start)?.trim();
        let each = matches!(between, "om" | "på" | "à" | "om vardera" | "på vardera" | "of" | "of each");
        let many = paid.iter().filter(|one| **one == money).count() as u64;
        let wrong = each && is_occasion(noun) && many > 1 && many != *number && !many.is_multiple_of(*number.max(&1));
        wrong.then(|| (Spot::Words(said.passage.pointer.clone(), count.range.clone()), *number, many))
    };
    let (spot, told, paid) =
        of_payment(context).find_map(|said| said.mentions.windows(2).find_map(|pair| told(&said, pair)))?;
    let payments = Pointer::root().key("funding").key("payments");
    Some(Fault::at(spot).related(Spot::Key(payments), "payments").variant("total").arg("told", told).arg("paid", paid))
}
