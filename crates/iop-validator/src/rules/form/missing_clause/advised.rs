//! What an agreement of many clauses should tell too, and by which words it tells it in a clause of another name. Knows
//! no kind of agreement: what is advised for each, and who asks for it, is law data.

use iop_core::model::{Agreement, ClauseKind};
use iop_core::{Language, Pointer};
use iop_law::{ClauseSet, Demander, Status};

use super::is_there;
use crate::Arg;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::data_protection::told;
use crate::rules::disputes;
use crate::rules::said;

/// How a clause set is told, and of whom it is asked.
struct Way {
    /// The id of the clause set.
    set: &'static str,
    /// Whether it has to do with what the agreement is about.
    due: fn(&Context<'_>) -> bool,
    /// Whether it is told in the facts, or in some clause.
    told: fn(&Context<'_>) -> bool,
}

const WAYS: &[Way] = &[
    Way { set: "children", due: |context| told::children_met(context).is_some(), told: tells_children },
    Way { set: "disputes", due: |_| true, told: tells_disputes },
    Way { set: "goals", due: |_| true, told: tells_goals },
    Way { set: "rescission", due: |_| true, told: tells_rescission },
];

/// Whether it is known how a clause set is told.
#[cfg(test)]
pub(super) fn is_known(id: &str) -> bool {
    WAYS.iter().any(|way| way.set == id)
}

/// The clauses that are advised and told nowhere, but for those of the kinds that have been asked for already.
pub(super) fn faults(context: &Context<'_>, asked: &[ClauseKind]) -> Vec<Fault> {
    let Some(kind) = context.kind.filter(|_| told::stands_alone(context.agreement)) else { return vec![] };
    if !told::goes_through_everything(context.agreement) {
        return vec![];
    }
    let sets = kind.advises.iter().filter_map(|id| context.law.clause_set(id));
    let open = sets.filter(|set| !set.kinds.iter().any(|kind| asked.contains(kind)));
    let ways = open.filter_map(|set| Some((set, WAYS.iter().find(|way| way.set == set.id)?)));
    let missing = ways.filter(|(_, way)| (way.due)(context) && !(way.told)(context));
    missing.filter_map(|(set, _)| fault(context, set)).collect()
}

/// None where nobody asked for it on the day.
fn fault(context: &Context<'_>, set: &ClauseSet) -> Option<Fault> {
    let stands = |by: &Demander| match by {
        Demander::Act { act, .. } => {
            context.law.statute(act).is_some_and(|own| own.status(context.date) == Status::InForce)
        }
        Demander::Case(_) | Demander::Guideline(_) | Demander::Practice(_) => true,
    };
    let asked: Vec<_> = set.demanded_by.iter().filter(|demand| stands(&demand.by)).collect();
    if asked.is_empty() {
        return None;
    }
    let by = |language| asked.iter().map(|own| own.said(context.law, language)).collect::<Vec<_>>().join(", ");
    let fault = Fault::at(Spot::Key(Pointer::root().key("clauses")))
        .related(Spot::Value(Pointer::root().key("kind")), "kind")
        .variant("advised")
        .arg("name", Arg::Either { sv: set.name.to_lowercase(), en: set.name_en.to_lowercase() })
        .arg("content", Arg::Either { sv: set.content.clone(), en: set.content_en.clone() })
        .arg("asked", Arg::Either { sv: by(Language::Sv), en: by(Language::En) });
    Some(fault)
}

/// Whether a clause of the kind, one that covers it or a commitment told there is in the agreement.
fn has(context: &Context<'_>, kind: ClauseKind) -> bool {
    told::has_clause(context, kind) || is_there(context.agreement, kind)
}

fn tells_children(context: &Context<'_>) -> bool {
    /// Words of the rights of the child.
    const RIGHTS: &[&str] = &[
        "barn* bästa",
        "barn* rätt*",
        "barnrätt*",
        "barnkonvention*",
        "barnperspektiv*",
        "barn* perspektiv*",
        "barn* röst*",
        "2018 1197",
        "best interests",
        "rights of the child",
        "child* s rights",
        "children s rights",
    ];
    has(context, ClauseKind::Children) || told::says(context, RIGHTS)
}

fn tells_disputes(context: &Context<'_>) -> bool {
    /// Words of parties that do not agree; in a steering group they tell how it decides.
    const AT_ODDS: &[&str] =
        &["oense", "oenig*", "konflikt*", "kan inte enas", "inte kan enas", "inte enas", "disagree*", "cannot agree"];
    let told_by = [disputes::DISPUTE, disputes::COURT, disputes::ARBITRATION];
    let elsewhere = |topic: Topic| !topic.is_about(ClauseKind::Steering);
    has(context, ClauseKind::Disputes)
        || told_by.iter().any(|words| told::says(context, words))
        || said::about(context, elsewhere).any(|sentence| sentence.has(AT_ODDS))
}

fn tells_goals(context: &Context<'_>) -> bool {
    /// Words of several goals, or of one that can be measured.
    const GOALS: &[&str] = &[
        "målen är",
        "målen med",
        "mål är",
        "mål för",
        "mål som",
        "följande mål",
        "delmål*",
        "effektmål*",
        "resultatmål*",
        "målsättning*",
        "indikator*",
        "goals",
        "objectives",
        "indicators",
    ];
    /// Words of one goal, which is as good where a number belongs to it.
    const GOAL: &[&str] = &["mål", "målet", "målen", "goal", "objective"];
    let counted = |sentence: &said::Said<'_>| {
        sentence.mentions.iter().any(|own| matches!(own.what, What::Count { .. } | What::Percent(_)))
    };
    has(context, ClauseKind::Goals)
        || told::says(context, GOALS)
        || told::names(context, GOAL)
        || said::with(context, GOAL).any(|sentence| counted(&sentence))
}

fn tells_rescission(context: &Context<'_>) -> bool {
    /// Words of ending it because of what the other has done.
    const BREACH: &[&str] = &[
        "häva",
        "häver",
        "hävas",
        "hävs",
        "hävning*",
        "hävt",
        "*avtalsbrott*",
        "kontraktsbrott*",
        "omedelbar verkan",
        "omedelbart upphör*",
        "upphör* omedelbart",
        "bryter mot",
        "brutit mot",
        "missköt*",
        "inte fullgör*",
        "inte följer",
        "inte uppfyll*",
        "åsidosät*",
        "förverkad*",
        "rescind*",
        "rescission",
        "breach*",
        "immediate effect",
        "fails to",
    ];
    let ended = |agreement: &Agreement| {
        agreement
            .termination
            .as_ref()
            .is_some_and(|own| own.rescission.is_some() || !own.grounds.is_empty() || !own.special_notices.is_empty())
    };
    ended(context.agreement) || told::says(context, BREACH)
}
