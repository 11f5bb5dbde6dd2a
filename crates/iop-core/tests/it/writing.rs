//! What is written reads back to the same value, for every reader.

use std::collections::BTreeMap;

use iop_core::{Limits, Pointer, Tree, read, to_yaml};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn the_layout_is_canonical() {
    let value = json!({
        "format": "iop/1",
        "id": null,
        "period": {"start": "2019-01-01", "end": "2019-06-30"},
        "places": ["Lund", "Malmö"],
        "empty": [],
        "parties": [
            {"id": "lund", "name": "Lunds kommun"},
            {"id": "im", "name": "IM", "text": "Ett\ntvå\n", "contacts": [{"name": "no", "phone": "012"}]},
        ],
        "long": "ord ".repeat(40).trim_end(),
        "blank": "[BELOPP]",
    });
    let expected = format!(
        "\
format: iop/1
period: {{start: 2019-01-01, end: 2019-06-30}}
places: [Lund, Malmö]

parties:
  - id: lund
    name: Lunds kommun
  - id: im
    name: IM
    text: |
      Ett
      två
    contacts:
      - {{name: \"no\", phone: \"012\"}}

long: >-
  {}
  {}
blank: \"[BELOPP]\"
",
        "ord ".repeat(29).trim_end(),
        "ord ".repeat(11).trim_end()
    );
    assert_eq!(to_yaml(&value), expected);
}

#[test]
fn an_agreement_reads_back_to_itself() {
    let file = "format: iop/1\ntitle: 'a: b'\nparties: [{id: im, name: \"[NAMN]\"}]\ngoals: [{text: \"x\\n\\n  y\"}]\n";
    let reading = read(file.as_bytes());
    assert_eq!(reading.faults, []);
    let agreement = reading.agreement.expect("it is read");
    let again = read(to_yaml(&agreement).as_bytes());
    assert_eq!((again.agreement, again.faults), (Some(agreement), Vec::new()));
}

fn nasty() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ \\n#:,\\[\\]{}a\"'\\\\|>%@&*!?.=~-]{0,12}",
        "[0-9_.:eExob+-]{0,6}",
        "( {0,3}[a-zåäö#:-]{0,5} {0,2}\n){0,5}[a-z]{0,3}",
        "[a-zåäö ]{90,130}",
        prop::sample::select(vec![
            "no", "~", "null", "true", "---", "...", "<<", "\u{feff}", "\u{2028}", "\u{85}", "\t", "\r\n", "[X]"
        ])
        .prop_map(str::to_owned),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        nasty().prop_map(Value::String),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 30, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..5).prop_map(Value::Array),
            prop::collection::btree_map(nasty(), inner, 0..5).prop_map(|map: BTreeMap<_, _>| map.into_iter().collect()),
        ]
    })
}

/// The tree as JSON by its public surface.
fn as_json(tree: &Tree, node: iop_core::NodeId) -> Value {
    match tree.shape(node) {
        iop_core::Shape::List => tree.elements(node).map(|element| as_json(tree, element)).collect(),
        iop_core::Shape::Mapping => tree
            .entries(node)
            .map(|(key, value)| (tree.text(key).unwrap_or_default().to_owned(), as_json(tree, value)))
            .collect(),
        iop_core::Shape::Text => tree.text(node).unwrap_or_default().into(),
        _ => serde_json::from_str(tree.text(node).unwrap_or_default()).unwrap_or(Value::Null),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn every_text_reads_back(text in nasty(), key in nasty()) {
        let value = json!({"t": text, "list": [text, {"a": text}], "deep": {"x": {"y": [[text]]}}, key: 1});
        let yaml = to_yaml(&value);
        let tree = Tree::parse(&yaml, &Limits::default()).map_err(|fault| TestCaseError::fail(format!("{fault:?} in {yaml}")))?;
        let root = tree.resolve(&Pointer::root()).expect("a mapping");
        prop_assert_eq!(as_json(&tree, root), value, "{}", yaml);
    }

    #[test]
    fn every_value_reads_back_for_us_and_for_others(value in value()) {
        let value = json!({"value": value});
        let yaml = to_yaml(&value);
        let tree = Tree::parse(&yaml, &Limits::default()).map_err(|fault| TestCaseError::fail(format!("{fault:?} in {yaml}")))?;
        let root = tree.resolve(&Pointer::root()).expect("a mapping");
        prop_assert_eq!(&as_json(&tree, root), &value, "{}", yaml);
        let theirs: Value = serde_yaml::from_str(&yaml).map_err(|error| TestCaseError::fail(format!("{error} in {yaml}")))?;
        prop_assert_eq!(theirs, value, "{}", yaml);
    }
}
