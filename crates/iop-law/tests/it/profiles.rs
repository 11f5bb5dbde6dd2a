//! Kinds of agreement and profiles: what the program carries, and what is refused.

use std::collections::BTreeSet;

use iop_core::Language;
use iop_core::model::{ClauseKind, Kind};
use iop_law::{Form, Law, LawError, Profile, ProfileError, ProfileFault, Sources};
use serde::Deserialize;

use crate::day;

const OWN: &str = r#"
id = "vasby-2026"
name = "Riktlinjer för IOP"
publisher = "Exempelby kommun"
kind = "partnership"
published = "2026-03"
valid_from = 2026-04-01
criteria = "lund-2018"
verified = true
source = "Kommunfullmäktige § 12"
checked = 2026-11-22

[[requires]]
any_of = ["purpose", "goals"]
called = "Syfte och mål"

[[requires]]
any_of = ["children"]
called = "Barnrättsperspektiv"
verified = false
source = "protokollet"
checked = 2026-10-01
note = "Antogs som tillägg."

[signing]
before_start = true
signers_per_public_party = 2
decision = true
"#;

fn parse(text: &str) -> Result<Profile, ProfileError> {
    Profile::parse("vasby-2026.toml", text)
}

fn own() -> Profile {
    parse(OWN).expect("the profile is whole")
}

/// The line, the field and the fault with which the profile is refused once `from` has become `to`.
fn spoil(from: &str, to: &str) -> (Option<usize>, String, ProfileFault) {
    assert!(OWN.contains(from), "{from}");
    let error = parse(&OWN.replacen(from, to, 1)).expect_err("a spoilt profile is refused");
    assert_eq!(error.file, "vasby-2026.toml");
    (error.line, error.field, error.fault)
}

fn at(line: usize, field: &str, fault: ProfileFault) -> (Option<usize>, String, ProfileFault) {
    (Some(line), field.to_owned(), fault)
}

#[test]
fn a_profile_is_read_whole() {
    let profile = own();
    assert_eq!(profile.id, "vasby-2026");
    assert_eq!(profile.valid_from, Some(day("2026-04-01")));
    assert_eq!(profile.published.map(|day| day.to_string()).as_deref(), Some("2026-03"));
    assert_eq!(profile.requires[0].any_of, [ClauseKind::Purpose, ClauseKind::Goals]);
    let signing = profile.signing.expect("signing is ruled");
    assert_eq!((signing.before_start, signing.decision), (Some(true), Some(true)));
    assert_eq!((signing.signers_per_public_party, signing.signers_per_civil_party), (Some(2), None));
}

#[test]
fn an_entry_without_a_source_of_its_own_has_that_of_the_profile() {
    let profile = own();
    let origin = |at: usize| {
        let entry = &profile.requires[at];
        (entry.source.as_str(), entry.verified, entry.checked)
    };
    assert_eq!(origin(0), ("Kommunfullmäktige § 12", true, day("2026-11-22")));
    assert_eq!(origin(1), ("protokollet", false, day("2026-10-01")));
    assert_eq!(profile.signing.as_ref().map(|signing| signing.checked), Some(day("2026-11-22")));
    let unread = parse(&OWN.replacen("verified = true", "verified = false", 1)).expect("the profile is whole");
    assert!(!unread.requires[0].verified);
}

#[test]
fn an_unknown_field_is_refused_on_its_line() {
    let (line, field, fault) = spoil("[signing]\n", "[signing]\nwitnesses = 2\n");
    assert_eq!((line, field.as_str()), (Some(26), "signing.witnesses"));
    assert!(matches!(fault, ProfileFault::UnknownField { allowed } if allowed.contains(&"decision")));
    assert_eq!(spoil("publisher", "utgivare").1, "utgivare");
    assert_eq!(spoil("called = \"B", "heading = \"B").1, "requires[2].heading");
}

#[test]
fn a_missing_field_is_refused() {
    for field in ["id", "name", "publisher", "kind", "verified", "source", "checked"] {
        let line = OWN.lines().find(|line| line.starts_with(&format!("{field} ="))).expect("the field is there");
        assert_eq!(spoil(&format!("{line}\n"), ""), at(1, field, ProfileFault::MissingField), "{field}");
    }
    assert_eq!(spoil("called = \"Syfte och mål\"\n", ""), at(13, "requires[1].called", ProfileFault::MissingField));
    assert_eq!(spoil("any_of = [\"children\"]\n", ""), at(17, "requires[2].any_of", ProfileFault::MissingField));
}

