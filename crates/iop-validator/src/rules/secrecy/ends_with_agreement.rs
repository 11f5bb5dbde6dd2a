//! Its page is the Markdown file beside this one.
#![doc = include_str!("ends_with_agreement.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::{SECRECY, secret};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/ends-with-agreement",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("ends_with_agreement.md"),
    check,
};

/// Words by which it ends.
const ENDS: &[&str] = &[
    "så länge överenskommelsen löper",
    "så länge avtalet löper",
    "så länge uppdrag*",
    "så länge de är",
    "så länge de arbetar",
    "så länge de har",
    "medan överenskommelsen",
    "medan avtalet",
    "medan uppdraget",
    "medan partnerskapet",
    "medan samarbetet",
    "så länge de leder",
    "så länge de deltar",
    "så länge ledar*",
    "till * slut",
    "under säsongen",
    "under anställningen",
    "under sitt uppdrag",
    "under projekt*",
    "under tiden för",
    "under avtalsperioden",
    "under uppdraget",
    "under partnerskapet",
    "as long as",
    "tills avtal*",
    "tills överenskommelse*",
    "tills uppdrag*",
    "tills partnerskap*",
    "tills samarbet*",
    "till dess avtal*",
    "till dess att avtal*",
    "till dess överenskommelse*",
    "till dess att överenskommelse*",
    "fram till att",
    "fram till avtal*",
    "fram till överenskommelse*",
    "så länge samarbet*",
    "så länge den * är anställd",
    "så länge anställning*",
    "så länge engagemang*",
    "så länge volontär*",
    "bara under",
    "endast under",
    "begränsas till",
    "begränsad till",
    "until the agreement",
    "until the end",
    "while the agreement",
    "for the duration",
    "upphör",
    "gäller under avtalstiden",
    "gäller under tiden",
    "gäller under överenskommelse*",
    "under överenskommelsens giltighetstid",
    "under avtalets giltighetstid",
    "under avtalstiden",
    "så länge överenskommelsen gäller",
    "så länge avtalet gäller",
    "så länge partnerskapet",
    "så länge uppdraget",
    "till och med avtalstidens slut",
    "till avtalstidens slut",
    "till och med avtal*",
    "till och med överenskommelse*",
    "till och med den sista dagen",
    "till avtalets slut",
    "till överenskommelsens slut",
    "fram till dess",
    "så länge parterna",
    "så länge samverkan",
    "until the last day",
    "only during",
    "till dess avtalet upphör",
    "during the term",
    "as long as the agreement",
    "ends with",
];

/// Words by which it goes on.
const LASTS: &[&str] = &[
    "även efter",
    "också efter",
    "efter att",
    "efter det att",
    "efter avtal*",
    "efter överenskommelse*",
    "efter uppdrag*",
    "efter partnerskap*",
    "därefter",
    "efteråt",
    "och efter",
    "eller efter",
    "eller senare",
    "sedan",
    "när avtalet har upphört",
    "när uppdraget är slut",
    "när det är slut",
    "när det har *",
    "för all framtid",
    "för alltid",
    "när uppdraget har *",
    "fortsätter",
    "inte upphör",
    "upphör inte",
    "består",
    "kvarstår",
    "utan begränsning i tid",
    "obegränsad*",
    "after",
    "survive*",
];

/// Words by which it is said outright that it does not last, or not for long.
const OVER: &[&str] = &[
    "gäller inte efter",
    "gäller inte längre",
    "gäller *plikten inte längre",
    "gäller löftet inte längre",
    "gäller inte när",
    "inte längre bund*",
    "upphör en",
    "upphör ett",
    "upphör två",
    "upphör tre",
    "upphör sex",
    "upphör i och med",
    "*plikten upphör när",
    "*plikten upphör då",
    "*plikten upphör vid",
    "löftet upphör när",
    "löftet upphör då",
    "löftet upphör vid",
    "skyldigheten upphör när",
    "åtagandet upphör när",
    "förbindelsen upphör när",
    "fria att berätta",
    "fri att berätta",
    "fritt berätta",
    "får * fritt berätta",
    "får då berätta",
    "får sedan berätta",
    "får därefter berätta",
    "löses från",
    "är * inte bund*",
    "upphör samtidigt",
    "inte därefter",
    "inte efteråt",
    "gäller inte löftet",
    "gäller inte tystnad*",
    "gäller inte plikten",
    "bortfaller",
    "ceases",
    "no longer applies",
];

