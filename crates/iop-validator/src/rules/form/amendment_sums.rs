//! Its page is the Markdown file beside this one.
#![doc = include_str!("amendment_sums.md")]

use iop_core::derive::Ledger;
use iop_core::model::{Agreement, ContributionForm, Stage};
use iop_core::{Interval, Money, Pointer};
use iop_law::Basis;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::references::amended::{self, Says, is_part_or_whole};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "form/amendment-sums",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amendment_sums.md"),
    check,
};

/// What a change says that is about what the parties put in.
const PUTS_IN: &[&str] = &[
    "bidra*",
    "bidrag*",
    "finansier*",
    "stöd*",
    "medel*",
    "ersätt*",
    "anslag*",
    "insats*",
    "contribut*",
    "grant*",
    "fund*",
];

/// What a change says that is about other money.
const OTHER: &[&str] = &[
    "avgift*",
    "hyra*",
    "hyr*",
    "vite*",
    "timme*",
    "timpris*",
    "självrisk*",
    "tak*",
    "högst*",
    "kostnad*",
    "fee*",
    "rent*",
    "cost*",
];

/// A change of one amount to another.
struct Raise<'a> {
    was: (&'a Passage<'a>, &'a Mention, Money),
    becomes: (&'a Passage<'a>, &'a Mention, Money),
}

impl Raise<'_> {
    fn apart(&self) -> Option<Money> {
        let (was, becomes) = (self.was.2, self.becomes.2);
        let apart = becomes.minor().checked_sub(was.minor())?.checked_abs()?;
        (was.currency() == becomes.currency()).then(|| Money::new(apart, was.currency()))
    }
}

fn check(context: &Context<'_>) -> Answer {
    if !amended::is_amendment(context) {
        return Answer::does_not_apply("reason-no-amendment");
    }
    let agreement = context.agreement;
    let raises = raises(context);
    let stated = stated(agreement);
    let Some((first, place)) = stated.first().cloned() else {
        return Answer::does_not_apply("reason-no-amended-amount");
    };
    let mut faults = Vec::new();
    let has = |money: Money| stated.iter().any(|(own, _)| is_part_or_whole(*own, money));
    // What several changes come to together may be one contribution.
    let all = raises.iter().try_fold(0_i64, |sum, raise| {
        raise.becomes.2.minor().checked_sub(raise.was.2.minor()).and_then(|apart| sum.checked_add(apart))
    });
    let together = all.and_then(i64::checked_abs).is_some_and(|sum| has(Money::new(sum, first.currency())));
    for raise in raises.iter().filter(|_| raises.len() == 1 || !together) {
        let Some(apart) = raise.apart().filter(|apart| !apart.is_zero()) else { continue };
        if has(apart) || has(raise.becomes.2) || is_misquoted(context, raise) {
            continue;
        }
        // The text outside the change tells which of the two is wrong.
        let told = |money: Money| amounts_elsewhere(context).any(|other| other == money);
        let wrong_was = told(raise.becomes.2) && !told(raise.was.2);
        let spot = |(passage, mention, _): &(&Passage<'_>, &Mention, Money)| {
            Spot::Words(passage.pointer.clone(), mention.range.clone())
        };
        let fault = if wrong_was {
            Fault::at(spot(&raise.was)).variant("was")
        } else {
            Fault::at(spot(&raise.becomes)).related(spot(&raise.was), "was")
        };
        let fault = fault.related(Spot::Value(place.clone()), "fact").arg("was", raise.was.2);
        faults.push(fault.arg("becomes", raise.becomes.2).arg("apart", apart));
    }
    for said in context.passages.iter().flat_map(said::sentences) {
        faults.extend(raised(&said, &raises, &has).map(|(mention, money)| {
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("raise");
            fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", first)
        }));
    }
    let changes = Pointer::root().key("amendment");
    let outside = context.passages.iter().filter(|passage| !changes.contains(&passage.pointer));
    faults.extend(outside.flat_map(said::sentences).filter_map(|said| {
        let raise = told_raise(&said)?;
        let apart = raise.apart().filter(|apart| !apart.is_zero() && !has(*apart) && !has(raise.becomes.2))?;
        let spot = |mention: &Mention| Spot::Words(said.passage.pointer.clone(), mention.range.clone());
        let fault = Fault::at(spot(raise.becomes.1)).related(spot(raise.was.1), "was");
        let fault = fault.related(Spot::Value(place.clone()), "fact").arg("was", raise.was.2);
        Some(fault.arg("becomes", raise.becomes.2).arg("apart", apart))
    }));
    faults.extend(of_a_time(context, &raises, &has));
    let told: Vec<Money> =
        amounts_elsewhere(context).chain(raises.iter().flat_map(|raise| [raise.was.2, raise.becomes.2])).collect();
    let payments = agreement.funding.iter().flat_map(|funding| funding.payments.iter().enumerate());
    let paid = agreement
        .funding
        .iter()
        .flat_map(|funding| &funding.payments)
        .filter_map(|payment| payment.amount.known().copied());
    let whole = Money::sum(paid).ok().flatten();
    for (index, payment) in payments {
        let Some(money) = payment.amount.known().copied().filter(|money| money.currency() == first.currency()) else {
            continue;
        };
        let known = |money: Money| has(money) || told.iter().any(|own| is_part_or_whole(*own, money));
        if known(money) || whole.is_some_and(known) || payment.passes_on {
            continue;
        }
        let at = Pointer::root().key("funding").key("payments").index(index).key("amount");
        let fault = Fault::at(Spot::Value(at)).variant("payment").related(Spot::Value(place.clone()), "fact");
        faults.push(fault.arg("told", money).arg("fact", first));
    }
    Answer::from_faults(faults)
}

