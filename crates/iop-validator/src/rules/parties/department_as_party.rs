//! Its page is the Markdown file beside this one.
#![doc = include_str!("department_as_party.md")]

use iop_core::Pointer;
use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::{is_state, phrase};
use crate::rules::words::{AGREEMENT, NOT};

pub(super) const RULE: Rule = Rule {
    id: "parties/department-as-party",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("department_as_party.md"),
    check,
};

/// How the name of a part of a legal person ends, and what such a part is called in the messages.
const PARTS: &[(&str, &str)] = &[
    ("förvaltning", "administration"),
    ("nämnd", "board"),
    ("kommunstyrelse", "board"),
    ("regionstyrelse", "board"),
    ("fullmäktige", "assembly"),
    ("utskott", "committee"),
    ("avdelning", "department"),
    ("kontor", "office"),
    ("enhet", "unit"),
    ("sektor", "unit"),
    ("verksamhet", "activity"),
    ("socialtjänst", "activity"),
    ("omsorg", "activity"),
    ("bibliotek", "activity"),
    ("fritidsgård", "activity"),
    ("grundskola", "activity"),
    ("gymnasieskola", "activity"),
    ("förskola", "activity"),
    ("kulturskola", "activity"),
    ("vårdcentral", "activity"),
    ("department", "department"),
    ("committee", "committee"),
    ("board", "board"),
    ("division", "unit"),
    ("unit", "unit"),
    ("office", "office"),
];

/// Authorities of the state whose names end like parts of a municipality.
const STATE: &[&str] = &[
    "statskontoret",
    "riksgäldskontoret",
    "riksdagsförvaltningen",
    "reklamationsnämnden",
    "överklagandenämnden",
    "diskrimineringsnämnden",
    "gentekniknämnden",
    "hyresnämnden",
    "arrendenämnden",
    "säkerhetskontoret",
    "integritetsskyddsnämnden",
    "ansvarsnämnden",
    "skatterättsnämnden",
    "partibidragsnämnden",
    "kungliga",
];

/// Words of names that are legal persons, or authorities of the state, whatever else stands in them.
const WHOLE: &[&str] = &[
    "ab",
    "aktiebolag",
    "aktiebolaget",
    "stiftelsen",
    "stiftelse",
    "kommunalförbund",
    "kommunalförbundet",
    "förbund",
    "förbundet",
    "föreningen",
    "förening",
    "kyrkan",
    "församling",
    "pastorat",
    "statens",
    "rikets",
    "sveriges",
    "swedish",
    "national",
    "county",
    "foundation",
    "association",
    "universitet",
    "högskola",
    "university",
];

fn check(context: &Context<'_>) -> Answer {
    let parties = &context.agreement.parties;
    let mut faults = Vec::new();
    let mut unknown = parties.is_empty();
    for (index, party) in parties.iter().enumerate() {
        match (party.role.known(), party.name.known()) {
            (Some(Role::CivilSociety | Role::Other), _) => {}
            (Some(Role::Public), Some(name)) => {
                if let Some(part) = part_of(name).filter(|_| !is_state(party)) {
                    let place = Pointer::root().key("parties").index(index).key("name");
                    faults.push(Fault::at(Spot::Value(place)).arg("part", part));
                }
            }
            (None, _) | (_, None) => unknown = true,
        }
    }
    faults.extend(told(context).or_else(|| in_own_name(context)).or_else(|| with_each_other(context)));
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-blank-party");
    }
    Answer::from_faults(faults)
}

/// A sentence that calls a part of a public party a party.
fn told(context: &Context<'_>) -> Option<Fault> {
    const IS: &[&str] = &[
        "är part",
        "är parter",
        "är båda parter",
        "är avtalspart*",
        "är en av parterna",
        "är parterna",
        "är * parter",
        "är * * parter",
        "är * * * parter",
        "är * * * * parter",
        "is a party",
        "are parties",
        "are the parties",
    ];
    const PART: &[&str] =
        &["*förvaltningen", "*förvaltningarna", "*avdelningen", "*kontoret", "*enheten", "department*"];
    /// The same, where those who are parties stand after the words.
    const ARE: &[&str] =
        &["parter är", "parter i överenskommelsen är", "parter i avtalet är", "avtalsparter är", "the parties are"];
    let names: Vec<String> =
        context.agreement.parties.iter().filter_map(|own| own.name.known()).map(|name| phrase(name)).collect();
    let named = |said: &Said<'_>| names.iter().filter(|name| said.has(&[name.as_str(), &format!("{name}s")])).count();
    let listed = said::with(context, ARE).filter(|said| !said.denies()).find_map(|said| {
        let part = said.bytes(PART).filter(|part| part.start >= said.hit.end)?;
        let words = said.passage.text.get(part.clone())?;
        // Where every party is called by its name, the part is told beside one of them.
        let whole = said.has(&["genom", "through"]) || reader::has(words, STATE) || named(&said) >= names.len();
        (!whole).then(|| {
            Fault::at(Spot::Words(said.passage.pointer.clone(), part))
                .arg("part", part_of_word(&words.to_lowercase()).unwrap_or("unit"))
        })
    });
    listed.or_else(|| {
        said::with(context, IS).filter(|said| !said.denies()).find_map(|said| {
            let part = said.bytes(PART).filter(|part| part.end <= said.hit.start)?;
            let words = said.passage.text.get(part.clone())?;
            let whole = said.has(&["genom", "through"]) || reader::has(words, STATE);
            (!whole).then(|| {
                Fault::at(Spot::Words(said.passage.pointer.clone(), part))
                    .arg("part", part_of_word(&words.to_lowercase()).unwrap_or("unit"))
            })
        })
    })
}

