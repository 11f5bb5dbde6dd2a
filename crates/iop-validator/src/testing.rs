//! How rules are tested: the examples on their pages, each a change to the smallest lawful agreement, and checks of the
//! registry and the language files.

mod agreements;
mod examples;
mod filled;

use std::sync::OnceLock;

use chrono::NaiveDate;
use iop_law::{Law, Profile};

use crate::check::examine;
use crate::context::Among;
use crate::{Report, Rule, Settings, rules};

pub(crate) use filled::filled;

/// The smallest lawful agreement; an example replaces whole top-level keys of it.
pub(crate) const SMALLEST: &str = include_str!("testing/smallest.yaml");

/// Guidelines beside the bundled ones, for examples of what none of those asks.
const PROFILES: &[(&str, &str)] = &[
    ("exempelby-2026.toml", include_str!("testing/exempelby-2026.toml")),
    ("exempeldal-2026.toml", include_str!("testing/exempeldal-2026.toml")),
];

/// The bundled law with the guidelines of the examples.
fn law() -> &'static Law {
    static LAW: OnceLock<Law> = OnceLock::new();
    LAW.get_or_init(|| {
        let profiles = PROFILES.iter().map(|(name, text)| Profile::parse(name, text).expect("a whole profile"));
        Law::bundled().clone().with_profiles(profiles.collect()).expect("profiles beside the bundled ones")
    })
}

/// `SMALLEST` with every top-level key of `fragment` put in place of its own.
pub(crate) fn splice(fragment: &str) -> String {
    let replaced: Vec<&str> = sections(fragment).map(|(key, _)| key).collect();
    let mut text: String =
        sections(SMALLEST).filter(|(key, _)| !replaced.contains(key)).map(|(_, section)| section).collect();
    text.push_str(fragment);
    text
}

/// The top-level sections of a YAML text with their keys.
fn sections(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let section = &text[start..end];
        (section.split(':').next().unwrap_or(section), section)
    })
}

/// Checks a whole file as on 22 November 2026.
pub(crate) fn check_text(text: &str) -> Report {
    check_text_with(text, None)
}

/// The same, held to a guideline where the file names none.
pub(crate) fn check_text_with(text: &str, profile: Option<&str>) -> Report {
    let reading = iop_core::read(text.as_bytes());
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");
    crate::check(&reading, law(), &Settings { today, as_of: None, stage: None, profile: profile.map(str::to_owned) })
}

/// Asks one rule about the first of several files, in the light of the others; the rules about deviations lean on what all
/// others find.
pub(crate) fn check_rule(rule: &'static Rule, texts: &[String]) -> Report {
    let readings: Vec<_> = texts.iter().map(|text| iop_core::read(text.as_bytes())).collect();
    let readings: Vec<_> = readings.iter().collect();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");
    let settings = Settings { today, as_of: None, stage: None, profile: None };
    let among = Among { readings: &readings, own: 0 };
    let asked = if rule.family() == rules::DEVIATION { rules::all().collect() } else { vec![rule] };
    examine(readings[0], among, law(), &settings, &asked)
}
