//! The age below which children may come, told in the purpose or the scope: "barn upp till femton år". Knows no act.

use iop_core::model::{ClauseKind, TargetGroup, TargetGroupKind};

use super::Band;
use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::reader::{self, Mention, What};
use crate::rules::said::Said;

/// Those who are told of as young.
const YOUNG: &[&str] = &[
    "barn", "barnen", "unga", "ungdom*", "elever*", "flickor*", "pojkar*", "tjejer*", "killar*", "children", "young",
    "people", "pupils",
];

/// Words between the young and the age they have not reached, and those by which it is a limit.
const LINKS: &[&str] = &[
    "som", "är", "har", "ännu", "inte", "ej", "fyllt", "under", "upp", "till", "och", "med", "i", "åldern", "högst",
    "yngre", "än", "who", "are", "have", "not", "turned", "yet", "up", "to", "below",
];
const LIMITS: &[&str] = &["under", "upp till", "till och med", "högst", "yngre än", "below", "up to"];
const NOT_REACHED: &[&str] = &["inte * fyllt", "inte fyllt", "ej fyllt", "inte har fyllt", "ännu inte * fyllt"];

/// Those who are told of beside the group on purpose, and what else has an age.
const OTHERS: &[&str] = &[
    "även",
    "också",
    "syskon*",
    "inte får",
    "sällskap*",
    "vårdnad*",
    "samtycke*",
    "utdrag*",
    "*ledare*",
    "*volontär*",
    "*lag",
    "*lagen",
    "enligt",
    "statistik*",
    "undantag*",
    "särskilt",
    "framför allt",
    "främst",
    "i synnerhet",
    "varav",
    "also",
    "siblings",
    "especially",
];

/// An age limit of children that is none of a group's.
pub(super) fn fault(context: &Context<'_>, bands: &[Band], said: &Said<'_>) -> Option<Fault> {
    let topic = said.passage.topic;
    let purpose = topic.is_about(ClauseKind::Purpose);
    let central = purpose || [ClauseKind::Scope, ClauseKind::TargetGroups].iter().any(|kind| topic.is_about(*kind));
    if !(central || topic == Topic::Title) || said.has(OTHERS) || has_group_without_age(context) {
        return None;
    }
    let lasts: Vec<u32> = bands.iter().filter_map(|band| band.last).collect();
    let (highest, band) = (lasts.iter().max()?, bands.iter().find(|band| band.last.is_some())?);
    said.mentions.iter().find_map(|mention| {
        let What::Age { years, upper: None } = mention.what else { return None };
        let fits = bands.iter().any(|band| band.has(years, None));
        let wider = years > highest + 1;
        (is_limit(said, mention) && !fits && (wider || purpose)).then(|| band.differs(said, mention))
    })
}

/// Whether the words before an age make it one that the young have not reached.
fn is_limit(said: &Said<'_>, mention: &Mention) -> bool {
    let before = said.words.partition_point(|word| word.range.start < mention.range.start);
    let Some(young) = (0..before).rev().find(|at| !said.is(*at, LINKS)) else { return false };
    let between = &said.words[young + 1..before];
    said.is(young, YOUNG) && [LIMITS, NOT_REACHED].iter().any(|words| reader::find(between, words).is_some())
}

/// Whether some of those the work is for are children of whom no age is told.
fn has_group_without_age(context: &Context<'_>) -> bool {
    let ages =
        |group: &TargetGroup| [&group.age_from, &group.age_to, &group.age_under].iter().any(|age| !age.is_blank());
    let young = |group: &TargetGroup| group.text.known().is_some_and(|text| reader::has(text.as_str(), YOUNG));
    let groups = context.agreement.target_groups.iter();
    groups.filter(|group| group.kind == TargetGroupKind::Direct).any(|group| !ages(group) && young(group))
}
