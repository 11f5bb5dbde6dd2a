//! What a text that is not about money says of it in passing: "Regionen betalar 390 000 kr om året" in the background.
//! Only what a public party pays now, each time or in all, or to whom the money of this agreement goes.

use iop_core::model::ClauseKind;

use super::super::told::Names;
use super::ceiling::PAYS;
use super::sums::Sums;
use crate::context::Topic;
use crate::reader::What;
use crate::rules::said::Said;
use crate::rules::words::IN_ALL;

/// The clauses in which money is told of in passing.
const IN_PASSING: &[ClauseKind] = &[
    ClauseKind::Background,
    ClauseKind::Values,
    ClauseKind::Purpose,
    ClauseKind::Scope,
    ClauseKind::Goals,
    ClauseKind::TargetGroups,
    ClauseKind::Parties,
    ClauseKind::Relation,
    ClauseKind::Form,
    ClauseKind::Criteria,
    ClauseKind::Steering,
    ClauseKind::FollowUp,
    ClauseKind::Period,
    ClauseKind::Review,
];

/// What the money of this agreement is for.
const OWN: &[&str] = &[
    "verksamheten",
    "partnerskapet",
    "överenskommelsen",
    "samarbetet",
    "samverkan",
    "projektet",
    "insatsen",
    "partnership",
    "agreement",
    "project",
    "cooperation",
];

/// What a sentence is about that tells how much is put in, and how it says it.
const MONEY: &[&str] = &["bidraget", "stödet", "budgeten", "insatserna", "avtalet", "grant", "budget", "contribution"];
const COMES_TO: &[&str] =
    &["är", "uppgår", "omfattar", "omsluter", "kostar", "motsvarar", "is", "amounts", "totals", "comes"];

/// What makes an amount one for the whole term.
const WHOLE: &[&str] = &["tillsammans", "hela", "avtalstid*", "avtalsperiod*", "total", "whole"];

/// What makes the money another than that of this agreement.
const OTHER: &[&str] = &[
    "ordinarie",
    "redan",
    "utöver",
    "därutöver",
    "övrig*",
    "annan",
    "annat",
    "andra",
    "hittills",
    "årligen sedan",
    "i dag",
    "idag",
    "civilsamhäll*",
    "föreningsliv*",
    "*föreningar",
    "*föreningarna",
    "*organisationer",
    "*organisationerna",
    "*jourer",
    "*jourerna",
    "*aktörer",
    "*klubbar",
    "*församlingar",
    "already",
    "other",
    "besides",
];

/// Whether the text may tell of money in passing.
pub(super) fn is_in_passing(topic: Topic) -> bool {
    IN_PASSING.iter().any(|kind| topic.is_about(*kind))
}

/// Whether the sentence says what a public party pays under this agreement, or what it comes to.
pub(super) fn tells(said: &Said<'_>, names: &Names, sums: &Sums) -> bool {
    !said.has(OTHER) && (comes_to(said) || pays(said, names, sums))
}

/// "Partnerskapet kostar 900 000 kr per år."
fn comes_to(said: &Said<'_>) -> bool {
    let mut places = (0..said.words.len().min(3)).filter(|at| said.is(*at, MONEY) || said.is(*at, OWN));
    places.next().is_some_and(|at| said.is(at + 1, COMES_TO))
}

fn pays(said: &Said<'_>, names: &Names, sums: &Sums) -> bool {
    let mut verbs = (0..said.words.len()).filter(|at| said.is(*at, PAYS));
    let (Some(verb), None) = (verbs.next(), verbs.next()) else { return false };
    let beside = [verb.checked_sub(2), verb.checked_sub(1), Some(verb + 1), Some(verb + 2)];
    let payer = beside.into_iter().flatten().filter_map(|at| said.words.get(at)).find(|word| names.is_public(word));
    let Some(payer) = payer else { return false };
    let timed = said
        .mentions
        .iter()
        .any(|mention| matches!(mention.what, What::Amount { per, during, .. } if per.is_some() || during.is_some()));
    let to_other = || {
        let others = said.words.iter().filter(|word| word.range.start > payer.range.start);
        others.filter_map(|word| names.party(word)).any(|party| Some(party) != names.party(payer))
    };
    let slips = || {
        said.mentions
            .iter()
            .any(|mention| matches!(mention.what, What::Amount { money, .. } if sums.has_digits_of(money)))
    };
    timed || slips() || said.has_any(&[IN_ALL, WHOLE, OWN]) || to_other()
}
