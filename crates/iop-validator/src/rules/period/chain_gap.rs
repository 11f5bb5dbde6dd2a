//! Its page is the Markdown file beside this one.
#![doc = include_str!("chain_gap.md")]

use chrono::NaiveDate;
use iop_core::model::{RelatedKind, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::{days_between, no_term, of_period};
use crate::rules::words::{AGREEMENT, EARLIER};

pub(super) const RULE: Rule = Rule {
    id: "period/chain-gap",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("chain_gap.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let related = context.agreement.related.iter().enumerate();
    let before = related.filter(|(_, related)| related.kind.known() == Some(&RelatedKind::Predecessor));
    let ends: Vec<(usize, StatedDate)> =
        before.clone().filter_map(|(index, related)| Some((index, *related.to.known()?))).collect();
    if before.clone().next().is_none() {
        let Some(told) = told(context) else { return Answer::does_not_apply("reason-no-predecessor") };
        return Answer::Fails(vec![told]);
    }
    // Of several that went before, the last one is followed.
    let Some((index, end)) = ends.into_iter().max_by_key(|(_, end)| (end.last(), end.first())) else {
        let told = told(context).map(|told| Answer::Fails(vec![told]));
        return told.unwrap_or_else(|| Answer::not_judged("reason-no-predecessor-end"));
    };
    let Some(start) = derive::start(context.agreement) else { return no_term(context.agreement) };
    // One that does not begin before is no predecessor, which another rule tells.
    let from = context.agreement.related.get(index).and_then(|related| related.from.known());
    if from.is_some_and(|from| from.first() >= start.first()) {
        return Answer::does_not_apply("reason-not-before");
    }
    let Some(following) = end.last().succ_opt() else { return Answer::Holds };
    let earliest = end.first().succ_opt().unwrap_or(following);
    let fault = |days: u64| {
        Fault::at(Spot::Value(of_period("start")))
            .related(Spot::Value(Pointer::root().key("related").index(index).key("to")), "end")
            .arg("start", start)
            .arg("end", end)
            .arg("days", days)
    };
    match gap(following, earliest, start) {
        Gap::None => Answer::Holds,
        Gap::Unclear => Answer::not_judged("reason-dates-imprecise"),
        Gap::Days(_) if is_explained(context) => Answer::Holds,
        Gap::Days(days) => Answer::Fails(vec![fault(days)]),
        Gap::Overlap(days) => Answer::Fails(vec![fault(days).variant("overlap")]),
    }
}

enum Gap {
    None,
    /// So many days in neither agreement.
    Days(u64),
    /// So many days in both.
    Overlap(u64),
    /// The dates are too rough to tell.
    Unclear,
}

/// What lies between an end and a start: `following` is the day after the last that the end can be, `earliest` the day
/// after the first.
fn gap(following: NaiveDate, earliest: NaiveDate, start: StatedDate) -> Gap {
    if start.first() > following {
        return Gap::Days(days_between(following, start.first()));
    }
    if start.last() < earliest {
        return Gap::Overlap(days_between(start.last(), following));
    }
    // A year that follows on a year, or on its last day, is meant to follow at once.
    if start.first() == following || start.last() >= following { Gap::None } else { Gap::Unclear }
}

/// Whether the text says that there was a break, with the time of it.
fn is_explained(context: &Context<'_>) -> bool {
    const BREAK: &[&str] = &[
        "låg nere",
        "legat nere",
        "låg * nere",
        "uppehåll",
        "uppehållet",
        "avbrott",
        "avbrottet",
        "inget avtal",
        "ingen överenskommelse",
        "utan avtal",
        "utan överenskommelse",
        "avtalslös*",
        "pausa*",
        "vilade",
        "vilat",
        "no agreement",
        "paused",
    ];
    said::with(context, BREAK).any(|said| {
        let clause = matches!(said.passage.topic, Topic::Clause(..));
        clause && !said.years().is_empty()
    })
}

/// An agreement that the text says this one follows on, where time lies between its end as told and this one's start.
fn told(context: &Context<'_>) -> Option<Fault> {
    const ENDED: &[&str] = &[
        "till och med",
        "löper ut",
        "löpte ut",
        "löper till",
        "löpte till",
        "upphör",
        "upphörde",
        "slutade",
        "until",
        "expires",
        "expired",
    ];
    const FOLLOWED: &[&str] = &[
        "avlöses",
        "avlöser",
        "tar vid",
        "ersätts av",
        "ersätter",
        "efterträd*",
        "följs av",
        "fortsätter",
        "gällde till",
        "löpte till",
        "löpte ut",
        "upphörde",
        "replaces",
        "expired",
    ];
    let start = derive::start(context.agreement)?;
    said::with(context, ENDED).find_map(|said| {
        if !(said.has(FOLLOWED)
            && said.has_any(&[EARLIER, &["nuvarande", "current"]])
            && said.has_any(&[AGREEMENT, &["*överenskommelse*", "*avtal*"]]))
            || said.denies()
            || is_explained(context)
        {
            return None;
        }
        let ended = said.find(ENDED)?;
        let at = |byte: usize| said.words.partition_point(|word| word.range.start < byte);
        let mut dates = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Date(date) if at(mention.range.start) > ended => Some((mention.range.clone(), date)),
            _ => None,
        });
        let (range, end) = dates.next().filter(|_| dates.next().is_none())?;
        let following = end.last().succ_opt()?;
        let Gap::Days(days) = gap(following, end.first().succ_opt().unwrap_or(following), start) else { return None };
        let fault = Fault::at(Spot::Value(of_period("start")));
        let fault = fault.related(Spot::Words(said.passage.pointer.clone(), range), "end");
        Some(fault.arg("start", start).arg("end", end).arg("days", days))
    })
}
