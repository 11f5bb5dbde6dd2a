//! Its page is the Markdown file beside this one.
#![doc = include_str!("percent_differs.md")]

use std::collections::{BTreeMap, HashSet};

use iop_core::model::{ClauseKind, Funding, Stage};
use iop_core::{Money, Pointer, Share, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;

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
const SHARES: &[&str] =
    &["finansier", "medfinans", "bidra", "står", "andel", "täck", "svarar", "fund", "contribut", "share"];

/// What a sentence about other percentages says: indexes, interest, posts, instalments, limits.
const OTHER: &[&str] = &[
    "index",
    "ränt",
    "avvik",
    "tjänst",
    "heltid",
    "deltid",
    "uppräkn",
    "löne",
    "lön",
    "administr",
    "overhead",
    "höj",
    "betal",
    "moms",
    "mervärd",
    "avdrag",
    "påslag",
    "sociala",
    "överstig",
    "understig",
    "deltag",
    "invoice",
    "interest",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let first = funding.contributions.iter().position(|contribution| contribution.share.is_some());
    let Some(first) = first else { return Answer::does_not_apply("reason-no-share") };
    let place = Pointer::root().key("funding").key("contributions");
    let own = shares(funding);
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Economy)) {
        for said in said::sentences(passage).filter(|said| said.has(SHARES) && !said.has(OTHER)) {
            for mention in said.mentions {
                let What::Percent(share) = mention.what else { continue };
                let mut before = said.before(&mention.range, 2).map(|word| word.key.as_str());
                let limit = before.any(|word| {
                    matches!(word, "minst" | "högst" | "upp" | "max" | "least" | "most" | "up" | "cirka" | "ca")
                });
                if limit || own.contains(&share) {
                    continue;
                }
                // With one share stated, that is the one meant; with several, any of them may be.
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                let fault = fault.related(Spot::Value(place.index(first).key("share")), "fact");
                faults.push(fault.arg("told", share));
            }
        }
    }
    Answer::from_faults(faults)
}

/// The stated shares, what they come to for each party, what is left of the whole, and the shares that the amounts are.
fn shares(funding: &Funding) -> HashSet<Share> {
    let mut shares = HashSet::from([Share::whole()]);
    let mut parties: BTreeMap<String, (Option<Share>, Option<Money>)> = BTreeMap::new();
    for one in &funding.contributions {
        let party = one.party.known().map(ToString::to_string).unwrap_or_default();
        let sums = parties.entry(party).or_default();
        if let Some(share) = one.share {
            shares.insert(share);
            sums.0 = sums.0.map_or(Some(share), |sum| sum.checked_add(share).ok());
        }
        if let Some(money) = one.amount.known().copied() {
            sums.1 = sums.1.map_or(Some(money), |sum| sum.checked_add(money).ok());
        }
    }
    let all = Money::sum(funding.contributions.iter().filter_map(|one| one.amount.known().copied())).ok().flatten();
    let wholes = [derive::cash_total(funding).known(), derive::costs_total(funding).known(), funding.costs_total, all];
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
    let rest = |share: &Share| {
        let left = share.denominator().checked_sub(share.numerator())?;
        Share::new(left, share.denominator()).ok()
    };
    let left: Vec<Share> = shares.iter().filter_map(rest).collect();
    shares.extend(left);
    shares
}
