//! How amounts follow an index, told otherwise than the fact: from when, of what, how much, and to what unit. Knows no other
//! fact.

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, IndexBasis, Indexation};
use iop_core::{Direction, Money, Pointer, Share, StatedDate};

use super::{day, is_as_precise};
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader::{Mention, What};
use crate::rules::said::{self, Said};

/// How a text says that amounts follow an index.
const INDEX: &[&str] = &["*index", "*indexet", "index*", "räknas upp", "uppräkn*", "skrivs upp", "justera*", "indexed"];

/// How a text names the time that the change is counted from.
const BASE: &[&str] = &["basmånad*", "bastal*", "basår*", "basindex*", "base month", "base index*", "base figure*"];

/// How a text names the first time.
const FIRST: &[&str] = &["första gången", "första uppräkning*", "för första gången", "first time", "first adjust*"];

/// What is told of the indexation otherwise than its facts have it.
pub(super) fn faults(context: &Context<'_>, known: &[NaiveDate]) -> Vec<Fault> {
    let funding = context.agreement.funding.as_ref();
    let Some(indexation) = funding.and_then(|funding| funding.indexation.as_ref()) else { return Vec::new() };
    let told = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Economy));
    let said: Vec<_> = told.filter(|passage| said::is_in(passage, INDEX)).flat_map(said::all).collect();
    let mut faults = days(&said, indexation, known);
    faults.extend(part(&said, indexation));
    faults.extend(unit(&said, indexation));
    faults.extend(lowered(&said, indexation));
    faults.extend(way(&said, indexation));
    faults
}

fn place(key: &str) -> Spot {
    Spot::Value(Pointer::root().key("funding").key("indexation").key(key))
}

