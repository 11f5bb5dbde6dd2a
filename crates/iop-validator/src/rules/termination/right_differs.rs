//! Its page is the Markdown file beside this one.
#![doc = include_str!("right_differs.md")]

use iop_core::model::{ClauseKind, NoticeEffect, NoticeRight, Stage, Termination};
use iop_law::Basis;

use super::one_sided_right::notice_of_one;
use super::wording::CURE;
use super::wording::NOTICE;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::of_termination;
use crate::rules::who::phrase;
use crate::rules::words::{IN_THAT_CASE, MAY, NOT};

pub(super) const RULE: Rule = Rule {
    id: "termination/right-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("right_differs.md"),
    check,
};

/// Words that give it without any ground.
const NO_GROUNDS: &[&str] = &[
    "utan att ange skäl",
    "utan att ange något skäl",
    "utan särskilda skäl",
    "utan särskilt skäl",
    "utan angivande av skäl",
    "utan skäl",
    "without giving reasons",
    "without giving any reason",
    "without cause",
];

/// Words that give it to nobody without a ground.
const NOBODY: &[&str] =
    &["ingen", "inget", "ingendera", "varken", "inte utan", "ej utan", "no party", "neither", "none", "not without"];

/// Words that make it depend on something, or tell of ending it at once.
const CASE: &[&str] = &[
    "om",
    "vid",
    "när",
    "enas",
    "då",
    "häva*",
    "hävas*",
    "hävning*",
    "omedelbar*",
    "bara",
    "endast",
    "väsentlig*",
    "särskild*",
    "förläng*",
    "förutsatt*",
    "ifall",
    "därest",
    "såvida",
    "försåvitt",
    "in case",
    "if",
    "when",
    "only",
    "unless",
    "immediate*",
];

/// Words that take it back.
const TAKEN: &[&str] = &[
    "inte sägas upp",
    "inte säga upp",
    "ej sägas upp",
    "ej säga upp",
    "ingen rätt att säga upp",
    "ingen uppsägningsrätt",
    "ingen uppsägning",
    "utan rätt till uppsägning",
    "utan uppsägningsrätt",
    "no right to give notice",
    "not be terminated",
];

/// Words that take only some of it back.
const EXCEPT: &[&str] = &[
    "annat än",
    "utom",
    "förrän",
    "tidigare än",
    "före",
    "utan att",
    "utan uppsägningstid",
    "om",
    "vid",
    "muntlig*",
    "delvis",
    "delar",
    "enskild*",
    "except",
    "before",
    "without",
    "unless",
    "other than",
];

/// Words that let the agreement go on between the others.
const GOES_ON: &[&str] = &[
    "mellan övriga part*",
    "mellan de övriga part*",
    "för övriga part*",
    "för de övriga part*",
    "mellan återstående part*",
    "mellan de återstående part*",
    "för de återstående part*",
    "mellan kvarvarande part*",
    "mellan de kvarvarande part*",
    "bara den part som säger upp lämnar",
    "endast den part som säger upp lämnar",
    "bara för den part som säger upp",
    "endast för den part som säger upp",
    "bara för den som säger upp",
    "endast för den som säger upp",
    "only for the party that gives notice",
    "between the other parties",
    "between the remaining parties",
    "for the remaining parties",
    "for the other parties",
];

/// The others, and that it lasts between them.
const OF_OTHERS: &[&str] = &["mellan de andra part*", "mellan de andra", "mellan de övriga", "för de andra part*"];
const LASTS: &[&str] = &["fortsätt*", "gälla", "gäller", "består", "löper", "kvarstår"];

/// Words that end it for everyone, beside that it ends.
const ENDS: &[&str] = &["alla part*", "samtliga part*", "i sin helhet", "all parties", "all the parties", "as a whole"];

fn check(context: &Context<'_>) -> Answer {
    let Some(termination) = &context.agreement.termination else {
        return Answer::does_not_apply("reason-no-termination");
    };
    let mut faults: Vec<Fault> = right(context, termination).into_iter().collect();
    faults.extend(effect(context, termination));
    faults.extend(unwarned(context, termination));
    Answer::from_faults(faults)
}

/// The sentences of the clauses on how the agreement ends.
fn ending<'a>(context: &'a Context<'a>) -> impl Iterator<Item = Said<'a>> {
    said::about(context, |topic| matches!(topic, Topic::Clause(_, Some(ClauseKind::Termination | ClauseKind::Period))))
}

