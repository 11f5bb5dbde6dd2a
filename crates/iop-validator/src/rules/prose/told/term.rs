//! The term of the agreement and its review, as clauses tell them.

use std::ops::Range;

use iop_core::StatedDate;
use iop_core::model::ClauseKind;

use super::Told;
use crate::context::{Context, Topic};
use crate::reader::{Mention, What, Word};
use crate::rules::said::{self, Said};
use crate::rules::words::{AGREEMENT, THIS_AGREEMENT};

/// An end of the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in super::super) enum End {
    /// The first day.
    Start,
    /// The last day.
    Last,
}

/// An end of the term, as told.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Term {
    /// Which end it is.
    pub(in super::super) end: End,
    /// When it is.
    pub(in super::super) date: StatedDate,
    /// Of the first last day that a sentence tells: the first day that it tells.
    pub(in super::super) from: Option<StatedDate>,
}

/// What a term does.
const APPLIES: &[&str] = &[
    "gäller*",
    "gälla*",
    "löper*",
    "löpa*",
    "giltig*",
    "avtalstid*",
    "avtalsperiod*",
    "upphör*",
    "träder*",
    "börjar",
    "inleds",
    "påbörjas",
    "startar",
    "slutar",
    "avslutas",
    "begins",
    "ends",
    "applies*",
    "runs*",
    "valid*",
];

/// Verbs of the two ends. What they say is of the term only where the agreement itself stands beside them: courses begin
/// under an agreement too.
const BEGINS: &[&str] = &["börjar", "inleds", "påbörjas", "startar", "begins"];
const CEASES: &[&str] = &["slutar", "avslutas", "ends"];

/// How a grant is given for a time.
const GRANTED: &[&str] = &["avser tiden", "avser perioden", "ges för tiden", "lämnas för tiden", "beviljas för tiden"];

/// What is said before a date that is not the term's: of another paper, another year, or of what may come.
const OTHER: &[&str] = &[
    "förläng*",
    "förnya*",
    "option*",
    "fortsätt*",
    "tidigare*",
    "föregående*",
    "förra*",
    "ersätt*",
    "etapp*",
    "fasen*",
    "utvärder*",
    "översyn*",
    "rapport*",
    "redovis*",
    "uppsäg*",
    "sägs",
    "säger",
    "säga",
    "ansök*",
    "verksamhetsår*",
    "budgetår*",
    "räkenskap*",
    "läsår*",
    "termin*",
    "bidrag*",
    "hyra*",
    "hyres*",
    "lokalen*",
    "tillägg*",
    "ramavtal*",
    "regional*",
    "nationell*",
    "strategi*",
    "plan*",
    "beslut*",
    "extend*",
    "renew*",
    "previous*",
    "former*",
    "earlier*",
    "provade",
    "försök*",
];

/// The ends of the term as told, start before end in each sentence.
pub(in super::super) fn terms(context: &Context<'_>) -> Vec<Told<Term>> {
    let mut told = Vec::new();
    for passage in &context.passages {
        let Topic::Clause(_, Some(kind)) = passage.topic else { continue };
        let own = kind == ClauseKind::Period;
        if !own && tells_of_other_papers(kind) {
            continue;
        }
        let (mut plain, mut loose) = (Vec::new(), Vec::new());
        for said in said::sentences(passage) {
            let granted = own && said.has(GRANTED);
            let applies = granted || said.has(APPLIES) && (own || said.has(AGREEMENT)) || ends_itself(&said).is_some();
            let applies = applies && !is_of_another(&said);
            let is_other = |word: &&Word| word.is(OTHER) && !(granted && word.is(&["bidrag*"]));
            let other = said.words.iter().find(is_other).map_or(usize::MAX, |word| word.range.start);
            let before = |mention: &&Mention| mention.range.start < other;
            let earlier = plain.len();
            if own
                && applies
                && let Some(whole) = whole(&said).filter(|whole| before(whole))
            {
                plain.extend(span(whole));
            }
            if applies {
                plain.extend(said.mentions.iter().filter(before).flat_map(|mention| ends(&said, mention)));
            } else if own {
                loose.extend(
                    said.mentions.iter().filter(before).filter(|mention| matches!(mention.what, What::Range { .. })),
                );
            }
            let told = &mut plain[earlier..];
            let from = told.iter().find(|(_, term)| term.end == End::Start).map(|(_, term)| term.date);
            if let Some((_, last)) = told.iter_mut().find(|(_, term)| term.end == End::Last) {
                last.from = from;
            }
        }
        // A clause that only names the days: "1 januari 2019–30 juni 2019".
        if let ([], [only]) = (&plain[..], &loose[..]) {
            plain.extend(span(only));
        }
        told.extend(plain.into_iter().map(|(range, what)| Told { pointer: passage.pointer.clone(), range, what }));
    }
    told
}

