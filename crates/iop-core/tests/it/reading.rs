//! What is read, what is refused, and that the rest is kept.

use iop_core::{Agreement, FaultKind, Money, Shape, Slot, ValueFormat, is_agreement, read};

use crate::{first, kinds};

const GOOD: &str = "\
format: iop/1
id: lund-im-2019
kind: partnership
title: Överenskommelse
stage: signing
dated: 2018-12-04
parties:
  - {id: lund, role: public, name: Lunds kommun, org_number: 212000-1132}
  - id: im
    role: civil-society
    name: Individuell Människohjälp
goals:
  - id: relations
    text: |
      Bygga relationer
      och kontaktnät
    targets:
      - {measure: vänskapsrelationer, at_least: 10, during: 2019-H1}
period: {start: 2019-01-01, end: 2019-06-30}
funding:
  contributions:
    - {party: lund, form: cash, amount: 58 000 kr, during: 2019}
  payments:
    - from: lund
      to: im
      amount: 58000
      on: 6 weeks after period.end
termination:
case_number: 012
";

#[test]
fn a_good_file_has_no_faults() {
    let reading = read(GOOD.as_bytes());
    assert_eq!(kinds(&reading), []);
    let agreement = reading.agreement.expect("it is read");
    assert_eq!(agreement.parties.len(), 2);
    assert_eq!(agreement.case_number.as_deref(), Some("012"));
    assert_eq!(agreement.termination, None);
    let amount = agreement.funding.and_then(|funding| funding.contributions.first().map(|c| c.amount.clone()));
    assert_eq!(amount, Some(Slot::Known(Money::kronor(58_000))));
}

#[test]
fn reads_the_same_as_serde_yaml() {
    for file in [GOOD.to_owned(), GOOD.replace('\n', "\r\n"), format!("\u{feff}{GOOD}")] {
        let theirs: Agreement = serde_yaml::from_str(file.trim_start_matches('\u{feff}')).expect("it is good");
        assert_eq!(read(file.as_bytes()).agreement, Some(theirs));
    }
}

#[test]
fn every_agreement_of_the_repository_is_read_as_serde_yaml_reads_it() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../agreements");
    let mut folders = vec![root];
    let mut read_some = false;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder exists").map(|entry| entry.expect("an entry").path())
        {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            let text = std::fs::read_to_string(&entry).expect("the file is text");
            if !is_agreement(text.as_bytes()) {
                continue;
            }
            let reading = read(text.as_bytes());
            assert_eq!(kinds(&reading), [], "{}", entry.display());
            // It follows YAML 1.1 and does not read all that 1.2 allows, such as `{per: [a]:b}`.
            if let Ok(theirs) = serde_yaml::from_str::<Agreement>(&text) {
                assert_eq!(reading.agreement, Some(theirs), "{}", entry.display());
                read_some = true;
            }
        }
    }
    assert!(read_some);
}

#[test]
fn all_faults_come_in_one_run_and_the_rest_is_read() {
    let file = "\
format: iop/1
titel: A
kind: partnerskap
stage: sined
parties:
  - {id: lund, name: Lunds kommun, org_number: 212000-1133, role: public, age: 3}
  - name: [a, b]
  - IM
dated: [2019, 2020]
period: {start: 2019-02-30, end: 2019-06-30}
funding:
  contributions:
    - {party: Lund, amount: 58.5}
    - {party: im, amount: 58 tkr}
";
    let reading = read(file.as_bytes());
    let told: Vec<_> = reading
        .faults
        .iter()
        .map(|fault| (fault.pointer.to_string(), name(&fault.kind), fault.span.start.line))
        .collect();
    assert_eq!(
        told,
        [
            ("/titel".to_owned(), "unknown key", 2),
            ("/kind".to_owned(), "unknown word", 3),
            ("/stage".to_owned(), "unknown word", 4),
            ("/parties/0/org_number".to_owned(), "value", 6),
            ("/parties/0/age".to_owned(), "unknown key", 6),
            ("/parties/1/name".to_owned(), "type", 7),
            ("/parties/2".to_owned(), "type", 8),
            ("/dated".to_owned(), "type", 9),
            ("/period/start".to_owned(), "value", 10),
            ("/funding/contributions/0/party".to_owned(), "id", 13),
            ("/funding/contributions/0/amount".to_owned(), "value", 13),
        ]
    );
    let agreement = reading.agreement.expect("the rest is read");
    assert_eq!(agreement.parties.len(), 2);
    assert_eq!(agreement.parties[0].name, Slot::Known("Lunds kommun".to_owned()));
    let amounts: Vec<_> =
        agreement.funding.into_iter().flat_map(|funding| funding.contributions).map(|c| c.amount).collect();
    assert_eq!(amounts, [Slot::Blank(None), Slot::Known(Money::kronor(58_000))]);
    assert!(agreement.period.is_some_and(|period| period.end != Slot::Blank(None)));
}

