//! Its page is the Markdown file beside this one.
#![doc = include_str!("chapter_unknown.md")]

use iop_core::model::Stage;
use iop_law::{Basis, Statute};

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::find;

pub(super) const RULE: Rule = Rule {
    id: "references/chapter-unknown",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("chapter_unknown.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let (mut any, mut unknown) = (false, false);
    let mut faults = Vec::new();
    for passage in &context.passages {
        for mention in &passage.mentions {
            let What::Statute { number, name, locus: Some(locus), .. } = &mention.what else { continue };
            let by_number = number.as_deref().and_then(|number| context.law.statute(&number.parse().ok()?));
            let by_name = || name.as_deref().and_then(|name| context.law.statute_by_name(name, context.date));
            let statute = if number.is_some() { by_number } else { by_name() };
            any = true;
            let Some(statute) = statute else {
                unknown = true;
                continue;
            };
            let locus = locus.replace('\u{a0}', " ").replace(" kap ", " kap. ");
            let fault = |variant: Option<&'static str>| {
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
                let fault = fault.arg("act", statute.cited.clone()).arg("locus", locus.clone());
                variant.map_or_else(|| fault.clone(), |variant| fault.clone().variant(variant))
            };
            if let Some(last) = statute.beyond(&locus) {
                let articles = locus.starts_with("art");
                let variant = if articles { Some("article") } else { (last.value == 0).then_some("none") };
                faults.push(fault(variant).arg("last", u32::from(last.value)));
            } else if let Some(to) = moved(context, statute, &locus).filter(|_| !is_told(context, passage, mention)) {
                faults.push(fault(Some("moved")).arg("to", to));
            }
        }
    }
    if !any {
        return Answer::does_not_apply("reason-no-locus");
    }
    if faults.is_empty() && unknown {
        return Answer::not_judged("reason-locus-unknown");
    }
    Answer::from_faults(faults)
}

/// Whether the rule on the duty to report finds the old place there too.
fn is_told(context: &Context<'_>, passage: &Passage<'_>, mention: &Mention) -> bool {
    let Some(Answer::Fails(faults)) = find("children/report-section-wrong").map(|rule| (rule.check)(context)) else {
        return false;
    };
    faults.iter().any(|fault| match &fault.spot {
        Spot::Words(place, range) => *place == passage.pointer && mention.range.contains(&range.start),
        _ => false,
    })
}

/// Where the provision went that had this place in the act before, as far as that was read.
fn moved(context: &Context<'_>, statute: &Statute, locus: &str) -> Option<String> {
    let mut before = context.law.statutes().filter(|old| {
        old.successor.as_ref().and_then(|successor| successor.known()).is_some_and(|successor| *successor == statute.id)
    });
    let plain = |place: &str| place.split_whitespace().collect::<Vec<_>>().join(" ");
    before.find_map(|old| {
        let entry = old.moved.iter().find(|entry| entry.verified && plain(&entry.from) == plain(locus))?;
        Some(entry.to.clone())
    })
}