/// A right of notice that the facts exclude and the text gives, or the other way round.
fn right(context: &Context<'_>, termination: &Termination) -> Option<Fault> {
    let place = of_termination("right");
    match termination.right.known()? {
        NoticeRight::None => {
            let gives = |one: &Said<'_>| one.has(NOTICE) && one.has(MAY) && !in_case(one) && !one.has(TAKEN);
            let plain = |one: &Said<'_>| !one.has(NOT);
            let one = ending(context).find(|one| gives(one) && plain(one))?;
            Some(Fault::at(Spot::Value(place)).related(one.mark(NOTICE), "told").variant("none"))
        }
        NoticeRight::Free => {
            let place = Spot::Value(place);
            let taken = ending(context).find(|one| one.has(TAKEN) && !one.has(EXCEPT)).map(|one| one.mark(TAKEN));
            if let Some(spot) = taken {
                return Some(Fault::at(spot).related(place, "fact").variant("free"));
            }
            let alone = || notice_of_one(context).filter(|one| !in_case(one)).map(|one| one.spot());
            if let Some(spot) = ending(context).find_map(|one| only(context, &one)).or_else(alone) {
                return Some(Fault::at(spot).related(place, "fact").variant("one-side"));
            }
            if let Some(spot) = only_in_case(context, termination) {
                return Some(Fault::at(spot).related(place, "fact").variant("free"));
            }
            let notice = termination.notice.known().map(|_| Spot::Value(of_termination("notice")))?;
            let one = ending(context).find(is_at_once)?;
            Some(Fault::at(one.mark(AT_ONCE)).related(notice, "fact").variant("at-once"))
        }
        NoticeRight::OnGrounds => {
            let free = |one: &Said<'_>| one.has(NOTICE) && one.has(MAY) && one.has(NO_GROUNDS) && !one.has(NOBODY);
            let one = ending(context).find(|one| free(one) && !one.has(RESCINDED) && !one.has(TAKEN))?;
            Some(Fault::at(Spot::Value(place)).related(one.mark(NO_GROUNDS), "told").variant("on-grounds"))
        }
    }
}

/// The right of notice that the text gives in some case only, with the very notice of the facts, and nowhere without.
fn only_in_case(context: &Context<'_>, termination: &Termination) -> Option<Spot> {
    let notice = termination.notice.known()?;
    let told: Vec<Said<'_>> = ending(context).filter(|one| one.has(NOTICE)).collect();
    let case = |one: &Said<'_>| one.has(IN_THAT_CASE) || one.words.first().is_some_and(|word| word.is(&["om", "if"]));
    let own = told.iter().find(|one| {
        let same = one
            .mentions
            .iter()
            .any(|mention| matches!(mention.what, What::Duration { duration, .. } if duration == *notice));
        same && case(one) && one.has(MAY) && one.has(NOTICE)
    })?;
    let plain = told.iter().any(|one| !case(one) && !in_case(one));
    (!plain).then(|| own.mark(NOTICE))
}

/// Words of ending it without any notice, and of a ground for that.
const AT_ONCE: &[&str] = &[
    "omedelbar verkan",
    "utan uppsägningstid",
    "utan varsel",
    "upphör genast",
    "immediate effect",
    "without notice",
    "with no notice",
];
const GROUND: &[&str] = &[
    "om",
    "vid",
    "avtalsbrott*",
    "brott",
    "bryt*",
    "missbruk*",
    "häv*",
    "grund*",
    "väsentlig*",
    "konkurs*",
    "såvida",
    "därest",
    "ifall",
    "medel*",
    "if",
    "breach*",
    "rescind*",
    "where",
];

/// Whether a party may give notice at once without any ground.
fn is_at_once(one: &Said<'_>) -> bool {
    one.has(AT_ONCE) && one.has(NOTICE) && one.has(MAY) && !one.has(GROUND) && !one.has(NOT)
}

