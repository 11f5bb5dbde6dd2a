//! Its page is the Markdown file beside this one.
#![doc = include_str!("unit_missing.md")]

use iop_core::derive::Ledger;
use iop_core::model::{ClauseKind, Funding, Stage};
use iop_core::{Money, MoneyUnit, Pointer};
use iop_law::Basis;

use super::amounts_in_tables;
use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "budget/unit-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unit_missing.md"),
    check,
};

/// What says in which unit the amounts of a text are.
const DECLARED: &[&str] = &[
    "i tusental kronor",
    "i tusen kronor",
    "i kronor",
    "i svenska kronor",
    "belopp i",
    "beloppen i",
    "beloppen anges",
    "amounts in",
    "stated in",
];

/// What may follow an amount that has no unit: a time, a purpose, another amount. Anything else may be what is counted.
const AFTER: &[&str] = &[
    "per",
    "om",
    "för",
    "under",
    "till",
    "varje",
    "årligen",
    "och",
    "samt",
    "av",
    "i",
    "varav",
    "of",
    "for",
    "and",
    "which",
    "a",
    "each",
    "den",
    "senast",
    "vid",
    "kontant",
    "on",
    "utan",
    "exklusive",
    "inklusive",
    "exkl",
    "inkl",
    "without",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let known = amounts(context, funding);
    if known.is_empty() {
        return Answer::does_not_apply("reason-no-amount");
    }
    let about = |kind| context.passages.iter().filter(move |passage| passage.topic.is_about(kind));
    let passages = [ClauseKind::Economy, ClauseKind::Payments, ClauseKind::UseOfFunds];
    let passages = passages.into_iter().flat_map(about);
    let said = passages.filter(|passage| !declares(passage)).flat_map(said::all);
    let faults = said
        .flat_map(|said| bare(&said, &known))
        .map(|(spot, written, money)| Fault::at(spot).arg("written", written).arg("meant", money));
    Answer::from_faults(faults.chain(unmarked_in_tables(context, funding)).collect())
}

/// Amounts of the facts that are written as bare numbers in kronor, where no unit of the tables is told: the file reads them
/// as kronor, but whoever wrote them may have had another unit in mind.
fn unmarked_in_tables(context: &Context<'_>, funding: &Funding) -> Vec<Fault> {
    let Some(tree) = context.tree.filter(|_| funding.unit.known().is_none_or(|unit| *unit == MoneyUnit::Kr)) else {
        return Vec::new();
    };
    let bare = |place: &Pointer| {
        let span = tree.span_of(place);
        let written = tree.source().get(span.start.offset..span.end.offset).unwrap_or_default();
        let written = written.trim_matches(['"', '\'']).trim().to_owned();
        let digits = written.chars().filter(char::is_ascii_digit).count();
        let only =
            written.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '\u{a0}' | '_' | ','));
        (digits > 1 && only).then_some(written)
    };
    let stated = amounts_in_tables(funding, &Pointer::root().key("funding"));
    let mut unmarked = stated.into_iter().filter_map(|(place, money)| Some((bare(&place)?, place, money)));
    let Some((written, place, money)) = unmarked.next() else { return Vec::new() };
    // Whoever leaves out the unit once leaves it out often: told once.
    let fault = Fault::at(Spot::Value(place)).variant("table").arg("written", written).arg("meant", money);
    vec![unmarked.take(3).fold(fault, |fault, (_, place, _)| fault.related(Spot::Value(place), "more"))]
}

/// Whether the text says in which unit its amounts are: also by a unit that no amount stands before, "(tkr)".
fn declares(passage: &Passage<'_>) -> bool {
    let bare = |said: Said<'_>| {
        let told = |word: &Word| said.mentions.iter().any(|one| one.range.contains(&word.range.start));
        said.words.iter().any(|word| word.is(&["tkr", "mnkr", "mkr"]) && !told(word))
    };
    said::is_in(passage, DECLARED) || said::all(passage).any(bare)
}

/// The amounts of the facts, and what they come to.
fn amounts(context: &Context<'_>, funding: &Funding) -> Vec<Money> {
    let stated = amounts_in_tables(funding, &Pointer::root()).into_iter().map(|(_, money)| money);
    let ledger = Ledger::of(context.agreement);
    let paid = funding.payments.iter().filter_map(|payment| ledger.instalments(payment).ok()).flatten();
    stated
        .chain(paid.map(|instalment| instalment.amount))
        .chain(ledger.cash_total().money())
        .chain(ledger.parties().into_iter().filter_map(|(_, sum)| sum.money()))
        .chain(funding.costs_total.known().copied())
        .filter(|money| !money.is_zero())
        .collect()
}

/// The numbers with nothing that says that they are money, where an amount of the facts has just that number of kronor,
/// or of thousands. Short ones say too little alone, but not beside another.
fn bare(said: &Said<'_>, known: &[Money]) -> Vec<(Spot, String, Money)> {
    let (small, long): (Vec<_>, Vec<_>) =
        unmarked(said, known).into_iter().partition(|(_, written, _)| is_small(written));
    let beside = small.into_iter().filter(|(_, written, _)| !long.is_empty() && written.len() < 4);
    let beside: Vec<_> = beside.collect();
    long.into_iter().chain(beside).collect()
}

