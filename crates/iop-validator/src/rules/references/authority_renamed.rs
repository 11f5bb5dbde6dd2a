//! Its page is the Markdown file beside this one.
#![doc = include_str!("authority_renamed.md")]

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "references/authority-renamed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("authority_renamed.md"),
    check,
};

/// What an authority was called, what it is called since, and from when.
struct Renamed {
    was: &'static [&'static str],
    is: &'static str,
    from: Option<NaiveDate>,
}

const RENAMED: &[Renamed] = &[
    Renamed {
        was: &[
            "datainspektionen",
            "datainspektionens",
            "data inspection board",
            "data protection authority datainspektionen",
        ],
        is: "Integritetsskyddsmyndigheten (IMY)",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2021, 1, 1),
    },
    Renamed {
        was: &["rikspolisstyrelsen", "rikspolisstyrelsens"],
        is: "Polismyndigheten",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2015, 1, 1),
    },
    Renamed {
        was: &["ungdomsstyrelsen", "ungdomsstyrelsens"],
        is: "Myndigheten för ungdoms- och civilsamhällesfrågor",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2014, 4, 1),
    },
    Renamed {
        was: &["landstinget", "landstingets", "landstingsfullmäktige"],
        is: "regionen",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2020, 1, 1),
    },
];

/// What is told of the time before.
const THEN: &[&str] = &[
    "tidigare",
    "dåvarande",
    "förutvarande",
    "numera",
    "före detta",
    "hette",
    "bildades",
    "then",
    "former*",
    "nowadays",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for renamed in RENAMED.iter().filter(|one| one.from.is_some_and(|from| from <= context.date)) {
        let told = said::with(context, renamed.was).filter(|sentence| {
            let history = [ClauseKind::Background, ClauseKind::Related, ClauseKind::Changes];
            !history.iter().any(|kind| sentence.passage.topic.is_about(*kind)) && !sentence.has(THEN)
        });
        faults.extend(told.map(|sentence| {
            let name = sentence.hit_text();
            Fault::at(sentence.spot()).arg("name", name).arg("is", renamed.is)
        }));
    }
    Answer::from_faults(faults)
}
