//! A target group or a target whose words reach beyond the municipality.

use iop_core::Pointer;

use super::{NEARBY, PLACES};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::said;
use crate::rules::who::at;
use crate::rules::words::NOT;

/// The words of a target group that reach beyond the municipality.
pub(super) fn told(context: &Context<'_>, place: &Pointer) -> Option<Fault> {
    let passage = context.passages.iter().find(|passage| passage.pointer == *place)?;
    debug_assert!(matches!(passage.topic, Topic::TargetGroup(_)));
    said::within(passage, PLACES).find_map(|sentence| {
        let pair = sentence.words.windows(2).position(|two| {
            let near = two[0].is(NEARBY);
            near && two[1].is(PLACES)
        });
        let pair = pair.map(|first| sentence.spot_between(first, first + 1));
        let spot = pair.or_else(|| sentence.spot_of(&["grannkommun*"]))?;
        (!sentence.denies() && !sentence.has(&["utom*", "undantag*", "exklusive*"])).then(|| Fault::at(spot))
    })
}

/// The other municipality that the text of a target group names: "unga i Exempels och Grannbys kommuner".
pub(super) fn named(context: &Context<'_>, place: &Pointer, own: impl Fn(&str) -> bool) -> Option<Fault> {
    const KOMMUN: &[&str] = &["kommun", "kommuner"];
    let passage = context.passages.iter().find(|passage| passage.pointer == *place)?;
    said::within(passage, KOMMUN).find_map(|one| {
        let at = one.find(KOMMUN)?;
        let name = one.words.get(at.checked_sub(1)?)?;
        let foreign =
            one.raw(name).starts_with(char::is_uppercase) && !own(&one.raw_between(at - 1, at).to_lowercase());
        let kept_out = one.has_in(..at, NOT) || one.has_in(..at, &["utom", "undantag*", "exklusive", "utanför"]);
        (foreign && at > 1 && !kept_out).then(|| Fault::at(one.spot_between(at - 1, at)))
    })
}

/// What is counted in another municipality, among the targets of the goals and of what is undertaken.
pub(super) fn counted(context: &Context<'_>) -> Option<Fault> {
    const OTHERS: &[&str] = &["grannkommun*", "andra kommuner", "annan kommun", "neighbouring municipalit*"];
    let goals = context.agreement.goals.iter().enumerate().map(|(index, own)| (at("goals", index), &own.targets));
    let commitments = context.agreement.commitments.iter().enumerate();
    let all = goals.chain(commitments.map(|(index, own)| (at("commitments", index), &own.targets)));
    all.into_iter().find_map(|(place, targets)| {
        let found = targets.iter().position(|own| own.measure.known().is_some_and(|text| reader::has(text, OTHERS)))?;
        Some(Fault::at(Spot::Value(place.key("targets").index(found).key("measure"))))
    })
}
