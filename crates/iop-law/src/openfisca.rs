//! The amounts as a parameter tree of `OpenFisca`: a YAML file for each kind, in folders that follow the points of its
//! name. Only what was verified has a value; what ends, is not known or was not verified is an explicit null. Knows no
//! disk: the files are values.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::amount::{Amount, Lookup, Quantity, Series, Why};
use crate::law::Law;

/// A file of the tree: its path, with `/` between folders, and its text.
pub type ParameterFile = (String, String);

impl Law {
    /// Every amount as a file of a parameter tree, by path. A folder of the tree has an `index.yaml` beside its files.
    #[must_use]
    pub fn openfisca(&self) -> Vec<ParameterFile> {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        files.insert("index.yaml".to_owned(), node("Belopp och gränser i svensk rätt (iop)"));
        let kinds: Vec<&str> = self.amounts().map(|series| series.kind.as_str()).collect();
        for series in self.amounts() {
            let parts = path(&series.kind, &kinds);
            for depth in 1..parts.len() {
                let folder = parts[..depth].join("/");
                files.entry(format!("{folder}/index.yaml")).or_insert_with(|| node(&parts[..depth].join(".")));
            }
            files.insert(format!("{}.yaml", parts.join("/")), self.parameter(series));
        }
        files.into_iter().collect()
    }

    fn parameter(&self, series: &Series) -> String {
        let mut out = format!("description: {}\n", quoted(&series.name));
        let reference = self.statute(&series.act).map_or_else(
            || series.act.to_string(),
            |statute| statute.citation(series.locus.as_deref(), iop_core::Language::Sv),
        );
        let _ = writeln!(out, "metadata:");
        let _ = writeln!(out, "  kind: {}", quoted(&series.kind));
        let _ = writeln!(out, "  name_en: {}", quoted(&series.name_en));
        let _ = writeln!(out, "  unit: {}", unit(series));
        let _ = writeln!(out, "  reference: {}", quoted(&reference));
        let _ = writeln!(out, "  iop_fingerprint: {}", quoted(&self.fingerprint()));
        let _ = writeln!(out, "values:");
        for day in days(series) {
            value(&mut out, series, day);
        }
        out
    }
}

/// What a node of the tree has by itself: a child of that name would take its place.
const RESERVED: [&str; 6] = ["children", "description", "documentation", "file_path", "metadata", "name"];

/// The folders and the file of a kind; a name that a node of the tree needs for itself ends in `_`. A kind that is also the beginning of another, `lou.penalty.max` beside
/// `lou.penalty.max.percent`, could not be file and folder at once, and gets the file name `value`.
fn path(kind: &str, kinds: &[&str]) -> Vec<String> {
    let escaped = |part: &str| if RESERVED.contains(&part) { format!("{part}_") } else { part.to_owned() };
    let mut parts: Vec<String> = kind.split('.').map(escaped).collect();
    if kinds.iter().any(|other| other.strip_prefix(kind).is_some_and(|rest| rest.starts_with('.'))) {
        parts.push("value".to_owned());
    }
    parts
}

/// The first day of every stretch with one answer: all that the tables name.
fn days(series: &Series) -> Vec<NaiveDate> {
    let starts = series.amounts.iter().map(|amount| amount.valid_from);
    let first = starts.chain(series.missing.iter().map(|missing| missing.valid_from)).min();
    let mut days: Vec<NaiveDate> = first.into_iter().collect();
    while let Some(next) = days.last().and_then(|day| series.next_change(*day)) {
        days.push(next);
    }
    days
}

fn value(out: &mut String, series: &Series, day: NaiveDate) {
    let _ = writeln!(out, "  {day}:");
    match series.at(day) {
        Lookup::Known(amount) => {
            let _ = writeln!(out, "    value: {}", number(amount.value));
            let _ = writeln!(out, "    metadata:");
            known(out, amount);
        }
        Lookup::Unknown(why) => {
            let _ = writeln!(out, "    value: null");
            let _ = writeln!(out, "    metadata:");
            let _ = writeln!(out, "      unknown: {}", reason(why));
            let missing = series
                .missing
                .iter()
                .find(|missing| missing.valid_from <= day && missing.valid_to.is_none_or(|last| day <= last));
            if let Some(missing) = missing {
                if let Some(euro) = missing.euro {
                    let _ = writeln!(out, "      euro: {}", number(Quantity::Money(euro)));
                }
                let _ = writeln!(out, "      reference: {}", quoted(&missing.source));
                let _ = writeln!(out, "      checked: {}", quoted(&missing.checked.to_string()));
            }
        }
    }
}

