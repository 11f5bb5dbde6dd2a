//! Its page is the Markdown file beside this one.
#![doc = include_str!("extension_undefined.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Extension, ExtensionKind, Kind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::extension;
use crate::rules::unsettled;
use crate::rules::who::names_of;
use crate::rules::words::{AGREEMENT, AUTHORITY, ORGANISATION};
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "period/extension-undefined",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2016:1145", locus: Some("5 kap. 3 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("extension_undefined.md"),
    check,
};

/// Words for going on after the end.
const EXTENDED: &[&str] =
    &["förlängas", "förlängs", "förlängning", "förlänga", "be extended", "be renewed", "extension", "renewal"];

/// Words for it that are said of other things too: of those who went on with something, or who think of it.
const GOES_ON: &[&str] = &[
    "fortsättning",
    "fortsättningen",
    "fortsätta",
    "fortsätter",
    "fortgå",
    "fortlöpa",
    "fortleva",
    "prolongera*",
    "löpa vidare",
    "gälla vidare",
    "gå vidare",
    "leva vidare",
    "löper vidare",
    "löper * vidare",
    "lever vidare",
    "lever * vidare",
    "gäller vidare",
    "gäller * vidare",
    "fortlöper",
    "fortgår",
    "rulla vidare",
    "rulla på",
    "rullar vidare",
    "rullar * vidare",
    "rullar på",
    "ytterligare en period",
    "ytterligare en tid",
    "ytterligare tid",
    "ännu en period",
    "en period till",
    "ett år till",
    "en andra period",
    "continue",
    "continued",
    "prolong*",
];

/// What it is that goes on, and how far from the words it may stand.
const ITSELF: &[&[&str]] = &[AGREEMENT, &["det", "den", "densamma", "detsamma", "samarbete*", "samverkan", "it"]];
const NEAR: usize = 5;

/// Words of those who are to find out whether it is to go on.
const ASKS: &[&str] = &[
    "pröva*",
    "ta ställning",
    "tar ställning",
    "avgör*",
    "avgjort",
    "bedöm*",
    "diskutera*",
    "överväg*",
    "fråga*",
    "huruvida",
    "whether",
];

/// Words that give a right or a possibility.
const GIVEN: &[&str] = &[
    "kan",
    "får",
    "äga",
    "äger",
    "*möjlig*",
    "option",
    "ska",
    "rätt",
    "utrymme",
    "öppet för",
    "may",
    "can",
    "shall",
    "will",
];

/// Words by which it goes on, with no more said: "fungerar samarbetet väl löper det vidare".
const HAPPENS: &[&str] =
    &["förlängs", "fortsätter", "fortgår", "fortlöper", "löper", "lever", "gäller", "rullar", "continues"];

/// Words that take it back.
const DENIED: &[&str] = &["inte", "ej", "ingen", "utan att", "utan förlängning*", "*not", "no", "without extension*"];

/// The same, where it is said by what new decision or paper it is done.
const SETTLED: &[&str] = &[
    "*skriftlig*",
    "*tillägg*",
    "ny",
    "nya",
    "nytt",
    "*beslut*",
    "*särskil*",
    "new",
    "*writing*",
    "*written*",
    "*amend*",
    "*decision*",
    "*automatisk*",
    "*automatic*",
    "*tills vidare*",
    "*ett år i taget*",
    "*i sänder*",
    "*komma överens*",
    "*kommer överens*",
    "*överens om*",
    "agree",
    "*mutual*",
];

/// Words of an agreement that goes on after its end.
const CONTINUES: &[&str] =
    &["fortsättning*", "fortsätta", "fortsätter", "*förläng*", "förnya*", "continu*", "extend*", "renew*"];

