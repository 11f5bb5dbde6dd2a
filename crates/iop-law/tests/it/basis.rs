//! What a rule cites, printed and proved.

use iop_core::Language;
use iop_law::{Basis, BasisError, Law, SourceKind};

use crate::day;

const DELEGATION: Basis = Basis::Act { act: "2017:725", locus: Some("6 kap. 38 §") };

#[test]
fn a_basis_is_printed_in_the_language_of_the_output() {
    let law = Law::bundled();
    assert_eq!(DELEGATION.render(law, Language::Sv), "kommunallagen (2017:725) 6\u{a0}kap. 38\u{a0}§");
    assert_eq!(Basis::Logic.render(law, Language::Sv), "avtalslogik");
    assert_eq!(Basis::Logic.render(law, Language::En), "logic of the agreement");
    assert_eq!(Basis::Style.render(law, Language::Sv), "språk och form");
    assert_eq!(Basis::Case { case: "HFD 2020 ref. 15" }.render(law, Language::Sv), "HFD 2020 ref. 15");
    let guidance = Basis::Guidance { title: "Ska skyddat boende upphandlas?", source: "Upphandlingsmyndigheten" };
    assert_eq!(guidance.render(law, Language::En), "Ska skyddat boende upphandlas?");
}

#[test]
fn what_the_data_has_may_be_cited() {
    let law = Law::bundled();
    let bases = [
        DELEGATION,
        Basis::Act { act: "(EU) 2023/2831", locus: Some("artikel 3.2") },
        Basis::Act { act: "1930:173", locus: None },
        Basis::Case { case: "HFD 2020 ref. 15" },
        Basis::Guidance { title: "IOP", source: "Upphandlingsmyndigheten 2017-12-08" },
        Basis::Logic,
        Basis::Style,
    ];
    for basis in bases {
        assert_eq!(law.check_basis(&basis), Ok(()), "{basis:?}");
    }
}

#[test]
fn what_the_data_does_not_have_may_not_be_cited() {
    let check = |basis| Law::bundled().check_basis(&basis);
    assert!(matches!(check(Basis::Act { act: "2017:726", locus: None }), Err(BasisError::NoSuchAct(_))));
    assert_eq!(check(Basis::Act { act: "KL", locus: None }), Err(BasisError::NotAnAct("KL")));
    assert_eq!(check(Basis::Act { act: "2017:725", locus: Some("") }), Err(BasisError::NotALocus("")));
    assert_eq!(check(Basis::Act { act: "2017:725", locus: Some("6:38") }), Err(BasisError::NotALocus("6:38")));
    assert_eq!(check(Basis::Case { case: "HFD 2021 ref. 15" }), Err(BasisError::NoSuchCase("HFD 2021 ref. 15")));
    assert_eq!(check(Basis::Guidance { title: "IOP", source: " " }), Err(BasisError::GuidanceWithoutSource));
}

#[test]
fn a_citation_carries_its_kind_and_check_date() {
    let law = Law::bundled();
    let cite = |basis| law.cite(&basis, Language::Sv).expect("the data has it");
    assert_eq!(cite(DELEGATION).kind, SourceKind::Law);
    assert_eq!(cite(DELEGATION).checked, Some(day("2026-11-22")));
    assert_eq!(cite(DELEGATION).act.map(|act| act.to_string()).as_deref(), Some("2017:725"));
    assert_eq!(cite(Basis::Act { act: "2022:903", locus: None }).kind, SourceKind::Ordinance);
    assert_eq!(cite(Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 28") }).kind, SourceKind::EuLaw);
    assert_eq!(cite(Basis::Logic).checked, None);
}

#[test]
fn every_series_names_a_provision_that_may_be_cited() {
    let law = Law::bundled();
    for series in law.amounts() {
        let statute = law.statute(&series.act).expect("checked when loaded");
        let printed = statute.citation(series.locus.as_deref(), Language::Sv);
        assert!(printed.starts_with(&statute.cited), "{printed}");
    }
}

#[test]
fn a_basis_stands_unless_it_is_known_that_it_did_not() {
    let stands = |act, at| Basis::Act { act, locus: None }.may_stand(Law::bundled(), crate::day(at));
    assert!(stands("2001:453", "2025-06-30") && !stands("2001:453", "2025-07-01"));
    assert!(!stands("2017:725", "2017-12-31") && stands("2017:725", "2018-01-01"));
    assert!(stands("1949:381", "1900-01-01"), "the day of entry into force is not known");
    assert!(Basis::Logic.may_stand(Law::bundled(), crate::day("1900-01-01")));
}
