//! A spoilt data file is refused, with the file and the field named.

use iop_law::{Law, LawError, Sources};

use crate::day;

const STATUTE: &str = r#"
id = "2017:725"
kind = "act"
cited = "kommunallagen (2017:725)"

[title]
value = "Kommunallag"
verified = true
source = "SFS"
checked = 2026-11-22

[in_force]
value = 2018-01-01
verified = true
source = "SFS"
checked = 2026-11-22
"#;

const SERIES: &str = r#"
kind = "test.limit"
unit = "sek"
name = "Gräns"
name_en = "Limit"
act = "2017:725"

[[value]]
valid_from = 2018-01-01
valid_to = 2018-12-31
amount = 100
verified = true
source = "SFS"
checked = 2026-11-22

[[value]]
valid_from = 2020-01-01
amount = 200
verified = true
source = "SFS"
checked = 2026-11-22
"#;

fn load(statute: &str, series: &str) -> Result<Law, LawError> {
    Law::from_sources(&Sources {
        acts: &[("2017-725/act.toml", statute), ("2017-725/test.limit.toml", series)],
        ..Sources::default()
    })
}

/// The file, the field and the message with which a statute or a series is refused.
fn refused(result: Result<Law, LawError>) -> (String, String, String) {
    match result.expect_err("a spoilt file is refused") {
        LawError::Form { file, field, message, .. } | LawError::Content { file, field, message } => {
            (file, field, message)
        }
        other => panic!("{other}"),
    }
}

fn spoil_statute(from: &str, to: &str) -> (String, String) {
    assert!(STATUTE.contains(from));
    let (file, field, _) = refused(load(&STATUTE.replacen(from, to, 1), SERIES));
    (file, field)
}

fn spoil_series(from: &str, to: &str) -> (String, String) {
    assert!(SERIES.contains(from));
    let (file, field, _) = refused(load(STATUTE, &SERIES.replacen(from, to, 1)));
    (file, field)
}

fn at(file: &str, field: &str) -> (String, String) {
    (file.to_owned(), field.to_owned())
}

#[test]
fn the_whole_files_are_read() {
    assert!(load(STATUTE, SERIES).is_ok());
}

#[test]
fn a_statute_without_source_dates_or_check_date_is_refused() {
    let file = "2017-725/act.toml";
    assert_eq!(spoil_statute("source = \"SFS\"\n", ""), at(file, "source"));
    assert_eq!(spoil_statute("source = \"SFS\"", "source = \" \""), at(file, "title.source"));
    assert_eq!(spoil_statute("checked = 2026-11-22\n", ""), at(file, "checked"));
    assert_eq!(spoil_statute("verified = true\n", ""), at(file, "verified"));
    assert_eq!(spoil_statute("value = 2018-01-01", "value = \"2018\""), at(file, "value"));
    assert_eq!(spoil_statute("value = 2018-01-01", "value = 2018-01-01T00:00:00"), at(file, "value"));
    assert_eq!(spoil_statute("kind = \"act\"", "kind = \"law\""), at(file, "kind"));
    assert_eq!(spoil_statute("kind = \"act\"", "kind = \"eu-regulation\""), at(file, "kind"));
    assert_eq!(spoil_statute("kind = \"act\"", "kind = \"act\"\nshrot = \"KL\""), at(file, "shrot"));
    assert_eq!(spoil_statute("id = \"2017:725\"", "id = \"2017:726\""), at(file, "id"));
    assert_eq!(spoil_statute("id = \"2017:725\"", "id = \"KL\""), at(file, "id"));
}

#[test]
fn the_line_of_a_fault_is_told() {
    let error = load(&STATUTE.replacen("value = 2018-01-01", "value = 17", 1), SERIES).expect_err("refused");
    assert!(matches!(&error, LawError::Form { line: 13, .. }), "{error}");
    assert!(error.to_string().starts_with("2017-725/act.toml, line 13, field `value`: "), "{error}");
}

#[test]
fn a_statute_that_ends_before_it_begins_is_refused() {
    let repealed = "[repealed]\nvalue = 2018-01-01\nverified = true\nsource = \"SFS\"\nchecked = 2026-11-22\n";
    let (file, field, _) = refused(load(&format!("{STATUTE}\n{repealed}"), SERIES));
    assert_eq!((file, field), at("2017-725/act.toml", "repealed.value"));
}