/// Words by which a sentence goes on about what the one before told of.
const GOES_ON: &[&str] =
    &["den", "de", "detta", "det", "förbindelsen", "plikten", "skyldigheten", "åtagandet", "it", "they"];

/// What a promise of secrecy is called.
const PROMISE: &[&str] = &[
    "löftet",
    "löftena",
    "åtagandet",
    "åtagandena",
    "tystnaden",
    "förbindelsen",
    "plikten",
    "skyldigheten",
    "detta",
    "the promise",
    "promise",
    "undertaking",
    "duty",
    "this",
    "det gäller",
    "it applies",
];

fn check(context: &Context<'_>) -> Answer {
    let mut told: Vec<Said<'_>> = secret(context);
    // In the clause on secrecy a promise is what it is about, by whatever name.
    let promised = said::about(context, |topic| topic.is_about(ClauseKind::Secrecy));
    let promise = |said: &Said<'_>| said.words.first().is_some_and(|word| word.is(PROMISE)) || said.has(OVER);
    told.extend(promised.filter(|said| promise(said) && !said.has(SECRECY)));
    if told.is_empty() {
        return Answer::does_not_apply("reason-no-secrecy");
    }
    let after: Vec<Said<'_>> = told.iter().filter_map(following).collect();
    told.extend(after);
    if let Some(spot) = told.iter().find_map(|said| said.spot_of(OVER)) {
        return Answer::Fails(vec![Fault::at(spot)]);
    }
    if let Some(spot) = told.iter().find_map(until) {
        return Answer::Fails(vec![Fault::at(spot)]);
    }
    // "I ett år efter uppdraget": it lasts, but not for good.
    if let Some(spot) = told.iter().find_map(for_a_time) {
        return Answer::Fails(vec![Fault::at(spot)]);
    }
    if told.iter().any(|said| said.has(LASTS)) {
        return Answer::Holds;
    }
    Answer::from_faults(told.iter().filter_map(|said| said.spot_of(ENDS)).map(Fault::at).collect())
}

/// The length of time for which it lasts after the end.
fn for_a_time(sentence: &Said<'_>) -> Option<Spot> {
    let lasts = sentence.has(&["gäller", "består", "kvarstår", "applies", "lasts"]);
    let mention = sentence.mentions.iter().find(|mention| {
        let then = sentence.after(&mention.range, 1).any(|word| word.is(&["efter", "after"]));
        then && matches!(mention.what, What::Duration { .. })
    })?;
    let spot = Spot::Words(sentence.passage.pointer.clone(), mention.range.clone());
    (lasts && !sentence.has_any(&[NOT, &["minst", "tidigast", "at least"]])).then_some(spot)
}

/// The day until which it lasts: "löftet gäller till och med den 31 december".
fn until(sentence: &Said<'_>) -> Option<Spot> {
    const UNTIL: &[&str] = &["till", "med", "fram till", "längst", "until"];
    let over = sentence.has(&["löper ut", "upphör", "ends"]);
    let lasts = over || sentence.has(&["gäller", "består", "kvarstår", "applies", "lasts"]);
    let mention = sentence.mentions.iter().find(|mention| {
        let then = over || sentence.before(&mention.range, 2).any(|word| word.is(UNTIL));
        then && matches!(mention.what, What::Date(_))
    })?;
    (lasts && !sentence.has(LASTS)).then(|| Spot::Words(sentence.passage.pointer.clone(), mention.range.clone()))
}

/// The sentence after, if it begins with a word for what was just told of and tells of secrecy only so.
fn following<'a>(sentence: &Said<'a>) -> Option<Said<'a>> {
    let next = said::all(sentence.passage).find(|other| other.range.start >= sentence.range.end)?;
    let goes_on = next.words.first().is_some_and(|word| word.is(GOES_ON));
    (goes_on && !next.has(SECRECY)).then_some(next)
}
