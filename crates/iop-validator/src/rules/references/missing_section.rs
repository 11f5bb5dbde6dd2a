//! Its page is the Markdown file beside this one.
#![doc = include_str!("missing_section.md")]

use std::collections::HashSet;
use std::ops::Range;

use iop_core::derive;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::THIS_AGREEMENT;

use super::amended;

pub(super) const RULE: Rule = Rule {
    id: "references/missing-section",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("missing_section.md"),
    check,
};

/// What a numbered part of the agreement is called.
const PARTS: &[&str] =
    &["punkt", "punkten", "avsnitt", "avsnittet", "kapitel", "kapitlet", "paragraf", "paragrafen", "section", "clause"];

/// Words before the bare number of a part: "framgår av 14.3".
const LEADS: &[&str] = &["enligt", "se", "framgår av", "följer av", "according to", "see"];

/// What the headings of clauses without one of their own begin with.
const STANDARD: &[&str] = &[
    "arkiv*",
    "avtal*",
    "bakgrund*",
    "barn*",
    "bedöm*",
    "betal*",
    "bilag*",
    "definition*",
    "ekonom*",
    "form",
    "force",
    "försäkr*",
    "gallring*",
    "hur",
    "insyn*",
    "kommunik*",
    "kontakt*",
    "kriteri*",
    "medel*",
    "mål*",
    "offentlighet*",
    "omfattning*",
    "part*",
    "period*",
    "personal*",
    "personuppgift*",
    "register*",
    "relation*",
    "resultat*",
    "samverkan*",
    "sekretess*",
    "stat*",
    "styr*",
    "syfte*",
    "tidigare*",
    "tillägg*",
    "tvist*",
    "tystnad*",
    "underskrift*",
    "upphandl*",
    "uppfölj*",
    "uppsäg*",
    "upphör*",
    "utbetal*",
    "utdrag*",
    "vad",
    "vem",
    "verksamhet*",
    "villkor*",
    "värde*",
    "åtagand*",
    "skäl*",
    "hinder*",
    "inköp*",
    "beslut*",
    "ändring*",
    "översyn*",
    "övrig*",
    "användning*",
    "anknyt*",
    "registerutdrag*",
    "immateriell*",
    "rätt*",
];

/// Words of a sentence that points into some other paper.
const OTHERS: &[&str] = &[
    "artik*",
    "lag*",
    "förordning*",
    "riktlinj*",
    "villkor*",
    "bilag*",
    "protokoll*",
    "ramavtal*",
    "program*",
    "ansök*",
    "föreskrift*",
    "annex*",
    "act*",
    "article*",
    "dagordning*",
    "standard*",
    "överst*",
    "tidigare*",
];

fn check(context: &Context<'_>) -> Answer {
    let count = derive::clauses(context.agreement).len();
    let own = own_numbers(context);
    // An amendment speaks of the sections of what it amends.
    let amends = amended::is_amendment(context);
    let mut headings = context.agreement.clauses.iter().filter_map(|clause| clause.heading.as_deref());
    let signed = headings.any(|heading| heading.starts_with('§'));
    let mut any = false;
    let mut faults = Vec::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            if let Some(range) = titled(&said, context) {
                any = true;
                let name = passage.text.get(range.clone()).unwrap_or_default();
                faults
                    .push(Fault::at(Spot::Words(passage.pointer.clone(), range)).variant("heading").arg("name", name));
            }
            if said.has(OTHERS) || said.mentions.iter().any(|mention| matches!(mention.what, What::Statute { .. })) {
                continue;
            }
            if let Some((range, number)) = sign(&said).filter(|_| signed) {
                any = true;
                if !own.contains(number) {
                    let name = passage.text.get(range.clone()).unwrap_or_default();
                    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("name", name);
                    faults.push(fault.arg("count", count));
                }
            }
            for pair in said.words.windows(2) {
                let text = passage.text.get(pair[1].range.start..said.range.end).unwrap_or_default();
                let written = text.find(|c: char| !c.is_ascii_digit() && c != '.').map_or(text, |end| &text[..end]);
                let written = written.trim_end_matches('.');
                let is_part = PARTS.contains(&pair[0].key.as_str()) || is_bare(&said, &pair[1], written);
                let Some(number) = pair[1].key.parse::<usize>().ok().filter(|_| is_part) else { continue };
                any = true;
                let part = written.split('.').nth(1).and_then(|part| part.parse::<usize>().ok());
                let there = if own.is_empty() {
                    number <= count && part.is_none_or(|part| part <= parts(context, number))
                } else {
                    own.contains(written)
                };
                // The items of a list are numbered too.
                let whole = pair[1].range.start..pair[1].range.start + written.len();
                let elsewhere = amends || is_of_another(&said, &whole);
                if there
                    || elsewhere
                    || passage.text.lines().any(|line| reader::leading_number(line.trim_start()) == Some(written))
                {
                    continue;
                }
                let range = pair[0].range.start..whole.end;
                let name = passage.text.get(range.clone()).unwrap_or_default();
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("name", name);
                faults.push(fault.arg("count", count));
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-section");
    }
    Answer::from_faults(faults)
}

