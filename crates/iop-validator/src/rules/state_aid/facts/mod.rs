//! What is recorded of state aid, in euro and by the day of the grant. Knows no rule.

use std::cmp::Ordering;
use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use iop_core::model::{Agreement, AidGround, EarlierAid, StateAid};
use iop_core::{Currency, Decimal, Duration, Id, Money, Pointer, StatedDate, TimeUnit, derive};
use iop_law::{ActId, Amount, Law};

use crate::context::{Context, Passage};
use crate::reader::What;
use crate::rule::Answer;
use crate::rules::procurement::worth::worth_at;
use crate::rules::said::sentences;
use crate::rules::who::{at, is_public};

/// The regulations on de minimis aid, and whether each is for services of general economic interest.
const REGULATIONS: &[(&str, bool)] = &[
    ("(EG) nr 1998/2006", false),
    ("(EU) nr 1407/2013", false),
    ("(EU) 2023/2831", false),
    ("(EU) nr 360/2012", true),
    ("(EU) 2023/2832", true),
];

/// What the facts say of de minimis aid, or the answer of a rule that is about it.
pub(in crate::rules) fn de_minimis<'a>(context: &Context<'a>) -> Result<&'a StateAid, Answer> {
    let Some(aid) = &context.agreement.state_aid else { return Err(Answer::does_not_apply("reason-no-state-aid")) };
    match aid.ground.known() {
        Some(AidGround::DeMinimis | AidGround::SgeiDeMinimis) => Ok(aid),
        Some(_) => Err(Answer::does_not_apply("reason-no-de-minimis")),
        None => Err(Answer::not_judged("reason-no-aid-ground")),
    }
}

/// Whether it is for a service of general economic interest.
pub(in crate::rules) fn is_sgei(aid: &StateAid) -> bool {
    aid.ground.known() == Some(&AidGround::SgeiDeMinimis)
}

/// `/state_aid/<key>`.
pub(in crate::rules) fn of_aid(key: &str) -> Pointer {
    Pointer::root().key("state_aid").key(key)
}

/// When the right to the aid was given: as stated, or the day of the agreement, or the last decision on the public side.
pub(in crate::rules) fn granted(agreement: &Agreement) -> Option<StatedDate> {
    granted_at(agreement).map(|(day, _)| day)
}

/// The same with its place.
pub(super) fn granted_at(agreement: &Agreement) -> Option<(StatedDate, Pointer)> {
    let stated = agreement.state_aid.as_ref().and_then(|aid| aid.granted.known());
    let stated = stated.map(|day| (*day, of_aid("granted")));
    let dated = || Some((*agreement.dated.known()?, Pointer::root().key("dated")));
    let decided = || {
        let public = |party: &Option<Id>| party.as_ref().is_none_or(|id| is_public(agreement, id));
        let own = agreement.decisions.iter().enumerate().filter(|(_, own)| public(&own.party));
        let days = own.filter_map(|(index, own)| Some((*own.date.known()?, at("decisions", index).key("date"))));
        days.max_by_key(|(day, _)| day.last())
    };
    stated.or_else(dated).or_else(decided)
}

/// The day whose rules the aid is held against: that of the grant, or the day that the agreement is judged by where
/// nobody has granted it yet.
pub(super) fn judged_by(context: &Context<'_>) -> StatedDate {
    granted(context.agreement).unwrap_or(StatedDate::Day(context.date))
}

/// How much the aid is, and where that stands.
pub(in crate::rules) fn amount(agreement: &Agreement) -> Option<(Money, Pointer)> {
    let stated = agreement.state_aid.as_ref().and_then(|aid| aid.amount.known());
    if let Some(stated) = stated {
        return Some((*stated, of_aid("amount")));
    }
    let paid = derive::agreement_value(agreement).term.money()?;
    Some((paid, worth_at(agreement)))
}

/// An amount in euro, at so many kronor for one, rounded down to the cent.
pub(in crate::rules) fn in_euro(money: Money, rate: Option<Decimal>) -> Option<Money> {
    match money.currency() {
        Currency::Eur => Some(money),
        Currency::Sek => {
            let rate = i128::from(rate.filter(|rate| !rate.is_zero())?.millionths());
            let one = i128::from(Decimal::from(1_u32).millionths());
            let cents = i128::from(money.minor()).checked_mul(one)? / rate;
            Some(Money::new(i64::try_from(cents).ok()?, Currency::Eur))
        }
        _ => None,
    }
}

/// A rate that is told as an amount, in millionths.
pub(in crate::rules) fn as_rate(money: Money) -> Option<i64> {
    // no law: cents in a euro
    const MINOR: i64 = 100;
    money.minor().checked_mul(Decimal::from(1_u32).millionths() / MINOR)
}

