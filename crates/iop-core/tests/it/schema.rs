//! The published schema: that it takes what the reader takes, and that it speaks Swedish.

use iop_core::{Fault, FaultKind, SchemaDraft, ValueFormat, read, schema};
use jsonschema::Validator;
use serde_json::{Value, json};

const DRAFTS: [SchemaDraft; 2] = [SchemaDraft::Draft202012, SchemaDraft::Draft07];

pub(crate) fn validator(schema: &Value) -> Validator {
    let options = ValueFormat::ALL.iter().fold(jsonschema::options(), |options, format| {
        options.with_format(format.name(), |text: &str| format.check(text).is_ok())
    });
    options.should_validate_formats(true).build(schema).expect("a schema")
}

fn is_read(agreement: &Value) -> bool {
    read(agreement.to_string().as_bytes()).faults.is_empty()
}

/// An agreement with these keys.
fn in_file(keys: Value) -> Value {
    let mut file = json!({"format": "iop/1"});
    if let (Value::Object(file), Value::Object(keys)) = (&mut file, keys) {
        file.extend(keys);
    }
    file
}

/// Makes a whole agreement around the value of one key.
type Frame<'a> = &'a dyn Fn(Value) -> Value;

/// Is given the path of a key, its schema and its frame.
type Visit<'a> = &'a mut dyn FnMut(&str, &Value, Frame<'_>);

/// Visits every key of every object, by every way that leads to it.
fn each_key(schema: &Value, object: &Value, path: &str, frame: Frame<'_>, visit: Visit<'_>) {
    let target = |reference: &Value| {
        let name = reference["$ref"].as_str()?.rsplit('/').next()?;
        Some(&schema["$defs"][name])
    };
    for (key, property) in object["properties"].as_object().into_iter().flatten() {
        let path = format!("{path}/{key}");
        let at_key = |value: Value| frame(json!({key: value}));
        visit(&path, property, &at_key);
        if let Some(inner) = target(property) {
            each_key(schema, inner, &path, &at_key, visit);
        }
        if let Some(inner) = target(&property["items"]) {
            each_key(schema, inner, &path, &|value| at_key(json!([value])), visit);
        }
    }
}

#[test]
fn schemas_and_reader_take_and_refuse_the_same_values_at_every_key() {
    let values = [
        json!(null),
        json!(""),
        json!(" "),
        json!("[BELOPP]"),
        json!("[ett] eller [två]"),
        json!("ord"),
        json!("Två ord"),
        json!("public"),
        json!("2019-06-30"),
        json!("58 000 kr"),
        json!("12"),
        json!({}),
        json!([{}]),
        json!({"okänd": 1}),
        json!([{"okänd": 1}]),
    ];
    let lists = [json!([]), json!([null]), json!(["ord"]), json!(["goals"]), json!(["ett", "två"]), json!([[]])];
    let mut differing = Vec::new();
    let (mut taken, mut refused) = (0, 0);
    for_each_key(&mut |path, _, takes, is_read| {
        for value in values.iter().chain(&lists) {
            if is_read(value) {
                taken += 1;
            } else {
                refused += 1;
            }
            if takes(value) != is_read(value) {
                differing.push(format!("{path}: {value} is {}", if is_read(value) { "read" } else { "not read" }));
            }
        }
    });
    assert_eq!(differing, [""; 0]);
    assert!(taken > 500 && refused > 500, "{taken} taken, {refused} refused");
}

/// Not the other way: to the reader an unquoted number is text where text is asked for, to a schema it never is.
#[test]
fn a_number_or_truth_that_the_schemas_take_is_read() {
    let values = [json!(12), json!(-1), json!(300), json!(2019), json!(1.5), json!(true), json!([12]), json!([true])];
    let mut differing = Vec::new();
    let mut taken = 0;
    for_each_key(&mut |path, property, takes, is_read| {
        // Which digits make an organisation number, only the reader can tell.
        let checked = property.to_string().contains(ValueFormat::OrgNumber.name());
        for value in values.iter().filter(|value| !checked && takes(value)) {
            taken += 1;
            if !is_read(value) {
                differing.push(format!("{path}: {value}"));
            }
        }
    });
    assert_eq!(differing, [""; 0]);
    assert!(taken > 50, "{taken} taken");
}

/// Whether a value is right.
type Answer<'a> = &'a dyn Fn(&Value) -> bool;

/// Visits every key with its schema, and with what both schemas and what the reader say of a value there.
fn for_each_key(visit: &mut dyn FnMut(&str, &Value, Answer<'_>, Answer<'_>)) {
    let schema = schema(SchemaDraft::Draft202012);
    let validators = DRAFTS.map(|draft| validator(&iop_core::schema(draft)));
    each_key(&schema, &schema, "", &in_file, &mut |path, property, frame| {
        let takes = |value: &Value| {
            let file = frame(value.clone());
            let answers = validators.each_ref().map(|validator| validator.is_valid(&file));
            assert_eq!(answers[0], answers[1], "the drafts agree on {file}");
            answers[0]
        };
        visit(path, property, &takes, &|value| is_read(&frame(value.clone())));
    });
}

#[test]
fn a_wrong_value_has_exactly_one_fault_at_every_key() {
    let schema = schema(SchemaDraft::Draft202012);
    let mut counted = 0;
    each_key(&schema, &schema, "", &in_file, &mut |path, _, frame| {
        for value in [json!("Två ord!"), json!({"okänd": 1}), json!([["ett"]]), json!(["Två ord!"])] {
            let faults = read(frame(value.clone()).to_string().as_bytes()).faults;
            assert!(faults.len() < 2, "{path}: {value}: {faults:?}");
            let vague = |fault: &Fault| matches!(fault.kind, FaultKind::Refused { .. });
            assert!(!faults.iter().any(vague), "{path}: {value}: {faults:?}");
            counted += faults.len();
        }
    });
    assert!(counted > 300, "{counted}");
}

#[test]
fn schemas_and_reader_take_and_refuse_the_same_files() {
    for (file, good) in [
        (json!({"format": "iop/1"}), true),
        (json!({"format": "iop/1", "parties": null, "period": null, "stage": null}), true),
        (json!({"format": "iop/1", "parties": [null]}), true),
        (json!({}), false),
        (json!({"title": "Utan format"}), false),
        (json!({"format": null}), false),
        (json!({"format": "iop/2"}), false),
        (json!({"format": "iop/1", "okänd": null}), false),
        (json!([]), false),
        (json!(null), false),
    ] {
        assert_eq!(is_read(&file), good, "{file}");
        for draft in DRAFTS {
            assert_eq!(validator(&schema(draft)).is_valid(&file), good, "{file}");
        }
    }
}

/// Every title and description, with the schema it stands in.
fn texts<'a>(schema: &'a Value, found: &mut Vec<(&'a str, &'a Value)>) {
    match schema {
        Value::Object(members) => {
            let said = ["title", "description"].map(|key| members.get(key).and_then(Value::as_str));
            found.extend(said.into_iter().flatten().map(|text| (text, schema)));
            members.values().for_each(|member| texts(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Words that English sentences are full of and Swedish ones never hold.
fn is_english(text: &str) -> bool {
    let english = ["the", "of", "and", "is", "are", "with", "which", "by", "that", "this", "an", "for", "what", "how"];
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.into_iter().any(|word| english.contains(&word.as_str()))
}

const MODULES: &str = include_str!("../../src/model/mod.rs");

/// The sources of the types in the schema.
const SOURCES: [(&str, &str); 16] = [
    ("agreement", include_str!("../../src/model/agreement.rs")),
    ("aid", include_str!("../../src/model/aid.rs")),
    ("clause", include_str!("../../src/model/clause.rs")),
    ("commitment", include_str!("../../src/model/commitment.rs")),
    ("deviation", include_str!("../../src/model/deviation.rs")),
    ("ending", include_str!("../../src/model/ending.rs")),
    ("funding", include_str!("../../src/model/funding.rs")),
    ("goal", include_str!("../../src/model/goal.rs")),
    ("id", include_str!("../../src/model/id.rs")),
    ("matter", include_str!("../../src/model/matter.rs")),
    ("party", include_str!("../../src/model/party.rs")),
    ("publication", include_str!("../../src/model/publication.rs")),
    ("record", include_str!("../../src/model/record.rs")),
    ("signature", include_str!("../../src/model/signature.rs")),
    ("steering", include_str!("../../src/model/steering.rs")),
    ("time", include_str!("../../src/model/time.rs")),
];

#[test]
fn no_text_in_the_schemas_is_english_or_rust_documentation() {
    let modules: Vec<&str> = MODULES.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).collect();
    assert_eq!(modules, SOURCES.map(|(name, _)| name), "every module of the model is looked at");
    let documented: Vec<&str> = SOURCES
        .iter()
        .flat_map(|(_, source)| source.lines())
        .filter_map(|line| line.trim_start().strip_prefix("///").map(str::trim))
        .filter(|line| !line.is_empty())
        .collect();
    assert!(documented.contains(&"A grant with terms."));
    for draft in DRAFTS {
        let schema = schema(draft);
        let mut found = Vec::new();
        texts(&schema, &mut found);
        assert!(found.len() > 250);
        for (text, place) in found {
            assert!(!is_english(text), "{text}");
            assert!(!documented.iter().any(|line| text.starts_with(line)), "{text}");
            let kind = place.get("title").is_some() && place.get("description").is_some();
            assert!(kind || place.get("properties").is_some() || place.get("type").is_none(), "{text}");
        }
    }
}

#[test]
fn english_is_seen() {
    assert!(is_english("A municipality, a region or a state agency, of any size."));
    assert!(!is_english("Den offentliga partens diarienummer."));
}

/// What an editor offers after a key: it looks into `anyOf`, not into `else`.
fn offered(property: &Value) -> Vec<&str> {
    let choices = property["anyOf"].as_array().into_iter().flatten();
    let lists = choices.chain([property, &property["items"]]).filter_map(|schema| schema["enum"].as_array());
    lists.flatten().filter_map(Value::as_str).collect()
}

#[test]
fn an_editor_finds_the_words_of_every_closed_list() {
    for draft in DRAFTS {
        let schema = schema(draft);
        let definitions = if draft == SchemaDraft::Draft07 { &schema["definitions"] } else { &schema["$defs"] };
        assert_eq!(
            offered(&schema["properties"]["kind"]),
            ["partnership", "cooperation", "grant", "agreement", "amendment"]
        );
        assert_eq!(offered(&schema["properties"]["stage"]), ["draft", "signing", "signed", "ended"]);
        assert_eq!(offered(&definitions["Party"]["properties"]["role"]), ["public", "civil-society", "other"]);
        assert_eq!(offered(&definitions["Contribution"]["properties"]["form"]).len(), 7);
        assert_eq!(offered(&definitions["Clause"]["properties"]["covers"]).len(), 41);
        for object in definitions.as_object().into_iter().flatten().map(|(_, object)| object).chain([&schema]) {
            for (key, property) in object["properties"].as_object().into_iter().flatten() {
                let somewhere = property.to_string().contains("\"enum\"");
                assert_eq!(somewhere, !offered(property).is_empty(), "{key}");
            }
        }
    }
}
