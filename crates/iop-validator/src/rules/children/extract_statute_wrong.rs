//! Its page is the Markdown file beside this one.
#![doc = include_str!("extract_statute_wrong.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, RecordChecks, Register, Stage};
use iop_law::Basis;

use super::{EXTRACTS, RESIDENTIAL};
use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/extract-statute-wrong",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2013:852", locus: None },
        Basis::Act { act: "2007:171", locus: None },
        Basis::Act { act: "2010:479", locus: None },
        Basis::Act { act: "2010:800", locus: None },
    ],
    waivable: true,
    page: include_str!("extract_statute_wrong.md"),
    check,
};

/// An act on extracts, how it is named, and the words of the work it is for.
struct Act {
    number: &'static str,
    named: &'static [&'static str],
    work: &'static [&'static str],
    label: &'static str,
}

const ACTS: &[Act] = &[
    Act { number: "2007:171", named: &["2007 171"], work: RESIDENTIAL, label: "homes" },
    Act {
        number: "2010:479",
        named: &["2010 479"],
        work: &["*funktionsnedsätt*", "*funktionshind*", "lss", "1993 387", "disabilit*"],
        label: "disability",
    },
    Act {
        number: "2010:800",
        named: &["2010 800", "skollag*"],
        work: &[
            "skola",
            "skolan*",
            "skolor*",
            "*skolan",
            "*skolor",
            "*skola",
            "förskol*",
            "fritidshem*",
            "elev*",
            "skolklass*",
            "rektor*",
            "school*",
            "pupil*",
        ],
        label: "school",
    },
];

fn check(context: &Context<'_>) -> Answer {
    let facts = context.agreement.record_checks.as_ref();
    let place = Pointer::root().key("record_checks").key("statutes");
    let said: Vec<_> = said::with(context, EXTRACTS).collect();
    let mut any = false;
    let mut faults = Vec::new();
    for act in ACTS {
        let typed = facts.and_then(|facts| facts.statutes.iter().position(|own| reader::has(own, act.named)));
        let spot = typed.map(|index| Spot::Value(place.index(index)));
        let spot = spot.or_else(|| said.iter().find_map(|sentence| sentence.spot_of(act.named)));
        let Some(spot) = spot else { continue };
        any = true;
        if !does(context, act.work) {
            faults.push(Fault::at(spot).variant(act.label).arg("act", act.number));
        }
    }
    if let Some((spot, act, label)) = other_register(facts, &place) {
        any = true;
        faults.push(Fault::at(spot).variant(label).arg("act", act));
    }
    if !any {
        return Answer::does_not_apply("reason-no-special-act");
    }
    Answer::from_faults(faults)
}

/// The act on a register of which no extract is asked for, beside those that are.
fn other_register(facts: Option<&RecordChecks>, place: &Pointer) -> Option<(Spot, &'static str, &'static str)> {
    const ON: &[(&str, &[&str], Register, &str)] = &[
        ("1998:620", &["1998 620"], Register::CriminalRecords, "convictions"),
        ("1998:621", &["1998 621"], Register::SuspicionRecords, "suspicions"),
    ];
    let facts = facts.filter(|facts| !facts.registers.is_empty())?;
    ON.iter().filter(|(.., register, _)| !facts.registers.contains(register)).find_map(|(act, named, _, label)| {
        let index = facts.statutes.iter().position(|own| reader::has(own, named))?;
        Some((Spot::Value(place.index(index)), *act, *label))
    })
}

/// Whether the work is of this sort: some text says so, other than the one that names the act.
fn does(context: &Context<'_>, work: &[&str]) -> bool {
    // A head of a school may sit in the steering group of anything.
    let own =
        |passage: &&Passage<'_>| !reader::has(passage.text, EXTRACTS) && !passage.topic.is_about(ClauseKind::Steering);
    let texts = context.passages.iter().filter(own);
    let scope = context.agreement.scope.iter();
    let scope = scope.flat_map(|scope| scope.name.iter().chain(&scope.places));
    let annexes = context.agreement.annexes.iter().filter_map(|annex| annex.title.known());
    let names = context.agreement.parties.iter().filter_map(|party| party.name.known());
    texts
        .map(|passage| passage.text)
        .chain(scope.chain(annexes).chain(names).map(String::as_str))
        .any(|text| reader::has(text, work))
}
