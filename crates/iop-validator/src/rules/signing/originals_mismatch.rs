//! Its page is the Markdown file beside this one.
#![doc = include_str!("originals_mismatch.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, SigningMethod, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "signing/originals-mismatch",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("originals_mismatch.md"),
    check,
};

/// That there is but one, which is no number that is read.
const ONLY: &[&str] = &[
    "finns ett exemplar",
    "finns i ett exemplar",
    "upprättas i ett exemplar",
    "upprättad i ett exemplar",
    "upprättats i ett exemplar",
    "ett enda exemplar",
    "ett enda original",
    "finns ett original",
    "i ett original",
    "a single original",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let signing = agreement.signing.as_ref();
    let typed = signing.and_then(|signing| signing.originals.known().copied());
    let place = Pointer::root().key("signing").key("originals");
    let said = context.passages.iter().flat_map(|passage| {
        passage.mentions.iter().filter_map(move |mention| match &mention.what {
            What::Count { number, upper: None, noun, .. }
                if is_original(
                    passage.text.get(mention.range.start..mention.sentence.end).unwrap_or_default(),
                    noun,
                ) =>
            {
                Some((
                    u32::try_from(*number).ok()?,
                    Spot::Words(passage.pointer.clone(), mention.range.clone()),
                    passage.topic.is_about(ClauseKind::Signatures),
                ))
            }
            _ => None,
        })
    });
    let only = said::about(context, |topic| topic.is_about(ClauseKind::Signatures)).filter(|one| !one.denies());
    let only = only.filter_map(|one| Some((1, one.spot_of(ONLY)?, true)));
    let said = said.chain(only).max_by_key(|(_, _, signatures)| *signatures).map(|(count, spot, _)| (count, spot));
    if let (Some(typed), Some((words, spot))) = (typed, &said)
        && typed != *words
    {
        let fault = Fault::at(spot.clone()).related(Spot::Value(place), "fact").variant("differs");
        return Answer::Fails(vec![fault.arg("count", *words).arg("other", typed)]);
    }
    let electronic = signing.is_some_and(|signing| signing.method.known() == Some(&SigningMethod::Electronic));
    let parties = agreement.parties.iter().filter(|party| party.until.is_blank()).count();
    let Some((count, spot)) = said.or(typed.map(|count| (count, Spot::Value(place)))) else {
        return Answer::does_not_apply("reason-no-originals");
    };
    // One original of an electronic document is the usual thing, and a party may do with a copy.
    if electronic || usize::try_from(count).is_ok_and(|count| count >= parties) {
        return Answer::Holds;
    }
    if told::says(
        context,
        &["bestyrkt kopia", "bestyrkta kopior", "kopia till", "kopia lämnas", "kopior till", "var sin kopia", "copy"],
    ) {
        return Answer::Holds;
    }
    Answer::Fails(vec![
        Fault::at(spot)
            .related(Spot::Key(Pointer::root().key("parties")), "parties")
            .arg("count", count)
            .arg("parties", parties),
    ])
}

/// Whether what is counted are originals: "två likalydande exemplar", "tre exemplar", "två original".
fn is_original(rest: &str, noun: &str) -> bool {
    // no law: how far apart words of one thought stand, in bytes
    const NEAR: usize = 48;
    let near: String = rest.chars().take(NEAR).collect();
    let first = ["likalydande", "original", "originalexemplar", "exemplar", "identical", "counterpart"]
        .iter()
        .any(|word| noun.to_lowercase().starts_with(word));
    first
        && reader::has(&near, &["likalydande", "original*", "exemplar", "counterparts", "copies"])
        && !reader::has(&near, &["broschyr*", "bok*", "tidning*", "rapport*"])
}
