//! Its page is the Markdown file beside this one.
#![doc = include_str!("several_owners.md")]

use iop_core::model::{Agreement, ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::unsettled;
use crate::rules::who::phrase;

mod in_one_breath;

use self::in_one_breath::in_one_breath;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/several-owners",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("several_owners.md"),
    check,
};

/// Words for the task.
const TASK: &[&str] =
    &["följa upp", "följer upp", "följs upp", "uppföljning", "uppföljningen", "follow up", "follows up", "follow-up"];

/// What is followed up, where it is the whole.
const WHAT: &[&str] = &[
    "*verksamhet*",
    "*resultat*",
    "*insats*",
    "överenskommelse*",
    "*partnerskap*",
    "activit*",
    "*result*",
    "agreement",
];

/// Those who are no single party.
const GROUPS: &[&str] = &[
    "styrgruppen",
    "styrgrupp",
    "arbetsgruppen",
    "varje part",
    "parterna",
    "båda parter",
    "steering group",
    "the parties",
];

/// So many owners are too many: a group and each side's own share are usual.
const MANY: usize = 3;

/// Words by which one alone has a task.
const RESPONSIBLE: &[&str] = &[
    "svarar",
    "ansvarar",
    "ansvara",
    "ansvarig",
    "ansvaret",
    "ansvar",
    "sköter",
    "sköta",
    "görs av",
    "utförs av",
    "genomförs av",
    "responsible",
    "done by",
];

/// Words by which several share it, each for its part.
const SHARED: &[&str] = &[
    "sin",
    "sina",
    "sitt",
    "egen",
    "egna",
    "eget",
    "vardera",
    "respektive",
    "tillsammans",
    "gemensam*",
    "med stöd av",
    "biträder",
    "its",
    "their",
    "own",
    "jointly",
    "together",
];

/// What someone who may have the task is called, and the one it is.
struct Name {
    phrase: String,
    of: String,
}

/// The names of the parties and of the groups.
fn names(agreement: &Agreement) -> Vec<Name> {
    let mut names = Vec::new();
    for party in &agreement.parties {
        let own = party.name.known().into_iter().chain(&party.short_names).chain(&party.body).chain(&party.unit);
        let of = party.id.known().map(ToString::to_string).unwrap_or_default();
        names.extend(own.map(|name| Name { phrase: phrase(name), of: of.clone() }));
    }
    let steering = agreement.steering.iter().filter_map(|own| own.name.as_ref());
    names.extend(steering.map(|name| Name { phrase: definite(&phrase(name)), of: GROUPS[0].to_owned() }));
    names.retain(|name| !name.phrase.is_empty());
    names
}

/// A group as texts name it: "samrådsgrupp" is "samrådsgruppen".
fn definite(name: &str) -> String {
    let ending = if name.ends_with("grupp") {
        "en"
    } else if name.ends_with("råd") {
        "et"
    } else {
        ""
    };
    format!("{name}{ending}")
}

