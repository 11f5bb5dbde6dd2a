//! Bodies under names that they no longer bear: who bore which name when, and who came after.

use chrono::NaiveDate;
use iop_core::Language;
use iop_law::{Authority, Bearing, Law, LawError, Sources};

use crate::day;

fn authority(name: &str) -> &'static Authority {
    Law::bundled().authority_by_name(name).unwrap_or_else(|| panic!("{name} is not in the data"))
}

fn heirs(name: &str, at: &str) -> Vec<&'static str> {
    Law::bundled().heirs(authority(name), day(at)).names
}

#[test]
fn a_name_is_borne_until_the_day_before_it_ended() {
    let ended = |at| authority("datainspektionen").bearing(day(at));
    assert_eq!(ended("2020-12-31"), Bearing::Borne);
    assert_eq!(ended("2021-01-01"), Bearing::Ended { on: day("2021-01-01") });
    assert_eq!(heirs("Datainspektionen", "2021-01-01"), ["Integritetsskyddsmyndigheten (IMY)"]);
}

#[test]
fn whoever_took_over_and_lost_the_name_in_turn_stands_with_who_came_after() {
    assert_eq!(heirs("Räddningsverket", "2025-12-31"), ["Myndigheten för samhällsskydd och beredskap"]);
    assert_eq!(heirs("statens  räddningsverk", "2026-01-01"), ["Myndigheten för civilt försvar"]);
    assert_eq!(heirs("Integrationsverket", "2026-01-01"), ["länsstyrelserna", "Migrationsverket"]);
    let known = |name, at| Law::bundled().heirs(authority(name), day(at)).known_until;
    assert_eq!(known("Räddningsverket", "2025-12-31"), day("2025-09-01"));
    assert_eq!(known("Räddningsverket", "2026-01-01"), day("2026-01-01"));
}

#[test]
fn what_was_not_read_is_unknown_on_every_day() {
    for at in ["2000-01-01", "2026-01-01"] {
        assert_eq!(authority("Myndigheten för skolutveckling").bearing(day(at)), Bearing::Unknown, "{at}");
    }
}

#[test]
fn every_name_has_days_and_sources_and_what_is_from_memory_is_not_called_verified() {
    let checks = day("2026-01-01")..=day("2099-12-31");
    for authority in Law::bundled().authorities() {
        let id = &authority.id;
        for (source, verified, checked) in [
            (&authority.ended.source, authority.ended.verified, authority.ended.checked),
            (&authority.successors.source, authority.successors.verified, authority.successors.checked),
        ] {
            assert!(!source.is_empty() && checks.contains(&checked), "{id}");
            assert!(!(verified && source.contains("minnet")), "{id} is from memory, and called verified");
        }
        assert!(authority.known_until >= authority.ended.value, "{id}");
        assert!(authority.ended.value > day("1990-01-01"), "{id}");
    }
}

#[test]
fn a_name_is_told_with_its_last_day_and_with_who_came_after() {
    let said = |name, at, language| authority(name).said(Law::bundled(), day(at), language);
    assert_eq!(
        said("Datainspektionen", "2026-01-01", Language::Sv),
        "heter inte så sedan 2021-01-01, utan Integritetsskyddsmyndigheten (IMY) (känt till och med 2025-09-01)"
    );
    assert_eq!(said("Datainspektionen", "2020-12-31", Language::Sv), "namnet gäller");
    assert_eq!(
        said("Integrationsverket", "2008-01-01", Language::En),
        "gone since 2007-07-01; its tasks are with länsstyrelserna and Migrationsverket"
    );
    assert!(said("Myndigheten för skolutveckling", "2026-01-01", Language::Sv).starts_with("okänt: "));
}

const FIRST: &str = r#"
id = "first"
names = ["Första verket", "Ettan"]
known_until = 2025-09-01

[ended]
value = 2009-01-01
verified = true
source = "SFS"
checked = 2026-11-23

[successors]
value = ["Andra verket"]
verified = true
source = "SFS"
checked = 2026-11-23
"#;

/// The file and the field with which a second file is refused beside the first, if it is.
fn refused(from: &str, to: &str) -> Option<(String, String)> {
    let second = FIRST.replace("first", "second").replace("Första verket\", \"Ettan", "Andra verket");
    let second = second.replace("[\"Andra verket\"]\nv", "[\"Tredje verket\"]\nv").replace("2009", "2015");
    assert!(second.contains(from), "{second}");
    let second = second.replacen(from, to, 1);
    let files = [("first.toml", FIRST), ("second.toml", second.as_str())];
    match Law::from_sources(&Sources { authorities: &files, ..Sources::default() }) {
        Ok(_) => None,
        Err(LawError::Form { file, field, .. } | LawError::Content { file, field, .. }) => Some((file, field)),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_spoilt_file_is_refused_with_its_field() {
    let at = |file: &str, field: &str| Some((file.to_owned(), field.to_owned()));
    assert_eq!(refused("SFS", "SFS"), None);
    assert_eq!(refused("id = \"second\"", "id = \"other\""), at("second.toml", "id"));
    assert_eq!(refused("source = \"SFS\"\n", ""), at("second.toml", "source"));
    assert_eq!(refused("source = \"SFS\"", "source = \"\""), at("second.toml", "ended.source"));
    assert_eq!(refused("[\"Tredje verket\"]", "[]"), at("second.toml", "successors.value"));
    assert_eq!(refused("[\"Andra verket\"]", "[]"), at("second.toml", "names"));
    assert_eq!(refused("[\"Andra verket\"]", "[\"Andra verket\", \"ettan\"]"), at("second.toml", "names"));
    assert_eq!(refused("2025-09-01", "2014-12-31"), at("second.toml", "known_until"));
    assert_eq!(refused("value = 2015-01-01", "value = 2009-01-01"), at("first.toml", "successors.value"));
    assert_eq!(refused("value = 2015-01-01", "value = \"2015\""), at("second.toml", "value"));
}

#[test]
fn the_law_is_checked_no_later_than_its_oldest_name() {
    let old = FIRST.replacen("checked = 2026-11-23", "checked = 2026-01-02", 1);
    let files = [("first.toml", old.as_str())];
    let law = Law::from_sources(&Sources { authorities: &files, ..Sources::default() }).expect("it is whole");
    assert_eq!(law.checked_until(), day("2026-01-02"));
    assert_ne!(law.checked_until(), NaiveDate::MAX);
}
