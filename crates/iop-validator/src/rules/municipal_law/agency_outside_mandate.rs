//! Its page is the Markdown file beside this one.
#![doc = include_str!("agency_outside_mandate.md")]

use std::collections::BTreeSet;

use iop_core::model::{Party, Role, Stage};
use iop_core::{Id, Pointer};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told::says;
use crate::rules::said::{self, Said};
use crate::rules::who::{at, is_state, phrase};
use crate::rules::words::{BACK, NOT};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/agency-outside-mandate",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2017:900", locus: Some("5 §") },
        Basis::Act { act: "2007:515", locus: Some("3 §") },
        Basis::Act { act: "2011:203", locus: None },
    ],
    waivable: true,
    page: include_str!("agency_outside_mandate.md"),
    check,
};

/// What tells an authority of the state what to do.
const MANDATE: &[&str] = &[
    "*instruktion*",
    "regleringsbrev*",
    "uppdrag*",
    "uppgift",
    "uppgiften",
    "uppgifter",
    "befogenhet*",
    "behörighet*",
    "mandat*",
    "ansvarsområde*",
    "mandate*",
];
/// That something is beyond it.
const BEYOND: &[&str] = &[
    "går utöver",
    "ligger utanför",
    "ligger egentligen utanför",
    "faller utanför",
    "faller egentligen utanför",
    "är utanför",
    "utanför vad",
    "utanför myndighetens",
    "utanför dess",
    "hör inte till",
    "hör egentligen inte till",
    "ryms inte",
    "omfattas inte",
    "ingår inte i",
    "saknar stöd i",
    "saknar motsvarighet i",
    "goes beyond",
    "outside its",
];
/// Who gives it, and where it would stand.
const GIVEN_BY: &[&str] =
    &["regeringen", "riksdagen", "bestämmelse*", "förordning*", "*instruktion*", "regleringsbrev*", "the government"];

fn check(context: &Context<'_>) -> Answer {
    let agencies: Vec<&Party> = context.agreement.parties.iter().filter(|own| is_agency(own)).collect();
    if agencies.is_empty() {
        return Answer::does_not_apply("reason-no-agency");
    }
    let names: Vec<String> = agencies
        .iter()
        .flat_map(|own| own.name.known().into_iter().chain(&own.short_names))
        .collect::<Vec<_>>()
        .into_iter()
        .map(|name| phrase(name))
        .collect();
    let names: Vec<String> = names.into_iter().flat_map(|name| [format!("{name}s"), name]).collect();
    let theirs = |said: &Said<'_>| said.has(&names) || said.has(&["länsstyrelse*", "myndighet*"]);
    let words = [MANDATE, BEYOND].concat();
    let told = said::with(context, &words).find_map(|said| beyond(&said, theirs));
    let found =
        told.or_else(|| elsewhere(context)).or_else(|| lent(context, &agencies)).or_else(|| untold(context, &agencies));
    found.map_or(Answer::Holds, |fault| Answer::Fails(vec![fault]))
}

/// Whether the party is an authority of the state, by its form or by what such authorities are called.
fn is_agency(party: &Party) -> bool {
    const CALLED: &[&str] = &[
        "länsstyrelsen",
        "arbetsförmedlingen",
        "polismyndigheten",
        "kriminalvården",
        "försäkringskassan",
        "*verket",
        "*myndigheten",
        "statens",
        "staten",
    ];
    let named = party.name.known().is_some_and(|name| reader::has(name, CALLED));
    party.role.known() == Some(&Role::Public) && (named || is_state(party))
}

