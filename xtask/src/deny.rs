//! Licences, bans, sources and known holes of the dependencies, by cargo-deny. What is allowed stands in `deny.toml`.

use std::process::Command;

use crate::tools::Tools;
use crate::trouble::Outcome;
use crate::workspace::{Workspace, run};

/// The checks that need nothing from the network.
pub(crate) fn offline(workspace: &Workspace) -> Outcome<()> {
    println!(
        "(known holes are not asked about here: their database is fetched from the network; `cargo xtask deny --advisories` does it)"
    );
    check(workspace, &["licenses", "bans", "sources"])
}

/// The check for known holes, which fetches its database.
pub(crate) fn advisories(workspace: &Workspace) -> Outcome<()> {
    check(workspace, &["advisories"])
}

fn check(workspace: &Workspace, checks: &[&str]) -> Outcome<()> {
    let mut command = Command::new(Tools::new(workspace).cargo_deny()?);
    command.current_dir(&workspace.root).args(["--all-features", "--locked", "--log-level", "error", "check"]);
    run(command.args(checks))
}
