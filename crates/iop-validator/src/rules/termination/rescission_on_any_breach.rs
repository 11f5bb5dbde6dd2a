//! Its page is the Markdown file beside this one.
#![doc = include_str!("rescission_on_any_breach.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Ground, Rescission, Stage};
use iop_law::Basis;

use super::wording::{BREACH, MATERIAL, RESCIND};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "termination/rescission-on-any-breach",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("rescission_on_any_breach.md"),
    check,
};

/// Words by which it may be done; whom it hits and what follows is told without them.
const RIGHT: &[&str] = &[
    "får", "kan", "rätt", "rätten", "äger", "häver", "hävs", "medför", "leder", "ger", "grund", "grunder", "may",
    "right", "entitled", "can",
];

fn check(context: &Context<'_>) -> Answer {
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let told: Vec<Said<'_>> = said::about(context, about).filter(|sentence| sentence.has(RESCIND)).collect();
    let on_breach = told.iter().find(|sentence| sentence.has(BREACH) && sentence.has(RIGHT));
    // A text that sets a threshold sets it for what the facts say in short. Time to put right is none.
    let limited = told.iter().any(|sentence| sentence.has(MATERIAL));
    let termination = context.agreement.termination.as_ref();
    let first =
        termination.iter().filter_map(|own| own.rescission.as_ref()).map(|own| (own, of_termination("rescission")));
    let others = termination.iter().flat_map(|own| own.other_rescissions.iter().enumerate());
    let others = others.map(|(index, own)| (own, of_termination("other_rescissions").index(index)));
    let all: Vec<(&Rescission, Pointer)> = first.chain(others).collect();
    let mut slight = said::about(context, about).filter(|sentence| sentence.has(ENDS) && sentence.has(RIGHT));
    if let Some(fault) = slight.find_map(|sentence| slightest(&sentence)) {
        return Answer::Fails(vec![fault]);
    }
    if all.is_empty() && told.is_empty() {
        return Answer::does_not_apply("reason-rescission-not-told");
    }
    if limited {
        return Answer::Holds;
    }
    if let Some(on_breach) = on_breach {
        return Answer::Fails(vec![Fault::at(on_breach.spot())]);
    }
    // On no ground at all: on paper each party may rescind, and no reason is asked for.
    if let Some((_, place)) =
        all.iter().find(|(own, _)| told.is_empty() && own.grounds.is_empty() && own.text.is_none())
    {
        return Answer::Fails(vec![Fault::at(Spot::Key(place.clone())).variant("groundless")]);
    }
    let faults = all.into_iter().filter_map(|(own, place)| {
        let index = own.grounds.iter().position(|ground| *ground == Ground::Breach)?;
        let worded = own.text.as_ref().is_some_and(|text| reader::has(text.as_str(), MATERIAL));
        (!worded).then(|| Fault::at(Spot::Value(place.key("grounds").index(index))))
    });
    Answer::from_faults(faults.collect())
}

/// Words for ending it at once, also where they do not name rescission.
const ENDS: &[&str] = &[
    "häva",
    "häver",
    "hävas",
    "hävs",
    "hävning*",
    "omedelbar verkan",
    "med omedelbar*",
    "frånträda",
    "frånträder",
    "rescind*",
    "immediate effect",
];

/// What is so slight that no time for putting right makes it a ground.
const SLIGHT: &[&str] = &[
    "i något avseende",
    "i något hänseende",
    "på något sätt",
    "på något vis",
    "i någon del",
    "i någon mån",
    "minsta *brott*",
    "minsta *avvikelse*",
    "minsta brist*",
    "minsta försening*",
    "minsta fel*",
    "varje *brott*",
    "varje *avvikelse*",
    "varje brist*",
    "varje försening*",
    "varje fel*",
    "varje överträdelse*",
    "vilket *brott* som helst",
    "vilken brist som helst",
    "vilken avvikelse som helst",
    "hur litet",
    "hur liten",
    "hur ringa",
    "hur små",
    "oavsett hur",
    "även en ringa",
    "även en obetydlig*",
    "även en liten",
    "även en mindre",
    "även ett ringa",
    "även ett obetydlig*",
    "även ett litet",
    "även ett mindre",
    "även ringa",
    "även obetydlig*",
    "även mindre",
    "även små",
    "också ringa",
    "också små",
    "oavsett om *brottet är",
    "oavsett om avvikelsen är",
    "oavsett om bristen är",
    "any breach",
    "any respect",
    "however small",
    "however slight",
];

/// Someone's displeasure, which is no breach at all.
const DISPLEASED: &[&str] = &[
    "missnöjd*",
    "inte är nöjd*",
    "inte längre är nöjd*",
    "saknar förtroende*",
    "tappat förtroende*",
    "tappar förtroende*",
    "förlorat förtroende*",
    "förlorar förtroende*",
    "inte längre har förtroende*",
    "inte längre har * förtroende",
    "inte har * förtroende",
    "efter eget gottfinnande",
    "av vilket skäl som helst",
    "utan att ange skäl",
    "utan angivande av skäl",
    "dissatisfied",
    "at its discretion",
];

/// The words by which the slightest failing, or no more than displeasure, is enough.
fn slightest(sentence: &Said<'_>) -> Option<Fault> {
    // Words that let only a grave breach count; "ringa" and "obetydlig" are told of what does count here.
    const GRAVE: &[&str] = &["*väsentlig*", "grov*", "allvarlig*", "upprepa*", "material", "serious*", "substantial*"];
    let displeased = sentence.find(DISPLEASED);
    let slight = sentence.find(SLIGHT).filter(|_| sentence.has(BREACH) || sentence.has(FAILING));
    let at = displeased.or(slight)?;
    // "Inte varje avtalsbrott ger rätt att häva".
    let denied = at > 0 && sentence.is(at - 1, NOT);
    let even = sentence.has(&["oavsett om"]);
    (!denied && (even || !sentence.has(GRAVE))).then(|| {
        let words = if displeased.is_some() { DISPLEASED } else { SLIGHT };
        Fault::at(sentence.mark(words)).variant("slightest")
    })
}

/// Failings that are told with what is slight.
const FAILING: &[&str] = &["*brott", "*brottet", "brist*", "fel", "felet", "avvikelse*", "försening*", "överträdelse*"];
