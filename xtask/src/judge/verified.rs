//! Judge of papers against their sources: our own `iop verify` over every paper of the tree and of the tests' cases, draft or
//! not. Each must carry its source, be made again byte for byte, and be read back to say what its source says.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::{Court, OtherJudge, blind, replaced, schemas, signing};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{emptied, files, output, said};

pub(super) const VERIFIED: OtherJudge = OtherJudge { name: "pdf by iop verify", ask: verified };

/// What must be said of every paper; that it holds is not enough, since what was not tried holds too.
const PROVED: [&str; 5] =
    ["source-found", "fingerprint-imprint-agrees", "fingerprint-footer-agrees", "paper-same", "contents-agree"];

fn verified(court: &Court) -> Outcome<String> {
    let styled = styled(court)?;
    let mut papers = court.papers.with_extension("pdf");
    papers.extend(cases(court)?);
    let (own, plain): (Vec<_>, Vec<_>) = papers.into_iter().partition(|paper| settings(&styled, paper).is_some());
    let mut faults = faults(court, None, &plain)?;
    for paper in &own {
        faults.extend(self::faults(court, settings(&styled, paper), std::slice::from_ref(paper))?);
    }
    if !faults.is_empty() {
        return Err(Trouble::Failed(faults.join("\n")));
    }
    let sample = plain.first().ok_or_else(|| Trouble::Failed("no papers".into()))?;
    let content = std::fs::read(sample).map_err(Trouble::disk(sample))?;
    let spoilt = court.spoilt(VERIFIED.name, "pdf")?;
    std::fs::write(&spoilt, replaced(&content, b"/Lang(", b"/Lang ")?).map_err(Trouble::disk(&spoilt))?;
    blind(self::faults(court, None, &[spoilt])?.is_empty(), "a paper")?;
    Ok(format!("{} files, {} of them in a house style, one spoilt copy seen", plain.len() + own.len(), own.len()))
}

/// The agreements that have settings beside them.
fn styled(court: &Court) -> Outcome<Vec<PathBuf>> {
    let all = schemas::agreements(court.workspace)?;
    Ok(all.into_iter().filter(|source| source.with_file_name("iop.toml").is_file()).collect())
}

/// The settings of the agreement that a paper was made of, where it has its own.
fn settings(styled: &[PathBuf], paper: &Path) -> Option<PathBuf> {
    let source = styled.iter().find(|source| source.file_stem() == paper.file_stem())?;
    Some(source.with_file_name("iop.toml"))
}

/// The drafts of the tests' cases.
fn cases(court: &Court) -> Outcome<Vec<PathBuf>> {
    let out = emptied(court.bench.join("cases"))?;
    let sources = signing::cases(court)?;
    let mut render = Command::new(court.papers.command());
    let written = output(render.args(["render", "--draft"]).args(&sources).arg("--out").arg(&out))?;
    let papers = files(&out)?;
    if written.status.success() && papers.len() == sources.len() {
        Ok(papers)
    } else {
        Err(Trouble::Failed(format!("{} cases, {} papers\n{}", sources.len(), papers.len(), said(&written))))
    }
}

/// What is not proved of each paper.
fn faults(court: &Court, settings: Option<PathBuf>, papers: &[PathBuf]) -> Outcome<Vec<String>> {
    let mut verify = Command::new(court.papers.command());
    verify.args(["--lang", "en", "verify", "--format", "json"]).args(papers);
    match settings {
        Some(path) => verify.arg("--config").arg(path),
        None => verify.arg("--no-config"),
    };
    let output = output(&mut verify)?;
    let told: Value = serde_json::from_slice(&output.stdout).map_err(|_| Trouble::Failed(said(&output)))?;
    let told = told["papers"].as_array().filter(|told| told.len() == papers.len());
    let told = told.ok_or_else(|| Trouble::Failed(said(&output)))?;
    Ok(told.iter().filter_map(lacking).collect())
}

/// What a paper fails, or what was not tried of it; none if everything is proved.
fn lacking(paper: &Value) -> Option<String> {
    let statements = paper["statements"].as_array()?;
    let of = |outcome: &'static str| statements.iter().filter(move |statement| statement["outcome"] == outcome);
    let fails = of("fails").map(|statement| statement["message"].to_string());
    let proved = |code: &&&str| of("holds").any(|statement| statement["code"] == **code);
    let untried = PROVED.iter().filter(|code| !proved(code)).map(|code| format!("not proved: {code}"));
    let lacking: Vec<String> = fails.chain(untried).collect();
    (!lacking.is_empty()).then(|| format!("{}: {}", paper["file"], lacking.join("; ")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_fails_and_what_was_not_tried_is_told() {
        let statement = |outcome: &str, code: &str| json!({"outcome": outcome, "code": code, "message": code});
        let mut statements: Vec<Value> = PROVED.iter().map(|code| statement("holds", code)).collect();
        assert_eq!(lacking(&json!({"file": "a", "statements": statements})), None);
        let untried = lacking(&json!({"file": "a", "statements": statements[1..]}));
        assert_eq!(untried.as_deref(), Some("\"a\": not proved: source-found"));
        statements.push(statement("fails", "pages-added"));
        let fails = lacking(&json!({"file": "a", "statements": statements}));
        assert_eq!(fails.as_deref(), Some("\"a\": \"pages-added\""));
    }
}
