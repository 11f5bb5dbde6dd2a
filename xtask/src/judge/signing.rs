//! Judge of signatures: pyHanko signs every field of every paper that can be signed, one after the other, with keys made
//! on the spot, and says whether each signature holds; so must `iop verify`. The judges of PDF are asked before, after the first and after all.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::{Court, OtherJudge, blind, pdf};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{capture, emptied, files, output, said};

/// Signed in turn, whole, still PDF/A-3a and PDF/UA-1; a changed letter and a page added are seen.
pub(super) const PYHANKO: OtherJudge = OtherJudge { name: "pdf signed by pyHanko", ask: signed };

/// The papers that the judges of PDF see once more between the first signature and the last.
const MIDWAY: usize = 2;

fn signed(court: &Court) -> Outcome<String> {
    let papers = papers(court)?;
    let signed = emptied(court.bench.join("signed"))?;
    let number = said(&capture(script(court)?.arg("sign").arg(&signed).args(&papers))?);
    let all = files(&signed)?;
    let number = number.trim();
    if all.len() != papers.len() * 2 || number.parse().unwrap_or(0) < papers.len() {
        return Err(Trouble::Failed(format!(
            "{} papers, {number} signatures, {} signed copies",
            papers.len(),
            all.len()
        )));
    }
    if let Some(faults) = faults(court, &all)? {
        return Err(Trouble::Failed(faults));
    }
    // What a stranger has signed, our own command must find true as well.
    if let Some(faults) = verified(court, &all)? {
        return Err(Trouble::Failed(faults));
    }
    let (first, last): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|path| path.to_string_lossy().ends_with(".one.pdf"));
    let sample = last.last().cloned().unwrap_or_default();
    let seen: Vec<PathBuf> = papers.iter().cloned().chain(first.into_iter().take(MIDWAY)).chain(last).collect();
    for judge in [pdf::vera, pdf::qpdf] {
        let verdict = judge(court, &seen)?;
        if !verdict.holds {
            return Err(Trouble::Failed(verdict.said));
        }
    }
    let spoilt = court.spoilt(PYHANKO.name, "pdf")?;
    for how in ["byte", "page"] {
        capture(script(court)?.arg("spoil").arg(how).arg(&sample).arg(&spoilt))?;
        blind(faults(court, std::slice::from_ref(&spoilt))?.is_none(), "a signed paper")?;
        blind(verified(court, std::slice::from_ref(&spoilt))?.is_none(), "a signed paper, by iop verify")?;
    }
    Ok(format!("{number} signatures on {} papers, two spoilt copies seen", papers.len()))
}

/// The papers of the tests' cases that have no errors and are no drafts: these have fields.
fn papers(court: &Court) -> Outcome<Vec<PathBuf>> {
    let out = emptied(court.bench.join("to-sign"))?;
    let mut ids = BTreeSet::new();
    let mut sources = Vec::new();
    for path in files(&court.workspace.root.join("tests/cases"))? {
        let text = fs::read_to_string(&path).map_err(Trouble::disk(&path))?;
        // Two with one id would be written to one file.
        let id = text.lines().find_map(|line| line.strip_prefix("id: ")).map(str::to_owned);
        let has = |wanted: &str| text.lines().any(|line| line == wanted);
        if has("format: iop/1") && !has("stage: draft") && id.is_some_and(|id| ids.insert(id)) {
            sources.push(path);
        }
    }
    let mut render = Command::new(court.papers.command());
    let written = output(render.arg("render").args(&sources).arg("--out").arg(&out))?;
    let papers: Vec<PathBuf> = files(&out)?;
    match written.status.code() {
        Some(0 | 1) if !papers.is_empty() => Ok(papers),
        _ => Err(Trouble::Failed(said(&written))),
    }
}

/// What is wrong with the signatures; none if all hold.
fn faults(court: &Court, papers: &[PathBuf]) -> Outcome<Option<String>> {
    let output = output(script(court)?.arg("check").args(papers))?;
    let said = said(&output);
    match output.status.code() {
        Some(0) => Ok(None),
        Some(1) if said.contains("signature-") => Ok(Some(said)),
        _ => Err(Trouble::Failed(said)),
    }
}

/// What `iop verify` finds wrong with signed papers; none if all hold.
fn verified(court: &Court, papers: &[PathBuf]) -> Outcome<Option<String>> {
    let output = output(Command::new(court.papers.command()).args(["--lang", "en", "verify"]).args(papers))?;
    match output.status.code() {
        Some(0) => Ok(None),
        Some(1) => Ok(Some(said(&output))),
        _ => Err(Trouble::Failed(said(&output))),
    }
}

fn script(court: &Court) -> Outcome<Command> {
    let mut command = Command::new(court.tools.python()?);
    command.arg(court.tools.script("sign.py"));
    Ok(command)
}
