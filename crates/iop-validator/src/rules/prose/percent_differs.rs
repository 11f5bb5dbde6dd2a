//! Its page is the Markdown file beside this one.
#![doc = include_str!("percent_differs.md")]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use iop_core::model::{Agreement, ClauseKind, Contribution, Funding, Id, Stage};
use iop_core::{Money, Pointer, Share, derive};
use iop_law::Basis;

use super::told::Names;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::PAYS;

mod amounts;
mod posts;

pub(super) const RULE: Rule = Rule {
    id: "prose/percent-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("percent_differs.md"),
    check,
};

/// What a sentence about the parties' shares says.
const SHARES: &[&str] = &[
    "finansier*",
    "medfinans*",
    "bidra*",
    "står*",
    "andel*",
    "täck*",
    "svarar*",
    "fund*",
    "contribut*",
    "share*",
    "bär*",
    "bekost*",
    "bears*",
];

/// What a sentence about other percentages says: indexes, interest, posts, instalments, limits.
const OTHER: &[&str] = &[
    "index*",
    "ränt*",
    "avvik*",
    "tjänst*",
    "heltid*",
    "deltid*",
    "uppräkn*",
    "löne*",
    "lön*",
    "administr*",
    "overhead*",
    "höj*",
    "betal*",
    "moms*",
    "mervärd*",
    "avdrag*",
    "påslag*",
    "sociala*",
    "överstig*",
    "understig*",
    "deltag*",
    "invoice*",
    "interest*",
];

fn check(context: &Context<'_>) -> Answer {
    let of_posts = posts::faults(context);
    let Some(funding) = context.agreement.funding.as_ref() else {
        return if of_posts.is_empty() { Answer::does_not_apply("reason-no-funding") } else { Answer::Fails(of_posts) };
    };
    let first = funding.contributions.iter().position(|contribution| contribution.share.known().is_some());
    let paid = funding.payments.iter().position(|payment| payment.share.known().is_some());
    let mut faults = paid.map(|paid| instalments(context, funding, paid)).unwrap_or_default();
    faults.extend(of_posts);
    let Some(first) = first else {
        faults.extend(amounts::faults(context, funding));
        return if paid.is_some() || !faults.is_empty() {
            Answer::from_faults(faults)
        } else {
            Answer::does_not_apply("reason-no-share")
        };
    };
    let place = Pointer::root().key("funding").key("contributions");
    let own = shares(context.agreement, funding, None);
    let others = others(context.agreement, funding);
    let names = Names::of(context.agreement);
    let mut parties: HashMap<usize, Option<(usize, HashSet<Share>)>> = HashMap::new();
    for passage in context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Economy)) {
        for said in said::sentences(passage).filter(|said| said.has(SHARES) && !said.has(OTHER)) {
            let bearers = bearers(&said, &names);
            let mut exchanged = false;
            let before_sentence = faults.len();
            for mention in said.mentions {
                let What::Percent(share) = mention.what else { continue };
                let mut before = said.before(&mention.range, 2).map(|word| word.key.as_str());
                let limit = before.any(|word| {
                    matches!(word, "minst" | "högst" | "upp" | "max" | "least" | "most" | "up" | "cirka" | "ca")
                });
                // "En samordnare på 50 procent" works half the time.
                let mut near = said.before(&mention.range, 4);
                let post = near.next().is_some_and(|word| word.key == "på")
                    && !near.any(|word| word.is(&["andel*", "medfinans*", "insats*", "bidrag*", "del*"]));
                if limit || post {
                    continue;
                }
                let bearer = bearers.get(&mention.range.start).copied();
                let party = bearer.and_then(|party| context.agreement.parties.get(party)?.id.known());
                let shared = |one: &Contribution| one.share.known().is_some() && one.party.known() == party;
                let theirs = bearer.zip(party).and_then(|(bearer, party)| {
                    let known = parties.entry(bearer).or_insert_with(|| {
                        let first = funding.contributions.iter().position(shared)?;
                        Some((first, shares(context.agreement, funding, Some(party))))
                    });
                    known.as_ref()
                });
                let right = others.contains(&share)
                    || theirs.map_or_else(|| own.contains(&share), |(_, theirs)| theirs.contains(&share));
                // "En tredjedel" is the share of one that pays 33 percent.
                let right = right || own.iter().any(|known| is_third_of(share, *known));
                // Two shares that have changed places are one thought, told once.
                let of_another = own.contains(&share);
                let told = exchanged && of_another;
                if !right && !told {
                    exchanged |= of_another;
                    // Where no party is named, any of the shares may be meant.
                    let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                    let fault = fault.related(
                        Spot::Value(place.index(theirs.map_or(first, |(index, _)| *index)).key("share")),
                        "fact",
                    );
                    let fault = fault.arg("told", share);
                    faults.push(if of_another { fault.variant("party") } else { fault });
                }
            }
            // Shares that make a whole together are one thought too.
            let told = said.mentions.iter().filter_map(|mention| match mention.what {
                What::Percent(share) => Some(share),
                _ => None,
            });
            let sum = told.map(Some).reduce(|sum, share| sum?.checked_add(share?).ok()).flatten();
            if sum == Some(Share::whole()) {
                faults.truncate(before_sentence + 1);
            }
        }
    }
    Answer::from_faults(faults)
}

/// What a text on payments says of each of them.
const PAID: &[&[&str]] = &[PAYS, &["rekvir*"]];

/// Words of other percentages in such a text.
const NOT_PAID: &[&str] = &[
    "index*",
    "ränt*",
    "moms*",
    "mervärd*",
    "avdrag*",
    "minsk*",
    "sänk*",
    "reduc*",
    "håll*",
    "innehåll*",
    "återbetal*",
    "tillbaka",
    "överstig*",
    "understig*",
    "förbruk*",
    "avvik*",
    "kostnad*",
    "tjänst*",
    "interest*",
    "index*",
];

