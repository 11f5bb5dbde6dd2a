//! Its page is the Markdown file beside this one.
#![doc = include_str!("sensitive_without_ground.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, DataProtection, LegalGround, Stage};
use iop_law::{ActId, Basis, Status};

use super::told;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::{CONSENT, NOT, WITHOUT};

mod words;
use words::{SENSITIVE, WRITTEN};

pub(super) const RULE: Rule = Rule {
    id: "data-protection/sensitive-without-ground",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 9") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("sensitive_without_ground.md"),
    check,
};

/// Words that tell on what ground sensitive data are processed, beside consent, or how they are kept to a minimum.
const GROUNDED: &[&str] = &[
    "känslig* personuppgift*",
    "känsliga uppgifter",
    "särskilda kategorier*",
    "artikel 9",
    "art 9",
    "article 9",
    "2018 218",
    "2001 454",
    "dataskyddslag*",
    "patientdatalag*",
    "minimera*",
    "uppgiftsminimering*",
    "så få uppgifter",
    "bara de uppgifter",
    "endast de uppgifter",
    "inte fler uppgifter",
    "sensitive",
    "special categor*",
];

/// Words by which sensitive data are said to be processed.
const CALLED: &[&str] =
    &["känsliga personuppgifter*", "känsliga uppgifter*", "särskilda kategorier av personuppgifter", "sensitive data"];
const PROCESSED: &[&str] =
    &["behandlas", "behandlar", "registreras", "registrerar", "samlas in", "antecknas", "förekommer", "are processed"];

/// An exception of the article on sensitive data, wherever it is told.
const EXCEPTED_ANYWHERE: &[&str] = &["uttryckl* *samtyck*", "artikel 9", "art 9", "article 9", "explicit consent"];
/// Words that doubt or limit to what may come.
const DOUBTED: &[&str] = &["undvik*", "skulle", "om", "ifall", "när", "får", "behöver", "if"];

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.data_protection.as_ref();
    let stated = facts.and_then(|facts| facts.sensitive.known().copied());
    let place = Pointer::root().key("data_protection").key("sensitive");
    let written = said::with(context, SENSITIVE)
        .find(|sentence| told::tells_work(sentence.passage) && sentence.has(WRITTEN) && !sentence.has(NOT));
    let written = written.or_else(|| divided(context));
    let written = written.or_else(|| called(context).or_else(|| excepted(context)).filter(|_| stated == Some(false)));
    if let Some(needed) = as_needed(context).filter(|_| stated != Some(false)) {
        return Answer::Fails(vec![Fault::at(needed.spot()).variant("needed")]);
    }
    if let Some(fault) = facts.filter(|_| stated == Some(false)).and_then(in_role) {
        return Answer::Fails(vec![fault.related(Spot::Value(place), "fact")]);
    }
    match (stated, written) {
        (Some(false), Some(written)) => {
            // Where the text denies it as well, the words that give it away are what is wrong.
            let both = said::with(context, CALLED).any(|said| said.has(NOT));
            let fault = if both {
                Fault::at(written.spot()).related(Spot::Value(place), "fact").variant("given-away")
            } else {
                Fault::at(Spot::Value(place)).related(written.spot(), "words").variant("denied")
            };
            Answer::Fails(vec![fault.arg("words", written.hit_text())])
        }
        (Some(true), _) if let Some(bare) = noted_without(context) => {
            Answer::Fails(vec![of_the_day(context, Fault::at(bare.spot()))])
        }
        (Some(true), _) if facts.is_some_and(is_carried) => Answer::Holds,
        (Some(true), _) if is_grounded(context) => Answer::Holds,
        (None, Some(written)) if is_grounded(context) && !is_of_other(context, &written) => Answer::Holds,
        (Some(true), _) => Answer::Fails(vec![of_the_day(context, Fault::at(Spot::Value(place)))]),
        (None, Some(written)) => Answer::Fails(vec![of_the_day(context, Fault::at(written.spot()))]),
        (Some(false) | None, None) => Answer::does_not_apply("reason-nothing-sensitive"),
    }
}

