//! Judges of web pages: the Nu checker, which the W3C runs, and axe-core in a browser, which sees what a reader sees.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Court, PaperJudge, Verdict, replaced};
use crate::tools::{chromium, java};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{output, said};

pub(super) const NU: PaperJudge =
    PaperJudge { name: "html by the Nu checker", reads: "html", spoil: wordless, ask: nu };
pub(super) const AXE: PaperJudge = PaperJudge { name: "html by axe in Chromium", reads: "html", spoil: pale, ask: axe };

/// A picture without words for those who do not see it.
fn wordless(_: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let content = fs::read(from).map_err(Trouble::disk(from))?;
    let spoilt = replaced(&content, b"</body>", b"<p><img src=\"x.png\"></p></body>")?;
    fs::write(to, spoilt).map_err(Trouble::disk(to))
}

fn nu(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let jar = court.tools.node()?.join("node_modules/vnu-jar/build/dist/vnu.jar");
    let mut command = java(17)?;
    // The schema of HTML is deep: the usual stack is too small for it on some machines.
    command.args(["-Xss8m", "-jar"]).arg(jar).args(["--format", "json"]).args(papers);
    let output = output(&mut command)?;
    let said = said(&output);
    match output.status.code() {
        Some(0 | 1) if said.contains("\"messages\"") => Ok(Verdict { holds: output.status.success(), said }),
        _ => Err(Trouble::Failed(said)),
    }
}

/// Words too pale to be read.
fn pale(_: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let content = fs::read(from).map_err(Trouble::disk(from))?;
    let spoilt = replaced(&content, b"</main>", b"<p style=\"color:#bbb;background:#fff\">Too pale.</p></main>")?;
    fs::write(to, spoilt).map_err(Trouble::disk(to))
}

fn axe(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    // Its packages are looked for where it is started.
    let packages = court.tools.node()?;
    let mut command = Command::new("node");
    command.current_dir(packages).arg(court.tools.script("axe.mjs")).arg(chromium()?).args(papers);
    let output = output(&mut command)?;
    let said = said(&output);
    match output.status.code() {
        Some(0 | 1) if said.contains("\"faults\"") => Ok(Verdict { holds: output.status.success(), said }),
        _ => Err(Trouble::Failed(said)),
    }
}
