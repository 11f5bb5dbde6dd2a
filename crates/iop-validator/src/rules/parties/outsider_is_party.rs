//! Its page is the Markdown file beside this one.
#![doc = include_str!("outsider_is_party.md")]

use iop_core::model::{ParticipantRole, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "parties/outsider-is-party",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("outsider_is_party.md"),
    check,
};

/// Words by which someone is said to be a party.
const IS: &[&str] = &[
    "är part",
    "är också part",
    "är även part",
    "är parter",
    "är avtalspart",
    "ingår som part",
    "blir part",
    "inträder som part",
    "ingår överenskommelsen",
    "ingår avtalet",
    "ingår partnerskapet",
    "sluter överenskommelsen",
    "sluter avtalet",
    "är bund*",
    "blir bund*",
    "binds av",
    "enters into the agreement",
    "is bound by",
    "is a party",
];

/// Organisations above a local one.
const ABOVE: &[&str] = &[
    "riksförbund*",
    "riksorganisation*",
    "*riksförbund",
    "*riksförbundet",
    "moderorganisation*",
    "moderförening*",
    "förbundet",
    "distriktsförbundet",
    "paraplyorganisation*",
    "national federation",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.parties.is_empty() {
        return Answer::not_judged("reason-blank-party");
    }
    let lower = |name: &String| name.trim().to_lowercase();
    let own: Vec<String> = agreement
        .parties
        .iter()
        .flat_map(|party| party.name.known().into_iter().chain(&party.short_names))
        .map(lower)
        .collect();
    let above: Vec<String> = agreement.parties.iter().filter_map(|party| party.part_of.as_ref()).map(lower).collect();
    let outsiders = above.iter().map(String::as_str).filter(|name| !own.iter().any(|own| own == name));
    // Whoever works beside the parties without belonging to one of them is none.
    let beside = agreement.participants.iter().filter(|other| other.of.is_none());
    let beside = beside.filter(|other| other.role.known() == Some(&ParticipantRole::Cooperator));
    let beside: Vec<String> = beside.filter_map(|other| other.name.known()).map(lower).collect();
    let outsiders = outsiders.chain(beside.iter().map(String::as_str));
    let outsiders: Vec<&str> = outsiders.chain(ABOVE.iter().copied()).collect();
    let said: Vec<_> = said::with(context, IS).collect();
    let wrong = said.iter().filter(|sentence| {
        // One may be bound by more than an agreement.
        if sentence.has(&["bund*", "binds"]) && !sentence.has(&["*överenskommelse*", "*avtal*", "partnerskap*"]) {
            return false;
        }
        let before = sentence.text().get(..sentence.hit.start - sentence.range.start).unwrap_or_default();
        // Who is a party stands nearest before the words.
        let subject = before.rsplit([',', ';', ':']).next().unwrap_or(before);
        let ours = own.iter().any(|name| reader::has(subject, &[name.as_str()]) && !above.contains(name));
        let denied = sentence.has_any(&[NOT, &["om", "när"]]);
        reader::has(subject, &outsiders) && !ours && !denied
    });
    let wrong = wrong.map(|sentence| Fault::at(sentence.spot()));
    // "Genom överenskommelsen blir också förbundet bundet": the one who is bound stands between.
    let turned = said::with(context, &["bundet", "bunden", "bundna"]).filter(|sentence| {
        let bound = sentence.find(&["bundet", "bunden", "bundna"]).unwrap_or_default();
        let is = sentence.find_before(&["är", "blir"], bound).filter(|is| is + 1 < bound);
        let between = is.map(|is| sentence.raw_between(is + 1, bound - 1).to_lowercase());
        let of_this = sentence.has(&["*överenskommelse*", "*avtal*", "partnerskap*"]);
        of_this && between.is_some_and(|who| reader::has(&who, &outsiders)) && !sentence.denies()
    });
    let turned = turned.map(|sentence| Fault::at(sentence.spot()));
    Answer::from_faults(wrong.chain(turned).chain(joins(context)).collect())
}

/// Another municipality that is said to be in it, and is neither a party nor told of as somebody beside them.
fn joins(context: &Context<'_>) -> Option<Fault> {
    const JOINS: &[&str] = &[
        "ingår i",
        "ingår också i",
        "ingår även i",
        "deltar i",
        "deltar också i",
        "är med i",
        "är också med i",
        "medverkar i",
        "omfattas av",
        "ansluter sig till",
        "takes part in",
    ];
    const WHAT: &[&str] = &[
        "projektet",
        "samarbetet",
        "samverkan",
        "partnerskapet",
        "överenskommelsen",
        "avtalet",
        "verksamheten",
        "satsningen",
        "project",
        "partnership",
        "cooperation",
    ];
    const KOMMUN: &[&str] = &["kommun", "stad"];
    let agreement = context.agreement;
    let parties = agreement.parties.iter().flat_map(|party| party.name.known().into_iter().chain(&party.former_names));
    let others = agreement.participants.iter().filter_map(|other| other.name.known());
    let known: Vec<String> = parties.chain(others).map(|name| name.to_lowercase()).collect();
    said::with(context, JOINS).find_map(|said| {
        let joins = said.find(JOINS)?;
        let what = said.find_in(joins + 2..joins + 5, WHAT)?;
        let kommun = (1..joins).rev().find(|at| said.is(*at, KOMMUN)).filter(|at| joins - at <= 3)?;
        let name = said.words.get(kommun - 1).map(|word| said.raw(word))?;
        let stem = name.to_lowercase();
        let stem = stem.trim_end_matches('s');
        let stranger = name.starts_with(char::is_uppercase) && !known.iter().any(|own| own.contains(stem));
        let other = said.has_any(&[NOT, &["om", "när", "tidigare", "ett annat"]]) || what < kommun;
        (stranger && !other).then(|| Fault::at(said.spot_between(kommun - 1, kommun)).variant("joins"))
    })
}
