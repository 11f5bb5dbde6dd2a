//! Its page is the Markdown file beside this one.
#![doc = include_str!("figures_differ.md")]

use std::ops::Range;

use iop_core::model::{ClauseKind, Stage, StateAid};
use iop_core::{Currency, Decimal, Language, Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said, sentences};
use crate::rules::state_aid::facts::{
    YEARS, amount, as_rate, ceiling, counted, de_minimis, exceeds, in_euro, is_rolling, judged_by, of_aid, rates_told,
    window,
};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "state-aid/figures-differ",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 3.2") }, Basis::Logic],
    waivable: false,
    page: include_str!("figures_differ.md"),
    check,
};

const CEILING: &[&str] = &["tak*", "takbelopp*", "ceiling*"];
const SUM: &[&str] = &["tillsammans*", "sammanlagt*", "sammanlagda*", "totalt*", "summa*", "together*", "total*"];
const EQUALS: &[&str] = &["motsvara*", "omräknat*", "omräknad*", "equals*", "corresponds*"];
/// What something stays within: "mindre än 300 000 euro".
const BELOW: &[&str] = &["under", "mindre än", "lägre än", "understig*", "inom", "below", "less than", "within"];
/// What tells of another time, of what is left, or of something not exact.
const ELSE: &[&str] =
    &["tidigare*", "höj*", "kvar*", "återstå*", "utrymme*", "cirka*", "ungefär*", "högst*", "previous*", "remain*"];
/// What the giver stands after.
const BY: &[&str] = &["av", "från", "by", "from"];
const AID: &[&str] = &["stöd*", "minimis*", "tak*", "aid*"];

/// What the facts say in euro.
struct Figures {
    own: Option<(Money, Pointer)>,
    rates: Vec<Decimal>,
    /// The names of those who gave the earlier aid, in their words, with the amount and its place.
    earlier: Vec<(Vec<String>, Option<Money>, Pointer)>,
    /// What all the earlier aid comes to, or what counts of it; none where it cannot be added.
    before: Vec<Money>,
    /// The ceilings on the day: that of the ground first.
    ceilings: Vec<Money>,
    /// Whether aid is added up over years back from the day, and not over fiscal years.
    rolling: bool,
}

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let figures = Figures::of(context, aid);
    let about = |said: &Said<'_>| said.passage.topic.is_about(ClauseKind::StateAid) || said.has(AID);
    let said = context.passages.iter().flat_map(sentences).filter(about);
    let faults = said.flat_map(|said| {
        let euro = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Amount { money, approximate: false, ceiling: false, .. } if is_figure(money) => {
                Some((mention.range.clone(), money))
            }
            _ => None,
        });
        let found: Vec<Fault> = euro.filter_map(|(range, money)| figures.against(&said, &range, money)).collect();
        found
    });
    let years = context.passages.iter().flat_map(said::all).filter(|said| about(said) && said.has(AID));
    let years = years.filter_map(|said| {
        let fiscal = || figures.rolling.then(|| fiscal_years(&said)).flatten();
        other_years(&said, context.agreement.language).or_else(fiscal)
    });
    let years: Vec<Fault> = years.collect();
    Answer::from_faults(faults.chain(years).collect())
}

/// "De två senaste åren", where aid is added up over three.
fn other_years(said: &Said<'_>, language: Language) -> Option<Fault> {
    const LAST: &[&str] = &[
        "senaste åren",
        "senaste beskattningsåren",
        "senaste räkenskapsåren",
        "föregående åren",
        "preceding years",
        "previous years",
        "last years",
        "previous fiscal years",
    ];
    let at = said.find(LAST)?.checked_sub(1)?;
    let word = said.words.get(at)?;
    let told = *reader::numbers(said.raw(word), language).first()?;
    let fault = || Fault::at(said.spot_between(at, at)).variant("years").arg("years", told).arg("all", YEARS);
    (told != u64::from(YEARS)).then(fault)
}