fn known(out: &mut String, amount: &Amount) {
    if let Some(euro) = amount.euro {
        let _ = writeln!(out, "      euro: {}", number(Quantity::Money(euro)));
    }
    let _ = writeln!(out, "      reference: {}", quoted(&amount.source));
    let _ = writeln!(out, "      checked: {}", quoted(&amount.checked.to_string()));
    if amount.valid_to.is_none() {
        let _ = writeln!(out, "      known_until: {}", quoted(&amount.known_through().to_string()));
    }
    if let Some(note) = &amount.note {
        let _ = writeln!(out, "      note: {}", quoted(note));
    }
}

fn node(description: &str) -> String {
    format!("description: {}\n", quoted(description))
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::NoSuchKind | Why::BeforeFirst | Why::Gap | Why::AfterLast => "no-value",
        Why::Unverified => "unverified",
        Why::ValueMissing => "not-read",
    }
}

/// The plain number of a quantity; amounts of the tables are whole kronor and whole euro.
fn number(quantity: Quantity) -> String {
    match quantity {
        Quantity::Money(money) => {
            let (whole, part) = (money.minor() / 100, money.minor() % 100);
            if part == 0 { whole.to_string() } else { format!("{whole}.{part:02}") }
        }
        Quantity::Flag(flag) => flag.to_string(),
        other => other.count().unwrap_or_default().to_string(),
    }
}

fn unit(series: &Series) -> &'static str {
    match series.amounts.first().map(|amount| amount.value) {
        Some(Quantity::Money(money)) if money.currency() == iop_core::Currency::Eur => "currency-EUR",
        Some(Quantity::Money(_)) | None => "currency-SEK",
        Some(Quantity::Percent(_)) => "percent",
        Some(Quantity::PercentagePoints(_)) => "percentage-points",
        Some(Quantity::Days(_)) => "day",
        Some(Quantity::WorkingDays(_)) => "working-day",
        Some(Quantity::Weeks(_)) => "week",
        Some(Quantity::Months(_)) => "month",
        Some(Quantity::Years(_)) => "year",
        Some(Quantity::Flag(_)) => "boolean",
    }
}

/// A YAML text in double quotes.
fn quoted(text: &str) -> String {
    let inside: String = text
        .chars()
        .map(|c| match c {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            '\n' => "\\n".to_owned(),
            c => c.to_string(),
        })
        .collect();
    format!("\"{inside}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> String {
        let files = Law::bundled().openfisca();
        files.into_iter().find(|(name, _)| name == path).map(|(_, text)| text).unwrap_or_default()
    }

    #[test]
    fn a_limit_has_a_value_from_each_of_its_days() {
        let text = file("lou/direct_award/general.yaml");
        assert!(text.starts_with("description: \"Direktupphandlingsgräns\"\n"), "{text}");
        assert!(text.contains("\n  unit: currency-SEK\n"), "{text}");
        assert!(text.contains("\n  2018-01-01:\n    value: 586907\n"), "{text}");
        assert!(text.contains("\n  2022-02-01:\n    value: 700000\n"), "{text}");
        assert!(text.contains("known_until: \"2025-09-01\""), "{text}");
    }

    #[test]
    fn what_ends_is_not_known_or_was_not_read_is_null() {
        let threshold = file("lou/threshold/goods_services/local.yaml");
        assert!(threshold.contains("\n  2014-01-01:\n    value: null\n    metadata:\n      unknown: unverified\n"));
        assert!(threshold.contains(
            "\n  2026-01-01:\n    value: null\n    metadata:\n      unknown: not-read\n      euro: 216000\n"
        ));
        assert!(threshold.contains("\n  2028-01-01:\n    value: null\n    metadata:\n      unknown: no-value\n"));
        let penalty = file("lou/penalty/max.yaml");
        assert!(penalty.contains("\n  2021-01-01:\n    value: null\n"), "{penalty}");
        assert!(penalty.contains("\n  2025-09-01:\n    value: 20000000\n"), "{penalty}");
    }

    #[test]
    fn every_kind_has_a_file_and_every_folder_an_index() {
        let files = Law::bundled().openfisca();
        let leaves = files.iter().filter(|(path, _)| !path.ends_with("index.yaml")).count();
        assert_eq!(leaves, Law::bundled().amounts().count());
        for (path, _) in &files {
            if let Some((folder, _)) = path.rsplit_once('/') {
                assert!(files.iter().any(|(other, _)| *other == format!("{folder}/index.yaml")), "{path}");
            }
        }
    }

    #[test]
    fn a_kind_that_begins_another_is_no_file_and_folder_at_once() {
        assert_eq!(path("a.b", &["a.b", "a.b.c"]), ["a", "b", "value"]);
        assert_eq!(path("a.b", &["a.b", "a.bc"]), ["a", "b"]);
    }

    #[test]
    fn a_name_that_the_tree_needs_for_itself_is_changed() {
        assert_eq!(path("children.name.of", &[]), ["children_", "name_", "of"]);
    }

    #[test]
    fn quotes_and_strokes_are_escaped() {
        assert_eq!(quoted("a \"b\" \\ c"), "\"a \\\"b\\\" \\\\ c\"");
    }
}