#[test]
fn a_successor_that_is_not_in_the_data_is_refused() {
    let successor = "[successor]\nvalue = \"2030:1\"\nverified = true\nsource = \"SFS\"\nchecked = 2026-11-22\n";
    let (file, field, _) = refused(load(&format!("{STATUTE}\n{successor}"), SERIES));
    assert_eq!((file, field), at("2017-725/act.toml", "successor.value"));
}

#[test]
fn periods_that_overlap_are_refused() {
    let file = "2017-725/test.limit.toml";
    assert_eq!(spoil_series("valid_from = 2020-01-01", "valid_from = 2018-12-31"), at(file, "value[2].valid_from"));
    assert_eq!(spoil_series("valid_to = 2018-12-31\n", ""), at(file, "value[2].valid_from"));
    assert_eq!(spoil_series("valid_to = 2018-12-31", "valid_to = 2017-12-31"), at(file, "value[1].valid_to"));
}

#[test]
fn a_series_that_says_too_little_or_too_much_is_refused() {
    let file = "2017-725/test.limit.toml";
    assert_eq!(spoil_series("source = \"SFS\"\n", ""), at(file, "source"));
    assert_eq!(spoil_series("valid_from = 2018-01-01\n", ""), at(file, "valid_from"));
    assert_eq!(spoil_series("amount = 100", "amount = 100.5"), at(file, "amount"));
    assert_eq!(spoil_series("amount = 100", "amount = -100"), at(file, "amount"));
    assert_eq!(spoil_series("amount = 100\n", "certain_from = 2018-02-01\n"), at(file, "value[1].amount"));
    assert_eq!(
        spoil_series("amount = 100", "amount = 100\ncertain_from = 2019-01-01"),
        at(file, "value[1].certain_from")
    );
    assert_eq!(spoil_series("unit = \"sek\"", "unit = \"flag\""), at(file, "value[1].amount"));
    assert_eq!(spoil_series("unit = \"sek\"", "unit = \"nok\""), at(file, "unit"));
    assert_eq!(spoil_series("act = \"2017:725\"", "act = \"1991:900\""), at(file, "act"));
    assert_eq!(spoil_series("kind = \"test.limit\"", "kind = \"test.limits\""), at(file, "kind"));
}

#[test]
fn the_same_entry_in_two_files_is_refused() {
    let twice = [("2017-725/act.toml", STATUTE), ("2017-725/act.toml", STATUTE)];
    let result = Law::from_sources(&Sources { acts: &twice, ..Sources::default() });
    assert_eq!(refused(result).1, "id");
}

#[test]
fn a_gap_in_a_series_is_unknown() {
    let law = load(STATUTE, SERIES).expect("whole files");
    let why = |day| match law.amount("test.limit", day) {
        iop_law::Lookup::Known(_) => None,
        iop_law::Lookup::Unknown(why) => Some(why),
    };
    assert_eq!(why(day("2017-12-31")), Some(iop_law::Why::BeforeFirst));
    assert_eq!(why(day("2018-12-31")), None);
    assert_eq!(why(day("2019-01-01")), Some(iop_law::Why::Gap));
    assert_eq!(why(day("2019-12-31")), Some(iop_law::Why::Gap));
    assert_eq!(why(day("2020-01-01")), None);
    assert_eq!(law.next_change("test.limit", day("2018-06-01")), Some(day("2019-01-01")));
}

#[test]
fn spoilt_criteria_and_cases_are_refused() {
    let criteria =
        "id = \"a\"\npublisher = \"A\"\npublished = \"när\"\nverified = true\nsource = \"A\"\nchecked = 2026-11-22\n";
    let result = Law::from_sources(&Sources { criteria: &[("a.toml", criteria)], ..Sources::default() });
    assert_eq!(refused(result).1, "published");
    let case = "id = \"HFD\"\ncourt = \"HFD\"\nsubject = \"\"\noutcome = \"A\"\nverified = true\nsource = \"A\"\nchecked = 2026-11-22\n";
    let result = Law::from_sources(&Sources { cases: &[("hfd.toml", case)], ..Sources::default() });
    assert_eq!(refused(result).1, "subject");
}

#[test]
fn an_amount_outside_the_folder_of_its_act_is_refused() {
    let other = STATUTE.replace("2017:725", "2017:726");
    let acts =
        [("2017-725/act.toml", STATUTE), ("2017-726/act.toml", other.as_str()), ("2017-726/test.limit.toml", SERIES)];
    let (file, field, message) = refused(Law::from_sources(&Sources { acts: &acts, ..Sources::default() }));
    assert_eq!((file, field), at("2017-726/test.limit.toml", "act"));
    assert!(message.contains("2017-725"), "{message}");
}

