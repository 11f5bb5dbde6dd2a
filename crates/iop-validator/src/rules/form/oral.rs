//! Its page is the Markdown file beside this one.
#![doc = include_str!("oral.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::LEAVES;

pub(super) const RULE: Rule = Rule {
    id: "form/oral",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: Some("5 kap. 1 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("oral.md"),
    check,
};

/// That something is done by word of mouth.
const ORAL: &[&str] = &["muntlig*", "per telefon", "orally", "oral", "verbally", "by telephone", "by word of mouth"];

/// Ways to agree on a change that leave nothing signed behind, in the clause on changes.
const INFORMAL: &[&str] = &[
    "i samtal",
    "genom samtal",
    "vid samtal",
    "i dialog",
    "genom dialog",
    "vid möte*",
    "vid ett möte",
    "på möte*",
    "mellan kontaktpersonerna",
    "mellan parternas kontaktpersoner",
    "mellan handläggarna",
    "per e post",
    "via e post",
    "per mejl",
    "via mejl",
    "per mail",
    "via mail",
    "per sms",
    "via sms",
    "i en handskakning",
    "genom handslag",
    "formlöst",
    "informellt",
    "stämmer * av",
    "stämmer * * * av",
    "stämmer av",
    "stäms av",
    "stämma av",
    "gör upp",
    "görs upp",
    "kommer överens",
    "kommer * överens",
    "kommer * och * överens",
    "komma överens",
    "sinsemellan",
    "med varandra",
    "löpande",
    "under resans gång",
    "i samförstånd",
    "vid styrgruppens möte*",
    "in talks",
    "in conversation*",
    "at a meeting",
    "by e mail",
    "by email",
    "informally",
];

/// Words of what comes before a change, or of who is told of it.
const BEFORE: &[&str] = &[
    "diskuter*",
    "föreslå*",
    "förslag*",
    "tas upp",
    "ta upp",
    "initieras",
    "begär*",
    "anmäl*",
    "meddela*",
    "inform*",
    "förbered*",
    "bered*",
    "undertecknas",
    "signeras",
    "protokoll*",
    "beslut*",
    "mindre",
    "discuss*",
    "propos*",
    "notif*",
    "signed",
    "minor",
];

/// That nothing need be written down.
const UNWRITTEN: &[&str] = &[
    "behöver inte skrivas",
    "behöver inte göras skriftlig*",
    "behöver inte ske skriftlig*",
    "behöver inte undertecknas",
    "behöver inte avfattas skriftlig*",
    "inte skriftlig form",
    "behöver inte vara skriftlig*",
    "behöver inte dokumenteras",
    "krävs ingen skriftlig*",
    "kräver ingen skriftlig*",
    "kräver inte skriftlig*",
    "utan att det skrivs",
    "utan skriftlig*",
    "inga formkrav",
    "utan formalia",
    "utan särskild formalia",
    "utan formkrav",
    "utan särskilda formkrav",
    "inget krav på skriftlig*",
    "need not be in writing",
];

/// What changes or ends an agreement.
const ENDS: &[&str] = &[
    "säg* upp",
    "säga upp",
    "sägas upp",
    "uppsägning*",
    "häv*",
    "ändr*",
    "tillägg*",
    "förläng*",
    "notice",
    "terminat*",
    "rescind*",
    "rescission",
    "amend*",
    "extend*",
];

/// What is written after all.
const WRITTEN: &[&str] =
    &["skrift*", "bekräft*", "tjänsteanteckn*", "tilläggsavtal*", "tilläggsöverens*", "writing", "written", "confirm*"];

/// Places and ways in which notice is given without anything that is left behind.
const SAID: &[&str] = &[
    "på * möte",
    "på * styrgruppsmöte",
    "på möte*",
    "vid * möte",
    "vid * styrgruppsmöte",
    "vid möte*",
    "vid * sammanträde",
    "på * sammanträde",
    "i styrgruppen",
    "till styrgruppen",
    "i samtal",
    "vid * samtal",
    "i * samtal",
    "genom samtal",
    "per sms",
    "via sms",
    "säger till",
    "att säga till",
    "säger ifrån",
    "säga ifrån",
    "på ett av * möten",
    "vid ett av * möten",
    "med ett samtal",
    "at a meeting",
    "in a conversation",
];

/// To tell that the agreement is ended.
const TELLS: &[&str] = &[
    "meddelar",
    "meddelas",
    "meddela",
    "anmäler",
    "anmäls",
    "anmäla",
    "sker",
    "ske",
    "görs",
    "göra",
    "lämnas",
    "lämnar",
    "framför",
    "framförs",
    "ges",
    "tillkännage*",
    "räcker",
    "säger",
    "säga till",
    "sägs upp",
    "säger upp",
    "is given",
    "tells",
];

/// What is done before notice is given, or of another matter.
const FIRST: &[&str] = &[
    "innan",
    "före",
    "först",
    "efter",
    "därefter",
    "diskuter*",
    "tas upp",
    "ta upp",
    "tar upp",
    "förhandl*",
    "protokoll*",
    "brev*",
    "e post*",
    "mejl*",
    "underteckna*",
    "before",
    "minutes",
];

/// A notice that is given at a meeting or in talk.
fn noticed<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    const NOTICE: &[&str] =
        &["säg* upp", "sägas upp", "uppsägning*", "häva", "hävs", "hävning*", "notice", "rescission"];
    const ENOUGH: &[&str] = &["för detta räcker", "för det räcker", "det räcker", "detta räcker", "this is enough"];
    let own = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::Termination);
    // "För detta räcker att …" stands after the right of notice.
    let after = |said: &Said<'_>| {
        let before = said::all(said.passage).filter(|other| other.range.end <= said.range.start).last();
        said.has(ENOUGH) && before.is_some_and(|other| other.has(NOTICE) || other.has(ENDS))
    };
    said::about(context, own).find(|said| {
        (said.has_any(&[NOTICE, LEAVES]) || after(said))
            && said.has_each(&[TELLS, SAID])
            && !said.has(FIRST)
            && !said.has(WRITTEN)
            && !said.has(ORAL)
            && !said.denies()
    })
}

