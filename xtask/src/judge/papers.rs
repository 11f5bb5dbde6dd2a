//! The papers under judgement: every agreement of the tree and the examples of house style, built by the command as a user would, as drafts (all of
//! them) and as they would be signed (those without errors).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Court, OtherJudge};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, emptied, files, output, run, said};

/// Where the papers lie.
pub(super) struct Papers {
    iop: PathBuf,
    files: Vec<PathBuf>,
    drafts: PathBuf,
}

/// Two runs give the same bytes.
pub(super) const REPEATED: OtherJudge = OtherJudge { name: "same bytes twice", ask: repeated };

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Draft,
    Final,
}

pub(super) fn build(workspace: &Workspace, iop: Option<&Path>, bench: &Path) -> Outcome<Papers> {
    let iop = if let Some(path) = iop {
        path.to_path_buf()
    } else {
        run(&mut workspace.cargo(["build", "--package=iop-cli", "--bin=iop", "--locked"]))?;
        workspace.target.join("debug").join(format!("iop{}", std::env::consts::EXE_SUFFIX))
    };
    let drafts = emptied(bench.join("papers/draft"))?;
    let finals = emptied(bench.join("papers/final"))?;
    written(workspace, &iop, Kind::Draft, &drafts)?;
    written(workspace, &iop, Kind::Final, &finals)?;
    Ok(Papers { iop, files: files(&bench.join("papers"))?, drafts })
}

impl Papers {
    /// The command that wrote them.
    pub(super) fn command(&self) -> &Path {
        &self.iop
    }

    pub(super) fn with_extension(&self, extension: &str) -> Vec<PathBuf> {
        self.files.iter().filter(|path| path.extension().is_some_and(|found| found == extension)).cloned().collect()
    }
}

/// Findings are no obstacle here (exit 1); not being able to run is.
fn written(workspace: &Workspace, iop: &Path, kind: Kind, out: &Path) -> Outcome<()> {
    let mut command = Command::new(iop);
    command.current_dir(&workspace.root).args(["build", "agreements", "docs/examples", "--out"]).arg(out);
    if kind == Kind::Draft {
        command.arg("--draft");
    }
    let output = output(&mut command)?;
    match output.status.code() {
        Some(0 | 1) => Ok(()),
        _ => Err(Trouble::Failed(format!("iop build: {}\n{}", output.status, said(&output)))),
    }
}

fn repeated(court: &Court) -> Outcome<String> {
    let again = emptied(court.bench.join("again"))?;
    written(court.workspace, &court.papers.iop, Kind::Draft, &again)?;
    let first = contents(&court.papers.drafts)?;
    let second = contents(&again)?;
    if first.is_empty() {
        return Err(Trouble::Failed("iop wrote nothing".into()));
    }
    let differing: Vec<String> = differing(&first, &second);
    if differing.is_empty() {
        return Ok(format!("{} files", first.len()));
    }
    Err(Trouble::Failed(format!("not the same in two runs: {}", differing.join(", "))))
}

type Contents = Vec<(PathBuf, Vec<u8>)>;

fn contents(folder: &Path) -> Outcome<Contents> {
    let read = |path: PathBuf| {
        let content = fs::read(&path).map_err(Trouble::disk(&path))?;
        Ok((path.strip_prefix(folder).unwrap_or(&path).to_path_buf(), content))
    };
    files(folder)?.into_iter().map(read).collect()
}

fn differing(first: &Contents, second: &Contents) -> Vec<String> {
    let lacking = |from: &Contents, to: &Contents| -> Vec<String> {
        from.iter().filter(|entry| !to.contains(entry)).map(|(path, _)| path.display().to_string()).collect()
    };
    let mut names = [lacking(first, second), lacking(second, first)].concat();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_missing_and_an_extra_file_are_told() {
        let one = |name: &str, content: &str| (PathBuf::from(name), content.as_bytes().to_vec());
        let first = vec![one("a", "1"), one("b", "1"), one("c", "1")];
        let second = vec![one("a", "1"), one("b", "2"), one("d", "1")];
        assert_eq!(differing(&first, &second), ["b", "c", "d"]);
        assert_eq!(differing(&first, &first), [""; 0]);
    }
}
