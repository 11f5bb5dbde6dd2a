//! Its page is the Markdown file beside this one.
#![doc = include_str!("annex_missing.md")]

use std::collections::HashSet;
use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::{Agreement, Annex, ClauseKind, Id, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "references/annex-missing",
    severity: Severity::Error,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("annex_missing.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut faults = not_attached(agreement);
    let numbers: HashSet<String> =
        agreement.annexes.iter().filter_map(|annex| annex.number.as_deref()).map(plain).collect();
    let unnumbered = agreement.annexes.iter().filter(|annex| annex.number.is_none()).count();
    let (mut any, mut told) = (!agreement.annexes.is_empty(), HashSet::new());
    let mut declared = HashSet::new();
    for passage in &context.passages {
        for said in said::all(passage) {
            // "Bilaga 2: budget" and "en budget (bilaga 2)" in a list of annexes declare one.
            let lists = passage.topic.is_about(ClauseKind::Annexes) || passage.topic.is_about(ClauseKind::Related);
            for at in (0..said.words.len()).filter(|_| lists) {
                let Some((number, range)) = pointed(&said, at) else { continue };
                let bracketed = passage.text.get(..range.start).is_some_and(|text| text.ends_with('('));
                if at == 0 || bracketed {
                    declared.insert(number);
                }
            }
        }
    }
    for passage in &context.passages {
        for said in said::all(passage) {
            for at in 0..said.words.len() {
                let Some((number, range)) = pointed(&said, at) else { continue };
                any = true;
                let in_list = number.parse::<usize>().is_ok_and(|number| (1..=unnumbered).contains(&number));
                if numbers.contains(&number) || in_list || declared.contains(&number) || of_another(&said, &range) {
                    continue;
                }
                // Without any annex the first place tells all.
                if told.insert(number) && (told.len() == 1 || !agreement.annexes.is_empty()) {
                    let fault = Fault::at(Spot::Words(passage.pointer.clone(), range.clone()));
                    let name = passage.text.get(range).unwrap_or_default();
                    let fault = fault.arg("annex", name).arg("count", agreement.annexes.len());
                    faults.push(if agreement.annexes.is_empty() {
                        fault
                    } else {
                        fault.related(Spot::Key(Pointer::root().key("annexes")), "list")
                    });
                }
            }
        }
    }
    if agreement.annexes.is_empty() && declared.is_empty() && faults.is_empty() {
        let attached = context.passages.iter().flat_map(said::all).find_map(|said| Some((attached(&said)?, said)));
        if let Some((range, said)) = attached {
            let name = said.passage.text.get(range.clone()).unwrap_or_default();
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).arg("annex", name);
            return Answer::Fails(vec![fault.arg("count", 0_usize)]);
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-annexes");
    }
    Answer::from_faults(faults)
}

/// A paper that a sentence leans on as one that is attached: "den bifogade arbetsplanen", "planen i bilagan".
fn attached(said: &Said<'_>) -> Option<Range<usize>> {
    const ATTACHED: &[&str] = &["bifogad", "bifogade", "bifogat", "bilagd", "bilagda", "bilagt", "medföljande"];
    const BEFORE: &[&str] = &["den", "det", "de", "enligt", "följer", "i", "av", "se", "från", "med", "attached"];
    const POINTED: &[&str] = &["bilagan", "bilagans", "bilagorna", "bilagornas"];
    /// What has papers of its own attached, and what is attached later.
    const LATER: &[&str] = &[
        "rekvisition*",
        "faktur*",
        "ansök*",
        "kvitto*",
        "kvitton*",
        "verifikat*",
        "rapporten*",
        "redovisningen*",
        "bifogas",
        "bifogar",
        "begäran*",
    ];
    if said.has(LATER) {
        return None;
    }
    let places = 0..said.words.len();
    let paper = places.clone().find(|at| {
        let led = at.checked_sub(1).is_some_and(|before| said.is(before, BEFORE));
        led && said.is(*at, ATTACHED) && at + 1 < said.words.len()
    });
    if let Some(at) = paper {
        return Some(said.words[at].range.start..said.words[at + 1].range.end);
    }
    let pointed = places.into_iter().find(|at| said.is(*at, POINTED) && *at > 0 && said.is(at - 1, BEFORE))?;
    let range = said.words[pointed].range.clone();
    (!of_another(said, &range)).then_some(range)
}

/// The annex that the words from `at` on point to: its number and their place.
fn pointed(said: &Said<'_>, at: usize) -> Option<(String, Range<usize>)> {
    let word = said.words.get(at)?;
    let named = ["bilaga", "bilagan", "kontraktsbilaga", "avtalsbilaga", "annex", "appendix"];
    if !named.contains(&word.key.as_str()) {
        return None;
    }
    let next = said.words.get(at + 1)?;
    let next = if matches!(next.key.as_str(), "nr" | "nummer") { said.words.get(at + 2)? } else { next };
    let number = next.key.len() <= 2 && next.key.bytes().all(|byte| byte.is_ascii_digit());
    let letter = next.key.chars().count() == 1 && said.raw(next).chars().all(char::is_uppercase);
    (number || letter).then(|| (plain(&next.key), word.range.start..next.range.end))
}

/// Whether the annex belongs to another paper: an act, another agreement, minutes.
fn of_another(said: &Said<'_>, range: &Range<usize>) -> bool {
    const OTHERS: &[&str] = &[
        "lag",
        "lou",
        "förordning",
        "direktiv",
        "beslut",
        "protokoll",
        "riktlinj",
        "ramavtal",
        "villkor",
        "ansök",
        "föreskrift",
        "program",
    ];
    let mut after = said.after(range, 5).map(|word| word.key.as_str());
    match after.next() {
        Some("till" | "i" | "a" | "to" | "of") => after.any(|word| {
            let compound =
                ["lagen", "avtalet", "planen"].iter().any(|end| word.len() > end.len() && word.ends_with(end));
            compound || OTHERS.iter().any(|stem| word.starts_with(stem))
        }),
        _ => said
            .before(range, 1)
            .any(|word| matches!(word.key.as_str(), "lou" | "lagens" | "förordningens" | "ramavtalets")),
    }
}

/// Annexes that a fact rests on and that are not attached.
fn not_attached(agreement: &Agreement) -> Vec<Fault> {
    let root = Pointer::root();
    let funding = root.key("funding");
    let mut uses: Vec<(&Id, Pointer)> = Vec::new();
    for (index, own) in agreement.commitments.iter().enumerate() {
        uses.extend(own.annex.as_ref().map(|id| (id, root.key("commitments").index(index).key("annex"))));
    }
    for (index, own) in agreement.reports.iter().enumerate() {
        uses.extend(own.annex.as_ref().map(|id| (id, root.key("reports").index(index).key("annex"))));
    }
    for (index, own) in agreement.funding.iter().flat_map(|own| own.contributions.iter().enumerate()) {
        uses.extend(own.annex.as_ref().map(|id| (id, funding.key("contributions").index(index).key("annex"))));
    }
    for (index, own) in agreement.funding.iter().flat_map(|own| own.costs.iter().enumerate()) {
        uses.extend(own.annex.as_ref().map(|id| (id, funding.key("costs").index(index).key("annex"))));
    }
    for (index, id) in agreement.precedence.iter().enumerate() {
        uses.push((id, root.key("precedence").index(index)));
    }
    let loose = agreement.annexes.iter().enumerate().filter(|(_, annex)| annex.attached.known() == Some(&false));
    let fault = |(index, annex): (usize, &Annex)| {
        let (_, place) = uses.iter().find(|(id, _)| Some(*id) == annex.id.known())?;
        let own = root.key("annexes").index(index).key("attached");
        Some(Fault::at(Spot::Value(own)).related(Spot::Value(place.clone()), "use").variant("attached"))
    };
    loose.filter_map(fault).collect()
}

/// The number in lower case, without the word before it.
fn plain(number: &str) -> String {
    number.to_lowercase().trim_start_matches(|c: char| c.is_alphabetic() && number.len() > 2).trim().to_owned()
}
