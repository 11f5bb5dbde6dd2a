//! Its page is the Markdown file beside this one.
#![doc = include_str!("template_residue.md")]

use std::collections::HashSet;
use std::ops::Range;

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::Word;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

mod fields;
mod forms;

pub(super) const RULE: Rule = Rule {
    id: "form/template-residue",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("template_residue.md"),
    check,
};

/// Sentences that a template says to whoever fills it in.
const INSTRUCTIONS: &[&[&str]] = &[
    &["stryk", "det", "som", "inte"],
    &["stryk", "det", "som", "ej"],
    &["välj", "ett", "av"],
    &["välj", "alternativ"],
    &["lorem", "ipsum"],
    &["skriv", "här"],
    &["fyll", "i", "här"],
    &["ange", "här"],
    &["radera", "det", "som"],
    &["ta", "bort", "det", "som", "inte"],
    &["delete", "as", "applicable"],
    &["infoga", "text"],
    &["klicka", "här"],
    &["ska", "titta", "på", "detta"],
    &["måste", "titta", "på", "detta"],
    &["ska", "kolla", "på"],
    &["kolla", "upp"],
    &["kolla", "med"],
    &["dubbelkolla"],
    &["obs", "ska", "ändras"],
    &["att", "komplettera", "senare"],
    &["exempeltext"],
    &["stryk", "ej", "tillämpligt"],
    &["här", "beskrivs", "hur"],
    &["här", "beskrivs", "vad"],
    &["här", "beskrivs", "vilka"],
    &["här", "anges"],
    &["här", "skrivs"],
    &["här", "fylls"],
    &["beskriv", "här"],
    &["beskriv", "kortfattat"],
    &["beskriv", "hur"],
    &["text", "i", "kursiv"],
    &["kursiv", "text"],
    &["text", "inom", "hakparentes"],
    &["gulmarkerad", "text"],
    &["markerad", "text", "tas", "bort"],
    &["tas", "bort", "innan", "handlingen"],
    &["tas", "bort", "före", "underskrift"],
    &["anpassas", "efter", "det", "enskilda"],
    &["ange", "namn"],
    &["ange", "datum"],
    &["ange", "belopp"],
];

fn check(context: &Context<'_>) -> Answer {
    if context.passages.is_empty() {
        return Answer::does_not_apply("reason-no-own-text");
    }
    let mut faults = Vec::new();
    let known = known_names(context);
    let mut strangers = HashSet::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            let residue = instruction(&said)
                .or_else(|| placeholder(&said))
                .or_else(|| alternative(&said))
                .or_else(|| letter(&said));
            let residue = residue.or_else(|| example(&said, &known));
            if let Some(range) = residue {
                let words = passage.text.get(range.clone()).unwrap_or_default();
                faults.push(Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("words", words));
                continue;
            }
            let owner = owner(&said, passage, &known).map(|found| (found, "owner"));
            let found = owner.or_else(|| Some((stranger(&said, passage, &known)?, "other")));
            let found = found.or_else(|| Some((forms::stranger(&said, context)?, "other")));
            if let Some(((name, range), variant)) = found
                && strangers.insert(name)
            {
                let words = passage.text.get(range.clone()).unwrap_or_default();
                let words = if variant == "owner" { words.trim_end_matches('s') } else { words };
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range));
                faults.push(fault.variant(variant).arg("words", words));
            }
        }
    }
    faults.extend(fields::foreign(context));
    Answer::from_faults(faults)
}

fn instruction(said: &Said<'_>) -> Option<Range<usize>> {
    INSTRUCTIONS.iter().find_map(|words| {
        let at = said
            .words
            .windows(words.len())
            .position(|window| window.iter().zip(*words).all(|(word, own)| word.key == *own))?;
        Some(said.words[at].range.start..said.words[at + words.len() - 1].range.end)
    })
}

