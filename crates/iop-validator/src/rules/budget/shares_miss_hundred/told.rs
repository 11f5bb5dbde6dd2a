//! Shares of what is paid that a sentence gives to one payer after another: "kommunen står för 60 procent och regionen för 30
//! procent". Knows no facts but the names of the parties.

use std::ops::Range;

use iop_core::Share;
use iop_core::model::ClauseKind;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Spot};
use crate::reader::{self, Mention, What, Word};
use crate::rules::around;
use crate::rules::prose::Names;
use crate::rules::said::{self, Said};

/// How a sentence says that someone pays a share of something.
const PAYS: &[&str] = &[
    "finansier*",
    "medfinans*",
    "bidra*",
    "*kostnad*",
    "bekost*",
    "står för",
    "svarar för",
    "står * för",
    "svarar * för",
    "svara för",
    "bär",
    "bärs",
    "bära",
    "täck*",
    "belasta*",
    "delas",
    "fördelas",
    "betalar",
    "fund*",
    "contribut*",
    "cost*",
    "bear*",
    "share*",
];

/// The same, where those who pay are told after it.
const PASSIVE: &[&str] = &["*finansieras", "bekostas", "täcks", "bärs", "betalas", "funded", "borne", "covered"];

/// The same, where the shares are laid on those who pay: "fördelas med 50 procent på Katrineholm".
const DIVIDED: &[&str] = &["fördelas", "fördelat", "fördelade", "fördelar sig", "delas upp", "divided"];

/// What a sentence about other shares says, or one that does not go through all of them.
const OTHER: &[&str] = &[
    "index*",
    "*ränta*",
    "*tjänst*",
    "heltid*",
    "deltid*",
    "avvik*",
    "moms*",
    "mervärd*",
    "avdrag*",
    "röst*",
    "majoritet*",
    "ägar*",
    "rabatt*",
    "varav",
    "därav",
    "tillsammans",
    "together",
    "minst",
    "högst",
    "upp till",
    "cirka",
    "omkring",
    "interest*",
    "at least",
    "at most",
    "of which",
];

/// What says that someone pays what is left.
const REST: &[&str] =
    &["rest", "resten", "resterande", "återstod*", "återstående*", "remaind*", "remaining*", "balance"];

/// The ends of words for those who pay and are no party.
const PAYERS: &[&str] = &[
    "*förvaltning",
    "*förvaltningen",
    "*nämnd",
    "*nämnden",
    "*kontoret",
    "*avdelningen",
    "*enheten",
    "*enhetens",
    "*förvaltningens",
    "*nämndens",
    "*kontorets",
    "*avdelningens",
    "*styrelsen",
    "*fonden",
    "*förbundet",
    "*verket",
    "*myndigheten",
    "*vården",
    "*omsorgen",
    "*föreningen",
    "*stiftelsen",
    "*kommunen",
    "*regionen",
    "staten",
    "esf",
    "eu",
];

/// The percentages of the first sentence whose payers do not pay the whole between them.
pub(super) fn fault(context: &Context<'_>) -> Option<Fault> {
    let names = Names::of(context.agreement);
    let about = context.passages.iter().filter(|passage| {
        [ClauseKind::Economy, ClauseKind::Payments, ClauseKind::UseOfFunds]
            .iter()
            .any(|kind| passage.topic.is_about(*kind))
    });
    let split = about.clone().flat_map(said::all).find_map(|said| split(&said));
    split.or_else(|| percents(about, &names))
}

/// The same in percent.
fn percents<'a>(about: impl Iterator<Item = &'a Passage<'a>>, names: &Names) -> Option<Fault> {
    about.filter(|passage| !said::is_in(passage, REST)).find_map(|passage| {
        let shared: Vec<_> = said::sentences(passage).filter_map(|said| Some((shares(&said, names)?, said))).collect();
        // Where several sentences tell of shares, they may be of one whole together.
        let [(told, here)] = &shared[..] else { return None };
        if said::sentences(passage).any(|said| said.range != here.range && tells_a_share(&said)) {
            return None;
        }
        let mut sum = told.iter().map(|(_, share)| Some(*share)).reduce(|sum, share| sum?.checked_add(share?).ok());
        let sum = sum.take().flatten()?;
        let (numerator, denominator) = (sum.numerator(), sum.denominator());
        let difference = Share::new(numerator.abs_diff(denominator), denominator).ok()?;
        // Thirds in whole percent make ninety-nine of them.
        // no law: one percent of a whole
        if difference.numerator().saturating_mul(100) <= difference.denominator() {
            return None;
        }
        let spot = |range: &Range<usize>| Spot::Words(passage.pointer.clone(), range.clone());
        let ((last, _), earlier) = told.split_last()?;
        let fault = Fault::at(spot(last)).arg("sum", sum).arg("difference", difference);
        let fault = earlier.iter().fold(fault, |fault, (range, _)| fault.related(spot(range), "other"));
        Some(if numerator > denominator { fault.variant("above") } else { fault })
    })
}