/// The words that give the right to one side alone.
fn only(context: &Context<'_>, one: &Said<'_>) -> Option<Spot> {
    let given = one.has(MAY) || one.has(&["rätt*"]);
    if !given || !one.has(NOTICE) || one.has(RESCINDED) {
        return None;
    }
    let agreement = context.agreement;
    let parties = agreement.parties.iter().flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    let groups = agreement.party_groups.iter().filter_map(|group| group.name.known());
    let side = [
        "kommunen",
        "kommunerna",
        "regionen",
        "föreningen",
        "den offentliga parten",
        "den idéburna parten",
        "the municipality",
        "the association",
    ];
    let names = parties.chain(groups).map(|name| phrase(name)).chain(side.iter().map(|name| (*name).to_owned()));
    let alone: Vec<String> = names
        .flat_map(|name| {
            let ahead = ["endast", "bara", "enbart", "only", "only the"].map(|only| format!("{only} {name}"));
            let after = ["ensam", "ensamt", "alone"].map(|only| format!("{name} {only}"));
            ahead.into_iter().chain(after)
        })
        .collect();
    let alone: Vec<&str> = alone.iter().map(String::as_str).collect();
    one.has(&alone).then(|| one.mark(&alone))
}

/// Words of ending it at once, which is another right.
const RESCINDED: &[&str] = &["häva", "hävas", "hävning*", "omedelbar*", "om", "rescind*", "if"];

/// Whether the right is for some case only; from what day it is counted and that it is for any time are none.
fn in_case(one: &Said<'_>) -> bool {
    let of_time = |at: usize| {
        one.is(at, &["när som helst", "vid varje tid*"])
            || at.checked_sub(1).is_some_and(|day| one.is(day, &["dag då"]))
    };
    (0..one.words.len()).any(|at| one.is(at, CASE) && !of_time(at))
}

/// What one party's notice does to the others, told as the opposite.
fn effect(context: &Context<'_>, termination: &Termination) -> Option<Fault> {
    let case = &["häv*", "utesl*", "konkurs*", "rescind*", "exclu*"];
    let told: Vec<Said<'_>> = ending(context).collect();
    // Who leaves is often told in the sentence before.
    let leaves = |at: usize| {
        let before = at.checked_sub(1).map(|at| &told[at]).filter(|before| before.is_beside(&told[at]));
        told[at].has(LEAVES) || before.is_some_and(|before| before.has(LEAVES) && !before.has(case))
    };
    let goes_on = |at: &usize| {
        let one = &told[*at];
        let others = one.has(GOES_ON) || one.has(OF_OTHERS) && one.has(LASTS);
        others && !one.has(case) && leaves(*at)
    };
    let ends = |one: &Said<'_>| one.has(&["upphör*", "ends", "terminates"]) && one.has(ENDS);
    let on = (0..told.len()).find(goes_on).map(|at| told[at].mark(&[GOES_ON, OF_OTHERS].concat()));
    let over = ending(context).find(ends).map(|one| one.mark(ENDS));
    // Where the text tells both, each is for a case of its own.
    let (spot, variant) = match (termination.effect.known()?, on, over) {
        (NoticeEffect::Ends, Some(spot), None) => (spot, "ends"),
        (NoticeEffect::Leaves, None, Some(spot)) => (spot, "leaves"),
        _ => return None,
    };
    Some(Fault::at(spot).related(Spot::Value(of_termination("effect")), "fact").variant(variant))
}

/// What a party does that leaves.
const LEAVES: &[&str] = &["*upps*", "*säg*", "*lämna*", "*utträd*", "*notice*", "*terminat*", "*leave*", "*withdraw*"];

/// Rescission without a warning in the text, when the facts give time to put things right.
fn unwarned(context: &Context<'_>, termination: &Termination) -> Option<Fault> {
    const RESCIND: &[&str] = &["häv*", "rescind*", "rescission*"];
    const UNWARNED: &[&str] = &[
        "utan föregående anmaning",
        "utan anmaning",
        "utan föregående uppmaning",
        "utan föregående varning",
        "utan varning",
        "utan tid för rättelse",
        "utan möjlighet till rättelse",
        "utan möjlighet att rätta",
        "without prior warning",
        "without warning",
    ];
    termination.rescission.as_ref()?.cure.known()?;
    let one = ending(context).find(|one| one.has(RESCIND) && one.has(UNWARNED))?;
    // Where the text gives time for some faults, the others are those that need none.
    if ending(context).any(|other| other.has(CURE) && !other.has(UNWARNED)) {
        return None;
    }
    let place = of_termination("rescission").key("cure");
    Some(Fault::at(one.mark(UNWARNED)).related(Spot::Value(place), "fact").variant("unwarned"))
}