fn name(kind: &FaultKind) -> &'static str {
    match kind {
        FaultKind::UnknownKey { .. } => "unknown key",
        FaultKind::UnknownValue { .. } => "unknown word",
        FaultKind::InvalidValue { .. } => "value",
        FaultKind::WrongType { .. } => "type",
        FaultKind::InvalidId { .. } => "id",
        _ => "other",
    }
}

#[test]
fn a_slip_is_met_with_what_was_meant() {
    let FaultKind::UnknownKey { nearest, allowed, .. } = first(b"format: iop/1\nparites: []\n").kind else {
        panic!("an unknown key")
    };
    assert_eq!(nearest.as_deref(), Some("parties"));
    assert_eq!(allowed.first().map(String::as_str), Some("format"));
    let FaultKind::UnknownValue { nearest, allowed, .. } = first(b"format: iop/1\nkind: partnershp\n").kind else {
        panic!("an unknown word")
    };
    assert_eq!(nearest.as_deref(), Some("partnership"));
    assert_eq!(allowed, ["partnership", "cooperation", "grant", "agreement", "amendment"]);
}

#[test]
fn a_refused_value_says_which_grammar_and_why() {
    let FaultKind::InvalidValue { format, value, .. } = first(b"format: iop/1\nfunding: {total: 1 00 kr}\n").kind
    else {
        panic!("an invalid value")
    };
    assert_eq!((format, value.as_str()), (ValueFormat::Money, "1 00 kr"));
}

#[test]
fn one_value_has_one_fault_that_says_what_was_expected() {
    let kind = |entry: &str| {
        let reading = read(format!("format: iop/1\n{entry}\n").as_bytes());
        assert_eq!(reading.faults.len(), 1, "{:?}", reading.faults);
        first(format!("format: iop/1\n{entry}\n").as_bytes()).kind
    };
    assert!(matches!(kind("funding: {total: -5}"), FaultKind::InvalidValue { .. }));
    assert_eq!(
        kind("target_groups: [{age_under: 300}]"),
        FaultKind::OutOfRange { value: "300".to_owned(), least: None, most: Some("255".to_owned()) }
    );
    assert_eq!(kind("funding: much"), FaultKind::WrongType { expected: vec![Shape::Mapping], found: Shape::Text });
    assert_eq!(
        kind("goals: [{targets: [{at_least: ten}]}]"),
        FaultKind::WrongType { expected: vec![Shape::Integer], found: Shape::Text }
    );
    assert_eq!(kind("title: 1.10"), FaultKind::WrongType { expected: vec![Shape::Text], found: Shape::Decimal });
}

#[test]
fn a_key_without_a_value_is_no_key() {
    let reading = read(b"format: iop/1\nstage:\nparties:\nsteering:\n  members:\ngoals: ~\nid: null\n");
    assert_eq!(kinds(&reading), []);
    let also_faulty = read(b"format: iop/1\nstage:\nparties:\nsteering:\n  members:\nx: 1\n");
    assert_eq!(also_faulty.faults.len(), 1);
    assert!(matches!(first(b"format: iop/1\nparties:\nunknown:\n").kind, FaultKind::UnknownKey { .. }));
}

#[test]
fn the_first_of_two_like_keys_counts_and_both_are_shown() {
    let reading = read(b"format: iop/1\ntitle: A\nsubtitle: x\n\"title\": B\n");
    let [fault] = reading.faults.as_slice() else { panic!("one fault: {:?}", reading.faults) };
    assert_eq!(fault.kind, FaultKind::DuplicateKey { key: "title".to_owned() });
    assert_eq!((fault.span.start.line, fault.related.map(|span| span.start.line)), (4, Some(2)));
    assert_eq!(reading.agreement.map(|agreement| agreement.title), Some(Slot::Known("A".to_owned())));
}

#[test]
fn what_readers_of_yaml_disagree_about_is_refused_and_the_rest_is_read() {
    let file = "\
format: iop/1
title: &t A
subtitle: *t
case_number: !!str 12
<<: {id: x}
? [a]
: b
stage: signed
";
    let reading = read(file.as_bytes());
    assert_eq!(
        kinds(&reading),
        [FaultKind::Anchor, FaultKind::Alias, FaultKind::Tag, FaultKind::MergeKey, FaultKind::ComplexKey]
    );
    let agreement = reading.agreement.expect("the rest is read");
    assert_eq!(agreement.title, Slot::Known("A".to_owned()));
    assert_eq!((agreement.subtitle, agreement.case_number.as_deref()), (None, Some("12")));
    assert_eq!(agreement.stage, iop_core::model::Stage::Signed);
}