/// The words that have the agreement go beyond what the authority has to do.
fn beyond(said: &Said<'_>, theirs: impl Fn(&Said<'_>) -> bool) -> Option<Fault> {
    const TASK: &[&str] = &["uppdrag", "uppdraget", "i uppgift", "uppgift", "uppgiften", "mandate"];
    /// How far from the word for what is not there it is denied.
    const NEAR: usize = 4;
    let conditional = said.is(0, &["om", "skulle", "det som", "vad som", "if"]);
    if let Some(at) = said.find(BEYOND).filter(|_| !conditional && (theirs(said) || said.has(MANDATE))) {
        let denied = said.has_in(at.saturating_sub(2)..at, NOT);
        return (!denied).then(|| Fault::at(said.mark(BEYOND)));
    }
    let task = said.find(TASK).filter(|_| said.has(GIVEN_BY) && theirs(said))?;
    let clause = said.clause(task);
    // "Någon bestämmelse som ger myndigheten i uppgift att … finns inte".
    let none = said.has(&["finns inte", "saknas", "finns ingen", "nämns inte", "nämner inte"]);
    let denied = said.has_in(task.saturating_sub(NEAR).max(clause.start)..task, NOT);
    (none || denied).then(|| Fault::at(said.mark(TASK)))
}

/// What money of the state is called by what it was given for.
const SOURCES: &[&str] =
    &["*anslag", "*anslaget", "*anslags", "*medel", "pengar", "pengarna", "avgifter", "avgifterna"];

/// Money of the authority that is meant for something which the agreement is not about.
fn elsewhere(context: &Context<'_>) -> Option<Fault> {
    let agreement = context.agreement;
    let own = Kin::of(context);
    let funding = agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
    let agency = |id: Option<&Id>| id.and_then(|id| agreement.party(id)).is_some_and(is_agency);
    let mut given = funding.filter(|(_, one)| agency(one.party.known()) && one.source.is_none());
    let scheme = given.find_map(|(index, one)| {
        let text = one.scheme.as_deref()?;
        let place = Pointer::root().key("funding").key("contributions").index(index).key("scheme");
        let words = reader::words(text, 0..text.len());
        own.is_of_another(&words).then(|| Fault::at(Spot::Value(place)).variant("appropriation"))
    });
    scheme.or_else(|| {
        let work = said::with(context, SOURCES).filter(|said| !matches!(said.passage.topic, Topic::Report(_)));
        work.into_iter().find_map(|said| {
            let at = (0..said.words.len()).find(|at| own.is_taken(&said, *at))?;
            Some(Fault::at(said.spot_between(at, at)).variant("appropriation"))
        })
    })
}

/// Whether the money is the organisation's.
fn is_of_party(said: &Said<'_>) -> bool {
    said.has(&["medlemsavgift*", "kursavgift*", "deltagaravgift*", "gåvor*", "insaml*", "avgiftsfri*"])
}

/// The words of what the agreement is about, by their beginnings.
struct Kin(BTreeSet<String>);

/// How many letters two words begin with alike where they are of one thing.
const ALIKE: usize = 5;

impl Kin {
    fn of(context: &Context<'_>) -> Self {
        let sentences = context.passages.iter().flat_map(said::all).filter(|said| !said.has(SOURCES));
        let words = sentences.flat_map(|said| said.words.iter().filter_map(head).collect::<Vec<_>>());
        let scope = context.agreement.scope.iter().filter_map(|scope| scope.name.as_deref());
        let scope = scope.flat_map(|name| reader::words(name, 0..name.len()));
        Self(words.chain(scope.filter_map(|word| head(&word))).collect())
    }

    /// Whether money at a place is taken from what is for something else: "pengar som den har fått för tillsyn".
    fn is_taken(&self, said: &Said<'_>, at: usize) -> bool {
        const TAKEN: &[&str] = &[
            "bekostas",
            "tas",
            "används",
            "användas",
            "föras",
            "förs",
            "skjuter",
            "betalas",
            "finansieras",
            "kommer",
            "belastar",
        ];
        /// How far after the money stands what it is for.
        const FAR: usize = 9;
        let end = (at + FAR).min(said.words.len());
        let Some(link) =
            said.find_in(at + 1..end, &["för", "till", "blev över", "blivit över"]).filter(|_| said.is(at, SOURCES))
        else {
            return false;
        };
        let denied = said.has_in(at.saturating_sub(2)..link, NOT);
        let aside = said.has(BACK) || denied || !said.has(TAKEN) || said.is(0, &["om", "if"]);
        let ours = said.has_in(at..link, &["föreningens", "egna"]) || is_of_party(said);
        !aside && !ours && self.is_of_another(said.words.get(link + 1..).unwrap_or_default())
    }

