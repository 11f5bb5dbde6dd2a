//! What sort of service an agreement is about, and which limit its value is held against. Knows no rule.

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::Money;
use iop_core::model::ClauseKind;
use iop_law::Law;

use crate::context::{Context, Passage, Topic};
use crate::reader::What;
use crate::rules::procurement::worth::{GENERAL, SOCIAL, limit, reaches};
use crate::rules::said::{self, Said};
use crate::rules::who::is_of_civil_society;

/// The words for the limit for direct award.
pub(in crate::rules) const LIMIT: &[&str] = &[
    "direktupphandlingsgräns*",
    "direktupphandling*",
    "beloppsgräns*",
    "tröskel*",
    "gränsvärde*",
    "köpas utan annons*",
    "köpa utan annons*",
    "köpas direkt",
    "köpa direkt",
    "upphandlas direkt",
    "upphandla direkt",
    "utan att annonsera",
    "annonseringsplikt*",
];

/// Services for which the higher limit applies, as a text about procurement names them.
const NAMED: &[&str] =
    &["bilaga*", "välfärdstjänst*", "socialtjänst*", "omsorg*", "vård*", "utbildning*", "reserverad*"];
const SERVICES: &[&str] = &["tjänst*", "upphandl*", "bilaga*", "lou"];

/// Social services, health care and education, as goals and target groups tell of them.
const SPECIAL: &[&str] = &[
    "våld*",
    "våldsutsatt*",
    "missbruk*",
    "beroendevård*",
    "hemlös*",
    "härbärge*",
    "brottsoffer*",
    "brottsutsatt*",
    "kvinnojour*",
    "tjejjour*",
    "stödsamtal*",
    "stödboende*",
    "boendestöd*",
    "omsorg*",
    "äldreomsorg*",
    "anhörigstöd*",
    "socialtjänst*",
    "funktionsnedsättning*",
    "ensamkommande*",
    "nyanländ*",
    "asylsök*",
    "psykisk*",
    "isolering*",
    "arbetslös*",
    "arbetsträning*",
    "vård*",
    "hälso*",
    "läxhjälp*",
    "läxor*",
    "utbildning*",
    "undervisning*",
];

/// Services that are none of those.
const ORDINARY: &[&str] = &[
    "städ*",
    "snöröj*",
    "gräsklipp*",
    "grönyt*",
    "fastighetssköt*",
    "underhåll*",
    "renover*",
    "reparation*",
    "transport*",
    "återvinn*",
    "återbruk*",
    "tvätt*",
    "tryckning*",
];

/// How a value stands to the limit for direct award.
pub(in crate::rules) enum Held {
    /// Below the limit that applies.
    Below,
    /// As much as the limit that applies, or more.
    Reaches(Money),
    /// It depends on what is not known; the reason.
    Unsure(&'static str),
}

/// Holds a value against the limit for the services of the agreement.
pub(in crate::rules) fn held(context: &Context<'_>, value: Money) -> Held {
    let (law, date) = (context.law, context.date);
    let against = |limit: Money| if reaches(value, limit) { Held::Reaches(limit) } else { Held::Below };
    let Some(general) = limit(law, GENERAL, date) else { return Held::Unsure("reason-limit-unknown") };
    if !reaches(value, general) {
        return Held::Below;
    }
    let higher = limit(law, SOCIAL, date);
    if higher == Some(general) {
        return against(general);
    }
    if let Some(own) = stated(context, &[Some(general), higher]) {
        return against(own);
    }
    let special = said::together(context, &[NAMED, SERVICES]) || tells(context, SPECIAL);
    match (special, tells(context, ORDINARY), higher) {
        (false, true, _) => against(general),
        (_, _, None) => Held::Unsure("reason-limit-unknown"),
        (true, false, Some(higher)) => against(higher),
        // Above both it does not matter which of them applies.
        (_, _, Some(higher)) if reaches(value, higher) => against(higher),
        _ => Held::Unsure("reason-service-limit"),
    }
}

/// The limit for services in general as it was last looked up, where a value reaches it and nothing tells that the
/// services are of those with a limit of their own.
pub(in crate::rules) fn last_general(context: &Context<'_>, value: Money) -> Option<Money> {
    let all = &context.law.series(GENERAL)?.amounts;
    let on =
        all.iter().rfind(|one| one.valid_from <= context.date && one.valid_to.is_none_or(|last| context.date <= last));
    let limit = on?.value.money().filter(|limit| reaches(value, *limit))?;
    let special = said::together(context, &[NAMED, SERVICES]) || tells(context, SPECIAL);
    (!special).then_some(limit)
}

/// The one of `limits` that the agreement itself holds its value against.
fn stated(context: &Context<'_>, limits: &[Option<Money>]) -> Option<Money> {
    let told = said::with(context, LIMIT);
    told.flat_map(|sentence| amounts(&sentence)).map(|(_, money)| money).find(|money| limits.contains(&Some(*money)))
}

/// Whether what the organisation does, or for whom, is told with one of `words`.
fn tells(context: &Context<'_>, words: &[&str]) -> bool {
    let about = |passage: &&Passage<'_>| match passage.topic {
        Topic::Title | Topic::Goal(_) | Topic::TargetGroup(_) => true,
        Topic::Commitment(..) => is_of_civil_society(context.agreement, passage),
        topic => {
            !passage.leaves_out() && [ClauseKind::Scope, ClauseKind::Purpose].iter().any(|kind| topic.is_about(*kind))
        }
    };
    context.passages.iter().filter(about).any(|passage| said::within(passage, words).next().is_some())
}

/// The amounts of a sentence, each with its place.
pub(in crate::rules) fn amounts(sentence: &Said<'_>) -> Vec<(Range<usize>, Money)> {
    let (Some(first), Some(last)) = (sentence.words.first(), sentence.words.last()) else { return Vec::new() };
    let mentions = &sentence.passage.mentions;
    let from = mentions.partition_point(|own| own.range.start < first.range.start);
    let within = mentions[from..].iter().take_while(|own| own.range.start < last.range.end);
    let found = within.filter_map(|mention| match &mention.what {
        What::Amount { money, .. } => Some((mention.range.clone(), *money)),
        _ => None,
    });
    found.collect()
}

/// The limits for direct award on a day, of either kind.
pub(in crate::rules) fn limits(law: &Law, on: NaiveDate) -> impl Iterator<Item = Money> {
    [GENERAL, SOCIAL].into_iter().filter_map(move |kind| limit(law, kind, on))
}
