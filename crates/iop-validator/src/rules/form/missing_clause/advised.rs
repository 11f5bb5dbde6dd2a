//! What an agreement of many clauses should tell too, and by which words it tells it in a clause of another name. Knows
//! no kind of agreement: what is advised for each, and who asks for it, is law data.

use iop_core::model::{Agreement, AssessmentMatter, Clause, ClauseKind};
use iop_core::{Language, Pointer, derive};
use iop_law::{ClauseSet, Demander, Status};

use super::is_there;
use crate::Arg;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::data_protection::told;
use crate::rules::disputes;
use crate::rules::procurement::worth::assessments;
use crate::rules::said;
use crate::rules::state_aid;

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
    Way { set: "force-majeure", due: |_| true, told: tells_force_majeure },
    Way { set: "goals", due: |_| true, told: tells_goals },
    Way { set: "insight", due: is_paid, told: tells_insight },
    Way { set: "notice", due: |_| true, told: tells_notice },
    Way { set: "rescission", due: |_| true, told: tells_rescission },
    Way { set: "state-aid", due: is_paid, told: tells_state_aid },
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
    // A clause of that kind that tells something else is where it is missed.
    let clauses = Pointer::root().key("clauses");
    let hollow = |own: &Clause| own.kind.known().is_some_and(|kind| set.kinds.contains(kind)) && own.text.is_some();
    let fault = match context.agreement.clauses.iter().position(hollow) {
        Some(index) => Fault::at(Spot::Value(clauses.index(index).key("kind"))).variant("hollow"),
        None => Fault::at(Spot::Key(clauses)).variant("advised"),
    };
    let fault = fault
        .related(Spot::Value(Pointer::root().key("kind")), "kind")
        .arg("name", Arg::Either { sv: set.name.to_lowercase(), en: set.name_en.to_lowercase() })
        .arg("content", Arg::Either { sv: set.content.clone(), en: set.content_en.clone() })
        .arg("asked", Arg::Either { sv: by(Language::Sv), en: by(Language::En) });
    Some(fault)
}

/// Whether a clause of the kind, one that covers it or a commitment told there is in the agreement.
fn has(context: &Context<'_>, kind: ClauseKind) -> bool {
    told::has_clause(context, kind) || is_there(context.agreement, kind)
}

/// Whether a public party pays somebody that is not public.
fn is_paid(context: &Context<'_>) -> bool {
    told::has_private_party(context.agreement)
        && derive::agreement_value(context.agreement).term != derive::Sum::Nothing
}

fn tells_children(context: &Context<'_>) -> bool {
    /// Words of the rights of the child.
    const RIGHTS: &[&str] = &[
        "bäst för barn*",
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
    /// Words by which somebody is heard, in a clause on children.
    const HEARD: &[&str] = &[
        "bestämma",
        "bestämmer",
        "säga sin mening",
        "säga vad",
        "tycker",
        "till tals",
        "tillfråg*",
        "frågar",
        "frågas",
        "lyssna*",
        "delaktig*",
        "inflytande*",
        "*s bästa",
        "heard",
        "views",
        "say",
    ];
    let heard = said::about(context, |topic| topic.is_about(ClauseKind::Children)).any(|sentence| sentence.has(HEARD));
    // A clause of that name may tell of other things; printed without a text of its own it tells of the rights.
    let standard = |clause: &Clause| {
        clause.kind.known() == Some(&ClauseKind::Children) && clause.text.is_none()
            || clause.covers.contains(&ClauseKind::Children)
    };
    context.agreement.clauses.iter().any(standard) || heard || told::says(context, RIGHTS)
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

fn tells_force_majeure(context: &Context<'_>) -> bool {
    /// Words of what nobody is master of.
    const OBSTACLE: &[&str] = &[
        "force majeure",
        "råder över",
        "rår över",
        "råda över",
        "kan råda",
        "utanför * kontroll",
        "utom * kontroll",
        "bortom * kontroll",
        "befrielsegrund*",
        "*förutse*",
        "extraordinär*",
        "exceptionell*",
        "fri från ansvar",
        "befri* från ansvar",
        "befri* från påföljd*",
        "oförutsägbar*",
        "naturkatastrof*",
        "beyond * control",
        "beyond the control",
    ];
    has(context, ClauseKind::ForceMajeure) || told::says(context, OBSTACLE)
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

fn tells_insight(context: &Context<'_>) -> bool {
    /// Words by which the one who pays may look for itself.
    const INSIGHT: &[&str] = &[
        "insyn*",
        "räkenskap*",
        "bokföring*",
        "verifikat*",
        "ta del av",
        "tar del av",
        "tillgång till",
        "tillträde*",
        "kontroll*",
        "granska",
        "granskar",
        "granskning*",
        "besöka",
        "besöker",
        "platsbesök*",
        "revidera*",
        "insight*",
        "inspect*",
        "access to",
        "accounts",
        "books",
    ];
    has(context, ClauseKind::Insight) || told::says(context, INSIGHT)
}

fn tells_notice(context: &Context<'_>) -> bool {
    /// Words of how it may end before its time.
    const ENDS: &[&str] = &[
        "säga upp",
        "säger upp",
        "sägas upp",
        "sägs upp",
        "uppsäg*",
        "häv*",
        "avsluta*",
        "i förtid",
        "frånträd*",
        "utträd*",
        "terminat*",
        "notice",
        "rescind*",
        "withdraw*",
    ];
    context.agreement.termination.is_some() || told::says(context, ENDS)
}

fn tells_state_aid(context: &Context<'_>) -> bool {
    let recorded = assessments(context.agreement, AssessmentMatter::StateAid).next().is_some();
    recorded
        || context.agreement.state_aid.is_some()
        || has(context, ClauseKind::StateAid)
        || told::says(context, state_aid::AID)
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