#[test]
fn a_value_of_another_form_is_refused() {
    let wrong = |from: &str, to: &str| {
        let (line, field, fault) = spoil(from, to);
        assert!(line.is_some_and(|line| line > 1), "{field}");
        (field, fault)
    };
    let form = |field: &str, form: Form| (field.to_owned(), ProfileFault::WrongForm(form));
    assert_eq!(wrong("\"Exempelby kommun\"", "1"), form("publisher", Form::Text));
    assert_eq!(wrong("verified = true", "verified = \"ja\""), form("verified", Form::YesNo));
    assert_eq!(wrong("2026-04-01", "\"2026-04-01\""), form("valid_from", Form::Day));
    assert_eq!(wrong("2026-04-01", "2026-04-01T08:00:00"), form("valid_from", Form::Day));
    assert_eq!(wrong("party = 2", "party = 0"), form("signing.signers_per_public_party", Form::Count));
    assert_eq!(wrong("party = 2", "party = -1"), form("signing.signers_per_public_party", Form::Count));
    assert_eq!(wrong("party = 2", "party = 2.5"), form("signing.signers_per_public_party", Form::Count));
    assert_eq!(wrong("[\"children\"]", "\"children\""), form("requires[2].any_of", Form::Words));
    assert_eq!(wrong("[\"children\"]", "[]"), form("requires[2].any_of", Form::Words));
    assert_eq!(wrong("[\"children\"]", "[\"children\", 1]"), form("requires[2].any_of", Form::Words));
    assert_eq!(wrong("[signing]", "[[signing]]"), form("signing", Form::Table));
    let (_, field, fault) = spoil(OWN.split_once("[[requires]]").map_or("", |(_, rest)| rest), "\n");
    assert_eq!((field.as_str(), fault), ("requires[1].any_of", ProfileFault::MissingField));
    let single = OWN.split_once("[[requires]]").map_or("", |(head, _)| head).to_owned() + "[requires]\n";
    assert_eq!(parse(&single).expect_err("one table").fault, ProfileFault::WrongForm(Form::Tables));
}

#[test]
fn a_value_that_says_nothing_or_the_wrong_thing_is_refused() {
    assert_eq!(spoil("\"Exempelby kommun\"", "\" \""), at(4, "publisher", ProfileFault::Blank));
    assert_eq!(spoil("\"Exempelby kommun\"", "\"Exempelby \""), at(4, "publisher", ProfileFault::Blank));
    assert_eq!(spoil("vasby-2026", "Väsby"), at(2, "id", ProfileFault::NotAnId));
    assert_eq!(spoil("vasby-2026", "vasby--2026"), at(2, "id", ProfileFault::NotAnId));
    let expected = "vasby-2027.toml".to_owned();
    assert_eq!(spoil("vasby-2026", "vasby-2027"), at(2, "id", ProfileFault::FileName { expected }));
    assert_eq!(spoil("\"2026-03\"", "\"våren\""), at(6, "published", ProfileFault::NotADate));
    let word = "syfte".to_owned();
    assert_eq!(spoil("\"purpose\"", "\"syfte\""), at(14, "requires[1].any_of", ProfileFault::NoSuchClause { word }));
    assert_eq!(spoil("\"purpose\"", "\"goals\""), at(14, "requires[1].any_of", ProfileFault::ClauseTwice));
}

#[test]
fn what_is_no_toml_is_refused_on_its_line() {
    let (line, field, fault) = spoil("name = \"Riktlinjer för IOP\"", "name = \"Riktlinjer");
    assert_eq!((line, field.as_str()), (Some(3), ""));
    assert!(matches!(fault, ProfileFault::NotToml(_)));
    assert!(matches!(spoil("kind =", "id = \"a\"\nkind =").2, ProfileFault::NotToml(_)));
}

#[test]
fn an_error_says_file_line_field_and_what_may_stand_there() {
    let error = parse(&OWN.replacen("verified = true", "verified = 1", 1)).expect_err("refused");
    assert_eq!(error.to_string(), "vasby-2026.toml, line 9, field `verified`: must be true or false");
}

