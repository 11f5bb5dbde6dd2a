//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_section_wrong.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use super::ON_CHILD;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;

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

/// The act in whose chapter 14 the duty to report stood, and the one that has other chapters.
const OLD: &str = "2001:453";
const NEW: &str = "2025:400";
const CHAPTER: &str = "14";

fn check(context: &Context<'_>) -> Answer {
    let said: Vec<_> = said::with(context, &["anmäl*", "orosanmäl*", "*anmälan", "report*"]).collect();
    let mut any = false;
    let mut faults = Vec::new();
    for sentence in said.iter().filter(|sentence| sentence.has(ON_CHILD)) {
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
        if (act == OLD) != (chapter == CHAPTER) && (act == OLD || chapter == CHAPTER) {
            let text = sentence.passage.text.get(mention.range.clone()).unwrap_or_default();
            let hit = reader::find_in(text, &[format!("{chapter} kap").as_str()]).unwrap_or(0..text.len());
            let start = mention.range.start;
            let spot = Spot::Words(sentence.passage.pointer.clone(), start + hit.start..start + hit.end);
            let fault = Fault::at(spot).arg("act", act.to_owned()).arg("chapter", chapter.to_owned());
            faults.push(if act == OLD { fault } else { fault.variant("old-chapter") });
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-report-section") }
}

/// The chapter of a locus such as `14 kap. 1 §`.
fn chapter(locus: &str) -> Option<&str> {
    let (number, rest) = locus.split_once(' ')?;
    (rest.starts_with("kap") && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}
