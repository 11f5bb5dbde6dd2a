//! The whole test: every step is run, timed and counted, whatever the others said.

use std::env;
use std::path::PathBuf;
use std::time::Instant;

use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, run as start};
use crate::{deny, generate, judge};

/// Whether the outside judges are asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Judges {
    Heard,
    Left,
}

struct Step {
    name: &'static str,
    run: fn(&Workspace) -> Outcome<()>,
}

const STEPS: &[Step] = &[
    Step { name: "format", run: |at| start(&mut at.cargo(["fmt", "--all", "--check"])) },
    Step { name: "lints", run: |at| start(&mut at.cargo(LINTS)) },
    Step { name: "lints without PDF", run: |at| start(&mut at.cargo(LINTS_WITHOUT_PDF)) },
    Step { name: "tests", run: |at| start(&mut at.cargo(["test", "--workspace", "--locked", "--no-fail-fast"])) },
    Step { name: "documentation", run: documentation },
    Step { name: "generated files", run: generate::check },
    Step { name: "dependencies", run: deny::offline },
];

const LINTS: [&str; 7] = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];

/// Whoever embeds the model and the rules leaves PDF, and with it Typst, out.
const LINTS_WITHOUT_PDF: [&str; 8] =
    ["clippy", "--package=iop-renderer", "--no-default-features", "--all-targets", "--locked", "--", "-D", "warnings"];

fn documentation(at: &Workspace) -> Outcome<()> {
    start(at.cargo(["doc", "--workspace", "--no-deps", "--locked"]).env("RUSTDOCFLAGS", "-D warnings"))
}

/// The command built as the tests build it, so that nothing is compiled twice, and the judges over its papers.
fn judged(at: &Workspace) -> Outcome<()> {
    start(&mut at.cargo(["build", "--workspace", "--all-targets", "--locked"]))?;
    let iop: PathBuf = at.target.join("debug").join(format!("iop{}", env::consts::EXE_SUFFIX));
    judge::run(at, Some(&iop), None)
}

/// Runs all steps; fails when one did. A missing tool is forgiven outside CI, and said at the end.
pub(crate) fn run(workspace: &Workspace, judges: Judges) -> Outcome<()> {
    let mut steps: Vec<&Step> = STEPS.iter().collect();
    if judges == Judges::Heard {
        steps.push(&Step { name: "outside judges", run: judged });
    }
    let mut lines = Vec::new();
    let mut failed = 0_usize;
    for step in steps {
        println!("\n=== {}", step.name);
        let begun = Instant::now();
        let outcome = (step.run)(workspace);
        let seconds = begun.elapsed().as_secs();
        let verdict = match outcome {
            Ok(()) => "ok".to_owned(),
            Err(Trouble::Missing(what)) if !in_ci() => format!("NOT DONE, missing: {what}"),
            Err(trouble) => {
                failed += 1;
                println!("{trouble}");
                "FAILED".to_owned()
            }
        };
        lines.push(format!("{seconds:>5} s  {:<18} {verdict}", step.name));
    }
    if judges == Judges::Left {
        lines.push(format!("    - s  {:<18} NOT DONE, --no-judges", "outside judges"));
    }
    println!("\n=== summary\n{}", lines.join("\n"));
    if failed == 0 { Ok(()) } else { Err(Trouble::Failed(format!("{failed} steps failed"))) }
}

/// In CI nothing is forgiven.
pub(crate) fn in_ci() -> bool {
    env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false")
}