/// "De två föregående beskattningsåren", where aid is added up back from the day.
fn fiscal_years(said: &Said<'_>) -> Option<Fault> {
    const FISCAL: &[&str] = &[
        "senaste beskattningsår*",
        "föregående beskattningsår*",
        "senaste räkenskapsår*",
        "föregående räkenskapsår*",
        "senaste bokslutsår*",
        "föregående bokslutsår*",
        "senaste verksamhetsår*",
        "föregående verksamhetsår*",
        "senaste boksluten",
        "och med bokslutsår*",
        "och med räkenskapsår*",
        "och med beskattningsår*",
        "och med verksamhetsår*",
        "sedan bokslutsår*",
        "sedan räkenskapsår*",
        "sedan beskattningsår*",
        "tre beskattningsår*",
        "tre räkenskapsår*",
        "tre bokslutsår*",
        "två tidigare beskattningsår*",
        "två tidigare räkenskapsår*",
        "innevarande beskattningsår*",
        "innevarande räkenskapsår*",
        "innevarande bokslutsår*",
        "avslutat bokslut*",
        "avslutade bokslut*",
        "avslutat räkenskapsår*",
        "avslutat beskattningsår*",
        "avslutat verksamhetsår*",
        "avslutade räkenskapsår*",
        "avslutade beskattningsår*",
        "tidigare bokslut",
        "tidigare räkenskapsår*",
        "tidigare beskattningsår*",
        "preceding fiscal year*",
        "previous fiscal year*",
        "last fiscal year*",
        "three fiscal years",
    ];
    const NEAR: usize = 4;
    let place = said.bytes(FISCAL)?;
    if said.before(&place, NEAR).any(|word| word.is(NOT)) {
        return None;
    }
    Some(Fault::at(Spot::Words(said.passage.pointer.clone(), place)).variant("fiscal").arg("all", YEARS))
}

/// Whether the word for the ceiling, with what says of what it is the ceiling, leads to the amount: "taket för sådant
/// stöd är 200 000 euro".
fn is_of_ceiling(said: &Said<'_>, range: &Range<usize>) -> bool {
    const OF: &[&str] = &["för", "på", "enligt", "under", "of", "for"];
    const IS: &[&str] = &["är", "uppgår", "om", "på", "till", "is"];
    const FAR: usize = 9;
    let end = said.words.partition_point(|word| word.range.start < range.start);
    let Some(at) = said.find_before(CEILING, end).filter(|at| end - at <= FAR) else { return false };
    let between = said.passage.text.get(said.words[at].range.end..range.start).unwrap_or_default();
    let other = said.mentions.iter().any(|own| {
        matches!(own.what, What::Amount { .. }) && (said.words[at].range.end..range.start).contains(&own.range.start)
    });
    said.is(at + 1, OF) && said.is(end - 1, IS) && !other && !between.contains([',', ';'])
}

/// Whether something is said to stay within the amount.
fn is_below(said: &Said<'_>, range: &Range<usize>) -> bool {
    const NEAR: usize = 3;
    let end = said.words.partition_point(|word| word.range.start < range.start);
    said.has_in(end.saturating_sub(NEAR)..end, BELOW)
}

/// Whether it is an amount in euro, and not the one euro that a rate is for.
fn is_figure(money: Money) -> bool {
    // no law: cents in a euro
    const ONE: i64 = 100;
    money.currency() == Currency::Eur && money.minor() > ONE
}

/// Whether two amounts are the same but for how they were rounded.
fn is_same(one: Money, other: Money) -> bool {
    // no law: how finely an amount is rounded
    const ROUNDED: u64 = 200;
    one.minor().abs_diff(other.minor()) <= ROUNDED
}

impl Figures {
    fn of(context: &Context<'_>, aid: &StateAid) -> Self {
        let on = judged_by(context);
        let told = rates_told(context).into_iter().filter_map(|(.., money)| as_rate(money));
        let told = told.filter_map(|rate| Decimal::from_millionths(rate).ok());
        let rates: Vec<Decimal> = aid.rate.known().copied().into_iter().chain(told).collect();
        let own = amount(context.agreement);
        let rate = aid.rate.known().copied();
        let earlier = aid.earlier.iter().enumerate().map(|(index, own)| {
            let from = own.from.known().map(String::as_str).unwrap_or_default();
            let name = reader::words(from, 0..from.len()).into_iter().map(|word| word.key).collect();
            let euro = own.amount.known().and_then(|money| in_euro(*money, rate));
            (name, euro, of_aid("earlier").index(index).key("amount"))
        });
        let earlier: Vec<_> = earlier.collect();
        let limit = ceiling(context.law, aid, on.first());
        let whole = earlier.iter().map(|(_, euro, _)| *euro).collect::<Option<Vec<Money>>>();
        let within = limit.and_then(|limit| window(limit, on.last())).and_then(|from| {
            let counted = counted(aid, from, on.last()).map(|(_, own)| in_euro(*own.amount.known()?, rate));
            counted.collect::<Option<Vec<Money>>>()
        });
        let nothing = Money::new(0, Currency::Eur);
        let before = [whole, within].into_iter().flatten();
        let before = before.filter_map(|all| Money::sum(std::iter::once(nothing).chain(all)).ok().flatten());
        let before = before.collect();
        let day = on.first();
        let kinds =
            ["state_aid.de_minimis", "state_aid.sgei_de_minimis"].map(|kind| context.law.amount(kind, day).known());
        let ceilings = limit.into_iter().chain(kinds.into_iter().flatten());
        let ceilings = ceilings.filter_map(|ceiling| ceiling.value.money()).collect();
        let rolling = limit.and_then(|limit| limit.window.as_deref()).is_some_and(is_rolling);
        Self { own, rates, earlier, before, ceilings, rolling }
    }

