//! Its page is the Markdown file beside this one.
#![doc = include_str!("one_sided_right.md")]

use iop_core::model::{ClauseKind, PartyRef, Rescission, Role, Stage};
use iop_law::Basis;

use super::wording::{NOTICE, RESCIND};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;
use crate::rules::who::{names_of, phrase};
use crate::rules::words::{MAY, NOT, PAYS, TURNS};

pub(super) const RULE: Rule = Rule {
    id: "termination/one-sided-right",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("one_sided_right.md"),
    check,
};

/// Words of equality between the parties.
const EQUAL: &[&str] = &[
    "*jämbördig*",
    "*likvärdig*",
    "*jämlik*",
    "*jämställda parter*",
    "*på lika villkor*",
    "*ömsesidig*",
    "*likställd*",
    "equal parties",
    "equal partner*",
    "equal footing",
    "equal terms",
    "equal standing",
    "as equals",
    "parties are equal",
    "*mutual*",
];

/// Those of them that may be of the people who take part, and words of those who are parties.
const TERMS: &[&str] = &["*på lika villkor*", "*jämlik*", "*likvärdig*", "equal terms"];
const PARTIES: &[&str] =
    &["part", "parten", "parter*", "partner*", "båda", "samarbet*", "samverk*", "parties", "both", "cooperat*"];

/// Words for either party, and for what happens without saying by whom.
const EITHER: &[&str] = &[
    "part",
    "parten",
    "parterna*",
    "parts",
    "vardera",
    "båda",
    "endera",
    "någon av",
    "ömsesidig*",
    "motpart*",
    "either",
    "both",
    "the parties",
    "a party",
    "any party",
    "each",
];

/// Words for what happens to the agreement without saying by whom.
const PASSIVE: &[&str] = &["sägas upp", "hävas", "sägs upp", "hävs", "be terminated", "be rescinded"];

/// Words of a case in which it happens.
const CASE: &[&str] = &["om", "vid", "enas", "när", "if", "when"];

fn check(context: &Context<'_>) -> Answer {
    let Some(claim) = claim(context).map(|one| one.spot()) else {
        return Answer::does_not_apply("reason-equality-not-claimed");
    };
    let mut faults = Vec::new();
    if let Some(termination) = &context.agreement.termination {
        let all: Vec<&Rescission> = termination.rescission.iter().chain(&termination.other_rescissions).collect();
        let who: Option<Vec<&PartyRef>> =
            all.iter().map(|own| own.party.as_ref().filter(|who| !who.is_all())).collect();
        // Who may rescind on other grounds than the other may has rights of its own; none at all is another thing.
        if let Some([first, rest @ ..]) = who.as_deref()
            && rest.iter().all(|other| other == first)
        {
            let party = Spot::Value(of_termination("rescission").key("party"));
            faults.push(Fault::at(party).related(claim.clone(), "claim").variant("rescission"));
        }
    }
    if let Some(one) = against_one(context).filter(|_| faults.is_empty()) {
        faults.push(Fault::at(one.spot()).related(claim.clone(), "claim").variant("rescission"));
    }
    for (words, variant) in [(NOTICE, None), (RESCIND, Some("rescission"))] {
        if !faults.is_empty() && variant.is_some() {
            continue;
        }
        faults.extend(of_one(context, words).map(|one| {
            let fault = Fault::at(one.spot()).related(claim.clone(), "claim");
            variant.into_iter().fold(fault, Fault::variant)
        }));
    }
    if let Some(one) = penalty(context) {
        faults.push(Fault::at(one.spot()).related(claim.clone(), "claim").variant("penalty"));
    }
    if faults.is_empty() {
        faults.extend(bound(context).map(|one| Fault::at(one.spot()).related(claim, "claim")));
    }
    Answer::from_faults(faults)
}

