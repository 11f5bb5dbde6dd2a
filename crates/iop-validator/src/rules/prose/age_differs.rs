//! Its page is the Markdown file beside this one.
#![doc = include_str!("age_differs.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage, TargetGroup};
use iop_law::Basis;

use crate::Arg;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::majority;

mod grades;
mod limit;

pub(super) const RULE: Rule = Rule {
    id: "prose/age-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("age_differs.md"),
    check,
};

/// What a sentence says that tells whom the activity is for.
const FOR_WHOM: &[&str] = &[
    "målgrupp*",
    "rikta*",
    "vänd*",
    "deltag*",
    "erbjud*",
    "öppen*",
    "öppet*",
    "till för",
    "ålder*",
    "åldr*",
    "target*",
    "aimed*",
    "aged*",
];

/// Ages of other things: of majority, of the law, of those who work and of what was.
const OTHER: &[&str] = &[
    "fyll*",
    "myndig*",
    "vårdnad*",
    "lag*",
    "enligt*",
    "samtycke*",
    "registerutdrag*",
    "ledare*",
    "volontär*",
    "medarbet*",
    "anställ*",
    "definier*",
    "avses*",
    "statistik*",
    "erfarenhet*",
    "föräld*",
    "vuxn*",
    "anhörig*",
    "undantag*",
    "regel",
    "hänvisa*",
    "referred*",
];

