//! Its page is the Markdown file beside this one.
#![doc = include_str!("two_names_one_post.md")]

use std::ops::Range;

use iop_core::model::Stage;
use iop_law::Basis;

use super::person_differs::full_name;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "prose/two-names-one-post",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("two_names_one_post.md"),
    check,
};

/// Posts that one person has, each in the forms in which a text names it.
const POSTS: &[&[&str]] = &[
    &["verksamhetsledare", "verksamhetsledaren", "verksamhetsledarens"],
    &["verksamhetschef", "verksamhetschefen", "verksamhetschefens"],
    &["projektledare", "projektledaren", "projektledarens"],
    &["samordnare", "samordnaren", "samordnarens"],
    &["koordinator", "koordinatorn", "koordinatorns"],
    &["föreståndare", "föreståndaren", "föreståndarens"],
    &["dataskyddsombud", "dataskyddsombudet"],
    &["sammankallande"],
    &["project manager"],
    &["coordinator"],
];

/// Words of those who had the post before, and of several who share it.
pub(super) const OTHERS: &[&str] = &[
    "tidigare",
    "förre",
    "förra",
    "dåvarande",
    "avgående",
    "vice",
    "biträdande",
    "ersättare",
    "delar",
    "former",
    "deputy",
];

/// Words of a post that one side has for itself.
pub(super) const OF_ONE_SIDE: &[&str] = &["kommunens", "föreningens", "regionens"];

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut faults = Vec::new();
    for post in POSTS {
        let named = said::with(context, post).filter(|said| !said.has_any(&[OTHERS, OF_ONE_SIDE]));
        let named: Vec<(Said<'_>, Range<usize>)> =
            named.filter_map(|said| holder(&said).map(|range| (said, range))).collect();
        any |= !named.is_empty();
        let Some((first, range)) = named.first() else { continue };
        let name = |said: &Said<'_>, range: &Range<usize>| said.passage.text.get(range.clone()).map(reader::stem);
        let other = named.iter().find(|(said, other)| name(said, other) != name(first, range));
        faults.extend(other.map(|(said, other)| {
            let spot = |said: &Said<'_>, range: &Range<usize>| Spot::Words(said.passage.pointer.clone(), range.clone());
            let fault = Fault::at(spot(said, other)).related(spot(first, range), "first");
            let written = said.passage.text.get(other.clone()).unwrap_or_default();
            fault.arg("post", post[0]).arg("other", written)
        }));
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-named-post") }
}

/// The name, in two words with capitals, that stands right after the post: "verksamhetsledaren Åsa Wall",
/// "Verksamhetsledare är Åsa Wall".
fn holder(said: &Said<'_>) -> Option<Range<usize>> {
    let at = said.words.partition_point(|word| word.range.start < said.hit.end);
    // "Kommunens samordnare" is one side's own.
    let owned = said.before(&said.hit, 1).any(|word| word.key.ends_with('s'));
    if owned {
        return None;
    }
    let at = at + usize::from(matches!(said.key(at), "är" | "is"));
    let name = full_name(said, at)?;
    let beside = said.passage.text.get(said.hit.end..name.start)?;
    (!beside.contains([',', '.', ';', '('])).then_some(name)
}
