//! Its page is the Markdown file beside this one.
#![doc = include_str!("detail_control.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Pointer, Verdict};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::PUBLIC;
use crate::rules::procurement::worth::partnership;
use crate::rules::said::{self, Said};
use crate::rules::words::SHALL;

mod own;

use self::own::{Own, TOLD, told_how};

pub(super) const RULE: Rule = Rule {
    id: "procurement/detail-control",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Case { case: "HFD 2020 ref. 15" }, Basis::Logic],
    waivable: true,
    page: include_str!("detail_control.md"),
    check,
};

const DETAIL: &[&str] = &["detalj*"];
const DECIDES: &[&str] = &["bestäm*", "fastställ*", "godkänn*", "beslutar*", "föreskriv*", "anvisa*"];
const HOW: &[&str] = &[
    "öppettid*",
    "öppethåll*",
    "metod",
    "metoden",
    "metoder",
    "metoderna",
    "metodik*",
    "metodval*",
    "arbetssätt*",
    "schema*",
    "bemanning*",
    "programmet*",
    "rutin*",
    "arbetsmetod*",
    "arbetsordning*",
    "upplägg*",
    "*schema",
    "*schemat",
    "*scheman",
    "övning*",
    "arbetsmoment*",
    "moment",
    "vilka ledare*",
    "vilka handledare*",
    "vilka medarbetare",
    "vilka volontärer",
    "vilka som",
    "arbetsuppgift*",
    "innehållet i",
    "dagordning*",
    "bemannas",
];
/// The method itself, not the posts and papers that are named after it.
const METHOD: &[&str] = &["metod", "metoden", "metodens", "metoder", "metoderna", "metodik*"];
const STEPS: &[&str] = &["innebär*", "består*", "intervju*", "manual*"];
const STAFFED: &[&str] =
    &["bemannad", "bemannat", "bemannas", "bemanning*", "bemanna", "personaltäthet*", "grundbemanning*"];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let own = Own::of(context);
    let denied = said::with(context, DETAIL).find(|said| said.denies() && !is_unmet(context, said));
    let Some(denied) = denied else { return Answer::does_not_apply("reason-no-detail-denial") };
    let claim = denied.mark(DETAIL);
    let found = said::with(context, HOW)
        .chain(said::with(context, STAFFED))
        .chain(said::with(context, BINDS))
        .chain(said::with(context, TOLD))
        .find_map(|sentence| {
            let at = regulated(&sentence, &own).or_else(|| told_how(&sentence, &own))?;
            Some(Fault::at(sentence.spot_between(at, at)).related(claim.clone(), "claim"))
        });
    let found = found.or_else(|| {
        said::about(context, |topic| !matches!(topic, Topic::Criterion(_))).find_map(|sentence| {
            let at = scheduled(&sentence)?;
            Some(Fault::at(sentence.spot_between(at, at)).related(claim.clone(), "claim"))
        })
    });
    Answer::from_faults(found.into_iter().collect())
}

/// Where a sentence lays down the day and the hour, the minutes, or the manual that is followed: two of them.
fn scheduled(sentence: &Said<'_>) -> Option<usize> {
    const DAYS: &[&str] = &[
        "måndag*",
        "tisdag*",
        "onsdag*",
        "torsdag*",
        "fredag*",
        "lördag*",
        "söndag*",
        "varje vardag",
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
    ];
    const HOUR: &[&str] = &["klockan", "kl"];
    /// How many there are at a table, in a group or with a leader.
    const GROUPED: &[&str] =
        &["vid varje", "i varje", "per bord", "per grupp", "i grupper om", "per ledare", "at each"];
    const MINUTES: &[&str] = &["minuter", "minutes"];
    const MANUAL: &[&str] = &[
        "*handbok*",
        "*manual*",
        "*lathund*",
        "*mall",
        "*mallen",
        "*mallar",
        "*instruktion*",
        "*anvisning*",
        "*checklist*",
        "*guide",
        "*guiden",
        "*schema",
        "*schemat",
        "*frågekort*",
        "träffplan*",
        "lektionsplan*",
        "kursplan*",
        "programplan*",
        "veckoplan*",
        "*handbook*",
    ];
    /// Who may lead it.
    const PEOPLE: &[&str] = &["ledare*", "handledare*", "volontär*", "personal*", "medarbetare*", "värdar", "staff"];
    const APPROVED: &[&str] = &["godkänt", "godkänd*", "godkänner", "utsett", "utsedd*", "anvisat", "valt", "approved"];
    let manual = sentence.find(MANUAL).filter(|_| sentence.has(PUBLIC));
    let hour = sentence.has(HOUR) || clock(sentence);
    let chosen = sentence.find(APPROVED).filter(|_| sentence.has_each(&[PEOPLE, PUBLIC]));
    let parts = [
        sentence.find(DAYS).filter(|_| hour),
        sentence.find(HOUR).filter(|_| manual.is_some() || chosen.is_some()),
        chosen,
        sentence.find(MINUTES),
        sentence.find(GROUPED).filter(|_| manual.is_some()),
        manual,
    ];
    let first = parts.iter().flatten().min().copied();
    // The municipality's manual binds without a "ska" where it stands among the commitments.
    let followed = sentence.passage.topic.is_about(ClauseKind::Commitments) || sentence.has(&["följer", "följs"]);
    let binding = sentence.has(SHALL) || manual.is_some() && followed;
    let premises = sentence.has(&["nyck*", "lämnas", "låsas", "låses", "larm*", "städ*"]);
    (binding && !premises && !sentence.denies() && parts.iter().flatten().count() > 1).then_some(first).flatten()
}

