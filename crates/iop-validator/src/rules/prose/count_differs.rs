//! Its page is the Markdown file beside this one.
#![doc = include_str!("count_differs.md")]

use std::collections::HashSet;

use iop_core::model::{ClauseKind, Stage};
use iop_core::{StatedDate, derive};
use iop_law::Basis;

use self::things::{Counted, Thing, Things};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Bound, Mention, Word};
use crate::rule::{Answer, Rule};
use crate::rules::around::{self, Of};
use crate::rules::find;
use crate::rules::said::{self, Said};
use crate::rules::words::EARLIER;

pub(super) const RULE: Rule = Rule {
    id: "prose/count-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("count_differs.md"),
    check,
};

mod quantities;
mod things;

/// Words of a sentence whose numbers are parts, additions, or of another time or case.
const OTHER: &[&[&str]] = &[
    EARLIER,
    &[
        "ytterligare*",
        "utöver*",
        "extra*",
        "vardera*",
        "undantag*",
        "idag*",
        "nuläge*",
        "nuvarande*",
        "sedan*",
        "beslutför*",
        "närvar*",
        "röst*",
        "kvalificerad*",
        "exempel*",
        "additional*",
        "quorum*",
        "kopi*",
        "väntelista*",
        "kö*",
        "ansökning*",
        // Some of them are asked.
        "intervju*",
        "stickprov*",
        "slumpvis*",
    ],
];

/// What is told of each of several.
const EACH_OF: &[&str] = &["vart och ett av", "var och en av", "each of"];

fn check(context: &Context<'_>) -> Answer {
    let quantities = quantities::faults(context);
    let things = Things::of(context.agreement);
    if things.is_empty() && quantities.is_empty() {
        return Answer::does_not_apply("reason-no-count");
    }
    let start = derive::start(context.agreement).map(StatedDate::first);
    let mut differing: Vec<(Fault, bool, usize)> = Vec::new();
    // The things whose own number the text tells somewhere.
    let mut told = HashSet::new();
    for passage in context.passages.iter().filter(|passage| is_judged(passage.topic)) {
        for said in said::sentences(passage) {
            let other = said.has_any(OTHER);
            let part = said.words.iter().find(|word| word.is(&["varav*", "därav*", "whereof*"]));
            let part = part.map_or(usize::MAX, |word| word.range.start);
            // "Minst 250 samtal och 60 besök": the least of the one is said of the other too.
            let mut floor: Option<(Bound, usize)> = None;
            for mention in said.mentions.iter().filter(|mention| mention.range.start < part) {
                let Some(mut count) = Counted::of(mention, &said) else { continue };
                if let Some((bound, _)) = floor.take().filter(|(_, end)| is_linked(&said, *end, mention.range.start)) {
                    count.bound = bound;
                }
                if count.bound == Bound::AtLeast {
                    floor = Some((count.bound, count.noun_range.end));
                }
                let found = things.named(&count, passage.topic, &said);
                let Some(first) = found.first() else { continue };
                // "Åtta datorer på vart och ett av de två biblioteken" are sixteen.
                let mut all = count.clone();
                let of = around::of(&said, &mention.range);
                if let Of::Each(Some(times)) = of {
                    all.number = count.number.saturating_mul(times);
                }
                let agrees = found.iter().any(|thing| thing.agrees(&count) || thing.agrees(&all));
                if agrees || Things::is_sum(&found, &count) {
                    told.insert(first.place.clone());
                    continue;
                }
                // How many there are may be told elsewhere.
                let of_some = matches!(of, Of::Each(None)) && said.has(EACH_OF);
                let before = || around::is_earlier(&said, &mention.range, start);
                if of_some || other || before() || found.iter().any(|thing| thing.own == Some(passage.topic)) {
                    continue;
                }
                let nearest = found.iter().min_by_key(|thing| thing.number.abs_diff(count.number)).unwrap_or(first);
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()))
                    .related(Spot::Value(nearest.place.clone()), "fact")
                    .arg("told", count.number)
                    .arg("noun", count.noun)
                    .arg("fact", nearest.number);
                if is_of_others(&said, &count, nearest) || is_taken_part_in(&said, mention) {
                    continue;
                }
                let at = things.place_of(nearest);
                differing.push((fault, is_plain(&said, mention, &count), at));
            }
        }
    }
    if !differing.is_empty() {
        let promised = promised(context);
        differing.retain(|(fault, ..)| !promised.iter().any(|other| overlap(other, &fault.spot)));
    }
    // A number of a part may differ from the whole that is told elsewhere.
    let faults = differing
        .into_iter()
        .filter(|(_, plain, at)| *plain || !told.contains(things.place(*at)) && things.is_alone(*at))
        .map(|(fault, ..)| fault);
    let mut faults: Vec<Fault> = faults.collect();
    let more = quantities.into_iter().filter(|own| !faults.iter().any(|other| overlap(&other.spot, &own.spot)));
    faults.extend(more.collect::<Vec<_>>());
    Answer::from_faults(faults)
}

