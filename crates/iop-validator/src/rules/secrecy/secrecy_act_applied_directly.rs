//! Its page is the Markdown file beside this one.
#![doc = include_str!("secrecy_act_applied_directly.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;
use crate::rules::words::{AUTHORITY, NOT, ORGANISATION, TURNS};

pub(super) const RULE: Rule = Rule {
    id: "secrecy/secrecy-act-applied-directly",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: None }],
    waivable: true,
    page: include_str!("secrecy_act_applied_directly.md"),
    check,
};

/// Names of the act.
const ACT: &[&str] = &["offentlighets och sekretesslag*", "sekretesslag*", "osl", "2009 400", "secrecy act"];

/// Words by which someone is bound.
const BOUND: &[&str] = &[
    "omfattar",
    "enligt offentlighets",
    "binder",
    "ska tillämpa",
    "applies to",
    "apply to",
    "covers",
    "binds",
    "subject to",
    "gäller såväl",
    "gäller både",
    "omfattas",
    "lyder",
    "bundna",
    "bunden",
    "bundet",
    "gäller för",
    "gäller även",
    "gäller också",
    "ska följa",
    "skall följa",
    "följer",
    "tystnadsplikt enligt",
    "sekretess enligt",
    "tillämpar",
    "tillämpas",
    "har tystnadsplikt",
    "are bound",
    "is bound",
];

/// Words for those whom the act does not bind, and for those whom it does.
const PRIVATE: &[&[&str]] = &[
    ORGANISATION,
    &[
        "volontär*",
        "ideell*",
        "*jouren*",
        "frivillig*",
        "läxhjälpar*",
        "stödperson*",
        "mentor*",
        "ledare",
        "ledarna",
        "parterna",
        "båda parter*",
        "alla parter*",
        "samtliga parter*",
        "volunteer*",
    ],
];
const PUBLIC: &[&[&str]] = &[AUTHORITY, &["*nämnd", "tjänstemän*", "handlingar*"]];

/// Words that make it something else than that the act applies of itself.
const OTHERWISE: &[&str] = &[
    "motsvara*",
    "som om",
    "på samma sätt som",
    "tystnadsförbindelse*",
    "tystnadslöfte*",
    "tysthetslöfte*",
    "sekretessförbindelse*",
    "förbinder sig",
    "förbinda sig",
    "medvet*",
    "informera*",
    "upplys*",
    "as if",
    "undertak*",
    "correspond*",
];

const KEPT: &[&str] =
    &["får inte", "inte berätta*", "inte yppa*", "inte röja*", "inte föra", "inte lämna", "may not", "not disclose*"];

const UNSIGNED: &[&str] = &[
    "förbindelse behövs inte",
    "förbindelse krävs inte",
    "förbindelse undertecknas inte",
    "förbindelser behövs inte",
    "förbindelser krävs inte",
    "ingen * förbindelse",
    "ingen förbindelse",
    "utan förbindelse",
    "inte underteckna*",
    "inte skriva under",
    "no undertaking",
];

/// Words after which a sentence goes on about somebody else, beside those that always turn it.
const AGREES: &[&str] = &["har", "ska", "skriver", "undertecknar", "avtalar", "sign"];

fn check(context: &Context<'_>) -> Answer {
    let (own, theirs) = (names_of(context.agreement, false), names_of(context.agreement, true));
    let private: Vec<&str> = PRIVATE.concat().into_iter().chain(own.iter().map(String::as_str)).collect();
    let public: Vec<&str> = PUBLIC.concat().into_iter().chain(theirs.iter().map(String::as_str)).collect();
    let said: Vec<_> = said::with(context, ACT).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-act-not-named");
    }
    let wrong = said.iter().filter(|sentence| {
        let named = binds_private(sentence, &private, &public) || joins_private(sentence, &private, &public);
        !is_otherwise(sentence) && (sentence.has(BOUND) && named || applies_to(sentence, &private, &public))
    });
    let mut faults: Vec<Fault> = wrong.map(|sentence| Fault::at(sentence.spot())).collect();
    // "Lagen gäller även för volontärerna": the act that was named just before.
    for sentence in said::with(context, &["lagen", "samma lag", "den lagen"]) {
        let bound = sentence.has(EXTENDED) && !is_otherwise(&sentence) && !sentence.has(ACT);
        let after = sentence.passage.text.get(sentence.hit.end..sentence.range.end).unwrap_or_default();
        if bound && reader::has(after, &private) && !reader::has(after, &public) && follows_act(&sentence) {
            faults.push(Fault::at(sentence.spot()));
        }
    }
    Answer::from_faults(faults)
}

/// Whether it says something else than that the act applies of itself.
fn is_otherwise(sentence: &Said<'_>) -> bool {
    // That no bond is signed because the act is said to bind is the fault itself.
    let unsigned = sentence.has(UNSIGNED);
    sentence.has(OTHERWISE) && !unsigned || sentence.has(NOT) && !sentence.has(KEPT) && !unsigned
}