#[test]
fn only_the_first_document_is_read() {
    let reading = read(b"format: iop/1\ntitle: A\n---\nformat: iop/1\ntitle: B\n");
    assert_eq!(kinds(&reading), [FaultKind::SeveralDocuments]);
    assert_eq!(reading.faults[0].span.start.line, 3);
    assert_eq!(reading.agreement.map(|agreement| agreement.title), Some(Slot::Known("A".to_owned())));
    assert_eq!(kinds(&read(b"---\nformat: iop/1\n...\n")), []);
}

#[test]
fn a_file_without_a_mapping_is_no_agreement() {
    for (file, found) in
        [("", Shape::Nothing), ("# only a comment\n", Shape::Nothing), ("- a\n", Shape::List), ("a", Shape::Text)]
    {
        let reading = read(file.as_bytes());
        assert_eq!(kinds(&reading), [FaultKind::NotAMapping { found }], "{file:?}");
        assert!(reading.agreement.is_none());
    }
}

#[test]
fn the_format_is_asked_for_once() {
    assert_eq!(kinds(&read(b"title: A\n")), [FaultKind::MissingKey { key: "format".to_owned() }]);
    assert_eq!(kinds(&read(b"format:\ntitle: A\nstage: x\n"))[0], FaultKind::MissingKey { key: "format".to_owned() });
    assert_eq!(kinds(&read(b"format: iop/9\n")), [FaultKind::UnknownFormat { found: "iop/9".to_owned() }]);
    assert_eq!(kinds(&read(b"format: iop/9\nstage: x\n")).len(), 2);
}

#[test]
fn identity_numbers_are_not_repeated() {
    // From the tax agency's series for tests.
    let number = format!("1990{}-{}", "0101", "9802");
    let file = format!("format: iop/1\nparties: [{{org_number: \"{number} x\"}}]\n");
    let fault = first(file.as_bytes());
    assert!(!format!("{fault:?}").contains("9802"), "{fault:?}");
}

#[test]
fn a_syntax_error_is_one_fault_with_its_place() {
    let reading = read("format: iop/1\ntitle: Mål: relationer\n".as_bytes());
    assert_eq!(reading.faults.len(), 1);
    assert_eq!((reading.faults[0].span.start.line, reading.faults[0].span.start.column), (2, 11));
    assert!(reading.agreement.is_none());
}

#[test]
fn pointers_of_the_agreement_pass_over_what_was_set_aside() {
    let reading = read(b"format: iop/1\nparties:\n  - IM\n  - {id: lund}\n");
    let (agreement, tree) = (reading.agreement.expect("read"), reading.tree.expect("read"));
    assert_eq!(agreement.parties.len(), 1);
    let pointer = "/parties/0/id".parse().expect("a pointer");
    assert_eq!(tree.span_of(&pointer).start.line, 4);
}

#[test]
fn agreements_are_told_from_other_files_at_a_glance() {
    for file in [
        "format: iop/1\n",
        "# c\n\nid: x\nformat:   'iop/1'",
        "\u{feff}format: \"iop/2\"\r\n",
        "{id: a, format: iop/1}",
        "---\r\nformat : iop/1",
    ] {
        assert!(is_agreement(file.as_bytes()), "{file:?}");
    }
    for file in
        ["", "formats: iop/1", "a:\n  format: iop/1\n", "format: other/1", "- format: iop/1", "# format: iop/1\na: b"]
    {
        assert!(!is_agreement(file.as_bytes()), "{file:?}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(400) })]

    #[test]
    fn whatever_the_damage_the_rest_is_read(
        damage in proptest::collection::vec((0..GOOD.len(), "[a-z0-9 \\n:,{}\\[\\]'\"#&*!|>~-]{0,3}", 0usize..4), 1..4),
    ) {
        let mut file = GOOD.to_owned();
        for (at, text, length) in damage {
            let start = file.floor_char_boundary(at.min(file.len()));
            let end = file.floor_char_boundary((start + length).min(file.len()));
            file.replace_range(start..end, &text);
        }
        let reading = read(file.as_bytes());
        let whole = reading.tree.as_ref().and_then(|tree| tree.root().map(|root| tree.shape(root)));
        proptest::prop_assert_eq!(reading.agreement.is_some(), whole == Some(Shape::Mapping));
        for fault in &reading.faults {
            let place = fault.span.start.offset..fault.span.end.offset;
            proptest::prop_assert!(file.get(place).is_some(), "{:?}", fault);
        }
        if reading.faults.is_empty() && let Ok(theirs) = serde_yaml::from_str::<Agreement>(&file) {
            proptest::prop_assert_eq!(reading.agreement, Some(theirs));
        }
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200), text in ".{0,100}") {
        let _ = read(&bytes);
        let _ = read(text.as_bytes());
        let _ = is_agreement(&bytes);
    }
}