#[test]
fn own_profiles_join_those_of_the_program() {
    let law = Law::bundled().clone().with_profiles(vec![own()]).expect("it fits");
    assert_eq!(law.profile("vasby-2026"), Some(&own()));
    assert!(law.profile("boras-2016").is_some());
    assert_eq!(law.profiles().count(), Law::bundled().profiles().count() + 1);
    assert!(Law::bundled().profile("vasby-2026").is_none());
}

#[test]
fn own_profiles_must_fit_the_rest() {
    let fault = |profiles: Vec<Profile>| {
        let error = Law::bundled().clone().with_profiles(profiles).expect_err("it does not fit");
        (error.file, error.field, error.fault)
    };
    let taken = |file: &str| (file.to_owned(), "id".to_owned(), ProfileFault::Taken);
    assert_eq!(fault(vec![Profile { id: "boras-2016".to_owned(), ..own() }]), taken("boras-2016.toml"));
    assert_eq!(fault(vec![own(), own()]), taken("vasby-2026.toml"));
    let (_, field, told) = fault(vec![Profile { kind: "lease".to_owned(), ..own() }]);
    assert_eq!(field, "kind");
    assert!(matches!(told, ProfileFault::NoSuchKind { known } if known.contains(&"grant".to_owned())));
    let (_, field, told) = fault(vec![Profile { criteria: Some("nej".to_owned()), ..own() }]);
    assert_eq!(field, "criteria");
    assert!(matches!(told, ProfileFault::NoSuchCriteria { known } if known.contains(&"lund-2018".to_owned())));
}

#[test]
fn a_spoilt_profile_of_the_program_is_refused_too() {
    let sources = Sources { profiles: &[("vasby-2026.toml", OWN)], ..Sources::default() };
    let error = Law::from_sources(&sources).expect_err("there are no kinds");
    assert!(matches!(error, LawError::Profile(error) if error.field == "kind"));
}

#[test]
fn every_kind_of_agreement_is_described() {
    #[derive(Deserialize)]
    struct Word {
        kind: Kind,
    }
    let law = Law::bundled();
    let read = |id: &str| toml::from_str::<Word>(&format!("kind = \"{id}\"")).map(|word| word.kind);
    let described: Vec<Kind> = law.kinds().map(|kind| read(&kind.id).expect("a kind of the format")).collect();
    for kind in [Kind::Partnership, Kind::Cooperation, Kind::Grant, Kind::Agreement, Kind::Amendment] {
        assert!(described.contains(&kind), "{kind:?}");
    }
    assert_eq!(described.len(), 5);
}

#[test]
fn a_kind_says_what_it_holds_and_why_a_rule_is_silent() {
    let grant = Law::bundled().kind("grant").expect("it is there");
    assert_eq!(grant.name(Language::Sv), "bidrag med villkor");
    assert_eq!(grant.name(Language::En), "grant with terms");
    assert!(grant.requires.contains(&vec![ClauseKind::Period]));
    let off = grant.rule_off("budget/one-sided").expect("it is off");
    assert!(off.why(Language::Sv).starts_with("Ett bidrag"));
    assert!(off.why(Language::En).starts_with("A grant"));
    assert!(grant.rule_off("procurement/purchase-word").is_none());
    assert_eq!(Law::bundled().kind("partnership").map(|kind| kind.rules_off.len()), Some(0));
}

#[test]
fn a_spoilt_kind_is_refused() {
    let kind = "id = \"a\"\nname = \"A\"\nname_en = \"A\"\nrequires = [[\"purpose\", \"goals\"]]\n\n[[rules_off]]\nrule = \"a/b\"\nwhy = \"c\"\nwhy_en = \"d\"\n";
    let field = |text: &str| match Law::from_sources(&Sources { kinds: &[("a.toml", text)], ..Sources::default() }) {
        Ok(_) => String::new(),
        Err(LawError::Form { field, .. } | LawError::Content { field, .. }) => field,
        Err(other) => other.to_string(),
    };
    assert_eq!(field(kind), "");
    assert_eq!(field(&kind.replace("\"purpose\", \"goals\"", "")), "requires[1]");
    assert_eq!(field(&kind.replace("\"purpose\", \"goals\"", "\"goals\", \"purpose\", \"goals\"")), "requires[1]");
    assert_eq!(field(&kind.replace("\"goals\"", "\"mål\"")), "requires");
    let advised = |ids: &str| kind.replace("\n\n", &format!("\nadvises = [{ids}]\n\n"));
    assert_eq!(field(&advised("\"no-such-set\"")), "advises");
    assert_eq!(field(&advised("\"a\", \"b\", \"a\"")), "advises");
    assert_eq!(field(&kind.replace("\"c\"", "\"\"")), "rules_off[1].why");
    assert_eq!(field(&kind.replace("id = \"a\"", "id = \"b\"")), "id");
    assert_eq!(field(&format!("{kind}{}", &kind[kind.find("\n[[").unwrap_or_default()..])), "rules_off[2].rule");
    assert_eq!(field(&kind.replace("name_en", "english")), "english");
}