/// "Från 480 000 kr till 540 000 kr", told of the grant.
fn told_raise<'a>(said: &Said<'a>) -> Option<Raise<'a>> {
    if !said.has(PUTS_IN) || said.has(OTHER) {
        return None;
    }
    let amounts = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Amount { money, approximate: false, ceiling: false, each: false, .. } => Some((mention, money)),
        _ => None,
    });
    let led = |mention: &Mention, words: &[&str]| said.before(&mention.range, 1).any(|word| word.is(words));
    amounts.clone().zip(amounts.skip(1)).find_map(|((from, was), (to, becomes))| {
        let pair = led(from, &["från", "from"]) && led(to, &["till", "to"]);
        pair.then_some(Raise { was: (said.passage, from, was), becomes: (said.passage, to, becomes) })
    })
}

/// "höjs med 54 000 kr", "tillskottet på 54 000 kr": a raise that is neither what the amendment puts in nor the difference that it states.
fn raised<'a>(said: &Said<'a>, raises: &[Raise<'_>], has: &dyn Fn(Money) -> bool) -> Option<(&'a Mention, Money)> {
    const ADDS: &[&str] = &["tillskott*", "tillför*", "supplement*", "adds"];
    const RAISES: &[&str] = &[
        "höj*",
        "höjs*",
        "höjning*",
        "öka*",
        "ökas*",
        "ökning*",
        "sänk*",
        "sänks*",
        "minsk*",
        "utöka*",
        "increase*",
        "raise*",
    ];
    let contribution = said.has(&["bidrag*", "stöd*", "anslag*", "höjning*", "contribution*", "grant*"]);
    let adds = said.has(ADDS);
    let is_told = adds || said.has(RAISES) && contribution;
    if !is_told || said.has(OTHER) {
        return None;
    }
    let (mention, money) = said.mentions.iter().find_map(|mention| match mention.what {
        What::Amount { money, approximate: false, ceiling: false, each: false, .. } => {
            let mut before = said.before(&mention.range, 1);
            let by =
                before.any(|word| word.is(&["med", "by"]) || adds && word.is(&["på", "om", "of", "tillför", "adds"]));
            (by || is_raise(said, mention)).then_some((mention, money))
        }
        _ => None,
    })?;
    let stated = raises.iter().any(|raise| {
        let apart = raise.apart().is_some_and(|apart| is_part_or_whole(apart, money));
        apart || adds && [raise.was.2, raise.becomes.2].contains(&money)
    });
    (!has(money) && !stated).then_some((mention, money))
}