/// Words by which an act is said to bind others too.
const EXTENDED: &[&str] =
    &["gäller även", "gäller också", "gäller för", "omfattar", "binder", "gäller föreningens", "gäller volontärerna"];

/// Whether the act on secrecy is the last one that the text names before the sentence.
fn follows_act(sentence: &Said<'_>) -> bool {
    let mentions = sentence.passage.mentions.iter().rev();
    let mut before = mentions.filter(|mention| mention.range.start < sentence.range.start);
    let last = before.find_map(|mention| match &mention.what {
        What::Statute { number, name, .. } => Some((number.as_deref(), name.as_deref())),
        _ => None,
    });
    last.is_some_and(|(number, name)| {
        number == Some("2009:400") || name.is_some_and(|name| reader::has(name, &["*sekretesslag*", "osl"]))
    })
}

/// Whether the nearest one named before the act, or else the first one after it, is one whom it does not bind.
fn binds_private(sentence: &Said<'_>, private: &[&str], public: &[&str]) -> bool {
    let text = sentence.text();
    let act = sentence.hit.start - sentence.range.start;
    let (before, after) = text.split_at(act.min(text.len()));
    // After a semicolon another sentence begins.
    let before = before.rsplit(';').next().unwrap_or_default();
    let last = |patterns: &[&str]| {
        let mut at = None;
        let mut from = 0;
        while let Some(hit) = before.get(from..).and_then(|rest| reader::find_in(rest, patterns)) {
            at = Some(from + hit.start);
            from += hit.end;
        }
        at
    };
    match (last(private), last(public)) {
        (Some(private), public) => public.is_none_or(|public| private > public),
        (None, Some(_)) => false,
        (None, None) => match (reader::find_in(after, private), reader::find_in(after, public)) {
            (Some(private), Some(public)) => {
                private.start < public.start || is_beside(after, public.end, private.start)
            }
            (Some(private), None) => !turns(after.get(..private.start).unwrap_or_default()),
            (None, _) => false,
        },
    }
}

/// Whether one whom it does not bind is joined to one whom it does: "föreningen och kommunens anställda omfattas av".
fn joins_private(sentence: &Said<'_>, private: &[&str], public: &[&str]) -> bool {
    let act = sentence.hit.start.saturating_sub(sentence.range.start);
    let before = sentence.text().get(..act).unwrap_or_default();
    let Some(own) = reader::find_in(before, private) else { return false };
    let rest = before.get(own.end..).unwrap_or_default();
    let Some(theirs) = reader::find_in(rest, public) else { return false };
    let between = rest.get(..theirs.start).unwrap_or_default();
    // At most a noun stands between: "föreningens volontärer och kommunens personal".
    let words: Vec<&str> = between.split_whitespace().collect();
    let joined = words.last().is_some_and(|word| matches!(*word, "och" | "samt" | "liksom" | "and"));
    joined
        && words.len() <= 2
        && !between.contains([',', ';'])
        && reader::has(before.get(own.end..).unwrap_or_default(), BOUND)
}

/// Whether it says that the act applies for one whom it does not bind: "för föreningen gäller sekretesslagen".
fn applies_to(sentence: &Said<'_>, private: &[&str], public: &[&str]) -> bool {
    let Some(at) = sentence.find(&["gäller", "applies"]).filter(|at| *at > 1) else { return false };
    let begins = sentence.is(0, &["för", "for"]) && sentence.has_in(1..at, private);
    let act = sentence.words.partition_point(|word| word.range.start < sentence.hit.start);
    // "För föreningens volontärer och hos kommunen": who is joined to the public party is named for herself.
    let joined = |near: usize| {
        let link = sentence.is(near - 1, &["hos", "för", "och", "samt"]);
        link && sentence.has_in(near.saturating_sub(2)..near, &["och", "samt", "liksom"])
    };
    let first = sentence.find_in(1..at, public);
    let apart = first.is_none_or(|near| sentence.has_in(1..near, private) && joined(near));
    begins && apart && (at..=at + 3).contains(&act)
}

/// Whether the private one stands beside the public one: "för kommunens personal och för föreningens volontärer".
fn is_beside(text: &str, public: usize, private: usize) -> bool {
    const JOINED: &[&str] = &["och", "samt", "liksom", "som", "and"];
    const LINK: &[&str] = &["för", "även", "to", "the"];
    let Some(between) = text.get(public..private) else { return false };
    let mut last = between.split_whitespace().rev().skip_while(|word| LINK.contains(word));
    // After a comma another sentence may begin: "personal, och föreningen avtalar".
    let joined = last.next().is_some_and(|word| JOINED.contains(&word));
    joined && !last.next().is_some_and(|word| word.ends_with(',')) && !turns(between)
}

/// Whether the sentence goes on about somebody else.
fn turns(between: &str) -> bool {
    between.contains(';') || reader::has(between, TURNS) || reader::has(between, AGREES)
}
