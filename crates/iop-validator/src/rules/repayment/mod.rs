//! Rules of the family `repayment`, and how texts speak of repaying.

use std::ops::Range;

use iop_core::model::{Agreement, Id, Interest, Party};

use crate::context::Context;
use crate::finding::Spot;
use crate::reader::What;
use crate::rule::Rule;
use crate::rules::said::{self, Said};
use crate::rules::who;

mod day_missing;
mod debtor_differs;
mod debtor_unclear;
mod due_before_end;
mod extent_differs;
mod extent_unclear;
mod interest_conflict;
mod more_than_received;
mod personal_liability;
mod recipient_left_out;
mod surplus_contradiction;
mod unlimited_liability;
mod unspent_money_unstated;
mod upstream_surplus_kept;
mod work_done_ignored;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &day_missing::RULE,
    &debtor_differs::RULE,
    &debtor_unclear::RULE,
    &due_before_end::RULE,
    &extent_differs::RULE,
    &extent_unclear::RULE,
    &interest_conflict::RULE,
    &more_than_received::RULE,
    &personal_liability::RULE,
    &recipient_left_out::RULE,
    &surplus_contradiction::RULE,
    &unlimited_liability::RULE,
    &unspent_money_unstated::RULE,
    &upstream_surplus_kept::RULE,
    &work_done_ignored::RULE,
];

/// Words of paying back.
pub(super) const REPAY: &[&str] = &[
    "återbetal*",
    "återkräv*",
    "återkrav*",
    "återför*",
    "återlämna*",
    "återgå*",
    "betala tillbaka*",
    "betalar tillbaka*",
    "betalas tillbaka*",
    "betalas de tillbaka*",
    "betalas det tillbaka*",
    "betalats tillbaka*",
    "lämna tillbaka*",
    "lämnas tillbaka*",
    "kräva tillbaka*",
    "krävs tillbaka*",
    "krävas tillbaka*",
    // `betalar Lyktan tillbaka de medel`, `kräver staten tillbaka stöd`
    "tillbaka de medel*",
    "tillbaka de pengar*",
    "tillbaka den del*",
    "tillbaka det som*",
    "tillbaka det belopp*",
    "tillbaka medel*",
    "tillbaka medlen*",
    "tillbaka pengar*",
    "tillbaka bidrag*",
    "tillbaka stöd*",
    "tillbaka överskott*",
    "tillbaka de bidrag*",
    "tillbaka de belopp*",
    "tillbaka det bidrag*",
    "tillbaka det stöd*",
    "tillbaka en del*",
    "tillbaka en andel*",
    "tillbaka en rimlig*",
    "tillbaka en skälig*",
    "tillbaka en viss*",
    "tillbaka en så*",
    "tillbaka så stor*",
    "tillbaka så mycket*",
    "tillbaka skälig*",
    "tillbaka viss*",
    "tillbaka samtliga*",
    "tillbaka allt*",
    "tillbaka utbetal*",
    "tillbaka erhåll*",
    "tillbaka mottag*",
    "tillbaka ett belopp*",
    "tillbaka hela*",
    "tillbaka resten*",
    "tillbaka vad*",
    "tillbaka sin del*",
    "tillbaka oanvän*",
    "tillbaka oförbruka*",
    "tillbaka outnyttja*",
    "parten tillbaka*",
    "kommunen tillbaka*",
    "regionen tillbaka*",
    "föreningen tillbaka*",
    "stiftelsen tillbaka*",
    "organisationen tillbaka*",
    "pengarna tillbaka*",
    "medlen tillbaka*",
    "repay*",
    "repaid*",
    "pay back*",
    "paid back*",
    "reclaim*",
    "refund*",
    "clawback*",
    "return any*",
    "returned to*",
    "returns any*",
];

/// Words of money that is left.
const UNSPENT: &[&str] = &[
    "överskott*",
    "överskjutande*",
    "överblivna*",
    "outnyttja*",
    "oförbruka*",
    "oanvän*",
    "kvarvarande medel*",
    "medel som finns kvar",
    "medel som är kvar",
    "pengar som finns kvar",
    "kvarstående medel*",
    "återstående medel*",
    "ej förbruka*",
    "ej använ*",
    "ej utnyttja*",
    "inte förbruka*",
    "inte har förbrukats*",
    "inte har använts*",
    "inte använts*",
    "inte har utnyttjats*",
    "inte utnyttjats*",
    "inte har gått åt*",
    "inte gått åt*",
    "blir över*",
    "blivit över*",
    "bli över*",
    "blir medel över*",
    "blir pengar över*",
    "pengar över*",
    "medel över*",
    "medel kvar*",
    "pengar kvar*",
    "surplus*",
    "unspent*",
    "unused*",
    "left over*",
    "not been used*",
    "not been spent*",
    "underspend*",
];