/// "Under rubriken Ansvarsbegränsning", where no clause and no text has a heading with that word.
fn titled(said: &Said<'_>, context: &Context<'_>) -> Option<Range<usize>> {
    const UNDER: &[&str] = &["under rubriken", "i avsnittet", "under avsnittet", "i kapitlet", "under the heading"];
    const ANOTHER: &[&str] =
        &["riktlinj*", "bilag*", "lagen*", "program*", "protokoll*", "ansök*", "handbok*", "webb*"];
    let from = said.bytes(UNDER).filter(|_| !said.has(ANOTHER))?.end;
    let word = said.words.iter().find(|word| word.range.start >= from)?;
    // "I avsnittet om ekonomi" may tell of what another word names.
    let named = said.raw(word).starts_with(char::is_uppercase);
    let headings = context.agreement.clauses.iter().filter_map(|clause| clause.heading.as_deref());
    let lower = context.passages.iter().flat_map(|passage| passage.text.lines());
    let lower = lower.filter(|line| line.starts_with(['#', '*']));
    let stem = reader::stem(&word.key);
    let is_it = |own: &reader::Word| reader::stem(&own.key) == stem;
    let there = headings.chain(lower).any(|line| reader::words(line, 0..line.len()).iter().any(is_it));
    (named && !there && !word.is(STANDARD)).then(|| word.range.clone())
}

/// Whether a number with a point in it, "14.3", is that of a part: nothing says that it is of anything else.
fn is_bare(said: &Said<'_>, number: &reader::Word, written: &str) -> bool {
    let at = said.words.partition_point(|word| word.range.start < number.range.start);
    let led = (1..=2)
        .any(|back| at.checked_sub(back).is_some_and(|from| reader::standing(said.words, from, LEADS) == Some(at)));
    let whole = number.range.start..number.range.start + written.len();
    let stated = said.mentions.iter().any(|one| one.range.start < whole.end && whole.start < one.range.end);
    let after = said.passage.text.get(whole.end..).unwrap_or_default().trim_start();
    // "Enligt 14.3 procent", "se 14.3-versionen": something that is counted or named.
    led && written.contains('.') && !stated && !after.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '%')
}

/// Whether what follows the number is the name of another paper: "avsnitt 48 i vårdavtalet".
fn is_of_another(said: &Said<'_>, number: &Range<usize>) -> bool {
    let mut after = said.after(number, 5);
    let of = after.next().is_some_and(|word| matches!(word.key.as_str(), "i" | "till" | "av" | "in" | "of"));
    of && after.next().is_some_and(|word| {
        !word.is(THIS_AGREEMENT)
            && !word.is(&["denna", "detta", "this"])
            && !word.key.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// The only "§ 45" of a sentence that is not about a decision, a meeting or another paper.
fn sign<'a>(said: &Said<'a>) -> Option<(Range<usize>, &'a str)> {
    const DECIDED: &[&str] =
        &["*beslut*", "*nämnd*", "*styrelse*", "*fullmäktig*", "*stadg*", "kap", "*möte*", "balk*", "board", "council"];
    let text = said.text();
    let at = text.find('§').filter(|at| text.rfind('§') == Some(*at))?;
    let rest = text[at..].strip_prefix('§')?;
    let digits = rest.trim_start_matches([' ', '\u{a0}']);
    let start = at + text[at..].len() - digits.len();
    let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let dated = said.mentions.iter().any(|mention| matches!(mention.what, What::Date(_)));
    let named = said.has(OTHERS) || said.has(DECIDED) || dated;
    let range = said.range.start + at..said.range.start + start + length;
    (length > 0 && !named).then(|| (range, &digits[..length]))
}

/// How many parts the clause with this number may be said to have: its lower headings, or else its paragraphs.
fn parts(context: &Context<'_>, number: usize) -> usize {
    let clauses = derive::clauses(context.agreement);
    let own = number.checked_sub(1).and_then(|at| clauses.get(at)).and_then(|(_, own)| *own);
    let text = own.and_then(|own| context.agreement.clauses.get(own)?.text.as_ref());
    text.map_or(0, |text| text.as_str().lines().filter(|line| !line.trim().is_empty()).count())
}

/// The numbers that headings and paragraphs of the agreement bear themselves.
fn own_numbers(context: &Context<'_>) -> HashSet<String> {
    let headings = context.agreement.clauses.iter().filter_map(|clause| clause.heading.as_deref());
    let mut found: HashSet<String> = headings.filter_map(reader::leading_number).map(str::to_owned).collect();
    if !found.is_empty() {
        let lines = context.passages.iter().flat_map(|passage| passage.text.lines());
        found.extend(lines.filter_map(|line| {
            reader::leading_number(line.trim_start_matches(['#', ' ', '*', '-'])).map(str::to_owned)
        }));
    }
    found
}
