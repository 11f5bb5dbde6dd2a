//! The work of this agreement, paid for by another agreement or by somebody who is no party: "för samma kvällar betalar även
//! socialnämnden".

use std::collections::BTreeSet;

use iop_core::model::{Agreement, ClauseKind, RelatedKind, Role};
use iop_core::{Pointer, derive};

use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::{self, Word};
use crate::rules::procurement::beside::OTHER_PAPERS;
use crate::rules::said::{self, Said};
use crate::rules::who::{Boards, names_of};
use crate::rules::words::NOT;

/// The work of an agreement, as stems of the words for it.
struct Work(BTreeSet<String>);

impl Work {
    fn of(context: &Context<'_>) -> Self {
        let agreement = context.agreement;
        let done = |topic: Topic| match topic {
            Topic::Goal(_) | Topic::TargetGroup(_) => true,
            Topic::Commitment(index, _) => is_theirs(agreement, index),
            Topic::Told(kind) => kind == ClauseKind::Scope,
            _ => false,
        };
        let texts = said::about(context, done).flat_map(|said| said.words.iter().filter_map(stem).collect::<Vec<_>>());
        let measures =
            agreement.goals.iter().flat_map(|goal| &goal.targets).filter_map(|target| target.measure.known());
        let named = agreement.scope.iter().filter_map(|scope| scope.name.as_deref());
        let facts = measures.map(String::as_str).chain(named).flat_map(|text| reader::words(text, 0..text.len()));
        let places = agreement.target_groups.iter().filter_map(|group| group.area.as_deref());
        let mut own: BTreeSet<String> = texts.chain(facts.filter_map(|word| stem(&word))).collect();
        // Where it is, and who the parties are, is not what is done.
        let names = names_of(agreement, true).into_iter().chain(names_of(agreement, false));
        let names: Vec<String> = names.chain(places.map(str::to_lowercase)).collect();
        for word in names.iter().flat_map(|name| reader::words(name, 0..name.len())) {
            if let Some(stem) = stem(&word) {
                own.remove(&stem);
            }
        }
        Self(own)
    }

    fn has(&self, word: &Word) -> bool {
        stem(word).is_some_and(|stem| self.0.contains(&stem))
    }
}

/// The stem of a word that is long enough to tell one activity from another.
fn stem(word: &Word) -> Option<String> {
    const LETTERS: usize = 5;
    const COMMON: &[&str] = &[
        "verksamhet*",
        "deltagar*",
        "person*",
        "besök*",
        "timmar*",
        "genom*",
        "under",
        "varje",
        "andra",
        "eller",
        "samma",
        "minst",
        "förening*",
        "kommun*",
        "alla",
        "olika",
        "stöd*",
        "arbet*",
        "andel*",
        "antal*",
        "också",
        "hjälp*",
        "bidra*",
        "vuxna",
        "lokal*",
        "kvinnor*",
        "kronor",
        "pengar*",
        "tillsamman*",
    ];
    let long = word.key.chars().count() >= LETTERS && word.key.chars().all(char::is_alphabetic);
    (long && !word.is(COMMON)).then(|| reader::stem(&word.key))
}

fn is_theirs(agreement: &Agreement, index: usize) -> bool {
    let party = agreement.commitments.get(index).and_then(|own| own.party.known()).and_then(|party| party.id());
    party.and_then(|id| agreement.party(id)).is_some_and(|party| party.role.known() != Some(&Role::Public))
}

/// The first place where this work is told to be paid for elsewhere at the same time.
pub(super) fn paid(context: &Context<'_>) -> Option<Fault> {
    let work = Work::of(context);
    parallel(context, &work).or_else(|| told(context, &work))
}

