//! Chores of the repository, run as `cargo xtask CHORE`. Knows the tree, other programs and how to install them into
//! the build folder; knows nothing of what an agreement means.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a chore works on files, other programs and a terminal; nothing here is linked into iop"
)]

mod bench;
mod coverage;
mod deny;
mod docs;
mod generate;
mod judge;
mod suite;
mod tools;
mod trouble;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::trouble::Outcome;
use crate::workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Chores of the repository")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Everything a change must pass: format, lints, tests, docs, generated files, dependencies, outside judges
    Test {
        /// Leave the outside judges out (they need Java, Node.js, Python, Chromium, LibreOffice, qpdf and poppler)
        #[arg(long)]
        no_judges: bool,
    },
    /// Rewrite the generated files
    Generate {
        /// Write nothing; fail when a file is not what it would be
        #[arg(long)]
        check: bool,
    },
    /// Licences, bans and sources of all dependencies, by cargo-deny
    Deny {
        /// Ask for known holes too: fetches the advisory database from the network
        #[arg(long)]
        advisories: bool,
    },
    /// Build the papers of all agreements and let programs nobody here wrote judge them
    Judge {
        /// Use this iop instead of building one
        #[arg(long, value_name = "FILE")]
        iop: Option<PathBuf>,
        /// Only the judges whose name contains this word
        #[arg(long, value_name = "WORD")]
        only: Option<String>,
    },
    /// Speed and memory beside a peer or a limit, as Markdown; never fails for being slow
    Bench {
        /// Use this iop instead of a release build
        #[arg(long, value_name = "FILE")]
        iop: Option<PathBuf>,
        /// Only these parts
        #[arg(long, value_enum, value_delimiter = ',')]
        only: Vec<bench::Part>,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().chore) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(chore: &Chore) -> Outcome<()> {
    let workspace = Workspace::find()?;
    match chore {
        Chore::Test { no_judges } => {
            suite::run(&workspace, if *no_judges { suite::Judges::Left } else { suite::Judges::Heard })
        }
        Chore::Generate { check: true } => generate::check(&workspace),
        Chore::Generate { check: false } => generate::write(&workspace),
        Chore::Deny { advisories: true } => deny::advisories(&workspace),
        Chore::Deny { advisories: false } => deny::offline(&workspace),
        Chore::Judge { iop, only } => judge::run(&workspace, iop.as_deref(), only.as_deref()),
        Chore::Bench { iop, only } => bench::run(&workspace, iop.as_deref(), only),
    }
}
