//! Its page is the Markdown file beside this one.
#![doc = include_str!("role_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, DataRole, Stage};
use iop_law::Basis;

use super::told;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/role-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: None }, Basis::Act { act: "1998:204", locus: None }],
    waivable: true,
    page: include_str!("role_missing.md"),
    check,
};

/// Words by which personal data are spoken of.
const DATA: &[&str] = &["personuppgift*", "personal data"];

/// Words that give someone a role.
const ROLE: &[&str] = &[
    "*personuppgiftsansvar*",
    "*personuppgiftsbiträd*",
    "dataskyddsansvar*",
    "controller*",
    "processor*",
    "biträdesavtal*",
];

/// Words that, in a sentence on personal data, say who answers for them.
const ANSWERS: &[&str] = &["*ansvar*", "svarar", "svara", "responsib*", "answers"];

/// By which nobody is told who answers.
const UNANSWERED: &[&str] = &[
    "följer av lag*",
    "följer av dataskydd*",
    "framgår av lag*",
    "bestäms av lag*",
    "avgörs av lag*",
    "regleras i lag*",
    "avgörs senare",
    "bestäms senare",
    "klargörs senare",
    "från fall till fall",
    "oklart vem",
    "follows from law",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let facts = agreement.data_protection.as_ref();
    if let Some(facts) = facts.filter(|facts| !facts.roles.is_empty()) {
        let unassigned = unassigned(context, &facts.roles).map(|sentence| {
            let place = Pointer::root().key("data_protection").key("roles");
            let fault = Fault::at(Spot::Key(place)).related(sentence.spot(), "words");
            fault.variant("unassigned").arg("words", sentence.hit_text())
        });
        return Answer::from_faults(unassigned.into_iter().collect());
    }
    if told::says(context, ROLE) {
        return Answer::Holds;
    }
    let standard = agreement
        .clauses
        .iter()
        .any(|clause| clause.kind.known() == Some(&ClauseKind::DataProtection) && clause.text.is_none());
    if standard {
        return Answer::Holds;
    }
    let spoken: Vec<_> = said::with(context, DATA).collect();
    let answers = |sentence: &Said<'_>| sentence.has(ANSWERS) && !sentence.has(UNANSWERED);
    if spoken.iter().any(answers)
        || said::about(context, |topic| topic.is_about(ClauseKind::DataProtection)).any(|sentence| answers(&sentence))
    {
        return Answer::Holds;
    }
    let place = if facts.is_some() {
        Some(Spot::Key(Pointer::root().key("data_protection")))
    } else {
        let processed = spoken.iter().find(|sentence| told::tells_work(sentence.passage));
        processed.map(Said::spot).or_else(|| told::clause_spot(agreement, ClauseKind::DataProtection))
    };
    match place {
        Some(place) if told::stands_alone(agreement) => Answer::Fails(vec![Fault::at(place)]),
        _ => Answer::does_not_apply("reason-no-personal-data"),
    }
}

/// Whether it is the role of every party for what it does itself: "de uppgifter som parten själv samlar in", "för egen
/// räkning"; not for some of it, as "uppgifter om sin egen personal".
fn is_own(role: &DataRole) -> bool {
    const OWN: &[&str] = &[
        "själv*",
        "egen räkning",
        "egen behandling",
        "egna behandling*",
        "sin behandling",
        "sina uppgifter",
        "egna uppgifter",
        "eget register",
        "egna register",
        "sina behandlingar",
        "its own processing",
    ];
    let all = role.party.known().is_some_and(|party| party.id().is_none());
    all && role.processing.as_deref().is_some_and(|processing| reader::has(processing, OWN))
}

/// A sentence by which data on someone are processed, for whom none of the roles is told.
fn unassigned<'a>(context: &'a Context<'a>, roles: &[DataRole]) -> Option<Said<'a>> {
    const PROCESSED: &[&str] = &["behandlas", "registreras", "samlas in", "are processed"];
    // A role for no processing in particular is for all of it.
    if roles.iter().any(|role| role.processing.is_none() || is_own(role)) {
        return None;
    }
    let assigned: Vec<_> = said::with(context, ROLE).collect();
    let assigned = |stem: &str| {
        let inside = |text: &str| reader::words(text, 0..text.len()).iter().any(|word| reader::stem(&word.key) == stem);
        roles.iter().filter_map(|role| role.processing.as_deref()).any(inside)
            || assigned.iter().any(|sentence| inside(sentence.text()))
    };
    said::with(context, &["uppgifter om"]).find(|sentence| {
        let ours = sentence.passage.topic.is_about(ClauseKind::DataProtection)
            && sentence.has(PROCESSED)
            && !sentence.has_any(&[NOT, &["*ansvar*", "*biträd*", "svarar", "känslig*", "hälsa", "lag*"]]);
        let after = sentence.passage.text.get(sentence.hit.end..sentence.range.end).unwrap_or_default();
        let Some(verb) = reader::find_in(after, PROCESSED) else { return false };
        let nouns = reader::words(after, 0..verb.start);
        let mut nouns =
            nouns.iter().filter(|word| !matches!(word.key.as_str(), "och" | "eller" | "de" | "den")).peekable();
        ours && nouns.peek().is_some() && nouns.all(|word| !assigned(&reader::stem(&word.key)))
    })
}