/// A role whose processing is of sensitive data.
fn in_role(facts: &DataProtection) -> Option<Fault> {
    let roles = facts.roles.iter().enumerate();
    roles.into_iter().find_map(|(index, role)| {
        let processing = role
            .processing
            .as_deref()
            .filter(|processing| !reader::has(processing, NOT) && !reader::has(processing, WITHOUT))?;
        let found = reader::find_in(processing, SENSITIVE)?;
        let words = processing.get(found.clone())?;
        let place = Pointer::root().key("data_protection").key("roles").index(index).key("processing");
        Some(Fault::at(Spot::Words(place, found)).variant("given-away").arg("words", words))
    })
}

/// The fault, told of the act that stood before the regulation where it did.
fn of_the_day(context: &Context<'_>, fault: Fault) -> Fault {
    let act = "1998:204".parse::<ActId>().ok().and_then(|id| context.law.statute(&id));
    let stands = act.is_some_and(|act| act.status(context.date) == Status::InForce);
    if stands { fault.variant("act") } else { fault }
}

/// The sentence by which sensitive data are processed as far as the work needs them, which is no exception, where no
/// text tells of one.
fn as_needed<'a>(context: &'a Context<'a>) -> Option<Said<'a>> {
    const NEEDED: &[&str] = &[
        "i den mån",
        "i den utsträckning",
        "i den omfattning",
        "när det behövs",
        "om det behövs",
        "vid behov",
        "efter behov",
        "as needed",
        "where needed",
        "to the extent",
    ];
    const EXCEPTED: &[&str] = &[
        "artikel 9",
        "art 9",
        "article 9",
        "uttryckl* *samtyck*",
        "samtyck*",
        "patientdatalag*",
        "2018 218",
        "2001 454",
        "1998 204",
        "lag*",
        "explicit consent",
        "consent*",
        "law",
    ];
    let words = [SENSITIVE, CALLED].concat();
    let said = said::with(context, &words).find(|said| {
        let processed = said.has(PROCESSED) || said.has(&["behandla", "registrera", "process*", "records"]);
        let needed = said.has(NEEDED) && !said.has(EXCEPTED) && !said.denies();
        told::tells_work(said.passage) && processed && needed
    });
    said.filter(|_| !told::says(context, EXCEPTED_ANYWHERE))
}

/// The sentence of the clause on personal data that calls some of them sensitive, where it or the next says that they
/// are written down and no text that is about them tells of an exception.
fn noted_without<'a>(context: &'a Context<'a>) -> Option<Said<'a>> {
    const NOTED: &[&str] = &[
        "antecknas",
        "antecknar",
        "registreras",
        "registrerar",
        "noteras",
        "noterar",
        "sparas",
        "samlas in",
        "skrivs ned",
    ];
    const EXCEPTED: &[&str] = &["uttryckl*", "enligt lag", "*lagen", "minimer*", "så få uppgifter", "explicit*"];
    let told = said::about(context, |topic| topic.is_about(ClauseKind::DataProtection));
    let told: Vec<_> = told.collect();
    // Of the data themselves it is enough that they are written down.
    let noted_itself = |one: &Said<'_>| one.has(NOTED) && !one.has(CALLED);
    let called = |one: &Said<'_>| one.has(CALLED) || noted_itself(one);
    let at = told.iter().position(|one| called(one) && one.has(SENSITIVE) && !one.denies())?;
    let noted = told.iter().skip(at).take(2).any(|one| one.has(NOTED) && !one.denies() && one.is_beside(&told[at]));
    // Consent beside them is theirs; consent as the ground of everything is not.
    let consented = told.iter().skip(at).take(3).any(|one| one.has(CONSENT));
    let excepted = consented || said::anywhere(context, EXCEPTED_ANYWHERE) || told.iter().any(|one| one.has(EXCEPTED));
    let said = told.into_iter().nth(at)?;
    (noted && !excepted).then_some(said)
}

