//! Its page is the Markdown file beside this one.
#![doc = include_str!("amended_differs.md")]

use std::cmp::Ordering;

use iop_core::derive;
use iop_core::model::{Agreement, RelatedKind, Stage};
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::references::amended::{self, Says};
use crate::rules::said::{self, Said};
use crate::rules::words::AGREEMENT;

pub(super) const RULE: Rule = Rule {
    id: "references/amended-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amended_differs.md"),
    check,
};

/// What is done when an agreement is made.
const MADE: &[&str] = &[
    "ingick",
    "ingått",
    "ingicks",
    "tecknade",
    "tecknat",
    "tecknades",
    "slöt",
    "slöts",
    "slutit",
    "undertecknade",
    "undertecknades",
    "träffade",
    "entered",
    "signed",
];

/// What a change says that moves the review.
const REVIEWS: &[&str] = &["översyn", "översynen", "ser", "review"];

/// What a change is about that moves the day by which notice is given.
const TERMS: &[&str] = &["uppsägning", "avtalstid", "förläng", "period", "giltighet", "löptid", "notice", "term"];

fn check(context: &Context<'_>) -> Answer {
    let Some(amendment) = context.agreement.amendment.as_ref().filter(|_| amended::is_amendment(context)) else {
        return Answer::does_not_apply("reason-no-amendment");
    };
    let (file, alone) = match amended::file(context) {
        Ok(file) => (file, None),
        Err(answer) => (None, Some(answer)),
    };
    let mut faults = told(context, file);
    faults.extend(amendment.effective.known().into_iter().flat_map(|effective| starts(context, *effective)));
    if let Some(file) = file {
        let says = Says::of(context, file);
        let changes = Pointer::root().key("amendment").key("changes");
        for index in 0..amendment.changes.len() {
            let was = changes.index(index).key("was");
            let becomes = changes.index(index).key("becomes");
            let at = |pointer: &Pointer| context.passages.iter().find(|passage| passage.pointer == *pointer);
            faults.extend(at(&was).and_then(|passage| unknown(passage, &says, file.0)));
            faults.extend(at(&becomes).and_then(|passage| late_review(context, passage, index, file)));
            faults.extend(missing_section(context, index, file).or_else(|| numbered_otherwise(context, index, file)));
        }
    }
    match alone {
        Some(answer) if faults.is_empty() => answer,
        _ => Answer::from_faults(faults),
    }
}

/// What the earlier wording states and the amended agreement does not.
fn unknown(passage: &Passage<'_>, says: &Says, file: usize) -> Option<Fault> {
    let mention = passage.mentions.iter().find(|mention| !says.has(&mention.what))?;
    let words = passage.text.get(mention.range.clone()).unwrap_or_default();
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone())).variant("was");
    Some(fault.related(Spot::Elsewhere(file, Pointer::root().key("id")), "there").arg("words", words))
}

/// A new day for the review after the last day of notice, where the change leaves that day as it is.
fn late_review(context: &Context<'_>, passage: &Passage<'_>, index: usize, file: (usize, &Agreement)) -> Option<Fault> {
    let last = derive::last_notice_day(file.1)?;
    let changes = &context.agreement.amendment.as_ref()?.changes;
    let moves = changes.iter().enumerate().filter(|(at, _)| *at != index).any(|(_, change)| {
        change.concerns.known().is_some_and(|text| TERMS.iter().any(|term| text.to_lowercase().contains(term)))
    });
    let said = said::sentences(passage)
        .find(|said| said.has(REVIEWS) && said.has(&["översyn", "översynen", "över", "review"]))?;
    let (mention, day) = said.mentions.iter().find_map(|mention| match mention.what {
        What::Date(date) if date.is_day() => Some((mention, date)),
        _ => None,
    })?;
    if moves || context.agreement.period.is_some() || day.first() <= last {
        return None;
    }
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone())).variant("review");
    let place = Pointer::root().key("termination").key("notice");
    Some(fault.related(Spot::Elsewhere(file.0, place), "there").arg("told", day).arg("last", StatedDate::Day(last)))
}