/// Whether the target counts those of a certain sort ("utbildade lotsar"), and the text, away from the goals and without
/// a word of that sort, a smaller number of them exactly: "alltid två lotsar tillsammans".
fn is_of_others(said: &Said<'_>, count: &Counted<'_>, nearest: &Thing) -> bool {
    let Some(measure) = &nearest.measure else { return false };
    let about = |kind| said.passage.topic.is_about(kind);
    let told = about(ClauseKind::Goals) || about(ClauseKind::FollowUp) || about(ClauseKind::Review);
    let words = reader::words(measure, 0..measure.len());
    let noun = reader::stem(count.noun);
    // What stands before the thing itself: "utbildade" of "utbildade lotsar".
    let is_thing = |word: &Word| noun.ends_with(&reader::stem(&word.key)) || reader::stem(&word.key).ends_with(&noun);
    let mut sorts = words.iter().take_while(|word| !is_thing(word)).filter(|word| word.key.chars().count() > 3);
    let first: String = match sorts.next() {
        Some(word) => word.key.chars().take(5).collect(),
        None => return false,
    };
    let smaller = count.bound == Bound::Exactly && count.number < nearest.number;
    smaller && !told && !said.words.iter().any(|word| word.key.starts_with(&first))
}

/// Whether somebody takes part in so many of what another holds: "medverka med föreläsare vid minst fyra temakvällar".
fn is_taken_part_in(said: &Said<'_>, mention: &Mention) -> bool {
    const NEAR: usize = 2;
    const TAKES_PART: &[&str] = &["medverka", "medverkar", "delta", "deltar", "närvara", "närvarar", "take part"];
    let at = said.before(&mention.range, NEAR).any(|word| word.is(&["vid", "på", "i", "in", "at"]));
    at && said
        .find_before(TAKES_PART, said.words.partition_point(|word| word.range.start < mention.range.start))
        .is_some()
}

/// Whether nothing but "och" stands between two places.
fn is_linked(said: &Said<'_>, from: usize, to: usize) -> bool {
    let mut between = said.words.iter().filter(|word| word.range.start >= from && word.range.start < to);
    between.next().is_some_and(|word| matches!(word.key.as_str(), "och" | "samt" | "and")) && between.next().is_none()
}

/// The places at which the rule for promises that contradict each other has found the same already.
fn promised(context: &Context<'_>) -> Vec<Spot> {
    match find("goals/conflicting-targets").map(|rule| (rule.check)(context)) {
        Some(Answer::Fails(faults)) => {
            let spots =
                |fault: Fault| std::iter::once(fault.spot).chain(fault.related.into_iter().map(|(spot, _)| spot));
            faults.into_iter().flat_map(spots).collect()
        }
        _ => Vec::new(),
    }
}

fn overlap(a: &Spot, b: &Spot) -> bool {
    match (a, b) {
        (Spot::Words(one, own), Spot::Words(other, told)) => {
            one == other && own.start < told.end && told.start < own.end
        }
        _ => false,
    }
}

/// Texts that tell of this agreement rather than of what was, of values, or of its change.
fn is_judged(topic: Topic) -> bool {
    let past =
        [ClauseKind::Background, ClauseKind::Related, ClauseKind::Changes, ClauseKind::Values, ClauseKind::Criteria];
    !past.into_iter().any(|kind| topic.is_about(kind))
}

/// Whether nothing before or after the noun makes it one part of several.
fn is_plain(said: &Said<'_>, mention: &Mention, count: &Counted<'_>) -> bool {
    let between = said
        .words
        .iter()
        .filter(|word| word.range.start >= mention.range.start && word.range.end <= count.noun_range.start);
    let qualified =
        between.into_iter().any(|word| !reader::is_number_word(&word.key) && !LIMITS.contains(&word.key.as_str()));
    let after = said.after(&count.noun_range, 1).next().filter(|word| word.range.start <= count.noun_range.end + 1);
    let part = after.is_some_and(|word| {
        matches!(
            word.key.as_str(),
            "för" | "med" | "av" | "där" | "som" | "avsedda" | "inom" | "riktade" | "for" | "with" | "of"
        )
    });
    !qualified && !part
}

/// Words before a number that limit it, and the numerals' own small words.
const LIMITS: &[&str] = &[
    "minst",
    "högst",
    "sammanlagt",
    "totalt",
    "max",
    "maximalt",
    "upp",
    "till",
    "at",
    "least",
    "most",
    "om",
    "st",
    "stycken",
    "likalydande",
    "originala",
    "cirka",
    "ca",
    "mellan",
    "och",
    "and",
    "inte",
    "färre",
    "fler",
    "än",
];
