//! Its page is the Markdown file beside this one.
#![doc = include_str!("criterion_without_reason.md")]

use std::collections::HashSet;

use iop_core::Pointer;
use iop_core::Verdict;
use iop_core::model::{AssessmentMatter, Criterion, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, partnership};
use crate::rules::who::names_of;

pub(super) const RULE: Rule = Rule {
    id: "procurement/criterion-without-reason",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Case { case: "HFD 2020 ref. 15" },
        Basis::Guidance {
            title: "Idéburet offentligt partnerskap (IOP)",
            source: "Malmö stad, arbetsmarknadsområdet, malmo.se, 2021-01-19",
        },
    ],
    waivable: true,
    page: include_str!("criterion_without_reason.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let agreement = context.agreement;
    let Some(criteria) = agreement.criteria.as_ref().filter(|criteria| !criteria.items.is_empty()) else {
        return Answer::does_not_apply("reason-no-criteria");
    };
    // Who judged is the first question; without an answer to it another rule speaks.
    if criteria.assessed_by.is_none() || criteria.assessed_on.is_blank() {
        return Answer::not_judged("reason-no-assessment");
    }
    let reasoned = criteria.items.iter().filter(|item| item.reason.is_some()).count();
    let names = [true, false].into_iter().flat_map(|public| names_of(agreement, public));
    let own: HashSet<String> = names.flat_map(|name| stems(&name)).collect();
    let repeats = |item: &&Criterion| {
        let text = item.text.known().map(|text| stems(text.as_str())).unwrap_or_default();
        let reason = item.reason.as_ref().map(|reason| stems(reason.as_str())).unwrap_or_default();
        let said = |word: &String| text.contains(word) || own.contains(word);
        let told = item.reason.as_ref().is_some_and(|reason| tells(reason.as_str(), &said));
        item.reason.is_some() && (reason.iter().all(said) || !told && reason.iter().any(|word| text.contains(word)))
    };
    let at = Pointer::root().key("criteria").key("items");
    let repeated = criteria.items.iter().enumerate().filter(|(_, item)| repeats(item));
    let repeated = repeated.map(|(index, _)| Spot::Value(at.index(index).key("reason")));
    let repeated: Vec<Fault> =
        repeated.map(|spot| Fault::at(spot).variant("repeated").arg("count", reasoned)).collect();
    if !repeated.is_empty() {
        return Answer::Fails(repeated);
    }
    let bare = criteria.items.iter().filter(|item| item.reason.is_none() && item.met.known() == Some(&Verdict::Met));
    let bare = bare.count();
    let assessed = assessments(agreement, AssessmentMatter::Procurement).next().is_some();
    // Where some are reasoned and one is not, it is that one that was forgotten.
    if bare == 0 || reasoned == 0 && (assessed || bare == 1) {
        return Answer::Holds;
    }
    if reasoned == 0 {
        let count = criteria.items.len();
        return Answer::Fails(vec![Fault::at(Spot::Key(at)).arg("count", count)]);
    }
    let forgotten = criteria.items.iter().enumerate();
    let forgotten = forgotten.filter(|(_, item)| item.reason.is_none() && item.met.known() == Some(&Verdict::Met));
    Answer::Fails(
        forgotten
            .map(|(index, _)| Fault::at(Spot::Value(at.index(index).key("met"))).variant("one").arg("count", bare))
            .collect(),
    )
}

/// Words that say no more of a criterion than that it is met.
const EMPTY: &[&str] = &[
    "är",
    "har",
    "att",
    "det",
    "den",
    "de",
    "en",
    "ett",
    "och",
    "som",
    "finns",
    "saknas",
    "ingen",
    "inget",
    "inga",
    "inte",
    "alla",
    "båda",
    "både",
    "vi",
    "så",
    "av",
    "för",
    "till",
    "i",
    "på",
    "med",
    "parterna",
    "parter",
    "part",
    "detta",
    "uppfyllt",
    "uppfylls",
    "uppfyller",
    "uppfylld",
    "kriterium",
    "kriteriet",
    "punkten",
    "villkoret",
    "ja",
    "kommer",
    "gör",
    "gäller",
    "också",
    "även",
    "fallet",
    "om",
    "ense",
    "eniga",
    "enig",
    "överens",
    "anser",
    "bedömer",
    "bedöms",
    "menar",
    "bekräftar",
    "konstaterar",
    "konstateras",
    "stämmer",
    "the",
    "a",
    "an",
    "is",
    "are",
    "has",
    "have",
    "there",
    "no",
    "not",
    "both",
    "and",
    "of",
    "to",
    "criterion",
    "met",
    "fulfilled",
    "tog",
    "tagit",
    "tar",
    "yes",
    "parties",
    "party",
    "it",
    "this",
    "that",
];

/// Words that criteria are made of: a reason that turns them about has named nothing that anyone could look up.
const OF_CRITERIA: &[&str] = &[
    "verksamhet*",
    "initiativ*",
    "idé*",
    "partnerskap*",
    "samarbet*",
    "samverk*",
    "insats*",
    "mål",
    "målen",
    "syfte*",
    "marknad*",
    "konkurr*",
    "detalj*",
    "resurs*",
    "bidra*",
    "kommit",
    "kom",
    "börja*",
    "start*",
    "uppst*",
    "främja*",
    "stödj*",
    "stör*",
    "styr*",
    "påverka*",
    "finansier*",
    "driv*",
    "bedriv*",
    "följ*",
    "ligger",
    "linje",
    "var",
    "vara",
    "varit",
    "sker",
    "skett",
    "egen",
    "eget",
    "egna",
    "själv*",
    "tillsammans",
    "gemensam*",
    "därför",
    "eftersom",
    "vilket",
    "kommunen*",
    "regionen*",
    "föreningen*",
    "organisationen*",
    "activit*",
    "initiative*",
    "contribut*",
];

/// Whether some word of a reason says more than the criterion does.
fn tells(reason: &str, said: &impl Fn(&String) -> bool) -> bool {
    let words = reader::words(reason, 0..reason.len()).into_iter();
    words.filter(|word| !word.is(EMPTY) && !word.is(OF_CRITERIA)).any(|word| !said(&reader::stem(&word.key)))
}

/// The words of a text that say something, whatever their form.
fn stems(text: &str) -> HashSet<String> {
    let words = reader::words(text, 0..text.len()).into_iter();
    words.filter(|word| !word.is(EMPTY)).map(|word| reader::stem(&word.key)).collect()
}
