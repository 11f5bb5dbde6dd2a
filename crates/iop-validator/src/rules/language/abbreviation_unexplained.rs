//! Its page is the Markdown file beside this one.
#![doc = include_str!("abbreviation_unexplained.md")]

use std::collections::HashSet;

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "language/abbreviation-unexplained",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("abbreviation_unexplained.md"),
    check,
};

/// Abbreviations that readers of agreements know, and names of public bodies and organisations.
const COMMON: &str = "\
    IOP EU EG FN ESF SKR SKL GDPR SFS SOU HFD LOU LOV KL FL RF TF OSL SoL LSS LVU LVM HVB IT VD HR AB HB KB BRF KPI SCB \
    SEK EUR NOK DKK USD GBP PDF SMS TV CV ID IP ICT IKT NGO CSR DNR SIS ISO KF KS SN AU PUB PUL PUA EES \
    IDEA AMIF RFSL BRIS RFSU ABF NBV SV IOGT NTO IFK AIK BK IF FC SK KFUM KFUK SISU FUB DHR HRF SRF NSPH RSMH MHF UNF \
    SISUS PRO SPF LO TCO SACO MUCF SBU IVO DIGG IMY KKV FOU UNHCR UNICEF LED DVD USB URL CD BID UF EKO OK NR TEL ROT RUT \
    USK UPA APL YH USA VAT OBS HELA JA NEJ OCH AND THE IAF MFF ÖIS II III IV VI VII VIII IX XI XII XL CE DO JO JK UD A4 \
    A3 AKI AP NJA RÅ RH AD MIG MÖD";

/// What those who work with it know, and a paper for everyone spells out; beside one of them no word is a name.
const OF_TRADE: &str = "SFI BUP BVC MVC NPF";

/// The letters of an abbreviation: fewer are everyone's, and more are names of projects as often.
const LETTERS: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut known: HashSet<String> = COMMON.split_whitespace().map(str::to_owned).collect();
    let parties = agreement.parties.iter().flat_map(|party| {
        party.name.known().into_iter().chain(&party.short_names).chain(&party.body).chain(&party.unit)
    });
    let others = agreement.participants.iter().filter_map(|other| other.name.known());
    let terms = agreement.definitions.iter().filter_map(|own| own.term.known());
    let related = agreement.related.iter().filter_map(|own| own.title.known());
    let cases =
        agreement.case_number.iter().chain(agreement.decisions.iter().filter_map(|own| own.case_number.as_ref()));
    let places = agreement.scope.iter().flat_map(|scope| scope.places.iter().chain(&scope.name));
    for text in parties.chain(others).chain(terms).chain(related).chain(cases).chain(places) {
        known.extend(text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
    }
    for passage in &context.passages {
        for (at, _) in passage.text.match_indices('(') {
            // "Ensamkommande barn (EKB)" explains, and so does "EKB (ensamkommande barn)".
            let inner = passage.text.get(at + 1..).unwrap_or_default();
            known.extend(inner.split([')', ' ', ',']).next().map(str::to_owned));
            let before = passage.text.get(..at).unwrap_or_default().trim_end();
            let words = inner.split(')').next().unwrap_or_default();
            if words.contains(char::is_lowercase) {
                known.extend(before.rsplit(|c: char| !c.is_alphanumeric()).next().map(str::to_owned));
            }
        }
    }
    for passage in &context.passages {
        // "LIS – lyckad integration i Skåne".
        for (at, dash) in passage.text.match_indices(['–', '-']) {
            // "SSPF-nätverket" explains nothing.
            if !passage.text.get(at + dash.len()..).is_some_and(|rest| rest.starts_with(char::is_whitespace)) {
                continue;
            }
            let before = passage.text.get(..at).unwrap_or_default().trim_end();
            known.extend(before.rsplit(|c: char| !c.is_alphanumeric()).next().map(str::to_owned));
        }
    }
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            for (at, word) in said.words.iter().enumerate() {
                let whole = said.raw(word);
                let first = of_something(whole).filter(|_| !is_of_statute(&said, at));
                let first = first.or_else(|| (in_row(&said, at) || is_noun(&said, at)).then_some(whole));
                let raw = first.unwrap_or(whole);
                let short = first.is_some() || is_abbreviation(raw) && !is_part(&said, at);
                if !short || !known.insert(raw.to_owned()) {
                    continue;
                }
                let range = word.range.start..word.range.start + raw.len();
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range));
                faults.push(fault.arg("short", raw));
            }
        }
    }
    Answer::from_faults(faults)
}

/// The abbreviation of "SSPF-nätverket": before a word for what people do together it is no name, however long it is.
fn of_something(raw: &str) -> Option<&str> {
    const LONGEST: usize = 5;
    const WHAT: &[&str] = &[
        "nätverk",
        "samverkan",
        "grupp",
        "team",
        "samtal",
        "metod",
        "modell",
        "plan",
        "möte",
        "råd",
        "insats",
        "arbete",
    ];
    let (first, rest) = raw.split_once('-')?;
    let letters = first.chars().count();
    let short = (LETTERS..=LONGEST).contains(&letters) && first.chars().all(char::is_uppercase);
    (short && WHAT.iter().any(|what| rest.starts_with(what))).then_some(first)
}

