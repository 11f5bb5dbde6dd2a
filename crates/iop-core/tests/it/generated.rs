//! What holds of every agreement there can be. Agreements are made from the published schema, key by key, so that a
//! new field is among them the day it is added.

use std::sync::LazyLock;

use iop_core::{Agreement, SchemaDraft, canonical_json, fingerprint, format, read, schema, to_yaml};
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::schema::validator;

/// Spellings of each format, canonical and not.
const SPELLINGS: &[(&str, &[&str])] = &[
    ("iop-money", &["58 000 kr", "58 tkr", "1,5 mnkr", "0 kr", "61 925,33 kr", "320 000 EUR", "12"]),
    ("iop-share", &["80 %", "12,5%", "1/3", "100 %", "0 %"]),
    ("iop-date", &["2019-06-30", "2019-H1", "2019-Q3", "2019-02", "2019"]),
    ("iop-duration", &["3 months", "1 år", "30 dagar", "6 weeks"]),
    ("iop-org-number", &["212000-1132", "2120001132", "16212000-1132"]),
    (
        "iop-due",
        &[
            "2019-06-30",
            "period.end",
            "6 veckor efter period.end",
            "1 week after quarter.start",
            "1 mars varje år",
            "signing",
        ],
    ),
    ("iop-interval", &["2019", "2019-H1", "2019 till 2021", "from 2010", "until 2012-06", "2019-07-01 – 2020-06-30"]),
    ("iop-decimal", &["115,3", "0.5", "2 500"]),
    ("iop-quantity", &["400 timmar", "0,5 tjänst", "120 m²"]),
];

const TEXTS: &[&str] = &[
    "Lunds kommun",
    "Åtagande: på – \"svenska\" #1",
    "no",
    "0123",
    "[BELOPP]",
    "En rad som är så lång att den inte får plats på en rad i filen, utan måste brytas på något ställe där det finns ett mellanslag.",
    "Första stycket.\n\nAndra stycket med *vikt*.\n\n- en punkt\n- en till\n",
    "tab\there",
    "slutar med mellanslag ",
];

/// A value that the schema takes.
fn of(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return of(&root["$defs"][name], root);
    }
    if let Some(only) = schema.get("const") {
        return Just(only.clone()).boxed();
    }
    if let Some(stated) = schema.get("else") {
        let blank = select(vec![json!(null), json!("[LUCKA]"), json!(["LUCKA"])]);
        return prop_oneof![6 => of(stated, root), 1 => blank].boxed();
    }
    if let Some(words) = schema["enum"].as_array() {
        return select(words.clone()).boxed();
    }
    if let Some(format) = schema["format"].as_str().filter(|name| name.starts_with("iop-")) {
        let (_, spellings) = SPELLINGS.iter().find(|(name, _)| *name == format).expect("spellings of every format");
        return select(*spellings).prop_map(Value::from).boxed();
    }
    if let Some(properties) = schema["properties"].as_object() {
        let entry = |(key, property): (&String, &Value)| {
            let needed = schema["required"].as_array().is_some_and(|keys| keys.contains(&json!(key)));
            let key = key.clone();
            let stated = of(property, root).prop_map(move |value| Some((key.clone(), value)));
            if needed { stated.boxed() } else { prop_oneof![Just(None), stated].boxed() }
        };
        let entries: Vec<_> = properties.iter().map(entry).collect();
        return entries.prop_map(|entries| Value::Object(entries.into_iter().flatten().collect())).boxed();
    }
    if let Some(items) = schema.get("items") {
        return prop::collection::vec(of(items, root), 0..3).prop_map(Value::Array).boxed();
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => panic!("a schema that says no type: {schema}"),
    };
    if types.contains(&"boolean") {
        any::<bool>().prop_map(Value::Bool).boxed()
    } else if types.contains(&"integer") {
        let most = schema["maximum"].as_u64().unwrap_or(1000).min(1000);
        (0..=most).prop_map(Value::from).boxed()
    } else if schema.get("pattern").is_some() {
        select(vec!["a", "lund", "im-2", "goals"]).prop_map(Value::from).boxed()
    } else {
        select(TEXTS).prop_map(Value::from).boxed()
    }
}

static VALIDATORS: LazyLock<[Validator; 2]> =
    LazyLock::new(|| [SchemaDraft::Draft202012, SchemaDraft::Draft07].map(|draft| validator(&schema(draft))));

fn agreement() -> impl Strategy<Value = Value> {
    let schema = schema(SchemaDraft::Draft202012);
    of(&schema, &schema)
}

/// The agreement that a file of JSON, which is YAML too, is read to.
fn reading_of(file: &Value) -> Result<Agreement, TestCaseError> {
    let reading = read(file.to_string().as_bytes());
    prop_assert!(reading.faults.is_empty(), "{:?} in {file}", reading.faults);
    reading.agreement.ok_or_else(|| TestCaseError::fail("nothing was read"))
}

/// The same with every mapping the other way round.
fn turned(value: &Value) -> Value {
    match value {
        Value::Object(entries) => {
            entries.iter().rev().map(|(key, value)| (key.clone(), turned(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(turned).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// Every leaf's way in.
fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| leaves(value, &format!("{path}/{key}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| leaves(value, &format!("{path}/{at}"), found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => found.push(path.to_owned()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn what_the_schema_makes_is_read_and_reads_back(file in agreement()) {
        let read_in = reading_of(&file)?;
        let yaml = to_yaml(&read_in);
        let again = read(yaml.as_bytes());
        prop_assert_eq!(&again.faults, &Vec::new(), "{}", yaml);
        prop_assert_eq!(again.agreement.as_ref(), Some(&read_in), "{}", yaml);
        let theirs: Agreement = serde_yaml::from_str(&yaml).map_err(|error| TestCaseError::fail(format!("{error} in {yaml}")))?;
        prop_assert_eq!(&theirs, &read_in);
        let json: Agreement = serde_json::from_str(&canonical_json(&read_in)).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&json, &read_in);
    }

    #[test]
    fn the_canonical_form_is_one_whatever_the_file_looks_like(file in agreement()) {
        let one = reading_of(&file)?;
        let other = reading_of(&turned(&file))?;
        prop_assert_eq!(canonical_json(&one), canonical_json(&other));
        prop_assert_eq!(fingerprint(&one), fingerprint(&other));
    }

    #[test]
    fn the_layout_is_reached_in_one_step_and_changes_nothing(file in agreement()) {
        let before = reading_of(&file)?;
        let laid_out = format(&turned(&file).to_string()).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        let after = read(laid_out.as_bytes());
        prop_assert_eq!(after.agreement.as_ref().map(canonical_json), Some(canonical_json(&before)), "{}", laid_out);
        prop_assert_eq!(format(&laid_out).ok(), Some(laid_out));
    }

    #[test]
    fn schemas_and_reader_agree_of_a_file_with_one_strange_value(
        file in agreement(),
        at in any::<prop::sample::Index>(),
        strange in select(vec![json!("Två ord!"), json!(["a", "b"]), json!({"okänd": 1}), json!("-1"), json!("2019-13-01")]),
    ) {
        let mut found = Vec::new();
        leaves(&file, "", &mut found);
        let mut file = file;
        if let Some(leaf) = file.pointer_mut(at.get::<String>(&found)) {
            *leaf = strange;
        }
        let is_read = read(file.to_string().as_bytes()).faults.is_empty();
        for judge in VALIDATORS.iter() {
            prop_assert_eq!(judge.is_valid(&file), is_read, "{} in {}", at.get(&found), file);
        }
    }
}