/// The sentence that lets the agreement be rescinded for the breach of one side, where none does for the other's.
fn against_one<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    const BREAKS: &[&str] = &["begår", "bryter", "åsidosätter", "missköter", "brister", "försummar", "breaches"];
    const BREACH_OF: &[&str] = &["avtalsbrott från", "avtalsbrott av", "kontraktsbrott från", "breach by"];
    /// How far from the word the one who breaks it stands.
    const NEAR: usize = 2;
    let parties = &context.agreement.parties;
    // The side of the one who is said to break it; none where it may be either.
    let (ours, theirs) = (names_of(context.agreement, false), names_of(context.agreement, true));
    let broken = |one: &Said<'_>| {
        if let Some(breach) = one.find(BREACH_OF) {
            let by = |names: &[String]| one.is(breach + 2, names);
            return if by(&ours) { Some(Role::CivilSociety) } else { by(&theirs).then_some(Role::Public) };
        }
        let at = one.find(BREAKS)?;
        let named = parties_in(context, one).into_iter().filter(|(place, _)| place.abs_diff(at) <= NEAR);
        let (_, index) = named.min_by_key(|(place, _)| place.abs_diff(at))?;
        parties[index].role.known().copied()
    };
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let told = said::about(context, about).filter(|one| one.has(RESCIND) || one.has(BREAKS));
    let told: Vec<Said<'_>> = told.filter(|one| one.has(MAY) || one.has(BREAKS)).collect();
    if told.iter().any(|one| one.has(EITHER) || one.has(ALIKE) || one.has(&["den som", "whoever"])) {
        return None;
    }
    let sides: Vec<_> = told.iter().filter_map(broken).collect();
    let side = sides.first()?;
    let alone = sides.iter().all(|other| other == side);
    told.into_iter().find(|one| alone && one.has_each(&[RESCIND, MAY]) && broken(one).is_some())
}

/// The sentence by which one party pays a penalty, where no other does.
fn penalty<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    const PENALTY: &[&str] =
        &["vite", "vitet", "avtalsvite", "*förseningsavgift*", "straffavgift*", "sanktionsavgift*", "böter", "penalty"];
    const LATE: &[&str] = &["för sent", "försen*", "inte i tid", "dröj*", "uteblir", "late"];
    const EACH: &[&str] = &[
        "för varje påbörjad*",
        "för varje vecka",
        "för varje dag",
        "för varje dygn",
        "per vecka",
        "per dag",
        "per påbörjad*",
        "per försenad*",
        "for each",
        "per week",
        "per day",
    ];
    /// How far from the paying the one who pays stands.
    const NEAR: usize = 2;
    let words = [PENALTY, EACH].concat();
    let told = said::with(context, &words).filter(|one| {
        let sum = one.mentions.iter().any(|mention| matches!(mention.what, What::Amount { .. }));
        let owed = one.has(PENALTY) || one.has_each(&[LATE, EACH]);
        sum && owed && one.has(PAYS) && !one.has(EITHER) && !one.denies()
    });
    let payer = |one: &Said<'_>| {
        let paying = one.find(PAYS)?;
        let near = parties_in(context, one).into_iter().filter(|(place, _)| place.abs_diff(paying) <= NEAR);
        near.min_by_key(|(place, _)| place.abs_diff(paying)).map(|(_, index)| index)
    };
    let told: Vec<_> = told.filter_map(|one| Some((payer(&one)?, one))).collect();
    let first = told.first()?.0;
    let alone = told.iter().all(|(payer, _)| *payer == first);
    told.into_iter().find(|_| alone).map(|(_, one)| one)
}

/// The sentence that lets one go and holds the other: "kommunen får lämna när den vill, medan föreningen är bunden".
fn bound<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    const HELD: &[&str] =
        &["är bunden", "är bundna", "är bundet", "får inte lämna", "kan inte lämna", "is bound", "are bound"];
    const LEAVES: &[&str] = &["lämna", "lämnar", "dra sig ur", "gå ur", "kliva av", "avsluta", "leave", "withdraw"];
    let ending =
        |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination) || topic.is_about(ClauseKind::Period);
    said::about(context, ending)
        .find(|one| one.has(HELD) && one.has(TURNS) && (one.has(LEAVES) || one.has(NOTICE)) && one.has(MAY))
}