/// "Avsnitt 52" of an agreement that has fewer.
fn missing_section(context: &Context<'_>, index: usize, file: (usize, &Agreement)) -> Option<Fault> {
    let change = context.agreement.amendment.as_ref()?.changes.get(index)?;
    let words: Vec<String> = reader::words(change.concerns.known()?, 0..change.concerns.known()?.len())
        .into_iter()
        .map(|word| word.key)
        .collect();
    let number = words.windows(2).find_map(|pair| {
        let part = matches!(pair[0].as_str(), "avsnitt" | "avsnittet" | "punkt" | "punkten" | "section" | "clause");
        pair[1].parse::<usize>().ok().filter(|_| part)
    })?;
    let numbered = file.1.clauses.iter().filter_map(|clause| clause.heading.as_deref());
    let own = numbered.into_iter().any(|heading| heading.starts_with(|c: char| c.is_ascii_digit()));
    let count = derive::clauses(file.1).len();
    if own || number <= count {
        return None;
    }
    let place = Pointer::root().key("amendment").key("changes").index(index).key("concerns");
    let fault = Fault::at(Spot::Value(place)).variant("section").arg("number", number).arg("count", count);
    Some(fault.related(Spot::Elsewhere(file.0, Pointer::root().key("id")), "there"))
}

/// "11. Ekonomi" of an agreement whose heading is "7. Ekonomi".
fn numbered_otherwise(context: &Context<'_>, index: usize, file: (usize, &Agreement)) -> Option<Fault> {
    let numbered = |text: &str| {
        let text = text.trim();
        let text = ["avsnitt ", "punkt ", "section ", "clause ", "§ "]
            .iter()
            .find_map(|head| {
                text.get(..head.len()).filter(|own| own.to_lowercase() == **head).map(|_| &text[head.len()..])
            })
            .unwrap_or(text);
        let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        let title = text.get(digits.len()..)?.trim_start_matches([' ', ',', ':', ')', '–', '-']).trim().to_lowercase();
        let number = digits.trim_end_matches('.').to_owned();
        (!number.is_empty() && title.chars().count() > 2).then_some((number, title))
    };
    let change = context.agreement.amendment.as_ref()?.changes.get(index)?;
    let (number, title) = numbered(change.concerns.known()?)?;
    let headings = file.1.clauses.iter().enumerate();
    let mut named = headings.filter_map(|(at, clause)| Some((at, numbered(clause.heading.as_deref()?)?)));
    let (at, (own, _)) = named.find(|(_, (_, own))| *own == title)?;
    let place = Pointer::root().key("amendment").key("changes").index(index).key("concerns");
    let there = Pointer::root().key("clauses").index(at).key("heading");
    let fault = Fault::at(Spot::Value(place)).related(Spot::Elsewhere(file.0, there), "there");
    (own != number).then(|| fault.variant("heading").arg("told", number).arg("fact", own))
}

/// The days on which the amended agreement was made and ends, told otherwise than they are stated.
fn told(context: &Context<'_>, file: Option<(usize, &Agreement)>) -> Vec<Fault> {
    let agreement = context.agreement;
    let mut amends = agreement.related.iter().enumerate();
    let amends: Vec<_> = amends.by_ref().filter(|(_, one)| one.kind.known() == Some(&RelatedKind::Amends)).collect();
    let [(at, related)] = amends[..] else { return Vec::new() };
    let place = Pointer::root().key("related").index(at);
    let made = related.dated.known().map(|day| (*day, Spot::Value(place.key("dated"))));
    let end = related.to.known().map(|day| (*day, Spot::Value(place.key("to"))));
    let end = end.or_else(|| {
        let (at, file) = file?;
        Some((derive::end(file)?, Spot::Elsewhere(at, Pointer::root().key("period").key("end"))))
    });
    // Days that the sentence may tell of something else.
    let changes = Pointer::root().key("amendment");
    let own: Vec<StatedDate> = agreement
        .decisions
        .iter()
        .filter_map(|decision| decision.date.known())
        .chain(agreement.dated.known())
        .chain(agreement.related.iter().flat_map(|one| [one.dated.known(), one.from.known(), one.to.known()]).flatten())
        .copied()
        .chain(derive::end(agreement))
        .collect();
    let changed: Vec<StatedDate> = context
        .passages
        .iter()
        .filter(|passage| changes.contains(&passage.pointer))
        .flat_map(|passage| passage.mentions.iter().flat_map(|mention| days(&mention.what)))
        .collect();
    let is_other = |day: StatedDate| own.iter().chain(&changed).any(|other| other.last() == day.last());
    let mut faults = Vec::new();
    for passage in context.passages.iter().filter(|passage| !changes.contains(&passage.pointer)) {
        for said in said::sentences(passage).filter(|said| said.has(AGREEMENT)) {
            for mention in said.mentions {
                let facts = [
                    ("made", made.as_ref().filter(|_| is_made(&said, mention))),
                    ("end", end.as_ref().filter(|_| is_end(&said, mention))),
                ];
                for (variant, fact) in facts {
                    let Some((fact, spot)) = fact else { continue };
                    let day = days(&mention.what).into_iter().last().filter(|day| day.is_day());
                    let Some(day) = day.filter(|day| fact.is_day() && day != fact && !is_other(*day)) else { continue };
                    let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone())).variant(variant);
                    faults.push(fault.related(spot.clone(), "there").arg("told", day).arg("fact", *fact));
                }
            }
        }
    }
    faults
}

