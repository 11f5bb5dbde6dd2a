//! Its page is the Markdown file beside this one.
#![doc = include_str!("shares_miss_hundred.md")]

use std::collections::BTreeMap;
use std::ops::Range;

use iop_core::derive::Ledger;
use iop_core::model::{ClauseKind, Funding, Id, Payment, Stage};
use iop_core::{Pointer, Share};
use iop_law::Basis;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "payment/shares-miss-hundred",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("shares_miss_hundred.md"),
    check,
};

/// Words of paying out a part.
const PAY: &[&str] =
    &["betalas*", "utbetal*", "betalar ut*", "rekvireras*", "faktureras*", "paid*", "pays*", "payable*"];

/// What follows on a part that is paid in a row of parts: `och 60 procent efter slutrapporten`.
const WHEN: &[&str] =
    &["vid*", "när*", "efter*", "senast*", "den*", "i*", "av*", "på*", "at*", "when*", "after*", "upon*", "on*", "of*"];

/// Parts of something else, or a rest without a number.
const OTHER: &[&str] = &[
    "*ränt*",
    "moms*",
    "mervärdesskatt*",
    "index*",
    "håll*",
    "innehåll*",
    "står för*",
    "finansier*",
    "tjänst*",
    "kostnad*",
    "vite*",
    "avdrag*",
    "bonus*",
    "fullfölj*",
    "deltag*",
    "räknas upp*",
    "uppräkn*",
    "rest*",
    "återstå*",
    "återstod*",
    "slutbetal*",
    "interest*",
    "vat",
    "withh*",
    "remain*",
    "balance*",
    "funds*",
    "of the cost*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let ledger = Ledger::of(context.agreement);
    let mut faults = Vec::new();
    let mut stated = false;
    for plan in plans(funding) {
        let shares: Option<Vec<Share>> = plan.iter().map(|(_, payment)| payment.share.known().copied()).collect();
        let Some(shares) = shares else { continue };
        stated = true;
        let known = plan
            .first()
            .and_then(|(_, payment)| payment.of.as_ref())
            .and_then(|id| ledger.contribution_total(ledger.contribution_named(id.as_str())?).known());
        // Of a sum that is known, the amounts are compared by the rule for payments.
        let again = plan.iter().any(|(_, payment)| payment.times.known().is_some() || payment.per.known().is_some());
        let Some(sum) = sum(shares).filter(|sum| !sum.is_whole() && known.is_none() && !again) else { continue };
        let place =
            |index: usize| Spot::Value(Pointer::root().key("funding").key("payments").index(index).key("share"));
        let Some((last, others)) = plan.split_last() else { continue };
        // One part may be all that is paid on a plan.
        if others.is_empty() {
            continue;
        }
        let fault = others
            .iter()
            .take(12)
            .fold(Fault::at(place(last.0)), |fault, (index, _)| fault.related(place(*index), "other"));
        faults.push(fault.arg("sum", sum));
    }
    for passage in &context.passages {
        if !passage.topic.is_about(ClauseKind::Payments) && !passage.topic.is_about(ClauseKind::Economy) {
            continue;
        }
        let (told, fault) = in_text(passage);
        stated |= told;
        faults.extend(fault);
    }
    if faults.is_empty() && !stated {
        return Answer::does_not_apply("reason-no-payment-share");
    }
    Answer::from_faults(faults)
}

/// The payments of each contribution, with their places.
fn plans(funding: &Funding) -> Vec<Vec<(usize, &Payment)>> {
    let mut of: BTreeMap<&Id, Vec<(usize, &Payment)>> = BTreeMap::new();
    for (index, payment) in funding.payments.iter().enumerate() {
        if let Some(id) = payment.of.as_ref().filter(|_| !payment.passes_on) {
            of.entry(id).or_default().push((index, payment));
        }
    }
    of.into_values().collect()
}

fn sum(shares: impl IntoIterator<Item = Share>) -> Option<Share> {
    let mut shares = shares.into_iter();
    let first = shares.next()?;
    shares.try_fold(first, |sum, share| sum.checked_add(share).ok())
}

/// Whether the words beside a percentage say that it is paid, or of what it is a part.
fn is_paid(text: &str, range: &Range<usize>) -> bool {
    /// How many letters there may be between.
    // no law: how far apart words of one thought stand, in bytes
    const NEAR: usize = 48;
    let after: String = text.get(range.end..).unwrap_or_default().chars().take(NEAR).collect();
    let before: Vec<char> = text.get(..range.start).unwrap_or_default().chars().rev().take(NEAR).collect();
    let before: String = before.into_iter().rev().collect();
    reader::has(&after, PAY)
        || reader::has(&before, PAY)
        || reader::find_in(&after, WHEN).is_some_and(|found| found.start < 2)
}

/// Whether a text tells of parts that are paid, and the fault where they are not the whole.
fn in_text(passage: &Passage<'_>) -> (bool, Option<Fault>) {
    let mut parts = Vec::new();
    for sentence in said::all(passage) {
        let mut shares = sentence.mentions.iter().filter_map(|mention| match mention.what {
            What::Percent(share) => Some((share, mention.range.clone())),
            _ => None,
        });
        let Some(first) = shares.next() else { continue };
        let found: Vec<(Share, Range<usize>)> = std::iter::once(first).chain(shares).collect();
        // A text that also speaks of other parts is not added up.
        if sentence.has(OTHER) || !sentence.has(PAY) || !found.iter().all(|(_, range)| is_paid(passage.text, range)) {
            return (false, None);
        }
        parts.extend(found);
    }
    let whole = sum(parts.iter().map(|(share, _)| *share));
    let (Some(sum), Some((_, last))) = (whole, parts.last().filter(|_| parts.len() > 1)) else { return (false, None) };
    if sum.is_whole() {
        return (true, None);
    }
    let words = Spot::Words(passage.pointer.clone(), last.clone());
    (true, Some(Fault::at(words).variant("told").arg("sum", sum)))
}
