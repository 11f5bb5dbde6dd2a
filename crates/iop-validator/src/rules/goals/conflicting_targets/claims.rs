//! Every number that the agreement promises, in its facts and in its words, by what it counts.

use std::collections::HashMap;

use iop_core::model::{Basis as Time, Bound, ClauseKind, Id};

use super::arithmetic::{Term, Value};
use super::qualifiers::{self, Names};
use crate::context::{Context, Passage, Topic};
use crate::finding::Spot;
use crate::reader::{self, Mention, What};
use crate::rules::goals::{Owner, targets};

/// The most numbers of one measure that are compared with each other: more of them are a table, not promises.
// no law: how many numbers are compared
const MOST: usize = 24;

/// How long the stem of a noun is that tells by itself what is counted. Shorter ones (`träffar`, `deltagare`) can stand
/// for different things in different places.
const SPECIFIC: usize = 8;

/// Where a number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    Goal(usize),
    Commitment(usize),
    /// A clause by its place in the list, and whether it is one that promises.
    Clause(usize, bool),
}

/// A number that is promised.
#[derive(Debug)]
pub(super) struct Claim {
    pub(super) home: Home,
    pub(super) is_fact: bool,
    pub(super) party: Option<Id>,
    pub(super) bound: Bound,
    pub(super) number: u64,
    pub(super) time: Option<Time>,
    /// What narrows the measure, as stems in order.
    pub(super) qualifiers: Vec<String>,
    /// Where its sentence begins, with the passage it stands in; none for a fact.
    pub(super) sentence: Option<(usize, usize)>,
    pub(super) spot: Spot,
}

impl Claim {
    pub(super) fn value(&self) -> Value {
        (self.number, self.time)
    }

    pub(super) fn same_value(&self, other: &Self) -> bool {
        self.bound == other.bound && self.value() == other.value()
    }

    /// Whether it is one party's, and so perhaps a share of the whole.
    pub(super) fn is_share(&self) -> bool {
        self.party.is_some() || matches!(self.home, Home::Commitment(_))
    }
}

/// What is counted, with every number promised of it.
#[derive(Debug)]
pub(super) struct Measure {
    pub(super) name: String,
    pub(super) claims: Vec<Claim>,
}

impl Measure {
    /// Whether the noun tells by itself what is counted.
    pub(super) fn is_specific(&self) -> bool {
        const VAGUE: &[&str] =
            &["verksamhet", "representant", "företrädare", "volontär", "kontaktperson", "arbetsdagar"];
        reader::stem(&self.name).chars().count() >= SPECIFIC
            && !VAGUE.iter().any(|vague| reader::same_noun(vague, &self.name))
    }

    /// Whether several parties or commitments have a part in it.
    pub(super) fn is_shared(&self) -> bool {
        let mut parties = self.claims.iter().filter_map(|claim| claim.party.as_ref());
        let first = parties.next();
        let mut commitments = self.claims.iter().filter(|claim| matches!(claim.home, Home::Commitment(_)));
        let own = commitments.next().map(|claim| claim.home);
        parties.any(|party| Some(party) != first) || commitments.any(|claim| Some(claim.home) != own)
    }

    /// Whether one goal alone measures itself by it.
    pub(super) fn has_one_goal(&self) -> bool {
        let mut goals = self.claims.iter().filter(|claim| matches!(claim.home, Home::Goal(_))).map(|claim| claim.home);
        let first = goals.next();
        goals.all(|home| Some(home) == first)
    }

    /// Whether all facts give one number.
    pub(super) fn facts_agree(&self) -> bool {
        let mut facts = self.claims.iter().filter(|claim| claim.is_fact);
        let first = facts.next();
        first.is_some_and(|first| facts.all(|fact| fact.same_value(first)))
    }
}

/// Every number promised, by measure, in the order of the agreement.
pub(super) fn gather(context: &Context<'_>, term: Option<Term>) -> Vec<Measure> {
    let mut sorter = Sorter::default();
    let names = Names::new(context.agreement);
    facts(context, &mut sorter);
    for (at, passage) in context.passages.iter().enumerate() {
        let Some((home, party)) = home(context, passage) else { continue };
        let headings = names.headings(passage.text);
        for mention in &passage.mentions {
            let Some(mut words) = qualifiers::of_mention(passage.text, mention, &names) else { continue };
            words.party = words.party.or_else(|| party.clone()).or_else(|| headings.party_at(mention.range.start));
            for (noun, claim) in claims((at, passage), mention, home, &words, term) {
                sorter.add(noun, claim);
            }
        }
    }
    for measure in &mut sorter.measures {
        // Numbers of another time than the agreement's are history.
        measure.claims.retain(|claim| match (claim.time, term) {
            (Some(Time::During(date)), Some(term)) => term.overlaps(date),
            _ => true,
        });
    }
    sorter.measures
}

fn facts(context: &Context<'_>, sorter: &mut Sorter) {
    for (owner, place, target) in targets(context.agreement) {
        let Some((noun, qualifiers)) = target.measure.known().and_then(|measure| qualifiers::of_measure(measure))
        else {
            continue;
        };
        let (home, party) = match owner {
            Owner::Goal(index) => (Home::Goal(index), None),
            Owner::Commitment(index) => (Home::Commitment(index), party_of(context, index)),
        };
        for (bound, number) in target.numbers() {
            let claim = Claim {
                home,
                is_fact: true,
                party: party.clone(),
                bound,
                number,
                time: target.basis(),
                qualifiers: qualifiers.clone(),
                sentence: None,
                spot: Spot::Value(place.clone()),
            };
            sorter.add(&noun, claim);
        }
    }
}