/// Whether what is said to apply is a part of the agreement, or another paper.
fn is_of_another(said: &Said<'_>) -> bool {
    const PARTS: &[&str] = &[
        "skyldighet*",
        "bestämmelse*",
        "åtagande*",
        "*planen",
        "arkiv*",
        "medel",
        "medlen",
        "villkor*",
        "tystnadsplikt*",
        "sekretess*",
        "försök*",
        "lease*",
        "earlier",
    ];
    let Some(verb) = said.find(APPLIES) else { return false };
    let before = || said.words.iter().take(verb);
    let compound = |word: &Word| word.key.ends_with("avtalet") && word.key != "avtalet" && !word.is(&["partnerskap*"]);
    // "Överenskommelsen om Crossroads gäller till …", "avtalet mellan regionen och stiftelsen löper till …".
    let named = said.words.windows(3).take(verb).any(|words| {
        words[0].is(THIS_AGREEMENT)
            && matches!(words[1].key.as_str(), "om" | "av" | "mellan" | "about" | "between")
            && !words[2].is(&["part*", "idéburet", "idéburna", "the"])
    });
    named || before().any(|word| word.is(PARTS) || compound(word))
}

/// Clauses in which another agreement, plan or decision is as likely to be meant.
fn tells_of_other_papers(kind: ClauseKind) -> bool {
    matches!(
        kind,
        ClauseKind::Background
            // The old value stands beside the new one.
            | ClauseKind::Changes
            | ClauseKind::Values
            | ClauseKind::Purpose
            | ClauseKind::Criteria
            | ClauseKind::Related
            | ClauseKind::StateAid
            | ClauseKind::Staff
            | ClauseKind::Insurance
            | ClauseKind::DataProtection
            | ClauseKind::Annexes
    )
}

type EndTold = (Range<usize>, Term);

fn ends(said: &Said<'_>, mention: &Mention) -> Vec<EndTold> {
    match mention.what {
        What::Range { .. } => span(mention),
        What::Date(date) => end_of(said, &mention.range)
            .map(|end| (mention.range.clone(), Term { end, date, from: None }))
            .into_iter()
            .collect(),
        _ => vec![],
    }
}

fn span(mention: &Mention) -> Vec<EndTold> {
    let (first, last) = match mention.what {
        What::Range { from, to } => (from, to),
        // "Gäller under första halvåret 2019": the first day and the last are both within it.
        What::Date(date) => (date, date),
        _ => return vec![],
    };
    let told = |end, date| (mention.range.clone(), Term { end, date, from: None });
    vec![told(End::Start, first), told(End::Last, last)]
}

/// The only date of a sentence, where it is the year, half-year, quarter or month during which the agreement applies.
fn whole<'a>(said: &Said<'a>) -> Option<&'a Mention> {
    let mut dates = said.mentions.iter().filter(|mention| matches!(mention.what, What::Date(_) | What::Range { .. }));
    let only = dates.next().filter(|_| dates.next().is_none())?;
    let What::Date(date) = only.what else { return None };
    let mut before = said.before(&only.range, 4).map(|word| word.key.as_str());
    let lead =
        before.find(|word| !matches!(*word, "kalenderåret" | "året" | "år" | "hela" | "the" | "whole" | "year"))?;
    let verb = before.next()?;
    let applies = matches!(lead, "under" | "för" | "during" | "for")
        && ["gäll", "löp", "giltig", "applies", "runs", "valid"].iter().any(|stem| verb.starts_with(stem));
    (applies && !date.is_day()).then_some(only)
}

