//! De minimis aid that several agreements give to the same recipient. Knows no rule.

use iop_core::model::{Agreement, AidGround, Party, Role, StateAid};
use iop_core::{Money, Pointer, StatedDate};

use super::pair::{differ, others, plain, same_person};
use crate::context::Context;
use crate::rule::Answer;
use crate::rules::state_aid::facts::{amount, ceiling, counted, de_minimis, granted, in_euro, is_sgei, window};

/// Aid that another agreement gives.
pub(super) struct Given {
    /// The agreement, by its place among those that are checked.
    pub(super) at: usize,
    /// Where its amount stands.
    pub(super) place: Pointer,
    /// The amount in euro, at the rate stated there.
    pub(super) euro: Money,
    /// When it was granted.
    pub(super) on: StatedDate,
    /// Whether the agreement that is checked lists it among the earlier aid.
    pub(super) is_listed: bool,
}

/// The aid of one agreement with that of the others.
pub(super) struct Aid {
    /// Its own amount in euro, and where that stands.
    pub(super) own: (Money, Pointer),
    /// What it lists as earlier aid within the time, in euro.
    pub(super) listed: Money,
    /// The ceiling.
    pub(super) most: Money,
    /// When it was granted.
    pub(super) on: StatedDate,
    /// What the others give the same recipient within the time.
    pub(super) given: Vec<Given>,
}

impl Aid {
    /// All of it, what is listed and given elsewhere counted once.
    pub(super) fn sum(&self) -> Option<Money> {
        let unlisted = self.given.iter().filter(|given| !given.is_listed).map(|given| given.euro);
        Money::sum([self.own.0, self.listed].into_iter().chain(unlisted)).ok().flatten()
    }
}

/// The aid of the agreement that is checked, with that of the others, or the answer of a rule about it.
pub(super) fn aid(context: &Context<'_>) -> Result<Aid, Answer> {
    let own = de_minimis(context)?;
    let others = others(context)?;
    let agreement = context.agreement;
    let Some(on) = granted(agreement) else { return Err(Answer::not_judged("reason-no-grant-day")) };
    let limit = ceiling(context.law, own, on.last()).ok_or_else(|| Answer::not_judged("reason-no-ceiling"))?;
    let most = limit.value.money().zip(window(limit, on.last()));
    let Some((most, from)) = most else { return Err(Answer::not_judged("reason-no-ceiling")) };
    let rate = own.rate.known().copied();
    let amount_here = amount(agreement).and_then(|(money, place)| Some((in_euro(money, rate)?, place)));
    let Some(here) = amount_here else { return Err(Answer::not_judged("reason-no-aid-amount")) };
    let listed = counted(own, from, on.last()).filter_map(|(_, earlier)| in_euro(*earlier.amount.known()?, rate));
    let none = Money::new(0, here.0.currency());
    let listed = Money::sum(listed).ok().flatten().unwrap_or(none);
    let Some(recipient) = recipient_of(agreement, own) else { return Err(Answer::not_judged("reason-no-recipient")) };
    let given = others.into_iter().filter_map(|other| {
        let aid = other.agreement.state_aid.as_ref()?;
        let same = recipient_of(other.agreement, aid).is_some_and(|their| same_person(recipient, their));
        let day = granted(other.agreement)?;
        // What is given later counts there.
        let before = day.last() < on.first() || day.last() <= on.last() && other.is_earlier();
        if !same || is_sgei(aid) != is_sgei(own) || !before || day.first() < from {
            return None;
        }
        let (money, place) = amount(other.agreement)?;
        let euro = in_euro(money, aid.rate.known().copied())?;
        let is_listed = own.earlier.iter().any(|earlier| {
            let same_year = earlier.granted.known().is_some_and(|listed| listed.year() == day.year());
            let same_day = earlier.granted.known().is_some_and(|listed| !differ(*listed, day));
            let listed = earlier.amount.known().and_then(|listed| in_euro(*listed, rate));
            let same_amount =
                earlier.amount.known() == Some(&money) || listed.is_some_and(|listed| is_near(listed, euro));
            let same_giver = earlier.from.known().is_some_and(|from| gives(other.agreement, from));
            same_day && same_giver || same_year && same_amount || same_day && listed.is_none()
        });
        Some(Given { at: other.at, place, euro, on: day, is_listed })
    });
    Ok(Aid { own: here, listed, most, on, given: given.collect() })
}

/// Whether two amounts are the same but for how they were rounded and at which rate.
fn is_near(one: Money, other: Money) -> bool {
    const PART: u64 = 12;
    one.currency() == other.currency() && one.minor().abs_diff(other.minor()) <= one.minor().unsigned_abs() / PART
}

/// Whether a public party of the agreement, or its board, is called so.
fn gives(agreement: &Agreement, name: &str) -> bool {
    let name = plain(name);
    let public = agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
    let names = public.flat_map(|party| {
        let own = party.name.known().into_iter().chain(&party.short_names).chain(&party.former_names);
        own.chain(party.body.as_ref()).chain(party.unit.as_ref())
    });
    names.into_iter().any(|own| {
        let own = plain(own);
        name.contains(&own) || own.contains(&name)
    })
}

/// Who receives the aid: as stated, or the only party that is not public.
fn recipient_of<'a>(agreement: &'a Agreement, aid: &StateAid) -> Option<&'a Party> {
    if !matches!(aid.ground.known(), Some(AidGround::DeMinimis | AidGround::SgeiDeMinimis)) {
        return None;
    }
    if let Some(stated) = &aid.recipient {
        return agreement.party(stated);
    }
    let mut private = agreement.parties.iter().filter(|party| party.role.known() != Some(&Role::Public));
    private.next().filter(|_| private.next().is_none())
}
