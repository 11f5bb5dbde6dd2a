//! Its page is the Markdown file beside this one.
#![doc = include_str!("erasure_differs.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Due, Duration, Pointer};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/erasure-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("erasure_differs.md"),
    check,
};

/// Words that tell that data are erased.
const ERASED: &[&str] = &["*gallra*", "*gallring*", "radera*", "förstör*", "utplåna*", "erase*", "delet*"];

/// Words that tell what is erased, so that it is not the accounts or the extracts.
const DATA: &[&str] = &[
    "*uppgift*",
    "*underlag*",
    "*anteckning*",
    "*listor*",
    "register",
    "registret",
    "*register",
    "*registret",
    "de",
    "data",
    "them",
];

/// Words by which the time is counted from the end of the agreement.
const END: &[&str] = &[
    "avtalstidens slut",
    "avtalets slut",
    "avtalet upphör*",
    "avtalet har upphört",
    "överenskommelsens slut",
    "överenskommelsen upphör*",
    "överenskommelsen har upphört",
    "partnerskapet upphör*",
    "partnerskapet har upphört",
    "partnerskapets slut",
    "the end of",
    "the agreement ends",
];

fn check(context: &Context<'_>) -> Answer {
    let stated = context.agreement.data_protection.as_ref().and_then(|facts| facts.erased.known().copied());
    if let Some(kept) = stated.and_then(|_| kept(context)) {
        return Answer::Fails(vec![kept.related(Spot::Value(place()), "fact").variant("kept")]);
    }
    let Some(Due::After(length, _)) = stated else { return Answer::does_not_apply("reason-no-erasure-time") };
    let said: Vec<_> = said::with(context, ERASED).collect();
    let mut early = false;
    let mut told_times: Vec<(Duration, Spot)> = Vec::new();
    for sentence in &said {
        let ours = sentence.passage.topic.is_about(ClauseKind::DataProtection) && sentence.has(DATA);
        if !ours || !sentence.has(END) || sentence.has(&["inte", "not"]) {
            continue;
        }
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        told_times.extend(mentions.filter_map(|mention| match mention.what {
            What::Duration { duration, .. } => {
                let before = sentence.after(&mention.range, 1).any(|word| word.is(&["före", "innan", "before"]));
                early |= before;
                Some((duration, Spot::Words(sentence.passage.pointer.clone(), mention.range.clone())))
            }
            _ => None,
        }));
    }
    // Several times are for several sorts of data.
    let [(told, spot)] = &told_times[..] else { return Answer::does_not_apply("reason-no-erasure-time-in-text") };
    let days = |length: Duration| length.after(context.date);
    if early {
        let fault = Fault::at(spot.clone()).related(Spot::Value(place()), "fact").variant("early");
        return Answer::Fails(vec![fault.arg("told", *told).arg("stated", length)]);
    }
    if days(*told) == days(length) {
        return Answer::Holds;
    }
    let fault = Fault::at(spot.clone()).related(Spot::Value(place()), "fact");
    Answer::Fails(vec![fault.arg("told", *told).arg("stated", length)])
}

fn place() -> Pointer {
    Pointer::root().key("data_protection").key("erased")
}

/// Data that the text lets be kept without an end.
fn kept(context: &Context<'_>) -> Option<Fault> {
    const KEPT: &[&str] = &["spara*", "bevara*", "lagra*", "behåll*", "finns kvar", "kept", "stored", "retained"];
    const ENDLESS: &[&str] =
        &["tills vidare", "utan tidsgräns", "obegränsad tid", "obestämd tid", "för alltid", "indefinitely", "for ever"];
    let ours = |topic: Topic| topic.is_about(ClauseKind::DataProtection);
    let said =
        said::about(context, ours).find(|one| one.has(DATA) && one.has(KEPT) && one.has(ENDLESS) && !one.denies())?;
    Some(Fault::at(said.mark(ENDLESS)))
}