fn check(context: &Context<'_>) -> Answer {
    let names = names(context.agreement);
    let told_twice = made_by_two(context, &names).or_else(|| entrusted_to_two(context, &names));
    let told_twice = told_twice.or_else(|| done_by_two(context, &names)).or_else(|| by_nobody(context));
    if let Some(fault) = told_twice.or_else(|| in_one_breath(context, &names)) {
        return Answer::Fails(vec![fault]);
    }
    let mut owners: Vec<(String, Vec<&str>, Said<'_>)> = Vec::new();
    for sentence in said::about(context, is_told_here).filter(|sentence| sentence.has(TASK)) {
        let what: Vec<&str> = WHAT.iter().filter(|what| sentence.has(std::slice::from_ref(*what))).copied().collect();
        let owner = owner(&sentence, &names);
        if let Some(owner) = owner.filter(|_| !what.is_empty()) {
            match owners.iter_mut().find(|(known, ..)| *known == owner) {
                Some((_, known, _)) => known.extend(what),
                None => owners.push((owner, what, sentence)),
            }
        }
    }
    let shared = |index: usize| {
        let (_, own, _) = &owners[index];
        owners.iter().enumerate().any(|(at, (_, other, _))| at != index && own.iter().any(|what| other.contains(what)))
    };
    let same: Vec<usize> = (0..owners.len()).filter(|index| shared(*index)).collect();
    let (true, Some((last, rest))) = (same.len() >= MANY, same.split_last()) else { return Answer::Holds };
    let fault = Fault::at(owners[*last].2.spot()).arg("owners", same.len());
    let fault = rest.iter().fold(fault, |fault, index| fault.related(owners[*index].2.spot(), "other"));
    Answer::Fails(vec![fault])
}

/// Words of putting a paper together, which one party does.
const MAKES: &[&str] = &[
    "sammanställ*",
    "skriver",
    "skriva",
    "skrivs",
    "författ*",
    "tar fram",
    "ta fram",
    "tas fram",
    "upprätta*",
    "utarbeta*",
    "färdigställ*",
    "compile*",
    "writes",
    "drafts",
];

/// The one of them that is said of results too: to draw them up is not yet to put them together.
const COMPILES: &[&str] = &["sammanställ*", "compile*"];

/// What is compiled beside papers.
const RESULTS: &[&str] = &["*resultat*", "result*"];

/// What is put together once for all.
const PAPERS: &[&str] = &[
    "årsrapport*",
    "slutrapport*",
    "delrapport*",
    "halvårsrapport*",
    "verksamhetsrapport*",
    "*redovisningen",
    "verksamhetsberättelse*",
    "utvärderingen",
    REPORTS,
    "annual report",
    "final report",
];

/// All of them.
const REPORTS: &str = "rapporterna";

/// How many words may stand between the making and the paper.
const NEAR: usize = 4;

/// Words by which it is not the paper that is made, but something for it.
const FOR: &[&str] = &["till", "för", "inför", "underlag*", "mall*", "synpunkter", "for", "to"];

/// The same paper that two parties, or a party and the group, are each said to put together.
fn made_by_two(context: &Context<'_>, names: &[Name]) -> Option<Fault> {
    let kinds = [ClauseKind::FollowUp, ClauseKind::Goals, ClauseKind::Steering];
    let told = |topic: Topic| kinds.iter().any(|kind| topic.is_about(*kind));
    let made = said::about(context, told).filter_map(|said| {
        // A group may be told of as the one that hears of it; where it comes first it is the one that does it.
        let heard = said.has(GROUPS) && !said.is(0, &GROUPS[..1]);
        let paper = paper(&said).filter(|_| !heard && !said.denies())?;
        // "Sammanställningen görs av föreningen" and "Kommunen sammanställer" name who does it nearest the word.
        let after = said.words.iter().position(|word| matches!(word.key.as_str(), "av" | "by"));
        let by = after.and_then(|at| names.iter().find(|name| said.is(at + 1, &[name.phrase.as_str()])));
        // "Föreningen lämnar dem till kommunen, som sammanställer dem": the one named last before the word.
        let made = said.find(COMPILES).filter(|at| *at > 0 && said.is(at - 1, &["som", "which"]));
        let last = made.and_then(|made| {
            let found = names.iter().filter_map(|name| Some((said.find_before(&[name.phrase.as_str()], made)?, name)));
            found.max_by_key(|(at, _)| *at).map(|(_, name)| name)
        });
        let owner = by.or(last).map(|name| name.of.clone()).or_else(|| owner(&said, names))?;
        Some((owner, paper, said))
    });
    let made: Vec<_> = made.collect();
    let (other, first) = made.iter().enumerate().find_map(|(at, (owner, paper, other))| {
        let first = made[..at].iter().find(|(first, same, _)| first != owner && same == paper)?;
        Some((other, &first.2))
    })?;
    Some(Fault::at(other.spot()).related(first.spot(), "other").variant("made"))
}

/// The paper that the sentence has somebody put together; nothing for that of a year, which another may do the next.
fn paper(said: &Said<'_>) -> Option<&'static str> {
    let made = said.find(MAKES)?;
    let last = (made + NEAR + 1).min(said.words.len());
    let mut near = (made.saturating_sub(NEAR)..last).filter(|at| {
        let between = if *at > made { made + 1..*at } else { *at + 1..made };
        !between.into_iter().any(|between| said.is(between, FOR))
    });
    let results = if said.is(made, COMPILES) { RESULTS } else { &[] };
    let pronoun = said.is(made, COMPILES) && said.is(made + 1, &["dem", "them"]);
    if pronoun && said.has_in(..made, &[REPORTS]) {
        return Some(REPORTS);
    }
    let named = |at: usize| {
        let found = PAPERS.iter().chain(results).find(|paper| said.is(at, std::slice::from_ref(*paper)))?;
        let year = |at: usize| said.key(at).len() == 4 && said.key(at).bytes().all(|byte| byte.is_ascii_digit());
        (!year(at + 1) && !year(at + 2)).then_some(*found)
    };
    near.find_map(named)
}

/// The same follow-up for which two are each said to answer.
fn entrusted_to_two(context: &Context<'_>, names: &[Name]) -> Option<Fault> {
    let entrusted = said::about(context, is_told_here).filter(|said| {
        // Who does it one year and who does it another.
        let at_times = said.words.iter().any(|word| word.key.starts_with(|c: char| c.is_ascii_digit()));
        said.has(TASK) && said.has(RESPONSIBLE) && !said.has(SHARED) && !said.denies() && !at_times
    });
    let found: Vec<_> = entrusted.filter_map(|said| Some((owner(&said, names)?, object(&said), said))).collect();
    let (first, what, at) = found.first()?;
    let (.., other) = found.iter().find(|(owner, own, _)| owner != first && own == what)?;
    Some(Fault::at(other.spot()).related(at.spot(), "other").arg("owners", 2_usize))
}

/// The same thing that two are each said, in one text, to follow up.
fn done_by_two(context: &Context<'_>, names: &[Name]) -> Option<Fault> {
    let follows = said::with(context, &["följer upp", "follows up"]).filter(|said| {
        let at_times = said.words.iter().any(|word| word.key.starts_with(|c: char| c.is_ascii_digit()));
        told::tells_work(said.passage) && !said.has(SHARED) && !said.denies() && !at_times
    });
    let found: Vec<_> = follows.filter_map(|said| Some((owner(&said, names)?, object(&said)?, said))).collect();
    let (other, first) = found.iter().enumerate().find_map(|(at, (owner, what, other))| {
        let same =
            |(first, own, said): &&(String, String, Said<'_>)| first != owner && own == what && said.is_beside(other);
        Some((other, &found[..at].iter().find(same)?.2))
    })?;
    Some(Fault::at(other.spot()).related(first.spot(), "other").arg("owners", 2_usize))
}

/// A follow-up of which it is said that nobody has been named for it.
fn by_nobody(context: &Context<'_>) -> Option<Fault> {
    const WHO: &[&str] = &["vem som", "vem av", "vilken part som", "vilken av", "vilka som", "who", "which party"];
    let open = |said: &Said<'_>| told::tells_work(said.passage) && said.has(WHO) && unsettled::is_left_open(said);
    let left = said::with(context, TASK).find(open)?;
    Some(Fault::at(left.spot()).variant("open"))
}

/// What is followed up, by its first noun; nothing where only the follow-up is spoken of.
fn object(said: &Said<'_>) -> Option<String> {
    let place = said.bytes(TASK)?;
    let verb = reader::has(said.passage.text.get(place.clone())?, &["följ*", "follow up", "follows up"]);
    let mut after = said.after(&place, 3).map(|word| word.key.as_str()).peekable();
    let named = after.next_if(|word| matches!(*word, "av" | "of")).is_some() || verb;
    let noun = after.find(|word| !matches!(*word, "den" | "det" | "de" | "the"))?;
    named.then(|| reader::stem(noun))
}

/// Whether it is where the follow-up is told.
fn is_told_here(topic: Topic) -> bool {
    let kinds = [ClauseKind::FollowUp, ClauseKind::Steering, ClauseKind::Goals, ClauseKind::Commitments];
    kinds.iter().any(|kind| topic.is_about(*kind))
}

/// Who has the task: a group, else the party that is named; of a task of the steering group it is that.
fn owner(sentence: &Said<'_>, names: &[Name]) -> Option<String> {
    let at = |name: &str, of: &str| sentence.find(&[name]).map(|at| (at, of.to_owned()));
    let groups = GROUPS.iter().filter_map(|name| at(name, name));
    let first = groups.chain(names.iter().filter_map(|name| at(&name.phrase, &name.of))).min();
    let group = || matches!(sentence.passage.topic, Topic::Steering(_)).then(|| GROUPS[0].to_owned());
    let found = first.map(|(_, name)| name).or_else(group)?;
    // One name for the group, in whatever form it stands.
    Some(if found == GROUPS[1] { GROUPS[0].to_owned() } else { found })
}
