//! Judges of PDF: veraPDF and page-validation for PDF/A-3a and PDF/UA-1, qpdf for the file's structure, poppler as a second reader.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Court, PaperJudge, Verdict, replaced};
use crate::tools::java;
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{capture, emptied, files, output, said};

pub(super) const VERAPDF: PaperJudge = PaperJudge { name: "pdf by veraPDF", reads: "pdf", spoil: unmarked, ask: vera };
pub(super) const PAGE: PaperJudge =
    PaperJudge { name: "pdf by page-validation", reads: "pdf", spoil: unmarked, ask: page };
pub(super) const QPDF: PaperJudge = PaperJudge { name: "pdf by qpdf", reads: "pdf", spoil: cut, ask: qpdf };
pub(super) const POPPLER: PaperJudge =
    PaperJudge { name: "pdf by poppler", reads: "pdf", spoil: unmarked, ask: poppler };

/// Takes away that the file is tagged, by a name of the same length, so that no offset moves.
fn unmarked(_: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let content = fs::read(from).map_err(Trouble::disk(from))?;
    fs::write(to, replaced(&content, b"/MarkInfo", b"/MarkLess")?).map_err(Trouble::disk(to))
}

/// Cuts off the end, where the table of objects lies.
fn cut(_: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let content = fs::read(from).map_err(Trouble::disk(from))?;
    fs::write(to, &content[..content.len() / 2]).map_err(Trouble::disk(to))
}

pub(super) fn vera(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let mut command = java(17)?;
    command.args(["-XX:TieredStopAtLevel=1", "-cp"]).arg(court.tools.vera_jar()?);
    command.arg(court.tools.script("Vera.java")).arg("PDFA-3A,PDFUA-1").args(papers);
    let output = output(&mut command)?;
    let said = said(&output);
    // Only exit 1 with a verdict on paper is a judgement; anything else is a judge that did not work.
    match output.status.code() {
        Some(0) => Ok(Verdict { holds: said.matches("\tPASS\t").count() == papers.len() * 2, said }),
        Some(1) if said.contains("\tFAIL\t") || said.contains("\tERROR\t") => Ok(Verdict { holds: false, said }),
        _ => Err(Trouble::Failed(said)),
    }
}

/// A second look at what veraPDF looks at, by a program that shares nothing with it.
fn page(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let mut command = Command::new(court.tools.python()?);
    let output = output(command.arg(court.tools.script("pdf.py")).args(papers))?;
    let said = said(&output);
    match output.status.code() {
        Some(0 | 1) if said.contains("\tua1\t") => Ok(Verdict { holds: output.status.success(), said }),
        _ => Err(Trouble::Failed(said)),
    }
}

pub(super) fn qpdf(_: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let mut verdict = Verdict { holds: true, said: String::new() };
    for paper in papers {
        let output = output(Command::new("qpdf").arg("--check").arg(paper))?;
        if !output.status.success() {
            verdict.holds = false;
            verdict.said.push_str(&said(&output));
        }
    }
    Ok(verdict)
}

/// Tagged, every font embedded with its Unicode, and the agreement attached as it stands in the tree.
fn poppler(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let sources = super::schemas::agreements(court.workspace)?;
    let sources: Vec<Vec<u8>> =
        sources.iter().map(|path| fs::read(path).map_err(Trouble::disk(path))).collect::<Outcome<_>>()?;
    let mut faults = Vec::new();
    for paper in papers {
        let mut fault = |what: &str| faults.push(format!("{}: {what}", court.workspace.shown(paper)));
        let info = poppler_says("pdfinfo", paper)?;
        if !info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")) {
            fault("not tagged");
        }
        if !fonts_embedded(&poppler_says("pdffonts", paper)?) {
            fault("a font is not embedded, or no font at all");
        }
        let attached = emptied(court.bench.join("attached"))?;
        capture(Command::new("pdfdetach").arg("-saveall").arg("-o").arg(&attached).arg(paper))?;
        let attached: Vec<Vec<u8>> =
            files(&attached)?.iter().map(|path| fs::read(path).map_err(Trouble::disk(path))).collect::<Outcome<_>>()?;
        if !attached.iter().any(|content| sources.contains(content)) {
            fault("no agreement of the tree is attached");
        }
    }
    Ok(Verdict { holds: faults.is_empty(), said: faults.join("\n") })
}

fn poppler_says(program: &str, paper: &Path) -> Outcome<String> {
    Ok(String::from_utf8_lossy(&capture(Command::new(program).arg(paper))?.stdout).into_owned())
}

/// Reads the table of `pdffonts`: its last columns are *emb sub uni object ID*, the last in two words.
fn fonts_embedded(table: &str) -> bool {
    let fonts: Vec<&str> = table.lines().skip(2).collect();
    let embedded = |line: &&str| {
        let words: Vec<&str> = line.split_whitespace().rev().skip(2).take(3).collect();
        matches!(words[..], ["yes", _, "yes"])
    };
    !fonts.is_empty() && fonts.iter().all(embedded)
}

#[cfg(test)]
mod tests {
    use super::fonts_embedded;

    const HEAD: &str = "name type encoding emb sub uni object ID\n----\n";

    #[test]
    fn a_font_left_out_is_seen_and_so_is_a_file_without_fonts() {
        let good = format!("{HEAD}ABCDEF+Serif-H CID Type 0C Identity-H yes yes yes 15 0\n");
        assert!(fonts_embedded(&good));
        assert!(!fonts_embedded(&format!("{good}Courier Type 1 WinAnsi no no no 18 0\n")));
        assert!(!fonts_embedded(HEAD));
    }
}
