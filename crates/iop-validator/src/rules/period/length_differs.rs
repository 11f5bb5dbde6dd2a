//! Its page is the Markdown file beside this one.
#![doc = include_str!("length_differs.md")]

use std::ops::Range;

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Stage};
use iop_core::{Duration, Language, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::around;
use crate::rules::said::{self, Said};
use crate::rules::term::{extension, no_term};
use crate::rules::words::{AGREEMENT, EARLIER};

mod months;
mod title;

use months::{in_months, of_months, whole_months};

pub(super) const RULE: Rule = Rule {
    id: "period/length-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("length_differs.md"),
    check,
};

/// What has a length of so many years, beside an agreement.
const PERIOD: &[&str] = &["samarbet*", "samverk*", "period*", "term*"];

/// What the parties do for so long, or say of the time.
const AGREED: &[&str] = &[
    "fortsätt*",
    "samverka*",
    "samarbeta*",
    "överens*",
    "ingå*",
    "träffa*",
    "sluter*",
    "sluta*",
    "gälla*",
    "gäller*",
    "löper*",
    "löpa*",
    "varar*",
    "pågå*",
    "tiden*",
    "avtalstid*",
    "löptid*",
    "perioden*",
    "förbind*",
    "continue*",
    "agree*",
    "cooperate*",
    "runs*",
    "applies*",
];

/// Of whom or what it is said, beside the agreement.
const OF: &[&str] = &["part*", "satsning*", "samarbet*", "tiden*", "perioden*", "the parties*"];

/// Other times: what was, what may come, how long something else lasts, and papers that are no agreement.
const OTHERS: &[&[&str]] = &[
    EARLIER,
    &[
        "nuvarande*",
        "pågående*",
        "plan*",
        "program*",
        "strategi*",
        "option*",
        "utbildning*",
        "projekt*",
        "pilot*",
        "försök*",
        "anställ*",
        "hyres*",
        "ramavtal*",
        "bevara*",
        "spara*",
        "gallra*",
        "gallring*",
        "arkiv*",
        "försäkring*",
        "tystnadsplikt*",
        "sekretess*",
        "utdrag*",
        "barn*",
        "ungdom*",
        "deltag*",
        "volontär*",
        "senast*",
        "utvärder*",
        "översyn*",
        "uppsäg*",
        "extend*",
        "option*",
        "project*",
    ],
];

/// Words before a length that make it the time of what is agreed.
const LEADS: &[&str] =
    &["under", "i", "för", "ytterligare", "om", "på", "är", "kommande", "närmaste", "de", "for", "during", "is", "of"];

/// How a text says that it counts an extension in.
const EXTENDED: &[&str] = &[
    "förläng*",
    "förnya*",
    "option*",
    "kan",
    "kunna",
    "längst",
    "högst",
    "mest",
    "ytterligare",
    "sammanlagt",
    "sammantaget",
    "totalt",
    "extend*",
    "renew*",
    "may",
    "at most",
    "another",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some((first, last)) = derive::term(agreement) else { return no_term(agreement) };
    let mut faults: Vec<Fault> = title::years(context, first, last).into_iter().collect();
    if let Some(months) = whole_months(first, last) {
        let own = vec![months];
        let mut known = own.clone();
        known.extend(derive::extensions(agreement).iter().filter_map(|own| whole_months(first, own.last)));
        known.extend(extension(agreement).and_then(|own| in_months(*own.by.known()?)));
        // Another agreement may be the one that is three years long, but not the one that the parties now enter.
        let mut others = known.clone();
        for related in &agreement.related {
            let from = related.from.known().map(|from| from.first());
            others.extend(from.and_then(|from| whole_months(from, last)));
            others.extend(from.zip(related.to.known()).and_then(|(from, to)| whole_months(from, to.last())));
        }
        let unknown = |known: &[u64], told: Duration| in_months(told).is_some_and(|own| !known.contains(&own));
        let reasons = reasons(context);
        for passage in context.passages.iter().chain(&reasons) {
            for said in said::all(passage) {
                let named = adjective(&said, agreement.language).filter(|(told, _)| unknown(&others, *told));
                // What the agreement may last with an extension is told as that.
                let plain = || if said.has(EXTENDED) { &known } else { &own };
                let told = named
                    .or_else(|| length(&said).filter(|(told, _)| unknown(plain(), *told)))
                    .or_else(|| of_term(&said, first, last).filter(|(told, _)| unknown(plain(), *told)))
                    .or_else(|| the_years(&said, agreement.language).filter(|(told, _)| unknown(&known, *told)));
                let Some((told, range)) = told else { continue };
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range));
                let fault = fault.related(Spot::Key(Pointer::root().key("period")), "term");
                faults.push(fault.arg("told", told).arg("fact", of_months(months)));
            }
        }
    }
    Answer::from_faults(faults)
}

/// The reasons for the criteria, which tell of the time as often as the clauses.
fn reasons<'a>(context: &Context<'a>) -> Vec<Passage<'a>> {
    let items = context.agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate());
    let read = |(index, text): (usize, &'a str)| {
        let pointer = Pointer::root().key("criteria").key("items").index(index).key("reason");
        let (mentions, sentences) = reader::read_whole(text, context.agreement.language);
        Passage { pointer, topic: Topic::Criterion(index), text, mentions, sentences }
    };
    items.filter_map(|(index, item)| Some((index, item.reason.as_deref()?))).map(read).collect()
}