#[test]
fn a_folder_named_otherwise_than_its_act_is_refused() {
    let acts = [("2017-752/act.toml", STATUTE)];
    let (file, field, message) = refused(Law::from_sources(&Sources { acts: &acts, ..Sources::default() }));
    assert_eq!((file, field), at("2017-752/act.toml", "id"));
    assert!(message.contains("2017-725/act.toml"), "{message}");
}

#[test]
fn a_period_that_is_known_only_so_far_has_no_end_of_its_own() {
    let file = "2017-725/test.limit.toml";
    let told = |at: &str| format!("valid_from = {at}\nknown_until = 2019-12-31");
    assert_eq!(spoil_series("valid_from = 2018-01-01", &told("2018-01-01")), at(file, "value[1].known_until"));
    assert_eq!(spoil_series("valid_from = 2020-01-01", &told("2020-01-01")), at(file, "value[2].known_until"));
}

#[test]
fn a_provision_that_moved_needs_places_and_a_successor() {
    let moved = |from: &str| {
        format!(
            "{STATUTE}\n[[moved]]\nfrom = \"{from}\"\nto = \"2 kap. 1 §\"\nverified = true\nsource = \"SFS\"\nchecked = 2026-11-22\n"
        )
    };
    let field = |text: &str| refused(load(text, SERIES)).1;
    assert_eq!(field(&moved("1 kap. 1 §")), "moved");
    assert_eq!(field(&moved("första kapitlet")), "moved[1].from");
}

const CLAUSE: &str = r#"
id = "goals"
kinds = ["goals"]
name = "Mål"
name_en = "Goals"
content = "mätbara mål"
content_en = "measurable goals"
verified = true
source = "A"
checked = 2026-11-22

[[demanded_by]]
act = "2017:725"
verified = true
source = "A"
checked = 2026-11-22
"#;

#[test]
fn a_spoilt_clause_set_is_refused() {
    let field = |from: &str, to: &str| {
        assert!(CLAUSE.contains(from));
        let text = CLAUSE.replacen(from, to, 1);
        let sources = Sources {
            acts: &[("2017-725/act.toml", STATUTE)],
            clauses: &[("goals.toml", text.as_str())],
            ..Sources::default()
        };
        Law::from_sources(&sources).err().map(|error| refused(Err(error)).1)
    };
    assert_eq!(field("mätbara", "några"), None);
    assert_eq!(field("[\"goals\"]", "[]").as_deref(), Some("kinds"));
    assert_eq!(field("[\"goals\"]", "[\"aims\"]").as_deref(), Some("kinds"));
    assert_eq!(field("content_en = \"measurable goals\"\n", "").as_deref(), Some("content_en"));
    assert_eq!(field("2017:725", "2017:726").as_deref(), Some("demanded_by[1].act"));
    assert_eq!(field("act = \"2017:725\"", "guideline = \"nowhere\"").as_deref(), Some("demanded_by[1].guideline"));
    assert_eq!(field("act = \"2017:725\"\n", "").as_deref(), Some("demanded_by[1].act"));
    assert_eq!(
        field("act = \"2017:725\"", "act = \"2017:725\"\npractice = \"b\"").as_deref(),
        Some("demanded_by[1].act")
    );
    assert_eq!(field("id = \"goals\"", "id = \"aims\"").as_deref(), Some("id"));
}

#[test]
fn a_provision_without_a_place_or_told_twice_is_refused() {
    let entry = "\n[[provision]]\nabout = \"contract\"\nname = \"kontrakt\"\nname_en = \"contract\"\nlocus = \"1 kap. 15 §\"\n\
                 verified = true\nsource = \"SFS\"\nchecked = 2026-11-23\n";
    let refused_with = |entries: &str| {
        let (file, field, _) = refused(load(&format!("{STATUTE}{entries}"), SERIES));
        assert_eq!(file, "2017-725/act.toml");
        field
    };
    assert!(load(&format!("{STATUTE}{entry}"), SERIES).is_ok());
    assert_eq!(refused_with(&entry.replace("1 kap. 15 §", "någonstans")), "provision[1].locus");
    assert_eq!(refused_with(&entry.replace("\"SFS\"", "\"\"")), "provision[1].source");
    assert_eq!(refused_with(&format!("{entry}{entry}")), "provision[2].about");
}
