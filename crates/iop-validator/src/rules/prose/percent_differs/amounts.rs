//! The share that one party is said to pay, where the amounts of all parties make it another. Knows no stated shares.

use iop_core::model::{Agreement, ClauseKind, Contribution, ContributionForm, Funding, Id};
use iop_core::{Money, Pointer, Share};

use super::{OTHER, bearers};
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::prose::told::Names;
use crate::rules::said::{self, Said};

/// What the share is said to be of.
const WHOLE: &[&str] = &[
    "finansiering*",
    "finansieras",
    "finansierar",
    "kostnaderna",
    "kostnaden",
    "totalkostnad*",
    "budgeten",
    "insatserna",
    "funding",
    "costs",
    "budget",
];

/// What makes it the share of a part, of some years, or about as much.
const PART: &[&str] = &[
    "minst",
    "högst",
    "upp till",
    "cirka",
    "omkring",
    "drygt",
    "knappt",
    "varav",
    "personal*",
    "material*",
    "första",
    "andra",
    "inte",
    "om",
    "at least",
    "at most",
    "about",
];

/// The shares that no amounts make.
pub(super) fn faults(context: &Context<'_>, funding: &Funding) -> Vec<Fault> {
    let agreement = context.agreement;
    let Some(worths) = funding.contributions.iter().map(worth).collect::<Option<Vec<Worth<'_>>>>() else {
        return Vec::new();
    };
    let names = Names::of(agreement);
    let about = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Economy));
    let said = about.flat_map(said::sentences).filter(|said| said.has(WHOLE) && !said.has(PART) && !said.has(OTHER));
    said.flat_map(|said| wrong(&said, &names, agreement, &worths)).collect()
}

/// What a party gives, whether it is money, and its place.
struct Worth<'a> {
    party: &'a Id,
    money: Money,
    one: &'a Contribution,
}

/// Nothing where it cannot be told, so that no share of it all can be.
fn worth(one: &Contribution) -> Option<Worth<'_>> {
    let counted = || one.quantity.known()?.times(*one.rate.known()?).ok();
    let money = one.amount.known().copied().or_else(counted)?;
    Some(Worth { party: one.party.known()?, money, one })
}

fn wrong(said: &Said<'_>, names: &Names, agreement: &Agreement, worths: &[Worth<'_>]) -> Vec<Fault> {
    let bearers = bearers(said, names);
    let told = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Percent(share) => Some((mention, share, *bearers.get(&mention.range.start)?)),
        _ => None,
    });
    let faults = told.filter_map(|(mention, told, bearer)| {
        let party = agreement.parties.get(bearer)?.id.known()?;
        let first = worths.iter().position(|worth| worth.party == party)?;
        let made = shares(party, worths);
        if made.is_empty() || made.iter().any(|share| is_near(told, *share)) {
            return None;
        }
        let place = Pointer::root().key("funding").key("contributions").index(first).key("amount");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone()));
        Some(
            fault
                .related(Spot::Value(place), "amount")
                .variant("amounts")
                .arg("told", told)
                .arg("made", *made.first()?),
        )
    });
    faults.take(1).collect()
}

/// What the party's part is of all, and of the money; none where amounts are of different times.
fn shares(party: &Id, worths: &[Worth<'_>]) -> Vec<Share> {
    let of = |cash: bool| {
        let all: Vec<&Worth<'_>> = worths.iter().filter(|worth| !cash || is_cash(worth)).collect();
        let first = all.first()?.one;
        // Who gives alone may give less than all that is needed.
        let several = all.iter().any(|worth| worth.party != party);
        let alike = all.iter().all(|worth| worth.one.per.known() == first.per.known() && worth.one.during.is_blank());
        let sum = |all: &mut dyn Iterator<Item = Money>| Money::sum(all).ok().flatten();
        let whole = sum(&mut all.iter().map(|worth| worth.money))?;
        let part = sum(&mut all.iter().filter(|worth| worth.party == party).map(|worth| worth.money))?;
        let (part, whole) = (u64::try_from(part.minor()).ok()?, u64::try_from(whole.minor()).ok()?);
        Share::new(part, whole).ok().filter(|_| alike && several)
    };
    let all = of(false);
    // Where it cannot be told of all, it cannot be told of the money either: either may be meant.
    let cash = all.and_then(|_| of(true));
    all.into_iter().chain(cash).collect()
}

fn is_cash(worth: &Worth<'_>) -> bool {
    worth.one.form.known() == Some(&ContributionForm::Cash)
}

/// Whether the two are the same but for a rounding to whole percent and a little.
fn is_near(told: Share, made: Share) -> bool {
    let (a, b) = (u128::from(told.numerator()), u128::from(told.denominator()));
    let (c, d) = (u128::from(made.numerator()), u128::from(made.denominator()));
    // no law: two percent of a whole
    (a * d).abs_diff(c * b) * 50 <= b * d
}
