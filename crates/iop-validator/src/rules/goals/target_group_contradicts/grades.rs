//! Grades at school that a group is told to be of, beside its ages. Knows no rule.

use iop_core::Pointer;
use iop_core::model::TargetGroup;

use super::ages;
use crate::finding::{Fault, Spot};
use crate::reader;

/// The stages of compulsory school, with their grades.
const STAGES: &[(&str, u32, u32)] = &[("lågstadi*", 1, 3), ("mellanstadi*", 4, 6), ("högstadi*", 7, 9)];

/// What a group has in it beside those who go to a grade.
const OTHERS: &[&str] = &["år", "åring*", "*åringar", "unga", "ungdom*", "föräldr*", "vuxna", "gymnasi*", "*familj*"];

/// The age of a group that none in its grades has, with a year to spare at either end.
pub(super) fn fault(index: usize, group: &TargetGroup) -> Option<Fault> {
    /// A child is in its first grade the year in which it turns seven.
    const BEFORE: u32 = 6;
    let text = group.text.known()?.as_str();
    let (first, last) = grades(text).filter(|_| !reader::has(text, OTHERS))?;
    let near = |age: u32, grade: u32, slack: u32| age + 1 >= grade + BEFORE && age <= grade + BEFORE + slack;
    let (from, to) = ages(group);
    let place = Pointer::root().key("target_groups").index(index);
    let wrong = match (from, to) {
        (Some(from), _) if !near(from, first, 1) => (from, "age_from"),
        (_, Some(to)) if !near(to, last, 2) => {
            (to, if group.age_to.known().is_some() { "age_to" } else { "age_under" })
        }
        _ => return None,
    };
    let fault = Fault::at(Spot::Value(place.key(wrong.1))).related(Spot::Value(place.key("text")), "group");
    Some(fault.variant("grades").arg("age", wrong.0))
}

/// The first and the last grade that the text tells.
fn grades(text: &str) -> Option<(u32, u32)> {
    /// The last grade of compulsory school.
    const LAST: u32 = 9;
    if let Some((_, first, last)) = STAGES.iter().find(|(stage, ..)| reader::has(text, &[*stage])) {
        return Some((*first, *last));
    }
    let lower = text.to_lowercase();
    let mut told = lower.split("årskurs").skip(1);
    let (rest, None) = (told.next()?, told.next()) else { return None };
    let rest = rest.strip_prefix("erna").unwrap_or(rest).trim_start();
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    let first = digits(rest);
    let after = rest.get(first.len()..)?.trim_start();
    let joined = ["–", "-", "till ", "och "].iter().find_map(|mark| after.strip_prefix(mark));
    let last = joined.map(|rest| digits(rest.trim_start())).filter(|last| !last.is_empty());
    let (first, last) = (first.parse().ok()?, last.map_or(Some(first.clone()), Some)?.parse().ok()?);
    (first <= last && last <= LAST).then_some((first, last))
}
