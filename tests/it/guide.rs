//! The user documentation keeps up with what it documents: keys, references, commands, links and examples. Each check
//! is a function over plain text, and is shown a text that breaks it.

use std::fs;
use std::path::{Path, PathBuf};

use iop_core::model::ClauseKind;
use iop_core::{REFERENCES, SchemaDraft, read, schema};
use serde_json::{Value, json};

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
        if path.components().any(|part| part.as_os_str() == "regler" || part.as_os_str() == "rules") {
            continue;
        }
        // A file of cases has a format of its own; the command that runs it reads it.
        for example in fenced(&page, "yaml").into_iter().filter(|example| !example.contains("format: iop-test/")) {
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

/// Anchors that a page links to, each with the file it is in; none for the page itself.
fn anchors(page: &str) -> Vec<(&str, &str)> {
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://")).filter_map(|target| target.split_once('#')).collect()
}

/// Whether a page has the anchor: given, or that of a heading.
fn has_anchor(page: &str, anchor: &str) -> bool {
    let slug = |heading: &str| -> String {
        let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    let headings = page.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    page.contains(&format!("<a id=\"{anchor}\"></a>")) || headings.map(slug).any(|own| own == anchor)
}

#[test]
fn every_anchor_linked_to_is_there() {
    for (path, page) in pages() {
        let folder = path.parent().unwrap_or(Path::new("."));
        for (file, anchor) in anchors(&page) {
            let target = if file.is_empty() { page.clone() } else { fs::read_to_string(folder.join(file)).unwrap() };
            assert!(has_anchor(&target, anchor), "{}: {file}#{anchor}", path.display());
        }
    }
    assert_eq!(anchors("[a](b.md#c) [d](#e) [f](https://example.org/g#h)"), [("b.md", "c"), ("", "e")]);
    assert!(has_anchor("# Så skrivs det", "så-skrivs-det") && !has_anchor("# Ett", "två"));
}

/// The pages of patterns, Swedish first.
fn patterns() -> [String; 2] {
    ["docs/sv/monster.md", "docs/en/patterns.md"].map(|path| fs::read_to_string(iop_tests::root().join(path)).unwrap())
}

/// What a snippet says in any language: its keys and its figures.
fn shape(value: &Value) -> Value {
    match value {
        Value::String(text) => text.chars().filter(char::is_ascii_digit).collect::<String>().into(),
        Value::Array(items) => items.iter().map(shape).collect(),
        Value::Object(members) => members.iter().map(|(key, member)| (key.clone(), shape(member))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

#[test]
fn the_patterns_are_the_same_in_both_languages() {
    let shapes = patterns().map(|page| -> Vec<Value> {
        let snippets = fenced(&page, "yaml");
        snippets.into_iter().map(|snippet| shape(&serde_yaml::from_str(snippet).unwrap())).collect()
    });
    assert!(shapes[0].len() > 40);
    assert_eq!(shapes[0], shapes[1]);
    assert_eq!(shape(&json!({"a": "3 år", "b": [1]})), json!({"a": "3", "b": [1]}));
}

/// Places named in the rows of a table, as `funding.vat`, that there are no such keys of.
fn unknown_places(rows: &str, keys: &[String]) -> Vec<String> {
    let quoted = rows.split('`').skip(1).step_by(2);
    let names = quoted.map(|place| place.split(':').next().unwrap_or_default().trim_matches(['{', '}']));
    let known = |key: &str| keys.iter().any(|known| known == key);
    names.filter(|name| !name.split('.').all(known)).map(str::to_owned).collect()
}

#[test]
fn the_index_of_the_patterns_names_keys_and_words_that_exist() {
    let schema = schema(SchemaDraft::Draft202012);
    let mut known = keys(&schema);
    words(&schema, &mut known);
    known.push("last_notice".to_owned());
    for page in patterns() {
        let rows = page.rsplit("|---|---|\n").next().unwrap();
        assert!(rows.lines().count() > 60);
        assert_eq!(unknown_places(rows, &known), [""; 0]);
    }
    assert_eq!(unknown_places("| a | `funding.moms` |", &known), ["funding.moms"]);
}
