//! Judge of papers against their sources: our own `iop verify` over every PDF of the tree and of the tests' cases, draft or not,
//! and over every Word document of the tree. Each PDF must carry its source; every paper must be made again byte for byte, and
//! be read back to say what its source says.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::slice;

use serde_json::Value;

use super::{Court, OtherJudge, blind, replaced, schemas, signing};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{emptied, files, output, said};

pub(super) const VERIFIED: OtherJudge = OtherJudge { name: "pdf and docx by iop verify", ask: verified };

/// What must be said of every paper; that it holds is not enough, since what was not tried holds too.
const PROVED: &[&str] = &["fingerprint-imprint-agrees", "paper-same", "contents-agree"];
/// And of every PDF.
const PROVED_OF_PDF: &[&str] = &["source-found", "fingerprint-footer-agrees"];

fn verified(court: &Court) -> Outcome<String> {
    let styled = styled(court)?;
    let mut papers = court.papers.with_extension("pdf");
    papers.extend(cases(court)?);
    let (own, plain): (Vec<_>, Vec<_>) = papers.into_iter().partition(|paper| settings(&styled, paper).is_some());
    let mut faults = faults(court, &[], &plain)?;
    for paper in &own {
        faults.extend(self::faults(court, &settings(&styled, paper).unwrap_or_default(), slice::from_ref(paper))?);
    }
    let documents = court.papers.with_extension("docx");
    let sources = schemas::agreements(court.workspace)?;
    for document in &documents {
        let source = source(&sources, document)?;
        let mut more = settings(&styled, document).unwrap_or_default();
        more.extend(["--source".into(), source.into()]);
        faults.extend(self::faults(court, &more, slice::from_ref(document))?);
    }
    if !faults.is_empty() {
        return Err(Trouble::Failed(faults.join("\n")));
    }
    let sample = plain.first().ok_or_else(|| Trouble::Failed("no papers".into()))?;
    let content = fs::read(sample).map_err(Trouble::disk(sample))?;
    let spoilt = court.spoilt(VERIFIED.name, "pdf")?;
    fs::write(&spoilt, replaced(&content, b"/Lang(", b"/Lang ")?).map_err(Trouble::disk(&spoilt))?;
    blind(self::faults(court, &[], &[spoilt])?.is_empty(), "a paper")?;
    let (first, other) = (&documents[0], source(&sources, documents.last().unwrap_or(&documents[0]))?);
    let more = ["--source".into(), other.into()];
    blind(self::faults(court, &more, slice::from_ref(first))?.is_empty(), "a document of another agreement")?;
    let (papers, styled) = (plain.len() + own.len(), own.len());
    Ok(format!(
        "{papers} PDF files, {styled} of them in a house style, {} Word documents, two spoilt seen",
        documents.len()
    ))
}

/// The agreements that have settings beside them.
fn styled(court: &Court) -> Outcome<Vec<PathBuf>> {
    let all = schemas::agreements(court.workspace)?;
    Ok(all.into_iter().filter(|source| source.with_file_name("iop.toml").is_file()).collect())
}

/// The settings of the agreement that a paper was made of, where it has its own, as arguments.
fn settings(styled: &[PathBuf], paper: &Path) -> Option<Vec<OsString>> {
    let source = styled.iter().find(|source| source.file_stem() == paper.file_stem())?;
    Some(vec!["--config".into(), source.with_file_name("iop.toml").into()])
}

/// The agreement that a paper was made of, which is called by its id.
fn source(sources: &[PathBuf], paper: &Path) -> Outcome<PathBuf> {
    let line = format!("id: {}", paper.file_stem().unwrap_or_default().to_string_lossy());
    let has = |source: &&PathBuf| fs::read_to_string(source).is_ok_and(|text| text.lines().any(|own| own == line));
    let found = sources.iter().find(has).cloned();
    found.ok_or_else(|| Trouble::Failed(format!("{}: no agreement with {line}", paper.display())))
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
fn faults(court: &Court, more: &[OsString], papers: &[PathBuf]) -> Outcome<Vec<String>> {
    let mut verify = Command::new(court.papers.command());
    let output = output(verify.args(["--lang", "en", "verify", "--format", "json"]).args(more).args(papers))?;
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
    let of_pdf = paper["file"].as_str().is_some_and(|file| file.ends_with("pdf"));
    let wanted = PROVED.iter().chain(if of_pdf { PROVED_OF_PDF } else { &[] });
    let untried = wanted.filter(|code| !proved(code)).map(|code| format!("not proved: {code}"));
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
        assert_eq!(untried.as_deref(), Some("\"a\": not proved: fingerprint-imprint-agrees"));
        assert!(lacking(&json!({"file": "a.pdf", "statements": statements})).is_some());
        statements.push(statement("fails", "pages-added"));
        let fails = lacking(&json!({"file": "a", "statements": statements}));
        assert_eq!(fails.as_deref(), Some("\"a\": \"pages-added\""));
    }
}
