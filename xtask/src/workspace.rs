//! Where things are, and how other programs are started: the root, the build folder, runs that fail loudly.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::trouble::{Outcome, Trouble};

/// The repository and its build folder.
pub(crate) struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// The build folder, which may lie outside the repository.
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Asks cargo, so that every way of moving the build folder is honoured.
    pub(crate) fn find() -> Outcome<Self> {
        let mut command = Command::new(env!("CARGO"));
        command.args(["metadata", "--format-version=1", "--no-deps"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        let output = capture(&mut command)?;
        let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)
            .map_err(|fault| Trouble::Failed(format!("cargo metadata: {fault}")))?;
        let folder = |key: &str| {
            let path = metadata[key].as_str().map(PathBuf::from);
            path.ok_or_else(|| Trouble::Failed(format!("cargo metadata names no {key}")))
        };
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// cargo, at the root.
    pub(crate) fn cargo<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// A path for people: relative to the root where it lies inside.
    pub(crate) fn shown<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}

/// Runs with the terminal handed over; anything but success is a failure.
pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let status = command.status().map_err(|fault| not_started(command, &fault))?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed(format!("{}: {status}", spelled(command)))) }
}

/// Runs and keeps the output; the exit code is the caller's to judge.
pub(crate) fn output(command: &mut Command) -> Outcome<Output> {
    command.output().map_err(|fault| not_started(command, &fault))
}

/// Runs and keeps the output; anything but success is a failure that quotes what the program said.
pub(crate) fn capture(command: &mut Command) -> Outcome<Output> {
    let output = output(command)?;
    if output.status.success() {
        return Ok(output);
    }
    Err(Trouble::Failed(format!("{}: {}\n{}", spelled(command), output.status, said(&output))))
}

/// Both streams of a finished program, as text.
pub(crate) fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// All files under a folder, sorted; nothing when the folder is not there.
pub(crate) fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(Trouble::disk(&folder))? {
            let path = entry.map_err(Trouble::disk(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// An empty folder, whatever stood there before.
pub(crate) fn emptied(folder: PathBuf) -> Outcome<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Trouble::disk(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Trouble::disk(&folder))?;
    Ok(folder)
}

fn not_started(command: &Command, fault: &std::io::Error) -> Trouble {
    let program = command.get_program().to_string_lossy();
    if fault.kind() == ErrorKind::NotFound {
        return Trouble::Missing(program.into_owned());
    }
    Trouble::Failed(format!("{program}: {fault}"))
}

fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let text = words.map(OsStr::to_string_lossy).take(8).collect::<Vec<_>>().join(" ");
    if command.get_args().len() > 7 { format!("{text} …") } else { text }
}
