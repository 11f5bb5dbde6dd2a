//! Its page is the Markdown file beside this one.
#![doc = include_str!("third_party_bound.md")]

mod duty;
mod outsiders;

use iop_core::model::Stage;
use iop_law::Basis;

use self::duty::{AT_LEAST, DOES, DUTY, ELSEWHERE, OWED, SHALL};
use self::outsiders::Outsiders;
use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::words::{MONEY, PAYS};

pub(super) const RULE: Rule = Rule {
    id: "parties/third-party-bound",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("third_party_bound.md"),
    check,
};

/// What belongs to an authority and does its work.
const UNITS: &[&str] = &[
    "*habilitering",
    "*mottagning",
    "*psykiatri",
    "*hälsovård",
    "*elevhälsa",
    "*socialtjänst",
    "*vårdcentral",
    "*förvaltning",
    "*enhet",
    "*nämnd",
];

fn check(context: &Context<'_>) -> Answer {
    let outsiders = Outsiders::of(context);
    let told = said::with(context, &outsiders.called).filter(|said| is_told(said.passage) && !is_reckoned(said));
    let mut faults: Vec<Fault> = told.filter_map(|said| by_kind(&said, &outsiders)).collect();
    faults.extend(by_name(context, &outsiders));
    Answer::from_faults(faults)
}

/// Whether the sentence reckons out how much of the money comes from each, and lays nothing on anyone: "staten svarar därmed
/// för ungefär 59 procent".
fn is_reckoned(said: &Said<'_>) -> bool {
    const SO: &[&str] =
        &["därmed", "alltså", "således", "det vill säga", "omräknat", "i procent", "thus", "in percent"];
    let share = said.mentions.iter().any(|mention| matches!(mention.what, What::Percent(_)));
    share && said.has(SO) && !said.has(duty::SHALL)
}

/// Someone who is no party, named by their kind where a duty is laid on them.
fn by_kind(said: &Said<'_>, outsiders: &Outsiders) -> Option<Fault> {
    (0..said.words.len()).find_map(|at| {
        let end = reader::standing(said.words, at, &outsiders.called)?;
        // Of what is theirs, only those who work there can be bound, and the units that do.
        let theirs = reader::standing(said.words, at, &outsiders.genitive) == Some(end);
        if theirs && !duty::is_staff(said, end) && !said.is(end, UNITS) {
            return None;
        }
        let end = end + usize::from(theirs);
        let words = said.raw_between(at, end - 1);
        let lower = words.to_lowercase();
        // What the organisation above pays of itself is told as a fact, and so is what one beside the parties does.
        let duty = match (outsiders.is_above(&lower), outsiders.is_beside(&lower)) {
            (_, true) => SHALL,
            (true, false) => &DUTY[..OWED],
            (false, false) => DUTY,
        };
        let rest = said.passage.text.get(said.words.get(end - 1)?.range.end..said.range.end)?;
        // "Att habiliteringen skickar …": what a party is said to take upon itself.
        let owed = matches!(said.passage.topic, Topic::Commitment(..)) && said.is(0, &["att", "that"]);
        let least = || (owed || said.has(AT_LEAST)) && duty::is_laid(said, &(at..end), DOES);
        // What they pay they have decided on themselves.
        let promised = outsiders.is_beside(&lower) && reader::has(rest, &[ELSEWHERE, PAYS, MONEY].concat());
        let bound = !promised && !outsiders.is_party(&lower) && (duty::is_laid(said, &(at..end), duty) || least());
        bound.then(|| Fault::at(said.spot_between(at, end - 1)).arg("who", words))
    })
}

/// Organisations that are no party and stand by name where a duty begins: "Hagby IF ska ställa upp med ledare".
fn by_name(context: &Context<'_>, outsiders: &Outsiders) -> Vec<Fault> {
    /// What the name of an organisation ends in.
    const ENDS: &[&str] = &[
        "if",
        "ik",
        "bk",
        "ff",
        "ab",
        "*förening",
        "*klubb",
        "*förbund",
        "*församling",
        "*stiftelse",
        "*kår",
        "*korset",
        "*mission",
        "*mässan",
        "*institut",
        "*pastorat",
    ];
    /// What a name may end in without a capital, "Hagby församling", and what opens a sentence and names nobody.
    const ORDINARY: &[&str] = &["församling", "pastorat", "hembygdsförening", "idrottsförening"];
    const NO_NAME: &[&str] =
        &["varje", "en", "ett", "ingen", "denna", "respektive", "annan", "samma", "någon", "vår", "ideell"];
    /// How many words a name has.
    const LONGEST: usize = 4;
    let work = context.passages.iter().filter(|passage| is_told(passage));
    let named = |said: &Said<'_>| {
        let name = (2..=LONGEST).find(|end| said.words.get(end - 1).is_some_and(|word| word.is(ENDS)))?;
        let words = said.words.get(..name)?;
        let is_name = |word| said.raw(word).starts_with(char::is_uppercase);
        let (last, first) = words.split_last()?;
        let place = last.is(ORDINARY) && !first.iter().any(|word| word.is(NO_NAME));
        let capital = first.iter().all(is_name) && (is_name(last) || place);
        let raw = said.passage.text.get(words.first()?.range.start..words.last()?.range.end)?;
        let lower = raw.to_lowercase();
        let bound = capital && duty::is_laid(said, &(0..name), DUTY);
        (bound && !outsiders.is_known(&lower)).then(|| Fault::at(said.spot()).arg("who", raw))
    };
    work.flat_map(said::all).filter_map(|said| named(&said)).collect()
}

/// Whether a duty may be told there.
fn is_told(passage: &Passage<'_>) -> bool {
    matches!(passage.topic, Topic::Commitment(..) | Topic::Clause(..)) && told::tells_work(passage)
}