/// Whether it tells a time of the day in digits: "17.30–19.30".
fn clock(sentence: &Said<'_>) -> bool {
    let text = sentence.text();
    let at = |(place, mark): (usize, char)| {
        let digits = |text: &str| text.chars().take(2).filter(char::is_ascii_digit).count() == 2;
        let before: String = text[..place].chars().rev().take(2).collect();
        matches!(mark, '.' | ':') && digits(&before) && digits(&text[place + 1..])
    };
    text.char_indices().any(at)
}

/// Whether it belongs to a criterion that is not met: then nobody claims it.
fn is_unmet(context: &Context<'_>, said: &Said<'_>) -> bool {
    let items = context.agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate());
    let mut unmet = items.filter(|(_, item)| item.met.known().is_some_and(|met| *met != Verdict::Met));
    let criteria = Pointer::root().key("criteria").key("items");
    unmet.any(|(index, _)| ["text", "reason"].iter().any(|key| said.passage.pointer == criteria.index(index).key(*key)))
}

/// What comes again rather than works.
const OCCASIONS: &[&str] = &[
    "kväll*",
    "dag",
    "dagar",
    "vardag*",
    "natt",
    "nätter",
    "helg*",
    "gånger",
    "timmar",
    "pass",
    "eftermiddag*",
    "förmiddag*",
    "veckor",
    "månader",
    "år",
    "tillfällen",
    "evenings",
    "days",
    "nights",
    "times",
    "hours",
];

/// The premises, which their owner decides about.
const PREMISES: &[&str] = &[
    "lokalen",
    "lokalens",
    "lokalerna*",
    "byggnad*",
    "huset*",
    "nyck*",
    "utrymning*",
    "brand*",
    "larm*",
    "tillträde*",
    "städ*",
    "the premises",
];

/// The word for what the agreement settles in detail.
fn regulated(sentence: &Said<'_>, own: &Own) -> Option<usize> {
    if let Some(bound) = bound(sentence) {
        return Some(bound);
    }
    if sentence.denies() {
        return None;
    }
    // What the steering group approves is decided together with the public party.
    let steered = matches!(sentence.passage.topic, Topic::Steering(_));
    let approves = sentence.find(DECIDES).filter(|_| steered);
    let decided = sentence.find(DECIDES).zip(own.find(sentence)).or(approves.zip(approves));
    // The one who decides stands before: what the municipality decides is not what it is told.
    let how = sentence.find(HOW).filter(|at| !is_own(sentence, *at));
    let decided = decided.is_some_and(|(verb, who)| who.abs_diff(verb) <= 3 || who < verb) && how.is_some();
    let decided = decided && !sentence.has(PREMISES);
    let described = sentence.has_each(&[METHOD, STEPS]) && !sentence.has(&["egen", "egna", "sin", "själv"]);
    // "Bemanna telefonen tre kvällar i veckan" says when it is open, not how many are there.
    let number = |word: &Word| !matches!(word.key.as_str(), "en" | "ett" | "a") && reader::is_number_word(&word.key);
    let mut numbers = sentence.words.iter().enumerate().filter(|(_, word)| number(word));
    let counted = numbers.any(|(at, _)| !sentence.is(at + 1, OCCASIONS));
    // Between which hours somebody is there is when it is open.
    let hours = sentence.has(&["kl", "klockan"]) || clock(sentence);
    let staffed = sentence.has(STAFFED) && !hours && counted;
    match (decided, described, staffed) {
        (true, ..) => sentence.find(HOW),
        (_, true, _) => sentence.find(METHOD),
        (.., true) => sentence.find(STAFFED),
        _ => None,
    }
}

/// That nobody may do otherwise, and that somebody is chosen.
const OTHERWISE: &[&str] = &["inte avvika", "inte frångå", "inte ändra", "not depart"];
const CHOOSES: &[&str] = &["godkänner", "utser", "väljer", "approves"];
const BINDS: &[&str] =
    &["inte avvika", "inte frångå", "inte ändra", "not depart", "godkänner", "utser", "väljer", "approves"];

/// The word by which nobody may do otherwise than the authority has said, or works there without its consent.
fn bound(sentence: &Said<'_>) -> Option<usize> {
    const NEAR: usize = 3;
    const MANUALS: &[&str] = &["*handbok*", "*manual*", "*metod*", "*schema*", "*instruktion*", "*arbetssätt*"];
    const PEOPLE: &[&str] =
        &["varje värd*", "varje ledare*", "varje volontär*", "vilka ledare", "vilka volontärer", "rekrytering*"];
    if !sentence.has(PUBLIC) {
        return None;
    }
    if let Some(at) = sentence.find(OTHERWISE).filter(|_| sentence.has(MANUALS)) {
        return Some(at + 1);
    }
    let chosen = sentence.find(CHOOSES)?;
    let by_authority = sentence.has_in(chosen.saturating_sub(NEAR)..chosen, PUBLIC);
    (by_authority && sentence.has(PEOPLE) && !sentence.denies()).then_some(chosen)
}

/// Whether the one who decides it decides on its own: "bestämmer över sin organisation och sina arbetssätt".
fn is_own(sentence: &Said<'_>, at: usize) -> bool {
    sentence.has_in(at.saturating_sub(2)..at, &["sin", "sitt", "sina", "egen", "eget", "egna"])
}
