//! Judges of the JSON Schemas: ajv (with npm's `yaml` as a foreign reader) and PyPI's jsonschema, over every agreement.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::{Court, OtherJudge};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, capture, emptied, files};

/// Both drafts, both validators; the spoilt copies are made by the scripts.
pub(super) const VALIDATORS: OtherJudge = OtherJudge { name: "JSON Schema by ajv and jsonschema", ask: validators };

fn validators(court: &Court) -> Outcome<String> {
    let schemas = ["agreement.schema.json", "agreement.draft-07.schema.json"]
        .map(|name| court.workspace.root.join("schemas").join(name));
    let agreements = agreements(court.workspace)?;
    let plain = emptied(court.bench.join("json"))?;
    let mut node = Command::new("node");
    node.current_dir(court.tools.node()?).arg(court.tools.script("schema.mjs"));
    capture(node.args(&schemas).arg(&plain).args(&agreements))?;
    let mut python = Command::new(court.tools.python()?);
    capture(python.arg(court.tools.script("schema.py")).args(&schemas).args(files(&plain)?))?;
    Ok(format!("{} agreements, both drafts, spoilt copies seen", agreements.len()))
}

/// Every agreement of the tree, told by its `format:` line, as the command tells it.
pub(super) fn agreements(workspace: &Workspace) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let folders = [files(&workspace.root.join("agreements"))?, files(&workspace.root.join("docs/examples"))?];
    for path in folders.concat() {
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            let text = fs::read_to_string(&path).map_err(Trouble::disk(&path))?;
            if text.lines().any(|line| line.starts_with("format: iop/")) {
                found.push(path);
            }
        }
    }
    if found.is_empty() { Err(Trouble::Failed("no agreements in agreements/".into())) } else { Ok(found) }
}