/// Which end of the term the words before a date make it.
fn end_of(said: &Said<'_>, date: &Range<usize>) -> Option<End> {
    let words = said.before(date, 5).map(|word| word.key.as_str());
    let before: Vec<&str> = words.filter(|word| !matches!(*word, "den" | "the" | "dagen" | "datum")).collect();
    match before[..] {
        ["från" | "from", ..] | ["med", "och", "från", ..] | ["m", "o", "fr", ..] | ["kraft", "i", ..] => {
            Some(End::Start)
        }
        ["ut", "löper" | "löpa", ..]
        | ["vid" | "i" | "under", "ut", "löper" | "löpa", ..]
        | ["till" | "tom" | "to" | "until" | "upphör", ..]
        | ["med", "och", "till", ..]
        | ["m", "o", "t", ..]
        | ["gälla", "att", "upphör", ..]
        | ["av", "utgången" | "slutet", "till" | "intill", ..]
        | ["av", "utgången" | "slutet", "vid", "upphör" | "gälla", ..] => Some(End::Last),
        _ => ends_itself(said).filter(|(at, _)| is_near(said, *at, date)).map(|(_, end)| end),
    }
}

/// Whether a word is what the agreement or its time is called.
fn is_itself(said: &Said<'_>, at: usize) -> bool {
    said.is(at, THIS_AGREEMENT) || said.is(at, &["samarbetet", "samverkan", "avtalstiden", "avtalsperioden"])
}

/// Where the agreement itself is said to begin or end, and which of them it is: "överenskommelsen börjar", "då slutar
/// avtalet".
fn ends_itself(said: &Said<'_>) -> Option<(usize, End)> {
    const UNDER: &[&str] = &["enligt", "i", "inom", "genom", "med", "under", "av", "för", "om", "till", "under"];
    let own = |at: usize| {
        let led = at.checked_sub(1).is_some_and(|before| said.is(before, UNDER));
        is_itself(said, at) && !led
    };
    let beside = |at: usize| at.checked_sub(1).is_some_and(own) || own(at + 1);
    let at = (0..said.words.len()).find(|at| (said.is(*at, BEGINS) || said.is(*at, CEASES)) && beside(*at))?;
    Some((at, if said.is(at, BEGINS) { End::Start } else { End::Last }))
}

/// Whether a date follows a verb with no more than a few small words between.
fn is_near(said: &Said<'_>, verb: usize, date: &Range<usize>) -> bool {
    const SMALL: &[&str] =
        &["den", "först", "redan", "i", "vid", "under", "på", "gälla", "att", "sin", "verkan", "in", "on", "itself"];
    let at = said.words.partition_point(|word| word.range.start < date.start);
    let small = |place: usize| said.is(place, SMALL) || is_itself(said, place);
    at > verb && (verb + 1..at).all(small)
}

/// The day before which the parties consider whether to go on, as told.
pub(in super::super) fn reviews(context: &Context<'_>) -> Vec<Told<StatedDate>> {
    const REVIEW: &[&str] = &["översyn*", "ompröv*", "pröva*", "fortsättning*", "fortsätta*", "review*", "continu*"];
    const OTHER: &[&str] =
        &["uppsäg*", "säg*", "rapport*", "redovis*", "ansök*", "betal*", "faktur*", "kallelse*", "tidigare*"];
    let mut told = Vec::new();
    let about = |topic: Topic| topic.is_about(ClauseKind::Review) || topic.is_about(ClauseKind::Period);
    for passage in context.passages.iter().filter(|passage| about(passage.topic)) {
        for said in said::sentences(passage).filter(|said| said.has(REVIEW) && !said.has(OTHER)) {
            for mention in said.mentions {
                let What::Date(date) = mention.what else { continue };
                let last = said
                    .before(&mention.range, 3)
                    .any(|word| matches!(word.key.as_str(), "senast" | "före" | "latest" | "by"));
                if last {
                    told.push(Told { pointer: passage.pointer.clone(), range: mention.range.clone(), what: date });
                }
            }
        }
    }
    told
}