#[test]
fn every_profile_asks_for_something_and_says_where_it_was_read() {
    for profile in Law::bundled().profiles() {
        assert!(!profile.requires.is_empty(), "{}", profile.id);
        assert!(profile.note.is_some(), "{} leaves something open, and must say what", profile.id);
        let entries = profile.requires.iter().map(|entry| (entry.verified, &entry.source, entry.checked));
        for (verified, source, checked) in entries.chain([(profile.verified, &profile.source, profile.checked)]) {
            assert!((day("2026-01-01")..=day("2099-12-31")).contains(&checked), "{}", profile.id);
            assert!(!(verified && source.contains("minnet")), "{}", profile.id);
        }
        let asked: BTreeSet<_> = profile.requires.iter().map(|entry| (&entry.any_of, &entry.called)).collect();
        assert_eq!(asked.len(), profile.requires.len(), "{} asks for the same thing twice", profile.id);
    }
}

#[test]
fn a_list_of_criteria_that_a_profile_names_was_read() {
    for profile in Law::bundled().profiles() {
        let Some(id) = &profile.criteria else { continue };
        let set = Law::bundled().criteria(id).expect("the loader saw to it");
        assert!(set.verified && !set.criteria.is_empty(), "{id}");
    }
}

#[test]
fn the_mandatory_points_of_boras_and_uddevalla_are_all_there() {
    let headings = |id: &str| {
        let profile = Law::bundled().profile(id).expect("it is there");
        profile.requires.iter().map(|entry| entry.called.as_str()).collect::<BTreeSet<_>>().len()
    };
    assert_eq!(headings("boras-2016"), 8);
    assert_eq!(headings("uddevalla-2020"), 10);
}

#[test]
fn the_fingerprint_changes_with_every_file_and_with_own_profiles() {
    let bundled = Law::bundled();
    let whole = bundled.fingerprint();
    assert_eq!(whole.len(), 64);
    assert_eq!(whole, bundled.clone().fingerprint());
    let beside = |profile: Profile| bundled.clone().with_profiles(vec![profile]).expect("it fits").fingerprint();
    assert_ne!(beside(own()), whole);
    assert_ne!(
        beside(own()),
        beside(parse(&OWN.replacen("verified = true", "verified = false", 1)).expect("a profile"))
    );
    let case = |outcome: &str| {
        let text = format!(
            "id = \"A\"\ncourt = \"A\"\nsubject = \"A\"\noutcome = \"{outcome}\"\nverified = true\nsource = \"A\"\nchecked = 2026-11-22\n"
        );
        Law::from_sources(&Sources { cases: &[("a.toml", text.as_str())], ..Sources::default() })
            .expect("a case")
            .fingerprint()
    };
    assert_ne!(case("B"), case("C"));
}

#[test]
fn the_law_is_checked_until_the_oldest_day_and_own_profiles_do_not_count() {
    let bundled = Law::bundled();
    assert_eq!(bundled.checked_until(), day("2026-11-22"));
    let old = parse(&OWN.replacen("checked = 2026", "checked = 2025", 1)).expect("a profile");
    let with_old = bundled.clone().with_profiles(vec![old]).expect("it fits");
    assert_eq!(with_old.checked_until(), bundled.checked_until());
    let case = |checked: &str| {
        format!(
            "id = \"{checked}\"\ncourt = \"A\"\nsubject = \"A\"\noutcome = \"A\"\nverified = true\nsource = \"A\"\nchecked = {checked}\n"
        )
    };
    let (older, newer) = (case("2026-01-02"), case("2026-11-22"));
    let cases = [("a.toml", newer.as_str()), ("b.toml", older.as_str())];
    let law = Law::from_sources(&Sources { cases: &cases, ..Sources::default() }).expect("cases");
    assert_eq!(law.checked_until(), day("2026-01-02"));
}
