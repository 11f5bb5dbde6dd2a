//! Who is who in a municipality: organs that decide, units that carry out, and the two sides of a sentence. Knows no rule.

use iop_core::Id;
use iop_core::model::{Agreement, AssessmentFinding, AssessmentMatter, Kind, Party, Role};

use crate::context::{Context, Topic};
use crate::finding::Spot;
use crate::rules::data_protection::told;
use crate::rules::procurement::worth::assessments;
use crate::rules::said::{self, Said};
use crate::rules::who::{is_of_civil_society, is_state, names_of};

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
pub(super) fn municipal(agreement: &Agreement) -> impl Iterator<Item = (usize, &Party)> {
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

const CARE: &[&str] = &[
    "utförare*",
    "angelägenhet*",
    "driver*",
    "bedriver*",
    "sköter*",
    "driva*",
    "bedriva*",
    "sköta*",
    "driften",
    "skötseln",
    "övertar",
    "överta",
    "tar över",
    "takes over",
];

/// Where the agreement says that the organisation has the care of a matter of the municipality.
pub(super) fn handed_over(context: &Context<'_>) -> Option<Spot> {
    if context.agreement.kind.known() == Some(&Kind::Cooperation) || municipal(context.agreement).next().is_none() {
        return None;
    }
    said::with(context, CARE).find_map(|sentence| {
        let done_by_private = is_done_by_private(context, &sentence, sentence.find(CARE)?);
        if sentence.denies() {
            return None;
        }
        let provider =
            sentence.has_each(&[&["utförare*"], &["privat*"]]) && sentence.has(&["är", "som", "blir*", "såsom*"]);
        let matter = sentence.has_each(&[&["angelägenhet*"], &["kommunal*", "kommunens*"]])
            && sentence.has(&["överläm*", "skötsel*", "vård*", "sköter*", "hand*", "överlåt*"]);
        let public = |at: usize| ["kommun", "region", "nämnd"].iter().any(|own| sentence.key(at).starts_with(own));
        // "Kommunen överlåter åt föreningen att sköta kommunens fritidsgårdar"
        let entrusts = sentence.find(&["överlåter", "överlämnar", "överför", "anförtror", "lägger ut", "entrusts"]);
        let owned = || sentence.has(&["kommunens", "regionens", "stadens", "nämndens"]);
        let run = || {
            sentence.has(&["driften", "skötseln", "sköta", "driva", "bedriva", "ansvaret", "ansvara", "run", "operate"])
        };
        let entrusted = entrusts.is_some_and(|at| (0..at).any(public)) && owned() && run();
        let commissioned = (0..sentence.words.len()).any(|at| match sentence.key(at) {
            "åt" => public(at + 1),
            "uppdrag" => {
                sentence.key(at + 1) == "av" && public(at + 2) || at > 0 && sentence.key(at - 1) == "kommunens"
            }
            _ => false,
        });
        let runs = sentence.has(&["driver*", "bedriver*", "sköter*", "driva*", "bedriva*", "sköta*"]);
        let takes_over = sentence.has_each(&[&["driften", "skötseln"], &["kommunens", "regionens"]])
            && sentence.has(&["övertar*", "överta*", "ansvar*", "svarar*", "sköter*"])
            && done_by_private;
        // "Jouren övertar socialnämndens uppgift att ge stöd"
        let task = sentence.find(&["övertar", "överta", "tar över", "takes over"]).is_some_and(|at| {
            (at + 1..at + 4).any(|next| {
                let owner = sentence.is(next, &["kommunens", "regionens", "*nämndens", "stadens"]);
                owner && sentence.is(next + 1, &["uppgift*", "ansvar*", "skyldighet*", "verksamhet*"])
            })
        });
        (provider
            || matter
            || task && done_by_private
            || takes_over
            || entrusted
            || commissioned && runs && done_by_private)
            .then(|| sentence.spot())
    })
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