/// "Därutöver 40 000 kr under 2022 och 90 000 kr under 2023", where what is put in for 2023 is another amount.
fn of_a_time(context: &Context<'_>, raises: &[Raise<'_>], has: &dyn Fn(Money) -> bool) -> Vec<Fault> {
    let changes = Pointer::root().key("amendment").key("changes");
    let given: Vec<(Interval, Money, Pointer)> = context
        .agreement
        .funding
        .iter()
        .flat_map(|funding| funding.contributions.iter().enumerate())
        .filter(|(_, one)| one.form.known() == Some(&ContributionForm::Cash))
        .filter_map(|(index, one)| {
            let place = Pointer::root().key("funding").key("contributions").index(index).key("amount");
            Some((*one.during.known()?, *one.amount.known()?, place))
        })
        .collect();
    let count = context.agreement.amendment.as_ref().map_or(0, |amendment| amendment.changes.len());
    let places: Vec<Pointer> = (0..count).map(|index| changes.index(index).key("becomes")).collect();
    let becomes = context.passages.iter().filter(|passage| places.contains(&passage.pointer));
    let mut faults = Vec::new();
    for said in becomes.flat_map(said::sentences).filter(|said| said.has(PUTS_IN) && !said.has(OTHER)) {
        let amounts: Vec<_> = said
            .mentions
            .iter()
            .filter_map(|mention| match mention.what {
                What::Amount { money, approximate: false, ceiling: false, each: false, during, .. } => {
                    Some((mention, money, during))
                }
                _ => None,
            })
            .collect();
        // The text tells the additions, not the new whole, where one of them is among the facts.
        let added = said.has(&["därutöver", "ytterligare", "dessutom", "additional", "further"])
            || amounts.iter().any(|(_, money, _)| has(*money));
        for (mention, money, during) in amounts {
            // The new whole has been compared already, with what it was.
            let whole = raises.iter().any(|raise| raise.becomes.2 == money);
            let Some(during) = during.filter(|_| added && !has(money) && !whole) else { continue };
            let mut own = given
                .iter()
                .filter(|(time, ..)| time.first() == Some(during.first()) && time.last() == Some(during.last()));
            let (Some((_, fact, place)), None) = (own.next(), own.next()) else { continue };
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("time");
            faults.push(fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", *fact));
        }
    }
    faults
}

/// The amounts of money that the amendment puts in, and what they come to, with their places.
fn stated(agreement: &Agreement) -> Vec<(Money, Pointer)> {
    let Some(funding) = &agreement.funding else { return Vec::new() };
    let ledger = Ledger::of(agreement);
    let root = Pointer::root().key("funding");
    let cash =
        funding.contributions.iter().enumerate().filter(|(_, one)| one.form.known() == Some(&ContributionForm::Cash));
    let mut stated = Vec::new();
    for (index, one) in cash {
        let place = root.key("contributions").index(index).key("amount");
        let own = [&one.amount, &one.about, &one.at_most, &one.at_least]
            .into_iter()
            .filter_map(|money| money.known().copied());
        stated.extend(own.chain(ledger.contribution_total(one).money()).map(|money| (money, place.clone())));
    }
    if !stated.is_empty() {
        stated.extend(funding.total.known().map(|money| (*money, root.key("total"))));
        stated.extend(ledger.cash_total().money().map(|money| (money, root.key("contributions"))));
    }
    stated
}

/// The changes of one amount of what is put in to another.
fn raises<'a>(context: &'a Context<'_>) -> Vec<Raise<'a>> {
    let changes = Pointer::root().key("amendment").key("changes");
    let count = context.agreement.amendment.as_ref().map_or(0, |amendment| amendment.changes.len());
    let side = |index: usize, key: &str| -> Option<(&'a Passage<'a>, &'a Mention, Money)> {
        let place = changes.index(index).key(key);
        let passage = context.passages.iter().find(|passage| passage.pointer == place)?;
        if !said::all(passage).any(|said| said.has(PUTS_IN)) || said::all(passage).any(|said| said.has(OTHER)) {
            return None;
        }
        // What is told of the raise itself is not the new amount.
        let amounts =
            said::sentences(passage).flat_map(|said| said.mentions.iter().filter(move |own| !is_raise(&said, own)));
        let mut amounts = amounts.filter_map(|mention| match mention.what {
            What::Amount { money, approximate: false, ceiling: false, each: false, .. } => {
                Some((passage, mention, money))
            }
            _ => None,
        });
        amounts.next().filter(|_| amounts.next().is_none())
    };
    (0..count).filter_map(|index| Some(Raise { was: side(index, "was")?, becomes: side(index, "becomes")? })).collect()
}

/// Whether an amount is that of the raise: "höjningen är 45 000 kr", "höjs med 45 000 kr till".
fn is_raise(said: &Said<'_>, mention: &Mention) -> bool {
    const RAISE: &[&str] = &[
        "höjningen",
        "höjning",
        "ökningen",
        "ökning",
        "sänkningen",
        "sänkning",
        "minskningen",
        "skillnaden",
        "increase",
        "difference",
    ];
    const RAISED: &[&str] =
        &["höjs", "höja", "höjas", "ökar", "ökas", "öka", "sänks", "sänka", "minskas", "utökas", "raised", "increased"];
    let by = said.has(RAISED) && said.before(&mention.range, 1).any(|word| word.is(&["med", "varav", "by"]));
    by || said.before(&mention.range, 3).any(|word| word.is(RAISE))
}

/// Whether the file of the amended agreement, where it is checked at the same time, does not have the earlier amount.
fn is_misquoted(context: &Context<'_>, raise: &Raise<'_>) -> bool {
    let file = amended::file(context).ok().flatten();
    file.is_some_and(|file| !Says::of(context, file).has(&raise.was.1.what))
}

/// The amounts in texts outside the changes.
fn amounts_elsewhere<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Money> + use<'a> {
    let changes = Pointer::root().key("amendment");
    let outside = context.passages.iter().filter(move |passage| !changes.contains(&passage.pointer));
    outside.flat_map(|passage| &passage.mentions).filter_map(|mention| match mention.what {
        What::Amount { money, .. } => Some(money),
        _ => None,
    })
}