/// `NN`, `XX`, `20XX`, `ÅÅÅÅ-MM-DD`: what stands for a name, a number or a day.
fn placeholder(said: &Said<'_>) -> Option<Range<usize>> {
    let word = said.words.iter().find(|word| {
        let raw = said.raw(word);
        let same = |letter: char| raw.chars().count() >= 2 && raw.chars().all(|c| c == letter);
        let after = said.passage.text.get(word.range.start.saturating_sub(2)..word.range.start).unwrap_or_default();
        let year = same('X') && after == "20";
        matches!(
            raw,
            "NN" | "ÅÅÅÅ" | "ÅÅÅÅ-MM-DD" | "YYYY" | "XXX" | "XXXX" | "Xxx" | "xxx" | "Xxxx" | "xxxx" | "XX" | "TBD"
        ) || year
    })?;
    Some(word.range.clone())
}

/// "Föreningen X": a letter in the place of a name.
fn letter(said: &Said<'_>) -> Option<Range<usize>> {
    const WHO: &[&str] =
        &["föreningen", "förening", "kommunen", "kommun", "organisationen", "nämnden", "stiftelsen", "regionen"];
    let pair = said.words.windows(2).find(|pair| {
        let after = said.passage.text.get(pair[1].range.end..).unwrap_or_default();
        pair[0].is(WHO) && matches!(said.raw(&pair[1]), "X" | "Y" | "N") && !after.starts_with(['-', ':', '.'])
    })?;
    Some(pair[0].range.start..pair[1].range.end)
}

/// `Alternativ 1:` at the head of a paragraph.
fn alternative(said: &Said<'_>) -> Option<Range<usize>> {
    let [first, second, ..] = said.words else { return None };
    let numbered = second.key.len() == 1
        && (second.key.bytes().all(|byte| byte.is_ascii_digit()) || matches!(second.key.as_str(), "a" | "b"));
    let follows = said
        .passage
        .text
        .get(second.range.end..)
        .is_some_and(|rest| rest.trim_start_matches(['*', ')', ']']).starts_with(':'));
    (first.key == "alternativ" && numbered && follows).then_some(first.range.start..second.range.end)
}

/// "Exempelstads kommun", "Exempelföreningen": a name that stands for one, where no party bears it.
fn example(said: &Said<'_>, known: &HashSet<String>) -> Option<Range<usize>> {
    const PLACES: &[&str] =
        &["stad", "by", "köping", "dal", "berga", "ås", "kommun", "förening", "kommunen", "föreningen"];
    let at = said.words.iter().position(|word| {
        let key = word.key.trim_end_matches('s');
        let place = key.strip_prefix("exempel").or_else(|| key.strip_prefix("mall"));
        let capital = said.raw(word).starts_with(char::is_uppercase);
        capital && place.is_some_and(|place| PLACES.contains(&place)) && !known.contains(key)
    })?;
    let next = said.words.get(at + 1).filter(|next| matches!(next.key.as_str(), "kommun" | "stad" | "region"));
    Some(said.words[at].range.start..next.unwrap_or(&said.words[at]).range.end)
}

/// What the facts call municipalities: every word of every name.
fn known_names(context: &Context<'_>) -> HashSet<String> {
    let agreement = context.agreement;
    let parties = agreement.parties.iter().flat_map(|party| {
        let own = party.name.known().into_iter().chain(&party.short_names).chain(&party.former_names);
        own.chain(&party.area).chain(&party.address).chain(&party.part_of)
    });
    let others = agreement.participants.iter().filter_map(|other| other.name.known());
    let groups = agreement.target_groups.iter().filter_map(|group| group.area.as_ref());
    let places = agreement.scope.iter().flat_map(|scope| &scope.places);
    let related = agreement.related.iter().filter_map(|related| related.title.known());
    let counterparts =
        agreement.series.iter().flat_map(|series| &series.counterparts).filter_map(|own| own.name.known());
    let all = parties.chain(others).chain(groups).chain(places).chain(related).chain(counterparts);
    let words = all.flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(|word| word.to_lowercase().trim_end_matches('s').to_owned()).collect()
}

