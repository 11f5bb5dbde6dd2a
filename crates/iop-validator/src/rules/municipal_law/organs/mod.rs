//! Who is who in a municipality: organs that decide, units that carry out, and the two sides of a sentence. Knows no rule.

use iop_core::Id;
use iop_core::model::{Agreement, AssessmentFinding, AssessmentMatter, Decision, Kind, Party, Role};

use crate::context::{Context, Topic};
use crate::finding::Spot;
use crate::reader;
use crate::rules::data_protection::told;
use crate::rules::procurement::worth::assessments;
use crate::rules::said::{self, Said};
use crate::rules::who::{at as place_of, is_of_civil_society, is_state, names_of};

/// The municipality or region as the one who acts.
pub(super) const PUBLIC: &[&str] = &[
    "kommun*",
    "region*",
    "nämnd*",
    "socialnämnd*",
    "förvaltning*",
    "socialförvaltning*",
    "socialtjänst*",
    "socialsekreterare*",
    "handläggare*",
    "myndighet*",
    "staden",
    "*nämnden*",
    "*förvaltningen*",
];

/// The organisation as the one who acts.
pub(super) const PRIVATE: &[&str] = &[
    "förening*",
    "organisation*",
    "stiftels*",
    "jouren*",
    "församling*",
    "bolaget*",
    "utförare*",
    "volontär*",
    "stadsmission*",
    "parten",
    "*föreningen*",
];

/// The ends of names of units and of posts.
const UNITS: &[&str] = &[
    "förvaltning",
    "förvaltningen",
    "kontoret",
    "kontor",
    "enhet",
    "enheten",
    "avdelning",
    "avdelningen",
    "chef",
    "chefen",
    "direktör",
    "direktören",
    "handläggare",
    "handläggaren",
    "samordnare",
    "samordnaren",
    "rektor",
    "rektorn",
    "tjänsteman",
    "tjänstemannen",
    "tjänsteperson",
    "tjänstepersonen",
    "sekreterare",
    "sekreteraren",
    "strateg",
    "strategen",
    "ledare",
    "ledaren",
    "stab",
    "staben",
    "ledning",
    "ledningen",
    "grupp",
    "gruppen",
    "jurist",
    "juristen",
    "controller",
    "controllern",
];

/// What an organ that may decide has in its name.
const ORGANS: &[&str] = &[
    "nämnd",
    "nämnden",
    "styrelse",
    "styrelsen",
    "fullmäktige",
    "utskott",
    "utskottet",
    "beredning",
    "presidium",
    "delegation",
    "delegat",
    "ordförande",
    "kommunalråd",
];

/// Whether a text names a unit or a post rather than an organ.
pub(super) fn is_unit(text: &str) -> bool {
    let text = text.to_lowercase();
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words().any(|word| UNITS.iter().any(|unit| word.ends_with(unit)))
        && !words().any(|word| ORGANS.iter().any(|organ| word.ends_with(organ)))
}

/// Whether the party is a municipality or a region.
pub(super) fn is_municipal(party: &Party) -> bool {
    let name = party.name.known().map(|name| name.to_lowercase()).unwrap_or_default();
    let local = ["kommun", "region", "landsting"].iter().any(|own| name.contains(own))
        || name.split(' ').any(|word| word == "stad" || word.ends_with("nämnden") || word.contains("förvaltning"));
    party.role.known() == Some(&Role::Public) && local && !is_state(party)
}

/// The municipalities and regions among the parties.
pub(in crate::rules) fn municipal(agreement: &Agreement) -> impl Iterator<Item = (usize, &Party)> {
    agreement.parties.iter().enumerate().filter(|(_, party)| is_municipal(party))
}

/// Whether the party of this id, or every public party when none is named, is a municipality or a region.
pub(super) fn decides_locally(agreement: &Agreement, id: Option<&Id>) -> bool {
    match id {
        Some(id) => agreement.party(id).is_some_and(is_municipal),
        None => municipal(agreement).next().is_some(),
    }
}

