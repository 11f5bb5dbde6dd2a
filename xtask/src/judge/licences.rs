//! Judge of licences: the REUSE tool, over the tree as it stands.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Court, OtherJudge, blind};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{emptied, output, said};

/// Every file has a licence and a holder, and every licence its text.
pub(super) const REUSE: OtherJudge = OtherJudge { name: "licences by reuse", ask: reuse };

fn reuse(court: &Court) -> Outcome<String> {
    let (holds, said) = lint(court, &court.workspace.root)?;
    if !holds {
        return Err(Trouble::Failed(said));
    }
    let spoilt = emptied(court.bench.join("spoilt/reuse"))?;
    fs::write(spoilt.join("nobody.txt"), "whose?\n").map_err(Trouble::disk(&spoilt))?;
    blind(lint(court, &spoilt)?.0, "a folder")?;
    Ok("every file licensed, one spoilt folder seen".into())
}

fn lint(court: &Court, root: &Path) -> Outcome<(bool, String)> {
    let mut command = Command::new(court.tools.python_program("reuse")?);
    // Left to itself it asks git, which ignores the build folder and so the spoilt sample in it.
    let output = output(command.current_dir(root).arg("--no-multiprocessing").arg("--root").arg(root).arg("lint"))?;
    match output.status.code() {
        Some(0 | 1) => Ok((output.status.success(), said(&output))),
        _ => Err(Trouble::Failed(said(&output))),
    }
}
