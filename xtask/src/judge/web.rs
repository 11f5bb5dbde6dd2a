//! Judge of web pages: the Nu checker, which the W3C runs.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Court, PaperJudge, Verdict, replaced};
use crate::tools::java;
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{output, said};

pub(super) const NU: PaperJudge =
    PaperJudge { name: "html by the Nu checker", reads: "html", spoil: wordless, ask: nu };

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