/// Whether the sentence tells the share of somebody: it says of somebody's money how much of the whole it is.
fn tells_a_share(said: &Said<'_>) -> bool {
    let money = |mention: &Mention| matches!(mention.what, What::Amount { .. });
    let share = |mention: &Mention| matches!(mention.what, What::Percent(_));
    // "En fjärdedel varje kvartal" is when it is paid.
    let instalment = said.has(&["*kvartal*", "*halvår*", "*tertial*", "delbetalning*", "quarter*", "instalment*"]);
    !instalment && said.mentions.iter().any(share) && (said.mentions.iter().any(money) || said.has(PAYS))
}

/// The shares of a sentence in which each is another's share of the same thing.
fn shares(said: &Said<'_>, names: &Names) -> Option<Vec<(Range<usize>, Share)>> {
    if !said.has(PAYS) || said.has(OTHER) || said.denies() {
        return None;
    }
    let percents: Vec<(&Mention, Share)> = said
        .mentions
        .iter()
        .filter_map(|mention| match mention.what {
            What::Percent(share) => Some((mention, share)),
            _ => None,
        })
        .collect();
    let mut payers = Vec::new();
    let mut bases: Vec<String> = Vec::new();
    let mut from = said.range.start;
    // "Finansieras till 60 procent av kommunen": then each comes after its share.
    let divided = said.has(DIVIDED);
    let passive = divided || said.has(PASSIVE);
    // "Fördelas på nämnden, 55 %, och styrelsen, 45 %": each share is set off after the one that bears it.
    let set_off = divided
        && percents.iter().all(|(mention, _)| {
            let before = said.passage.text.get(said.range.start..mention.range.start).unwrap_or_default();
            before.trim_end().ends_with([',', '('])
        });
    for (mention, _) in &percents {
        let before = said.words.iter().filter(|word| word.range.start >= from && word.range.end <= mention.range.start);
        let before: Vec<&Word> = before.collect();
        // "En samordnare på 50 procent" works half the time.
        if before.last().is_some_and(|word| word.key == "på") {
            return None;
        }
        let after = || by(said, &mention.range).find(|word| pays(said, word, names));
        let before = || before.iter().rev().copied().find(|word| pays(said, word, names));
        let payer = if passive && !set_off { after() } else { before() };
        payers.push(reader::stem(&payer?.key));
        if passive && !set_off {
            continue;
        }
        let mut after = said.after(&mention.range, 3).skip_while(|word| !word.is(&["av", "of"]));
        bases.extend(after.next().and_then(|_| after.next()).map(|word| reader::stem(&word.key)));
        from = mention.range.end;
    }
    let distinct = |all: &mut Vec<String>| {
        all.sort_unstable();
        all.dedup();
        all.len()
    };
    let several = percents.len() > 1 && distinct(&mut payers) == percents.len() && distinct(&mut bases) < 2;
    several.then(|| percents.into_iter().map(|(mention, share)| (mention.range.clone(), share)).collect())
}

/// The words that follow "av" or "på" right after a place, up to the next comma.
fn by<'a>(said: &'a Said<'_>, place: &Range<usize>) -> impl Iterator<Item = &'a Word> {
    let end = around::part(said, place).end;
    let mut words = said.after(place, 4);
    let led = words.next().is_some_and(|word| word.is(&["av", "på", "by", "on"]));
    words.take_while(move |word| led && word.range.start < end)
}

/// Whether the word names someone who can pay: a party, a part of the administration, or a name.
fn pays(said: &Said<'_>, word: &Word, names: &Names) -> bool {
    let name = said.raw(word).starts_with(char::is_uppercase) && word.range.start > said.range.start;
    names.party(word).is_some() || word.is(PAYERS) || name
}

/// "Fördelat 60/40": whole numbers of percent with a stroke between.
fn split(said: &Said<'_>) -> Option<Fault> {
    const SPLIT: &[&str] = &["fördela*", "delas", "delar", "finansier*", "split", "shared"];
    /// What the parts make together.
    // no law: percent of a whole
    const WHOLE: u64 = 100;
    let number = |word: &Word| word.key.parse::<u64>().ok().filter(|number| *number < WHOLE && number % 5 == 0);
    let stroke = |pair: &[Word]| said.passage.text.get(pair[0].range.end..pair[1].range.start) == Some("/");
    let first = said.words.windows(2).position(|pair| stroke(pair) && number(&pair[0]).is_some())?;
    let joined = said.words[first..].windows(2).take_while(|pair| stroke(pair)).count();
    let parts = said.words.get(first..=first + joined)?;
    let sum = parts.iter().map(number).sum::<Option<u64>>().filter(|sum| *sum != WHOLE && said.has(SPLIT))?;
    let (sum, difference) = (Share::new(sum, WHOLE).ok()?, Share::new(sum.abs_diff(WHOLE), WHOLE).ok()?);
    let fault = Fault::at(said.spot_between(first, first + joined)).arg("sum", sum).arg("difference", difference);
    Some(if sum.numerator() > sum.denominator() { fault.variant("above") } else { fault })
}