/// Words of an end before its time.
const EARLY: &[&str] = &[
    "i förtid*",
    "förtida*",
    "häv*",
    "uppsäg*",
    "sägs upp*",
    "säger upp*",
    "sagts upp*",
    "bryter*",
    "avtalet upphör*",
    "överenskommelsen upphör*",
    "samarbetet upphör*",
    "partnerskapet upphör*",
    "avbryts*",
    "agreement ends*",
    "early*",
    "terminat*",
    "rescind*",
    "rescission*",
];

/// The sentences about paying back.
fn repaid<'a>(context: &'a Context<'_>) -> Vec<Said<'a>> {
    said::with(context, REPAY).collect()
}

/// What texts call the party, or the members of the group, in lower case: its name and short names, and the noun for
/// what it is where no other party is such a one.
pub(super) fn called(agreement: &Agreement, id: &Id) -> Vec<String> {
    let nouns = |party: &Party| NOUNS.iter().filter(|(sort, _)| is_sort(party, sort)).map(|(_, noun)| *noun).next();
    let group = agreement.party_groups.iter().find(|group| group.id.known() == Some(id));
    let members = group.map(|group| group.members.as_slice()).unwrap_or_default();
    let own = |party: &&Party| party.id.known().is_some_and(|own| own == id || members.contains(own));
    let mut called: Vec<String> = group.and_then(|group| group.name.known().cloned()).into_iter().collect();
    for party in agreement.parties.iter().filter(own) {
        called.extend(party.name.known().into_iter().chain(&party.short_names).cloned());
        let noun = nouns(party);
        if agreement.parties.iter().filter(|other| noun.is_some() && nouns(other) == noun).count() == 1 {
            called.extend(noun.map(str::to_owned));
        }
    }
    called.iter().map(|name| who::phrase(name)).filter(|name| !name.is_empty()).collect()
}

/// The ends and beginnings of names, and what such a party is called.
const NOUNS: &[(&str, &str)] = &[
    ("kommun", "kommunen"),
    ("region", "regionen"),
    ("stiftelsen", "stiftelsen"),
    ("föreningen", "föreningen"),
    ("förening", "föreningen"),
];

fn is_sort(party: &Party, sort: &str) -> bool {
    let name = party.name.known().map(|name| name.to_lowercase()).unwrap_or_default();
    name.split_whitespace().any(|word| word == sort)
}

/// What a sentence says of interest, and in what words.
pub(super) fn interest_told(sentence: &Said<'_>) -> Option<(Interest, Spot)> {
    const NONE: &[&str] = &[
        "ingen ränta*",
        "ingen dröjsmålsränta*",
        "utan ränta*",
        "utan dröjsmålsränta*",
        "räntefri*",
        "*ränta utgår inte*",
        "*ränta utgår ej*",
        "*ränta betalas inte*",
        "*ränta tas inte ut*",
        "*ränta tas ej ut*",
        "*ränta debiteras inte*",
        "no interest*",
        "without interest*",
    ];
    // What is paid in time bears no interest, whatever is agreed of the rest.
    const IN_TIME: &[&str] = &[
        "dessförinnan",
        "före förfallodag*",
        "i tid",
        "i rätt tid",
        "i tiden",
        "before the due*",
        "in time",
        "on time",
    ];
    const ACT: &[&str] = &["räntelag*", "lagen om ränta*", "interest act*", "statutory interest*"];
    if !sentence.has(&["*ränt*", "interest*"]) {
        return None;
    }
    if let Some(words) = sentence.spot_of(NONE).filter(|_| !sentence.has(IN_TIME)) {
        return Some((Interest::None, words));
    }
    let mut rates = sentence.mentions.iter().filter(|mention| matches!(mention.what, What::Percent(_)));
    // "8 procentenheter över referensräntan" is what the act says.
    let plain = !sentence.has(&["referensränt*", "procentenhet*", "reference rate*"]);
    // "Dröjsmålsränta med 24 procent enligt räntelagen" is not.
    let beside = |range: &Range<usize>| sentence.before(range, 2).any(|word| word.is(&["*ränta", "interest"]));
    if let Some(words) = sentence.spot_of(ACT) {
        let own = rates.find(|rate| plain && beside(&rate.range));
        let agreed = own.map(|rate| Spot::Words(sentence.passage.pointer.clone(), rate.range.clone()));
        return Some(agreed.map_or((Interest::Statutory, words), |rate| (Interest::Agreed, rate)));
    }
    let rate = rates.next()?;
    let pointer = sentence.passage.pointer.clone();
    plain.then(|| (Interest::Agreed, Spot::Words(pointer, rate.range.clone())))
}
