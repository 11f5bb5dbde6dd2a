//! The notice and the time to put things right, as clauses tell them.

use iop_core::Duration;
use iop_core::model::ClauseKind;

use super::Told;
use crate::context::{Context, Passage, Topic};
use crate::reader::{Mention, What};
use crate::rules::said::{self, Said};

/// What a notice is called.
const NOTICE: &[&str] = &["uppsägning*", "varsel*", "notice*"];

/// Notices of other things than the agreement.
const OTHER: &[&str] = &[
    "anställ*",
    "personal*",
    "hyres*",
    "hyra*",
    "lokal*",
    "förläng*",
    "provanställ*",
    "medlem*",
    "möte*",
    "samråd*",
    "schema*",
    "tenan*",
    "extend*",
    "employ*",
    "meeting*",
];

/// What ends an agreement: without a word of it "två veckors varsel" is a notice of something else.
const ENDING: &[&str] = &["uppsäg*", "säg*", "upphör*", "avslut*", "frånträd*", "terminat*", "cease*", "end*"];

/// A ground with a notice of its own, beside the ordinary one that the facts tell.
/// Words of what is written in a calendar.
const REMINDED: &[&str] = &["påminn*", "kalend*", "larm*", "avisering*", "remind*"];
const GROUND: &[&str] = &["medel*", "anslag*", "*avtalsbrott*", "brutit*", "funding*", "breach*"];

/// The notices told.
pub(in super::super) fn notices(context: &Context<'_>) -> Vec<Told<Duration>> {
    durations(context, |passage, said| {
        // Notice after long force majeure is a right of its own.
        let others = [ClauseKind::Staff, ClauseKind::Related, ClauseKind::ForceMajeure];
        let staff = others.into_iter().any(|kind| passage.topic.is_about(kind));
        let ending = passage.topic.is_about(ClauseKind::Termination) || said.has(ENDING);
        let named = said.has(NOTICE) && ending && !said.has_any(&[OTHER, GROUND, REMINDED]);
        if staff || passage.topic.is_about(ClauseKind::Background) || !named {
            return vec![];
        }
        said.mentions.iter().filter(|mention| is_notice(said, mention)).collect()
    })
}

/// The times to put things right told where rescission is.
pub(in super::super) fn cures(context: &Context<'_>) -> Vec<Told<Duration>> {
    const CURE: &[&str] = &["rättelse*", "avhjälp*", "rätta*", "åtgärda*", "ordnats", "ordnat", "remed*", "cure*"];
    durations(context, |passage, said| {
        let rescission = passage.topic.is_about(ClauseKind::Termination) || said.has(&["häv*", "rescind*"]);
        if !rescission || !said.has(CURE) || said.has(&["uppgift*", "faktur*", "återbetal*", "repay*"]) {
            return vec![];
        }
        let within = |mention: &&Mention| {
            let before = said.before(&mention.range, 1).next();
            // "Om felet inte är rättat 30 dagar efter anmaningen."
            let after = said.after(&mention.range, 1).next();
            before.is_some_and(|word| matches!(word.key.as_str(), "inom" | "within"))
                || after.is_some_and(|word| matches!(word.key.as_str(), "efter" | "after"))
        };
        said.mentions.iter().filter(within).collect()
    })
}

fn durations<'a>(
    context: &'a Context<'a>,
    chosen: impl for<'s> Fn(&Passage<'a>, &'s Said<'a>) -> Vec<&'a Mention>,
) -> Vec<Told<Duration>> {
    let mut told = Vec::new();
    for passage in &context.passages {
        // A change tells the old time beside the new one.
        if !matches!(passage.topic, Topic::Clause(..)) || passage.topic.is_about(ClauseKind::Changes) {
            continue;
        }
        for said in said::sentences(passage) {
            told.extend(chosen(passage, &said).into_iter().filter_map(|mention| match mention.what {
                What::Duration { duration, .. } => {
                    Some(Told { pointer: passage.pointer.clone(), range: mention.range.clone(), what: duration })
                }
                _ => None,
            }));
        }
    }
    told
}

/// Whether a length is that of the notice: "tre månaders uppsägningstid", "uppsägningstiden är tre månader".
fn is_notice(said: &Said<'_>, mention: &Mention) -> bool {
    const TURNS: [&str; 8] = ["inom", "efter", "senast", "före", "from", "within", "after", "before"];
    let turns = |word: &str| TURNS.contains(&word);
    let advance = said.after(&mention.range, 2).map(|word| word.key.as_str()).collect::<Vec<_>>();
    let ends = || said.before(&mention.range, 3).any(|word| word.is(&["upphör*", "ceases*", "expires*"]));
    match advance[..] {
        ["i", "förväg"] | ["in", "advance"] => return true,
        // "Avtalet upphör tre månader efter uppsägningen."
        // "Uppsägningen får verkan tre månader efter att den kommit in."
        ["efter" | "after", "att" | "det" | "it", ..] => {
            let verb =
                said.before(&mention.range, 3).any(|word| matches!(word.key.as_str(), "kraft" | "verkan" | "effect"));
            return verb && said.before(&mention.range, 6).any(|word| word.is(NOTICE));
        }
        ["efter" | "after", notice, ..] if notice.starts_with("uppsägning") || notice == "notice" => return ends(),
        _ => {}
    }
    if said.before(&mention.range, 2).any(|word| turns(&word.key)) {
        return false;
    }
    let after = said
        .after(&mention.range, 3)
        .take_while(|word| !turns(&word.key) && !matches!(word.key.as_str(), "och" | "and" | "med"));
    if after.into_iter().any(|word| word.is(NOTICE)) {
        return true;
    }
    let before = said.before(&mention.range, 6).take_while(|word| !turns(&word.key));
    before.into_iter().any(|word| word.is(&["uppsägningstid*", "notice*"]))
}