/// The parts in which the money is paid, told as others than the facts: one in each text.
fn instalments(context: &Context<'_>, funding: &Funding, first: usize) -> Vec<Fault> {
    let mut known = others(context.agreement, funding);
    known.extend(shares(context.agreement, funding, None));
    let place = Pointer::root().key("funding").key("payments").index(first).key("share");
    let about = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Payments));
    let wrong = about.filter_map(|passage| {
        let told = said::sentences(passage).filter(|said| said.has_any(PAID) && !said.has(NOT_PAID));
        told.flat_map(|said| said.mentions).find_map(|mention| match mention.what {
            What::Percent(share) if !known.contains(&share) => {
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                Some(fault.related(Spot::Value(place.clone()), "fact").arg("told", share).variant("paid"))
            }
            _ => None,
        })
    });
    wrong.collect()
}

/// Whether a share in thirds is the other one, rounded to whole percent.
fn is_third_of(told: Share, known: Share) -> bool {
    let (a, b) = (told.numerator().checked_mul(known.denominator()), known.numerator().checked_mul(told.denominator()));
    let whole = told.denominator().checked_mul(known.denominator());
    match (a, b, whole) {
        // no law: per cent in a whole
        (Some(a), Some(b), Some(whole)) => told.denominator() == 3 && a.abs_diff(b).saturating_mul(100) < whole,
        _ => false,
    }
}

/// Which party each percentage is said of, where the sentence names one party, then one percentage, and so on.
fn bearers(said: &Said<'_>, names: &Names) -> HashMap<usize, usize> {
    let parties = said.words.iter().filter_map(|word| Some((word.range.clone(), Some(names.party(word)?))));
    let percents = said.mentions.iter().filter(|mention| matches!(mention.what, What::Percent(_)));
    let mut order: Vec<(Range<usize>, Option<usize>)> =
        parties.chain(percents.map(|mention| (mention.range.clone(), None))).collect();
    order.sort_unstable_by_key(|(range, _)| range.start);
    // A name of several words is one name.
    order.dedup_by(|later, earlier| later.1.is_some() && later.1 == earlier.1);
    let pairs = order.chunks(2).map(|pair| match pair {
        [(_, Some(party)), (percent, None)] => Some((percent.start, *party)),
        _ => None,
    });
    pairs.collect::<Option<_>>().unwrap_or_default()
}

/// Shares of other things than the whole: what is held back, what follows an index, what is paid each time, what is
/// taken off what comes late, posts, and interest.
fn others(agreement: &Agreement, funding: &Funding) -> HashSet<Share> {
    let mut shares = HashSet::new();
    for payment in &funding.payments {
        shares.extend(payment.share.known());
        shares.extend(payment.retention.iter().filter_map(|retention| retention.share.known()));
    }
    shares.extend(funding.indexation.iter().filter_map(|indexation| indexation.share.known()));
    let steps = funding.reductions.iter().flat_map(|reduction| &reduction.steps);
    shares.extend(steps.filter_map(|step| step.by.known()));
    let posts = agreement.staff.iter().flat_map(|staff| &staff.posts);
    shares.extend(posts.filter_map(|post| post.extent.known()));
    let repayment = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    shares.extend(repayment.and_then(|repayment| repayment.interest_rate.known()));
    let groups = agreement.steering.iter().chain(&agreement.other_groups);
    shares.extend(groups.filter_map(|group| group.majority.known()));
    shares
}

/// The stated shares, what they come to for each party, what is left of the whole, and the shares that the amounts
/// are; or only those of one party.
fn shares(agreement: &Agreement, funding: &Funding, only: Option<&Id>) -> HashSet<Share> {
    let mut shares = HashSet::new();
    shares.extend(only.is_none().then(Share::whole));
    let mut parties: BTreeMap<String, (Option<Share>, Option<Money>)> = BTreeMap::new();
    for one in funding.contributions.iter().filter(|one| only.is_none() || one.party.known() == only) {
        let party = one.party.known().map(ToString::to_string).unwrap_or_default();
        let sums = parties.entry(party).or_default();
        if let Some(share) = one.share.known().copied() {
            shares.insert(share);
            sums.0 = sums.0.map_or(Some(share), |sum| sum.checked_add(share).ok());
        }
        if let Some(money) = one.amount.known().copied() {
            sums.1 = sums.1.map_or(Some(money), |sum| sum.checked_add(money).ok());
        }
    }
    let all = Money::sum(funding.contributions.iter().filter_map(|one| one.amount.known().copied())).ok().flatten();
    let stated = funding.costs_total.known().copied();
    let wholes = [derive::cash_total(agreement).money(), derive::costs_total(agreement).money(), stated, all];
    let of = |money: Money, whole: Money| {
        let parts = u64::try_from(money.minor()).ok().zip(u64::try_from(whole.minor()).ok());
        let (part, whole) = parts.filter(|_| money.currency() == whole.currency())?;
        Share::new(part, whole).ok()
    };
    for (share, money) in parties.into_values() {
        shares.extend(share);
        shares.extend(
            money.into_iter().flat_map(|money| wholes.into_iter().flatten().filter_map(move |whole| of(money, whole))),
        );
    }
    if only.is_some() {
        return shares;
    }
    let rest = |share: &Share| {
        let left = share.denominator().checked_sub(share.numerator())?;
        Share::new(left, share.denominator()).ok()
    };
    let left: Vec<Share> = shares.iter().filter_map(rest).collect();
    shares.extend(left);
    shares
}
