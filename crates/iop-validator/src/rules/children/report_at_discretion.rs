//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_at_discretion.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_law::Basis;

use super::AT_HARM;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "children/report-at-discretion",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: true,
    page: include_str!("report_at_discretion.md"),
    check,
};

/// Words by which someone chooses.
const CHOOSES: &[&str] = &[
    "anser det lämpligt",
    "finner det lämpligt",
    "bedömer det lämpligt",
    "anser att det behövs",
    "anser det nödvändigt",
    "finner det nödvändigt",
    "bedöms lämpligt",
    "anses lämpligt",
    "efter eget gottfinnande",
    "sees fit",
    "considers it appropriate",
    "är bevisat",
    "har bevisats",
    "är säkerställt",
    "är styrkt",
    "har konstaterats",
    "är helt säker",
    "has been proved",
    "avgör om",
    "avgör sedan om",
    "avgör själv om",
    "avgör därefter om",
    "avgör vad som",
    "beslutar om anmälan",
    "beslutar om en anmälan",
    "beslutar om det ska anmälas",
    "beslutar om något",
    "bedömer om anmälan",
    "bedömer om en anmälan",
    "bedömer om det ska anmälas",
    "bedömer om det behöver anmälas",
    "bedömer om något",
    "tar ställning till om",
    "ta ställning till om",
    "decides whether",
    "får anmälas",
    "får anmäla",
    "may be reported",
];

/// Those whose part it is to judge what a report leads to.
const AUTHORITY: &[&str] =
    &["socialnämnden", "socialtjänsten", "socialnämnden som", "*nämnden", "socialjouren", "kommunen", "regionen"];

const OTHERS: &[&str] =
    &["*styrelse", "styrelsen", "ledningen", "verksamhetsledar*", "föreningen", "jouren", "ordföranden", "samordnaren"];

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, AT_HARM).collect();
    let said: Vec<_> = said.iter().filter(|sentence| told::tells_work(sentence.passage)).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-report-on-child");
    }
    let left = said.iter().filter_map(|sentence| {
        let text = sentence.text();
        let hit = reader::find_in(text, CHOOSES).or_else(|| judged(sentence))?;
        let before = text.get(..hit.start).unwrap_or_default();
        // The nearest few words tell who chooses.
        let near = before.char_indices().rev().nth(NEAR).map_or(before, |(at, _)| before.get(at..).unwrap_or_default());
        // The authority is the one only where nobody else stands nearer.
        let other = reader::find_in(near, OTHERS).map(|found| found.start);
        let authority =
            reader::find_in(near, AUTHORITY).is_some_and(|found| other.is_none_or(|other| other < found.start));
        let child = sentence.has(&["barn*", "ung*", "elev*", "deltag*", "child*", "orosanmäl*"]);
        let place = sentence.range.start + hit.start..sentence.range.start + hit.end;
        (child && !authority).then(|| Fault::at(Spot::Words(sentence.passage.pointer.clone(), place)))
    });
    Answer::from_faults(left.collect())
}

/// "Bedömer sedan om det bör anmälas": who judges, with what is asked and the report, in the bytes of the sentence.
fn judged(sentence: &Said<'_>) -> Option<Range<usize>> {
    const JUDGES: &[&str] = &[
        "bedöm*",
        "avgör*",
        "beslut*",
        "pröv*",
        "överväg*",
        "bestäm*",
        "ta ställning till",
        "tar ställning till",
        "decide*",
        "judge*",
        "consider*",
    ];
    const WHETHER: &[&str] = &["om", "huruvida", "whether", "if"];
    const NEAR: usize = 3;
    const FAR: usize = 6;
    let words = sentence.words;
    (0..words.len()).filter(|at| sentence.is(*at, JUDGES)).find_map(|at| {
        let whether = sentence.find_in(at + 1..=at + NEAR, WHETHER)?;
        let report = sentence.find_in(whether + 1..=whether + FAR, &["*anmäl*", "report*"])?;
        // "Bedömer om anmälan har gjorts" asks of the past.
        let past = sentence.has_in(whether + 1..=report + FAR, &["har", "blivit", "gjorts", "has"]);
        let bytes =
            words.get(at)?.range.start - sentence.range.start..words.get(report)?.range.end - sentence.range.start;
        (!past).then_some(bytes)
    })
}

/// So many letters before the word may name the one who chooses.
// no law: how far apart words of one thought stand, in bytes
const NEAR: usize = 30;
