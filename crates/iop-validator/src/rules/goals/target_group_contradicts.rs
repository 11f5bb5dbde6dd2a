//! Its page is the Markdown file beside this one.
#![doc = include_str!("target_group_contradicts.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Sex, Stage, TargetGroup, TargetGroupKind};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::around::part;
use crate::rules::find;
use crate::rules::said::{self, Said};
use crate::rules::who::majority;
use crate::rules::words::NOT;

mod grades;
mod strangers;

pub(super) const RULE: Rule = Rule {
    id: "goals/target-group-contradicts",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic, Basis::Act { act: "2017:725", locus: Some("2 kap. 3 §") }],
    waivable: true,
    page: include_str!("target_group_contradicts.md"),
    check,
};

/// Words that let everyone in.
const OPEN: &[&str] = &[
    "öppen för alla",
    "öppet för alla",
    "öppna för alla",
    "öppen för var och en",
    "öppet för var och en",
    "öppna för var och en",
    "riktar sig till alla",
    "vänder sig till alla",
    "open to all",
    "open to everyone",
];

/// Those who are everyone.
const EVERYONE: &[&str] = &[
    "*invånare*",
    "boende i",
    "*medborgare*",
    "*allmänhet*",
    "alla åldrar*",
    "oavsett ålder",
    "barn som gam*",
    "ung* som gam*",
    "gam* som ung*",
    "stora som små",
    "stora och små",
    "små och stora",
    "vem som helst",
    "*resident*",
    "*inhabitant*",
    "*all ages*",
];

const CHILDREN: &[&str] = &["barn", "barnen", "unga", "ungdom*", "elever", "children", "young"];
const ELDERLY: &[&str] = &["*äldre*", "*senior*", "*pensionär*", "*elderly*", "older"];
const WOMEN: &[&str] = &["kvinn*", "flick*", "tjej*", "women", "girls"];
const MEN: &[&str] = &["män", "männen", "pojk*", "kill*", "boys"];

/// Words of a sentence that tells of others than the group on purpose.
const OTHERS: &[&str] = &[
    "inte",
    "ej",
    "även",
    "också",
    "anhörig*",
    "*familj*",
    "*förälder*",
    "*föräldra*",
    "partner*",
    "*våld*",
    "*generation*",
    "*volontär*",
    "*frivillig*",
    "*ledare*",
    "not",
    "also",
    "*volunteer*",
    "*parent*",
];

/// Whether the rule on ages in prose tells of a difference in the group's own words, which one rule is enough for.
fn is_told(words: &str, (from, to): (Option<u32>, Option<u32>), years: u32, upper: Option<u32>) -> bool {
    // Who is at most 20 is also under 21.
    let last = |told: u32| to.is_none_or(|to| told == to || told == to + 1);
    let near = match upper {
        Some(upper) => from.is_none_or(|from| from == years) && last(upper),
        None => from.is_some_and(|from| years == from || years == from + 1) || to.is_some() && last(years),
    };
    !reader::has(words, &["fyll*", "vårdnad*"]) && !near
}

fn check(context: &Context<'_>) -> Answer {
    let groups = context.agreement.target_groups.iter().enumerate();
    let direct: Vec<(usize, &TargetGroup)> = groups.filter(|(_, own)| own.kind == TargetGroupKind::Direct).collect();
    if direct.is_empty() {
        return Answer::does_not_apply("reason-no-target-group");
    }
    let mut faults: Vec<Fault> = direct.iter().filter_map(|(index, group)| age(context, *index, group)).collect();
    faults.extend(direct.iter().filter_map(|(index, group)| adults(context, *index, group)));
    faults.extend(direct.iter().filter_map(|(index, group)| grades::fault(*index, group)));
    faults.extend(open(context, &direct));
    faults.extend(elsewhere(context, &direct));
    faults.extend(younger(context, &direct));
    faults.extend(strangers::title(context, &direct));
    let purpose = strangers::purpose(context, &direct);
    let strange = purpose.is_some();
    faults.extend(purpose);
    let texts: Vec<&str> =
        direct.iter().filter_map(|(_, group)| group.text.known()).map(iop_core::Prose::as_str).collect();
    let sexes = |sex: Sex| direct.iter().all(|(_, group)| group.sex.known() == Some(&sex));
    let only = |own: &[&str], other: &[&str]| {
        texts.len() == direct.len() && texts.iter().all(|text| reader::has(text, own) && !reader::has(text, other))
    };
    let opposites = [
        (sexes(Sex::Women), MEN, WOMEN),
        (sexes(Sex::Men), WOMEN, MEN),
        (only(CHILDREN, ELDERLY), ELDERLY, CHILDREN),
        (only(ELDERLY, CHILDREN), CHILDREN, ELDERLY),
    ];
    let group = Pointer::root().key("target_groups");
    for (_, others, own) in opposites.into_iter().filter(|(holds, ..)| *holds) {
        let told = |topic| {
            let of_sex = others == MEN || others == WOMEN;
            matches!(topic, Topic::Title | Topic::Goal(_) | Topic::TargetGroup(_))
                || topic.is_about(ClauseKind::Goals)
                || (of_sex || !strange) && topic.is_about(ClauseKind::Purpose)
                || of_sex && topic.is_about(ClauseKind::TargetGroups)
        };
        let mut wrong = said::about(context, told)
            .filter(|one| one.has(others) && !one.has(own) && !one.has(OTHERS) && is_direct(context, one));
        faults.extend(wrong.next().map(|one| Fault::at(one.spot()).related(Spot::Key(group.clone()), "group")));
    }
    if faults.is_empty() {
        faults.extend(strangers::named(context));
    }
    Answer::from_faults(faults)
}