/// The rates that the text tells, kronor for a euro, with their places.
pub(in crate::rules) fn rates_told<'a>(context: &'a Context<'a>) -> Vec<(&'a Passage<'a>, Range<usize>, Money)> {
    const BETWEEN: usize = 4;
    const FAR: usize = 8;
    const FOR_ONE: usize = 4;
    let told = context.passages.iter().flat_map(sentences).filter_map(|sentence| {
        let amounts = sentence.mentions.iter().filter_map(move |mention| match mention.what {
            What::Amount { money, .. } if money.currency() == Currency::Sek => Some((mention.range.clone(), money)),
            _ => None,
        });
        // The one right after the word is the rate.
        let rate = amounts.into_iter().find(|(range, _)| {
            // "Kursen den 30 oktober 2026, 11,20 kr för en euro" has a date between.
            let one = sentence.after(range, FOR_ONE).any(|word| word.is(&["euro*", "eur*"]));
            let mut before = sentence.before(range, if one { FAR } else { BETWEEN });
            before.any(|word| word.is(&["kurs*", "eurokurs*", "växelkurs*", "rate*"]))
        });
        let euro = sentence.has(&["euro*", "eur*"]);
        rate.filter(|_| euro).map(|(range, money)| (sentence.passage, range, money))
    });
    told.collect()
}

/// Whether so many kronor for a euro can be a rate: outside it a comma or a digit has gone wrong.
pub(in crate::rules) fn is_plausible(rate: Decimal) -> bool {
    // no law: what a euro has cost since there was one, with room to spare
    const LEAST: u32 = 7;
    // no law: what a euro has cost since there was one, with room to spare
    const MOST: u32 = 15;
    let millionths = rate.millionths();
    (Decimal::from(LEAST).millionths()..=Decimal::from(MOST).millionths()).contains(&millionths)
}

/// The ceiling on the day of the grant; none where the data does not know it.
pub(in crate::rules) fn ceiling<'a>(law: &'a Law, aid: &StateAid, on: NaiveDate) -> Option<&'a Amount> {
    let kind = if is_sgei(aid) { "state_aid.sgei_de_minimis" } else { "state_aid.de_minimis" };
    law.amount(kind, on).known()
}

/// How many years aid is added up over, by every regulation there has been.
pub(in crate::rules) const YEARS: u32 = 3;

/// The first day of the time over which aid is added up, for a grant on a day: three years back, or the three fiscal
/// years, which to most are calendar years. None where the data does not say which.
pub(in crate::rules) fn window(ceiling: &Amount, granted: NaiveDate) -> Option<NaiveDate> {
    let told = ceiling.window.as_deref()?;
    if ["beskattningsår", "fiscal"].iter().any(|word| told.contains(word)) {
        return NaiveDate::from_ymd_opt(granted.year() - i32::try_from(YEARS).ok()? + 1, 1, 1);
    }
    Duration::new(YEARS, TimeUnit::Year).before(granted).filter(|_| is_rolling(told))?.succ_opt()
}

/// Whether the law data says that the time goes back from the day.
pub(super) fn is_rolling(window: &str) -> bool {
    ["bakåt", "rolling", "rullande"].iter().any(|word| window.contains(word))
}

/// The earlier aid that counts against the ceiling, each with its place: what was surely given within the time.
pub(in crate::rules) fn counted(
    aid: &StateAid,
    from: NaiveDate,
    to: NaiveDate,
) -> impl Iterator<Item = (usize, &EarlierAid)> {
    let sgei = is_sgei(aid);
    aid.earlier.iter().enumerate().filter(move |(_, earlier)| {
        let within = earlier.granted.known().is_some_and(|on| on.first() >= from && on.last() <= to);
        // Aid for services of general economic interest has a ceiling of its own.
        let other = earlier.regulation.as_deref().and_then(regulation).is_some_and(|(_, own)| own);
        within && (sgei || !other)
    })
}

/// The regulation that a text names, and whether it is for services of general economic interest.
pub(in crate::rules) fn regulation(text: &str) -> Option<(ActId, bool)> {
    REGULATIONS.iter().find_map(|(number, sgei)| {
        let id: ActId = number.parse().ok()?;
        let bare = number.rsplit(' ').next()?;
        (text.contains(bare) || text.parse() == Ok(id)).then_some((id, *sgei))
    })
}

/// The regulations on de minimis aid that a text names, each with its place.
pub(in crate::rules) fn regulations_in(text: &str) -> Vec<(ActId, Range<usize>)> {
    let named = REGULATIONS.iter().filter_map(|(number, _)| Some((number.parse().ok()?, number.rsplit(' ').next()?)));
    named
        .flat_map(|(id, bare): (ActId, &str)| {
            text.match_indices(bare).map(move |(at, _)| (id, at..at + bare.len())).collect::<Vec<_>>()
        })
        .collect()
}

/// Whether an amount is more than another in the same currency.
pub(in crate::rules) fn exceeds(amount: Money, limit: Money) -> bool {
    amount.checked_cmp(limit) == Ok(Ordering::Greater)
}