/// "Tillägget gäller från och med den 1 juli 2022", where the change applies from another day.
fn starts(context: &Context<'_>, effective: StatedDate) -> Vec<Fault> {
    const CHANGE: &[&str] = &["tillägget", "tilläggsavtalet", "ändringen", "ändringarna", "amendment"];
    const APPLIES: &[&str] = &["gäller", "träder", "ska gälla", "börjar gälla", "applies", "effect", "force"];
    let changes = Pointer::root().key("amendment");
    let clauses = context.passages.iter().filter(|passage| !changes.contains(&passage.pointer));
    let said = clauses.flat_map(said::sentences).filter(|said| {
        let opens = said.find(CHANGE).is_some_and(|at| at < 2);
        opens && said.has(APPLIES) && !said.denies()
    });
    let told = said.filter_map(|said| {
        let (mention, day) = said.mentions.iter().find_map(|mention| Some((mention, *days(&mention.what).first()?)))?;
        let from = said.before(&mention.range, 5).any(|word| matches!(word.key.as_str(), "från" | "kraft" | "from"));
        let differs = matches!(day.cmp_stated(&effective), Some(Ordering::Less | Ordering::Greater));
        let spot = Spot::Words(said.passage.pointer.clone(), mention.range.clone());
        let place = Pointer::root().key("amendment").key("effective");
        let fault = || Fault::at(spot).variant("start").related(Spot::Value(place), "there");
        (from && differs).then(|| fault().arg("told", day).arg("fact", effective))
    });
    told.collect()
}

fn days(what: &What) -> Vec<StatedDate> {
    match what {
        What::Date(day) => vec![*day],
        What::Range { from, to } => vec![*from, *to],
        _ => Vec::new(),
    }
}

/// "Parterna ingick den 4 december 2025 en överenskommelse": the first day of a sentence about making an agreement.
fn is_made(said: &Said<'_>, mention: &Mention) -> bool {
    let verb = said.words.iter().find(|word| MADE.contains(&word.key.as_str())).map(|word| word.range.end);
    let near = verb.is_some_and(|end| {
        let between = |word: &&reader::Word| word.range.start >= end && word.range.end <= mention.range.start;
        mention.range.start >= end && said.words.iter().filter(between).count() <= 2
    });
    matches!(mention.what, What::Date(_)) && near
}

/// "Överenskommelsen gäller till och med den 31 december 2027".
fn is_end(said: &Said<'_>, mention: &Mention) -> bool {
    let until = said.before(&mention.range, 2).any(|word| matches!(word.key.as_str(), "med" | "until"))
        && said.before(&mention.range, 5).any(|word| matches!(word.key.as_str(), "till" | "until"));
    let applies = said.has(&["gäller", "löper", "gällde", "löpte", "applies"]);
    applies && (until || matches!(mention.what, What::Range { .. }))
}
