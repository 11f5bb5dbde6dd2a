//! Speed and memory beside a named peer or limit, measured in the same run and printed as Markdown. Never fails for
//! being slow: machines differ, and a timed test is a test of the machine. Fails when something cannot be measured.

mod inputs;
mod memory;
mod papers;
mod process;
mod reading;
mod table;

use std::path::{Path, PathBuf};

use crate::tools::Tools;
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, emptied, run as start};

/// The parts, in the order in which they are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// Reading in process, beside the bare parser and `serde_yaml`
    Reading,
    /// The whole program, beside the limits and check-jsonschema
    Process,
    /// Papers by the thousand, beside Typst itself
    Papers,
    /// Time and peak memory on inputs made to hurt
    Memory,
}

/// What is measured, and where it may work.
struct Bench<'a> {
    workspace: &'a Workspace,
    tools: Tools<'a>,
    folder: PathBuf,
    iop: PathBuf,
}

/// Measures the parts, or all of them. Without an `iop` a release build is made, which takes its time once.
pub(crate) fn run(workspace: &Workspace, iop: Option<&Path>, parts: &[Part]) -> Outcome<()> {
    let wanted = |part| parts.is_empty() || parts.contains(&part);
    let folder = emptied(workspace.target.join("bench"))?;
    if wanted(Part::Reading) {
        reading::run(workspace, &folder)?;
    }
    if ![Part::Process, Part::Papers, Part::Memory].into_iter().any(wanted) {
        return Ok(());
    }
    let bench = Bench { workspace, tools: Tools::new(workspace), folder, iop: program(workspace, iop)? };
    if wanted(Part::Process) {
        process::run(&bench)?;
    }
    if wanted(Part::Papers) {
        papers::run(&bench)?;
    }
    if wanted(Part::Memory) {
        memory::run(&bench)?;
    }
    Ok(())
}

fn program(workspace: &Workspace, given: Option<&Path>) -> Outcome<PathBuf> {
    if let Some(given) = given {
        return given.canonicalize().map_err(Trouble::disk(given));
    }
    start(&mut workspace.cargo(["build", "--release", "--package", "iop-cli", "--locked"]))?;
    Ok(workspace.target.join("release").join(format!("iop{}", std::env::consts::EXE_SUFFIX)))
}

/// A part that cannot be measured on this machine is said so loudly, in the table's place; the rest still is.
fn or_skipped<T>(what: &str, outcome: Outcome<T>) -> Outcome<Option<T>> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(Trouble::Missing(why)) => {
            println!("\n**NOT MEASURED: {what}**, missing: {why}");
            Ok(None)
        }
        Err(trouble) => Err(trouble),
    }
}
