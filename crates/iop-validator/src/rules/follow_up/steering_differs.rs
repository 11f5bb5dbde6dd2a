//! Its page is the Markdown file beside this one.
#![doc = include_str!("steering_differs.md")]

use std::ops::Range;

use iop_core::model::{DecisionRule, PartyRef, Stage};
use iop_core::{Pointer, Slot};
use iop_law::Basis;

use super::told::actors::{Actors, Parties, members};
use super::told::groups::{Group, groups, told};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::Word;
use crate::rule::{Answer, Rule};
use crate::rules::said::Said;
use iop_core::model::ClauseKind;

mod seats;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/steering-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("steering_differs.md"),
    check,
};

/// Words of a sentence in which it is done otherwise at times, or by more than one.
const AT_TIMES: &[&str] = &[
    "växelvis",
    "växlar",
    "turas",
    "varannan",
    "vartannat",
    "alternerar",
    "roterar",
    "rullande",
    "respektive",
    "vice",
    "första",
    "andra",
    "inte",
    "ej",
    "kan",
    "eller",
    "om",
    "begäran",
    "vardera",
    "varje",
    "jointly",
    "each",
    "may",
    "not",
    "or",
    "if",
    "alternately",
];

fn check(context: &Context<'_>) -> Answer {
    let groups = groups(context.agreement);
    if groups.is_empty() {
        return Answer::does_not_apply("reason-no-steering");
    }
    let actors = Actors::of(context.agreement);
    let told = told(context, &groups);
    let mut faults = Vec::new();
    for (said, own) in &told {
        let duties = duties(context, said, &actors);
        let wrong = duties.into_iter().find_map(|duty| duty.fault(context, said, &pick(&groups, own)));
        faults.extend(wrong);
    }
    faults.extend(decisions(&groups, &told));
    faults.extend(seats::faults(context, &groups, &told));
    Answer::from_faults(faults)
}

fn pick<'g>(groups: &'g [Group<'g>], own: &[usize]) -> Vec<&'g Group<'g>> {
    own.iter().filter_map(|at| groups.get(*at)).collect()
}

/// What one or more parties are said to do for a group.
struct Duty {
    kind: Kind,
    who: Parties,
    name: Range<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Chair,
    Convenes,
    Minutes,
}

impl Kind {
    /// Who does it by the facts, with the place.
    fn fact<'g>(self, group: &'g Group<'_>) -> Option<(&'g PartyRef, Pointer)> {
        let meetings = group.facts.meetings.as_ref();
        let place = group.place.key("meetings");
        match self {
            Self::Chair => Some((group.facts.chair.as_ref()?, group.place.key("chair"))),
            Self::Convenes => Some((meetings?.convened_by.as_ref()?, place.key("convened_by"))),
            Self::Minutes => Some((meetings?.minutes_by.as_ref()?, place.key("minutes_by"))),
        }
    }

    fn variant(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Convenes => "convenes",
            Self::Minutes => "minutes",
        }
    }
}

impl Duty {
    /// The fault, where none of the groups that may be meant has one of these parties do it.
    fn fault(&self, context: &Context<'_>, said: &Said<'_>, groups: &[&Group<'_>]) -> Option<Fault> {
        let facts: Vec<(&PartyRef, Pointer)> = groups.iter().filter_map(|group| self.kind.fact(group)).collect();
        let right = |who: &PartyRef| !members(context.agreement, who).is_disjoint(&self.who);
        // A group of which the facts do not tell who does it may be the one that is meant.
        if facts.len() < groups.len() || facts.iter().any(|(who, _)| right(who)) {
            return None;
        }
        let (_, place) = facts.into_iter().next()?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), self.name.clone()));
        Some(fault.related(Spot::Value(place), "fact").variant(self.kind.variant()))
    }
}

/// Who does what in a sentence, in its order.
fn duties(context: &Context<'_>, said: &Said<'_>, actors: &Actors) -> Vec<Duty> {
    if said.has(AT_TIMES) {
        return Vec::new();
    }
    // Who calls the meetings and who leads them is compared by another rule where there is one group only.
    let elsewhere = context.agreement.other_groups.is_empty() && said.passage.topic.is_about(ClauseKind::Steering);
    let mut found = Vec::new();
    for (at, word) in said.words.iter().enumerate() {
        let key = |offset: usize| said.words.get(at + offset).map_or("", |word| word.key.as_str());
        let kind = match word.key.as_str() {
            "är" | "is" if matches!(key(1), "ordförande") || key(1) == "the" && key(2) == "chair" => Kind::Chair,
            "utser" | "innehar" | "har" if starts_at(key(1), &["ordförande"]) => Kind::Chair,
            "chairs" => Kind::Chair,
            "kallar" | "sammankallar" | "convenes" if !elsewhere => Kind::Convenes,
            "är" if key(1) == "sammankallande" && !elsewhere => Kind::Convenes,
            "för" | "skriver" | "keeps" if is_minutes(key(1), elsewhere) || is_minutes(key(2), elsewhere) => {
                Kind::Minutes
            }
            "antecknar" | "protokollför" | "dokumenterar" if !is_task(said.words, at) => Kind::Minutes,
            // "Gruppen möts på kommunens kallelse."
            "kallelse" => {
                let owner = at.checked_sub(1).and_then(|before| said.words.get(before..at)).unwrap_or_default();
                let owner = actors.named(owner).pop();
                found.extend(owner.map(|(who, name)| Duty { kind: Kind::Convenes, who, name }));
                continue;
            }
            "ordförande" if key(1) == "är" => {
                let after = said.words.get(at + 2..).unwrap_or_default();
                let after = after.get(..after.len().min(4)).unwrap_or_default();
                found.extend(actors.named(after).into_iter().next().map(|(who, name)| Duty {
                    kind: Kind::Chair,
                    who,
                    name,
                }));
                continue;
            }
            _ => continue,
        };
        let before = said.words.get(..at).unwrap_or_default();
        let subject = actors.named(before).pop().filter(|(_, name)| {
            // Between the one who does it and the doing stand no more than a few words of what else is done, and none
            // by whom: "kommunen kallar och föreningen för anteckningar", of an association that nobody knows.
            let between: Vec<_> = before.iter().filter(|word| word.range.start >= name.end).collect();
            let another = matches!(&between[..], [.., and, who] if matches!(and.key.as_str(), "och" | "medan" | "and")
                && ["en", "et", "na", "an"].iter().any(|end| who.key.ends_with(end)));
            between.len() <= 8 && !another
        });
        found.extend(subject.map(|(who, name)| Duty { kind, who, name }));
    }
    found
}