fn check(context: &Context<'_>) -> Answer {
    let bands: Vec<Band> =
        context.agreement.target_groups.iter().enumerate().filter_map(|(at, group)| Band::of(at, group)).collect();
    let mut faults = grades::faults(context);
    let Some(first) = bands.first() else {
        return if faults.is_empty() { Answer::does_not_apply("reason-no-ages") } else { Answer::Fails(faults) };
    };
    for passage in &context.passages {
        let own = match passage.topic {
            Topic::TargetGroup(index) => bands.iter().find(|band| band.at == index),
            _ => None,
        };
        // The words of another group may tell of its own ages, which the facts leave out.
        if matches!(passage.topic, Topic::TargetGroup(_)) && own.is_none() || is_elsewhere(passage.topic) {
            continue;
        }
        for said in said::sentences(passage) {
            if own.is_none() {
                faults.extend(limit::fault(context, &bands, &said));
            }
            if said.has(&["fyll*", "vårdnad*"]) {
                continue;
            }
            let for_whom = own.is_some() || said.has(FOR_WHOM);
            for mention in said.mentions {
                let What::Age { years, upper } = mention.what else { continue };
                if own.is_none() && is_of_other(&said, mention) {
                    continue;
                }
                // Both ends of an age are told of those the activity is for, as one with "från" before it is; any other
                // end may be anyone's.
                let from = said.before(&mention.range, 1).any(|word| matches!(word.key.as_str(), "från" | "from"));
                if !(for_whom || (upper.is_some() || from) && is_central(passage.topic)) {
                    continue;
                }
                // Eighteen by itself is the age of majority.
                let right = |band: &Band| band.has(years, upper);
                let fits = own.map_or_else(|| bands.iter().any(right), right) || is_part(&bands, &said, years, upper);
                if fits || upper.is_none() && Some(years) == majority(context) && own.is_none() {
                    continue;
                }
                faults.push(own.unwrap_or(first).differs(&said, mention));
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether both ends lie within a band that the sentence tells too, "mellan 13 och 25 år, särskilt mellan 15 och 18", as
/// another age does that is told beside it, "de som är 16–19 år … de som är 20–24 år", or are said to be of some.
fn is_part(bands: &[Band], said: &Said<'_>, years: u32, upper: Option<u32>) -> bool {
    let Some(upper) = upper else { return false };
    let holds = |band: &&Band| {
        band.from.is_none_or(|from| from <= years) && band.last.is_none_or(|last| upper <= last.saturating_add(1))
    };
    bands.iter().filter(holds).any(|band| {
        let tells = |mention: &Mention| {
            matches!(mention.what, What::Age { years, upper: Some(upper) } if band.has(years, Some(upper)))
        };
        let inside = |mention: &&Mention| match mention.what {
            What::Age { years, upper: Some(upper) } => {
                band.from.is_none_or(|from| from <= years) && band.last.is_none_or(|last| upper <= last)
            }
            _ => false,
        };
        let some = said.has(&["av dem", "de flesta", "många", "några", "hälften", "of them", "most", "some"]);
        some || said.mentions.iter().any(tells) || said.mentions.iter().filter(inside).count() > 1
    })
}

/// Whether the words before an age, or just after it, make it one of something else. What comes after both ends of the age
/// of some people may be about anything: "flickor mellan 13 och 25 år får stöd, vid sidan av det enligt lag".
fn is_of_other(said: &Said<'_>, mention: &Mention) -> bool {
    const JUST_AFTER: usize = 4;
    let whole = matches!(mention.what, What::Age { upper: Some(_), .. });
    let after = if whole { JUST_AFTER } else { said.words.len() };
    said.before(&mention.range, said.words.len()).chain(said.after(&mention.range, after)).any(|word| word.is(OTHER))
}

/// Texts that tell whom the activity is for.
fn is_central(topic: Topic) -> bool {
    let kinds =
        [ClauseKind::TargetGroups, ClauseKind::Scope, ClauseKind::Goals, ClauseKind::Purpose, ClauseKind::Commitments];
    kinds.into_iter().any(|kind| topic.is_about(kind))
}

/// Texts that tell of others than those the activity is for.
fn is_elsewhere(topic: Topic) -> bool {
    let kinds = [
        ClauseKind::Background,
        ClauseKind::Values,
        ClauseKind::RecordChecks,
        ClauseKind::Staff,
        ClauseKind::DataProtection,
        ClauseKind::Changes,
        ClauseKind::Related,
    ];
    kinds.into_iter().any(|kind| topic.is_about(kind))
}

/// The ages of a target group.
struct Band {
    at: usize,
    from: Option<u32>,
    /// The highest age of those in the group.
    last: Option<u32>,
    place: Pointer,
}

impl Band {
    fn of(at: usize, group: &TargetGroup) -> Option<Self> {
        let place = Pointer::root().key("target_groups").index(at);
        let from = group.age_from.known().map(|age| u32::from(*age));
        let to = group.age_to.known().map(|age| u32::from(*age));
        let under = group.age_under.known().and_then(|age| u32::from(*age).checked_sub(1));
        let key = match (from, to, under) {
            (Some(_), ..) => "age_from",
            (None, Some(_), _) => "age_to",
            (None, None, Some(_)) => "age_under",
            (None, None, None) => return None,
        };
        Some(Self { at, from, last: to.or(under), place: place.key(key) })
    }

    /// That an age told is not this group's.
    fn differs(&self, said: &Said<'_>, mention: &Mention) -> Fault {
        let passage = said.passage;
        let told = passage.text.get(mention.range.clone()).unwrap_or_default();
        let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
        fault.arg("told", told).arg("years", self.years()).related(Spot::Value(self.place.clone()), "fact")
    }

    /// The ages of the group in words.
    fn years(&self) -> Arg {
        let (sv, en) = match (self.from, self.last) {
            (Some(from), Some(last)) => (format!("{from}–{last} år"), format!("{from}–{last} years")),
            (Some(from), None) => (format!("från {from} år"), format!("from {from} years")),
            (None, last) => {
                let last = last.unwrap_or_default();
                (format!("till och med {last} år"), format!("up to {last} years"))
            }
        };
        Arg::Either { sv, en }
    }

    /// Whether the ages told are this group's, or one end of them.
    fn has(&self, years: u32, upper: Option<u32>) -> bool {
        let is_last = |told: u32| self.last.is_none_or(|last| told == last || told == last + 1);
        if let Some(upper) = upper {
            return self.from.is_none_or(|from| from == years) && is_last(upper);
        }
        let first = self.from.is_some_and(|from| from == years || from == years + 1);
        first || self.last.is_some() && is_last(years)
    }
}