/// Whether the sentence is not the text of a group that is only affected.
fn is_direct(context: &Context<'_>, sentence: &Said<'_>) -> bool {
    let Topic::TargetGroup(index) = sentence.passage.topic else { return true };
    context.agreement.target_groups.get(index).is_some_and(|group| group.kind == TargetGroupKind::Direct)
}

/// A sentence that lets everyone in, where some group has limits and none is everyone.
fn open(context: &Context<'_>, direct: &[(usize, &TargetGroup)]) -> Option<Fault> {
    let limits =
        |group: &TargetGroup| ages(group) != (None, None) || matches!(group.sex.known(), Some(Sex::Women | Sex::Men));
    let everyone = |group: &TargetGroup| {
        group.text.known().is_some_and(|text| reader::has(text.as_str(), &["alla", "*allmänhet*", "all"]))
    };
    let (index, _) = direct.iter().find(|(_, group)| limits(group))?;
    if direct.iter().any(|(_, group)| everyone(group)) {
        return None;
    }
    let told = |topic: Topic| {
        let kinds = [ClauseKind::TargetGroups, ClauseKind::Scope, ClauseKind::Purpose, ClauseKind::Goals];
        kinds.iter().any(|kind| topic.is_about(*kind))
    };
    let sentence = said::about(context, told).find(|one| one.has(OPEN) && one.has(EVERYONE) && !one.has(NOT))?;
    let group = Pointer::root().key("target_groups").index(*index);
    Some(Fault::at(sentence.spot()).related(Spot::Value(group), "limits").variant("open"))
}

/// The ages of those who may take part, told elsewhere as wider than those of the only group.
fn elsewhere(context: &Context<'_>, direct: &[(usize, &TargetGroup)]) -> Option<Fault> {
    let [(index, group)] = direct else { return None };
    let (from, to) = ages(group);
    let (from, to) = from.zip(to)?;
    let told = |topic: Topic| {
        let kinds = [ClauseKind::TargetGroups, ClauseKind::Scope, ClauseKind::Purpose, ClauseKind::Goals];
        topic == Topic::Title
            || !matches!(topic, Topic::TargetGroup(_)) && kinds.iter().any(|kind| topic.is_about(*kind))
    };
    let others = &context.agreement.target_groups;
    let by_prose = match find("prose/age-differs").map(|rule| (rule.check)(context)) {
        Some(Answer::Fails(faults)) => faults.into_iter().map(|fault| fault.spot).collect(),
        _ => Vec::new(),
    };
    let place = Pointer::root().key("target_groups").index(*index);
    let passages = context.passages.iter().filter(|passage| told(passage.topic));
    passages.flat_map(said::sentences).find_map(|said| {
        let passage = said.passage;
        said.mentions.iter().find_map(|mention| {
            let What::Age { years, upper: Some(upper) } = mention.what else { return None };
            // Some of the group may be meant, and so may another group.
            let known = others.iter().any(|other| ages(other) == (Some(years), Some(upper)));
            let wider = years < from || upper > to;
            // "Barn 8–13 år får komma ut, oavsett familjens ekonomi": the family stands in another part.
            let words = passage.text.get(part(&said, &mention.range)).unwrap_or_default();
            let told = by_prose.contains(&Spot::Words(passage.pointer.clone(), mention.range.clone()));
            let plain = !reader::has(words, OTHERS) && !told;
            (wider && plain && !known).then(|| {
                let written = passage.text.get(mention.range.clone()).unwrap_or_default();
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                fault.related(Spot::Value(place.key("age_from")), "age").arg("written", written).variant("age")
            })
        })
    })
}