/// The sentence that says that sensitive data are processed.
fn called<'a>(context: &'a Context<'a>) -> Option<Said<'a>> {
    let said: Vec<_> = said::with(context, CALLED).collect();
    said.into_iter().find(|sentence| {
        told::tells_work(sentence.passage) && sentence.has(PROCESSED) && !sentence.has_any(&[NOT, DOUBTED])
    })
}

/// The sentence that processes data on an exception of the article on sensitive data.
fn excepted<'a>(context: &'a Context<'a>) -> Option<Said<'a>> {
    let said: Vec<_> = said::with(context, &["artikel 9", "art 9", "article 9"]).collect();
    said.into_iter().find(|sentence| {
        let used = sentence.has_any(&[CONSENT, &["stöd*", "behandl*", "grund*", "process*"]]);
        told::tells_work(sentence.passage) && used && !sentence.denies()
    })
}

/// Whether a text tells on what ground, or how they are limited: one that is about personal data.
fn is_grounded(context: &Context<'_>) -> bool {
    const DATA: &[&str] = &[
        "*personuppgift*",
        "känslig*",
        "behandla*",
        "behandling*",
        "registrera*",
        "artikel 9",
        "art 9",
        "article 9",
        "data",
    ];
    let said: Vec<_> = said::with(context, &[CONSENT, GROUNDED].concat()).collect();
    said.iter().any(|sentence| sentence.passage.topic.is_about(ClauseKind::DataProtection) || sentence.has(DATA))
}

/// Whether the only ground that is told is consent to other data: no text calls these data sensitive, or their consent
/// explicit, and the consent stands neither with them nor beside them.
fn is_of_other(context: &Context<'_>, written: &Said<'_>) -> bool {
    let near = |sentence: &Said<'_>| {
        let (first, last) =
            if sentence.range.start < written.range.start { (sentence, written) } else { (written, sentence) };
        let between = written.passage.text.get(first.range.end..last.range.start).unwrap_or_default();
        // Consent to something else may stand just before.
        let other =
            sentence.range.start < written.range.start && sentence.has(&["lämna*", "kontaktuppgift*", "disclos*"]);
        let beside = !between.contains(char::is_alphanumeric) && !other;
        sentence.is_beside(written) && (sentence.range == written.range || beside) || sentence.has(SENSITIVE)
    };
    let explicit = |sentence: &Said<'_>| sentence.has(&["uttryckl*", "explicit*"]);
    let mut consented = said::with(context, CONSENT);
    !said::anywhere(context, GROUNDED) && !consented.any(|sentence| explicit(&sentence) || near(&sentence))
}

/// Whether an exception of Article 9 can go with a ground of the one who processes the data: consent, duties and tasks
/// laid down in law. Beside legitimate interests, which are no authority's, the task is that of the authority.
fn is_carried(facts: &DataProtection) -> bool {
    let has = |ground| facts.legal_basis.contains(&ground);
    let carries = |ground: &LegalGround| !matches!(ground, LegalGround::Contract | LegalGround::LegitimateInterests);
    has(LegalGround::Consent) || facts.legal_basis.iter().any(carries) && !has(LegalGround::LegitimateInterests)
}

/// The sentence that divides those it counts by what is sensitive: "fördelade på kön och religion".
fn divided<'a>(context: &'a Context<'a>) -> Option<Said<'a>> {
    const DIVIDED: &[&str] = &[
        "fördela* på",
        "fördelat efter",
        "fördelade efter",
        "uppdela* på",
        "uppdela* efter",
        "delas upp på",
        "broken down by",
    ];
    const FAR: usize = 9;
    said::with(context, SENSITIVE).find(|sentence| {
        let by = sentence.find(DIVIDED).is_some_and(|at| sentence.has_in(at..at + FAR, SENSITIVE));
        told::tells_work(sentence.passage) && by && !sentence.denies()
    })
}
