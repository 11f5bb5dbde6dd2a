//! Judge of signatures: pyHanko signs every field of every paper that can be signed, one after the other, with keys of several
//! kinds made on the spot, and says whether each signature holds; so must `iop verify`. The judges of PDF are asked before, after the first and after all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Court, OtherJudge, blind, pdf, replaced};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{capture, emptied, files, output, said};

/// Signed in turn, whole, still PDF/A-3a and PDF/UA-1; a changed letter and a page added are seen.
pub(super) const PYHANKO: OtherJudge = OtherJudge { name: "pdf signed by pyHanko", ask: signed };

/// The papers that the judges of PDF see once more between the first signature and the last.
const MIDWAY: usize = 2;

fn signed(court: &Court) -> Outcome<String> {
    let papers = papers(court)?;
    let signed = emptied(court.bench.join("signed"))?;
    let trust = emptied(court.bench.join("trust"))?;
    let number = said(&capture(script(court)?.arg("sign").arg(&signed).arg(&trust).args(&papers))?);
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
    let (trusted, stranger) = (trust.join("trusted.pem"), trust.join("stranger.pem"));
    if let Some(faults) = verified(court, &trusted, &all)? {
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
    blind(verified(court, &stranger, std::slice::from_ref(&sample))?.is_none(), "a paper signed by nobody trusted")?;
    let spoilt = court.spoilt(PYHANKO.name, "pdf")?;
    for how in ["byte", "page"] {
        capture(script(court)?.arg("spoil").arg(how).arg(&sample).arg(&spoilt))?;
        blind(faults(court, std::slice::from_ref(&spoilt))?.is_none(), "a signed paper")?;
        let unseen = verified(court, &trusted, std::slice::from_ref(&spoilt))?.is_none();
        blind(unseen, "a signed paper, by iop verify,")?;
    }
    Ok(format!("{number} signatures on {} papers, two spoilt copies seen", papers.len()))
}

/// The papers of the tests' cases that have no errors and are no drafts: these have fields. Every second one has the pictures
/// as annexes.
fn papers(court: &Court) -> Outcome<Vec<PathBuf>> {
    let out = emptied(court.bench.join("to-sign"))?;
    let sources: Vec<PathBuf> = cases(court)?;
    let sources = sources.iter().filter(|path| !fs::read_to_string(path).is_ok_and(|text| has(&text, "stage: draft")));
    let (plain, annexed): (Vec<_>, Vec<_>) = sources.enumerate().partition(|(at, _)| at % 2 == 0);
    for (sources, more) in [(plain, &[][..]), (annexed, &["--annex", "timeline,economy"])] {
        let mut render = Command::new(court.papers.command());
        render.arg("render").args(sources.into_iter().map(|(_, path)| path)).args(more).arg("--out").arg(&out);
        let written = output(&mut render)?;
        if !matches!(written.status.code(), Some(0 | 1)) {
            return Err(Trouble::Failed(said(&written)));
        }
    }
    let papers = files(&out)?;
    let annexed = |path: &PathBuf| fs::read(path).is_ok_and(|bytes| replaced(&bytes, b"annex=timeline", b"").is_ok());
    let count = papers.iter().filter(|path| annexed(path)).count();
    if count == 0 || count == papers.len() {
        return Err(Trouble::Failed(format!("{count} of {} papers with annexes", papers.len())));
    }
    Ok(papers)
}

/// The agreements among the tests' cases. Of those with one id the first: two would be written to one file.
pub(super) fn cases(court: &Court) -> Outcome<Vec<PathBuf>> {
    let mut ids = BTreeSet::new();
    let mut sources = Vec::new();
    for path in files(&court.workspace.root.join("tests/cases"))? {
        let text = fs::read_to_string(&path).map_err(Trouble::disk(&path))?;
        let id = text.lines().find_map(|line| line.strip_prefix("id: ")).map(str::to_owned);
        if has(&text, "format: iop/1") && id.is_some_and(|id| ids.insert(id)) {
            sources.push(path);
        }
    }
    Ok(sources)
}

fn has(text: &str, wanted: &str) -> bool {
    text.lines().any(|line| line == wanted)
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

/// What `iop verify` finds wrong with signed papers, when these certificates are trusted; none if all hold.
fn verified(court: &Court, trust: &Path, papers: &[PathBuf]) -> Outcome<Option<String>> {
    let mut verify = Command::new(court.papers.command());
    let output = output(verify.args(["--lang", "en", "verify", "--no-config", "--trust"]).arg(trust).args(papers))?;
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
