//! Where the money of a contribution comes from, each part with its amount: "165 000 kr från kulturkontoret och 105 000 kr från
//! skolan".

use iop_core::model::Agreement;
use iop_core::{Frequency, Money, Pointer};

use crate::context::Topic;
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::Said;

/// What stands between a part and where it comes from.
const FROM: &[&str] = &["från", "ur", "av", "belastar", "bekostas", "from"];

/// What leaves some of it unsaid, or tells of other money.
const OTHER: &[&str] = &[
    "varav",
    "därav",
    "rest*",
    "återstod*",
    "minst",
    "högst",
    "vardera",
    "varje",
    "dessutom",
    "utöver",
    "of which",
    "each",
];

/// The parts of a contribution, where its amount is another sum.
pub(super) fn fault(said: &Said<'_>, agreement: &Agreement) -> Option<Fault> {
    let Topic::Contribution(index) = said.passage.topic else { return None };
    let own = agreement.funding.as_ref()?.contributions.get(index)?;
    let whole = *own.amount.known()?;
    let parts = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Amount { money, approximate: false, ceiling: false, each: false, .. } => Some((mention, money)),
        _ => None,
    });
    let parts: Vec<_> = parts.collect();
    let is_from = |at: usize| said.is(at, FROM);
    let sourced = parts.iter().all(|(mention, _)| {
        let after = said.words.partition_point(|word| word.range.start < mention.range.end);
        is_from(after)
    });
    let sum = Money::sum(parts.iter().map(|(_, money)| *money)).ok().flatten()?;
    let plain =
        parts.len() > 1 && sourced && !said.has(OTHER) && own.per.known().is_none_or(|per| *per == Frequency::Year);
    let amount = Pointer::root().key("funding").key("contributions").index(index).key("amount");
    let spot = |range: &std::ops::Range<usize>| Spot::Words(said.passage.pointer.clone(), range.clone());
    (plain && sum != whole).then(|| {
        let fault = Fault::at(Spot::Value(amount)).arg("told", whole).arg("sum", sum);
        parts.iter().fold(fault, |fault, (mention, _)| fault.related(spot(&mention.range), "part"))
    })
}