fn party_of(context: &Context<'_>, commitment: usize) -> Option<Id> {
    context.agreement.commitments.get(commitment)?.party.known()?.id().cloned()
}

/// Where a passage's numbers belong; none for texts that tell history, or numbers of something else.
fn home(context: &Context<'_>, passage: &Passage<'_>) -> Option<(Home, Option<Id>)> {
    match passage.topic {
        Topic::Goal(index) => Some((Home::Goal(index), None)),
        Topic::Commitment(index, _) => Some((Home::Commitment(index), party_of(context, index))),
        Topic::Clause(index, kind) => match kind {
            Some(ClauseKind::Goals | ClauseKind::Commitments | ClauseKind::Purpose) => {
                Some((Home::Clause(index, true), None))
            }
            None
            | Some(
                ClauseKind::Form
                | ClauseKind::FollowUp
                | ClauseKind::Economy
                | ClauseKind::UseOfFunds
                | ClauseKind::Other,
            ) => Some((Home::Clause(index, false), None)),
            Some(_) => None,
        },
        _ => None,
    }
}

/// What a mention promises: one number, or for a span (`20–25 platser`) a floor and a ceiling.
fn claims<'m>(
    (at, passage): (usize, &Passage<'_>),
    mention: &'m Mention,
    home: Home,
    words: &qualifiers::Words,
    term: Option<Term>,
) -> Vec<(&'m str, Claim)> {
    let What::Count { number, upper, bound, noun, basis, basis_range, .. } = &mention.what else { return vec![] };
    let numbers = match (bound, upper) {
        // What is said to be rough promises nothing that could be contradicted.
        (reader::Bound::About, _) => return vec![],
        (_, Some(upper)) => vec![(Bound::AtLeast, *number), (Bound::AtMost, *upper)],
        (reader::Bound::Exactly, None) => vec![(Bound::Exactly, *number)],
        (reader::Bound::AtLeast, None) => vec![(Bound::AtLeast, *number)],
        (reader::Bound::AtMost, None) => vec![(Bound::AtMost, *number)],
    };
    let time = basis.as_ref().map(|basis| match basis {
        reader::Basis::Per(frequency) => Time::Per(*frequency),
        reader::Basis::During(date) => Time::During((*date).into()),
    });
    let time = time.or_else(|| Some(Time::During(term.filter(|_| is_of_term(passage, mention))?.interval())));
    let basis = basis_range.clone().unwrap_or_else(|| mention.range.clone());
    let marked = mention.range.start.min(basis.start)..mention.range.end.max(basis.end);
    let claim = |(bound, number)| Claim {
        home,
        is_fact: false,
        party: words.party.clone(),
        bound,
        number,
        time,
        qualifiers: words.qualifiers.clone(),
        sentence: Some((at, mention.sentence.start)),
        spot: Spot::Words(passage.pointer.clone(), marked.clone()),
    };
    numbers.into_iter().map(|number| (noun.as_str(), claim(number))).collect()
}

/// Whether the sentence says of its number that it is for the whole term.
fn is_of_term(passage: &Passage<'_>, mention: &Mention) -> bool {
    const WHOLE: &[&str] = &[
        "under avtalstiden",
        "under hela avtalstiden",
        "under avtalsperioden",
        "under hela avtalsperioden",
        "under hela perioden",
        "under hela tiden",
        "under löptiden",
        "under hela löptiden",
        "under projekttiden",
        "under hela projekttiden",
        "under * löptid",
        "under hela partnerskapet",
        "under * * åren",
        "under * * år",
        "per avtalsperiod",
        "när avtalstiden är slut",
        "när avtalstiden är ute",
        "när avtalstiden går ut",
        "när avtalet löper ut",
        "när överenskommelsen löper ut",
        "vid avtalstidens slut",
        "vid avtalstidens utgång",
        "innan avtalstiden är slut",
        "sammanlagt",
        "sammantaget",
        "totalt",
        "during the term",
        "over the term",
        "during the whole term",
    ];
    const OFTEN: &[&str] =
        &["varje", "per år", "per termin", "årlig*", "året", "vartdera", "each", "every", "annually"];
    let sentence = passage.text.get(mention.sentence.clone()).unwrap_or_default();
    reader::has(sentence, WHOLE) && !reader::has(sentence, OFTEN)
}

/// Puts numbers of the same noun together, in linear time: a noun is compared with the few that begin or end alike.
#[derive(Default)]
struct Sorter {
    measures: Vec<Measure>,
    by_stem: HashMap<String, usize>,
    by_edge: HashMap<(bool, String), Vec<usize>>,
}

impl Sorter {
    fn add(&mut self, noun: &str, claim: Claim) {
        let at = self.measure(noun);
        let claims = &mut self.measures[at].claims;
        if claims.len() < MOST {
            claims.push(claim);
        }
    }

    fn measure(&mut self, noun: &str) -> usize {
        const EDGE: usize = 4;
        let stem = reader::stem(noun);
        if let Some(at) = self.by_stem.get(&stem) {
            return *at;
        }
        let first: String = stem.chars().take(EDGE).collect();
        let last: String = stem.chars().rev().take(EDGE).collect();
        let edges = [(true, first), (false, last)];
        let near = edges.iter().filter_map(|edge| self.by_edge.get(edge)).flatten().copied();
        let same = near.into_iter().find(|at| reader::same_noun(&self.measures[*at].name, noun));
        let at = same.unwrap_or(self.measures.len());
        if same.is_none() {
            self.measures.push(Measure { name: noun.to_owned(), claims: vec![] });
            for edge in edges {
                let list = self.by_edge.entry(edge).or_default();
                if list.len() < MOST {
                    list.push(at);
                }
            }
        }
        self.by_stem.insert(stem, at);
        at
    }
}