fn starts_at(word: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| word.starts_with(stem))
}

/// Whether the word is of minutes that no other rule looks for.
fn is_minutes(word: &str, elsewhere: bool) -> bool {
    word.starts_with("anteckning") || !elsewhere && starts_at(word, &["protokoll", "minnesanteckn", "minutes"])
}

/// Whether something else than a meeting is documented.
fn is_task(words: &[Word], at: usize) -> bool {
    words.get(at + 1).is_some_and(|next| !matches!(next.key.as_str(), "mötet" | "mötena" | "och" | "vid"))
}

/// A way to decide, as a sentence tells it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Together,
    Most,
    Chair,
    Veto,
}

impl Way {
    fn of(said: &Said<'_>) -> Option<(Self, Range<usize>)> {
        let find = |stems: &[&str]| said.words.iter().find(|word| word.is(stems)).map(|word| word.range.clone());
        let tie = || {
            find(&["utslagsröst*", "casting*"])
                .or_else(|| find(&["röstetal*"]).filter(|_| said.has(&["ordförande*", "chair*"])))
        };
        let ways = [
            (Self::Chair, tie()),
            (Self::Veto, find(&["veto*", "vetorätt*"])),
            (Self::Most, find(&["majoritet*", "flertal*", "majority*", "majoritetsbeslut*"])),
            (Self::Together, find(&["enighet*", "enhällig*", "konsensus*", "consensus*", "unanim*", "samförstånd*"])),
        ];
        let mut told = ways.into_iter().filter_map(|(way, range)| Some((way, range?)));
        let first = told.next()?;
        // Of two ways in a sentence one is for when the other fails.
        (told.next().is_none() || first.0 == Self::Chair && !said.has(&["enig*", "konsensus*"])).then_some(first)
    }

    fn is(self, rule: DecisionRule) -> bool {
        use DecisionRule::{CastingVote, Consensus, EachParty, Majority, QualifiedMajority};
        match self {
            Self::Together | Self::Veto => matches!(rule, Consensus | EachParty),
            Self::Most | Self::Chair => matches!(rule, Majority | CastingVote | QualifiedMajority),
        }
    }
}

/// Words that make a way of deciding an aim, a case of its own or what happens otherwise.
const NOT_THE_RULE: &[&str] = &[
    "sträva",
    "strävar",
    "eftersträva",
    "eftersträvas",
    "söker",
    "försöker",
    "helst",
    "hand",
    "annars",
    "möjligt",
    "kan",
    "om",
    "inte",
    "ej",
    "utan",
    "saknas",
    "oenighet",
    "ändring",
    "ändringar",
    "frågor",
    "ärenden",
    "undantag",
    "undantagsvis",
    "parterna",
    "tvist",
    "if",
    "cannot",
    "not",
    "otherwise",
    "strive",
    "seek",
    "possible",
    "where",
];

/// Ways to decide that no fact of their group has, where the text tells no other way for the same group.
fn decisions(groups: &[Group<'_>], told: &[(Said<'_>, Vec<usize>)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let Slot::Known(rule) = group.facts.decides_by else { continue };
        // What decides when they do not agree may be a vote, or the chair.
        let otherwise = group.facts.otherwise.as_ref().map(|text| text.to_lowercase()).unwrap_or_default();
        let settles = |way: Way| {
            let any = |parts: &[&str]| parts.iter().any(|part| otherwise.contains(part));
            any(&["röst", "majoritet", "vot", "majority"]) || way == Way::Chair && any(&["ordförande", "chair"])
        };
        let own = told.iter().filter(|(said, own)| own[..] == [at] && decides(said));
        let ways: Vec<_> = own.filter_map(|(said, _)| Some((said, Way::of(said)?))).collect();
        if ways.iter().any(|(_, (way, _))| way.is(rule) || settles(*way)) {
            continue;
        }
        let plain = ways.iter().find(|(said, _)| !said.has(NOT_THE_RULE));
        faults.extend(plain.map(|(said, (_, range))| {
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range.clone())).variant("decides");
            fault.related(Spot::Value(group.place.key("decides_by")), "fact")
        }));
    }
    faults
}

/// Whether the sentence tells how something is decided.
fn decides(said: &Said<'_>) -> bool {
    said.has(&["beslut*", "avgör*", "veto*", "utslagsröst*", "decid*", "decision*", "casting*", "röst*"])
}