/// The day of the first rise and the time that it is counted from, where the sentences on the index have another.
fn days(said: &[Said<'_>], indexation: &Indexation, known: &[NaiveDate]) -> Vec<Fault> {
    let differing = |(key, names, fact): (&str, &[&str], StatedDate)| {
        let same = |date: StatedDate| date.first() <= fact.last() && fact.first() <= date.last();
        let tells = |mention: &Mention| matches!(mention.what, What::Date(date) if same(date));
        let about = || said.iter().filter(|said| said.has(INDEX) || said.has(names));
        if about().any(|said| said.mentions.iter().any(tells)) {
            return None;
        }
        let fault = about().find_map(|said| named(said, names, fact).or_else(|| day(said, fact, known)))?;
        Some(fault.related(place(key), "fact"))
    };
    let facts = [("first", FIRST, indexation.first.known()), ("base", BASE, indexation.base.known())];
    facts.into_iter().filter_map(|(key, names, fact)| Some((key, names, *fact?))).filter_map(differing).collect()
}

/// The time that stands next after its name.
fn named(said: &Said<'_>, names: &[&str], fact: StatedDate) -> Option<Fault> {
    let name = said.bytes(names)?;
    let (mention, told) = said.mentions.iter().find_map(|mention| match mention.what {
        What::Date(date) if mention.range.start > name.start => Some((mention, date)),
        _ => None,
    })?;
    let between =
        said.words.iter().filter(|word| word.range.start >= name.end && word.range.end <= mention.range.start);
    let beside = between.count() <= 4 && is_as_precise(told, fact);
    let spot = Spot::Words(said.passage.pointer.clone(), mention.range.clone());
    beside.then(|| Fault::at(spot).arg("told", told).arg("fact", fact))
}

/// A part of the change of an index that is not the fact, or the whole of it.
fn part(said: &[Said<'_>], indexation: &Indexation) -> Option<Fault> {
    const CHANGE: &[&str] = &["förändring*", "ökning*", "höjning*", "utveckling*", "uppgång*", "change", "rise"];
    let fact = *indexation.share.known()?;
    let told = said.iter().filter(|said| said.has(INDEX)).filter_map(|said| {
        let change = said.find(CHANGE)?;
        let before = said.words.get(change.saturating_sub(4)..change)?;
        let near = |range: &std::ops::Range<usize>| before.iter().any(|word| range.contains(&word.range.start));
        let share = said.mentions.iter().find_map(|mention| match mention.what {
            What::Percent(share) if near(&mention.range) => Some((mention.range.clone(), share)),
            _ => None,
        });
        let words =
            [("hela", Some(Share::whole())), ("whole", Some(Share::whole())), ("hälften", Share::new(1, 2).ok())];
        let word = || {
            before.iter().find_map(|word| {
                let (_, share) = words.iter().find(|(name, _)| word.key == *name)?;
                Some((word.range.clone(), (*share)?))
            })
        };
        let (range, share) = share.or_else(word)?;
        Some((Spot::Words(said.passage.pointer.clone(), range), share))
    });
    let told: Vec<(Spot, Share)> = told.collect();
    let (spot, share) = told.first().filter(|_| told.iter().all(|(_, own)| *own != fact))?;
    Some(Fault::at(spot.clone()).related(place("share"), "fact").arg("told", *share).arg("fact", fact))
}

/// Another unit to which the amounts are rounded.
fn unit(said: &[Said<'_>], indexation: &Indexation) -> Option<Fault> {
    /// The units that have a name, with how many kronor they are.
    const UNITS: &[(&str, &[&str])] = &[
        ("100000", &["hundratusental*"]),
        ("10000", &["tiotusental*"]),
        ("1000", &["tusental*", "tusenlapp*", "hela tusen", "jämna tusen", "thousand*"]),
        ("100", &["hundratal*", "hundralapp*", "hela hundra", "jämna hundra", "hundred*"]),
        ("10", &["tiotal*", "tiokron*", "hela tio"]),
        ("1", &["hela kronor", "hel krona", "närmaste krona", "jämna kronor", "närmaste hela krona", "krontal*"]),
    ];
    let fact = *indexation.round_to.known()?;
    let told = said.iter().filter(|said| said.has(&["avrund*", "round*"])).filter_map(|said| {
        let named = UNITS
            .iter()
            .find_map(|(kronor, names)| Some((said.bytes(names)?, format!("{kronor} kr").parse::<Money>().ok()?)));
        let amount = || {
            said.mentions.iter().find_map(|mention| match mention.what {
                What::Amount { money, .. } => Some((mention.range.clone(), money)),
                _ => None,
            })
        };
        let (range, money) = amount().or(named)?;
        Some((Spot::Words(said.passage.pointer.clone(), range), money))
    });
    let told: Vec<(Spot, Money)> = told.collect();
    let (spot, money) = told.first().filter(|_| told.iter().all(|(_, own)| *own != fact))?;
    Some(Fault::at(spot.clone()).related(place("round_to"), "fact").arg("told", *money).arg("fact", fact))
}

/// That amounts that never fall can fall.
fn lowered(said: &[Said<'_>], indexation: &Indexation) -> Option<Fault> {
    const FALL: &[&str] = &[
        "kan sänkas",
        "kan också sänkas",
        "kan även sänkas",
        "kan både höjas och sänkas",
        "höjs eller sänks",
        "höjas eller sänkas",
        "sänks också",
        "också nedåt",
        "även nedåt",
        "uppåt eller nedåt",
        "upp eller ned",
        "upp eller ner",
        "räknas ned",
        "räknas ner",
        "att beloppet sänks",
        "att bidraget sänks",
        "att ett bidrag sänks",
        "att ett belopp sänks",
        "may be lowered",
        "may also fall",
        "up or down",
        "upwards or downwards",
    ];
    const AMOUNT: &[&str] = &["belopp*", "bidrag*", "stöd*", "ersättning*", "amount*", "grant*"];
    let about = |said: &&Said<'_>| said.has(FALL) && !said.denies() && (said.has(INDEX) || said.has(AMOUNT));
    let told = said.iter().find(|said| indexation.never_lowered && about(said))?;
    Some(Fault::at(told.mark(FALL)).related(place("never_lowered"), "fact").variant("lowered"))
}

/// Another way of rounding, or another amount that the index moves.
fn way(said: &[Said<'_>], indexation: &Indexation) -> Option<Fault> {
    const ROUNDED: &[(Direction, &[&str])] = &[
        (Direction::Down, &["nedåt", "neråt", "down", "downwards"]),
        (Direction::Up, &["uppåt", "up", "upwards"]),
        (Direction::Nearest, &["närmaste", "nearest"]),
    ];
    const MOVED: &[(IndexBasis, &[&str])] = &[
        (IndexBasis::Previous, &["föregående års belopp", "föregående års bidrag", "previous year's"]),
        (
            IndexBasis::Base,
            &["ursprungliga belopp*", "ursprungliga bidrag*", "ursprungligt belopp", "original amount*"],
        ),
    ];
    let rounded: Vec<_> = said.iter().filter(|said| said.has(&["avrund*", "round*"])).collect();
    let moved: Vec<_> = said.iter().filter(|said| said.has(INDEX) || said.has(&["avrund*", "round*"])).collect();
    let unlike = |range: Spot, key| Fault::at(range).related(place(key), "fact").variant("otherwise");
    let rounding = indexation.rounding.known().and_then(|fact| other(&rounded, ROUNDED, *fact));
    let basis = indexation.basis.known().and_then(|fact| other(&moved, MOVED, *fact));
    rounding.map(|words| unlike(words, "rounding")).or_else(|| basis.map(|words| unlike(words, "basis")))
}

/// The words of another value than the fact, where the sentences have none of the fact's.
fn other<T: PartialEq + Copy>(said: &[&Said<'_>], words: &[(T, &[&str])], fact: T) -> Option<Spot> {
    let told = |wanted: bool| {
        let all = words.iter().filter(move |(value, _)| (*value == fact) == wanted);
        said.iter().find_map(|said| all.clone().find_map(|(_, names)| said.spot_of(names)))
    };
    if told(true).is_some() { None } else { told(false) }
}