    /// What is wrong with an amount in euro, by what the words around it call it.
    fn against(&self, said: &Said<'_>, range: &Range<usize>, money: Money) -> Option<Fault> {
        const NEAR: usize = 4;
        let fault = |right: Money| {
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range.clone()));
            fault.arg("told", money).arg("right", right)
        };
        if said.has(ELSE) {
            return None;
        }
        let near = |stems: &[&str]| said.before(range, NEAR).any(|word| word.is(stems));
        if near(CEILING) || is_below(said, range) && self.ceilings.contains(&money) || is_of_ceiling(said, range) {
            // Aid for services of general economic interest has a ceiling of its own; which of them is meant is another
            // rule's matter.
            let right = self.ceilings.first().copied()?;
            let one = self.ceilings.iter().any(|ceiling| is_same(*ceiling, money));
            return (!one).then(|| fault(right).variant("ceiling"));
        }
        let earlier = self.named(said, range);
        if let Some((right, place)) = earlier {
            return (!is_same(right, money))
                .then(|| fault(right).variant("earlier").related(Spot::Value(place), "fact"));
        }
        let own = self.converted(said);
        if said.before(range, said.words.len()).any(|word| word.is(SUM)) {
            let sums: Vec<Money> = self
                .before
                .iter()
                .flat_map(|before| {
                    let with = own.iter().filter_map(move |own| before.checked_add(*own).ok());
                    with.chain(std::iter::once(*before))
                })
                .collect();
            // Without a rate the sum is not known, and one that is too large is told as that.
            let too_much = |right: Money| self.ceilings.first().is_some_and(|ceiling| exceeds(right, *ceiling));
            let right = sums.first().copied().filter(|right| !own.is_empty() && !too_much(*right))?;
            return (!sums.iter().any(|sum| is_same(*sum, money))).then(|| fault(right).variant("sum"));
        }
        let right = own.first().copied().filter(|_| near(EQUALS))?;
        let place = self.own.as_ref().map(|(_, place)| place.clone())?;
        (!own.iter().any(|own| is_same(*own, money))).then(|| fault(right).related(Spot::Value(place), "fact"))
    }

    /// The earlier aid whose giver is named last before an amount, where it is told how much it was.
    fn named(&self, said: &Said<'_>, range: &Range<usize>) -> Option<(Money, Pointer)> {
        if said.after(range, 1).any(|word| BY.contains(&word.key.as_str())) {
            return self.named_after(said, range);
        }
        let end = said.words.partition_point(|word| word.range.start < range.start);
        let last = self.earlier.iter().filter_map(|(name, euro, place)| {
            let before = said.words.get(..end)?;
            let at = before
                .windows(name.len().max(1))
                .rposition(|words| !name.is_empty() && words.iter().zip(name).all(|(word, part)| word.key == *part))?;
            Some((at, (*euro)?, place))
        });
        let last: Vec<_> = last.collect();
        let nearest = last.iter().map(|(at, ..)| *at).max()?;
        // Who has given twice may be named once.
        let mut same = last.iter().filter(|(at, ..)| *at == nearest);
        let (_, euro, place) = same.next().filter(|_| same.next().is_none())?;
        let only = said.mentions.iter().filter(|own| own.range.start < range.start).all(|own| {
            own.range.start < said.words.get(nearest).map_or(0, |word| word.range.start)
                || !matches!(own.what, What::Amount { .. })
        });
        only.then(|| (*euro, (*place).clone()))
    }

    /// The earlier aid whose giver is named right after an amount: "15 000 euro av Tillväxtexempel".
    fn named_after(&self, said: &Said<'_>, range: &Range<usize>) -> Option<(Money, Pointer)> {
        let rest: Vec<&str> = said.after(range, said.words.len()).skip(1).map(|word| word.key.as_str()).collect();
        let mut named = self.earlier.iter().filter(|(name, ..)| {
            !name.is_empty() && rest.len() >= name.len() && rest.iter().zip(name).all(|(word, part)| word == part)
        });
        let (_, euro, place) = named.next().filter(|_| named.next().is_none())?;
        Some(((*euro)?, place.clone()))
    }

    /// The aid in euro by every rate that is told: as the facts have it first, and as the text has it.
    fn converted(&self, said: &Said<'_>) -> Vec<Money> {
        let kronor = said.passage.mentions.iter().filter_map(|mention| match mention.what {
            What::Amount { money, .. } if money.currency() == Currency::Sek => Some(money),
            _ => None,
        });
        let own = self.own.iter().map(|(money, _)| *money);
        let all = own.chain(kronor);
        all.flat_map(|money| self.rates.iter().filter_map(move |rate| in_euro(money, Some(*rate)))).collect()
    }
}
