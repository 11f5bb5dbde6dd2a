//! Its page is the Markdown file beside this one.
#![doc = include_str!("third_party_bound.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

pub(super) const RULE: Rule = Rule {
    id: "parties/third-party-bound",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("third_party_bound.md"),
    check,
};

/// Those who are seldom parties.
const THIRD: &[&str] = &[
    "kontaktperson på boendet",
    "kontaktpersonen på boendet",
    "kontaktpersonen på * boende",
    "boendets kontaktperson",
    "boendets personal",
    "personal på boendet",
    "polisen",
    "polismyndigheten",
    "arbetsförmedlingen",
    "försäkringskassan",
    "migrationsverket",
    "kriminalvården",
    "länsstyrelsen",
    "skatteverket",
    "hyresvärden",
    "fastighetsägaren",
    "fastighetsägarna",
    "värdfamiljen",
    "värdfamiljerna",
    "värdfamiljer",
    "familjerna",
    "vårdnadshavarna",
    "vårdnadshavare",
    "medlemsföreningarna",
    "andra föreningar",
    "övriga föreningar",
    "svenska kyrkan",
    "frälsningsarmén",
    "stadsmissionen",
    "röda korset",
    "rädda barnen",
    "studieförbundet",
    "studieförbunden",
    "församlingen",
    "församlingarna",
    "bostadsbolaget",
    "bostadsföretaget",
    "fastighetsbolaget",
    "fastighetsbolagen",
    "näringslivet",
    "arbetsgivarna",
    "arbetsgivaren på orten",
    "universitetet",
    "högskolan",
    "folkhögskolan",
    "grannkommunen",
    "grannkommunerna",
    "staten",
    "socialstyrelsen",
    "kriminalvårdens frivård",
    "frivården",
    "åklagaren",
    "domstolen",
    "primärvården",
    "vårdcentralen",
    "riksorganisationen",
    "moderföreningen",
    "the police",
    "the landlord",
    "the church",
    "gode män",
    "god man",
];

/// Words by which a duty is laid on someone.
const DUTY: &[&str] = &[
    "ska",
    "skall",
    "åtar",
    "förbinder",
    "shall",
    "undertakes",
    "ansvarar",
    "svarar",
    "medverkar",
    "bekostar",
    "betalar",
    "finansierar",
    "tillhandahåller",
];

/// How many of them say that something is owed, and not only that it is done.
const OWED: usize = 8;

/// Words that lay the duty on a party after all, or on nobody.
const OTHERWISE: &[&str] = &[
    "sina egna",
    "sin egen",
    "sitt eget",
    "its own",
    "their own",
    "ser till",
    "verka för",
    "verkar för",
    "kan",
    "får",
    "bjuds in",
    "bjuda in",
    "inbjuds",
    "erbjuds",
    "ska erbjudas",
    "ska få",
    "ska informeras",
    "ska kontaktas",
    "ska ges",
    "ska bjudas",
    "inte",
];

/// Whether the duty comes with an "if": "om" is "a" in "två gånger om året".
fn is_conditional(after: &str) -> bool {
    const TIMES: &[&str] = &["året", "år", "dagen", "dan", "veckan", "månaden", "kvartalet", "halvåret", "terminen"];
    let words = reader::words(after, 0..after.len());
    let next = |at: usize| words.get(at + 1).is_some_and(|word| word.is(TIMES));
    words.iter().enumerate().any(|(at, word)| word.key == "om" && !next(at))
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let known = agreement.parties.iter().flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    let known: Vec<String> = known
        .chain(agreement.participants.iter().filter_map(|other| other.name.known()))
        .map(|name| name.to_lowercase())
        .collect();
    let mut faults = Vec::new();
    // The national organisation that a party belongs to without speaking for it is no party.
    let above = agreement.parties.iter().filter_map(|party| party.part_of.as_deref()).map(phrase);
    // It is called "riksförbundet" too, where no party is one.
    let above: Vec<String> = above
        .flat_map(|name| {
            let head = name.split(' ').next().filter(|head| head.ends_with("förbundet")).map(str::to_owned);
            let head = head.filter(|head| !known.iter().any(|own| own.contains(head.trim_end_matches("et"))));
            [name].into_iter().chain(head)
        })
        .collect();
    let third: Vec<&str> = THIRD.iter().copied().chain(above.iter().map(String::as_str)).collect();
    for sentence in said::with(context, &third) {
        let told_here = is_told(sentence.passage);
        let text = sentence.text();
        let at = sentence.hit.start - sentence.range.start;
        // The one who is bound stands first, at most after "att" or a mark.
        let before = text.get(..at).unwrap_or_default().trim().to_lowercase();
        let first = before.is_empty() || before == "att" || before.chars().all(|c| !c.is_alphanumeric());
        let words = sentence.hit_text().to_lowercase();
        let stem = words.split(' ').next_back().unwrap_or_default();
        let own = above.contains(&phrase(&words));
        let party = known
            .iter()
            .any(|name| name == &words || !own && name.split(' ').any(|word| reader::stem(word) == reader::stem(stem)));
        let after = text.get(at + words.len()..).unwrap_or_default();
        // What follows at once is the duty.
        let next: Vec<&str> = after.split_whitespace().take(2).collect();
        // What the organisation above pays of itself is told as a fact.
        let duty = if own { &DUTY[..OWED] } else { DUTY };
        let bound = reader::has(&next.join(" "), duty);
        if told_here && first && !party && bound && !reader::has(after, OTHERWISE) && !is_conditional(after) {
            faults.push(Fault::at(sentence.spot()).arg("who", sentence.hit_text()));
        }
    }
    faults.extend(by_name(context, &known));
    Answer::from_faults(faults)
}

/// Organisations that are no party and stand by name where a duty begins: "Hagby IF ska ställa upp med ledare".
fn by_name(context: &Context<'_>, known: &[String]) -> Vec<Fault> {
    /// What the name of an organisation ends in.
    const ENDS: &[&str] = &[
        "if",
        "ik",
        "bk",
        "ff",
        "ab",
        "*förening",
        "*klubb",
        "*förbund",
        "*församling",
        "*stiftelse",
        "*kår",
        "*korset",
        "*mission",
        "*mässan",
        "*institut",
    ];
    /// How many words a name has.
    const LONGEST: usize = 4;
    let work = context.passages.iter().filter(|passage| is_told(passage));
    let named = |said: &Said<'_>| {
        let name = (2..=LONGEST).find(|end| said.words.get(end - 1).is_some_and(|word| word.is(ENDS)))?;
        let words = said.words.get(..name)?;
        let capital = words.iter().all(|word| said.raw(word).starts_with(char::is_uppercase));
        let raw = said.passage.text.get(words.first()?.range.start..words.last()?.range.end)?;
        let lower = raw.to_lowercase();
        let is_known = known.iter().any(|own| own.contains(&lower) || lower.contains(own.as_str()));
        let rest = said.passage.text.get(words.last()?.range.end..said.range.end)?;
        let bound = said.is(name, DUTY) && !reader::has(rest, OTHERWISE) && !is_conditional(rest);
        (capital && bound && !is_known).then(|| Fault::at(said.spot()).arg("who", raw))
    };
    work.flat_map(said::all).filter_map(|said| named(&said)).collect()
}

/// Whether a duty may be told there.
fn is_told(passage: &Passage<'_>) -> bool {
    matches!(passage.topic, Topic::Commitment(..) | Topic::Clause(..)) && told::tells_work(passage)
}
