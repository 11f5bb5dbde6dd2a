//! Its page is the Markdown file beside this one.
#![doc = include_str!("third_party_bound.md")]

use iop_core::model::{Participant, ParticipantRole, Stage};
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

/// The same where the agreement itself tells that the other works beside the parties, and may tell what it does.
const SHALL: &[&str] = &["ska", "skall", "åtar", "förbinder", "shall", "undertakes"];

/// What someone beside the parties has promised elsewhere.
const ELSEWHERE: &[&str] = &[
    "*avtal",
    "*avtalet",
    "*överenskommelse",
    "*överenskommelsen",
    "åtagit",
    "åtagande",
    "avsiktsförklaring*",
    "enligt lag*",
    "agreement",
    "undertaken",
    "letter of intent",
];

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
    let parties = agreement.parties.iter().flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    let others = |beside| agreement.participants.iter().filter(move |other| is_beside(other) == beside);
    let taking = others(false).filter_map(|other| other.name.known());
    let known: Vec<String> = parties.chain(taking).map(|name| name.to_lowercase()).collect();
    let beside: Vec<String> = others(true).filter_map(|other| other.name.known()).map(|name| phrase(name)).collect();
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
    let third: Vec<&str> = THIRD.iter().copied().chain(above.iter().chain(&beside).map(String::as_str)).collect();
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
        let beside = beside.contains(&phrase(&words));
        let party = known.iter().any(|name| {
            name == &words || !own && !beside && name.split(' ').any(|word| reader::stem(word) == reader::stem(stem))
        });
        let after = text.get(at + words.len()..).unwrap_or_default();
        // What follows at once is the duty.
        let next: Vec<&str> = after.split_whitespace().take(2).collect();
        // What the organisation above pays of itself is told as a fact.
        let duty = if own { &DUTY[..OWED] } else { DUTY };
        let bound = reader::has(&next.join(" "), if beside { SHALL } else { duty });
        let elsewhere = beside && reader::has(after, ELSEWHERE);
        let otherwise = elsewhere || reader::has(after, OTHERWISE) || is_conditional(after);
        if told_here && first && !party && bound && !otherwise {
            faults.push(Fault::at(sentence.spot()).arg("who", sentence.hit_text()));
        }
    }
    let named = [known, beside].concat();
    faults.extend(by_name(context, &named));
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

/// Whether someone works beside the parties, belongs to none of them and has promised nothing of its own.
fn is_beside(other: &Participant) -> bool {
    let promised = other.text.as_ref().is_some_and(|text| reader::has(text.as_str(), ELSEWHERE));
    other.role.known() == Some(&ParticipantRole::Cooperator) && other.of.is_none() && !promised
}
