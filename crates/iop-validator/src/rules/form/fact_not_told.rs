//! Its page is the Markdown file beside this one.
#![doc = include_str!("fact_not_told.md")]

use std::collections::{BTreeMap, HashMap};

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_law::Basis;

use crate::Arg;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::prose;
use crate::rules::said;
use crate::rules::who::{majority, phrase};

mod by_term;
mod facts;
mod paper;
mod relative;
mod told;

pub(in crate::rules) use self::facts::Value;
use self::facts::{Fact, Facts};
use self::paper::Paper;
use self::told::Prints;

pub(super) const RULE: Rule = Rule {
    id: "form/fact-not-told",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("fact_not_told.md"),
    check,
};

/// The facts of one clause that are told by name; the rest are counted.
const NAMED: usize = 5;

/// The most facts of one kind of clause that are looked for: more of them are a table.
// no law: how many facts are looked for
const LOOKED_FOR: usize = 144;

fn check(context: &Context<'_>) -> Answer {
    let paper = Paper::of(context);
    if paper.is_standard() {
        return Answer::does_not_apply("reason-no-own-text");
    }
    let mut missed: BTreeMap<usize, Vec<Fact>> = BTreeMap::new();
    for (clause, fact) in missing(context, &paper) {
        if !is_printed(&fact, &paper) && !is_of_named_paper(context, &fact) {
            missed.entry(clause).or_default().push(fact);
        }
    }
    // A fact that the text tells with another value is told, and the difference is the fault.
    if !missed.is_empty() {
        let contradicted = prose::contradicted(context);
        let is_contradicted = |fact: &Fact| contradicted.iter().any(|place| is_within(&fact.place, place));
        for facts in missed.values_mut() {
            facts.retain(|fact| !is_contradicted(fact));
        }
        missed.retain(|_, facts| !facts.is_empty());
    }
    Answer::from_faults(missed.into_iter().map(|(clause, facts)| fault(context, clause, &facts)).collect())
}

/// The facts that no text tells, each with the clause whose text answers for it.
fn missing(context: &Context<'_>, paper: &Paper) -> Vec<(usize, Fact)> {
    let told = Prints::of(context, paper);
    let mut counts: HashMap<ClauseKind, usize> = HashMap::new();
    let facts = Facts::of(context.agreement);
    // A day that a reference prints is on the paper, of whatever fact it is.
    let printed = facts.iter().filter(|fact| is_day(fact.value) && paper.refers(&fact.names));
    let printed: Vec<(ClauseKind, Value)> = printed.map(|fact| (fact.clause, fact.value)).collect();
    let missing = facts.into_iter().filter_map(|fact| {
        let clause = paper.clause(fact.clause)?;
        let looked_for = counts.entry(fact.clause).or_default();
        *looked_for += usize::from(!is_printed(&fact, paper));
        let is_told = paper.refers(&fact.names)
            || printed.contains(&(fact.clause, fact.value))
            || told.tell(fact.clause, fact.value)
            || told.tell_by_term(&fact.place)
            || is_adult(context, &fact);
        (*looked_for <= LOOKED_FOR && !is_told).then_some((clause, fact))
    });
    missing.collect()
}

/// Whether the fact is a day of another paper that some text calls by its title or its number: which one it is can be
/// seen without the day.
fn is_of_named_paper(context: &Context<'_>, fact: &Fact) -> bool {
    let keys: Vec<&str> = fact.place.tokens().collect();
    let ["related", index, _] = keys[..] else { return false };
    let related = index.parse::<usize>().ok().and_then(|index| context.agreement.related.get(index));
    let names = related.into_iter().flat_map(|own| own.title.known().into_iter().chain(&own.case_number));
    let names: Vec<String> = names.map(|name| phrase(name)).filter(|name| !name.is_empty()).collect();
    said::anywhere(context, &names)
}

fn is_day(value: Value) -> bool {
    matches!(value, Value::Date(_) | Value::Due(_))
}

/// Whether the fact is that a group is of full age, and the group is called adults.
fn is_adult(context: &Context<'_>, fact: &Fact) -> bool {
    let Value::Number(age) = fact.value else { return false };
    let mut groups = context.agreement.target_groups.iter().enumerate();
    let place = |at| Pointer::root().key("target_groups").index(at).key("age_from");
    majority(context).is_some_and(|majority| u64::from(majority) == age)
        && groups.any(|(at, group)| {
            let named =
                group.text.known().is_some_and(|text| reader::has(text.as_str(), &["vuxn*", "myndig*", "adult*"]));
            fact.place == place(at) && named
        })
}

/// A fact that no text tells, though a table may.
pub(in crate::rules) struct Untold {
    pub(in crate::rules) place: Pointer,
    pub(in crate::rules) value: Value,
    /// The clause whose text answers for it.
    pub(in crate::rules) clause: usize,
}

/// The facts that no text tells, where the clause that they belong to has a text of its own.
pub(in crate::rules) fn untold(context: &Context<'_>) -> Vec<Untold> {
    let paper = Paper::of(context);
    let missing = missing(context, &paper).into_iter();
    missing.map(|(clause, fact)| Untold { place: fact.place, value: fact.value, clause }).collect()
}

/// The values of all facts that a text may have to tell.
pub(in crate::rules) fn values(agreement: &Agreement) -> Vec<Value> {
    Facts::of(agreement).into_iter().map(|fact| fact.value).collect()
}

/// Whether one place is the other, or lies in it.
fn is_within(one: &Pointer, other: &Pointer) -> bool {
    one.tokens().zip(other.tokens()).all(|(one, other)| one == other)
}

/// Whether the fact stands in a table, or in what is printed after every text.
fn is_printed(fact: &Fact, paper: &Paper) -> bool {
    let keys: Vec<&str> = fact.place.tokens().collect();
    match keys[..] {
        ["commitments" | "assessments", ..] => paper.has_duties(fact.clause),
        ["funding", "contributions", ..]
        | ["steering", "seats", ..]
        | ["other_groups", _, "seats", ..]
        | ["staff", "posts", ..] => paper.has_tables(fact.clause),
        _ => false,
    }
}

fn fault(context: &Context<'_>, clause: usize, facts: &[Fact]) -> Fault {
    let kind = context.agreement.clauses.get(clause).and_then(|clause| clause.kind.known().copied());
    let place = Pointer::root().key("clauses").index(clause).key("kind");
    let named = || facts.iter().take(NAMED);
    let fault = Fault::at(Spot::Value(place)).arg("count", facts.len()).arg("more", facts.len() - named().count());
    let fault = fault.arg("clause", Arg::Clauses(kind.into_iter().collect()));
    let fault =
        fault.arg("facts", Arg::Facts(named().map(|fact| (fact.place.clone(), Some(value(fact.value)))).collect()));
    named().fold(fault, |fault, fact| fault.related(Spot::Value(fact.place.clone()), "fact"))
}

/// The value of a fact in a message.
fn value(value: Value) -> Arg {
    match value {
        Value::Due(due) => due.into(),
        Value::Date(date) => date.into(),
        Value::Duration(duration) | Value::Every(duration) => duration.into(),
        Value::Number(number) => number.into(),
        Value::Times(times, _) => times.into(),
        Value::Money(money) => money.into(),
        Value::Share(share) => share.into(),
    }
}
