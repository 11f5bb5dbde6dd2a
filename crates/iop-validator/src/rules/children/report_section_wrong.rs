//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_section_wrong.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::ON_CHILD;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::message::Message;
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "children/report-section-wrong",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: Some("14 kap. 1 §") }, Basis::Act { act: "2025:400", locus: None }],
    waivable: false,
    page: include_str!("report_section_wrong.md"),
    check,
};

/// The act in which the duty to report stood, with its place there, and the one that has other chapters. Where it went is
/// told by the law data.
const OLD: &str = "2001:453";
const NEW: &str = "2025:400";
const STOOD: &str = "14 kap. 1 §";

/// What is cited from other chapters: what the committee does with the report.
const OTHER: &[&str] = &[
    "utred*",
    "inled*",
    "förhandsbedöm*",
    "återkoppl*",
    "insats*",
    "bistånd*",
    "tillsyn*",
    "*sekretess*",
    "investigat*",
];

/// The chapter of the duty in either act.
#[derive(Clone, Copy)]
struct Chapters<'a> {
    before: &'a str,
    since: &'a str,
}

fn check(context: &Context<'_>) -> Answer {
    let old = OLD.parse().ok().and_then(|id| context.law.statute(&id));
    let moved = old.and_then(|act| act.moved_from(STOOD)).filter(|moved| moved.verified);
    let (Some(before), Some(since)) = (chapter(STOOD), moved.and_then(|moved| chapter(&moved.to))) else {
        return Answer::NotJudged(Message::new("reason-statute-unknown").arg("act", NEW));
    };
    let chapters = Chapters { before, since };
    let said: Vec<_> = said::with(context, &["anmäl*", "orosanmäl*", "*anmälan", "report*"]).collect();
    let mut any = false;
    let mut faults = Vec::new();
    for sentence in said.iter().filter(|sentence| sentence.has(ON_CHILD)) {
        faults.extend(same_act(sentence, chapters));
        let mentions = sentence.passage.mentions.iter().filter(|mention| sentence.range.contains(&mention.range.start));
        let cited = mentions.filter_map(|mention| match &mention.what {
            What::Statute { number: Some(number), locus: Some(locus), .. } if number == OLD || number == NEW => {
                Some((mention, number.as_str(), chapter(locus)?))
            }
            _ => None,
        });
        let cited: Vec<_> = cited.collect();
        // With several provisions in a sentence it is not plain which is cited for the report.
        let [(mention, act, chapter)] = cited[..] else { continue };
        any = true;
        let astray = act == NEW && chapter != since && !sentence.has(OTHER);
        if (act == OLD && chapter != before) || (act == NEW && chapter == before) || astray {
            let text = sentence.passage.text.get(mention.range.clone()).unwrap_or_default();
            let hit = reader::find_in(text, &[format!("{chapter} kap").as_str()]).unwrap_or(0..text.len());
            let start = mention.range.start;
            let spot = Spot::Words(sentence.passage.pointer.clone(), start + hit.start..start + hit.end);
            let fault = Fault::at(spot).arg("act", act.to_owned()).arg("chapter", chapter.to_owned());
            faults.push(if chapter == before { fault.variant("old-chapter") } else { fault });
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-report-section") }
}

/// The next sentence, where it goes on about the duty by "samma lag" with another chapter than the act has for it.
fn same_act(sentence: &Said<'_>, chapters: Chapters<'_>) -> Option<Fault> {
    let next = said::all(sentence.passage).find(|next| next.range.start >= sentence.range.end)?;
    let mut numbers = sentence.mentions.iter().filter_map(|mention| match &mention.what {
        What::Statute { number: Some(number), .. } if number == OLD || number == NEW => Some(number.as_str()),
        _ => None,
    });
    let act = numbers.next_back()?;
    if !next.has_each(&[&["samma lag", "samma act", "that act", "same act"], &["anmäl*", "report*"]]) || next.has(OTHER)
    {
        return None;
    }
    let right = if act == OLD { chapters.before } else { chapters.since };
    let at = next.find(&["kap", "kapitlet", "chapter"])?;
    let place = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
    let place = place
        .into_iter()
        .find(|place| !next.key(*place).is_empty() && next.key(*place).bytes().all(|byte| byte.is_ascii_digit()))?;
    let chapter = next.key(place);
    let fault = Fault::at(next.spot_between(place.min(at), place.max(at)))
        .arg("act", act.to_owned())
        .arg("chapter", chapter.to_owned());
    let old = act == NEW && chapter == chapters.before;
    (chapter != right).then(|| if old { fault.variant("old-chapter") } else { fault })
}

/// The chapter of a locus such as `14 kap. 1 §`.
fn chapter(locus: &str) -> Option<&str> {
    let (number, rest) = locus.split_once(' ')?;
    (rest.starts_with("kap") && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}