/// Words by which a party does its part: what the sentence about another agreement's party goes on with.
const DUTIES: &[&str] = &[
    "ska",
    "skall",
    "betalar",
    "ansvarar",
    "svarar",
    "förbinder",
    "åtar",
    "bidrar",
    "utser",
    "kallar",
    "äger",
    "följer",
    "beslutar",
    "lämnar",
    "upplåter",
    "tillhandahåller",
    "anvisar",
    "säkerställer",
    "granskar",
    "utbetalar",
    "ersätter",
    "anställer",
    "godkänner",
    "shall",
    "pays",
    "provides",
    "undertakes",
    "decides",
];

/// What the name of an organisation begins with, before what it is called.
const ORGANISATIONS: &[&str] =
    &["*föreningen", "*stiftelsen", "stiftelsen", "*klubben", "*kåren", "*jouren", "*församlingen", "*kooperativet"];

/// Words that stand before any municipality, and name none.
const ANY: &[&str] = &[
    "varje",
    "var",
    "vardera",
    "en",
    "ingen",
    "någon",
    "annan",
    "denna",
    "respektive",
    "samma",
    "vilken",
    "berörd",
    "deltagande",
    "sådan",
    "endera",
    "ansvarig",
    "aktuell",
    "betalande",
    "mottagande",
];

/// What a party uses or shows of its own.
const OWNED: &[&str] = &[
    "logotyp*",
    "logga",
    "loggan",
    "vapen",
    "kommunvapen",
    "varumärke*",
    "grafiska",
    "webbplats*",
    "hemsida*",
    "diarium",
    "fakturaadress",
    "bidragsregler",
    "logo",
    "website",
];

/// "Lysholms kommuns logotyp": a thing of a municipality that is no party, in a clause on what is done.
fn owner(said: &Said<'_>, passage: &Passage<'_>, known: &HashSet<String>) -> Option<(String, Range<usize>)> {
    if !matches!(passage.topic, Topic::Clause(..) | Topic::Commitment(..)) {
        return None;
    }
    said.words.windows(3).find_map(|three| {
        let [name, sort, thing] = three else { return None };
        let capital = said.raw(name).starts_with(char::is_uppercase);
        let stranger = capital && !known.contains(name.key.trim_end_matches('s'));
        let owns = stranger && sort.is(&["kommuns", "stads"]) && thing.is(OWNED);
        owns.then(|| (format!("{} {}", name.key, sort.key.trim_end_matches('s')), name.range.start..sort.range.end))
    })
}

/// A municipality or an organisation that is no party and to whom the sentence gives a duty: the name of another
/// agreement's party.
fn stranger(said: &Said<'_>, passage: &Passage<'_>, known: &HashSet<String>) -> Option<(String, Range<usize>)> {
    if known.is_empty() || !told::tells_work(passage) {
        return None;
    }
    // The name opens the sentence and a duty follows it at once: "Malmö stad ska", "Föreningen Vakna ansvarar".
    let [first, second, rest @ ..] = said.words else { return None };
    let verb = rest.first()?;
    let capital = |word: &Word| said.raw(word).starts_with(char::is_uppercase);
    let known = |word: &Word| known.contains(word.key.trim_end_matches('s'));
    let duty =
        verb.is(DUTIES) || verb.is(&["är"]) && rest.get(1).is_some_and(|word| word.is(&["självständig*", "part"]));
    // "Varje kommun betalar" names none.
    let municipality = second.is(&["kommun", "stad"]) && !known(first) && !first.is(ANY);
    let region = first.is(&["region"]) && capital(second) && !known(second);
    let organisation = first.is(ORGANISATIONS) && capital(second) && !known(second);
    let named = capital(first) && (municipality || region || organisation);
    let beside = passage.text.get(first.range.end..verb.range.start)?;
    (named && duty && !beside.contains(','))
        .then(|| (format!("{} {}", first.key, second.key), first.range.start..second.range.end))
}
