//! Which act is meant, how it stood on a day, and how it is cited.

use iop_core::Language;
use iop_law::{ActId, Law, Status, StatusGap};

use crate::{day, statute};

fn named(name: &str, at: &str) -> Option<String> {
    Law::bundled().statute_by_name(name, day(at)).map(|statute| statute.id.to_string())
}

#[test]
fn the_act_of_2016_on_settlement_has_its_exact_title() {
    let act = statute("2016:38");
    assert_eq!(
        act.title.known().map(String::as_str),
        Some("Lag om mottagande av vissa nyanlända invandrare för bosättning")
    );
    assert_eq!(
        act.citation(None, Language::Sv),
        "lagen (2016:38) om mottagande av vissa nyanlända invandrare för bosättning"
    );
}

#[test]
fn the_social_services_act_changes_number_with_the_day() {
    for name in ["SoL", "sol", "Socialtjänstlagen", "socialtjänstlag"] {
        assert_eq!(named(name, "2025-06-30").as_deref(), Some("2001:453"), "{name}");
        assert_eq!(named(name, "2025-07-01").as_deref(), Some("2025:400"), "{name}");
    }
    let successor = "2025:400".parse::<ActId>().ok();
    assert_eq!(statute("2001:453").status(day("2025-06-30")), Status::InForce);
    assert_eq!(statute("2001:453").status(day("2025-07-01")), Status::Repealed { on: day("2025-07-01"), successor });
    assert_eq!(statute("2025:400").status(day("2025-06-30")), Status::NotYetInForce { from: day("2025-07-01") });
    assert_eq!(statute("2025:400").status(day("2025-07-01")), Status::InForce);
}

#[test]
fn prose_names_an_act_in_several_ways() {
    for (name, id) in [
        ("bosättningslagen", "2016:38"),
        ("LOU", "2016:1145"),
        ("lagen om offentlig upphandling", "2016:1145"),
        ("Lagen om  offentlig\u{a0}upphandling", "2016:1145"),
        ("KL", "2017:725"),
        ("kommunallagen", "2017:725"),
        ("OSL", "2009:400"),
        ("GDPR", "(EU) 2016/679"),
        ("Dataskyddsförordningen", "(EU) 2016/679"),
        ("de minimis-förordningen", "(EU) nr 1407/2013"),
    ] {
        assert_eq!(named(name, "2018-12-04").as_deref(), Some(id), "{name}");
    }
    assert_eq!(named("närhetslagen", "2018-12-04"), None);
}

#[test]
fn a_name_before_the_first_act_of_it_means_that_act() {
    assert_eq!(named("SoL", "1975-01-01").as_deref(), Some("1980:620"));
    assert_eq!(named("SoL", "1999-01-01").as_deref(), Some("1980:620"));
    assert_eq!(named("LOU", "2016-12-31").as_deref(), Some("2007:1091"));
    assert_eq!(named("LOU", "2017-01-01").as_deref(), Some("2016:1145"));
}

#[test]
fn longer_names_come_first() {
    let names = Law::bundled().statute_names();
    let at = |name: &str| names.iter().position(|other| *other == name);
    assert!(at("lagen om offentlig upphandling") < at("lou"));
    assert!(at("lou").is_some());
}

#[test]
fn an_unverified_entry_into_force_is_unknown() {
    assert_eq!(statute("2011:1244").status(day("2020-01-01")), Status::Unknown { why: StatusGap::InForceUnverified });
    assert_eq!(statute("1936:81").status(day("2020-01-01")), Status::Unknown { why: StatusGap::InForceMissing });
}

#[test]
fn an_act_is_known_to_stand_from_its_oldest_amendment() {
    let act = statute("1949:105");
    assert_eq!(act.status(day("1977-12-31")), Status::Unknown { why: StatusGap::InForceUnverified });
    assert_eq!(act.status(day("1978-01-01")), Status::InForce);
}

#[test]
fn an_unverified_repeal_is_unknown_before_and_after() {
    let act = statute("1980:578");
    for at in ["2020-01-01", "2026-01-01"] {
        assert!(matches!(act.status(day(at)), Status::Unknown { .. }), "{at}");
    }
    let school = statute("1985:1100");
    assert!(matches!(school.status(day("2024-06-01")), Status::Unknown { .. }));
}

#[test]
fn a_verified_repeal_holds_though_nobody_has_read_when_the_act_began() {
    let act = statute("(EU) nr 360/2012");
    assert!(matches!(act.status(day("2023-12-31")), Status::Unknown { .. }));
    assert!(matches!(act.status(day("2024-01-01")), Status::Repealed { .. }));
}

#[test]
fn an_act_whose_replacement_is_under_way_is_known_no_longer_than_it_was_read() {
    let act = statute("2016:38");
    assert_eq!(act.status(day("2016-02-29")), Status::NotYetInForce { from: day("2016-03-01") });
    assert_eq!(act.status(day("2025-09-01")), Status::InForce);
    assert_eq!(act.status(day("2025-09-02")), Status::Unknown { why: StatusGap::NotCheckedAfter(day("2025-09-01")) });
}

#[test]
fn a_regulation_that_ends_by_itself_has_ended() {
    let act = statute("(EU) 2023/2831");
    assert_eq!(act.status(day("2023-12-31")), Status::NotYetInForce { from: day("2024-01-01") });
    assert_eq!(act.status(day("2030-12-31")), Status::InForce);
    assert_eq!(act.status(day("2031-01-01")), Status::Repealed { on: day("2031-01-01"), successor: None });
}

#[test]
fn the_act_on_extracts_for_work_with_children_applies_from_its_transitional_provision() {
    let act = statute("2013:852");
    assert_eq!(act.status(day("2013-12-17")), Status::NotYetInForce { from: day("2013-12-18") });
    assert_eq!(act.status(day("2013-12-18")), Status::InForce);
}