/// The age from which a group of none but adults is told to be, where that is no adult's.
fn adults(context: &Context<'_>, index: usize, group: &TargetGroup) -> Option<Fault> {
    const ADULTS: &[&str] = &["vuxna", "vuxen", "adults"];
    const YOUNGER: &[&str] = &["unga", "ung", "*ungdom*", "barn*", "*barn", "elev*", "young", "children"];
    let from = u32::from(*group.age_from.known()?);
    let text = group.text.known().filter(|text| reader::has(text.as_str(), ADULTS))?;
    if from >= majority(context)? || reader::has(text.as_str(), YOUNGER) {
        return None;
    }
    let place = Pointer::root().key("target_groups").index(index);
    let at = reader::find_in(text.as_str(), ADULTS)?;
    let fault = Fault::at(Spot::Value(place.key("age_from"))).related(Spot::Words(place.key("text"), at), "group");
    Some(fault.variant("adults").arg("from", from))
}

/// Words of a sentence that tells of those who stand near the young.
const KIN: &[&str] =
    &["inte", "anhörig*", "*familj*", "*förälder*", "*föräldra*", "*volontär*", "*ledare*", "not", "*parent*"];

/// The young, said to be those the activity is for, where all who may take part are grown.
fn younger(context: &Context<'_>, direct: &[(usize, &TargetGroup)]) -> Option<Fault> {
    let majority = majority(context)?;
    let grown = |group: &TargetGroup| ages(group).0.is_some_and(|from| from >= majority);
    let (index, _) = direct.iter().find(|_| direct.iter().all(|(_, group)| grown(group)))?;
    let told = |topic: Topic| {
        let kinds = [ClauseKind::Purpose, ClauseKind::Scope, ClauseKind::Goals];
        topic == Topic::Title || kinds.iter().any(|kind| topic.is_about(*kind))
    };
    said::about(context, told).filter(|said| said.has(CHILDREN) && !said.has(KIN)).find_map(|said| {
        let mention = said.mentions.iter().find(|mention| match mention.what {
            What::Age { upper: Some(upper), .. } => upper <= majority,
            What::Age { years, upper: None } => {
                years <= majority
                    && said.before(&mention.range, 1).any(|word| matches!(word.key.as_str(), "under" | "below"))
            }
            _ => false,
        })?;
        let written = said.passage.text.get(mention.range.clone())?;
        let place = Pointer::root().key("target_groups").index(*index).key("age_from");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone()));
        Some(fault.related(Spot::Value(place), "age").arg("written", written).variant("age"))
    })
}

/// The lowest and the highest age that are stated.
fn ages(group: &TargetGroup) -> (Option<u32>, Option<u32>) {
    let to = group.age_to.known().map(|age| u32::from(*age));
    // Who is under 21 is at most 20.
    let to = to.or(group.age_under.known().map(|age| u32::from(age.saturating_sub(1))));
    (group.age_from.known().map(|age| u32::from(*age)), to)
}

/// The age in the group's own words, where it differs from the one stated.
fn age(context: &Context<'_>, index: usize, group: &TargetGroup) -> Option<Fault> {
    let (from, to) = ages(group);
    let passage = context.passages.iter().find(|passage| passage.topic == Topic::TargetGroup(index))?;
    let key = if group.age_from.known().is_some() {
        "age_from"
    } else if group.age_to.known().is_some() {
        "age_to"
    } else {
        "age_under"
    };
    passage.mentions.iter().find_map(|mention| {
        let What::Age { years, upper } = mention.what else { return None };
        let words = passage.text.get(mention.sentence.clone()).unwrap_or_default();
        if is_told(words, (from, to), years, upper) {
            return None;
        }
        let (low, high) = span(passage, mention.range.start, years, upper);
        let differs =
            |told: Option<u32>, stated: Option<u32>| told.zip(stated).is_some_and(|(told, stated)| told != stated);
        (differs(low, from) || differs(high, to)).then(|| {
            let fact = Pointer::root().key("target_groups").index(index).key(key);
            let spot = Spot::Words(passage.pointer.clone(), mention.range.clone());
            let written = passage.text.get(mention.range.clone()).unwrap_or_default();
            Fault::at(spot).related(Spot::Value(fact), "age").arg("written", written).variant("age")
        })
    })
}

/// Words by which an age has not been reached, and how near they stand.
const NOT_YET: (&[&str], usize) = (&["inte", "ej", "innan", "tills", "not", "until"], 5);

/// The lowest and the highest age that the words give.
fn span(passage: &Passage<'_>, at: usize, years: u32, upper: Option<u32>) -> (Option<u32>, Option<u32>) {
    if let Some(upper) = upper {
        return (Some(years), Some(upper));
    }
    let before = reader::words(passage.text, 0..at);
    match before.last().map(|word| word.key.as_str()) {
        Some("under") => (None, years.checked_sub(1)),
        // "Som ännu inte har fyllt 21 år", "innan de har fyllt 21 år".
        Some("fyllt" | "turned") if before.iter().rev().take(NOT_YET.1).any(|word| word.is(NOT_YET.0)) => {
            (None, years.checked_sub(1))
        }
        Some("från" | "fyllt" | "lägst" | "minst" | "from" | "least") => (Some(years), None),
        _ => (None, None),
    }
}