    /// Whether words tell of something, and nothing of it is in the agreement.
    fn is_of_another(&self, words: &[Word]) -> bool {
        /// What every appropriation and every agreement has in it.
        const COMMON: &[&str] = &[
            "*anslag*",
            "utgiftsområde*",
            "åtgärd*",
            "insats*",
            "bidrag*",
            "stöd*",
            "medel*",
            "region*",
            "läns*",
            "nation*",
            "stat*",
            "verksamhet*",
            "myndighet*",
            "förvaltning*",
            "särskil*",
            "allmän*",
            "olika",
            "utveckl*",
            "vissa",
            "viss*",
            "andra",
            "övrig*",
            "annat",
            "annan",
            "annars",
            "ändamål*",
            "projekt*",
            "partnerskap*",
            "överenskommelse*",
            "avtal*",
            "räkning*",
            "enligt",
            "genom",
            "under",
            "sådan*",
            "sådant",
            "frivillig*",
            "budget*",
            "kostnad*",
            "täcka",
            "betala*",
            "använd*",
            "löner*",
            "fått",
            "också",
            "dessa",
            "detta",
            "denna",
            "hela",
            "varje",
            "tidigare",
            "årets",
            "kronor",
            "föreningen*",
            "främmande",
            "ramen",
            "inom",
        ];
        let telling: Vec<&Word> = words.iter().filter(|word| !word.is(COMMON) && head(word).is_some()).collect();
        !telling.is_empty() && !telling.iter().any(|word| head(word).is_some_and(|head| self.0.contains(&head)))
    }
}

/// How a word begins, where it is long enough to tell something.
fn head(word: &Word) -> Option<String> {
    let letters: Vec<char> = word.key.chars().take(ALIKE).collect();
    (letters.len() == ALIKE && letters.iter().all(|letter| letter.is_alphabetic()))
        .then(|| letters.into_iter().collect())
}

/// A loan or a surety of the authority, which an authority gives only where a law lets it.
fn lent(context: &Context<'_>, agencies: &[&Party]) -> Option<Fault> {
    const LENDS: &[&str] = &[
        "låna ut pengar",
        "lånar ut pengar",
        "lån till föreningen",
        "låna föreningen pengar",
        "borgen",
        "borgar för",
        "lend money",
    ];
    let own = |index: usize| {
        let party = context.agreement.commitments.get(index).and_then(|own| own.party.known()).and_then(|own| own.id());
        party.is_some_and(|id| agencies.iter().any(|agency| agency.id.known() == Some(id)))
    };
    said::with(context, LENDS).find_map(|said| {
        let theirs = matches!(said.passage.topic, Topic::Commitment(index, _) if own(index))
            || said.has(&["länsstyrelse*", "myndigheten"]);
        (theirs && !said.has(NOT)).then(|| Fault::at(said.spot()).variant("loan"))
    })
}

/// The authority of an agreement that is to be signed, where nothing says on what its taking part rests.
fn untold(context: &Context<'_>, agencies: &[&Party]) -> Option<Fault> {
    const RESTS: &[&str] = &[
        "*instruktion*",
        "regleringsbrev*",
        "regeringen*",
        "*anslag*",
        "medel för",
        "disponerar",
        "i uppgift",
        "uppgift att",
        "uppgiften att",
        "uppdrag om",
        "uppdrag att",
        "myndighetens uppdrag",
        "myndighetens uppgift*",
        "miljöbalken",
        "statliga myndigheters beredskap",
        "ordinance",
        "appropriation*",
    ];
    let scheme = || context.agreement.funding.iter().flat_map(|own| &own.contributions).any(|own| own.scheme.is_some());
    if context.stage < Stage::Signing || scheme() || says(context, RESTS) {
        return None;
    }
    let agency = agencies.first()?;
    let index = context.agreement.parties.iter().position(|own| std::ptr::eq(own, *agency))?;
    Some(Fault::at(Spot::Value(at("parties", index).key("name"))).variant("untold"))
}
