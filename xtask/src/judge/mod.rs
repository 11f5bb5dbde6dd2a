//! Outside judges: programs nobody here wrote, over the papers that iop writes. A judge that finds nothing wrong with a
//! file spoilt on purpose does not count, so each is shown one. Knows no formats itself: one file per kind of paper.

mod akn;
mod findings;
mod licences;
mod openfisca;
mod papers;
mod pdf;
mod schemas;
mod signing;
mod verified;
mod web;
mod word;

use std::path::{Path, PathBuf};

use crate::suite;
use crate::tools::Tools;
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, emptied};

/// What a judge may use: our papers, the tools, and a folder to work in.
struct Court<'a> {
    workspace: &'a Workspace,
    tools: Tools<'a>,
    papers: papers::Papers,
    bench: PathBuf,
}

/// What a judge said about some files.
struct Verdict {
    holds: bool,
    said: String,
}

/// A judge of one kind of paper.
struct PaperJudge {
    name: &'static str,
    /// The papers' extension.
    reads: &'static str,
    /// Makes a copy with a fault that this judge must see.
    spoil: fn(&Court, &Path, &Path) -> Outcome<()>,
    /// Many files in one start, since starting is the dear part.
    ask: fn(&Court, &[PathBuf]) -> Outcome<Verdict>,
}

/// A judge of something else, with its spoilt copies inside. Gives what it looked at, in words.
struct OtherJudge {
    name: &'static str,
    ask: fn(&Court) -> Outcome<String>,
}

const PAPER_JUDGES: &[PaperJudge] = &[
    pdf::VERAPDF,
    pdf::PAGE,
    pdf::QPDF,
    pdf::POPPLER,
    word::MICROSOFT,
    word::AUDIT,
    word::READER,
    word::OFFICE,
    web::NU,
    web::AXE,
    akn::STRICT,
];

const OTHER_JUDGES: &[OtherJudge] = &[
    papers::REPEATED,
    verified::VERIFIED,
    word::TEMPLATE,
    signing::PYHANKO,
    findings::SARIF,
    schemas::VALIDATORS,
    openfisca::CORE,
    licences::REUSE,
];

/// Builds the papers and asks every judge whose name contains `only`. All are heard before the chore fails.
pub(crate) fn run(workspace: &Workspace, iop: Option<&Path>, only: Option<&str>) -> Outcome<()> {
    let asked = |name: &str| only.is_none_or(|word| name.contains(word));
    let bench = emptied(workspace.target.join("judges"))?;
    let papers = papers::build(workspace, iop, &bench)?;
    let court = Court { workspace, tools: Tools::new(workspace), papers, bench };
    let mut failed = Vec::new();
    let mut missing = Vec::new();
    let mut heard = 0_usize;
    let cases = PAPER_JUDGES.iter().map(|judge| (judge.name, Case::Paper(judge)));
    let cases = cases.chain(OTHER_JUDGES.iter().map(|judge| (judge.name, Case::Other(judge))));
    for (name, case) in cases.filter(|(name, _)| asked(name)) {
        heard += 1;
        match case.hear(&court) {
            Ok(looked_at) => println!("ok      {name}: {looked_at}"),
            Err(Trouble::Missing(what)) => {
                println!("MISSING {name}: {what}");
                missing.push(name);
            }
            Err(trouble) => {
                println!("FAILED  {name}: {trouble}");
                failed.push(name);
            }
        }
    }
    println!("judges: {} passed, {} failed", heard - failed.len() - missing.len(), failed.len() + missing.len());
    if !failed.is_empty() || (suite::in_ci() && !missing.is_empty()) {
        return Err(Trouble::Failed(format!("judges: {}", [failed, missing].concat().join(", "))));
    }
    if missing.is_empty() { Ok(()) } else { Err(Trouble::Missing(missing.join(", "))) }
}

enum Case {
    Paper(&'static PaperJudge),
    Other(&'static OtherJudge),
}

impl Case {
    fn hear(&self, court: &Court) -> Outcome<String> {
        match self {
            Self::Paper(judge) => judge.hear(court),
            Self::Other(judge) => (judge.ask)(court),
        }
    }
}

impl PaperJudge {
    fn hear(&self, court: &Court) -> Outcome<String> {
        let files = court.papers.with_extension(self.reads);
        let Some(sample) = files.first() else {
            return Err(Trouble::Failed(format!("iop wrote no {} files", self.reads)));
        };
        let verdict = (self.ask)(court, &files)?;
        if !verdict.holds {
            return Err(Trouble::Failed(verdict.said));
        }
        let spoilt = court.spoilt(self.name, self.reads)?;
        (self.spoil)(court, sample, &spoilt)?;
        blind((self.ask)(court, &[spoilt])?.holds, "a paper")?;
        Ok(format!("{} files, one spoilt copy seen", files.len()))
    }
}

impl Court<'_> {
    /// Where a judge's spoilt copy goes.
    fn spoilt(&self, judge: &str, extension: &str) -> Outcome<PathBuf> {
        let folder = emptied(self.bench.join("spoilt").join(judge.replace(' ', "-").to_lowercase()))?;
        Ok(folder.join(format!("spoilt.{extension}")))
    }
}

/// Fails when a judge passed what was spoilt on purpose.
fn blind(passed: bool, what: &str) -> Outcome<()> {
    if passed { Err(Trouble::Failed(format!("it saw nothing wrong with {what} spoilt on purpose"))) } else { Ok(()) }
}

/// Replaces the first `old` by `new`; fails when there is none, since then nothing would be spoilt.
fn replaced(content: &[u8], old: &[u8], new: &[u8]) -> Outcome<Vec<u8>> {
    let found = content.windows(old.len()).position(|window| window == old);
    let at = found.ok_or_else(|| Trouble::Failed(format!("nothing to spoil: no {}", String::from_utf8_lossy(old))))?;
    Ok([&content[..at], new, &content[at + old.len()..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spoiling_changes_the_first_place_and_refuses_when_there_is_none() {
        assert_eq!(replaced(b"a /B /B", b"/B", b"/X").unwrap(), b"a /X /B");
        assert!(replaced(b"a", b"/B", b"/X").is_err());
    }

    #[test]
    fn a_judge_that_passes_a_spoilt_file_is_refused() {
        assert!(blind(true, "a paper").is_err());
        assert!(blind(false, "a paper").is_ok());
    }
}
