//! The user documentation keeps up with what it documents: keys, references, commands, links and examples. Each check
//! is a function over plain text, and is shown a text that breaks it.

use std::fs;
use std::path::{Path, PathBuf};

use iop_core::model::ClauseKind;
use iop_core::{REFERENCES, SchemaDraft, read, schema};
use serde_json::Value;

/// The pages for users, with their paths: not those for developers.
fn pages() -> Vec<(PathBuf, String)> {
    let docs = iop_tests::root().join("docs");
    let is_page = |path: &PathBuf| {
        let ours =
            path.starts_with(docs.join("sv")) || path.starts_with(docs.join("en")) || *path == docs.join("README.md");
        ours && path.extension().is_some_and(|extension| extension == "md")
    };
    let pages = iop_tests::files().unwrap().into_iter().filter(is_page);
    let pages: Vec<_> = pages.map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect();
    assert!(pages.len() > 5);
    pages
}

/// Every key of every object.
fn keys(schema: &Value) -> Vec<String> {
    let objects = schema["$defs"].as_object().unwrap().values().chain([schema]);
    let keys = objects.filter_map(|object| object["properties"].as_object()).flat_map(|keys| keys.keys().cloned());
    keys.collect()
}

/// Every word of a closed list, wherever it stands.
fn words(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            found.extend(members.get("const").and_then(Value::as_str).map(str::to_owned));
            let listed = members.get("enum").and_then(Value::as_array);
            found.extend(listed.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| words(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| words(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn lacking(page: &str, wanted: impl IntoIterator<Item = String>) -> Vec<String> {
    wanted.into_iter().filter(|word| !page.contains(&format!("`{word}`"))).collect()
}

#[test]
fn the_english_page_on_the_format_has_every_key_word_and_reference() {
    let page = fs::read_to_string(iop_tests::root().join("docs/en/format.md")).unwrap();
    let schema = schema(SchemaDraft::Draft202012);
    let mut wanted = keys(&schema);
    assert!(wanted.len() > 100);
    words(&schema, &mut wanted);
    wanted.extend(ClauseKind::ALL.iter().map(|kind| kind.as_str().to_owned()));
    wanted.extend(REFERENCES.iter().map(|path| format!("{{{path}}}")));
    assert_eq!(lacking(&page, wanted), [""; 0]);
}

#[test]
fn a_key_that_is_not_on_the_page_is_seen() {
    assert_eq!(lacking("| `id` | id |", ["id".to_owned(), "lead".to_owned()]), ["lead"]);
}

/// The contents of the fenced blocks in this language.
fn fenced<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let opening = format!("```{language}\n");
    page.split(&opening).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

fn faults(example: &str) -> Vec<String> {
    let whole = if example.contains("format: iop/") { example.to_owned() } else { format!("format: iop/1\n{example}") };
    read(whole.as_bytes()).faults.iter().map(|fault| format!("{} {:?}", fault.pointer, fault.kind)).collect()
}

#[test]
fn every_example_in_the_guide_can_be_read() {
    let mut read = 0;
    for (path, page) in pages() {
        // A rule's page shows files that are faulty on purpose; the validator runs them.
        if path.components().any(|part| part.as_os_str() == "regler") {
            continue;
        }
        for example in fenced(&page, "yaml") {
            read += 1;
            assert_eq!(faults(example), [""; 0], "{}\n{example}", path.display());
        }
    }
    assert!(read > 5);
}

#[test]
fn an_example_that_cannot_be_read_is_seen() {
    let examples = fenced("a\n```yaml\npartys: []\n```\nb\n```sh\nx\n```\n", "yaml");
    assert_eq!(examples, ["partys: []\n"]);
    assert_eq!(faults(examples[0]).len(), 1);
}

/// Commands in examples that there is no command of: `cargo iop --lang en check` names `check`.
fn unknown_commands(page: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = fenced(page, "sh").into_iter().flat_map(str::lines);
    let commands = lines.filter_map(|line| line.trim().trim_start_matches("cargo ").strip_prefix("iop "));
    let named = commands.filter_map(|rest| {
        let rest = rest.trim_start_matches("--lang en ").trim_start_matches("--lang sv ");
        rest.split_whitespace().next().filter(|word| !word.starts_with('-'))
    });
    named.filter(|name| !exists(name)).map(str::to_owned).collect()
}

#[test]
fn every_command_shown_exists() {
    let folder = iop_tests::root().join("crates/iop-cli/src/command");
    for (path, page) in pages() {
        let unknown = unknown_commands(&page, |name| folder.join(format!("{name}.rs")).is_file());
        assert_eq!(unknown, [""; 0], "{}", path.display());
    }
    let page = "```sh\ncargo iop --lang en chekc x\niop --help\ncargo iop new x\n```\n";
    assert_eq!(unknown_commands(page, |name| name == "new"), ["chekc"]);
}

/// Links within the repository, without their anchors.
fn links(page: &str) -> Vec<&str> {
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.map(|target| target.split('#').next().unwrap_or_default()).filter(|target| is_inside(target)).collect()
}

fn is_inside(target: &str) -> bool {
    !target.is_empty() && !target.contains("://") && !target.contains(' ')
}

#[test]
fn every_link_leads_to_a_file() {
    for (path, page) in pages() {
        let folder = path.parent().unwrap_or(Path::new("."));
        let dead: Vec<&str> = links(&page).into_iter().filter(|target| !folder.join(target).exists()).collect();
        assert_eq!(dead, [""; 0], "{}", path.display());
    }
    assert_eq!(links("[a](b.md#c) [d](#e) [f](https://example.org/g) `[h](i)`"), ["b.md", "i"]);
}