/// The right of notice that the text gives to one party alone, where nothing says that the parties are equal.
pub(super) fn notice_of_one<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    if claim(context).is_some() { None } else { of_one(context, NOTICE) }
}

/// Where the text says that the parties are equals.
fn claim<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    said::with(context, EQUAL).find(|one| {
        let denied = one.before(&one.hit, 2).any(|word| word.is(NOT));
        !denied && (!one.has(TERMS) || one.has(PARTIES))
    })
}

/// Where the clause on how the agreement ends gives a right to one party, and to no other.
fn of_one<'a>(context: &'a Context<'_>, words: &[&str]) -> Option<Said<'a>> {
    let about = |topic: crate::context::Topic| topic.is_about(ClauseKind::Termination);
    let all: Vec<Said<'_>> = said::about(context, about).collect();
    // "Föreningen har samma rätt", "den som säger upp gör det skriftligen".
    let alike = |one: &Said<'_>| one.has(ALIKE) && !parties_in(context, one).is_empty();
    if all.iter().any(|one| alike(one) || one.has(words) && one.has(&["den som", "whoever"])) {
        return None;
    }
    // A right in a certain case, beside the notice that both may give.
    let free: Vec<_> = all.iter().filter(|one| one.has(FOR_BOTH)).map(|one| one.passage.pointer.clone()).collect();
    let special = |one: &Said<'_>| one.has(CASE) && !one.has(RESCIND) && free.contains(&one.passage.pointer);
    // The time of notice is told in sentences that give another right: "får ersättning under uppsägningstiden".
    let named = |one: &Said<'_>| (0..one.words.len()).any(|at| one.is(at, words) && !one.is(at, &["uppsägningstid*"]));
    let mut given = all.into_iter().filter(|one| !special(one)).filter(|one| {
        // What follows when the parties do not agree on new terms is for both, and not the ordinary right.
        named(one) && one.has(MAY) && !(one.has(PASSIVE) && one.has(CASE)) && !one.has(AFTERWARDS)
    });
    let one = given.next()?;
    let first = owner(context, &one, false)?;
    given.all(|other| owner(context, &other, true) == Some(first)).then_some(one)
}

/// Words by which something holds for both sides.
const FOR_BOTH: &[&str] = &["båda parter*", "bägge parter*", "vardera part*", "endera part*", "both parties"];

/// Words by which another has the right too.
const ALIKE: &[&str] =
    &["samma rätt", "samma sätt", "samma villkor", "detsamma", "motsvarande rätt", "likaså", "likewise", "same right"];

/// Words of talks that come to nothing.
const AFTERWARDS: &[&str] = &["omförhandl*", "enas", "enighet", "renegotiat*", "agree on"];

/// The only party that the sentence gives its right; also turned round, as a right for some case is: "saknas medel får
/// kommunen säga upp".
fn owner(context: &Context<'_>, sentence: &Said<'_>, turned: bool) -> Option<usize> {
    if sentence.has(EITHER) || sentence.has(PASSIVE) {
        return None;
    }
    let named = parties_in(context, sentence);
    let (at, first) = named.iter().copied().min()?;
    // The party stands before its right; one that stands after it may be the one that is left.
    let right = sentence.find(MAY)?;
    // Where another is named before it too, or beside it with "och", both have it.
    let beside =
        |at: usize| (1..=2).any(|back| at.checked_sub(back).is_some_and(|at| sentence.is(at, &["och", "samt", "and"])));
    let others = named.iter().filter(|(_, index)| *index != first);
    let owns = at < right || turned && at == right + 1;
    let both = others.into_iter().any(|(other, _)| *other < right || beside(*other));
    (owns && !both).then_some(first)
}

/// The parties that a sentence names: where first, and which.
fn parties_in(context: &Context<'_>, sentence: &Said<'_>) -> Vec<(usize, usize)> {
    let named = context.agreement.parties.iter().enumerate().filter_map(|(index, party)| {
        let names = party.name.known().into_iter().chain(&party.short_names).chain(&party.body).chain(&party.unit);
        let first = names.filter_map(|name| sentence.find(&[phrase(name)])).min()?;
        Some((first, index))
    });
    named.collect()
}
