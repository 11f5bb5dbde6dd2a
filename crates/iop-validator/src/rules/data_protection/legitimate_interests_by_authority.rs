//! Its page is the Markdown file beside this one.
#![doc = include_str!("legitimate_interests_by_authority.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, DataProtection, DataRoleKind, LegalGround, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::around;
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;
use crate::rules::words::{AUTHORITY, NOT, ORGANISATION};

pub(super) const RULE: Rule = Rule {
    id: "data-protection/legitimate-interests-by-authority",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 6.1") }],
    waivable: true,
    page: include_str!("legitimate_interests_by_authority.md"),
    check,
};

/// Words for the ground.
const GROUND: &[&str] = &[
    "berättigat intresse",
    "berättigade intressen",
    "berättigade intresse",
    "intresseavvägning*",
    "legitimate interest*",
    "artikel 6 1 f",
    "art 6 1 f",
];

/// Words for a public party, and for others.
const PUBLIC: &[&[&str]] = &[AUTHORITY, &["*nämnd"]];
const OTHERS: &[&[&str]] = &[ORGANISATION, &["*jouren*", "*jour"]];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let facts = agreement.data_protection.as_ref();
    let ground =
        facts.iter().flat_map(|facts| &facts.legal_basis).position(|own| *own == LegalGround::LegitimateInterests);
    if let (Some(facts), Some(index)) = (facts, ground) {
        match public_controllers(agreement, facts) {
            Some(true) => {
                let place = Pointer::root().key("data_protection").key("legal_basis").index(index);
                return Answer::Fails(vec![Fault::at(Spot::Value(place))]);
            }
            // Of several controllers the text tells whose ground it is.
            Some(false) => {}
            None => return Answer::not_judged("reason-no-controller"),
        }
    }
    let private: Vec<String> = agreement
        .parties
        .iter()
        .filter(|party| party.role.known() != Some(&Role::Public))
        .flat_map(|party| party.name.known().into_iter().chain(&party.short_names))
        .map(|name| name.to_lowercase())
        .collect();
    let private: Vec<&str> = private.iter().map(String::as_str).collect();
    let said: Vec<_> = said::with(context, GROUND).collect();
    if said.is_empty() && ground.is_none() {
        return Answer::does_not_apply("reason-no-legitimate-interests");
    }
    let public = names_of(agreement, true);
    let public: Vec<&str> = PUBLIC.concat().into_iter().chain(public.iter().map(String::as_str)).collect();
    let by_public = |sentence: &Said<'_>| {
        // "… en intresseavvägning, kommunens med stöd av en uppgift av allmänt intresse": what follows is of another ground.
        let end = around::part(sentence, &sentence.hit).end;
        let until = sentence.words.partition_point(|word| word.range.start < end);
        let named = PUBLIC.iter().any(|words| sentence.has_in(..until, words));
        named && !sentence.has_any(OTHERS) && !sentence.has(NOT) && !sentence.has(&private)
    };
    let stated = said.into_iter().filter(|sentence| by_public(sentence) || rests(sentence, &public));
    Answer::from_faults(stated.map(|sentence| Fault::at(sentence.spot())).collect())
}

/// Whether everyone who decides on the processing is public; none when nobody is said to.
fn public_controllers(agreement: &Agreement, facts: &DataProtection) -> Option<bool> {
    let decides = |kind: &DataRoleKind| *kind != DataRoleKind::Processor;
    let mut roles = facts.roles.iter().filter(|role| role.role.known().is_some_and(decides)).peekable();
    roles.peek()?;
    let controllers: Vec<_> = roles.filter_map(|role| role.party.known()).collect();
    let mut named = agreement
        .parties
        .iter()
        .filter(|party| party.id.known().is_some_and(|id| controllers.iter().any(|who| agreement.includes(who, id))));
    let first = named.next()?;
    Some(std::iter::once(first).chain(named).all(|party| party.role.known() == Some(&Role::Public)))
}

/// Whether the authority is named right before the ground, as the one that rests on it: "och kommunen på berättigat
/// intresse", whoever else the sentence names.
fn rests(sentence: &Said<'_>, public: &[&str]) -> bool {
    const LINK: &[&str] =
        &["på", "stöder", "stödjer", "grundar", "sig", "sin", "sina", "behandling", "har", "ett", "använder"];
    const OF: &[&str] = &["från", "av", "till", "i", "hos", "om", "för", "mot", "med"];
    let ground = sentence.words.partition_point(|word| word.range.start < sentence.hit.start);
    let before = (0..ground).rev().find(|at| !sentence.is(*at, LINK));
    let is_subject = |at: usize| at == 0 || !sentence.is(at - 1, OF);
    let near = before.filter(|at| sentence.is(*at, public) && is_subject(*at));
    near.is_some_and(|at| at + 1 < ground) && !sentence.has(NOT)
}
