//! What holds for every entry of the data.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use iop_law::{ActId, Law, Sourced, StatuteKind};

use crate::day;

/// Neither of these is cited with its number.
const WITHOUT_NUMBER: [&str; 4] = ["1974:152", "1949:105", "1949:381", "1962:700"];

#[test]
fn everything_loads() {
    let law = Law::bundled();
    assert_eq!(law.statutes().count(), 114);
    assert_eq!(law.amounts().map(|series| series.amounts.len() + series.missing.len()).sum::<usize>(), 63);
    assert_eq!(law.authorities().count(), 36);
    assert_eq!(law.criteria_sets().count(), 10);
    assert_eq!(law.cases().count(), 4);
    assert_eq!(law.clause_sets().count(), 31);
    assert_eq!(law.kinds().count(), 5);
    assert_eq!(law.profiles().count(), 8);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the list is compared with the folder it lists")]
fn the_list_of_files_is_the_folder_in_order() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let index = std::fs::read_to_string(data.join("index.rs")).expect("the list is there");
    for folder in ["acts", "authorities", "cases", "clauses", "criteria", "kinds", "profiles"] {
        let listed: Vec<&str> = index
            .split_once(&format!("files! {{ \"{folder}\":"))
            .and_then(|(_, rest)| rest.split_once('}'))
            .map(|(list, _)| list.split('"').skip(1).step_by(2).collect())
            .expect("every folder has a list");
        let mut found = names(&data.join(folder));
        if folder == "acts" {
            found = found
                .iter()
                .flat_map(|act| {
                    let files = names(&data.join(folder).join(act));
                    files.into_iter().map(move |file| format!("{act}/{file}"))
                })
                .collect();
        }
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(listed, found, "data/index.rs must list exactly the files of data/{folder}, in order");
    }
}

#[expect(clippy::disallowed_methods, reason = "the list is compared with the folder it lists")]
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let name = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().replace(".toml", "");
    entries.map(|entry| name(entry.expect("readable"))).collect()
}

/// A check date lies between the first search for the data and a far end that catches a mistyped year.
fn checked_is_plausible(checked: NaiveDate) -> bool {
    (day("2026-01-01")..=day("2099-12-31")).contains(&checked)
}

fn sourced<T>(whose: &str, value: &Sourced<T>) {
    assert!(!value.source.is_empty(), "{whose} has no source");
    assert!(checked_is_plausible(value.checked), "{whose} was checked {}", value.checked);
    assert_eq!(value.known().is_some(), value.verified, "{whose}");
    if value.source.contains("minnet") {
        assert!(!value.verified, "{whose} is from memory, and called verified");
    }
}

#[test]
fn every_field_of_a_statute_has_its_own_source_and_check_date() {
    for statute in Law::bundled().statutes() {
        let whose = statute.id.to_string();
        sourced(&whose, &statute.title);
        for field in [&statute.in_force, &statute.in_force_by, &statute.repealed].into_iter().flatten() {
            sourced(&whose, field);
        }
        if let Some(successor) = &statute.successor {
            sourced(&whose, successor);
        }
    }
}

#[test]
fn every_amount_has_dates_a_source_and_a_check_date() {
    for series in Law::bundled().amounts() {
        let amounts = series.amounts.iter().map(|a| (&a.source, a.checked, a.verified, a.valid_from, a.valid_to));
        let missing = series.missing.iter().map(|m| (&m.source, m.checked, m.verified, m.valid_from, m.valid_to));
        for (source, checked, verified, from, to) in amounts.chain(missing) {
            assert!(!source.is_empty(), "{}", series.kind);
            assert!(checked_is_plausible(checked), "{}", series.kind);
            assert!(!(verified && source.contains("minnet")), "{} {from}", series.kind);
            assert!(to.is_none_or(|to| from <= to), "{} {from}", series.kind);
        }
    }
}

#[test]
fn every_criterion_and_case_has_a_source_and_a_check_date() {
    for set in Law::bundled().criteria_sets() {
        assert!(!set.source.is_empty() && checked_is_plausible(set.checked), "{}", set.id);
        for criterion in &set.criteria {
            sourced(&set.id, &criterion.en);
            criterion.sv.iter().for_each(|sv| sourced(&set.id, sv));
        }
        assert!(!set.criteria.is_empty() || !set.verified, "{} has no criterion, yet is called verified", set.id);
    }
    for case in Law::bundled().cases() {
        assert!(!case.source.is_empty() && checked_is_plausible(case.checked), "{}", case.id);
    }
}

#[test]
fn an_act_is_cited_with_its_number() {
    for statute in Law::bundled().statutes() {
        let id = statute.id.to_string();
        let number = match statute.id {
            ActId::Sfs { .. } => format!("({id})"),
            ActId::Eu { .. } => id.clone(),
        };
        assert_eq!(statute.cited.contains(&number), !WITHOUT_NUMBER.contains(&id.as_str()), "{}", statute.cited);
        assert_eq!(statute.kind == StatuteKind::EuRegulation, matches!(statute.id, ActId::Eu { .. }), "{id}");
    }
}

#[test]
fn a_name_never_means_two_acts_on_the_same_day() {
    // The Education Act of 2010 came into force eleven months before it applied; the one of 1985 stood on.
    let both =
        |name: &str, at: NaiveDate| name.starts_with("skollag") && (day("2010-08-01")..day("2011-07-01")).contains(&at);
    let law = Law::bundled();
    let limits: BTreeSet<NaiveDate> = law
        .statutes()
        .flat_map(|statute| [&statute.in_force, &statute.repealed])
        .flatten()
        .map(|field| field.value)
        .flat_map(|limit| [limit.pred_opt().unwrap_or(limit), limit])
        .collect();
    for name in law.statute_names() {
        for limit in &limits {
            assert_eq!(law.statute_by_name(name, *limit).is_none(), both(name, *limit), "{name} on {limit}");
        }
    }
}

#[test]
fn the_eight_reasons_of_lund_stand_word_for_word() {
    let set = Law::bundled().criteria("lund-2018").expect("the list is there");
    assert_eq!(set.criteria.len(), 8);
    let market = set.criterion("no-market").and_then(|criterion| criterion.sv.as_ref()).expect("in Swedish");
    assert_eq!(market.value, "Det finns inte en marknad eller en konkurrenssituation att vårda inom det här området.");
    assert!(market.verified);
}

#[test]
fn a_criterion_from_memory_is_not_called_verified() {
    let set = Law::bundled().criteria("forum-2010").expect("the list is there");
    assert!(!set.verified);
    assert!(set.criterion("long-term").is_some_and(|criterion| criterion.en.known().is_none()));
}
