//! Judge of Akoma Ntoso: lxml with the strict schema of the standard.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Court, PaperJudge, Verdict, replaced};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{output, said};

pub(super) const STRICT: PaperJudge =
    PaperJudge { name: "akn by the strict schema", reads: "akn", spoil: misplaced, ask: validate };

/// A heading below its clause's contents, which the schema forbids.
fn misplaced(_: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let content = fs::read(from).map_err(Trouble::disk(from))?;
    let spoilt = replaced(&content, b"</content>", b"</content><heading>x</heading>")?;
    fs::write(to, spoilt).map_err(Trouble::disk(to))
}

fn validate(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let mut command = Command::new(court.tools.python()?);
    let output = output(command.arg(court.tools.script("akn.py")).args(papers))?;
    match output.status.code() {
        Some(0 | 1) if said(&output).contains('\t') => {
            Ok(Verdict { holds: output.status.success(), said: said(&output) })
        }
        _ => Err(Trouble::Failed(said(&output))),
    }
}