/// A sentence in which two parts of one legal person make an agreement with each other: a division of its costs is none.
fn with_each_other(context: &Context<'_>) -> Option<Fault> {
    const PART: &[&str] = &["*förvaltningen", "*avdelningen", "*kontoret", "*enheten"];
    const EACH_OTHER: &[&str] = &["med varandra", "sinsemellan", "mellan sig", "dem emellan", "with each other"];
    const MAKE: &[&str] = &["ingår", "sluter", "tecknar", "träffar", "enter into", "conclude"];
    // Where several public parties meet, each part may be of its own.
    let public = context.agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
    if public.count() != 1 {
        return None;
    }
    said::with(context, EACH_OTHER).find_map(|said| {
        let first = said.find(PART)?;
        let second = said.find_in(first + 1.., PART)?;
        let made = said.has_each(&[MAKE, AGREEMENT]) && !said.denies();
        let part = part_of_word(said.key(first));
        made.then(|| Fault::at(said.spot_between(first, second)).arg("part", part.unwrap_or("unit")))
    })
}

/// A sentence in which a part of a public party makes the agreement in its own name: "motpart är förvaltningen, som ensam blir
/// bunden", "det är nämnden i eget namn som sluter avtal".
fn in_own_name(context: &Context<'_>) -> Option<Fault> {
    const OWN: &[&str] = &[
        "i eget namn",
        "i sitt eget namn",
        "blir ensam bunden",
        "ensam blir bunden",
        "ensam är bunden",
        "är ensam bunden",
        "för egen del och inte",
        "motpart",
        "motparten",
        "motparter",
        "avtalspart",
        "avtalsparten",
        "avtalsslutande part",
        "egen avtalspart",
        "in its own name",
    ];
    const PART: &[&str] = &[
        "*förvaltningen",
        "*nämnden",
        "*styrelsen",
        "*utskottet",
        "*avdelningen",
        "*kontoret",
        "*enheten",
        "department*",
    ];
    const IS: &[&str] = &["är", "blir", "sluter", "ingår", "tecknar", "is"];
    said::with(context, OWN).find_map(|said| {
        let at = said.find(OWN)?;
        let clause = said.clause(at);
        let part = said.find_in(clause.clone(), PART).or_else(|| said.find_in(..at, PART))?;
        let words = said.raw(said.words.get(part)?);
        let state = reader::has(words, STATE)
            || context
                .agreement
                .parties
                .iter()
                .any(|own| own.name.known().is_some_and(|name| reader::has(name, &[words.to_lowercase()])));
        let named = said.has_in(clause.clone(), &["genom", "företräd*", "för * räkning", "through", "hos"]);
        let denied = said.has_in(clause.start..at.max(part), NOT);
        let is = said.has_in(clause, IS) || said.has_in(..at, IS);
        let part_of = part_of_word(&words.to_lowercase());
        (is && !state && !named && !denied && part_of.is_some())
            .then(|| Fault::at(said.spot_between(part, part)).arg("part", part_of.unwrap_or("unit")))
    })
}

/// What part of a legal person the name names, if it names no legal person as well.
pub(in crate::rules) fn part_of(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase().replace(" genom ", ",").replace(" through ", ",").replace(" – ", ",");
    let mut segments = name.split([',', '(', ')', '/', ':', ';']).map(str::trim).filter(|segment| !segment.is_empty());
    let part = part_in(segments.next()?)?;
    // "Socialförvaltningen, Lunds kommun" names the legal person too.
    let named = segments.any(|segment| part_in(segment).is_none() && segment.split(' ').any(is_municipality));
    (!named).then_some(part)
}

fn part_in(segment: &str) -> Option<&'static str> {
    let words: Vec<&str> = segment.split([' ', '-', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    if words.iter().any(|word| WHOLE.contains(word) || STATE.contains(word)) {
        return None;
    }
    let (at, part) = words.iter().enumerate().find_map(|(at, word)| Some((at, part_of_word(word)?)))?;
    // "Lunds kommun socialförvaltningen", "Region Skåne Kulturförvaltningen".
    let region = words.first() == Some(&"region") && at > 1 && !words.get(1).is_some_and(|word| word.ends_with('s'));
    let led = region || words.get(..at).is_some_and(|before| before.iter().any(|word| is_municipality(word)));
    (!led).then_some(part)
}

fn is_municipality(word: &str) -> bool {
    matches!(
        word,
        "kommun"
            | "kommunen"
            | "stad"
            | "staden"
            | "region"
            | "regionen"
            | "landsting"
            | "landstinget"
            | "municipality"
    )
}

fn part_of_word(word: &str) -> Option<&'static str> {
    let bare = ["en", "et", "n", ""].iter().filter_map(|ending| word.strip_suffix(ending));
    let bare: Vec<&str> = bare.collect();
    PARTS.iter().find(|(ending, _)| bare.iter().any(|word| word.ends_with(ending))).map(|(_, part)| *part)
}