/// The same, short or long.
fn unmarked(said: &Said<'_>, known: &[Money]) -> Vec<(Spot, String, Money)> {
    let text = said.passage.text;
    let stated = |word: &Word| {
        said.mentions.iter().any(|one| one.range.contains(&word.range.start) && !matches!(one.what, What::Count { .. }))
    };
    let (mut at, mut found) = (0, Vec::new());
    while at < said.words.len() {
        let first = &said.words[at];
        let end = (at + 1..=said.words.len()).take_while(|end| is_group(said, at, *end)).last().unwrap_or(at);
        let (start, next) = (at, end.max(at + 1));
        at = next;
        let Some(last) = end.checked_sub(1).filter(|_| end > start).and_then(|last| said.words.get(last)) else {
            continue;
        };
        let written = text.get(first.range.start..last.range.end).unwrap_or_default();
        let money = |unit| format!("{} {unit}", written.replace(',', " ")).parse::<Money>().ok();
        let meant = [MoneyUnit::Kr, MoneyUnit::Tkr].into_iter().filter_map(money).find(|money| known.contains(money));
        // What the grant corresponds to for each is money, and stands in no table.
        let meant = meant.or_else(|| money(MoneyUnit::Kr).filter(|_| is_worth_each(said, start, end)));
        let Some(meant) = meant.filter(|_| !stated(first)) else { continue };
        if follows(said, end) && !is_led(said, start) && !shares_unit(said, first) {
            let spot = Spot::Words(said.passage.pointer.clone(), first.range.start..last.range.end);
            found.push((spot, written.to_owned(), meant));
        }
    }
    found
}

/// Whether the number is what the grant comes to for each: "bidraget motsvarar 1 900 för varje familj".
fn is_worth_each(said: &Said<'_>, start: usize, end: usize) -> bool {
    let led = start.checked_sub(1).is_some_and(|before| said.is(before, &["motsvarar", "blir", "corresponds"]));
    let each = said.is(end, &["för varje", "per", "för vart", "for each"]);
    led && each && said.has_in(..start, &["bidrag*", "*bidraget", "stödet", "grant"])
}

/// Whether an amount with a unit stands before the number in its sentence: "225 000 kronor, 75 000 per säsong".
fn shares_unit(said: &Said<'_>, number: &Word) -> bool {
    let amount = |one: &Mention| matches!(one.what, What::Amount { .. });
    said.mentions.iter().any(|one| amount(one) && one.range.end <= number.range.start)
}

/// Whether the words are one number: digits, and groups of three of them after a blank or an English comma.
fn is_group(said: &Said<'_>, first: usize, end: usize) -> bool {
    let Some(words) = said.words.get(first..end) else { return false };
    let digits = |word: &Word| word.key.bytes().all(|byte| byte.is_ascii_digit());
    let beside = words.windows(2).all(|pair| {
        let between = said.passage.text.get(pair[0].range.end..pair[1].range.start);
        between.is_some_and(|between| between == "," || between.chars().count() == 1 && between.trim().is_empty())
    });
    beside && words.iter().all(digits) && words.iter().skip(1).all(|word| word.key.len() == 3)
}

/// Whether it may be a year, a day or a number of persons: short numbers say too little.
fn is_small(written: &str) -> bool {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    digits < 3 || digits == 4 && written.chars().all(|c| c.is_ascii_digit())
}

/// Whether what comes next is no thing that is counted, and no unit.
fn follows(said: &Said<'_>, end: usize) -> bool {
    let Some(next) = said.words.get(end) else { return true };
    let last = said.words[end - 1].range.end;
    let between = said.passage.text.get(last..next.range.start).unwrap_or_default();
    // "420 000, 36 000 och 12 000 kronor": the unit comes last.
    let digit = |word: &Word| word.key.starts_with(|c: char| c.is_ascii_digit());
    let number = |at: usize| said.words.get(at).is_some_and(digit);
    let linked = number(end)
        || next.is(&["och", "samt", "respektive", "av", "till", "mot", "and", "of", "to"]) && number(end + 1);
    !linked && (between.contains([',', ';', ')', '.']) || next.is(AFTER))
}

/// Whether the word before says that the number is no amount, or which currency it is in.
fn is_led(said: &Said<'_>, start: usize) -> bool {
    let led =
        ["sek", "eur", "kr", "nr", "nummer", "konto", "kontonummer", "bankgiro", "plusgiro", "dnr", "§", "lagen", "år"];
    start.checked_sub(1).and_then(|before| said.words.get(before)).is_some_and(|word| word.is(&led))
        || said.has(&["konto*", "bankgiro*", "plusgiro*", "ansvarskod*", "account*"])
}