/// "Ett treårigt partnerskap".
fn adjective(said: &Said<'_>, language: Language) -> Option<(Duration, Range<usize>)> {
    let told = matches!(said.passage.topic, Topic::Title | Topic::Clause(..) | Topic::Criterion(_) | Topic::Goal(_));
    let elsewhere =
        said.passage.topic.is_about(ClauseKind::Related) || said.passage.topic.is_about(ClauseKind::Changes);
    if !told || elsewhere || said.has_any(OTHERS) || said.has(&["förläng*"]) {
        return None;
    }
    said.words.iter().enumerate().find_map(|(at, word)| {
        let joined = ["årig", "årigt", "åriga"].iter().find_map(|end| word.key.strip_suffix(end))?;
        let number = match joined {
            "" => said.words.get(at.checked_sub(1)?)?.key.as_str(),
            joined => joined,
        };
        let years = *reader::numbers(number, language).first()?;
        let start = if joined.is_empty() { said.words[at - 1].range.start } else { word.range.start };
        let is_one = |noun: &reader::Word| noun.is(AGREEMENT) || noun.is(PERIOD);
        // "Ett femårigt avtal", "avtalet är femårigt".
        let after = said.words.get(at + 1).is_some_and(is_one);
        let verb = if joined.is_empty() { at.checked_sub(2) } else { at.checked_sub(1) };
        let verb = verb.filter(|verb| said.is(*verb, &["är", "blir", "is"])).and_then(|verb| verb.checked_sub(1));
        let noun = after || verb.and_then(|noun| said.words.get(noun)).is_some_and(is_one);
        let years = u32::try_from(years).ok().filter(|years| noun && *years > 0)?;
        Some((Duration::new(years, TimeUnit::Year), start..word.range.end))
    })
}

/// "Parterna fortsätter under tre år".
fn length(said: &Said<'_>) -> Option<(Duration, Range<usize>)> {
    use ClauseKind::{Background, Form, Goals, Purpose, Relation, Scope, Values};
    let told = match said.passage.topic {
        Topic::Criterion(_) => true,
        Topic::Clause(_, Some(kind)) => matches!(kind, Background | Form | Goals | Purpose | Relation | Scope | Values),
        _ => false,
    };
    if !told || said.has_any(OTHERS) || !said.has_any(&[OF, AGREEMENT]) || !said.has(AGREED) {
        return None;
    }
    said.mentions.iter().find_map(|mention| {
        let What::Duration { duration, .. } = mention.what else { return None };
        let lead = said.before(&mention.range, 1).next().is_some_and(|word| LEADS.contains(&word.key.as_str()));
        // What has lasted so long is over, and what goes on after it is another time.
        let mut near = said.before(&mention.range, 4);
        let other = near.any(|word| {
            matches!(
                word.key.as_str(),
                "har"
                    | "hade"
                    | "efter"
                    | "inom"
                    | "senaste"
                    | "gångna"
                    | "förlängas"
                    | "förlängs"
                    | "med"
                    | "has"
                    | "have"
                    | "after"
            )
        });
        let mut after = said.after(&mention.range, 2);
        let other = other
            || after.any(|word| {
                matches!(
                    word.key.as_str(),
                    "efter" | "före" | "sedan" | "rad" | "taget" | "sänder" | "åt" | "after" | "before"
                )
            });
        (lead && !other).then(|| (duration, mention.range.clone()))
    })
}

/// "Till och med den 29 februari 2024, sammanlagt två år": a length that stands for itself beside an end of the term.
fn of_term(said: &Said<'_>, first: NaiveDate, last: NaiveDate) -> Option<(Duration, Range<usize>)> {
    const ALONE: &[&str] = &[
        "sammanlagt",
        "sammantaget",
        "totalt",
        "det",
        "vill",
        "säga",
        "dvs",
        "d",
        "v",
        "s",
        "alltså",
        "i",
        "under",
        "in",
        "all",
        "that",
        "is",
    ];
    let ends = said.mentions.iter().any(|one| match one.what {
        What::Date(date) => date.first() == first || date.last() == last,
        What::Range { from, to } => from.first() == first || to.last() == last,
        _ => false,
    });
    if !ends || !said.passage.topic.is_about(ClauseKind::Period) {
        return None;
    }
    said.mentions.iter().find_map(|mention| {
        let What::Duration { duration, .. } = mention.what else { return None };
        let part = around::part(said, &mention.range);
        let mut others = said.words.iter().filter(|word| part.contains(&word.range.start));
        let alone = others.all(|word| mention.range.contains(&word.range.start) || word.is(ALONE));
        alone.then(|| (duration, mention.range.clone()))
    })
}

/// "Under de två åren": those of the term, where nothing says which else.
fn the_years(said: &Said<'_>, language: Language) -> Option<(Duration, Range<usize>)> {
    use ClauseKind::{Background, Changes, Related};
    /// What follows when other years are meant: "de två åren 2024 och 2025", "de två åren efter slutet".
    const WHICH: &[&str] =
        &["som", "efter", "före", "närmast", "innan", "sedan", "därefter", "dessförinnan", "1*", "2*"];
    let Topic::Clause(_, Some(kind)) = said.passage.topic else { return None };
    if matches!(kind, Background | Changes | Related) || said.has_any(OTHERS) {
        return None;
    }
    let at = said.find(&["under de", "för de", "över de", "på de"])?;
    let [number, years] = said.words.get(at + 2..at + 4)? else { return None };
    let count = *reader::numbers(&number.key, language).first()?;
    // "De två år som partnerskapet varar".
    let lasts = said.is(at + 4, &["som", "då"])
        && (said.is(at + 5, AGREEMENT) || said.is(at + 5, PERIOD))
        && said.is(at + 6, &["varar", "gäller", "pågår", "löper", "omfattar", "lasts"]);
    let all = years.key == "åren" && !said.is(at + 4, WHICH) || years.is(&["år", "åren"]) && lasts;
    let count = u32::try_from(count).ok().filter(|count| *count > 0 && all)?;
    Some((Duration::new(count, TimeUnit::Year), number.range.start..years.range.end))
}