#[test]
fn the_act_on_computing_statutory_time_is_there() {
    let act = statute("1930:173");
    assert_eq!(act.citation(Some("2 §"), Language::Sv), "lagen (1930:173) om beräkning av lagstadgad tid 2\u{a0}§");
    assert_eq!(act.status(day("2019-06-30")), Status::InForce);
}

#[test]
fn citations_follow_the_form_of_the_code_of_statutes() {
    let cite = |id: &str, locus| statute(id).citation(Some(locus), Language::Sv).replace('\u{a0}', "_");
    assert_eq!(cite("2017:725", "6 kap. 38 §"), "kommunallagen (2017:725) 6_kap. 38_§");
    assert_eq!(cite("2016:1145", "19 a kap. 2 §"), "lagen (2016:1145) om offentlig upphandling 19_a_kap. 2_§");
    assert_eq!(cite("1962:700", "20 kap. 3 §"), "brottsbalken 20_kap. 3_§");
    assert_eq!(cite("(EU) 2023/2831", "artikel 3.2"), "förordning (EU) 2023/2831 artikel_3.2");
    assert_eq!(cite("2009:400", "26 kap. 1 §"), "offentlighets- och sekretesslagen (2009:400) 26_kap. 1_§");
}

#[test]
fn english_citations_use_the_usual_name() {
    let cite = |id: &str, locus| statute(id).citation(Some(locus), Language::En).replace('\u{a0}', "_");
    assert_eq!(cite("2017:725", "6 kap. 38 §"), "Local Government Act (2017:725), Chapter_6, Section_38");
    assert_eq!(cite("(EU) 2023/2831", "artikel 3.2"), "Regulation (EU) 2023/2831, Article_3.2");
    assert_eq!(cite("(EG) nr 1998/2006", "artikel 2"), "Regulation (EC) No 1998/2006, Article_2");
    assert_eq!(cite("1981:130", "2 §"), "preskriptionslagen (1981:130), Section_2");
}

#[test]
fn the_verified_fields_are_named() {
    let fields: Vec<_> = statute("1986:223").verified_fields().collect();
    assert_eq!(fields, ["title", "in_force_by", "repealed", "successor"]);
    assert_eq!(statute("1986:223").checked(), day("2026-11-22"));
}

#[test]
fn a_place_beyond_the_last_chapter_or_article_cannot_exist() {
    let last = |id: &str, locus: &str| statute(id).beyond(locus).map(|last| last.value);
    assert_eq!(last("2017:725", "13 kap. 1 §"), None);
    assert_eq!(last("2017:725", "14 kap. 1 §"), Some(13));
    assert_eq!(last("2017:725", "99 kap."), Some(13));
    assert_eq!(last("2009:400", "44 kap. 5 §"), None);
    assert_eq!(last("2009:400", "45 kap. 1 §"), Some(44));
    assert_eq!(last("(EU) 2016/679", "artikel 99.2"), None);
    assert_eq!(last("(EU) 2016/679", "artikel 100"), Some(99));
    assert_eq!(last("2017:900", "1 kap. 5 §"), Some(0));
    assert_eq!(last("2017:900", "5 §"), None);
}

#[test]
fn what_is_not_known_of_an_act_does_not_make_a_place_impossible() {
    assert!(statute("2025:400").beyond("99 kap. 1 §").is_none(), "its chapters were not counted");
    assert!(statute("2016:1145").beyond("22 kap. 1 §").is_none(), "earlier wordings had more chapters");
}

#[test]
fn provisions_of_the_former_social_services_act_are_found_in_the_new_one() {
    let moved = &statute("2001:453").moved;
    let to = |from: &str| moved.iter().find(|entry| entry.from == from).map(|entry| entry.to.as_str());
    assert_eq!(to("6 kap. 12-15 §§"), Some("24 kap. 1-6 §§"));
    assert_eq!(to("16 kap. 1 §"), Some("29 kap. 10 och 11 §§"));
    let went = |locus: &str| statute("2001:453").moved_from(locus).map(|entry| entry.to.as_str());
    assert_eq!(went("6 kap. 11 §"), None);
    assert_eq!(went("6 kap. 12 §"), Some("24 kap. 1-6 §§"));
    assert_eq!(went("6 kap. 15 §"), Some("24 kap. 1-6 §§"));
    assert_eq!(went("6 kap. 16 §"), None);
    assert_eq!(went("6 kap. 13 a §"), None);
    assert_eq!(went("16\u{a0}kap. 1\u{a0}§"), Some("29 kap. 10 och 11 §§"));
    assert!(moved.iter().all(|entry| entry.verified && !entry.source.is_empty()));
}

#[test]
fn it_is_told_through_which_day_an_act_is_known() {
    assert_eq!(statute("2017:725").known_through(), day("2025-09-01"));
    assert_eq!(statute("2001:453").known_through(), chrono::NaiveDate::MAX);
    assert_eq!(statute("2013:852").known_through(), statute("2013:852").checked());
}

#[test]
fn what_an_act_is_cited_for_has_its_place_in_the_act_and_in_its_predecessor() {
    assert_eq!(statute("2017:725").place_of("equal-treatment"), Some("2 kap. 3 §"));
    assert_eq!(statute("1991:900").place_of("equal-treatment"), Some("2 kap. 2 §"));
    assert_eq!(statute("2016:1145").place_of("contract"), Some("1 kap. 15 §"));
    assert_eq!(statute("2016:1145").place_of("equal-treatment"), None);
    for own in Law::bundled().statutes().flat_map(|act| &act.provisions) {
        assert!(!own.locus.source.is_empty() && own.locus.checked > day("2026-01-01"), "{}", own.about);
    }
}
