//! Its page is the Markdown file beside this one.
#![doc = include_str!("volunteers_not_covered.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::secret;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::words::VOLUNTEERS;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/volunteers-not-covered",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("volunteers_not_covered.md"),
    check,
};

/// Words for those who are employed.
const EMPLOYED: &[&str] = &[
    "anställda",
    "anställd",
    "anställdas",
    "*personal",
    "*personalen",
    "*personalens",
    "medarbetare",
    "medarbetarna",
    "employees",
    "*staff",
];

/// Words that cover volunteers too.
const ALL: &[&str] = &[
    "volontär*",
    "ideell*",
    "frivillig*",
    "alla som",
    "alla i",
    "envar",
    "var och en",
    "den som",
    "de som",
    "ingen får",
    "uppdragstagare*",
    "företrädare*",
    "medlem*",
    "parterna",
    "part",
    "parten",
    "vardera",
    "andra som",
    "övriga som",
    "verksamma",
    "förtroendevald*",
    "ledare",
    "familjer*",
    "mentor*",
    "läxhjälpar*",
    "stödperson*",
    "kontaktperson*",
    "volunteer*",
    "everyone",
    "anyone",
];

/// Words of the act that binds the public party.
const ACT: &[&str] = &["*sekretesslag*", "osl", "2009 400"];

/// Words by which somebody is left out.
const LEFT_OUT: &[&str] = &[
    "omfattas inte",
    "omfattas däremot inte",
    "omfattar inte",
    "gäller inte för volontär*",
    "gäller inte för ideella",
    "gäller inte för frivilliga",
    "gäller inte volontär*",
    "behöver inte",
    "är undantagna",
    "undantas",
    "inte bundna",
    "not covered",
    "exempt*",
];

/// Whether it names others too: those whom something is known about are not those who keep quiet, unless it is by them
/// that it may not be told.
fn covers(sentence: &Said<'_>) -> bool {
    let about = sentence.find(&["om", "about"]).unwrap_or(sentence.words.len());
    let by = |at: usize| at > 0 && matches!(sentence.key(at - 1), "av" | "by");
    // "Var och en skriver på" after a sentence on the employed is each of them.
    let each = |at: usize| at == 0 && sentence.is(at, EACH) && follows_employed(sentence);
    (0..sentence.words.len()).any(|at| (at < about || by(at)) && sentence.is(at, ALL) && !each(at))
}

/// Each of those who were named before.
const EACH: &[&str] = &["var och en", "vardera"];

/// Whether the sentence before in the same text is on the employed, and on nobody else.
fn follows_employed(sentence: &Said<'_>) -> bool {
    let before = said::all(sentence.passage).filter(|other| other.range.end <= sentence.range.start).last();
    before.is_some_and(|other| other.has(EMPLOYED) && !other.has(ALL))
}

/// Whether a sentence beside one of secrecy says that the same holds for others: "Detsamma gäller andra som hjälper till".
fn same_for_others(context: &Context<'_>, said: &[Said<'_>]) -> bool {
    const SAME: &[&str] = &["detsamma", "samma gäller", "samma sak gäller", "gäller även", "gäller också", "the same"];
    let others = [ALL, &["deltar", "utan lön", "oavlönad*"]].concat();
    said::with(context, SAME).any(|one| one.has(&others) && said.iter().any(|own| own.is_beside(&one)))
}

fn check(context: &Context<'_>) -> Answer {
    if !told::volunteers(context) {
        return Answer::does_not_apply("reason-no-volunteers");
    }
    let said = secret(context);
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-secrecy");
    }
    let mut left_out = said.iter().filter(|sentence| !sentence.has(ACT) && sentence.has(LEFT_OUT));
    if let Some(spot) = left_out.find_map(|sentence| sentence.spot_of(&[VOLUNTEERS, &["ideella"]].concat())) {
        return Answer::Fails(vec![Fault::at(spot)]);
    }
    if said.iter().any(covers) || same_for_others(context, &said) {
        return Answer::Holds;
    }
    // "Medarbetare och språkvänner": whoever is joined to them is covered too.
    let joined = |sentence: &Said<'_>| {
        const AND: &[&str] = &["och", "samt", "eller", "liksom", "and", "or"];
        let at = sentence.find(EMPLOYED).unwrap_or_default();
        at > 1 && sentence.is(at - 1, AND) || sentence.is(at + 1, AND)
    };
    let mut of_work = said.iter().filter(|sentence| !sentence.has(ACT) && !joined(sentence));
    let employed = of_work.find_map(|sentence| sentence.spot_of(EMPLOYED));
    Answer::from_faults(employed.map(Fault::at).into_iter().collect())
}
