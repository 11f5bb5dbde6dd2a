//! `iop check`: which faults there are in the agreements, and on demand a report of everything that was tried.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use iop_validator::Severity;

use crate::baseline::Past;
use crate::config::Choice;
use crate::examination::{Aim, Examination, Examined};
use crate::exit::Exit;
use crate::output::Format;
use crate::report::ReportFormat;
use crate::session::Session;
use crate::source::Folders;
use crate::trouble::{Trouble, visible};
use crate::write;

/// What is checked, and how it is told.
#[derive(Args)]
pub(crate) struct Check {
    /// Files and folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How findings are printed.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// A report of every rule, and how it is written.
    #[arg(long, value_enum)]
    report: Option<ReportFormat>,
    /// The file that the report goes to.
    #[arg(long, requires = "report")]
    out: Option<PathBuf>,
    #[command(flatten)]
    aim: Aim,
    #[command(flatten)]
    choice: Choice,
    #[command(flatten)]
    past: Past,
    /// The least severity that fails the check.
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warning,
    Note,
}

impl Check {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        if self.report.is_some() && self.out.is_none() && self.format.is_some() {
            return Err(Trouble::TwoOutputs);
        }
        let threshold = match self.deny {
            None => Severity::Error,
            Some(Deny::Warning) => Severity::Warning,
            Some(Deny::Note) => Severity::Note,
        };
        let examination = Examination::of(&self.paths, Folders::Walk, self.aim, &self.choice, &self.past, session);
        for trouble in &examination.troubles {
            session.complain(trouble);
        }
        let text = self.told(&examination, session, threshold)?;
        session.print(&text)?;
        Ok(if !examination.troubles.is_empty() {
            Exit::Trouble
        } else if examination.files.iter().any(|file| fails(file, threshold)) {
            Exit::Findings
        } else {
            Exit::Clean
        })
    }

    /// The findings, after the report has been written to its file; without a file, the report in their place.
    fn told(&self, examination: &Examination, session: &Session, threshold: Severity) -> Result<String, Trouble> {
        let found = examination.findings();
        let report = self.report.map(|format| format.write(&found, session));
        let written = match (&self.out, report) {
            (None, Some(report)) => return Ok(report),
            (Some(out), Some(report)) => {
                put(out, &report, examination)?;
                Some(out)
            }
            (_, None) => None,
        };
        let format = self.format.unwrap_or_default();
        let mut text = format.write(&found, session, session.colour, threshold);
        // Other formats are for programs, which know what they asked for.
        if let Some(path) = written.filter(|_| format == Format::Text) {
            let path = visible(&path.to_string_lossy());
            text.push_str(&(session.words.with("written", &[("path", path.into())]) + "\n"));
        }
        Ok(text)
    }
}

/// Writes the report, but over none of the agreements.
fn put(out: &PathBuf, report: &str, examination: &Examination) -> Result<(), Trouble> {
    let real = std::fs::canonicalize(out).ok();
    let is_source = |file: &Examined| std::fs::canonicalize(&file.source.path).ok() == real;
    if real.is_some() && examination.files.iter().any(is_source) {
        return Err(Trouble::OverSource { path: out.clone() });
    }
    write::replace(out, report.as_bytes())
}

fn fails(file: &Examined, threshold: Severity) -> bool {
    file.report.counted().any(|finding| finding.severity() >= threshold)
}
