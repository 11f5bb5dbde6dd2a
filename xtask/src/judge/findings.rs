//! Judge of findings for other programs: Microsoft's SARIF validator over what `iop check --format sarif` says.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{Court, OtherJudge, blind, replaced};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{emptied, output, said};

/// The log of every agreement of the tree, and a copy without its version.
pub(super) const SARIF: OtherJudge = OtherJudge { name: "SARIF by Microsoft's multitool", ask: sarif };

fn sarif(court: &Court) -> Outcome<String> {
    let folder = emptied(court.bench.join("sarif"))?;
    let mut check = Command::new(court.papers.command());
    check.current_dir(&court.workspace.root).args(["check", "--format", "sarif", "agreements"]);
    let log = output(&mut check)?;
    if !matches!(log.status.code(), Some(0 | 1)) {
        return Err(Trouble::Failed(said(&log)));
    }
    let (sound, spoilt) = (folder.join("sound.sarif"), folder.join("spoilt.sarif"));
    fs::write(&sound, &log.stdout).map_err(Trouble::disk(&sound))?;
    let bad = replaced(&log.stdout, b"\"startLine\": ", b"\"startLine\": -")?;
    fs::write(&spoilt, bad).map_err(Trouble::disk(&spoilt))?;
    if let Some(error) = error(court, &sound)? {
        return Err(Trouble::Failed(error));
    }
    blind(error(court, &spoilt)?.is_none(), "a log")?;
    Ok("the log of every agreement, one spoilt copy seen".to_owned())
}

/// The first error the validator names. It ends well whatever it finds, and says what in a log of its own.
fn error(court: &Court, log: &Path) -> Outcome<Option<String>> {
    let told = log.with_extension("told.sarif");
    let program = court.tools.node()?.join("node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
    // The package's own install step would do this; no package runs one here.
    let runnable = Permissions::from_mode(0o755);
    fs::set_permissions(&program, runnable).map_err(Trouble::disk(&program))?;
    let mut validate = Command::new(program);
    validate.args(["validate", "--log", "ForceOverwrite", "--output"]).arg(&told).arg(log);
    let run = output(&mut validate)?;
    let text = fs::read_to_string(&told).map_err(|_| Trouble::Failed(said(&run)))?;
    let told: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|fault| Trouble::Failed(format!("the validator's own log: {fault}")))?;
    let results = told["runs"].as_array().into_iter().flatten().filter_map(|run| run["results"].as_array());
    let mut errors = results.flatten().filter(|result| result["level"] == "error");
    Ok(errors.next().map(Value::to_string))
}