/// Whether the organisation is the one who does what a word tells: of the two sides it stands nearest before it, or
/// stands alone after it, or the sentence is its commitment.
pub(super) fn is_done_by_private(context: &Context<'_>, sentence: &Said<'_>, verb: usize) -> bool {
    let names = names_of(context.agreement, false);
    // "Badet drivs av föreningen"
    let agent = (verb + 1..verb + 6).find(|at| sentence.key(*at) == "av" && sentence.key(verb).ends_with('s'));
    if agent.is_some_and(|at| sentence.is(at + 1, PRIVATE) || sentence.is(at + 1, &names)) {
        return true;
    }
    let private = sentence.find_before(PRIVATE, verb).max(sentence.find_before(&names, verb));
    match (private, sentence.find_before(PUBLIC, verb)) {
        (Some(private), Some(public)) => private > public,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => {
            let alone = (sentence.has(PRIVATE) || sentence.find(&names).is_some()) && !sentence.has(PUBLIC);
            alone || is_of_civil_society(context.agreement, sentence.passage)
        }
    }
}

/// Whether the terms, and not only an assessment of them, have words of every one of `groups` in some sentence.
pub(super) fn agreed(context: &Context<'_>, groups: &[&[&str]]) -> bool {
    let Some(first) = groups.first() else { return false };
    let terms = context.passages.iter().filter(|own| !own.pointer.to_string().starts_with("/assessments/"));
    terms.into_iter().any(|own| said::within(own, first).any(|sentence| sentence.has_each(groups)))
}

/// What is done with a matter of the municipality by those who have the care of it.
const CARE: &[&str] = &[
    "utförare*",
    "angelägenhet*",
    "driver*",
    "bedriver*",
    "sköter*",
    "driva*",
    "bedriva*",
    "sköta*",
    "drivs",
    "bedrivs",
    "sköts",
    "driften",
    "skötseln",
    "ansvaret",
    "övertar",
    "överta",
    "tar över",
    "takes over",
];

/// To give away the care of it.
const GIVES: &[&str] = &[
    "överläm*",
    "överlåt*",
    "överför*",
    "anförtro*",
    "lägger ut",
    "läggs ut",
    "lagts ut",
    "lämnar över",
    "lämnas över",
    "lämnat över",
    "lämnats över",
    "lämna över",
    "entrusts",
    "hands over",
    "handed over",
];
const RUNS: &[&str] = &["driver*", "bedriver*", "sköter*", "driva*", "bedriva*", "sköta*", "drivs", "bedrivs", "sköts"];
const OWNED: &[&str] = &["kommunens", "kommunernas", "regionens", "stadens", "*nämndens"];

/// Where the agreement says that the organisation has the care of a matter of the municipality.
pub(super) fn handed_over(context: &Context<'_>) -> Option<Spot> {
    municipal(context.agreement).next()?;
    // Among municipalities it is most often one of them that does it for another, unless the words say otherwise.
    let cooperation = context.agreement.kind.known() == Some(&Kind::Cooperation);
    let names = names_of(context.agreement, false);
    let words = [CARE, GIVES].concat();
    let told = said::with(context, &words).find_map(|sentence| {
        let done_by_private = || sentence.find(CARE).is_some_and(|verb| is_done_by_private(context, &sentence, verb));
        let told = is_told(&sentence)
            || !cooperation && (is_implied(&sentence, done_by_private) || is_given(&sentence, &names));
        // "Skulle föreningen anses vara privat utförare": what holds if it were.
        let supposed = sentence.is(0, &["skulle", "om", "should", "if"]) && sentence.has(&["anses", "anse*", "deemed"]);
        // "I den mån föreningen räknas som privat utförare" leaves it open.
        let supposed = supposed || sentence.has(&["i den mån", "i den utsträckning", "to the extent"]);
        (told && !supposed && !sentence.denies()).then(|| sentence.spot())
    });
    told.or_else(|| {
        handed_over_by(context.agreement).next().map(|(at, _)| Spot::Value(place_of("decisions", at).key("matter")))
    })
}

/// The decisions of a municipality by which the care of a matter is given to the organisation, with their places.
pub(super) fn handed_over_by(agreement: &Agreement) -> impl Iterator<Item = (usize, &Decision)> {
    let names = names_of(agreement, false);
    let decisions = agreement.decisions.iter().enumerate();
    decisions.filter(move |(_, own)| {
        let gives = |matter: &str| {
            let care = reader::has(matter, GIVES) && reader::has(matter, &["skötsel*", "drift*", "angelägenhet*"]);
            care && (reader::has(matter, PRIVATE) || reader::has(matter, &names))
        };
        decides_locally(agreement, own.party.as_ref()) && own.matter.as_deref().is_some_and(gives)
    })
}