/// A clause that asks for writing and takes out what matters: "utom belopp och tider, som styrgruppen får jämka vid möte".
fn excepted<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    const EXCEPT: &[&str] = &["utom", "med undantag", "undantag*", "undantas", "förutom", "frånsett", "except"];
    const MATTERS: &[&str] = &[
        "mål",
        "målen",
        "belopp*",
        "tider",
        "tiderna",
        "omfattning*",
        "målgrupp*",
        "ersättning*",
        "bidrag*",
        "åtagande*",
        "budget*",
        "mindre",
        "smärre",
        "amount*",
    ];
    const DONE: &[&str] =
        &["jämka*", "ändra*", "justera*", "besluta*", "komma överens", "enas", "göra*", "görs", "change"];
    let changes = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::Amendments);
    said::about(context, changes).find(|said| {
        let rest = said.find(EXCEPT).map(|at| at + 1..);
        rest.is_some_and(|rest| {
            said.has_in(rest.clone(), MATTERS) && said.has_in(rest.clone(), DONE) && !said.has_in(rest, WRITTEN)
        })
    })
}

fn check(context: &Context<'_>) -> Answer {
    let about = |topic: Topic| {
        matches!(topic, Topic::Clause(..))
            && !topic.is_about(ClauseKind::Background)
            && !topic.is_about(ClauseKind::Disputes)
    };
    // Whatever the clause on changes lets be said is a change.
    let ends =
        |said: &Said<'_>| said.has(ENDS) || said.passage.topic.is_about(ClauseKind::Amendments) && !said.has(BEFORE);
    let oral: Vec<Said<'_>> = said::about(context, about).filter(|said| said.has(ORAL) && ends(said)).collect();
    let changes = |topic: Topic| matches!(topic, Topic::Clause(..)) && topic.is_about(ClauseKind::Amendments);
    let informal = said::about(context, changes)
        .find(|said| said.has(INFORMAL) && !said.has(BEFORE) && !said.denies() && !said::is_in(said.passage, WRITTEN));
    let unwritten = said::about(context, about).find(|said| {
        let change = said.has(ENDS) || said.passage.topic.is_about(ClauseKind::Amendments);
        said.has(UNWRITTEN) && change && !said.has(ORAL)
    });
    let unwritten = unwritten.map(|said| Fault::at(said.mark(UNWRITTEN)));
    let informal = informal.or_else(|| excepted(context));
    let noticed = noticed(context).map(|said| Fault::at(said.mark(SAID)));
    if oral.is_empty() && informal.is_none() && unwritten.is_none() && noticed.is_none() {
        return Answer::does_not_apply("reason-nothing-oral");
    }
    // "Muntliga utfästelser saknar verkan".
    let void = |said: &Said<'_>| said.has(&["saknar", "ogiltig*", "binder ingen*", "have no effect", "void"]);
    let bare = oral
        .iter()
        .filter(|said| !said.denies() && !void(said) && !said.has(WRITTEN))
        .map(|said| Fault::at(said.mark(ORAL)));
    let informal = informal.filter(|said| !said.has(ORAL)).map(|said| {
        let Some(words) = said.bytes(INFORMAL).and_then(|bytes| said.passage.text.get(bytes)) else {
            return Fault::at(said.spot()).variant("excepted");
        };
        Fault::at(said.mark(INFORMAL)).variant("informal").arg("words", words)
    });
    Answer::from_faults(bare.chain(informal).chain(unwritten).chain(noticed).collect())
}