fn check(context: &Context<'_>) -> Answer {
    if let Some(extension) = extension(context.agreement) {
        let fault = Fault::at(Spot::Key(Pointer::root().key("period").key("extension")));
        return if is_endless(extension) {
            Answer::Fails(vec![fault.variant("automatic")])
        } else if is_unlimited(extension) && !is_limited(context) {
            Answer::Fails(vec![fault.variant("unlimited")])
        } else if is_of_nobody(context, extension) {
            Answer::Fails(vec![fault.variant("nobody")])
        } else {
            Answer::does_not_apply("reason-extension-stated")
        };
    }
    if context.agreement.period.as_ref().is_some_and(|period| period.open_ended) {
        return Answer::does_not_apply("reason-open-ended");
    }
    if let Some(endless) = said::with(context, &["tills vidare", "until further notice"]).find(is_open) {
        let end = Spot::Value(Pointer::root().key("period").key("end"));
        let known = context.agreement.period.as_ref().is_some_and(|period| period.end.known().is_some());
        if known {
            return Answer::Fails(vec![Fault::at(endless.spot()).related(end, "end").variant("endless")]);
        }
    }
    let other =
        said::with(context, GOES_ON).filter(|said| said.passage.topic.is_about(ClauseKind::Period) && goes_on(said));
    let told: Vec<Said<'_>> = said::with(context, EXTENDED)
        .chain(other)
        .filter(|said| matches!(said.passage.topic, Topic::Clause(..)) && !said.has(NOT_OF_TERM))
        .collect();
    // Whether it goes on is left for some day: "om den ska få en fortsättning ser parterna över längre fram".
    let of_time = |said: &Said<'_>| {
        [ClauseKind::Period, ClauseKind::Review].iter().any(|kind| said.passage.topic.is_about(*kind))
    };
    let mut later = said::with(context, CONTINUES).filter(|said| of_time(said) && unsettled::is_put_off(said));
    if let Some(open) = later.next() {
        return Answer::Fails(vec![Fault::at(open.spot()).variant("open")]);
    }
    let settled = |sentence: &Said<'_>| sentence.has(SETTLED) || is_denied(sentence) || is_measured(sentence);
    if told.iter().any(|sentence| settled(sentence) || is_settled_after(sentence)) {
        return Answer::Holds;
    }
    // An amendment that says that the agreement is extended has extended it.
    let amendment = context.agreement.kind.known() == Some(&Kind::Amendment);
    let promised = |sentence: &&Said<'_>| sentence.has(GIVEN) || !amendment && happens(sentence);
    let Some(promise) = told.iter().find(promised) else { return Answer::Holds };
    Answer::Fails(vec![Fault::at(Spot::Words(promise.passage.pointer.clone(), promise.range.clone()))])
}

/// Whether the agreement itself is said to go on until further notice.
fn is_open(said: &Said<'_>) -> bool {
    const GOES: &[&str] = &[
        "gäller",
        "gälla",
        "fortlöper",
        "fortlöpa",
        "fortsätter",
        "fortsätta",
        "löper",
        "löpa",
        "förlängs",
        "förlängas",
        "övergår",
        "continues",
        "applies",
    ];
    /// What is no matter of the term: before it begins, and something that goes on in the meantime.
    const APART: &[&str] =
        &["gallr*", "bevara*", "sekretess*", "tystnad*", "styrgrupp*", "rutin*", "uppdrag*", "om inte", "ny", "nytt"];
    let period = said.passage.topic.is_about(ClauseKind::Period);
    period && said.has(GOES) && said.has_any(ITSELF) && !said.denies() && !said.has(APART)
}

/// Whether the sentence says that the agreement may go on, not whether it is to.
fn goes_on(said: &Said<'_>) -> bool {
    let Some(at) = said.find(GOES_ON) else { return false };
    let noun = said.is(at, &["fortsättning*"]);
    let near = || {
        (at.saturating_sub(NEAR)..at).any(|at| ITSELF.iter().any(|one| said.is(at, one)))
            || ITSELF.iter().any(|one| said.is(at + 1, one))
    };
    (noun || near()) && !said.has(ASKS)
}

/// Whether the sentence takes it back: not where it goes on unless somebody says no, "om ingen säger något annat".
fn is_denied(said: &Said<'_>) -> bool {
    let denied = said.bytes(DENIED);
    denied.is_some_and(|denied| !(happens(said) && said.has(&["om", "if"]) && denied.start < said.hit.start))
}