/// Whether a sentence says it in the words of the law: a private provider, or a municipal matter that is given away.
fn is_told(sentence: &Said<'_>) -> bool {
    let provider = sentence.has_each(&[&["utförare*"], &["privat*"], &["är", "som", "blir*", "såsom*", "blivit"]]);
    let cares = sentence.has(GIVES) || sentence.has(&["skötsel*", "vård*", "sköter*", "hand om", "handha*"]);
    let matter =
        sentence.has_each(&[&["angelägenhet*"], &["kommunal*", "kommunens", "kommunernas", "regional*", "regionens"]]);
    provider || matter && cares
}

/// Whether a sentence says of something that is the municipality's that the organisation runs it.
fn is_implied(sentence: &Said<'_>, done_by_private: impl Fn() -> bool) -> bool {
    let public = |at: usize| sentence.is(at, &["kommun*", "region*", "*nämnden*", "staden*"]);
    // "Kommunen överlåter åt föreningen att sköta kommunens fritidsgårdar"
    let run = ["driften", "skötseln", "sköta", "driva", "bedriva", "ansvaret", "ansvara", "run", "operate"];
    let giver = sentence.find(GIVES).is_some_and(|at| (0..at).any(public));
    let entrusted = giver && sentence.has_each(&[OWNED, &run]);
    // "På uppdrag av kommunen", "för kommunens räkning"
    let commissioned = (0..sentence.words.len()).any(|at| match sentence.key(at) {
        "åt" => public(at + 1),
        "uppdrag" if sentence.key(at + 1) == "av" => public(at + 2),
        "uppdrag" | "räkning" => at > 0 && sentence.is(at - 1, OWNED),
        _ => false,
    });
    let takes_over = sentence.has_each(&[&["driften", "skötseln"], &["kommunens", "regionens"]])
        && sentence.has(&["övertar*", "överta*", "ansvar*", "svarar*", "sköter*"]);
    // "Jouren övertar socialnämndens uppgift att ge stöd"
    let task = sentence.find(&["övertar", "överta", "tar över", "takes over"]).is_some_and(|at| {
        (at + 1..at + 4).any(|next| {
            sentence.is(next, OWNED) && sentence.is(next + 1, &["uppgift*", "ansvar*", "skyldighet*", "verksamhet*"])
        })
    });
    entrusted || (task || takes_over || commissioned && sentence.has(RUNS)) && done_by_private()
}

/// Whether what is the municipality's to do is given away to the organisation: "kommunens uppgift att … lämnas över till
/// föreningen", "kommunen lämnar över vården av sin uppgift".
fn is_given(sentence: &Said<'_>, names: &[String]) -> bool {
    const TASKS: &[&str] =
        &["uppgift*", "ansvar", "ansvaret", "skyldighet*", "vården", "skötseln", "driften", "angelägenhet*"];
    let Some(gives) = sentence.find(GIVES) else { return false };
    let owner = sentence.find(&["kommun*", "region*", "stadens", "staden", "*nämnden*"]).is_some_and(|at| at < gives);
    let theirs = sentence.has(OWNED) || owner && sentence.has(&["sin", "sitt", "sina"]);
    let to = |at: usize| {
        sentence.is(at, &["till", "åt", "på"]) && (sentence.is(at + 1, names) || sentence.is(at + 1, PRIVATE))
    };
    owner && theirs && sentence.has(TASKS) && (0..sentence.words.len()).any(to)
}

/// The same, or where the organisation does it by a contract that was procured, which need not say that the care is
/// handed over.
pub(super) fn performed(context: &Context<'_>) -> Option<Spot> {
    handed_over(context).or_else(|| {
        let agreement = context.agreement;
        let mut assessed = assessments(agreement, AssessmentMatter::Procurement);
        let procured = assessed.any(|(_, own)| own.finds.known() == Some(&AssessmentFinding::Applies));
        let contract = agreement.kind.known() == Some(&Kind::Agreement) && procured;
        if !contract || municipal(agreement).next().is_none() {
            return None;
        }
        said::with(context, CARE).find_map(|sentence| {
            let verb = sentence.find(CARE)?;
            let work = matches!(sentence.passage.topic, Topic::Commitment(..) | Topic::Clause(..));
            let own = sentence.has(&["egen", "egna", "sin", "sitt", "sina"]);
            let cares = work && told::tells_work(sentence.passage) && !own && !sentence.denies();
            (cares && is_done_by_private(context, &sentence, verb)).then(|| sentence.spot())
        })
    })
}