/// Whether it stands in a row with an abbreviation that everybody knows, "SFI, VO-C och KROM": then it is no name, however
/// it is written.
fn in_row(said: &Said<'_>, at: usize) -> bool {
    const LONGEST: usize = 6;
    let short = |at: usize| {
        let raw = said.words.get(at).map(|word| said.raw(word)).filter(|_| !is_of_statute(said, at))?;
        let letters = raw.chars().filter(|letter| letter.is_alphabetic()).count();
        let capital = raw.chars().all(|letter| letter.is_uppercase() || letter == '-');
        ((2..=LONGEST).contains(&letters) && capital).then_some(raw)
    };
    let linked = |from: usize, to: usize| {
        let (Some(one), Some(other)) = (said.words.get(from), said.words.get(to)) else { return false };
        let gap = said.passage.text.get(one.range.end..other.range.start).unwrap_or_default().trim();
        matches!(gap, "," | "och" | "samt" | "eller" | "and" | "or")
    };
    let next = |from: usize| [from + 1, from + 2].into_iter().find(|to| linked(from, *to) && short(*to).is_some());
    let last = |to: usize| (to.saturating_sub(2)..to).find(|from| linked(*from, to) && short(*from).is_some());
    let after = std::iter::successors(next(at), |from| next(*from));
    let before = std::iter::successors(last(at), |to| last(*to));
    let mut beside = after.chain(before).filter_map(short);
    short(at).is_some()
        && beside.any(|raw| [COMMON, OF_TRADE].iter().any(|list| list.split_whitespace().any(|known| known == raw)))
}

/// Whether capitals stand where a common noun does, "inget PUBA tecknas", "ett SIP-möte": then they are no name either.
fn is_noun(said: &Said<'_>, at: usize) -> bool {
    const LONGEST: usize = 5;
    const BEFORE: &[&str] = &["en", "ett", "ingen", "inget", "inga", "någon", "något", "varje", "särskild", "särskilt"];
    let Some(raw) = said.words.get(at).map(|word| said.raw(word)) else { return false };
    let capital = (LETTERS..=LONGEST).contains(&raw.chars().count()) && raw.chars().all(char::is_uppercase);
    let led = at.checked_sub(1).is_some_and(|before| said.is(before, BEFORE));
    capital && led && !is_part(said, at)
}

fn is_abbreviation(raw: &str) -> bool {
    // "TiB" is one too: the small letter in the middle is that of a short word.
    let mut letters = raw.chars();
    let (first, last) = (letters.next(), letters.next_back());
    raw.chars().count() == LETTERS
        && raw.chars().all(char::is_alphabetic)
        && [first, last].into_iter().flatten().all(char::is_uppercase)
}

/// Whether the letters stand among capitals, in a name, or in a number that is a name.
fn is_part(said: &Said<'_>, at: usize) -> bool {
    // What a comma parts is no name together.
    let beside = |one: usize, other: usize| {
        let (one, other) = (said.words.get(one)?, said.words.get(other)?);
        let between = said.passage.text.get(one.range.end..other.range.start)?;
        (!between.contains([',', ';'])).then_some((one, other))
    };
    let before = at.checked_sub(1).and_then(|before| beside(before, at)).map(|(word, _)| said.raw(word));
    let after = beside(at, at + 1).map(|(_, word)| said.raw(word));
    let shouted = |word: Option<&str>| {
        word.is_some_and(|word| {
            word.len() > 1 && word.contains(char::is_uppercase) && !word.contains(char::is_lowercase)
        })
    };
    let name = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    let joined = said.words.get(at).is_some_and(|word| {
        let near = |c: Option<char>| c.is_some_and(|c| matches!(c, '-' | '/' | ':' | '&' | '.' | '@' | '{' | '}'));
        let text = said.passage.text;
        near(text.get(..word.range.start).and_then(|text| text.chars().next_back()))
            || near(text.get(word.range.end..).and_then(|text| text.chars().next()).filter(|c| *c != '.'))
    });
    is_of_statute(said, at)
        || joined
        || shouted(before)
        || shouted(after)
        || name(after)
        || before.is_some_and(|before| at > 1 && before.starts_with(char::is_uppercase))
}

/// Whether the word stands in the name of an act.
fn is_of_statute(said: &Said<'_>, at: usize) -> bool {
    said.mentions.iter().any(|mention| {
        matches!(mention.what, What::Statute { .. })
            && said
                .words
                .get(at)
                .is_some_and(|word| mention.range.start <= word.range.start && word.range.end <= mention.range.end)
    })
}
