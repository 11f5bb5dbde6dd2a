//! What nobody may be given to decide, decided on delegation, at a review or by a steering group. Reports nothing of its own.

use iop_core::model::{Decision, Kind};
use iop_core::{Duration, Pointer, TimeUnit, derive};

use super::{DECIDES, HELPS, ON_DELEGATION, RESERVED, TOGETHER, UNDELEGABLE, UNIT};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::municipal_law::organs::{decides_locally, is_unit};
use crate::rules::said::{self, Said};
use crate::rules::who::at;

/// The decision of a post on delegation, where a partnership with goals binds the municipality for several years and no
/// organ of it has decided.
pub(super) fn delegated(context: &Context<'_>) -> Option<Fault> {
    const LONG: Duration = Duration::new(2, TimeUnit::Year);
    let agreement = context.agreement;
    let long = derive::term(agreement).is_some_and(|(first, last)| LONG.after(first).is_some_and(|end| end <= last));
    // Where the decision itself sets the goals, no more is needed.
    let of_goals = |own: &Decision| own.matter.as_deref().is_some_and(|matter| reader::has(matter, UNDELEGABLE));
    let lasting = agreement.kind.known() == Some(&Kind::Partnership) && !agreement.goals.is_empty() && long;
    let local = || {
        let decisions = agreement.decisions.iter().enumerate();
        decisions.filter(|(_, own)| decides_locally(agreement, own.party.as_ref()))
    };
    let body = |own: &Decision| own.body.known().cloned().unwrap_or_default();
    let on_delegation = |own: &Decision| {
        let body = body(own).to_lowercase();
        let post = body.split(" delegat").next().unwrap_or_default();
        let post = post.trim_end_matches(" enligt").trim_end_matches(" på").trim_end_matches(" med stöd av");
        let told = body.contains("delegat") && lasting;
        let told = told
            || of_goals(own)
                && [own.section.as_deref(), own.matter.as_deref(), Some(body.as_str())]
                    .into_iter()
                    .flatten()
                    .any(|text| text.to_lowercase().contains("deleg"));
        told && is_unit(post)
    };
    let (index, _) = local().find(|(_, own)| on_delegation(own))?;
    let organ = local().any(|(_, own)| !on_delegation(own) && !is_unit(&body(own)));
    let fault = Fault::at(Spot::Value(at("decisions", index).key("body"))).variant("delegated");
    (!organ).then(|| fault.related(Spot::Key(Pointer::root().key("goals")), "goals"))
}

/// The post that by the review of the agreement decides whether it goes on.
pub(super) fn reviewed(context: &Context<'_>) -> Option<Fault> {
    let agreement = context.agreement;
    let text = agreement.review.as_ref()?.decides.as_deref()?;
    let words = reader::words(text, 0..text.len());
    let unit = words.iter().find(|word| word.is(UNIT))?;
    let decides = reader::has(text, DECIDES) && reader::has(text, RESERVED);
    let other = reader::has(text, TOGETHER) || reader::has(text, ON_DELEGATION) || reader::has(text, HELPS);
    let place = Pointer::root().key("review").key("decides");
    (decides && !other).then(|| Fault::at(Spot::Words(place, unit.range.clone())).variant("told"))
}
/// The task of the steering group by which it, and not the organ, settles for whom the work is and how much there is.
pub(super) fn grouped(context: &Context<'_>) -> Option<Fault> {
    const SETTLES: &[&str] = &[
        "besluta",
        "beslutar",
        "bestämma",
        "bestämmer",
        "fastställa",
        "fastställer",
        "avgöra",
        "avgör",
        "ändra",
        "decide",
    ];
    const WHAT: &[&str] = &[
        "målgrupp*",
        "inriktning*",
        "omfattning*",
        "kvalitet*",
        "målen",
        "verksamhetens mål",
        "vilka åldrar",
        "vilka * ska rikta sig",
        "rikta sig till",
        "hur stor *",
        "hur stort *",
        "hur mycket *",
        "hur många platser",
        "vilka som ska få",
        "upphöra",
        "läggas ned",
        "target group",
    ];
    let mut tasks = said::about(context, |topic| matches!(topic, Topic::Steering(_)));
    let settled = |one: &Said<'_>| {
        let verb = one.find(SETTLES).filter(|at| one.has_in(at + 1..one.clause(*at).end, WHAT));
        verb.is_some() && !one.has(HELPS) && !one.denies()
    };
    tasks.find(settled).map(|one| Fault::at(one.spot()).variant("group"))
}