/// Whether it goes on of itself, for a reason that nobody can measure.
fn happens(said: &Said<'_>) -> bool {
    let period = said.passage.topic.is_about(ClauseKind::Period);
    period && !said.has(ASKS) && reader::has(said.hit_text(), HAPPENS)
}

/// Whether the sentence after it says how that is done: "det görs i så fall genom ett tillägg".
fn is_settled_after(sentence: &Said<'_>) -> bool {
    const SO: &[&str] = &[
        "i så fall",
        "det görs",
        "detta görs",
        "det sker",
        "detta sker",
        "det kräver",
        "detta kräver",
        "en sådan",
        "in that case",
    ];
    let next = said::all(sentence.passage).find(|next| next.range.start >= sentence.range.end);
    next.is_some_and(|next| next.has(SO) && (next.has(SETTLED) || next.has(DENIED)))
}

/// Whether it comes of itself, without a word of how notice stops it, how many times, or until when.
fn is_endless(extension: &Extension) -> bool {
    let untold = !is_stated(&extension.notice);
    let limited = extension.times.known().is_some() || extension.until.known().is_some();
    extension.kind.known() == Some(&ExtensionKind::Automatic) && untold && !limited
}

/// Whether it is asked for or agreed on, without a word of how many times, or until when.
fn is_unlimited(extension: &Extension) -> bool {
    let chosen = matches!(extension.kind.known(), Some(ExtensionKind::Option | ExtensionKind::Agreed));
    chosen && !is_stated(&extension.times) && !is_stated(&extension.until)
}

/// Whether it is an option that neither the facts nor the text give to anyone.
fn is_of_nobody(context: &Context<'_>, extension: &Extension) -> bool {
    /// What the one who has it does.
    const ASKS_FOR: &[&str] =
        &["begär*", "påkalla*", "utnyttja*", "förlänga", "förlänger", "option*", "extend*", "asks*"];
    if extension.kind.known() != Some(&ExtensionKind::Option) || extension.party.is_some() {
        return false;
    }
    let agreement = context.agreement;
    let names = [names_of(agreement, true), names_of(agreement, false)].concat();
    let own = |one: &Said<'_>| {
        one.has(&names)
            || one.has_any(&[AUTHORITY, ORGANISATION, &["endera", "vardera", "part", "var och en", "either"]])
    };
    !said::with(context, ASKS_FOR).any(|one| one.passage.topic.is_about(ClauseKind::Period) && own(&one))
}

/// Whether some sentence on going on says how far.
fn is_limited(context: &Context<'_>) -> bool {
    const LIMITS: &[&str] = &[
        "gång",
        "gånger",
        "högst",
        "längst",
        "som mest",
        "ytterligare",
        "sammanlagt",
        "totalt",
        "endast",
        "bara",
        "once",
        "times",
        "at most",
        "further",
        "in total",
        "only",
    ];
    said::with(context, EXTENDED).any(|one| one.has(LIMITS) || is_denied(&one) || names_day(&one))
}

/// Whether the sentence names a day.
fn names_day(said: &Said<'_>) -> bool {
    said.mentions.iter().any(|mention| matches!(mention.what, What::Date(_) | What::Range { .. }))
}

/// Other things than the term that are extended.
const NOT_OF_TERM: &[&str] =
    &["*tidsfrist*", "*fristen*", "*tillstånd*", "*anställning*", "*öppettid*", "*deadline*", "*hyresavtal*"];

/// Whether the sentence, or its text, says how long or until when.
fn is_measured(sentence: &Said<'_>) -> bool {
    sentence.passage.mentions.iter().any(|mention| {
        // The day on which it is decided whether to go on is not how long: "senast den 1 juni avgörs om … ska förlängas".
        let day = matches!(mention.what, What::Date(_) | What::Range { .. });
        let near = mention.range.start >= if day { sentence.hit.start } else { sentence.range.start };
        near && matches!(mention.what, What::Duration { .. } | What::Date(_) | What::Range { .. } | What::Count { .. })
    })
}