/// A parallel agreement whose title is of this work, in this place.
fn parallel(context: &Context<'_>, work: &Work) -> Option<Fault> {
    /// How many words of the work the title has.
    const SHARED: usize = 2;
    let agreement = context.agreement;
    let term = derive::term(agreement)?;
    let boards = Boards::of(agreement);
    let known = names_of(agreement, true).into_iter().chain(names_of(agreement, false));
    let known: Vec<String> = known.flat_map(|name| name.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
    let mut listed =
        agreement.related.iter().enumerate().filter(|(_, own)| own.kind.known() == Some(&RelatedKind::Parallel));
    let (index, _) = listed.find(|(_, own)| {
        let Some(title) = own.title.known() else { return false };
        let words = reader::words(title, 0..title.len());
        let shared: BTreeSet<String> = words.iter().filter(|word| work.has(word)).filter_map(stem).collect();
        // A name that is not known here is of another place or another work.
        let foreign = words.iter().skip(1).any(|word| {
            let name = title.get(word.range.clone()).is_some_and(|raw| raw.starts_with(char::is_uppercase));
            name && !known.contains(&word.key) && !boards.is_other(&word.key) && !work.has(word)
        });
        let over = own.to.known().is_none_or(|to| to.last() >= term.0)
            && own.from.known().is_none_or(|from| from.first() <= term.1);
        shared.len() >= SHARED && !foreign && over && !reader::has(title, OTHER_PAPERS)
    })?;
    Some(Fault::at(Spot::Value(Pointer::root().key("related").index(index).key("title"))).variant("parallel"))
}

/// Authorities beside the parties that pay.
const OUTSIDE: &[&str] =
    &["länsstyrelsen*", "*verket", "*myndigheten", "arbetsförmedlingen*", "försäkringskassan*", "kulturrådet*"];
/// That it is paid, now.
const PAYS: &[&str] = &[
    "betalar",
    "betalas",
    "betalda",
    "betalt",
    "bekostar",
    "bekostas",
    "finansierar",
    "finansieras",
    "ersätter",
    "ersätts",
    "avlönar",
    "köper",
    "pays",
    "funds",
];

/// The words by which a text has the work paid for by another board, or by an authority that is no party.
fn told(context: &Context<'_>, work: &Work) -> Option<Fault> {
    use ClauseKind as K;
    const KINDS: [ClauseKind; 7] =
        [K::Background, K::Related, K::Relation, K::Economy, K::Payments, K::UseOfFunds, K::Form];
    /// What is over, what another pays for, and what is only supposed.
    const ASIDE: &[&str] = &[
        "betalade",
        "bekostade",
        "fick",
        "hade",
        "upphörde",
        "tidigare",
        "egna",
        "egen",
        "annan",
        "annat",
        "andra",
        "skulle",
        "ska",
        "kan",
        "räknas av",
        "dras av",
        "efter beslut",
        "utöver",
        "del av",
        "rör inte",
    ];
    let boards = Boards::of(context.agreement);
    let names = [names_of(context.agreement, true), names_of(context.agreement, false)].concat();
    let payer = |said: &Said<'_>| {
        let body = |at: usize| {
            let key = said.key(at);
            let organ = key.trim_end_matches('s').strip_suffix("styrelsen").is_some_and(|of| !of.is_empty());
            (boards.is_other(key) || organ && !boards.has(key) || said.is(at, OUTSIDE)) && !said.is(at, &names)
        };
        (0..said.words.len()).find(|at| body(*at))
    };
    let about = |topic: Topic| matches!(topic, Topic::Clause(..)) && KINDS.iter().any(|kind| topic.is_about(*kind));
    let mut sentences = said::about(context, about);
    sentences.find_map(|said| {
        let pays = said.find(PAYS)?;
        let by = payer(&said)?;
        let aside = said.has(ASIDE) || said.has(NOT) || said.has(OTHER_PAPERS) || said.is(0, &["om", "if"]);
        let own = said.words.iter().enumerate().any(|(at, word)| at != by && work.has(word));
        (own && !aside).then(|| Fault::at(said.spot_between(pays, by)).variant("told"))
    })
}
