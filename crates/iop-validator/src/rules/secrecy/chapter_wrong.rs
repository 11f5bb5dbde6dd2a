//! Its page is the Markdown file beside this one.
#![doc = include_str!("chapter_wrong.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/chapter-wrong",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: None }],
    waivable: false,
    page: include_str!("chapter_wrong.md"),
    check,
};

/// A chapter of the act and the work whose secrecy stands in it.
struct Chapter {
    cited: &'static [&'static str],
    number: &'static str,
    work: &'static [&'static str],
}

const CHAPTERS: &[Chapter] = &[
    Chapter {
        cited: &["25 kap"],
        number: "25",
        work: &[
            "vård",
            "vården",
            "vårdens",
            "*sjukvård*",
            "hälso*",
            "patient*",
            "region",
            "regionen*",
            "regionens*",
            "journal*",
            "*mottagning*",
            "vårdcentral*",
        ],
    },
    Chapter {
        cited: &["26 kap"],
        number: "26",
        work: &["social*", "*socialtjänst*", "omsorg*", "familjerätt*", "lss", "hemtjänst*", "missbruk*", "kommun*"],
    },
    Chapter {
        cited: &["23 kap"],
        number: "23",
        work: &["skol*", "elev*", "förskol*", "utbildning*", "fritidshem*", "grundskol*", "gymnasie*"],
    },
];

fn check(context: &Context<'_>) -> Answer {
    let act = ["offentlighets och sekretesslag*", "sekretesslag*", "osl", "2009 400", "samma lag"];
    let said: Vec<_> = said::with(context, &act).collect();
    let mut any = false;
    let mut faults = Vec::new();
    for sentence in &said {
        for (part, range) in parts(sentence.text()) {
            let cited = CHAPTERS.iter().filter(|chapter| reader::has(part, chapter.cited));
            let [chapter] = cited.collect::<Vec<_>>()[..] else { continue };
            any = true;
            let other = CHAPTERS.iter().filter(|other| other.number != chapter.number);
            let mut other = other.filter(|other| reader::has(part, other.work));
            let (Some(right), None) = (other.next(), other.next()) else { continue };
            // Where the work of the chapter is spoken of as well, the citation has a place.
            if reader::has(part, chapter.work) {
                continue;
            }
            let Some(hit) = reader::find_in(part, chapter.cited) else { continue };
            let start = sentence.range.start + range.start;
            let words = start + hit.start..start + hit.end;
            let fault = Fault::at(Spot::Words(sentence.passage.pointer.clone(), words));
            faults.push(fault.arg("cited", chapter.number).arg("right", right.number));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-secrecy-chapter") }
}

/// The parts of a sentence between commas, where each chapter is cited for what stands beside it.
fn parts(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut start = 0;
    text.split_inclusive([',', ';']).map(move |part| {
        let from = start;
        start += part.len();
        (part, from..start)
    })
}
