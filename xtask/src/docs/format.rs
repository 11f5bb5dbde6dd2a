//! The format, key by key: how values are written, by hand; the keys, from the schema; the kinds of clauses, from the
//! model and the headings of the wording.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use iop_core::model::ClauseKind;
use iop_core::{SchemaDraft, schema};
use serde_json::{Map, Value};

use super::kind::kind;
use super::{NOTICE, cell};
use crate::generate::Page;
use crate::trouble::{Outcome, Trouble};

/// Everything on the page that no type can say.
const INTRODUCTION: &str = include_str!("format.sv.md");

const CLAUSES: &str = "<a id=\"clause-kinds\"></a>\n\n## Slagen av avsnitt\n\n\
    Ordningen nedan är den vanliga på papperet. Ett avsnitt som inte räknas upp under `clauses` men har uppgifter \
    skrivs ut på sin plats i den ordningen.\n\n| Slag | Standardrubrik | Uppgifter som skrivs där |\n|---|---|---|\n";

/// The page on the format.
pub(crate) fn format() -> Outcome<Vec<Page>> {
    let schema = schema(SchemaDraft::Draft202012);
    let mut text = format!("{NOTICE}{INTRODUCTION}");
    let definitions = &schema["$defs"];
    let places = places(&schema);
    section(&mut text, "Hela filen", "agreement", &schema, definitions, &[]);
    for (name, definition) in definitions.as_object().into_iter().flatten() {
        let title = definition["title"].as_str().unwrap_or(name);
        let places = places.get(name).map_or(&[][..], Vec::as_slice);
        section(&mut text, title, &anchor(name), definition, definitions, places);
    }
    clauses(&mut text)?;
    Ok(vec![Page { path: "docs/sv/format.md".into(), text }])
}

/// The anchor of an object: its name in the schema, in small letters with hyphens.
pub(super) fn anchor(name: &str) -> String {
    let mut anchor = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            anchor.push('-');
        }
        anchor.extend(letter.to_lowercase());
    }
    anchor
}

fn section(text: &mut String, title: &str, anchor: &str, object: &Value, definitions: &Value, places: &[String]) {
    let _ = write!(text, "\n<a id=\"{anchor}\"></a>\n\n## {title}\n\n");
    if !places.is_empty() {
        let places: Vec<String> = places.iter().map(|place| format!("`{place}`")).collect();
        let _ = write!(text, "Står under {}. ", places.join(" och "));
    }
    let described = object["description"].as_str().unwrap_or_default();
    let _ = write!(text, "{described}\n\n| Nyckel | Namn | Värde | Förklaring |\n|---|---|---|---|\n");
    for (key, property) in properties(object) {
        let told = |word: &str| cell(property[word].as_str().unwrap_or_default());
        let kind = kind(property, definitions);
        let _ = writeln!(text, "| `{key}` | {} | {kind} | {} |", told("title"), told("description"));
    }
}

fn properties(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// For each object, the keys that lead to it from the top of the file.
fn places(schema: &Value) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    follow(schema, "", &schema["$defs"], &mut found);
    found
}

fn follow(object: &Value, before: &str, definitions: &Value, found: &mut BTreeMap<String, Vec<String>>) {
    for (key, property) in properties(object) {
        let Some(name) = target(property) else { continue };
        let place = if before.is_empty() { key.clone() } else { format!("{before}.{key}") };
        found.entry(name.to_owned()).or_default().push(place.clone());
        // No object holds itself: the file would have no end.
        follow(&definitions[name], &place, definitions, found);
    }
}

/// The object that a key holds, alone or in a list.
fn target(property: &Value) -> Option<&str> {
    let inner = [property.get("items"), property.pointer("/anyOf/0"), property.get("else"), Some(property)];
    let path = inner.into_iter().flatten().find_map(|value| value.get("$ref")?.as_str())?;
    path.rsplit('/').next()
}

fn clauses(text: &mut String) -> Outcome<()> {
    let _ = write!(text, "\n{CLAUSES}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/iop-renderer/wording/sv");
    for kind in ClauseKind::ALL {
        let path = folder.join(format!("{}.md", kind.as_str()));
        let wording = fs::read_to_string(&path).map_err(Trouble::disk(&path))?;
        let heading = wording.lines().next().unwrap_or_default().trim_start_matches('#').trim();
        let _ = writeln!(text, "| `{}` | {} | {} |", kind.as_str(), cell(heading), facts(*kind));
    }
    Ok(())
}

/// The keys whose facts a clause of this kind prints.
fn facts(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Goals => "`goals`",
        ClauseKind::TargetGroups => "`target_groups`",
        ClauseKind::Parties => "`parties`",
        ClauseKind::Criteria => "`criteria`",
        ClauseKind::Related => "`decisions`, `related`",
        ClauseKind::Commitments => "`commitments`",
        ClauseKind::Steering => "`steering`",
        ClauseKind::FollowUp => "`reports`",
        ClauseKind::Contacts => "`parties.contacts`",
        ClauseKind::Period => "`period`",
        ClauseKind::Review => "`review`",
        ClauseKind::Economy => "`funding.contributions`, `funding.costs`",
        ClauseKind::Payments => "`funding.payments`, `funding.vat`",
        ClauseKind::Termination => "`termination`",
        ClauseKind::Annexes => "`annexes`",
        ClauseKind::Signatures => "`signing`, `signatures`",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use iop_core::REFERENCES;

    use super::*;

    fn page() -> String {
        format().unwrap().remove(0).text
    }

    #[test]
    fn the_introduction_lists_every_reference() {
        let lacking: Vec<_> =
            REFERENCES.iter().filter(|path| !INTRODUCTION.contains(&format!("`{{{path}}}`"))).collect();
        assert!(lacking.is_empty(), "{lacking:?}");
    }

    #[test]
    fn every_key_of_the_schema_has_a_row_with_a_kind_and_an_explanation() {
        let page = page();
        let schema = schema(SchemaDraft::Draft202012);
        let objects = schema["$defs"].as_object().unwrap().values().chain([&schema]);
        let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
        for object in objects {
            for (key, property) in properties(object) {
                let ending = format!("| {} |", cell(property["description"].as_str().unwrap()));
                let found = rows.iter().any(|row| row.starts_with(&format!("| `{key}` |")) && row.ends_with(&ending));
                assert!(found, "{key}");
            }
        }
        assert!(!page.contains("|  | "), "a cell is empty");
    }

    #[test]
    fn every_link_on_the_page_leads_to_an_anchor() {
        let page = page();
        let targets: Vec<&str> = page.split("](#").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert!(targets.len() > 20);
        for target in targets {
            assert!(page.contains(&format!("<a id=\"{target}\"></a>")), "{target}");
        }
    }

    #[test]
    fn an_object_is_found_by_every_way_that_leads_to_it() {
        let places = places(&schema(SchemaDraft::Draft202012));
        assert_eq!(places["Target"], ["goals.targets", "commitments.targets"]);
        assert_eq!(places["Rescission"], ["termination.rescission"]);
    }

    #[test]
    fn an_anchor_is_in_small_letters() {
        assert_eq!(anchor("TargetGroup"), "target-group");
    }
}
